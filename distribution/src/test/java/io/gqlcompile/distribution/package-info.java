/** The archives, unpacked and started in the places where users have them. */
package io.gqlcompile.distribution;
