package io.gqlcompile.dev.server;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.dev.auth.Authenticator;
import io.gqlcompile.dev.auth.Refused;
import io.gqlcompile.dev.auth.SignedRequest;
import io.gqlcompile.dev.auth.SigningKey;
import io.gqlcompile.dev.graphql.AccessModes;
import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.graphql.ServedApi;
import io.gqlcompile.dev.http.FrontHandler;
import io.gqlcompile.dev.http.Host;
import io.gqlcompile.dev.http.TraceLog;
import io.gqlcompile.dev.realtime.RealtimeConnection;
import io.gqlcompile.dev.realtime.RealtimeHost;
import io.gqlcompile.dev.realtime.SubscriptionHub;
import io.gqlcompile.dev.search.LocalSearch;
import io.gqlcompile.dev.seed.Seed;
import io.gqlcompile.dev.source.LocalFunctions;
import io.gqlcompile.dev.source.Sources;
import io.gqlcompile.dev.source.TableStreams;
import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.api.ResolverRunner;
import io.gqlcompile.emulator.dynamodb.ConflictHandler;
import io.gqlcompile.emulator.dynamodb.LocalDynamoDb;
import io.gqlcompile.emulator.dynamodb.TableStore;
import io.gqlcompile.emulator.dynamodb.Tables;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.emulator.vtl.VtlSettings;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A server that has started. */
final class RunningServer implements LocalApi, Host, RealtimeHost {
  private static final int KEEP_ALIVE_SECONDS = 60;

  private final LocalOptions options;
  private final Clock clock = Clock.systemUTC();
  private final LocalDynamoDb dynamo;
  private final TableStore tables;
  private final TableStreams streams;
  private final SubscriptionHub hub = new SubscriptionHub();
  private final TraceLog traces = new TraceLog(clock);
  private final SigningKey key;
  private final VtlEngine engine = new VtlEngine(VtlSettings.of(clock, new SecureRandom()));
  private final Set<RealtimeConnection> connections = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(RunningServer::daemon);
  private Optional<Seed> seed;
  private Port port;
  private LocalFunctions functions = new LocalFunctions(LocalSettings.NONE);
  private volatile Serving serving;
  private volatile String diagnostics = "";

  private RunningServer(LocalOptions options, LocalDynamoDb dynamo, Optional<Seed> seed) {
    this.options = options;
    this.dynamo = dynamo;
    this.seed = seed;
    this.tables = dynamo.store();
    this.streams = new TableStreams(dynamo, options.say());
    this.key = new SigningKey(options.data());
  }

  static RunningServer start(LocalOptions options, InetAddress address)
      throws UsageException, IOException {
    Optional<Seed> seed =
        options.seed().isPresent()
            ? Optional.of(Seed.read(options.seed().get()))
            : Optional.empty();
    LocalDynamoDb dynamo =
        options.data().isPresent()
            ? LocalDynamoDb.start(options.data().get().resolve("dynamodb"))
            : LocalDynamoDb.start();
    RunningServer server = new RunningServer(options, dynamo, seed);
    try {
      server.listen(address);
    } catch (UsageException | IOException e) {
      server.close();
      throw e;
    }
    return server;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gql-compile-dev-timer");
    thread.setDaemon(true);
    return thread;
  }

  private void listen(InetAddress address) throws UsageException, IOException {
    Optional<Path> store = Optional.empty();
    if (options.tls()) {
      Path folder =
          options.data().isPresent()
              ? options.data().get()
              : Files.createTempDirectory("gql-compile-dev-");
      store = Optional.of(Certificate.store(folder));
      options.say().accept("certificate: " + Certificate.certificate(folder));
    }
    FrontHandler front = new FrontHandler(this, options.host(), clock);
    port = Port.open(options, address, front, new Sockets(this, this, front), store);
    timer.scheduleAtFixedRate(
        () -> connections.forEach(RealtimeConnection::keepAlive),
        KEEP_ALIVE_SECONDS,
        KEEP_ALIVE_SECONDS,
        TimeUnit.SECONDS);
  }

  @Override
  public String url() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return "http://" + host + ":" + port.number();
  }

  @Override
  public List<String> serve(ArtifactSet build, LocalSettings settings) throws UsageException {
    Deployment deployment = Build.deployment(build);
    LocalFunctions fresh = new LocalFunctions(settings);
    LocalSearch search = LocalSearch.of(build, tables);
    Map<String, DataSource> sources =
        new LinkedHashMap<>(Sources.of(deployment, settings, fresh, search));
    sources.putAll(
        Tables.sources(deployment, dynamo.client(), clock, arn -> conflicts(fresh, arn)));
    // Both take long at the start; later, tables are left alone until the schema is known to be
    // good.
    CompletableFuture<List<String>> followed = null;
    if (serving == null) {
      followed = CompletableFuture.supplyAsync(() -> tables.follow(deployment));
    }
    ServedApi api = api(deployment, sources, settings);
    Authenticator authenticator =
        new Authenticator(
            AccessModes.api(deployment), api.modes(), settings, key, fresh::invoke, clock);
    List<String> notes =
        new ArrayList<>(followed == null ? tables.follow(deployment) : followed.join());
    if (seed.isPresent()) {
      notes.addAll(seed.get().load(deployment, tables, clock));
      seed = Optional.empty();
    }
    serving = new Serving(api, authenticator);
    streams.follow(deployment, fresh);
    diagnostics = "";
    functions.close();
    functions = fresh;
    return notes;
  }

  private ServedApi api(
      Deployment deployment, Map<String, DataSource> sources, LocalSettings settings)
      throws UsageException {
    try {
      ResolverRunner runner = new ResolverRunner(engine, sources);
      return new ServedApi(deployment, runner, settings.environment());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  private static ConflictHandler conflicts(LocalFunctions functions, String arn) {
    return event ->
        functions.invoke(arn, event) instanceof Map<?, ?> answer ? Json.copyOf(answer) : Map.of();
  }

  @Override
  public void broken(String report) {
    diagnostics = report;
  }

  @Override
  public void clear() {
    tables.clear();
    streams.poll();
    traces.clear();
  }

  @Override
  public String summary() {
    Serving now = serving;
    return now == null
        ? "nothing is served yet"
        : now.api().deployment().resolvers().size()
            + " resolvers, "
            + tables.names().size()
            + " tables";
  }

  @Override
  public Map<String, Object> status() {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("url", url());
    status.put("diagnostics", diagnostics);
    status.put("subscriptions", hub.size());
    serving()
        .ifPresent(
            now -> {
              status.put("summary", summary());
              status.putAll(Credentials.values(now));
            });
    return status;
  }

  @Override
  public List<String> hints() {
    List<String> hints = new ArrayList<>();
    serving().ifPresent(now -> hints.addAll(Credentials.hints(now, options)));
    hints.add("page      " + url() + "/");
    return hints;
  }

  @Override
  public Optional<Serving> serving() {
    return Optional.ofNullable(serving);
  }

  @Override
  public SubscriptionHub hub() {
    return hub;
  }

  @Override
  public TableStore tables() {
    return tables;
  }

  @Override
  public TraceLog traces() {
    return traces;
  }

  @Override
  public SigningKey key() {
    return key;
  }

  @Override
  public ServedApi api() {
    return serving.api();
  }

  @Override
  public Asking authenticate(SignedRequest request, GraphRequest graph) throws Refused {
    return serving.authenticator().authenticate(request, graph);
  }

  @Override
  public Map<String, Object> headers(SignedRequest request) {
    return new LinkedHashMap<>(request.headers());
  }

  @Override
  public void traced(GraphRequest request, RequestContext context, Map<String, Object> response) {
    traces.add(request, context, response);
    context.steps().forEach(step -> TemplateFault.tell(step, options.say()));
  }

  @Override
  public void opened(RealtimeConnection connection) {
    connections.add(connection);
  }

  @Override
  public void closed(RealtimeConnection connection) {
    connections.remove(connection);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    if (port != null) {
      port.close();
    }
    streams.close();
    functions.close();
    dynamo.close();
  }
}
