package io.gqlcompile.directives.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.Compiled;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.stack.ResourceDef;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HttpPluginTest {
  private static String arguments(SchemaModel schema, String type, String field) {
    return sdl(schema.object(type).orElseThrow().field(field).orElseThrow().arguments());
  }

  private static String fields(SchemaModel schema, String input) {
    return sdl(schema.input(input).orElseThrow().fields());
  }

  private static String sdl(List<InputValueDef> values) {
    return values.stream()
        .map(
            v ->
                v.name()
                    + ": "
                    + v.type().toSdl()
                    + v.defaultValue().map(d -> " = " + d.toSdl()).orElse(""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void argumentsBecomeInputs() {
    Compiled compiled =
        Compiled.of(
            """
            type Query {
              get(q: String!, n: Int = 3): String @http(url: "https://a.com/x/:id/:id?by=:who")
            }
            type Mutation {
              post(id: ID!, q: String!, b: [Int!]!): String
                @http(method: POST, url: "https://a.com/x/:id")
              plain: String @http(method: PUT, url: "https://a.com")
            }
            """);
    SchemaModel schema = compiled.result().api().orElseThrow().schema();
    assertEquals(
        "params: QueryGetParamsInput!, query: QueryGetQueryInput!",
        arguments(schema, "Query", "get"));
    assertEquals(
        "params: MutationPostParamsInput!, query: MutationPostQueryInput,"
            + " body: MutationPostBodyInput",
        arguments(schema, "Mutation", "post"));
    assertEquals("", arguments(schema, "Mutation", "plain"));
    assertEquals("id: String!, who: String!", fields(schema, "QueryGetParamsInput"));
    assertEquals("q: String!, n: Int = 3", fields(schema, "QueryGetQueryInput"));
    assertEquals("q: String, b: [Int!]", fields(schema, "MutationPostBodyInput"));
  }

  @Test
  void hostsWithNamesAlikeAreNotTakenForEachOther() {
    Compiled compiled =
        Compiled.of(
            """
            type Query {
              a: String @http(url: "https://ab.com/x")
              b: String @http(url: "https://a.b.com/y")
              c: String @http(url: "https://ab.com/z")
            }
            """);
    List<String> sources =
        compiled
            .result()
            .api()
            .orElseThrow()
            .stacks()
            .stack("HttpStack")
            .orElseThrow()
            .resources()
            .values()
            .stream()
            .filter(resource -> resource.type().equals("AWS::AppSync::DataSource"))
            .map(ResourceDef::logicalId)
            .toList();
    assertEquals(2, sources.size());
    assertEquals("httpsabcomDataSource", sources.get(0));
    assertTrue(sources.get(1).matches("httpsabcomDataSource[0-9A-F]{8}"), sources.toString());
  }

  @Test
  void pathsAreTakenApart() {
    assertEquals(
        List.of(
            new TextPart.Deployed("env"),
            new TextPart.Plain("-"),
            new TextPart.Looked("source", List.of("a", "b")),
            new TextPart.Plain("/"),
            new TextPart.Looked("args", List.of("x")),
            new TextPart.Plain("/:8080/$ctx.source.get(1)/"),
            new TextPart.Parameter("id")),
        TextPart.ofPath("${env}-${ctx.source.a.b}/$context.args.x/:8080/$ctx.source.get(1)/:id"));
    assertEquals(List.of(new TextPart.Plain("a:b")), TextPart.ofHeader("a:b"));
  }

  @Test
  void urlsWithoutAPath() {
    assertEquals(new HttpUrl("https://a.com", "https://a.com", "/"), HttpUrl.of("https://a.com"));
    assertEquals(
        new HttpUrl("http://a:data/b?c=/d", "http://a:data", "/b?c=/d"),
        HttpUrl.of("http://a:data/b?c=/d"));
  }

  @Test
  void everyMistakeIsReportedAtOnce() {
    assertEquals(
        List.of("HttpUrlScheme", "HttpUrlHost", "HttpUrlPath", "HttpHeaderForm", "HttpHeaderForm"),
        Compiled.of(
                """
                type Query {
                  a: String @http(url: "ftp://a.com")
                  b: String @http(url: "https://")
                  c: String @http(url: "https://a.com/x y")
                  d: String @http(url: "https://a.com", headers: [{key: "X"}, {value: "v"}])
                }
                """)
            .rules());
  }
}
