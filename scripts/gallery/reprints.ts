import type { Article } from '../../core/article.ts';

/** Papers there are none of, which print a page of the demo site again. */
export type Reprint = { of: string; outlet: string; from: (article: Article) => Article };

export const reprints: Reprint[] = [
  reprint('garbled', 'The Inland Post', 'inland-post.example', '2024-11-01'),
  reprint('garbled', 'Eastgate Evening News', 'eastgate.example', '2024-11-01'),
  reprint('arabic', 'صحيفة الساحل', 'sahel.example', '2024-11-01'),
];

function reprint(of: string, outlet: string, host: string, published: string): Reprint {
  return {
    of,
    outlet,
    from: (article) => ({
      ...article,
      address: `https://${host}/${published}`,
      outlet: { value: outlet, from: 'meta' },
      published: { value: published, from: 'meta' },
    }),
  };
}
