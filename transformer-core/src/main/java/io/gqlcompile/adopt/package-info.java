/**
 * Whether a build can be deployed over one that somebody else's compiler made. Resources are
 * matched by what AWS knows them by, as CloudFormation would.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.adopt;

import io.gqlcompile.stability.Stability;
