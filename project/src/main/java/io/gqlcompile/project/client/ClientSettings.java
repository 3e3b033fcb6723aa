package io.gqlcompile.project.client;

import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.SettingDef;
import io.gqlcompile.settings.SettingsCatalog;
import io.gqlcompile.settings.SettingsMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code clients} of {@code gql-compile.yaml}. */
public final class ClientSettings {
  private final SettingsMistakes mistakes;
  private final Path project;

  /**
   * @param mistakes gets what is wrong
   * @param project what paths are relative to
   */
  public ClientSettings(SettingsMistakes mistakes, Path project) {
    this.mistakes = mistakes;
    this.project = project;
  }

  /**
   * Reads.
   *
   * @param value the value of the key, if it is there
   * @throws UsageException if files would have to go where they cannot
   */
  public List<ClientPlace> read(Optional<Json> value) throws UsageException {
    List<ClientPlace> places = new ArrayList<>();
    if (value.isPresent()) {
      for (Json.Member target : mistakes.members(value.get(), "clients")) {
        places.add(place(target));
      }
    }
    return places;
  }

  private static List<String> keys() {
    for (SettingDef key : SettingsCatalog.project()) {
      if (key.name().equals("clients")) {
        return key.members().stream().map(SettingDef::name).toList();
      }
    }
    throw new IllegalStateException("no key clients");
  }

  private ClientPlace place(Json.Member target) throws UsageException {
    String owner = "clients." + target.name();
    ClientOptions options = ClientOptions.DEFAULT;
    Path out = Path.of("clients", target.name());
    Optional<Path> types = Optional.empty();
    for (Json.Member member : mistakes.members(target.value(), owner, keys())) {
      String key = owner + "." + member.name();
      switch (member.name()) {
        case "out" -> out = path(member.value(), key).orElse(out);
        case "types" -> types = path(member.value(), key);
        default -> options = options(options, member, key);
      }
    }
    return ClientPlace.of(target.name(), project, out, types, options);
  }

  private ClientOptions options(ClientOptions before, Json.Member member, String key) {
    Json value = member.value();
    return switch (member.name()) {
      case "maxDepth" ->
          mistakes
              .number(value, key, 1, ClientOptions.DEEPEST)
              .map(depth -> before.withMaxDepth(depth.intValue()))
              .orElse(before);
      case "fragments" -> flag(value, key).map(before::withFragments).orElse(before);
      case "typename" -> flag(value, key).map(before::withTypename).orElse(before);
      case "package" -> mistakes.text(value, key).map(before::inPackage).orElse(before);
      default -> throw new IllegalStateException(key);
    };
  }

  private Optional<Boolean> flag(Json value, String key) {
    if (value instanceof Json.Bool bool) {
      return Optional.of(bool.value());
    }
    mistakes.wrongType(value, key, "true or false");
    return Optional.empty();
  }

  private Optional<Path> path(Json value, String key) throws UsageException {
    Optional<String> text = mistakes.text(value, key);
    return text.isEmpty() ? Optional.empty() : Optional.of(SchemaReader.path(text.get()));
  }
}
