package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.Directed;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what in the schema is the reason for a field and for the steps of its resolver. */
final class OriginReader {
  private static final String TABLE = "table";

  private final CompiledApi api;
  private final Coordinate field;
  private final Optional<Entity> model;

  /**
   * @param field the field
   * @param model the model that the field belongs to or leads to
   */
  OriginReader(CompiledApi api, Coordinate field, Optional<Entity> model) {
    this.api = api;
    this.field = field;
    this.model = model;
  }

  /** Why there is such a field. */
  List<Origin> ofField() {
    Optional<FieldDef> written = written();
    List<Origin> origins = new ArrayList<>();
    if (written.isPresent()) {
      origins.add(new Origin("field " + field, written.get().location()));
      for (DirectiveUse use : written.get().directives()) {
        origins.add(new Origin("@" + use.name(), use.location()));
      }
      return origins;
    }
    Optional<SecondaryIndex> index =
        model.flatMap(
            entity ->
                entity.indexes().stream()
                    .filter(i -> i.queryField().filter(field.member()::equals).isPresent())
                    .findFirst());
    if (index.isPresent()) {
      return List.of(new Origin("@index " + index.get().name(), index.get().location()));
    }
    addType(isSearch() ? "searchable" : "model", origins);
    return origins;
  }

  private boolean isSearch() {
    return model
        .filter(entity -> entity.fields(Operation.SEARCH).contains(field.member()))
        .isPresent();
  }

  /** Why a step is there: its templates lie in a folder called after a directive. */
  List<Origin> ofStep(PipelineFunction function, List<Origin> ofField) {
    String file = file(function);
    int slash = file.indexOf('/');
    if (slash < 0) {
      return file.isEmpty()
          ? ofField
          : List.of(new Origin("your template " + file, SourceLocation.NONE));
    }
    String folder = file.substring(0, slash);
    List<Origin> origins = new ArrayList<>();
    if (!folder.equals(TABLE)) {
      String directive = folder.equals("search") ? "searchable" : folder;
      written().ifPresent(def -> add(def, directive, "", origins));
      if (origins.isEmpty()) {
        addType(directive, origins);
        addFields(directive, origins);
      }
    }
    return origins.isEmpty() ? ofField : origins;
  }

  /** The template that belongs to a directive, if one of the two does. */
  private static String file(PipelineFunction function) {
    String request = function.request().name();
    String response = function.response().name();
    boolean isShared = request.isEmpty() || request.startsWith(TABLE + "/");
    return isShared && !response.isEmpty() ? response : request;
  }

  private void addType(String directive, List<Origin> origins) {
    model
        .flatMap(entity -> api.input().object(entity.name()))
        .ifPresent(type -> add(type, directive, " on " + type.name(), origins));
  }

  private void addFields(String directive, List<Origin> origins) {
    Optional<ObjectDef> type = model.flatMap(entity -> api.input().object(entity.name()));
    if (type.isPresent()) {
      for (FieldDef def : type.get().fields()) {
        add(def, directive, " on " + type.get().name() + "." + def.name(), origins);
      }
    }
  }

  private static void add(Directed place, String directive, String where, List<Origin> origins) {
    for (DirectiveUse use : place.directives(directive)) {
      origins.add(new Origin("@" + directive + where, use.location()));
    }
  }

  private Optional<FieldDef> written() {
    return api.input()
        .type(field.type())
        .filter(CompositeDef.class::isInstance)
        .flatMap(type -> ((CompositeDef) type).field(field.member()));
  }
}
