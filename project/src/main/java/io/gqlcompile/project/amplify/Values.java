package io.gqlcompile.project.amplify;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways through values that were read, and values put together from them. */
final class Values {
  private Values() {}

  /** What is at the end of a path of names; empty if there is none. */
  static Optional<Json> at(Optional<Json> root, String... path) {
    Optional<Json> here = root;
    for (String name : path) {
      here =
          here.orElse(null) instanceof Json.Members members ? members.get(name) : Optional.empty();
    }
    return here;
  }

  /** A text at the end of a path. */
  static Optional<String> text(Optional<Json> root, String... path) {
    return at(root, path).orElse(null) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** The members of an object; none of what is no object. */
  static List<Json.Member> members(Optional<Json> value) {
    return value.orElse(null) instanceof Json.Members members ? members.members() : List.of();
  }

  /** The elements of a list; none of what is no list. */
  static List<Json> elements(Optional<Json> value) {
    return value.orElse(null) instanceof Json.Elements list ? list.elements() : List.of();
  }

  /** An object that grows. */
  static final class Builder {
    private final SourceLocation at;
    private final List<Json.Member> members = new ArrayList<>();

    Builder(SourceLocation at) {
      this.at = at;
    }

    Builder put(String name, Json value) {
      members.add(new Json.Member(name, value.at(), value));
      return this;
    }

    Builder put(String name, Optional<Json> value) {
      value.ifPresent(v -> put(name, v));
      return this;
    }

    boolean isEmpty() {
      return members.isEmpty();
    }

    Json.Members build() {
      return new Json.Members(at, members);
    }
  }

  /** A text at a place. */
  static Json text(SourceLocation at, String value) {
    return new Json.Text(at, value);
  }
}
