package io.gqlcompile.emulator.dialect;

import io.gqlcompile.emulator.vtl.ExtensionsScope;
import io.gqlcompile.emulator.vtl.UtilScope;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The methods of {@code $util} and {@code $extensions} by path, with the numbers of arguments they
 * take. Taken from the classes that run them, so that check and runtime cannot disagree.
 */
final class KnownMembers {
  private static final Map<String, Set<Integer>> UTIL = utilities();
  private static final Map<String, Set<Integer>> EXTENSIONS =
      methods(ExtensionsScope.class, "", new TreeMap<>());

  private static final int MOST_VALUES = 20;

  private KnownMembers() {}

  /** Methods of {@code $util}: {@code toJson}, {@code dynamodb.toMap} ... */
  static Map<String, Set<Integer>> util() {
    return UTIL;
  }

  /** Methods of {@code $extensions}. */
  static Map<String, Set<Integer>> extensions() {
    return EXTENSIONS;
  }

  private static Map<String, Set<Integer>> utilities() {
    return methods(UtilScope.class, "", new TreeMap<>());
  }

  private static Map<String, Set<Integer>> methods(
      Class<?> scope, String prefix, Map<String, Set<Integer>> known) {
    for (Method method : scope.getMethods()) {
      if (method.getDeclaringClass() != scope) {
        continue;
      }
      if (isNamespace(method)) {
        String name = method.getName().substring("get".length());
        String path = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        methods(method.getReturnType(), prefix + path + ".", known);
        continue;
      }
      known
          .computeIfAbsent(prefix + method.getName(), name -> new TreeSet<>())
          .addAll(counts(method));
    }
    return known;
  }

  /** How many arguments a method takes; of one that takes any number, the first few. */
  private static Set<Integer> counts(Method method) {
    int count = method.getParameterCount();
    if (!method.isVarArgs()) {
      return Set.of(count);
    }
    Set<Integer> counts = new TreeSet<>();
    for (int more = 0; more < MOST_VALUES; more++) {
      counts.add(count - 1 + more);
    }
    return counts;
  }

  private static boolean isNamespace(Method method) {
    return method.getParameterCount() == 0
        && method.getName().startsWith("get")
        && method.getReturnType().getSimpleName().endsWith("Scope");
  }
}
