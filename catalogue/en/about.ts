/** What Sidelight and a dossier say of themselves. */
export const about = {
  dossier: {
    version: (version: string) => `Version ${version}`,
    reviewed: (when: string) => `Last reviewed on ${when}`,
    changedSince: 'It has been changed since then: see below.',
    author: (who: string) => `Written by: ${who}`,
    method: 'How it was written',
    changes: 'What has changed in it',
  },

  extension: {
    changes: 'What has changed in Sidelight',
    /** Newest first; the first is this version. */
    releases: [{ version: '0.1.0', says: 'The first version.' }],
  },

  privacy: {
    title: 'What leaves this machine',
    nothing:
      'Nothing. Pages are read and notes are written in your browser, and the dossier came with Sidelight. Only a link you open yourself leads to the web, without saying where you came from.',
  },

  report: {
    title: 'Report an error',
    intro:
      'Sidelight sends nothing. It puts a text together, and you send it yourself to whoever gave you Sidelight.',
    which: 'Which note?',
    whole: 'The notes as a whole',
    what: 'What is wrong, and how do you know?',
    text: 'The text to send',
    copy: 'Copy the text',
    copied: 'Copied. Nothing was sent.',
    notCopied: 'The browser did not allow it. The text is selected: copy it from there.',
    lines: {
      title: 'Error in Sidelight’s notes',
      page: 'Page',
      note: 'Note',
      versions: 'Dossier and version',
      what: 'What is wrong',
    },
  },

  news: {
    extension: 'New in Sidelight',
    dossier: 'New in this dossier',
    close: 'Close',
  },
};
