import type { DossierNote } from '../../core/notes/notes.ts';

export const dossier: DossierNote = {
  id: 'lebanon-ceasefire-2024',
  version: '1.0.0',
  title: { en: 'The Israel–Hezbollah ceasefire talks of October and November 2024' },
  summary: {
    en: 'US envoys tried to end the war before the US election. A leaked draft of terms was disputed.',
  },
  asOf: '2026-06-28',
  reviewed: '2026-11-23',
  author: 'Sidelight',
  method: { en: 'Written from archived copies of the pages named as sources.' },
  changes: [
    { version: '0.9.0', date: '2026-11-20', text: { en: 'First version.' } },
    {
      version: '1.0.0',
      date: '2026-11-28',
      text: { en: 'Translations stand beside quotations.' },
    },
  ],
};
