/**
 * The stages: orders the plug-ins, calls them stage by stage, and adds what every API has. The
 * pipeline itself is one readable method in {@code CompilePipeline}.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.internal.transform;

import io.gqlcompile.stability.Stability;
