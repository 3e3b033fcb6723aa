package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.template.FileLocation;
import io.gqlcompile.project.template.StackNode;
import io.gqlcompile.project.template.StackScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the files that templates name their keys, and the templates the keys. */
final class KeyedFiles {
  private final Map<String, Artifact> build = new LinkedHashMap<>();
  private final Map<String, PackagedFile> packaged = new LinkedHashMap<>();
  private final Diagnostics found;

  KeyedFiles(ArtifactSet files, Diagnostics found) {
    files.artifacts().forEach(file -> build.put(file.path(), file));
    this.found = found;
  }

  /** The files by their paths in the build, those that are named before those that name them. */
  Map<String, PackagedFile> packaged() {
    return packaged;
  }

  /** Packs a template after the stacks in it, because its key depends on theirs. */
  void add(StackNode stack) {
    stack.nested().forEach(this::add);
    if (packaged.containsKey(stack.path())) {
      return;
    }
    stack.withoutTemplate().forEach(this::missesTemplate);
    Json text = rewritten(stack.template(), stack.scope());
    keep(new Artifact(stack.path(), JsonWriter.print(text)));
  }

  private void missesTemplate(StackNode.Resource resource) {
    found.add(
        Diagnostic.error(
                DeployRules.FILE_MISSING,
                Coordinate.NONE,
                resource.body().at(),
                "The stack " + resource.id() + " does not say where its template is.")
            .withHint(
                "compile the schema with gql-compile, or name the folder 'build' of Amplify"));
  }

  private PackagedFile keep(Artifact file) {
    PackagedFile kept = PackagedFile.of(file);
    packaged.put(file.path(), kept);
    return kept;
  }

  private Json rewritten(Json value, StackScope scope) {
    Optional<FileLocation> location = FileLocation.of(value, scope);
    if (location.isPresent()) {
      return located(location.get()).orElse(value);
    }
    if (value instanceof Json.Members object) {
      List<Json.Member> members = new ArrayList<>();
      for (Json.Member member : object.members()) {
        if (isPlace(member.name())) {
          expectFile(member.value(), scope);
        }
        Json inner = rewritten(member.value(), scope);
        members.add(new Json.Member(member.name(), member.at(), inner));
      }
      return new Json.Members(object.at(), members);
    }
    if (value instanceof Json.Elements list) {
      return new Json.Elements(
          list.at(), list.elements().stream().map(e -> rewritten(e, scope)).toList());
    }
    return value;
  }

  private Optional<Json> located(FileLocation location) {
    PackagedFile known = packaged.get(location.path());
    if (known == null && build.containsKey(location.path())) {
      known = keep(build.get(location.path()));
    }
    return Optional.ofNullable(known).map(file -> location.at(file.key()));
  }

  /** Properties whose value is the place of a file and nothing else. */
  private static boolean isPlace(String property) {
    return property.equals("TemplateURL")
        || property.equals("S3Key")
        || property.endsWith("S3Location");
  }

  private void expectFile(Json value, StackScope scope) {
    Optional<FileLocation> location = FileLocation.of(value, scope);
    if (location.isEmpty() || build.containsKey(location.get().path())) {
      return;
    }
    found.add(
        Diagnostic.error(
                DeployRules.FILE_MISSING,
                Coordinate.NONE,
                value.at(),
                "There is no file " + location.get().path() + " in the build.")
            .withHint("put the file beside the schema, or correct the path in the template"));
  }
}
