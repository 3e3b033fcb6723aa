package io.gqlcompile;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.spi.ClientTarget;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/** Makes client code of compiled APIs: the one door for shell, library and build tools. */
public final class ClientCompiler {
  private final List<ClientTarget> targets;

  private ClientCompiler(List<ClientTarget> targets) {
    this.targets = targets;
  }

  /**
   * With the targets that a class loader sees.
   *
   * @param loader usually that of the compiler
   */
  public static ClientCompiler of(ClassLoader loader) {
    Iterator<ClientTarget> found = ServiceLoader.load(ClientTarget.class, loader).iterator();
    Iterable<ClientTarget> all = () -> found;
    return new ClientCompiler(
        StreamSupport.stream(all.spliterator(), false)
            .sorted(Comparator.comparing(ClientTarget::name))
            .toList());
  }

  /** What each target is, by its name, in the order of the names. */
  public Map<String, String> targets() {
    Map<String, String> purposes = new LinkedHashMap<>();
    targets.forEach(target -> purposes.put(target.name(), target.purpose()));
    return purposes;
  }

  /**
   * Makes the files of a target.
   *
   * @return empty if there is no such target
   */
  public Optional<ArtifactSet> generate(CompiledApi api, String target, ClientOptions options) {
    for (ClientTarget candidate : targets) {
      if (candidate.name().equals(target)) {
        return Optional.of(ArtifactSet.of(candidate.generate(api, options)));
      }
    }
    return Optional.empty();
  }
}
