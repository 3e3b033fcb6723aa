package io.gqlcompile.directives.predictions;

import io.gqlcompile.service.LambdaArn;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The bucket with the pictures.
 *
 * @param text its name as set, perhaps with <code>${env}</code> and <code>${hash}</code>
 */
record Bucket(String text) {
  private static final Pattern FORM = Pattern.compile("(?:[A-Za-z0-9._-]|\\$\\{(?:env|hash)\\})+");
  private static final int HASH_WORD = 3;

  /** What tells two deployments of one project apart: a word of the stack's name. */
  private static final CfnValue HASH =
      CfnValue.map(
          "Fn::Select",
          CfnValue.list(
              new CfnValue.Num(HASH_WORD),
              CfnValue.map(
                  "Fn::Split",
                  CfnValue.list(CfnValue.text("-"), new CfnValue.Pseudo("AWS::StackName")))));

  private static final Map<String, CfnValue> VARIABLES =
      Map.of("env", CfnValue.parameter("env"), "hash", HASH);

  static Bucket of(Settings settings) {
    return new Bucket(settings.storageBucket().orElse(""));
  }

  boolean hasForm() {
    return FORM.matcher(text).matches();
  }

  /** Its name in the deployment. */
  CfnValue name() {
    return choice("", "");
  }

  /** The ARN of what clients may have read. */
  CfnValue pictures() {
    return choice("arn:aws:s3:::", "/public/*");
  }

  private CfnValue choice(String before, String after) {
    return new CfnValue.If(
        ServiceAccess.HAS_ENVIRONMENT,
        deployed(before + text + after),
        deployed(before + LambdaArn.withoutEnvironment(text) + after));
  }

  private static CfnValue deployed(String text) {
    Map<String, CfnValue> variables = new LinkedHashMap<>();
    VARIABLES.forEach(
        (name, value) -> {
          if (text.contains("${" + name + "}")) {
            variables.put(name, value);
          }
        });
    return variables.isEmpty() ? CfnValue.text(text) : new CfnValue.Sub(text, variables);
  }
}
