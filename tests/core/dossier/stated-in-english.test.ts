import { expect, test } from 'vitest';
import { factsStatedBy } from './stated-by.ts';

// Invented sentences, in the way news pages say such things.

test.each<[string, string, string]>([
  [
    'envoys-trip',
    '2024-10-30',
    'Amos Hochstein and Brett McGurk will land in Israel on Thursday in a bid to seal an agreement.',
  ],
  ['envoys-trip', '2024-10-30', 'Two of Biden’s top advisers are expected in Israel this week.'],
  ['envoys-trip', '2024-10-31', 'McGurk and Hochstein met Netanyahu in Jerusalem on Thursday.'],
  ['sixty-day-truce', '2024-10-30', 'The proposal would begin with a truce of 60 days.'],
  ['sixty-day-truce', '2024-10-30', 'US officials spoke of a two-month ceasefire.'],
  [
    'draft-published',
    '2024-10-30',
    'Public broadcaster Kan published what it said was a draft agreement dated October 26.',
  ],
  ['draft-published', '2024-10-31', 'A leaked draft of the deal set out the terms.'],
  [
    'draft-disputed',
    '2024-10-31',
    'The drafts in circulation do not reflect the current state of negotiations, a spokesman said.',
  ],
  ['draft-disputed', '2024-10-31', 'An Israeli official said the published draft was outdated.'],
  [
    'resolution-1701',
    '2024-10-31',
    'Both sides would implement U.N. Security Council Resolution 1701.',
  ],
  [
    'decoupling-gaza',
    '2024-10-30',
    'Officials believe that Hezbollah is ready to disconnect from Hamas in Gaza.',
  ],
  [
    'significant-progress',
    '2024-10-31',
    'Two U.S. officials told Axios that significant progress had been made.',
  ],
  [
    'mikati-hope',
    '2024-10-31',
    'Mikati voiced hope that a ceasefire could be reached within hours or days.',
  ],
  [
    'qassem-conditions',
    '2024-10-31',
    'Qassem said Hezbollah would accept a ceasefire under terms it found suitable.',
  ],
  [
    'netanyahu-enforcement',
    '2024-10-31',
    'What counts is Israel’s ability to enforce the deal and not what is on paper, Netanyahu’s office said.',
  ],
  [
    'envoys-return-no-deal',
    '2024-11-02',
    'The two U.S. envoys returned to Washington without a deal.',
  ],
  [
    'unilateral-denied',
    '2024-11-01',
    'Mikati’s office denied that the US had asked for a unilateral ceasefire.',
  ],
  [
    'twenty-one-day-proposal',
    '2024-10-31',
    'In September Washington and Paris had called for a 21-day truce.',
  ],
  [
    'us-draft-to-berri',
    '2024-11-15',
    'US Ambassador Lisa Johnson handed Berri a draft truce proposal.',
  ],
  [
    'hochstein-beirut-november',
    '2024-11-19',
    'Hochstein said in Beirut on Tuesday that a deal was within our grasp.',
  ],
  [
    'cabinet-approves',
    '2024-11-27',
    'Israel’s security cabinet approved the ceasefire late on Tuesday.',
  ],
  ['ceasefire-in-force', '2024-11-27', 'The ceasefire came into effect at 4 a.m. on Wednesday.'],
  ['extension-february', '2025-01-27', 'The ceasefire was extended until February 18.'],
])('%s, %s: %s', (fact, published, text) => {
  expect(factsStatedBy('en', text, published)).toContain(fact);
});

test.each<[string, string]>([
  [
    'draft-withdrawal-7-days',
    'Under it, Israeli troops would withdraw from Lebanon within seven days.',
  ],
  ['draft-laf-deployment', 'Some 10,000 Lebanese soldiers would deploy along the border.'],
  [
    'draft-monitoring',
    'The draft sets up an international monitoring mechanism chaired by the United States.',
  ],
  ['draft-side-letter', 'A side letter from Washington covers Israel’s right to self-defense.'],
])('%s, as part of the published draft: %s', (fact, text) => {
  const draft = 'Kan aired a draft agreement on Wednesday.';
  expect(factsStatedBy('en', `${draft} ${text}`, '2024-10-31')).toContain(fact);
  expect(factsStatedBy('en', text.replace('The draft', 'It'), '2024-10-31')).not.toContain(fact);
});

test.each<[string, string, string]>([
  ['decoupling-gaza', '2024-10-31', 'Hezbollah rejects separating the fronts in Lebanon and Gaza.'],
  ['decoupling-gaza', '2024-10-31', 'Separately, Israel struck Gaza and Lebanon overnight.'],
  ['sixty-day-truce', '2024-10-31', 'France and the US had proposed a 21-day truce.'],
  ['sixty-day-truce', '2024-10-31', 'The war has displaced 60,000 people from the north.'],
  ['envoys-trip', '2024-10-31', 'CIA Director William Burns travelled to Cairo.'],
  ['envoys-trip', '2024-11-20', 'Hochstein flew on to Israel from Beirut.'],
  ['qassem-conditions', '2024-10-31', 'Qassem vowed to continue fighting.'],
  ['mikati-hope', '2024-10-31', 'Mikati received the UNIFIL commander.'],
  [
    'cabinet-approves',
    '2024-11-27',
    'The security cabinet will meet on Sunday to discuss the budget.',
  ],
  ['unilateral-denied', '2024-10-31', 'A unilateral step by Israel is not planned.'],
  ['netanyahu-enforcement', '2024-10-31', 'The law will be enforced, police said.'],
  ['us-draft-to-berri', '2024-10-31', 'Hochstein discussed a draft with Berri.'],
])('not %s, %s: %s', (fact, published, text) => {
  expect(factsStatedBy('en', text, published)).not.toContain(fact);
});
