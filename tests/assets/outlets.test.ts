import { describe, expect, it } from 'vitest';
import stored from '../../assets/outlets.json' with { type: 'json' };
import { outletsSchema } from '../../assets/outlets.ts';

const { countries } = stored;
const outlets = countries.flatMap((country) => country.outlets);
const hosts = outlets.flatMap((outlet) => outlet.hosts);

// Hosts of the dossier's sources of grade A and B, as they stand in its register.
const REGISTER = `
  aa.com.tr abc.net.au abcnews.go.com amp.cnn.com annahar.com app.al-monitor.com arab.news
  arabnews.pk ariananews.af arnnewscentre.ae belganewsagency.eu bhol.co.il brecorder.com
  breitbart.com bssnews.net business-standard.com channelafrica.co.za channelnewsasia.com
  china.org.cn chretiens.com colbonews.co.il csmonitor.com dagsavisen.no dailysabah.com dawn.com
  deccanherald.com desinfos.com deutschlandfunk.de efe.com egyptindependent.com elbalad.news
  emess.co.il en.haberler.com en.kataeb.org en.people.cn english.aawsat.com finanznachrichten.de
  francetvinfo.fr gzeromedia.com hindustantimes.com i24news.tv indianexpress.com
  information.tv5monde.com israelforeignaffairs.com israelhayom.com israelnationalnews.com
  jewishinsider.com jewishpress.com jfeed.com jpost.com ksltv.com latestly.com lbcgroup.tv
  lebanontab.com livemint.com m.vovworld.vn makorrishon.co.il malaymail.com manassa.news
  masress.com menafn.com menatoday.info middle-east-online.com middleeastmonitor.com
  mobile.naharnet.com nation.com.pk nationalheraldindia.com ndtv.com newarab.com
  news.walla.co.il newsmax.com noticiaslatam.lat outlookindia.com siasat.com startribune.com
  stgmobile.jpost.com stuttgarter-nachrichten.de sueddeutsche.de swissinfo.ch syriacpress.com
  tag24.com tass.com thehindu.com themedialine.org themoscowtimes.com timesofisrael.com
  today.lorientlejour.com trtworld.com turkiyetoday.com ynetnews.com
`;

describe('the list of outlets', () => {
  it('has the shape that the first-run page reads', () => {
    expect(outletsSchema.safeParse(stored).error).toBeUndefined();
  });

  it('names at least 150 outlets, each outlet and each country once', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(150);
    expect(repeated(countries.map(({ code }) => code))).toEqual([]);
    expect(repeated(countries.map(({ name }) => name))).toEqual([]);
    expect(repeated(outlets.map(({ name }) => name))).toEqual([]);
  });

  it('gives no host twice, nor one within another', () => {
    expect(repeated(hosts)).toEqual([]);
    const within = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(within).toEqual([]);
  });

  it.each([
    'https://bbc.com',
    'bbc.com/news',
    'BBC.com',
    '*.bbc.com',
    'bbc',
    '-bbc.com',
    'bbc..com',
  ])('would not take %s for a host', (host) => {
    const entry = { name: 'BBC', hosts: [host], languages: ['en'] };
    const list = { countries: [{ code: 'GB', name: 'United Kingdom', outlets: [entry] }] };
    expect(outletsSchema.safeParse(list).success).toBe(false);
  });

  it('stands in alphabetical order, as the first-run page shows it', () => {
    const names = countries.filter(({ code }) => code !== 'XX').map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(countries.at(-1)?.code).toBe('XX');
  });

  it.each(REGISTER.trim().split(/\s+/))('covers the source %s', (source) => {
    expect(hosts.some((host) => source === host || source.endsWith(`.${host}`))).toBe(true);
  });
});

function repeated(values: string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
