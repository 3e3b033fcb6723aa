package io.gqlcompile.directives.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.Compiled;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelInputsTest {
  private static final String PARCELS =
      """
      type Parcel @model {
        id: ID!
        trip: Trip
      }
      type Trip {
        km: Int
        before: Parcel
      }
      """;

  @Test
  void aModelInAnObjectHasAnInput() {
    Compiled compiled = Compiled.of(PARCELS);
    assertEquals(List.of("km: Int", "before: ParcelInput"), entries(compiled, "TripInput"));
    assertEquals(List.of("id: ID!", "trip: TripInput"), entries(compiled, "ParcelInput"));
  }

  @Test
  void aForeignKeyOfAnEnumIsComparedAsTextInSubscriptions() {
    Compiled compiled =
        Compiled.of(
            """
            enum Size { S L }
            type Box @model { maker: ID! @primaryKey(sortKeyFields: ["size"])  size: Size!  lid: Lid @hasOne }
            type Lid @model { id: ID!  of: Box @hasOne }
            """);
    assertTrue(
        entries(compiled, "ModelSubscriptionLidFilterInput")
            .contains("lidOfSize: ModelSubscriptionStringInput"));
  }

  private static List<String> entries(Compiled compiled, String input) {
    InputDef found =
        (InputDef) compiled.result().api().orElseThrow().schema().type(input).orElseThrow();
    return found.fields().stream().map(ModelInputsTest::entry).toList();
  }

  private static String entry(InputValueDef field) {
    return field.name() + ": " + field.type().toSdl();
  }
}
