package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Collects what is proposed in the place of a word. */
final class Proposals {
  /** Directives that most schemas leave to the compiler. */
  private static final String OF_APPSYNC = "@aws_";

  /** The rank of what does not fit. */
  private static final int NONE = 2;

  private final Range range;
  private final String typed;
  private final boolean snippets;
  private final List<CompletionItem> items = new ArrayList<>();

  Proposals(Range range, Word typed, boolean snippets) {
    this.range = range;
    this.typed = typed.text().toLowerCase(Locale.ROOT);
    this.snippets = snippets;
  }

  /** What fits the letters that are there; what begins with them comes first. */
  List<CompletionItem> items() {
    List<CompletionItem> fitting = new ArrayList<>();
    for (CompletionItem item : items) {
      int rank = rank(item.getLabel());
      if (rank < NONE) {
        item.setSortText(rank + item.getLabel());
        fitting.add(item);
      }
    }
    fitting.sort(Comparator.comparingInt(item -> item.getSortText().charAt(0)));
    return fitting;
  }

  /** 0 for what begins with the letters, 1 for what is rarely meant by them. */
  private int rank(String label) {
    String name = label.startsWith("@") ? label.substring(1) : label;
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith(typed)) {
      return label.startsWith(OF_APPSYNC) ? 1 : 0;
    }
    for (int at = lower.indexOf(typed); at > 0; at = lower.indexOf(typed, at + 1)) {
      if (Character.isUpperCase(name.charAt(at))) {
        return 1;
      }
    }
    return NONE;
  }

  /** Proposes a word. */
  Proposal add(String label, CompletionItemKind kind, Optional<String> documentation) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    documentation.ifPresent(
        text -> item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, text)));
    item.setTextEdit(Either.forLeft(new TextEdit(range, label)));
    items.add(item);
    return new Proposal(item);
  }

  /** One that is being described. */
  final class Proposal {
    private final CompletionItem item;

    private Proposal(CompletionItem item) {
      this.item = item;
    }

    /** What is written: plainly, and with gaps where the editor can fill them in. */
    void text(String plain, String gaps) {
      boolean hasGaps = snippets && gaps.indexOf('$') >= 0;
      item.setTextEdit(Either.forLeft(new TextEdit(range, hasGaps ? gaps : plain)));
      item.setInsertTextFormat(hasGaps ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
      item.setFilterText(plain.startsWith("\"") ? plain : item.getLabel().replace("@", ""));
      if (plain.startsWith("@")) {
        item.setFilterText(plain);
      }
    }
  }
}
