package io.gqlcompile.project.yaml;

import io.gqlcompile.document.Json;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2. */
public final class YamlReader {
  /** Deeper than any file that a person wrote; guards against a list that contains itself. */
  private static final int MOST_LEVELS = 100;

  private final SourceFile file;
  private final boolean isTemplate;

  private YamlReader(SourceFile file, boolean isTemplate) {
    this.file = file;
    this.isTemplate = isTemplate;
  }

  /**
   * Reads a whole file.
   *
   * @return the value; empty if the file has nothing but comments
   * @throws MalformedDocument if it is not YAML, or has tags
   */
  public static Optional<Json> parse(SourceFile file) throws MalformedDocument {
    return new YamlReader(file, false).document();
  }

  /**
   * Reads a CloudFormation template, in which {@code !Ref x} stands for <code>{"Ref": "x"}</code>
   * and {@code !Sub x} for <code>{"Fn::Sub": "x"}</code>.
   *
   * @throws MalformedDocument if it is not YAML
   */
  public static Optional<Json> parseTemplate(SourceFile file) throws MalformedDocument {
    return new YamlReader(file, true).document();
  }

  private Optional<Json> document() throws MalformedDocument {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setAllowDuplicateKeys(true)
            .setSchema(new CoreSchema())
            .build();
    try {
      Iterator<Node> documents = new Compose(settings).composeAllFromString(file.text()).iterator();
      if (!documents.hasNext()) {
        return Optional.empty();
      }
      Json value = value(documents.next(), 0);
      if (documents.hasNext()) {
        throw new MalformedDocument(
            place(documents.next()), "There is a second document after the first.");
      }
      return Optional.of(value);
    } catch (MarkedYamlEngineException e) {
      String problem =
          e.getProblem() == null ? e.getMessage().lines().findFirst().orElse("") : e.getProblem();
      throw new MalformedDocument(place(e.getProblemMark()), "This is not YAML: " + problem + ".");
    } catch (YamlEngineException e) {
      throw new MalformedDocument(
          new SourceLocation(file, 0, 0),
          "This is not YAML: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ".");
    }
  }

  private Json value(Node node, int depth) throws MalformedDocument {
    if (depth > MOST_LEVELS) {
      throw new MalformedDocument(place(node), "The file is nested too deeply.");
    }
    String tag = node.getTag().getValue();
    if (tag.startsWith("!")) {
      return tagged(node, tag.substring(1), depth);
    }
    return plain(node, depth);
  }

  private Json plain(Node node, int depth) throws MalformedDocument {
    if (node instanceof MappingNode mapping) {
      return members(mapping, depth);
    }
    if (node instanceof SequenceNode sequence) {
      List<Json> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(value(element, depth + 1));
      }
      return new Json.Elements(place(node), elements);
    }
    return YamlScalar.of((ScalarNode) node, place(node));
  }

  private Json members(MappingNode mapping, int depth) throws MalformedDocument {
    List<Json.Member> members = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw new MalformedDocument(place(entry.getKeyNode()), "A key must be a plain text.");
      }
      members.add(
          new Json.Member(key.getValue(), place(key), value(entry.getValueNode(), depth + 1)));
    }
    return new Json.Members(place(mapping), members);
  }

  private Json tagged(Node node, String name, int depth) throws MalformedDocument {
    if (!isTemplate || name.isEmpty()) {
      throw new MalformedDocument(place(node), "The tag !" + name + " means nothing here.");
    }
    Json inner =
        node instanceof ScalarNode scalar
            ? new Json.Text(place(node), scalar.getValue())
            : plain(node, depth);
    if (name.equals("GetAtt") && inner instanceof Json.Text text) {
      inner = attribute(text);
    }
    boolean isBare = name.equals("Ref") || name.equals("Condition");
    String function = isBare ? name : "Fn::" + name;
    return new Json.Members(place(node), List.of(new Json.Member(function, place(node), inner)));
  }

  private static Json attribute(Json.Text text) {
    int dot = text.value().indexOf('.');
    if (dot < 0) {
      return text;
    }
    return new Json.Elements(
        text.at(),
        List.of(
            new Json.Text(text.at(), text.value().substring(0, dot)),
            new Json.Text(text.at(), text.value().substring(dot + 1))));
  }

  private SourceLocation place(Node node) {
    SourceLocation start = place(node.getStartMark());
    if (!(node instanceof ScalarNode)) {
      return start;
    }
    int end = place(node.getEndMark()).offset();
    int lineEnd = file.text().indexOf('\n', start.offset());
    int last = lineEnd < 0 ? end : Math.min(end, lineEnd);
    return new SourceLocation(file, start.offset(), Math.max(0, last - start.offset()));
  }

  /** The parser counts code points. */
  private SourceLocation place(Optional<Mark> mark) {
    String text = file.text();
    if (mark.isEmpty()) {
      return new SourceLocation(file, 0, 0);
    }
    int points = Math.min(mark.get().getIndex(), text.codePointCount(0, text.length()));
    return new SourceLocation(file, text.offsetByCodePoints(0, points), 0);
  }
}
