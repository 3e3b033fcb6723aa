package io.gqlcompile.emulator.vtl;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one template did.
 *
 * @param value the printed JSON, or what {@code #return} was given; null for an empty print
 * @param returned whether the template left by {@code #return}
 * @param text what was printed, without the surrounding blanks
 * @param failure why the template gave no value: {@code $util.error}, {@code $util.unauthorized},
 *     {@code $util.validate}, or a text that is no template or no JSON
 * @param place where it failed; empty if it did not, or if what it printed as a whole is at fault
 * @param appended the errors of {@code $util.appendError}, in order
 * @param effects the calls of {@code $extensions}, in order
 * @param headers response headers set by {@code $util.http}
 * @param logs the lines of {@code $util.log}
 * @param variables what the template set by {@code #set}, by name, with {@code ctx} and the others
 *     that it was given; for looking at only
 */
public record Evaluation(
    Object value,
    boolean returned,
    String text,
    Optional<GraphError> failure,
    Optional<TemplatePlace> place,
    List<GraphError> appended,
    List<Effect> effects,
    Map<String, Object> headers,
    List<String> logs,
    Map<String, Object> variables) {

  /** Whether nothing was printed and nothing returned. */
  public boolean isEmpty() {
    return !returned && failure.isEmpty() && text.isEmpty();
  }
}
