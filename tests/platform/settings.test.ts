import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { onSettingsChange, readSettings, settingsFrom, writeSettings } = await import(
  '../../platform/settings.ts'
);

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('start with notes on everywhere and no marks in the page', async () => {
    expect(await readSettings()).toEqual({
      everywhere: true,
      offSites: [],
      marks: false,
      language: null,
    });
  });

  it('are what was written', async () => {
    const settings = { everywhere: false, offSites: ['news.example'], marks: true, language: 'ar' };
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
  });

  it.each([null, 'off', [], { everywhere: 'no', offSites: 'news.example', marks: 1 }])(
    'fall back to the defaults where %j was stored',
    (value) => {
      expect(settingsFrom(value)).toEqual({
        everywhere: true,
        offSites: [],
        marks: false,
        language: null,
      });
    },
  );

  it('keep what is sound of a damaged value', () => {
    expect(settingsFrom({ everywhere: false, offSites: ['a.example', 7, null] })).toEqual({
      everywhere: false,
      offSites: ['a.example'],
      marks: false,
      language: null,
    });
  });

  it.each(['x', 'english', 'AR', '', 7, {}, '__proto__'])('take %j for no language', (language) =>
    expect(settingsFrom({ language }).language).toBeNull(),
  );

  it('keep a language that another Sidelight knows', () => {
    expect(settingsFrom({ language: 'fa' }).language).toBe('fa');
  });

  it('leave alone what a newer Sidelight has stored beside them', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, marks: true, colour: 'blue' } });
    await writeSettings({ ...(await readSettings()), language: 'he' });
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ version: 9, marks: true, colour: 'blue', language: 'he' });
  });

  it('tell when they change, until told to stop', async () => {
    const listener = vi.fn();
    const stop = onSettingsChange(listener);
    await writeSettings({ everywhere: false, offSites: [], marks: false, language: null });
    expect(listener).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ signals: [] });
    stop();
    await writeSettings({ everywhere: true, offSites: [], marks: false, language: null });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
