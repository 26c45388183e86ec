import type { ComponentChildren } from 'preact';
import type { InterfaceLanguage } from '../../../catalogue/languages.ts';

/** One thing to look at: how it is drawn, and what is pressed before it is. */
export type GalleryState = {
  draw: (language: InterfaceLanguage) => ComponentChildren;
  press?: string;
  /** A page of its own, which is seldom looked at in a panel's width. */
  wide?: true;
};
