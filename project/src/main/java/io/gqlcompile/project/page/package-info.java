/**
 * A page about a whole API: one file of HTML that is well-formed XML, without a request to
 * anywhere. All text goes through {@link io.gqlcompile.project.page.Markup}, which escapes it.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.page;

import io.gqlcompile.stability.Stability;
