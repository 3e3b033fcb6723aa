package io.gqlcompile.stack;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A map that never changes and keeps its order, for the thousands of small maps that templates are
 * made of: two arrays instead of a table and a node for each entry.
 *
 * @param <V> the type of its values
 */
public final class FixedMap<V> extends AbstractMap<String, V> {
  /** Up to so many names, looking through all is as fast as hashing. */
  private static final int SMALL = 16;

  private final String[] names;
  private final List<V> values;

  private FixedMap(String[] names, List<V> values) {
    this.names = names;
    this.values = values;
  }

  /** The entries of a map in its order, whatever becomes of that map. */
  public static <V> Map<String, V> copyOf(Map<String, V> map) {
    if (map instanceof FixedMap) {
      return map;
    }
    int size = map.size();
    if (size > SMALL) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
    String[] names = new String[size];
    @SuppressWarnings("unchecked")
    V[] values = (V[]) new Object[size];
    int i = 0;
    for (Entry<String, V> entry : map.entrySet()) {
      names[i] = entry.getKey();
      values[i++] = entry.getValue();
    }
    return new FixedMap<>(names, List.of(values));
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public V get(Object name) {
    int i = indexOf(name);
    return i < 0 ? null : values.get(i);
  }

  @Override
  public boolean containsKey(Object name) {
    return indexOf(name) >= 0;
  }

  private int indexOf(Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Collection<V> values() {
    return values;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values.get(i));
    }
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, V> next() {
      if (next == names.length) {
        throw new NoSuchElementException();
      }
      Entry<String, V> entry = new SimpleImmutableEntry<>(names[next], values.get(next));
      next++;
      return entry;
    }
  }
}
