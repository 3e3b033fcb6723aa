/** What printing source text takes in any language: indents, and names that are free. */
package io.gqlcompile.codegen.client.text;
