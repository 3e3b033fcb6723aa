package io.gqlcompile.codegen.client.text;

/** Paths from one generated file to another. */
public final class Paths {
  private Paths() {}

  /**
   * The way from a folder to a file, as import statements have it: it begins with {@code ./} or
   * {@code ../}.
   *
   * @param folder a folder, empty for the root
   * @param file a file, both with {@code /} between their parts
   */
  public static String relative(String folder, String file) {
    String[] from = folder.isEmpty() ? new String[0] : folder.split("/");
    String[] to = file.split("/");
    int common = 0;
    while (common < from.length && common < to.length - 1 && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder way = new StringBuilder(common == from.length ? "./" : "");
    way.append("../".repeat(from.length - common));
    for (int i = common; i < to.length; i++) {
      way.append(to[i]).append(i == to.length - 1 ? "" : "/");
    }
    return way.toString();
  }

  /** The file's name without its folder and its last extension. */
  public static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
