package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.api.StackTree.Resource;
import io.gqlcompile.emulator.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A build as it would stand after deployment. Everything is worked out when it is made, so a build
 * that refers to what it does not have fails there.
 */
public final class Deployment {
  private final String schema;
  private final StackTree stacks;
  private final Intrinsics intrinsics;
  private final Map<String, DataSourceDef> dataSources;
  private final Map<String, ResolverDef> resolvers;
  private final Map<String, String> templates;

  private Deployment(Map<String, String> files, Map<String, String> parameters) {
    this.schema = files.getOrDefault("schema.graphql", "");
    this.stacks = new StackTree(files);
    this.intrinsics = new Intrinsics(stacks, new DeploymentValues(parameters));
    this.dataSources = readDataSources();
    ResolverReader reader = new ResolverReader(stacks, intrinsics, files, dataSources);
    this.resolvers = reader.read();
    this.templates = reader.templates();
  }

  /**
   * The deployment of a build.
   *
   * @param files the build's texts by path: {@code schema.graphql}, {@code
   *     cloudformation-template.json}, {@code stacks/*.json} and the templates
   * @param parameters values of the root's parameters, of pseudo parameters ({@code AWS::Region}),
   *     and of attributes of resources ({@code GraphQLAPI.ApiId}); what is not given has its
   *     default, or else its own name
   * @throws BrokenBuild if the build could not be deployed
   */
  public static Deployment of(Map<String, String> files, Map<String, String> parameters) {
    return new Deployment(files, parameters);
  }

  /** The expanded schema's text, empty if the build has none. */
  public String schema() {
    return schema;
  }

  /** All resolvers by {@code Type.field}, in the order of stacks and of writing. */
  public Map<String, ResolverDef> resolvers() {
    return resolvers;
  }

  /** The resolver of a field, {@code Query.getPost}. */
  public Optional<ResolverDef> resolver(String key) {
    return Optional.ofNullable(resolvers.get(key));
  }

  /**
   * The templates in use: by their path in the build, or as {@code stack/resource.property} where
   * they stand in a stack.
   */
  public Map<String, String> templates() {
    return templates;
  }

  /** All data sources by name. */
  public Map<String, DataSourceDef> dataSources() {
    return dataSources;
  }

  /**
   * The resolved properties of all resources of a type, for example {@code AWS::DynamoDB::Table},
   * by stack and logical id ({@code Post/PostTable}, {@code /GraphQLAPI} in the root). A resource
   * whose condition does not hold is left out.
   */
  public Map<String, Map<String, Object>> resources(String type) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    for (Resource resource : existing(type)) {
      found.put(resource.stack() + "/" + resource.id(), properties(resource));
    }
    return found;
  }

  private List<Resource> existing(String type) {
    List<Resource> found = new ArrayList<>(stacks.resources(type));
    found.removeIf(resource -> !intrinsics.exists(resource));
    return found;
  }

  private Map<String, Object> properties(Resource resource) {
    Object resolved = intrinsics.resolve(resource.properties(), resource.stack());
    return Json.copyOf(StackTree.map(resolved));
  }

  private Map<String, DataSourceDef> readDataSources() {
    Map<String, DataSourceDef> found = new LinkedHashMap<>();
    for (Resource resource : existing("AWS::AppSync::DataSource")) {
      Map<String, Object> properties = properties(resource);
      String name = String.valueOf(properties.get("Name"));
      found.put(name, new DataSourceDef(name, String.valueOf(properties.get("Type")), properties));
    }
    return Collections.unmodifiableMap(found);
  }
}
