package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code allow}: changes of what is deployed that are agreed to. */
final class ConsentSettings {
  private final SettingsMistakes mistakes;

  ConsentSettings(SettingsMistakes mistakes) {
    this.mistakes = mistakes;
  }

  List<Consent> read(Json value) {
    List<Consent> consents = new ArrayList<>();
    for (Json.Member member : mistakes.members(value, "allow")) {
      consent(member).ifPresent(consents::add);
    }
    return consents;
  }

  /**
   * What nobody gave a reason for, or what ends on a day that nobody can read, is not agreed to.
   */
  private Optional<Consent> consent(Json.Member entry) {
    Optional<String> reason = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    boolean isReadable = true;
    List<String> keys = SettingsCatalog.members("allow");
    for (Json.Member member : mistakes.members(entry.value(), entry.name(), keys)) {
      Optional<String> text = mistakes.text(member.value(), member.name());
      if (member.name().equals("reason")) {
        reason = text;
        continue;
      }
      until = text.flatMap(day -> date(member, day));
      isReadable = until.isPresent();
    }
    if (reason.isEmpty()) {
      mistakes.missing(
          entry.at(), entry.name() + " has no reason.", "add \"reason\", why the data may go");
    }
    Consent named = Consent.parse(entry.name());
    return isReadable && reason.isPresent()
        ? Optional.of(new Consent(named.rule(), named.coordinate(), reason, until))
        : Optional.empty();
  }

  private Optional<LocalDate> date(Json.Member member, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      mistakes.wrongForm(member.value(), "until must be a day, as in 2030-01-31.");
      return Optional.empty();
    }
  }
}
