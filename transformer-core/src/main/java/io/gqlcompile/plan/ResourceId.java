package io.gqlcompile.plan;

/**
 * Where a resource is.
 *
 * @param stack the nested stack; empty for the root
 * @param name its logical id
 */
record ResourceId(String stack, String name) implements Comparable<ResourceId> {

  /** For people: {@code PostTable in stack Post}. */
  String words() {
    return stack.isEmpty() ? name + " in the root stack" : name + " in stack " + stack;
  }

  @Override
  public int compareTo(ResourceId other) {
    int order = stack.compareTo(other.stack);
    return order != 0 ? order : name.compareTo(other.name);
  }
}
