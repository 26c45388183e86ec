import type { SpeechTable } from './table.ts';

export const frenchVerbs: SpeechTable['verbs'] = {
  said: `
    dire: dit disait disent disaient dire disant redit redire
    écrire: écrit écrivait écrivent écrire écrivant
    déclarer indiquer expliquer préciser souligner annoncer noter rapporter relater raconter confier
    commenter rappeler observer remarquer confirmer citer publier lancer glisser résumer trancher marteler insister
    réitérer répéter témoigner énoncer énumérer détailler développer analyser décrypter argumenter justifier informer
    communiquer corriger rectifier dévoiler divulguer claironner articuler tweeter révéler exposer évoquer relever signaler mentionner spécifier clarifier nuancer tempérer relativiser
    illustrer diagnostiquer théoriser philosopher lâcher balancer souffler chuchoter murmurer clamer proclamer scander
    répliquer rétorquer riposter objecter opposer acquiescer abonder approuver réagir
    plaider arguer avancer constater titrer réaffirmer attester stipuler comparer décréter pronostiquer
    prédire: prédit prédisait prédisent prédisant
    rappeler: rappelle rappellent
    répondre
    conclure: conclu conclut concluait concluent conclure
    décrire: décrit décrivait décrivent décrire décrivant
    souvenir: souvient souvenait souviennent souvenu`,
  denied: `
    démentir: démenti dément démentait démentant démentent démentir
    nier rejeter réfuter contester écarter balayer récuser minimiser
    rejeter: rejette rejettent
    défendre`,
  claimed: `
    affirmer assurer certifier jurer garantir accuser revendiquer accréditer
    prétendre
    soutenir: soutenu soutient soutenait soutiennent soutenir
    maintenir: maintenu maintient maintenait
    valoir: valoir
    savoir: savoir`,
  warned: `
    avertir menacer alerter sommer
    prévenir: prévenu prévient prévenait préviennent prévenir
    promettre: promis promet promettait promettent promettre`,
  added: `
    ajouter compléter enchaîner surenchérir renchérir embrayer abonder
    poursuivre: poursuivi poursuit poursuivait poursuivent poursuivre
    reprendre: repris`,
  asked: `
    demander interroger questionner exhorter réclamer exiger supplier implorer intimer ordonner enjoindre inviter suggérer proposer recommander préconiser conseiller
    appeler: appelé appelle appellent appelait appelant`,
  other: `
    estimer juger considérer présumer supposer soupçonner penser
    dénoncer fustiger condamner critiquer déplorer regretter vilipender pointer railler ironiser moquer brocarder éreinter tacler
    exprimer qualifier saluer féliciter réjouir louer vanter remercier espérer souhaiter afficher
    parler plaisanter soupirer tonner tempêter pester fulminer enrager grincer grommeler maugréer râler ronchonner
    indigner insurger offusquer agacer emporter étrangler étonner alarmer inquiéter désoler lamenter désespérer
    exaspérer exclamer émouvoir enthousiasmer extasier amuser impatienter interroger esclaffer émerveiller
    redouter prôner imaginer excuser persifler remémorer applaudir
    montrer trouver refuser attendre engager pronostiquer savourer triompher apprécier parier tabler
    targuer enorgueillir énerver irriter scandaliser résigner épancher gausser navrer féliciter excuser désoler
    attendre: attend attendent attendait attendu
    entendre: entend entendent
    requérir: requis requiert requièrent
    percevoir: perçoit
    craindre: craint craignait craignent craignant
    sourire: sourit souriait sourient
    avouer confesser concéder reprocher rêver
    haranguer hurler crier gronder rugir éructer vitupérer cingler asséner marmonner bredouiller balbutier bougonner
    reconnaître: reconnu reconnaît reconnaissait reconnaissent reconnaître
    admettre: admis admet admettait admettent admettre
    consentir: consent consenti
    voir: voit voyait
    croire: croit croyait
    plaindre: plaint
    convenir: convient convenu
    émouvoir: ému ému émeut`,
};

export const frenchParticiples = `disant écrivant décrivant citant reconnaissant concluant dire démentant démentir écrire conclure reconnaître admettre
    poursuivre soutenir prévenir promettre appelant redire décrire`;

export const frenchAgreeing = `
  said: dite dits dites souvenue souvenus
  other: plainte plaints plaintes émue émus émues
`;

export const frenchIdioms = `
  warned: met mettent mettait mettaient mis | garde
  said: fait faisait font faisaient | état part
  said: met mettent mettait mis | avant
  said: tire tirent tiré tirait | sonnette
  said: enfonce enfoncé enfonçait | clou
  said: monte monté | créneau
  said: hausse haussé | ton
  other: tire tiré | rouges
`;

/** Verbs that another depends on: «a tenu à préciser», «vient d’annoncer». */
export const frenchCarriers = `tient tiennent tenait tenu vient viennent venait fait font faisait fini commencé commence cru pu su sait voulu
  veut veulent peut préféré préfère dû doit borne borné contente contenté limite limité empresse empressé plu plaît aime hésité hésite
  continue continué ose osé va allé tenté tente cesse cessé laissé laisse choisi choisit semble dit disent`;
