import { attributionOf } from '../attribution/attribute.ts';
import { asksSomething, isInterview } from '../attribution/questions.ts';
import { describe } from '../reading/describe.ts';
import type { Reading } from '../reading/reading.ts';
import type { Member } from './cast.ts';
import type { Stage } from './stage.ts';

/** Whether a page is an interview, with whom as far as its headline tells, and whom that quotes. */
export function interviewOn(
  headline: Reading,
  readings: Reading[],
  stage: Stage,
): Pick<Stage, 'quotedAbove' | 'firstLead' | 'interview'> {
  const quotedAbove = quotedIn(headline, stage);
  const asked = quotedAbove !== null && readings.some(asksSomething);
  return {
    quotedAbove,
    firstLead: asked ? quotedAbove : null,
    interview: asked || isInterview(readings),
  };
}

/**
 * «Étienne Vasseur : “…”» over a page that names him too: the page is about what he says, and «he» some
 * lines on is likelier him. Nobody of the dossier: the headlines of its news quote one actor of many.
 */
function quotedIn(title: Reading, { cast }: Stage): Member | null {
  for (const index of title.stretches.keys()) {
    const { subject = null } = attributionOf(title, index) ?? {};
    const described = subject && describe(title, subject);
    if (described?.kind !== 'name' || described.person) continue;
    const surname = title.words[described.run.to - 1]?.form ?? '';
    const member = cast.bySurname.get(surname);
    if (member?.human && member.named && !member.person) return member;
  }
  return null;
}
