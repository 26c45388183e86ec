import { firstRunArticle } from '../../../assets/first-run/articles.ts';
import { firstRunStory } from '../../../assets/first-run/story.ts';
import outletList from '../../../assets/outlets.json' with { type: 'json' };
import type { InterfaceLanguage } from '../../../catalogue/languages.ts';
import { LiveDemo } from '../../../components/welcome/LiveDemo.tsx';
import { countriesIn } from '../../../components/welcome/outlets.ts';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { useWelcomeTexts } from '../../../components/welcome/welcome-texts-context.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import { writeNotes } from '../../../core/notes/write-notes.ts';
import type { GalleryState } from './gallery-state.ts';

type Props = { language: InterfaceLanguage; granted?: string[]; outcome?: string };

function Welcome({ language, granted = [], outcome }: Props) {
  const words = useWelcomeTexts();
  return (
    <WelcomeView
      countries={countriesIn(language, outletList.countries, words.country).slice(0, 6)}
      granted={granted}
      onAllow={() => {}}
      outcome={outcome ?? null}
      demo={<LiveDemo {...readReport(language)} />}
    />
  );
}

/** The invented report with its notes, as the page itself reads it. */
function readReport(language: InterfaceLanguage) {
  const article = firstRunArticle(language);
  const analysis = analyse(article, compileDossier(firstRunStory));
  return { article, notes: writeNotes(article, analysis, firstRunStory) };
}

/** The first-run page. */
export const welcomeStates: Record<string, GalleryState> = {
  welcome: { wide: true, draw: (language) => <Welcome language={language} /> },
  'welcome: a country unfolded': {
    wide: true,
    press: '[aria-labelledby="choice"] summary',
    draw: (language) => <Welcome language={language} />,
  },
  'welcome: something allowed': {
    wide: true,
    draw: (language) => (
      <Welcome language={language} granted={['*://*.lemonde.fr/*']} outcome="…" />
    ),
  },
};
