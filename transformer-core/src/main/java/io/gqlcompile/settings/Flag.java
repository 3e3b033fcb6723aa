package io.gqlcompile.settings;

import java.util.Optional;

/** A switch that changes the output; {@code transformParameters} of a settings file. */
public enum Flag {
  /** Outputs of the API, of tables and of data sources. */
  CFN_OUTPUTS("enableTransformerCfnOutputs", true, "Emit CloudFormation outputs."),
  /** How the arguments of a directive meet its defaults. */
  DEEP_MERGE_DEFAULTS(
      "shouldDeepMergeDirectiveConfigDefaults",
      true,
      "Merge the maps of @model with their defaults key by key; off: a given map replaces it."),
  /** One AppSync function per use. */
  NO_FUNCTION_SHARING(
      "disableResolverDeduping", false, "Never let two resolvers share an AppSync function."),
  /** Open access by API key. */
  SANDBOX(
      "sandboxModeEnabled", false, "Let every caller with an API key do everything. For trials."),
  /** Destructive updates of managed tables. */
  ALLOW_DESTRUCTIVE(
      "allowDestructiveGraphqlSchemaUpdates", false, "Allow updates that replace a table."),
  /** Replacement of managed tables. */
  REPLACE_TABLE_ON_GSI_UPDATE(
      "replaceTableUponGsiUpdate", false, "Replace a table when its indexes change."),
  /** Old forms. */
  ALLOW_GEN1_PATTERNS(
      "allowGen1Patterns", true, "Accept without a warning what newer projects write otherwise."),
  /** The claim of an owner. */
  SUB_USERNAME_OWNER(
      "useSubUsernameForDefaultIdentityClaim",
      true,
      "Identify owners by sub::username; off: by the user name alone."),
  /** The owner field under group rules. */
  POPULATE_OWNER_FOR_STATIC_GROUPS(
      "populateOwnerFieldForStaticGroupAuth",
      true,
      "Fill the owner field also when a static group let the caller in."),
  /** No API key resource. */
  NO_API_KEY("suppressApiKeyGeneration", false, "Do not create an API key."),
  /** Authorization of subscriptions. */
  SUBSCRIPTIONS_INHERIT_PRIMARY_AUTH(
      "subscriptionsInheritPrimaryAuth",
      false,
      "Let relation fields of a subscription's payload inherit the model's authorization."),
  /** Kind of secondary index. */
  SECONDARY_KEY_AS_GSI(
      "secondaryKeyAsGSI",
      true,
      "Make every @index global; off: local where it shares the table's partition key."),
  /** Query fields of indexes. */
  AUTO_INDEX_QUERY_NAMES(
      "enableAutoIndexQueryNames", true, "Give each @index a query field unless it is null."),
  /** Names of foreign keys. */
  RESPECT_PRIMARY_KEY_IN_RELATIONS(
      "respectPrimaryKeyAttributesOnConnectionField",
      true,
      "Name and type foreign keys after the target's primary key; off: always its id."),
  /** Encryption between search nodes. */
  SEARCH_NODE_TO_NODE_ENCRYPTION(
      "enableSearchNodeToNodeEncryption", true, "Encrypt traffic between search nodes."),
  /** Encryption of the search index. */
  SEARCH_ENCRYPTION_AT_REST(
      "enableSearchEncryptionAtRest", true, "Encrypt the search index at rest.");

  private final String key;
  private final boolean defaultValue;
  private final String meaning;

  Flag(String key, boolean defaultValue, String meaning) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.meaning = meaning;
  }

  /** Its name in a settings file. */
  public String key() {
    return key;
  }

  /** What it is when it is not set. */
  public boolean defaultValue() {
    return defaultValue;
  }

  /** One sentence on what it does when it is on. */
  public String meaning() {
    return meaning;
  }

  /** The flag of a name in a settings file. */
  public static Optional<Flag> of(String key) {
    for (Flag flag : values()) {
      if (flag.key.equals(key)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
