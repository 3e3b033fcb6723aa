/**
 * Diagnostics as a person reads them, with the line they speak of, and as a program reads them, as
 * JSON.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.cli.report;

import io.gqlcompile.stability.Stability;
