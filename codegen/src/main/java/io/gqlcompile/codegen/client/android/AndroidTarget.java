package io.gqlcompile.codegen.client.android;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.data.DataVersion;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code models-java}. */
public final class AndroidTarget implements ClientTarget {
  /** Where Amplify looks for them. */
  static final String PACKAGE = "com.amplifyframework.datastore.generated.model";

  @Override
  public String name() {
    return "models-java";
  }

  @Override
  public String purpose() {
    return "DataStore models for Android, in Java";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DataSchema schema = DataSchema.of(api);
    AndroidNames names = new AndroidNames(schema);
    List<Artifact> files = new ArrayList<>();
    List<DataModel> types = new ArrayList<>(schema.models());
    types.addAll(schema.nonModels());
    for (DataModel type : types) {
      String text = new AndroidClass(schema, type, names).print();
      files.add(file(options, names.type(type.name()), text));
    }
    for (EnumDef type : schema.enums()) {
      files.add(file(options, names.type(type.name()), enumeration(type, names)));
    }
    files.add(file(options, AndroidNames.PROVIDER, provider(schema, names)));
    return files;
  }

  private static Artifact file(ClientOptions options, String name, String text) {
    return new Artifact(options.path(PACKAGE.replace('.', '/') + "/" + name + ".java"), text);
  }

  private static String enumeration(EnumDef type, AndroidNames names) {
    SourceText out = new SourceText("  ").line("package " + PACKAGE + ";").blank();
    out.line("/** This is an auto generated class of the type " + type.name() + ". */");
    out.open("public enum " + names.type(type.name()) + " {");
    FreeNames values = FreeNames.without(JavaWords.RESERVED);
    List<String> all = type.values().stream().map(v -> values.take(v.name())).toList();
    out.line(String.join(",\n  ", all));
    return out.close("}").toString();
  }

  private static String provider(DataSchema schema, AndroidNames names) {
    List<String> classes =
        schema.models().stream().map(m -> names.qualified(m.name()) + ".class").toList();
    String model = "java.lang.Class<? extends com.amplifyframework.core.model.Model>";
    return """
        package %package%;

        /** This is an auto generated class: all models. */
        public final class AmplifyModelProvider
            implements com.amplifyframework.core.model.ModelProvider {
          private static final java.lang.String AMPLIFY_MODEL_VERSION = "%version%";
          private static AmplifyModelProvider amplifyGeneratedModelInstance;

          private AmplifyModelProvider() {}

          /** The one instance. */
          public static synchronized AmplifyModelProvider getInstance() {
            if (amplifyGeneratedModelInstance == null) {
              amplifyGeneratedModelInstance = new AmplifyModelProvider();
            }
            return amplifyGeneratedModelInstance;
          }

          @java.lang.Override
          public java.util.Set<%model%> models() {
            final java.util.Set<%model%> modifiableSet = new java.util.HashSet<>();
        %add%    return com.amplifyframework.util.Immutable.of(modifiableSet);
          }

          @java.lang.Override
          public java.lang.String version() {
            return AMPLIFY_MODEL_VERSION;
          }
        }
        """
        .replace("%package%", PACKAGE)
        .replace("%version%", DataVersion.of(schema))
        .replace("%model%", model)
        .replace("%add%", added(classes));
  }

  private static String added(List<String> classes) {
    StringBuilder lines = new StringBuilder();
    classes.forEach(c -> lines.append("    modifiableSet.add(").append(c).append(");\n"));
    return lines.toString();
  }
}
