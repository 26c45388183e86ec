import type { ExportTexts } from '../exports.ts';
import { pluralsIn } from '../plural.ts';

const plural = pluralsIn('fr');

/** Files that go out and come in, and the words in those that people read. */
export const exportTexts: ExportTexts = {
  menu: {
    open: 'Exporter…',
    title: 'Exporter la comparaison',
    format: 'Format du fichier',
    groups: {
      read: 'À lire et à imprimer',
      tables: 'Tableaux (CSV)',
      data: 'Pour d’autres programmes',
      cite: 'Pour citer les articles',
    },
    formats: {
      html: 'Rapport (HTML), s’ouvre partout et s’imprime bien',
      markdown: 'Note de synthèse (Markdown), pour vos notes',
      comparison: 'Tout : une ligne par article et par élément',
      articles: 'Les articles',
      facts: 'Les faits',
      quotations: 'Les citations',
      disputes: 'Ce qui a été contesté',
      json: 'La comparaison entière (JSON)',
      annotations: 'Les passages en annotations web (JSON-LD)',
      csl: 'Références pour Zotero et d’autres (CSL-JSON)',
      bibtex: 'Références pour LaTeX (BibTeX)',
    },
    spreadsheet: 'Pour un tableur',
    spreadsheetWhy:
      'Ajoute une marque grâce à laquelle Excel et d’autres lisent bien l’arabe et l’hébreu.',
    articles: 'Quels articles',
    whole: 'Tous',
    chosen: 'Seulement ceux qui sont cochés ici',
    noOutlet: 'Texte sans adresse',
    save: 'Enregistrer le fichier',
    cancel: 'Annuler',
    writing: 'Écriture du fichier…',
    saved: (name) => `Enregistré sous le nom ${name}.`,
    nothingChosen: 'Cochez au moins un article.',
    failed: 'Le fichier n’a pas pu être écrit. Rien n’est perdu. Essayez avec moins d’articles.',
  },

  report: {
    title: 'Ce que les médias en ont dit',
    articles: 'Les articles retenus',
    overview: 'Vue d’ensemble',
    corrections: 'Rectifié par le chercheur',
    method: 'Sur quoi cela repose',
    methodText: [
      'Chaque passage cité est tel que la page l’imprime. « Pas trouvé » parle du texte qui a pu être lu, et ne veut pas dire laissé de côté.',
      'L’empreinte est le SHA-256 du titre et du texte, tels qu’ils ont été lus. Qui a le même texte obtient la même empreinte et, avec le même dossier, les mêmes résultats.',
    ],
    best: 'Formulation la mieux sourcée',
    nobody: 'la page ne dit pas clairement qui parle',
    probably: 'probablement',
    unnamed: 'sans nom',
    uncorrected: (what, before) => `${what} : rectification du chercheur. Avant : ${before}`,
    followsFrom: {
      date: (what, before) => `${what} : découle de la date rectifiée. Avant : ${before}`,
      verdict: (what, before) =>
        `${what} : découle de la rectification du sujet de l’article. Avant : ${before}`,
    },
    finding: 'Ce qui a été trouvé',
    changed: 'Rectification du chercheur, ou ce qui en découle',
    textHash: 'SHA-256 du texte',
    readAt: 'Lu le (UTC)',
    extractor: 'Lecteur de pages',
    outlet: 'Média',
    published: 'Paru le',
  },

  backup: {
    title: 'Sauvegarde',
    about:
      'Un seul fichier avec tout : articles gardés, étiquettes, rectifications et réglages. Conservez-le avec vos recherches.',
    back: 'Tout sauvegarder',
    restore: 'Restaurer depuis un fichier…',
    adds: 'La restauration s’ajoute à ce qui est ici et rétablit les réglages de ce jour-là. Elle n’efface rien.',
    checking: 'Vérification du fichier…',
    writing: 'Écriture du fichier…',
    restoring: (done) => `Restauration, ${done}`,
    cancel: 'Annuler',
    backedUp: (name) => `Enregistré sous le nom ${name}.`,
    restored: (n) => plural(n, { one: '# article restauré.', other: '# articles restaurés.' }),
    cancelled: 'Annulé. Rien n’a changé.',
    problems: {
      'not-a-backup': 'Ce n’est pas une sauvegarde de Sidelight. Rien n’a changé.',
      newer:
        'Cette sauvegarde vient d’un Sidelight plus récent. Mettez Sidelight à jour, puis réessayez. Rien n’a changé.',
      'too-large': 'Ce fichier est plus grand qu’une sauvegarde peut l’être. Rien n’a changé.',
      'cut-short':
        'Cette sauvegarde s’arrête avant la fin. Cherchez une autre copie. Rien n’a changé.',
      altered:
        'Cette sauvegarde n’est plus telle qu’elle a été écrite. Cherchez une autre copie. Rien n’a changé.',
      'damaged-line':
        'Une partie de cette sauvegarde est illisible. Cherchez une autre copie. Rien n’a changé.',
      'not-readable': 'Le fichier n’a pas pu être lu. Choisissez-le à nouveau. Rien n’a changé.',
    },
    line: (line) => `Ligne ${line}.`,
  },
};
