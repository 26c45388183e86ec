import { describe, expect, test } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { ownTexts } from '../../../core/dossier/lint/own-texts.ts';
import { lintDossier } from '../../../core/dossier/lint.ts';
import { readDossier } from '../../../core/dossier/read-dossier.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';

const dossier = bundledDossiers[0] as Dossier;

test('it fits the schema, which nothing checks again at run time', () => {
  expect(readDossier(dossier)).toEqual({ dossier });
});

test('an editor finds nothing to put right', () => {
  const errors = lintDossier(dossier).filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
});

test('its facts are those the labelled articles know', () => {
  expect(dossier.facts.map(({ id }) => id).sort()).toEqual(
    `cabinet-approves ceasefire-in-force decoupling-gaza draft-disputed draft-laf-deployment
    draft-monitoring draft-published draft-side-letter draft-withdrawal-7-days
    envoys-return-no-deal envoys-trip extension-february hochstein-beirut-november mikati-hope
    netanyahu-enforcement qassem-conditions resolution-1701 significant-progress sixty-day-truce
    twenty-one-day-proposal unilateral-denied us-draft-to-berri`.split(/\s+/),
  );
});

test('its neighbours are those the labelled articles know', () => {
  expect(dossier.neighbours.map(({ id }) => id).sort()).toEqual(
    `after-ceasefire earlier-shuttles fighting gaza-talks hochstein-elsewhere iran-ceasefire
    maritime-2022 talks-2026 twenty-one-day ukraine war-2006`.split(/\s+/),
  );
});

describe('nothing that was only remembered is shown', () => {
  // Spellings and attributions that no page was seen to print (docs/decisions/0004-languages.md).
  const remembered = `הוכשטן הוכשטין מקגורק סאבט אוסטין אקסיוס ספוטניק אורטגוס ליפני
    ليفني بيرنز Hizballah Ravid`.split(/\s+/);

  test.each(remembered)('%s', (word) => {
    const shown = ownTexts(dossier).filter(
      ({ entry, text }) =>
        entry !== 'Person "ravid"' && Object.values(text).join(' ').includes(word),
    );
    expect(shown.map(({ entry }) => entry)).toEqual([]);
  });

  test('the Axios report carries no byline', () => {
    const axios = dossier.quotations.find(({ id }) => id === 'enough-progress');
    expect(axios?.to.en).toBe('Axios');
    expect(JSON.stringify(axios)).not.toContain('Ravid');
  });
});

describe('the garbled quotation', () => {
  const garble = dossier.quotations
    .find(({ id }) => id === 'enough-progress')
    ?.wordings.find(({ kind }) => kind === 'garble');

  test('is kept as printed', () => {
    expect(garble?.text).toContain('sending President Biden to Hochstein to Israel');
    expect(garble?.sources).toEqual(['S01']);
  });

  test.each(['en', 'fr', 'ar', 'he'] as const)('is explained in %s', (language) => {
    expect(garble?.explanation?.[language]).toContain('إرسال الرئيس بايدن لهوكشتاين');
  });
});

test('roles follow the day: Katz and Qassem changed theirs', () => {
  const rolesOf = (id: string) => dossier.people.find((one) => one.id === id)?.roles ?? [];
  expect(rolesOf('katz').map(({ to, from }) => [from, to])).toEqual([
    ['2024-10-29', '2024-11-05'],
    ['2024-11-06', '2024-11-27'],
  ]);
  expect(rolesOf('qassem').at(-1)?.from).toBe('2024-10-29');
  expect(rolesOf('gallant').at(-1)?.to).toBe('2024-11-05');
});

test('no role is given for days that no source speaks of', () => {
  const open = dossier.people.filter(({ roles }) => roles.some(({ from, to }) => !from || !to));
  expect(open.map(({ id }) => id)).toEqual([]);
});

test('a statement on the published draft is none made before it was published', () => {
  const statements = dossier.disputes[0]?.sides.flatMap(({ statements }) => statements) ?? [];
  expect(statements.filter(({ date }) => date < '2024-10-30')).toEqual([]);
});

test.each(['fr', 'ar', 'he'] as const)(
  'the dispute over the draft can be read in %s',
  (language) => {
    for (const { title, note, cases, sides } of dossier.disputes) {
      for (const text of [title, note, ...Object.values(cases)])
        expect(text[language]).toBeTruthy();
      for (const { label, statements } of sides) {
        expect(label[language]).toBeTruthy();
        for (const { says } of statements) expect(says[language]).toBeTruthy();
      }
    }
  },
);
