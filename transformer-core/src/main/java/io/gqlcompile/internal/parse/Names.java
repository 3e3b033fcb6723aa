package io.gqlcompile.internal.parse;

/** Makes strings of names, one string per name: a schema says the same few names over and over. */
final class Names {
  private String[] table = new String[1024];
  private int size;

  String of(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int mask = table.length - 1;
    int at = (hash ^ hash >>> 15) & mask;
    while (table[at] != null) {
      if (matches(table[at], text, start, end)) {
        return table[at];
      }
      at = at + 1 & mask;
    }
    String name = new String(text, start, end - start);
    table[at] = name;
    if (++size * 2 > table.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    String[] old = table;
    table = new String[old.length * 2];
    int mask = table.length - 1;
    for (String name : old) {
      if (name == null) {
        continue;
      }
      int hash = name.hashCode();
      int at = (hash ^ hash >>> 15) & mask;
      while (table[at] != null) {
        at = at + 1 & mask;
      }
      table[at] = name;
    }
  }

  private static boolean matches(String name, char[] text, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (name.charAt(i - start) != text[i]) {
        return false;
      }
    }
    return true;
  }
}
