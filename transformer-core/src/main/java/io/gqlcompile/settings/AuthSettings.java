package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a settings file that speak of authorization modes, in whichever order. */
final class AuthSettings {
  private static final List<String> NAMES =
      Arrays.stream(AuthMode.values()).map(AuthMode::name).toList();

  private final SettingsMistakes mistakes;
  private final AuthModes before;
  private final Map<AuthMode, Json> additional = new LinkedHashMap<>();
  private Optional<AuthMode> defaultMode = Optional.empty();
  private boolean hasAdditional;

  AuthSettings(SettingsMistakes mistakes, AuthModes before) {
    this.mistakes = mistakes;
    this.before = before;
  }

  void readDefault(Json value) {
    defaultMode = mode(value, "default");
  }

  void readAdditional(Json value) {
    if (!(value instanceof Json.Elements list)) {
      mistakes.wrongType(value, "additional", "a list of authorization modes");
      return;
    }
    hasAdditional = true;
    for (Json element : list.elements()) {
      Optional<AuthMode> mode = mode(element, "additional");
      if (mode.isPresent() && additional.putIfAbsent(mode.get(), element) != null) {
        mistakes.repeated(element.at(), mode.get() + " is listed twice.");
      }
    }
  }

  /** The modes, when all members were read. */
  AuthModes modes() {
    AuthMode first = defaultMode.orElse(before.defaultMode());
    Json again = additional.remove(first);
    if (again != null) {
      mistakes.repeated(again.at(), first + " is the default mode already.");
    }
    List<AuthMode> others = hasAdditional ? List.copyOf(additional.keySet()) : before.additional();
    return new AuthModes(first, others.stream().filter(mode -> mode != first).toList());
  }

  private Optional<AuthMode> mode(Json value, String key) {
    return mistakes.oneOf(value, key, "authorization mode", NAMES).map(AuthMode::valueOf);
  }
}
