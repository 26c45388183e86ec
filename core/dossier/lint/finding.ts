import type { Dossier } from '../schema.ts';

/** Something an editor should put right. An error keeps a dossier from being published. */
export type Finding = { level: 'error' | 'warning'; sentence: string };

export type Rule = (dossier: Dossier) => Finding[];

export function error(sentence: string): Finding {
  return { level: 'error', sentence };
}

export function warning(sentence: string): Finding {
  return { level: 'warning', sentence };
}
