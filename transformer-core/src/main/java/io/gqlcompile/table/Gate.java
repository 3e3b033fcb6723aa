package io.gqlcompile.table;

import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.vtl.VtlTemplate;

/** The last step before data is touched: turns away every caller whom no rule let in. */
public final class Gate {
  private static final VtlTemplate CLOSED = load("gate.req.vtl");
  private static final VtlTemplate SANDBOX = load("sandboxGate.req.vtl");

  private Gate() {}

  /** The gate; in sandbox mode it lets callers with an API key pass. */
  public static PipelineFunction function(Settings settings) {
    return settings.is(Flag.SANDBOX)
        ? PipelineFunction.local("sandboxGate", SANDBOX)
        : PipelineFunction.local("gate", CLOSED);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(Gate.class, "table", file);
  }
}
