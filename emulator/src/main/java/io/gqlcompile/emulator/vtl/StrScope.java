package io.gqlcompile.emulator.vtl;

import java.text.Normalizer;
import java.util.Locale;

/** {@code $util.str}. */
public final class StrScope {
  StrScope() {}

  public String toUpper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  public String toLower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public String toReplace(String text, String part, String replacement) {
    return text.replace(part, replacement);
  }

  /** The text in one of the Unicode forms {@code nfc}, {@code nfd}, {@code nfkc}, {@code nfkd}. */
  public String normalize(String text, String form) {
    try {
      return Normalizer.normalize(text, Normalizer.Form.valueOf(form.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new TemplateFailure(
          GraphError.of(GraphError.MAPPING_TEMPLATE, "Unknown normalization form: " + form));
    }
  }
}
