package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralTest {
  /** plurals.tsv holds the answers of the npm package; plural-words.cjs beside it made the file. */
  @Test
  void agreesWithTheNpmPackage() throws IOException {
    List<String> lines = reference();
    assertTrue(lines.size() >= 4000, "words: " + lines.size());
    List<String> differences = new ArrayList<>();
    for (String line : lines) {
      String[] pair = line.split("\t", -1);
      String plural = Plural.of(pair[0]);
      if (!plural.equals(pair[1])) {
        differences.add(pair[0] + " -> " + plural + ", not " + pair[1]);
      }
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @CsvSource({
    "Post, Posts",
    "Person, People",
    "Category, Categories",
    "Status, Statuses",
    "Sheep, Sheep",
    "HTTPData, HTTPData",
    "S, S",
    "P, PS",
    "post_item, post_items",
    "todo_x, todo_xes",
    "PTags, PTags",
    "NewA, NewAS",
    "Post1, Post1s",
    "PostY, Posties",
    "CITY, CITIES",
    "I, WE",
    "Me, Us",
    "Media, Media",
    "SocialMedia, SocialMedias",
  })
  void keepsTheCaseOfTheNameAsFarAsThePackageDoes(String word, String plural) {
    assertEquals(plural, Plural.of(word));
  }

  @ParameterizedTest
  @CsvSource({"PickAxe, Pickaxes", "PasserBy, Passersby"})
  void losesInnerCapitalsOfAnIrregularWord(String word, String plural) {
    assertEquals(plural, Plural.of(word));
  }

  @ParameterizedTest
  @CsvSource({"Mouse, Mice", "desk-mouse, desk-mice", "desk_mouse, desk_mouses", "9mouse, 9mouses"})
  void seesAWordBoundaryOnlyBesideOtherCharactersThanThoseOfNames(String word, String plural) {
    assertEquals(plural, Plural.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void hasNoPluralForBlank(String word) {
    assertEquals("", Plural.of(word));
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("INDICES", Plural.of("INDEX"));
      assertEquals("CITIES", Plural.of("CITY"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> reference() throws IOException {
    try (InputStream in = PluralTest.class.getResourceAsStream("plurals.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
