package io.gqlcompile.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SiteBuilderTest {
  private static final Path PROJECT = Path.of("..");
  private static Map<String, String> files;
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void build() throws Exception {
    files = SiteBuilder.build(PROJECT);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        InputSource text = new InputSource(new StringReader(file.getValue()));
        PAGES.put(file.getKey(), factory.newDocumentBuilder().parse(text));
      }
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void everyPageOfTheDocumentationIsThere() throws IOException {
    try (Stream<Path> pages = Files.walk(PROJECT.resolve("docs"))) {
      List<Path> all = pages.filter(page -> page.toString().endsWith(".md")).toList();
      assertTrue(all.size() > 150, () -> all.size() + " pages");
      for (Path page : all) {
        String file = PROJECT.relativize(page).toString().replace('\\', '/');
        assertTrue(PAGES.containsKey(SitePath.folder(file) + "index.html"), file);
      }
    }
    assertTrue(PAGES.containsKey("rules/UnknownDirective/index.html"));
    assertTrue(PAGES.containsKey("index.html"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          for (Element link : elements(page, "a")) {
            String address = link.getAttribute("href");
            if (!address.matches("https?:.*|mailto:.*") && !leads(path, address)) {
              broken.add(path + " -> " + address);
            }
          }
        });
    assertEquals(List.of(), broken.stream().sorted().limit(20).toList());
  }

  private static boolean leads(String from, String address) {
    URI target = URI.create("/" + from).resolve(address);
    String path = target.getPath().substring(1);
    Document page = PAGES.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    return page != null
        && (target.getFragment() == null || ids(page).contains(target.getFragment()));
  }

  private static Set<String> ids(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : elements(page, "*")) {
      assertTrue(
          element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")),
          () -> "two elements are called " + element.getAttribute("id"));
    }
    return ids;
  }

  @Test
  void everyPageCanBeReachedFromTheFirst() {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      if (!reached.add(path)) {
        continue;
      }
      for (Element link : elements(PAGES.get(path), "a")) {
        String address = link.getAttribute("href");
        if (!address.matches("https?:.*") && leads(path, address)) {
          String target = URI.create("/" + path).resolve(address).getPath().substring(1);
          open.add(target.isEmpty() || target.endsWith("/") ? target + "index.html" : target);
        }
      }
    }
    Set<String> missed = new HashSet<>(PAGES.keySet());
    missed.removeAll(reached);
    assertEquals(Set.of(), missed);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (String element : List.of("script", "link", "img")) {
        for (Element found : elements(page.getValue(), element)) {
          String address = found.getAttribute("src") + found.getAttribute("href");
          assertFalse(address.contains(":"), () -> page.getKey() + " loads " + address);
          String path = URI.create("/" + page.getKey()).resolve(address).getPath().substring(1);
          assertTrue(files.containsKey(path), () -> page.getKey() + " loads " + address);
        }
      }
    }
  }

  @Test
  void everyPageHasOneHeadlineAndATitle() {
    PAGES.forEach(
        (path, page) -> {
          assertEquals(1, elements(page, "h1").size(), path);
          assertTrue(elements(page, "title").get(0).getTextContent().length() > 15, path);
        });
  }

  @Test
  void theSameBytesEachTime() throws IOException {
    assertEquals(files, SiteBuilder.build(PROJECT));
  }

  @Test
  void markupInAPageIsShownAndNotUsed(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("README.md"), "# <b>Bold</b> & \"quoted\"\n\n[x](a.txt)\n");
    Files.writeString(folder.resolve("docs/README.md"), "# C\n\n## G\n\n[<i>](../README.md)\n");
    Files.writeString(folder.resolve("a.txt"), "</code><script>alert(1)</script>{content}\n");
    Map<String, String> made = SiteBuilder.build(folder);
    made.forEach(
        (path, text) ->
            assertFalse(
                path.endsWith(".html") && (text.contains("<b>") || text.contains("<script>")),
                path));
  }
}
