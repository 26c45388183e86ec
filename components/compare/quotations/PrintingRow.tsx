import { localisedText } from '../../../catalogue/localised-text.ts';
import type { Printing } from '../../../core/comparison/printings.ts';
import type { PrintedIn } from '../../../core/comparison/statements.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import { SpeakerName } from '../../parts/SpeakerName.tsx';
import { Words } from '../../parts/Words.tsx';
import { useCompareTexts } from '../compare-texts-context.ts';
import { OpenButton } from '../OpenButton.tsx';
import { Republished } from '../Republished.tsx';
import styles from './PrintingRow.module.css';

type Props = PrintedIn & {
  dossier: Dossier;
  isFirst: boolean;
  onOpen: (printed: PrintedIn) => void;
};

/** One article that prints a wording: when, from whom, with which verb, relayed from whom. */
export function PrintingRow({ column, printing, copies, dossier, isFirst, onOpen }: Props) {
  const words = useCompareTexts();
  const { day, language, comma } = useCatalogue();
  const { outlet, published } = column;
  const { relayedFrom } = printing;
  const nameOf = (id: string) => {
    const person = dossier.people.find((each) => each.id === id);
    return person ? localisedText(person.name, language).text : id;
  };
  return (
    <tr>
      <th scope="row" class={styles.outlet}>
        <OpenButton onOpen={() => onOpen({ column, printing, copies })}>
          {outlet ? <Words>{outlet}</Words> : words.noOutlet}
        </OpenButton>
        <Republished
          of={column}
          copies={copies.map((copy) => copy.column)}
          onOpen={({ id }) => {
            const copy = copies.find((each) => each.column.id === id);
            if (copy) onOpen(copy);
          }}
        />
      </th>
      <td class={styles.day}>
        {published ? <time dateTime={published}>{day(published, 'short')}</time> : words.noDate}
        {isFirst && <span class={styles.note}> {words.views.quotations.first}</span>}
      </td>
      <td>
        <Speaker printing={printing} language={column.language} dossier={dossier} />
      </td>
      <td>
        <Verb printing={printing} language={column.language} />
      </td>
      <td>
        {relayedFrom.length > 0 ? relayedFrom.map(nameOf).join(comma) : words.views.quotations.none}
      </td>
    </tr>
  );
}

type PartProps = { printing: Printing; language: string | null };

function Speaker({ printing, language, dossier }: PartProps & { dossier: Dossier }) {
  const { views } = useCompareTexts();
  const { quoted } = useCatalogue();
  const { speaker, confidence, known } = printing;
  if (!speaker) return <>{quoted.unclear}</>;
  const person = dossier.people.find(({ id }) => id === speaker.person);
  return (
    <>
      <SpeakerName
        name={speaker.name}
        language={language}
        known={person?.name ?? null}
        confidence={confidence ?? 0}
      />
      <span class={styles.note}> ({speaker.named ? views.quotations.named : quoted.unnamed})</span>
      {known?.kinds.includes('other-speaker') && (
        <strong class={styles.other}> {views.quotations.other}</strong>
      )}
    </>
  );
}

function Verb({ printing: { verb, family }, language }: PartProps) {
  const { quotations } = useCompareTexts().views;
  if (!verb) return <>{quotations.nobody}</>;
  return (
    <>
      <q lang={language ?? undefined}>
        <Words language={language}>{verb}</Words>
      </q>
      {family && <span class={styles.note}> ({quotations.families[family]})</span>}
    </>
  );
}
