import { frenchEpithets, frenchOffices, frenchPeople } from './fr-people.ts';
import {
  frenchAgreeing,
  frenchCarriers,
  frenchIdioms,
  frenchParticiples,
  frenchVerbs,
} from './fr-verbs.ts';
import type { SpeechTable } from './table.ts';

// Each with «de» or what it melts to, and without, as the «d’» of «aux yeux d’Anne» is no word.
const ofWhom =
  `par la voix|par la bouche|selon les mots|selon les termes|selon l'expression|selon la formule
  |d'après les mots|aux yeux|de l'avis|dans les mots|dans la bouche|au dire|aux dires|de l'aveu|de l'aveu même
  |du point de vue`
    .split('|')
    .flatMap((phrase) => ['', ' de', ' du', ' des'].map((of) => phrase.trim() + of))
    .join('\n');

export const french: SpeechTable = {
  language: 'fr',
  verbs: frenchVerbs,
  plain: ``,
  participles: frenchParticiples,
  agreeing: frenchAgreeing,
  idioms: frenchIdioms,
  carriers: frenchCarriers,
  auxiliaries: `a ai ont avait avaient est sont était étaient aurait auraient aura auront fait avoir ayant été eu`,
  clitics: `s se me m te t nous vous lui leur l y en ne t le les n`,
  particles: ``,
  accordingTo: `
    selon
    d'après
    pour
    à en croire
    si l'on en croit
    si on en croit
    de source
    ${ofWhom}
    dixit`,
  accordingToThem: `
    selon lui
    selon elle
    selon eux
    selon elles
    d'après lui
    d'après elle
    d'après eux
    à ses yeux
    à leurs yeux
    à l'en croire
    à les en croire
    à l'entendre
    à les entendre
    à l'écouter
    à son avis
    de son propre aveu
    de son aveu`,
  accordingToAfter: `
    dixit`,
  pointingBack: `
    par ces mots
    avec ces mots
    c'est par ces mots
    c'est ainsi que
    voilà comment
    c'est avec ces mots
    c'est en ces termes
    en ces termes
    sur ces mots
    cette phrase est de
    cette phrase est signée
    ces mots sont de
    la phrase est de
    la formule est de
    l'aveu est de
    le constat est de
    le constat est signé
    ainsi parlait
    ainsi parle
    ainsi s'exprime
    ainsi s'exprimait
    ainsi résume`,
  relays: `cité cite citant`,
  relayedFrom: ``,
  titles: `m mm mme mmes mlle dr pr prof me mes mgr général colonel président présidente premier première ministre monsieur madame
    maître docteur cheikh émissaire envoyé ambassadeur ambassadrice commandant capitaine lieutenant amiral adjudant père sœur frère
    abbé cardinal monseigneur roi reine prince princesse pape lord sir sénateur professeur`,
  roles: `porte parole premier première haut haute vice ex ancien ancienne hauts secrétaire coordinateur directrice ambassadrice conseillère
    actrice autrice écrivaine cheffe mairesse numéro bras tête source sources figure voix médecins gars`,
  people: frenchPeople,
  epithets: frenchEpithets,
  titleNouns: `
    me maître: avocat avocate
    dr docteur: médecin docteur doctoresse
    pr professeur: professeur universitaire médecin
    mgr monseigneur: évêque prélat
    père abbé: prêtre religieux curé
    sœur: religieuse
    cheikh: imam dignitaire
    général colonel commandant capitaine lieutenant amiral adjudant: militaire officier gradé`,
  inscriptions: `pancarte banderole affiche affichette écriteau panneau graffiti tag inscription autocollant maillot
    enseigne plaque manchette devise badge`,
  offices: frenchOffices,
  unnamed: `responsable responsables source sources diplomate diplomates officier officiers conseiller porte parole dirigeant dirigeants
    habitant habitante habitants témoin témoins journaliste homme femme expert experts analyste négociateur haut haute militaire militaires
    voisin voisine voisins riverain riveraine proche père mère fils fille mari épouse ami amie collègue cadre élu élue député
    enquêteur enquêteurs policier policière gendarme secouriste pompier pompiers soldat ancien ancienne membre avocat médecin infirmière
    enseignant enseignante étudiant étudiante élève retraité retraitée commerçant commerçante salarié salariée ouvrier patron
    passant passante usager voyageur voyageuse cliente client spectateur jeune fonctionnaire interlocuteur ministre conseillère sénateur
    sexagénaire septuagénaire octogénaire quinquagénaire quadragénaire trentenaire adolescent adolescente manifestant manifestante
    réfugiée réfugié déplacé déplacée rescapé rescapée survivant survivante agriculteur chercheur spécialiste observateur syndicaliste
    lecteur internaute boulanger restaurateur commerçants parent parents maman papa garçon dame`,
  institutions: `bureau ministère armée gouvernement administration conseil comité agence communiqué journal quotidien hebdomadaire
    magazine revue chaîne télévision radio présidence ambassade services service cabinet état major parti maison parlement police onu texte
    déclaration rapport diplomatie site document mouvement organisation département secrétariat préfecture mairie municipalité
    région métropole commune ville tribunal cour parquet justice ligue fédération confédération union association collectif
    fondation ong syndicat intersyndicale entreprise société groupe compagnie firme banque direction rédaction assemblée
    chambre sénat commission autorité autorités institut université rectorat académie hôpital clinique laboratoire
    observatoire centre club équipe entourage palais chancellerie gendarmerie défense opposition majorité
    milice mission forum chocolaterie brasserie fromagerie conserverie usine mutuelle assureur énergéticien constructeur compagnie
    éditeur éditrice syndicats guérilla fabrique diocèse évêché paroisse faction forces tsahal coalition alliance groupement régie opérateur exploitant constructeur
    élysée matignon quirinal kremlin pentagone otan europe hamas hezbollah fifa uefa sncf ratp edf insee afp reuters
    unicef unesco unrwa oms fmi communiquée note lettre tract pétition tribune arrêté jugement enquête étude sondage dépêche
    message publication procès manifeste charte motion`,
  forces: `armée major tsahal militaires`,
  documents: `communiqué communiqués`,
  pronouns: `il elle ils elles on qui je nous intéressé intéressée celui celle celles ceux quelquun`,
  feminine: `elle la une mme mlle madame cette celle épouse femme mère fille sœur intéressée compagne`,
  masculine: `il le un m mm monsieur cet celui homme père fils mari frère intéressé`,
  anaphors: ``,
  oneOfThem: `
    l'un d'eux
    l'un d'entre eux
    l'une d'elles
    l'une d'entre elles
    l'autre
    un autre
    une autre
    un second
    un troisième
    ce dernier
    cette dernière
    le même
    la même
    celui-ci
    celle-ci`,
  latter: `même dernier dernière celui celle`,
  determiners: `le la les l un une des son sa ses leur leurs ce cet cette ces deux trois plusieurs certains certaines aucun notre nos mon ma`,
  indefinite: `un une des deux trois plusieurs certains certaines`,
  articles: `le la les l`,
  possessives: `son sa ses leur leurs`,
  wordings: `formulation formule formules expression termes mots propos dires version récit avis aveu analyse calcul calculs
    estimation estimations lecture jugement sentiment communiqué déclaration commentaire explication bilan décompte`,
  linksToPlaces: `à en au aux`,
  links: `de du des d la le les l al el ben bin van von der den ter di da do dos della`,
  and: `et`,
  stops: `dans sur avec sans par pour chez vers entre contre depuis pendant avant après sous lors dès que qui dont où quand
    si mais ou et or ni car donc comme alors ainsi aussi encore déjà toujours jamais ne pas plus moins très bien tout tous toute
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier demain aujourd aujourdhui soir matin midi jour semaine mois année est sont étaient être été
    a ont avait avaient aura aurait fait faisant je tu il elle nous vous ils elles on se s y ce cela ceci malgré selon
    même lui eux leur devant auprès face afin via au courant après quant voici voilà parce lorsque puisque tandis quoi
    toutefois cependant néanmoins pourtant enfin puis ensuite également notamment surtout peut parfois souvent désormais
    outre concernant pourquoi comment résultat réponse réaction conclusion bilan verdict explication explications constat
    consigne motif raison objectif conséquence commentaire ici là bref certes oui non interrogé interrogée interrogés contacté contactée
    sollicité sollicitée joint jointe invité invitée questionné questionnée sa ses leurs mes nos vos cette celui celle rien
    citée cités citées beaucoup près loin hors parmi jusque grâce faute durant sauf suite côté`,
  oblique: `avec à au aux par pour contre auprès sur dans en chez devant lors sous vers depuis selon entre via après avant face
    malgré envers parmi durant hors dès sans jusque outre concernant derrière visant`,
  impersonal: `on quelquun`,
  spokenFrom: `à au aux en chez dans côté`,
  between: `a ont avait avaient est aussi encore ensuite également déjà toutefois lui même mêmes ailleurs quant récemment fait
    lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourdhui veille lendemain matin soir midi après nuit soirée matinée
    journée semaine mois année dernière dernier jour fois janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre alors notamment aussitôt vite enfin néanmoins cependant pourtant ainsi toujours volontiers non plus tôt tard mieux bien
    haut plutôt autant souvent parfois tout suite emblée peu jamais presque encore là tantôt désormais part côté tour`,
  addressees: ``,
  givesName: `
    s'appelle
    se nomme
    se prénomme
    du nom de
    prénommé
    prénommée
    nommé
    nommée
    qui s'appelle
    qui se nomme`,
  entitling: 'intitulé intitulée intitulés intitulées',
  naming: `baptisé baptisée baptisés appelé appelée appelés intitulé intitulée intitulés surnommé surnommée surnommés dit dite dits dites film
    livre journal quotidien hebdomadaire magazine chaîne site nommé nommée roman titré estampillé estampillée étiqueté étiquetée labellisé
    labellisée dénommé dénommée sobriquet mention label slogan mot expression terme titre album chanson émission exposition
    pièce spectacle documentaire revue podcast colloque collection rubrique série feuilleton bateau navire cargo voilier
    restaurant café hôtel plateforme application hashtag essai recueil poème tableau sculpture opéra comédie exercice`,
};
