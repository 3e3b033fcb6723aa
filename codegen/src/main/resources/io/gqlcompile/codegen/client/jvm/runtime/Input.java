package runtime;

import java.util.Map;

/** An input object. What was not set is not sent; what was set to null is sent as null. */
public interface Input {
  /** The fields that were set, in the order of the schema. */
  Map<String, Object> asMap();
}
