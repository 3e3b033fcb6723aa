package io.gqlcompile.resolver;

/** A place in a resolver's pipeline, in the order of execution. */
public enum Slot {
  /** Default values. */
  INIT("init"),
  /** Keys, so that authorization can look at them. */
  PRE_AUTH("preAuth"),
  /** Who may do this. */
  AUTH("auth"),
  /** The gate that turns away whom nobody let in. */
  POST_AUTH("postAuth"),
  /** Whether the input is acceptable. */
  VALIDATE("validate"),
  /** Last steps before a read. */
  PRE_DATA_LOAD("preDataLoad"),
  /** Last steps before a write. */
  PRE_UPDATE("preUpdate"),
  /** Last steps before a subscription. */
  PRE_SUBSCRIBE("preSubscribe"),
  /** What a read needs to know of its keys: after the last step that could change arguments. */
  KEYS("keys"),
  /** The read, the write or the subscription itself. */
  DATA("data"),
  /** First steps after a read. */
  POST_DATA_LOAD("postDataLoad"),
  /** First steps after a write. */
  POST_UPDATE("postUpdate"),
  /** Last steps of all. */
  FINISH("finish");

  private final String key;

  Slot(String key) {
    this.key = key;
  }

  /** Whether users may add functions; those of other slots they may only replace. */
  public boolean isOpen() {
    return this != VALIDATE && this != KEYS && this != DATA;
  }

  /** Its name in file names and settings. */
  public String key() {
    return key;
  }
}
