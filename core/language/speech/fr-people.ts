/**
 * Who a French page makes speak, one sense a line and masculine where there are two. Words of one
 * line stand for one another: a maire is the édile two sentences on.
 */
export const frenchPeople = `
  successeur successeure successeuse
  maire édile élu conseiller adjoint bourgmestre échevin syndic mairesse
  ministre gouvernant excellence
  président dirigeant patron chef leader responsable vice-président coprésident cofondateur fondateur milliardaire
  député sénateur parlementaire élu rapporteur eurodéputé législateur questeur représentant congressiste
  candidat favori prétendant opposant
  patron dirigeant PDG directeur administrateur entrepreneur industriel chef fondateur cofondateur gérant gestionnaire actionnaire investisseur DRH banquier gouverneur trésorier promoteur milliardaire associé chocolatier hôtelier armateur restaurateur fabricant importateur
  syndicaliste délégué cégétiste secrétaire représentant meneur
  militant activiste bénévole coordinateur coordonnateur animateur organisateur cofondateur fondateur responsable
  porte-parole communicant
  diplomate ambassadeur émissaire envoyé négociateur médiateur consul attaché
  conseiller collaborateur stratège proche lieutenant
  militaire officier général colonel commandant capitaine lieutenant sergent soldat gradé haut-gradé amiral major adjudant brigadier caporal combattant milicien vétéran réserviste gendarme
  policier commissaire gendarme enquêteur inspecteur préfet sous-préfet brigadier agent limier lieutenant capitaine major adjudant 
  pompier sapeur secouriste sauveteur
  procureur magistrat juge substitut parquetier substitute président
  avocat défenseur bâtonnier pénaliste plaideur 
  accusé prévenu suspect mis détenu inculpé condamné plaignant plaignante victime coaccusé repenti
  juriste notaire huissier greffier constitutionnaliste
  médecin docteur praticien chirurgien généraliste urgentiste infectiologue épidémiologiste cardiologue psychiatre pédiatre psychologue virologue gynécologue oncologue neurologue chef anesthésiste radiologue légiste dermatologue professeur gériatre
  infirmier aide-soignant soignant sage-femme ambulancier brancardier pharmacien kinésithérapeute dentiste vétérinaire secouriste
  chercheur scientifique spécialiste professeur universitaire expert savant historien sociologue politologue politiste économiste climatologue géographe géologue biologiste physicien chimiste astronome astrophysicien anthropologue archéologue philosophe démographe sismologue volcanologue océanographe météorologue prévisionniste glaciologue hydrologue ingénieur écologue linguiste analyste directeur maître botaniste zoologiste entomologiste virologue mathématicien statisticien informaticien éthologue ornithologue paléontologue primatologue neuroscientifique constitutionnaliste criminologue arabisant
  analyste économiste expert observateur consultant spécialiste sondeur chroniqueur éditorialiste
  enseignant professeur instituteur maître proviseur recteur étudiant lycéen élève collégien éducateur directeur
  écrivain auteur romancier poète essayiste dramaturge biographe éditeur libraire traducteur autrice écrivaine scénariste bédéaste slameur conteur
  réalisateur cinéaste metteur scénariste producteur documentariste auteur
  acteur comédien vedette interprète actrice humoriste star
  chanteur musicien compositeur rappeur pianiste violoniste chef artiste interprète chanteur guitariste bassiste batteur saxophoniste ténor soprano baryton DJ
  artiste peintre sculpteur photographe plasticien styliste créateur designer architecte chorégraphe danseur dessinateur galeriste
  conservateur commissaire directeur guide archiviste bibliothécaire
  journaliste reporter rédacteur correspondant présentateur animateur éditorialiste chroniqueur
  entraîneur sélectionneur technicien coach tacticien entraineur manager
  capitaine joueur attaquant buteur gardien défenseur ailier champion skipper navigateur pilote athlète sprinteur nageur cycliste coureur grimpeur tennisman tenniswoman boxeur judoka vainqueur gymnaste handballeur basketteur footballeur rugbyman demi-finaliste médaillé défenseur talonneur numéro meneur passeur avant-centre finaliste vice-champion recordman nageuse perchiste arbitre
  agriculteur éleveur exploitant paysan céréalier maraîcher viticulteur vigneron apiculteur berger pêcheur exploitante ostréiculteur arboriculteur
  commerçant boulanger boucher restaurateur hôtelier fleuriste coiffeur cafetier libraire caviste épicier gérant patron artisan buraliste bistrotier traiteur pâtissier chocolatier cuisinier chef quincaillier serveur barman vendeur
  ouvrier salarié employé technicien soudeur mécanicien maçon chauffeur conducteur routier cheminot caissier livreur facteur intérimaire éboueur agent cantonnier menuisier plombier électricien couvreur charpentier docker ambulancier jardinier couturier
  marin armateur batelier
  prêtre évêque archevêque cardinal pape curé imam rabbin pasteur cheikh patriarche religieux souverain pontife métropolite sœur moine frère prélat diacre aumônier pasteure
  roi reine prince princesse monarque souverain
  habitant riverain voisin résident villageois locataire propriétaire retraité sinistré insulaire
  témoin passant rescapé survivant voyageur passager usager automobiliste touriste spectateur client consommateur manifestant
  mère père parent maman papa grand-mère grand-père aïeul
  mari épouse époux femme veuve veuf compagnon compagne frère sœur fils fille oncle tante cousin grand-mère grand-père neveu nièce
  ami amie collègue confrère camarade voisin
  réfugié déplacé migrant otage prisonnier expatrié ressortissant
  homme femme garçon jeune dame monsieur adolescent ado enfant mineur sexagénaire septuagénaire octogénaire quinquagénaire quadragénaire trentenaire vingtenaire nonagénaire centenaire natif fillette gamin bambin bonhomme
  haut-responsable fonctionnaire source interlocuteur négociateur membre haut-fonctionnaire
  lecteur internaute auditeur abonné
  hôte invité orateur intervenant interviewé conférencier lauréat
`;

/** Whom a page calls by where they are from, or for what they stand: each in one form for all. */
export const frenchEpithets = `
  français anglais écossais irlandais gallois britannique allemand autrichien suisse belge néerlandais hollandais flamand wallon luxembourgeois
  espagnol catalan basque andalou portugais italien sicilien sarde grec chypriote turc kurde danois suédois norvégien finlandais islandais
  polonais tchèque slovaque hongrois roumain bulgare serbe croate bosnien slovène albanais kosovar monténégrin ukrainien russe biélorusse
  estonien letton lituanien moldave géorgien arménien azéri kazakh ouzbek israélien palestinien libanais syrien jordanien irakien iranien
  saoudien qatari qatarien émirati yéménite omanais koweïtien égyptien libyen tunisien algérien marocain mauritanien sahraoui malien
  sénégalais ivoirien burkinabé nigérien nigérian camerounais gabonais congolais tchadien togolais béninois ghanéen guinéen rwandais
  burundais kényan éthiopien érythréen somalien soudanais ougandais tanzanien angolais mozambicain malgache comorien mauricien
  américain texan californien new-yorkais canadien québécois acadien mexicain cubain haïtien colombien vénézuélien brésilien argentin
  chilien péruvien bolivien équatorien uruguayen paraguayen chinois japonais coréen taïwanais vietnamien cambodgien thaïlandais indien
  pakistanais afghan bangladais indonésien malaisien philippin australien néo-zélandais européen africain asiatique maghrébin
  parisien lyonnais marseillais bordelais toulousain lillois nantais rennais brestois strasbourgeois niçois montpelliérain grenoblois
  stéphanois breton normand picard alsacien lorrain bourguignon auvergnat corse savoyard provençal gascon vendéen beyrouthin
  franco-libanais socialiste communiste écologiste insoumis lepéniste macroniste républicain démocrate centriste travailliste conservateur
  lauréat intéressé
`;

/** Offices by an English name that all tables share. */
export const frenchOffices = `
  minister: ministre
  prime minister: premier ministre | première ministre | chef du gouvernement | cheffe du gouvernement | chef de l'exécutif
  president: président | présidente | chef de l'état | cheffe de l'état | locataire de la maison blanche
  vice president: vice président | vice présidente
  foreign minister: ministre des affaires étrangères | chef de la diplomatie | cheffe de la diplomatie | ministre de l'europe et des affaires étrangères
  defence minister: ministre de la défense | ministre des armées
  interior minister: ministre de l'intérieur
  foreign minister: secrétaire d'état
  defence minister: secrétaire à la défense | chef du pentagone
  speaker: président du parlement | président de la chambre | chef du parlement | chef du législatif | président de l'assemblée
  deputy speaker: vice président du parlement | vice président de la chambre
  secretary-general: secrétaire général | chef du hezbollah | numéro un du hezbollah | leader du hezbollah | patron du hezbollah | chef de l'onu
  envoy: émissaire | envoyé | envoyée | envoyé spécial | envoyée spéciale | médiateur | médiatrice
  spokesman: porte parole
  ambassador: ambassadeur | ambassadrice
  chief of staff: chef d'état major
  energy minister: ministre de l'énergie
  finance minister: ministre des finances
  security minister: ministre de la sécurité nationale
  adviser: conseiller | conseillère`;
