/** Operations and types for TypeScript, as aws-amplify infers from them. */
package io.gqlcompile.codegen.client.typescript;
