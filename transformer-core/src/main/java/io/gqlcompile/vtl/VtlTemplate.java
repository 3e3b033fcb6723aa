package io.gqlcompile.vtl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A mapping template: complete VTL, the same text for every model.
 *
 * @param name where it goes below {@code resolvers/} in the build, for example {@code
 *     model/putItem.req.vtl}; empty for a text that is written into the CloudFormation template
 *     itself
 * @param text the template
 */
public record VtlTemplate(String name, String text) {
  /** The half of a function that does nothing. */
  public static final VtlTemplate EMPTY_OBJECT = new VtlTemplate("", "$util.toJson({})");

  /** Checks that nothing is null. */
  public VtlTemplate {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  // Written out, because the generated methods are linked when a run first needs them, which costs
  // milliseconds of each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof VtlTemplate template
        && name.equals(template.name)
        && text.equals(template.text);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + text.hashCode();
  }

  /**
   * Reads a template from a resource file that stands beside a class. A line that consists of
   * {@code @{name}} is replaced by the resource {@code name.vtl}: what several templates say alike
   * is written once. Such a resource may include others, but not itself.
   *
   * @param anchor the class
   * @param folder the folder below {@code resolvers/} that it is emitted to: the directive's name
   * @param file the resource's file name, for example {@code putItem.req.vtl}
   * @throws IllegalArgumentException if there is no such resource
   */
  public static VtlTemplate load(Class<?> anchor, String folder, String file) {
    return new VtlTemplate(folder + "/" + file, withFragments(anchor, read(anchor, file)));
  }

  private static String withFragments(Class<?> anchor, String text) {
    int start = text.indexOf("@{");
    while (start >= 0) {
      int end = text.indexOf('}', start);
      String fragment = read(anchor, text.substring(start + 2, end) + ".vtl").stripTrailing();
      text = text.substring(0, start) + fragment + text.substring(end + 1);
      start = text.indexOf("@{", start);
    }
    return text;
  }

  private static String read(Class<?> anchor, String file) {
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + file + " beside " + anchor);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is written into the CloudFormation template instead of a file. */
  public boolean isInline() {
    return name.isEmpty();
  }
}
