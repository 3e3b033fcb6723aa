package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * AppSync's own way to merge a write into an item that has changed meanwhile: what the item has
 * stays, lists grow, sets unite, maps are merged entry by entry, and what it lacks is added.
 */
final class Automerge {
  private Automerge() {}

  /** The write to make instead; empty if the two cannot be merged: one of them is a deletion. */
  static Optional<Write> merge(Write write, Map<String, AttributeValue> existing) {
    if (write instanceof Write.Delete || Metadata.isDeleted(existing)) {
      return Optional.empty();
    }
    if (write instanceof Write.Put put) {
      Map<String, AttributeValue> merged = maps(Metadata.without(existing), put.item());
      return Optional.of(new Write.Put(put.key(), put.condition(), merged));
    }
    Write.Update update = (Write.Update) write;
    Map<String, AttributeValue> merged = Metadata.without(existing);
    merged = maps(merged, UpdateText.assigned(update.update()));
    return Optional.of(new Write.Put(update.key(), update.condition(), merged));
  }

  private static Map<String, AttributeValue> maps(
      Map<String, AttributeValue> existing, Map<String, AttributeValue> incoming) {
    Map<String, AttributeValue> merged = new LinkedHashMap<>(existing);
    incoming.forEach((name, value) -> merged.merge(name, value, Automerge::values));
    return merged;
  }

  private static AttributeValue values(AttributeValue existing, AttributeValue incoming) {
    if (Boolean.TRUE.equals(existing.nul())) {
      return incoming;
    }
    if (existing.hasL() && incoming.hasL()) {
      List<AttributeValue> all = new ArrayList<>(existing.l());
      all.addAll(incoming.l());
      return AttributeValue.fromL(all);
    }
    if (existing.hasM() && incoming.hasM()) {
      return AttributeValue.fromM(maps(existing.m(), incoming.m()));
    }
    if (existing.hasSs() && incoming.hasSs()) {
      return AttributeValue.fromSs(union(existing.ss(), incoming.ss()));
    }
    if (existing.hasNs() && incoming.hasNs()) {
      return AttributeValue.fromNs(union(existing.ns(), incoming.ns()));
    }
    if (existing.hasBs() && incoming.hasBs()) {
      return AttributeValue.fromBs(union(existing.bs(), incoming.bs()));
    }
    return existing;
  }

  private static <T> List<T> union(List<T> existing, List<T> incoming) {
    Set<T> all = new LinkedHashSet<>(existing);
    all.addAll(incoming);
    return List.copyOf(all);
  }
}
