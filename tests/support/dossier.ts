import type { Dossier, Speaker } from '../../core/dossier/schema.ts';

const person = (
  id: string,
  party: string,
  name: string,
  spellings: Speaker['spellings'],
  title: string,
  kind: Speaker['kind'] = 'person',
): Speaker => ({
  id,
  kind,
  party,
  name: { en: name },
  spellings,
  misspellings: [],
  lookAlikes: [],
  roles: [{ title: { en: title }, sources: ['S1'] }],
});

/** A dossier with a little of everything, small enough to read. Its quotations are on record. */
export const smallDossier: Dossier = {
  schema: 1,
  id: 'small',
  version: '1.0.0',
  title: { en: 'Ceasefire talks' },
  summary: { en: 'Talks on a ceasefire between Israel and Hezbollah.' },
  asOf: '2024-11-30',
  reviewed: '2024-12-01',
  author: 'Tests',
  changes: [],
  coverage: {
    core: { from: '2024-10-29', to: '2024-11-02' },
    continuation: { from: '2024-11-03', to: '2024-11-27' },
    sides: [['israel'], ['hezbollah', 'lebanon']],
    subject: ['truce'],
    actors: ['people:hochstein', 'people:mikati', 'people:savett'],
  },
  parties: [
    { id: 'us', name: { en: 'United States' } },
    { id: 'israel', name: { en: 'Israel' } },
    { id: 'lebanon', name: { en: 'Lebanon' } },
  ],
  people: [
    {
      ...person(
        'hochstein',
        'us',
        'Amos Hochstein',
        {
          en: ['Amos Hochstein', 'Hochstein'],
          ar: ['آموس هوكشتاين', 'هوكشتاين', 'هوكستين'],
          he: ['עמוס הוכשטיין', 'הוכשטיין'],
        },
        'envoy',
      ),
      lookAlikes: [{ text: 'Evelyn Hockstein', who: { en: 'a photographer' } }],
    },
    person(
      'netanyahu',
      'israel',
      'Benjamin Netanyahu',
      {
        en: ['Benjamin Netanyahu', 'Netanyahu'],
        fr: ['Benjamin Netanyahou', 'Netanyahou'],
        de: ['Benjamin Netanjahu', 'Netanjahu'],
        ar: ['بنيامين نتنياهو', 'نتنياهو'],
        he: ['בנימין נתניהו', 'נתניהו'],
      },
      'prime minister of Israel',
    ),
    person(
      'mikati',
      'lebanon',
      'Najib Mikati',
      {
        en: ['Najib Mikati', 'Mikati'],
        ar: ['نجيب ميقاتي', 'ميقاتي'],
        he: ["נג'יב מיקאתי", 'מיקאתי'],
      },
      'caretaker prime minister of Lebanon',
    ),
    person(
      'savett',
      'us',
      'Sean Savett',
      { en: ['Sean Savett', 'Savett'], ar: ['شون سافيت', 'سافيت'], he: ['שון סאבט', 'סאבט'] },
      'National Security Council spokesman',
    ),
    person(
      'us-official',
      'us',
      'a US official',
      {
        en: ['U.S. official', 'US official'],
        ar: ['مسؤول أميركي', 'مسؤول أمريكي'],
        he: ['גורם אמריקני'],
      },
      'official',
      'unnamed',
    ),
    person(
      'pmo',
      'israel',
      "Israeli prime minister's office",
      {
        en: ["prime minister's office", "Netanyahu's office"],
        fr: ['bureau de Netanyahou'],
        ar: ['مكتب نتنياهو'],
        he: ['לשכת נתניהו'],
      },
      'office',
      'institution',
    ),
    person(
      'kan',
      'israel',
      'Kan',
      { en: ['Kan'], ar: ['قناة كان'], he: ['כאן 11'] },
      'broadcaster',
      'institution',
    ),
  ],
  facts: [],
  quotations: [
    {
      id: 'q1',
      speaker: 'us-official',
      said: '2024-10-30',
      to: { en: 'Axios' },
      wordings: [
        {
          text: 'We are still negotiating but enough progress was made in the last 24 hours that justified President Biden sending Hochstein to Israel',
          language: 'en',
          kind: 'best',
          sources: ['S1'],
        },
        {
          text: 'ما زلنا نتفاوض لكن تم تحقيق تقدم كاف في الساعات الأربع والعشرين الماضية يبرر إرسال الرئيس بايدن لهوكشتاين إلى إسرائيل',
          language: 'ar',
          kind: 'translation',
          sources: ['S2'],
        },
        {
          text: 'We are still negotiating, but sufficient progress has been made in the last twenty-four hours to warrant sending President Biden to Hochstein to Israel.',
          language: 'en',
          kind: 'garble',
          sources: ['S3'],
          explanation: { en: 'President Biden sent Hochstein to Israel, not the other way round.' },
        },
      ],
    },
    {
      id: 'q2',
      speaker: 'savett',
      said: '2024-10-30',
      to: { en: 'a statement to the media' },
      wordings: [
        {
          text: 'There are many reports and drafts circulating. They do not reflect the current state of negotiations.',
          language: 'en',
          kind: 'best',
          sources: ['S1'],
        },
      ],
    },
    {
      id: 'q3',
      speaker: 'mikati',
      said: '2024-10-30',
      to: { en: 'Al Jadeed' },
      wordings: [
        {
          text: 'We are doing everything we can and we should remain optimistic that in the coming hours or days, we will have a ceasefire,',
          language: 'en',
          kind: 'best',
          sources: ['S1'],
        },
        {
          text: 'We are doing our best… to have a ceasefire within the coming hours or days,',
          language: 'en',
          kind: 'other',
          sources: ['S2'],
        },
      ],
    },
  ],
  disputes: [],
  timeline: [],
  neighbours: [],
  concepts: [
    { id: 'israel', forms: { en: ['Israel', 'Israeli'], ar: ['إسرائيل'], he: ['ישראל'] } },
    { id: 'hezbollah', forms: { en: ['Hezbollah'], ar: ['حزب الله'], he: ['חיזבאללה'] } },
    { id: 'lebanon', forms: { en: ['Lebanon', 'Lebanese'], ar: ['لبنان'], he: ['לבנון'] } },
    {
      id: 'truce',
      forms: {
        en: ['ceasefire', 'cease fire', 'truce'],
        ar: ['وقف إطلاق النار', 'هدنة'],
        he: ['הפסקת אש'],
      },
    },
  ],
  sources: ['S1', 'S2', 'S3'].map((id) => ({
    id,
    outlet: `Outlet ${id}`,
    title: null,
    address: `https://example.org/${id}`,
    grade: 'A',
    credit: null,
    language: id === 'S2' ? 'ar' : 'en',
    published: '2024-10-30',
  })),
};
