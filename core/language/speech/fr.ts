import type { SpeechTable } from './table.ts';

export const french: SpeechTable = {
  language: 'fr',
  verbs: {
    said: `
      dire: dit disait disent dire disant
      déclarer: déclaré déclarait déclare déclarent déclarant
      indiquer: indiqué indique indiquait indiquent indiquant
      expliquer: expliqué explique expliquait expliquent expliquant
      préciser: précisé précise précisant précisait
      souligner: souligné souligne soulignait soulignant soulignent
      annoncer: annoncé annonce annonçait annonçant annoncent
      écrire: écrit écrivait écrivent écrivant
      noter: noté note notait notant
      rapporter: rapporté rapporte rapportant
      répondre: répondu répond répondait répondant
      confier: confié confie confiait
      commenter: commenté commente commentait commentant
      rappeler: rappelé rappelle rappelait rappelant
      observer: observé observe relevé relève relevant remarqué
      confirmer: confirmé confirme confirmant
      citer: cité cite citant
      publier: publié
      lancer: lancé lance lançait glissé glisse
      résumer: résumé résume conclu conclut tranché tranche
      marteler: martelé martèle insisté insiste insistant réitéré
      témoigner: témoigné témoigne raconté raconte racontait`,
    denied: `
      démentir: démenti dément démentait démentant démentent
      nier: nié nie niait niant nient
      rejeter: rejeté rejette rejetant réfuté réfute contesté conteste`,
    claimed: `
      affirmer: affirmé affirme affirmait affirmant affirment
      assurer: assuré assure assurait assurant assurent
      prétendre: prétendu prétend prétendant
      soutenir: soutenu soutient soutenait
      accuser: accusé accuse accusant
      valoir: valoir`,
    warned: `
      avertir: averti avertit avertissant prévenu prévient
      menacer: menacé menace menaçant promis promet
      alerter: alerté alerte`,
    added: `
      ajouter: ajouté ajoute ajoutait ajoutant ajoutent
      poursuivre: poursuivi poursuit poursuivait renchéri renchérit
      reprendre: repris`,
    asked: `
      demander: demandé demande demandait demandant interrogé
      appeler: appelé appelle appelant exhorté exhorte
      réclamer: réclamé réclame exigé exige`,
    other: `
      estimer: estimé estime estimait estimant estiment jugé juge jugeait jugeant
      considérer: considéré considère considérant
      dénoncer: dénoncé dénonce dénonçait dénonçant fustigé condamné condamne critiqué
      exprimer: exprimé exprime exprimant
      évoquer: évoqué évoque évoquant qualifié qualifie qualifiant décrit
      reconnaître: reconnu reconnaît admis admet
      saluer: salué salue saluant
      regretter: regretté regrette déploré déplore espéré espère
      parler: parlé parle parlait`,
  },
  plain: ``,
  participles: `disant citant déclarant indiquant expliquant précisant soulignant annonçant écrivant notant rapportant répondant
    commentant rappelant relevant confirmant insistant démentant niant rejetant affirmant assurant accusant
    ajoutant demandant appelant estimant jugeant considérant dénonçant exprimant évoquant qualifiant saluant avertissant`,
  auxiliaries: `a ont avait avaient est sont aurait auraient fait avoir`,
  clitics: `s se me m te t nous vous lui leur l y en ne t`,
  particles: ``,
  accordingTo: `
    selon
    d'après
    pour
    de source
    aux yeux de
    dixit`,
  accordingToThem: ``,
  accordingToAfter: ``,
  pointingBack: `
    par ces mots
    avec ces mots
    c'est par ces mots
    c'est avec ces mots
    c'est en ces termes
    sur ces mots
    cette phrase est de
    ces mots sont de`,
  relays: `cité cite citant`,
  relayedFrom: ``,
  titles: `m mm mme mmes mlle dr pr me général colonel président présidente premier ministre monsieur madame cheikh
    émissaire envoyé ambassadeur ambassadrice`,
  roles: `responsable responsables porte parole conseiller conseillère chef dirigeant dirigeants ministre ministres président présidente
    émissaire envoyé ambassadeur ambassadrice diplomate diplomates source sources directeur directrice analyste expert
    professeur avocat commandant officier officiers général sénateur député députés candidat médiateur coordinateur secrétaire
    habitant habitants témoin témoins journaliste représentant négociateur patron maire homme femme militaire élu`,
  offices: `
    prime minister: premier ministre | première ministre | chef du gouvernement | chef de l'exécutif
    president: président | présidente | chef de l'état
    foreign minister: ministre des affaires étrangères | chef de la diplomatie | cheffe de la diplomatie
    defence minister: ministre de la défense
    secretary of state: secrétaire d'état
    secretary of defense: secrétaire à la défense | chef du pentagone
    speaker: président du parlement | président de la chambre | chef du parlement | chef du législatif | président de l'assemblée
    deputy speaker: vice président du parlement | vice président de la chambre
    secretary-general: secrétaire général | chef du hezbollah | numéro un du hezbollah | leader du hezbollah
    envoy: émissaire | envoyé | envoyé spécial | médiateur
    spokesman: porte parole
    ambassador: ambassadeur | ambassadrice
    chief of staff: chef d'état major
    energy minister: ministre de l'énergie
    finance minister: ministre des finances
    security minister: ministre de la sécurité nationale
    adviser: conseiller | conseillère`,
  unnamed: `responsable responsables source sources diplomate diplomates officier officiers conseiller porte parole dirigeant
    habitant habitants témoin témoins journaliste homme femme expert experts analyste négociateur haut militaire`,
  institutions: `bureau ministère armée gouvernement administration conseil comité agence communiqué journal quotidien
    chaîne télévision radio présidence ambassade services cabinet état major parti maison parlement police onu texte
    déclaration rapport diplomatie site document porte mouvement organisation`,
  documents: ``,
  pronouns: `il elle ils elles on qui je nous intéressé intéressée`,
  feminine: `elle la une mme mlle madame cette`,
  masculine: `il le un m mm monsieur cet`,
  anaphors: ``,
  oneOfThem: `
    l'un d'eux
    l'un d'entre eux
    l'une d'elles
    un autre
    un second
    ce dernier
    celui-ci`,
  determiners: `le la les l un une des son sa ses leur leurs ce cet cette ces deux trois plusieurs certains aucun notre`,
  indefinite: `un une des deux trois plusieurs certains`,
  articles: `le la les l`,
  possessives: `son sa ses leur leurs`,
  linksToPlaces: `à en au aux`,
  links: `de du des d la le les l al el ben bin van von`,
  and: `et`,
  stops: `dans sur avec sans par pour chez vers entre contre depuis pendant avant après sous lors dès que qui dont où quand
    si mais ou et or ni car donc comme alors ainsi aussi encore déjà toujours jamais ne pas plus moins très bien tout tous toute
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier demain aujourd soir matin midi jour semaine mois année est sont était étaient être été
    a ont avait avaient aura aurait fait faisant je tu il elle nous vous ils elles on se s y ce cela ceci malgré selon
    même lui eux leur mercredi devant auprès face afin via au courant`,
  oblique: `avec à au aux par pour contre auprès sur dans en chez devant lors sous vers depuis selon entre via après avant face`,
  impersonal: `on`,
  between: `a ont avait avaient est aussi encore ensuite également déjà pour sa part de son côté toutefois lui même elle par ailleurs
    ailleurs quant récemment fait dans la soirée le jeudi lundi mardi mercredi vendredi samedi dimanche hier avait alors notamment`,
  addressees: ``,
  naming: `baptisé baptisée appelé appelée intitulé intitulée surnommé surnommée dit dite film livre journal quotidien chaîne site`,
};
