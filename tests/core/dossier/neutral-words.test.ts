import { describe, expect, test } from 'vitest';
import { neutralWords } from '../../../core/dossier/lint/neutral-words.ts';
import type { Localised } from '../../../core/dossier/schema.ts';
import { smallStory } from './small-story.ts';

function sentencesFor(language: keyof Localised, text: string): string[] {
  const dossier = smallStory();
  for (const fact of dossier.facts) fact.statement[language] = text;
  return neutralWords(dossier).map(({ sentence }) => sentence);
}

describe('words that judge', () => {
  test.each<[keyof Localised, string, string]>([
    ['en', 'The draft was debunked.', 'debunk'],
    ['en', 'He claimed that it was old.', 'claimed'],
    ['fr', 'Il a réfuté la version.', 'réfut'],
    ['fr', 'Un soi-disant accord.', 'soi-disant'],
    ['ar', 'وزعم أن المسودة قديمة.', 'زعم'],
    ['ar', 'المسودة مزيفة.', 'مزيف'],
    ['he', 'הוא טען שהטיוטה ישנה.', 'טען'],
    ['he', 'ומדובר בטיוטה מזויפת.', 'מזויפ'],
  ])('%s: %s', (language, text, word) => {
    expect(sentencesFor(language, text)).toContainEqual(
      expect.stringContaining(`Fact "bridge-closed" says "${word}`),
    );
  });

  test.each<[keyof Localised, string]>([
    ['en', 'He wrote “This is false” on X.'],
    ['en', 'He said that it was "fake news".'],
    ['fr', 'Il a écrit : « C’est un mensonge ».'],
    ['ar', 'وكتب: «هذا كذب».'],
    ['he', 'הוא כתב: ״זה שקר״.'],
  ])('%s: within quotation marks they are somebody else’s: %s', (language, text) => {
    expect(sentencesFor(language, text)).toEqual([]);
  });

  test('a quotation itself is left as it stands', () => {
    const dossier = smallStory();
    for (const { wordings } of dossier.quotations) {
      for (const wording of wordings) wording.text = 'This is false and a hoax';
    }
    expect(neutralWords(dossier)).toEqual([]);
  });
});
