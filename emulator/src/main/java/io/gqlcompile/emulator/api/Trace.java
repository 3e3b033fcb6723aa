package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.vtl.Effect;
import io.gqlcompile.emulator.vtl.Evaluation;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.TemplatePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a field was resolved.
 *
 * @param steps what ran, in order
 * @param value the field's value; null if it failed
 * @param failure the error that ended the run
 * @param stash the stash as the last template left it
 */
public record Trace(
    List<Step> steps, Object value, Optional<GraphError> failure, Map<String, Object> stash) {

  /** What a step is. */
  public enum Kind {
    /** The request template of a pipeline resolver. */
    BEFORE,
    /** The request template of a function. */
    REQUEST,
    /** The call of a data source. */
    DATA_SOURCE,
    /** The response template of a function. */
    RESPONSE,
    /** The response template of a pipeline resolver. */
    AFTER
  }

  /**
   * One thing that ran.
   *
   * @param kind what it is
   * @param function the function it belongs to; empty for the resolver's own templates
   * @param template the path of the template; empty for a data source
   * @param evaluation what the template did; empty for a data source
   * @param call the call of the data source; empty for a template
   * @param nanos how long it took
   */
  public record Step(
      Kind kind,
      String function,
      Optional<String> template,
      Optional<Evaluation> evaluation,
      Optional<Call> call,
      long nanos) {

    /** Where the template failed, {@code path:line:column}; empty if it did not. */
    public Optional<String> failedAt() {
      return evaluation
          .filter(e -> e.failure().isPresent())
          .map(e -> template.orElse("") + e.place().map(TemplatePlace::suffix).orElse(""));
    }
  }

  /**
   * A call of a data source.
   *
   * @param dataSource its name
   * @param type its type, for example {@code AMAZON_DYNAMODB}
   * @param request what was asked
   * @param answer what came back
   */
  public record Call(
      String dataSource, String type, Map<String, Object> request, DataSource.Answer answer) {}

  /** The calls of data sources other than NONE, in order. */
  public List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Step step : steps) {
      step.call().filter(call -> !call.type().equals(DataSourceDef.NONE)).ifPresent(calls::add);
    }
    return calls;
  }

  /** What the templates asked of {@code $extensions}, in order. */
  public List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    steps.forEach(step -> step.evaluation().ifPresent(e -> effects.addAll(e.effects())));
    return effects;
  }

  /** The errors of {@code $util.appendError}, in order. */
  public List<GraphError> appended() {
    List<GraphError> errors = new ArrayList<>();
    steps.forEach(step -> step.evaluation().ifPresent(e -> errors.addAll(e.appended())));
    return errors;
  }

  /** Where the template failed that ended the run, {@code path:line:column}. */
  public Optional<String> failedAt() {
    return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).failedAt();
  }

  /** All errors of the field: the appended ones, then the one that ended the run. */
  public List<GraphError> errors() {
    List<GraphError> errors = appended();
    failure.ifPresent(errors::add);
    return errors;
  }
}
