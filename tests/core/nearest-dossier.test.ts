import { describe, expect, it } from 'vitest';
import { type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import { nearestDossier } from '../../core/nearest-dossier.ts';
import { articleOf } from '../support/article.ts';
import { smallDossier } from '../support/small-dossier.ts';

const own = compileDossier(smallDossier);
const far = compileDossier({ ...smallDossier, id: 'far', concepts: [], people: [] });
const twin = compileDossier({ ...smallDossier, id: 'twin' });
const article = articleOf({
  title: 'Lowland and Upland near a truce',
  paragraphs: ['Envoys said on Wednesday that Lowland and Upland were near a truce of 60 days.'],
});

describe('nearestDossier', () => {
  it('is the one whose story the article covers', () => {
    const nearest = nearestDossier(article, [far, own]);
    expect(nearest?.dossier.id).toBe(smallDossier.id);
    expect(nearest?.analysis.verdict.answer).toBe('covers');
  });

  it('is the first of several that are as near, and none is looked at after it', () => {
    const looked: string[] = [];
    function* each(dossiers: CompiledDossier[]) {
      for (const one of dossiers) {
        looked.push(one.dossier.id);
        yield one;
      }
    }
    const nearest = nearestDossier(article, each([far, twin, own]));
    expect(nearest?.dossier.id).toBe('twin');
    expect(looked).toEqual(['far', 'twin']);
  });

  it('is the first where the article is about none of them, and null where there are none', () => {
    const roses = articleOf({ title: 'Roses', paragraphs: ['The rose garden opens on Sunday.'] });
    expect(nearestDossier(roses, [far, own])).toMatchObject({
      dossier: { id: 'far' },
      analysis: { verdict: { answer: 'nothing' } },
    });
    expect(nearestDossier(roses, [])).toBeNull();
  });
});
