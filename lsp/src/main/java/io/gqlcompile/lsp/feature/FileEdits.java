package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes of texts.
 *
 * @param byUri the changes of each file
 * @param moved files with other names, old to new
 */
public record FileEdits(Map<String, List<TextEdit>> byUri, Map<String, String> moved) {
  private static final String CONFIRMED = "data";

  /** No change yet. */
  static FileEdits none() {
    return new FileEdits(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Puts a text in the place of a stretch. */
  FileEdits replace(SchemaFile file, Span span, String text) {
    byUri
        .computeIfAbsent(file.uri(), uri -> new ArrayList<>())
        .add(new TextEdit(Ranges.of(file, span), text));
    return this;
  }

  /** Puts a text in front of an offset. */
  FileEdits insert(SchemaFile file, int offset, String text) {
    return replace(file, new Span(offset, offset), text);
  }

  /** Gives a file another name. */
  void move(String uri, String now) {
    moved.put(uri, now);
  }

  /** What is to become of moved files, for people. */
  List<String> movedNames() {
    List<String> names = new ArrayList<>();
    moved.forEach((uri, now) -> names.add(file(uri) + " to " + file(now)));
    return names;
  }

  private static String file(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** As the protocol has it. */
  public WorkspaceEdit plain() {
    if (moved.isEmpty()) {
      return new WorkspaceEdit(byUri);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    byUri.forEach((uri, edits) -> changes.add(Either.forLeft(change(uri, edits))));
    moved.forEach((uri, now) -> changes.add(Either.forRight(new RenameFile(uri, now))));
    return new WorkspaceEdit(changes);
  }

  private static TextDocumentEdit change(String uri, List<TextEdit> edits) {
    return new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, null), edits);
  }

  /** As the protocol has it, for the user to look at before it is done. */
  WorkspaceEdit confirmed(String label, String reason) {
    ChangeAnnotation annotation = new ChangeAnnotation(label);
    annotation.setNeedsConfirmation(true);
    annotation.setDescription(reason);
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    byUri.forEach(
        (uri, edits) -> {
          List<TextEdit> annotated = new ArrayList<>();
          for (TextEdit edit : edits) {
            annotated.add(new AnnotatedTextEdit(edit.getRange(), edit.getNewText(), CONFIRMED));
          }
          changes.add(Either.forLeft(change(uri, annotated)));
        });
    moved.forEach(
        (uri, now) -> {
          RenameFile move = new RenameFile(uri, now);
          move.setAnnotationId(CONFIRMED);
          changes.add(Either.forRight(move));
        });
    WorkspaceEdit edit = new WorkspaceEdit(changes);
    edit.setChanges(null);
    edit.setChangeAnnotations(new LinkedHashMap<>(Map.of(CONFIRMED, annotation)));
    return edit;
  }
}
