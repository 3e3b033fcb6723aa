package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.json.TypedValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the function that writes says of conflicts, in its {@code SyncConfig}. */
final class ConflictPolicy {
  private final String table;
  private final Function<String, ConflictHandler> functions;
  private final DataSource.Use use;
  private final Map<String, Object> config;

  /**
   * @param functions the Lambda functions by ARN
   * @param use who writes; null if nobody in particular
   */
  ConflictPolicy(String table, Function<String, ConflictHandler> functions, DataSource.Use use) {
    this.table = table;
    this.functions = functions;
    this.use = use;
    this.config = use == null ? Map.of() : use.function().sync();
  }

  boolean detects() {
    return "VERSION".equals(config.get("ConflictDetection"));
  }

  /**
   * What to write instead, over the item as it is.
   *
   * @return empty if the write is refused
   */
  Optional<Write> resolve(Write write, Map<String, AttributeValue> existing) {
    return switch (String.valueOf(config.get("ConflictHandler"))) {
      case "AUTOMERGE" -> Automerge.merge(write, existing);
      case "LAMBDA" -> ask(write, existing);
      default -> Optional.empty();
    };
  }

  private Optional<Write> ask(Write write, Map<String, AttributeValue> existing) {
    Map<String, Object> decision = handler().resolve(event(write, existing));
    String action = decision == null ? "null" : String.valueOf(decision.get("action"));
    return switch (action) {
      case "REJECT" -> Optional.empty();
      case "REMOVE" -> Optional.of(new Write.Delete(write.key(), write.condition()));
      case "RESOLVE" -> {
        if (!(decision.get("item") instanceof Map<?, ?> item)) {
          throw new ConflictFailure("The function resolves a conflict without an item.");
        }
        Map<String, AttributeValue> stored =
            Metadata.without(Attributes.of(TypedValue.values(item)));
        stored.putAll(write.key());
        yield Optional.of(new Write.Put(write.key(), write.condition(), stored));
      }
      default -> throw new ConflictFailure("The function answers '" + action + "'.");
    };
  }

  private ConflictHandler handler() {
    Object arn =
        config.get("LambdaConflictHandlerConfig") instanceof Map<?, ?> lambda
            ? lambda.get("LambdaConflictHandlerArn")
            : null;
    ConflictHandler handler = arn == null ? null : functions.apply(arn.toString());
    if (handler == null) {
      throw new ConflictFailure("There is no function " + arn + ".");
    }
    return handler;
  }

  private Map<String, Object> event(Write write, Map<String, AttributeValue> existing) {
    Map<String, Object> resolver = new LinkedHashMap<>();
    resolver.put("tableName", table);
    resolver.put("parentType", use.resolver().typeName());
    resolver.put("field", use.resolver().fieldName());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("newItem", Attributes.plain(write.preview(existing)));
    event.put("existingItem", Attributes.plain(existing));
    event.put("arguments", use.arguments());
    event.put("resolver", resolver);
    event.put("identity", use.identity());
    return event;
  }

  /** A conflict that could not be decided. */
  static final class ConflictFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConflictFailure(String message) {
      super(message, null, false, false);
    }
  }
}
