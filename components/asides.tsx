import type { ComponentType } from 'preact';
import { loadAboutTexts } from '../catalogue/about.ts';
import { loadArrangeTexts } from '../catalogue/arrange.ts';
import { loadReasonTexts } from '../catalogue/reasons.ts';
import type { Reason } from '../core/coverage/verdict.ts';
import type { ArrangeablePart } from '../core/notes/arrangement.ts';
import type { News } from '../core/notes/news.ts';
import type { Notes } from '../core/notes/notes.ts';
import { AboutNotes } from './about/AboutNotes.tsx';
import { NewsNotice } from './about/NewsNotice.tsx';
import { ArrangeNotes } from './notes/ArrangeNotes.tsx';
import { HiddenParts } from './notes/HiddenParts.tsx';
import { ReasonList } from './notes/ReasonList.tsx';
import { NeighbourView } from './panel/NeighbourView.tsx';

// What stands beside the notes and need not be there when they are: one file of the build, loaded
// by `later`, so that no reader's first note waits for it. Most come with texts of their own.

export async function aboutNotesIn(language: string): Promise<ComponentType<{ notes: Notes }>> {
  const texts = await loadAboutTexts(language);
  return (props) => <AboutNotes texts={texts} {...props} />;
}

type NewsProps = { news: News; onClose: () => void };

export async function newsNoticeIn(language: string): Promise<ComponentType<NewsProps>> {
  const texts = await loadAboutTexts(language);
  return (props) => <NewsNotice texts={texts} {...props} />;
}

type Done = { onDone: () => void };

export async function arrangeNotesIn(language: string): Promise<ComponentType<Done>> {
  const texts = await loadArrangeTexts(language);
  return (props) => <ArrangeNotes texts={texts} {...props} />;
}

type Hidden = { parts: ArrangeablePart[] };

export async function hiddenPartsIn(language: string): Promise<ComponentType<Hidden>> {
  const texts = await loadArrangeTexts(language);
  return (props) => <HiddenParts texts={texts} {...props} />;
}

export async function reasonsIn(language: string): Promise<ComponentType<{ reasons: Reason[] }>> {
  const texts = await loadReasonTexts(language);
  return (props) => <ReasonList texts={texts} {...props} />;
}

export async function neighbourView(): Promise<ComponentType<{ notes: Notes }>> {
  return NeighbourView;
}
