package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.RuleId;

/** The rules about what the definitions of a schema say together. */
public final class SchemaRules {
  /** More than one {@code schema} block. */
  public static final RuleId DUPLICATE_SCHEMA = new RuleId("DuplicateSchema");

  /** An operation that is given a type twice. */
  public static final RuleId DUPLICATE_OPERATION_TYPE = new RuleId("DuplicateOperationType");

  /** Two definitions of one name. */
  public static final RuleId DUPLICATE_TYPE = new RuleId("DuplicateType");

  /** A definition whose name the compiler brings itself. */
  public static final RuleId RESERVED_TYPE_NAME = new RuleId("ReservedTypeName");

  /** Two fields of one name in a type. */
  public static final RuleId DUPLICATE_FIELD = new RuleId("DuplicateField");

  /** Two values of one name in an enum. */
  public static final RuleId DUPLICATE_ENUM_VALUE = new RuleId("DuplicateEnumValue");

  /** Two directive definitions of one name. */
  public static final RuleId DUPLICATE_DIRECTIVE_DEFINITION =
      new RuleId("DuplicateDirectiveDefinition");

  /** A directive definition whose name the compiler brings itself. */
  public static final RuleId RESERVED_DIRECTIVE_NAME = new RuleId("ReservedDirectiveName");

  /** A type that nobody defines. */
  public static final RuleId UNKNOWN_TYPE = new RuleId("UnknownType");

  /** A directive that nobody implements or defines. */
  public static final RuleId UNKNOWN_DIRECTIVE = new RuleId("UnknownDirective");

  /** A directive that the schema declares and that no transformer implements. */
  public static final RuleId DIRECTIVE_NOT_IMPLEMENTED = new RuleId("DirectiveNotImplemented");

  /** A directive of the first generation of the transformer. */
  public static final RuleId LEGACY_DIRECTIVE = new RuleId("LegacyDirective");

  /** A directive where it may not stand. */
  public static final RuleId DIRECTIVE_MISPLACED = new RuleId("DirectiveMisplaced");

  /** A directive that stands twice where it may stand once. */
  public static final RuleId DIRECTIVE_REPEATED = new RuleId("DirectiveRepeated");

  /** A transformer directive on an extension. */
  public static final RuleId DIRECTIVE_ON_EXTENSION = new RuleId("DirectiveOnExtension");

  /** A transformer directive on a field of an extension that cannot have it. */
  public static final RuleId DIRECTIVE_ON_EXTENDED_FIELD = new RuleId("DirectiveOnExtendedField");

  /** A transformer directive that has no effect where it stands. */
  public static final RuleId DIRECTIVE_IGNORED = new RuleId("DirectiveIgnored");

  /** An argument that the directive does not have. */
  public static final RuleId UNKNOWN_ARGUMENT = new RuleId("UnknownArgument");

  /** An argument that is given twice. */
  public static final RuleId DUPLICATE_ARGUMENT = new RuleId("DuplicateArgument");

  /** A required argument that is not given. */
  public static final RuleId MISSING_ARGUMENT = new RuleId("MissingArgument");

  /** A value that does not fit its type. */
  public static final RuleId WRONG_VALUE = new RuleId("WrongValue");

  /** A name that is no value of the enum. */
  public static final RuleId UNKNOWN_ENUM_VALUE = new RuleId("UnknownEnumValue");

  /** A field that the input type does not have. */
  public static final RuleId UNKNOWN_INPUT_FIELD = new RuleId("UnknownInputField");

  /** A field that is given twice in one value. */
  public static final RuleId DUPLICATE_INPUT_FIELD = new RuleId("DuplicateInputField");

  /** A required input field that is not given. */
  public static final RuleId MISSING_INPUT_FIELD = new RuleId("MissingInputField");

  /** An extension of a type that nobody defines. */
  public static final RuleId EXTENDED_TYPE_MISSING = new RuleId("ExtendedTypeMissing");

  /** An extension of another kind than the type. */
  public static final RuleId EXTENDED_KIND_DIFFERS = new RuleId("ExtendedKindDiffers");

  /** An extension that adds what the type has already. */
  public static final RuleId EXTENSION_REDECLARES = new RuleId("ExtensionRedeclares");

  /** A root type that cannot take the operations of models. */
  public static final RuleId ROOT_TYPE_NOT_OBJECT = new RuleId("RootTypeNotObject");

  /** A query in a schema file. */
  public static final RuleId OPERATION_IGNORED = new RuleId("OperationIgnored");

  private SchemaRules() {}
}
