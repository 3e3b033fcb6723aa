/** The files of a project, and what is made of them, whichever kind of project it is. */
package io.gqlcompile.project.folder;
