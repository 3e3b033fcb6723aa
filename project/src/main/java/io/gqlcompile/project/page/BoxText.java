package io.gqlcompile.project.page;

import io.gqlcompile.project.explain.RelationView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.project.page.layout.Graph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model's box in the drawing says: the more models there are, the less, and the larger its
 * name.
 *
 * @param title the model's name, shortened
 * @param rows lines below it
 * @param titleSize the size of the title's letters in pixels
 * @param box how large it is
 */
record BoxText(String title, List<Row> rows, int titleSize, Graph.Box box) {
  static final int ROW_HEIGHT = 20;
  static final int PADDING = 12;

  private static final int FEW = 8;
  private static final int SOME = 45;
  private static final int MOST_FIELDS = 12;
  private static final int MOST_KEYS = 6;
  private static final int LONGEST = 26;
  private static final int LETTER = 8;
  private static final int LINE_ROOM = 14;

  /**
   * A line.
   *
   * @param sign {@code key}, {@code link} or nothing
   * @param name the field
   * @param type its type, shortened; empty for none
   */
  record Row(String sign, String name, String type) {}

  /** Height of the part with the title. */
  int head() {
    return titleSize + 20;
  }

  static BoxText of(TypeView model, int models) {
    int titleSize = models <= FEW ? 16 : models <= SOME ? 18 : 22;
    List<Row> rows = models <= FEW ? all(model) : models <= SOME ? keys(model) : new ArrayList<>();
    // Keys first, wherever they are declared.
    rows.sort(Comparator.comparing((Row row) -> !row.sign().equals("key")));
    int most = models <= FEW ? MOST_FIELDS : MOST_KEYS;
    if (rows.size() > most) {
      int more = rows.size() - most + 1;
      rows = new ArrayList<>(rows.subList(0, most - 1));
      rows.add(new Row("", "and " + more + " more", ""));
    }
    String title = shortened(model.name());
    int widest = title.length() * (titleSize * 64 / 100);
    for (Row row : rows) {
      int type = row.type().isEmpty() ? 0 : row.type().length() + 3;
      widest = Math.max(widest, (row.name().length() + type) * LETTER + 24);
    }
    int width = Math.max(110, widest + 2 * PADDING);
    int text = titleSize + 20 + (rows.isEmpty() ? 0 : rows.size() * ROW_HEIGHT + 10);
    int height = Math.max(text, (mostLines(model) + 1) * LINE_ROOM);
    return new BoxText(title, rows, titleSize, new Graph.Box(width, height));
  }

  /** How many lines meet one side of the box, about. */
  private static int mostLines(TypeView model) {
    long out = model.relations().stream().filter(r -> r.from().equals(model.name())).count();
    return (int) Math.max(out, model.relations().size() - out);
  }

  private static List<Row> all(TypeView model) {
    Set<String> links = links(model);
    List<String> key = key(model);
    List<Row> rows = new ArrayList<>();
    for (TypeView.MemberView field : model.members()) {
      boolean isExtra = field.isGenerated() && !key.contains(field.name());
      if (!isExtra) {
        rows.add(row(field, key, links));
      }
    }
    return rows;
  }

  private static List<Row> keys(TypeView model) {
    Set<String> links = links(model);
    List<String> key = key(model);
    List<Row> rows = new ArrayList<>();
    for (TypeView.MemberView field : model.members()) {
      if (key.contains(field.name()) || links.contains(field.name())) {
        rows.add(row(field, key, links));
      }
    }
    return rows;
  }

  private static Row row(TypeView.MemberView field, List<String> key, Set<String> links) {
    String sign = key.contains(field.name()) ? "key" : links.contains(field.name()) ? "link" : "";
    String type = links.contains(field.name()) ? "" : shortened(field.type());
    return new Row(sign, shortened(field.name()), type);
  }

  private static List<String> key(TypeView model) {
    return model.table().map(table -> table.key().fields()).orElse(List.of());
  }

  private static Set<String> links(TypeView model) {
    Set<String> names = new LinkedHashSet<>();
    for (RelationView relation : model.relations()) {
      names.add(relation.from().equals(model.name()) ? relation.fromField() : "");
      names.add(relation.to().equals(model.name()) ? relation.toField() : "");
    }
    return names;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
