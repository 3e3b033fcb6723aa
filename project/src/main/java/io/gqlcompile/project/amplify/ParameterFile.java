package io.gqlcompile.project.amplify;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.custom.CustomStack;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the root stack's parameters: those of the project, and those that follow. */
final class ParameterFile {
  private static final String CREATE_KEY = "CreateAPIKey";

  /** What the tools of the ecosystem note there for themselves. */
  private static final List<String> NOTES =
      List.of(CREATE_KEY, "APIKeyExpirationEpoch", "AuthModeLastUpdated");

  private static final int KEY_BYTES = 16;

  private final AmplifyApi api;
  private final Environment environment;
  private final ProjectFiles files;

  ParameterFile(AmplifyApi api, Environment environment, ProjectFiles files) {
    this.api = api;
    this.environment = environment;
    this.files = files;
  }

  /** The settings with the parameters of the project and the environment. */
  Settings read(Settings before, Optional<Json> userPool) {
    Map<String, Json> values = new LinkedHashMap<>();
    Optional<Json> file = files.valueIfPresent(api.file("parameters.json"));
    if (file.isPresent()) {
      SettingsMistakes mistakes = new SettingsMistakes();
      mistakes.members(file.get(), "The file").forEach(m -> values.put(m.name(), m.value()));
      mistakes.sorted().forEach(files::report);
    }
    values.putAll(environment.parameters(api.name()));
    boolean isSuppressed = values.containsKey(CREATE_KEY) && !isOne(values.get(CREATE_KEY));
    values.keySet().removeAll(NOTES);
    values.computeIfPresent("OpenSearchInstanceType", (name, type) -> instanceType(type));
    if (before.auth().has(AuthMode.AMAZON_COGNITO_USER_POOLS)) {
      userPool.ifPresent(pool -> values.putIfAbsent("AuthCognitoUserPoolId", poolId(pool)));
    } else {
      values.remove("AuthCognitoUserPoolId");
    }
    if (before.auth().has(AuthMode.AWS_IAM)) {
      values.putIfAbsent("authRoleName", Environment.reference("Ref", "AuthRoleName"));
      values.putIfAbsent("unauthRoleName", Environment.reference("Ref", "UnauthRoleName"));
    } else {
      values.keySet().removeAll(List.of("authRoleName", "unauthRoleName"));
    }
    Settings settings = before.withParameters(values);
    return isSuppressed ? settings.with(Flag.NO_API_KEY, true) : settings;
  }

  private static boolean isOne(Json value) {
    return (value instanceof Json.Num number && number.digits().equals("1"))
        || (value instanceof Json.Text text && text.value().equals("1"));
  }

  private static Json instanceType(Json type) {
    return type instanceof Json.Text text
        ? new Json.Text(text.at(), text.value().replace(".search", ".elasticsearch"))
        : type;
  }

  /** An id is itself; anything else names the stack of the pool. */
  private static Json poolId(Json pool) {
    return pool instanceof Json.Text text && text.value().indexOf('_') < 0
        ? Environment.reference("Fn::GetAtt", text.value(), "Outputs.UserPoolId")
        : pool;
  }

  /** The settings with the place that the build is uploaded to. */
  Settings deployed(Settings before, SchemaInput schema, Customization custom) {
    Map<String, Json> values = new LinkedHashMap<>();
    environment.bucket().ifPresent(bucket -> values.put("S3DeploymentBucket", bucket));
    Optional<Json> deployed = files.valueIfPresent(api.deployed().resolve("parameters.json"));
    Json key =
        Values.at(deployed, "S3DeploymentRootKey")
            .orElseGet(
                () -> Values.text(ProjectFiles.at(api.folder()), key(before, schema, custom)));
    values.put("S3DeploymentRootKey", key);
    values.putAll(before.parameters());
    return before.withParameters(values);
  }

  /** Changes whenever something changes that the build is made of. */
  private static String key(Settings settings, SchemaInput schema, Customization custom) {
    MessageDigest digest = sha256();
    digest.update(settings.auth().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(settings.flags().toString().getBytes(StandardCharsets.UTF_8));
    for (SourceFile source : schema.sources()) {
      digest.update(source.text().getBytes(StandardCharsets.UTF_8));
    }
    for (SourceFile template : custom.templates()) {
      digest.update(Customization.fileName(template).getBytes(StandardCharsets.UTF_8));
      digest.update(template.text().getBytes(StandardCharsets.UTF_8));
    }
    for (CustomStack stack : custom.stacks()) {
      digest.update(stack.file().getBytes(StandardCharsets.UTF_8));
      digest.update(JsonWriter.print(stack.template()).getBytes(StandardCharsets.UTF_8));
    }
    for (Artifact file : custom.files()) {
      digest.update(file.bytes());
    }
    byte[] start = Arrays.copyOf(digest.digest(), KEY_BYTES);
    return "amplify-appsync-files/" + HexFormat.of().formatHex(start);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
