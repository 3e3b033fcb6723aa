package io.gqlcompile.project.explain;

import io.gqlcompile.settings.Settings;
import java.util.List;

/**
 * Who may do what, ready to be shown.
 *
 * @param parts type by type, in the order of the schema
 * @param settings what was set beside the schema
 */
public record AccessView(List<AccessPart> parts, Settings settings) {
  /** Keeps its own copy. */
  public AccessView {
    parts = List.copyOf(parts);
  }
}
