import {
  epithets,
  institutionEndings,
  institutions,
  roleEndings,
  roles,
  unnamed,
} from './de-people.ts';
import { germanIdioms, separable, verbs } from './de-verbs.ts';
import type { SpeechTable } from './table.ts';

const inWhoseWords =
  `nach angaben|nach aussage|nach aussagen|nach auskunft|nach worten|nach den worten|in den worten|nach darstellung|nach der darstellung
  |nach einschätzung|nach ansicht|nach meinung|nach auffassung|nach überzeugung|nach einem bericht|nach berichten|nach informationen
  |nach erkenntnissen|nach lesart|nach der lesart|nach schilderung|nach dem urteil|im urteil|in den augen|aus sicht|aus der sicht
  |nach dafürhalten|nach mitteilung`
    .split('|')
    .flatMap((phrase) =>
      [' von', ' vom', ' des', ' der', ' eines', ' einer'].map((of) => phrase.trim() + of),
    )
    .concat('nach den worten')
    .join('\n');

export const german: SpeechTable = {
  language: 'de',
  verbs,
  separable,
  idioms: germanIdioms,
  plain: ``,
  participles: ``,
  auxiliaries: `hat haben hatte hatten habe wurde wurden wird werde ist will wollte soll sollen kann könne konnte`,
  clitics: `sich ihm ihr ihnen ihn es mir uns`,
  particles: `hinzu mit fort an ein vor zurück auf nach entgegen zu ab klar fest zusammen dar hervor heraus aus weiter bei wissen verlauten ausrichten mitteilen durchblicken`,
  accordingTo: `
    laut
    ${inWhoseWords}
    gemäß
    gemäss
    so`,
  accordingToThem: `
    seinen angaben zufolge
    ihren angaben zufolge
    nach eigenen angaben
    nach eigener aussage
    nach seinen worten
    nach ihren worten
    seinen worten zufolge
    ihren worten zufolge
    seiner ansicht nach
    ihrer ansicht nach
    seiner meinung nach
    ihrer meinung nach
    seiner einschätzung nach
    ihrer einschätzung nach
    seiner überzeugung nach
    ihrer überzeugung nach
    seinem bekunden nach
    ihrem bekunden nach
    nach seiner ansicht
    nach ihrer ansicht
    nach seiner meinung
    nach ihrer meinung
    nach seiner einschätzung
    nach ihrer einschätzung
    nach seiner darstellung
    nach ihrer darstellung
    nach seinen angaben
    nach ihren angaben
    in seinen worten
    in ihren worten
    in seinen augen
    in ihren augen
    aus seiner sicht
    aus ihrer sicht
    ihm zufolge
    ihr zufolge
    ihnen zufolge`,
  accordingToAfter: `
    zufolge`,
  pointingBack: `
    mit diesen worten
    mit diesem satz
    mit dem satz
    mit den worten
    das sind die worte von
    der satz stammt von
    so begann
    so eröffnete
    so beschrieb
    so beschreibt
    so fasste
    so fasst
    so kommentierte
    so kommentiert
    so redet
    so redete
    so spricht
    so sprach
    so klingt
    so klang`,
  relays: `zitierte zitierten zitiert`,
  relayedFrom: ``,
  titles: `herr herrn frau dr prof professor professorin general oberst major hauptmann oberstleutnant generalmajor graf gräfin baron
    baronin fürst fürstin prinz prinzessin könig königin papst kardinal bischof bischöfin pater schwester bruder präsident
    präsidentin premier premierminister ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
    minister ministerin außenminister außenministerin verteidigungsminister scheich us ex altkanzler sir lord lady
    dipl ing med jur phil`,
  roles: `${roles} ${epithets}`,
  roleEndings,
  epithets,
  offices: `
    minister: minister | ministerin
    prime minister: ministerpräsident | ministerpräsidenten | regierungschef | regierungschefs | premier | premierminister | premierministers
    president: präsident | präsidenten | staatschef
    foreign minister: außenminister | außenministers | aussenminister | chefdiplomat
    defence minister: verteidigungsminister | verteidigungsministers
    foreign minister: us-außenminister
    defence minister: us-verteidigungsminister | pentagonchef
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
  unnamed,
  institutions,
  institutionEndings,
  forces: `armee militär armeeführung militärführung generalstab heer streitkräfte`,
  documents: `mitteilung mitteilungen pressemitteilung aussendung erklärung stellungnahme flugblatt darin daraus`,
  pronouns: `er sie es wir ich`,
  things: `es`,
  feminine: `sie frau die eine gräfin baronin fürstin prinzessin königin schwester lady mutter tochter ehefrau gattin witwe
    tante großmutter oma enkelin nichte cousine kusine freundin tote verletzte`,
  masculine: `er herr herrn der ein graf baron fürst prinz könig bruder lord sir vater sohn mann ehemann gatte witwer onkel
    großvater opa enkel neffe cousin freund`,
  anaphors: ``,
  oneOfThem: `
    einer von ihnen
    eine von ihnen
    einer davon
    eine davon
    eine der beiden
    eine weitere
    eine andere
    letzterer
    letztere
    einer der beiden
    ein weiterer
    ein anderer
    der andere
    die andere
    dieser`,
  determiners: `der die das den dem des ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere
    unserer mein meine meiner dieser diese dieses diesem diesen jener jene zwei drei vier mehrere einige viele andere beide`,
  indefinite: `ein eine einer eines einem einen zwei drei vier mehrere einige viele`,
  articles: `der die das den dem des`,
  accusative: `einen einem den dem seinen ihren seinem ihrem diesen diesem meinem unserem jemanden jemandem`,
  possessives: `sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren`,
  wordings: `wort worte worten formulierung aussage aussagen angaben kommentar darstellung einschätzung ansicht meinung auffassung lesart urteil
    fazit bilanz rechnung zählung mitteilung antwort begründung erklärung vorwurf appell`,
  linksToPlaces: ``,
  links: `der des von van vom al bin el im für und`,
  and: `und`,
  stops: `frage antwort in im an am auf aus bei beim mit nach seit von zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um
    während wegen trotz dass daß ob wenn weil als wie wo was wer aber oder und sondern denn doch auch noch schon nur nicht kein
    keine sehr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember gestern heute morgen abend vormittag nachmittag nacht woche monat jahr ist sind war waren sei wäre
    wird werden wurde wurden hat haben hatte hatten habe kann könne könnten soll sollte muss müsse ich du er sie es wir ihr man
    sich zuvor danach dann zudem außerdem jedoch allerdings unterdessen dazu dabei davon damit daran darauf darüber dagegen dafür daraus daraufhin zunächst später selbst bereits
    weiter zufolge laut gegenüber demnach`,
  oblique: `mit von vom zu zum zur gegen für bei beim vor nach in im an am auf aus über unter während gegenüber seit um durch ohne wegen trotz neben
    statt zwischen`,
  impersonal: `man`,
  spokenFrom: `aus bei beim von vom in im seitens`,
  between: `auch dazu zudem außerdem ausserdem selbst zuvor am montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag hat hatte habe
    jedoch allerdings dagegen hingegen bereits später in einem einer interview gespräch abend morgen vormittag mittag nachmittag gestern heute weiter
    sich dann daraufhin schließlich anschließend nun jetzt noch nur bloß lediglich knapp kurz trocken nüchtern lapidar leise laut lachend lächelnd grinsend
    schmunzelnd seufzend ironisch offen ausdrücklich mehrfach wiederholt immer wieder inzwischen mittlerweile zunächst erst unterdessen derweil
    damals einmal stets öffentlich wörtlich kürzlich jüngst vergangene woche indes demnach etwa zum beispiel auf anfrage hin deutlich
    scharf wütend sichtlich ruhig stolz fröhlich empört verärgert erleichtert zufrieden überzeugt nachdenklich energisch`,
  addressees: ``,
  entitling: 'titel überschrift schlagzeile betitelt',
  naming: `genannt genannte genannten sogenannte sogenannten sogenannter sogenanntes zeitung sender film buch roman magazin titel serie sendung album
    lied song stück zeitschrift portal motto schiff restaurant café kneipe verein projekt aktion gruppe band initiative stichwort podcast
    plattform netzwerk kanal konto hashtag schlagwort überschrift schlagzeile theater oper ausstellung app operation
    label marke tanker frachter kutter hotel bar laden kolumne rubrik blog newsletter schrift doku dokumentation kurzfilm debüt novelle gedicht`,
  namingEndings: `zeitschrift zeitung magazin sender film roman serie sendung album verein portal projekt podcast kneipe café song reihe kampagne schiff fähre`,
};
