package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.GqlCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodegenCommandTest {
  @TempDir Path folder;
  private final Run run = new Run().compiler(new GqlCompiler()::compile);

  @BeforeEach
  void project() throws IOException {
    put("schema.graphql", "type Note @model { id: ID! text: String }\n");
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int codegen(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "codegen";
    args[1] = "--schema";
    args[2] = folder.resolve("schema.graphql").toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return run.args(args);
  }

  private String target(String name) {
    return name + "=" + folder.resolve("out");
  }

  @Test
  void writesOnceAndThenNothing() throws IOException {
    assertEquals(0, codegen("--clients", target("graphql")), run.err());
    Path file = folder.resolve("out/queries.graphql");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, old);
    assertEquals(0, codegen("--clients", target("graphql")));
    assertTrue(run.out().contains("0 written, 3 unchanged"), run.out());
    assertEquals(old, Files.getLastModifiedTime(file));
  }

  @Test
  void twoTargetsShareAFolder() {
    assertEquals(0, codegen("--clients", target("graphql"), target("javascript")));
    assertEquals(0, codegen("--clients", target("javascript")));
    assertTrue(Files.exists(folder.resolve("out/queries.graphql")));
    assertTrue(Files.exists(folder.resolve("out/queries.js")));
  }

  @Test
  void removesWhatItDoesNotNeedAnyMore() {
    assertEquals(0, codegen("--clients", target("graphql"), "--fragments"));
    assertTrue(Files.exists(folder.resolve("out/fragments.graphql")));
    assertEquals(0, codegen("--clients", target("graphql")));
    assertFalse(Files.exists(folder.resolve("out/fragments.graphql")));
  }

  @Test
  void doesNotTouchWhatPeopleWrote() throws IOException {
    put("out/queries.graphql", "query Mine { a }\n");
    assertEquals(2, codegen("--clients", target("javascript"), target("graphql")));
    assertTrue(run.err().contains("queries.graphql is in the way"), run.err());
    assertEquals("query Mine { a }\n", Files.readString(folder.resolve("out/queries.graphql")));
    assertFalse(Files.exists(folder.resolve("out/queries.js")), "all or nothing");
    assertEquals(0, codegen("--clients", target("graphql"), "--overwrite"));
  }

  @Test
  void takesOverWhatAnotherToolGenerated() throws IOException {
    put("out/queries.graphql", "# this is an auto generated file\n");
    assertEquals(0, codegen("--clients", target("graphql")), run.err());
  }

  @Test
  void readsAnAmplifyProject() throws IOException {
    put("amplify/backend/api/notes/schema.graphql", "type Note @model { id: ID! }\n");
    put(
        ".graphqlconfig.yml",
        """
        projects:
          notes:
            schemaPath: amplify/backend/api/notes/build/schema.graphql
            includes: [src/graphql/**/*.ts]
            extensions:
              amplify:
                codeGenTarget: typescript
                generatedFileName: src/API.ts
                docsFilePath: src/graphql
                maxDepth: 3
        extensions: {amplify: {version: 3}}
        """);
    assertEquals(0, run.args("codegen", "--project", folder.toString()), run.err());
    String queries = Files.readString(folder.resolve("src/graphql/queries.ts"));
    assertTrue(queries.contains("from \"../API\""), queries);
    assertTrue(Files.exists(folder.resolve("src/API.ts")));
  }

  @Test
  void readsSeveralEntriesOfAnAmplifyProject() throws IOException {
    put("amplify/backend/api/notes/schema.graphql", "type Note @model { id: ID! }\n");
    put(
        ".graphqlconfig.yml",
        """
        projects:
          notes:
            schemaPath: amplify/backend/api/notes/build/schema.graphql
            extensions:
              amplify: {codeGenTarget: graphql, docsFilePath: one}
          more:
            schemaPath: amplify/backend/api/notes/build/schema.graphql
            extensions:
              amplify: {codeGenTarget: graphql, docsFilePath: two}
          others:
            schemaPath: amplify/backend/api/others/build/schema.graphql
            extensions:
              amplify: {codeGenTarget: graphql, docsFilePath: three}
          plain:
            schemaPath: schema.json
        """);
    for (int i = 0; i < 2; i++) {
      assertEquals(0, run.args("codegen", "--project", folder.toString()), run.err());
      assertTrue(Files.exists(folder.resolve("one/queries.graphql")));
      assertTrue(Files.exists(folder.resolve("two/queries.graphql")));
      assertFalse(Files.exists(folder.resolve("three")), "it is of another API");
    }
    assertTrue(run.out().contains("0 written"), run.out());
  }

  @Test
  void isWrittenOnlyIfSomethingChanged() throws IOException {
    String[] line = {
      "compile",
      "--if-changed",
      "--schema",
      folder.resolve("schema.graphql").toString(),
      "--out",
      folder.resolve("build").toString(),
      "--clients",
      target("graphql")
    };
    assertEquals(0, run.args(line), run.err());
    assertEquals(0, run.args(line), run.err());
    assertTrue(run.out().contains("nothing has changed"), run.out());
    Files.delete(folder.resolve("out/queries.graphql"));
    assertEquals(0, run.args(line), run.err());
    assertTrue(Files.exists(folder.resolve("out/queries.graphql")));
    line[line.length - 1] = target("javascript");
    assertEquals(0, run.args(line), run.err());
    assertTrue(Files.exists(folder.resolve("out/queries.js")));
  }

  @Test
  void readsWhatCloudFormationPrints() throws IOException {
    put(
        "stacks.json",
        """
        {"Stacks": [{
          "StackId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/api/1",
          "StackName": "api", "Description": "Region of the mind",
          "Parameters": [{"ParameterKey": "Region", "ParameterValue": "nowhere"}],
          "Tags": [{"Key": "a", "Value": "b"}],
          "Outputs": [
            {"OutputKey": "GraphQLAPIEndpointOutput", "OutputValue": "https://api.example.com/graphql",
             "ExportName": "api:GraphQLApiEndpoint"},
            {"OutputKey": "GraphQLAPIKeyOutput", "OutputValue": "da2-abc"}]}]}
        """);
    String outputs = folder.resolve("stacks.json").toString();
    for (String name : new String[] {"aws-exports", "amplifyconfiguration", "amplify-outputs"}) {
      assertEquals(0, codegen("--clients", target(name), "--stack-outputs", outputs), run.err());
    }
    String exports = Files.readString(folder.resolve("out/aws-exports.js"));
    assertTrue(exports.contains("\"aws_appsync_region\" : \"eu-west-1\""), exports);
    assertTrue(exports.contains("\"aws_appsync_authenticationType\" : \"API_KEY\""), exports);
    assertTrue(exports.contains("https://api.example.com/graphql"), exports);
    String mobile = Files.readString(folder.resolve("out/amplifyconfiguration.json"));
    assertTrue(mobile.contains("\"endpointType\" : \"GraphQL\""), mobile);
    String second = Files.readString(folder.resolve("out/amplify_outputs.json"));
    assertTrue(second.contains("\"default_authorization_type\" : \"API_KEY\""), second);
    assertTrue(second.contains("\"model_introspection\""), second);
  }

  @Test
  void readsTheSettingsOfAProject() throws IOException {
    put("gql-compile.yaml", "clients: {java: {out: src, package: a.b, maxDepht: 3}}\n");
    assertEquals(1, run.args("codegen", "--project", folder.toString()));
    assertTrue(run.err().contains("clients.java has no key maxDepht"), run.err());
    put("gql-compile.yaml", "clients: {java: {out: src, package: a.b}}\n");
    assertEquals(0, run.args("codegen", "--project", folder.toString()), run.err());
    assertTrue(Files.exists(folder.resolve("src/a/b/Note.java")));
  }

  @Test
  void compileWritesThemToo() {
    String schema = folder.resolve("schema.graphql").toString();
    String build = folder.resolve("build").toString();
    int code =
        run.args("compile", "--schema", schema, "--out", build, "--clients", target("graphql"));
    assertEquals(0, code, run.err());
    assertTrue(Files.exists(folder.resolve("build/schema.graphql")));
    assertTrue(Files.exists(folder.resolve("out/queries.graphql")));
    String other = folder.resolve("other").toString();
    assertEquals(2, run.args("compile", "--schema", schema, "--out", other, "--clients", "nix=a"));
    assertFalse(Files.exists(folder.resolve("other")), "looked at before anything is written");
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    assertEquals(2, codegen("--clients", target("typescrip")));
    assertTrue(run.err().contains("did you mean typescript?"), run.err());
    assertEquals(2, codegen());
    assertTrue(run.err().contains("model-introspection"), run.err());
    assertEquals(2, codegen("--clients", target("graphql"), "--max-depth", "0"));
    assertEquals(2, codegen("--clients", target("graphql"), "--types", "../a.ts"));
    assertEquals(2, codegen("--clients", target("java"), "--package", "a..b"));
    assertEquals(2, codegen("--clients", target("java"), "--package", "a.class.b"));
    assertEquals(2, codegen("--clients", target("aws-exports")));
    assertTrue(run.err().contains("--stack-outputs"), run.err());
    put("o.json", "{\"GraphQLAPIEndpointOutput\": \"https://api.example.com/graphql\"}");
    String outputs = folder.resolve("o.json").toString();
    assertEquals(2, codegen("--clients", target("aws-exports"), "--stack-outputs", outputs));
    assertTrue(run.err().contains("add an output Region"), run.err());
  }
}
