/** Operations as constants of JavaScript modules. */
package io.gqlcompile.codegen.client.javascript;
