/** What the targets of the JavaScript family share: documents in scripts, and TypeScript types. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.script;

import io.gqlcompile.stability.Stability;
