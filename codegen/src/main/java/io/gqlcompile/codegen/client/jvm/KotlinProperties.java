package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of properties, of which no two have the same accessor in a class file. */
final class KotlinProperties {
  private final Set<String> names = new HashSet<>();
  private final Set<String> accessors = new HashSet<>();

  /**
   * @param packageName its first part would be hidden
   * @param taken what cannot be a name
   */
  KotlinProperties(String packageName, String... taken) {
    names.addAll(List.of(packageName.split("\\.")[0], "kotlin", "kotlinx", "java", "Companion"));
    names.addAll(List.of(taken));
    accessors.add(accessor("class"));
  }

  /** A free name for a field, as it is written. */
  String take(String wanted) {
    String name = wanted;
    while (names.contains(name) || accessors.contains(accessor(name))) {
      name = name + "_";
    }
    names.add(name);
    accessors.add(accessor(name));
    return KotlinWords.name(name);
  }

  /** What follows {@code get} or {@code set}; {@code isX} is set by {@code setX}. */
  private static String accessor(String name) {
    boolean isFlag =
        name.length() > 2 && name.startsWith("is") && !Character.isLowerCase(name.charAt(2));
    String bare = isFlag ? name.substring(2) : name;
    char first = bare.charAt(0);
    char upper = first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') : first;
    return upper + bare.substring(1);
  }

  /**
   * The names of all fields of objects and interfaces. A field has the same name in all of them, so
   * that an object can stand for its interface.
   */
  static Map<String, String> of(JvmApi api) {
    Set<String> fields = new LinkedHashSet<>();
    for (TypeDef type : api.types()) {
      if (type instanceof ObjectDef o) {
        o.fields().stream().map(FieldDef::name).forEach(fields::add);
      } else if (type instanceof InterfaceDef i) {
        i.fields().stream().map(FieldDef::name).forEach(fields::add);
      }
    }
    List<String> ordered = new ArrayList<>(fields);
    // Who begins with a small letter keeps it.
    ordered.sort(Comparator.comparing(name -> Character.isUpperCase(name.charAt(0))));
    KotlinProperties free = new KotlinProperties(api.names().packageName());
    Map<String, String> given = new LinkedHashMap<>();
    ordered.forEach(name -> given.put(name, free.take(name)));
    return given;
  }
}
