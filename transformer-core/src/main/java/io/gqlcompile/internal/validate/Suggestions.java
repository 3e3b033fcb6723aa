package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.NearestName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names that were probably meant. It gives up after some words, so that a schema full of
 * mistakes is not compared with itself.
 */
final class Suggestions {
  private static final int MOST_WORDS = 100;

  private final Collection<String> candidates;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Suggestions(Collection<String> candidates) {
    this.candidates = candidates;
  }

  /** The candidate nearest to a word, if one is near. */
  Optional<String> nearest(String word) {
    Optional<String> found = known.get(word);
    if (found != null) {
      return found;
    }
    if (known.size() == MOST_WORDS) {
      return Optional.empty();
    }
    found = NearestName.of(word, candidates);
    known.put(word, found);
    return found;
  }
}
