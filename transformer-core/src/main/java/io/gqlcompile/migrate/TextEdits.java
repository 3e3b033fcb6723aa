package io.gqlcompile.migrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of one text, each at an offset of the old one; whatever no change touches stays. */
public final class TextEdits {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String text) {}

  /** Puts a text where another one ends. */
  public void insert(int at, String text) {
    edits.add(new Edit(at, at, text));
  }

  /** Puts a text in place of what stands from one offset up to another one. */
  public void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  /** Takes away; what is taken away twice is gone once. */
  public void delete(int start, int end) {
    edits.add(new Edit(start, end, ""));
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The new text. Of several insertions at one place, the first that was asked for comes first.
   *
   * @throws IllegalStateException if two changes other than deletions overlap
   */
  public String apply(String old) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(ORDER);
    StringBuilder text = new StringBuilder(old.length() + 256);
    int done = 0;
    for (Edit edit : sorted) {
      boolean isDeletion = edit.text().isEmpty();
      if (edit.start() < done && !isDeletion) {
        throw new IllegalStateException("two changes at " + edit.start());
      }
      if (edit.start() > done) {
        text.append(old, done, edit.start());
      }
      text.append(edit.text());
      done = Math.max(done, edit.end());
    }
    return text.append(old, done, old.length()).toString();
  }
}
