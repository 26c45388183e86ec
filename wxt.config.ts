import { defineConfig } from 'wxt';

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
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: policyFor(browser) },
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: '123' }),
  }),
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

// Safari shows the panel as a frame in the page, which `frame-ancestors 'none'` would forbid.
function policyFor(browser: string): string {
  const rules = browser === 'safari' ? POLICY : [...POLICY, "frame-ancestors 'none'"];
  return `${rules.join('; ')};`;
}
