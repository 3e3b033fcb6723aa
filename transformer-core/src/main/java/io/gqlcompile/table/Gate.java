package io.gqlcompile.table;

import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.vtl.VtlTemplate;

/** The last step before data is touched: turns away every caller whom no rule let in. */
public final class Gate {
  private static final PipelineFunction CLOSED = gate("gate");
  private static final PipelineFunction SANDBOX = gate("sandboxGate");
  private static final PipelineFunction IAM = gate("iamGate");
  private static final PipelineFunction SANDBOX_AND_IAM = gate("sandboxIamGate");

  private Gate() {}

  /**
   * The gate. In sandbox mode it lets callers with an API key pass; if IAM principals have access,
   * those that come from no identity pool.
   */
  public static PipelineFunction function(Settings settings) {
    boolean iam = settings.iam().everyPrincipal();
    if (settings.is(Flag.SANDBOX)) {
      return iam ? SANDBOX_AND_IAM : SANDBOX;
    }
    return iam ? IAM : CLOSED;
  }

  private static PipelineFunction gate(String name) {
    VtlTemplate template = VtlTemplate.load(Gate.class, "table", name + ".req.vtl");
    return PipelineFunction.local(name, template);
  }
}
