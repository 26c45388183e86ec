import type { ComponentType } from 'preact';
import { loadAboutTexts } from '../../catalogue/about.ts';
import type { News } from '../../core/notes/news.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { AboutNotes } from './AboutNotes.tsx';
import { NewsNotice } from './NewsNotice.tsx';

export async function aboutNotesIn(language: string): Promise<ComponentType<{ notes: Notes }>> {
  const texts = await loadAboutTexts(language);
  return (props) => <AboutNotes texts={texts} {...props} />;
}

type NewsProps = { news: News; onClose: () => void };

export async function newsNoticeIn(language: string): Promise<ComponentType<NewsProps>> {
  const texts = await loadAboutTexts(language);
  return (props) => <NewsNotice texts={texts} {...props} />;
}
