import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Passage } from '../../core/article.ts';

type Jump = (passage: Passage) => void;

const JumpContext = createContext<Jump>(() => {});

export const JumpProvider = JumpContext.Provider;

/** What a click on "show in the article" does: the page around the notes decides. */
export function useJump(): Jump {
  return useContext(JumpContext);
}
