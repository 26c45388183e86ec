/** What people are and do, in German. A word that ends in one of `roleEndings` is a role as well. */
export const roles = `
  kämmerer kämmerin
  sprecher sprecherin sprecherinnen sprechern sprechers beamter beamte beamten beamtin beamtinnen berater beratern beraters beraterin chef chefs chefin
  minister ministers ministern ministerin premier premierminister ministerpräsident ministerpräsidenten ministerpräsidentin regierungschef regierungschefin
  präsident präsidenten präsidentin vizepräsident vizepräsidentin kanzler kanzlerin gesandter gesandte gesandten
  vermittler vermittlers vermittlerin botschafter botschafters botschafterin diplomat diplomaten diplomatin konsul konsulin attaché
  emissär unterhändler unterhändlers unterhändlerin generalsekretär generalsekretärs generalsekretärin sekretär sekretärin staatschef staatschefs
  quelle quellen insider informant informanten gewährsmann gewährsleute leiter leiters leiterin vorsitzender vorsitzende vorsitzenden obmann obfrau
  vorstand vorständin vorsteher vorsteherin geschäftsführer geschäftsführerin direktor direktors direktorin intendant intendantin rektor rektorin dekan dekanin
  manager managerin unternehmer unternehmerin inhaber inhaberin gründer gründerin eigentümer eigentümerin besitzer besitzerin investor investorin
  analyst analysten analystin experte experten expertin fachmann fachfrau professor professorin forscher forschern forscherin forschers dozent dozentin
  wissenschaftler wissenschaftlerin historiker historikerin ökonom ökonomen ökonomin politologe politologin soziologe soziologin biologe biologin
  chemiker chemikerin physiker physikerin astronom astronomin geologe geologin psychologe psychologin meteorologe meteorologin virologe virologin
  epidemiologe epidemiologin archäologe archäologin ethnologe ethnologin philosoph philosophin jurist juristin theologe theologin mediziner medizinerin
  autor autors autorin autoren schriftsteller schriftstellerin dichter dichterin journalist journalistin reporter reporterin redakteur redakteurin
  korrespondent korrespondentin kolumnist kolumnistin kommentator kommentatorin moderator moderatorin fotograf fotografin verleger verlegerin herausgeber herausgeberin
  künstler künstlerin maler malerin bildhauer bildhauerin musiker musikerin sänger sängerin komponist komponistin dirigent dirigentin pianist pianistin
  schauspieler schauspielerin regisseur regisseurin tänzer tänzerin kurator kuratorin architekt architekten architektin designer designerin
  anwalt anwalts anwältin anwältinnen rechtsanwalt rechtsanwältin verteidiger verteidigerin staatsanwalt staatsanwältin richter richterin notar notarin
  zeuge zeugin zeugen augenzeuge augenzeugin augenzeugen angeklagter angeklagte angeklagten kläger klägerin gutachter gutachterin ermittler ermittlerin
  kommissar kommissarin polizist polizisten polizistin kommandeur kommandant kommandantin offizier offiziers offizierin soldat soldaten soldatin general
  oberst oberstleutnant major hauptmann leutnant oberleutnant feldwebel unteroffizier brigadegeneral generalmajor reservist reservistin veteran veteranin pensionärin
  bademeister bademeisterin hausmeister hausmeisterin bibliothekar bibliothekarin archivar archivarin kassierer kassiererin küsterin imker imkerin müllerin
  tankwart pförtner pförtnerin rettungsschwimmer sanitäterin notfallsanitäter notärztin notarzt chirurg chirurgin zahnarzt zahnärztin optiker optikerin
  pendler pendlerin reisende reisender urlauber urlauberin tourist touristin wanderer wanderin camper radfahrer radfahrerin autofahrer autofahrerin fußgänger fußgängerin
  zuschauer zuschauerin fan fans leser leserin hörer hörerin gläubige gläubiger pilgerin geflüchtete geflüchteter rückkehrer rückkehrerin heimkehrer siedler siedlerin
  eltern mutti papa mama vati uroma uropa ehepaar zwilling verlobter verlobte patenkind patenonkel patentante stiefvater stiefmutter großeltern enkelkind
  angehöriger angehörige angehörigen hinterbliebene geisel geiseln gefangener gefangene häftling insasse insassin kämpfer kämpferin milizionär rebell rebellin
  stammgast gäste kumpel kamerad kameradin weggefährte weggefährtin mitstreiter mitstreiterin vertrauter vertraute vertrauten beobachter beobachterin kenner kennerin insiderin
  praktikant praktikantin azubi lehrling geselle gesellin angeklagten beschuldigter beschuldigte verdächtiger verdächtige täter täterin opfer geschädigte geschädigter
  lokführer lokführerin zugbegleiter zugbegleiterin pilotin stewardess flugbegleiter flugbegleiterin kapitän fischerin hafenmeister taxifahrer taxifahrerin busfahrer busfahrerin
  putzfrau reinigungskraft haushälterin kindermädchen tagesmutter sozialarbeiter sozialarbeiterin streetworker streetworkerin seelsorger seelsorgerin diakon diakonin nonne äbtissin
  chefredakteur chefredakteurin reporterin blogger bloggerin influencer influencerin podcaster podcasterin satiriker satirikerin kabarettist kabarettistin komiker komikerin
  biologen statistiker statistikerin mathematiker mathematikerin informatiker informatikerin neurowissenschaftler klimaforscher ornithologe ornithologin zoologe zoologin botaniker botanikerin
  feuerwehrmann feuerwehrfrau sanitäter sanitäterin retter helfer helferin
  senator senatorin abgeordneter abgeordnete abgeordneten parlamentarier parlamentarierin kandidat kandidaten kandidatin politiker politikerin
  bürgermeister bürgermeisterin landrat landrätin stadtrat stadträtin gemeinderat dezernent dezernentin amtsleiter ortsvorsteher staatssekretär staatssekretärin
  ministerialrat fraktionschef fraktionschefin parteichef parteichefin generalbundesanwalt oppositionsführer oppositionsführerin
  vertreter vertreters vertreterin mitarbeiter mitarbeitern mitarbeiterin angestellter angestellte beauftragter beauftragte beauftragten referent referentin
  mitglied mitglieder anhänger anhängerin aktivist aktivisten aktivistin demonstrant demonstrantin kritiker kritikerin unterstützer gewerkschafter gewerkschafterin
  arzt ärztin ärzte pfleger pflegerin krankenschwester hebamme apotheker apothekerin tierarzt tierärztin therapeut therapeutin
  lehrer lehrerin rektor schüler schülerin student studentin studierende auszubildender auszubildende erzieher erzieherin
  pfarrer pfarrerin priester pastor pastorin bischof bischöfin kardinal imam rabbiner rabbinerin
  bauer bauern bäuerin landwirt landwirte landwirtin winzer winzerin förster försterin jäger jägerin fischer fischerin gärtner gärtnerin
  handwerker handwerkerin meister meisterin tischler bäcker bäckerin metzger schneider schneiderin schweißer mechaniker elektriker maurer ingenieur ingenieurin techniker
  delegierter delegierte delegierten bekannter bekannte verwandter verwandte verletzter verletzte verletzten kranker obdachloser obdachlose arbeitsloser arbeitslose
  freiwilliger freiwillige ehrenamtlicher ehrenamtliche industrieller adliger adlige geistlicher geistlichen erwachsener heranwachsender alleinerziehende streikender streikende
  protestierender vorbestrafter festgenommener festgenommene überlebte asylsuchender schutzsuchender schutzsuchende selbstständiger angeklagtem gelehrter gelehrte intellektueller
  händler händlerin verkäufer verkäuferin kaufmann kauffrau wirt wirtin gastronom gastronomin koch köchin kellner kellnerin hotelier friseur friseurin
  fahrer fahrerin pilot pilotin kapitän kapitänin reeder reederin matrose lotse schaffner schaffnerin
  trainer trainers trainerin spieler spielerin torwart torhüter torhüterin stürmer stürmerin verteidiger schiedsrichter schiedsrichterin sportler sportlerin
  athlet athletin läufer läuferin schwimmer schwimmerin fahrerin profi kapitän präside
  anwohner anwohnerin nachbar nachbarn nachbarin bewohner bewohnerin einwohner einwohnerin besucher besucherin passagier fahrgast gast kunde kundin
  mieter mieterin rentner rentnerin pensionär witwe witwer flüchtling vertriebene vertriebener überlebender überlebende überlebenden
  mann frau vater mutter sohn tochter bruder schwester ehefrau ehemann gattin gatte onkel tante großvater großmutter opa oma enkel enkelin neffe nichte
  cousin cousine schwager schwägerin freund freundin kollege kollegen kollegin kolleginnen partner partnerin amtskollege amtskollegin
  vorgänger vorgängerin nachfolger nachfolgerin stellvertreter stellvertreterin chefin rivale rivalin gegner gegnerin konkurrent konkurrentin
  junge mädchen jugendlicher jugendliche kind senior seniorin mensch person bürger bürgerin wähler wählerin
  hausherr hausherrin gastgeber gastgeberin auftraggeber auftraggeberin veranstalter veranstalterin initiator initiatorin organisator organisatorin`;

/** «Oberbürgermeisterin», «Kriminalhauptkommissar»: German makes one word of what it says in two. */
export const roleEndings = `
  minister ministerin präsident präsidenten präsidentin chef chefin chefs leiter leiterin sprecher sprecherin meister meisterin sekretär sekretärin direktor direktorin
  vorsitzende vorsitzender vorsitzenden vorstand kommissar kommissarin richter richterin anwalt anwältin beamter beamte beamten beamtin berater beraterin beauftragte beauftragter
  beauftragten experte experten expertin forscher forscherin wissenschaftler wissenschaftlerin historiker historikerin ökonom ökonomin ökonomen login loge logen
  direktorin professor professorin botschafter botschafterin diplomat diplomatin diplomaten gesandte gesandter gesandten vermittler vermittlerin unterhändler vertreter vertreterin vertretern
  mitarbeiter mitarbeiterin abgeordnete abgeordneter abgeordneten politiker politikerin kandidat kandidatin rätin geschäftsführer führer führerin
  kommandeur kommandant offizier soldat soldatin general ermittler ermittlerin polizist polizistin
  trainer trainerin spieler spielerin torwart stürmer verteidiger schiedsrichter läufer läuferin fahrer fahrerin profi kapitän
  lehrer lehrerin schüler schülerin student studentin arzt ärztin pfleger pflegerin schwester therapeut therapeutin
  autor autorin redakteur redakteurin reporter reporterin journalist journalistin korrespondent korrespondentin kritiker kritikerin moderator moderatorin
  künstler künstlerin sänger sängerin musiker musikerin schauspieler schauspielerin regisseur regisseurin architekt architektin fotograf fotografin
  bauer bäuerin wirt wirtin händler händlerin verkäufer verkäuferin arbeiter arbeiterin ingenieur ingenieurin techniker technikerin mechaniker unternehmer unternehmerin
  inhaber inhaberin besitzer besitzerin gründer gründerin betreiber betreiberin manager managerin aktivist aktivistin anhänger anhängerin
  stratege strategin analyst analystin züchter züchterin hüter wächter wart obmann bischof bischöfin pfarrer pfarrerin
  nachbar nachbarin bewohner bewohnerin kollege kollegin zeuge zeugin quelle quellen kreise obfrau`;

/** Those that name nobody on their own. */
export const unnamed = `
  sprecher sprecherin sprechern regierungssprecher regierungssprecherin armeesprecher armeesprecherin militärsprecher polizeisprecher polizeisprecherin
  beamter beamte beamten beamtin regierungsbeamter regierungsbeamte berater beraterin diplomat diplomaten diplomatin quelle quellen insider informant informanten
  gewährsmann gewährsleute passagiere pendler mitarbeitende beobachter kenner angehörige angehöriger vertreter vertreterin regierungsvertreter regierungsvertreterin mitarbeiter mitarbeiterin mitarbeitern offizier kommandeur soldat soldaten
  augenzeuge augenzeugen augenzeugin zeuge zeugin anwohner anwohnerin nachbar nachbarin bewohner bewohnerin besucher besucherin passant passantin
  mann frau experte experten expertin analyst analystin kreise politiker politikerin abgeordneter abgeordnete aktivist aktivistin demonstrant demonstrantin
  anhänger anhängerin kritiker kritikerin person personen student studentin lehrer lehrerin arzt ärztin sanitäter helfer helferin rentner rentnerin
  freund freundin vertrauter vertraute unterhändler jemanden jemand`;

/** Bodies and papers that speak. */
export const institutions = `
  büro ministerium außenministerium verteidigungsministerium armee militär regierung haus rat agentur nachrichtenagentur zeitung blatt magazin sender
  umfeld lager mission forum presseamt pressestelle fernsehsender portal plattform partei fraktion gericht staatsanwaltschaft kommission ausschuss botschaft konsulat polizei feuerwehr behörde amt verwaltung stadtverwaltung
  mitteilung pressemitteilung stellungnahme erklärung bericht text dokument schreiben brief papier entwurf gutachten studie umfrage urteil antrag
  präsidentschaft präsidialamt kanzleramt staatskanzlei rathaus kabinett miliz bewegung gruppe organisation verband verein bund gewerkschaft kammer innung
  unternehmen konzern firma gesellschaft bank hersteller betreiber klinik krankenhaus universität hochschule institut stiftung kirche bistum
  betriebsrat aufsichtsrat sicherheitsrat bundesrat zentralrat redaktion nachrichtendienst geheimdienst pentagon kreml uno nato eu delegation führung seite schild transparent plakat`;

export const institutionEndings = `
  ministerium ministeriums amt amtes behörde verwaltung kommission ausschuss gericht agentur zeitung sender partei fraktion verband vereins verein bund
  gewerkschaft kammer konzern bank klinik krankenhaus universität hochschule institut instituts stiftung gesellschaft direktion präsidium
  anwaltschaft departement departements department umfeld polizei armee regierung mitteilung erklärung bericht studie dienst wehr werk werke zentrum initiative liga akademie bibliothek museum theater kirche gemeinde genossenschaft versicherung fabrik redaktion leitung führung kanzlei`;

/** Where somebody is from, and how old. */
export const epithets = `
  italiener italienerin spanier spanierin engländer engländerin brite britin schotte ire franzose französin belgier niederländer niederländerin däne dänin
  schwede schwedin norweger norwegerin finne finnin pole polin russe russin ukrainer ukrainerin österreicher österreicherin schweizer schweizerin deutscher
  türke türkin grieche griechin amerikaner amerikanerin kanadier kanadierin brasilianer argentinier mexikaner kolumbianer chinese chinesin japaner japanerin
  bayer bayerin sachse sächsin hesse hessin schwabe schwäbin badener westfale rheinländer rheinländerin friese friesin franke fränkin thüringer thüringerin
  tiroler tirolerin kärntner steirer wiener wienerin berliner berlinerin hamburger hamburgerin münchner münchnerin kölner kölnerin zürcher zürcherin berner basler baslerin
  isländer isländerin tscheche tschechin slowake ungarin rumäne rumänin bulgare bulgarin serbin kroatin albaner albanerin portugiese portugiesin irin schottin finnin
  iranerin iraker irakerin jordanier jordanierin kurde kurdin afghane afghanin pakistaner marokkaner marokkanerin tunesier tunesierin algerier nigerianer nigerianerin
  südafrikaner kenianer äthiopier brasilianerin argentinierin mexikanerin chilene chilenin kubaner koreaner koreanerin vietnamese vietnamesin ukrainerin belgierin texaner texanerin kalifornier
  inder inderin iraner iranerin israeli libanese libanesin syrer syrerin ägypter palästinenser palästinenserin australier australierin kroate serbe ungar
  jährige jähriger jährigen jährigem zwanzigjährige dreißigjährige vierzehnjährige achtzehnjährige`;
