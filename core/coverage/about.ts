import { asLanguage } from '../language/languages.ts';
import { type Answer, answers } from './verdict.ts';

/**
 * What an article is said to be to a story: an answer, or why there is none. `unread`: it is in a
 * language that the engine does not read. `unclear`: its language could not be identified.
 */
export type About = Answer | 'unread' | 'unclear';

/**
 * What the verdict on an article says. Of one that it cannot read the engine has `nothing`, having
 * looked at no sentence of it; `isGiven`: a person did, and has the last word.
 */
export function aboutOf(verdict: {
  coverage: Answer;
  language: string | null;
  isGiven: boolean;
}): About {
  const { coverage, language, isGiven } = verdict;
  if (isGiven || coverage !== 'nothing') return coverage;
  return whyNotJudged(language) ?? coverage;
}

/** The verdict before or after a correction, which has null before where there was none. */
export function aboutCorrected(value: string | null, language: string | null): About | null {
  return answers.find((answer) => answer === value) ?? whyNotJudged(language);
}

/** Why the engine has not judged an article that is in this language; null where it has. */
function whyNotJudged(language: string | null): 'unread' | 'unclear' | null {
  if (asLanguage(language)) return null;
  return language === null ? 'unclear' : 'unread';
}
