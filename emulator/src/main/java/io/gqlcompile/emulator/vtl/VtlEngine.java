package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;

/** Evaluates mapping templates. Safe for use by several threads. */
public final class VtlEngine {
  /** AppSync's quota on the size of a template, in UTF-8 bytes. */
  public static final int MAX_TEMPLATE_BYTES = 65_536;

  private final VtlSettings settings;
  private final VelocityRuntime velocity = new VelocityRuntime();

  /** An engine with its own cache of parsed templates. */
  public VtlEngine(VtlSettings settings) {
    this.settings = settings;
  }

  /**
   * Runs one template. Whatever the template does wrong is the {@link Evaluation#failure()}, never
   * an exception.
   */
  public Evaluation evaluate(String text, TemplateContext context) {
    Recorder recorder = new Recorder();
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_TEMPLATE_BYTES) {
      return failed(recorder, mapping("Template is larger than " + MAX_TEMPLATE_BYTES + " bytes."));
    }
    StringWriter out = new StringWriter();
    try {
      Template template = velocity.parse(text);
      recorder.variables = variables(context, recorder);
      template.merge(new VelocityContext(recorder.variables), out);
      return printed(recorder, out.toString().strip());
    } catch (ParseException e) {
      recorder.place = TemplatePlace.of(e);
      return failed(recorder, mapping(unreadable(e)));
    } catch (RuntimeException e) {
      return left(recorder, e);
    } catch (StackOverflowError e) {
      return failed(recorder, mapping("Template is nested too deeply."));
    }
  }

  private Map<String, Object> variables(TemplateContext context, Recorder recorder) {
    Map<String, Object> ctx = context.asMap();
    UtilScope util = new UtilScope(settings, context, recorder);
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("ctx", ctx);
    variables.put("context", ctx);
    variables.put("util", util);
    variables.put("utils", util);
    variables.put("extensions", new ExtensionsScope(recorder));
    return variables;
  }

  private static Evaluation printed(Recorder recorder, String text) {
    if (text.isEmpty()) {
      return done(recorder, null, false, text, null);
    }
    try {
      return done(recorder, Json.read(text), false, text, null);
    } catch (MalformedJson e) {
      GraphError error =
          mapping("Unable to parse the JSON document: '" + text + "': " + e.getMessage());
      return done(recorder, null, false, text, error);
    }
  }

  /** A template left early: by a value, by an error, or by a fault of its own. */
  private static Evaluation left(Recorder recorder, RuntimeException thrown) {
    recorder.place = TemplatePlace.of(thrown);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ReturnSignal signal) {
        Object value = signal.value();
        Object read = value instanceof String text ? Recorder.jsonOr(text, text) : value;
        return done(recorder, Json.copy(read), true, "", null);
      }
      if (cause instanceof TemplateFailure failure) {
        return failed(recorder, failure.error());
      }
    }
    return failed(recorder, mapping(unreadable(thrown)));
  }

  private static String unreadable(Exception e) {
    Throwable cause = e instanceof VelocityException && e.getCause() != null ? e.getCause() : e;
    String message = String.valueOf(cause.getMessage());
    return "Unable to transform the template: " + message.lines().findFirst().orElse("");
  }

  private static GraphError mapping(String message) {
    return GraphError.of(GraphError.MAPPING_TEMPLATE, message);
  }

  private static Evaluation failed(Recorder recorder, GraphError error) {
    return done(recorder, null, false, "", error);
  }

  private static Evaluation done(
      Recorder recorder, Object value, boolean returned, String text, GraphError error) {
    return new Evaluation(
        value,
        returned,
        text,
        Optional.ofNullable(error),
        Optional.ofNullable(error == null ? null : recorder.place),
        List.copyOf(recorder.appended),
        List.copyOf(recorder.effects),
        recorder.headers,
        List.copyOf(recorder.logs),
        recorder.variables);
  }
}
