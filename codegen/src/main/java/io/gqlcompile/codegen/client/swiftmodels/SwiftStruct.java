package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.codegen.client.text.SwiftWords;
import java.util.ArrayList;
import java.util.List;

/** The struct of a model, or of an object inside models. */
final class SwiftStruct {
  private final SourceText out = new SourceText("  ");
  private final DataModel model;
  private final SwiftNames names;

  SwiftStruct(DataModel model, SwiftNames names) {
    this.model = model;
    this.names = names;
  }

  String print() {
    boolean isModel = !model.primaryKey().isEmpty();
    String kind = isModel ? ": Model {" : ": Embeddable {";
    out.open("public struct " + names.type(model.name()) + kind);
    List<DataField> fields = isModel ? model.nativeFields() : model.fields();
    for (DataField field : fields) {
      boolean isKey = model.primaryKey().contains(field.name());
      String access = isModel ? "public " : "";
      String word = isKey ? "let " : "var ";
      out.line(access + word + SwiftWords.name(field.name()) + ": " + names.property(field));
    }
    if (isModel) {
      boolean stamps = fields.stream().anyMatch(DataField::readOnly);
      if (stamps) {
        shortInit(fields);
      }
      fullInit(fields, stamps ? "internal" : "public");
    }
    return out.close("}").toString();
  }

  private void shortInit(List<DataField> fields) {
    out.blank();
    parameters("public", fields.stream().filter(f -> !f.readOnly()).toList());
    List<String> arguments = new ArrayList<>();
    for (DataField field : fields) {
      String value = field.readOnly() ? "nil" : SwiftWords.name(field.name());
      arguments.add(label(field) + ": " + value);
    }
    out.line("self.init(" + String.join(",\n      ", arguments) + ")").close("}");
  }

  private void fullInit(List<DataField> fields, String access) {
    out.blank();
    parameters(access, fields);
    for (DataField field : fields) {
      String name = SwiftWords.name(field.name());
      out.line("self." + name + " = " + name);
    }
    out.close("}");
  }

  /** Keywords may be labels, but not with the meaning of these. */
  private static String label(DataField field) {
    return List.of("inout", "var", "let").contains(field.name())
        ? "`" + field.name() + "`"
        : SwiftWords.name(field.name());
  }

  private void parameters(String access, List<DataField> fields) {
    List<String> parameters = new ArrayList<>();
    for (DataField field : fields) {
      parameters.add(label(field) + ": " + names.property(field) + initial(field));
    }
    out.open(access + " init(" + String.join(",\n      ", parameters) + ") {");
  }

  private String initial(DataField field) {
    if (model.hasManagedId() && field.name().equals(model.primaryKey().get(0))) {
      return " = UUID().uuidString";
    }
    if (field.is(Association.Kind.HAS_MANY)) {
      return " = []";
    }
    return field.isRequired() ? "" : " = nil";
  }
}
