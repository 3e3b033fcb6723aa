package io.gqlcompile.project.folder;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What follows from settings once all are known. */
public final class Completion {
  private static final String EXPIRY = "ApiKeyExpirationEpoch";
  private static final long SECONDS_OF_DAY = 86_400;
  private static final long SECONDS_OF_HOUR = 3_600;

  private Completion() {}

  /**
   * Sets the parameters that depend on the environment and the time.
   *
   * @param out the build folder, which may hold the expiry of an API key that still counts: it is
   *     kept, so that the same project gives the same build
   */
  public static Settings of(
      Settings settings, Optional<String> environment, Path out, Clock clock) {
    Map<String, Json> values = new LinkedHashMap<>();
    environment.ifPresent(name -> values.put("env", new Json.Text(SourceLocation.NONE, name)));
    Optional<Long> days = settings.providers().apiKey().days();
    boolean hasKey = settings.auth().has(AuthMode.API_KEY) && !settings.is(Flag.NO_API_KEY);
    boolean isDated = settings.providers().apiKey().expires().isPresent();
    if (hasKey && days.isPresent() && !isDated) {
      long expiry = expiry(days.get(), out, clock.instant().getEpochSecond());
      values.put(EXPIRY, new Json.Num(SourceLocation.NONE, String.valueOf(expiry)));
    }
    values.putAll(settings.parameters());
    return settings.withParameters(values);
  }

  private static long expiry(long days, Path out, long now) {
    long full = now + days * SECONDS_OF_DAY;
    Optional<Long> before = storedExpiry(out);
    if (before.isPresent() && before.get() > now && before.get() <= full) {
      return before.get();
    }
    return full - full % SECONDS_OF_HOUR;
  }

  private static Optional<Long> storedExpiry(Path out) {
    try {
      Path file = out.resolve("parameters.json");
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Json root = JsonReader.parse(new SourceFile(file.toString(), text));
      return root instanceof Json.Members members
              && members.get(EXPIRY).orElse(null) instanceof Json.Num number
          ? Optional.of(Long.parseLong(number.digits()))
          : Optional.empty();
    } catch (IOException | MalformedDocument | NumberFormatException e) {
      // An old build that says nothing; the new one will.
      return Optional.empty();
    }
  }

  /** Warns of modes for which the build gets a placeholder. */
  public static void warnOfProviders(Settings settings, SourceLocation at, Diagnostics found) {
    if (settings.auth().has(AuthMode.OPENID_CONNECT) && settings.providers().openId().isEmpty()) {
      found.add(missing(AuthMode.OPENID_CONNECT, "issuer", "openIDConnectConfig", at));
    }
    if (settings.auth().has(AuthMode.AWS_LAMBDA) && settings.providers().lambda().isEmpty()) {
      found.add(missing(AuthMode.AWS_LAMBDA, "function", "lambdaAuthorizerConfig", at));
    }
  }

  private static Diagnostic missing(AuthMode mode, String what, String key, SourceLocation at) {
    return Diagnostic.warning(
            ProjectRules.PROVIDER,
            Coordinate.NONE,
            at,
            mode + " has no " + what + ": the build gets a placeholder that lets nobody in.")
        .withHint("set " + key);
  }
}
