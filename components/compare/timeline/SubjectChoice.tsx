import { localisedText } from '../../../catalogue/localised-text.ts';
import type { Subject } from '../../../core/comparison/carried-over-time.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { isolated } from '../../../core/language/readable-text.ts';
import { useCatalogue } from '../../parts/catalogue-context.ts';
import choiceStyles from '../ChoiceOf.module.css';
import { useCompareTexts } from '../compare-texts-context.ts';
import type { Choice } from '../place.ts';

type Props = { dossier: Dossier; subject: Subject; onChoose: (choice: Choice) => void };

/** What is followed over time: a dispute, a fact or a quotation of the dossier. */
export function SubjectChoice({ dossier, subject, onChoose }: Props) {
  const { charts } = useCompareTexts();
  const labelOf = useSubjectLabel(dossier);
  return (
    <label class={choiceStyles.choice}>
      <span class={choiceStyles.label}>{charts.subject}</span>
      <select
        class={choiceStyles.wide}
        value={nameOf(subject)}
        onChange={({ currentTarget }) => onChoose({ of: currentTarget.value })}
      >
        {(['dispute', 'fact', 'quotation'] as const).map((kind) => (
          <optgroup key={kind} label={charts.subjects[kind]}>
            {subjectsIn(dossier)
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.id} value={nameOf(one)}>
                  {labelOf(one)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function useSubjectLabel({ disputes, facts, quotations, people }: Dossier) {
  const { language, colon } = useCatalogue();
  return ({ kind, id }: Subject): string => {
    const title =
      kind === 'dispute'
        ? disputes.find((one) => one.id === id)?.title
        : facts.find((one) => kind === 'fact' && one.id === id)?.statement;
    if (title) return localisedText(title, language).text;
    const quotation = quotations.find((one) => one.id === id);
    const speaker = people.find((one) => one.id === quotation?.speaker)?.name ?? { en: id };
    const words = quotation?.wordings.find((one) => one.kind === 'best') ?? quotation?.wordings[0];
    return `${localisedText(speaker, language).text}${colon}${isolated(words?.text ?? '')}`;
  };
}

/** As chosen, else the dossier's first dispute, else its first fact. */
export function subjectOf({ of = '' }: Choice, dossier: Dossier): Subject {
  const all = subjectsIn(dossier);
  return all.find((subject) => nameOf(subject) === of) ?? all[0] ?? { kind: 'fact', id: '' };
}

function subjectsIn({ disputes, facts, quotations }: Dossier): Subject[] {
  return [
    ...disputes.map(({ id }) => ({ kind: 'dispute' as const, id })),
    ...facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    ...quotations.map(({ id }) => ({ kind: 'quotation' as const, id })),
  ];
}

function nameOf({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}
