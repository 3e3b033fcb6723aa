package io.gqlcompile.emulator.api;

import java.util.Map;
import java.util.Optional;

/**
 * A function of a pipeline, or the only step of a unit resolver.
 *
 * @param name its name, for traces
 * @param request the request template; empty for a JavaScript function
 * @param response the response template; without one the result is the value
 * @param javascript the code, or where it lies, if this is no VTL function
 * @param dataSource where the request goes
 * @param sync its CloudFormation property {@code SyncConfig}, resolved; empty if it has none
 */
public record FunctionDef(
    String name,
    Optional<MappingTemplate> request,
    Optional<MappingTemplate> response,
    Optional<String> javascript,
    DataSourceDef dataSource,
    Map<String, Object> sync) {}
