import { attributionOf } from '../attribution/attribute.ts';
import { describe } from '../reading/describe.ts';
import type { Reading } from '../reading/reading.ts';
import type { Member } from './cast.ts';
import type { Stage } from './stage.ts';

/**
 * «Walid Sarrouf : “…”» over a page: somebody whom the page names too and of whom no dossier tells is
 * quoted in a headline where the page is about what they say. The headline of other news quotes its actors.
 */
export function intervieweeIn(title: Reading, { cast }: Stage): Member | null {
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
