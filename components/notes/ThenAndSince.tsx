import type { EventNote, Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './ThenAndSince.module.css';

const NEAREST = 4; // events on either side of the article that are shown without asking

/** The timeline, split at the article's day where that is known, and where the dossier ends. */
export function ThenAndSince({ notes }: { notes: Notes }) {
  const { thenSince: words, day } = useCatalogue();
  const { thenAndSince, dossier } = notes;
  if (Object.values(thenAndSince).flat().length === 0) return null;
  return (
    <Section name="then-since" title={words.title}>
      {notes.day ? (
        <SplitEvents {...thenAndSince} own={notes.day} />
      ) : (
        <>
          <p class={styles.remark}>{words.noDate}</p>
          <FirstEvents events={thenAndSince.undivided} rest={words.more} />
        </>
      )}
      <p class={styles.end}>{words.ends(day(dossier.asOf))}</p>
    </Section>
  );
}

function SplitEvents({ known, sameDay, since, own }: Notes['thenAndSince'] & { own: string }) {
  const { thenSince: words, day } = useCatalogue();
  return (
    <>
      {known.length > 0 && (
        <>
          <h3 class={styles.heading}>{words.known}</h3>
          <KnownEvents events={known} />
        </>
      )}
      <p class={styles.split}>{words.published(day(own))}</p>
      {sameDay.length > 0 && (
        <>
          <h3 class={styles.heading}>{words.sameDay}</h3>
          <EventList events={sameDay} />
        </>
      )}
      <h3 class={styles.heading}>{words.since}</h3>
      {since.length > 0 ? (
        <FirstEvents events={since} rest={words.later} />
      ) : (
        <p class={styles.remark}>{words.nothingSince}</p>
      )}
    </>
  );
}

/** The latest before the article, next to its date; earlier ones are folded above them. */
function KnownEvents({ events }: { events: EventNote[] }) {
  const { thenSince: words } = useCatalogue();
  const earlier = events.slice(0, -NEAREST);
  return (
    <>
      {earlier.length > 0 && (
        <Fold title={words.earlier(earlier.length)}>
          <EventList events={earlier} />
        </Fold>
      )}
      <EventList events={events.slice(-NEAREST)} />
    </>
  );
}

function FirstEvents({ events, rest }: { events: EventNote[]; rest: (n: number) => string }) {
  const later = events.slice(NEAREST);
  return (
    <>
      <EventList events={events.slice(0, NEAREST)} />
      {later.length > 0 && (
        <Fold title={rest(later.length)}>
          <EventList events={later} />
        </Fold>
      )}
    </>
  );
}

function EventList({ events }: { events: EventNote[] }) {
  const { day } = useCatalogue();
  return (
    <ol class={styles.events}>
      {events.map(({ date, text, sources }) => (
        <li key={`${date} ${text.en}`} class={styles.event}>
          <time class={styles.date} dateTime={date}>
            {day(date, 'short')}
          </time>
          <div class={styles.text}>
            <p>
              <Prose of={text} />
            </p>
            <Sources sources={sources} shown={1} />
          </div>
        </li>
      ))}
    </ol>
  );
}
