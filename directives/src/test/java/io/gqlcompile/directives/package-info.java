/** What the tests of the directives share: a schema goes in, findings and resolvers come out. */
package io.gqlcompile.directives;
