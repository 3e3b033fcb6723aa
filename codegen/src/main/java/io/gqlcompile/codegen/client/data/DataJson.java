package io.gqlcompile.codegen.client.data;

import io.gqlcompile.document.Json;
import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON values that are made, not read. */
public final class DataJson {
  private static final SourceLocation NOWHERE = SourceLocation.NONE;

  private DataJson() {}

  /** An object. */
  public static Json object(Map<String, Json> members) {
    List<Json.Member> all = new ArrayList<>();
    members.forEach((name, value) -> all.add(new Json.Member(name, NOWHERE, value)));
    return new Json.Members(NOWHERE, all);
  }

  /** A list. */
  public static Json list(List<Json> elements) {
    return new Json.Elements(NOWHERE, elements);
  }

  /** A list of strings. */
  public static Json texts(List<String> texts) {
    return list(texts.stream().map(DataJson::text).toList());
  }

  /** A string. */
  public static Json text(String value) {
    return new Json.Text(NOWHERE, value);
  }

  /** A boolean. */
  public static Json flag(boolean value) {
    return new Json.Bool(NOWHERE, value);
  }

  /** A number. */
  public static Json number(int value) {
    return new Json.Num(NOWHERE, Integer.toString(value));
  }

  /** A value of GraphQL. */
  static Json of(Literal literal) {
    if (literal instanceof Literal.Items items) {
      return list(items.items().stream().map(DataJson::of).toList());
    }
    if (literal instanceof Literal.Fields fields) {
      List<Json.Member> members = new ArrayList<>();
      fields.fields().forEach(f -> members.add(new Json.Member(f.name(), NOWHERE, of(f.value()))));
      return new Json.Members(NOWHERE, members);
    }
    if (literal instanceof Literal.Int i) {
      return new Json.Num(NOWHERE, i.digits());
    }
    if (literal instanceof Literal.Float f) {
      return new Json.Num(NOWHERE, f.digits());
    }
    if (literal instanceof Literal.Bool b) {
      return flag(b.value());
    }
    return literal.isNull() ? new Json.Null(NOWHERE) : text(literal.asText().orElse(""));
  }
}
