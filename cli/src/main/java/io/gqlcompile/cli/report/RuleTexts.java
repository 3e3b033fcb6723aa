package io.gqlcompile.cli.report;

import io.gqlcompile.diagnostic.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of rules, and what they say the rules are for. */
public final class RuleTexts {
  private static final String FOLDER = "/io/gqlcompile/cli/rules/";
  private static final String EXTENSION = ".md";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+");

  private RuleTexts() {}

  /** The first paragraph of a rule's page on one line; empty for a rule of a plug-in. */
  public static String of(RuleId rule) {
    return page(rule.id())
        .map(page -> page.split("\n\n")[1].replace('\n', ' '))
        .map(text -> text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
        .orElse("");
  }

  /** The page of a rule in Markdown; empty if no rule has that id. */
  public static Optional<String> page(String id) {
    if (!NAME.matcher(id).matches()) {
      return Optional.empty();
    }
    try (InputStream file = RuleTexts.class.getResourceAsStream(FOLDER + id + EXTENSION)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of all rules that have a page, sorted. */
  public static List<String> ids() {
    URL folder = RuleTexts.class.getResource(FOLDER + "UnknownDirective" + EXTENSION);
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return names(Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(name -> name.substring(0, name.length() - EXTENSION.length()))
          .sorted()
          .toList();
    }
  }
}
