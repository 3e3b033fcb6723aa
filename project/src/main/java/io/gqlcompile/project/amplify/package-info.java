/**
 * The files of a GraphQL API in an Amplify project, read into the same values as a settings file
 * and judged by the same reader.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.project.amplify;

import io.gqlcompile.stability.Stability;
