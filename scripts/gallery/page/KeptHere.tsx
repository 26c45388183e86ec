import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ArrangementProvider } from '../../../components/parts/arrangement-context.ts';
import { type Arrangement, FIRST_ARRANGEMENT } from '../../../core/notes/arrangement.ts';

type Props = { from: Partial<Arrangement>; children: ComponentChildren };

/** An arrangement that lasts as long as the page. */
export function KeptHere({ from, children }: Props) {
  const [arrangement, arrange] = useState({ ...FIRST_ARRANGEMENT, ...from });
  return <ArrangementProvider value={{ arrangement, arrange }}>{children}</ArrangementProvider>;
}
