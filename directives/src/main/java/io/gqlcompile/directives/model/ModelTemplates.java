package io.gqlcompile.directives.model;

import io.gqlcompile.vtl.VtlTemplate;

/** The templates of this directive; each stands beside this class as a resource. */
final class ModelTemplates {
  static final VtlTemplate GATE = load("gate.req.vtl");
  static final VtlTemplate SANDBOX_GATE = load("sandboxGate.req.vtl");
  static final VtlTemplate DEFAULTS = load("defaultValues.req.vtl");
  static final VtlTemplate GET_REQUEST = load("getItem.req.vtl");
  static final VtlTemplate GET_RESPONSE = load("getItem.res.vtl");
  static final VtlTemplate LIST_REQUEST = load("queryItems.req.vtl");
  static final VtlTemplate LIST_RESPONSE = load("queryItems.res.vtl");
  static final VtlTemplate PUT_REQUEST = load("putItem.req.vtl");
  static final VtlTemplate UPDATE_REQUEST = load("updateItem.req.vtl");
  static final VtlTemplate DELETE_REQUEST = load("deleteItem.req.vtl");
  static final VtlTemplate WRITE_RESPONSE = load("writtenItem.res.vtl");
  static final VtlTemplate SUBSCRIBE_REQUEST = load("subscribe.req.vtl");
  static final VtlTemplate SUBSCRIBE_RESPONSE = load("subscribe.res.vtl");

  private ModelTemplates() {}

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(ModelTemplates.class, "model", file);
  }
}
