package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.data.DataVersion;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code models-dart}. */
public final class DartTarget implements ClientTarget {
  static final String HEAD =
      """
      // NOTE: This file was automatically generated and may not follow the lint rules of your app.
      // ignore_for_file: type=lint

      """;

  @Override
  public String name() {
    return "models-dart";
  }

  @Override
  public String purpose() {
    return "DataStore models for Flutter, in Dart";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DataSchema schema = DataSchema.of(api);
    DartNames names = new DartNames(schema);
    List<Artifact> files = new ArrayList<>();
    List<DataModel> types = new ArrayList<>(schema.models());
    types.addAll(schema.nonModels());
    List<String> exported = new ArrayList<>();
    for (DataModel type : types) {
      String name = names.type(type.name());
      exported.add(name);
      String text = HEAD + new DartClass(schema, type, names).print();
      files.add(new Artifact(options.path(name + ".dart"), text));
    }
    for (EnumDef type : schema.enums()) {
      String name = names.type(type.name());
      exported.add(name);
      files.add(new Artifact(options.path(name + ".dart"), HEAD + enumeration(type, name)));
    }
    String provider = HEAD + provider(schema, names, exported);
    files.add(new Artifact(options.path("ModelProvider.dart"), provider));
    return files;
  }

  private static String enumeration(EnumDef type, String name) {
    FreeNames values = DartNames.values();
    SourceText out = new SourceText("  ").open("enum " + name + " {");
    for (EnumValueDef value : type.values()) {
      out.line(values.take(value.name()) + ",");
    }
    return out.close("}").toString();
  }

  private static String provider(DataSchema schema, DartNames names, List<String> exported) {
    SourceText out = new SourceText("  ");
    out.line("import 'package:amplify_core/amplify_core.dart' as amplify_core;");
    exported.forEach(name -> out.line("import '" + name + ".dart';"));
    out.blank();
    exported.forEach(name -> out.line("export '" + name + ".dart';"));
    out.blank().open("class ModelProvider implements amplify_core.ModelProviderInterface {");
    out.line("@override").line("String version = '" + DataVersion.of(schema) + "';");
    schemas(out, "modelSchemas", schema.models(), names);
    schemas(out, "customTypeSchemas", schema.nonModels(), names);
    out.line("static final ModelProvider _instance = ModelProvider();").blank();
    out.line("static ModelProvider get instance => _instance;").blank().line("@override");
    out.open("amplify_core.ModelType getModelTypeByModelName(String modelName) {");
    out.open("switch (modelName) {");
    for (DataModel model : schema.models()) {
      out.line("case " + DartNames.quoted(model.name()) + ":");
      out.line("  return " + names.type(model.name()) + ".classType;");
    }
    out.line("default:").line("  throw Exception('There is no model ' + modelName);");
    out.close("}").close("}").close("}").blank();
    out.line("/// A value in a copy, so that null can be told from nothing.");
    out.open("class ModelFieldValue<T> {");
    out.line("const ModelFieldValue.value(this.value);").blank().line("final T value;");
    return out.close("}").toString();
  }

  private static void schemas(
      SourceText out, String name, List<DataModel> models, DartNames names) {
    List<String> schemas = models.stream().map(m -> names.type(m.name()) + ".schema").toList();
    out.line("@override");
    String list = "List<amplify_core.ModelSchema> " + name;
    out.line(list + " = [" + String.join(", ", schemas) + "];");
  }
}
