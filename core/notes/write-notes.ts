import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Verdict } from '../coverage/verdict.ts';
import type { Dossier } from '../dossier/schema.ts';
import { asLanguage, type Language } from '../language/languages.ts';
import { writtenLanguage } from '../language/reading-language.ts';
import { latestDay } from './article-day.ts';
import { citedSources } from './cited-sources.ts';
import { countNotes } from './count-notes.ts';
import { disputeNotes } from './dispute-notes.ts';
import { factNotes } from './fact-notes.ts';
import type { DossierNote, Notes, QuotedNote, Unchecked } from './notes.ts';
import { absentQuotations, driftNotes, quotedNotes } from './quoted-notes.ts';
import { thenAndSince } from './then-and-since.ts';

/** Everything the sidebar says about one page in the light of one dossier. */
export function writeNotes(article: Article, analysis: Analysis, dossier: Dossier): Notes {
  const { verdict } = analysis;
  const day = latestDay(analysis, dossier);
  const isStory = verdict.answer === 'covers' || verdict.answer === 'mentions';
  const facts = factNotes(analysis, dossier);
  const isAside = verdict.answer === 'mentions';
  const language = writtenLanguage(article);
  const all = quotedNotes(analysis, dossier, day, language);
  const quoted = isAside ? all.filter(isOfTheStory) : all;
  const disputes = isStory ? disputeNotes(analysis, dossier, day) : [];
  return {
    dossier: dossierNote(dossier),
    verdict,
    neighbour: neighbourNote(analysis, dossier),
    published: article.published?.value ?? null,
    day: verdict.day,
    facts,
    quoted,
    absent: isStory ? absentQuotations(analysis, dossier, day) : [],
    drift: driftNotes(analysis, dossier),
    disputes,
    thenAndSince: thenAndSince(dossier, verdict.day),
    unchecked: unchecked(article, verdict, asLanguage(language)),
    count: countNotes({ verdict, facts, quoted, disputes }),
  };
}

/** A page that only mentions the story quotes others on other matters. */
function isOfTheStory({ quotation, known }: QuotedNote): boolean {
  return known !== null || Boolean(quotation.speaker?.person);
}

function dossierNote(dossier: Dossier): DossierNote {
  const { id, version, title, summary, asOf, reviewed, author, method = null, changes } = dossier;
  return { id, version, title, summary, asOf, reviewed, author, method, changes };
}

function neighbourNote({ verdict }: Analysis, dossier: Dossier): Notes['neighbour'] {
  const neighbour = dossier.neighbours.find(({ id }) => id === verdict.neighbour);
  if (!neighbour) return null;
  const { name, told = null, separatedBy, sources } = neighbour;
  return { name, told, separatedBy, sources: citedSources(dossier, sources) };
}

function unchecked(article: Article, { day }: Verdict, reading: Language | null): Unchecked[] {
  const codes: Unchecked[] = [];
  if (!day) codes.push('no-date');
  if (article.extent === 'stub') codes.push('only-visible-part');
  if (article.extent === 'cut') codes.push('only-first-part');
  if (!reading) codes.push('language-not-supported');
  return [...codes, 'pictures-and-video', 'linked-pages'];
}
