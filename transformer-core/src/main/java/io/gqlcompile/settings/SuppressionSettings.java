package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code suppress} of a settings file. */
final class SuppressionSettings {
  private static final String RULE = "rule";
  private static final String AT = "at";
  private static final String REASON = "reason";

  private final SettingsMistakes mistakes;

  SuppressionSettings(SettingsMistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The entries that have a rule and a reason; others are reported and silence nothing. */
  List<Suppression> read(Json value) {
    if (!(value instanceof Json.Elements list)) {
      mistakes.wrongType(value, "suppress", "a list of {rule, at, reason}");
      return List.of();
    }
    List<Suppression> suppressions = new ArrayList<>();
    list.elements().forEach(entry -> entry(entry).ifPresent(suppressions::add));
    return suppressions;
  }

  private Optional<Suppression> entry(Json value) {
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    List<String> keys = List.of(RULE, AT, REASON);
    for (Json.Member member : mistakes.members(value, "An entry of suppress", keys)) {
      texts.put(member.name(), mistakes.text(member.value(), member.name()));
    }
    if (!(value instanceof Json.Members)) {
      return Optional.empty();
    }
    for (String needed : List.of(RULE, REASON)) {
      if (!texts.containsKey(needed)) {
        mistakes.incomplete(
            value.at(), "This entry of suppress has no " + needed + ", so it silences nothing.");
      }
    }
    Optional<String> rule = texts.getOrDefault(RULE, Optional.empty());
    Optional<String> reason = texts.getOrDefault(REASON, Optional.empty());
    if (rule.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> at = texts.getOrDefault(AT, Optional.empty());
    boolean unreadable = texts.containsKey(AT) && at.isEmpty();
    return unreadable
        ? Optional.empty()
        : Optional.of(new Suppression(rule.get(), at, reason.get(), value.at()));
  }
}
