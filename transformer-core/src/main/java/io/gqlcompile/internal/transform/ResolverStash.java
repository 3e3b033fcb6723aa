package io.gqlcompile.internal.transform;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a resolver puts in the stash before its pipeline runs: the entries that templates written by
 * users rely on, and the resolver's facts.
 */
final class ResolverStash {
  private static final VtlLiteral API_ID =
      new VtlLiteral.Deployed(CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId"));
  private static final VtlLiteral NO_ENTRIES = VtlLiteral.map();
  private static final VtlLiteral EMPTY_LIST = new VtlLiteral.Items(List.of());

  private final Map<String, VtlLiteral> roles = new LinkedHashMap<>();

  ResolverStash(Settings settings) {
    boolean hasIam = settings.auth().has(AuthMode.AWS_IAM);
    if (hasIam) {
      roles.put("authRole", assumedRole("AuthRoleArn", "authRoleName"));
      roles.put("unauthRole", assumedRole("UnauthRoleArn", "unauthRoleName"));
    }
    settings
        .iam()
        .identityPoolId()
        .ifPresent(id -> roles.put("identityPoolId", VtlLiteral.text(id)));
    roles.put("adminRoles", hasIam ? VtlLiteral.texts(settings.iam().adminRoles()) : EMPTY_LIST);
    if (hasIam && settings.iam().everyPrincipal()) {
      roles.put("iamAccess", VtlLiteral.bool(true));
    }
  }

  /** The request template of a resolver, which fills the stash. */
  CfnValue template(ResolverPlan resolver) {
    VtlText text =
        new VtlText().raw("$util.qr($ctx.stash.putAll(").literal(of(resolver)).raw("))\n");
    resolver
        .facts()
        .forEach(
            (name, fact) ->
                condition(fact).ifPresent(value -> text.raw(line(name, value)).raw("\n")));
    return text.raw("$util.toJson({})").build();
  }

  /** A fact that depends on a condition of the stack is a line that does. */
  private static CfnValue line(String name, CfnValue.If value) {
    return new CfnValue.If(
        value.condition(), line(name, value.then()), line(name, value.otherwise()));
  }

  private static CfnValue line(String name, CfnValue value) {
    return new VtlText()
        .raw("$util.qr($ctx.stash.facts.put(")
        .literal(VtlLiteral.text(name))
        .raw(", ")
        .literal(new VtlLiteral.Deployed(value))
        .raw("))")
        .build();
  }

  private static Optional<CfnValue.If> condition(VtlLiteral fact) {
    return fact instanceof VtlLiteral.Deployed deployed && deployed.value() instanceof CfnValue.If i
        ? Optional.of(i)
        : Optional.empty();
  }

  private VtlLiteral of(ResolverPlan resolver) {
    Map<String, VtlLiteral> entries = new LinkedHashMap<>();
    entries.put("typeName", VtlLiteral.text(resolver.field().type()));
    entries.put("fieldName", VtlLiteral.text(resolver.field().member()));
    entries.put("conditions", EMPTY_LIST);
    entries.put(
        "metadata",
        VtlLiteral.map("dataSourceType", resolver.dataSource().type(), "apiId", API_ID));
    entries.put("connectionAttributes", NO_ENTRIES);
    entries.putAll(resolver.dataSource().stash().entries());
    entries.putAll(roles);
    Map<String, VtlLiteral> facts = new LinkedHashMap<>(resolver.facts());
    facts.values().removeIf(fact -> condition(fact).isPresent());
    if (!resolver.facts().isEmpty()) {
      entries.put("facts", new VtlLiteral.Fields(facts));
    }
    return new VtlLiteral.Fields(entries);
  }

  private static VtlLiteral assumedRole(String name, String parameter) {
    CfnValue arn =
        CfnValue.concat(
            "arn:",
            new CfnValue.Pseudo("AWS::Partition"),
            ":sts::",
            new CfnValue.Pseudo("AWS::AccountId"),
            ":assumed-role/",
            CfnValue.parameter(parameter),
            "/CognitoIdentityCredentials");
    return new VtlLiteral.Deployed(new CfnValue.Shared(name, arn));
  }
}
