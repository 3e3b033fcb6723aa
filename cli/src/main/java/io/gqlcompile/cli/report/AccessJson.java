package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.project.explain.AccessLine;
import io.gqlcompile.project.explain.AccessPart;
import io.gqlcompile.project.explain.AccessView;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Prints who may do what as one JSON object on one line.
 *
 * <pre>
 * { "version": 1,
 *   "defaultMode": "API_KEY", "additionalModes": [...], "sandbox": false,
 *   "adminRoles": [...], "identityPoolId": null, "enableIamAccess": false,
 *   "types": [{
 *     "type": "Post", "kind": "model" or "fields", "file": ..., "line": ..., "column": ...,
 *     "fields": [...],
 *     "access": [{
 *       "condition": "if in `teams`", "strategy": "dynamicGroup", "provider": "userPools",
 *       "claim": "cognito:groups" or null, "groups": [...], "field": "teams" or null,
 *       "list": false, "operations": ["get", ...], "fields": [...],
 *       "rule": {"file": ..., "line": ..., "column": ...} }],
 *     "nobody": ["delete", ...], "remarks": [...] }] }
 * </pre>
 *
 * <p>Of what is generated, the place is null. Lines and columns count from 1.
 */
public final class AccessJson {
  /** Rises when a member changes its meaning or goes away; new members do not count. */
  private static final int VERSION = 1;

  private final JsonGenerator json;

  private AccessJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Prints.
   *
   * @throws IOException if the stream does not take it
   */
  public static void print(OutputStream to, AccessView view) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(to)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      AccessJson report = new AccessJson(json);
      report.settings(view.settings());
      json.writeArrayFieldStart("types");
      for (AccessPart part : view.parts()) {
        report.part(part);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void settings(Settings settings) throws IOException {
    json.writeStringField("defaultMode", settings.auth().defaultMode().name());
    texts("additionalModes", settings.auth().additional().stream().map(AuthMode::name).toList());
    json.writeBooleanField("sandbox", settings.is(Flag.SANDBOX));
    texts("adminRoles", settings.iam().adminRoles());
    text("identityPoolId", settings.iam().identityPoolId().orElse(""));
    json.writeBooleanField("enableIamAccess", settings.iam().everyPrincipal());
  }

  private void part(AccessPart part) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", part.type());
    json.writeStringField("kind", part.isModel() ? "model" : "fields");
    place(part.at());
    texts("fields", part.fields());
    json.writeArrayFieldStart("access");
    for (AccessLine line : part.lines()) {
      line(line);
    }
    json.writeEndArray();
    texts("nobody", names(part.nobody()));
    texts("remarks", part.remarks());
    json.writeEndObject();
  }

  private void line(AccessLine line) throws IOException {
    Role role = line.role();
    json.writeStartObject();
    json.writeStringField("condition", line.who());
    json.writeStringField("strategy", strategy(role.kind()));
    json.writeStringField("provider", role.provider().toSdl());
    text("claim", role.claim());
    texts("groups", line.groups());
    text("field", role.isDynamic() ? role.entity() : "");
    json.writeBooleanField("list", role.list());
    texts("operations", names(line.operations()));
    texts("fields", line.fields());
    json.writeObjectFieldStart("rule");
    place(line.rule());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String strategy(Role.Kind kind) {
    return switch (kind) {
      case PUBLIC -> "public";
      case PRIVATE -> "private";
      case CUSTOM -> "custom";
      case STATIC_GROUP -> "staticGroup";
      case DYNAMIC_GROUP -> "dynamicGroup";
      case OWNER -> "owner";
    };
  }

  private static List<String> names(Collection<AccessOperation> operations) {
    return operations.stream().map(AccessOperation::toSdl).toList();
  }

  private void place(SourceLocation at) throws IOException {
    if (!at.isKnown()) {
      json.writeNullField("file");
      json.writeNullField("line");
      json.writeNullField("column");
      return;
    }
    json.writeStringField("file", at.file().name());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** An empty text is null: there is none. */
  private void text(String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeStringField(name, value);
  }
}
