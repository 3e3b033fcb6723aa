package io.gqlcompile.lsp.feature;

import io.gqlcompile.custom.CustomStack;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.workspace.Uris;
import io.gqlcompile.lsp.workspace.View;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.yaml.YamlReader;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Follows a rename in what is beside the schema: settings, templates of resolvers, stacks. */
final class OtherFiles {
  /** Settings of which every name is the logical id of a resource. */
  private static final Set<String> PLACES = Set.of("stackMapping", "StackMapping");

  private static final Set<String> CONFLICTS = Set.of("resolverConfig", "ResolverConfig");

  private final View view;
  private final Moves moves;
  private final FileEdits edits;

  OtherFiles(View view, Moves moves, FileEdits edits) {
    this.view = view;
    this.moves = moves;
    this.edits = edits;
  }

  /**
   * Adds the changes.
   *
   * @throws Renaming.Refusal if a file cannot be changed
   */
  void follow() throws Renaming.Refusal {
    for (SchemaFile settings : view.loaded().settingsTexts()) {
      settings(settings);
    }
    Customization custom = view.loaded().request().custom();
    for (SourceFile template : custom.templates()) {
      template(template);
    }
    for (CustomStack stack : custom.stacks()) {
      stack(file(stack.template().at()), stack.template());
    }
  }

  /** A template that reads or writes a field that is renamed, by its text. */
  static Optional<String> mention(View view, Coordinate field) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(field.member()) + "\\b");
    for (SourceFile template : view.loaded().request().custom().templates()) {
      if (word.matcher(template.text()).find()) {
        return Optional.of(
            "'" + Customization.fileName(template) + "' speaks of '" + field.member() + "'.");
      }
    }
    return Optional.empty();
  }

  private void settings(SchemaFile file) throws Renaming.Refusal {
    Optional<Json> root;
    try {
      root = YamlReader.parse(new SourceFile(file.uri(), file.tree().text()));
    } catch (MalformedDocument e) {
      throw new Renaming.Refusal("The settings cannot be read: " + e.getMessage());
    }
    if (root.isEmpty() || !(root.get() instanceof Json.Members all)) {
      return;
    }
    for (Json.Member setting : all.members()) {
      if (PLACES.contains(setting.name())) {
        names(file, setting.value(), id -> moves.resources().getOrDefault(id, id));
      } else if (CONFLICTS.contains(setting.name())) {
        conflicts(file, setting.value());
      } else if (setting.name().equals("allow")) {
        names(file, setting.value(), this::consent);
      } else if (setting.name().equals("suppress")) {
        suppressions(file, setting.value());
      }
    }
  }

  private void conflicts(SchemaFile file, Json config) {
    if (config instanceof Json.Members members) {
      members
          .get("models")
          .ifPresent(models -> names(file, models, name -> moves.types().getOrDefault(name, name)));
    }
  }

  private String consent(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon + 1) + moved(text.substring(colon + 1));
  }

  private void suppressions(SchemaFile file, Json list) {
    if (!(list instanceof Json.Elements elements)) {
      return;
    }
    for (Json entry : elements.elements()) {
      if (entry instanceof Json.Members members
          && members.get("at").orElse(null) instanceof Json.Text at) {
        replace(file, at.at(), at.value(), moved(at.value()));
      }
    }
  }

  /** A type, or a field with its type in front of it. */
  private String moved(String coordinate) {
    int dot = coordinate.indexOf('.');
    return dot < 0
        ? moves.types().getOrDefault(coordinate, coordinate)
        : moves
            .of(Coordinate.member(coordinate.substring(0, dot), coordinate.substring(dot + 1)))
            .toString();
  }

  private void names(SchemaFile file, Json object, UnaryOperator<String> renamed) {
    if (object instanceof Json.Members members) {
      for (Json.Member member : members.members()) {
        replace(file, member.at(), member.name(), renamed.apply(member.name()));
      }
    }
  }

  private void template(SourceFile template) throws Renaming.Refusal {
    String old = Customization.fileName(template);
    String now = templateName(old);
    if (old.equals(now)) {
      return;
    }
    Path target = Path.of(template.name()).resolveSibling(now);
    if (Files.exists(target)) {
      throw new Renaming.Refusal("'" + old + "' would become '" + now + "', which is there.");
    }
    edits.move(Uris.of(Path.of(template.name())), Uris.of(target));
  }

  private String templateName(String file) {
    String[] parts = file.split("\\.", 3);
    if (parts.length < 3) {
      return file;
    }
    return moves.of(Coordinate.member(parts[0], parts[1])) + "." + parts[2];
  }

  private static SchemaFile file(SourceLocation at) {
    return SchemaFile.of(Uris.of(Path.of(at.file().name())), at.file().text());
  }

  /** Resolvers of a stack name their type and field, and the files of their templates. */
  private void stack(SchemaFile file, Json json) {
    if (json instanceof Json.Elements list) {
      list.elements().forEach(element -> stack(file, element));
    } else if (json instanceof Json.Text text) {
      int folder = text.value().lastIndexOf("resolvers/");
      if (folder >= 0) {
        int at = folder + "resolvers/".length();
        String name = text.value().substring(at);
        replace(file, text.at(), name, templateName(name));
      }
    } else if (json instanceof Json.Members members) {
      members.members().forEach(member -> stack(file, member.value()));
      if (members.get("TypeName").orElse(null) instanceof Json.Text type
          && members.get("FieldName").orElse(null) instanceof Json.Text field) {
        Coordinate now = moves.of(Coordinate.member(type.value(), field.value()));
        replace(file, type.at(), type.value(), now.type());
        replace(file, field.at(), field.value(), now.member());
      }
    }
  }

  private void replace(SchemaFile file, SourceLocation at, String old, String now) {
    if (old.equals(now)) {
      return;
    }
    String text = at.file().text();
    int start = text.indexOf(old, at.offset());
    if (start < 0 || start > at.offset() + at.length()) {
      return;
    }
    edits.replace(file, new Span(start, start + old.length()), now);
  }
}
