const ELEMENTS = /<(script|style)\b([^<>]{0,2000})>/gi;
const DATA = /data:[a-z]+\/[^"'\s)<>]{200,}/gi;

/**
 * Markup without what is never read of it: scripts and styles, save what a page says of itself to
 * machines, and pictures written into it. Pages saved whole are mostly that, and a parser takes as
 * long over it as over the text.
 */
export function lighten(html: string): string {
  let kept = '';
  let at = 0;
  ELEMENTS.lastIndex = 0;
  for (let found = ELEMENTS.exec(html); found; found = ELEMENTS.exec(html)) {
    const [tag, name = '', attributes = ''] = found;
    const open = found.index + tag.length;
    const end = endOf(html, name, open);
    if (end < 0) break; // never closed: a parser takes all the rest for it
    const isSaid = name.toLowerCase() === 'script' && /json/i.test(attributes);
    kept += html.slice(at, isSaid ? end : open);
    at = end;
    ELEMENTS.lastIndex = end;
  }
  return (kept + html.slice(at)).replace(DATA, 'data:,');
}

function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
