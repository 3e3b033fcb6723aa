/**
 * Migrations of files: which files of a project a migration concerns, and writing them all or none.
 */
package io.gqlcompile.project.migrate;
