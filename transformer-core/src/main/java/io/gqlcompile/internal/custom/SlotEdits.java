package io.gqlcompile.internal.custom;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.naming.Words;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The user's templates for one resolver. At the number of a generated function they replace its
 * halves, and it keeps its data source; at a higher number they are a function without data source
 * after the generated ones, in the order of the numbers.
 */
final class SlotEdits {
  private final ResolverPlan generated;
  private final Map<SlotPosition, SourceFile> requests = new TreeMap<>();
  private final Map<SlotPosition, SourceFile> responses = new TreeMap<>();

  SlotEdits(ResolverPlan generated) {
    this.generated = generated;
  }

  void put(SlotPosition position, boolean isRequest, SourceFile file) {
    (isRequest ? requests : responses).put(position, file);
  }

  /** The resolver with the templates in their places. */
  ResolverPlan apply() {
    Map<SlotPosition, SourceFile> all = new TreeMap<>(requests);
    all.putAll(responses);
    ResolverPlan edited = generated;
    for (SlotPosition position : all.keySet()) {
      Slot slot = position.slot();
      List<PipelineFunction> functions =
          new ArrayList<>(edited.functions().getOrDefault(slot, List.of()));
      int generatedCount = generated.functions().getOrDefault(slot, List.of()).size();
      if (position.number() <= generatedCount) {
        int index = position.number() - 1;
        functions.set(index, replaced(position, functions.get(index)));
      } else {
        functions.add(added(position));
      }
      edited = edited.with(slot, functions);
    }
    return edited;
  }

  private PipelineFunction replaced(SlotPosition position, PipelineFunction function) {
    return new PipelineFunction(
        name(position),
        function.dataSource(),
        half(requests.get(position), function.request()),
        half(responses.get(position), function.response()),
        function.sync());
  }

  private PipelineFunction added(SlotPosition position) {
    return PipelineFunction.of(
        name(position),
        DataSourceRef.NONE,
        half(requests.get(position), VtlTemplate.EMPTY_OBJECT),
        half(responses.get(position), VtlTemplate.EMPTY_OBJECT));
  }

  private static VtlTemplate half(SourceFile file, VtlTemplate otherwise) {
    return file == null ? otherwise : new VtlTemplate(Customization.fileName(file), file.text());
  }

  private String name(SlotPosition position) {
    String field =
        ResourceNames.resourceName(generated.field().type() + generated.field().member());
    String number = position.slot() == Slot.DATA ? "" : String.valueOf(position.number());
    return field + Words.upperFirst(position.slot().key()) + number;
  }
}
