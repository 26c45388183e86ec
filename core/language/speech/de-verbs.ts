import type { SpeechTable } from './table.ts';

/** German verbs of speaking, by family and then by sense. */
export const verbs: SpeechTable['verbs'] = {
  said: `
    sagen: sagte sagten sagt gesagt sagen sage
    erzählen: erzählte erzählten erzählt erzählen
    erklären: erklärte erklärten erklärt erkläre erklären
    mitteilen: mitteilte mitteilten mitgeteilt mitteilt teilte teilten teilt
    informieren: informierte informiert
    berichten: berichtete berichteten berichtet berichten
    schreiben: schrieb schrieben schreibt geschrieben schreiben
    posten: postete postet gepostet twitterte twittert getwittert
    notieren: notierte notiert
    lesen: las
    betonen: betonte betonten betont betonen
    unterstreichen: unterstrich unterstrichen unterstreicht
    hervorheben: hob hervorhob hebt hervorgehoben
    bekräftigen: bekräftigte bekräftigten bekräftigt
    wiederholen: wiederholte wiederholt
    erläutern: erläuterte erläuterten erläutert
    ausführen: ausführte ausgeführt führte führt
    darlegen: legte legt dargelegt
    präzisieren: präzisierte präzisiert konkretisierte konkretisiert
    klarstellen: stellte stellt klargestellt klarstellte klarstellt
    zusammenfassen: fasste fasst zusammengefasst bilanzierte bilanziert resümierte resümiert
    äußern: äußerte äußerten geäußert äußert äussert
    angeben: gab gaben gibt angegeben angab angaben angibt
    formulieren: formulierte formuliert
    ausdrücken: drückte drückt ausgedrückt
    antworten: antwortete antworteten antwortet geantwortet
    erwidern: erwiderte erwiderten erwidert entgegnete entgegneten entgegnet
    kontern: konterte konterten kontert
    zurückgeben: zurückgegeben
    reagieren: reagierte reagiert
    meinen: meinte meinten meint gemeint
    finden: fand findet finden befand befindet
    urteilen: urteilte urteilt
    verkünden: verkündete verkündeten verkündet kündigte kündigten kündigt angekündigt ankündigte
    verraten: verriet verrät
    vermelden: vermeldete vermeldet meldete meldeten meldet gemeldet
    bestätigen: bestätigte bestätigten bestätigt
    zitieren: zitierte zitierten zitiert
    erinnern: erinnerte erinnerten erinnert
    bemerken: bemerkte bemerkt anmerkte anmerkt merkte merkt angemerkt
    feststellen: feststellte feststellt festgestellt konstatierte konstatiert
    anführen: anführte angeführt
    schildern: schilderte schilderten schildert geschildert beschrieb beschreibt
    vermuten: vermutete vermutet mutmaßte mutmaßt
    argumentieren: argumentierte argumentierten argumentiert
    begründen: begründete begründeten begründet
    scherzen: scherzte scherzt witzelte witzelt spottete spotteten spottet spöttelte frotzelte
    lachen: lachte lacht schmunzelte schmunzelt lächelte lächelt grinste grinst
    seufzen: seufzte seufzt stöhnte stöhnt
    flüstern: flüsterte flüstert raunte raunt murmelte murmelt brummte brummt
    rufen: rief riefen ruft gerufen schrie schrien schreit brüllte
    jubeln: jubelte jubelten jubelt
    schwärmen: schwärmte schwärmten schwärmt
    schimpfen: schimpfte schimpften schimpft wetterte wettert schäumte polterte poltert giftete ätzte
    winken: winkte winkt
    aussagen: ausgesagt
    diktieren: diktierte
    wissen lassen: ließ ließen lässt
    heißen: hieß heißt hiess heisst
    erwähnen: erwähnte erwähnten erwähnt
    plaudern: plauderte plaudert
    murren: murrte murrt knurrte knurrt zischte zischt fauchte faucht blaffte blafft maulte mault nörgelte nörgelt raunzte raunzt grummelte grummelt
    kichern: kicherte kichert prustete feixte feixt ulkte ulkt flachste flachst kalauerte
    keuchen: keuchte keucht stammelte stammelt stotterte stottert hauchte haucht schluchzte schluchzt ächzte ächzt jammerte jammert
    nicken: nickte nickt
    sinnieren: sinnierte sinniert philosophierte philosophiert grübelte grübelt überlegte überlegt
    orakeln: orakelte orakelt unkte unkt
    frohlocken: frohlockte frohlockt triumphierte triumphiert
    kommentieren: kommentierte kommentierten kommentiert skizzierte skizziert
    sticheln: stichelte stichelt lästerte lästert höhnte höhnt
    donnern: donnerte donnert tobte tobt kreischte kreischt
    verlauten: verlautete verlautet verlauteten
    titeln: titelte titelt
    texten: textete textet tippte
    einwenden: einwandte einwendet eingewandt einwarf
    vorrechnen: vorrechnete vorgerechnet rechnete rechnet
    nachhaken: hakte hakt nachgehakt
    offenbaren: offenbarte offenbart enthüllte enthüllt beichtete beichtet bekundete bekundet
    prophezeien: prophezeite prophezeit weissagte spekulierte spekuliert
    dozieren: dozierte doziert belehrte räsonierte räsoniert deklamierte
    entfahren: entfuhr entfährt
    staunen: staunte staunt wunderte wundert
    signalisieren: signalisierte signalisiert
    korrigieren: korrigierte korrigiert berichtigte berichtigt
    so: so`,
  denied: `
    dementieren: dementierte dementierten dementiert
    bestreiten: bestritt bestritten bestreitet
    leugnen: leugnete leugnet
    verneinen: verneinte verneint
    widersprechen: widersprach widersprachen widerspricht widersprochen
    zurückweisen: zurückwies zurückgewiesen wies wiesen weist
    abstreiten: stritt streitet
    ablehnen: lehnte lehnten lehnt abgelehnt`,
  claimed: `
    behaupten: behauptete behaupteten behauptet
    versichern: versicherte versicherten versichert
    beteuern: beteuerte beteuerten beteuert
    beharren: beharrte beharrt
    vorwerfen: warf warfen wirft vorgeworfen
    vorhalten: hielt hielten hält vorgehalten
    unterstellen: unterstellte unterstellt
    beschuldigen: beschuldigte beschuldigten beschuldigt
    prahlen: prahlte prahlt
    schwören: schwor schwört
    geltend machen: machte macht`,
  warned: `
    warnen: warnte warnten warnt gewarnt
    drohen: drohte drohten droht gedroht
    mahnen: mahnte mahnten mahnt ermahnte gemahnt
    versprechen: versprach versprachen verspricht versprochen
    geloben: gelobte`,
  added: `
    hinzufügen: fügte fügten fügt hinzugefügt hinzufügte hinzufügt
    ergänzen: ergänzte ergänzten ergänzt
    nachlegen: nachgelegt
    fortfahren: fuhr fährt fortfuhr fortfährt
    nachschieben: schob schiebt nachschob nachschiebt`,
  asked: `
    fragen: fragte fragten fragt gefragt
    wissen wollen: erkundigte
    fordern: forderte forderten fordert gefordert verlangte verlangten verlangt
    auffordern: aufgefordert
    aufrufen: aufgerufen
    appellieren: appellierte appellierten appelliert
    bitten: bat baten bittet
    drängen: drängte drängt
    raten: riet rät empfahl empfiehlt`,
  other: `
    nennen: nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet
    einstufen: stufte stuft
    bewerten: wertete wertet bewertete bewertet
    sprechen: sprach sprachen spricht gesprochen
    hoffen: hoffte hofft
    zeigen: zeigte zeigten zeigt
    kritisieren: kritisierte kritisierten kritisiert rügte rügt monierte moniert bemängelte bemängelt
    verurteilen: verurteilte verurteilten verurteilt
    klagen: klagte klagten klagt beklagte beklagten beklagt
    bedauern: bedauerte bedauert
    loben: lobte lobten lobt würdigte würdigt begrüßte begrüßten begrüßt pries
    danken: dankte dankt bedankte
    gratulieren: gratulierte gratuliert
    glauben: glaubt glaubte
    denken: denkt dachte
    erwarten: erwartet erwartete prognostizierte prognostiziert
    einräumen: räumte räumten räumt eingeräumt einräumte einräumten einräumt
    zugeben: zugab zugibt zugegeben gestand gesteht eingestand eingesteht
    zustimmen: pflichtete pflichtet beipflichtete stimmte stimmt zustimmte
    sehen: sieht sehen
    plädieren: plädierte plädiert warb wirbt
    verteidigen: verteidigte verteidigt rechtfertigte rechtfertigt
    trösten: tröstete
    beschwichtigen: beschwichtigte beschwichtigt beruhigte beruhigt
    beginnen: begann beginnt
    fürchten: fürchtete fürchtet befürchtete befürchtet bezweifelte bezweifelt
    attestieren: attestierte attestiert bescheinigte bescheinigt
    aufatmen: freute freut ärgerte ärgert sorgte`,
};

/** Forms that speak only with their particle: `gab … an`, `stellte … klar`. */
export const separable = `hob hebt führte führt legte legt stellte stellt fasste fasst gab gaben gibt drückte drückt stritt streitet hielt
  hielten hält macht machte schob schiebt fuhr fährt wies wiesen weist teilt räumt merkte merkt lehnt fügt winkt winkte ließ ließen lässt stufte stuft riet rechnete rechnet hakte hakt pflichtete pflichtet stimmte stimmt`;

/** Verbs that speak only together with a word behind them: «wollte … wissen». */
export const germanIdioms = `
  asked: wollte wollten will wollen | wissen
  said: gab gaben gibt geben | protokoll verstehen
  said: brachte brachten bringt bringen | punkt
`;
