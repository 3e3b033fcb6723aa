/**
 * What is deployed, as far as a change of it matters: tables, resolvers, replaceable properties and
 * schemas, read from a build, from a snapshot or from what AWS says. Values only.
 */
package io.gqlcompile.deployed;
