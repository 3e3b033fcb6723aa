/** Tests of the site. */
package io.gqlcompile.site;
