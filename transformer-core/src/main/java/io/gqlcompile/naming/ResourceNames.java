package io.gqlcompile.naming;

/**
 * Logical ids and names of what a schema deploys. {@code model} is the name of a type with
 * {@code @model}; where a resource keeps a former name of a renamed model, the parameter is {@code
 * storedModel}, which is the same for a model that was not renamed.
 */
public final class ResourceNames {
  /** Logical id of the GraphQL API; the first path component of what belongs to it. */
  public static final String API = "GraphQLAPI";

  /** Name of the data source of functions that read no data. */
  public static final String NONE_DATA_SOURCE = "NONE_DS";

  private static final String RESOURCE = "Resource";
  private static final int HASHED_NAME_TEXT = 20;
  private static final int HASHED_NAME_DIGITS = 6;
  private static final int RESOURCE_NAME_DIGITS = 4;

  private ResourceNames() {}

  /**
   * A text made fit for a logical id. One with characters other than ASCII letters, digits and plus
   * loses them and gains 4 digits of its hash: {@code todo_x} is {@code todox1b67}.
   */
  public static String resourceName(String text) {
    StringBuilder name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '+' || (c < 128 && Character.isLetterOrDigit(c))) {
        name.append(c);
      }
    }
    return name.length() == text.length()
        ? text
        : name.append(Md5.hex(text, RESOURCE_NAME_DIGITS)).toString();
  }

  /** Logical id of the schema of the API. */
  public static String schema() {
    return LogicalId.ofPath(API, "TransformerSchema");
  }

  /** Logical id of the API key. */
  public static String apiKey() {
    return LogicalId.ofPath(API, "DefaultApiKey");
  }

  /** Logical id of the data source {@link #NONE_DATA_SOURCE}. */
  public static String noneDataSource() {
    return LogicalId.ofPath(API, NONE_DATA_SOURCE, RESOURCE);
  }

  /** Logical id of a nested stack, which the root template holds. */
  public static String nestedStack(String stack) {
    return LogicalId.kept(stack + ".NestedStack", stack + ".NestedStackResource");
  }

  /** Logical id of the table of a model: {@code PostTable}. */
  public static String table(String storedModel) {
    return LogicalId.kept(storedModel + "Table", RESOURCE);
  }

  /** A name that tells deployments apart, such as that of a table: text, API id, environment. */
  public static String deployedName(String text, String apiId, String environment) {
    return text + "-" + apiId + "-" + environment;
  }

  /** Logical id of the data source of a model: {@code PostDataSource}. */
  public static String dataSource(String model) {
    return resourceName(model) + "DataSource";
  }

  /** AppSync's name of the data source of a model: {@code PostTable}. */
  public static String dataSourceName(String model) {
    return model + "Table";
  }

  /** Logical id of the role that the data source of a model assumes. */
  public static String role(String model) {
    return LogicalId.ofPath(roleId(model), RESOURCE);
  }

  /** {@code PostIAMRole}: construct id of the role of a model, for {@link #roleName}. */
  public static String roleId(String model) {
    return model + "IAMRole";
  }

  /**
   * The text of a role's name, to go through {@link #deployedName}: the first 20 characters of the
   * construct id and 6 digits of its hash. IAM allows 64 characters in all.
   */
  public static String roleName(String roleId) {
    String text = roleId.substring(0, Math.min(roleId.length(), HASHED_NAME_TEXT));
    return text.concat(Md5.hex(roleId, HASHED_NAME_DIGITS));
  }

  /** Logical id of the resolver of the get query, whatever the query is called. */
  public static String getResolver(String model) {
    return operationResolver("Get", model);
  }

  /** Logical id of the resolver of the list query, whatever the query is called. */
  public static String listResolver(String model) {
    return operationResolver("List", model);
  }

  /** Logical id of the resolver of the sync query. */
  public static String syncResolver(String model) {
    return operationResolver("Sync", model);
  }

  /** Logical id of the resolver of the search query, whatever the query is called. */
  public static String searchResolver(String model) {
    return operationResolver("Search", model);
  }

  /** Logical id of the resolver of the create mutation, whatever the mutation is called. */
  public static String createResolver(String model) {
    return operationResolver("Create", model);
  }

  /** Logical id of the resolver of the update mutation, whatever the mutation is called. */
  public static String updateResolver(String model) {
    return operationResolver("Update", model);
  }

  /** Logical id of the resolver of the delete mutation, whatever the mutation is called. */
  public static String deleteResolver(String model) {
    return operationResolver("Delete", model);
  }

  private static String operationResolver(String operation, String model) {
    return operation + resourceName(model) + "Resolver";
  }

  /** Logical id of any other resolver: {@code PostcommentsResolver}. */
  public static String resolver(String type, String field) {
    return resourceName(type + field) + "Resolver";
  }

  /** AppSync's name of the function that reads or writes: {@code QueryGetPostDataResolverFn}. */
  public static String dataFunction(String type, String field) {
    return Words.pascal(type, field, "DataResolverFn");
  }

  /**
   * AppSync's name of a function in a slot: {@code QuerygetPostpostAuth0Function}.
   *
   * @param index from 0, counted per slot of the resolver
   */
  public static String slotFunction(String type, String field, String slot, int index) {
    return type + field + slot + index + "Function";
  }

  /** Logical id of a function with this name. */
  public static String function(String functionName) {
    return LogicalId.ofPath(functionName, functionName + ".AppSyncFunction");
  }

  /** Name of the index behind a relation: {@code gsi-Blog.posts}. */
  public static String relationIndex(String storedModel, String field) {
    return "gsi-" + storedModel + "." + field;
  }

  /** Name of the index on one side of a join table: {@code byPost}. */
  public static String joinIndex(String storedModel) {
    return "by" + storedModel;
  }
}
