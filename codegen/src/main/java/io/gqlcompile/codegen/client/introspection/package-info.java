/** {@code model-introspection.json}, from which Amplify's JavaScript client works at run time. */
package io.gqlcompile.codegen.client.introspection;
