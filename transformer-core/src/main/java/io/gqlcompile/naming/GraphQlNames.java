package io.gqlcompile.naming;

import java.util.List;

/**
 * Names in the generated GraphQL schema. {@code model} is the name of a type with {@code @model} as
 * written; it may start with a lower-case letter or hold underscores.
 */
public final class GraphQlNames {
  /** Stands for the primary key where a composite key is named after its index. */
  public static final String PRIMARY = "Primary";

  /** Joins the values, and the field names, of a composite sort key. */
  public static final String COMPOSITE_SEPARATOR = "#";

  private static final int MAX_SUBSCRIPTION = 50;
  private static final int CUT_SUBSCRIPTION = 45;
  private static final int HASH_DIGITS = 5;

  private GraphQlNames() {}

  /** The text without what a GraphQL name cannot hold; empty for a blank text. */
  public static String graphqlName(String text) {
    StringBuilder name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isNameStart(c) || (isDigit(c) && !name.isEmpty())) {
        name.append(c);
      }
    }
    return name.toString();
  }

  /**
   * A text with dashes and <code>${placeholders}</code> as one name: {@code us-west-2} is {@code
   * UsWest2}, <code>echo-${env}</code> is {@code Echo}. Underscores inside stay; one that leads
   * into a placeholder goes with it. Empty for a blank text.
   */
  public static String simplifyName(String text) {
    String plain = withoutPlaceholders(text);
    StringBuilder name = new StringBuilder(plain.length());
    boolean wordStart = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!isNameStart(c) && (!isDigit(c) || name.isEmpty())) {
        wordStart = true;
        continue;
      }
      name.append(wordStart && c >= 'a' && c <= 'z' ? Character.toUpperCase(c) : c);
      wordStart = false;
    }
    return name.toString();
  }

  private static String withoutPlaceholders(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    int open = text.indexOf("${");
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      plain.append(text, done, separatorStart(text, done, open));
      done = close + 1;
      open = text.indexOf("${", done);
    }
    return plain.append(text, done, text.length()).toString();
  }

  /** Where the optional dash and underscore, in this order, before a placeholder begin. */
  private static int separatorStart(String text, int from, int open) {
    int start = open;
    if (start > from && text.charAt(start - 1) == '_') {
      start--;
    }
    return start > from && text.charAt(start - 1) == '-' ? start - 1 : start;
  }

  /** {@code getPost}. */
  public static String getQuery(String model) {
    return Words.camel("get", model);
  }

  /** {@code listPosts}. */
  public static String listQuery(String model) {
    return Words.camel("list", Plural.of(model));
  }

  /** {@code syncPosts}; exists only with conflict resolution. */
  public static String syncQuery(String model) {
    return Words.camel("sync", Plural.of(model));
  }

  /** {@code searchPosts}. */
  public static String searchQuery(String model) {
    return graphqlName("search".concat(Plural.of(Words.upperFirst(model))));
  }

  /** {@code createPost}. */
  public static String createMutation(String model) {
    return Words.camel("create", model);
  }

  /** {@code updatePost}. */
  public static String updateMutation(String model) {
    return Words.camel("update", model);
  }

  /** {@code deletePost}. */
  public static String deleteMutation(String model) {
    return Words.camel("delete", model);
  }

  /** {@code onCreatePost}; over 50 characters it is cut to 45 and 5 digits of its hash. */
  public static String onCreateSubscription(String model) {
    return subscription(Words.camel("onCreate", model));
  }

  /** {@code onUpdatePost}, cut as {@link #onCreateSubscription}. */
  public static String onUpdateSubscription(String model) {
    return subscription(Words.camel("onUpdate", model));
  }

  /** {@code onDeletePost}, cut as {@link #onCreateSubscription}. */
  public static String onDeleteSubscription(String model) {
    return subscription(Words.camel("onDelete", model));
  }

  private static String subscription(String name) {
    return name.length() <= MAX_SUBSCRIPTION
        ? name
        : name.substring(0, CUT_SUBSCRIPTION).concat(Md5.hex(name, HASH_DIGITS));
  }

  /** {@code CreatePostInput}. */
  public static String createInput(String model) {
    return Words.pascal("Create", model, "Input");
  }

  /** {@code UpdatePostInput}. */
  public static String updateInput(String model) {
    return Words.pascal("Update", model, "Input");
  }

  /** {@code DeletePostInput}. */
  public static String deleteInput(String model) {
    return Words.pascal("Delete", model, "Input");
  }

  /** {@code AddressInput}, for a type without {@code @model} inside a model. */
  public static String nestedInput(String type) {
    return Words.pascal(type, "Input");
  }

  /** {@code ModelPostFilterInput}, as the list query of the model takes it. */
  public static String filterInput(String model) {
    return Words.pascal("Model", model, "FilterInput");
  }

  /**
   * {@code ModelPostFilterInput}, as index queries and relation fields take it. It differs from
   * {@link #filterInput} for a model whose name starts with a lower-case letter, which therefore
   * has two such types.
   */
  public static String rawFilterInput(String model) {
    return "Model" + model + "FilterInput";
  }

  /** {@code ModelPostConditionInput}. */
  public static String conditionInput(String model) {
    return Words.pascal("Model", model, "ConditionInput");
  }

  /**
   * {@code ModelPostConditionInput}, as keys and indexes look it up: they do not find that of a
   * model whose name starts with a lower-case letter.
   */
  public static String rawConditionInput(String model) {
    return "Model" + model + "ConditionInput";
  }

  /** {@code ModelSubscriptionPostFilterInput}. */
  public static String subscriptionFilterInput(String model) {
    return Words.pascal("ModelSubscription", model, "FilterInput");
  }

  /** {@code ModelPostConnection}, as the list query of the model returns it. */
  public static String connection(String model) {
    return Words.pascal("Model", model, "Connection");
  }

  /** {@code ModelPostConnection} of index queries and relations; see {@link #rawFilterInput}. */
  public static String rawConnection(String model) {
    return "Model" + model + "Connection";
  }

  /** {@code ModelStringInput}: operators of a scalar, by its base, or of an enum. */
  public static String scalarOperatorInput(String type) {
    return "Model" + ScalarTypes.baseOrSame(type) + "Input";
  }

  /** {@code ModelStatusListInput}: operators of a list of enum values. */
  public static String enumListOperatorInput(String type) {
    return "Model" + type + "ListInput";
  }

  /** {@code ModelSubscriptionStringInput}; an enum counts as String there, by the caller. */
  public static String subscriptionOperatorInput(String type) {
    return "ModelSubscription" + ScalarTypes.baseOrSame(type) + "Input";
  }

  /** {@code ModelStringKeyConditionInput}; an enum counts as String there, by the caller. */
  public static String keyConditionInput(String type) {
    return "Model" + ScalarTypes.baseOrSame(type) + "KeyConditionInput";
  }

  /**
   * {@code ModelPostByDateCompositeKeyConditionInput}, for a sort key of several fields.
   *
   * @param key the index name as written, or {@link #PRIMARY}
   */
  public static String compositeKeyConditionInput(String model, String key) {
    return "Model" + model + Words.upperFirst(key) + "CompositeKeyConditionInput";
  }

  /** {@code ModelPostByDateCompositeKeyInput}; see {@link #compositeKeyConditionInput}. */
  public static String compositeKeyInput(String model, String key) {
    return "Model" + model + Words.upperFirst(key) + "CompositeKeyInput";
  }

  /** {@code statusYear}: the argument that takes a sort key of several fields. */
  public static String compositeArgument(List<String> sortFields) {
    return Words.camel(sortFields.toArray(String[]::new));
  }

  /** {@code status#year}: the attribute that holds a sort key of several fields. */
  public static String compositeAttribute(List<String> sortFields) {
    return String.join(COMPOSITE_SEPARATOR, sortFields);
  }

  /**
   * {@code commentsByPostIDAndDate}: name and query field of an index that was given neither.
   *
   * @param fields partition field, then sort fields
   */
  public static String indexQueryField(String model, List<String> fields) {
    StringBuilder name = new StringBuilder(Words.lowerFirst(Plural.of(model)));
    String joint = "By";
    for (String field : fields) {
      name.append(joint).append(Words.upperFirst(field));
      joint = "And";
    }
    return name.toString();
  }

  /** {@code postAuthorName}: the field that a relation without fields of its own adds. */
  public static String foreignKey(String type, String field, String key) {
    return Words.camel(type, field, key);
  }

  private static boolean isNameStart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
