/** A service class for Angular with a method for each operation. */
package io.gqlcompile.codegen.client.angular;
