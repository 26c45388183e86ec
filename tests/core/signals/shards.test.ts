import { describe, expect, it } from 'vitest';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { compileSignals } from '../../../core/signals/compile-signals.ts';
import { sharded, shardsFor } from '../../../core/signals/shards.ts';
import type { Code, SignalWords } from '../../../core/signals/signals.ts';
import { signalsIn } from '../../../core/signals/signals-in.ts';
import { stemsIn } from '../../../core/signals/stems-in.ts';
import { generatedDossier } from '../../../scripts/bench/generated-dossiers.ts';

const TEXTS = [
  ['en', 'Israel and Hezbollah are negotiating an agreement, two envoys said in Beirut.'],
  ['ar', 'ولبنان يدرس مقترحات وقف إطلاق النار، وللمبعوثين لقاءات في بيروت'],
  ['he', 'בחיזבאללה שוקלים את הצעת ההסכם, והמתווכים הגיעו לירושלים'],
  ['fr', 'Les Libanaises suivent les négociations entre Beyrouth et Jérusalem'],
] as const;

describe('shards', () => {
  const dossiers = [
    ...bundledDossiers,
    ...Array.from({ length: 60 }, (_, n) => generatedDossier(n)),
  ];
  const { words } = compileSignals(dossiers);
  const { shards, guide } = sharded(words);

  it.each(TEXTS)('hold in a few of them all that a text in %s can be known by', (_, text) => {
    const stems = stemsIn(text);
    const found = signalsIn(words, stems);
    expect(found.length).toBeGreaterThan(2);
    expect(signalsIn(fetched(stems), stems)).toEqual(expect.arrayContaining(found));
    expect(signalsIn(fetched(stems), stems)).toHaveLength(found.length);
  });

  it('hold every word once', () => {
    const all = shards.flatMap((shard) => [...shard.keys()]);
    expect(all).toHaveLength(words.size);
    expect(new Set(all)).toEqual(new Set(words.keys()));
  });

  it('are hardly asked for by a text that has none of the words', () => {
    const text = 'The rose garden behind the old mill opened again after a winter of digging';
    expect(shardsFor(stemsIn(text), guide).length).toBeLessThan(4);
  });

  it('stay small where there are many words, of any script', () => {
    const letters = ['w', 'كلمة', 'מילה'];
    const many = new Map<string, Code[]>(
      Array.from({ length: 50_000 }, (_, at) => [`${letters[at % 3]}${at}`, [0]]),
    );
    const sizes = sharded(many).shards.map((shard) => shard.size);
    expect(sizes).toHaveLength(Math.ceil(50_000 / 16));
    expect(Math.max(...sizes)).toBeLessThan(64);
  });

  it('are none for no words, and none is asked for', () => {
    const none = sharded(new Map());
    expect(none.shards).toEqual([]);
    expect(shardsFor(stemsIn('Hezbollah'), none.guide)).toEqual([]);
  });

  function fetched(stems: Set<string>): SignalWords {
    const asked = shardsFor(stems, guide).map((at) => shards[at]);
    expect(asked.length).toBeLessThan(shards.length / 2);
    return new Map(asked.flatMap((shard) => [...(shard ?? [])]));
  }
});

describe('stems of a text', () => {
  it('are bounded, and leave out what is too long to be a word', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ');
    expect(stemsIn(text).size).toBe(4_000);
    expect(stemsIn('a'.repeat(41)).size).toBe(0);
  });
});
