package io.gqlcompile.codegen.client.swift;

import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which input types are part of themselves, other than in a list. */
final class InputRecursion {
  private final Map<String, InputDef> inputs = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  InputRecursion(List<TypeDef> types) {
    for (TypeDef type : types) {
      if (type instanceof InputDef input) {
        inputs.put(input.name(), input);
      }
    }
  }

  /** Whether a value of the type may hold another of it. */
  boolean isRecursive(TypeRef type) {
    return !type.isList() && known.computeIfAbsent(type.baseName(), this::reachesItself);
  }

  private boolean reachesItself(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      InputDef input = inputs.get(open.remove());
      for (InputValueDef field : input == null ? List.<InputValueDef>of() : input.fields()) {
        String next = field.type().baseName();
        if (!field.type().isList() && next.equals(name)) {
          return true;
        }
        if (!field.type().isList() && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }
}
