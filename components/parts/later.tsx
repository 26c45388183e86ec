import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useCatalogue } from './catalogue-context.ts';

type Asides = typeof import('../asides.tsx');
type Choose<Props> = (asides: Asides, language: string) => Promise<ComponentType<Props>>;

/**
 * One of the asides, with texts of its own: loaded when it is first drawn, so that nobody waits for
 * it before the notes. Until then, and where its file is gone because Sidelight was updated
 * meanwhile, there is nothing in its place.
 */
export function later<Props extends object>(choose: Choose<Props>): ComponentType<Props> {
  const loaded = new Map<string, ComponentType<Props>>();

  return function Later(props: Props) {
    const { language } = useCatalogue();
    const [, setDrawn] = useState('');
    const Part = loaded.get(language);
    useEffect(() => {
      if (loaded.has(language)) return;
      const draw = (part: ComponentType<Props>) => {
        loaded.set(language, part);
        setDrawn(language);
      };
      import('../asides.tsx').then((asides) => choose(asides, language)).then(draw, () => {});
    }, [language]);
    return Part ? <Part {...props} /> : null;
  };
}
