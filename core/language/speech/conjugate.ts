import type { Language } from '../languages.ts';

/** What a regular verb's forms end in, by the ending of its infinitive; the first fits. */
type Endings = [infinitive: string, finite: string, leaning: string, agreeing?: string][];

// The third persons a newsroom uses, and the participle. Accents are folded, so `e` is also `é`.
const ENDINGS: Partial<Record<Language, Endings>> = {
  fr: [
    ['ger', 'ge gé gent geait geaient gea gèrent', 'geant ger', 'gée gés gées'],
    ['yer', 'ie ye yé ient yait yaient ya yèrent', 'yant yer', 'yée yés yées'],
    ['er', 'e é ent ait aient a èrent', 'ant er', 'ée és ées'],
    ['ir', 'i it issent issait issaient irent', 'issant ir', 'ie is ies'],
    ['re', ' u ent ait aient it irent', 'ant re', 'ue us ues'],
  ],
  es: [
    ['ar', 'a an ó aron aba aban ado', 'ando ar'],
    ['er', 'e en ió ieron ía ían ido', 'iendo er'],
    ['ir', 'e en ió ieron ía ían ido', 'iendo ir'],
  ],
};

/**
 * The forms of a regular verb: those that have a subject, those that lean on a main clause, and in
 * French those of a participle that agrees with its subject: «s’est indignée».
 */
export function conjugate(
  infinitive: string,
  language: Language,
): { finite: string[]; leaning: string[]; agreeing: string[] } {
  const fits = ENDINGS[language]?.find(([ending]) => infinitive.endsWith(ending));
  if (!fits) return { finite: [infinitive], leaning: [], agreeing: [] };
  const [ending, finite, leaning, agreeing] = fits;
  const stem = infinitive.slice(0, -ending.length);
  const forms = (endings: string) => endings.split(' ').map((one) => stem + one);
  return {
    finite: forms(finite),
    leaning: forms(leaning),
    agreeing: agreeing ? forms(agreeing) : [],
  };
}
