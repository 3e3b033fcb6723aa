package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a CloudFormation template. */
public sealed interface CfnValue {

  /**
   * A string.
   *
   * @param value its characters
   */
  record Text(String value) implements CfnValue {}

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Num(long value) implements CfnValue {}

  /**
   * {@code true} or {@code false}.
   *
   * @param value which of them
   */
  record Bool(boolean value) implements CfnValue {}

  /**
   * A list.
   *
   * @param items its entries
   */
  record Items(List<CfnValue> items) implements CfnValue {
    /** Keeps its own copy. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A map.
   *
   * @param entries its entries in the order they are printed
   */
  record Fields(Map<String, CfnValue> entries) implements CfnValue {
    /** Keeps its own copy. */
    public Fields {
      entries = FixedMap.copyOf(entries);
    }

    /** The same with an entry added or replaced. */
    public Fields with(String name, CfnValue value) {
      Map<String, CfnValue> more = new LinkedHashMap<>(entries);
      more.put(name, value);
      return new Fields(more);
    }
  }

  /**
   * A pseudo parameter, for example {@code AWS::Region}.
   *
   * @param name its name
   */
  record Pseudo(String name) implements CfnValue {}

  /**
   * Something in this stack or another: a resource, one of its attributes, or a root parameter.
   *
   * @param stack the stack that has it; {@link StackModel#ROOT} for the root
   * @param logicalId the resource or parameter
   * @param attribute the attribute; empty for what {@code Ref} yields
   */
  record Reference(String stack, String logicalId, String attribute) implements CfnValue {
    // Written out, because the generated methods are linked when a run first needs them, which
    // costs
    // milliseconds of each start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Reference reference
          && logicalId.equals(reference.logicalId)
          && stack.equals(reference.stack)
          && attribute.equals(reference.attribute);
    }

    @Override
    public int hashCode() {
      return (stack.hashCode() * 31 + logicalId.hashCode()) * 31 + attribute.hashCode();
    }
  }

  /**
   * A value that the root stack computes once and hands down to the stacks that use it.
   *
   * @param name the name of the parameter that nested stacks get it by
   * @param value how the root computes it
   */
  record Shared(String name, CfnValue value) implements CfnValue {
    @Override
    public boolean equals(Object other) {
      return other instanceof Shared shared
          && name.equals(shared.name)
          && (value == shared.value || value.equals(shared.value));
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /**
   * {@code Fn::Join}.
   *
   * @param delimiter what stands between the parts
   * @param parts the parts
   */
  record Join(String delimiter, List<CfnValue> parts) implements CfnValue {
    /** Keeps its own copy. */
    public Join {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@code Fn::Sub} with variables.
   *
   * @param text the text with <code>${name}</code> in it
   * @param variables the values of the names that are no pseudo parameters
   */
  record Sub(String text, Map<String, CfnValue> variables) implements CfnValue {
    /** Keeps its own copy. */
    public Sub {
      variables = FixedMap.copyOf(variables);
    }
  }

  /**
   * {@code Fn::If}.
   *
   * @param condition the name of a condition of the same stack
   * @param then the value if it holds
   * @param otherwise the value if not
   */
  record If(String condition, CfnValue then, CfnValue otherwise) implements CfnValue {}

  /** What stands for an absent property. */
  CfnValue NO_VALUE = new Pseudo("AWS::NoValue");

  /** The region of the deployment. */
  CfnValue REGION = new Pseudo("AWS::Region");

  /** A string. */
  static CfnValue text(String value) {
    return new Text(value);
  }

  /** A boolean. */
  static CfnValue bool(boolean value) {
    return new Bool(value);
  }

  /** A list of values. */
  static Items list(CfnValue... items) {
    return new Items(List.of(items));
  }

  /** A list of strings. */
  static Items texts(List<String> values) {
    List<CfnValue> items = new ArrayList<>(values.size());
    for (String value : values) {
      items.add(new Text(value));
    }
    return new Items(items);
  }

  /** A map of names and values in turn. */
  static Fields map(Object... namesAndValues) {
    Map<String, CfnValue> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      entries.put(
          (String) namesAndValues[i],
          value instanceof String text ? new Text(text) : (CfnValue) value);
    }
    return new Fields(entries);
  }

  /** The parts in a row, without anything between them. */
  static CfnValue concat(Object... parts) {
    List<CfnValue> values = new ArrayList<>(parts.length);
    for (Object part : parts) {
      values.add(part instanceof String text ? new Text(text) : (CfnValue) part);
    }
    return new Join("", values);
  }

  /** What {@code Ref} yields for a resource or a root parameter. */
  static CfnValue ref(String stack, String logicalId) {
    return new Reference(stack, logicalId, "");
  }

  /** An attribute of a resource. */
  static CfnValue attribute(String stack, String logicalId, String attribute) {
    return new Reference(stack, logicalId, attribute);
  }

  /** A parameter of the root stack. */
  static CfnValue parameter(String name) {
    return new Reference(StackModel.ROOT, name, "");
  }
}
