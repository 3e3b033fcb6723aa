#!/usr/bin/env python3
"""Copies the items that a table has to its search index: those from before @searchable was deployed.

  python3 tools/backfill_search.py --table Post-abc123-prod --function NAME [--region REGION]

Reads the table page by page and calls the API's streaming function with its items. Items that the
index has already are left as they are, so it can run while the API is in use, and again after a
failure. Needs boto3 and the permissions dynamodb:DescribeTable, dynamodb:Scan and
lambda:InvokeFunction.
"""

import argparse
import base64
import json

import boto3

# A call of a function takes six megabytes.
MOST_BYTES = 4_000_000
MOST_ITEMS = 500


def main(arguments=None):
    """Reads the command line and does it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--table", required=True, help="the name of the table")
    parser.add_argument("--function", required=True, help="name or ARN of the streaming function")
    parser.add_argument("--region", help="the region, if it is not the configured one")
    options = parser.parse_args(arguments)
    dynamodb = boto3.client("dynamodb", region_name=options.region)
    functions = boto3.client("lambda", region_name=options.region)
    copied = 0
    for payload, count in payloads(records(dynamodb, options.table)):
        answer = functions.invoke(FunctionName=options.function, Payload=payload)
        if answer.get("FunctionError"):
            raise SystemExit(f"after {copied} items: {answer['Payload'].read().decode()}")
        copied += count
        print(f"{copied} items", flush=True)
    print(f"done: {options.table} has {copied} items")


def records(dynamodb, table):
    """A record for each item of the table, as its stream would have it."""
    description = dynamodb.describe_table(TableName=table)["Table"]
    keys = [key["AttributeName"] for key in description["KeySchema"]]
    for page in dynamodb.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
        for item in page["Items"]:
            yield {
                "eventSource": "aws:dynamodb",
                "eventName": "BACKFILL",
                "eventSourceARN": description["TableArn"] + "/stream/backfill",
                "dynamodb": {"Keys": {key: item[key] for key in keys}, "NewImage": item},
            }


def payloads(all_records):
    """The records in calls, each with the number of its records."""
    batch, size = [], 0
    for record in all_records:
        text = json.dumps(record, default=encoded)
        if batch and (len(batch) == MOST_ITEMS or size + len(text) > MOST_BYTES):
            yield payload(batch)
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield payload(batch)


def payload(batch):
    """One call."""
    return ('{"Records": [' + ",".join(batch) + "]}").encode(), len(batch)


def encoded(value):
    """Binary values as a stream has them."""
    return base64.b64encode(value).decode()


if __name__ == "__main__":
    main()
