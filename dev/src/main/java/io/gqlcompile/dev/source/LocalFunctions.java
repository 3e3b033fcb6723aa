package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.project.local.LocalSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The Lambda functions of an API, as settings say what runs for them. */
public final class LocalFunctions implements AutoCloseable {
  /** What a function fails with, as Lambda names it. */
  static final String UNHANDLED = "Lambda:Unhandled";

  /** What stands at the end of an ARN before the name. */
  private static final String NAME = ":function:";

  private final Map<String, LocalSettings.Function> functions;
  private final Map<String, HandlerClass> handlers = new LinkedHashMap<>();

  /** The functions of settings. */
  public LocalFunctions(LocalSettings settings) {
    this.functions = settings.functions();
  }

  /**
   * Runs a function.
   *
   * @param arn its ARN, or its name
   * @param event as plain JSON
   * @return its answer as plain JSON
   * @throws FunctionFailure if it fails or settings do not have it
   */
  public Object invoke(String arn, Object event) {
    String name = name(arn);
    LocalSettings.Function function =
        find(name)
            .orElseThrow(
                () ->
                    new FunctionFailure(
                        "Lambda:ResourceNotFoundException",
                        "There is no local function "
                            + name
                            + "; name one in functions of gql-compile.dev.yaml."));
    if (!function.command().isEmpty()) {
      return read(name, Command.run(name, function, Json.write(event)));
    }
    if (function.url().isPresent()) {
      return read(name, Web.post(function.url().get(), Json.write(event)));
    }
    return handler(name, function).invoke(event);
  }

  /** Whether settings have a function of this name. */
  boolean knows(String name) {
    return find(name).isPresent();
  }

  static String name(String arn) {
    int at = arn.indexOf(NAME);
    return at < 0 ? arn : arn.substring(at + NAME.length()).split(":", 2)[0];
  }

  /** By the whole name, or by the name without the environment's at its end. */
  private Optional<LocalSettings.Function> find(String name) {
    if (functions.containsKey(name)) {
      return Optional.of(functions.get(name));
    }
    int dash = name.lastIndexOf('-');
    return dash < 0
        ? Optional.empty()
        : Optional.ofNullable(functions.get(name.substring(0, dash)));
  }

  private static Object read(String name, String answer) {
    if (answer.isBlank()) {
      return null;
    }
    Object value;
    try {
      value = Json.read(answer.strip());
    } catch (MalformedJson e) {
      throw new FunctionFailure(UNHANDLED, name + " did not answer JSON: " + e.getMessage());
    }
    if (value instanceof Map<?, ?> map && map.get("errorMessage") != null && isFailure(map)) {
      throw new FunctionFailure(UNHANDLED, String.valueOf(map.get("errorMessage")));
    }
    return value;
  }

  /** The form in which Lambda's runtimes tell of an exception. */
  private static boolean isFailure(Map<?, ?> map) {
    return map.containsKey("errorType") || map.containsKey("stackTrace");
  }

  private synchronized HandlerClass handler(String name, LocalSettings.Function function) {
    return handlers.computeIfAbsent(name, key -> HandlerClass.load(key, function));
  }

  @Override
  public synchronized void close() {
    handlers.values().forEach(HandlerClass::close);
    handlers.clear();
  }
}
