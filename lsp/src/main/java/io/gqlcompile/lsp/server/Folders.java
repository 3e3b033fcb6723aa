package io.gqlcompile.lsp.server;

import io.gqlcompile.lsp.workspace.Uris;
import io.gqlcompile.lsp.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What editors say about folders and about files that are not open. */
final class Folders implements WorkspaceService {
  private final Workspace workspace;
  private final Checker checker;
  private final List<Path> roots = new ArrayList<>();

  Folders(Workspace workspace, Checker checker) {
    this.workspace = workspace;
    this.checker = checker;
  }

  synchronized void set(List<Path> folders) {
    roots.clear();
    roots.addAll(folders);
    workspace.roots(List.copyOf(roots));
  }

  @Override
  public synchronized void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    for (WorkspaceFolder folder : params.getEvent().getRemoved()) {
      Uris.path(folder.getUri()).ifPresent(roots::remove);
    }
    for (WorkspaceFolder folder : params.getEvent().getAdded()) {
      Uris.path(folder.getUri()).ifPresent(roots::add);
    }
    workspace.roots(List.copyOf(roots));
    checkAll();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // All settings are in the project's files.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    checkAll();
  }

  private void checkAll() {
    workspace.places().forEach(place -> checker.schedule(place, false));
  }
}
