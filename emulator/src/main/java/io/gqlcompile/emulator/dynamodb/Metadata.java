package io.gqlcompile.emulator.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes that AppSync keeps on the items of a versioned data source. */
final class Metadata {
  static final String VERSION = "_version";
  static final String CHANGED = "_lastChangedAt";
  static final String DELETED = "_deleted";
  static final String EXPIRES = "_ttl";
  static final Set<String> NAMES = Set.of(VERSION, CHANGED, DELETED, EXPIRES);

  /** The names, to be read. */
  static final String LIST = "_version, _lastChangedAt, _deleted or _ttl";

  private Metadata() {}

  /** The version of a stored item; 0 if there is none, or if it was stored without one. */
  static long version(Map<String, AttributeValue> item) {
    AttributeValue version = item.get(VERSION);
    return version == null || version.n() == null ? 0 : Long.parseLong(version.n());
  }

  static boolean isDeleted(Map<String, AttributeValue> item) {
    AttributeValue deleted = item.get(DELETED);
    return deleted != null && Boolean.TRUE.equals(deleted.bool());
  }

  /** An item without these attributes. */
  static Map<String, AttributeValue> without(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> rest = new LinkedHashMap<>(item);
    rest.keySet().removeAll(NAMES);
    return rest;
  }
}
