import { epithets, institutions, roles, unnamed } from './en-people.ts';
import { englishIdioms, participles, verbs } from './en-verbs.ts';
import type { SpeechTable } from './table.ts';

export const english: SpeechTable = {
  language: 'en',
  verbs,
  idioms: englishIdioms,
  plain: ``,
  participles,
  auxiliaries: `has have had was were is are be been will would can could did does do
    hasnt havent hadnt wasnt werent isnt arent wont wouldnt cant couldnt didnt doesnt dont shouldnt`,
  clitics: ``,
  particles: ``,
  accordingTo: `
    according to
    in the view of
    in the opinion of
    in the eyes of
    as told by
    as described by
    as put by
    in the words of
    as quoted by
    in the estimation of
    in the judgment of
    in the phrase of
    to quote
    per`,
  accordingToThem: `
    in his words
    in her words
    in their words
    in his view
    in her view
    in his telling
    in her telling
    in his opinion
    in her opinion
    in their view
    in his eyes
    in her eyes
    in his account
    in her account
    by his account
    by her account
    by their account`,
  accordingToAfter: ``,
  pointingBack: `
    with these words
    with those words
    with that sentence
    the speaker was
    the words were`,
  weAsk: `
    we asked him
    we asked her
    i asked him
    i asked her`,
  relays: `quoted quotes quoting cited cites citing`,
  relayedFrom: ``,
  titles: `mr mrs ms miss dr prof sen sens rep reps gov gen lt col sgt capt maj adm rev fr msgr det supt insp cpl pvt cmdr brig hon sir dame lord lady
    president vice prime minister senator congressman congresswoman representative governor mayor secretary
    chancellor king queen prince princess sheikh ayatollah imam rabbi pope father sheriff judge justice attorney general
    speaker ambassador chairman chairwoman chair director professor major colonel brigadier lieutenant captain
    commissioner councilman councilwoman coach sergeant deputy former then premier`,
  roles,
  epithets,
  offices: `
    minister: minister
    prime minister: prime minister | premier | head of government | pm
    president: president
    vice president: vice president
    foreign minister: foreign minister | top diplomat
    defence minister: defence minister | defense minister
    foreign minister: secretary of state
    defence minister: secretary of defense | defense secretary | defence secretary | pentagon chief
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
  unnamed,
  institutions,
  forces: `army military idf`,
  documents: `statement communique readout`,
  pronouns: `he she they it who i we you him`,
  things: `it`,
  feminine: `she mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman councilwoman woman mother sister daughter widow actress wife girl aunt grandmother granddaughter niece
    businesswoman policewoman waitress landlady comedienne midwife headmistress policewoman countess baroness duchess nun`,
  masculine: `he him mr sir lord king prince spokesman chairman congressman councilman man father brother son husband boy uncle grandfather grandson nephew
    widower businessman policeman fisherman waiter landlord headmaster count baron duke priest monk`,
  anaphors: ``,
  latter: `latter`,
  oneOfThem: `
    the latter
    one of them
    another of them
    one of the two
    one of the men
    one of the women
    the latter
    the second
    a second
    the other
    another
    one`,
  determiners: `the a an his her their its our my this that these those one two three four several some many another both other`,
  indefinite: `a an one two three four several some many another other`,
  articles: `the`,
  possessives: `his her their its`,
  wordings: `words word wording phrase account telling view opinion reckoning estimate estimates count tally analysis statement version reading assessment
    eyes estimation judgment judgement formulation parlance`,
  linksToPlaces: ``,
  links: `of de van von der al el bin ben ibn abu la le da di du dos del`,
  and: `and`,
  stops: `question answer in on at to from by with without for about after before during since until while when where why how
    what which whose whom if because although though but and or nor so yet as than then there here also not never no
    into onto over under between among against through across around within behind beyond despite per via like unlike
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow tonight earlier later last next now recently once again still even just
    only already ago week month year night day morning afternoon evening that whether it is are was were be been being am
    has have had do does did would can could shall should might must i you we he she they who him them me us
    himself herself themselves itself nothing none each all more most much very too quite rather almost perhaps maybe however
    meanwhile instead indeed both either neither well yes ok reporters amid upon off out up down back away asked
    because when ahead according outside inside near throughout toward towards
    take took taken make made get got give gave go goes going come came see saw seen look looked want wanted wants
    know knew think believe seems seemed appears appeared responding speaking referring asked pressed`,
  oblique: `with to by for from against about in at on near outside inside via`,
  impersonal: ``,
  between: `also then later has have had recently previously earlier once again further now still repeatedly often always never
    even simply just only himself herself themselves reportedly famously initially since subsequently monday tuesday wednesday
    thursday friday saturday sunday all both each first did does do would will could yesterday today tonight quickly
    publicly privately specifically finally instead immediately angrily flatly went on to is was were are quoted as
    jokingly`,
  addressees: ``,
  givesName: `
    named
    called
    whose name is
    whose name was
    who gave his name as
    who gave her name as
    who gave his name only as
    who gave her name only as
    who gave only the name
    who gives his name as
    who gives her name as
    who introduced himself as
    who introduced herself as
    who identified himself as
    who identified herself as
    who asked to be called`,
  entitling: 'headed titled entitled headlined',
  naming: `called named titled entitled dubbed nicknamed known film movie book song show series album novel headline headlined channel
    station network newspaper magazine ship vessel boat yacht ferry website blog podcast program programme musical opera band
    restaurant pub project operation initiative radio tv hashtag
    platform app hotel bar brand label column newsletter debut exhibition exhibit poem essay painting sculpture
    documentary font typeface memoir`,
};
