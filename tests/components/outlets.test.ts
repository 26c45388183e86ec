import { describe, expect, it } from 'vitest';
import {
  findOutlets,
  isAllowed,
  originsOf,
  ownCountryFirst,
} from '../../components/welcome/outlets.ts';
import { countries, haaretz, liberation, nahar } from './outlets-fixture.ts';

const names = (search: string) =>
  findOutlets(countries, search).flatMap(({ outlets }) => outlets.map(({ name }) => name));

describe('finding outlets', () => {
  it('goes by name, host or country, whatever the accents and case', () => {
    expect(names('liberation')).toEqual(['Libération']);
    expect(names('annahar.com')).toEqual(['النهار']);
    expect(names('النهار')).toEqual(['النهار']);
    expect(names('הארץ')).toEqual(['הארץ']);
    expect(names(' FRANCE ')).toEqual(['Libération', 'Le Monde']);
  });

  it('shows all for an empty search, none for a strange one', () => {
    expect(findOutlets(countries, '  ')).toBe(countries);
    expect(names('.*(')).toEqual([]);
  });
});

describe('the reader’s own country', () => {
  it('comes first where it is listed', () => {
    const codes = (region: string | null) =>
      ownCountryFirst(countries, region).map(({ code }) => code);
    expect(codes('LB')).toEqual(['LB', 'FR', 'IL']);
    expect(codes('NZ')).toEqual(['FR', 'IL', 'LB']);
    expect(codes(null)).toEqual(['FR', 'IL', 'LB']);
  });
});

describe('access', () => {
  it('is asked for each host once, with what stands before it', () => {
    expect(originsOf([haaretz, haaretz, nahar])).toEqual([
      '*://*.haaretz.co.il/*',
      '*://*.haaretz.com/*',
      '*://*.annahar.com/*',
    ]);
  });

  it('is there only when every host of an outlet is granted', () => {
    expect(isAllowed(haaretz, ['*://*.haaretz.co.il/*'])).toBe(false);
    expect(isAllowed(haaretz, originsOf([haaretz]))).toBe(true);
    expect(isAllowed(liberation, [])).toBe(false);
  });
});
