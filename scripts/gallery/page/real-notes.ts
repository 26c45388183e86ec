import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import type { InterfaceLanguage } from '../../../catalogue/languages.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import type { Article } from '../../../core/article.ts';
import type { Notes } from '../../../core/notes/notes.ts';
import { writeNotes } from '../../../core/notes/write-notes.ts';
import courier from '../../../demo/site/courier/world/2024/10/31/officials-see-headway-in-ceasefire-talks.html?raw';
import daftar from '../../../demo/site/daftar/news/20241031-hochstein.html?raw';
import examiner from '../../../demo/site/examiner/world/israel-lebanon-framework-signed.html?raw';
import guetteur from '../../../demo/site/guetteur/international/liban-les-emissaires-americains-a-jerusalem.html?raw';
import lantern from '../../../demo/site/lantern/music/a-choir-learns-songs-of-the-coast.html?raw';
import migdalor from '../../../demo/site/migdalor/medini/1031-tyuta.html?raw';
import { readPage } from '../../../page/read-page.ts';

const pages: Record<InterfaceLanguage, string> = {
  en: courier,
  fr: guetteur,
  ar: daftar,
  he: migdalor,
};

/** What the bundled dossier says of a page of the demo site in this language. */
export function realNotes(language: InterfaceLanguage): { article: Article; notes: Notes } {
  return notesOn(pages[language]);
}

/** The same of a page about the talks of 2026. */
export function realNeighbour(): { article: Article; notes: Notes } {
  return notesOn(examiner);
}

/** The same of a page that mentions the story in one sentence. */
export function realAside(): { article: Article; notes: Notes } {
  return notesOn(lantern);
}

function notesOn(html: string) {
  const [dossier] = bundledDossiers;
  if (!dossier) throw new Error('no dossier is bundled');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = readPage(page, 'https://news.example/2024/10/31/talks');
  if ('notArticle' in article) throw new Error('a demo page is taken for a list of articles');
  return {
    article,
    notes: writeNotes(article, analyse(article, compileDossier(dossier)), dossier),
  };
}
