/** Makes the web site of the pages in {@code docs/}. */
package io.gqlcompile.site;
