/**
 * Services that an API calls, Lambda functions above all: their data sources, the roles with which
 * they are called, and what the directives that resolve a field by one have in common.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.service;

import io.gqlcompile.stability.Stability;
