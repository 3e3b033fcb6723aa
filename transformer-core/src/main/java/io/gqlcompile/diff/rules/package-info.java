/** The rules that find what a change of an API does; each of them looks at both sides. */
package io.gqlcompile.diff.rules;
