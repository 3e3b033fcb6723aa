package io.gqlcompile.emulator.dynamodb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The native SQLite that DynamoDB Local loads: packed beside this class, unpacked once. */
final class NativeSqlite {
  private static final String PATH_PROPERTY = "sqlite4java.library.path";
  private static final String VERSION = "-1.0.392";

  /**
   * A library.
   *
   * @param resource its name in this package's folder {@code native}
   * @param names what the loader may ask for
   */
  record Library(String resource, List<String> names) {
    static Library of(String resource, String... otherNames) {
      List<String> names = new java.util.ArrayList<>(List.of(otherNames));
      names.add(resource);
      return new Library(resource, names);
    }
  }

  private NativeSqlite() {}

  static String machine() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  /** The library for this machine; a folder given by the user counts for any. */
  static Optional<Library> forThisMachine() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    if (os.startsWith("mac")) {
      String intel = "libsqlite4java-osx" + VERSION + ".dylib";
      String apple = "libsqlite4java-osx-aarch64" + VERSION + ".dylib";
      return Optional.of(arm ? Library.of(apple, intel) : Library.of(intel));
    }
    if (os.startsWith("linux") && (arch.equals("amd64") || arch.equals("x86_64"))) {
      return Optional.of(Library.of("libsqlite4java-linux-amd64" + VERSION + ".so"));
    }
    if (os.startsWith("windows") && arch.equals("amd64")) {
      return Optional.of(Library.of("sqlite4java-win32-x64" + VERSION + ".dll"));
    }
    return given() ? Optional.of(new Library("", List.of())) : Optional.empty();
  }

  private static boolean given() {
    return System.getProperty(PATH_PROPERTY) != null;
  }

  static synchronized void unpack() throws IOException {
    Optional<Library> library = forThisMachine();
    if (library.isEmpty()) {
      throw new IOException("no native SQLite for " + machine());
    }
    if (given()) {
      return;
    }
    Path folder = Files.createTempDirectory("gql-compile-sqlite");
    folder.toFile().deleteOnExit();
    for (String name : library.get().names()) {
      Path file = folder.resolve(name);
      try (InputStream in =
          NativeSqlite.class.getResourceAsStream("native/" + library.get().resource())) {
        if (in == null) {
          throw new IOException("the build has no " + library.get().resource());
        }
        Files.copy(in, file);
      }
      file.toFile().deleteOnExit();
    }
    System.setProperty(PATH_PROPERTY, folder.toString());
  }
}
