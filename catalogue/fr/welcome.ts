import { countryNamesIn } from '../names.ts';
import { pluralsIn } from '../plural.ts';
import type { WelcomeTexts } from '../welcome.ts';

const plural = pluralsIn('fr');
const outlets = (n: number) => plural(n, { one: '# média', other: '# médias' });

/** The first-run page. */
export const welcome: WelcomeTexts = {
  title: 'L’actualité, avec son contexte',
  standfirst:
    'Quand vous lisez un article sur un sujet auquel Sidelight consacre un dossier, des notes sourcées s’affichent à côté : faits essentiels, personnes citées, points contestés, suites.',
  demo: {
    title: 'Voyez par vous-même',
    explained:
      'Un article inventé, et ses notes. Un clic sur une phrase repérée mène à sa note, le bouton d’une note mène à sa phrase. Sur les pages, les repères restent désactivés tant que vous ne les activez pas.',
    article: 'L’article',
    notes: 'Ses notes',
    invented: 'Tout ici est inventé.',
  },
  choose: 'Où Sidelight doit-il regarder ?',
  chooseExplained:
    'Choisissez les médias que vous lisez. Sidelight y lit les pages, et nulle part ailleurs. Vous pouvez changer d’avis à tout moment.',
  search: 'Chercher un média ou un pays',
  nothingFound:
    'Aucun média de ce nom dans la liste. « Lire cette page », dans la barre d’outils, fonctionne sur tous les sites.',
  country: countryNamesIn('fr', 'International'),
  wholeCountry: (country) => `Tous les médias de la liste : ${country}`,
  chosen: (n) => plural(n, { one: '# média choisi', other: '# médias choisis' }),
  ofCountry: (chosen, all) => (chosen === 0 ? outlets(all) : `${chosen} sur ${outlets(all)}`),
  allow: (n) => (n === 0 ? 'Autoriser' : `Autoriser ${outlets(n)}`),
  allowExplained: 'Votre navigateur pose la question une seule fois, pour tous.',
  allowed: 'Autorisé',
  allowedAll: (n) =>
    plural(n, {
      one: '# média est autorisé. Ouvrez-y un article : le bouton de la barre d’outils indique le nombre de notes.',
      other:
        '# médias sont autorisés. Ouvrez-y un article : le bouton de la barre d’outils indique le nombre de notes.',
    }),
  refused:
    'Rien n’a été autorisé. « Lire cette page », dans la barre d’outils, fonctionne quand même sur tous les sites.',
  privacy: {
    title: 'Vie privée',
    lines: [
      'Chaque page est lue sur cet appareil, et rien de vos lectures n’en sort.',
      'Pas de compte, pas de serveur, pas de pistage, pas de liste de vos lectures.',
      'Un article n’est gardé que si vous le demandez, et vous pouvez le supprimer.',
    ],
  },
};
