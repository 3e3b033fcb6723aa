package io.gqlcompile.codegen.client.data;

import io.gqlcompile.document.Json;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules of {@code @auth} with what holds if a rule does not say it. */
public final class DataRules {
  private static final List<String> EVERYTHING = List.of("create", "update", "delete", "read");

  private DataRules() {}

  /** The rules of a use of {@code @auth}, each as an object. */
  public static List<Map<String, Json>> of(DirectiveUse auth) {
    List<Map<String, Json>> rules = new ArrayList<>();
    for (Literal rule : auth.argument("rules").map(Literal::asList).orElse(List.of())) {
      if (rule instanceof Literal.Fields fields) {
        rules.add(rule(fields));
      }
    }
    return rules;
  }

  private static Map<String, Json> rule(Literal.Fields given) {
    String allow = given.get("allow").flatMap(Literal::asText).orElse("");
    Map<String, Json> rule = new LinkedHashMap<>();
    if (allow.equals("owner")) {
      rule.put("provider", DataJson.text("userPools"));
      rule.put("ownerField", DataJson.text("owner"));
    } else if (allow.equals("groups")) {
      rule.put("groupClaim", DataJson.text("cognito:groups"));
      rule.put("provider", DataJson.text("userPools"));
    }
    for (Literal.Field field : given.fields()) {
      if (!field.name().equals("operations")) {
        rule.put(field.name(), DataJson.of(field.value()));
      }
    }
    if (allow.equals("owner")) {
      Optional<String> claim = given.get("identityClaim").flatMap(Literal::asText);
      rule.remove("identityClaim");
      rule.put(
          "identityClaim",
          DataJson.text(claim.filter(c -> !c.equals("username")).orElse("cognito:username")));
    }
    List<String> operations = given.get("operations").map(Literal::asTexts).orElse(List.of());
    rule.put("operations", DataJson.texts(operations.isEmpty() ? EVERYTHING : operations));
    return rule;
  }

  /** A string of a rule. */
  public static Optional<String> text(Map<String, Json> rule, String name) {
    return rule.get(name) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** The provider of a rule, as mobile platforms call it: they know an identity pool as IAM. */
  public static Optional<String> provider(Map<String, Json> rule) {
    return text(rule, "provider").map(name -> name.equals("identityPool") ? "iam" : name);
  }

  /** The strings of a list of a rule. */
  public static List<String> texts(Map<String, Json> rule, String name) {
    List<String> texts = new ArrayList<>();
    if (rule.get(name) instanceof Json.Elements list) {
      for (Json element : list.elements()) {
        if (element instanceof Json.Text text) {
          texts.add(text.value());
        }
      }
    }
    return texts;
  }
}
