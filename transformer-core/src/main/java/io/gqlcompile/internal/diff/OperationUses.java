package io.gqlcompile.internal.diff;

import io.gqlcompile.diff.Change;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What requests use of a schema. Of arguments it takes what could be given: all that the field has,
 * and everything in their types. Documents with mistakes give what could be read of them.
 */
final class OperationUses {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|#[^\\n]*|\\.\\.\\.|[_A-Za-z]\\w*|[^\\s,]");
  private static final String CLIENT_RULES = "Client";

  private final SchemaModel schema;
  private final Set<Coordinate> members = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private List<String> tokens = List.of();
  private int at;

  private OperationUses(SchemaModel schema) {
    this.schema = schema;
  }

  static OperationUses of(SchemaModel schema, List<SourceFile> documents) {
    OperationUses uses = new OperationUses(schema);
    for (SourceFile document : documents) {
      uses.read(document.text());
    }
    return uses;
  }

  /** Whether a finding is of interest: those of other kinds than about clients always are. */
  boolean concerns(Change change) {
    Coordinate coordinate = change.coordinate();
    return !change.rule().id().startsWith(CLIENT_RULES)
        || types.contains(coordinate.type())
        || members.contains(Coordinate.member(coordinate.type(), coordinate.member()));
  }

  private void read(String text) {
    tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("#")) {
        tokens.add(matcher.group());
      }
    }
    at = 0;
    while (at < tokens.size()) {
      definition();
    }
  }

  private String token() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private void definition() {
    String word = token();
    String type =
        switch (word) {
          case "mutation" -> schema.roots().mutation();
          case "subscription" -> schema.roots().subscription();
          default -> schema.roots().query();
        };
    while (at < tokens.size() && !token().equals("{")) {
      if (word.equals("fragment") && token().equals("on")) {
        at++;
        type = token();
      }
      skipArguments();
      at++;
    }
    selections(type);
  }

  private void skipArguments() {
    int depth = 0;
    while (at < tokens.size()) {
      depth += token().equals("(") ? 1 : token().equals(")") ? -1 : 0;
      if (depth == 0) {
        return;
      }
      at++;
    }
  }

  /** From an opening brace to behind the closing one. */
  private void selections(String type) {
    at++;
    while (at < tokens.size() && !token().equals("}")) {
      if (token().equals("...")) {
        at++;
        spread(type);
      } else {
        field(type);
      }
    }
    at++;
  }

  private void spread(String type) {
    String inner = type;
    if (token().equals("on")) {
      inner = at + 1 < tokens.size() ? tokens.get(at + 1) : type;
      at += 2;
    } else if (!token().equals("@") && !token().equals("{")) {
      at++;
    }
    directives();
    if (token().equals("{")) {
      selections(inner);
    }
  }

  private void field(String type) {
    String name = token();
    at++;
    if (token().equals(":")) {
      name = at + 1 < tokens.size() ? tokens.get(at + 1) : name;
      at += 2;
    }
    Optional<FieldDef> field = use(type, name);
    if (token().equals("(")) {
      skipArguments();
      at++;
    }
    directives();
    if (token().equals("{")) {
      selections(field.map(f -> f.type().baseName()).orElse(""));
    }
  }

  private void directives() {
    while (token().equals("@")) {
      at += 2;
      if (token().equals("(")) {
        skipArguments();
        at++;
      }
    }
  }

  private Optional<FieldDef> use(String type, String name) {
    members.add(Coordinate.member(type, name));
    Optional<FieldDef> field =
        schema
            .type(type)
            .filter(CompositeDef.class::isInstance)
            .flatMap(t -> ((CompositeDef) t).field(name));
    field.ifPresent(f -> f.arguments().forEach(argument -> useAll(argument.type().baseName())));
    field.ifPresent(f -> useLeaf(f.type().baseName()));
    return field;
  }

  /** Values of enums, and members of unions, that answers have. */
  private void useLeaf(String type) {
    boolean isSelected = schema.type(type).filter(CompositeDef.class::isInstance).isPresent();
    if (!isSelected) {
      types.add(type);
    }
  }

  private void useAll(String type) {
    if (!types.add(type)) {
      return;
    }
    Optional<InputDef> input = schema.input(type);
    input.ifPresent(i -> i.fields().forEach(field -> useAll(field.type().baseName())));
  }
}
