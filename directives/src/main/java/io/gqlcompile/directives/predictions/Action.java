package io.gqlcompile.directives.predictions;

import java.util.Optional;
import java.util.Set;

/** What a prediction can do: the values of {@code PredictionsActions}. */
enum Action {
  IDENTIFY_TEXT("identifyText", Service.REKOGNITION),
  IDENTIFY_LABELS("identifyLabels", Service.REKOGNITION),
  TRANSLATE_TEXT("translateText", Service.TRANSLATE),
  CONVERT_TEXT_TO_SPEECH("convertTextToSpeech", Service.SPEECH);

  private final String key;
  private final Service service;

  Action(String key, Service service) {
    this.key = key;
    this.service = service;
  }

  static Optional<Action> named(String key) {
    for (Action action : values()) {
      if (action.key.equals(key)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  String key() {
    return key;
  }

  Service service() {
    return service;
  }

  /** What can work on its result. */
  Set<Action> followers() {
    return switch (this) {
      case IDENTIFY_TEXT -> Set.of(TRANSLATE_TEXT);
      case IDENTIFY_LABELS -> Set.of(TRANSLATE_TEXT, CONVERT_TEXT_TO_SPEECH);
      case TRANSLATE_TEXT -> Set.of(CONVERT_TEXT_TO_SPEECH);
      case CONVERT_TEXT_TO_SPEECH -> Set.of();
    };
  }

  boolean readsPicture() {
    return service == Service.REKOGNITION;
  }
}
