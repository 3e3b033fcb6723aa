/** DataStore models for Flutter. */
package io.gqlcompile.codegen.client.dart;
