package io.gqlcompile.project.deploy;

import io.gqlcompile.project.template.StackNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What CloudFormation wants to be told that one knows of. */
final class Capabilities {
  private static final String IAM = "AWS::IAM::";

  /** The properties that give resources of IAM their names. */
  private static final List<String> NAMES =
      List.of("RoleName", "ManagedPolicyName", "UserName", "GroupName", "InstanceProfileName");

  private Capabilities() {}

  /** The words for {@code --capabilities}; may be none. */
  static List<String> of(StackNode root) {
    Set<String> words = new TreeSet<>();
    collect(root, words);
    if (words.contains("CAPABILITY_NAMED_IAM")) {
      words.remove("CAPABILITY_IAM");
    }
    return new ArrayList<>(words);
  }

  private static void collect(StackNode stack, Set<String> words) {
    if (stack.template().get("Transform").isPresent()) {
      words.add("CAPABILITY_AUTO_EXPAND");
    }
    for (StackNode.Resource resource : stack.all()) {
      if (resource.type().startsWith(IAM)) {
        boolean isNamed =
            NAMES.stream().anyMatch(name -> resource.properties().get(name).isPresent());
        words.add(isNamed ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM");
      }
    }
    stack.nested().forEach(nested -> collect(nested, words));
  }
}
