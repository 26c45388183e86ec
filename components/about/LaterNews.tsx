import { later } from '../parts/later.tsx';

/** The notice of what has changed: seen once after an update, so loaded only then. */
export const LaterNews = later(async (language) =>
  (await import('./about-in.tsx')).newsNoticeIn(language),
);
