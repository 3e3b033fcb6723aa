package io.gqlcompile.directives.http;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One {@code @http}, decoded.
 *
 * @param type the name of the type around the field
 * @param field the field that it is on
 * @param method the HTTP method
 * @param url where it goes
 * @param headers what it sends along; those of the caller not counted
 * @param directive the use itself
 */
record HttpUse(
    String type,
    FieldDef field,
    String method,
    HttpUrl url,
    List<Header> headers,
    DirectiveUse directive) {
  static final String NAME = "http";

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  /**
   * A header as written.
   *
   * @param name its name; empty if there is none
   * @param value its value; empty if there is none
   * @param written the literal
   */
  record Header(String name, String value, Literal written) {
    static Header of(Literal literal) {
      return new Header(text(literal, "key"), text(literal, "value"), literal);
    }

    private static String text(Literal literal, String name) {
      return literal instanceof Literal.Fields fields
          ? fields.get(name).flatMap(Literal::asText).orElse("")
          : "";
    }
  }

  /** All uses in a schema, in its order. */
  static List<HttpUse> all(SchemaModel schema) {
    List<HttpUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          field.directive(NAME).ifPresent(use -> uses.add(decode(type.name(), field, use)));
        }
      }
    }
    return uses;
  }

  private static HttpUse decode(String type, FieldDef field, DirectiveUse directive) {
    List<Header> headers =
        directive.argument("headers").map(Literal::asList).orElse(List.of()).stream()
            .map(Header::of)
            .toList();
    return new HttpUse(
        type,
        field,
        directive.text("method").orElse("GET"),
        HttpUrl.of(directive.text("url").orElse("")),
        headers,
        directive);
  }

  Coordinate coordinate() {
    return Coordinate.member(type, field.name());
  }

  boolean hasBody() {
    return WITH_BODY.contains(method);
  }

  /** Whether the arguments go into the query of the URL. */
  boolean hasQuery() {
    return !method.equals("DELETE");
  }

  HttpArguments arguments() {
    return HttpArguments.of(this);
  }
}
