package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dev token}: asks the running server, which holds the key, for a token. */
final class DevToken {
  private static final int MILLIS = 10_000;

  private DevToken() {}

  static int print(ParseResult parsed, Shell shell) throws UsageException {
    Optional<String> user = CompileOptions.text(parsed, DevOptions.USER);
    if (user.isEmpty()) {
      throw new UsageException("dev token: needs --user NAME\nTry 'gql-compile help dev'.");
    }
    List<String> groups = new ArrayList<>();
    for (String value : parsed.matchedOptionValue(DevOptions.GROUPS, List.<String>of())) {
      groups.addAll(List.of(value.split(",")));
    }
    String claims = CompileOptions.text(parsed, DevOptions.CLAIMS).orElse("{}");
    if (!(json(claims) instanceof Json.Members)) {
      throw new UsageException(DevOptions.CLAIMS + " is not a JSON object: " + claims);
    }
    String issuer = CompileOptions.text(parsed, DevOptions.ISSUER).orElse("");
    String url = "http://" + DevOptions.host(parsed) + ":" + DevOptions.port(parsed);
    Json answer = json(ask(url, body(user.get(), groups, issuer, claims)));
    if (answer instanceof Json.Members members
        && members.get("token").orElse(null) instanceof Json.Text token) {
      shell.out().append(token.value()).append('\n');
      return ExitCode.OK;
    }
    throw new UsageException("dev token: " + message(answer));
  }

  private static String message(Json answer) {
    if (answer instanceof Json.Members members
        && members.get("errors").orElse(null) instanceof Json.Elements errors
        && errors.elements().get(0) instanceof Json.Members error
        && error.get("message").orElse(null) instanceof Json.Text text) {
      return text.value();
    }
    return "the server did not answer as expected";
  }

  private static Json json(String text) throws UsageException {
    try {
      return JsonReader.parse(new SourceFile("answer", text));
    } catch (MalformedDocument e) {
      throw new UsageException("not JSON: " + e.getMessage(), e);
    }
  }

  private static String body(String user, List<String> groups, String issuer, String claims) {
    StringBuilder names = new StringBuilder();
    groups.forEach(g -> names.append(names.length() == 0 ? "" : ",").append(quoted(g)));
    return "{\"user\":"
        + quoted(user)
        + ",\"groups\":["
        + names
        + "],\"issuer\":"
        + quoted(issuer)
        + ",\"claims\":"
        + claims
        + "}";
  }

  private static String quoted(String text) {
    StringWriter out = new StringWriter();
    out.write('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.write('\\');
        out.write(c);
      } else if (c < ' ') {
        out.write(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.write(c);
      }
    }
    out.write('"');
    return out.toString();
  }

  private static String ask(String url, String body) throws UsageException {
    try {
      HttpURLConnection call =
          (HttpURLConnection) URI.create(url + "/_dev/token").toURL().openConnection();
      call.setConnectTimeout(MILLIS);
      call.setReadTimeout(MILLIS);
      call.setDoOutput(true);
      call.setRequestMethod("POST");
      call.setRequestProperty("content-type", "application/json");
      try (OutputStream out = call.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
      try (InputStream in =
          call.getResponseCode() < 400 ? call.getInputStream() : call.getErrorStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("dev token: no server answers at " + url + "; start one first", e);
    }
  }
}
