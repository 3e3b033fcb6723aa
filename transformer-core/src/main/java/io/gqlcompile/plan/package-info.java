/**
 * How an API gets from one build to another in steps that CloudFormation and DynamoDB accept, and
 * that leave no row behind.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.plan;

import io.gqlcompile.stability.Stability;
