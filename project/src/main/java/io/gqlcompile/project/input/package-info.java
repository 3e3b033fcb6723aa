/**
 * From the paths on the command line to source files: folders, standard input, UTF-8. What cannot
 * be read at all is a mistake of usage; what is in a file is a matter for diagnostics.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.input;

import io.gqlcompile.stability.Stability;
