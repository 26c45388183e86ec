import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { isNoticed } from '../../core/signals/is-noticed.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import { hasSignals, keepSignals, keptDossiers, keptWords } from '../../platform/kept-signals.ts';
import { generatedDossier } from '../../scripts/bench/generated-dossiers.ts';
import { bridges, signalDossier, truces } from '../support/signal-dossiers.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the kept index', () => {
  it.each([
    ['en', 'Hezbollah weighs a cease-fire'],
    ['ar', 'وحزب الله يدرس وقف إطلاق النار'],
    ['he', 'בחיזבאללה שוקלים את הפסקת האש'],
  ])('notices what it was made of in %s', async (_, text) => {
    await keepSignals(compileSignals([bridges, truces]));
    expect(await notices(text)).toBe(true);
    expect(await keptDossiers()).toMatchObject([{ id: 'bridges' }, { id: 'truces' }]);
  });

  it('gives out of many words only those that a text may have', async () => {
    const dossiers = Array.from({ length: 100 }, (_, n) => generatedDossier(n));
    const { words } = compileSignals(dossiers);
    await keepSignals({ dossiers: [], words });
    const given = await keptWords(stemsIn('Hezbollah weighs a cease-fire'));
    expect(given.size).toBeGreaterThan(0);
    expect(given.size).toBeLessThan(words.size / 20);
  });

  it('takes the place of the one before, and leaves nothing of it', async () => {
    await keepSignals(compileSignals([truces, ...[0, 1, 2].map(generatedDossier)]));
    await keepSignals(compileSignals([bridges]));
    expect(await notices('Hezbollah weighs a cease-fire')).toBe(false);
    expect(await notices('The harbour has a bridge')).toBe(true);
  });

  it('keeps words that are names of JavaScript’s own', async () => {
    const concepts = { side: { en: ['__proto__', 'constructor'] }, talk: { en: ['truce'] } };
    const given = { sides: [['side']], subject: ['talk'], concepts };
    await keepSignals(compileSignals([signalDossier('hostile', given)]));
    expect(await notices('constructor: a truce')).toBe(true);
    expect(await notices('toString: a truce')).toBe(false);
  });

  it('knows nothing where there is none, and where the browser refuses one', async () => {
    expect(await hasSignals()).toBe(false);
    expect(await notices('Hezbollah weighs a cease-fire')).toBe(false);
    expect(await keptDossiers()).toEqual([]);
    await keepSignals(compileSignals([]));
    expect(await hasSignals()).toBe(true);
    Object.assign(indexedDB, { open: refuse });
    expect(await hasSignals()).toBe(false);
    expect(await keptDossiers()).toEqual([]);
    await keepSignals(compileSignals([truces]));
  });
});

function refuse(): never {
  throw new DOMException('A private window', 'InvalidStateError');
}

async function notices(text: string): Promise<boolean> {
  const stems = stemsIn(text);
  return isNoticed(await keptWords(stems), stems);
}
