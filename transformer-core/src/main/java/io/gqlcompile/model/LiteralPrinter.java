package io.gqlcompile.model;

/** Writes literals as SDL: one line, strings always quoted and escaped. */
final class LiteralPrinter {
  private LiteralPrinter() {}

  static String print(Literal literal) {
    StringBuilder out = new StringBuilder();
    append(out, literal);
    return out.toString();
  }

  private static void append(StringBuilder out, Literal literal) {
    if (literal instanceof Literal.Text t) {
      appendQuoted(out, t.value());
    } else if (literal instanceof Literal.Int i) {
      out.append(i.digits());
    } else if (literal instanceof Literal.Float f) {
      out.append(f.digits());
    } else if (literal instanceof Literal.Bool b) {
      out.append(b.value());
    } else if (literal instanceof Literal.Name n) {
      out.append(n.name());
    } else if (literal instanceof Literal.Items l) {
      appendItems(out, l);
    } else if (literal instanceof Literal.Fields o) {
      appendFields(out, o);
    } else {
      out.append("null");
    }
  }

  private static void appendItems(StringBuilder out, Literal.Items list) {
    String separator = "[";
    for (Literal item : list.items()) {
      append(out.append(separator), item);
      separator = ", ";
    }
    out.append(list.items().isEmpty() ? "[]" : "]");
  }

  private static void appendFields(StringBuilder out, Literal.Fields object) {
    String separator = "{";
    for (Literal.Field field : object.fields()) {
      append(out.append(separator).append(field.name()).append(": "), field.value());
      separator = ", ";
    }
    out.append(object.fields().isEmpty() ? "{}" : "}");
  }

  static void appendQuoted(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f) {
            out.append("\\u").append(Character.forDigit(c >> 12, 16));
            out.append(Character.forDigit(c >> 8 & 15, 16));
            out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
