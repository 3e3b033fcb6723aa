/**
 * DataStore models for Android. Types are written with their packages, so that no name of a schema
 * can be mistaken for one of the platform.
 */
package io.gqlcompile.codegen.client.android;
