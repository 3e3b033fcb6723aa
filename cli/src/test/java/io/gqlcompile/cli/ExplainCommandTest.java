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
    assertTrue(run.out().contains("It has no rules: who reaches"), run.out());
    assertTrue(!run.out().contains("Nobody"), run.out());
    explain("Query.late");
    assertPrinted(
        "It has no rules: whoever is authorized by AMAZON_COGNITO_USER_POOLS may call it.");
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

  private static final String BLOG =
      """
      "A post."
      type Post @model @auth(rules: [{allow: owner}]) {
        id: ID!
        title: String! @validate(type: maxLength, value: "80")
        state: String @default(value: "DRAFT")
        author: String @index(name: "byAuthor", sortKeyFields: ["title"], queryField: "postsBy")
        comments: [Comment] @hasMany(references: ["postId"])
      }
      type Comment @model @auth(rules: [{allow: public, operations: [read]}]) {
        postId: ID!
        post: Post @belongsTo(references: ["postId"])
      }
      """;

  private int blog(String... words) {
    List<String> all = new ArrayList<>(List.of("explain"));
    all.addAll(List.of(words));
    all.addAll(List.of("--schema", "-"));
    all.addAll(MODES);
    return run.stdin(BLOG).args(all.toArray(new String[0]));
  }

  private void assertPrinted(String... parts) {
    String flat = run.out().replaceAll("\\s+", " ");
    for (String part : parts) {
      assertTrue(flat.contains(part), part + " in\n" + run.out());
    }
  }

  @Test
  void aRuleIsItsPage() {
    assertEquals(ExitCode.OK, run.args("explain", "UnknownDirective"), run.err());
    assertTrue(run.out().startsWith("UnknownDirective\n\nA directive is used"), run.out());
    assertTrue(run.out().contains("\n    type Post @mode {\n"), run.out());
    assertEquals(ExitCode.OK, run.args("explain", "UnknownDirective", "--format", "json"));
    assertPrinted("\"id\" : \"UnknownDirective\"", "\"page\" : \"# UnknownDirective\\n");
  }

  @Test
  void aMisspeltRuleIsCorrected() {
    assertEquals(ExitCode.USAGE, run.args("explain", "UnknownDirectiv"));
    assertTrue(run.err().contains("did you mean UnknownDirective?"), run.err());
    assertEquals(ExitCode.USAGE, run.args("explain"));
    assertTrue(run.err().contains("needs the NAME"), run.err());
  }

  @Test
  void aFieldHasStepsFactsAndReasons() {
    assertEquals(ExitCode.OK, blog("Mutation.createPost"), run.err());
    assertPrinted(
        "Mutation.createPost(input: CreatePostInput!",
        "from @model on Post <stdin>:2:11",
        "resolver CreatePostResolver in stack Post",
        "writes one item (id), table of Post",
        "init fillDefaults @default on none Post.state <stdin>:5:17",
        "auth authorizeCreate @auth on Post none <stdin>:2:18",
        "validate checkInput @validate on none Post.title <stdin>:4:18",
        "PostDataSource (AMAZON_DYNAMODB)",
        "PostTableWriteItemFunction in stack Post: table/writeItem.req.vtl, table/writtenItem.res.vtl",
        "defaults {state: \"DRAFT\"}",
        "if owner in `owner` by");
  }

  @Test
  void templatesArePrintedOnRequest() {
    blog("Query.getPost");
    assertTrue(!run.out().contains("$util"), run.out());
    blog("Query.getPost", "--templates");
    assertPrinted("data getItem, request: table/getItem.req.vtl ## ", "$util");
  }

  @Test
  void relationFieldsTellWhatTheyRead() {
    blog("Post.comments");
    assertPrinted(
        "from field Post.comments <stdin>:7:3, @hasMany <stdin>:7:23",
        "query by key (postId) of index gsi-Post.comments, table of Comment",
        "Comment model, <stdin>:9:6 WHO PROVIDER MAY FIELDS RULE anyone with the API key apiKey read");
    blog("Post.title");
    assertPrinted("It has no resolver", "It is part of the key of index byAuthor.");
  }

  @Test
  void aModelHasItsTableOperationsAndRelations() {
    assertEquals(ExitCode.OK, blog("Post"), run.err());
    assertPrinted(
        "Post model, <stdin>:2:6",
        "A post.",
        "table Post-${GraphQLAPI.ApiId}-${env}",
        "StreamSpecification NEW_AND_OLD_IMAGES",
        "byAuthor author, then title ALL Query.postsBy <stdin>:6:18",
        "Query.listPosts - scan of the table, table of Post",
        "Query.postsBy author query by key (author, title) of index byAuthor, table of Post",
        "Post.comments 1 Comment.post * index gsi-Post.comments of Comment",
        "stacks stack Post, stack ConnectionStack");
  }

  @Test
  void otherTypesTellWhoUsesThem() {
    blog("CreatePostInput");
    assertPrinted(
        "CreatePostInput input, generated", "used by Mutation.createPost(input:)", "title String!");
  }

  @Test
  void jsonOfFieldsAndTypesHasTheSame() {
    assertEquals(ExitCode.OK, blog("Query.postsBy", "--format", "json"));
    assertPrinted(
        "{ \"version\" : 1, \"field\" : { \"field\" : \"Query.postsBy\"",
        "\"pattern\" : { \"kind\" : \"QUERY\", \"model\" : \"Post\", \"index\" : \"byAuthor\"",
        "\"function\" : \"GateFunction\", \"stack\" : \"\"");
    assertEquals(ExitCode.OK, blog("Comment", "--format", "json"));
    assertPrinted(
        "\"kind\" : \"model\"",
        "\"relations\" : [ { \"from\" : \"Post\", \"fromField\" : \"comments\"",
        "\"toEnd\" : \"*\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pots|the API has no type Pots; did you mean Post?",
        "CreatePotsInput|the API has no type CreatePotsInput; did you mean CreatePostInput?",
        "Query.getPots|Query has no field getPots; did you mean getPost?",
        "CreatePostInput.title|CreatePostInput has no fields that are resolved; try 'gql-compile explain CreatePostInput'"
      })
  void unknownNamesOfTheApiAreCorrected(String name, String message) {
    assertEquals(ExitCode.USAGE, blog(name));
    assertEquals("gql-compile: explain: " + message + "\n", run.err());
  }

  @Test
  void operationsOfClosedModelsSaySo() {
    explain("Query.getMute");
    assertPrinted("Mute model", "Nobody gets in: there is no rule.");
  }

  @Test
  void thePageGoesIntoAFileOrAFolder(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("deep/api.html");
    assertEquals(ExitCode.OK, blog("--html", file.toString()), run.err());
    assertEquals(file + "\n", run.out());
    assertEquals(ExitCode.OK, blog("--html", folder.toString()), run.err());
    assertEquals(Files.readString(file), Files.readString(folder.resolve("index.html")));
    Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertEquals(ExitCode.USAGE, blog("--html", other.toString()));
    assertEquals("mine", Files.readString(other));
    assertEquals(ExitCode.USAGE, blog("Post", "--html", folder.toString()));
  }
}
