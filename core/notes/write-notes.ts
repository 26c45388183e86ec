import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { latestDay } from './article-day.ts';
import { citedSources } from './cited-sources.ts';
import { disputeNotes } from './dispute-notes.ts';
import { factNotes } from './fact-notes.ts';
import type { Notes, Unchecked } from './notes.ts';
import { absentQuotations, driftNotes, quotedNotes } from './quoted-notes.ts';

/** Everything the sidebar says about one page in the light of one dossier. */
export function writeNotes(article: Article, analysis: Analysis, dossier: Dossier): Notes {
  const { verdict } = analysis;
  const published = article.published?.value ?? null;
  const day = latestDay(published, analysis, dossier);
  const isStory = verdict.answer === 'covers' || verdict.answer === 'mentions';
  const facts = factNotes(analysis, dossier, day);
  const quoted = quotedNotes(analysis, dossier, day);
  const disputes = isStory ? disputeNotes(analysis, dossier, day) : [];
  const { id, version, title, summary, asOf } = dossier;
  return {
    dossier: { id, version, title, summary, asOf },
    verdict,
    neighbour: neighbourNote(analysis, dossier),
    published,
    facts,
    quoted,
    absent: isStory ? absentQuotations(analysis, dossier, day) : [],
    drift: driftNotes(analysis, dossier),
    disputes,
    thenAndSince: thenAndSince(dossier, published),
    unchecked: unchecked(article),
    count: isStory ? countOf({ facts, quoted, disputes }) : 0,
  };
}

function neighbourNote({ verdict }: Analysis, dossier: Dossier): Notes['neighbour'] {
  const neighbour = dossier.neighbours.find(({ id }) => id === verdict.neighbour);
  if (!neighbour) return null;
  const { name, separatedBy, sources } = neighbour;
  return { name, separatedBy, sources: citedSources(dossier, sources) };
}

function thenAndSince(dossier: Dossier, published: string | null): Notes['thenAndSince'] {
  const events = dossier.timeline
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, text, sources }) => ({ date, text, sources: citedSources(dossier, sources) }));
  const isKnown = ({ date }: { date: string }) => published !== null && date <= published;
  return { known: events.filter(isKnown), since: events.filter((event) => !isKnown(event)) };
}

function unchecked(article: Article): Unchecked[] {
  const codes: Unchecked[] = [];
  if (!article.published) codes.push('no-date');
  if (article.extent === 'stub') codes.push('only-visible-part');
  if (article.extent === 'cut') codes.push('only-first-part');
  if (!readingLanguage(article)) codes.push('language-not-supported');
  return [...codes, 'pictures-and-video', 'linked-pages'];
}

/** Notes that speak of something on the page; what is absent or later is not counted. */
function countOf({ facts, quoted, disputes }: Pick<Notes, 'facts' | 'quoted' | 'disputes'>) {
  return (
    facts.filter(({ onPage }) => onPage === 'stated').length +
    quoted.length +
    disputes.filter(({ onPage }) => onPage !== 'neither').length
  );
}
