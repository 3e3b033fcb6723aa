/**
 * What a {@code @model} type is to a database: its table, keys, indexes and operations. Plug-ins
 * contribute to it before the schema is expanded, and read it afterwards, so that none of them
 * needs to know another's directive.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.entity;

import io.gqlcompile.stability.Stability;
