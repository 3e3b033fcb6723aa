package io.gqlcompile.project.page;

import io.gqlcompile.project.explain.AccessPart;
import io.gqlcompile.project.explain.AccessPattern;
import io.gqlcompile.project.explain.ApiView;
import io.gqlcompile.project.explain.IndexView;
import io.gqlcompile.project.explain.KeyView;
import io.gqlcompile.project.explain.OperationView;
import io.gqlcompile.project.explain.RelationView;
import io.gqlcompile.project.explain.TableView;
import io.gqlcompile.project.explain.TypeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One model: its table and indexes with what reads them, its fields, relations and rules. */
final class ModelSection {
  /** With more models than this, only what is looked for is unfolded. */
  private static final int MOST_OPEN = 6;

  private static final int LONGEST = 90;

  private final ApiView api;
  private final Map<String, AccessPart> rules = new LinkedHashMap<>();
  private final Map<String, List<OperationView>> links = new LinkedHashMap<>();

  ModelSection(ApiView api) {
    this.api = api;
    api.rules().parts().forEach(part -> rules.put(part.type(), part));
    for (OperationView link : api.links()) {
      links.computeIfAbsent(link.pattern().model(), m -> new ArrayList<>()).add(link);
    }
  }

  /** The id of a model's part of the page. */
  static String id(String model) {
    return "model-" + model;
  }

  void print(Markup page, TypeView model) {
    String open = api.models().size() <= MOST_OPEN ? "open" : "";
    page.open("details", "class", "model", "id", id(model.name()), "open", open);
    summary(page, model);
    if (!model.description().isEmpty()) {
      page.leaf("p", model.description(), "class", "description");
    }
    model.table().ifPresent(table -> keys(page, model, table));
    page.open("div", "class", "pair");
    fields(page, model);
    operations(page, model);
    page.close();
    relations(page, model);
    AccessPart part = rules.get(model.name());
    if (part != null && !part.lines().isEmpty()) {
      RuleTable.print(page, part, model.name());
    }
    model.table().ifPresent(table -> settings(page, model, table));
    page.close().line();
  }

  private void summary(Markup page, TypeView model) {
    page.open("summary").leaf("h3", model.name());
    long scans = model.operations().stream().filter(o -> o.pattern().canScan()).count();
    long unread =
        model.table().stream()
            .flatMap(table -> table.indexes().stream())
            .filter(index -> index.readers().isEmpty())
            .count();
    int indexes = model.table().map(table -> table.indexes().size()).orElse(0);
    badge(page, count(model.operations().size(), "operation"), "");
    if (indexes > 0) {
      badge(page, count(indexes, "index"), "");
    }
    if (scans > 0) {
      badge(page, count(scans, "scan"), "warn");
    }
    if (unread > 0) {
      badge(page, count(unread, "index") + " not read", "warn");
    }
    page.leaf("span", RuleTable.place(model.at()), "class", "place").close().line();
  }

  private static void badge(Markup page, String text, String kind) {
    page.leaf("span", text, "class", kind.isEmpty() ? "badge" : "badge " + kind);
  }

  static String count(long number, String noun) {
    String many = noun.endsWith("x") ? noun + "es" : noun.endsWith("y") ? plural(noun) : noun + "s";
    return number + " " + (number == 1 ? noun : many);
  }

  private static String plural(String noun) {
    return noun.substring(0, noun.length() - 1) + "ies";
  }

  /** The table and each index, with what reads them and how. */
  private void keys(Markup page, TypeView model, TableView table) {
    page.open("div", "class", "scroll").open("table", "class", "keys");
    page.leaf("caption", "Keys of " + model.name() + " and what reads by them");
    page.open("thead").open("tr");
    for (String head : new String[] {"Where", "Partition key", "Sort key", "Read by"}) {
      page.leaf("th", head, "scope", "col");
    }
    page.close(2).open("tbody");
    row(page, model, "table", table.key(), "");
    for (IndexView index : table.indexes()) {
      row(
          page,
          model,
          (index.isLocal() ? "local index " : "index ") + index.name(),
          index.key(),
          index.name());
    }
    page.close(3).line();
  }

  private void row(Markup page, TypeView model, String where, KeyView key, String index) {
    page.open("tr").leaf("th", where, "scope", "row");
    page.open("td").leaf("code", key.partition()).text(" " + key.partitionType()).close();
    page.open("td");
    if (key.sort().isEmpty()) {
      page.leaf("span", "none", "class", "dim");
    } else {
      page.leaf("code", String.join(" # ", key.sort())).text(" " + key.sortType());
    }
    page.close().open("td");
    boolean isRead = false;
    for (OperationView operation : readers(model, index)) {
      isRead = true;
      chip(page, operation);
    }
    if (!isRead) {
      page.leaf(
          "span",
          index.isEmpty() ? "nothing" : "nothing: it costs and serves nobody",
          "class",
          index.isEmpty() ? "dim" : "warned");
    }
    page.close(2);
  }

  private List<OperationView> readers(TypeView model, String index) {
    List<OperationView> found = new ArrayList<>();
    List<OperationView> all = new ArrayList<>(model.operations());
    all.addAll(links.getOrDefault(model.name(), List.of()));
    all.addAll(api.operations());
    for (OperationView operation : all) {
      AccessPattern pattern = operation.pattern();
      boolean isHere = pattern.model().equals(model.name()) && pattern.index().equals(index);
      if (isHere && pattern.kind() != AccessPattern.Kind.WRITE) {
        found.add(operation);
      }
    }
    return found;
  }

  private static void chip(Markup page, OperationView operation) {
    AccessPattern pattern = operation.pattern();
    page.open("span", "class", pattern.canScan() ? "chip warn" : "chip");
    page.leaf("code", operation.field());
    page.leaf("small", pattern.kind().words()).close().text(" ");
  }

  private static void fields(Markup page, TypeView model) {
    page.open("div", "class", "scroll").open("table");
    page.leaf("caption", "Fields of " + model.name());
    page.open("thead").open("tr").leaf("th", "Field", "scope", "col");
    page.leaf("th", "Type", "scope", "col").leaf("th", "Directives", "scope", "col");
    page.close(2).open("tbody");
    for (TypeView.MemberView field : model.members()) {
      page.open("tr", "class", field.isGenerated() ? "generated" : "");
      page.open("th", "scope", "row").leaf("code", field.name()).close();
      page.open("td").leaf("code", field.type()).close().open("td");
      for (String directive : field.directives()) {
        page.leaf("code", shortened(directive), "class", "directive", "title", directive).text(" ");
      }
      page.close(2);
    }
    page.close(3).line();
  }

  /** Rules have a table of their own. */
  private static String shortened(String directive) {
    if (directive.startsWith("@auth(")) {
      return "@auth";
    }
    return directive.length() <= LONGEST ? directive : directive.substring(0, LONGEST - 1) + "…";
  }

  private static void operations(Markup page, TypeView model) {
    page.open("div", "class", "scroll").open("table");
    page.leaf("caption", "Operations of " + model.name());
    page.open("thead").open("tr").leaf("th", "Operation", "scope", "col");
    page.leaf("th", "Needs", "scope", "col").leaf("th", "Data", "scope", "col");
    page.close(2).open("tbody");
    for (OperationView operation : model.operations()) {
      AccessPattern pattern = operation.pattern();
      page.open("tr").open("th", "scope", "row");
      page.leaf("code", operation.field(), "title", operation.field() + operation.signature());
      page.close().leaf("td", operation.needs().isEmpty() ? "–" : operation.needs());
      page.leaf("td", pattern(pattern), "class", pattern.canScan() ? "warned" : "").close();
    }
    page.close(3).line();
  }

  static String pattern(AccessPattern pattern) {
    String index = pattern.index().isEmpty() ? "" : " of " + pattern.index();
    String source = pattern.source().isEmpty() ? "" : ": " + pattern.source();
    return pattern.kind().words() + index + source;
  }

  private static void relations(Markup page, TypeView model) {
    if (model.relations().isEmpty()) {
      return;
    }
    page.open("div", "class", "scroll").open("table");
    page.leaf("caption", "Relations of " + model.name());
    page.open("thead").open("tr");
    for (String head : new String[] {"Field", "", "leads to", "", "by"}) {
      page.leaf("th", head.isEmpty() ? "number" : head, "scope", "col");
    }
    page.close(2).open("tbody");
    for (RelationView relation : model.relations()) {
      page.open("tr").open("td");
      end(page, relation.from(), relation.fromField());
      page.close().leaf("td", relation.fromEnd().sign()).open("td");
      end(page, relation.to(), relation.toField());
      page.close().leaf("td", relation.toEnd().sign()).leaf("td", relation.by()).close();
    }
    page.close(3).line();
  }

  private static void end(Markup page, String model, String field) {
    page.leaf("a", model, "href", "#" + id(model));
    page.text(field.isEmpty() ? "" : "." + field);
  }

  private static void settings(Markup page, TypeView model, TableView table) {
    page.open("details", "class", "settings").leaf("summary", "Table as its template has it");
    page.open("dl");
    entry(page, "Resource", table.resource());
    entry(page, "Name", table.name());
    entry(
        page,
        "Stacks",
        String.join(", ", model.stacks().stream().map(s -> s.isEmpty() ? "root" : s).toList()));
    table.settings().forEach((name, value) -> entry(page, name, value));
    page.close(2).line();
  }

  private static void entry(Markup page, String name, String value) {
    page.leaf("dt", name).leaf("dd", value);
  }
}
