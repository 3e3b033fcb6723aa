package io.gqlcompile.adopt;

import java.util.Locale;

/** What a deployment does to a resource. */
public enum Effect {
  /** It stays the same thing; other properties of it may change. */
  KEPT,
  /** A new one is made in its place, then it is removed. */
  REPLACED,
  /** What AWS knows by the same name is at another place: made there, then removed here. */
  MOVED,
  /** It is new. */
  ADDED,
  /** It goes. */
  REMOVED;

  /** For messages: {@code replaced}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
