package io.gqlcompile.internal.custom;

import io.gqlcompile.resolver.Slot;

/**
 * A place in a resolver.
 *
 * @param slot the slot
 * @param number the function in it, counted from 1
 */
record SlotPosition(Slot slot, int number) implements Comparable<SlotPosition> {
  @Override
  public int compareTo(SlotPosition other) {
    int bySlot = slot.compareTo(other.slot);
    return bySlot != 0 ? bySlot : Integer.compare(number, other.number);
  }
}
