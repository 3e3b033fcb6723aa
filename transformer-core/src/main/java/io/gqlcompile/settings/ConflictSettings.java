package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import io.gqlcompile.settings.ConflictResolution.Handling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code resolverConfig} of a settings file. */
final class ConflictSettings {
  private static final String DETECTION = "ConflictDetection";
  private static final String HANDLER = "ConflictHandler";
  private static final String LAMBDA = "LambdaConflictHandler";

  private final SettingsMistakes mistakes;

  ConflictSettings(SettingsMistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Empty if the object has no members or is none: nothing is versioned then. */
  Optional<ConflictResolution> read(Json value) {
    Optional<Handling> project = Optional.empty();
    Map<String, Handling> models = new LinkedHashMap<>();
    List<Json.Member> members =
        mistakes.members(value, "resolverConfig", SettingsCatalog.members("resolverConfig"));
    for (Json.Member member : members) {
      if (member.name().equals("project")) {
        project = handling(member.value(), "project");
        continue;
      }
      for (Json.Member model : mistakes.members(member.value(), "models")) {
        handling(model.value(), model.name()).ifPresent(h -> models.put(model.name(), h));
      }
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConflictResolution(project, models));
  }

  /** Empty if detection or handler is missing: what holds for the project holds then. */
  private Optional<Handling> handling(Json value, String owner) {
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, owner, List.of(DETECTION, HANDLER, LAMBDA))) {
      switch (member.name()) {
        case DETECTION -> texts.put(DETECTION, detection(member.value()));
        case HANDLER -> texts.put(HANDLER, handler(member.value()));
        default -> lambda(member.value(), texts);
      }
    }
    for (String needed : List.of(DETECTION, HANDLER)) {
      if (value instanceof Json.Members && !texts.containsKey(needed)) {
        mistakes.incomplete(value.at(), owner + " has no " + needed + ", so it is not used.");
        return Optional.empty();
      }
    }
    return complete(value, owner, texts);
  }

  private Optional<Handling> complete(
      Json value, String owner, Map<String, Optional<String>> texts) {
    Optional<String> detection = texts.getOrDefault(DETECTION, Optional.empty());
    Optional<String> handler = texts.getOrDefault(HANDLER, Optional.empty());
    if (detection.isEmpty() || handler.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = texts.getOrDefault("name", Optional.empty());
    Optional<String> arn = texts.getOrDefault("lambdaArn", Optional.empty());
    if (handler.get().equals("LAMBDA") && name.isEmpty() && arn.isEmpty()) {
      mistakes.missing(
          value.at(),
          owner + " is handled by a Lambda function, but names none.",
          "add LambdaConflictHandler with a name or a lambdaArn");
    }
    Optional<String> region = texts.getOrDefault("region", Optional.empty());
    return Optional.of(new Handling(detection.get(), handler, name, region, arn));
  }

  private Optional<String> detection(Json value) {
    return mistakes.oneOf(value, DETECTION, "conflict detection", SettingsCatalog.DETECTIONS);
  }

  private Optional<String> handler(Json value) {
    return mistakes.oneOf(value, HANDLER, "conflict handler", SettingsCatalog.HANDLERS);
  }

  private void lambda(Json value, Map<String, Optional<String>> texts) {
    for (Json.Member member :
        mistakes.members(value, LAMBDA, List.of("name", "region", "lambdaArn"))) {
      texts.put(member.name(), mistakes.text(member.value(), member.name()));
    }
  }
}
