package io.gqlcompile.lsp.workspace;

import io.gqlcompile.project.input.FileContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that are open in the editor; they stand for their files. */
public final class Documents implements FileContents {
  private final Map<String, Document> byUri = new ConcurrentHashMap<>();
  private final Map<Path, String> uris = new ConcurrentHashMap<>();

  /** Keeps a text in place of the one before. */
  public void put(Document document) {
    byUri.put(document.uri(), document);
    Uris.path(document.uri()).ifPresent(path -> uris.put(path, document.uri()));
  }

  /** Forgets a text; its file counts again. */
  public void remove(String uri) {
    byUri.remove(uri);
    uris.values().remove(uri);
  }

  /** A text by its name. */
  public Optional<Document> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** The text of a file. */
  Optional<Document> get(Path file) {
    String uri = uris.get(Uris.real(file));
    return uri == null ? Optional.empty() : get(uri);
  }

  /** All that are open. */
  public Collection<Document> all() {
    return byUri.values();
  }

  @Override
  public byte[] read(Path file) throws IOException {
    Optional<Document> open = get(file);
    return open.isPresent()
        ? open.get().text().getBytes(StandardCharsets.UTF_8)
        : Files.readAllBytes(file);
  }
}
