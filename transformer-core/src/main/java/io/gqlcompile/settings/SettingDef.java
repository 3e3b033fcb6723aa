package io.gqlcompile.settings;

import java.util.List;

/**
 * One key of the settings. The reader, the table in the documentation and the JSON schema for
 * editors all come from these.
 *
 * @param name the key
 * @param kind what it takes
 * @param otherwise what holds when it is absent, as text for people; empty for nothing
 * @param meaning one sentence
 * @param values the names that it takes, for {@link Kind#CHOICE} and {@link Kind#CHOICES}
 * @param members the keys in it, for {@link Kind#OBJECT}; for {@link Kind#BY_NAME} those of each
 *     entry
 */
public record SettingDef(
    String name,
    Kind kind,
    String otherwise,
    String meaning,
    List<String> values,
    List<SettingDef> members) {

  /** What a key takes. */
  public enum Kind {
    /** {@code true} or {@code false}. */
    FLAG,
    /** A string that is not empty. */
    TEXT,
    /** One of several names. */
    CHOICE,
    /** A list of some of several names. */
    CHOICES,
    /** A list of strings. */
    TEXTS,
    /** A list of objects with the keys that are its members. */
    OBJECTS,
    /** A whole number that is not negative. */
    NUMBER,
    /** A path or a list of paths. */
    PATHS,
    /** An object with the keys that are its members. */
    OBJECT,
    /** An object with names of the user's, each with an object. */
    BY_NAME,
    /** An object with names of the user's, each with a string. */
    TEXT_BY_NAME,
    /** An object with names of the user's, each with any value. */
    ANY_BY_NAME
  }

  /** Keeps its own copies. */
  public SettingDef {
    values = List.copyOf(values);
    members = List.copyOf(members);
  }

  static SettingDef of(String name, Kind kind, String otherwise, String meaning) {
    return new SettingDef(name, kind, otherwise, meaning, List.of(), List.of());
  }

  static SettingDef choice(
      String name, Kind kind, String otherwise, String meaning, List<String> values) {
    return new SettingDef(name, kind, otherwise, meaning, values, List.of());
  }

  static SettingDef object(String name, Kind kind, String meaning, SettingDef... members) {
    return new SettingDef(name, kind, "", meaning, List.of(), List.of(members));
  }
}
