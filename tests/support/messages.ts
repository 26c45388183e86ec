import type { Message } from '../../platform/messages.ts';
import { articleOf, foundIn } from './library.ts';

const ID = 'a'.repeat(64);
const AT = '2026-01-02T03:04:05.000Z';

/** A sound message of every type. */
export const soundMessages: { [T in Message['type']]: Extract<Message, { type: T }> } = {
  'page-begins': {
    type: 'page-begins',
    address: 'https://daily.example/talks',
    text: 'Talks on the harbour',
  },
  'mark-pressed': { type: 'mark-pressed', note: 'fact:a' },
  'set-power': { type: 'set-power', scope: 'everywhere', on: false, tabId: null },
  'set-site': { type: 'set-site', host: 'daily.example', on: false },
  'set-page': { type: 'set-page', address: 'https://daily.example/talks', on: false },
  'set-marks': { type: 'set-marks', on: true },
  'set-language': { type: 'set-language', language: 'ar' },
  'look-at-page': { type: 'look-at-page', tabId: 1 },
  'hint-seen': { type: 'hint-seen', tabId: 1 },
  'go-on-reading': { type: 'go-on-reading', tabId: 1 },
  'follow-reading': { type: 'follow-reading', tabId: 1 },
  jump: { type: 'jump', tabId: 1, passage: { block: 0, start: 0, end: 5 } },
  'save-article': { type: 'save-article', tabId: 1 },
  'add-tab': { type: 'add-tab', tabId: 1 },
  'count-articles': { type: 'count-articles' },
  'open-library': { type: 'open-library' },
  'list-entries': { type: 'list-entries', after: ID },
  'list-ids': { type: 'list-ids' },
  'read-texts': { type: 'read-texts', ids: [ID] },
  'get-articles': { type: 'get-articles', ids: [ID] },
  'go-on-without': { type: 'go-on-without' },
  'kept-analyses': { type: 'kept-analyses', ids: [ID], dossier: 'a-dossier' },
  'keep-analyses': {
    type: 'keep-analyses',
    analyses: [foundIn({ id: ID, textHash: ID, savedAt: AT, published: null })],
  },
  'add-articles': {
    type: 'add-articles',
    readings: [{ article: articleOf('https://daily.example/new', 'The talks.'), readAt: AT }],
    since: AT,
  },
  'delete-articles': { type: 'delete-articles', ids: [ID], deletion: 'one' },
  'undo-deletion': { type: 'undo-deletion', deletion: 'one' },
  'tag-articles': { type: 'tag-articles', ids: [ID], add: ['wave one'], remove: ['الموجة'] },
  'add-correction': {
    type: 'add-correction',
    id: ID,
    correction: {
      id: 'c',
      of: { kind: 'date' },
      was: '2024-10-31',
      is: '2024-11-01',
      at: AT,
      note: 'the printed edition',
    },
  },
  'remove-correction': { type: 'remove-correction', id: ID, correction: 'c' },
  'join-copies': { type: 'join-copies', ids: [ID], original: ID },
  'keep-apart': { type: 'keep-apart', ids: [ID] },
  'put-back-copies': {
    type: 'put-back-copies',
    before: [{ id: ID, copyOf: null, apartFrom: [ID] }],
  },
  'read-backup': { type: 'read-backup', after: null },
  'bring-lines': { type: 'bring-lines', restoring: 'one', part: 0, lines: ['{"aside":1}'] },
  'restore-lines': { type: 'restore-lines', restoring: 'one' },
  'drop-lines': { type: 'drop-lines', restoring: 'one' },
};

export const messageTypes = Object.keys(soundMessages) as Message['type'][];

/** A message with some of its values changed for others, left out, doubled or put deeper. */
export function mutatedMessage(sound: object, chance: () => number): unknown {
  const message = structuredClone(sound);
  const times = 1 + Math.floor(chance() * 3);
  for (let time = 0; time < times; time++) {
    const places = placesIn(message);
    const place = places[Math.floor(chance() * places.length)];
    if (!place) return strange(chance);
    const [holder, name] = place;
    const way = chance();
    if (way < 0.2) delete holder[name];
    else if (way < 0.3) put(holder, name, { [name]: holder[name] });
    else if (way < 0.5) put(holder, String(strange(chance)).slice(0, 20), strange(chance));
    else put(holder, name, strange(chance));
  }
  return message;
}

/** As parsing JSON does it: `__proto__` is a field like any other. */
function put(holder: Holder, name: string, value: unknown): void {
  const how = { configurable: true, enumerable: true, writable: true };
  Object.defineProperty(holder, name, { value, ...how });
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((name): [Holder, string][] => [
    [holder, name],
    ...placesIn(holder[name]),
  ]);
}

const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
const STRANGE: unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '\u202eabc\u0000\ud800',
  'x'.repeat(100_000),
  ID,
  'page-begins',
  'delete-articles',
  'set-power',
  [],
  {},
  [null],
  [ID, ID],
  { length: 3 },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { constructor: { prototype: { polluted: 1 } } },
  deep,
  new Date(0),
  new Map([['type', 'set-power']]),
];

function strange(chance: () => number): unknown {
  const value = STRANGE[Math.floor(chance() * STRANGE.length)];
  return typeof value === 'object' ? structuredClone(value) : value;
}
