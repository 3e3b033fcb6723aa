/** What a new build is compared with: another build, a snapshot, or a revision of the sources. */
package io.gqlcompile.project.against;
