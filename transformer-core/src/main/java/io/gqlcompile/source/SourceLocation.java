package io.gqlcompile.source;

import java.util.Objects;

/**
 * A stretch of a source file. What the compiler made up itself is at {@link #NONE}, or at the place
 * that caused it.
 *
 * @param file the text pointed into; never null
 * @param offset where the stretch begins, in UTF-16 code units from the start of the text
 * @param length how long it is in UTF-16 code units; 0 for a point
 */
public record SourceLocation(SourceFile file, int offset, int length)
    implements Comparable<SourceLocation> {

  /** No place in any source: what the compiler made up itself. */
  public static final SourceLocation NONE =
      new SourceLocation(new SourceFile("<generated>", ""), 0, 0);

  /** Checks its arguments. */
  public SourceLocation {
    Objects.requireNonNull(file, "file");
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("negative offset or length");
    }
  }

  /** Whether this points into a real source. */
  public boolean isKnown() {
    return file != NONE.file;
  }

  /** The line of the first character, counted from 1. */
  public int line() {
    return file.line(offset);
  }

  /** The column of the first character, counted from 1 in UTF-16 code units. */
  public int column() {
    return file.column(offset);
  }

  // Written out, because the generated methods are linked when a run first needs them, which costs
  // milliseconds of each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceLocation place
        && offset == place.offset
        && length == place.length
        && file.equals(place.file);
  }

  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + offset) * 31 + length;
  }

  /** Orders by file name, then by offset. */
  @Override
  public int compareTo(SourceLocation other) {
    int byFile = file.name().compareTo(other.file.name());
    if (byFile != 0) {
      return byFile;
    }
    int byOffset = Integer.compare(offset, other.offset);
    return byOffset != 0 ? byOffset : Integer.compare(length, other.length);
  }

  /** {@code file:line:column}, the form that editors and terminals understand. */
  @Override
  public String toString() {
    return isKnown() ? file.name() + ":" + line() + ":" + column() : file.name();
  }
}
