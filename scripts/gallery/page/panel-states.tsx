import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { AboutProvider } from '../../../components/about/about-context.ts';
import { LaterNews } from '../../../components/about/LaterNews.tsx';
import { PanelView } from '../../../components/panel/PanelView.tsx';
import { useCatalogue } from '../../../components/parts/catalogue-context.ts';
import { ChosenNoteProvider } from '../../../components/parts/chosen-note-context.ts';
import { MarksProvider } from '../../../components/parts/marks-context.ts';
import type { Situation } from '../../../components/parts/situation.ts';
import { factNoteId } from '../../../core/notes/note-id.ts';
import {
  article,
  neighbourNotes,
  notes,
  unrelatedNotes,
} from '../../../tests/components/notes-fixture.ts';
import type { GalleryState } from './gallery-state.ts';
import { KeptHere } from './KeptHere.tsx';
import { realAside, realNeighbour, realNotes } from './real-notes.ts';

const nothing = () => {};
const actions = {
  look: nothing,
  save: nothing,
  allow: nothing,
  switchOn: nothing,
  reload: nothing,
};

type More = { news?: ComponentChildren; outcome?: string; marks?: boolean };

function panel(state: Situation, more: More = {}) {
  const about = {
    version: '0.1.0',
    address: article.address,
    chosen: null,
    copy: async () => true,
  };
  return (
    <AboutProvider value={about}>
      <MarksProvider value={{ on: more.marks ?? false, set: nothing }}>
        <PanelView
          state={state}
          actions={actions}
          outcome={more.outcome ?? null}
          compareAddress="#"
          chooseAddress="#"
          settingsAddress="#"
          news={more.news}
        />
      </MarksProvider>
    </AboutProvider>
  );
}

const fixed = (state: Situation): GalleryState => ({ draw: () => panel(state) });
const onFixture: Situation = { is: 'notes', notes, article };

function Outcome({ of }: { of: (catalogue: Catalogue) => string }) {
  return panel(onFixture, { outcome: of(useCatalogue()) });
}

/** Every state of the panel, under the name that its picture and its frame have. */
export const panelStates: Record<string, GalleryState> = {
  notes: { draw: (language) => panel({ is: 'notes', ...realNotes(language) }) },
  'notes of the fixture': fixed(onFixture),
  'notes without a date, quotations or disputes': fixed({
    is: 'notes',
    article,
    notes: {
      ...notes,
      published: null,
      day: null,
      quoted: [],
      drift: [],
      disputes: [],
      absent: [],
    },
  }),
  'notes of a page that mentions the story': {
    draw: () => panel({ is: 'notes', ...realAside() }),
  },
  'some parts hidden, others folded': {
    draw: () => (
      <KeptHere from={{ hidden: ['drift', 'absent'], folded: ['facts', 'quoted'] }}>
        {panel(onFixture)}
      </KeptHere>
    ),
  },
  arranging: {
    draw: (language) => (
      <KeptHere from={{}}>{panel({ is: 'notes', ...realNotes(language) })}</KeptHere>
    ),
    press: '#arrange',
  },
  about: {
    draw: (language) => panel({ is: 'notes', ...realNotes(language) }),
    press: '#about summary',
  },
  'a note chosen in the page': {
    draw: () => (
      <ChosenNoteProvider value={{ noteId: factNoteId('draft-published') }}>
        {panel(onFixture, { marks: true })}
      </ChosenNoteProvider>
    ),
  },
  'what is new': {
    draw: () =>
      panel(onFixture, {
        news: (
          <LaterNews
            news={{ extensionSince: '0.0.1', dossier: notes.dossier.changes.slice(1) }}
            onClose={nothing}
          />
        ),
      }),
  },
  neighbour: { draw: () => panel({ is: 'neighbour', notes: realNeighbour().notes }) },
  'neighbour of the fixture': fixed({ is: 'neighbour', notes: neighbourNotes }),
  reading: fixed({ is: 'reading' }),
  'not read yet': fixed({ is: 'unread' }),
  'a page of the browser': fixed({ is: 'impossible' }),
  'nothing to note': fixed({ is: 'nothing', notes: null }),
  'nothing to note, and why': fixed({ is: 'nothing', notes: unrelatedNotes }),
  'off on this page': fixed({ is: 'off', scope: 'page' }),
  'off on this site': fixed({ is: 'off', scope: 'site' }),
  'off everywhere': fixed({ is: 'off', scope: 'everywhere' }),
  'no access': fixed({ is: 'no-access', host: 'news.example' }),
  'no access, site unknown': fixed({ is: 'no-access', host: null }),
  'a list of articles': fixed({ is: 'problem', problem: 'list-of-articles' }),
  'too short': fixed({ is: 'problem', problem: 'too-short' }),
  paywalled: fixed({ is: 'problem', problem: 'paywalled' }),
  'language not supported': fixed({ is: 'problem', problem: 'language-not-supported' }),
  'page not readable': fixed({ is: 'problem', problem: 'page-not-readable' }),
  'reader failed': fixed({ is: 'problem', problem: 'reader-failed' }),
  'judging failed': fixed({ is: 'problem', problem: 'judging-failed' }),
  'no room': fixed({ is: 'problem', problem: 'no-room' }),
  updated: fixed({ is: 'problem', problem: 'updated' }),
  saved: { draw: () => <Outcome of={({ actions: { saved } }) => saved} /> },
  'not saved, and why': {
    draw: () => <Outcome of={({ refusals }) => refusals['no-own-address']} />,
  },
};
