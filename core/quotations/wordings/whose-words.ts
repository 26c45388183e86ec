import { compileLexicon, findMentions, type Lexicon } from '../../dossier/lexicon.ts';
import type { Dossier, Speaker } from '../../dossier/schema.ts';
import { stemsOf } from '../../language/clitics.ts';
import { asLanguage, type Language } from '../../language/languages.ts';
import { perLanguage } from '../../language/per-language.ts';
import { readOnce } from '../../language/read-once.ts';
import { speechWords } from '../../language/speech/speech-words.ts';
import { wordsOf } from '../../language/words.ts';
import type { SpokenBy } from '../quotation.ts';

/** How near a page's speaker comes to the one on record. */
export type Standing = 'own' | 'likely' | 'unclear' | 'kin' | 'stranger';

/** How alike the words must be, how many there must be, and whether a part is enough. */
export type Bar = { likeness: number; words: number; partly: boolean };

// Measured over pairs of wordings of the same and of different statements: see the decision note.
// «This is false» is anybody's; eight words that hardly differ are nobody else's, and that a page
// gives them to another is worth telling.
const BARS: Record<Standing, Bar> = {
  own: { likeness: 0.6, words: 0, partly: true },
  likely: { likeness: 0.6, words: 6, partly: true },
  unclear: { likeness: 0.8, words: 6, partly: true },
  kin: { likeness: 0.8, words: 6, partly: false },
  stranger: { likeness: 0.8, words: 8, partly: false },
};

// Weeks later the same person says much the same of something else.
const LATER = { ...BARS.unclear, words: 0 };

/** What is asked of a page's words before they count as those on record by somebody. */
export function barFor(standing: Standing, isLater: boolean): Bar {
  return isLater && standing === 'own' ? LATER : BARS[standing];
}

export function standingOf(
  speaker: SpokenBy | null,
  onRecord: string,
  language: string | null,
  dossier: Dossier,
): Standing {
  if (!speaker) return 'unclear';
  if (speaker.person === onRecord) return 'own';
  const known = dossier.people.find(({ id }) => id === onRecord);
  if (!known) return 'stranger';
  if (speaker.person) {
    const other = dossier.people.find(({ id }) => id === speaker.person);
    return other?.party === known.party ? 'kin' : 'stranger';
  }
  const read = asLanguage(language);
  return speaker.named || !read ? 'stranger' : described(speaker, known, read, dossier);
}

/** «a U.S. official» may be the one on record; «a mayor» and «an Israeli official» are not. */
function described(
  { printed, role }: SpokenBy,
  known: Speaker,
  language: Language,
  dossier: Dossier,
): Standing {
  const words = `${printed} ${role ?? ''}`;
  const parties = partiesNamed(words, language, dossier);
  if (parties.length > 0 && !parties.includes(known.party)) return 'stranger';
  if (!sharesNoun(words, known, language)) return 'stranger';
  if (known.kind !== 'unnamed') return 'unclear';
  return parties.length > 0 ? 'own' : 'likely';
}

/** Both are called an official, a spokesman, مسؤول. */
function sharesNoun(words: string, known: Speaker, language: Language): boolean {
  const { roles, unnamed } = speechWords(language);
  const nouns = (text: string) =>
    wordsOf(text)
      .flatMap(({ form }) => stemsOf(form).map((stem) => ({ form, stem })))
      .filter(({ form, stem }) => [form, stem].some((one) => roles.has(one) || unnamed.has(one)))
      .map(({ stem }) => stem);
  const names = [known.name, ...known.roles.map(({ title }) => title)];
  const called = [
    ...(known.spellings[language] ?? []),
    ...names.flatMap((name) => Object.values(name)),
  ];
  const theirs = new Set(nouns(called.join(' · ')));
  return nouns(words).some((noun) => theirs.has(noun));
}

/** The parties that words name: a country by its name or its adjective. */
export function partiesNamed(
  words: string,
  language: Language,
  dossier: Dossier,
): readonly string[] {
  const parties = known.get(dossier) ?? partiesOf(dossier);
  known.set(dossier, parties);
  return parties(language)(words);
}

type Parties = (language: Language) => (words: string) => readonly string[];

const known = new WeakMap<Dossier, Parties>();

function partiesOf(dossier: Dossier): Parties {
  const lexicon = compileParties(dossier);
  return perLanguage((language) =>
    readOnce((words) => findMentions(lexicon, words, language).map(({ id }) => id)),
  );
}

/** The words for the parties of a dossier: their names, and the concepts that go by the same id. */
function compileParties(dossier: Dossier): Lexicon {
  const ids = new Set(dossier.parties.map(({ id }) => id));
  const names = dossier.parties.map(({ id, name: { en, fr, ar, he } }) => ({
    id,
    forms: { en: [en], ...(fr && { fr: [fr] }), ...(ar && { ar: [ar] }), ...(he && { he: [he] }) },
  }));
  const concepts = [...names, ...dossier.concepts.filter(({ id }) => ids.has(id))];
  return compileLexicon({ ...dossier, people: [], concepts });
}
