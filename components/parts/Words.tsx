import { readableText } from '../../core/language/readable-text.ts';

/** Words that are not ours – a page's, a source's – in their own language and direction. */
export function Words({ children, language }: { children: string; language?: string | null }) {
  return (
    <bdi dir="auto" lang={language ?? undefined}>
      {readableText(children)}
    </bdi>
  );
}
