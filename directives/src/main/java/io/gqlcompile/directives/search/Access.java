package io.gqlcompile.directives.search;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import java.util.List;

/** Roles and policies of the search stack. */
final class Access {
  private Access() {}

  /** A role that a service can assume. */
  static ResourceDef role(String id, String service, CfnValue name) {
    CfnValue trust =
        CfnValue.map(
            "Action",
            "sts:AssumeRole",
            "Effect",
            "Allow",
            "Principal",
            CfnValue.map("Service", service));
    return ResourceDef.of(
        id,
        "AWS::IAM::Role",
        CfnValue.map("AssumeRolePolicyDocument", document(List.of(trust)), "RoleName", name));
  }

  /** A policy of a role; its id is its name as well. */
  static ResourceDef policy(String id, String role, List<CfnValue> statements) {
    return ResourceDef.of(
        id,
        "AWS::IAM::Policy",
        CfnValue.map(
            "PolicyDocument",
            document(statements),
            "PolicyName",
            id,
            "Roles",
            CfnValue.list(CfnValue.ref(SearchDomain.STACK, role))));
  }

  static CfnValue allow(CfnValue resource, String... actions) {
    CfnValue action =
        actions.length == 1 ? CfnValue.text(actions[0]) : CfnValue.texts(List.of(actions));
    return CfnValue.map("Action", action, "Effect", "Allow", "Resource", resource);
  }

  private static CfnValue document(List<CfnValue> statements) {
    return CfnValue.map("Statement", new CfnValue.Items(statements), "Version", "2012-10-17");
  }
}
