import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/dossier/lexicon.ts';
import { quotationsOf } from '../../../core/quotations/find-in-article.ts';
import { smallDossier } from '../../support/dossier.ts';
import { articleOf } from '../../support/quotations.ts';

const lexicon = compileLexicon(smallDossier);

function lastSpeaker(language: string, title: string, ...paragraphs: string[]) {
  const article = articleOf(language, paragraphs, title);
  return quotationsOf(article, smallDossier, lexicon).at(-1)?.speaker?.name ?? null;
}

describe('whoever a headline quotes and no dossier tells of', () => {
  it.each([
    [
      'en',
      'Brendan Ash: “The devil is in the committee”',
      'Brendan Ash read the plan twice. The former judge opens the shutters.',
      'Najib Mikati has met the committee. The shutters rattle. The street is loud. “The devil is in there,” he says.',
      'Brendan Ash',
    ],
    [
      'fr',
      'Étienne Vasseur : « Le diable est dans le comité »',
      'Étienne Vasseur a lu le plan deux fois. L’ancien juge ouvre les volets.',
      'Le comité s’est réuni avec Najib Mikati. La rue est bruyante. Les volets claquent. « Le diable est là-dedans », répond-il.',
      'Étienne Vasseur',
    ],
    [
      'ar',
      'نادر القيسي: «العقدة في لجنة المراقبة»',
      'قرأ نادر القيسي الخطة مرتين. ثم فتح النافذة.',
      'واجتمعت اللجنة مع نجيب ميقاتي. والشارع صاخب. والنافذة ترتج. «العقدة كلها هناك»، يقول.',
      'نادر القيسي',
    ],
    [
      'he',
      'דוד לוי: "הכול תלוי בוועדת הפיקוח"',
      'דוד לוי קרא את התוכנית פעמיים. הוא פותח את החלון.',
      'נג\'יב מיקאתי נפגש עם הוועדה. הרחוב רועש. החלון רועד. "הכול תלוי בה", הוא אומר.',
      'דוד לוי',
    ],
  ] as const)('is in mind all over the page: %s', (language, title, first, second, name) => {
    expect(lastSpeaker(language, title, first, second)).toBe(name);
  });

  it('is nobody of the dossier, whom the headlines of other news quote', () => {
    const paragraphs = [
      'Najib Mikati spoke on Thursday.',
      'Amos Hochstein came out of the talks in Beirut. “The devil is in there,” he said.',
    ];
    expect(lastSpeaker('en', 'Mikati: “We are hopeful”', ...paragraphs)).toBe('Amos Hochstein');
  });
});
