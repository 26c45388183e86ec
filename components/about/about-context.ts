import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoteId } from '../../core/notes/note-id.ts';

export type About = {
  /** Sidelight's own version. */
  version: string;
  /** The address of the page beside the notes, where it is known. */
  address: string | null;
  /** The note a reader chose last in the page, if any: likely the one a report is about. */
  chosen: NoteId | null;
  /** Puts a text on the clipboard; false where the browser does not let it. */
  copy: (text: string) => Promise<boolean>;
};

const AboutContext = createContext<About>({
  version: '',
  address: null,
  chosen: null,
  copy: async () => false,
});

export const AboutProvider = AboutContext.Provider;

export function useAbout(): About {
  return useContext(AboutContext);
}
