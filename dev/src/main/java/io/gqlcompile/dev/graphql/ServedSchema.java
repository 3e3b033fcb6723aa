package io.gqlcompile.dev.graphql;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.OperationTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.api.ResolverRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the executable schema of a deployment. */
final class ServedSchema implements WiringFactory {
  private static final String SUBSCRIPTION = "Subscription";

  private final Deployment deployment;
  private final AccessModes modes;
  private final ResolverRunner runner;
  private final Map<String, String> environment;
  private final RolePolicies policies;
  private String subscription = SUBSCRIPTION;
  private final Set<String> roots = new LinkedHashSet<>(List.of("Query", "Mutation"));

  private ServedSchema(
      Deployment deployment,
      AccessModes modes,
      ResolverRunner runner,
      Map<String, String> environment) {
    this.deployment = deployment;
    this.modes = modes;
    this.runner = runner;
    this.environment = environment;
    this.policies = RolePolicies.of(deployment);
  }

  /**
   * The schema.
   *
   * @throws graphql.GraphQLException if graphql-java does not accept it
   */
  static GraphQLSchema of(
      Deployment deployment,
      AccessModes modes,
      ResolverRunner runner,
      Map<String, String> environment) {
    TypeDefinitionRegistry types = parse(deployment.schema());
    complete(types, parse(appsync()));
    ServedSchema served = new ServedSchema(deployment, modes, runner, environment);
    served.subscription =
        types.schemaDefinition().map(ServedSchema::subscription).orElse(SUBSCRIPTION);
    types
        .schemaDefinition()
        .ifPresent(
            root ->
                root.getOperationTypeDefinitions()
                    .forEach(operation -> served.roots.add(operation.getTypeName().getName())));
    served.roots.add(served.subscription);
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(served);
    AwsScalar.all().forEach(wiring::scalar);
    return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
  }

  private static String subscription(SchemaDefinition definition) {
    for (OperationTypeDefinition operation : definition.getOperationTypeDefinitions()) {
      if (operation.getName().equals("subscription")) {
        return operation.getTypeName().getName();
      }
    }
    return SUBSCRIPTION;
  }

  private static TypeDefinitionRegistry parse(String text) {
    // A schema of our own making may be larger than what the parser lets strangers send.
    ParserOptions options =
        ParserOptions.newParserOptions()
            .maxCharacters(Integer.MAX_VALUE)
            .maxTokens(Integer.MAX_VALUE)
            .maxWhitespaceTokens(Integer.MAX_VALUE)
            .captureLineComments(false)
            .captureIgnoredChars(false)
            .build();
    Document document =
        new Parser()
            .parseDocument(
                ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .build());
    return new SchemaParser().buildRegistry(document);
  }

  /** Adds what AppSync knows without being told, unless the schema tells it. */
  private static void complete(TypeDefinitionRegistry types, TypeDefinitionRegistry known) {
    for (DirectiveDefinition directive : known.getDirectiveDefinitions().values()) {
      if (types.getDirectiveDefinition(directive.getName()).isEmpty()) {
        types.add(directive);
      }
    }
    for (Map.Entry<String, ScalarTypeDefinition> scalar : known.scalars().entrySet()) {
      boolean isBuiltIn = !scalar.getKey().startsWith("AWS");
      if (!isBuiltIn && !types.scalars().containsKey(scalar.getKey())) {
        Definition<?> definition = scalar.getValue();
        types.add((ScalarTypeDefinition) definition);
      }
    }
  }

  private static String appsync() {
    try (InputStream in = ServedSchema.class.getResourceAsStream("appsync.graphqls")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment field) {
    return true;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public DataFetcher getDataFetcher(FieldWiringEnvironment field) {
    String type = field.getParentType().getName();
    String name = field.getFieldDefinition().getName();
    return new FieldFetcher(
        type,
        name,
        type.equals(subscription),
        FieldAccess.of(field.getFieldDefinition().getDirectives(), ofType(field), modes)
            .under(caller -> !roots.contains(type) || policies.allow(caller, type, name)),
        deployment.resolver(type + "." + name),
        runner,
        environment);
  }

  private static List<Directive> ofType(FieldWiringEnvironment field) {
    return field.getParentType() instanceof DirectivesContainer<?> container
        ? container.getDirectives()
        : List.of();
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
    return true;
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment environment) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
    return BY_NAME;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
    return BY_NAME;
  }

  /** As with AppSync, the value says what it is. */
  private static final TypeResolver BY_NAME =
      environment ->
          environment.getObject() instanceof Map<?, ?> map
              ? environment.getSchema().getObjectType(String.valueOf(map.get("__typename")))
              : null;
}
