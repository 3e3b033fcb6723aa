package io.gqlcompile.distribution;

import io.gqlcompile.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Makes the folder that is archived.
 *
 * <p>Arguments: the project's folder, the folder to make, the version, the SBOM, the version of
 * DynamoDB Local.
 */
public final class Image {
  private final Path project;
  private final Path image;
  private final String version;
  private final String dynamoDbLocal;

  private Image(Path project, Path image, String version, String dynamoDbLocal) {
    this.project = project;
    this.image = image;
    this.version = version;
    this.dynamoDbLocal = dynamoDbLocal;
  }

  /** Makes it, after removing what was there. */
  public static void main(String[] arguments) throws IOException {
    Image image =
        new Image(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], arguments[4]);
    image.remove();
    List<Path> jars = image.jars();
    Path sbom = Path.of(arguments[3]);
    Licences licences = new Licences();
    // Offline, Maven leaves out the plug-in that makes it.
    if (Files.exists(sbom)) {
      Files.copy(sbom, image.image.resolve("sbom.cdx.json"));
      licences = Licences.read(sbom);
    }
    licences.write(image.foreign(jars), image.image.resolve("licences"));
    image.launchers();
    image.reference();
  }

  private void remove() throws IOException {
    if (Files.exists(image)) {
      try (Stream<Path> all = Files.walk(image)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(image);
  }

  /** Copies the jars; none is there twice. */
  private List<Path> jars() throws IOException {
    Path cli = project.resolve("cli/target");
    Set<String> taken = new TreeSet<>();
    List<Path> jars = new ArrayList<>();
    List<String> order = new ArrayList<>();
    String jar = "cli-" + version + ".jar";
    order.add("lib/" + jar);
    order.addAll(List.of(Files.readString(cli.resolve("classpath")).strip().split(":")));
    copy(List.of(cli.resolve(jar)), "lib", taken, jars);
    copy(in(cli.resolve("lib")), "lib", taken, jars);
    if (!new TreeSet<>(names(jars)).equals(new TreeSet<>(order))) {
      throw new IOException("the jars are " + taken + ", their order has " + order);
    }
    classPath("lib", order);
    List<Path> check = new ArrayList<>();
    copy(in(cli.resolve("check")), "check", taken, check);
    List<Path> dev = new ArrayList<>();
    copy(in(project.resolve("dev/target")), "dev", taken, dev);
    List<Path> given = in(project.resolve("dev/target/lib"));
    copy(given.stream().filter(each -> !isWithheld(each)).toList(), "dev", taken, dev);
    dev.addAll(check);
    classPath("dev", names(dev));
    List<Path> lsp = new ArrayList<>();
    copy(in(project.resolve("lsp/target")), "lsp", taken, lsp);
    copy(in(project.resolve("lsp/target/lib")), "lsp", taken, lsp);
    classPath("lsp", names(lsp));
    Files.writeString(image.resolve("dev/dynamodb-local"), dynamoDbLocal + "\n");
    jars.addAll(dev);
    jars.addAll(lsp);
    return jars;
  }

  private List<String> names(List<Path> jars) {
    return jars.stream().map(jar -> image.relativize(jar).toString().replace('\\', '/')).toList();
  }

  /** Writes for the launcher which jars a folder adds, in their order, and what their bytes are. */
  private void classPath(String folder, List<String> order) throws IOException {
    String id = id(order.stream().map(image::resolve).toList());
    Files.writeString(
        image.resolve(folder).resolve("classpath"), String.join(":", order) + " " + id + "\n");
  }

  /** Its licence forbids to distribute it; the command finds the user's own. */
  private static boolean isWithheld(Path jar) {
    return jar.getFileName().toString().startsWith("DynamoDBLocal");
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(e -> e.toString().endsWith(".jar") && !e.toString().endsWith("-javadoc.jar"))
          .sorted()
          .toList();
    }
  }

  private void copy(List<Path> from, String folder, Set<String> taken, List<Path> jars)
      throws IOException {
    Path to = Files.createDirectories(image.resolve(folder));
    for (Path jar : from) {
      String name = jar.getFileName().toString();
      if (taken.add(name)) {
        jars.add(Files.copy(jar, to.resolve(name)));
      }
    }
  }

  /** Changes whenever a byte of a jar does. */
  private static String id(List<Path> jars) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path jar : jars) {
        digest.update(Files.readAllBytes(jar));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every virtual machine has SHA-256", e);
    }
  }

  /** The jars of others. */
  private List<Path> foreign(List<Path> jars) throws IOException {
    Set<String> own = new TreeSet<>();
    try (Stream<Path> modules = Files.list(project)) {
      modules.forEach(module -> own.add(module.getFileName() + "-" + version + ".jar"));
    }
    return jars.stream().filter(jar -> !own.contains(jar.getFileName().toString())).toList();
  }

  private void launchers() throws IOException {
    Path bin = Files.createDirectories(image.resolve("bin"));
    for (String name : List.of("gql-compile", "gql-compile.cmd")) {
      Path copy = bin.resolve(name);
      Files.copy(project.resolve("distribution/src/main/bin").resolve(name), copy);
      if (!copy.toFile().setExecutable(true, false)) {
        throw new IOException(copy + " cannot be made executable");
      }
    }
  }

  private void reference() throws IOException {
    CommandSpec root = CommandModel.root();
    Path completions = Files.createDirectories(image.resolve("completions"));
    Files.writeString(completions.resolve("gql-compile.bash"), BashCompletion.of(root));
    Files.writeString(completions.resolve("_gql-compile"), ZshCompletion.of(root));
    Files.writeString(completions.resolve("gql-compile.fish"), FishCompletion.of(root));
    Path man = Files.createDirectories(image.resolve("man/man1"));
    Files.writeString(man.resolve("gql-compile.1"), ManPages.program(root, version));
    for (String name : root.subcommands().keySet()) {
      if (!name.equals("help")) {
        String page = ManPages.command(root, name, version);
        Files.writeString(man.resolve("gql-compile-" + name + ".1"), page);
      }
    }
  }
}
