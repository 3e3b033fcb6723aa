package io.gqlcompile.service;

import io.gqlcompile.naming.LogicalId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of data sources that are made from texts of a schema. Two texts can make one name; the
 * second then gets a hash of its text, so that neither service is taken for the other.
 *
 * @param <T> what a data source stands for
 */
public final class SourceNames<T> {
  private static final int HASH_DIGITS = 8;

  private final Map<T, String> names = new LinkedHashMap<>();
  private final Map<String, T> owners = new LinkedHashMap<>();

  /**
   * Names something unless it has a name.
   *
   * @param what a record, whose text tells it from all others
   * @param wanted the name that it should have
   */
  public void add(T what, String wanted) {
    if (names.containsKey(what)) {
      return;
    }
    String name = wanted;
    if (owners.containsKey(LogicalId.alphanumeric(wanted))) {
      String hashed = LogicalId.ofPath(wanted, what.toString());
      name = wanted + hashed.substring(hashed.length() - HASH_DIGITS);
    }
    owners.put(LogicalId.alphanumeric(name), what);
    names.put(what, name);
  }

  /** The names in the order of their addition. */
  public Map<T, String> all() {
    return names;
  }

  /** The name of what was added. */
  public String of(T what) {
    return names.get(what);
  }
}
