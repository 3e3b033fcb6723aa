package io.gqlcompile.project.page;

import io.gqlcompile.project.explain.ApiView;
import io.gqlcompile.project.explain.OperationView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.settings.AuthMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Prints an API as one page that needs nothing but itself. */
public final class ApiPage {
  private final ApiView api;
  private final Markup page = new Markup();

  private ApiPage(ApiView api) {
    this.api = api;
  }

  /**
   * The page: HTML that is well-formed XML, without a byte order mark. The same view gives the same
   * text.
   */
  public static String print(ApiView api) {
    return new ApiPage(api).print();
  }

  private String print() {
    String style = resource("page.css");
    String script = resource("page.js");
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "xml:lang", "en");
    page.line().open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script));
    page.line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "color-scheme", "content", "light dark").line();
    page.empty("meta", "name", "generator", "content", "gql-compile").line();
    page.leaf("title", "API with " + ModelSection.count(api.models().size(), "model")).line();
    page.open("style").raw(style).close().line().close().line();
    page.open("body").line();
    header();
    page.open("main", "id", "main").line();
    drawing();
    access();
    models();
    others();
    quotas();
    page.close().line();
    page.open("script").raw(script).close().line();
    return page.close(2).line().toString();
  }

  /** Nothing but the styles and the script of this page. */
  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream file = ApiPage.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header() {
    page.leaf("a", "Skip to the content", "href", "#main", "class", "skip").line();
    page.open("header").open("div", "class", "title").leaf("h1", "API overview");
    page.leaf("p", modes(), "class", "dim").close();
    page.open("nav", "aria-label", "Sections");
    for (String[] part :
        new String[][] {
          {"drawing", "Map"}, {"access", "Access"}, {"models", "Models"}, {"quotas", "Quotas"}
        }) {
      boolean isThere = !part[0].equals("quotas") || api.budget().isPresent();
      if (isThere) {
        page.leaf("a", part[1], "href", "#" + part[0]);
      }
    }
    page.close();
    page.open("div", "class", "tools");
    page.open("label").leaf("span", "Find a model", "class", "sr");
    page.empty(
        "input",
        "type",
        "search",
        "id",
        "find",
        "placeholder",
        "Find a model",
        "autocomplete",
        "off");
    page.close().leaf("span", "", "id", "found", "class", "sr", "role", "status");
    page.leaf("button", "◐", "type", "button", "id", "theme", "aria-label", "Light or dark");
    page.close(2).line();
  }

  private String modes() {
    AuthMode first = api.settings().auth().defaultMode();
    List<String> others = api.settings().auth().additional().stream().map(AuthMode::name).toList();
    String more = others.isEmpty() ? "" : ", also by " + String.join(", ", others);
    return "Requests are authorized by " + first.name() + more;
  }

  private void section(String id, String title) {
    page.open("section", "id", id, "aria-labelledby", id + "-title");
    page.leaf("h2", title, "id", id + "-title").line();
  }

  private void drawing() {
    section("drawing", "Models and relations");
    tiles();
    if (api.models().isEmpty()) {
      page.leaf("p", "The schema has no models.").close().line();
      return;
    }
    page.open("div", "class", "zoom", "role", "group", "aria-label", "Zoom");
    for (String[] button :
        new String[][] {{"in", "+", "Larger"}, {"out", "−", "Smaller"}, {"fit", "⤢", "Whole"}}) {
      page.leaf(
          "button",
          button[1],
          "type",
          "button",
          "data-zoom",
          button[0],
          "aria-label",
          button[2],
          "title",
          button[2]);
    }
    page.close();
    page.leaf("a", "Skip the drawing", "href", "#access", "class", "skip").line();
    new ModelMap(api).print(page);
    page.leaf(
        "p",
        "A crow's foot stands for any number, a bar for one, a bar and a ring for one or none."
            + " Dots are keys, arrows lead to other models. Drag to move, scroll with Ctrl to"
            + " zoom, choose a model to read about it.",
        "class",
        "dim");
    page.close().line();
  }

  private void tiles() {
    long operations = api.models().stream().mapToLong(model -> model.operations().size()).sum();
    long indexes =
        api.models().stream()
            .flatMap(model -> model.table().stream())
            .mapToLong(table -> table.indexes().size())
            .sum();
    long scans =
        api.models().stream()
            .flatMap(model -> model.operations().stream())
            .filter(operation -> operation.pattern().canScan())
            .count();
    page.open("ul", "class", "tiles");
    tile(api.models().size(), "models");
    tile(api.relations().size(), "relations");
    tile(operations + api.operations().size(), "operations");
    tile(indexes, "indexes");
    tile(scans, "may scan a table");
    api.budget().ifPresent(budget -> tile(budget.resources(), "resources"));
    api.budget().ifPresent(budget -> tile(budget.stacks(), "stacks"));
    page.close().line();
  }

  private void tile(long number, String what) {
    page.open("li").leaf("b", QuotaSection.number(number)).text(" ").leaf("span", what).close();
  }

  private void access() {
    section("access", "Who may do what");
    new AccessSection(api).print(page);
    page.close().line();
  }

  private void models() {
    section("models", "Models, tables and indexes");
    ModelSection sections = new ModelSection(api);
    for (TypeView model : api.models()) {
      sections.print(page, model);
    }
    page.close().line();
  }

  private void others() {
    if (api.operations().isEmpty()) {
      return;
    }
    section("others", "Operations of no model");
    page.open("div", "class", "scroll").open("table");
    page.leaf("caption", "Operations that the schema declares itself", "class", "sr");
    page.open("thead").open("tr").leaf("th", "Operation", "scope", "col");
    page.leaf("th", "Signature", "scope", "col").leaf("th", "Data", "scope", "col");
    page.close(2).open("tbody");
    for (OperationView operation : api.operations()) {
      page.open("tr").open("th", "scope", "row").leaf("code", operation.field()).close();
      page.open("td").leaf("code", operation.signature()).close();
      page.leaf("td", ModelSection.pattern(operation.pattern())).close();
    }
    page.close(4).line();
  }

  private void quotas() {
    if (api.budget().isPresent()) {
      section("quotas", "Quotas of AWS");
      QuotaSection.print(page, api.budget().get());
      page.close().line();
    }
  }
}
