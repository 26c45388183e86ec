import type { ComparisonRecord } from '../../core/exchange/comparison-record.ts';
import { harbourRecord } from './exported.ts';
import { hostileStrings } from './hostile-strings.ts';

// What is one of a few words or made by us stays as it is; every other text becomes a hostile one.
const OURS = new Set(
  'format version id kind item state asOf date coverage extent change textHash readAt published day'.split(
    ' ',
  ),
);

/** The harbour story with an article for each of the hostile strings, that string in every field. */
export const hostileRecord: ComparisonRecord = {
  ...harbourRecord,
  dossier: hostile(harbourRecord.dossier, '<script>hackedAt=1</script>'),
  items: harbourRecord.items.map((item, at) => ({
    ...hostile(item, hostileStrings[at] ?? ''),
    id: item.id,
  })),
  articles: hostileStrings.flatMap((text, at) => {
    const article = harbourRecord.articles[at % harbourRecord.articles.length];
    const id = at.toString(16).padStart(64, '0');
    return article ? [{ ...hostile(article, text), id, textHash: id }] : [];
  }),
};

function hostile<T>(value: T, text: string, name = ''): T {
  if (typeof value === 'string') return (OURS.has(name) ? value : text) as T;
  if (Array.isArray(value)) return value.map((each) => hostile(each, text, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, hostile(each, text, key)]),
  ) as T;
}
