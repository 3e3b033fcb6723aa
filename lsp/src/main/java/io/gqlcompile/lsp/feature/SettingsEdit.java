package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.workspace.Loaded;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes {@code gql-compile.yaml} as a person would, and nothing else in it. */
final class SettingsEdit {
  private static final Pattern FLOW = Pattern.compile("(?m)^additional:[ \\t]*\\[([^\\]\\n]*)\\]");
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^additional:[ \\t]*(?:#.*)?\\R((?:[ \\t]*- .*(?:\\R|\\z))+)");
  private static final Pattern ANY = Pattern.compile("(?m)^additional:");

  private SettingsEdit() {}

  /** Adds an authorization mode; empty if there is no such file or it is written unusually. */
  static Optional<FileEdits> addMode(Loaded loaded, String mode) {
    Optional<SchemaFile> settings = loaded.settingsText().filter(f -> !f.uri().endsWith(".json"));
    return settings.flatMap(file -> addMode(file, mode));
  }

  private static Optional<FileEdits> addMode(SchemaFile file, String mode) {
    String text = file.tree().text();
    Matcher flow = FLOW.matcher(text);
    if (flow.find()) {
      String between = flow.group(1).isBlank() ? "" : ", ";
      return Optional.of(FileEdits.none().insert(file, flow.end(1), between + mode));
    }
    Matcher block = BLOCK.matcher(text);
    if (block.find()) {
      String items = block.group(1);
      String indent = items.substring(0, items.indexOf('-'));
      return Optional.of(
          FileEdits.none().insert(file, block.start(1), indent + "- " + mode + "\n"));
    }
    if (ANY.matcher(text).find()) {
      return Optional.empty();
    }
    String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    Span end = new Span(text.length(), text.length());
    return Optional.of(
        FileEdits.none().replace(file, end, before + "additional: [" + mode + "]\n"));
  }
}
