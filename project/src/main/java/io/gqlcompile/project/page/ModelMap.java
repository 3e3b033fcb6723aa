package io.gqlcompile.project.page;

import io.gqlcompile.project.explain.ApiView;
import io.gqlcompile.project.explain.RelationView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.project.page.layout.Drawing;
import io.gqlcompile.project.page.layout.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The models and their relations as a drawing. */
final class ModelMap {
  private static final int MARGIN = 24;

  private final ApiView api;
  private final List<BoxText> texts = new ArrayList<>();
  private final List<RelationView> shown = new ArrayList<>();

  ModelMap(ApiView api) {
    this.api = api;
  }

  void print(Markup page) {
    Drawing drawing = layOut();
    int width = drawing.width() + 2 * MARGIN;
    int height = drawing.height() + 2 * MARGIN;
    page.open("div", "class", "map", "id", "map", "tabindex", "0", "role", "group");
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "group",
        "aria-label",
        "Models and their relations");
    page.open("g", "transform", "translate(" + MARGIN + " " + MARGIN + ")");
    for (int i = 0; i < shown.size(); i++) {
      line(page, shown.get(i), drawing.routes().get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      box(page, api.models().get(i), texts.get(i), drawing.corners().get(i));
    }
    page.close(3).line();
  }

  private Drawing layOut() {
    Map<String, Integer> position = new LinkedHashMap<>();
    for (TypeView model : api.models()) {
      position.put(model.name(), texts.size());
      texts.add(BoxText.of(model, api.models().size()));
    }
    List<Graph.Line> lines = new ArrayList<>();
    for (RelationView relation : api.relations()) {
      Integer from = position.get(relation.from());
      Integer to = position.get(relation.to());
      if (from != null && to != null) {
        shown.add(relation);
        lines.add(new Graph.Line(from, to));
      }
    }
    return Drawing.of(new Graph(texts.stream().map(BoxText::box).toList(), lines));
  }

  private static void line(Markup page, RelationView relation, Drawing.Route route) {
    page.open(
        "g", "class", "edge", "role", "img", "data-a", relation.from(), "data-b", relation.to());
    page.leaf("title", words(relation));
    page.empty("path", "d", route.path().toSvg());
    end(page, route.from(), route.fromRight(), relation.fromEnd());
    end(page, route.to(), route.toRight(), relation.toEnd());
    page.close().line();
  }

  /** A relation in words, for those who do not see the line. */
  static String words(RelationView relation) {
    String there = relation.fromField().isEmpty() ? "" : "." + relation.fromField();
    String back = relation.toField().isEmpty() ? "" : "." + relation.toField();
    return relation.from()
        + there
        + " ("
        + relation.fromEnd().sign()
        + ") to "
        + relation.to()
        + back
        + " ("
        + relation.toEnd().sign()
        + ")";
  }

  /** A crow's foot, a bar or a ring, and the number that it stands for. */
  private static void end(Markup page, Drawing.Point at, boolean isRight, RelationView.End end) {
    int way = isRight ? 1 : -1;
    int x = at.x();
    int y = at.y();
    switch (end) {
      case MANY ->
          page.empty(
              "path",
              "d",
              "M" + x + " " + (y - 6) + "L" + (x + 11 * way) + " " + y + "L" + x + " " + (y + 6));
      case ONE -> bar(page, x + 7 * way, y);
      case MAYBE -> {
        bar(page, x + 6 * way, y);
        page.empty("circle", "cx", x + 13 * way, "cy", y, "r", 4);
      }
    }
    page.leaf(
        "text",
        end.sign(),
        "x",
        x + 19 * way,
        "y",
        y - 5,
        "text-anchor",
        isRight ? "start" : "end");
  }

  private static void bar(Markup page, int x, int y) {
    page.empty("path", "d", "M" + x + " " + (y - 6) + "L" + x + " " + (y + 6));
  }

  private static void box(Markup page, TypeView model, BoxText text, Drawing.Point at) {
    Graph.Box box = text.box();
    page.open(
        "a",
        "class",
        "node",
        "href",
        "#" + ModelSection.id(model.name()),
        "data-name",
        model.name(),
        "transform",
        "translate(" + at.x() + " " + at.y() + ")");
    page.leaf("title", model.name() + ", " + model.relations().size() + " relations");
    page.empty("rect", "width", box.width(), "height", box.height(), "rx", 9);
    boolean isAlone = text.rows().isEmpty();
    int middle = (isAlone ? box.height() : text.head()) / 2 + text.titleSize() / 3;
    if (isAlone) {
      page.leaf(
          "text",
          text.title(),
          "class",
          "name",
          "x",
          box.width() / 2,
          "y",
          middle,
          "text-anchor",
          "middle",
          "font-size",
          text.titleSize());
    } else {
      head(page, text, middle);
    }
    page.close().line();
  }

  private static void head(Markup page, BoxText text, int middle) {
    Graph.Box box = text.box();
    page.leaf(
        "text",
        text.title(),
        "class",
        "name",
        "x",
        BoxText.PADDING,
        "y",
        middle,
        "font-size",
        text.titleSize());
    page.empty(
        "path", "class", "rule", "d", "M0 " + text.head() + "L" + box.width() + " " + text.head());
    int y = text.head() + 5;
    for (BoxText.Row row : text.rows()) {
      y += BoxText.ROW_HEIGHT;
      int baseline = y - 5;
      sign(page, row.sign(), baseline);
      page.leaf("text", row.name(), "class", row.sign(), "x", BoxText.PADDING + 18, "y", baseline);
      if (!row.type().isEmpty()) {
        page.leaf(
            "text",
            row.type(),
            "class",
            "type",
            "x",
            box.width() - BoxText.PADDING,
            "y",
            baseline,
            "text-anchor",
            "end");
      }
    }
  }

  private static void sign(Markup page, String sign, int y) {
    if (sign.equals("key")) {
      page.empty("circle", "class", "sign", "cx", BoxText.PADDING + 4, "cy", y - 4, "r", 4);
    } else if (sign.equals("link")) {
      int x = BoxText.PADDING;
      page.empty("path", "class", "sign", "d", "M" + x + " " + (y - 4) + "h8m-3 -3l3 3l-3 3");
    }
  }
}
