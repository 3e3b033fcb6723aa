package io.gqlcompile.entity;

import io.gqlcompile.model.TypeRef;

/**
 * A field as part of a key.
 *
 * @param name the attribute's name, which is the field's unless the type is mapped to older names
 * @param type the field's type in GraphQL
 * @param attributeType its type in DynamoDB
 */
public record KeyField(String name, TypeRef type, AttributeType attributeType) {}
