import { wordAt } from '../../language/words.ts';
import { followsQuestion } from '../attribution/questions.ts';
import { isAllQuoted, openingWord, type Reading } from '../reading/reading.ts';
import { zoneAfter } from '../reading/zones.ts';
import { type Member, spokenBy } from './cast.ts';
import type { Answer, Place, Stage } from './stage.ts';
import { pronounMeant } from './whom-it-means.ts';

const CARRIES_OVER = 2;
const SHORT = 3; // words of a gesture
const LONGEST_ASIDE = 30; // words

/** A quotation with nothing beside it that attributes it. */
export function carriedOn(stage: Stage, place: Place): Answer {
  const { reading, index, here, previous } = place;
  const none = { verb: null, family: null };
  const answers = index === 0 && stage.interview && !stage.openEnded && isAllQuoted(reading);
  const asked = stage.interview && stage.firstLead && (answers || followsQuestion(reading, index));
  if (asked && stage.firstLead) {
    const speaker = spokenBy(stage.firstLead, stage.firstLead.name, null);
    return { ...none, speaker, confidence: 0.8, reason: 'interviewed' };
  }
  if (previous?.speaker && isRejoinder(reading, index)) {
    return { ...none, speaker: null, confidence: 0.2, reason: 'rejoined' };
  }
  if (previous?.speaker) {
    return {
      ...previous,
      confidence: Math.min(
        previous.confidence,
        isLedAnew(place, previous.speaker.name) ? 0.6 : 0.93,
      ),
      reason: 'same-paragraph',
    };
  }
  const last = stage.lastSpeaker;
  const at = openingWord(reading, index);
  if (index === 0 && at === 0 && last && stage.block - last.block <= CARRIES_OVER) {
    const goesOn = carriesOver(reading, index, stage.block - last.block);
    const confidence = stage.openEnded ? 0.9 : goesOn ? 0.75 : 0.4;
    return { ...none, speaker: last.speaker, confidence, reason: 'carried-on' };
  }
  const meant = here.length
    ? pronounMeant(stage, { reading, here, at }, null, { being: 'person' })
    : null;
  if (!meant) return { ...none, speaker: null, confidence: 0.2, reason: 'nobody-near' };
  const speaker = spokenBy(meant.member, meant.member.name, null);
  const confidence = isLedUpTo(stage, place, meant.member) ? 0.62 : 0.45;
  return { ...none, speaker, confidence, reason: 'last-named' };
}

/** «»Which shop?« – »That I cannot say.«»: a dash between two quotations is a change of speakers. */
function isRejoinder({ text, stretches }: Reading, index: number): boolean {
  const [before, here] = [stretches[index - 1], stretches[index]];
  if (!before || !here) return false;
  return /^\s*[–—-]\s*$/.test(text.slice(before.outerEnd, here.outerStart));
}

/** «“…”, says one. The same from Camille Darwiche, who adds a warning. “…”»: it may be either. */
function isLedAnew({ reading, index, here }: Place, speaking: string): boolean {
  const since = openingWord(reading, index - 1);
  const at = openingWord(reading, index);
  const last = here.findLast((one) => since < one.at && one.at < at && one.standing === 'leads');
  return last?.member.human === true && last.member.name !== speaking;
}

/** The same sentence leads with them, or the one before with nobody else in it. */
function isLedUpTo(stage: Stage, { reading, index, here }: Place, member: Member): boolean {
  const at = openingWord(reading, index);
  const sentence = stage.sentencesBefore + (reading.told[at] ?? 0);
  const people = here.filter((one) => one.at < at && one.member.human);
  // «“Nobody is in a hurry here,” and so on»
  if (zoneAfter(reading, index)) return false;
  const led = people.findLast((one) => one.member === member && one.standing === 'leads');
  if (!led) return false;
  if (led.sentence === sentence) return true;
  const near = new Set(
    people.filter((one) => one.sentence >= led.sentence).map((one) => one.member),
  );
  // «She opened last week. How many came since? “Seven.”»
  const between = followsQuestion(reading, index) ? 1 : asides(reading, index);
  const apart = /^(?:sentence|colon)$/.test(reading.breaks[at] ?? '');
  return sentence - led.sentence - between <= 1 && near.size === 1 && apart;
}

/** «Had he seen it?», „Dann doch: “: sentences right before a quotation that tell of nobody. */
function asides({ words, told, text, stretches }: Reading, index: number): number {
  const { start = 0, outerStart = 0 } = stretches[index] ?? {};
  const at = wordAt(words, start);
  let from = at - 1;
  while (from > 0 && at - from <= LONGEST_ASIDE && told[from - 1] === told[at - 1]) from--;
  if (from <= 0) return 0;
  const asks = /[?:]\s*$/.test(text.slice(words[at - 1]?.end, outerStart));
  return asks || at - from <= SHORT ? 1 : 0;
}

/** A paragraph that is all quotation, right after one by the same speaker. */
function carriesOver({ words, stretches }: Reading, index: number, distance: number): boolean {
  return distance === 1 && (stretches[index]?.outerEnd ?? 0) >= (words.at(-1)?.end ?? 0);
}
