package io.gqlcompile.codegen.client.jsmodels;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.data.DataJson;
import io.gqlcompile.codegen.client.data.DataMetadata;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.data.DataVersion;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The target {@code models-javascript}. */
public final class JsModelsTarget implements ClientTarget {
  /** What DataStore checks the form of {@code schema.js} by. */
  private static final String CODEGEN_VERSION = "3.4.4";

  private static final String NOTE =
      "// This file was automatically generated and should not be edited.\n";

  @Override
  public String name() {
    return "models-javascript";
  }

  @Override
  public String purpose() {
    return "DataStore models for JavaScript and TypeScript";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DataSchema schema = DataSchema.of(api);
    JsNames names = new JsNames(schema);
    return List.of(
        new Artifact(options.path("schema.js"), schemaFile(schema)),
        new Artifact(options.path("schema.d.ts"), schemaTypes()),
        new Artifact(options.path("index.js"), index(schema, names)),
        new Artifact(options.path("index.d.ts"), new ModelTypes(schema, names).print()));
  }

  private static String schemaFile(DataSchema schema) {
    Map<String, Json> models = new LinkedHashMap<>();
    schema.models().forEach(m -> models.put(m.name(), DataJson.object(DataMetadata.model(m))));
    Map<String, Json> enums = new LinkedHashMap<>();
    schema.enums().forEach(e -> enums.put(e.name(), DataMetadata.enumeration(e)));
    Map<String, Json> nonModels = new LinkedHashMap<>();
    schema
        .nonModels()
        .forEach(m -> nonModels.put(m.name(), DataJson.object(DataMetadata.nonModel(m))));
    Map<String, Json> root = new LinkedHashMap<>();
    root.put("models", DataJson.object(models));
    root.put("enums", DataJson.object(enums));
    root.put("nonModels", DataJson.object(nonModels));
    root.put("codegenVersion", DataJson.text(CODEGEN_VERSION));
    root.put("version", DataJson.text(DataVersion.of(schema)));
    String json = JsonWriter.print(DataJson.object(root)).stripTrailing();
    return NOTE + "export const schema = " + json + ";\n";
  }

  private static String schemaTypes() {
    return NOTE
        + "import { Schema } from \"@aws-amplify/datastore\";\n\n"
        + "export declare const schema: Schema;\n";
  }

  private static String index(DataSchema schema, JsNames names) {
    StringBuilder out = new StringBuilder(NOTE).append("// @ts-check\n");
    out.append("import { initSchema } from \"@aws-amplify/datastore\";\n");
    out.append("import { schema } from \"./schema\";\n");
    List<String> exported = new ArrayList<>();
    for (EnumDef type : schema.enums()) {
      String name = names.enumeration(type);
      exported.add(name);
      out.append("\nconst ").append(name).append(" = {\n");
      FreeNames keys = FreeNames.without(List.of());
      for (EnumValueDef value : type.values()) {
        String key = keys.take(Cases.constant(value.name()));
        out.append("  ").append(key).append(": \"").append(value.name()).append("\",\n");
      }
      out.append("};\n");
    }
    List<String> made = new ArrayList<>();
    List<DataModel> types = new ArrayList<>(schema.models());
    types.addAll(schema.nonModels());
    for (DataModel type : types) {
      String name = names.type(type.name());
      exported.add(name);
      made.add(type.name().equals(name) ? name : type.name() + ": " + name);
    }
    if (!made.isEmpty()) {
      out.append("\nconst { ").append(String.join(", ", made)).append(" } = initSchema(schema);\n");
    }
    out.append("\nexport {\n");
    exported.forEach(name -> out.append("  ").append(name).append(",\n"));
    return out.append("};\n").toString();
  }
}
