package runtime;

import java.util.Map;

/** An operation with its variables; {@link AppSyncClient} runs it. */
public interface Operation<T> {
  /** The document in GraphQL. */
  String document();

  /** The variables that were set; one that is set to null is there, with null. */
  Map<String, Object> variables();

  /** The name of the root field in answers. */
  String rootField();

  /** The answer out of what is at the root field; null stays null. */
  T read(Object value);
}
