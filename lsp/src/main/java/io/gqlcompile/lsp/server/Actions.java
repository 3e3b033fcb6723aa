package io.gqlcompile.lsp.server;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.feature.LostTables;
import io.gqlcompile.lsp.feature.QuickFixes;
import io.gqlcompile.lsp.feature.Ranges;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Quick fixes as the protocol has them. */
final class Actions {
  private Actions() {}

  /**
   * What can be done about the findings at a place.
   *
   * @param place the cursor or what is selected
   * @param told what the editor was told of the file
   */
  static List<Either<Command, CodeAction>> of(
      View view, Span place, CodeActionContext context, List<Findings.Told> told) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    if (context.getOnly() != null && !context.getOnly().contains(CodeActionKind.QuickFix)) {
      return actions;
    }
    for (org.eclipse.lsp4j.Diagnostic shown : context.getDiagnostics()) {
      Optional<Diagnostic> finding =
          told.stream()
              .filter(one -> isSame(one.told(), shown))
              .map(Findings.Told::finding)
              .findFirst();
      finding
          .map(one -> QuickFixes.of(view, one, Ranges.span(view.file(), shown.getRange())))
          .orElse(List.of())
          .forEach(fix -> actions.add(Either.forRight(action(fix, List.of(shown)))));
    }
    LostTables.of(view, place).forEach(fix -> actions.add(Either.forRight(action(fix, List.of()))));
    return actions;
  }

  /** Whether it is the same finding; edits meanwhile may have moved it. */
  private static boolean isSame(org.eclipse.lsp4j.Diagnostic a, org.eclipse.lsp4j.Diagnostic b) {
    return a.getMessage().equals(b.getMessage()) && a.getCode().equals(b.getCode());
  }

  private static CodeAction action(QuickFixes.Fix fix, List<org.eclipse.lsp4j.Diagnostic> shown) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(shown);
    action.setEdit(fix.edits().plain());
    action.setIsPreferred(fix.isOnly());
    return action;
  }
}
