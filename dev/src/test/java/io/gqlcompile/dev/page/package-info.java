/** The page in a browser. */
package io.gqlcompile.dev.page;
