package io.gqlcompile.budget;

import io.gqlcompile.stack.CfnValue;
import java.util.Map;

/** How long texts are. What is only known when it is deployed counts with its usual length. */
final class TextSize {
  /** An ARN, a name or an id. */
  private static final int DEPLOYED = 60;

  private TextSize() {}

  /** The characters of a value as JSON without spaces; of a text alone, its own. */
  static long of(CfnValue value) {
    if (value instanceof CfnValue.Text text) {
      return text.value().length();
    }
    long sum = 0;
    if (value instanceof CfnValue.Fields fields) {
      for (Map.Entry<String, CfnValue> entry : fields.entries().entrySet()) {
        sum += entry.getKey().length() + of(entry.getValue()) + 6;
      }
    } else if (value instanceof CfnValue.Items items) {
      for (CfnValue item : items.items()) {
        sum += of(item) + 3;
      }
    } else if (value instanceof CfnValue.Join join) {
      for (CfnValue part : join.parts()) {
        sum += of(part);
      }
    } else if (value instanceof CfnValue.Sub sub) {
      sum = sub.text().length();
    } else if (value instanceof CfnValue.If choice) {
      sum = Math.max(of(choice.then()), of(choice.otherwise()));
    } else if (value != null) {
      sum = DEPLOYED;
    }
    return sum;
  }
}
