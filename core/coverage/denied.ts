import type { Mention } from '../dossier/lexicon.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Negation } from '../language/negation/negations.ts';

type Stretch = { mentions: Mention[]; negations: Negation[] };

/**
 * Whether a negation governs what a statement says. It may govern what the statement is about – a
 * person, or a concept that is a topic – and it is part of the statement where one of the concepts
 * asked for holds it: do not reflect, no final draft.
 */
export function isDenied(all: string[], dossier: Dossier, { mentions, negations }: Stretch) {
  const asked = all.map((reference) => reference.split('|'));
  const own = mentions.filter(({ id }) => asked.some((either) => either.includes(id)));
  const live = negations.filter((negation) => !own.some((mention) => overlap(mention, negation)));
  if (live.length === 0) return false;
  const topics = topicsOf(dossier);
  return asked.some((either) => {
    const said = own.filter(({ id }) => either.includes(id) && !isTopic(id, topics));
    return (
      said.length > 0 && said.every((mention) => live.some(({ reach }) => overlap(mention, reach)))
    );
  });
}

function isTopic(id: string, topics: Set<string>): boolean {
  return id.startsWith('people:') || topics.has(id);
}

// Asked of every sentence that meets a way, so each dossier is gone through once.
const known = new WeakMap<Dossier, Set<string>>();

function topicsOf(dossier: Dossier): Set<string> {
  const topics =
    known.get(dossier) ??
    new Set([
      ...dossier.coverage.subject,
      ...dossier.coverage.sides.flat(),
      ...dossier.concepts.filter(({ topic }) => topic).map(({ id }) => id),
    ]);
  known.set(dossier, topics);
  return topics;
}

type Span = { start: number; end: number };

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
