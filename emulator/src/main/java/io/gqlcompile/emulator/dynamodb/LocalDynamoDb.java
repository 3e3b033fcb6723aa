package io.gqlcompile.emulator.dynamodb;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A DynamoDB in this process that keeps its tables in memory until it is closed, or in a folder.
 * Needs the optional dependency {@code com.amazonaws:DynamoDBLocal}.
 */
public final class LocalDynamoDb implements AutoCloseable {
  /** Unless told not to, DynamoDB Local reports its start to AWS and leaves a file behind. */
  private static final boolean WITHOUT_TELEMETRY = true;

  /** As the DynamoDB Local that runs by itself calls it, so that either reads the other's. */
  private static final String FILE = "shared-local-instance.db";

  /** Its warnings come again as exceptions; held, because a logger that nobody holds forgets. */
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  /** Tells of a library that would make it faster by nothing that can be noticed. */
  private static final Logger BASE64 = Logger.getLogger("com.amazonaws.util.Base64");

  static {
    SQLITE.setLevel(Level.OFF);
    BASE64.setLevel(Level.OFF);
  }

  private final AmazonDynamoDBLocal local;

  private LocalDynamoDb(AmazonDynamoDBLocal local) {
    this.local = local;
  }

  /** Why it cannot be started on this machine; empty if it can. */
  public static Optional<String> unsupported() {
    return NativeSqlite.forThisMachine().isPresent()
        ? Optional.empty()
        : Optional.of("DynamoDB Local has no native library for " + NativeSqlite.machine());
  }

  /**
   * Starts an empty DynamoDB.
   *
   * @throws IOException if the native library cannot be unpacked, or there is none for this machine
   */
  public static LocalDynamoDb start() throws IOException {
    NativeSqlite.unpack();
    ExpressionParsers.load();
    return new LocalDynamoDb(DynamoDBEmbedded.create(WITHOUT_TELEMETRY));
  }

  /**
   * Starts a DynamoDB that keeps its tables in a folder.
   *
   * @param folder made if it is not there; only one process may use it at a time
   * @throws IOException if the native library cannot be unpacked, or there is none for this machine
   */
  public static LocalDynamoDb start(Path folder) throws IOException {
    NativeSqlite.unpack();
    ExpressionParsers.load();
    Files.createDirectories(folder);
    return new LocalDynamoDb(
        DynamoDBEmbedded.create(folder.resolve(FILE).toFile(), WITHOUT_TELEMETRY));
  }

  /** Its tables, which follow deployments. */
  public TableStore store() {
    return new TableStore(client());
  }

  /** The client to use, also for several threads; closed with this. */
  public DynamoDbClient client() {
    return local.dynamoDbClient();
  }

  /** The client of its streams; closed with this. */
  DynamoDbStreamsClient streams() {
    return local.dynamoDbStreamsClient();
  }

  @Override
  public void close() {
    local.shutdownNow();
  }
}
