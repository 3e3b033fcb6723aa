package io.gqlcompile.emulator.dialect;

import io.gqlcompile.emulator.dialect.VtlParser.ArgumentsContext;
import io.gqlcompile.emulator.dialect.VtlParser.AssignmentContext;
import io.gqlcompile.emulator.dialect.VtlParser.CallContext;
import io.gqlcompile.emulator.dialect.VtlParser.ConditionContext;
import io.gqlcompile.emulator.dialect.VtlParser.OtherwiseContext;
import io.gqlcompile.emulator.dialect.VtlParser.PrimaryContext;
import io.gqlcompile.emulator.dialect.VtlParser.ReferenceContext;
import io.gqlcompile.emulator.dialect.VtlParser.StepContext;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Walks one template, and the templates in its texts, and hands each reference to its check. */
final class TemplateReader extends VtlParserBaseVisitor<Void> {
  private static final Set<String> FORBIDDEN = Set.of("include", "parse", "evaluate");
  private static final Pattern DIRECTIVE = Pattern.compile("#@?([A-Za-z_][A-Za-z0-9_-]*)");

  private static final int MAX_DEPTH = 400;

  private final Findings findings;
  private final ReferenceCheck references;
  private final Set<String> macros = new java.util.LinkedHashSet<>();

  private int shift;
  private boolean inText;
  private boolean tolerant;

  TemplateReader(Findings findings, StashUse stash) {
    this.findings = findings;
    this.references = new ReferenceCheck(findings, stash);
  }

  /**
   * Reads a template.
   *
   * @param offset where it starts in the file
   * @param asText whether it is a text in double quotes, where a hash is mostly just a hash
   */
  void read(String text, int offset, boolean asText) {
    VtlLexer lexer = new VtlLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    if (depth(tokens.getTokens()) > MAX_DEPTH) {
      findings.error(
          DialectRules.SYNTAX, findings.at(offset, 0), "The template is nested too deeply.");
      return;
    }
    VtlParser parser = new VtlParser(tokens);
    parser.removeErrorListeners();
    if (BlockBalance.check(tokens.getTokens(), offset, findings)) {
      parser.addErrorListener(new SyntaxListener(findings, offset));
    }
    int outerShift = shift;
    boolean outerInText = inText;
    shift = offset;
    inText = asText;
    visit(parser.template());
    shift = outerShift;
    inText = outerInText;
  }

  @Override
  public Void visitReference(ReferenceContext reference) {
    List<Step> steps = new ArrayList<>();
    for (StepContext step : reference.step()) {
      steps.add(step(step));
    }
    String start = reference.getStart().getText();
    boolean quiet = start.contains("!");
    String name = start.replaceAll("[$!{]", "");
    boolean assigned =
        reference.getParent() instanceof AssignmentContext set && set.reference() == reference;
    references.check(
        new Reference(name, steps, where(reference.getStart()), assigned, quiet || tolerant));
    boolean outer = tolerant;
    tolerant = outer || ReferenceCheck.acceptsNull(name, steps);
    visitChildren(reference);
    tolerant = outer;
    return null;
  }

  private Step step(StepContext step) {
    if (step.DOT_NAME() == null) {
      return new Step("[]", null, where(step.getStart()));
    }
    String name = step.DOT_NAME().getText().substring(1);
    SourceLocation where = where(step.DOT_NAME().getSymbol());
    return new Step(name, step.arguments() == null ? null : arguments(step.arguments()), where);
  }

  private static List<String> arguments(ArgumentsContext arguments) {
    List<String> texts = new ArrayList<>();
    arguments.expression().forEach(argument -> texts.add(argument.getText()));
    return texts;
  }

  @Override
  public Void visitCondition(ConditionContext condition) {
    return visitTested(condition, condition.expression());
  }

  @Override
  public Void visitOtherwise(OtherwiseContext otherwise) {
    return visitTested(otherwise, otherwise.expression());
  }

  /** In what is tested, absence is an answer. */
  private Void visitTested(ParseTree block, ParseTree tested) {
    for (int i = 0; i < block.getChildCount(); i++) {
      ParseTree child = block.getChild(i);
      boolean outer = tolerant;
      tolerant = outer || child == tested;
      visit(child);
      tolerant = outer;
    }
    return null;
  }

  @Override
  public Void visitMacro(VtlParser.MacroContext macro) {
    if (macro.WORD() != null) {
      macros.add(macro.WORD().getText());
    }
    return visitChildren(macro);
  }

  @Override
  public Void visitCall(CallContext call) {
    Matcher name = DIRECTIVE.matcher(call.getStart().getText());
    if (name.lookingAt() && !macros.contains(name.group(1))) {
      unknownDirective(name, call.getStart());
    }
    return visitChildren(call);
  }

  /** How many blocks and brackets are open at once: the parser would recurse as deep. */
  private static int depth(List<Token> tokens) {
    int depth = 0;
    int deepest = 0;
    for (Token token : tokens) {
      depth += Math.max(-depth, change(token));
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** A block's own start opens the block and a parenthesis. */
  private static int change(Token token) {
    return switch (token.getType()) {
      case VtlLexer.IF, VtlLexer.FOREACH, VtlLexer.MACRO, VtlLexer.DEFINE -> 2;
      case VtlLexer.ELSEIF, VtlLexer.SET, VtlLexer.RETURN_VALUE, VtlLexer.CALL -> 1;
      case VtlLexer.LPAREN, VtlLexer.LBRACK, VtlLexer.LBRACE -> 1;
      case VtlLexer.RPAREN, VtlLexer.RBRACK, VtlLexer.RBRACE, VtlLexer.END -> -1;
      default -> 0;
    };
  }

  private void unknownDirective(Matcher name, Token token) {
    if (inText && !FORBIDDEN.contains(name.group(1))) {
      return;
    }
    SourceLocation where = findings.at(shift + token.getStartIndex(), name.end());
    findings.unknown(
        DialectRules.DIRECTIVE,
        where,
        "AppSync has no directive #" + name.group(1) + ".",
        name.group(1),
        List.of("if", "elseif", "foreach", "set", "return", "macro", "define"));
  }

  @Override
  public Void visitPrimary(PrimaryContext primary) {
    TerminalNode text = primary.INTERPOLATED();
    if (text != null && (text.getText().contains("$") || text.getText().contains("#"))) {
      String inner = text.getText();
      read(
          inner.substring(1, inner.length() - 1),
          shift + text.getSymbol().getStartIndex() + 1,
          true);
    }
    return visitChildren(primary);
  }

  private SourceLocation where(Token token) {
    return findings.at(shift + token.getStartIndex(), token.getText().length());
  }
}
