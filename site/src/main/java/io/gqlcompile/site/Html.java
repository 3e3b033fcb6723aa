package io.gqlcompile.site;

/** Text in HTML. */
final class Html {
  private Html() {}

  /** Text as it may stand in an element or, in double quotes, in an attribute. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
