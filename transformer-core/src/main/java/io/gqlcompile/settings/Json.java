package io.gqlcompile.settings;

import io.gqlcompile.source.SourceLocation;
import java.util.List;

/** A JSON value that knows where it stands in its file. */
sealed interface Json {

  /** Where the value stands. */
  SourceLocation at();

  /** What it is, for messages: {@code a string}. */
  String kind();

  /** Members in the order of the file; a name may occur twice. */
  record Members(SourceLocation at, List<Member> members) implements Json {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A name with its value. */
  record Member(String name, SourceLocation at, Json value) {}

  /** Several values. */
  record Elements(SourceLocation at, List<Json> elements) implements Json {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A string. */
  record Text(SourceLocation at, String value) implements Json {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(SourceLocation at, boolean value) implements Json {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /** A number or {@code null}: nothing in a settings file is one. */
  record Other(SourceLocation at, String kind) implements Json {}
}
