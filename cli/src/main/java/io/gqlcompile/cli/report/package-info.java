/**
 * Diagnostics as a person reads them, with the line they speak of, and as a program reads them, as
 * JSON.
 */
package io.gqlcompile.cli.report;
