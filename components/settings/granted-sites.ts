/** A site that access was given to, and every match pattern that gives it. `site` null: all. */
export type GrantedSite = { site: string | null; origins: string[] };

const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\//;

/** The sites behind match patterns such as `*://*.example.org/*`, each once, by name. */
export function grantedSites(patterns: string[]): GrantedSite[] {
  const bySite = new Map<string | null, string[]>();
  for (const pattern of patterns) {
    const site = siteOf(pattern);
    bySite.set(site, [...(bySite.get(site) ?? []), pattern]);
  }
  return [...bySite]
    .map(([site, origins]) => ({ site, origins }))
    .toSorted((a, b) => (a.site ?? '').localeCompare(b.site ?? ''));
}

function siteOf(pattern: string): string | null {
  const host = PATTERN.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host.replace(/^www\./, '');
}
