/**
 * What users write beside the schema and the settings: templates for slots of generated resolvers,
 * and CloudFormation stacks of their own. And the way back: generated templates as files to start
 * from.
 */
package io.gqlcompile.custom;
