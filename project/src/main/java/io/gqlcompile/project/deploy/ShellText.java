package io.gqlcompile.project.deploy;

/** Words of a shell of POSIX. */
final class ShellText {
  private ShellText() {}

  /** A word that the shell takes as it is. */
  static String quoted(String word) {
    boolean isPlain = !word.isEmpty() && word.chars().allMatch(ShellText::isPlain);
    return isPlain ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The value of a variable; the word itself is safe between double quotes. */
  static String variable(String name) {
    return "\"$" + name + "\"";
  }

  private static boolean isPlain(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || "_-./:=@%+,".indexOf(character) >= 0;
  }
}
