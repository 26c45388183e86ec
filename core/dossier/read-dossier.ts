import { type Dossier, dossierSchema } from './schema.ts';
import { sizeProblem } from './size-problem.ts';

export type ReadDossier = { dossier: Dossier } | { problems: string[] };

const MOST_CHARACTERS = 5_000_000;
const MOST_PROBLEMS = 20;

/** A dossier from the text of a file. Whatever is wrong with it comes back in sentences. */
export function readDossierText(text: string): ReadDossier {
  if (text.length > MOST_CHARACTERS) return { problems: ['This file is too large for a dossier.'] };
  try {
    return readDossier(JSON.parse(text));
  } catch {
    return { problems: ['This file is not JSON, or it was cut off.'] };
  }
}

export function readDossier(value: unknown): ReadDossier {
  const tooMuch = sizeProblem(value);
  if (tooMuch) return { problems: [tooMuch] };
  const parsed = dossierSchema.safeParse(value);
  if (parsed.success) return { dossier: parsed.data };
  const sentences = parsed.error.issues.map((issue) => sentenceFor(issue, value));
  return { problems: sentences.slice(0, MOST_PROBLEMS) };
}

type Issue = {
  code?: string | undefined;
  path: PropertyKey[];
  expected?: unknown;
  format?: unknown;
};

function sentenceFor(issue: Issue, value: unknown): string {
  const at = placeOf(issue.path, value);
  const field = issue.path.at(-1);
  switch (issue.code) {
    case 'invalid_type':
      return `${at} is missing, or is not ${article(String(issue.expected))}.`;
    case 'too_small':
      return `${at} has too few entries, or is empty.`;
    case 'too_big':
      return `${at} is too long.`;
    case 'invalid_format':
      return `${at} is not written as ${String(field)} should be.`;
    case 'invalid_value':
      return `${at} is not one of the values allowed there.`;
    default:
      return `${at} is not as the dossier guide describes it.`;
  }
}

/** `facts, entry 3 ("draft-published"), date`: where an editor would look. */
function placeOf(path: PropertyKey[], value: unknown): string {
  let here = value;
  const steps = path.map((step) => {
    here = isRecord(here) ? here[String(step)] : undefined;
    if (typeof step !== 'number') return String(step);
    const id = isRecord(here) && typeof here.id === 'string' ? ` ("${here.id.slice(0, 64)}")` : '';
    return `entry ${step + 1}${id}`;
  });
  return steps.join(', ') || 'The dossier';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
