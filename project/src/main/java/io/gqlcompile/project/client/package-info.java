/** Which client code a project wants, and where. */
package io.gqlcompile.project.client;
