/** Packs the code of Lambda functions: the same files make the same archive, byte for byte. */
package io.gqlcompile.codegen.bundles;
