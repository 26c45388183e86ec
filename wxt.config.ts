import { defineConfig } from 'wxt';
import { libraryFiles } from './scripts/build/library-files.ts';
import { panelInFewFiles } from './scripts/build/panel-in-few-files.ts';
import { readingThread } from './scripts/build/reading-thread.ts';
import { trimReadability } from './scripts/build/trim-readability.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [trimReadability(), readingThread(), panelInFewFiles()],
    build: {
      // As the manifest asks for them. For older ones `:dir()` would be written as a list of languages.
      cssTarget: ['chrome123', 'firefox140', 'safari18'],
    },
    resolve: { alias: libraryFiles },
    // So that what few archives need is a file of its own.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    commands: commandsFor(browser),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: policyFor(browser) },
    ...(browser === 'firefox' ? FIREFOX : {}),
    ...(browser === 'chrome' ? { minimum_chrome_version: '123' } : {}),
  }),
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return;
      // Safari has no side panel: the panel's page is shown in a frame instead, which needs leave.
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((each) => each !== 'sidePanel') ?? [];
      manifest.web_accessible_resources = [
        { resources: ['sidepanel.html'], matches: ['http://*/*', 'https://*/*'] },
      ];
    },
  },
});

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

// Letters that no browser keeps for itself, as Chromium does N, and that open no menu of Firefox in
// English or French: there a menu goes before an extension.
const SHORTCUTS = {
  'toggle-notes': 'Alt+Shift+L',
  'open-panel': 'Alt+Shift+J',
  'next-mark': 'Alt+Shift+Period',
  'save-page': 'Alt+Shift+K',
  'previous-mark': 'Alt+Shift+Comma',
};
/** Chromium takes no extension that suggests more; readers can set the others themselves. */
const MOST_SUGGESTED = 4;

function commandsFor(browser: string) {
  const commands = Object.entries(SHORTCUTS).map(([id, key], at) => {
    const isSuggested = browser === 'firefox' || at < MOST_SUGGESTED;
    const description = `__MSG_${id.replaceAll('-', '_')}__`;
    return [id, isSuggested ? { suggested_key: { default: key }, description } : { description }];
  });
  return Object.fromEntries(commands);
}

// A frame in a page is what `frame-ancestors 'none'` forbids, so Safari's policy goes without.
function policyFor(browser: string): string {
  const rules = browser === 'safari' ? POLICY : [...POLICY, "frame-ancestors 'none'"];
  return `${rules.join('; ')};`;
}
