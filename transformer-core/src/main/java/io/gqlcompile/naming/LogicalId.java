package io.gqlcompile.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * CloudFormation logical ids, made from the path of a resource below its stack in the way of the
 * AWS CDK. An id must not change between two releases: CloudFormation would replace the resource.
 */
public final class LogicalId {
  private static final String HIDDEN = "Default";
  private static final String RESOURCE = "Resource";
  private static final String NESTED_STACK_SUFFIX = ".NestedStackResource";
  private static final int MAX_ID = 255;
  private static final int MAX_READABLE = 240;
  private static final int HASH_DIGITS = 8;

  private LogicalId() {}

  /**
   * The id of a resource that has no id of its own: the path in letters and digits followed by a
   * hash of the exact path, {@code PostIAMRole, Resource} being {@code PostIAMRole83BF708F}. A path
   * of one component gets no hash.
   *
   * @param components from just below the stack that holds the resource, root or nested, down to
   *     the resource; at least one that is not {@code Default}
   * @return letters and digits only
   * @throws IllegalArgumentException if no component is left
   */
  public static String ofPath(String... components) {
    List<String> path = new ArrayList<>();
    for (String component : components) {
      if (!component.equals(HIDDEN)) {
        path.add(component);
      }
    }
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a path needs a component other than " + HIDDEN);
    }
    if (path.size() == 1) {
      String id = alphanumeric(path.get(0));
      if (id.length() <= MAX_ID) {
        return id;
      }
    }
    String hash = Md5.hex(String.join("/", path), HASH_DIGITS);
    return readable(path).concat(hash.toUpperCase(Locale.ROOT));
  }

  /**
   * The id of a table, a nested stack or the API: its construct id as it is, so that a resource
   * keeps its identity when it moves. A construct id with any other character than ASCII letters
   * and digits is not valid as a logical id and gives way to {@link #ofPath}.
   *
   * @param components as for {@link #ofPath}; the construct id is the last one that is not {@code
   *     Resource}, without {@code .NestedStackResource}
   */
  public static String kept(String... components) {
    int last = components.length - 1;
    while (last > 0 && components[last].equals(RESOURCE)) {
      last--;
    }
    String id = components[last];
    if (id.endsWith(NESTED_STACK_SUFFIX)) {
      id = id.substring(0, id.length() - NESTED_STACK_SUFFIX.length());
    }
    return isAlphanumeric(id) ? id : ofPath(components);
  }

  /** The text without anything but ASCII letters and digits. */
  public static String alphanumeric(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isAlphanumeric(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** The path without repetitions: a component that the one before ends with adds nothing. */
  private static String readable(List<String> path) {
    StringBuilder text = new StringBuilder();
    String previous = "";
    for (String component : path) {
      if (previous.endsWith(component)) {
        continue;
      }
      previous = component;
      if (!component.equals(RESOURCE)) {
        text.append(alphanumeric(component));
      }
    }
    return text.substring(0, Math.min(text.length(), MAX_READABLE));
  }

  private static boolean isAlphanumeric(String text) {
    return !text.isEmpty() && alphanumeric(text).length() == text.length();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
