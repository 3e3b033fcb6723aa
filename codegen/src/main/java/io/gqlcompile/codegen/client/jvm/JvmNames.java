package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;

/** Names of classes, and of what is in one class. */
final class JvmNames {
  private final String packageName;
  private final FreeNames types;

  /**
   * @param types the types that have classes; they come before operations, so they keep their names
   * @throws IllegalArgumentException if Java cannot have the package
   */
  JvmNames(String packageName, List<TypeDef> types) {
    for (String part : packageName.split("\\.")) {
      if (JavaWords.isKeyword(part)) {
        throw new IllegalArgumentException("the package cannot be " + packageName);
      }
    }
    this.packageName = packageName;
    List<String> words = new ArrayList<>(words());
    words.add("runtime");
    this.types = FreeNames.ofFiles(words);
    types.forEach(type -> type(type.name()));
  }

  /** What no name can be; the first part of the package would be hidden by it. */
  private List<String> words() {
    List<String> words = new ArrayList<>(JavaWords.RESERVED);
    words.add(packageName.split("\\.")[0]);
    return words;
  }

  String packageName() {
    return packageName;
  }

  String runtime(String name) {
    return packageName + ".runtime." + name;
  }

  /** The class of a type of the schema. */
  String type(String name) {
    return types.of("type", name);
  }

  String qualified(String name) {
    return packageName + "." + type(name);
  }

  /** The class of an operation. */
  String operation(Operation operation) {
    return types.of("operation", operation.name() + operation.kind().title());
  }

  /** Names of variables and methods in a class, beside some that it has. */
  FreeNames members(String... taken) {
    List<String> words = words();
    words.addAll(List.of(taken));
    return FreeNames.without(words);
  }
}
