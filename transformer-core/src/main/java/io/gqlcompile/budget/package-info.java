/**
 * What an API takes of what AWS gives: the quotas, as data with their sources, and how much of each
 * a build uses.
 */
package io.gqlcompile.budget;
