import type { Dossier } from '../../core/dossier/schema.ts';
import concepts from './lebanon-ceasefire-2024/concepts.json' with { type: 'json' };
import disputes from './lebanon-ceasefire-2024/disputes.json' with { type: 'json' };
import facts from './lebanon-ceasefire-2024/facts.json' with { type: 'json' };
import neighbours from './lebanon-ceasefire-2024/neighbours.json' with { type: 'json' };
import people from './lebanon-ceasefire-2024/people.json' with { type: 'json' };
import quotations from './lebanon-ceasefire-2024/quotations.json' with { type: 'json' };
import sources from './lebanon-ceasefire-2024/sources.json' with { type: 'json' };
import story from './lebanon-ceasefire-2024/story.json' with { type: 'json' };
import timeline from './lebanon-ceasefire-2024/timeline.json' with { type: 'json' };
import ar from './lebanon-ceasefire-2024/words/ar.json' with { type: 'json' };
import de from './lebanon-ceasefire-2024/words/de.json' with { type: 'json' };
import en from './lebanon-ceasefire-2024/words/en.json' with { type: 'json' };
import es from './lebanon-ceasefire-2024/words/es.json' with { type: 'json' };
import fr from './lebanon-ceasefire-2024/words/fr.json' with { type: 'json' };
import he from './lebanon-ceasefire-2024/words/he.json' with { type: 'json' };
import { withWords } from './with-words.ts';

/**
 * The dossiers that come with Sidelight. The linter and the tests hold them to the schema, so a
 * background that is woken for a moment need not check them each time.
 */
export const bundledDossiers: Dossier[] = [
  {
    ...story,
    people,
    facts,
    quotations,
    disputes,
    timeline,
    neighbours,
    concepts: withWords(concepts, { ar, de, en, es, fr, he }),
    sources,
  },
] as Dossier[];
