package io.gqlcompile.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of Markdown.
 *
 * @param root its content
 * @param anchors the anchors of its headings
 */
record Markdown(Node root, Map<Node, String> anchors) {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  static Markdown read(String text) {
    Node root = PARSER.parse(text);
    Map<Node, String> anchors = new IdentityHashMap<>();
    Slugs slugs = new Slugs();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            anchors.put(heading, slugs.of(text(heading)));
          }
        });
    return new Markdown(root, anchors);
  }

  /** The first heading. */
  String title() {
    String[] title = {""};
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            title[0] = title[0].isEmpty() ? text(heading) : title[0];
          }
        });
    return title[0];
  }

  /**
   * The page as HTML that is well-formed XML. Raw HTML in it is shown, not used; comments are left
   * out.
   *
   * @param address makes the address of a link
   */
  String html(UnaryOperator<String> address) {
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(address.apply(link.getDestination()));
            visitChildren(link);
          }

          @Override
          public void visit(org.commonmark.node.HtmlBlock block) {
            if (block.getLiteral().startsWith("<!--")) {
              block.unlink();
            }
          }
        });
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof Heading && tag.startsWith("h")) {
                    attributes.put("id", anchors.get(node));
                  }
                })
        .build()
        .render(root);
  }

  /** The plain text of a node. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }
        });
    return text.toString();
  }
}
