/** What people are and do, in English. */
export const roles = `
  official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople adviser advisor advisers advisors aide aides confidant
  leader leaders minister ministers president premier chancellor envoy envoys emissary ambassador ambassadors diplomat diplomats consul attache
  mediator mediators negotiator negotiators coordinator secretary undersecretary source sources insider insiders chief chiefs head heads boss bosses
  chairman chairwoman chairperson chair director directors executive executives manager managers president vice-president superintendent administrator
  owner owners founder co-founder cofounder entrepreneur investor investors developer developers businessman businesswoman mogul billionaire tycoon banker broker trader
  analyst analysts strategist strategists economist economists expert experts consultant consultants pollster forecaster
  professor professors lecturer researcher researchers scientist scientists scholar scholars historian historians academic academics fellow dean provost
  biologist chemist physicist astronomer geologist psychologist sociologist anthropologist archaeologist epidemiologist virologist climatologist meteorologist ecologist
  engineer engineers architect architects planner surveyor programmer technician
  author authors co-author novelist poet playwright writer writers journalist journalists reporter reporters correspondent correspondents editor editors columnist
  columnists commentator blogger broadcaster presenter anchor host photographer publisher critic critics
  artist artists painter sculptor musician singer songwriter composer conductor pianist guitarist drummer actor actress director filmmaker producer dancer
  curator designer comedian comedienne model celebrity
  lawyer lawyers attorney attorneys solicitor barrister counsel prosecutor prosecutors judge judges justice magistrate coroner plaintiff defendant
  suspect witness witnesses juror detective detectives investigator investigators inspector constable sergeant sheriff policeman policewoman
  officer officers commander commanders general generals colonel captain lieutenant soldier soldiers pilot veteran veterans firefighter paramedic paramedics
  senator senators congressman congresswoman lawmaker lawmakers legislator legislators politician politicians councillor councillors councilor councilman
  councilwoman alderman alderwoman commissioner commissioners governor governors mayor mayors candidate candidates nominee nominees democrat republican backbencher peer whip
  delegate delegates representative representatives organizer organiser organizers activist activists campaigner campaigners protester protesters demonstrator
  supporter supporters backer backers opponent opponents rival rivals ally allies voter voters member members donor
  doctor doctors surgeon nurse nurses midwife pharmacist dentist psychiatrist therapist paediatrician pediatrician vet veterinarian carer
  teacher teachers headteacher principal student students pupil pupils graduate
  priest vicar pastor bishop archbishop cardinal imam rabbi chaplain preacher
  farmer farmers fisherman gardener shepherd butcher baker chef cook waiter waitress barber shopkeeper grocer publican landlord landlady cashier cashiers bartender receptionist janitor caretaker jeweller jeweler florist hairdresser tailor electrician
  builder plumber electrician carpenter welder mechanic driver drivers trucker sailor skipper miner worker workers labourer cleaner porter
  coach coaches trainer player players captain goalkeeper striker midfielder defender quarterback pitcher forward winger referee umpire athlete runner swimmer sprinter
  cyclist golfer boxer champion
  resident residents neighbor neighbors neighbour neighbours villager villagers local locals tenant tenants homeowner customer customers passenger passengers
  visitor visitors tourist guest refugee refugees evacuee survivor survivors victim victims passer bystander eyewitness pensioner retiree widow widower
  man woman men women boy girl people person child children teenager toddler
  mother father son daughter brother sister husband wife partner uncle aunt grandfather grandmother grandson granddaughter nephew niece cousin twin
  friend friends colleague colleagues counterpart predecessor successor replacement deputy assistant apprentice
  old counsellor trustee treasurer convener convenor secretary-general
  commuter commuters reviewer reviewers shopper shoppers motorist motorists cyclists pedestrian pedestrians punter punters holidaymaker holidaymakers
  camper campers hiker hikers parent parents grandparent grandparents mum mums mom moms dad dads gran nan nana grandma granny grandpa grandad granddad
  stepfather stepmother stepson stepdaughter fiance fiancee girlfriend boyfriend godfather godmother lad lass bloke guy gentleman youngster youngsters
  teen teens schoolboy schoolgirl schoolchild undergraduate alumnus alumna returnee returnees migrant migrants immigrant immigrants exile exiles
  deportee detainee detainees prisoner prisoners inmate inmates hostage hostages captives fighter fighters militant militants insurgent rebel
  rebels gunman watchman watchwoman recruit conscript reservist reservists paratrooper sapper sniper gunner corporal medic medics orderly ambulanceman
  rescuer rescuers responder responders lifeguard firewoman firefighters fireman contractor contractors subcontractor foreman forewoman bricklayer
  plasterer roofer joiner glazier blacksmith locksmith mason stonemason machinist beekeeper beekeepers winemaker brewer brewers distiller orchardist
  grower growers rancher ranchers breeder trapper hunter hunters angler forester logger fishmonger greengrocer fruiterer vendor vendors stallholder
  stallholders salesman saleswoman salesperson saleswomen clerk clerks teller bookkeeper accountant accountants auditor auditors actuary underwriter
  notary paralegal bailiff stenographer foreperson litigant complainant pathologist toxicologist criminologist cardiologist oncologist neurologist
  anaesthetist anesthesiologist radiologist optician physiotherapist counselor psychotherapist childminder nanny babysitter housekeeper butler
  concierge doorman bellhop hotelier hoteliers innkeeper barman barmaid barista sommelier chambermaid stewardess steward stewards purser ferryman
  boatman deckhand helmsman harbourmaster harbormaster stationmaster signalman cabbie courier postman postwoman mathematician statistician demographer
  geographer linguist philologist philosopher theologian ethicist neuroscientist entomologist ornithologist botanist zoologist palaeontologist
  paleontologist seismologist volcanologist glaciologist oceanographer hydrologist agronomist conservationist environmentalist naturalist ranger
  rangers zookeeper archivist librarian librarians restorer conservator violinist cellist soprano tenor baritone bassist saxophonist trumpeter rapper
  dj frontman frontwoman lyricist librettist choreographer ballerina puppeteer illustrator cartoonist animator screenwriter scriptwriter essayist
  biographer memoirist translator interpreter interpreters viewer viewers listener listeners fans subscriber followers skater skier snowboarder
  gymnast wrestler judoka fencer rower jockey bowler batsman batter wicketkeeper fullback sweeper substitute frontrunner incumbent challenger
  contender backbenchers mp mps msp statesman stateswoman elders chieftain sheikh emir sultan monarch sovereign staffer staffers intern interns
  trainee trainees registrar bursar archdeacon deacon deaconess curate nun monk friar abbot abbess missionary cantor mufti cleric clerics shareholder
  shareholders stakeholder creditor lender landlords leaseholder lodger squatter squatters hairstylist stylist beautician tattooist seamstress
  dressmaker cobbler shoemaker potter weaver goldsmith dealers auctioneer collectors gallerist promoter agent agents brokers realtor wholesaler
  importer exporter distributor supplier suppliers coder hacker technologist futurist innovator inventor inventors whistleblower informant informer
  tipster spy handler operative operatives fixer intermediary intermediaries interlocutor interlocutors arbiter arbitrator observer observers
  peacekeeper peacekeepers signatory signatories beneficiary claimant claimants applicant applicants petitioner petitioners regulars patrons diner
  diners onlooker onlookers spectator spectators attendee attendees participant participants neurosurgeon matron midwives orthopaedist caregiver
  caregivers carers volunteer volunteers helper helpers caller callers texter invitee`;

/** Those that name nobody on their own. */
export const unnamed = `
  official officials source sources diplomat diplomats person people aide aides officer officers insider insiders
  spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople adviser advisers advisor advisors witness witnesses eyewitness man woman men women boy girl
  resident residents reporter reporters lawmaker lawmakers analyst analysts expert experts supporter supporters voter voters critic critics negotiator negotiators
  member members executive executives strategist strategists operative activist activists protester protesters neighbour neighbours neighbor neighbors
  visitor visitors passenger passengers worker workers teacher doctor doctors nurse soldier soldiers commander student students villager
  survivor relative relatives friend friends colleague colleagues ally allies donor campaigner demonstrator bystander employee employees`;

/** Bodies and papers that speak. */
export const institutions = `
  office ministry department army military government administration council committee agency campaign
  statement report newspaper paper magazine times post journal company group organization organisation party court
  house congress senate commission embassy union university police force forces bank center centre institute
  association network channel television radio website site letter memo document text release filing email note
  press news board bureau team poll survey study book article editorial article story resolution platform lawsuit complaint
  ad sign signs headline account banner placard transcript readout communique pamphlet leaflet
  charity trust foundation federation club league ministry mission secretariat presidency delegation parliament tribunal panel inquiry
  forum alliance collective cooperative guild chamber society academy laboratory museum library theatre gallery cathedral diocese parish synagogue mosque
  consortium conglomerate insurer lender utility cabinet legislature assembly caucus consulate opposition judiciary prosecution lobby syndicate congregation
  orchestra brewery shipyard directorate headquarters memorandum declaration petition bulletin dispatch affidavit indictment advisory
  hospital school college church airline operator manufacturer retailer firm startup carrier publisher outlet broadcaster portal daily weekly
  watchdog body bodies thinktank regulator ombudsman authority authorities coalition militia movement faction service treasury kremlin pentagon`;

/** Where somebody is from, which is as often what something is like, and how old. */
export const epithets = `
  old american israeli lebanese iranian syrian iraqi egyptian jordanian palestinian saudi emirati qatari turk turkish yemeni kuwaiti moroccan
  tunisian algerian libyan sudanese briton british englishman scot scotsman welshman irishman frenchman frenchwoman french german italian spaniard
  spanish portuguese dutchman dutch belgian swiss austrian dane danish swede swedish norwegian finn finnish icelander pole polish czech hungarian
  romanian bulgarian serb serbian croat greek cypriot russian ukrainian georgian armenian azerbaijani kazakh canadian mexican brazilian argentine
  argentinian chilean colombian venezuelan peruvian cuban australian zealander chinese japanese korean indian pakistani afghan bangladeshi
  indonesian malaysian filipino thai vietnamese nigerian kenyan ethiopian ghanaian african european asian arab kurd kurdish jewish muslim christian
  texan californian londoner yorker parisian berliner shia sunni druze maronite shiite`;
