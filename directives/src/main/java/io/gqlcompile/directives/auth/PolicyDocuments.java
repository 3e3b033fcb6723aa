package io.gqlcompile.directives.auth;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Managed policies that let a role reach types and fields; as many as their sizes demand. */
final class PolicyDocuments {
  private static final int MAX_LETTERS = 6000;
  private static final int LETTERS_OF_AN_ARN = 100;
  private static final String ARN =
      "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${apiId}/types/"
          + "${typeName}/";
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");

  private PolicyDocuments() {}

  static void add(
      StackEditor stacks, String name, String roleParameter, Collection<Coordinate> targets) {
    int number = 0;
    for (List<Coordinate> part : split(targets)) {
      number++;
      String id = name + String.format(Locale.ROOT, "%02d", number);
      stacks.add(StackModel.ROOT, policy(LogicalId.ofPath(id, "Resource"), roleParameter, part));
    }
  }

  /**
   * Cuts the list where IAM's limit could be met. A target that begins a part is not counted, which
   * is how deployed policies are cut: cutting elsewhere would replace them.
   */
  private static List<List<Coordinate>> split(Collection<Coordinate> targets) {
    List<List<Coordinate>> parts = new ArrayList<>();
    List<Coordinate> part = new ArrayList<>();
    int letters = 0;
    for (Coordinate target : targets) {
      letters += LETTERS_OF_AN_ARN + target.type().length() + target.member().length();
      if (letters > MAX_LETTERS && !part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
        letters = 0;
      }
      part.add(target);
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static ResourceDef policy(String id, String roleParameter, List<Coordinate> targets) {
    List<CfnValue> arns = new ArrayList<>(targets.size());
    targets.forEach(target -> arns.add(arn(target)));
    CfnValue statement =
        CfnValue.map(
            "Action",
            "appsync:GraphQL",
            "Effect",
            "Allow",
            "Resource",
            arns.size() == 1 ? arns.get(0) : new CfnValue.Items(arns));
    return ResourceDef.of(
        id,
        "AWS::IAM::ManagedPolicy",
        CfnValue.map(
            "Description",
            "",
            "Path",
            "/",
            "PolicyDocument",
            CfnValue.map("Statement", CfnValue.list(statement), "Version", "2012-10-17"),
            "Roles",
            CfnValue.list(CfnValue.parameter(roleParameter))));
  }

  private static CfnValue arn(Coordinate target) {
    Map<String, CfnValue> variables = new LinkedHashMap<>();
    variables.put("apiId", API_ID);
    variables.put("typeName", CfnValue.text(target.type()));
    if (target.member().isEmpty()) {
      return new CfnValue.Sub(ARN + "*", variables);
    }
    variables.put("fieldName", CfnValue.text(target.member()));
    return new CfnValue.Sub(ARN + "fields/${fieldName}", variables);
  }
}
