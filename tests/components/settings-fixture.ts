import type { SettingsState } from '../../components/settings/settings-state.ts';

export const settingsState: SettingsState = {
  everywhere: true,
  marks: false,
  granted: [
    { site: 'news.example', origins: ['*://*.news.example/*', '*://news.example/*'] },
    { site: 'ledger.example', origins: ['https://*.ledger.example/*'] },
  ],
  offSites: ['quiet.example'],
  offPages: ['https://news.example/2024/10/31/talks?from=front'],
  shortcuts: [
    { command: 'toggle-notes', keys: ['Alt', 'Shift', 'N'] },
    { command: 'previous-mark', keys: [] },
  ],
  saved: 3,
  version: '1.2.3',
  dossiers: [
    {
      id: 'bridge',
      title: { en: 'The bridge', ar: 'الجسر' },
      version: '1.0.0',
      asOf: '2024-06-01',
    },
  ],
};
