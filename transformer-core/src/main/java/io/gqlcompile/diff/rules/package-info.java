/** The rules that find what a change of an API does; each of them looks at both sides. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.diff.rules;

import io.gqlcompile.stability.Stability;
