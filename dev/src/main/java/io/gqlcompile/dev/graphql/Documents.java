package io.gqlcompile.dev.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and checks documents against one schema, and keeps those it has seen last. */
final class Documents {
  /** AppSync's highest limit on the depth of a query. */
  static final int MAX_DEPTH = 75;

  private static final int KEPT = 500;

  private final GraphQLSchema schema;
  private final Map<String, PreparsedDocumentEntry> seen =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
          return size() > KEPT;
        }
      };

  Documents(GraphQLSchema schema) {
    this.schema = schema;
  }

  PreparsedDocumentEntry entry(ExecutionInput input) {
    synchronized (seen) {
      PreparsedDocumentEntry known = seen.get(input.getQuery());
      if (known != null) {
        return known;
      }
    }
    PreparsedDocumentEntry entry = checked(input);
    synchronized (seen) {
      seen.put(input.getQuery(), entry);
    }
    return entry;
  }

  private PreparsedDocumentEntry checked(ExecutionInput input) {
    ParseAndValidateResult parsed = ParseAndValidate.parse(input);
    if (parsed.isFailure()) {
      return new PreparsedDocumentEntry(parsed.getErrors());
    }
    Document document = parsed.getDocument();
    // Before validation, which walks as deep as the document goes.
    if (isTooDeep(document)) {
      GraphQLError error =
          GraphqlErrorBuilder.newError()
              .message("Query depth limit exceeded: the limit is " + MAX_DEPTH + ".")
              .build();
      return new PreparsedDocumentEntry(error);
    }
    var errors = ParseAndValidate.validate(schema, document, input.getLocale());
    return errors.isEmpty()
        ? new PreparsedDocumentEntry(document)
        : new PreparsedDocumentEntry(errors);
  }

  static Map<String, FragmentDefinition> fragments(Document document) {
    Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    return fragments;
  }

  /** The operation that is meant; empty if there is none of that name. */
  static Optional<OperationDefinition> operation(Document document, String name) {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
        .findFirst();
  }

  private static boolean isTooDeep(Document document) {
    Map<String, FragmentDefinition> fragments = fragments(document);
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .anyMatch(operation -> isTooDeep(operation.getSelectionSet(), fragments, 0, 0));
  }

  /** Fragments that spread each other end here, too: each spread counts as a step. */
  private static boolean isTooDeep(
      SelectionSet set, Map<String, FragmentDefinition> fragments, int depth, int spreads) {
    if (set == null) {
      return false;
    }
    if (depth >= MAX_DEPTH || spreads > fragments.size()) {
      return true;
    }
    for (Selection<?> selection : set.getSelections()) {
      boolean tooDeep = false;
      if (selection instanceof Field field) {
        tooDeep = isTooDeep(field.getSelectionSet(), fragments, depth + 1, spreads);
      } else if (selection instanceof InlineFragment inline) {
        tooDeep = isTooDeep(inline.getSelectionSet(), fragments, depth, spreads);
      } else if (selection instanceof FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        tooDeep =
            fragment != null
                && isTooDeep(fragment.getSelectionSet(), fragments, depth, spreads + 1);
      }
      if (tooDeep) {
        return true;
      }
    }
    return false;
  }
}
