package io.gqlcompile.migrate;

import io.gqlcompile.source.SourceFile;

/**
 * A file before and after.
 *
 * @param before as it is
 * @param after its new text
 */
public record Rewritten(SourceFile before, String after) {

  /** Whether the text is another one. */
  public boolean isChanged() {
    return !before.text().equals(after);
  }
}
