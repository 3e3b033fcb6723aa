package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.dynamodb.LocalDynamoDb;
import io.gqlcompile.emulator.dynamodb.TableStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands changes of tables to the functions that a build maps to their streams, as far as settings
 * have these functions. What a function fails at is told, and not tried again.
 */
public final class TableStreams implements AutoCloseable {
  private static final int PAUSE_MILLIS = 200;
  private static final Pattern TABLE = Pattern.compile(":table/([^/]+)/stream/");

  private final LocalDynamoDb dynamo;
  private final Consumer<String> say;
  private final ScheduledExecutorService timer;
  private final Map<String, TableStream> streams = new LinkedHashMap<>();
  private Map<String, List<String>> mapped = Map.of();
  private LocalFunctions functions;

  /**
   * @param say gets a line for each failure
   */
  public TableStreams(LocalDynamoDb dynamo, Consumer<String> say) {
    this.dynamo = dynamo;
    this.say = say;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "gql-compile-dev-streams");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(this::poll, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Follows the mappings of a deployment from now on. */
  public synchronized void follow(Deployment deployment, LocalFunctions known) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Map<String, Object> mapping :
        deployment.resources("AWS::Lambda::EventSourceMapping").values()) {
      Matcher table = TABLE.matcher(String.valueOf(mapping.get("EventSourceArn")));
      String function = LocalFunctions.name(String.valueOf(mapping.get("FunctionName")));
      if (table.find() && known.knows(function)) {
        found.computeIfAbsent(table.group(1), name -> new ArrayList<>()).add(function);
      }
    }
    mapped = found;
    functions = known;
    streams.keySet().retainAll(found.keySet());
    poll();
  }

  /** Looks for changes; also after tables were made anew. */
  public synchronized void poll() {
    for (Map.Entry<String, List<String>> entry : mapped.entrySet()) {
      try {
        List<Object> records =
            streams
                .computeIfAbsent(entry.getKey(), table -> new TableStream(dynamo, table))
                .records();
        if (!records.isEmpty()) {
          entry.getValue().forEach(function -> hand(function, records));
        }
      } catch (RuntimeException e) {
        // The table is being changed; the next round finds its stream again.
        streams.remove(entry.getKey());
      }
    }
  }

  private void hand(String function, List<Object> records) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("Records", records);
    try {
      functions.invoke(function, event);
    } catch (RuntimeException e) {
      say.accept("stream: " + function + " failed: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
