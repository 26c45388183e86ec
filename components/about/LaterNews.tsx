import type { News } from '../../core/notes/news.ts';
import { later } from '../parts/later.tsx';

type Props = { news: News; onClose: () => void };

/** The notice of what has changed: seen once after an update, so loaded only then. */
export const LaterNews = later(async (language) => {
  const [{ NewsNotice }, texts] = await Promise.all([
    import('./NewsNotice.tsx'),
    import('../../catalogue/about.ts').then(({ loadAboutTexts }) => loadAboutTexts(language)),
  ]);
  return (props: Props) => <NewsNotice texts={texts} {...props} />;
});
