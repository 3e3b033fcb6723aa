package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.api.StackTree.Resource;
import io.gqlcompile.emulator.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads functions and resolvers from the stacks, with the texts of their templates. */
final class ResolverReader {
  private final StackTree stacks;
  private final Intrinsics intrinsics;
  private final Map<String, String> files;
  private final Map<String, DataSourceDef> dataSources;
  private final Map<String, FunctionDef> functions = new LinkedHashMap<>();
  private final Map<String, String> templates = new LinkedHashMap<>();

  ResolverReader(
      StackTree stacks,
      Intrinsics intrinsics,
      Map<String, String> files,
      Map<String, DataSourceDef> dataSources) {
    this.stacks = stacks;
    this.intrinsics = intrinsics;
    this.files = files;
    this.dataSources = dataSources;
  }

  /** The templates that were read, by path, or by resource and property where they are inline. */
  Map<String, String> templates() {
    return Collections.unmodifiableMap(templates);
  }

  Map<String, ResolverDef> read() {
    for (Resource function : stacks.resources("AWS::AppSync::FunctionConfiguration")) {
      if (intrinsics.exists(function)) {
        String name = text(function, "Name").orElse(function.id());
        functions.put(function.stack() + "/" + function.id(), step(name, function));
      }
    }
    Map<String, ResolverDef> found = new LinkedHashMap<>();
    for (Resource resource : stacks.resources("AWS::AppSync::Resolver")) {
      if (intrinsics.exists(resource)) {
        ResolverDef resolver = resolver(resource);
        found.put(resolver.key(), resolver);
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private ResolverDef resolver(Resource resource) {
    String type = text(resource, "TypeName").orElse("");
    String field = text(resource, "FieldName").orElse("");
    if (!text(resource, "Kind").orElse("UNIT").equals("PIPELINE")) {
      List<FunctionDef> only = List.of(step(type + "." + field, resource));
      return new ResolverDef(type, field, false, Optional.empty(), Optional.empty(), only);
    }
    return new ResolverDef(
        type,
        field,
        true,
        template(resource, "RequestMappingTemplate"),
        template(resource, "ResponseMappingTemplate"),
        pipeline(resource, type + "." + field));
  }

  private List<FunctionDef> pipeline(Resource resource, String key) {
    Object ids =
        StackTree.map(
                intrinsics.resolve(resource.properties().get("PipelineConfig"), resource.stack()))
            .get("Functions");
    List<FunctionDef> steps = new ArrayList<>();
    for (Object id : ids instanceof List<?> list ? list : List.of()) {
      FunctionDef function = functions.get(String.valueOf(id));
      if (function == null) {
        throw new BrokenBuild(key + " refers to a function that is not there: " + id);
      }
      steps.add(function);
    }
    return steps;
  }

  private FunctionDef step(String name, Resource resource) {
    Optional<String> code = text(resource, "Code").or(() -> text(resource, "CodeS3Location"));
    return new FunctionDef(
        name,
        template(resource, "RequestMappingTemplate"),
        template(resource, "ResponseMappingTemplate"),
        code,
        dataSource(name, resource),
        sync(resource));
  }

  private Map<String, Object> sync(Resource resource) {
    Object sync = resource.properties().get("SyncConfig");
    return sync == null
        ? Map.of()
        : Json.copyOf(StackTree.map(intrinsics.resolve(sync, resource.stack())));
  }

  private DataSourceDef dataSource(String step, Resource resource) {
    String name = text(resource, "DataSourceName").orElse("");
    DataSourceDef source = dataSources.get(name);
    if (source == null) {
      throw new BrokenBuild(step + " refers to a data source that is not there: " + name);
    }
    return source;
  }

  private Optional<MappingTemplate> template(Resource resource, String property) {
    Optional<String> inline = text(resource, property);
    if (inline.isPresent()) {
      String place = resource.stack() + "/" + resource.id() + "." + property;
      templates.put(place, inline.get());
      return Optional.of(new MappingTemplate(place, inline.get()));
    }
    Optional<String> location = text(resource, property + "S3Location");
    if (location.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (location.get().endsWith("/" + file.getKey())) {
        templates.put(file.getKey(), file.getValue());
        return Optional.of(new MappingTemplate(file.getKey(), file.getValue()));
      }
    }
    throw new BrokenBuild(resource.id() + " refers to a file that is not there: " + location.get());
  }

  private Optional<String> text(Resource resource, String property) {
    Object value = resource.properties().get(property);
    if (value == null) {
      return Optional.empty();
    }
    Object resolved = intrinsics.resolve(value, resource.stack());
    return Optional.of(resolved instanceof String text ? text : Json.write(resolved));
  }
}
