import { later } from '../parts/later.tsx';

/** The notice of what has changed: seen once after an update, so loaded only then. */
export const LaterNews = later((asides, language) => asides.newsNoticeIn(language));
