package io.gqlcompile.project.client;

import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The outputs of a deployed stack, from a file. */
public final class StackOutputs {
  private StackOutputs() {}

  /**
   * Reads what {@code aws cloudformation describe-stacks} prints, or an object of names and values.
   *
   * @return values by the names of outputs; at least one
   * @throws UsageException if the file has none
   */
  public static Map<String, String> read(Path file) throws UsageException, IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Map<String, String> outputs = new LinkedHashMap<>();
    try {
      collect(JsonReader.parse(new SourceFile(file.toString(), text)), outputs);
    } catch (MalformedDocument e) {
      throw new UsageException(file + " is not JSON: " + e.getMessage(), e);
    }
    if (outputs.isEmpty()) {
      throw new UsageException(file + " has no outputs of a stack");
    }
    return outputs;
  }

  /** Of stacks as CloudFormation describes them, only the outputs count, and where they are. */
  private static void collect(Json value, Map<String, String> outputs) {
    if (value instanceof Json.Elements list) {
      list.elements().forEach(element -> collect(element, outputs));
    } else if (value instanceof Json.Members object) {
      if (object.get("OutputKey").orElse(null) instanceof Json.Text key
          && object.get("OutputValue").orElse(null) instanceof Json.Text text) {
        outputs.put(key.value(), text.value());
      } else if (object.get("Stacks").isPresent()) {
        collect(object.get("Stacks").get(), outputs);
      } else if (object.get("Outputs").isPresent()) {
        collect(object.get("Outputs").get(), outputs);
        region(object).ifPresent(region -> outputs.putIfAbsent("Region", region));
      } else {
        object.members().forEach(member -> collect(member, outputs));
      }
    }
  }

  private static void collect(Json.Member member, Map<String, String> outputs) {
    if (member.value() instanceof Json.Text text) {
      outputs.put(member.name(), text.value());
    } else {
      collect(member.value(), outputs);
    }
  }

  /** The region in the stack's ARN. */
  private static Optional<String> region(Json.Members stack) {
    if (stack.get("StackId").orElse(null) instanceof Json.Text id) {
      String[] parts = id.value().split(":");
      return parts.length > 4 ? Optional.of(parts[3]) : Optional.empty();
    }
    return Optional.empty();
  }
}
