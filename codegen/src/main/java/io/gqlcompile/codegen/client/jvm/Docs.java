package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.Documentation;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.Directed;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documentation comments. */
final class Docs {
  private Docs() {}

  /** A description, or else a sentence. */
  static void print(SourceText out, Optional<String> description, String otherwise) {
    String text = description.filter(d -> !d.isBlank()).orElse(otherwise);
    out.documentation(JavaWords.comment(text));
  }

  /** The same of something that may be deprecated, and is marked so. */
  static void print(SourceText out, Directed part, Optional<String> description, String otherwise) {
    String text = description.filter(d -> !d.isBlank()).orElse(otherwise);
    List<String> lines = new ArrayList<>(JavaWords.comment(text));
    Optional<String> reason = Documentation.deprecation(part);
    reason.ifPresent(why -> lines.add("@deprecated " + line(why)));
    out.documentation(lines);
    if (reason.isPresent()) {
      out.line("@java.lang.Deprecated");
    }
  }

  /** The type of a record, with what is known of its components by their names. */
  static void print(SourceText out, TypeDef type, Map<String, FieldDef> components) {
    String otherwise = "The type " + type.name() + ".";
    String text = type.description().filter(d -> !d.isBlank()).orElse(otherwise);
    List<String> lines = new ArrayList<>(JavaWords.comment(text));
    List<String> known = new ArrayList<>();
    components.forEach(
        (name, field) -> {
          String about = line(field.description().orElse(""));
          String old =
              Documentation.deprecation(field)
                  .map(why -> "(deprecated: " + line(why) + ")")
                  .orElse("");
          if (!(about + old).isEmpty()) {
            known.add(("@param " + name + " " + about + " " + old).replace("  ", " ").strip());
          }
        });
    if (!known.isEmpty()) {
      lines.add("");
      lines.addAll(known);
    }
    out.documentation(lines);
  }

  private static String line(String text) {
    return String.join(" ", JavaWords.comment(text)).strip();
  }
}
