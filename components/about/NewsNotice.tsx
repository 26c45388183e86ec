import type { AboutTexts } from '../../catalogue/about.ts';
import { isLaterVersion } from '../../core/dossier/later-version.ts';
import type { News } from '../../core/notes/news.ts';
import { Button } from '../parts/Button.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './NewsNotice.module.css';

type Props = { texts: AboutTexts; news: News; onClose: () => void };

/** What has changed since the last version, above the notes, until it is closed. */
export function NewsNotice({ texts, news, onClose }: Props) {
  const { extensionSince, dossier } = news;
  const releases = texts.extension.releases.filter(
    (release) => extensionSince !== null && isLaterVersion(release.version, extensionSince),
  );
  const title = extensionSince ? texts.news.extension : texts.news.dossier;
  return (
    <aside class={styles.news} aria-labelledby="news-title" data-news>
      <h2 id="news-title" class={styles.title}>
        {title}
      </h2>
      <ChangeList texts={texts} changes={releases} />
      {extensionSince && dossier[0] && <h3 class={styles.title}>{texts.news.dossier}</h3>}
      <ChangeList
        texts={texts}
        changes={dossier.map((change) => ({
          version: change.version,
          date: change.date,
          says: <Prose of={change.text} />,
        }))}
      />
      <Button id="close-news" onClick={onClose}>
        {texts.news.close}
      </Button>
    </aside>
  );
}
