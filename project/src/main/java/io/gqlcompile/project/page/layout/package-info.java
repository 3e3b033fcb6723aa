/**
 * Where boxes and lines of a drawing go: columns from left to right, few crossings, lines that keep
 * clear of boxes. The same graph gives the same drawing.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.page.layout;

import io.gqlcompile.stability.Stability;
