package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Compiles again whenever a file changes, until the process is interrupted. A compile that fails
 * leaves the last good build, and the next change is tried like any other.
 */
final class Watch {
  /** Editors write a file in several steps; what follows within this time belongs together. */
  private static final long SETTLE_MILLIS = 15;

  /** So many compiles bring the virtual machine near its full speed, */
  private static final int REHEARSALS = 100;

  /** but a large schema is not worth more of the machine's time than this. */
  private static final long REHEARSAL_NANOS = 10_000_000_000L;

  private final CompileOptions options;
  private final Shell shell;
  private final Run once;
  private final Rehearsal rehearsal;
  private int rehearsalsLeft = REHEARSALS;
  private long rehearsed;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Set<Path> files;
  private final Set<Path> walked = new HashSet<>();
  private Set<Path> folders = new HashSet<>();
  private Optional<Path> out = Optional.empty();
  private Optional<CompileInput> last = Optional.empty();

  /** One compile, which says what it reads. */
  interface Run {
    int compile(CompileOptions options, Shell shell, Consumer<CompileInput> reads)
        throws UsageException, IOException;
  }

  /** A compile that nobody sees, for the time in which nothing changes. */
  interface Rehearsal {
    void compile(CompileInput input) throws UsageException, IOException;
  }

  Watch(CompileOptions options, Shell shell, Run once, Rehearsal rehearsal) {
    this(options, shell, once, rehearsal, Set.of());
  }

  /**
   * @param files further files to follow, by their absolute paths, be they there or not
   */
  Watch(CompileOptions options, Shell shell, Run once, Rehearsal rehearsal, Set<Path> files) {
    this.files = files;
    this.options = options;
    this.shell = shell;
    this.once = once;
    this.rehearsal = rehearsal;
  }

  /** Returns only if watching ends: the file system closed it, or the thread is interrupted. */
  int run() throws UsageException, IOException {
    if (options.schema().contains("-")) {
      throw new UsageException("--watch cannot follow standard input");
    }
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      int code = once.compile(options, shell, this::note);
      while (true) {
        follow(service);
        flush();
        if (!waitForChange(service)) {
          return code;
        }
        code = again();
      }
    }
  }

  private int again() throws IOException {
    long start = System.nanoTime();
    int code = ExitCode.USAGE;
    try {
      code = once.compile(options, shell, this::note);
    } catch (UsageException e) {
      shell.err().append("gql-compile: " + e.getMessage() + "\n");
    }
    if (!options.quiet() && options.isText()) {
      double millis = (System.nanoTime() - start) / 1e6;
      shell.out().append(String.format(Locale.ROOT, "after a change, in %.0f ms%n", millis));
    }
    return code;
  }

  /** Remembers which folders to follow; what could not be read leaves the old ones. */
  private void note(CompileInput input) {
    Set<Path> now = new HashSet<>();
    input.schema().files().forEach(file -> now.add(file.toAbsolutePath().getParent()));
    input.schema().folders().forEach(folder -> now.add(folder.toAbsolutePath()));
    options.settings().ifPresent(file -> now.add(file.toAbsolutePath().getParent()));
    options.config().ifPresent(file -> now.add(file.toAbsolutePath().getParent()));
    if (options.schema().isEmpty()) {
      now.add(options.project().orElse(Path.of("")).toAbsolutePath());
    }
    folders = now;
    last = Optional.of(input);
    out = input.out().map(Path::toAbsolutePath).map(Path::normalize);
  }

  private void follow(WatchService service) throws IOException {
    Set<Path> all = new HashSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new Folders(all));
      }
    }
    walked.clear();
    walked.addAll(all);
    files.forEach(file -> all.add(file.getParent()));
    keys.keySet().removeIf(folder -> !all.contains(folder) && forget(folder));
    for (Path folder : all) {
      if (!keys.containsKey(folder) || !keys.get(folder).isValid()) {
        keys.put(
            folder,
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE));
      }
    }
  }

  private boolean forget(Path folder) {
    keys.get(folder).cancel();
    return true;
  }

  /** Folders that can hold something of interest: not the build, and nothing hidden. */
  private final class Folders extends SimpleFileVisitor<Path> {
    private final Set<Path> into;

    Folders(Set<Path> into) {
      this.into = into;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      boolean isRoot = folders.contains(folder);
      boolean isHidden = name != null && name.toString().startsWith(".");
      boolean isModules = name != null && name.toString().equals("node_modules");
      if (isOut(folder) || !isRoot && (isHidden || isModules)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      into.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  private boolean isOut(Path path) {
    return out.isPresent() && path.normalize().startsWith(out.get());
  }

  /** Whether something changed; false if watching is over. */
  private boolean waitForChange(WatchService service) {
    try {
      boolean concerns = false;
      while (!concerns) {
        concerns = drain(next(service));
      }
      for (WatchKey key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
          key != null;
          key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS)) {
        drain(key);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  /**
   * The next key with a change. The time until then is used for what would make the next compile
   * slow: code that is not compiled yet, and memory that is not collected yet.
   */
  private WatchKey next(WatchService service) throws InterruptedException {
    WatchKey key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
    while (key == null && rehearsalsLeft > 0 && last.isPresent()) {
      rehearse(last.get());
      key = service.poll();
    }
    if (key != null) {
      return key;
    }
    System.gc();
    return service.take();
  }

  private void rehearse(CompileInput input) {
    rehearsalsLeft = rehearsed < REHEARSAL_NANOS ? rehearsalsLeft - 1 : 0;
    long start = System.nanoTime();
    try {
      rehearsal.compile(input);
      rehearsed += System.nanoTime() - start;
    } catch (UsageException | IOException e) {
      rehearsalsLeft = 0;
    }
  }

  private boolean drain(WatchKey key) {
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      Path folder = (Path) key.watchable();
      concerns |= !(event.context() instanceof Path name) || concerns(folder, folder.resolve(name));
    }
    key.reset();
    return concerns;
  }

  private boolean concerns(Path folder, Path file) {
    return walked.contains(folder) ? !isOut(file.toAbsolutePath()) : files.contains(file);
  }

  private void flush() {
    shell.out().flush();
    shell.err().flush();
  }
}
