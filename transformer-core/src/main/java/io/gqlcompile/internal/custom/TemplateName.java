package io.gqlcompile.internal.custom;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import java.util.Optional;

/**
 * What the name of a template says.
 *
 * @param field the field whose resolver is meant
 * @param slot the slot; empty for the template of the data itself
 * @param number the position in the slot as written; empty with the slot
 * @param isRequest whether it makes the request; else it reads the response
 */
record TemplateName(Coordinate field, String slot, String number, boolean isRequest) {
  private static final int DATA_PARTS = 4;
  private static final int SLOT_PARTS = 6;

  /** Takes a name apart; empty if it has another form. */
  static Optional<TemplateName> of(SourceFile file) {
    String[] parts = Customization.fileName(file).split("\\.", -1);
    int last = parts.length - 1;
    boolean isTemplate =
        (parts.length == DATA_PARTS || parts.length == SLOT_PARTS)
            && parts[last].equals("vtl")
            && (parts[last - 1].equals("req") || parts[last - 1].equals("res"));
    if (!isTemplate) {
      return Optional.empty();
    }
    boolean hasSlot = parts.length == SLOT_PARTS;
    return Optional.of(
        new TemplateName(
            Coordinate.member(parts[0], parts[1]),
            hasSlot ? parts[2] : "",
            hasSlot ? parts[3] : "",
            parts[last - 1].equals("req")));
  }

  /** The name of a file for a slot. */
  static String of(Coordinate field, String slot, String number, boolean isRequest) {
    String position = slot.isEmpty() ? "" : "." + slot + "." + number;
    return field + position + (isRequest ? ".req.vtl" : ".res.vtl");
  }

  /** The same name with another field. */
  String at(Coordinate other) {
    return of(other, slot, number, isRequest);
  }

  /** The same name with another slot. */
  String in(String other) {
    return of(field, other, number, isRequest);
  }
}
