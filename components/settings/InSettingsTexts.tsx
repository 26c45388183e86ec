import type { ComponentChildren, ComponentProps } from 'preact';
import { loadSettingsTexts } from '../../catalogue/settings.ts';
import { ReadersLanguage } from '../parts/ReadersLanguage.tsx';
import { SettingsTextsProvider } from './settings-texts-context.ts';

type Props = Pick<ComponentProps<typeof ReadersLanguage>, 'follow' | 'onChoose'> & {
  children: ComponentChildren;
};

/** A page in the reader's language that speaks of what can be set: the settings and the popup. */
export function InSettingsTexts({ children, ...languages }: Props) {
  return (
    <ReadersLanguage {...languages} load={loadSettingsTexts}>
      {(texts) => <SettingsTextsProvider value={texts}>{children}</SettingsTextsProvider>}
    </ReadersLanguage>
  );
}
