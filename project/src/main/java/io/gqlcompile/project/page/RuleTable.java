package io.gqlcompile.project.page;

import io.gqlcompile.project.explain.AccessLine;
import io.gqlcompile.project.explain.AccessPart;
import io.gqlcompile.source.SourceLocation;

/** The rules of one type, each with its place. */
final class RuleTable {
  private RuleTable() {}

  static void print(Markup page, AccessPart part, String caption) {
    page.open("div", "class", "scroll").open("table");
    page.leaf("caption", "Rules of " + caption);
    page.open("thead").open("tr");
    for (String head : new String[] {"Who", "Provider", "May", "Fields", "Rule"}) {
      page.leaf("th", head, "scope", "col");
    }
    page.close(2).open("tbody");
    for (AccessLine line : part.lines()) {
      boolean isAll = part.isModel() && line.fields().size() == part.fields().size();
      page.open("tr").leaf("td", line.who());
      page.leaf("td", line.role().provider().toSdl());
      page.leaf("td", part.isModel() ? String.join(", ", line.may()) : "use");
      page.leaf("td", isAll ? "all" : String.join(", ", line.fields()));
      page.leaf("td", place(line.rule()), "class", "place").close();
    }
    if (part.lines().isEmpty()) {
      page.open("tr").leaf("td", "Nobody gets in.", "colspan", 5).close();
    }
    page.close(3).line();
    part.remarks().forEach(remark -> page.leaf("p", remark, "class", "note"));
  }

  /** Without the folders of an absolute path, which are those of the machine that made the page. */
  static String place(SourceLocation at) {
    if (!at.isKnown()) {
      return "generated";
    }
    String name = at.file().name();
    boolean isAbsolute = name.matches("(?s)(/|[A-Za-z]:[/\\\\]).*");
    int folder = isAbsolute ? Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 : 0;
    return at.toString().substring(folder);
  }
}
