package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may read one field of a model, compared with who may read the model.
 *
 * @param all the roles that may read some field of the model, in whichever way, without those that
 *     a private role covers
 * @param allowed those of them that may read this field
 */
record FieldReaders(List<Role> all, List<Role> allowed) {

  /** The readers of each field of a model. */
  static Function<String, FieldReaders> each(AccessMatrix matrix) {
    Optional<String> first = matrix.fields().stream().findFirst();
    if (first.isEmpty() || !matrix.isAlike(AccessOperation.READS)) {
      return field -> of(matrix, field);
    }
    Set<String> fields = new HashSet<>(matrix.fields());
    FieldReaders readers = of(matrix, first.get());
    return field -> fields.contains(field) ? readers : of(matrix, field);
  }

  static FieldReaders of(AccessMatrix matrix, String field) {
    List<Role> readers = new ArrayList<>(readers(matrix));
    for (Provider provider : List.of(Provider.USER_POOLS, Provider.OIDC)) {
      prune(readers, provider, matrix, field);
    }
    List<Role> allowed = new ArrayList<>();
    for (Role role : readers) {
      boolean reads =
          AccessOperation.READS.stream().anyMatch(read -> matrix.allows(role, field, read));
      if (reads) {
        allowed.add(role);
      }
    }
    return new FieldReaders(readers, allowed);
  }

  private static Set<Role> readers(AccessMatrix matrix) {
    Set<Role> readers = new LinkedHashSet<>();
    AccessOperation.READS.forEach(read -> readers.addAll(matrix.roles(read)));
    return readers;
  }

  /** Drops whom a private role of the provider covers anyway. */
  private static void prune(
      List<Role> readers, Provider provider, AccessMatrix matrix, String field) {
    Role signedIn = new Role(Role.Kind.PRIVATE, provider, "", "", false);
    boolean covers =
        readers.contains(signedIn)
            && AccessOperation.READS.stream()
                .allMatch(read -> matrix.allows(signedIn, field, read));
    if (covers) {
      readers.removeIf(role -> role.provider() == provider && !role.equals(signedIn));
    }
  }

  /** Whether the field needs a check of its own: not everybody who reaches the item may read it. */
  boolean isRestricted() {
    return allowed.size() < all.size();
  }
}
