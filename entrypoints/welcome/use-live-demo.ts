import { useEffect, useMemo } from 'preact/hooks';
import { firstRunArticle } from '../../assets/first-run/articles.ts';
import { firstRunStory } from '../../assets/first-run/story.ts';
import type { InterfaceLanguage } from '../../catalogue/languages.ts';
import { analyse, compileDossier } from '../../core/analyse.ts';
import type { Article, Passage } from '../../core/article.ts';
import { markedPassages } from '../../core/notes/marked-passages.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import { selectorFor } from '../../core/selector.ts';
import { createMarks, type Marks } from '../../page/marks.ts';

export type LiveDemo = { article: Article; notes: Notes; show: (passage: Passage) => void };

const ready = compileDossier(firstRunStory);

/** The invented report, read and marked on this very page by what reads and marks news pages. */
export function useLiveDemo(language: InterfaceLanguage): LiveDemo {
  const marks = useMemo(() => createMarks(document, () => true), []);
  const { article, notes } = useMemo(() => readReport(language), [language]);
  useEffect(() => {
    marks.mark(
      markedPassages(notes).flatMap(({ id, passage }) => {
        const selector = selectorFor(article, passage);
        return selector ? [{ id, selector }] : [];
      }),
    );
    const stop = followPresses(marks);
    return () => {
      stop();
      marks.clear();
    };
  }, [marks, article, notes]);
  const show = (passage: Passage) => {
    const selector = selectorFor(article, passage);
    if (selector) marks.jump(selector);
  };
  return { article, notes, show };
}

function readReport(language: InterfaceLanguage): { article: Article; notes: Notes } {
  const article = firstRunArticle(language);
  return { article, notes: writeNotes(article, analyse(article, ready), firstRunStory) };
}

// To the note as to a part of the page: the browser brings it into view and shows which one it is.
function followPresses(marks: Marks): () => void {
  const onClick = (click: MouseEvent) => {
    const note = marks.pressed(click);
    if (note !== null) location.hash = note;
  };
  addEventListener('click', onClick);
  return () => removeEventListener('click', onClick);
}
