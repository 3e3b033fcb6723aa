/**
 * Migrations of files: which files of a project a migration concerns, and writing them all or none.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.migrate;

import io.gqlcompile.stability.Stability;
