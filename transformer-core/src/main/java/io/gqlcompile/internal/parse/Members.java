package io.gqlcompile.internal.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands between the brackets of a definition, one member after the other. Behind a
 * member that cannot be read it goes on with the next one.
 *
 * @param <T> what a member is
 */
abstract class Members<T> {
  private final Cursor cursor;
  private final String what;

  Members(Cursor cursor, String what) {
    this.cursor = cursor;
    this.what = what;
  }

  /** Reads one member or throws {@link Failure}. */
  abstract T one();

  /** All members in braces at this place; an empty list if there are no braces. */
  List<T> all() {
    if (!cursor.at(Token.BRACE_L)) {
      return List.of();
    }
    int opened = cursor.start();
    cursor.advance();
    if (cursor.at(Token.BRACE_R)) {
      cursor.errors.add(
          SyntaxRules.EMPTY_BRACES,
          opened,
          cursor.end(),
          "These braces are empty",
          "Write " + what + " in them, or remove them");
    }
    int depth = cursor.nesting().depth();
    List<T> members = new ArrayList<>();
    while (!cursor.accept(Token.BRACE_R)) {
      if (cursor.atEnd()) {
        unclosed(opened);
        return members;
      }
      Cursor.Mark mark = cursor.mark();
      try {
        members.add(one());
      } catch (Failure failure) {
        if (failure == Failure.STOP) {
          throw failure;
        }
        if (!recover(mark, depth, opened)) {
          return members;
        }
      }
    }
    return members;
  }

  /** Finds the next member, or the end of the braces. */
  private boolean recover(Cursor.Mark mark, int depth, int opened) {
    if (cursor.atEnd()) {
      cursor.errors.dropLast();
      return true;
    }
    cursor.rewind(mark);
    if (atNextDefinition(opened)) {
      return false;
    }
    cursor.advance();
    while (!cursor.atEnd()) {
      boolean inside = cursor.nesting().depth() > depth;
      if (cursor.at(Token.BRACE_R) && cursor.nesting().reachesOutOf(depth, Token.BRACE_R)) {
        cursor.nesting().cutTo(depth);
        return true;
      }
      if (!inside && startsMember()) {
        return true;
      }
      if (inside && cursor.inFirstColumn() && Keywords.startDefinition(cursor)) {
        cursor.nesting().cutTo(depth);
        return true;
      }
      cursor.advance();
    }
    return true;
  }

  private boolean startsMember() {
    return cursor.firstOnLine()
        && (cursor.at(Token.NAME) || cursor.at(Token.STRING) || cursor.at(Token.BLOCK_STRING));
  }

  /** Whether the failed member is really the definition behind braces that nobody closed. */
  private boolean atNextDefinition(int opened) {
    if (!cursor.firstOnLine() || !Keywords.startDefinition(cursor)) {
      return false;
    }
    cursor.errors.dropLast();
    unclosed(opened);
    return true;
  }

  private void unclosed(int opened) {
    String before = cursor.atEnd() ? "the end of the text" : "`" + cursor.word() + "`";
    cursor.errors.add(
        SyntaxRules.UNCLOSED_BRACE,
        cursor.start(),
        cursor.end(),
        "A closing `}` is missing before " + before,
        null,
        opened);
  }
}
