package io.gqlcompile.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A limit of AWS, from {@code quotas.tsv} beside this class.
 *
 * @param name its name, for example {@code stackResources}
 * @param crossing what it means to cross it
 * @param limit the most that AWS takes
 * @param counted what is counted, in the plural, for example {@code resources in one stack}
 * @param source the page of AWS that states it
 * @param seen when it was read there, as an ISO date
 * @param advice what to do about it, a sentence
 */
public record Quota(
    String name,
    Crossing crossing,
    long limit,
    String counted,
    String source,
    String seen,
    String advice) {

  /** What follows from crossing a quota. */
  public enum Crossing {
    /** AWS refuses it, always. */
    ERROR,
    /** AWS may have granted more. */
    WARNING,
    /** It can be worked around when it is deployed. */
    ADVICE
  }

  private static final Map<String, Quota> ALL = load();

  /** All quotas, by name, in the order of the file. */
  public static Map<String, Quota> all() {
    return ALL;
  }

  private static Map<String, Quota> load() {
    Map<String, Quota> quotas = new LinkedHashMap<>();
    for (String line : text().split("\n")) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        quotas.put(
            columns[0],
            new Quota(
                columns[0],
                crossing(columns[1]),
                Long.parseLong(columns[2]),
                columns[3],
                columns[4],
                columns[5],
                columns[6]));
      }
    }
    return Collections.unmodifiableMap(quotas);
  }

  private static Crossing crossing(String word) {
    return switch (word) {
      case "error" -> Crossing.ERROR;
      case "warning" -> Crossing.WARNING;
      default -> Crossing.ADVICE;
    };
  }

  private static String text() {
    try (InputStream file = Quota.class.getResourceAsStream("quotas.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
