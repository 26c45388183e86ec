import type { LaunchOptions } from './driven-browser.ts';

// Pinned, so that the addresses of the extension's pages are known beforehand.
export const UUID = '0f0f0f0f-1111-4222-8333-444444444444';

type Preferences = Record<string, string | number | boolean>;

export function firefoxPreferences(id: string, options: LaunchOptions): Preferences {
  const { profile, downloads, proxy, restoresTabs, language = 'en' } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // The manifest is opened as a page; the viewer for JSON would shut the API out.
    'devtools.jsonview.enabled': false,
    'intl.accept_languages': language,
    // A page behind others is no slower than one in front.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    // It warns of an extension's script that holds a page up for a second, pressed or not.
    'dom.max_ext_content_script_run_time': 1,
    'dom.max_script_run_time.require_critical_input': false,
    // Three: what was open when it was closed.
    ...(restoresTabs ? { 'browser.startup.page': 3 } : {}),
    ...(profile ? KEEP : {}),
    ...(downloads ? savingTo(downloads) : {}),
    ...(proxy ? through(proxy) : {}),
  };
}

// An extension installed for a session goes with it, and takes along what it stored. One that was
// installed for good, which an unsigned one cannot be, would keep it.
const KEEP: Preferences = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function savingTo(folder: string): Preferences {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

function through(proxy: string): Preferences {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
