package io.gqlcompile.eject;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is generated at a place of a resolver, as files that would replace it.
 *
 * @param files texts by the names that they have among a project's templates; empty if nothing is
 *     generated there
 * @param reason why there is nothing; empty if there is something
 */
public record Ejection(Map<String, String> files, String reason) {
  private static final int PLACE_PARTS = 4;

  /**
   * Looks up a place.
   *
   * @param api the API, compiled without templates of the user's
   * @param place {@code Type.field.slot.number}, or {@code Type.field} for the data itself
   */
  public static Ejection of(CompiledApi api, String place) {
    String[] parts = place.split("\\.", -1);
    if (parts.length != 2 && parts.length != PLACE_PARTS) {
      return nothing("a place is Type.field.slot.number, or Type.field for the data itself");
    }
    String field = parts[0] + "." + parts[1];
    Optional<ResolverPlan> resolver =
        api.resolvers().stream().filter(r -> r.field().toString().equals(field)).findFirst();
    if (resolver.isEmpty()) {
      List<String> fields = api.resolvers().stream().map(r -> r.field().toString()).toList();
      return nothing(
          "no resolver is generated for "
              + field
              + NearestName.of(field, fields)
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(""));
    }
    return at(resolver.get(), place, parts);
  }

  private static Ejection at(ResolverPlan resolver, String place, String[] parts) {
    Map<String, PipelineFunction> places = places(resolver);
    PipelineFunction function = places.get(place);
    if (function == null) {
      return nothing(
          "nothing is generated at " + place + "; there is " + String.join(", ", places.keySet()));
    }
    Map<String, String> files = new LinkedHashMap<>();
    String head = head(resolver, place);
    files.put(place + ".req.vtl", head + function.request().text());
    if (!function.response().equals(VtlTemplate.EMPTY_OBJECT)) {
      files.put(place + ".res.vtl", head + function.response().text());
    }
    return new Ejection(files, "");
  }

  /** What can be replaced in a resolver. */
  private static Map<String, PipelineFunction> places(ResolverPlan resolver) {
    Map<String, PipelineFunction> places = new LinkedHashMap<>();
    for (Map.Entry<Slot, List<PipelineFunction>> entry : resolver.functions().entrySet()) {
      Slot slot = entry.getKey();
      List<PipelineFunction> functions = entry.getValue();
      if (slot == Slot.DATA && functions.size() == 1) {
        places.put(resolver.field().toString(), functions.get(0));
      }
      boolean isReplaceable = slot.isOpen() || slot == Slot.VALIDATE;
      for (int i = 0; isReplaceable && i < functions.size(); i++) {
        places.put(resolver.field() + "." + slot.key() + "." + (i + 1), functions.get(i));
      }
    }
    return places;
  }

  private static String head(ResolverPlan resolver, String place) {
    List<String> facts = new ArrayList<>(resolver.facts().keySet());
    String told = facts.isEmpty() ? "no facts" : "stash.facts: " + String.join(", ", facts);
    return "## Replaces what is generated for " + place + ". This resolver has " + told + ".\n";
  }

  private static Ejection nothing(String reason) {
    return new Ejection(Map.of(), reason);
  }
}
