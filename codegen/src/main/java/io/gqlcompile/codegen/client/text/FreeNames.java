package io.gqlcompile.codegen.client.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names in one scope. Who asks first gets the name that he wants, if it is none of the words that
 * cannot be names; later ones get an underscore more.
 */
public final class FreeNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> given = new HashMap<>();
  private final boolean foldsCase;

  private FreeNames(Collection<String> words, boolean foldsCase) {
    this.foldsCase = foldsCase;
    words.forEach(word -> taken.add(key(word)));
  }

  /**
   * @param words what cannot be a name
   */
  public static FreeNames without(Collection<String> words) {
    return new FreeNames(words, false);
  }

  /**
   * For names of files, which some disks do not tell apart by case.
   *
   * @param words what cannot be a name
   */
  public static FreeNames ofFiles(Collection<String> words) {
    return new FreeNames(words, true);
  }

  /** The name of something; the same whenever it is asked for. */
  public String of(Object owner, String wanted) {
    return given.computeIfAbsent(owner + "\n" + wanted, key -> take(wanted));
  }

  /** A name for something that nobody will ask for again. */
  public String take(String wanted) {
    String name = wanted;
    while (!taken.add(key(name))) {
      name = name + "_";
    }
    return name;
  }

  private String key(String name) {
    return foldsCase ? name.toLowerCase(Locale.ROOT) : name;
  }
}
