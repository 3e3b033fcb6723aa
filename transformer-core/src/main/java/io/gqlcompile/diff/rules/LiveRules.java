package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedIndex;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      } else if (declared instanceof CompositeDef was && twin.get() instanceof CompositeDef is) {
        fields(build, was, is, found);
      }
    }
    for (TypeDef type : live.types()) {
      if (!build.schema().hasType(type.name())) {
        found.add(schema(build, type.coordinate(), "is in AWS, but not in the build"));
      }
    }
    return found;
  }

  private static void fields(
      DeployedApi build, CompositeDef declared, CompositeDef live, List<Change> found) {
    for (FieldDef field : declared.fields()) {
      Coordinate coordinate = Coordinate.member(declared.name(), field.name());
      Optional<FieldDef> twin = live.field(field.name());
      if (twin.isEmpty()) {
        found.add(schema(build, coordinate, "is missing in AWS"));
      } else if (!twin.get().type().toSdl().equals(field.type().toSdl())) {
        found.add(schema(build, coordinate, "is " + twin.get().type().toSdl() + " in AWS"));
      }
    }
    for (FieldDef field : live.fields()) {
      if (declared.field(field.name()).isEmpty()) {
        Coordinate coordinate = Coordinate.member(declared.name(), field.name());
        found.add(schema(build, coordinate, "is in AWS, but not in the build"));
      }
    }
  }

  private static Change schema(DeployedApi build, Coordinate coordinate, String what) {
    return Change.of(SCHEMA, Impact.DANGEROUS, coordinate, "'" + coordinate + "' " + what)
        .at(build.place(coordinate), build.place(Coordinate.NONE))
        .about("schema")
        .withHint("the next deployment writes the schema of the build over it");
  }
}
