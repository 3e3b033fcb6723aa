package io.gqlcompile.stack;

import java.util.Optional;

/**
 * An output of a stack.
 *
 * @param name its name
 * @param description what it is; empty if its name says it
 * @param value its value
 * @param exportName the name other stacks of the account import it by; empty if it is not exported
 */
public record OutputDef(
    String name, Optional<String> description, CfnValue value, Optional<CfnValue> exportName) {}
