package io.gqlcompile.project.page;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.project.explain.AccessPart;
import io.gqlcompile.project.explain.ApiView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.settings.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what: a row for each model, and below it one for fields that are treated alike. */
final class AccessSection {
  private final ApiView api;
  private final List<Caller> callers;

  /** What is shown as one letter. */
  private enum Letter {
    CREATE("C", Set.of(AccessOperation.CREATE)),
    READ("R", AccessOperation.READS),
    UPDATE("U", Set.of(AccessOperation.UPDATE)),
    DELETE("D", Set.of(AccessOperation.DELETE));

    private final String sign;
    private final Set<AccessOperation> operations;

    Letter(String sign, Set<AccessOperation> operations) {
      this.sign = sign;
      this.operations = operations;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Extent {
    ALL,
    SOME,
    NONE
  }

  AccessSection(ApiView api) {
    this.api = api;
    this.callers = Caller.all(api);
  }

  void print(Markup page) {
    others(page);
    if (!callers.isEmpty()) {
      legend(page);
      page.open(
          "div", "class", "scroll frame", "tabindex", "0", "role", "group", "aria-label", "Access");
      page.open("table", "class", "matrix");
      page.leaf("caption", "What callers may do with each model", "class", "sr");
      head(page);
      page.open("tbody");
      for (TypeView model : api.models()) {
        model(page, model);
      }
      page.close(3).line();
    }
    ownRules(page);
  }

  private void others(Markup page) {
    if (api.settings().is(Flag.SANDBOX)) {
      page.leaf(
          "p",
          "The API is in sandbox mode: anyone with the API key may do everything with models that"
              + " have no rules.",
          "class",
          "note warn");
    } else if (callers.isEmpty() && !api.models().isEmpty()) {
      page.leaf("p", "No rule lets anybody in: all models are closed.", "class", "note warn");
    }
    if (!api.settings().iam().adminRoles().isEmpty() || api.settings().iam().everyPrincipal()) {
      page.leaf(
          "p",
          "IAM callers that the settings name (adminRoles, enableIamAccess) do everything, beside"
              + " what rules say.",
          "class",
          "note");
    }
  }

  private static void legend(Markup page) {
    page.open("p", "class", "legend");
    letter(page, Letter.CREATE, Extent.ALL);
    page.text(" create, ");
    letter(page, Letter.READ, Extent.ALL);
    page.text(" read, ");
    letter(page, Letter.UPDATE, Extent.ALL);
    page.text(" update, ");
    letter(page, Letter.DELETE, Extent.ALL);
    page.text(" delete, every field. ");
    letter(page, Letter.READ, Extent.SOME);
    page.text(" some fields, or some ways to read. ");
    letter(page, Letter.READ, Extent.NONE);
    page.text(" not allowed.").close().line();
  }

  private void head(Markup page) {
    page.open("thead").open("tr").leaf("th", "Model", "scope", "col");
    for (Caller caller : callers) {
      page.open("th", "scope", "col").text(caller.title()).empty("br");
      page.leaf("small", caller.detail()).close();
    }
    page.close(2).line();
  }

  private void model(Markup page, TypeView model) {
    Optional<AccessMatrix> matrix = api.access().matrix(model.name());
    String id = "fields-" + model.name();
    Map<String, List<String>> groups = matrix.map(this::alike).orElseGet(LinkedHashMap::new);
    boolean isDivided = groups.size() > 1;
    page.open("tr", "data-model", model.name()).open("th", "scope", "row");
    if (isDivided) {
      page.leaf(
          "button",
          "▸",
          "type",
          "button",
          "class",
          "more",
          "aria-expanded",
          "true",
          "aria-controls",
          id,
          "aria-label",
          "Fields of " + model.name());
    }
    page.leaf("a", model.name(), "href", "#" + ModelSection.id(model.name())).close();
    if (matrix.isEmpty()) {
      String who = api.settings().is(Flag.SANDBOX) ? "open in the sandbox" : "closed: no rule";
      page.leaf("td", who, "colspan", callers.size(), "class", "closed").close().line();
      return;
    }
    cells(page, matrix.get(), matrix.get().fields());
    page.close().line();
    boolean isFirst = true;
    for (List<String> fields : isDivided ? groups.values() : List.<List<String>>of()) {
      page.open("tr", "class", "fields", "id", isFirst ? id : "", "data-of", model.name());
      page.leaf("th", String.join(", ", fields), "scope", "row");
      cells(page, matrix.get(), fields);
      page.close().line();
      isFirst = false;
    }
  }

  /** Fields with which every caller may do the same. */
  private Map<String, List<String>> alike(AccessMatrix matrix) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String field : matrix.fields()) {
      StringBuilder sign = new StringBuilder();
      for (Role role : matrix.roles()) {
        for (AccessOperation operation : AccessOperation.values()) {
          sign.append(matrix.allows(role, field, operation) ? '1' : '0');
        }
      }
      groups.computeIfAbsent(sign.toString(), s -> new ArrayList<>()).add(field);
    }
    return groups;
  }

  private void cells(Markup page, AccessMatrix matrix, List<String> fields) {
    for (Caller caller : callers) {
      List<Role> roles =
          matrix.roles().stream().filter(role -> Caller.of(role).equals(caller)).toList();
      page.open("td");
      if (roles.isEmpty()) {
        page.leaf("span", "nothing", "class", "sr");
      } else {
        page.open("span", "class", "letters", "aria-hidden", "true");
        for (Letter letter : Letter.values()) {
          letter(page, letter, extent(matrix, roles, fields, letter));
        }
        page.close();
        page.leaf("span", words(matrix, roles, fields), "class", "sr");
      }
      page.close();
    }
  }

  private static String words(AccessMatrix matrix, List<Role> roles, List<String> fields) {
    List<String> words = new ArrayList<>();
    for (Letter letter : Letter.values()) {
      Extent extent = extent(matrix, roles, fields, letter);
      if (extent != Extent.NONE) {
        words.add((extent == Extent.SOME ? "partly " : "") + letter.word());
      }
    }
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  private static Extent extent(
      AccessMatrix matrix, List<Role> roles, List<String> fields, Letter letter) {
    boolean all = true;
    boolean some = false;
    for (String field : fields) {
      for (AccessOperation operation : letter.operations) {
        boolean may = roles.stream().anyMatch(role -> matrix.allows(role, field, operation));
        all &= may;
        some |= may;
      }
    }
    return all && some ? Extent.ALL : some ? Extent.SOME : Extent.NONE;
  }

  private static void letter(Markup page, Letter letter, Extent extent) {
    String state =
        switch (extent) {
          case ALL -> letter.word();
          case SOME -> letter.word() + " some";
          case NONE -> "none";
        };
    page.leaf("b", letter.sign, "class", state);
  }

  /** Fields of other types that have rules, root fields first of all. */
  private void ownRules(Markup page) {
    List<AccessPart> parts = api.rules().parts().stream().filter(p -> !p.isModel()).toList();
    if (parts.isEmpty()) {
      return;
    }
    page.leaf("h3", "Fields with rules of their own");
    for (AccessPart part : parts) {
      RuleTable.print(page, part, part.type());
    }
  }
}
