/**
 * What of hostile words came to life in one of our pages: something that ran, an element that we
 * never write, a link that is none, a handler, a character that turns the text around it.
 */
export function foundIn(view?: Document) {
  const shown = view?.nodeType === 9 ? view : document;
  const strange =
    'script:not([src]), iframe, frame, object, embed, img, base, video, audio, marquee, math, xmp, noscript, meta[http-equiv], form[action], a[ping], link:not([rel="stylesheet"], [rel="modulepreload"], [rel="icon"]), svg script, svg use, svg animate, svg foreignObject';
  const hrefs = [...shown.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
  const all = [...shown.querySelectorAll('*')];
  const text = shown.body.textContent ?? '';
  return {
    areShown: text.includes('hackedAt=1'),
    hacked: 'hackedAt' in (shown.defaultView ?? {}),
    strange: [...shown.querySelectorAll(strange)].map((each) => each.outerHTML.slice(0, 200)),
    links: hrefs.filter((href) => !/^(https?:\/\/|\/?[a-z-]+\.html|#|mailto:)/.test(href)),
    handlers: all.filter((each) => each.getAttributeNames().some((it) => it.startsWith('on')))
      .length,
    turned: text.match(/.{0,20}[\u202d\u202e].{0,20}/gu) ?? [],
  };
}
