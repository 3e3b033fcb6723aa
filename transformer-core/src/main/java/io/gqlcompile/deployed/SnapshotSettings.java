package io.gqlcompile.deployed;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.document.Json;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.ConflictResolution;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.IamAccess;
import io.gqlcompile.settings.Settings;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Settings in the form of a settings file, so that one reader reads both. */
final class SnapshotSettings {
  private final JsonGenerator json;

  private SnapshotSettings(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the member {@code settings}; what is not set is left out. */
  static void write(JsonGenerator json, Settings settings) throws IOException {
    new SnapshotSettings(json).write(settings);
  }

  private void write(Settings settings) throws IOException {
    json.writeObjectFieldStart("settings");
    json.writeStringField("default", settings.auth().defaultMode().name());
    json.writeArrayFieldStart("additional");
    for (AuthMode mode : settings.auth().additional()) {
      json.writeString(mode.name());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("transformParameters");
    for (Map.Entry<Flag, Boolean> flag : settings.flags().entrySet()) {
      json.writeBooleanField(flag.getKey().key(), flag.getValue());
    }
    json.writeEndObject();
    if (settings.conflictResolution().isPresent()) {
      write(settings.conflictResolution().get());
    }
    if (!settings.iam().equals(IamAccess.NONE)) {
      write(settings.iam());
    }
    if (!settings.stackMapping().isEmpty()) {
      json.writeObjectFieldStart("stackMapping");
      for (Map.Entry<String, Json.Text> stack : settings.stackMapping().entrySet()) {
        json.writeStringField(stack.getKey(), stack.getValue().value());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(ConflictResolution resolution) throws IOException {
    json.writeObjectFieldStart("resolverConfig");
    if (resolution.project().isPresent()) {
      json.writeFieldName("project");
      write(resolution.project().get());
    }
    json.writeObjectFieldStart("models");
    for (Map.Entry<String, ConflictResolution.Handling> model : resolution.models().entrySet()) {
      json.writeFieldName(model.getKey());
      write(model.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(ConflictResolution.Handling handling) throws IOException {
    json.writeStartObject();
    json.writeStringField("ConflictDetection", handling.detection());
    write("ConflictHandler", handling.handler());
    boolean hasFunction = handling.lambdaName().isPresent() || handling.lambdaArn().isPresent();
    if (hasFunction) {
      json.writeObjectFieldStart("LambdaConflictHandler");
      write("name", handling.lambdaName());
      write("region", handling.lambdaRegion());
      write("lambdaArn", handling.lambdaArn());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(IamAccess iam) throws IOException {
    json.writeObjectFieldStart("synthParameters");
    json.writeArrayFieldStart("adminRoles");
    for (String role : iam.adminRoles()) {
      json.writeString(role);
    }
    json.writeEndArray();
    write("identityPoolId", iam.identityPoolId());
    json.writeBooleanField("enableIamAccess", iam.everyPrincipal());
    json.writeEndObject();
  }

  private void write(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }
}
