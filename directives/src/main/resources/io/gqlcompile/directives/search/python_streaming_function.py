"""Copies every change of an item to the search index of its model.

Called with the records of DynamoDB streams. Each table has an index of its own, called as the table
up to its first dash, in lower case; the id of a document is made from the key of its item. An index
is made with the types that the schema gives its fields, which fields.txt lists.

What OpenSearch cannot take now is tried again, first here, then by the stream, which sends the
records once more after an exception; they can be applied any number of times. What it will never
take is logged and left out, because it would hold up all changes after it.
"""

import datetime
import hashlib
import hmac
import http.client
import json
import logging
import os
import time
import urllib.parse

TRIES = 4
FIRST_PAUSE_SECONDS = 0.2
TIMEOUT_SECONDS = 30

TEXT = {"type": "text", "fields": {"keyword": {"type": "keyword", "ignore_above": 256}}}
TYPES = {
    "text": TEXT,
    "whole": {**TEXT, "type": "keyword"},
    "long": {"type": "long", "ignore_malformed": True},
    "double": {"type": "double", "ignore_malformed": True},
    "date": {"type": "date", "ignore_malformed": True},
    "boolean": {"type": "boolean"},
}

logger = logging.getLogger()
logger.setLevel(logging.DEBUG if os.environ.get("DEBUG", "0") == "1" else logging.INFO)


prepared = set()


class Unavailable(Exception):
    """OpenSearch could not take all changes, although it may later."""


def lambda_handler(event, context):
    """The entry: sends what the records say to OpenSearch."""
    actions = []
    if any(record.get("eventName") == "BACKFILL" for record in event.get("Records", [])):
        prepared.clear()  # the index may have been removed to be built anew
    for record in event.get("Records", []):
        actions.extend(actions_of(record, uses_versions()))
    if actions:
        for index in sorted({next(iter(action.values()))["_index"] for action, _ in actions}):
            prepare(index)
        send(actions)
    logger.info("%d records, %d actions", len(event.get("Records", [])), len(actions))


def uses_versions():
    """Whether items have versions, so that an older change never replaces a newer one."""
    return os.environ.get("OPENSEARCH_USE_EXTERNAL_VERSIONING") == "true"


# From records to actions: pairs of a line of a bulk request and the document of it, if it has one.


def actions_of(record, versioned):
    """What to do for one record: nothing if it is no change of an item."""
    change = record.get("dynamodb")
    if record.get("eventSource") != "aws:dynamodb" or not change or "Keys" not in change:
        logger.warning("left out a record that is no change of an item: %s", record.get("eventID"))
        return []
    removed = record.get("eventName") == "REMOVE"
    image = change.get("OldImage" if removed else "NewImage")
    if image is None:
        logger.warning("left out a record without the item: %s", record.get("eventID"))
        return []
    item = {name: plain(value) for name, value in image.items()}
    keys = {name: plain(change["Keys"][name]) for name in sorted(change["Keys"])}
    target = {
        "_index": index_of(record["eventSourceARN"]),
        "_id": "|".join(str(value) for value in keys.values()),
    }
    if versioned and "_version" in item:
        target["version"] = item.pop("_version")
        target["version_type"] = "external_gte" if removed else "external"
        item.pop("_ttl", None)
    if removed or (versioned and item.get("_deleted")):
        return [({"delete": target}, None)]
    # What is copied afterwards must not replace what a later change has brought already.
    later = record.get("eventName") == "BACKFILL" and "version" not in target
    actions = [({"create" if later else "index": target}, item)]
    if record.get("eventName") == "MODIFY" and "id" in item:
        # Documents of a former format of ids would be found beside the changed one.
        former = "|".join(f"{name}={value}" for name, value in keys.items())
        actions.append(({"delete": {"_index": target["_index"], "_id": former}}, None))
    return actions


def index_of(stream_arn):
    """The index of the table that a stream belongs to."""
    table = stream_arn.split(":table/", 1)[1].split("/", 1)[0]
    return table.lower().split("-", 1)[0]


def plain(value):
    """A typed value as JSON has it. Binary values stay in base64."""
    kind, content = next(iter(value.items()))
    if kind == "NULL":
        return None
    if kind == "N":
        return number(content)
    if kind == "M":
        return {name: plain(inner) for name, inner in content.items()}
    if kind == "L":
        return [plain(inner) for inner in content]
    if kind == "NS":
        return [number(inner) for inner in content]
    return content


def number(digits):
    """A whole number as it is, whatever its size; any other as a float."""
    try:
        return int(digits)
    except ValueError:
        value = float(digits)
        return int(value) if value.is_integer() else value


# Sending.


def prepare(index):
    """Makes an index unless it is there already. One that is there keeps the types that it has."""
    types = types_of(index)
    if index in prepared or not types:
        return
    status, answer = request("PUT", f"/{index}", json.dumps({"mappings": {"properties": types}}))
    if status < 300:
        logger.info("made the index %s", index)
    elif "resource_already_exists_exception" not in answer:
        raise Unavailable(f"no index {index}: OpenSearch answers {status}: {answer[:500]}")
    prepared.add(index)


def types_of(index):
    """The types of the fields of an index, from lines of three words: index, field, type."""
    types = {}
    with open(os.path.join(os.path.dirname(__file__), "fields.txt"), encoding="utf-8") as lines:
        for line in lines:
            owner, field, kind = line.split()
            if owner == index:
                types[field] = TYPES[kind]
    return types


def send(actions):
    """Sends actions, and again those that OpenSearch has no room for."""
    pause = FIRST_PAUSE_SECONDS
    for attempt in range(TRIES):
        if attempt:
            time.sleep(pause)
            pause *= 2
        try:
            actions = attempt_bulk(actions)
        except (OSError, http.client.HTTPException) as error:
            logger.warning("no connection to OpenSearch: %s", error)
        if not actions:
            return
    raise Unavailable(f"{len(actions)} actions are left after {TRIES} tries")


def attempt_bulk(actions):
    """Sends actions once; gives back those to send again."""
    lines = []
    for action, document in actions:
        lines.append(json.dumps(action))
        if document is not None:
            lines.append(json.dumps(document))
    status, answer = request("POST", "/_bulk", "\n".join(lines) + "\n")
    logger.debug("OpenSearch answers %d: %s", status, answer)
    if status == 429 or status >= 500:
        logger.warning("OpenSearch answers %d", status)
        return actions
    if status >= 300:
        raise Unavailable(f"OpenSearch answers {status}: {answer[:500]}")
    again = []
    for action, result in zip(actions, json.loads(answer)["items"]):
        outcome = next(iter(result.values()))
        if outcome["status"] == 429 or outcome["status"] >= 500:
            again.append(action)
        elif outcome["status"] == 409:
            logger.debug("an older version was left out: %s", outcome)
        elif "error" in outcome:
            logger.error("left out what OpenSearch cannot take: %s", outcome)
    return again


def request(method, path, body):
    """Sends JSON, or lines of it, to OpenSearch; gives status and text of the answer."""
    endpoint = urllib.parse.urlsplit(os.environ["OPENSEARCH_ENDPOINT"])
    secure = endpoint.scheme == "https"
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    payload = body.encode("utf-8")
    headers = signed(
        method,
        endpoint.netloc,
        path,
        payload,
        os.environ.get("OPENSEARCH_REGION") or os.environ["AWS_REGION"],
        "es",
        datetime.datetime.now(datetime.timezone.utc),
    )
    headers["content-type"] = "application/x-ndjson" if path == "/_bulk" else "application/json"
    connection = kind(endpoint.netloc, timeout=TIMEOUT_SECONDS)
    try:
        connection.request(method, path, payload, headers)
        response = connection.getresponse()
        return response.status, response.read().decode("utf-8")
    finally:
        connection.close()


def signed(method, host, path, payload, region, service, now):
    """The headers of a request, signed with the function's role (AWS Signature Version 4)."""
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": host, "x-amz-date": stamp}
    if os.environ.get("AWS_SESSION_TOKEN"):
        headers["x-amz-security-token"] = os.environ["AWS_SESSION_TOKEN"]
    names = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    request = "\n".join([method, path, "", lines, names, hashlib.sha256(payload).hexdigest()])
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    digest = hashlib.sha256(request.encode()).hexdigest()
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{digest}"
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope}, "
        f"SignedHeaders={names}, Signature={signature}"
    )
    return headers
