import type { Article } from '../../core/article.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { FactItem } from '../notes/FactItem.tsx';
import { QuotedItem } from '../notes/QuotedItem.tsx';
import styles from './LiveDemo.module.css';
import { useWelcomeTexts } from './welcome-texts-context.ts';

/** An invented report and the notes that Sidelight makes of it, as a reader will see both. */
export function LiveDemo({ article, notes }: { article: Article; notes: Notes }) {
  const { demo: words } = useWelcomeTexts();
  const { value: language } = article.language ?? { value: null };
  return (
    <section class={styles.demo} aria-labelledby="demo">
      <h2 id="demo" class={styles.title}>
        {words.title}
      </h2>
      <p class={styles.explained}>{words.explained}</p>
      <div class={styles.both}>
        <article class={styles.report} aria-label={words.article} lang={language ?? undefined}>
          <p class={styles.label}>{words.invented}</p>
          <h3 class={styles.headline}>{article.title?.value}</h3>
          {article.blocks.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <section class={styles.notes} aria-label={words.notes}>
          <ul>
            {notes.facts.map((fact) => (
              <FactItem key={fact.fact} {...fact} />
            ))}
            {notes.quoted.map((quoted) => (
              <QuotedItem key={quoted.quotation.text} quoted={quoted} published={notes.published} />
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
