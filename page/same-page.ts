/** Whether two addresses name the same page, be it in its mobile or AMP form. */
export function isSamePage(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.|amp\.|m\.)?/, '')
    .replace(/\/$/, '');
}
