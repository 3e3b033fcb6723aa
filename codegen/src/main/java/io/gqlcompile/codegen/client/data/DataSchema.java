package io.gqlcompile.codegen.client.data;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All models of an API.
 *
 * @param models the models in the order of the schema, those that relations imply last
 * @param nonModels objects without a table
 * @param enums the enums
 */
public record DataSchema(List<DataModel> models, List<DataModel> nonModels, List<EnumDef> enums) {
  /** Keeps its own copies. */
  public DataSchema {
    models = List.copyOf(models);
    nonModels = List.copyOf(nonModels);
    enums = List.copyOf(enums);
  }

  /** The models of an API. */
  public static DataSchema of(CompiledApi api) {
    DataFields fields = new DataFields(api);
    List<DataModel> models = new ArrayList<>();
    List<DataModel> nonModels = new ArrayList<>();
    List<EnumDef> enums = new ArrayList<>();
    for (TypeDef type : api.input().types()) {
      if (type instanceof EnumDef e) {
        enums.add(e);
      } else if (type instanceof ObjectDef object && !api.input().roots().contains(type.name())) {
        boolean isModel = api.entities().contains(type.name());
        (isModel ? models : nonModels)
            .add(isModel ? fields.model(object) : fields.nonModel(object));
      }
    }
    return new DataSchema(new Relations(models, api.input()).resolved(), nonModels, enums);
  }

  /** A model by its name. */
  public Optional<DataModel> model(String name) {
    return models.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /**
   * The field of the other model that mobile platforms call the way back: the other end of the
   * relation if there is one, or else the key.
   */
  public String wayBack(DataModel from, Association association) {
    DataModel other = model(association.model()).orElseThrow();
    String given = association.associatedWith().get(0);
    for (DataField field : other.fields()) {
      boolean leadsBack =
          field.is(Association.Kind.BELONGS_TO)
              && field.association().get().model().equals(from.name());
      boolean isSame =
          field.name().equals(given)
              || association.kind() == Association.Kind.HAS_ONE
              || leadsBack && field.association().get().targetNames().contains(given);
      if (leadsBack && isSame) {
        return field.name();
      }
    }
    return given;
  }
}
