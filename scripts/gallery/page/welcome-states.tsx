import { firstRunArticle } from '../../../assets/first-run/articles.ts';
import { firstRunStory } from '../../../assets/first-run/story.ts';
import outletList from '../../../assets/outlets.json' with { type: 'json' };
import type { InterfaceLanguage } from '../../../catalogue/languages.ts';
import { LiveDemo } from '../../../components/welcome/LiveDemo.tsx';
import { countriesIn, originsOf } from '../../../components/welcome/outlets.ts';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { useWelcomeTexts } from '../../../components/welcome/welcome-texts-context.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import { writeNotes } from '../../../core/notes/write-notes.ts';
import type { GalleryState } from './gallery-state.ts';

type Props = { language: InterfaceLanguage; answered?: 'allowed' | 'refused' };

function Welcome({ language, answered }: Props) {
  const words = useWelcomeTexts();
  const countries = countriesIn(language, outletList.countries, words.country).slice(0, 6);
  const asked = countries[0]?.outlets.slice(0, 2) ?? [];
  const outcomes = { allowed: words.allowedAll(asked.length), refused: words.refused };
  return (
    <WelcomeView
      countries={countries}
      granted={answered === 'allowed' ? originsOf(asked) : []}
      onAllow={() => {}}
      outcome={answered ? outcomes[answered] : null}
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
    press: '[aria-labelledby="choice"] summary',
    draw: (language) => <Welcome language={language} answered="allowed" />,
  },
  'welcome: nothing allowed': {
    wide: true,
    draw: (language) => <Welcome language={language} answered="refused" />,
  },
};
