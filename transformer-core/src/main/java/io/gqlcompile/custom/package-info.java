/**
 * What users write beside the schema and the settings: templates for slots of generated resolvers,
 * and CloudFormation stacks of their own. And the way back: generated templates as files to start
 * from.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.custom;

import io.gqlcompile.stability.Stability;
