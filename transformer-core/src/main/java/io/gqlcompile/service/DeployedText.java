package io.gqlcompile.service;

import io.gqlcompile.stack.CfnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts of a schema that hold values which only the deployment knows. */
public final class DeployedText {
  private DeployedText() {}

  /**
   * A text with its placeholders filled in. All else in the text, other placeholders included, is
   * taken literally, so nothing in it can refer to parts of the template.
   *
   * @param text the text as written, with placeholders like <code>${env}</code>
   * @param values the values by the names of the placeholders
   * @return a plain string if the text has none of the placeholders, the value itself if the text
   *     is nothing but a placeholder
   */
  public static CfnValue of(String text, Map<String, CfnValue> values) {
    List<CfnValue> parts = new ArrayList<>();
    int done = 0;
    int open = text.indexOf("${");
    while (open >= 0) {
      int close = text.indexOf('}', open);
      CfnValue value = close < 0 ? null : values.get(text.substring(open + 2, close));
      if (value != null) {
        addText(parts, text.substring(done, open));
        parts.add(value);
        done = close + 1;
      }
      open = text.indexOf("${", Math.max(done, open + 1));
    }
    if (parts.isEmpty()) {
      return CfnValue.text(text);
    }
    addText(parts, text.substring(done));
    return parts.size() == 1 ? parts.get(0) : new CfnValue.Join("", parts);
  }

  private static void addText(List<CfnValue> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(CfnValue.text(text));
    }
  }
}
