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
  private final SwiftLazy lazy;
  private final List<DataField> fields;
  private final boolean isModel;

  SwiftStruct(DataModel model, SwiftNames names) {
    this.model = model;
    this.names = names;
    this.lazy = new SwiftLazy(out, model, names);
    this.isModel = !model.primaryKey().isEmpty();
    this.fields = isModel ? model.nativeFields() : model.fields();
  }

  String print() {
    String kind = names.isClass(model) ? "final class " : "struct ";
    String protocol = isModel ? ": Model {" : ": Embeddable {";
    out.open("public " + kind + names.type(model.name()) + protocol);
    fields.forEach(this::property);
    List<DataField> written = fields.stream().filter(f -> !f.readOnly()).toList();
    init("public", written);
    if (written.size() < fields.size()) {
      init("internal", fields);
    }
    if (isModel && names.isLazy()) {
      fields.stream().filter(SwiftRecursion::isOne).forEach(lazy::setter);
      lazy.coding(fields);
    }
    return out.close("}").toString();
  }

  private boolean isReference(DataField field) {
    return names.isLazy() && SwiftRecursion.isOne(field);
  }

  private void property(DataField field) {
    if (isReference(field)) {
      lazy.property(field);
      return;
    }
    String word = model.primaryKey().contains(field.name()) ? "let " : "var ";
    out.line("public " + word + SwiftWords.name(field.name()) + ": " + names.property(field));
  }

  /** An initializer; what is not among its parameters, the server writes. */
  private void init(String access, List<DataField> given) {
    List<String> parameters = new ArrayList<>();
    for (DataField field : given) {
      String label = SwiftWords.name(field.name());
      String parameter = parameter(field);
      String named = label.equals(parameter) ? label : label + " " + parameter;
      parameters.add(named + ": " + names.property(field) + initial(field));
    }
    out.blank().open(access + " init(" + String.join(",\n      ", parameters) + ") {");
    for (DataField field : fields) {
      String value = given.contains(field) ? parameter(field) : "nil";
      if (isReference(field)) {
        out.line("self." + SwiftLazy.reference(field) + " = LazyReference(" + value + ")");
      } else {
        out.line("self." + SwiftWords.name(field.name()) + " = " + value);
      }
    }
    out.close("}");
  }

  /** The name of a parameter, which must not hide the object. */
  private String parameter(DataField field) {
    String name = field.name();
    while (name.startsWith("self") && (name.equals("self") || model.field(name).isPresent())) {
      name = name + "_";
    }
    return field.name().equals("self") ? name : SwiftWords.name(field.name());
  }

  private String initial(DataField field) {
    if (isModel && model.hasManagedId() && field.name().equals(model.primaryKey().get(0))) {
      return " = UUID().uuidString";
    }
    if (field.is(Association.Kind.HAS_MANY)) {
      return " = []";
    }
    return field.isRequired() ? "" : " = nil";
  }
}
