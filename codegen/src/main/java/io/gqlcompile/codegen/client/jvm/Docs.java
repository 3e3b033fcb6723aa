package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Documentation comments. */
final class Docs {
  private Docs() {}

  /** A description, or else a sentence. */
  static void print(SourceText out, Optional<String> description, String otherwise) {
    String text = description.filter(d -> !d.isBlank()).orElse(otherwise);
    List<String> lines = JavaWords.comment(text);
    if (lines.size() == 1) {
      out.line("/** " + lines.get(0).strip() + " */");
      return;
    }
    out.line("/**");
    lines.forEach(line -> out.line((" * " + line).stripTrailing()));
    out.line(" */");
  }
}
