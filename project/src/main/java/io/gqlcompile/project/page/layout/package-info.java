/**
 * Where boxes and lines of a drawing go: columns from left to right, few crossings, lines that keep
 * clear of boxes. The same graph gives the same drawing.
 */
package io.gqlcompile.project.page.layout;
