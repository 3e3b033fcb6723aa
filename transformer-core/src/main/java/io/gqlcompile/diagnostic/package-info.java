/**
 * What the compiler has to say to its user. Every mistake in the input is a diagnostic; an
 * exception means a fault of the compiler or of the disk.
 */
package io.gqlcompile.diagnostic;
