import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/dossier/lexicon.ts';
import type { Dossier, Speaker } from '../../../core/dossier/schema.ts';
import { quotationsOf } from '../../../core/quotations/find-in-article.ts';
import { smallDossier } from '../../support/dossier.ts';
import { articleOf } from '../../support/quotations.ts';

const [someone] = smallDossier.people;
if (!someone) throw new Error('the small dossier has nobody');

const CHANGE = '2024-11-06';
const FOREIGN = { en: 'Foreign minister', ar: 'وزير الخارجية', he: 'שר החוץ' };
const DEFENCE = { en: 'Defence minister', ar: 'وزير الدفاع', he: 'שר הביטחון' };
const LEADER = { en: 'Secretary-general', ar: 'الأمين العام', he: 'מזכ"ל' };

const dossier: Dossier = {
  ...smallDossier,
  people: [
    ...smallDossier.people,
    holder('katz', { en: ['Katz'], ar: ['كاتس'], he: ['כ"ץ'] }, [
      { to: '2024-11-05', title: FOREIGN },
      { from: CHANGE, title: DEFENCE },
    ]),
    holder('gallant', { en: ['Gallant'], ar: ['غالانت'], he: ['גלנט'] }, [
      { to: '2024-11-05', title: DEFENCE },
    ]),
    holder('saar', { en: ['Saar'], ar: ['ساعر'], he: ['סער'] }, [{ from: CHANGE, title: FOREIGN }]),
    holder('qassem', { en: ['Qassem'], ar: ['قاسم'], he: ['קאסם'] }, [{ title: LEADER }]),
    holder('nasrallah', { en: ['Nasrallah'], ar: ['نصر الله'], he: ['נסראללה'] }, [
      { title: LEADER },
    ]),
  ],
};
const lexicon = compileLexicon(dossier);

function holder(
  id: string,
  spellings: Speaker['spellings'],
  roles: Omit<Speaker['roles'][number], 'sources'>[],
): Speaker {
  const held = roles.map((role) => ({ ...role, sources: ['S1'] }));
  return { ...(someone as Speaker), id, name: { en: id }, spellings, lookAlikes: [], roles: held };
}

function speakerOf(language: string, paragraphs: string[], date = '2024-10-31') {
  const published = { value: date, from: 'given' as const };
  const article = { ...articleOf(language, paragraphs), published };
  return quotationsOf(article, dossier, lexicon).at(-1);
}

describe('a role that several of those just named hold', () => {
  it.each([
    ['en', 'Katz met Gallant. The minister said: “We will go on with this.”'],
    ['ar', 'التقى كاتس غالانت. وقال الوزير: «سنواصل هذا العمل».'],
    ['he', 'כ"ץ נפגש עם גלנט. השר אמר: “נמשיך בעבודה הזאת”.'],
    ['en', 'Qassem followed Nasrallah. The secretary-general said: “We will go on with this.”'],
    ['ar', 'خلف قاسم نصر الله. وقال الأمين العام: «سنواصل هذا العمل».'],
    ['he', 'קאסם החליף את נסראללה. המזכ"ל אמר: “נמשיך בעבודה הזאת”.'],
  ])('leaves the speaker unclear: %s %s', (language, text) => {
    const found = speakerOf(language, [text]);
    expect(found?.text).toBeDefined();
    expect(found?.speaker).toBeNull();
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it('does so over the edge of a paragraph', () => {
    const found = speakerOf('en', ['Katz met Gallant.', 'The minister said: “We will go on.”']);
    expect(found?.speaker).toBeNull();
  });

  it.each([
    ['en', 'Katz met Gallant. The foreign minister said: “We will go on with this.”', 'katz'],
    ['en', 'Katz met Gallant. The defence minister said: “We will go on with this.”', 'gallant'],
  ])('is one of them by the role in full at that date: %s %s', (language, text, person) => {
    expect(speakerOf(language, [text])?.speaker?.person).toBe(person);
  });

  it('is whoever holds it when the page was written', () => {
    const text = 'Katz met Saar. The defence minister said: “We will go on with this.”';
    expect(speakerOf('en', [text], '2024-11-20')?.speaker?.person).toBe('katz');
    const other = 'Katz met Saar. The foreign minister said: “We will go on with this.”';
    expect(speakerOf('en', [other], '2024-11-20')?.speaker?.person).toBe('saar');
  });

  it.each([
    ['en', 'Gallant came home. The minister said: “We will go on with this.” Katz stayed away.'],
    ['ar', 'عاد غالانت أمس. وقال الوزير: «سنواصل هذا العمل». وغاب كاتس.'],
    ['he', 'גלנט חזר אתמול. השר אמר: “נמשיך בעבודה הזאת”. כ"ץ נעדר.'],
  ])('is the one just named, not one named later: %s', (language, text) => {
    expect(speakerOf(language, [text])?.speaker?.person).toBe('gallant');
  });
});

describe('a role that several people of the dossier hold', () => {
  const far = 'The rain went on all day. The shops were shut.';
  it.each([
    [
      'en',
      ['Katz and Gallant came home.', far, far, far, 'The minister said: “We will go on with it.”'],
    ],
    [
      'ar',
      [
        'عاد كاتس وغالانت.',
        'هطل المطر. وأغلقت المتاجر.',
        'ثم هدأ. وخرج الناس.',
        'وقال الوزير: «سنواصل هذا العمل».',
      ],
    ],
    ['en', ['Katz and Gallant came home.', far, far, 'The minister said: “We will go on.”']],
  ])('leaves the speaker unclear where none was just named: %s', (language, paragraphs) => {
    expect(speakerOf(language, paragraphs)?.speaker?.person ?? null).toBeNull();
  });

  it('is clear where one alone holds it', () => {
    const paragraphs = ['Gallant came home.', far, far, 'The defence minister said: “We go on.”'];
    expect(speakerOf('en', paragraphs)?.speaker?.person).toBe('gallant');
  });
});
