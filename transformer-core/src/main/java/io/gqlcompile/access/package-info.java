/**
 * Who may do what: the rules of {@code @auth}, and the matrix of roles, operations and fields that
 * they make. Resolvers, reports and documentation all read this one model.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.access;

import io.gqlcompile.stability.Stability;
