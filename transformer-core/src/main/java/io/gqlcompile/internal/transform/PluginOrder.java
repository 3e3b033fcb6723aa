package io.gqlcompile.internal.transform;

import io.gqlcompile.spi.DirectivePlugin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the plug-ins and puts them in order: by what they come after, ties by name. */
final class PluginOrder {
  private PluginOrder() {}

  /**
   * @throws IllegalStateException if two plug-ins have one name or wait for each other: a fault of
   *     the plug-ins, which no schema can mend
   */
  static List<DirectivePlugin> load(ClassLoader loader) {
    TreeMap<String, DirectivePlugin> byName = new TreeMap<>();
    for (DirectivePlugin plugin : ServiceLoader.load(DirectivePlugin.class, loader)) {
      DirectivePlugin other = byName.putIfAbsent(plugin.name(), plugin);
      if (other != null && other.getClass() != plugin.getClass()) {
        throw new IllegalStateException("two plug-ins for the directive @" + plugin.name());
      }
    }
    return sort(byName);
  }

  private static List<DirectivePlugin> sort(Map<String, DirectivePlugin> byName) {
    Set<DirectivePlugin> done = new LinkedHashSet<>();
    for (DirectivePlugin plugin : byName.values()) {
      place(plugin, byName, done, new LinkedHashSet<>());
    }
    return new ArrayList<>(done);
  }

  private static void place(
      DirectivePlugin plugin,
      Map<String, DirectivePlugin> byName,
      Set<DirectivePlugin> done,
      Set<String> path) {
    if (done.contains(plugin)) {
      return;
    }
    if (!path.add(plugin.name())) {
      throw new IllegalStateException("plug-ins wait for each other: " + path);
    }
    for (String before : new TreeSet<>(plugin.after())) {
      DirectivePlugin other = byName.get(before);
      if (other != null) {
        place(other, byName, done, path);
      }
    }
    path.remove(plugin.name());
    done.add(plugin);
  }
}
