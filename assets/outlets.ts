import * as z from 'zod/mini';

const HOST = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

const outlet = z.object({
  /** Unlike that of any other outlet in the list. */
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

/** `outlets.json`: news outlets by country. Being listed says nothing of an outlet, nor does absence. */
export const outletsSchema = z.object({ countries: z.array(country) });
