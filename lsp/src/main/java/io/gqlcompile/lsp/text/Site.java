package io.gqlcompile.lsp.text;

import java.util.List;

/** What can be written at a place. */
public sealed interface Site {
  /** Nothing that could be proposed. */
  record Nothing() implements Site {}

  /** A definition. */
  record Top() implements Site {}

  /**
   * More in front of the body of a definition.
   *
   * @param scope the definition
   */
  record Head(Scope scope) implements Site {}

  /**
   * The name of a member.
   *
   * @param scope the definition
   */
  record MemberName(Scope scope) implements Site {}

  /**
   * More behind a member.
   *
   * @param scope the member
   */
  record MemberEnd(Scope scope) implements Site {}

  /**
   * A type.
   *
   * @param scope where
   * @param isInput whether it is the type of an argument or an input field
   */
  record TypeName(Scope scope, boolean isInput) implements Site {}

  /**
   * The name of an interface or of a union's member.
   *
   * @param scope the definition
   */
  record Listed(Scope scope) implements Site {}

  /**
   * The name of a directive.
   *
   * @param scope what it stands on
   */
  record DirectiveName(Scope scope) implements Site {}

  /**
   * The name of an argument.
   *
   * @param scope what the directive stands on
   * @param directive its name
   * @param path the arguments around it, from outside; empty for the directive's own
   * @param present the names that are there
   */
  record ArgumentName(Scope scope, String directive, List<String> path, List<String> present)
      implements Site {}

  /**
   * A value.
   *
   * @param scope what the directive stands on
   * @param directive its name; empty for a default value
   * @param path the arguments, from outside
   * @param isQuoted whether the quotes are open
   */
  record ValueOf(Scope scope, String directive, List<String> path, boolean isQuoted)
      implements Site {}
}
