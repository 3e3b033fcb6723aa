package io.gqlcompile.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Names of files as other programs want them: from the folder that the command runs in. */
final class FileNames {
  private static final String PLAIN = "-._~/";

  private FileNames() {}

  /** A name below a folder is told from there; others stay as they are. */
  static String relative(String name, Path folder) {
    try {
      Path file = Path.of(name);
      Path base = folder.toAbsolutePath().normalize();
      boolean isBelow = file.isAbsolute() && file.normalize().startsWith(base);
      return isBelow ? base.relativize(file.normalize()).toString().replace('\\', '/') : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /**
   * A reference to a file (RFC 3986, section 4.2; RFC 8089 for one that is not below the folder).
   */
  static String uri(String name, Path folder) {
    String relative = relative(name, folder);
    boolean isAbsolute = relative.startsWith("/");
    return (isAbsolute ? "file://" : "") + escaped(relative);
  }

  private static String escaped(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || PLAIN.indexOf(b) >= 0;
      uri.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }
}
