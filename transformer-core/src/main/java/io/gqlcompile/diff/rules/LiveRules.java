package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedIndex;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Drift: what AWS has is not what the deployed build says. */
public final class LiveRules {
  /** A table or its indexes were changed by hand. */
  static final RuleId TABLE = new RuleId("LiveTableDiffers");

  /** The schema of the API was changed by hand. */
  static final RuleId SCHEMA = new RuleId("LiveSchemaDiffers");

  private static final String HINT =
      "bring it back by hand before you deploy; CloudFormation changes only what templates change";

  private LiveRules() {}

  /**
   * Compares a table as AWS describes it with the build; tables of others are left out.
   *
   * @param live its name begins with the stored name of its model and {@code -}
   */
  public static List<Change> table(DeployedApi build, DeployedTable live) {
    int dash = live.name().indexOf('-');
    String stored = dash < 0 ? live.name() : live.name().substring(0, dash);
    Optional<DeployedTable> declared =
        build.tables().values().stream().filter(t -> t.storedName().equals(stored)).findFirst();
    if (declared.isEmpty()) {
      return List.of();
    }
    List<Change> found = new ArrayList<>();
    for (String difference : differences(declared.get(), live)) {
      Coordinate model = TableNames.model(build, declared.get());
      found.add(
          Change.of(
                  TABLE,
                  Impact.DANGEROUS,
                  model,
                  "table " + live.name() + " differs from its template: " + difference)
              .at(build.place(model), build.place(Coordinate.NONE))
              .about("table " + declared.get().logicalId())
              .withHint(HINT));
    }
    return found;
  }

  private static List<String> differences(DeployedTable declared, DeployedTable live) {
    List<String> found = new ArrayList<>();
    if (!declared.typed(declared.key()).equals(live.typed(live.key()))) {
      found.add("its key is (" + live.typed(live.key()) + ")");
    }
    compare("global index ", declared.globalIndexes(), live.globalIndexes(), found);
    compare("local index ", declared.localIndexes(), live.localIndexes(), found);
    return found;
  }

  private static void compare(
      String kind, List<DeployedIndex> declared, List<DeployedIndex> live, List<String> found) {
    for (DeployedIndex index : declared) {
      Optional<DeployedIndex> twin =
          live.stream().filter(i -> i.name().equals(index.name())).findFirst();
      if (twin.isEmpty()) {
        found.add(kind + index.name() + " is missing");
      } else if (!twin.get().equals(index)) {
        found.add(kind + index.name() + " is " + twin.get().describe());
      }
    }
    for (DeployedIndex index : live) {
      if (declared.stream().noneMatch(i -> i.name().equals(index.name()))) {
        found.add(kind + index.name() + " is in no template");
      }
    }
  }

  /** Compares a schema as AWS has it with the build's. */
  public static List<Change> schema(DeployedApi build, SchemaModel live) {
    List<Change> found = new ArrayList<>();
    for (TypeDef declared : build.schema().types()) {
      Optional<TypeDef> twin = live.type(declared.name());
      if (twin.isEmpty()) {
        found.add(schema(build, declared.coordinate(), "is missing in AWS"));
      } else {
        members(build, declared, twin.get(), found);
      }
    }
    for (TypeDef type : live.types()) {
      if (!build.schema().hasType(type.name())) {
        found.add(schema(build, type.coordinate(), "is in AWS, but not in the build"));
      }
    }
    return found;
  }

  private static void members(
      DeployedApi build, TypeDef declared, TypeDef live, List<Change> found) {
    Map<String, String> was = members(declared);
    Map<String, String> is = members(live);
    was.forEach(
        (name, text) -> {
          Coordinate member = Coordinate.member(declared.name(), name);
          if (!is.containsKey(name)) {
            found.add(schema(build, member, "is missing in AWS"));
          } else if (!is.get(name).equals(text)) {
            found.add(schema(build, member, "is " + is.get(name) + " in AWS, not " + text));
          }
        });
    for (String name : is.keySet()) {
      if (!was.containsKey(name)) {
        Coordinate member = Coordinate.member(declared.name(), name);
        found.add(schema(build, member, "is in AWS, but not in the build"));
      }
    }
  }

  /** Fields, values or members by name, with what they are. */
  private static Map<String, String> members(TypeDef type) {
    Map<String, String> members = new LinkedHashMap<>();
    if (type instanceof CompositeDef composite) {
      composite.fields().forEach(field -> members.put(field.name(), words(field)));
    } else if (type instanceof InputDef input) {
      input.fields().forEach(field -> members.put(field.name(), field.type().toSdl()));
    } else if (type instanceof EnumDef values) {
      values.values().forEach(value -> members.put(value.name(), "a value"));
    } else if (type instanceof UnionDef union) {
      union.members().forEach(member -> members.put(member.name(), "a member"));
    }
    return members;
  }

  /** The type with the arguments, whichever order they are in. */
  private static String words(FieldDef field) {
    TreeSet<String> arguments = new TreeSet<>();
    field.arguments().forEach(a -> arguments.add(a.name() + ": " + a.type().toSdl()));
    String type = field.type().toSdl();
    return arguments.isEmpty() ? type : type + " with (" + String.join(", ", arguments) + ")";
  }

  private static Change schema(DeployedApi build, Coordinate coordinate, String what) {
    return Change.of(SCHEMA, Impact.DANGEROUS, coordinate, "'" + coordinate + "' " + what)
        .at(build.place(coordinate), build.place(Coordinate.NONE))
        .about("schema")
        .withHint("the next deployment writes the schema of the build over it");
  }
}
