package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;

/**
 * What is selected of a type at a depth. There is one for each type and depth, so it is its own
 * identity.
 */
public final class SelectionSet {
  private final TypeDef type;
  private final int depth;
  private final boolean typename;
  private final List<SelectedField> fields = new ArrayList<>();
  private final List<TypeCase> cases = new ArrayList<>();

  SelectionSet(TypeDef type, int depth, boolean typename) {
    this.type = type;
    this.depth = depth;
    this.typename = typename;
  }

  void add(SelectedField field) {
    fields.add(field);
  }

  void add(TypeCase typeCase) {
    cases.add(typeCase);
  }

  /** The type: an object, an interface or a union. */
  public TypeDef type() {
    return type;
  }

  /** How many levels of objects this is, itself included. */
  public int depth() {
    return depth;
  }

  /** Whether {@code __typename} is selected too. */
  public boolean hasTypename() {
    return typename;
  }

  /** The fields that are selected whatever the type of the value is. */
  public List<SelectedField> fields() {
    return fields;
  }

  /** For an interface or a union: every possible type, in the order of the schema. */
  public List<TypeCase> cases() {
    return cases;
  }

  /** Whether the type is an interface or a union. */
  public boolean isAbstract() {
    return !(type instanceof ObjectDef);
  }

  /** Whether nothing is selected, so that it cannot be printed. */
  public boolean isEmpty() {
    return !typename && fields.isEmpty() && cases.stream().allMatch(c -> c.fields().isEmpty());
  }

  /** All fields of a value of one possible type. */
  public List<SelectedField> fieldsOf(TypeCase typeCase) {
    List<SelectedField> all = new ArrayList<>(fields);
    all.addAll(typeCase.fields());
    return all;
  }

  /** The name of the fragment that this is. */
  public String fragmentName() {
    return type.name() + "Depth" + depth;
  }
}
