package io.gqlcompile.dev.page;

import io.gqlcompile.emulator.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium with one page, driven by the DevTools protocol. */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Pattern LISTENING = Pattern.compile("ws://([^/]+)/devtools/browser/");
  private static final int SECONDS = 30;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();

  /** What the page complained about: errors on the console, and exceptions that nobody caught. */
  final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

  /** The program, if there is one on this machine. */
  static Optional<Path> program() {
    String path = System.getenv("PATH") == null ? "" : System.getenv("PATH");
    for (String folder : path.split(java.io.File.pathSeparator)) {
      for (String name : NAMES) {
        if (Files.isExecutable(Path.of(folder, name))) {
          return Optional.of(Path.of(folder, name));
        }
      }
    }
    return Optional.empty();
  }

  Browser(Path program, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      socket = connect(process);
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
    send("Page.enable", Map.of());
    send("Runtime.enable", Map.of());
    send("Log.enable", Map.of());
  }

  private WebSocket connect(Process started) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://" + address(started) + "/json/list");
    for (int i = 0; i < SECONDS * 10; i++) {
      String pages =
          client
              .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      for (Object entry : (List<?>) Json.read(pages)) {
        Map<?, ?> page = (Map<?, ?>) entry;
        if ("page".equals(page.get("type"))) {
          URI url = URI.create((String) page.get("webSocketDebuggerUrl"));
          return client
              .newWebSocketBuilder()
              .buildAsync(url, new Listener())
              .get(SECONDS, TimeUnit.SECONDS);
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser has no page");
  }

  private static String address(Process started) throws IOException {
    BufferedReader lines = started.errorReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher found = LISTENING.matcher(line);
      if (found.find()) {
        Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}), "browser-messages");
        rest.setDaemon(true);
        rest.start();
        return found.group(1);
      }
    }
    throw new IOException("the browser did not start");
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        heard(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void heard(String text) {
    Map<?, ?> message;
    try {
      message = (Map<?, ?>) Json.read(text);
    } catch (io.gqlcompile.emulator.json.MalformedJson e) {
      return;
    }
    if (message.get("id") instanceof Number id) {
      waiting.remove(id.intValue()).complete(message);
      return;
    }
    Map<?, ?> params = message.get("params") instanceof Map<?, ?> map ? map : Map.of();
    String method = String.valueOf(message.get("method"));
    boolean isError =
        method.equals("Runtime.exceptionThrown")
            || method.equals("Runtime.consoleAPICalled") && "error".equals(params.get("type"))
            || method.equals("Log.entryAdded")
                && params.get("entry") instanceof Map<?, ?> entry
                && "error".equals(entry.get("level"));
    if (isError) {
      complaints.add(Json.write(params));
    }
  }

  Map<?, ?> send(String method, Map<String, Object> params) throws Exception {
    int id = ids.incrementAndGet();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", params);
    CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(Json.write(message), true).get(SECONDS, TimeUnit.SECONDS);
    Map<?, ?> answered = answer.get(SECONDS, TimeUnit.SECONDS);
    if (answered.get("error") != null) {
      throw new IOException(method + ": " + Json.write(answered.get("error")));
    }
    return (Map<?, ?>) answered.get("result");
  }

  void open(String url, int width, int height) throws Exception {
    Map<String, Object> size = new LinkedHashMap<>();
    size.put("width", width);
    size.put("height", height);
    size.put("deviceScaleFactor", 1);
    size.put("mobile", width < 700);
    send("Emulation.setDeviceMetricsOverride", size);
    send("Page.navigate", Map.of("url", url));
  }

  /** The value of an expression in the page. */
  Object value(String expression) throws Exception {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("expression", expression);
    params.put("returnByValue", true);
    params.put("awaitPromise", true);
    Map<?, ?> result = (Map<?, ?>) send("Runtime.evaluate", params).get("result");
    return result.get("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) throws Exception {
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Boolean.TRUE.equals(value("Boolean(" + expression + ")"))) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "never true: " + expression + "; the page says " + value("document.body.innerText"));
  }

  /** Presses a key; modifiers as the protocol has them: 2 is Control, 8 is Shift. */
  void press(String key, int code, String text, int modifiers) throws Exception {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
    event.put("key", key);
    event.put("code", key);
    event.put("windowsVirtualKeyCode", code);
    event.put("modifiers", modifiers);
    if (!text.isEmpty()) {
      event.put("text", text);
    }
    send("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    event.remove("text");
    send("Input.dispatchKeyEvent", event);
  }

  /** Goes with the Tab key to the element for which an expression on {@code here} is true. */
  void tabTo(String condition) throws Exception {
    String test = "(here => " + condition + ")(document.activeElement)";
    for (int i = 0; i < 60; i++) {
      if (Boolean.TRUE.equals(value("Boolean(" + test + ")"))) {
        return;
      }
      press("Tab", 9, "", 0);
    }
    throw new AssertionError("the Tab key does not lead to: " + condition);
  }

  void type(String text) throws Exception {
    send("Input.insertText", Map.of("text", text));
  }

  void screenshot(Path file) throws Exception {
    Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode((String) data));
  }

  void close() throws Exception {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor(SECONDS, TimeUnit.SECONDS);
  }
}
