const LOOKED_THROUGH = 10_000;
const SINGLE_FILE =
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,8000})\s+saved date:\s*([^\n]{1,100})/;
const MARK_OF_THE_WEB = /<!--\s*saved from url=\(\d{4}\)(\S{1,8000})\s*-->/;

/** Where and when a page was saved, as SingleFile and browsers write it at the head of the file. */
export function savedFrom(html: string): { address: string | null; savedOn: string | null } {
  const head = html.slice(0, LOOKED_THROUGH);
  const [, address, savedOn] = SINGLE_FILE.exec(head) ?? MARK_OF_THE_WEB.exec(head) ?? [];
  const isKnown = address !== undefined && isWebAddress(address);
  return { address: isKnown ? address : null, savedOn: savedOn?.trim() ?? null };
}

export function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}
