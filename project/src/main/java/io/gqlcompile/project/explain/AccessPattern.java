package io.gqlcompile.project.explain;

/**
 * How an operation reaches what it reads or writes.
 *
 * @param kind the way
 * @param model the model whose table it is; empty if it is no table
 * @param index the index that is read; empty for the table itself
 * @param key what has to be known, for example {@code status, placedOn}; empty for nothing
 * @param source the data source's type if it is no table, for example {@code AWS_LAMBDA}
 */
public record AccessPattern(Kind kind, String model, String index, String key, String source) {
  /** Touches no data. */
  static final AccessPattern NOTHING = new AccessPattern(Kind.NOTHING, "", "", "", "");

  /** Ways to data. */
  public enum Kind {
    /** One item by its whole key. */
    ITEM("one item by its key"),
    /** The items of one partition. */
    QUERY("query by key"),
    /** A query if the caller gives the key, else all items. */
    QUERY_OR_SCAN("query if the key is given, else a scan"),
    /** All items, filtered after they were read. */
    SCAN("scan of the table"),
    /** Stores, changes or removes one item. */
    WRITE("writes one item"),
    /** What changed since a time. */
    SYNC("what changed since a time"),
    /** By the words and values in a search domain. */
    SEARCH("search domain"),
    /** Asks something that is no table. */
    CALL("calls a service"),
    /** Touches no data. */
    NOTHING("reads no data");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The way in a few words. */
    public String words() {
      return words;
    }
  }

  /** Whether it can read a whole table. */
  public boolean canScan() {
    return kind == Kind.SCAN || kind == Kind.QUERY_OR_SCAN;
  }
}
