package io.gqlcompile.project.explain;

/**
 * Two models that know each other; both fields of a relation are one of these.
 *
 * @param from the model that stands for itself
 * @param fromField its field that leads to the other; empty if only the other leads here
 * @param to the model that points at it, or is pointed at by one field only
 * @param toField its field that leads back; empty for none
 * @param fromEnd how many of {@code from} belong to one of {@code to}
 * @param toEnd how many of {@code to} belong to one of {@code from}
 * @param by what is looked up, for example {@code index byPost of Comment}
 */
public record RelationView(
    String from, String fromField, String to, String toField, End fromEnd, End toEnd, String by) {

  /** How many there can be. */
  public enum End {
    /** Exactly one. */
    ONE("1"),
    /** One or none. */
    MAYBE("0..1"),
    /** Any number. */
    MANY("*");

    private final String sign;

    End(String sign) {
      this.sign = sign;
    }

    /** As diagrams write it. */
    public String sign() {
      return sign;
    }
  }
}
