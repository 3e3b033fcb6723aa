package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.data.DataVersion;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.codegen.client.text.SwiftWords;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code models-swift}. */
public final class SwiftModelsTarget implements ClientTarget {
  private static final String HEAD =
      """
      // swiftlint:disable all
      // This file was automatically generated and should not be edited.
      import Amplify
      import Foundation

      """;

  @Override
  public String name() {
    return "models-swift";
  }

  @Override
  public String purpose() {
    return "DataStore models for iOS and macOS, in Swift";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DataSchema schema = DataSchema.of(api);
    SwiftNames names = new SwiftNames(schema);
    List<Artifact> files = new ArrayList<>();
    List<DataModel> types = new ArrayList<>(schema.models());
    types.addAll(schema.nonModels());
    for (DataModel type : types) {
      String name = names.type(type.name());
      String struct = new SwiftStruct(type, names).print();
      files.add(new Artifact(options.path(name + ".swift"), HEAD + struct));
      String definition = new SwiftSchema(schema, type, names).print();
      files.add(new Artifact(options.path(name + "+Schema.swift"), HEAD + definition));
    }
    for (EnumDef type : schema.enums()) {
      String text = HEAD + enumeration(type, names);
      files.add(new Artifact(options.path(names.type(type.name()) + ".swift"), text));
    }
    files.add(new Artifact(options.path("AmplifyModels.swift"), HEAD + registry(schema, names)));
    return files;
  }

  private static String enumeration(EnumDef type, SwiftNames names) {
    SourceText out = new SourceText("  ");
    out.open("public enum " + names.type(type.name()) + ": String, EnumPersistable {");
    FreeNames cases = FreeNames.without(List.of("rawValue", "allCases"));
    for (EnumValueDef value : type.values()) {
      String name = cases.take(Cases.camel(value.name()));
      String raw = name.equals(value.name()) ? "" : " = " + SwiftWords.quoted(value.name());
      out.line("case " + SwiftWords.name(name) + raw);
    }
    return out.close("}").toString();
  }

  private static String registry(DataSchema schema, SwiftNames names) {
    SourceText out = new SourceText("  ");
    out.open("final public class AmplifyModels: AmplifyModelRegistration {");
    out.line("public let version: String = " + SwiftWords.quoted(DataVersion.of(schema))).blank();
    out.open("public func registerModels(registry: ModelRegistry.Type) {");
    for (DataModel model : schema.models()) {
      out.line("ModelRegistry.register(modelType: " + names.type(model.name()) + ".self)");
    }
    return out.close("}").close("}").toString();
  }
}
