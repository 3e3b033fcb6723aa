// Writes plurals.tsv (word, plural) with the answers of the npm package that Plural follows.
//   npm install --prefix "$DIR" pluralize@8.0.0
//   NODE_PATH="$DIR/node_modules" node plural-words.cjs > plurals.tsv
// The words depend on this script and pluralize.txt only, so a second run gives the same file.
'use strict';
const fs = require('fs');
const path = require('path');
const pluralize = require('pluralize');

const data = path.join(__dirname, '../../../../../main/resources/io/gqlcompile/naming/pluralize.txt');
const sections = { '[rules]': [], '[irregular]': [], '[uncountable]': [] };
let section = null;
for (const line of fs.readFileSync(data, 'utf8').split('\n')) {
  if (line in sections) section = sections[line];
  else if (line && !line.startsWith('#')) section.push(line);
}
const wholeWords = [...sections['[irregular]'], ...sections['[uncountable]']].join(' ').split(/ +/);

// A linear congruential generator: the same numbers everywhere.
let state = 20240229;
function random(n) {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * n);
}
const pick = (list) => list[random(list.length)];

const title = (w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase();
const mixed = (w) => [...w].map((c) => (random(2) ? c.toUpperCase() : c.toLowerCase())).join('');
const words = new Set();
function add(...all) {
  all.filter((w) => w.trim()).forEach((w) => words.add(w));
}

// 1. Whole words, in every case, as the end of a longer name, and almost spelled right.
for (const w of wholeWords) {
  add(w, w.toUpperCase(), title(w), mixed(w), 'Desk' + title(w), 'desk_' + w, 'desk' + w, w + '1', 'X' + w.toUpperCase());
  add(w + 's', title(w).slice(0, -1));
}

// 2. Every head with every tail of every rule, sets filled in, behind several fronts.
const fill = (head) =>
  head
    .replace(/\[\^[a-z]+\]/g, (set) => pick([...'abcdefghijklmnopqrstuvwxyz019_'].filter((c) => !set.includes(c))))
    .replace(/\[([a-z]+)\]/g, (_, set) => pick([...set]))
    .replace(/[<^-]/g, '')
    .replace('~', 'ñ');
for (const rule of sections['[rules]']) {
  const [heads, tails, newTail] = rule.split('|').map((part) => part.trim().split(/ +/));
  for (const head of heads) {
    for (const tail of [...tails, ...newTail]) {
      for (let n = 0; n < (head.includes('[') ? 6 : 1); n++) {
        const end = fill(head) + tail.replace('-', '');
        add(end, title(end), end.toUpperCase(), 'Big' + title(end), 'big' + end, 'BIG' + end, 'x_' + end, 'A' + end, 'e' + end);
        add('a9' + end, end + 's', 'My' + mixed(end), 'l' + end, 'post-' + end);
      }
    }
  }
}

// 3. Sets met and not met: every letter before each short ending.
const characters = [...'abcdefghijklmnopqrstuvwxyz059_'];
for (const end of ['y', 'ey', 'ias', 'las', 'as', 'am', 'us', 'ese', 'f', 'o', 'is', 's', 'sis', 'ix', 'h', 'z', 'um', 'ouse', 'a', 'man', 'fe']) {
  for (const c of characters) {
    add('b' + c + end, 'Bo' + c.toUpperCase() + end, 'bi' + c + end.toUpperCase());
  }
}

// 4. Names as schemas have them.
const fronts = ['User', 'HTTP', 'S3', 'order', 'Order_', 'my', 'APIKey', 'IoT', '_', 'V2', 'Blog'];
const nouns = ['Post', 'Comment', 'Category', 'Status', 'Address', 'Data', 'Person', 'Child', 'Company', 'Box', 'Hero', 'Analysis', 'Index', 'Key', 'Day', 'URL', 'ID', 'API', 'Log', 'Photo', 'Tax', 'Bus', 'Fly', 'Leaf', 'Settings', 'Matrix', 'Todo', 'todo_x', 'Item2', 'Y', 'S', 'A', 'x', 'Class', 'Media', 'News', 'Series', 'Mouse', 'Half', 'Proof', 'Quiz', 'Menu', 'Canvas', 'Alias', 'Virus', 'Stadium', 'Bacterium', 'Woman', 'Potato', 'Party', 'Staff', 'Knife'];
for (const noun of nouns) {
  add(noun, noun.toLowerCase(), noun.toUpperCase(), noun + '_', noun + '1', noun + 's', noun + 'S', noun + 'Y');
  fronts.forEach((front) => add(front + noun, front + noun.toLowerCase()));
}
characters.forEach((c) => add(c, c.toUpperCase(), c + c.toUpperCase(), 'Post' + c.toUpperCase(), 'POST' + c));

// 5. Outside ASCII: no name in a schema, but the rules speak of it.
add('Pokémon', 'POKÉMON', 'pokÉmon', 'café', 'CAFÉ', 'Señor', 'ñy', 'Ñy', 'straße', 'éese', 'İs', 'boo\u212A', 'éice', 'émice', 'naïvey', 'ſheep', 'éi', 'dıs');

// 6. Noise around the endings of the rules.
const ends = sections['[rules]'].flatMap((r) => r.split('|').slice(0, 2).flatMap((p) => p.trim().split(/ +/))).map(fill);
for (let n = 0; n < 1500; n++) {
  let w = '';
  for (let i = random(6); i >= 0; i--) w += pick(characters);
  w += pick(ends) + (random(3) ? '' : pick(ends));
  add(pick([(x) => x, title, mixed, (x) => x.toUpperCase(), (x) => 'My' + title(x)])(w));
}

for (const word of [...words].sort()) {
  process.stdout.write(word + '\t' + pluralize(word) + '\n');
}
