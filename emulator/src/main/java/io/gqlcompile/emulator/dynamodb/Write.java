package io.gqlcompile.emulator.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A change of one item. */
sealed interface Write {
  Map<String, AttributeValue> key();

  Expression condition();

  /** The item as it would be, without what AppSync keeps on it. */
  Map<String, AttributeValue> preview(Map<String, AttributeValue> existing);

  /**
   * Stores an item whole.
   *
   * @param item all its attributes, the key's included
   */
  record Put(
      Map<String, AttributeValue> key, Expression condition, Map<String, AttributeValue> item)
      implements Write {
    @Override
    public Map<String, AttributeValue> preview(Map<String, AttributeValue> existing) {
      return Metadata.without(item);
    }
  }

  /** Changes attributes of an item. */
  record Update(Map<String, AttributeValue> key, Expression condition, Expression update)
      implements Write {
    @Override
    public Map<String, AttributeValue> preview(Map<String, AttributeValue> existing) {
      Map<String, AttributeValue> item = Metadata.without(existing);
      item.putAll(UpdateText.assigned(update));
      item.keySet().removeAll(UpdateText.removed(update));
      return item;
    }
  }

  /** Marks an item as deleted. */
  record Delete(Map<String, AttributeValue> key, Expression condition) implements Write {
    @Override
    public Map<String, AttributeValue> preview(Map<String, AttributeValue> existing) {
      Map<String, AttributeValue> item = Metadata.without(existing);
      item.put(Metadata.DELETED, AttributeValue.fromBool(true));
      return item;
    }
  }

  /** The write that a request asks for. */
  static Write of(Map<String, Object> request) {
    Map<String, AttributeValue> key = Attributes.of(request.get("key"));
    Expression condition = Expression.of(request.get("condition"));
    return switch (String.valueOf(request.get("operation"))) {
      case "PutItem" -> {
        Map<String, AttributeValue> item =
            new LinkedHashMap<>(Attributes.of(request.get("attributeValues")));
        item.putAll(key);
        yield new Put(key, condition, Metadata.without(item));
      }
      case "UpdateItem" -> new Update(key, condition, Expression.of(request.get("update")));
      default -> new Delete(key, condition);
    };
  }

  /** Whether it changes what AppSync keeps on the item. */
  default boolean isForbidden() {
    return this instanceof Update update
        && update.update().names().values().stream().anyMatch(Metadata.NAMES::contains);
  }

  /** The version of the item that the client has seen; empty if the request does not say. */
  static OptionalLong expectedVersion(Map<String, Object> request) {
    return request.get(Metadata.VERSION) instanceof Number version
        ? OptionalLong.of(version.longValue())
        : OptionalLong.empty();
  }
}
