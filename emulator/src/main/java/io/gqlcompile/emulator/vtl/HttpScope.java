package io.gqlcompile.emulator.vtl;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code $util.http}. */
public final class HttpScope {
  /** Headers that a resolver may not pass on. */
  private static final Set<String> RESTRICTED =
      Set.of(
          "transfer-encoding",
          "connection",
          "host",
          "expect",
          "keep-alive",
          "upgrade",
          "proxy-authenticate",
          "proxy-authorization",
          "te",
          "content-length");

  private final Recorder recorder;

  HttpScope(Recorder recorder) {
    this.recorder = recorder;
  }

  /** The headers without those that may not be passed on. */
  public Map<Object, Object> copyHeaders(Map<?, ?> headers) {
    Map<Object, Object> copy = new LinkedHashMap<>(headers);
    copy.keySet()
        .removeIf(name -> RESTRICTED.contains(String.valueOf(name).toLowerCase(Locale.ROOT)));
    return copy;
  }

  public String addResponseHeader(String name, Object value) {
    recorder.headers.put(name, value);
    return "";
  }

  public String addResponseHeaders(Map<?, ?> headers) {
    headers.forEach((name, value) -> recorder.headers.put(String.valueOf(name), value));
    return "";
  }
}
