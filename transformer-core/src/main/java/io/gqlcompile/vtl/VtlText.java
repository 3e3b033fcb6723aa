package io.gqlcompile.vtl;

import io.gqlcompile.stack.CfnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the text of a template that holds values which only the deployment knows.
 *
 * <p>Strings that consist of plain characters are printed in double quotes; others in single
 * quotes, inside which Velocity interprets nothing; those that have a single quote themselves as
 * JSON that the template parses.
 */
public final class VtlText {
  private final List<CfnValue> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Appends template text as it is. */
  public VtlText raw(String vtl) {
    text.append(vtl);
    return this;
  }

  /** Appends template text that only the deployment knows. */
  public VtlText raw(CfnValue vtl) {
    flush();
    parts.add(vtl);
    return this;
  }

  /** Appends a literal. */
  public VtlText literal(VtlLiteral literal) {
    if (literal instanceof VtlLiteral.Text t) {
      quote(t.value());
    } else if (literal instanceof VtlLiteral.Num n) {
      text.append(n.digits());
    } else if (literal instanceof VtlLiteral.Bool b) {
      text.append(b.value());
    } else if (literal instanceof VtlLiteral.Deployed d) {
      deployed(d.value());
    } else if (literal instanceof VtlLiteral.Items l) {
      items(l.items());
    } else if (literal instanceof VtlLiteral.Fields f) {
      fields(f.entries());
    }
    return this;
  }

  /** The whole text; a plain string if everything in it is known by now. */
  public CfnValue build() {
    if (parts.isEmpty()) {
      return new CfnValue.Text(text.toString());
    }
    flush();
    return new CfnValue.Join("", parts);
  }

  private void deployed(CfnValue value) {
    text.append('"');
    flush();
    parts.add(value);
    text.append('"');
  }

  private void items(List<VtlLiteral> items) {
    text.append('[');
    String separator = "";
    for (VtlLiteral item : items) {
      text.append(separator);
      literal(item);
      separator = ", ";
    }
    text.append(']');
  }

  private void fields(Map<String, VtlLiteral> entries) {
    text.append('{');
    String separator = "";
    for (Map.Entry<String, VtlLiteral> entry : entries.entrySet()) {
      text.append(separator);
      quote(entry.getKey());
      text.append(": ");
      literal(entry.getValue());
      separator = ", ";
    }
    text.append('}');
  }

  private void quote(String value) {
    if (isPlain(value)) {
      text.append('"').append(value).append('"');
    } else if (value.indexOf('\'') < 0) {
      text.append('\'').append(value).append('\'');
    } else {
      parsed(value);
    }
  }

  /** Velocity's dialects disagree on quotes inside quotes, so such a string goes in as JSON. */
  private void parsed(String value) {
    text.append("$util.parseJson('\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
      if (letter || (c >= '0' && c <= '9')) {
        text.append(c);
      } else {
        String hex = Integer.toHexString(c);
        text.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
      }
    }
    text.append("\"')");
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == ' '
              || c == ':'
              || c == '-'
              || c == '.'
              || c == '/';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private void flush() {
    if (text.length() > 0) {
      parts.add(new CfnValue.Text(text.toString()));
      text.setLength(0);
    }
  }
}
