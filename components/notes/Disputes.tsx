import { disputeNoteId } from '../../core/notes/note-id.ts';
import type { DisputeNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { DisputeSide } from './DisputeSide.tsx';
import styles from './Disputes.module.css';

/** What was disputed, which of four cases this page is, and both sides in the same form. */
export function Disputes({ disputes }: { disputes: DisputeNote[] }) {
  const { dispute: words } = useCatalogue();
  const [first, ...others] = disputes;
  if (!first) return null;
  return (
    <Section name="dispute" label={words.label} title={<Prose of={first.title} />}>
      <DisputeBody {...first} />
      {others.map((dispute) => (
        <section key={dispute.dispute} class={styles.other}>
          <p class={styles.label}>{words.label}</p>
          <h3 class={styles.title}>
            <Prose of={dispute.title} />
          </h3>
          <DisputeBody {...dispute} />
        </section>
      ))}
    </Section>
  );
}

function DisputeBody({ dispute, note, onPage, caseText, reported, disputed, sides }: DisputeNote) {
  const { dispute: words } = useCatalogue();
  return (
    <div id={`dispute:${dispute}`} data-dispute={dispute} data-case={onPage}>
      <p class={styles.note}>
        <Prose of={note} />
      </p>
      <div class={styles.case}>
        <p>
          <Prose of={caseText} />
        </p>
        {reported && (
          <p id={disputeNoteId(dispute, 'text')}>
            <JumpButton passage={reported} label={words.toText} />
          </p>
        )}
        {disputed && (
          <p id={disputeNoteId(dispute, 'dispute')}>
            <JumpButton passage={disputed} label={words.toDispute} />
          </p>
        )}
      </div>
      <div class={styles.sides}>
        {sides.map((side) => (
          <DisputeSide key={side.label.en} {...side} />
        ))}
      </div>
    </div>
  );
}
