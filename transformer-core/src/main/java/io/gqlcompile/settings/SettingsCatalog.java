package io.gqlcompile.settings;

import io.gqlcompile.settings.SettingDef.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every key that a settings file may have. */
public final class SettingsCatalog {
  static final List<String> DETECTIONS = List.of("VERSION", "NONE");
  static final List<String> HANDLERS = List.of("OPTIMISTIC_CONCURRENCY", "AUTOMERGE", "LAMBDA");

  private static final List<SettingDef> KEYS = keys();
  private static final List<SettingDef> PROJECT_KEYS = projectKeys();

  private SettingsCatalog() {}

  /** The keys of every settings file, whatever its name. */
  public static List<SettingDef> settings() {
    return KEYS;
  }

  /** The keys that only {@code gql-compile.yaml} has: where things are. */
  public static List<SettingDef> project() {
    return PROJECT_KEYS;
  }

  /** The names of keys. */
  static List<String> names(List<SettingDef> keys) {
    return keys.stream().map(SettingDef::name).toList();
  }

  /** The names of the keys in a key. */
  static List<String> members(String key) {
    for (SettingDef def : KEYS) {
      if (def.name().equals(key)) {
        return names(def.members());
      }
    }
    throw new IllegalArgumentException("no key " + key);
  }

  private static List<SettingDef> projectKeys() {
    return List.of(
        SettingDef.of(
            "schema",
            Kind.PATHS,
            "schema.graphql, or else schema/",
            "Files and folders with the schema, relative to this file."),
        SettingDef.of("out", Kind.TEXT, "build", "The build folder, relative to this file."),
        SettingDef.of(
            "resolvers", Kind.TEXT, "resolvers", "The folder with your own resolver templates."),
        SettingDef.of("stacks", Kind.TEXT, "stacks", "The folder with your own stacks."),
        SettingDef.of(
            "environment", Kind.TEXT, "", "The environment, for the parameter env of the build."),
        clients());
  }

  private static SettingDef clients() {
    return SettingDef.object(
        "clients",
        Kind.BY_NAME,
        "Client code to generate, by the names of targets.",
        SettingDef.of("out", Kind.TEXT, "clients/ and the target", "The folder of its files."),
        SettingDef.of("types", Kind.TEXT, "the target's own", "The file with types."),
        SettingDef.of(
            "maxDepth", Kind.NUMBER, "2", "How many levels of objects an operation selects."),
        SettingDef.of(
            "fragments",
            Kind.FLAG,
            "false",
            "Share selections as fragments, so that depth costs little."),
        SettingDef.of("typename", Kind.FLAG, "true", "Select __typename."),
        SettingDef.of("package", Kind.TEXT, "the target's own", "The package of Java or Kotlin."));
  }

  private static List<SettingDef> keys() {
    List<String> modes = Arrays.stream(AuthMode.values()).map(AuthMode::name).toList();
    List<SettingDef> keys = new ArrayList<>();
    keys.add(
        SettingDef.choice(
            "default", Kind.CHOICE, "API_KEY", "The default authorization mode.", modes));
    keys.add(
        SettingDef.choice(
            "additional", Kind.CHOICES, "none", "Further authorization modes.", modes));
    keys.addAll(providers());
    keys.add(
        SettingDef.object(
            "transformParameters", Kind.OBJECT, "Switches that change the output.", flags()));
    keys.add(conflicts());
    keys.add(
        SettingDef.object(
            "storageConfig",
            Kind.OBJECT,
            "The storage that @predictions reads from.",
            SettingDef.of("bucketName", Kind.TEXT, "", "The name of the bucket.")));
    keys.add(
        SettingDef.object(
            "searchConfig",
            Kind.OBJECT,
            "The OpenSearch domain of @searchable models.",
            SettingDef.of(
                "roleDigits",
                Kind.TEXT,
                "c93820",
                "Six hexadecimal digits in the name of its role, so that a deployed one is kept;"
                    + " adopt tells them.")));
    keys.add(
        SettingDef.of(
            "stackMapping",
            Kind.TEXT_BY_NAME,
            "",
            "Names of nested stacks by the logical ids of the resources to put there."));
    keys.add(
        SettingDef.of(
            "parameters",
            Kind.ANY_BY_NAME,
            "",
            "Values of the root stack's parameters, for parameters.json of the build."));
    keys.add(
        SettingDef.object(
            "allow",
            Kind.BY_NAME,
            "Changes that destroy or hide data and are agreed to, as RULE:Coordinate.",
            SettingDef.of("reason", Kind.TEXT, "", "Why; it is printed, and kept in the build."),
            SettingDef.of(
                "until", Kind.TEXT, "", "The last day on which it counts, as in 2030-01-31.")));
    keys.add(iam());
    keys.add(
        SettingDef.object(
            "suppress",
            Kind.OBJECTS,
            "Warnings that are known and accepted.",
            SettingDef.of("rule", Kind.TEXT, "", "The rule's id."),
            SettingDef.of(
                "at", Kind.TEXT, "", "The type or field that it is about, as in Post.title."),
            SettingDef.of("reason", Kind.TEXT, "", "Why; without it nothing is silenced.")));
    return List.copyOf(keys);
  }

  private static SettingDef iam() {
    return SettingDef.object(
        "synthParameters",
        Kind.OBJECT,
        "Which IAM callers get in beside those of rules.",
        SettingDef.of(
            "adminRoles", Kind.TEXTS, "", "Names of roles whose callers may do everything."),
        SettingDef.of("identityPoolId", Kind.TEXT, "", "The pool that identities are of."),
        SettingDef.of(
            "enableIamAccess", Kind.FLAG, "false", "Whether every IAM principal gets in."));
  }

  private static List<SettingDef> providers() {
    return List.of(
        SettingDef.object(
            "apiKeyConfig",
            Kind.OBJECT,
            "The API key that the template creates.",
            SettingDef.of(
                "apiKeyExpirationDays",
                Kind.NUMBER,
                "7",
                "How many days it counts from the compilation on, 1 to 365."),
            SettingDef.of(
                "apiKeyExpirationDate",
                Kind.TEXT,
                "",
                "When it ends, as in 2030-01-31T00:00:00Z; wins over the days."),
            SettingDef.of("description", Kind.TEXT, "", "What the console shows.")),
        SettingDef.object(
            "userPoolConfig",
            Kind.OBJECT,
            "The Cognito user pool.",
            SettingDef.of(
                "userPoolId",
                Kind.TEXT,
                "",
                "Its id, for the parameter AuthCognitoUserPoolId of the build.")),
        SettingDef.object(
            "openIDConnectConfig",
            Kind.OBJECT,
            "The OpenID Connect issuer.",
            SettingDef.of("name", Kind.TEXT, "", "A name for people; it goes nowhere."),
            SettingDef.of("issuerUrl", Kind.TEXT, "", "The URL of the issuer."),
            SettingDef.of("clientId", Kind.TEXT, "any", "The client that tokens must be for."),
            SettingDef.of(
                "authTTL", Kind.NUMBER, "", "Milliseconds that a token counts after sign-in."),
            SettingDef.of(
                "iatTTL", Kind.NUMBER, "", "Milliseconds that a token counts after its issue.")),
        SettingDef.object(
            "lambdaAuthorizerConfig",
            Kind.OBJECT,
            "The function that judges tokens.",
            SettingDef.of(
                "lambdaFunction", Kind.TEXT, "", "Its name, to which the environment is appended."),
            SettingDef.of("lambdaArn", Kind.TEXT, "", "Its ARN, instead of the name."),
            SettingDef.of("ttlSeconds", Kind.NUMBER, "", "Seconds that an answer counts.")));
  }

  private static SettingDef[] flags() {
    List<SettingDef> flags = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      flags.add(
          SettingDef.of(
              flag.key(), Kind.FLAG, flag.defaultValue() ? "true" : "false", flag.meaning()));
    }
    return flags.toArray(new SettingDef[0]);
  }

  private static SettingDef conflicts() {
    SettingDef[] handling = {
      SettingDef.choice(
          "ConflictDetection", Kind.CHOICE, "", "Whether items have versions.", DETECTIONS),
      SettingDef.choice(
          "ConflictHandler", Kind.CHOICE, "", "What becomes of a conflicting write.", HANDLERS),
      SettingDef.object(
          "LambdaConflictHandler",
          Kind.OBJECT,
          "The function that decides, for LAMBDA.",
          SettingDef.of("name", Kind.TEXT, "", "Its name; ${env} stands for the environment."),
          SettingDef.of("region", Kind.TEXT, "that of the API", "Its region."),
          SettingDef.of("lambdaArn", Kind.TEXT, "", "Its ARN, instead of the name."))
    };
    return SettingDef.object(
        "resolverConfig",
        Kind.OBJECT,
        "Conflict resolution for clients that work offline.",
        SettingDef.object("project", Kind.OBJECT, "What holds for every model.", handling),
        SettingDef.object(
            "models", Kind.BY_NAME, "What holds for a model, by its name.", handling));
  }
}
