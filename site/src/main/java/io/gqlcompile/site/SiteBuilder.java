package io.gqlcompile.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the site: every page of the documentation, and the files of the sources they link to. */
public final class SiteBuilder {
  private static final List<String> ASSETS = List.of("site.css", "site.js");

  private final Path project;
  private final Map<String, Markdown> pages = new LinkedHashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Map<String, String> files = new TreeMap<>();
  private final Navigation navigation;
  private final String template;

  private SiteBuilder(Path project) throws IOException {
    this.project = project.toAbsolutePath().normalize();
    for (String file : pageFiles(this.project)) {
      pages.put(file, Markdown.read(Files.readString(this.project.resolve(file))));
    }
    this.navigation = Navigation.read(pages.get(Navigation.FILE));
    this.template = asset("page.html");
  }

  /**
   * Writes the site into a folder.
   *
   * @param arguments the folder of the project, and the folder for the site
   * @throws IOException if a page cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[1]);
    for (Map.Entry<String, String> file : build(Path.of(arguments[0])).entrySet()) {
      Path path = out.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
  }

  /**
   * The files of the site by their paths.
   *
   * @param project the folder of the project
   * @throws IOException if a page cannot be read
   */
  static Map<String, String> build(Path project) throws IOException {
    SiteBuilder builder = new SiteBuilder(project);
    for (Map.Entry<String, Markdown> page : builder.pages.entrySet()) {
      builder.add(page.getKey(), page.getValue());
    }
    for (String source : builder.sources) {
      builder.addSource(source);
    }
    for (String name : ASSETS) {
      builder.files.put(name, asset(name));
    }
    return builder.files;
  }

  private static List<String> pageFiles(Path project) throws IOException {
    List<String> found = new ArrayList<>(List.of("README.md"));
    try (Stream<Path> files = Files.walk(project.resolve("docs"))) {
      files
          .map(file -> project.relativize(file).toString().replace('\\', '/'))
          .filter(SitePath::isPage)
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  private void add(String file, Markdown page) {
    String title = page.title();
    put(file, title, page.html(link -> address(file, link)));
  }

  private void addSource(String file) throws IOException {
    String text = Files.readString(project.resolve(file));
    put(
        file,
        file,
        "<h1>" + Html.text(file) + "</h1>\n<pre><code>" + Html.text(text) + "</code></pre>\n");
  }

  private void put(String file, String title, String content) {
    String folder = SitePath.folder(file);
    String html =
        template
            .replace("{title}", Html.text(title))
            .replace("{root}", SitePath.relative(folder, ""))
            .replace("{navigation}", navigation.html(file))
            .replace("{content}", content);
    files.put(folder + "index.html", html);
  }

  /** The address of what a page links to; links that lead nowhere are left for the test to find. */
  private String address(String file, String link) {
    if (link.isEmpty() || link.startsWith("#") || link.matches("[a-z]+:.*")) {
      return link;
    }
    int hash = link.indexOf('#');
    String fragment = hash < 0 ? "" : link.substring(hash);
    String target = SitePath.resolve(file, hash < 0 ? link : link.substring(0, hash));
    if (Files.isDirectory(project.resolve(target))) {
      target = pages.containsKey(target + "/README.md") ? target + "/README.md" : target;
    }
    if (!pages.containsKey(target)) {
      if (!Files.isRegularFile(project.resolve(target))) {
        return link;
      }
      sources.add(target);
    }
    return SitePath.relative(SitePath.folder(file), SitePath.folder(target)) + fragment;
  }

  private static String asset(String name) throws IOException {
    try (InputStream in = SiteBuilder.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
