package io.gqlcompile.resolver;

import java.util.EnumSet;
import java.util.Set;

/** Which slots a resolver has. */
public enum ResolverKind {
  /** Reads, fields of relations included. */
  QUERY(EnumSet.of(Slot.PRE_DATA_LOAD, Slot.KEYS, Slot.POST_DATA_LOAD, Slot.FINISH)),
  /** Writes. */
  MUTATION(EnumSet.of(Slot.VALIDATE, Slot.PRE_UPDATE, Slot.POST_UPDATE, Slot.FINISH)),
  /** Subscriptions. */
  SUBSCRIPTION(EnumSet.of(Slot.PRE_SUBSCRIBE));

  private final Set<Slot> slots;

  ResolverKind(Set<Slot> own) {
    slots = EnumSet.of(Slot.INIT, Slot.PRE_AUTH, Slot.AUTH, Slot.POST_AUTH, Slot.DATA);
    slots.addAll(own);
  }

  /** Whether resolvers of this kind have a slot. */
  public boolean has(Slot slot) {
    return slots.contains(slot);
  }
}
