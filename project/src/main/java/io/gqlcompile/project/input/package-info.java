/**
 * From the paths on the command line to source files: folders, standard input, UTF-8. What cannot
 * be read at all is a mistake of usage; what is in a file is a matter for diagnostics.
 */
package io.gqlcompile.project.input;
