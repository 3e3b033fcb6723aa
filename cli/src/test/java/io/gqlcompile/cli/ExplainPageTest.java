package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.project.explain.Explainer;
import io.gqlcompile.project.explain.FieldView;
import io.gqlcompile.project.page.ApiPage;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ExplainPageTest {
  private static final Settings SETTINGS =
      Settings.DEFAULT.withAuth(
          new AuthModes(AuthMode.AMAZON_COGNITO_USER_POOLS, List.of(AuthMode.API_KEY)));

  private static final String SCHEMA =
      """
      type Post @model @auth(rules: [{allow: owner}, {allow: public, operations: [read]}]) {
        id: ID
        title: String @validate(type: maxLength, value: "80")
        secret: String @auth(rules: [{allow: groups, groups: ["Admins"]}])
        blog: ID @index(name: "byBlog", queryField: "blogPosts") @index(name: "unread", queryField: null)
        comments: [Comment] @hasMany
        tags: [Tag] @manyToMany(relationName: "PostTags")
      }
      type Comment @model @auth(rules: [{allow: owner}]) { text: String, post: Post @belongsTo }
      type Tag @model @auth(rules: [{allow: private}]) {
        name: String! @primaryKey
        posts: [Post] @manyToMany(relationName: "PostTags")
      }
      type Closed @model { text: String }
      """;

  private static CompileResult compiled(String schema, String file) {
    CompileResult result =
        new GqlCompiler()
            .compile(CompileRequest.of(List.of(new SourceFile(file, schema)), SETTINGS));
    assertTrue(result.isSuccess(), () -> result.diagnostics().toString());
    return result;
  }

  private static String page(CompileResult result) {
    return ApiPage.print(new Explainer(result.api().orElseThrow()).api(result.budget()));
  }

  private static Document parsed(String page) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void stepsAreThoseOfTheBuild() throws Exception {
    CompileResult result = compiled(SCHEMA, "a.graphql");
    Explainer explainer = new Explainer(result.api().orElseThrow());
    int seen = 0;
    for (Artifact file : result.artifacts().artifacts()) {
      String name = file.path();
      if (!name.startsWith("stacks/")) {
        continue;
      }
      String text = file.text();
      Json.Members template = (Json.Members) JsonReader.parse(new SourceFile(name, text));
      for (Json.Member resource : members(template, "Resources").members()) {
        Json.Members body = (Json.Members) resource.value();
        if (text(body, "Type").equals("AWS::AppSync::Resolver")) {
          Json.Members properties = members(body, "Properties");
          FieldView view =
              explainer.field(text(properties, "TypeName"), text(properties, "FieldName"));
          assertEquals(resource.name(), view.resolver().orElseThrow());
          assertEquals(name, "stacks/" + view.stack() + ".json");
          assertEquals(
              functions(members(properties, "PipelineConfig")),
              view.steps().stream().map(step -> step.resource()).toList());
          seen++;
        }
      }
    }
    assertEquals(result.api().orElseThrow().resolvers().size(), seen);
  }

  /** The functions of a pipeline by their resources; nested stacks get them as parameters. */
  private static List<String> functions(Json.Members config) {
    List<String> ids = new ArrayList<>();
    for (Json id : ((Json.Elements) config.get("Functions").orElseThrow()).elements()) {
      Json.Member reference = ((Json.Members) id).members().get(0);
      ids.add(
          reference.value() instanceof Json.Elements list
              ? ((Json.Text) list.elements().get(0)).value()
              : ((Json.Text) reference.value())
                  .value()
                  .replaceFirst("FunctionId$", "")
                  .replaceFirst("^.*Outputs", ""));
    }
    return ids;
  }

  private static Json.Members members(Json.Members json, String name) {
    return (Json.Members) json.get(name).orElseThrow();
  }

  private static String text(Json.Members json, String name) {
    return ((Json.Text) json.get(name).orElseThrow()).value();
  }

  @Test
  void thePageShowsModelsAccessTablesAndQuotas() throws Exception {
    String text = page(compiled(SCHEMA, "a.graphql"));
    Document page = parsed(text);
    List<String> names =
        elements(page, "a").stream()
            .filter(a -> a.getAttribute("class").equals("node"))
            .map(a -> a.getAttribute("data-name"))
            .toList();
    assertEquals(List.of("Post", "Comment", "Tag", "Closed", "PostTags"), names);
    List<String> titles =
        elements(page, "g").stream()
            .filter(g -> g.getAttribute("class").equals("edge"))
            .map(g -> g.getElementsByTagName("title").item(0).getTextContent())
            .toList();
    assertEquals(
        new TreeSet<>(
            List.of(
                "Post.comments (0..1) to Comment.post (*)",
                "Post.tags (1) to PostTags.post (*)",
                "Tag.posts (1) to PostTags.tag (*)")),
        new TreeSet<>(titles));
    assertTrue(text.contains("nothing: it costs and serves nobody"), "index unread");
    assertTrue(text.contains("closed: no rule"));
    assertTrue(text.contains("scan of the table"));
    assertTrue(text.contains("global secondary indexes"));
  }

  @Test
  void rowsOfFieldsTellWhereTheyDiffer() throws Exception {
    Document page = parsed(page(compiled(SCHEMA, "a.graphql")));
    List<Element> rows =
        elements(page, "tr").stream()
            .filter(tr -> tr.getAttribute("data-of").equals("Post"))
            .toList();
    assertEquals(
        List.of("id, title, blog, comments, tags", "secret"),
        rows.stream().map(r -> r.getElementsByTagName("th").item(0).getTextContent()).toList());
    assertTrue(rows.get(1).getTextContent().contains("create, read, update, delete"));
  }

  /** Everything that the schema lets one write freely, in every place that can hold it. */
  @Test
  void hostileTextStaysText() throws Exception {
    String evil = "</script><script>alert(1)</script>\" onload='x' ]]> <!-- &amp; \u0001 \u202e";
    String quoted = evil.replace("\"", "\\\"");
    String plain = "</title><img src=x onerror=alert(1)>' ";
    String schema =
        """
        \"\"\"%s\"\"\"
        type Post @model @auth(rules: [
          {allow: groups, groups: ["%s"]}, {allow: owner, identityClaim: "%s"}]) {
          id: ID!
          "%s"
          title: String @validate(type: maxLength, value: "8", errorMessage: "%s")
          state: String @default(value: "%s")
        }
        type Query { call: String @function(name: "x") @auth(rules: [{allow: groups, groups: ["%s"]}]) }
        """
            .formatted(
                evil.replace("\u0001", ""),
                plain,
                plain,
                quoted.replace("\u0001", ""),
                plain,
                plain,
                plain);
    String text = page(compiled(schema, "</style><script>alert(1)</script>.graphql"));
    Document page = parsed(text);
    assertEquals(1, elements(page, "script").size());
    assertEquals(1, elements(page, "style").size());
    assertEquals(0, elements(page, "img").size());
    assertEquals(1, text.split("</script", -1).length - 1);
    assertEquals(1, text.split("</style", -1).length - 1);
    assertFalse(text.contains("\u202e"), "characters that reorder text");
    assertHarmless(page);
    assertTrue(page.getDocumentElement().getTextContent().contains(plain.strip()), "still shown");
  }

  /** No handlers, no styles that the policy would refuse, no address but those within the page. */
  private static void assertHarmless(Document page) {
    for (Element element : elements(page, "*")) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        String value = attributes.item(i).getNodeValue();
        assertFalse(name.startsWith("on"), name);
        assertFalse(name.equals("style") || name.equals("src"), name);
        assertTrue(!name.equals("href") || value.startsWith("#"), value);
      }
    }
  }

  @Test
  void thePolicyAllowsTheScriptAndNothingElse() throws Exception {
    String text = page(compiled(SCHEMA, "a.graphql"));
    Document page = parsed(text);
    String policy =
        elements(page, "meta").stream()
            .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getAttribute("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    for (String name : List.of("script", "style")) {
      String body = text.substring(text.indexOf("<" + name + ">") + name.length() + 2);
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  body.substring(0, body.indexOf("</" + name)).getBytes(StandardCharsets.UTF_8));
      String hash = "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
      assertTrue(policy.contains(name + "-src " + hash), name);
    }
    String addresses =
        text.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", "");
    assertFalse(addresses.matches("(?s).*(https?:)?//[a-z].*\\.(com|org|net|dev).*"));
  }

  @Test
  void idsAreUniqueAndLinksLeadToThem() throws Exception {
    Document page = parsed(page(compiled(SCHEMA, "a.graphql")));
    List<String> ids = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (!element.getAttribute("id").isEmpty()) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertEquals(ids.size(), new TreeSet<>(ids).size());
    for (Element link : elements(page, "a")) {
      assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
    }
  }

  @Test
  void theSameSchemaGivesTheSamePage() {
    assertEquals(page(compiled(SCHEMA, "a.graphql")), page(compiled(SCHEMA, "a.graphql")));
  }

  @Test
  void anApiWithoutModelsHasAPage() throws Exception {
    String schema = "type Query { now: String @function(name: \"clock\") }";
    Document page = parsed(page(compiled(schema, "a.graphql")));
    assertTrue(page.getDocumentElement().getTextContent().contains("Query.now"));
  }

  @Test
  void aThousandModelsTakeSeconds() throws Exception {
    StringBuilder schema = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      schema
          .append("type M" + i + " @model @auth(rules: [{allow: owner}]) { id: ID! ")
          .append("next: M" + (i * 7 + 1) % 1000 + " @hasOne }\n");
    }
    CompileResult result = compiled(schema.toString(), "a.graphql");
    String text = assertTimeout(Duration.ofSeconds(20), () -> page(result));
    assertEquals(
        1000,
        elements(parsed(text), "details").stream()
            .filter(d -> d.getAttribute("class").equals("model"))
            .count());
  }
}
