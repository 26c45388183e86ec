import type { ComponentType } from 'preact';
import { loadArrangeTexts } from '../../catalogue/arrange.ts';
import type { ArrangeablePart } from '../../core/notes/arrangement.ts';
import { ArrangeNotes } from './ArrangeNotes.tsx';
import { HiddenParts } from './HiddenParts.tsx';

type Done = { onDone: () => void };

export async function arrangeNotesIn(language: string): Promise<ComponentType<Done>> {
  const texts = await loadArrangeTexts(language);
  return (props) => <ArrangeNotes texts={texts} {...props} />;
}

type Hidden = { parts: ArrangeablePart[] };

export async function hiddenPartsIn(language: string): Promise<ComponentType<Hidden>> {
  const texts = await loadArrangeTexts(language);
  return (props) => <HiddenParts texts={texts} {...props} />;
}
