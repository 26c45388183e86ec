import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useCatalogue } from './catalogue-context.ts';

type Load<Props> = (language: string) => Promise<ComponentType<Props>>;

/**
 * A part of the interface that few readers ask for, with texts of its own: loaded when it is first
 * drawn, so that nobody waits for it before the notes. Until then, and where its file is gone
 * because Sidelight was updated meanwhile, there is nothing in its place.
 */
export function later<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const loaded = new Map<string, ComponentType<Props>>();

  return function Later(props: Props) {
    const { language } = useCatalogue();
    const [, setDrawn] = useState('');
    const Part = loaded.get(language);
    useEffect(() => {
      if (loaded.has(language)) return;
      load(language).then(
        (part) => {
          loaded.set(language, part);
          setDrawn(language);
        },
        () => {},
      );
    }, [language]);
    return Part ? <Part {...props} /> : null;
  };
}
