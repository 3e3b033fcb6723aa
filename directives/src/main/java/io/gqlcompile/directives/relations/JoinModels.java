package io.gqlcompile.directives.relations;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.Words;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the join models of many-to-many relations. Relations that the rules refuse are left out. */
final class JoinModels {
  private final StageContext context;
  private final SchemaEditor editor;

  JoinModels(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
  }

  SchemaModel add() {
    for (Map.Entry<String, List<ManyToManyUse>> relation :
        ManyToManyUse.byRelation(context.schema()).entrySet()) {
      List<ManyToManyUse> sides = relation.getValue();
      if (sides.size() == 2 && isSound(relation.getKey(), sides)) {
        add(relation.getKey(), sides.get(0), sides.get(1));
      }
    }
    return editor.build();
  }

  private boolean isSound(String name, List<ManyToManyUse> sides) {
    boolean models =
        sides.get(0).type().hasDirective("model") && sides.get(1).type().hasDirective("model");
    boolean facing =
        leadsTo(sides.get(0), sides.get(1).type()) && leadsTo(sides.get(1), sides.get(0).type());
    return models && facing && !editor.hasType(name) && !name.isEmpty();
  }

  private static boolean leadsTo(ManyToManyUse side, ObjectDef other) {
    boolean same = side.type().name().equals(other.name());
    return !same && side.field().type().isList() && side.related().equals(other.name());
  }

  private void add(String name, ManyToManyUse first, ManyToManyUse second) {
    SideKey firstKey = SideKey.of(first, context);
    SideKey secondKey = SideKey.of(second, context);
    List<FieldDef> fields = new ArrayList<>();
    SourceLocation at = first.directive().location();
    fields.add(placed("id", TypeRef.of("ID").nonNull(), at, List.of()));
    fields.addAll(firstKey.columns());
    fields.addAll(secondKey.columns());
    fields.add(firstKey.link());
    fields.add(secondKey.link());
    List<DirectiveUse> directives = new ArrayList<>();
    directives.add(new DirectiveUse("model", List.of(), first.directive().location()));
    joinedRules(first.type(), second.type()).ifPresent(directives::add);
    editor.put(
        new ObjectDef(
            name, List.of(), fields, directives, Optional.empty(), first.directive().location()));
    retarget(name, first, firstKey);
    retarget(name, second, secondKey);
  }

  /** The side's field becomes a list of join items, read by the side's key. */
  private void retarget(String name, ManyToManyUse side, SideKey key) {
    SourceLocation at = side.directive().location();
    List<DirectiveUse.Argument> arguments = new ArrayList<>();
    arguments.add(
        new DirectiveUse.Argument("indexName", new Literal.Text(key.indexName(), at), at));
    arguments.add(new DirectiveUse.Argument("fields", texts(key.keyFields(), at), at));
    side.directive()
        .argument("limit")
        .ifPresent(l -> arguments.add(new DirectiveUse.Argument("limit", l, at)));
    editor.updateField(
        side.type().name(),
        side.field().name(),
        field ->
            field
                .withType(field.type().withBase(name))
                .withDirective(new DirectiveUse("hasMany", arguments, at)));
  }

  /** Whoever a rule of either side lets in may do the same with the join items. */
  private static Optional<DirectiveUse> joinedRules(ObjectDef first, ObjectDef second) {
    List<Literal> rules = new ArrayList<>();
    SourceLocation at = SourceLocation.NONE;
    for (ObjectDef side : List.of(first, second)) {
      Optional<DirectiveUse> auth = side.directive("auth");
      if (auth.isPresent()) {
        at = at.isKnown() ? at : auth.get().location();
        auth.get().argument("rules").ifPresent(list -> rules.addAll(list.asList()));
      }
    }
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Literal list = new Literal.Items(rules, at);
    return Optional.of(
        new DirectiveUse("auth", List.of(new DirectiveUse.Argument("rules", list, at)), at));
  }

  /** A field that is generated because of what stands at a place. */
  private static FieldDef placed(
      String name, TypeRef type, SourceLocation at, List<DirectiveUse> directives) {
    TypeRef named = relocated(type, at);
    return new FieldDef(name, List.of(), named, directives, Optional.empty(), at);
  }

  private static TypeRef relocated(TypeRef type, SourceLocation at) {
    return new TypeRef.NonNull(new TypeRef.Named(type.baseName(), at));
  }

  static Literal texts(List<String> values, SourceLocation at) {
    List<Literal> items = new ArrayList<>();
    values.forEach(value -> items.add(new Literal.Text(value, at)));
    return new Literal.Items(items, at);
  }

  /**
   * How a join model holds the key of one side.
   *
   * @param type the side's type
   * @param keys the fields of its primary key
   * @param columnNames the names of the columns that hold them
   * @param at the use that asks for the side
   */
  private record SideKey(
      ObjectDef type, List<FieldDef> keys, List<String> columnNames, SourceLocation at) {

    static SideKey of(ManyToManyUse side, StageContext context) {
      ObjectDef type = side.type();
      boolean byKeyName = context.settings().is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
      String prefix = Words.lowerFirst(type.name());
      List<FieldDef> found = new ArrayList<>();
      List<String> columns = new ArrayList<>();
      FieldDef partition = type.field("id").orElse(FieldDef.of("id", TypeRef.of("ID")));
      List<String> sort = List.of();
      for (FieldDef field : type.fields()) {
        Optional<DirectiveUse> use = field.directive("primaryKey");
        if (use.isPresent()) {
          partition = field;
          sort = use.get().texts("sortKeyFields");
          break;
        }
      }
      found.add(partition);
      columns.add(prefix + (byKeyName ? Words.upperFirst(partition.name()) : "ID"));
      for (String name : sort) {
        type.field(name)
            .ifPresent(
                field -> {
                  found.add(field);
                  columns.add(prefix + name);
                });
      }
      return new SideKey(type, found, columns, side.directive().location());
    }

    List<String> keyFields() {
      return keys.stream().map(FieldDef::name).toList();
    }

    String indexName() {
      return "by" + storedName();
    }

    private String storedName() {
      return type.directive("mapsTo").flatMap(use -> use.text("name")).orElse(type.name());
    }

    List<FieldDef> columns() {
      List<FieldDef> columns = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        TypeRef column = TypeRef.of(keys.get(i).type().baseName()).nonNull();
        List<DirectiveUse> directives = i == 0 ? List.of(index()) : List.of();
        columns.add(placed(columnNames.get(i), column, at, directives));
      }
      return columns;
    }

    private DirectiveUse index() {
      DirectiveUse use =
          new DirectiveUse("index", List.of(), at).with("name", new Literal.Text(indexName(), at));
      return columnNames.size() == 1
          ? use
          : use.with("sortKeyFields", texts(columnNames.subList(1, columnNames.size()), at));
    }

    FieldDef link() {
      DirectiveUse hasOne =
          new DirectiveUse("hasOne", List.of(), at).with("fields", texts(columnNames, at));
      TypeRef target = TypeRef.of(type.name()).nonNull();
      return placed(Words.lowerFirst(type.name()), target, at, List.of(hasOne));
    }
  }
}
