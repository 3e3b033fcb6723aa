package io.gqlcompile.adopt;

import java.util.Locale;

/** What is bad about a finding, worst first. */
public enum Risk {
  /** Data is lost. */
  LOSES_DATA,
  /** AWS refuses the deployment and takes everything back. */
  FAILS,
  /** Nothing that a deployment cares about; clients or other stacks may. */
  TELL,
  /** Nothing. */
  NONE;

  /** Whether nobody should deploy. */
  public boolean isSevere() {
    return this == LOSES_DATA || this == FAILS;
  }

  /** For messages: {@code loses data}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
