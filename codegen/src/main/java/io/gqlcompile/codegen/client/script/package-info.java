/** What the targets of the JavaScript family share: documents in scripts, and TypeScript types. */
package io.gqlcompile.codegen.client.script;
