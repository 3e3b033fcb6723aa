/** What a new build is compared with: another build, a snapshot, or a revision of the sources. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.against;

import io.gqlcompile.stability.Stability;
