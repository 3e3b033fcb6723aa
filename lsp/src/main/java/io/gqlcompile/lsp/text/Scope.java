package io.gqlcompile.lsp.text;

/**
 * What a place in a text belongs to.
 *
 * @param keyword of the definition
 * @param type the definition's name
 * @param member the field's name; empty outside of fields
 * @param memberType the field's type without lists and non-null marks
 */
public record Scope(String keyword, String type, String member, String memberType) {
  /** Outside of definitions. */
  public static final Scope NONE = new Scope("", "", "", "");
}
