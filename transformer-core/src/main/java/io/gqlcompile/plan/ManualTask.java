package io.gqlcompile.plan;

import java.util.List;

/**
 * What CloudFormation cannot do and somebody has to: rows that move.
 *
 * @param kind what is done
 * @param table the logical id of the table
 * @param tableName its name in AWS, with shell variables for what only the deployment knows
 * @param source the name in AWS of the table that rows come from; empty if they come from the file
 *     that was exported, or from the table itself
 * @param key the attributes of the table's key
 * @param composites attributes that several fields make up, joined with {@code #}; each is filled
 *     from those fields where it is not there
 * @param typeName what {@code __typename} of the rows becomes; empty if it stays
 * @param commands to be run in a shell with the AWS command line and jq, in this order
 */
public record ManualTask(
    Kind kind,
    String table,
    String tableName,
    String source,
    List<String> key,
    List<String> composites,
    String typeName,
    List<String> commands) {

  /** What is done. */
  public enum Kind {
    /** All rows are written to a file, and a backup is made. */
    EXPORT_ROWS,
    /** A table that left its stack is deleted. */
    DELETE_TABLE,
    /** The rows of the file are put into a table. */
    LOAD_ROWS,
    /** The rows of another table are put into a table. */
    COPY_ROWS,
    /** Attributes that indexes need are written to rows that lack them. */
    FILL_ATTRIBUTES
  }

  /** Keeps its own copies. */
  public ManualTask {
    key = List.copyOf(key);
    composites = List.copyOf(composites);
    commands = List.copyOf(commands);
  }
}
