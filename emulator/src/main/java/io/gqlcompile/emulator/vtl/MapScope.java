package io.gqlcompile.emulator.vtl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code $util.map}: copies of maps; the given maps stay as they are. */
public final class MapScope {
  MapScope() {}

  public Map<Object, Object> copyAndRetainAllKeys(Map<?, ?> map, List<?> keys) {
    Map<Object, Object> copy = new LinkedHashMap<>(map);
    copy.keySet().retainAll(keys);
    return copy;
  }

  public Map<Object, Object> copyAndRemoveAllKeys(Map<?, ?> map, List<?> keys) {
    Map<Object, Object> copy = new LinkedHashMap<>(map);
    keys.forEach(copy::remove);
    return copy;
  }
}
