package io.gqlcompile.project.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statement of a policy that allows something.
 *
 * @param sid its name: letters and digits
 * @param actions in their order
 * @param resources in their order
 * @param conditions values of keys, by operator and key in one word, as in {@code StringEquals
 *     aws:RequestedRegion}
 */
record Statement(
    String sid,
    List<String> actions,
    List<String> resources,
    Map<String, List<String>> conditions) {

  Statement {
    conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
  }

  static Statement of(
      String sid,
      Collection<String> actions,
      Collection<String> resources,
      Map<String, List<String>> conditions) {
    return new Statement(
        sid,
        List.copyOf(new TreeSet<>(actions)),
        List.copyOf(new TreeSet<>(resources)),
        conditions);
  }

  /** The same for other resources. */
  Statement on(String newSid, List<String> some) {
    return new Statement(newSid, actions, some, conditions);
  }
}
