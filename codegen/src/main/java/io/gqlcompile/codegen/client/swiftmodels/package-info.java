/** DataStore models for iOS and macOS. */
package io.gqlcompile.codegen.client.swiftmodels;
