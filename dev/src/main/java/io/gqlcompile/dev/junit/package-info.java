/** An extension of JUnit that gives a test its API, served in the same process. */
package io.gqlcompile.dev.junit;
