import type { Language } from './languages.ts';
import { normaliseWord } from './words.ts';

/**
 * Given names that are plainly a woman's or a man's, in Latin letters and over several languages.
 * They show that a name is a person's, and whom «she» can mean. Names that are both, or also a
 * word, a place or a family name that is far more common, are left out.
 */
const FEMININE = `
  abigail adaeze adele adriana agata agnes agnieszka aisha aische aicha alba alejandra alena alessandra alexandra alexis
  alice alicia alina alisa alison allison alma alya amalia amanda amelia amelie amina amira amy ana anais anastasia andrea
  angela angelika angelina angelique anika anita anja anke anna annabel annabelle annalena anne annegret anneke anneliese annemarie
  annette annie annika antje antonella antonia anya arancha ariana arlene asma astrid aubrey audrey aurelie aurora
  ava ayelet ayesha ayse azadeh barbara beata beate beatrice beatrix beatriz begona belinda bella berit bernadette
  bernice beth bethany betsy betty bianca birgit birgitta birte blanca bonnie brenda brianna bridget brigitte britta bronwen
  camila camille candice carina carla carly carmen carol carola carole carolin carolina caroline carolyn carrie
  cassandra catalina catarina caterina catherine cathleen cathy cecilia cecile cecily celeste celia celine chantal charlene
  charlotte cheryl chiara chloe christa christelle christiane christina christine cindy claire clara clarissa claudia claudine
  clemence clementine colette colleen concepcion connie constance consuelo cora cordula corinna corinne cornelia courtney cristina
  cynthia dafna dagmar daisy dalia dana danielle danuta daphna daphne daria dawn deanna debbie deborah debra delphine denise diana
  diane dina dinah dolores dominique donna dora doreen dorit doris dorota dorothea dorothee dorothy edith edna efrat eileen einat
  elaine elena eleanor eleonore eleni elfriede elif elisa elisabeth elise eliza elizabeth elke ella ellen elodie eloise elsa elsie elvira
  emilia emilie emily emma emmanuelle erica erika erin ernestine esme esmeralda esperanza estelle esther eugenia eugenie eva eve evelin evelyn
  fabienne fadwa faith faiza fatemeh fatima fatma faten federica felicia felicitas fernanda fiona flavia fleur flora florence franca frances
  francesca franziska francoise frauke freya frida friederike fumiko gabriela gabriele gabriella gabrielle gaelle gail galit gemma genevieve
  georgina geraldine gerda gerlinde gertrud gesa gesine ghada gillian gina ginger giorgia giovanna giulia gisela giselle gladys
  glenda gloria golda grace graciela greta gretchen gudrun guadalupe gwen gwendolyn hadas hagit haifa hala hana hanan hanna hannah hanneke
  harriet hayley hazel heather hedwig heide heidi heike helen helena helene helga henriette hilary hildegard hilde hillary hiba holly
  hortense huda ida ilana ildiko ilka ilona ilse iman imani imke ina ines inga inge ingeborg ingrid iratxe irene irina iris irma irmgard isabel
  isabella isabelle isolde ivana ivanka ivonne jacinda jacinta jacqueline jade jamila jana jane janet janice janine jasmin jasmina jasmine
  jeanette jeanne jeannine jelena jemima jenna jennifer jenny jessica jill jimena jo joan joana joanna joanne jocelyn jodie joelle johanna josefa
  josefina josefine josephine joy joyce juana juanita judith judy julia juliana juliane julianne julie juliet juliette jutta kamala karen karima karin karina
  karine karla karolina karoline kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kayla
  keira kellyanne kerstin khadija kimberly kirsten kirsty krista kristen kristin kristina krystyna lana lara larissa laura lauren laurence lea leah leila
  leilani lena leni leona leonie leonora leslie leticia liana lidia lieselotte lili liliana liliane lilian lillian lily lina linda lindsay
  linnea lior lisa lisbeth lise livia liz liza lois lola loredana lorena loretta lori lorna lorraine lotte louisa louise lourdes lucia luciana
  lucie lucille lucinda lucy luisa luise luna luz luzie lydia lynn lynne mabel madeleine madeline madison magali magda magdalena maha maike
  maisie maja malala malgorzata mandy manuela mara marcela mareike maren margaret margarete margarethe margarita margaux margot marguerite maria mariam
  mariana marianne marie mariella marielle marietta marija marilyn marina marion marisa mariska marisol marissa marit marita marjorie marlene marlies martha martina
  aya gila jeanine laila mirna naama nada najat nayla randa rim roula sarit shani sivan yaara yifat zaynab
  martine mary maryam mathilde matilda maud maureen mavis maxine maya mayra megan meike melanie melinda melissa melody mercedes meredith merav meryem
  mia michaela michal michele michelle milena mildred mina mira miranda miri miriam mirjam molly mona monica monika monique montserrat morag muna muriel
  myra myriam myrna nabila nadia nadine nadja naledi nancy naomi natacha natalia natalie natasha nathalie nawal nele nelly nicola nicole nicoletta nieves
  nikki nina nirit noa noemi noga noor nora noura nuria odette odile ofelia olga olive olivia olympe oriana orit orla orly orna ottilie paloma
  pamela paola patricia patrizia paula paulette pauline pearl peggy penelope penny pernille petra philippa phoebe phyllis pia pilar piper polly priscilla
  priska priya rachel rachida rafaela raffaella rana rania raquel rasha rebecca rebekah regina regine reem rima rita roberta robyn romina rosa rosalia
  rosalie rosalind rosalinde rosario rose roselyne rosemarie rosemary roxana roxanne ruth sabina sabine sabrina sally salma salome samantha samia samira sandra sanna sara
  sarah saskia scarlett segolene selma serena shannon sharon sheila shelley sherry shira shirley shula sibylle sienna sigrid silke silvana silvia simona simone
  siobhan sofia soledad solange sonia sonja sophia sophie soraya stacey stefania stefanie steffi stella stephanie sue susan susana susann susanna susanne suzanne suzy svenja svetlana
  sybille sylvia sylvie tabea tal tamar tamara tamsin tania tanja tanya tara tatiana tatjana teresa tess tessa thea theresa therese tiffany tina tove tracy
  trine trish trude tulia tzipi ulrike ursula uta ute valentina valeria valerie vanessa vera verena veronica veronika veronique vibeke victoria viktoria
  violeta violet viola virginie vivian viviane vivien waltraud wanda wendy wiebke wilhelmine wilma xenia yael yasmin yasmine yelena yevgenia yolanda yvette yvonne
  zahra zainab zara zeinab zelda zoe zoya zuzanna
  ada akiko yoko keiko naoko haruka sakura aiko emiko michiko noriko tomoko yumi mariko anjali deepa kavita lakshmi meera neha nisha pooja radha sunita
  shalini sushma swati ngozi chioma amara folake nneka ifeoma thandiwe nomsa zanele wanjiru akinyi zeynep hatice emine ebru esra sibel yasemin derya
  oksana olena svitlana iryna natalya ludmila galina tatyana ekaterina yulia kateryna larysa halyna milica snezana ljiljana katarzyna ewa zofia jadwiga
  lorene darlene philomena niamh aoife saoirse caoimhe sinead roisin grainne deirdre bronagh mairead maeve ciara eilidh catriona shona isla mhairi moira
  ailsa rhiannon sian carys nerys cerys angharad bethan lowri gwyneth olwen ethel enid hilda winifred rosie evie ellie millie tilly ruby rhona tracey
  stacy kylie leanne dolly rhonda latoya shanice keisha tamika aaliyah annelore hannelore liselotte edeltraud gertraud irmtraud hiltrud heidrun sigrun
  herta hertha margret roswitha rosi traudl uschi walburga insa silja swantje neele tomke dorte hella hanne grete gabi gaby erna else elsbeth layla dima
  joumana jumana lama lamia maysa nisrine nour rola rula salwa samar sawsan souad suha wafa zeina dalal fatme amal abeer ayala batya dalit dikla hila
  ifat inbal keren liat limor meirav nava nurit ofra osnat ravit revital rivka ronit shlomit sigal smadar talia tali tirza tova tzipora varda yafit
  yardena yehudit zehava ziva`;

const MASCULINE = `
  aaron abbas abdallah abdel abdul abdullah abraham achim adam adnan adolf adrian ahmad ahmed alain alan alastair albert alberto albrecht
  alejandro aleksander alessandro alessio alexander alexandre alexei alexis alfonso alfred alfredo ali allen alois alonso alvaro alwin amin amir amit
  amos anas anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anthony antoine anton antonio antony antti archie ariel arik arjun armand
  armando armin arne arnaud arnold arthur arturo arun arvid aryeh asaf asher ashraf augustin aurelien avi avigdor aviv avner axel aziz badr baptiste barack barry
  bart bassam bastian ben benedikt benjamin benny benoit bernard bernardo bernd bernhard bernie bertrand bezalel bilal bill billy bjorn bob bobby boris
  brad brendan brent brett brian bruce bruno bryan burkhard caleb cameron carl carlo carlos carsten casper cedric cem cesar charles charlie chris christian
  christof christoph christophe christopher clarence claude claus clemens clement clifford clint clive colin conor conrad cornelius craig curtis cyril damian damien
  dan daniel danilo danny dario darius darko darrell darren dave david dean deniz denis dennis derek dermot deshawn detlef diego dieter dietmar dietrich dimitri dirk
  dmitri dmitry domenico dominic dominik don donald doron dov dror duncan dylan eamon ebrahim eckart ed eddie edgar edmund eduard eduardo edward edwin efraim egon ehud eitan
  elias elijah eliot elliott elmar elon emanuel emil emilio emmanuel emmanuele enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan etienne
  eugen eugene evan ewald ewan fabian fabien fabio fabrice fabrizio fadi faisal farid farouk felipe felix ferdinand fernando filip filippo florian fouad francesco francis francisco
  franck francois frank franz fred frederic frederick frederik friedhelm friedrich fritz fuad gabriel gadi gareth gary gaspard gavin geert geir geoff geoffrey george georg georges georgi gerald
  gerard gerardo gerd gereon gerhard gero gerrit gert ghassan gianluca gianni gideon gil gilad gilbert giles gilles giorgio giovanni gisbert giuseppe glenn gonzalo gottfried graham greg gregoire gregor gregory
  guido guillaume guillermo gunnar gunter gunther guntram gustav gustavo guy haim hakan haitham hamad hamid hamza hannes hannu hans harald harold harry hartmut hashem hassan hector heiko heiner
  heinrich heinz helge hellmut helmut hendrik henning henri henrik henry herbert herman hermann herve hicham hisham holger horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio
  igor ihsan ilan ilya imad imran ingo ioannis isaac ismail issam itamar itay ivan ivo ivor jack jacob jacques jaime jake jakob jamal james jan jannik janusz jared jaroslaw jason
  javier jean jeff jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan jordi jorg jorge jorgen jose josef joseph josh joshua jost
  joschka juan juha jules julian julien julio jurgen justin kai kamal karim karl karsten kaspar keith kemal ken kenneth kevin khaled khalid kilian kjell klaus knut konrad konstantin konstantinos korbinian
  krzysztof kurt kwame kyle lars lasse laurent lauri lawrence leif leo leon leonard leonardo leonid leopold leroy levent liam lionel lloyd lorenz lorenzo lothar louis luc luca lucas lucien ludovic ludwig luigi luis
  lukas lukasz lutz mads magnus mahmoud majed malcolm malte malik manfred manuel marc marcel marcello marcelo marcin marco marcos marcus marek mario marius mark marko markus martin marwan massimo mateo mathias mathieu matteo matthew matthias matthieu
  maurice mauricio mauro max maxim maxime maximilian mehdi mehmet meir melvin micah michael michail michal michel mickael miguel mihai mikael mike mikhail milan milos mitch mohamad mohamed mohammad mohammed mordechai moritz morten moshe
  mourad muhammad murat mustafa nabih nabil nadav nadim naftali naim najib nasser nathan nathaniel neil nelson nicholas nicolai nicolas nicolo niels nigel nikita niklas niko nikolai nikolaus nikos nils nir nizar noah noam norbert norman oded
  olaf olav ole oleg oliver olivier omar omer oren orhan osama oscar oskar osman oswald otmar ottmar otto owen paal pablo paddy paolo pascal pascual patrick patrik paul pavel pawel pedro peer pekka per pete peter petr petros phil philip philipp
  philippe pierre piers piet pieter pietro piotr quentin quincy rachid rafael rafi rainer ralf ralph rami ramon raphael rashid raul raymond reiner reinhard reinhold remi rene reto reuven ricardo riccardo richard rick ricky robert
  roberto rodney rodrigo roger roland rolf roman ron ronald ronen ronnie rory ross rowan roy ruben rudi rudiger rudolf ruediger rupert ruprecht russell ryan saad said salam salim salman salvador sam sami samir samuel sandro santiago saul scott sean sebastian
  seamus serge sergei sergey sergio seth severin shai shaul shimon shlomo sidney siegfried sigmar sigmund silvio simon slobodan stanislav stanislaw stefan stefano steffen sten stephan stephane stephen steve steven stig stuart sven svend tadeusz tamir tarek tariq ted
  teddy teemu terence terry theo theodor theodore thibault thierry thilo thomas thorben thorsten tim timo timothy timur tino tito tobias todd tom tomas tomasz tommy tony torben torsten travis trevor tristan tyler uli ulrich umberto uri urs uwe vaclav
  valentin valery vasily veit vicente victor viktor vincent vincenzo vito vittorio vivek vlad vladimir volker volodymyr waleed walid walter warren wassim wayne wendelin werner wilfried wilhelm willi william willy winfried witold wladimir wojciech wolf wolfgang wolfram
  xavi xavier yahya yair yann yannick yaron yasser yehuda yigal yitzhak yoav yohan yoni yossi youssef yuri yusuf yves zachary zaki zeev zvi
  maroun kenji hiroshi takeshi kazuo satoshi takashi akira kenta shinzo haruto daisuke masato naoki kenichi koji makoto shigeru tadashi yasuo ichiro jiro taro
  rajesh sanjay ravi suresh ramesh vijay anil ashok rahul rohit sunil arvind deepak manoj naveen nikhil prakash rakesh sandeep vikram vinod harish
  girish mukesh narendra chinedu emeka kofi kwesi oluwaseun tunde babatunde segun ifeanyi obinna sipho thabo themba kamau mamadou ousmane amadou moussa
  ibrahima cheikh seydou ahmet hasan huseyin emre burak serdar erdal recep ferhat selim tayfun oleksandr mykola andriy serhiy dmytro vasyl bohdan ihor
  yevhen petro ostap taras vadim gennady lech jacek zbigniew bartosz grzegorz dragan zoran goran nenad branko nemanja novak milorad aleksandar bojan
  leland wendell vernon virgil floyd lester chester clyde orville wilbur dwight dwayne darnell tyrone deandre terrence reggie grady cody dustin bryce
  trent alfie freddie jonny rhys dewi ieuan emlyn hamish callum fergus lachlan alasdair iain ruaridh declan eoin cormac cillian padraig oisin cathal
  donal ronan tadhg diarmuid gotz hartwig eberhard ekkehard siegbert friedemann falk enno onno hinnerk heino hauke sonke torge arndt bertold berthold
  egbert erhard gebhard gernot giselher hansjorg hanspeter reimund raimund roderich rudolph sepp xaver vinzenz quirin ueli jurg andri lucian ziad ziyad
  hadi jad elie toufic tawfik charbel fares firas ghazi khalil maher mazen mounir munir qassem rabih raed rafic rafik rafiq ramzi sabri shadi suleiman
  wael wissam yasin yassin younes zuhair hani hatem hazem bashir bashar bahaa anwar ayman adel akram amjad eyal ofer shmuel shlomi tzvi yaakov yoel
  boutros eamonn eli eliyahu haidar herzi hossein itzhak mahdi mahmud massad moustafa nawaf nissim ramy reza riad roee roi
  saeed talal tareq tomer uzi wajdi yonatan yousef
  yosef nimrod matan haggai menachem boaz baruch amnon avraham avshalom arnon`;

const feminine = setOf(FEMININE);
const masculine = setOf(MASCULINE);

/** Jean is a man in most of Europe, and a woman where English is spoken. */
const HERS_IN_ENGLISH = /^(?:jean|andrea|nicola|simone|michele)$/;

/** Whose name a word is; null for any other word, and for names that women and men bear alike. */
export function genderOfName(form: string, language: Language): 'feminine' | 'masculine' | null {
  if (language === 'en' && HERS_IN_ENGLISH.test(form)) return 'feminine';
  const [she, he] = [feminine.has(form), masculine.has(form)];
  if (she === he) return null;
  return she ? 'feminine' : 'masculine';
}

export function isGivenName(form: string): boolean {
  return feminine.has(form) || masculine.has(form);
}

function setOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(normaliseWord));
}
