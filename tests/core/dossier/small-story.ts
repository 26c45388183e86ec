import type { Dossier } from '../../../core/dossier/schema.ts';

const everywhere = (word: string) => ({
  en: [word],
  fr: [word],
  ar: ['هدنة'],
  he: ['הפוגה'],
  de: [word],
  es: [word],
});

const source = (id: string, grade: Dossier['sources'][number]['grade']) => ({
  id,
  outlet: `Outlet ${id}`,
  title: null,
  address: `https://example.org/${id}`,
  grade,
  credit: null,
  language: 'en',
  published: '2024-05-01',
});

const speaker = (id: string, party: string): Dossier['people'][number] => ({
  id,
  kind: 'person',
  party,
  name: { en: id },
  spellings: { en: [id] },
  misspellings: [],
  lookAlikes: [],
  roles: [{ from: '2024-01-01', title: { en: 'mayor' }, sources: ['A1'] }],
});

/** An invented quarrel over a bridge, in which an editor finds nothing to put right. */
export function smallStory(): Dossier {
  return {
    schema: 1,
    id: 'bridge',
    version: '1.0.0',
    title: { en: 'The bridge' },
    summary: { en: 'Two towns on a bridge.' },
    asOf: '2024-06-01',
    reviewed: '2024-06-02',
    author: 'Tests',
    method: { en: 'Written from what the two towns put up on their doors.' },
    changes: [{ version: '1.0.0', date: '2024-06-02', text: { en: 'First.' } }],
    coverage: {
      core: { from: '2024-05-01', to: '2024-05-05' },
      continuation: { from: '2024-05-06', to: '2024-05-20' },
      sides: [['people:anna'], ['people:bert']],
      subject: ['truce'],
      actors: ['people:anna'],
    },
    parties: [
      { id: 'north', name: { en: 'North' } },
      { id: 'south', name: { en: 'South' } },
    ],
    people: [speaker('anna', 'north'), speaker('bert', 'south')],
    facts: [
      {
        id: 'bridge-closed',
        date: '2024-05-02',
        status: 'confirmed',
        statement: { en: 'The bridge is closed.' },
        sources: ['A1'],
        stated: [{ all: ['truce', 'people:anna|people:bert'] }],
      },
    ],
    quotations: [
      {
        id: 'not-today',
        speaker: 'anna',
        said: '2024-05-02',
        to: { en: 'Radio' },
        wordings: [
          { text: 'Not today, not tomorrow', language: 'en', kind: 'best', sources: ['A1'] },
          {
            text: 'Not yesterday',
            language: 'en',
            kind: 'garble',
            sources: ['D1'],
            explanation: { en: 'Another day.' },
          },
        ],
      },
    ],
    disputes: [
      {
        id: 'plan',
        title: { en: 'The plan' },
        note: { en: 'One says it is the plan, one says it is not.' },
        sides: [
          {
            label: { en: 'The plan' },
            statements: [{ by: 'anna', date: '2024-05-02', says: { en: 'Yes.' }, sources: ['A1'] }],
          },
          {
            label: { en: 'Not the plan' },
            statements: [{ by: 'bert', date: '2024-05-02', says: { en: 'No.' }, sources: ['C1'] }],
          },
        ],
        reported: [{ all: ['truce'] }],
        disputed: [{ all: ['truce'] }],
        cases: {
          both: { en: 'Both.' },
          text: { en: 'The plan.' },
          dispute: { en: 'The dispute.' },
          neither: { en: 'Neither.' },
        },
      },
    ],
    timeline: [
      { date: '2024-05-02', text: { en: 'The bridge is closed.' }, sources: ['A1'] },
      { date: '2024-05-20', text: { en: 'It is open.' }, sources: ['A1'] },
    ],
    neighbours: [
      {
        id: 'ferry',
        name: { en: 'The ferry' },
        separatedBy: { en: 'No bridge in it.' },
        span: { from: '2023-01-01', to: '2023-02-01' },
        markers: ['truce'],
        sources: ['A1'],
      },
    ],
    concepts: [{ id: 'truce', forms: everywhere('truce') }],
    sources: [source('A1', 'A'), source('C1', 'C'), source('D1', 'D')],
  };
}
