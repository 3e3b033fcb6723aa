package io.gqlcompile.settings;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes values out of a settings file and keeps what is wrong with them. */
public final class SettingsMistakes {
  /** The file is not JSON. */
  static final RuleId SYNTAX = new RuleId("SettingsSyntax");

  /** A key that means nothing. */
  static final RuleId UNKNOWN_KEY = new RuleId("SettingsUnknownKey");

  /** A value of another kind than its key takes. */
  static final RuleId WRONG_TYPE = new RuleId("SettingsWrongType");

  /** A name that its key does not take. */
  static final RuleId UNKNOWN_VALUE = new RuleId("SettingsUnknownValue");

  /** A key or value that is there twice. */
  static final RuleId REPEATED = new RuleId("SettingsRepeated");

  /** Something that needs a part that is not there. */
  static final RuleId INCOMPLETE = new RuleId("SettingsIncomplete");

  private final Diagnostics found = new Diagnostics();
  private final boolean lenient;

  /** For a file of ours, in which a key that means nothing is an error. */
  public SettingsMistakes() {
    this(false);
  }

  private SettingsMistakes(boolean lenient) {
    this.lenient = lenient;
  }

  /** For a file of others, in which it is a warning. */
  public static SettingsMistakes ofForeignFile() {
    return new SettingsMistakes(true);
  }

  /** What was found, in the order of the places. */
  public List<Diagnostic> sorted() {
    return found.sorted();
  }

  /** The text is not in its language. */
  public void malformed(MalformedDocument e) {
    found.add(Diagnostic.error(SYNTAX, Coordinate.NONE, e.at(), e.getMessage()));
  }

  /** A value has another form than its key takes. */
  public void wrongForm(Json value, String message) {
    found.add(Diagnostic.error(WRONG_TYPE, Coordinate.NONE, value.at(), message));
  }

  /** Something lacks a part that it needs. */
  public void missing(SourceLocation at, String message, String hint) {
    found.add(Diagnostic.error(INCOMPLETE, Coordinate.NONE, at, message).withHint(hint));
  }

  /** A value is of another kind than its key takes. */
  public void wrongType(Json value, String key, String expected) {
    String message = key + " must be " + expected + ", not " + value.kind() + ".";
    found.add(Diagnostic.error(WRONG_TYPE, Coordinate.NONE, value.at(), message));
  }

  /** A value is there twice. */
  public void repeated(SourceLocation at, String message) {
    found.add(Diagnostic.warning(REPEATED, Coordinate.NONE, at, message));
  }

  /** Something lacks a part, so it is not used. */
  public void incomplete(SourceLocation at, String message) {
    found.add(Diagnostic.warning(INCOMPLETE, Coordinate.NONE, at, message));
  }

  /** The members of an object whose keys are all known; none if it is no object. */
  public List<Json.Member> members(Json value, String owner, List<String> keys) {
    List<Json.Member> known = new ArrayList<>();
    for (Json.Member member : members(value, owner)) {
      if (keys.contains(member.name())) {
        known.add(member);
        continue;
      }
      unknown(
          UNKNOWN_KEY, member.at(), owner + " has no key " + member.name(), member.name(), keys);
    }
    return known;
  }

  /** The members of an object, each name once; none if it is no object. */
  public List<Json.Member> members(Json value, String owner) {
    if (!(value instanceof Json.Members object)) {
      wrongType(value, owner, "an object");
      return List.of();
    }
    Map<String, Json.Member> byName = new LinkedHashMap<>();
    for (Json.Member member : object.members()) {
      Json.Member first = byName.putIfAbsent(member.name(), member);
      if (first != null) {
        found.add(
            new Diagnostic(
                    REPEATED,
                    Severity.ERROR,
                    Coordinate.NONE,
                    member.at(),
                    owner + " has the key " + member.name() + " twice.",
                    Optional.empty(),
                    List.of())
                .withRelated(first.at(), "the first one"));
      }
    }
    return List.copyOf(byName.values());
  }

  /** A string that is not empty. */
  public Optional<String> text(Json value, String key) {
    if (value instanceof Json.Text text && !text.value().isBlank()) {
      return Optional.of(text.value());
    }
    wrongType(value, key, "a string that is not empty");
    return Optional.empty();
  }

  /** A whole number within bounds; a text that is one counts too, as older files have it. */
  public Optional<Long> number(Json value, String key, long least, long most) {
    String digits = "";
    if (value instanceof Json.Num number) {
      digits = number.digits();
    } else if (value instanceof Json.Text text) {
      digits = text.value();
    }
    boolean isWhole = digits.length() <= 15 && !digits.isEmpty();
    for (int i = 0; i < digits.length(); i++) {
      isWhole &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (isWhole && Long.parseLong(digits) >= least && Long.parseLong(digits) <= most) {
      return Optional.of(Long.parseLong(digits));
    }
    String range = most == Long.MAX_VALUE ? "" : " from " + least + " to " + most;
    if (digits.isEmpty()) {
      wrongType(value, key, "a whole number" + range);
    } else {
      String message = key + " must be a whole number" + range + ", not " + digits + ".";
      found.add(Diagnostic.error(WRONG_TYPE, Coordinate.NONE, value.at(), message));
    }
    return Optional.empty();
  }

  /** A string that is one of several names. */
  public Optional<String> oneOf(Json value, String key, String what, List<String> names) {
    if (!(value instanceof Json.Text text)) {
      wrongType(value, key, "a string");
      return Optional.empty();
    }
    if (names.contains(text.value())) {
      return Optional.of(text.value());
    }
    String message = "There is no " + what + " " + text.value();
    unknown(UNKNOWN_VALUE, value.at(), message, text.value(), names);
    return Optional.empty();
  }

  private void unknown(
      RuleId rule, SourceLocation at, String what, String word, List<String> names) {
    String hint =
        NearestName.of(word, names)
            .map(near -> "did you mean " + near + "?")
            .orElse("it takes " + String.join(", ", names));
    Severity severity = lenient && rule.equals(UNKNOWN_KEY) ? Severity.WARNING : Severity.ERROR;
    found.add(
        new Diagnostic(
            rule, severity, Coordinate.NONE, at, what + ".", Optional.of(hint), List.of()));
  }
}
