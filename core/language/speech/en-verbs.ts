import type { SpeechTable } from './table.ts';

/** English verbs of speaking, by family and then by sense. */
export const verbs: SpeechTable['verbs'] = {
  said: `
    say: said says say saying
    tell: told tells tell telling
    write: wrote writes written writing write scribbled scribbles jotted penned
    state: stated states stating
    declare: declared declares declaring
    announce: announced announces announcing
    tweet: tweeted tweets tweeting retweeted retweeting
    post: posted posts posting messaged texted emailed blogged
    read: read reads reading
    explain: explained explains explaining
    note: noted notes noting
    observe: observed observes observing
    remark: remarked remarks remarking
    comment: commented comments commenting
    mention: mentioned mentions mentioning
    report: reported reports reporting
    reply: replied replies replying
    respond: responded responds responding
    answer: answered answers answering
    react: reacted reacts reacting
    quote: quoted quotes quoting
    recall: recalled recalls recalling reminisced reminisces remembers
    recount: recounted recounts recounting relates
    conclude: concluded concludes concluding
    confirm: confirmed confirms confirming
    clarify: clarified clarifies clarifying specified specifies
    testify: testified testifies testifying
    reveal: revealed reveals revealing disclosed discloses confided confides
    guess: surmised surmises reckoned reckons
    mock: scoffed scoffs jeered
    echo: echoed echoes
    emphasise: emphasized emphasised emphasizes emphasises emphasizing emphasising
    affirm: affirmed affirms affirming
    remind: reminded reminds reminding
    stress: stressed stresses stressing underlined underlines underlining underscored underscores underscoring
    repeat: repeated repeats repeating reiterated reiterates reiterating restated
    publish: published
    tell at length: detailed outlined elaborated elaborates enthused enthuses gushed gushes
    inform: informed informs informing briefed
    volunteer: volunteered ventured ventures offered offers
    preach: preached preaches intoned intones lectured recited recites
    joke: joked jokes joking quipped quips quipping laughed laughs chuckled chuckles deadpanned wisecracked
    tease: teased teases
    smile: smiled smiles grinned grins nodded nods shrugged shrugs
    sigh: sighed sighs sobbed wept
    groan: groaned groans moaned grumbled grumbles muttered mutters mumbled whined griped gripes
    growl: growled snarled snapped snaps sneered barked fumed fumes thundered thunders raged
    shout: shouted shouts shouting yelled yells yelling screamed screams screaming bellowed roared hollered
    exclaim: exclaimed exclaims proclaims proclaimed
    chant: chanted chants chanting sang cried cries
    whisper: whispered whispers murmured
    gasp: gasped gasps stammered
    sum up: summed
    beam: beamed beams cooed coos drawled purred chirped piped chimed
    wail: wailed howled hissed spat croaked rasped stuttered choked blurted ranted vented
    reflect: reflected reflects marvelled marveled marvels
    estimate: estimated estimates calculated calculates speculated speculates theorised theorized
    frown: frowned frowns winced winks winked sniffed sniffs tutted
    type: typed captioned
    pray: prayed prays
    put: put puts
    point: pointed points`,
  denied: `
    deny: denied denies denying
    reject: rejected rejects rejecting
    dismiss: dismissed dismisses dismissing
    dispute: disputed disputes disputing contradicted contradicts
    refute: refuted refutes refuting
    rebut: rebuffed rebuffs rebutted
    disagree: disagreed disagrees demurred demurs`,
  claimed: `
    claim: claimed claims claiming
    allege: alleged alleges alleging
    insist: insisted insists insisting
    argue: argued argues arguing
    maintain: maintained maintains maintaining
    assert: asserted asserts asserting
    contend: contended contends contending
    boast: boasted boasts boasting bragged brags bragging crowed
    swear: swore swears
    accuse: accused accuses accusing
    charge: charged charges charging
    suggest: suggested suggests suggesting implied implies implying insinuated intimated
    posit: posited posits hypothesized`,
  warned: `
    warn: warned warns warning
    caution: cautioned cautions cautioning
    threaten: threatened threatens threatening
    vow: vowed vows vowing
    pledge: pledged pledges pledging
    promise: promised promises promising`,
  added: `
    add: added adds adding
    continue: continued continues continuing
    go on: went
    begin: began begins`,
  asked: `
    ask: asked asks asking
    inquire: inquired inquires wondered wonders wondering queried
    urge: urged urges urging
    demand: demanded demands demanding
    request: requested requests requesting
    beg: begged begs pleaded pleads implored implores
    order: ordered orders
    call on: exhorted encouraged encourages
    challenge: challenged challenges`,
  other: `
    call: called calls calling
    name: dubbed dubs dubbing labeled labelled labels labeling branded brands branding termed terms deemed nicknamed
    describe: described describes describing portrayed portrays portraying
    characterise: characterized characterised characterizes characterising characterizing depicted depicts
    acknowledge: acknowledged acknowledges acknowledging
    admit: admitted admits admitting conceded concedes conceding confessed confesses
    predict: predicted predicts predicting forecast
    assure: assured assures assuring reassured
    complain: complained complains complaining lamented laments lamenting bemoaned bemoans
    criticise: criticized criticised criticizes criticising criticizing chided chides scolded rebuked berated
    attack: blasted blasts blasting slammed slams slamming lambasted ripped hammered hammering attacked attacking skewered savaged
    mock: mocked mocks mocking ridiculed derided derides belittled disparaged
    denounce: denounced denounces denouncing condemned condemns condemning decried decries assailed assails railed disavowed
    bash: bashed bashing torched trashed
    praise: praised praises praising hailed hails hailing lauded lauds touted touts touting applauded heralded extolled complimented
    thank: thanked thanks
    congratulate: congratulated
    apologise: apologized apologised apologizes
    regret: regretted regrets
    blame: blamed blames blaming faulted
    propose: proposed proposes recommends recommended
    speak: spoke speaks speaking spoken
    think: thought thinks believes believed considers considered
    see: sees viewed views
    refer: referred refers referring alluded alludes referenced references
    express: expressed expresses expressing voiced voices conveyed conveying
    list: listing listed lists cited cites citing
    advocate: advocated advocates advocating endorsed endorses championed
    oppose: opposed opposes
    support: supports
    undertake: undertook
    proclaim: proclaiming
    advise: advised advises advising counseled
    agree: agreed agrees concurred concurs
    counter: countered counters countering retorted retorts shot hit responded
    interject: interjected interjects interrupted interrupts
    hope: hopes hoped
    profess: professed professes professing
    signal: signaled signalled signals hinted hints
    opine: opined opines mused muses pondered
    find: found finds finding
    judge: ruled rules judged concluded
    imagine: imagined
    learn: heard
    credit: credited credits
    compare: compared compares likened likens
    defend: defended defends justified justifies
    define: defined defines
    fear: feared fears
    worry: worried worries
    doubt: doubted doubts questioned questions
    joke: jested
    use: used uses
    headline: blared declared screamed trumpeted`,
};

export const participles = `affirming reminding saying telling writing stating declaring announcing tweeting retweeting posting noting observing remarking
  commenting mentioning reporting replying responding answering reacting quoting recalling recounting explaining concluding
  confirming clarifying testifying revealing adding continuing asking urging demanding requesting warning cautioning
  threatening claiming insisting arguing maintaining contending asserting alleging boasting bragging accusing suggesting implying
  calling dubbing labeling branding describing portraying characterizing characterising denying rejecting dismissing disputing
  acknowledging admitting conceding citing promising vowing pledging stressing emphasizing emphasising underlining
  underscoring reiterating repeating predicting assuring complaining lamenting listing referring expressing conveying joking
  quipping reading praising hailing touting blaming proclaiming speaking advising countering wondering informing
  criticizing criticising denouncing condemning blasting slamming mocking attacking hammering chanting shouting yelling screaming
  advocating`;

/** Verbs that speak only together with a word behind them: «wanted to know». */
export const englishIdioms = `
  asked: wanted wants | know
  said: made makes | clear plain
  said: let lets | known
`;
