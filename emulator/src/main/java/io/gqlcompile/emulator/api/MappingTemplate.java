package io.gqlcompile.emulator.api;

/**
 * A template of a build.
 *
 * @param path its file in the build; resource and property if it stands in a stack
 * @param text what it says
 */
public record MappingTemplate(String path, String text) {}
