import type { SpeechTable } from './table.ts';

export const german: SpeechTable = {
  language: 'de',
  verbs: {
    said: `
      sagen: sagte sagten sagt gesagt sagen sage
      erklären: erklärte erklärten erklärt erkläre
      mitteilen: mitteilte mitgeteilt teilte teilten
      berichten: berichtete berichteten berichtet
      schreiben: schrieb schrieben schreibt geschrieben
      betonen: betonte betonten betont unterstrich bekräftigte bekräftigt
      erläutern: erläuterte ausgeführt
      äußern: äußerte äußerten geäußert
      antworten: antwortete antwortet
      meinen: meinte meinten meint
      verkünden: verkündete kündigte angekündigt ankündigte
      bestätigen: bestätigte bestätigten bestätigt
      zitieren: zitierte zitiert
      erinnern: erinnerte
      nennen: hieß heißt
      so: so`,
    denied: `
      dementieren: dementierte dementierten dementiert
      bestreiten: bestritt bestreitet bestritten
      zurückweisen: zurückgewiesen wies`,
    claimed: `
      behaupten: behauptete behauptet behaupteten
      versichern: versicherte versichert
      vorwerfen: warf vorgeworfen`,
    warned: `
      warnen: warnte warnten warnt gewarnt
      drohen: drohte drohten droht gedroht`,
    added: `
      hinzufügen: fügte fügten hinzugefügt hinzufügte
      ergänzen: ergänzte ergänzt
      fortfahren: fuhr`,
    asked: `
      fragen: fragte fragt gefragt
      fordern: forderte forderten fordert gefordert rief appellierte`,
    other: `
      nennen: nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet
      sprechen: sprach sprachen spricht gesprochen
      hoffen: hoffte hofft
      kritisieren: kritisierte kritisiert verurteilte verurteilt beklagte
      loben: lobte begrüßte begrüßt
      glauben: glaubt glaubte
      einräumen: räumte eingeräumt`,
  },
  plain: ``,
  participles: ``,
  auxiliaries: `hat haben hatte hatten habe wurde wird werde ist`,
  clitics: `sich ihm ihr ihnen ihn es`,
  particles: `hinzu mit fort an ein vor zurück auf`,
  accordingTo: `
    laut
    nach angaben von
    nach angaben des
    nach angaben der
    nach worten von
    nach den worten
    nach den worten von
    gemäß
    aus sicht von
    so`,
  accordingToThem: `
    seinen angaben zufolge
    ihren angaben zufolge`,
  accordingToAfter: `
    zufolge`,
  pointingBack: `
    mit diesen worten
    mit diesem satz
    so begann
    so eröffnete`,
  relays: `zitierte zitiert`,
  relayedFrom: ``,
  titles: `herr frau dr prof general oberst präsident präsidentin premier premierminister ministerpräsident kanzler
    bundeskanzler minister außenminister verteidigungsminister scheich us ex`,
  roles: `sprecher sprecherin sprecherinnen beamter beamte beamten berater beraterin chef minister ministerin außenminister
    außenministerin verteidigungsminister premierminister ministerpräsident regierungschef präsident präsidentin gesandter
    gesandte gesandten sondergesandte sondergesandter vermittler botschafter botschafterin diplomat diplomaten quelle quellen leiter leiterin
    analyst experte professor anwalt kommandeur offizier general senator abgeordneter abgeordnete kandidat generalsekretär
    insider augenzeuge zeuge anwohner journalist vertreter unterhändler bürgermeister mann frau regierungsvertreter
    energieminister staatschef`,
  offices: `
    prime minister: ministerpräsident | ministerpräsidenten | regierungschef | regierungschefs | premier | premierminister | premierministers
    president: präsident | präsidenten | staatschef
    foreign minister: außenminister | außenministers | aussenminister | chefdiplomat
    defence minister: verteidigungsminister | verteidigungsministers
    secretary of state: us-außenminister
    secretary of defense: us-verteidigungsminister | pentagonchef
    speaker: parlamentspräsident | parlamentspräsidenten | parlamentschef
    secretary-general: generalsekretär | hisbollah-chef | hisbollah-generalsekretär | hisbollahchef
    envoy: gesandte | gesandter | gesandten | vermittler | vermittlers | unterhändler | sondergesandte | sondergesandter | us-vermittler
    spokesman: sprecher | sprecherin | sprechers
    ambassador: botschafter | botschafterin
    chief of staff: generalstabschef | armeechef
    energy minister: energieminister
    finance minister: finanzminister
    security minister: polizeiminister
    adviser: berater | beraterin`,
  unnamed: `sprecher sprecherin beamter beamte beamten berater diplomat diplomaten quelle quellen insider vertreter
    regierungsvertreter offizier augenzeuge augenzeugen anwohner mann frau experte experten kreise`,
  institutions: `büro ministerium außenministerium verteidigungsministerium armee militär regierung haus rat agentur
    nachrichtenagentur zeitung sender fernsehsender partei gericht kommission botschaft polizei mitteilung erklärung bericht
    text dokument präsidentschaft kabinett miliz`,
  documents: ``,
  pronouns: `er sie es wir ich`,
  feminine: `sie frau die eine`,
  masculine: `er herr der ein herrn`,
  anaphors: ``,
  oneOfThem: `
    einer von ihnen
    einer der beiden
    ein weiterer
    ein anderer
    dieser`,
  determiners: `der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser diese zwei drei mehrere einige`,
  indefinite: `ein eine einer eines einem einen zwei drei mehrere einige`,
  articles: `der die das den dem des`,
  possessives: `sein seine seiner seines ihr ihre ihrer`,
  linksToPlaces: ``,
  links: `der des von van vom al bin el im für und`,
  and: `und`,
  stops: `in im an am auf aus bei beim mit nach seit von zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um
    während wegen trotz dass daß ob wenn weil als wie wo was wer aber oder und sondern denn doch auch noch schon nur nicht kein
    keine sehr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember gestern heute morgen abend vormittag nachmittag nacht woche monat jahr ist sind war waren sei wäre
    wird werden wurde wurden hat haben hatte hatten habe kann könne könnten soll sollte muss müsse ich du er sie es wir ihr man
    sich zuvor danach dann zudem außerdem jedoch allerdings unterdessen dazu dabei daraufhin zunächst später selbst bereits
    weiter zufolge laut gegenüber demnach`,
  oblique: `mit von zu zum zur gegen für bei beim vor nach in im an am auf über unter während gegenüber seit`,
  impersonal: `man`,
  between: `auch dazu zudem außerdem selbst zuvor am montag dienstag mittwoch donnerstag freitag samstag sonntag hat hatte habe
    jedoch allerdings dagegen bereits später in einem interview abend gestern heute weiter sich`,
  addressees: ``,
  naming: `genannt genannte sogenannte sogenannten zeitung sender film buch magazin`,
};
