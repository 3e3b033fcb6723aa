package io.gqlcompile.adopt;

/**
 * Where a resource is.
 *
 * @param stack the logical ids of the nested stacks that lead to it, with {@code /} between; empty
 *     for the root
 * @param logicalId its id in the template
 */
public record Place(String stack, String logicalId) implements Comparable<Place> {

  /** The stack in words. */
  public String stackWords() {
    return stack.isEmpty() ? "the root stack" : "stack " + stack;
  }

  @Override
  public int compareTo(Place other) {
    int byStack = stack.compareTo(other.stack);
    return byStack != 0 ? byStack : logicalId.compareTo(other.logicalId);
  }

  @Override
  public String toString() {
    return logicalId + " of " + stackWords();
  }
}
