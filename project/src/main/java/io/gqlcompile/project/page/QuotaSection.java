package io.gqlcompile.project.page;

import io.gqlcompile.budget.Budget;
import io.gqlcompile.budget.Usage;

/** What the build uses of each quota of AWS, as bars. */
final class QuotaSection {
  private static final int FULL = 100;

  private QuotaSection() {}

  static void print(Markup page, Budget budget) {
    page.open("p").text(ModelSection.count(budget.resources(), "resource") + " in ");
    page.text(ModelSection.count(budget.stacks(), "stack"));
    budget
        .nearest()
        .ifPresent(
            usage ->
                page.text(
                    "; with about "
                        + number(budget.modelsAt(usage))
                        + " models like these, the quota of "
                        + number(usage.quota().limit())
                        + " "
                        + usage.quota().counted()
                        + " is reached"));
    page.text(".").close();
    page.open("div", "class", "scroll").open("table", "class", "quotas");
    page.leaf("caption", "Use of quotas", "class", "sr");
    page.open("thead").open("tr").leaf("th", "Quota", "scope", "col");
    page.leaf("th", "Use", "scope", "col").leaf("th", "Used", "scope", "col", "class", "number");
    page.leaf("th", "Limit", "scope", "col", "class", "number").close(2).open("tbody");
    for (Usage usage : budget.highest()) {
      row(page, usage);
    }
    page.close(3).line();
  }

  private static void row(Markup page, Usage usage) {
    long percent = usage.percent();
    String kind = percent > FULL ? "over" : percent >= Budget.NEAR ? "near" : "fine";
    page.open("tr").open("th", "scope", "row").text(usage.quota().counted());
    if (!usage.where().isEmpty()) {
      page.empty("br").leaf("small", usage.where());
    }
    page.close().open("td", "class", "bar " + kind);
    page.open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
    page.empty("rect", "class", "whole", "width", FULL, "height", 8, "rx", 1);
    long shown = Math.max(usage.used() > 0 ? 1 : 0, Math.min(FULL, percent));
    page.empty("rect", "class", "part", "width", shown, "height", 8, "rx", 1);
    page.close().leaf("span", percent + " %").close();
    page.leaf("td", number(usage.used()), "class", "number");
    page.leaf("td", number(usage.quota().limit()), "class", "number").close();
    if (percent >= Budget.NEAR) {
      page.open("tr").leaf("td", usage.quota().advice(), "colspan", 4, "class", "note").close();
    }
  }

  static String number(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(value));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, '\u202F');
    }
    return digits.toString();
  }
}
