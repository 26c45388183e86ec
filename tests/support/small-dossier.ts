import { type Dossier, dossierSchema } from '../../core/dossier/schema.ts';

// A dossier of the smallest useful size, about an invented quarrel, so that tests of the engine
// fail for the engine's sake and show that it knows no particular story.

const forms = (en: string[], fr: string[], ar: string[], he: string[], de: string[], es: string[]) => ({
  en, fr, ar, he, de, es,
}); // biome-ignore format: one line

const person = (id: string, party: string, spellings: Record<string, string[]>, title: string) => ({
  id,
  kind: 'person',
  party,
  name: { en: spellings.en?.[0] ?? id },
  spellings,
  misspellings: [],
  lookAlikes: id === 'maro' ? [{ text: 'Evelyn Maro', who: { en: 'a photographer' } }] : [],
  roles: [
    { from: '2024-01-01', to: '2024-11-05', title: { en: title }, sources: ['T1'] },
    { from: '2024-11-06', title: { en: `former ${title}` }, sources: ['T1'] },
  ],
});

export const smallDossier: Dossier = dossierSchema.parse({
  schema: 1,
  id: 'lowland-upland-2024',
  version: '1.0.0',
  title: { en: 'Talks between Lowland and Upland' },
  summary: { en: 'Talks on a truce between Lowland and Upland.' },
  asOf: '2026-06-28',
  reviewed: '2026-06-28',
  author: 'Tests',
  changes: [{ version: '1.0.0', date: '2026-06-28', text: { en: 'First.' } }],
  coverage: {
    core: { from: '2024-10-29', to: '2024-11-02' },
    continuation: { from: '2024-11-03', to: '2024-11-27' },
    sides: [['lowland'], ['upland']],
    subject: ['truce'],
    actors: ['people:maro', 'people:selby'],
  },
  parties: [{ id: 'guests', name: { en: 'Guests' } }],
  people: [
    person('maro', 'guests', { en: ['Amos Maro', 'Maro'], ar: ['مارو'], he: ['מארו'] }, 'envoy'),
    person('selby', 'guests', { en: ['Ruth Selby', 'Selby'], ar: ['سلبي'], he: ['סלבי'] }, 'aide'),
    person('later', 'guests', { en: ['Linda Later'], ar: ['ليندا'], he: ['לינדה'] }, 'minister'),
  ],
  facts: [
    fact('envoys-trip', '2024-10-29', [{ all: ['people:maro', 'travel'] }]),
    fact('sixty-day-truce', '2024-10-30', [{ all: ['sixty-days', 'truce'] }]),
    fact('fronts-apart', '2024-10-31', [{ all: ['fronts', 'separate'], none: ['reject'] }]),
    fact('in-force', '2024-11-27', [{ all: ['truce', 'in-force'] }]),
    fact('extended', '2025-01-26', [{ all: ['truce', 'extended'] }]),
  ],
  quotations: [
    {
      id: 'maro-close',
      speaker: 'maro',
      said: '2024-10-30',
      to: { en: 'reporters' },
      wordings: [
        { text: 'We are closer than we were a week ago', language: 'en', kind: 'best', sources: ['T1'] },
      ],
    },
    {
      id: 'selby-later',
      speaker: 'selby',
      said: '2024-11-20',
      to: { en: 'radio' },
      wordings: [{ text: 'This is within our grasp now', language: 'en', kind: 'best', sources: ['T1'] }],
    },
  ],
  disputes: [
    {
      id: 'leaked-draft',
      title: { en: 'The published draft' },
      note: { en: 'A draft was published; officials said it did not show where the talks stood.' },
      sides: ['T1', 'T2'].map((source) => ({
        label: { en: source },
        statements: [{ by: 'maro', date: '2024-10-30', says: { en: 'So it is.' }, sources: [source] }],
      })),
      reported: [{ all: ['draft', 'published'] }],
      disputed: [{ all: ['draft|papers', 'not-current'] }],
      cases: {
        both: { en: 'Both.' },
        text: { en: 'The draft alone.' },
        dispute: { en: 'The dispute alone.' },
        neither: { en: 'Neither.' },
      },
    },
  ],
  timeline: [
    { date: '2024-10-30', text: { en: 'A draft is published.' }, sources: ['T1'] },
    { date: '2024-11-27', text: { en: 'In force.' }, sources: ['T1'] },
  ],
  neighbours: [
    neighbour('talks-2026', { from: '2026-03-01' }, ['people:later', 'pilot-zones']),
    neighbour('island-talks', {}, ['island'], ['island', 'truce']),
    neighbour('fighting', {}, ['shelling'], ['lowland', 'upland']),
    neighbour('after', { from: '2024-11-28', to: '2026-02-28' }, ['violation', 'extended']),
  ],
  concepts: [
    concept('lowland', forms(['Lowland'], ['Basseterre'], ['السهل'], ['שפלה'], ['Tiefland'], ['Bajura'])),
    concept('upland', forms(['Upland', 'Uplanders'], ['Hautepays'], ['الجبل'], ['הרים'], ['Hochland'], ['Altura'])),
    concept('truce', forms(['truce', 'ceasefire', 'cease-fire', 'talks'], ['trêve', 'cessez-le-feu'], ['هدنة', 'وقف إطلاق النار'], ['הפסקת אש'], ['Waffenruhe'], ['tregua'])),
    concept('sixty-days', forms(['60 days', '60-day', 'sixty days'], ['60 jours'], ['60 يوما', 'ستين يوما'], ['60 יום', '60 ימי*'], ['60 Tage*', '60-tägige*'], ['60 días'])),
    concept('travel', forms(['arrive*', 'heads', 'due in'], ['arriv*'], ['يصل'], ['יגיע*'], ['reist*'], ['lleg*'])),
    concept('fronts', forms(['front', 'fronts'], ['front*'], ['الجبهة'], ['החזית'], ['Front*'], ['frente*'])),
    concept('separate', forms(['separat*'], ['sépar*'], ['فصل'], ['להפריד', 'הפרדת'], ['trenn*', 'Trennung'], ['separ*'])),
    concept('reject', forms(['reject*', 'rule out', 'rules out'], ['refus*'], ['يرفض', 'رفض'], ['דוחה', 'מסרב'], ['lehn*'], ['rechaz*'])),
    concept('in-force', forms(['took effect', 'takes effect', 'came into force'], ['entré* en vigueur'], ['حيز التنفيذ'], ['נכנסה לתוקף'], ['in Kraft'], ['entró en vigor'])),
    concept('extended', forms(['extended'], ['prolongé*'], ['تمديد'], ['הוארכה'], ['verlängert'], ['prorrog*'])),
    concept('draft', forms(['draft'], ['projet'], ['مسودة'], ['טיוטת', 'טיוטה'], ['Entwurf'], ['borrador'])),
    concept('papers', forms(['reports'], ['rapports'], ['تقارير'], ['דיווחים'], ['Berichte'], ['informes'])),
    concept('published', forms(['published', 'aired'], ['publié'], ['نشرت'], ['פרסם', 'שפורסמה'], ['veröffentlicht*'], ['publicó'])),
    concept('not-current', forms(['not reflect', 'outdated'], ['ne reflète* pas'], ['لا تعكس', 'قديمة'], ['אינם משקפים', 'מיושנת'], ['überholt'], ['no reflejan'])),
    concept('pilot-zones', { en: ['pilot zones'], ar: ['مناطق تجريبية'], he: ['אזורי ניסיון'] }),
    concept('island', { en: ['Island', 'hostages'], ar: ['الجزيرة'], he: ['האי'] }),
    concept('shelling', { en: ['shell*', 'killed', 'rockets'], ar: ['قصف', 'قتلى'], he: ['הפצצ*', 'הרוגים'] }),
    concept('violation', { en: ['violat*'], ar: ['خروقات'], he: ['הפרות'] }),
  ],
  sources: [source('T1', 'A'), source('T2', 'B')],
}); // biome-ignore format: concepts one a line

function fact(id: string, date: string, stated: object[]) {
  return { id, date, status: 'reported', statement: { en: id }, sources: ['T1'], stated };
}

function neighbour(id: string, span: object, markers: string[], requires?: string[]) {
  const separatedBy = { en: 'Other days.' };
  const asked = requires ? { requires } : {};
  return { id, name: { en: id }, separatedBy, span, markers, ...asked, sources: ['T1'] };
}

function concept(id: string, words: object) {
  return { id, forms: words };
}

function source(id: string, grade: string) {
  return {
    id,
    outlet: `Outlet ${id}`,
    title: null,
    address: `https://example.org/${id}`,
    grade,
    credit: null,
    language: 'en',
    published: '2024-10-30',
  };
}
