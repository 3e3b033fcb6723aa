package io.gqlcompile.dev.graphql;

import graphql.execution.MergedField;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields that a request selects below a field, as templates see them. */
final class Selection {
  private final Map<String, FragmentDefinition> fragments;
  private final Set<String> paths = new LinkedHashSet<>();

  private Selection(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /** {@code selectionSetList}: {@code items}, {@code items/id}; an alias stands for its field. */
  static List<String> paths(DataFetchingEnvironment environment) {
    Selection selection = new Selection(environment.getFragmentsByName());
    for (Field field : environment.getMergedField().getFields()) {
      selection.walk("", field.getSelectionSet());
    }
    return List.copyOf(selection.paths);
  }

  /** {@code selectionSetGraphQL}, empty for a field without one. */
  static String text(MergedField field) {
    SelectionSet set = field.getSingleField().getSelectionSet();
    return set == null ? "" : AstPrinter.printAst(set);
  }

  private void walk(String prefix, SelectionSet set) {
    if (set == null) {
      return;
    }
    for (graphql.language.Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field) {
        String path = prefix + field.getResultKey();
        paths.add(path);
        walk(path + "/", field.getSelectionSet());
      } else if (selection instanceof InlineFragment inline) {
        walk(prefix, inline.getSelectionSet());
      } else if (selection instanceof FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        walk(prefix, fragment == null ? null : fragment.getSelectionSet());
      }
    }
  }

  /** A result with its fields under their names instead of their aliases. */
  static Object unaliased(
      Object result, SelectionSet set, Map<String, FragmentDefinition> fragments) {
    if (result instanceof List<?> items) {
      return items.stream().map(item -> unaliased(item, set, fragments)).toList();
    }
    if (!(result instanceof Map<?, ?> map) || set == null) {
      return result;
    }
    Map<String, Object> named = new LinkedHashMap<>();
    unalias(map, set, fragments, named);
    return named;
  }

  private static void unalias(
      Map<?, ?> from,
      SelectionSet set,
      Map<String, FragmentDefinition> fragments,
      Map<String, Object> into) {
    for (graphql.language.Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field) {
        if (from.containsKey(field.getResultKey())) {
          Object value = from.get(field.getResultKey());
          Object plain = unaliased(value, field.getSelectionSet(), fragments);
          into.merge(field.getName(), plain == null ? NONE : plain, Selection::united);
        }
      } else if (selection instanceof InlineFragment inline) {
        unalias(from, inline.getSelectionSet(), fragments, into);
      } else if (selection instanceof FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        unalias(from, fragment.getSelectionSet(), fragments, into);
      }
    }
    into.replaceAll((name, value) -> value == NONE ? null : value);
  }

  private static final Object NONE = new Object();

  /** A field that is selected twice has what either selection asks for. */
  private static Object united(Object first, Object second) {
    if (first instanceof Map<?, ?> a && second instanceof Map<?, ?> b) {
      Map<Object, Object> both = new LinkedHashMap<>(a);
      both.putAll(b);
      return both;
    }
    return second;
  }
}
