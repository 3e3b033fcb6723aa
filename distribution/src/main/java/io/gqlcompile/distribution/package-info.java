/** Puts together what users unpack; runs in the build and is no part of it. */
package io.gqlcompile.distribution;
