package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.internal.parse.ParsedDocument;
import io.gqlcompile.internal.parse.SdlParser;
import io.gqlcompile.internal.parse.SyntaxRules;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a schema of source files, or says everything that keeps them from being one. */
public final class SchemaReader {
  /** The definition that sets authorization for all models; it is no part of the schema. */
  private static final String GLOBAL_AUTH = "AMPLIFY";

  private static final String APPSYNC = "/io/gqlcompile/sdl/appsync.graphqls";

  private final Diagnostics found = new Diagnostics();
  private final Draft draft;
  private final Vocabulary vocabulary;
  private final boolean complete;

  private SchemaReader(List<ParsedDocument> sources, List<ParsedDocument> definitions) {
    boolean anyError = false;
    for (ParsedDocument document : sources) {
      found.addAll(document.diagnostics());
      anyError |= !document.diagnostics().isEmpty();
    }
    for (ParsedDocument document : definitions) {
      found.addAll(document.diagnostics());
    }
    this.complete = !anyError;
    this.draft = new Draft(sources);
    this.vocabulary = new Vocabulary(definitions);
  }

  /** What AppSync itself brings to every schema, as one of the definitions for {@link #read}. */
  public static SourceFile appSync() {
    try (InputStream in = SchemaReader.class.getResourceAsStream(APPSYNC)) {
      return new SourceFile(
          "<appsync.graphqls>", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Like {@link #read(List, List, Set)} with directives that may all stand in extensions. */
  public static ReadSchema read(List<SourceFile> sources, List<SourceFile> definitions) {
    return read(sources, definitions, null);
  }

  /**
   * Reads a schema.
   *
   * @param sources the files that make up one document, in order
   * @param definitions directive definitions, and the types of their arguments, that the compiler
   *     and its transformers bring; no part of the schema
   * @param onExtendedFields the names of transformer directives that may stand on fields of {@code
   *     extend type Query} and the like; null if all may
   * @return the schema, or errors; never null
   */
  public static ReadSchema read(
      List<SourceFile> sources, List<SourceFile> definitions, Set<String> onExtendedFields) {
    return new SchemaReader(parsed(sources), parsed(definitions)).result(sources, onExtendedFields);
  }

  /**
   * Reads an expanded schema, or what else is known to be one: nothing is checked, and what cannot
   * be parsed is left out.
   */
  public static SchemaModel readUnchecked(SourceFile file) {
    Draft document = new Draft(List.of(SdlParser.parse(file)));
    return SchemaModel.of(document.typesByName.values(), document.roots());
  }

  private static List<ParsedDocument> parsed(List<SourceFile> files) {
    List<ParsedDocument> documents = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      documents.add(SdlParser.parse(file));
    }
    return documents;
  }

  private ReadSchema result(List<SourceFile> sources, Set<String> onExtendedFields) {
    checkNotEmpty(sources);
    new UniqueNames(draft, vocabulary, found).check();
    DirectiveCheck directives = new DirectiveCheck(draft, vocabulary, onExtendedFields, found);
    new DirectiveWalk(draft, directives, new ObjectLiterals(found)).check();
    Map<String, TypeDef> types = new LinkedHashMap<>(draft.typesByName);
    Optional<TypeDef> globalAuth = Optional.ofNullable(types.remove(GLOBAL_AUTH));
    // What could not be read may define what seems to be missing.
    Diagnostics absences = complete ? found : new Diagnostics();
    new KnownTypes(draft, vocabulary, absences).check();
    new ExtensionFolder(draft, vocabulary, found, absences).fold(types);
    checkRoots();
    noteOperations();
    SchemaModel model = SchemaModel.of(types.values(), draft.roots());
    boolean faulty = found.hasErrors();
    return new ReadSchema(
        faulty ? Optional.empty() : Optional.of(model),
        faulty && complete ? Optional.of(model) : Optional.empty(),
        found.sorted(),
        vocabulary.directives(),
        globalAuth);
  }

  private void checkNotEmpty(List<SourceFile> sources) {
    boolean nothing =
        draft.types.isEmpty()
            && draft.directives.isEmpty()
            && draft.schemas.isEmpty()
            && draft.extensions.isEmpty()
            && draft.operations.isEmpty();
    if (!nothing || !complete) {
      return;
    }
    SourceLocation where =
        sources.isEmpty() ? SourceLocation.NONE : new SourceLocation(sources.get(0), 0, 0);
    found.add(
        Diagnostic.error(
                SyntaxRules.EMPTY_SCHEMA, Coordinate.NONE, where, "The schema has no definition")
            .withHint("Write a type, for example `type Todo @model { id: ID! }`"));
  }

  /** Models add fields to the root types, so these must be able to take them. */
  private void checkRoots() {
    if (!hasModel()) {
      return;
    }
    RootTypes roots = draft.roots();
    for (String root : List.of(roots.query(), roots.mutation(), roots.subscription())) {
      TypeDef type = draft.typesByName.get(root);
      if (type == null || type instanceof ObjectDef) {
        continue;
      }
      RuleId rule = SchemaRules.ROOT_TYPE_NOT_OBJECT;
      String message =
          "`" + root + "` must be an object type: it takes the operations of the models";
      found.add(
          Diagnostic.error(rule, type.coordinate(), type.location(), message)
              .withHint("Give the " + Kinds.keyword(type) + " another name"));
    }
  }

  private boolean hasModel() {
    for (TypeDef type : draft.types) {
      if (type instanceof ObjectDef object && object.hasDirective("model")) {
        return true;
      }
    }
    return false;
  }

  private void noteOperations() {
    for (SourceLocation operation : draft.operations) {
      found.add(
          Diagnostic.warning(
                  SchemaRules.OPERATION_IGNORED,
                  Coordinate.NONE,
                  operation,
                  "Queries and fragments have no effect in a schema")
              .withHint("Move it to the files of the client"));
    }
  }
}
