package io.gqlcompile.directives.predictions;

import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.vtl.VtlLiteral;

/** A service that predictions are made by: one data source each. */
enum Service {
  REKOGNITION("RekognitionDataSource", "rekognition"),
  TRANSLATE("TranslateDataSource", "translate"),
  SPEECH("LambdaDataSource", "");

  static final String STACK = "PredictionsDirectiveStack";

  private final String sourceId;
  private final String endpoint;

  Service(String sourceId, String endpoint) {
    this.sourceId = sourceId;
    this.endpoint = endpoint;
  }

  /** The logical id and the name of its data source. */
  String sourceId() {
    return sourceId;
  }

  /** What AWS calls it in its URLs; empty for the Lambda function of this directive. */
  String endpoint() {
    return endpoint;
  }

  boolean isLambda() {
    return this == SPEECH;
  }

  DataSourceRef source() {
    String type = isLambda() ? "AWS_LAMBDA" : "HTTP";
    String label = isLambda() ? "Speech" : sourceId.replace("DataSource", "");
    return new DataSourceRef(STACK, sourceId, label, type, VtlLiteral.map());
  }
}
