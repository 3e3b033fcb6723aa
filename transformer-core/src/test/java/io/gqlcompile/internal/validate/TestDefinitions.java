package io.gqlcompile.internal.validate;

import io.gqlcompile.source.SourceFile;
import java.util.List;

/** Directives for tests, in the form in which transformers bring them. */
final class TestDefinitions {
  private static final String TRANSFORMERS =
      """
      directive @model(queries: QueryNames, timestamps: Boolean) on OBJECT
      input QueryNames { get: String list: String }
      directive @primaryKey(sortKeyFields: [String]) on FIELD_DEFINITION
      directive @index(name: String, weights: [[Int!]]) repeatable on FIELD_DEFINITION
      directive @default(value: String) on FIELD_DEFINITION
      directive @hasMany(fields: [String!], limit: Int = 100) on FIELD_DEFINITION
      directive @auth(rules: [Rule!]!) on OBJECT | FIELD_DEFINITION
      input Rule {
        allow: Allow! provider: Provider operations: [Action] level: Int! = 1 inner: Rule
      }
      enum Action { read create }
      enum Allow { owner private public }
      enum Provider { iam apiKey }
      directive @function(name: String!, invocationType: Call = RequestResponse) repeatable
        on FIELD_DEFINITION
      enum Call { RequestResponse Event }
      directive @all(int: Int, float: Float, string: String, bool: Boolean, id: ID,
          json: AWSJSON, date: AWSDate, must: String! = "x")
        on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION
        | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
      """;

  static final List<SourceFile> ALL =
      List.of(SchemaReader.appSync(), new SourceFile("transformers.graphqls", TRANSFORMERS));

  private TestDefinitions() {}

  static ReadSchema read(String... texts) {
    List<SourceFile> sources = new java.util.ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      sources.add(new SourceFile("schema" + i + ".graphql", texts[i]));
    }
    return SchemaReader.read(sources, ALL);
  }
}
