package io.gqlcompile.site;

import java.nio.file.Path;

/**
 * Where a file of the project is on the site. Pages of {@code docs/} lose that folder, pages called
 * {@code README.md} stand for their folder, and every page is a folder with an {@code index.html},
 * so that its address has no ending: {@code docs/rules/KeyUnknown.md} is {@code rules/KeyUnknown/}.
 */
final class SitePath {
  private static final String DOCS = "docs/";
  private static final String README = "README.md";
  private static final String PAGE = ".md";

  private SitePath() {}

  /** Whether a file is a page of the documentation. */
  static boolean isPage(String file) {
    return file.endsWith(PAGE) && (file.equals(README) || file.startsWith(DOCS));
  }

  /**
   * The folder of a page, empty or with a {@code /} at its end.
   *
   * @param file its path in the project, with {@code /}
   */
  static String folder(String file) {
    if (file.equals(README)) {
      return "";
    }
    String inDocs = file.startsWith(DOCS) ? file.substring(DOCS.length()) : "source/" + file + PAGE;
    if (inDocs.equals(README)) {
      return "contents/";
    }
    String name = inDocs.substring(0, inDocs.length() - PAGE.length());
    return name.endsWith("/README")
        ? name.substring(0, name.length() - "README".length())
        : name + "/";
  }

  /** A link from one page's folder to another's. */
  static String relative(String fromFolder, String toFolder) {
    String way = Path.of(fromFolder).relativize(Path.of(toFolder)).toString().replace('\\', '/');
    if (fromFolder.isEmpty()) {
      way = toFolder;
    }
    if (way.isEmpty()) {
      return "./";
    }
    return way.endsWith("/") ? way : way + "/";
  }

  /** Where a relative link in a file leads to, as a path in the project. */
  static String resolve(String file, String link) {
    Path parent = Path.of(file).getParent();
    Path target = parent == null ? Path.of(link) : parent.resolve(link);
    return target.normalize().toString().replace('\\', '/');
  }
}
