package io.gqlcompile.deployed;

import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that are the same wherever the files lie: relative to the folder that all share.
 * Where they share none, the names without folders.
 */
final class SourceNames {
  private static final Pattern ABSOLUTE = Pattern.compile("(/|[A-Za-z]:[/\\\\]).*");

  private SourceNames() {}

  /** The names in the order of the files; no two are the same if those of the files are not. */
  static List<String> of(List<SourceFile> sources) {
    List<String> names = sources.stream().map(source -> source.name().replace('\\', '/')).toList();
    int shared = sharedFolder(names);
    boolean isMixed = names.stream().map(n -> n.substring(shared)).anyMatch(SourceNames::isRooted);
    boolean isRoot = !names.isEmpty() && shared > 0 && isRoot(names.get(0).substring(0, shared));
    return isMixed || isRoot ? bare(names) : names.stream().map(n -> n.substring(shared)).toList();
  }

  private static boolean isRooted(String name) {
    return ABSOLUTE.matcher(name).matches();
  }

  private static boolean isRoot(String folder) {
    return isRooted(folder) && folder.indexOf('/') == folder.length() - 1;
  }

  /** How many characters all names begin with that are a folder. */
  private static int sharedFolder(List<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    String first = names.get(0);
    int shared = first.lastIndexOf('/') + 1;
    for (String name : names) {
      while (!name.startsWith(first.substring(0, shared))) {
        shared = first.lastIndexOf('/', shared - 2) + 1;
      }
    }
    return shared;
  }

  private static List<String> bare(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> bare = new ArrayList<>();
    for (String name : names) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      String free = last;
      for (int i = 2; !taken.add(free); i++) {
        free = i + "/" + last;
      }
      bare.add(free);
    }
    return bare;
  }
}
