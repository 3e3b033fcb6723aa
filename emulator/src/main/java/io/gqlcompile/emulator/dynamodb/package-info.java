/**
 * AppSync's DynamoDB data source: requests of mapping templates run against a DynamoDB client, and
 * results come back as plain values. A DynamoDB in this process can stand in for the real one.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.stability.Stability;
