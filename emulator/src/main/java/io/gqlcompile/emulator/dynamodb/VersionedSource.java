package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.vtl.GraphError;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A versioned data source: a table whose items AppSync counts the versions of, so that it can tell
 * when two clients have changed one item, and what has changed since a time.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-sync.html">
 *     AppSync: versioned data sources</a>
 */
final class VersionedSource implements DataSource {
  private static final int ATTEMPTS = 5;
  private static final Set<String> WRITES = Set.of("PutItem", "UpdateItem", "DeleteItem");
  private static final Set<String> READS =
      Set.of("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems");

  private final VersionedTable table;
  private final DynamoDbSource plain;
  private final Function<String, ConflictHandler> functions;

  VersionedSource(VersionedTable table, Function<String, ConflictHandler> functions) {
    this.table = table;
    this.plain = new DynamoDbSource(table.client(), table.name());
    this.functions = functions;
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    return execute(request, null);
  }

  @Override
  public Answer execute(Map<String, Object> request, Use use) {
    String operation = String.valueOf(request.get("operation"));
    if (READS.contains(operation)) {
      return plain.execute(request);
    }
    return DynamoDbSource.answer(
        () -> {
          if (WRITES.contains(operation)) {
            return write(request, use);
          }
          if (operation.equals("Sync")) {
            return Answer.of(new SyncReader(table).read(request));
          }
          String message = "Unsupported operation '" + operation + "' of a versioned data source.";
          return Answer.failed("UnsupportedOperation", message);
        });
  }

  private Answer write(Map<String, Object> request, Use use) {
    Write wanted = Write.of(request);
    if (wanted.isForbidden()) {
      return Answer.failed("BadRequest", "An update cannot change " + Metadata.LIST + ".");
    }
    ConflictPolicy policy = new ConflictPolicy(table.name(), functions, use);
    OptionalLong expected =
        policy.detects() ? Write.expectedVersion(request) : OptionalLong.empty();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<String, AttributeValue> existing = table.read(wanted.key());
      Write write = wanted;
      if (isConflict(expected, existing)) {
        Optional<Write> resolved;
        try {
          resolved = policy.resolve(wanted, existing);
        } catch (ConflictPolicy.ConflictFailure e) {
          return Answer.failed("ConflictError", e.getMessage());
        }
        if (resolved.isEmpty()) {
          return rejected(existing);
        }
        write = resolved.get();
      }
      try {
        return Answer.of(Attributes.plain(table.write(write, existing)));
      } catch (ConditionalCheckFailedException e) {
        if (Metadata.version(existing) == Metadata.version(table.read(wanted.key()))) {
          throw e;
        }
      }
    }
    return Answer.failed("MaxConflicts", "The item changed at each of " + ATTEMPTS + " attempts.");
  }

  private static boolean isConflict(OptionalLong expected, Map<String, AttributeValue> existing) {
    return expected.isPresent()
        && !existing.isEmpty()
        && expected.getAsLong() != Metadata.version(existing);
  }

  private static Answer rejected(Map<String, AttributeValue> existing) {
    String message = "Conflict resolver rejects mutation.";
    return new Answer(Attributes.plain(existing), GraphError.of("ConflictUnhandled", message));
  }
}
