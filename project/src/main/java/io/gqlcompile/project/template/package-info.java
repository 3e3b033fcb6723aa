/**
 * The templates of a build as a deployment sees them: which stack nests which, and what their
 * values come to as far as that is known before.
 */
package io.gqlcompile.project.template;
