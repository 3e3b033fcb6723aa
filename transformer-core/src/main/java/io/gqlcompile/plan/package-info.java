/**
 * How an API gets from one build to another in steps that CloudFormation and DynamoDB accept, and
 * that leave no row behind.
 */
package io.gqlcompile.plan;
