import { existsSync, readFileSync } from 'node:fs';
import type { KnownQuotation } from '../../core/dossier/schema.ts';
import {
  bundledDossier,
  drifted,
  knownAs,
  manyWordings,
  onRecord,
  translations,
  undrifted,
} from '../../tests/support/wordings.ts';
import { tableOf } from './table.ts';

type Score = { right: number; of: number };

const SENTENCES = 200;
const SENTENCE = /[^.!?\n]{40,300}[.!?]/g;

/** How well wordings of one statement are recognised and compared, and of different ones kept apart. */
export function wordingsReport(transcripts: string): string {
  const apart = sentencesIn(transcripts);
  const rows: [string, Score | null][] = [
    ['a wording on record, known by its siblings in the language', leftOut(false)],
    ['the same, garbles too', leftOut(true)],
    ['a translation, known by wordings in other languages', translated()],
    ['written otherwise, called the same', sameThough()],
    ['changed, called changed', changedAs(() => true)],
    [
      'changed, and in what way',
      changedAs((kinds, found) => kinds.every((k) => found.includes(k))),
    ],
    ['other statements of the dossier, kept apart', keptApart()],
    ['sentences of transcripts, kept apart', apart],
  ];
  const cells = rows.map(([name, score]) => [
    name,
    score ? `${score.right} of ${score.of}` : 'the folder is absent',
  ]);
  return tableOf(['wordings', 'right'], cells);
}

function score(tries: boolean[]): Score {
  return { right: tries.filter(Boolean).length, of: tries.length };
}

function leftOut(withGarbles: boolean): Score {
  const tries = bundledDossier.quotations.flatMap((known) => {
    const wordings = known.wordings.filter(({ kind }) => withGarbles || kind !== 'garble');
    if (wordings.length < 2) return [];
    return wordings.map((wording) => {
      const rest = { ...known, wordings: wordings.filter((other) => other !== wording) };
      const dossier = { ...bundledDossier, quotations: inPlaceOf(known, rest) };
      const { text, language } = wording;
      return knownAs(text, known.speaker, language, known.said, dossier)?.quotation === known.id;
    });
  });
  return score(tries);
}

function inPlaceOf(known: KnownQuotation, other: KnownQuotation): KnownQuotation[] {
  return bundledDossier.quotations.map((one) => (one === known ? other : one));
}

function translated(): Score {
  const tries = translations.map(({ quotation, language, text }) => {
    const { speaker, said } = onRecord(quotation);
    return knownAs(text, speaker, language, said, bundledDossier)?.quotation === quotation;
  });
  return score(tries);
}

function sameThough(): Score {
  const tries = undrifted.map(({ quotation, language, text }) => {
    const { speaker, said } = onRecord(quotation);
    const found = knownAs(text, speaker, language, said);
    return found?.quotation === quotation && found.change === 'same' && found.kinds.length === 0;
  });
  return score(tries);
}

function changedAs(isRight: (kinds: string[], found: string[]) => boolean): Score {
  const tries = drifted.map(({ quotation, language, kinds, from, text }) => {
    const { speaker, said } = onRecord(quotation);
    const found = knownAs(text, from ?? speaker, language, said);
    if (found?.quotation !== quotation || found.kinds.length === 0) return false;
    return isRight(kinds, found.kinds);
  });
  return score(tries);
}

/** Each wording by each speaker on record, of whom its own statement is taken out. */
function keptApart(): Score {
  const speakers = [...new Set(manyWordings.quotations.map(({ speaker }) => speaker))];
  const tries = manyWordings.quotations.flatMap((known) => {
    // Two offices said the same that night, but for a word.
    const isTwin = ({ id }: KnownQuotation) => TWINS.includes(id) && TWINS.includes(known.id);
    const others = manyWordings.quotations.filter((one) => one !== known && !isTwin(one));
    const dossier = { ...manyWordings, quotations: others };
    return known.wordings.flatMap(({ text, language }) =>
      speakers.map((speaker) => knownAs(text, speaker, language, known.said, dossier) === null),
    );
  });
  return score(tries);
}

const TWINS = ['do-not-reflect-savett', 'none-reflect-pmo'];

/** Sentences of the same weeks by people of the same offices, as if somebody on record had said them. */
function sentencesIn(path: string): Score | null {
  if (!existsSync(path)) return null;
  const speakers = [...new Set(bundledDossier.quotations.map(({ speaker }) => speaker))];
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string };
      return text.replace(/\s+/g, ' ').match(SENTENCE) ?? [];
    })
    .filter((sentence) => /Lebanon|Hezbollah|ceasefire|negotiat|progress|optimis/i.test(sentence))
    .filter((sentence) => !bundledDossier.quotations.some((known) => isCarried(known, sentence)));
  const every = Math.max(1, Math.floor(sentences.length / SENTENCES));
  const tries = sentences
    .filter((_, at) => at % every === 0)
    .flatMap((sentence) =>
      speakers.map((speaker) => knownAs(sentence, speaker, 'en', '2024-11-01') === null),
    );
  return score(tries);
}

/** The transcript that a quotation is from. */
function isCarried({ wordings }: KnownQuotation, sentence: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, '');
  return wordings.some(
    ({ text, language }) => language === 'en' && plain(sentence).includes(plain(text)),
  );
}
