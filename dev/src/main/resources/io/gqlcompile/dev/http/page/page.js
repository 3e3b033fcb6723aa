'use strict';
// The page of the dev server: GraphiQL, who asks, rows, traces. Text from the server is only ever set as text.
const $ = id => document.getElementById(id);
const make = (tag, text, ...children) => {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  element.append(...children);
  return element;
};
const json = value => JSON.stringify(value, null, 2);
const get = path => fetch(path).then(answer => answer.json());
let status = {};
const tokens = new Map();

const NAMES = {
  API_KEY: 'API key', COGNITO_USER_POOLS: 'user of the pool', OPENID_CONNECT: 'user (OIDC)',
  IAM: 'IAM role', LAMBDA: 'custom token',
};

async function refresh() {
  status = await get('/_dev/status');
  $('diagnostics').textContent = status.diagnostics;
  $('diagnostics').hidden = !status.diagnostics;
  const modes = status.modes || [];
  if ([...$('mode').options].map(option => option.value).join() !== modes.join()) {
    const before = $('mode').value;
    $('mode').replaceChildren(...modes.map(mode => new Option(NAMES[mode], mode)));
    if (modes.includes(before)) $('mode').value = before;
    $('role').replaceChildren(...(status.roles || []).map(role => new Option(role.arn, role.accessKeyId)));
    shown();
  }
}

function shown() {
  const mode = $('mode').value;
  for (const [name, isShown] of [['token', /USER|OPENID/.test(mode)], ['iam', mode === 'IAM'], ['lambda', mode === 'LAMBDA']]) {
    document.querySelectorAll('.for-' + name).forEach(label => { label.hidden = !isShown; });
  }
}

async function token(form, issuer) {
  const wanted = JSON.stringify({
    user: form.user.value || 'ann', issuer,
    groups: form.groups.value.split(',').map(group => group.trim()).filter(Boolean),
  });
  if (!tokens.has(wanted)) {
    const answer = await fetch('/_dev/token', { method: 'POST', body: wanted }).then(a => a.json());
    if (!answer.token) throw new Error(answer.errors[0].message);
    tokens.set(wanted, answer.token);
  }
  return tokens.get(wanted);
}

// What proves who asks, for a request with this path and body.
async function credentials(path, body) {
  const form = $('who').elements;
  switch ($('mode').value) {
    case 'API_KEY': return { 'x-api-key': status.apiKey };
    case 'COGNITO_USER_POOLS': return { authorization: await token(form, '') };
    case 'OPENID_CONNECT': return { authorization: await token(form, 'oidc') };
    case 'IAM': return signed(path, body);
    default: return { authorization: form.token.value };
  }
}

const bytes = text => new TextEncoder().encode(text);
const hex = buffer => [...new Uint8Array(buffer)].map(byte => byte.toString(16).padStart(2, '0')).join('');
const digest = async text => hex(await crypto.subtle.digest('SHA-256', bytes(text)));
async function hmac(key, text) {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return crypto.subtle.sign('HMAC', imported, bytes(text));
}

async function signed(path, body) {
  const role = status.roles.find(one => one.accessKeyId === $('role').value);
  const time = new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
  const scope = [time.slice(0, 8), 'us-east-1', 'appsync', 'aws4_request'];
  const request = ['POST', path, '', 'host:' + location.host, 'x-amz-date:' + time, '', 'host;x-amz-date', await digest(body)];
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), await digest(request.join('\n'))].join('\n');
  let key = bytes('AWS4' + role.secretAccessKey);
  for (const part of scope) key = await hmac(key, part);
  return {
    'x-amz-date': time,
    authorization: `AWS4-HMAC-SHA256 Credential=${role.accessKeyId}/${scope.join('/')}, `
      + `SignedHeaders=host;x-amz-date, Signature=${hex(await hmac(key, text))}`,
  };
}

async function ask(request) {
  const body = JSON.stringify(request);
  const headers = { 'content-type': 'application/json', ...await credentials('/graphql', body) };
  return fetch('/graphql', { method: 'POST', headers, body }).then(answer => answer.json());
}

// A subscription, as GraphiQL wants it: something to iterate over.
async function* subscribe(request) {
  const data = JSON.stringify(request);
  const host = { host: location.host };
  const header = JSON.stringify({ ...host, ...await credentials('/graphql/connect', '{}') });
  const base64 = btoa(String.fromCharCode(...bytes(header))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + '/graphql/realtime', ['graphql-ws', 'header-' + base64]);
  const waiting = [];
  let wake = () => {};
  const push = message => { waiting.push(message); wake(); };
  socket.onopen = () => socket.send('{"type":"connection_init"}');
  socket.onmessage = event => push(JSON.parse(event.data));
  socket.onclose = () => push({ type: 'complete' });
  try {
    for (;;) {
      while (!waiting.length) await new Promise(resolve => { wake = resolve; });
      const { type, payload } = waiting.shift();
      if (type === 'connection_ack') {
        const authorization = { ...host, ...await credentials('/graphql', data) };
        socket.send(JSON.stringify({ id: '1', type: 'start', payload: { data, extensions: { authorization } } }));
      } else if (type === 'start_ack') {
        yield { data: null, extensions: { note: 'waiting for events' } };
      } else if (type === 'data') {
        yield payload;
      } else if (/error/.test(type)) {
        yield payload;
        return;
      } else if (type === 'complete') {
        return;
      }
    }
  } finally {
    socket.close();
  }
}

// The kind of the operation that is run: the named one, or the first.
function isSubscription({ query, operationName }) {
  const kinds = [...query.replace(/#.*/g, '').matchAll(/(query|mutation|subscription)\s+(\w+)?[^{]*\{/g)];
  const one = kinds.find(kind => operationName && kind[2] === operationName) || kinds[0];
  return Boolean(one) && one[1] === 'subscription';
}

function fetcher(request) {
  return isSubscription(request) ? subscribe(request) : ask(request);
}

// The key's columns stand first, because items come with their attributes in any order.
function table(rows, key) {
  const all = [...new Set(rows.flatMap(row => Object.keys(row)))].sort();
  const names = [...key, ...all.filter(name => !key.includes(name))];
  const head = make('tr', null, ...names.map(name => make('th', name)));
  const body = rows.map(row => make('tr', null, ...names.map(name => {
    const value = row[name];
    return make('td', value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
  })));
  const scroll = make('div', null, make('table', null, head, ...body));
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', 'Rows');
  return scroll;
}

async function tables() {
  const names = await get('/_dev/tables');
  const parts = await Promise.all(names.map(async ({ name }) => {
    const { rows, key } = await get('/_dev/tables/' + encodeURIComponent(name));
    const title = make('summary', `${name}: ${rows.length}${rows.length === 200 ? ' or more' : ''} ${rows.length === 1 ? 'row' : 'rows'}, key ${key.join(', ')}`);
    const part = make('details', null, title, rows.length ? table(rows, key) : make('p', 'no rows'));
    part.open = rows.length > 0;
    return part;
  }));
  $('tables').replaceChildren(...parts);
}

function step(one) {
  const what = [one.kind.toLowerCase(), one.function, one.dataSource].filter(Boolean).join(' ');
  const title = make('summary', `${what}, ${one.millis} ms`);
  if (one.error) title.className = 'failed';
  const shown = one.dataSource ? { request: one.request, response: one.response } : { value: one.value };
  if (one.error) shown.error = one.error;
  if (one.failedAt) shown.failedAt = one.failedAt;
  if (one.logs && one.logs.length) shown.logs = one.logs;
  return make('details', null, title, make('pre', json(shown)));
}

function rules(field) {
  const list = make('ul', null, ...(field.rules || []).map(one => make('li', `${one.rule}: ${one.holds}`)));
  list.setAttribute('aria-label', 'Rules');
  return list;
}

function resolved(field) {
  const title = make('summary', `${field.path.join('.')} (${field.field}), ${field.millis} ms`);
  const part = make('details', null, title);
  if (field.decision) {
    const decision = make('p', field.decision);
    decision.className = field.isRefused ? 'decision failed' : 'decision';
    part.append(decision, rules(field));
  }
  if (field.isRefused || field.error) title.className = 'failed';
  if (field.steps.length) {
    const rest = { result: field.result, error: field.error, failedAt: field.failedAt, stash: field.stash };
    part.append(...field.steps.map(step), make('details', null, make('summary', 'result and stash'), make('pre', json(rest))));
  }
  return part;
}

async function traces() {
  const all = (await get('/_dev/traces')).filter(trace => trace.operationName !== 'IntrospectionQuery');
  const open = new Set([...$('traces').children].filter(part => part.open).map(part => part.dataset.id));
  $('traces').replaceChildren(...all.map(trace => {
    const time = new Date(trace.at).toLocaleTimeString();
    const who = NAMES[trace.authorization] + (trace.identity && trace.identity.username ? ` ${trace.identity.username}` : '');
    const title = make('summary', `${time} ${who}, ${trace.millis} ms: ${trace.query.replace(/\s+/g, ' ').slice(0, 90)}`);
    if (trace.errors) title.className = 'failed';
    const { variables, identity, errors } = trace;
    const part = make('details', null, title, make('pre', trace.query), ...trace.fields.map(resolved),
      make('details', null, make('summary', 'variables, identity, errors'), make('pre', json({ variables, identity, errors }))));
    part.dataset.id = trace.id;
    part.open = open.has(part.dataset.id);
    return part;
  }));
  if (!all.length) $('traces').replaceChildren(make('p', 'No requests yet.'));
}

document.querySelectorAll('nav button').forEach(button => button.addEventListener('click', () => {
  document.body.dataset.view = button.dataset.view;
  for (const other of document.querySelectorAll('nav button')) {
    other.setAttribute('aria-pressed', String(other === button));
    $(other.dataset.view).hidden = other !== button;
  }
  if (button.dataset.view === 'tables') tables();
  if (button.dataset.view === 'traces') traces();
}));
$('mode').addEventListener('change', shown);
$('who').addEventListener('submit', event => event.preventDefault());

// Editors wrap their lines, and the Tab key leaves them instead of indenting, so that keys alone lead everywhere.
const ready = new WeakSet();
new MutationObserver(() => {
  for (const { CodeMirror: editor } of document.querySelectorAll('.CodeMirror')) {
    if (!editor || ready.has(editor)) continue;
    ready.add(editor);
    editor.setOption('lineWrapping', true);
    editor.addKeyMap({ Tab: false, 'Shift-Tab': false });
  }
}).observe($('query'), { childList: true, subtree: true });

refresh().then(() => {
  setInterval(() => refresh().catch(() => {}), 2000);
  ReactDOM.createRoot($('query')).render(React.createElement(GraphiQL, { fetcher }));
});
