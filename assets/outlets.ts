import * as z from 'zod/mini';
import stored from './outlets.json' with { type: 'json' };

const HOST = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

const outlet = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Hosts whose pages, and whose subdomains' pages, are the outlet's: best the registrable ones. */
  hosts: z.array(z.string().check(z.regex(HOST))).check(z.minLength(1)),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
});

/** ISO 3166-1; `XX` for outlets that belong to no one country. */
const country = z.object({
  code: z.string().check(z.regex(/^[A-Z]{2}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  outlets: z.array(outlet).check(z.minLength(1)),
});

export const outletsSchema = z.object({ countries: z.array(country) });

export type Outlet = z.infer<typeof outlet>;
export type OutletCountry = z.infer<typeof country>;

/** News outlets by country. Being listed says nothing about an outlet, nor does being absent. */
export const outletCountries: OutletCountry[] = stored.countries;

/**
 * What a browser is asked for to read an outlet's pages. `*` stands for http and https together:
 * asked for one by one, Chromium later says of `*://…` that it was not granted.
 */
export function originsOf({ hosts }: Pick<Outlet, 'hosts'>): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}
