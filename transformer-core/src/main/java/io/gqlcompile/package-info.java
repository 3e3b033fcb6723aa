/**
 * The one door for shell, Maven and library: {@link io.gqlcompile.GqlCompiler} turns a {@link
 * io.gqlcompile.CompileRequest} into a {@link io.gqlcompile.CompileResult}.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile;

import io.gqlcompile.stability.Stability;
