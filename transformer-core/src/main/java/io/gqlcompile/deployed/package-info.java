/**
 * What is deployed, as far as a change of it matters: tables, resolvers, replaceable properties and
 * schemas, read from a build, from a snapshot or from what AWS says. Values only.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.deployed;

import io.gqlcompile.stability.Stability;
