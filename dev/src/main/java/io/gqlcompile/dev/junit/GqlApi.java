package io.gqlcompile.dev.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Compiles a schema before the first test of a class and serves it in this process, at a free port
 * that only this machine reaches. A test or a constructor takes it as a parameter of type {@link
 * TestApi}. Tables are empty at the beginning of each test. Tests that share an API run one after
 * the other.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GqlApiExtension.class)
public @interface GqlApi {

  /**
   * The schema's files: paths from the working folder, or names of resources of the class. Or one
   * folder with a project, whose settings, templates and {@code gql-compile.dev.yaml} then count,
   * too, and {@link #defaultAuth} does not.
   */
  String[] value();

  /** The default authorization mode; all others are there as well. */
  String defaultAuth() default "API_KEY";

  /** A settings file of {@code gql-compile dev}, from the working folder; none if empty. */
  String devSettings() default "";
}
