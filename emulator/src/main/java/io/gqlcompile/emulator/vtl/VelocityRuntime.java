package io.gqlcompile.emulator.vtl;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.slf4j.helpers.NOPLogger;

/**
 * Velocity as AppSync sets it up: the rules of Velocity 1.7 (hyphens in names, an empty text is
 * true), no reflection, no other files. Each text is parsed once.
 */
final class VelocityRuntime {
  /** AppSync's quota on the rounds of one loop. */
  private static final String MAX_ROUNDS = "1000";

  private static final List<String> FORBIDDEN = List.of("parse", "include", "evaluate");

  private final RuntimeInstance runtime = new RuntimeInstance();
  private final Map<String, Template> parsed = new ConcurrentHashMap<>();

  VelocityRuntime() {
    Properties settings = new Properties();
    settings.setProperty("parser.allow_hyphen_in_identifiers", "true");
    settings.setProperty("parser.space_gobbling", "bc");
    settings.setProperty("directive.if.empty_check", "false");
    settings.setProperty("directive.foreach.max_loops", MAX_ROUNDS);
    settings.setProperty("introspector.uberspect.class", StrictUberspector.class.getName());
    settings.setProperty("introspector.conversion_handler.class", "none");
    settings.setProperty("resource.loaders", "string");
    settings.setProperty(
        "resource.loader.string.class",
        "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
    settings.setProperty("velocimacro.library.path", "");
    settings.setProperty(
        "runtime.custom_directives",
        ReturnDirective.class.getName() + "," + CountingForeach.class.getName());
    runtime.setProperty("runtime.log.instance", NOPLogger.NOP_LOGGER);
    runtime.setProperties(settings);
    runtime.init();
    FORBIDDEN.forEach(runtime::removeDirective);
  }

  /** The parsed form of a template. */
  Template parse(String text) throws ParseException {
    Template known = parsed.get(text);
    if (known != null) {
      return known;
    }
    Template template = new Template();
    template.setName("template");
    template.setRuntimeServices(runtime);
    template.setData(runtime.parse(new StringReader(text), template));
    template.initDocument();
    parsed.put(text, template);
    return template;
  }
}
