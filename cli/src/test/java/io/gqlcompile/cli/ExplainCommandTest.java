package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.GqlCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainCommandTest {
  private static final String SCHEMA =
      """
      type Post @model @auth(rules: [
        {allow: owner}
        {allow: groups, groups: ["Editors", "Admins"], operations: [read, update]}
        {allow: groups, groupsField: "teams", operations: [get, list]}
      ]) {
        title: String
        teams: [String]
        secret: String @auth(rules: [{allow: groups, groups: ["Admins"], operations: [read]}])
      }
      type Tag @model @auth(rules: [
        {allow: owner, ownerField: "authors", identityClaim: "email", operations: [update]}
        {allow: private, provider: identityPool, operations: [read]}
        {allow: public, provider: identityPool, operations: [get]}
        {allow: public, operations: [get]}
        {allow: private, provider: oidc, operations: [list]}
        {allow: custom, operations: [create]}
      ]) { authors: [String] name: String }
      type Mute @model { text: String }
      type Part { text: String }
      type Query {
        now: String @auth(rules: [{allow: private}, {allow: owner}])
        late: Part
      }
      """;
  private static final List<String> MODES =
      List.of(
          "--default-auth",
          "AMAZON_COGNITO_USER_POOLS",
          "--additional-auth",
          "API_KEY,AWS_IAM,OPENID_CONNECT,AWS_LAMBDA");

  private final Run run = new Run().compiler(new GqlCompiler()::compile);

  private int explain(String target, String... more) {
    List<String> words = new ArrayList<>(List.of("explain", "--auth"));
    if (!target.isEmpty()) {
      words.add(target);
    }
    words.addAll(List.of("--schema", "-"));
    words.addAll(MODES);
    words.addAll(List.of(more));
    return run.stdin(SCHEMA).args(words.toArray(new String[0]));
  }

  @Test
  void aTypeIsATable() {
    assertEquals(ExitCode.OK, explain("Post"), run.err());
    assertEquals(
        """
        Post  model, <stdin>:1
          WHO                         PROVIDER   MAY           FIELDS          RULE
          if owner in `owner` by      userPools  everything    all but secret  <stdin>:2
          sub::username
          in group Editors or Admins  userPools  update, read  all but secret  <stdin>:3
          in group Admins             userPools  read          secret          <stdin>:8
          if in `teams`               userPools  get, list     all but secret  <stdin>:4
          Nobody may delete an item: that takes delete on every field.
        """,
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void everyKindOfCallerHasItsWords() {
    explain("Tag");
    for (String who :
        List.of(
            "if owner, one of `authors`",
            "signed-in identities",
            "guests ",
            "anyone with the API key",
            "anyone signed in",
            "anyone whom the authorizer")) {
      assertTrue(run.out().contains(who), who + " in\n" + run.out());
    }
    assertTrue(run.out().contains("Nobody may delete.\n"), run.out());
  }

  @Test
  void withoutATargetAllTypesWithRulesAreShown() {
    explain("");
    List<String> types =
        run.out()
            .lines()
            .filter(line -> line.contains("<stdin>:") && !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();
    assertEquals(List.of("Post", "Tag", "Mute", "Query"), types);
  }

  @Test
  void aFieldHasItsOwnRules() {
    explain("Post.secret");
    assertEquals(
        """
        Post  model, <stdin>:1
          WHO              PROVIDER   MAY   FIELDS  RULE
          in group Admins  userPools  read  secret  <stdin>:8
          Nobody may create, update, delete.
        """,
        run.out());
  }

  @Test
  void aGeneratedOperationIsThatOfItsModel() {
    explain("Mutation.createTag");
    assertEquals(
        """
        Tag  model, <stdin>:10
          WHO                                 PROVIDER  MAY     FIELDS  RULE
          anyone whom the authorizer lets in  function  create  all     <stdin>:16
        """,
        run.out());
  }

  @Test
  void operationsOfOnesOwnAreCalled() {
    explain("Query.now");
    assertTrue(run.out().contains("anyone signed in  userPools  call  now"), run.out());
  }

  @Test
  void whatHasNoRulesSaysSo() {
    explain("Mute");
    assertTrue(run.out().contains("Nobody gets in: there is no rule."), run.out());
    explain("Part");
    assertTrue(run.out().contains("It has no rules"), run.out());
    explain("Post.createdAt");
    assertTrue(run.out().contains("createdAt is generated"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pots|the API has no type Pots; did you mean Post?",
        "Post.secert|Post has no field secert; did you mean secret?",
        "Query.getPots|Query has no field getPots; did you mean getPost?",
        "Zebra|the API has no type Zebra"
      })
  void unknownNamesAreCorrected(String target, String message) {
    assertEquals(ExitCode.USAGE, explain(target));
    assertEquals("gql-compile: explain: " + message + "\n", run.err());
    assertEquals("", run.out());
  }

  @Test
  void mistakesInTheSchemaComeFirst() {
    int code =
        run.stdin("type A @model @auth(rules: []) { a: Int }")
            .args("explain", "--auth", "--schema", "-");
    assertEquals(ExitCode.FINDINGS, code);
    assertTrue(run.err().contains("AuthWithoutRules"), run.err());
  }

  @Test
  void jsonSaysTheSame() {
    assertEquals(ExitCode.OK, explain("Query.now", "--format", "json"));
    assertEquals(
        "{\"version\":1,\"defaultMode\":\"AMAZON_COGNITO_USER_POOLS\",\"additionalModes\":"
            + "[\"API_KEY\",\"AWS_IAM\",\"OPENID_CONNECT\",\"AWS_LAMBDA\"],\"sandbox\":false,"
            + "\"adminRoles\":[],\"identityPoolId\":null,\"enableIamAccess\":false,\"types\":["
            + "{\"type\":\"Query\",\"kind\":\"fields\",\"file\":\"<stdin>\",\"line\":20,"
            + "\"column\":6,\"fields\":[\"now\"],\"access\":[{\"condition\":\"anyone signed in\","
            + "\"strategy\":\"private\",\"provider\":\"userPools\",\"claim\":null,\"groups\":[],"
            + "\"field\":null,\"list\":false,\"operations\":[\"get\",\"list\",\"search\","
            + "\"listen\",\"sync\"],\"fields\":[\"now\"],\"rule\":{\"file\":\"<stdin>\","
            + "\"line\":21,\"column\":29}}],\"nobody\":[],\"remarks\":[]}]}\n",
        run.out());
  }

  @Test
  void settingsThatLetOthersInAreTold(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("settings.json");
    Files.writeString(
        file, "{\"synthParameters\": {\"adminRoles\": [\"backend\"], \"enableIamAccess\": true}}");
    explain("Mute", "--settings", file.toString());
    assertTrue(run.out().contains("whose role's ARN has one of:"), run.out());
    assertTrue(run.out().contains("(enableIamAccess)"), run.out());
  }
}
