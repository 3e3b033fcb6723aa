/**
 * Runs folders of test cases against the compiler: a schema goes in, findings with exact places and
 * whole files come out. For the tests of plug-ins, those from outside included; it needs no test
 * framework.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.testkit;

import io.gqlcompile.stability.Stability;
