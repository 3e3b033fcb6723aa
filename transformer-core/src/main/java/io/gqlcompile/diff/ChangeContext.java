package io.gqlcompile.diff;

import io.gqlcompile.deployed.DeployedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a change rule looks at, and where its findings go. */
public final class ChangeContext {
  private final DeployedApi before;
  private final DeployedApi after;
  private final List<ModelPair> models;
  private final Map<Class<?>, Object> views = new HashMap<>();
  private final List<Change> found = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param before what is deployed
   * @param after what is to be
   */
  public ChangeContext(DeployedApi before, DeployedApi after) {
    this.before = before;
    this.after = after;
    this.models = ModelPairs.of(before, after);
  }

  /** What is deployed. */
  public DeployedApi before() {
    return before;
  }

  /** What is to be. */
  public DeployedApi after() {
    return after;
  }

  /** The models on both sides that keep their data in the same table. */
  public List<ModelPair> models() {
    return models;
  }

  /** Something that several rules need to know, worked out when the first of them asks. */
  public <T> T view(Class<T> kind, Function<ChangeContext, T> compute) {
    Object view = views.get(kind);
    if (view == null) {
      view = compute.apply(this);
      views.put(kind, view);
    }
    return kind.cast(view);
  }

  /** Reports a finding; places that it does not have yet are those of its coordinate. */
  public void report(Change change) {
    boolean placed = change.before().isKnown() || change.after().isKnown();
    found.add(
        placed
            ? change
            : change.at(before.place(change.coordinate()), after.place(change.coordinate())));
  }

  /** All findings so far. */
  public List<Change> found() {
    return List.copyOf(found);
  }
}
