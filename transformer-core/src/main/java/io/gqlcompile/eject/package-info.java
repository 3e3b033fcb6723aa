/** Generated templates as files of the user's, to start from. */
package io.gqlcompile.eject;
