package io.gqlcompile.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;

/** The table of contents, as {@code docs/README.md} has it: a heading for each group of links. */
final class Navigation {
  /** The page that it is read from. */
  static final String FILE = "docs/README.md";

  /**
   * A link.
   *
   * @param title what it is called
   * @param file the page, as a path in the project
   */
  record Entry(String title, String file) {}

  /**
   * Links that belong together.
   *
   * @param title what they have in common
   * @param entries the links
   */
  record Group(String title, List<Entry> entries) {}

  private final List<Group> groups = new ArrayList<>();

  static Navigation read(Markdown contents) {
    Navigation navigation = new Navigation();
    contents
        .root()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                if (heading.getLevel() == 2) {
                  navigation.groups.add(new Group(Markdown.text(heading), new ArrayList<>()));
                }
              }

              @Override
              public void visit(Link link) {
                navigation.add(link);
              }
            });
    return navigation;
  }

  private void add(Link link) {
    String target = SitePath.resolve(FILE, link.getDestination().replaceFirst("#.*", ""));
    if (!groups.isEmpty() && SitePath.isPage(target)) {
      groups.get(groups.size() - 1).entries().add(new Entry(Markdown.text(link), target));
    }
  }

  /** As HTML, for a page. */
  String html(String page) {
    StringBuilder html = new StringBuilder();
    for (Group group : groups) {
      html.append("<section><h2>").append(Html.text(group.title())).append("</h2>\n<ul>\n");
      for (Entry entry : group.entries()) {
        String address = SitePath.relative(SitePath.folder(page), SitePath.folder(entry.file()));
        String here = entry.file().equals(page) ? " aria-current=\"page\"" : "";
        html.append("<li><a href=\"").append(Html.text(address)).append('"').append(here);
        html.append('>').append(Html.text(entry.title())).append("</a></li>\n");
      }
      html.append("</ul></section>\n");
    }
    return html.toString();
  }
}
