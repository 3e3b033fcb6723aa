package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedResource;
import io.gqlcompile.deployed.DeployedStack;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.deployed.PlainName;
import io.gqlcompile.deployed.StackLinks;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resources of a build by place and by name. */
final class Located {
  private final Map<Place, DeployedResource> byPlace = new TreeMap<>();
  private final Map<String, Place> byName = new LinkedHashMap<>();
  private final Map<Place, DeployedTable> tables = new TreeMap<>();
  private final Map<Place, String> exports = new TreeMap<>();

  Located(DeployedApi api) throws IOException {
    Map<String, String> addresses = StackLinks.addresses(List.copyOf(api.stacks().values()));
    for (DeployedStack stack : api.stacks().values()) {
      String address = addresses.get(stack.name());
      if (address != null) {
        add(stack, address);
      }
    }
  }

  private void add(DeployedStack stack, String address) {
    stack
        .resources()
        .forEach(
            (id, resource) -> {
              Place place = new Place(address, id);
              byPlace.put(place, resource);
              name(resource).ifPresent(name -> byName.put(name, place));
            });
    stack.tables().forEach((id, table) -> tables.put(new Place(address, id), table));
    stack.exports().forEach((id, name) -> exports.put(new Place(address, id), PlainName.of(name)));
  }

  private static Optional<String> name(DeployedResource resource) {
    String name = Identity.of(resource);
    return name.isEmpty() ? Optional.empty() : Optional.of(resource.type() + " " + name);
  }

  Map<Place, DeployedResource> resources() {
    return byPlace;
  }

  Map<Place, String> exports() {
    return exports;
  }

  /** Where the resource is that AWS knows by the same name. */
  Optional<Place> sameAs(DeployedResource resource) {
    return name(resource).map(byName::get);
  }

  Optional<DeployedTable> table(Place place) {
    return Optional.ofNullable(tables.get(place));
  }
}
