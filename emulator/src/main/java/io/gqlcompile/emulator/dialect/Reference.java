package io.gqlcompile.emulator.dialect;

import io.gqlcompile.source.SourceLocation;
import java.util.List;

/**
 * A reference as written: {@code $ctx.stash.get("key")}.
 *
 * @param name the first name, {@code ctx}
 * @param steps what follows
 * @param where the place of its start
 * @param assigned whether it stands at the left of a {@code #set}
 * @param tolerant whether it may be absent: it is quiet, tested, or given to a test for null
 */
record Reference(
    String name, List<Step> steps, SourceLocation where, boolean assigned, boolean tolerant) {}
