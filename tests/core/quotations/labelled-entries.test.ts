import { expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

it.each([
  [
    'en',
    '14:30 | Mayor Ann Lee: The talks go on. “We remain hopeful.”',
    ['We remain hopeful. ← Ann Lee'],
  ],
  [
    'fr',
    '14 h 30 | Léa Fournier : les discussions continuent. « Nous gardons espoir. »',
    ['Nous gardons espoir. ← Léa Fournier'],
  ],
  [
    'ar',
    '14:30 | رئيس البلدية نادر القيسي: الموفدان يصلان غدا. «سنظل متفائلين بالتأكيد».',
    ['سنظل متفائلين بالتأكيد ← نادر القيسي'],
  ],
  [
    'he',
    '19:40 | ראש העירייה דוד לוי: השיחות נמשכות. "נמשיך להיות אופטימיים".',
    ['נמשיך להיות אופטימיים ← דוד לוי'],
  ],
] as const)('an entry opens with who speaks in it: %s', (language, text, quotations) => {
  expect(spoken(language, text)).toEqual(quotations);
});

it('leaves a word in marks alone that the sentence goes on around', () => {
  expect(spoken('de', '12 Uhr: Die Stadt schläft. „Vier Uhr“ ist hier noch Nacht.')).toEqual([]);
});
