/** The files of a project, and what is made of them, whichever kind of project it is. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.folder;

import io.gqlcompile.stability.Stability;
