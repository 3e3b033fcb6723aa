package io.gqlcompile.emulator.vtl;

import java.util.Arrays;
import java.util.List;

/** {@code $util.log}: lines for the log, collected in the evaluation. */
public final class LogScope {
  private final Recorder recorder;

  LogScope(Recorder recorder) {
    this.recorder = recorder;
  }

  public String info(Object message) {
    return line("INFO", message, List.of());
  }

  public String info(Object message, Object... values) {
    return line("INFO", message, several(values));
  }

  public String error(Object message) {
    return line("ERROR", message, List.of());
  }

  public String error(Object message, Object... values) {
    return line("ERROR", message, several(values));
  }

  /** Values stand one by one or in a list. */
  private static List<?> several(Object... values) {
    return values.length == 1 && values[0] instanceof List<?> list ? list : Arrays.asList(values);
  }

  private String line(String level, Object message, List<?> values) {
    String text = String.valueOf(message);
    for (Object value : values) {
      int slot = text.indexOf("{}");
      if (slot >= 0) {
        text = text.substring(0, slot) + value + text.substring(slot + 2);
      }
    }
    recorder.logs.add(level + " " + text);
    return "";
  }
}
