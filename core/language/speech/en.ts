import type { SpeechTable } from './table.ts';

export const english: SpeechTable = {
  language: 'en',
  verbs: {
    said: `
      say: said says say saying
      tell: told tells tell telling
      write: wrote writes written writing write
      state: stated states stating
      declare: declared declares declaring
      announce: announced announces announcing
      tweet: tweeted tweets tweeting
      post: posted posts posting
      read: read reads reading
      explain: explained explains explaining
      note: noted notes noting
      observe: observed observes observing
      remark: remarked remarks remarking
      comment: commented comments commenting
      mention: mentioned mentioning
      report: reported reports reporting
      reply: replied replies replying
      respond: responded responds responding
      answer: answered answers answering
      quote: quoted quoting
      recall: recalled recalls recalling
      conclude: concluded concludes concluding
      confirm: confirmed confirms confirming
      testify: testified testifies
      reveal: revealed revealing surmised scoffed echoed
      emphasise: emphasized emphasised emphasizing emphasising stressed stresses stressing underlined underscored reiterated reiterating
      publish: published
      joke: joked jokes joking quipped quips laughed
      shout: shouted shouting yelled yelling chanted chanting screamed cried whispered sang
      point: pointed`,
    denied: `
      deny: denied denies denying
      reject: rejected rejects rejecting
      dismiss: dismissed dismisses dismissing
      dispute: disputed disputes disputing
      refute: refuted refutes refuting
      rebut: rebuffed rebutted`,
    claimed: `
      claim: claimed claims claiming
      allege: alleged alleges alleging
      insist: insisted insists insisting
      argue: argued argues arguing
      maintain: maintained maintains maintaining
      assert: asserted asserts asserting
      contend: contended contends contending
      boast: boasted boasting bragged
      accuse: accused accuses accusing
      charge: charged charges charging
      suggest: suggested suggests suggesting`,
    warned: `
      warn: warned warns warning
      caution: cautioned cautions cautioning
      threaten: threatened threatens threatening
      vow: vowed vows vowing pledged pledges pledging promised promises promising`,
    added: `
      add: added adds adding
      continue: continued continues continuing`,
    asked: `
      ask: asked asks asking
      inquire: inquired wondered wonders wondering
      urge: urged urges urging
      demand: demanded demands demanding
      request: requested`,
    other: `
      call: called calls calling dubbed labeled labelled branded termed
      describe: described describes describing portrayed characterized characterised characterizing
      acknowledge: acknowledged acknowledges acknowledging
      admit: admitted admits admitting conceded concedes conceding
      predict: predicted predicts predicting
      assure: assured assures assuring
      complain: complained complains complaining lamented laments
      criticise: criticized criticised criticizing blasted slammed mocked denounced condemned decried derided ripped
      praise: praised praises praising hailed thanked
      blame: blamed blames blaming
      propose: proposed recommends recommended
      speak: spoke speaks speaking
      think: thought thinks believes believed
      refer: referred refers referring
      express: expressed expressing voiced
      list: listing cited cites citing
      undertake: undertook
      proclaim: proclaimed proclaiming
      advise: advised advises
      agree: agreed agrees
      interject: interjected countered interrupted retorted shot
      hope: hopes hoped
      signal: signaled signalled hinted
      opine: opined mused
      find: found finds finding ruled
      imagine: imagined`,
  },
  plain: ``,
  participles: `saying telling writing stating declaring announcing tweeting posting noting observing remarking
    commenting reporting replying responding answering quoting explaining recalling concluding confirming adding
    continuing asking urging demanding warning claiming insisting arguing calling describing denying rejecting
    acknowledging admitting conceding citing promising vowing pledging accusing stressing emphasizing emphasising
    predicting complaining listing referring expressing suggesting asserting alleging boasting joking reading
    dismissing praising blaming mentioning reiterating proclaiming declaring speaking cautioning threatening`,
  auxiliaries: `has have had was were is are be been will would can could did does do`,
  clitics: ``,
  particles: ``,
  accordingTo: `
    according to
    in the words of
    as quoted by`,
  accordingToThem: ``,
  accordingToAfter: ``,
  pointingBack: `
    with these words
    with those words
    with that sentence
    the speaker was
    the words were`,
  relays: `quoted quotes quoting cited cites citing`,
  relayedFrom: ``,
  titles: `mr mrs ms miss dr prof sen sens rep reps gov gen lt col sgt capt maj adm rev hon sir dame lord lady
    president vice prime minister senator congressman congresswoman representative governor mayor secretary
    chancellor king queen prince princess sheikh ayatollah imam rabbi pope father sheriff judge justice attorney general
    speaker ambassador chairman chairwoman chair director professor major colonel brigadier lieutenant captain
    commissioner councilman councilwoman coach sergeant deputy former then premier`,
  roles: `official officials spokesman spokeswoman spokesperson spokespeople adviser advisor advisers advisors aide aides
    leader leaders minister ministers president premier envoy ambassador diplomat diplomats source sources chief head
    chairman chairwoman chair director analyst expert professor lawyer attorney commander officer officers general
    senator congressman lawmaker lawmakers candidate nominee nominees mediator coordinator secretary governor mayor manager
    strategist reporter reporters journalist editor author columnist witness witnesses resident residents man woman
    people person activist supporter supporters voter voters critic critics member members representative negotiator
    negotiators prosecutor judge teacher student mother father doctor farmer paramedic paramedics speaker
    chancellor counsel pollster organizer executive owner founder historian scholar researcher economist sheriff
    businessman mogul billionaire tycoon developer host anchor democrat republican politician veteran`,
  offices: `
    prime minister: prime minister | premier | head of government | pm
    president: president
    vice president: vice president
    foreign minister: foreign minister | top diplomat
    defence minister: defence minister | defense minister
    secretary of state: secretary of state
    secretary of defense: secretary of defense | defense secretary | defence secretary | pentagon chief
    speaker: speaker | parliament speaker | speaker of parliament | parliamentary speaker
    deputy speaker: deputy speaker
    secretary-general: secretary general | leader of hezbollah | hezbollah leader | hezbollah chief | hezbollahs leader
    envoy: envoy | mediator | emissary | special envoy | peace envoy | senior adviser | senior advisor
    spokesman: spokesman | spokeswoman | spokesperson | press secretary
    ambassador: ambassador
    chief of staff: chief of staff | army chief | military chief
    energy minister: energy minister
    finance minister: finance minister
    security minister: national security minister | security minister
    adviser: adviser | advisor | aide`,
  unnamed: `official officials source sources diplomat diplomats person people aide aides officer officers insider insiders
    spokesman spokeswoman spokesperson spokespeople adviser advisers advisor advisors witness witnesses man woman resident residents reporter reporters
    lawmaker lawmakers analyst analysts expert experts supporter supporters voter voters critic critics negotiator negotiators
    member members executive strategist operative activist`,
  institutions: `office ministry department army military government administration council committee agency campaign
    statement report newspaper paper magazine times post journal company group organization organisation party court
    house congress senate commission embassy union university police force forces bank center centre institute
    association network channel television radio website site letter memo document text release filing email note
    press news board bureau team poll survey study book article editorial article story resolution platform lawsuit complaint
    ad sign signs headline account`,
  documents: ``,
  pronouns: `he she they it who i we you`,
  feminine: `she her mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman councilwoman woman mother sister daughter widow actress wife`,
  masculine: `he his mr sir lord king prince spokesman chairman congressman councilman man father brother son husband`,
  anaphors: ``,
  oneOfThem: `
    one of them
    another of them
    the other
    another
    one`,
  determiners: `the a an his her their its our my this that these those one two three four several some many another both other`,
  indefinite: `a an one two three four several some many another other`,
  articles: `the`,
  possessives: `his her their its`,
  linksToPlaces: ``,
  links: `of de van von der al el bin ben ibn abu la le da di du dos del`,
  and: `and`,
  stops: `in on at to from by with without for about after before during since until while when where why how
    what which whose whom if because although though but and or nor so yet as than then there here also not never no
    into onto over under between among against through across around within behind beyond despite per via like unlike
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow tonight earlier later last next now recently once again still even just
    only already ago week month year night day morning afternoon evening that whether it is are was were be been being am
    has have had do does did would can could shall should might must i you we he she they who him them me us
    himself herself themselves itself each all more most much very too quite rather almost perhaps maybe however
    meanwhile instead indeed both either neither well yes ok reporters amid upon off out up down back away asked
    because when ahead according outside inside near throughout toward towards
    take took taken make made get got give gave go goes going come came see saw seen look looked want wanted wants
    know knew think believe seems seemed appears appeared responding speaking referring asked pressed`,
  oblique: `with to by for from against about`,
  impersonal: ``,
  between: `also then later has have had recently previously earlier once again further now still repeatedly often always never
    even simply just only himself herself themselves reportedly famously initially since subsequently monday tuesday wednesday
    thursday friday saturday sunday all both each first did does do would will could yesterday today tonight quickly
    publicly privately specifically finally instead immediately angrily flatly went on to is was were are quoted as
    jokingly`,
  addressees: ``,
  naming: `called named titled entitled dubbed nicknamed known film movie book song show series album novel headline headlined`,
};
