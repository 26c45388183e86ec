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
  visitor visitors tourist guest refugee refugees evacuee survivor survivors victim victims passer-by bystander eyewitness pensioner retiree widow widower
  man woman men women boy girl people person child children teenager toddler
  mother father son daughter brother sister husband wife partner uncle aunt grandfather grandmother grandson granddaughter nephew niece cousin twin
  friend friends colleague colleagues counterpart predecessor successor replacement deputy assistant apprentice
  old counsellor trustee treasurer convener convenor secretary-general`;

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
  hospital school college church airline operator manufacturer retailer firm startup carrier publisher outlet broadcaster portal daily weekly
  watchdog regulator authority authorities coalition militia movement faction service treasury kremlin pentagon`;
