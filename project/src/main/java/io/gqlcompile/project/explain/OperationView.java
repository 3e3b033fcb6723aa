package io.gqlcompile.project.explain;

/**
 * A field that callers start at, or a field that leads from one item to others.
 *
 * @param field its coordinate, for example {@code Query.getPost}
 * @param signature its arguments and its type as the schema has them
 * @param needs the arguments that a caller must give, with commas between; empty for none
 * @param pattern what it reads or writes, and how
 */
public record OperationView(String field, String signature, String needs, AccessPattern pattern) {}
