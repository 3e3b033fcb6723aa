package io.gqlcompile.stack;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a template.
 *
 * @param name its name
 * @param type {@code String} or {@code Number}
 * @param defaultValue its default: text or number; empty if a deployment must give it
 * @param allowed the values it may have; empty for any
 * @param description what it is for; empty if its name says it
 */
public record ParameterDef(
    String name,
    String type,
    Optional<CfnValue> defaultValue,
    List<String> allowed,
    Optional<String> description) {

  /** Keeps its own copy of the list. */
  public ParameterDef {
    allowed = List.copyOf(allowed);
  }

  /** A string that a deployment must give. */
  public static ParameterDef required(String name, String description) {
    return new ParameterDef(name, "String", Optional.empty(), List.of(), Optional.of(description));
  }

  /** A string with a default. */
  public static ParameterDef text(String name, String defaultValue, String description) {
    return new ParameterDef(
        name,
        "String",
        Optional.of(CfnValue.text(defaultValue)),
        List.of(),
        Optional.of(description));
  }

  /** A number with a default. */
  public static ParameterDef number(String name, long defaultValue, String description) {
    return new ParameterDef(
        name,
        "Number",
        Optional.of(new CfnValue.Num(defaultValue)),
        List.of(),
        Optional.of(description));
  }

  /** A choice with a default. */
  public static ParameterDef choice(
      String name, String defaultValue, List<String> allowed, String description) {
    return new ParameterDef(
        name,
        "String",
        Optional.of(CfnValue.text(defaultValue)),
        allowed,
        Optional.of(description));
  }

  /** The same without a description, for a stack that is handed the root's value. */
  public ParameterDef undescribed() {
    return new ParameterDef(name, type, defaultValue, allowed, Optional.empty());
  }
}
