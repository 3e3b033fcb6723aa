package io.gqlcompile.project;

import io.gqlcompile.settings.SettingDef;
import io.gqlcompile.settings.SettingsCatalog;
import java.util.List;
import java.util.Locale;

/** The table of all settings, for the documentation. */
public final class SettingsTable {
  private final StringBuilder out = new StringBuilder();

  private SettingsTable() {}

  /** The keys of {@code gql-compile.yaml} alone, in Markdown. */
  public static String ofProject() {
    return of(SettingsCatalog.project());
  }

  /** The keys of every settings file, in Markdown. */
  public static String ofSettings() {
    return of(SettingsCatalog.settings());
  }

  private static String of(List<SettingDef> keys) {
    SettingsTable table = new SettingsTable();
    table.out.append("| key | takes | default | meaning |\n| --- | --- | --- | --- |\n");
    keys.forEach(key -> table.row("", key));
    return table.out.toString();
  }

  private void row(String prefix, SettingDef key) {
    out.append("| `").append(prefix).append(key.name()).append("` | ");
    out.append(kind(key)).append(" | ");
    out.append(key.otherwise()).append(key.otherwise().isEmpty() ? "" : " ");
    out.append("| ").append(key.meaning()).append(" |\n");
    boolean isByName = key.kind() == SettingDef.Kind.BY_NAME;
    String inner = prefix + key.name() + (isByName ? ".<name>." : ".");
    key.members().forEach(member -> row(inner, member));
  }

  private static String kind(SettingDef key) {
    return switch (key.kind()) {
      case CHOICE -> "`" + String.join("`, `", key.values()) + "`";
      case CHOICES -> "a list of modes";
      case TEXTS -> "a list of names";
      case OBJECTS -> "a list of entries";
      case FLAG -> "true, false";
      case BY_NAME, TEXT_BY_NAME, ANY_BY_NAME -> "names with values";
      case NUMBER, TEXT, PATHS, OBJECT -> key.kind().name().toLowerCase(Locale.ROOT);
    };
  }
}
