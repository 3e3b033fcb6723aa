package io.gqlcompile.internal.validate;

/**
 * What a value is given to; put into words only if the value is wrong.
 *
 * @param directive the directive
 * @param argument its argument
 * @param field the input field inside; empty for the argument itself
 */
record Subject(String directive, String argument, String field) {

  /** The same with an input field inside. */
  Subject inside(String inner) {
    return new Subject(directive, argument, inner);
  }

  @Override
  public String toString() {
    String whole = "`@" + directive + "(" + argument + ":)`";
    return field.isEmpty() ? whole : "`" + field + "` in " + whole;
  }
}
