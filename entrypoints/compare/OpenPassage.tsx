import { useEffect, useState } from 'preact/hooks';
import type { CellChoice } from '../../components/compare/cell-choice.ts';
import { useCompareTexts } from '../../components/compare/compare-texts-context.ts';
import { PassageDrawer } from '../../components/compare/PassageDrawer.tsx';
import type { Article } from '../../core/article.ts';
import type { Found } from '../../core/comparison/matrix.ts';
import { showInTab, tabOfArticle } from '../../platform/open-article.ts';

type Props = { choice: CellChoice; article: Article; onClose: () => void };

/** The drawer, with the way to the page's own tab for as long as there is one. */
export function OpenPassage({ choice, article, onClose }: Props) {
  const words = useCompareTexts();
  const [tabId, setTabId] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  useEffect(() => {
    const look = async () => setTabId(await tabOfArticle(article));
    void look();
    window.addEventListener('focus', look); // back from the page that the link opened
    return () => window.removeEventListener('focus', look);
  }, [article]);

  const show = async ({ passage }: Found) => {
    if (tabId === null) return;
    setOutcome((await showInTab(tabId, article, passage)) ? null : words.drawer.gone);
  };
  return (
    <PassageDrawer
      choice={choice}
      article={article}
      isOpen={tabId !== null}
      onShow={(found) => void show(found)}
      outcome={outcome}
      onClose={onClose}
    />
  );
}
