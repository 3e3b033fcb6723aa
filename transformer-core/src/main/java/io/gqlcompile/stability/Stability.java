package io.gqlcompile.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a type stays as it is. On a package, it holds for each of its types that does not say
 * otherwise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Stability {

  /** The promise. */
  Level value();

  /** What is promised. */
  enum Level {
    /**
     * What compiles and runs with a release does so with each later one of the same first number;
     * before 1.0, of the same second number.
     */
    STABLE,

    /** For use, and for remarks: it may change in each release, and the notes of it say so. */
    EXPERIMENTAL,

    /** Public for other modules of the compiler alone. */
    INTERNAL
  }
}
