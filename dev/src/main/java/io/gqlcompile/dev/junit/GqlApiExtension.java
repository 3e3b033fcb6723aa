package io.gqlcompile.dev.junit;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.project.LocalSettingsReader;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalServer;
import io.gqlcompile.project.local.LocalSettings;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests their API: one for each class that is annotated. */
final class GqlApiExtension implements ParameterResolver, BeforeEachCallback {
  private static final ExtensionContext.Namespace STORE =
      ExtensionContext.Namespace.create(GqlApiExtension.class);

  /** An API that is closed with its class. */
  private record Running(LocalApi api) implements AutoCloseable {
    @Override
    public void close() {
      api.close();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    running(context).api().clear();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestApi.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new TestApi(running(context).api());
  }

  private static Running running(ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    ExtensionContext owner = context;
    while (owner.getParent().isPresent() && owner.getParent().get().getTestClass().isPresent()) {
      owner = owner.getParent().get();
    }
    return owner.getStore(STORE).getOrComputeIfAbsent(test, key -> start(test), Running.class);
  }

  private static Running start(Class<?> test) {
    GqlApi wanted =
        AnnotationSupport.findAnnotation(test, GqlApi.class)
            .orElseThrow(() -> new ExtensionConfigurationException("@GqlApi is missing"));
    LocalServer server =
        ServiceLoader.load(LocalServer.class)
            .findFirst()
            .orElseThrow(() -> new ExtensionConfigurationException("the module dev is missing"));
    try {
      CompileResult result = compiled(wanted, test);
      LocalApi api = server.start(LocalOptions.inMemory());
      api.serve(result.artifacts(), settings(wanted));
      return new Running(api);
    } catch (IOException | UsageException e) {
      throw new ExtensionConfigurationException("the API cannot be served: " + e.getMessage(), e);
    }
  }

  private static CompileResult compiled(GqlApi wanted, Class<?> test)
      throws IOException, UsageException {
    Optional<Path> folder = folder(wanted);
    CompileRequest request =
        folder.isPresent()
            ? project(folder.get())
            : CompileRequest.of(files(wanted, test), auth(wanted));
    CompileResult result = new GqlCompiler().compile(request);
    if (!result.isSuccess()) {
      throw new ExtensionConfigurationException(
          "the schema does not compile: " + result.diagnostics());
    }
    return result;
  }

  private static List<SourceFile> files(GqlApi wanted, Class<?> test) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (String name : wanted.value()) {
      files.add(new SourceFile(name, text(name, test)));
    }
    return files;
  }

  private static Optional<Path> folder(GqlApi wanted) {
    return Arrays.stream(wanted.value()).map(Path::of).filter(Files::isDirectory).findFirst();
  }

  private static CompileRequest project(Path folder) throws UsageException {
    Project project = ProjectReader.read(ProjectRequest.of(folder, Clock.systemUTC()));
    List<Diagnostic> errors =
        project.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new ExtensionConfigurationException("the project cannot be read: " + errors);
    }
    return CompileRequest.of(project.schema().sources(), project.settings()).with(project.custom());
  }

  private static Settings auth(GqlApi wanted) {
    AuthMode first =
        AuthMode.of(wanted.defaultAuth())
            .orElseThrow(
                () ->
                    new ExtensionConfigurationException(
                        "there is no authorization mode " + wanted.defaultAuth()));
    List<AuthMode> others = new ArrayList<>(List.of(AuthMode.values()));
    others.remove(first);
    return Settings.DEFAULT.withAuth(new AuthModes(first, others));
  }

  private static LocalSettings settings(GqlApi wanted) throws IOException, UsageException {
    Optional<Path> file =
        wanted.devSettings().isEmpty()
            ? folder(wanted)
                .map(folder -> folder.resolve(LocalSettingsReader.FILE))
                .filter(Files::exists)
            : Optional.of(Path.of(wanted.devSettings()));
    if (file.isEmpty()) {
      return LocalSettings.NONE;
    }
    Diagnostics found = new Diagnostics();
    LocalSettings settings = LocalSettingsReader.read(file.get(), found);
    if (!found.sorted().isEmpty()) {
      throw new ExtensionConfigurationException(found.sorted().toString());
    }
    return settings;
  }

  private static String text(String name, Class<?> test) throws IOException {
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return Files.readString(file, StandardCharsets.UTF_8);
    }
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new ExtensionConfigurationException(
            "there is no file " + file.toAbsolutePath() + " and no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
