import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { onSettingsChange, readSettings, settingsFrom, writeSettings } = await import(
  '../../platform/settings.ts'
);

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start with notes on everywhere and no marks in the page', async () => {
    expect(await readSettings()).toEqual({ everywhere: true, offSites: [], marks: false });
  });

  it('are what was written', async () => {
    const settings = { everywhere: false, offSites: ['news.example'], marks: true };
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
  });

  it.each([null, 'off', [], { everywhere: 'no', offSites: 'news.example', marks: 1 }])(
    'fall back to the defaults where %j was stored',
    (value) => {
      expect(settingsFrom(value)).toEqual({ everywhere: true, offSites: [], marks: false });
    },
  );

  it('keep what is sound of a damaged value', () => {
    expect(settingsFrom({ everywhere: false, offSites: ['a.example', 7, null] })).toEqual({
      everywhere: false,
      offSites: ['a.example'],
      marks: false,
    });
  });

  it('tell when they change, until told to stop', async () => {
    const listener = vi.fn();
    const stop = onSettingsChange(listener);
    await writeSettings({ everywhere: false, offSites: [], marks: false });
    expect(listener).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ signals: [] });
    stop();
    await writeSettings({ everywhere: true, offSites: [], marks: false });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
