import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { offer } from './offer.ts';

offer({
  readability: () => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return () => asText(found?.content ?? '');
  },
  defuddle: () => {
    const { content } = new Defuddle(document.cloneNode(true) as Document).parse();
    return () => asText(content);
  },
  paragraphs: () => {
    const text = [...document.querySelectorAll('p')].map((p) => p.textContent).join('\n');
    return () => text;
  },
  body: () => {
    const text = document.body.innerText;
    return () => text;
  },
});

function asText(markup: string): string {
  const parsed = new DOMParser().parseFromString(
    markup.replace(/<(?=\/?(?:p|div|li|h\d|br|td|tr)\b)/gi, ' <'),
    'text/html',
  );
  return parsed.body.textContent ?? '';
}
