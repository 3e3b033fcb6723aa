// Runs every snippet in the simulator and writes what comes out beside them. See docs/fidelity.md.
'use strict';
const fs = require('fs');
const path = require('path');
const NOW = 1517943695750;
Date.now = () => NOW;
process.env.TZ = 'UTC';
const { Compile, parse } = require('amplify-velocity-template');
const simulator = path.dirname(require.resolve('@aws-amplify/amplify-appsync-simulator'));
const { create } = require(path.join(simulator, 'velocity', 'util'));
const { map: toJava } = require(path.join(simulator, 'velocity', 'value-mapper', 'mapper'));
const graphql = require('graphql');

const folder = path.join(__dirname, '..', 'resources', 'fidelity');
const { contexts, snippets } = JSON.parse(fs.readFileSync(path.join(folder, 'snippets.json'), 'utf8'));
const plain = (value) => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

function info(given) {
  const selection = given.selectionSetGraphQL || '{ id }';
  const operation = graphql.parse(`{ field ${selection} }`).definitions[0];
  return { fieldName: 'field', parentType: 'Query', fieldNodes: operation.selectionSet.selections, operation, fragments: {}, variableValues: {}, path: { key: 'field', prev: undefined } };
}

const MODES = (identity) => (!identity ? 'API_KEY' : identity.userArn ? 'AWS_IAM' : 'AMAZON_COGNITO_USER_POOLS');

function run(template, given) {
  const errors = [];
  const effects = [];
  const util = create(errors, new Date(NOW), info(given.info || {}), { requestAuthorizationMode: MODES(given.identity), appsyncErrors: [] });
  const extensions = new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : (...args) => { effects.push({ name, arguments: plain(args) }); return ''; }) });
  const context = toJava({ arguments: {}, stash: {}, result: null, prev: { result: null }, outErrors: [], ...given, info: { fieldName: 'field', parentTypeName: 'Query', variables: {}, selectionSetList: [], ...(given.info || {}) }, request: { headers: {}, domainName: null, ...(given.request || {}) } });
  context.set?.('args', context.get('arguments'));
  const ctx = context.args ? context : Object.assign(context, { args: context.arguments });
  const outcome = {};
  try {
    const compiler = new Compile(parse(template), { valueMapper: toJava, escape: false });
    const text = compiler.render({ util, utils: util, ctx, context: ctx, extensions }).trim();
    if (compiler._state.return) outcome.returned = true;
    try {
      outcome.value = text === '' ? null : JSON.parse(text);
    } catch (e) {
      if (outcome.returned) outcome.value = text;
      else outcome.error = { type: 'MappingTemplate' };
    }
  } catch (e) {
    const last = errors[errors.length - 1];
    outcome.error = last ? error(errors.pop()) : { type: 'MappingTemplate' };
  }
  if (errors.length) outcome.appended = errors.map(error);
  if (effects.length) outcome.effects = effects;
  return outcome;
}

const error = (e) => ({ type: plain(e.errorType ?? null), message: plain(e.message), data: plain(e.data), errorInfo: plain(e.errorInfo) });

const results = {};
for (const { id, template, context } of snippets) results[id] = run(template, context ? contexts[context] : {});
const lines = Object.entries(results).map(([id, result]) => `  ${JSON.stringify(id)}: ${JSON.stringify(result)}`);
fs.writeFileSync(path.join(folder, 'simulator.json'), `{\n${lines.join(',\n')}\n}\n`);
