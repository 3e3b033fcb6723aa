package io.gqlcompile.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  private static String print(List<Diagnostic> diagnostics, ArtifactSink.Report stored)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonReport.print(bytes, diagnostics, Optional.ofNullable(stored), Optional.empty());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsEveryPart() throws IOException {
    SourceFile file = new SourceFile("a.graphql", "type \"ä\"\n Post {");
    Diagnostic diagnostic =
        Diagnostic.error(
                new RuleId("SomeRule"),
                Coordinate.member("Post", "id"),
                new SourceLocation(file, 5, 9),
                "Not \"so\".")
            .withHint("but so")
            .withRelated(new SourceLocation(file, 10, 4), "here");
    assertEquals(
        "{'version':1,'diagnostics':[{'rule':'SomeRule','severity':'error',"
            + "'coordinate':'Post.id','file':'a.graphql','line':1,'column':6,'endLine':2,"
            + "'endColumn':6,'message':'Not \\\"so\\\".','hint':'but so','related':["
            + "{'file':'a.graphql','line':2,'column':2,'endLine':2,'endColumn':6,"
            + "'message':'here'}],'docs':'https://gql-compile.dev/rules/SomeRule'}],"
            + "'summary':{'errors':1,'dangers':0,'warnings':0,'notes':0}}\n",
        print(List.of(diagnostic), null).replaceAll("(?<!\\\\)\"", "'"));
  }

  @Test
  void whatHasNoPlaceHasNulls() throws IOException {
    Diagnostic diagnostic =
        Diagnostic.warning(
            new RuleId("SomeRule"), Coordinate.NONE, SourceLocation.NONE, "Message.");
    assertEquals(
        "{'version':1,'diagnostics':[{'rule':'SomeRule','severity':'warning',"
            + "'coordinate':null,'file':null,'line':null,'column':null,'endLine':null,"
            + "'endColumn':null,'message':'Message.','hint':null,'related':[],"
            + "'docs':'https://gql-compile.dev/rules/SomeRule'}],"
            + "'summary':{'errors':0,'dangers':0,'warnings':1,'notes':0,"
            + "'written':2,'unchanged':3,'removed':1}}\n",
        print(List.of(diagnostic), new ArtifactSink.Report(List.of("a", "b"), 3, List.of("c")))
            .replace('"', '\''));
  }
}
