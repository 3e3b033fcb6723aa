package io.gqlcompile.project.explain;

import io.gqlcompile.source.SourceLocation;
import java.util.List;

/**
 * A secondary index.
 *
 * @param name its name in DynamoDB
 * @param isLocal whether it lives beside the table's items
 * @param key its key
 * @param projection which attributes it holds
 * @param readers the coordinates of the fields that read it; empty if nothing does
 * @param at what asked for it
 */
public record IndexView(
    String name,
    boolean isLocal,
    KeyView key,
    String projection,
    List<String> readers,
    SourceLocation at) {
  /** Keeps its own copy. */
  public IndexView {
    readers = List.copyOf(readers);
  }
}
