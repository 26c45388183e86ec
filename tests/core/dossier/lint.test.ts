import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../../core/dossier/lint/balance.ts';
import { lintDossier } from '../../../core/dossier/lint.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { smallStory } from './small-story.ts';

// biome-ignore lint/suspicious/noExplicitAny: a broken dossier is made by reaching into a whole one
type Breaking = (dossier: any) => void;

function sentencesAfter(breaking: Breaking): string[] {
  const dossier = structuredClone(smallStory());
  breaking(dossier);
  return lintDossier(dossier as Dossier).map(({ level, sentence }) => `${level}: ${sentence}`);
}

test('nothing is wrong with a whole dossier', () => {
  expect(lintDossier(smallStory())).toEqual([]);
});

describe('what an editor has to put right', () => {
  test.each<[string, Breaking, RegExp]>([
    [
      'a source that is not listed',
      (d) => d.facts[0].sources.push('Z9'),
      /^error: Fact "bridge-closed" names source "Z9"/,
    ],
    [
      'a speaker who is not there',
      (d) => {
        d.quotations[0].speaker = 'carl';
      },
      /^error: Quotation "not-today" is by "carl"/,
    ],
    [
      'a party that is not there',
      (d) => {
        d.people[1].party = 'west';
      },
      /^error: Person "bert" belongs to "west"/,
    ],
    [
      'a statement with an unknown quotation',
      (d) => {
        d.disputes[0].sides[1].statements[0].quotation = 'never-said';
      },
      /^error: The statement by "bert" in dispute "plan" names quotation "never-said"/i,
    ],
    [
      'the same id twice',
      (d) => d.sources.push(d.sources[0]),
      /^error: Source "A1" is there more than once/,
    ],
    [
      'a way with an unknown concept',
      (d) => {
        d.facts[0].stated[0].all = ['truce|treaty'];
      },
      /^error: Fact "bridge-closed" asks for "treaty"/,
    ],
    [
      'a marker with an unknown person',
      (d) => d.neighbours[0].markers.push('people:carl'),
      /^error: Neighbour "ferry" asks for "people:carl"/,
    ],
    [
      'a neighbour that requires an unknown concept',
      (d) => {
        d.neighbours[0].requires = ['truce|ferry'];
      },
      /^error: Neighbour "ferry" asks for "ferry"/,
    ],
    [
      'a part of an unknown fact',
      (d) => {
        d.facts[0].partOf = ['bridge-built'];
      },
      /^error: Fact "bridge-closed" is part of "bridge-built"/,
    ],
    [
      'a fact with one copy as its source',
      (d) => {
        d.facts[0].sources = ['C1'];
      },
      /^error: Fact "bridge-closed" has no qualifying source/,
    ],
    [
      'a fact that rests on an erroneous page',
      (d) => d.facts[0].sources.push('D1'),
      /^error: Fact "bridge-closed" rests on source "D1" of grade D/,
    ],
    [
      'a dispute with one side',
      (d) => d.disputes[0].sides.pop(),
      /^error: Dispute "plan" has one side/,
    ],
    [
      'a dispute with the same people on both sides',
      (d) => {
        d.disputes[0].sides[1].statements[0].by = 'anna';
      },
      /^error: Dispute "plan" has the same people on both sides/,
    ],
    [
      'a quotation in no source',
      (d) => {
        d.quotations[0].wordings[0].sources = ['Z9'];
      },
      /^error: Wording 1 of quotation "not-today" stands in no source/i,
    ],
    [
      'a quotation without a best wording',
      (d) => {
        d.quotations[0].wordings[0].kind = 'other';
      },
      /^error: Quotation "not-today" has no best wording/,
    ],
    [
      'a garble without an explanation',
      (d) => {
        delete d.quotations[0].wordings[1].explanation;
      },
      /^error: Wording 2 of quotation "not-today" is marked as garbled/i,
    ],
    [
      'a day that does not exist',
      (d) => {
        d.facts[0].date = '2024-02-30';
      },
      /^error: Fact "bridge-closed" is dated 2024-02-30, a day that does not exist/,
    ],
    [
      'a day after the dossier looked',
      (d) => {
        d.timeline[1].date = '2024-07-01';
      },
      /^error: The event of 2024-07-01 .* later than the dossier looked/,
    ],
    [
      'a timeline out of order',
      (d) => d.timeline.reverse(),
      /^error: The event of 2024-05-02 .* stands after a later one/,
    ],
    [
      'a role that ends before it begins',
      (d) => {
        d.people[0].roles[0].to = '2023-12-31';
      },
      /^error: A role of person "anna" ends/i,
    ],
    [
      'a concept without words in a language',
      (d) => {
        delete d.concepts[0].forms.he;
      },
      /^warning: Concept "truce" has no words in he\.$/,
    ],
    [
      'a form without a word',
      (d) => d.concepts[0].forms.en.push('–'),
      /^error: Concept "truce" lists "–"/,
    ],
    [
      'a source without an address',
      (d) => {
        d.sources[1].address = null;
      },
      /^warning: Source "C1" \(Outlet C1\) has no address/,
    ],
  ])('%s', (_, breaking, sentence) => {
    expect(sentencesAfter(breaking)).toContainEqual(expect.stringMatching(sentence));
  });
});

test('the balance counts statements, quotations and words for each side', () => {
  const { disputes, parties } = balanceOf(smallStory());
  expect(disputes.map(({ side, statements, words }) => [side, statements, words])).toEqual([
    ['The plan', 1, 1],
    ['Not the plan', 1, 1],
  ]);
  expect(parties[0]).toEqual({ party: 'North', people: 1, quotations: 1, words: 4 });
});
