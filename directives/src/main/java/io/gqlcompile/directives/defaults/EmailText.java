package io.gqlcompile.directives.defaults;

/** Email addresses as HTML's input fields take them: one {@code @}, and a host of plain labels. */
final class EmailText {
  private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
  private static final int LABEL_LENGTH = 63;

  private EmailText() {}

  static boolean isEmail(String text) {
    int at = text.indexOf('@');
    if (at < 1) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && LOCAL_SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    for (String label : text.substring(at + 1).split("\\.", -1)) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.length() > LABEL_LENGTH) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean inside = i > 0 && i < label.length() - 1;
      if (!isAlphanumeric(c) && !(inside && c == '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
