package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.Optional;

/** Documentation comments. */
final class Docs {
  private Docs() {}

  /** A description, or else a sentence. */
  static void print(SourceText out, Optional<String> description, String otherwise) {
    String text = description.filter(d -> !d.isBlank()).orElse(otherwise);
    out.documentation(JavaWords.comment(text));
  }
}
