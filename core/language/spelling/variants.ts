import type { Language } from '../languages.ts';

/** Spellings that a house style may choose between: they make no other word. */
export type Variants = {
  /** Each line names one thing in several ways; the first stands for all of them. */
  names: string[];
  /** Parts of words, as `printed=folded`; `$` binds a part to the end of its word. */
  parts: string;
};

export const variants: Record<Language, Variants> = {
  en: {
    names: [
      'united states|u s|u s a|usa',
      'united nations|u n',
      'united kingdom|u k',
      'percent|per cent',
      'toward|towards',
      'among|amongst',
      'while|whilst',
      'afterward|afterwards',
      'gray|grey',
      'program|programme',
      'ok|okay',
      'prime minister|pm',
      'learned|learnt',
    ],
    parts: `ise$=ize ised$=ized ises$=izes ising$=izing isation$=ization isations$=izations yse$=yze
      ysed$=yzed ysing$=yzing colour=color honour=honor favour=favor behaviour=behavior
      neighbour=neighbor labour=labor harbour=harbor rumour=rumor endeavour=endeavor
      armour=armor centre=center theatre=theater metre=meter litre=liter defence=defense
      offence=offense licence=license dgement=dgment travell=travel cancell=cancel
      modell=model labell=label signall=signal counsell=counsel levell=level fulfill=fulfil
      sceptic=skeptic manoeuv=maneuv catalogue=catalog dialogue=dialog ageing=aging
      cosy=cozy`,
  },
  fr: {
    names: ['états unis|usa', 'nations unies|onu', 'cle|clef', 'cles|clefs', 'pour cent|pourcent'],
    parts: '',
  },
  ar: {
    names: ['الولايات المتحدة الأمريكية|الولايات المتحدة'],
    parts: 'امريك=اميرك انجليز=انكليز',
  },
  he: {
    names: ['ארצות הברית|ארהב', 'משא ומתן|מומ', 'האומות המאוחדות|האום', 'כל|כול', 'אמנם|אומנם'],
    parts: '',
  },
  de: {
    names: ['vereinigten staaten|usa', 'vereinten nationen|uno'],
    // Where a keyboard has no umlauts; `normaliseWord` has taken the dots of the others.
    parts: 'ae=a oe=o ue=u',
  },
  es: {
    names: [
      'estados unidos|ee uu|eeuu',
      'naciones unidas|onu',
      'septiembre|setiembre',
      'y|e',
      'o|u',
    ],
    parts: '',
  },
};
