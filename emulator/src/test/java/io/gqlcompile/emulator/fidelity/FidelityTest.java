package io.gqlcompile.emulator.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every snippet in our runtime, beside what the simulator made of it and what is documented. */
final class FidelityTest {
  private static final Path FILES = Path.of("src/test/resources/fidelity");
  private static final Path PAGE = Path.of("../docs/fidelity.md");
  private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\|.*\\|$", Pattern.MULTILINE);
  private static final Pattern ID = Pattern.compile("`([^`]+)`");
  private static final String DEPARTURES = "## Where we depart from the documentation";

  private final List<Snippet> snippets = snippets();

  private static Object read(String name) {
    try {
      return Json.read(Files.readString(FILES.resolve(name), StandardCharsets.UTF_8));
    } catch (IOException | MalformedJson e) {
      throw new AssertionError(name, e);
    }
  }

  private static List<Snippet> snippets() {
    Map<?, ?> file = (Map<?, ?>) read("snippets.json");
    Map<?, ?> contexts = (Map<?, ?>) file.get("contexts");
    List<Snippet> snippets = new ArrayList<>();
    for (Object entry : (List<?>) file.get("snippets")) {
      Map<?, ?> json = (Map<?, ?>) entry;
      Object given = contexts.get(json.get("context"));
      snippets.add(
          new Snippet(
              (String) json.get("id"),
              (String) json.get("template"),
              given == null ? Map.of() : Json.copyOf((Map<?, ?>) given),
              json.containsKey("documented") ? documented(json.get("documented")) : null));
    }
    return snippets;
  }

  /** A plain value stands for an outcome with that value. */
  private static Map<?, ?> documented(Object json) {
    boolean isOutcome =
        json instanceof Map<?, ?> map
            && (map.containsKey("error")
                || map.containsKey("appended")
                || map.containsKey("returned")
                || map.containsKey("effects"));
    if (isOutcome) {
      return (Map<?, ?>) json;
    }
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("value", json);
    return outcome;
  }

  @Test
  void disagreementsWithTheDocumentationAreExplained() throws IOException {
    Set<String> differ = new LinkedHashSet<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Snippet snippet : snippets) {
      Map<String, Object> ours = snippet.run();
      if (snippet.documented() != null && !says(snippet.documented(), ours)) {
        differ.add(snippet.id());
        shown.put(
            snippet.id(),
            snippet.template()
                + "\n  "
                + Json.write(snippet.documented())
                + "\n  "
                + Json.write(ours));
      }
    }
    assertExplained(differ, shown, rows(page().substring(page().indexOf(DEPARTURES))));
  }

  @Test
  void disagreementsWithTheSimulatorAreExplained() throws IOException {
    Map<?, ?> simulator = (Map<?, ?>) read("simulator.json");
    Set<String> differ = new LinkedHashSet<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Snippet snippet : snippets) {
      Map<?, ?> theirs = (Map<?, ?>) simulator.get(snippet.id());
      assertTrue(theirs != null, () -> "run the simulator: it knows no " + snippet.id());
      Map<String, Object> ours = snippet.run();
      if (!same(theirs, ours)) {
        differ.add(snippet.id());
        shown.put(
            snippet.id(),
            snippet.template()
                + "\n  simulator "
                + Json.write(theirs)
                + "\n  ours      "
                + Json.write(ours));
      }
    }
    assertExplained(differ, shown, rows(page().substring(0, page().indexOf(DEPARTURES))));
  }

  @Test
  void thePageTellsHowMany() throws IOException {
    long documented = snippets.stream().filter(s -> s.documented() != null).count();
    String sentence =
        snippets.size() + " snippets, " + documented + " of them with a documented result";
    assertTrue(page().contains(sentence), sentence);
  }

  private static String page() throws IOException {
    return Files.readString(PAGE, StandardCharsets.UTF_8);
  }

  /** The ids of the first column of a table; a star at the end stands for any. */
  private static List<String> rows(String text) {
    List<String> ids = new ArrayList<>();
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      Matcher id = ID.matcher(row.group(1));
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    return ids;
  }

  private static void assertExplained(
      Set<String> differ, Map<String, String> shown, List<String> explained) {
    List<String> unexplained = new ArrayList<>();
    for (String id : differ) {
      if (explained.stream().noneMatch(row -> covers(row, id))) {
        unexplained.add(id + ": " + shown.get(id));
      }
    }
    assertEquals("", String.join("\n", unexplained), unexplained.size() + " not explained");
    List<String> idle = new ArrayList<>(explained);
    idle.removeIf(row -> differ.stream().anyMatch(id -> covers(row, id)));
    assertEquals(List.of(), idle, "explained, but there is no disagreement");
  }

  private static boolean covers(String row, String id) {
    return row.endsWith("*") ? id.startsWith(row.substring(0, row.length() - 1)) : id.equals(row);
  }

  /** Whether an outcome has everything that is documented; an error may have more. */
  private static boolean says(Map<?, ?> documented, Map<?, ?> ours) {
    for (Map.Entry<?, ?> entry : documented.entrySet()) {
      Object found = ours.get(entry.getKey());
      boolean agrees =
          entry.getKey().equals("error") && found instanceof Map<?, ?> error
              ? says((Map<?, ?>) entry.getValue(), error)
              : same(entry.getValue(), found);
      if (!agrees) {
        return false;
      }
    }
    return documented.containsKey("error") || !ours.containsKey("error");
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof Number && b instanceof Number) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
    }
    if (a instanceof Map<?, ?> left && b instanceof Map<?, ?> right) {
      return left.keySet().equals(right.keySet())
          && left.keySet().stream().allMatch(key -> same(left.get(key), right.get(key)));
    }
    if (a instanceof List<?> left && b instanceof List<?> right) {
      boolean isSame = left.size() == right.size();
      for (int i = 0; isSame && i < left.size(); i++) {
        isSame = same(left.get(i), right.get(i));
      }
      return isSame;
    }
    return a == null ? b == null : a.equals(b);
  }
}
