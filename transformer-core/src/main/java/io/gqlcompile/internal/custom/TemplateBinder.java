package io.gqlcompile.internal.custom;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each template of the user's its place in a resolver. One that has none is an error, unless
 * a stack of the user's speaks of the file: then it goes into the build as it is.
 */
public final class TemplateBinder {
  private final Map<Coordinate, ResolverPlan> resolvers = new LinkedHashMap<>();
  private final Map<Coordinate, SlotEdits> edits = new LinkedHashMap<>();
  private final List<Artifact> files = new ArrayList<>();
  private final Customization custom;
  private final UnboundFile unbound;

  /**
   * What came of it.
   *
   * @param resolvers the resolvers with the user's templates
   * @param files what goes into the build as it is
   */
  public record Bound(List<ResolverPlan> resolvers, List<Artifact> files) {}

  private TemplateBinder(List<ResolverPlan> generated, Customization custom, Diagnostics findings) {
    for (ResolverPlan resolver : generated) {
      resolvers.put(resolver.field(), resolver);
    }
    this.custom = custom;
    this.unbound = new UnboundFile(resolvers, findings);
  }

  /** Binds all templates. */
  public static Bound bind(
      List<ResolverPlan> generated, Customization custom, Diagnostics findings) {
    if (custom.templates().isEmpty()) {
      return new Bound(generated, List.of());
    }
    TemplateBinder binder = new TemplateBinder(generated, custom, findings);
    custom.templates().forEach(binder::bind);
    List<ResolverPlan> bound = new ArrayList<>();
    for (ResolverPlan resolver : binder.resolvers.values()) {
      SlotEdits own = binder.edits.get(resolver.field());
      bound.add(own == null ? resolver : own.apply());
    }
    return new Bound(bound, binder.files);
  }

  private void bind(SourceFile file) {
    Optional<TemplateName> name = TemplateName.of(file);
    boolean isGenerated = name.isPresent() && resolvers.containsKey(name.get().field());
    if (!isGenerated && isNamedInStack(file)) {
      files.add(new Artifact("resolvers/" + Customization.fileName(file), file.text()));
      return;
    }
    if (name.isEmpty()) {
      unbound.form(file);
      return;
    }
    Optional<SlotPosition> position = unbound.position(file, name.get());
    if (position.isPresent()) {
      edits
          .computeIfAbsent(name.get().field(), field -> new SlotEdits(resolvers.get(field)))
          .put(position.get(), name.get().isRequest(), file);
    }
  }

  private boolean isNamedInStack(SourceFile file) {
    String path = "resolvers/" + Customization.fileName(file);
    return custom.stacks().stream().anyMatch(stack -> JsonTexts.mention(stack.template(), path));
  }
}
