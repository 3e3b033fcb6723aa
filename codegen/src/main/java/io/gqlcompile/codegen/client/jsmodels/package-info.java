/** DataStore models for JavaScript and TypeScript. */
package io.gqlcompile.codegen.client.jsmodels;
