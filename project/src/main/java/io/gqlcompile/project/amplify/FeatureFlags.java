package io.gqlcompile.project.amplify;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.folder.ProjectRules;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The feature flags of a project: {@code cli.json}, and over it {@code cli.<env>.json}. What both
 * leave out is as it was before the flag existed.
 */
final class FeatureFlags {
  private static final String SECTION = "graphqltransformer";
  private static final String VERSION = "transformerversion";
  private static final String PIPELINED = "useexperimentalpipelinedtransformer";

  /** Flags that change the output, and what holds where they are absent. */
  private static final Map<String, Boolean> SWITCHES = switches();

  /** Flags that change nothing here. */
  private static final List<String> IDLE =
      List.of(
          "addmissingownerfields",
          "improvepluralization",
          "validatetypenamereservedwords",
          "enableiterativegsiupdates",
          "skipoverridemutationinputtypes",
          "suppressschemamigrationprompt",
          "securityenhancementnotification",
          "showfieldauthnotification",
          "usefieldnameforprimarykeyconnectionfield",
          "enablegen2migration");

  private final SettingsMistakes mistakes = new SettingsMistakes();
  private final ProjectFiles files;
  private final Map<String, Json> values = new LinkedHashMap<>();
  private Optional<Path> main = Optional.empty();

  FeatureFlags(ProjectFiles files) {
    this.files = files;
  }

  private static Map<String, Boolean> switches() {
    Map<String, Boolean> switches = new LinkedHashMap<>();
    switches.put("secondarykeyasgsi", false);
    switches.put("enableautoindexquerynames", false);
    switches.put("respectprimarykeyattributesonconnectionfield", false);
    switches.put("shoulddeepmergedirectiveconfigdefaults", false);
    switches.put("usesubusernamefordefaultidentityclaim", true);
    switches.put("populateownerfieldforstaticgroupauth", false);
    switches.put("subscriptionsinheritprimaryauth", false);
    return switches;
  }

  /** The settings with the flags of a project. */
  Settings apply(Settings before, Path amplify, Optional<String> environment) {
    Path file = amplify.resolve("cli.json");
    if (ProjectFiles.exists(file)) {
      main = Optional.of(file);
      files.value(file).ifPresent(this::read);
    }
    environment
        .flatMap(name -> files.valueIfPresent(amplify.resolve("cli." + name + ".json")))
        .ifPresent(this::read);
    Settings settings = before;
    for (Map.Entry<String, Boolean> flag : SWITCHES.entrySet()) {
      boolean value =
          values.get(flag.getKey()) instanceof Json.Bool bool ? bool.value() : flag.getValue();
      settings = settings.with(flag(flag.getKey()), value);
    }
    checkVersion();
    mistakes.sorted().forEach(files::report);
    return settings;
  }

  private static Flag flag(String key) {
    for (Flag flag : Flag.values()) {
      if (flag.key().toLowerCase(Locale.ROOT).equals(key)) {
        return flag;
      }
    }
    throw new IllegalStateException("no flag " + key);
  }

  private void read(Json root) {
    for (Json.Member member : mistakes.members(root, "The file")) {
      if (member.name().equals("features")) {
        mistakes.members(member.value(), "features").stream()
            .filter(section -> section.name().equalsIgnoreCase(SECTION))
            .forEach(section -> readSection(section.value()));
      }
    }
  }

  private void readSection(Json section) {
    List<String> known = new ArrayList<>(SWITCHES.keySet());
    known.addAll(IDLE);
    known.addAll(List.of(VERSION, PIPELINED));
    List<Json.Member> members = new ArrayList<>();
    for (Json.Member member : mistakes.members(section, SECTION)) {
      String key = member.name().toLowerCase(Locale.ROOT);
      boolean isOff = member.value() instanceof Json.Bool bool && !bool.value();
      // The tools of the ecosystem, too, let an unknown flag pass that is off.
      if (known.contains(key) || !isOff) {
        members.add(new Json.Member(key, member.at(), member.value()));
      }
    }
    Json lower = new Json.Members(section.at(), members);
    for (Json.Member member : mistakes.members(lower, SECTION, known)) {
      boolean isNumber = member.name().equals(VERSION);
      if (isNumber) {
        mistakes.number(member.value(), VERSION, 1, 2);
      } else if (!(member.value() instanceof Json.Bool)) {
        mistakes.wrongType(member.value(), member.name(), "true or false");
      }
      values.put(member.name(), member.value());
    }
  }

  /** Without both flags a project is one of the first version; so is one that says so. */
  private void checkVersion() {
    if (main.isEmpty()) {
      return;
    }
    boolean isPipelined = values.get(PIPELINED) instanceof Json.Bool bool && bool.value();
    boolean isSecond =
        values.get(VERSION) instanceof Json.Num number && number.digits().equals("2");
    boolean isDenied = values.get(PIPELINED) instanceof Json.Bool bool && !bool.value();
    if (isPipelined || (isSecond && !isDenied)) {
      return;
    }
    Json at = values.getOrDefault(PIPELINED, values.get(VERSION));
    files.report(
        Diagnostic.error(
                ProjectRules.VERSION_1,
                Coordinate.NONE,
                at == null ? ProjectFiles.at(main.get()) : at.at(),
                "This project is for version 1 of the transformer, which has other directives.")
            .withHint(
                "run gql-compile migrate, which also sets useExperimentalPipelinedTransformer to true"
                    + " and transformerVersion to 2"));
  }
}
