package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.Occurrence;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.workspace.View;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** Says what a word means. */
public final class Hovers {
  private final View view;
  private final SymbolTable table;

  private Hovers(View view) {
    this.view = view;
    this.table = view.table();
  }

  /** What the word at a place means; empty if it means nothing. */
  public static Optional<Hover> at(View view, Position position) {
    Optional<Occurrence> found = view.table().at(view.file(), Ranges.offset(view.file(), position));
    return found.flatMap(
        occurrence ->
            new Hovers(view)
                .text(occurrence.symbol())
                .map(
                    text ->
                        new Hover(
                            new MarkupContent(MarkupKind.MARKDOWN, text),
                            Ranges.of(view.file(), occurrence.span()))));
  }

  private Optional<String> text(Symbol symbol) {
    if (symbol instanceof Symbol.Directive directive) {
      return directive(directive.name());
    }
    if (symbol instanceof Symbol.Argument argument) {
      return table
          .vocabulary()
          .argument(argument.directive(), argument.path())
          .map(member -> argument(argument.directive(), member));
    }
    if (symbol instanceof Symbol.Choice choice) {
      return choice(choice);
    }
    if (symbol instanceof Symbol.Type type) {
      return type(type.name());
    }
    if (symbol instanceof Symbol.Index index) {
      return Optional.of(new TableText(view).index(index.type(), index.name()));
    }
    return symbol instanceof Symbol.Member member ? member(member) : Optional.empty();
  }

  private Optional<String> directive(String name) {
    return table
        .vocabulary()
        .directive(name)
        .map(
            definition -> {
              StringBuilder text = new StringBuilder("directive @").append(name);
              if (!definition.members().isEmpty()) {
                text.append("(\n");
                for (Member argument : definition.members()) {
                  text.append("  ").append(signature(argument)).append('\n');
                }
                text.append(')');
              }
              text.append(" on ").append(String.join(" | ", definition.places()));
              return code(text.toString()) + described(definition.description());
            });
  }

  private String argument(String directive, Member member) {
    Vocabulary vocabulary = table.vocabulary();
    StringBuilder text = new StringBuilder(code(signature(member)));
    text.append(described(member.description()));
    Optional<Definition> choices =
        vocabulary.type(member.typeName()).filter(type -> type.keyword().equals("enum"));
    choices.ifPresent(
        type -> {
          text.append('\n');
          for (Member choice : type.members()) {
            text.append("\n- `").append(choice.name().text()).append('`');
            choice.description().ifPresent(line -> text.append(": ").append(line));
          }
        });
    return text.append("\n\nAn argument of `@").append(directive).append("`.").toString();
  }

  private Optional<String> choice(Symbol.Choice choice) {
    return table
        .vocabulary()
        .choices(choice.directive(), choice.path())
        .flatMap(type -> type.member(choice.name()))
        .map(value -> code(value.name().text()) + described(value.description()));
  }

  private Optional<String> type(String name) {
    Optional<Definition> written = table.type(name);
    if (written.isEmpty()) {
      return table
          .vocabulary()
          .type(name)
          .map(type -> code(type.keyword() + " " + name) + described(type.description()));
    }
    Definition type = written.get();
    String text = code(type.keyword() + " " + name) + described(type.description());
    if (type.isModel()) {
      return Optional.of(text + new TableText(view).model(name));
    }
    List<String> members = table.members(name).stream().map(m -> m.name().text()).toList();
    return Optional.of(text + "\n\n" + names(members));
  }

  private static String names(List<String> names) {
    int shown = Math.min(names.size(), 20);
    String more = names.size() > shown ? ", and " + (names.size() - shown) + " more" : "";
    return names.isEmpty() ? "" : "`" + String.join("`, `", names.subList(0, shown)) + "`" + more;
  }

  private Optional<String> member(Symbol.Member symbol) {
    return table
        .member(symbol.type(), symbol.name())
        .map(
            member ->
                code(symbol.type() + "." + signature(member))
                    + described(member.description())
                    + new TableText(view).field(symbol.type(), symbol.name()));
  }

  /** A member as it is written, without description and directives. */
  private static String signature(Member member) {
    StringBuilder text = new StringBuilder(member.name().text());
    if (!member.arguments().isEmpty()) {
      List<String> parts = member.arguments().stream().map(Hovers::signature).toList();
      text.append('(').append(String.join(", ", parts)).append(')');
    }
    member.type().ifPresent(type -> text.append(": ").append(type.text()));
    return text.toString();
  }

  private static String code(String text) {
    return "```graphql\n" + text + "\n```";
  }

  private static String described(Optional<String> description) {
    return description.map(text -> "\n\n" + text).orElse("");
  }
}
