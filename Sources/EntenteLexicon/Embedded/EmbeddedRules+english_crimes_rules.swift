// Written by .ci/embed from Data/english-crimes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_crimes_rules = ##"""
# English rules. Against which crimes something is directed. The words of the language stand in english.rules.
language en

# What names are set against: "Centre for Combating Trafficking in Narcotic Drugs", "Centre to Combat Drugs".
words list trading: trafficking, smuggling, traffic
words list exchange: trade, sale, transfer
words list unlawful: illicit, illegal, unlawful
# Crimes of so many kinds that a name is set against them only where it says so: "Network *against* Maritime Crime".
words list wide crime: maritime crime
words list opposing: against, combat, combating, combatting, fight, fighting, counter, countering, tackle, tackling, prevent, preventing, prevention, suppress, suppressing, suppression, eradicate, eradicating, eradication, eliminate, eliminating, elimination, address, addressing, disrupt, disrupting

# "It is *meant* to curb", "It is *able* to": said of somebody whom a word before stands for; "it is necessary to" is nobody's.
words list personal predicate: meant, able, unable, ready, due, going, bound, free, set, keen, eager, willing, determined, poised, designed, intended, competent

rule fight-verb
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, target, curb, dismantle, eradicate, confront, counteract, eliminate, repress, reduce, detect, investigate, prosecute, face, punish, deter, thwart, stem, prevent and combat, stamp out, crack down on, clamp down on, deal with, root out, break up, put an end to, respond to, step up the fight against, stop, halt, contain, quell, uproot, crush, wipe out, roll back, interdict, take on, go after, battle, repel, hunt, police, neutralise, minimise, mitigate, expose, foil, criminalise, outlaw, penalise, criminalize, monitor, combat and prevent, discourage, rein in, choke off, come to grips with, contend with, dry up, end, bring to an end, stand up to, weed out, nip in the bud, get to grips with, keep watch over, stand guard against, clear up, drive back, bring down, drive down
from: subject | voice (Actor Programme Network Instrument Document Event not Region)
to: object (CrimeArea)
example: [Actor Nordic Agency] combats [CrimeArea cybercrime] and [CrimeArea money laundering].
=> Nordic Agency ADDRESSES cybercrime
=> Nordic Agency ADDRESSES money laundering
example: We commit to preventing and combating [CrimeArea drug trafficking], including [CrimeArea cannabis smuggling].
=> document ADDRESSES drug trafficking commitment
=> document ADDRESSES cannabis smuggling commitment
example: Urge all states to address the threats posed by [CrimeArea piracy].
=> document ADDRESSES piracy call
counter: Concerned about the damage that [CrimeArea piracy] does to trade.

rule text-undertakes-to-fight
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, target, curb, dismantle, eradicate, confront, counteract, eliminate, repress, reduce, detect, investigate, prosecute, face, punish, deter, thwart, stem, prevent and combat, stamp out, crack down on, clamp down on, deal with, root out, break up, put an end to, respond to, step up the fight against, stop, halt, contain, quell, uproot, crush, wipe out, roll back, interdict, take on, go after, battle, repel, hunt, police, neutralise, minimise, mitigate, expose, foil, criminalise, outlaw, penalise, criminalize, monitor, combat and prevent, discourage, rein in, choke off, come to grips with, contend with
governor: undertake, commit, pledge, agree, resolve, decide, vow, promise, declare
from: verb in | verb by | verb under (direct Document Instrument)
to: object (CrimeArea)
example: We recall the [Document:Declaration Coast Declaration], in which the ministers undertook to combat [CrimeArea piracy].
=> Coast Declaration ADDRESSES piracy commitment
counter: We recall the [Document:Declaration Coast Declaration], in which the ministers refused to name [CrimeArea piracy].

rule fight-on
type: ADDRESSES
verb: fight, struggle, act, work, cooperate, stand, stand united, unite, focus, direct, launch, battle, mobilise, guard, act jointly, work jointly, work together, join forces, act together, join hands
from: subject | voice (Actor Programme Network Instrument Document Event not Region)
to: against (CrimeArea)
example: [Actor Nordic Agency] actively works with its partners against [CrimeArea cybercrime].
=> Nordic Agency ADDRESSES cybercrime
example: We commit ourselves to act jointly against [CrimeArea cybercrime].
=> document ADDRESSES cybercrime commitment
counter: [Actor Nordic Agency] warned of [CrimeArea cybercrime].

rule focus-on
type: ADDRESSES
active: focus, concentrate, centre, specialise
from: subject | speaker (Actor Programme Network Instrument Document Event not Region)
to: on | in | at | to (CrimeArea)
example: [Actor:TaskForce Harbour Force] specialises in [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
example: Target the networks which are active in both regions, focusing on [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The debate focused on [CrimeArea piracy].
counter: [Actor:TaskForce Harbour Force] reported on [CrimeArea piracy].

rule is-focused-on
type: ADDRESSES
passive: focus, concentrate, centre, target, direct, dedicate, devote
from: object (Actor Programme Network Instrument Document Event not Region State)
to: on | in | at | to (CrimeArea)
example: [Programme Clear Seas] is directed at [CrimeArea piracy].
=> Clear Seas ADDRESSES piracy
counter: The debate is dedicated to [CrimeArea piracy], as [Actor:State Peru] has proposed.
counter: A law dedicated to [CrimeArea piracy], an idea put forward by [Actor:Agency Coast Watch], is read.

rule brings-to-an-end
type: ADDRESSES
noun: end, halt, standstill, stop
before: to
governor: bring, put
from: verb subject | voice (Actor Programme Network Instrument Document not Region)
to: verb object (CrimeArea)
example: We will bring [CrimeArea illegal fishing] to an end.
=> document ADDRESSES illegal fishing commitment
counter: We will bring [CrimeArea illegal fishing] to a court.

rule covers-crimes
type: ADDRESSES
active: cover
from: subject (Programme Instrument Document Network TaskForce)
to: object (CrimeArea)
example: [Instrument Harbour Plan], which covers three areas, among them [CrimeArea piracy] and [CrimeArea arson], runs until 2025.
=> Harbour Plan ADDRESSES piracy
=> Harbour Plan ADDRESSES arson
counter: [Instrument Harbour Plan] mentions [CrimeArea piracy].

rule mandate-covers
type: ADDRESSES
noun: mandate, remit, competence, scope, portfolio, work
governor: cover, include, encompass, extend, comprise, expand, widen, broaden, enlarge
from: of | possessor (Actor Programme Network Instrument not Region)
to: verb object | verb to (CrimeArea)
example: The mandate of [Actor:TaskForce Harbour Force] covers [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
counter: The history of [Actor:TaskForce Harbour Force] covers [CrimeArea piracy].

rule protect-from
type: ADDRESSES
verb: protect, shield, safeguard
from: subject | voice (Actor Programme Network Instrument Document not Region State)
to: from | against (CrimeArea)
example: We will protect children from [CrimeArea online abuse].
=> document ADDRESSES online abuse commitment
counter: We learn from [CrimeArea online abuse].
counter: [Actor:State Malta] has an interest in protecting its children from [CrimeArea online abuse].

rule operate-against
type: ADDRESSES
verb: conduct, carry out, mount, run
from: subject (Actor Programme Network Instrument Document not Region)
to: against (CrimeArea)
example: [Actor:TaskForce Harbour Force] conducted raids against [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
counter: [Actor:TaskForce Harbour Force] conducted raids during [CrimeArea piracy].

rule fight-noun
type: ADDRESSES
noun: fight, combat, activity, operational activity, joint activity, struggle, stance, defence, action, effort, measure, cooperation, response, operation, joint operation, joint patrol, joint investigation, patrol, campaign, war, crackdown, approach, strategy, resilience, investigation, initiative, programme, work, convention, protocol
light: lead, support, join, play, conduct, undertake, intensify
from: subject | of | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: against (CrimeArea)
example: [Actor Andean Police Office] plays a role in the fight against [CrimeArea drug trafficking].
=> Andean Police Office ADDRESSES drug trafficking
example: Emphasising the importance of the joint fight against [CrimeArea corruption] and [CrimeArea money laundering].
=> document ADDRESSES corruption
=> document ADDRESSES money laundering
example: We will organise joint operational activities against [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The fight against [Actor Andean Police Office] goes on.

rule helps-to-fight
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, curb, dismantle, eradicate, confront, investigate, prosecute, detect
governor: assist, support, help, aid, enable, equip, train
from: verb subject (Programme Network Organisation Agency Office TaskForce Committee Framework)
to: object (CrimeArea)
example: [Programme Clear Seas] assists [Actor:State Peru] in combating [CrimeArea piracy].
=> Clear Seas ADDRESSES piracy
counter: [Actor:Agency Coast Watch] reminded [Actor:State Peru] to combat [CrimeArea piracy].

rule helps-against
type: ADDRESSES
verb: help, assist, support, aid, back
from: subject (Programme Network Organisation Agency Office TaskForce Committee Framework)
to: against (CrimeArea)
example: [Programme Clear Seas] helps [Actor:State Peru] against [CrimeArea piracy].
=> Clear Seas ADDRESSES piracy
counter: [Actor:Agency Coast Watch] warned [Actor:State Peru] against [CrimeArea piracy].

rule helps-in-fight
type: ADDRESSES
noun: fight, combat, struggle, effort, measure, response, action, operation, joint operation, campaign, work
governor: assist, support, help, aid, enable, equip, train
from: verb subject (Programme Network Organisation Agency Office TaskForce Committee Framework)
to: against (CrimeArea)
example: [Actor:Agency Coast Watch] supports [Actor:State Peru] in the fight against [CrimeArea piracy].
=> Coast Watch ADDRESSES piracy
counter: [Actor:Agency Coast Watch] reminded [Actor:State Peru] of the fight against [CrimeArea piracy].

rule response-to
type: ADDRESSES
noun: response, reply, answer, resilience, zero-tolerance approach, approach
light: give, strengthen, offer, build, adopt, have, develop, increase, coordinate
from: subject | actor | voice (Actor Programme Network Instrument Document not Region)
to: to (CrimeArea)
example: Agree to strengthen our joint response to [CrimeArea corruption] and [CrimeArea money laundering].
=> document ADDRESSES corruption commitment
=> document ADDRESSES money laundering commitment
counter: The response of [Actor Andean Police Office] came late.

rule work-on
type: ADDRESSES
noun: work, effort, action, focus, cooperation, operation, priority, progress, measure, investigation, emphasis
from: subject | of | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: in | on (CrimeArea)
example: Commit to pursuing the work in other areas such as [CrimeArea piracy] and [CrimeArea corruption].
=> document ADDRESSES corruption commitment
=> document ADDRESSES piracy commitment
example: We agree to step up cooperation on [CrimeArea cybercrime].
=> document ADDRESSES cybercrime commitment
counter: The report on [CrimeArea piracy] is out.

rule prevention-of
type: ADDRESSES
noun: prevention, suppression, elimination, eradication, repression, disruption, investigation, prosecution, dismantling, reduction, detection
from: subject | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: of (CrimeArea)
example: We agree to cooperate in the prevention and suppression of [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The rise of [CrimeArea piracy] worries us.

rule instrument-against
type: ADDRESSES
noun: instrument, network, alliance, task force, project, platform, unit, coalition, tool, body, mechanism, forum, team, cell, desk
light: be, become, remain
from: subject (Actor Programme Network Instrument Document not State Region)
to: against (CrimeArea)
example: [Network Harbour Network] is an instrument of the region against [CrimeArea drug trafficking].
=> Harbour Network ADDRESSES drug trafficking
counter: [Actor:State Peru] needs an instrument against [CrimeArea drug trafficking].

rule directed-against
type: ADDRESSES
passive: direct, target, aim, conduct, carry out, mount, launch, organise, engage, deploy, mobilise, set up, create, establish, found
from: object (Actor Programme Network Instrument Document Event not Region)
to: against | at (CrimeArea)
example: [Event Operation Blue Water], which was directed against [CrimeArea drug trafficking], is over.
=> Operation Blue Water ADDRESSES drug trafficking
counter: [Event Operation Blue Water] was directed by [Actor:State Peru].

rule works-on
type: ADDRESSES
active: work
from: subject (Actor Programme Network Instrument Document not State Region)
to: on (CrimeArea)
example: [Actor:Agency Coast Watch] works on [CrimeArea cybercrime].
=> Coast Watch ADDRESSES cybercrime
counter: [Actor:Agency Coast Watch] works in [Place Lima] with traders.

rule names-as-priority
type: ADDRESSES
noun: priority, priority area, common priority, shared priority, key priority, main priority, top priority
before: as
governor: identify, define, name, designate, single out, list, set, establish, recognise, have, take, treat, regard, choose
from: verb subject | voice (Actor Programme Network Instrument Document not State Region Group)
to: verb object (CrimeArea)
example: [Instrument:Plan Harbour Plan] identifies [CrimeArea piracy] and [CrimeArea arson] as priority areas.
=> Harbour Plan ADDRESSES piracy
=> Harbour Plan ADDRESSES arson
counter: [Instrument:Plan Harbour Plan] identifies [CrimeArea piracy] and [CrimeArea arson] as causes of harm.

rule priorities-are
type: ADDRESSES
noun: priority, focus, priority area, thematic priority, key priority, main priority, main focus, target, concern, sole concern, chief concern, preoccupation, main task, core task
from: of | possessor (Actor Programme Network Instrument Document not State Region Group)
to: complement | subject | verb on (CrimeArea)
example: The priorities of the [Network Harbour Network] are [CrimeArea cybercrime] and [CrimeArea corruption].
=> Harbour Network ADDRESSES cybercrime
=> Harbour Network ADDRESSES corruption
example: [CrimeArea cybercrime] and [CrimeArea corruption] are priorities of the [Network Harbour Network].
=> Harbour Network ADDRESSES cybercrime
=> Harbour Network ADDRESSES corruption
counter: The victims of the [Network Harbour Network] are [CrimeArea cybercrime] and [CrimeArea corruption].

rule shares-intelligence-on
type: ADDRESSES
noun: information, operational information, intelligence, data, report, analysis, trend data
governor: exchange, share, collect, analyse, gather, pool
from: verb subject | voice (Agency Programme Network TaskForce Office Document)
to: on | about (CrimeArea)
example: [Network Harbour Watch] collects information on [CrimeArea piracy].
=> Harbour Watch ADDRESSES piracy
counter: [Network Harbour Watch] wrote a page on [CrimeArea piracy].

rule gives-weight-to
type: ADDRESSES
noun: weight, priority, emphasis, prominence, importance, particular importance, special attention, attention, special emphasis, particular emphasis, particular attention, great importance, special importance
governor: give, attach, accord, devote, place, put, lay, pay, assign
from: verb subject (Agency Programme Network TaskForce Office Instrument Document)
to: to | on | verb to | verb on (CrimeArea)
example: [Instrument:Strategy Delta Strategy] gives greater weight to [CrimeArea piracy].
=> Delta Strategy ADDRESSES piracy
counter: [Instrument:Strategy Delta Strategy] gives a name to [CrimeArea piracy].

rule engaged-in-fight
type: ADDRESSES
noun: fight, combat, struggle, effort, action, battle, campaign, work, operation
before: in, to, on
governor: engage, involve, participate, take part, commit, dedicate, focus, devote
from: verb subject (Actor Programme Network Instrument not Region Group)
to: against (CrimeArea)
example: [Actor:Agency Gulf Bureau] is engaged in the fight against [CrimeArea piracy].
=> Gulf Bureau ADDRESSES piracy
counter: [Actor:Agency Gulf Bureau] is quoted in the book against [CrimeArea piracy].

rule active-against
type: ADDRESSES
phrase: active against, competent for, active in the field of, active in the area of
from: subject (Actor Programme Network Instrument not Region Group)
to: object (direct CrimeArea)
example: [Actor:Agency Gulf Bureau] is active against [CrimeArea piracy].
=> Gulf Bureau ADDRESSES piracy
counter: [Actor:Agency Gulf Bureau] is aware of [CrimeArea piracy].

rule has-competence-for
type: ADDRESSES
noun: competence, jurisdiction, responsibility, mandate
light: have, hold, enjoy, exercise, obtain, receive
from: subject (Agency Organisation Committee Office TaskForce Network)
to: for | in | over (direct CrimeArea)
example: [Actor:Agency Gulf Bureau] has competence for [CrimeArea cybercrime].
=> Gulf Bureau ADDRESSES cybercrime
counter: [Actor:Agency Gulf Bureau] has no word for [CrimeArea cybercrime].

rule falls-within-mandate
type: ADDRESSES
noun: mandate, remit, competence, scope, purview, responsibility
before: within, under, in
governor: fall, come, lie, be, remain, enter
from: of | possessor (Actor Programme Network Instrument not Region Group)
to: verb subject (CrimeArea)
example: [CrimeArea piracy] falls within the mandate of [Actor:Agency Gulf Bureau].
=> Gulf Bureau ADDRESSES piracy
counter: [CrimeArea piracy] falls within the holidays of [Actor:Agency Gulf Bureau].

rule raises-awareness-of
type: ADDRESSES
noun: awareness, public awareness
light: raise, increase, promote
from: subject | voice (Programme Network Agency Organisation Office Document)
to: of | about | on | verb of | verb about (CrimeArea)
example: [Programme Clear Seas] raises awareness of [CrimeArea human trafficking].
=> Clear Seas ADDRESSES human trafficking
counter: [Programme Clear Seas] raises the price of [CrimeArea human trafficking].

rule helps-victims-of
type: ADDRESSES
noun: victim, survivor
governor: assist, support, help, protect, rescue, shelter, rehabilitate
from: verb subject | voice (Programme Network Agency Organisation Office Document)
to: of (CrimeArea)
example: [Programme Clear Seas] assists victims of [CrimeArea human trafficking].
=> Clear Seas ADDRESSES human trafficking
counter: [Programme Clear Seas] counts victims of [CrimeArea human trafficking].

rule applies-to-crime
type: ADDRESSES
active: apply, extend
from: subject (Programme Instrument Document Network)
to: to (direct CrimeArea)
example: [Instrument:Treaty Basalt Convention] applies to [CrimeArea corruption].
=> Basalt Convention ADDRESSES corruption
counter: [Instrument:Treaty Basalt Convention] leads to [CrimeArea corruption].

rule text-cooperates-on
type: ADDRESSES
verb: cooperate, collaborate, work together, cooperate closely
from: voice (Document)
to: on (CrimeArea)
example: We will cooperate on [CrimeArea piracy] and [CrimeArea fraud].
=> document ADDRESSES piracy commitment
=> document ADDRESSES fraud commitment
counter: We will meet in spite of [CrimeArea piracy].

rule text-has-measures-in
type: ADDRESSES
noun: practice, best practice, good practice, contact point, focal point, working group, seminar, workshop, legislation, case, training, course, training course, expertise, information exchange, investigation, joint investigation, joint patrol, joint operation, joint control, prosecution, data, common picture, detection, proceeds, route
governor: share, exchange, appoint, designate, set up, establish, hold, organise, harmonise, develop, promote, improve, collect, trace, freeze, confiscate, map, step up, increase, strengthen, conduct, create
from: voice (Document)
to: on | in | of | for | against (CrimeArea)
example: Improve the investigation and prosecution of [CrimeArea fraud].
=> document ADDRESSES fraud commitment
example: Hold an annual seminar on [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: Recall the seminar on [CrimeArea piracy].

rule shares-on
type: ADDRESSES
verb: share intelligence, exchange information, share information, exchange intelligence, exchange data, share data
from: voice (Document)
to: on | about (CrimeArea)
example: We will share intelligence on [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: We will share intelligence in spite of [CrimeArea piracy].

rule carries-operation-out-against
type: ADDRESSES
active: conduct, carry out, mount, run, launch, lead, direct, organise, coordinate, head, command, plan, prepare, steer, co-lead
from: object (direct Event Programme Instrument)
to: against (CrimeArea)
example: We praise [Event Operation Blue Water], which the Ministers have carried out each year against [CrimeArea piracy].
=> Operation Blue Water ADDRESSES piracy
counter: We praise [Event Operation Blue Water], which the Ministers have carried out each year after [CrimeArea piracy].

rule declares-war-on
type: ADDRESSES
noun: war, all-out war
light: declare, wage
from: subject | voice (Actor Programme Network Instrument Document not Region)
to: on | verb on (CrimeArea)
example: We declare war on [CrimeArea piracy].
=> document ADDRESSES piracy
counter: We read a book on [CrimeArea piracy].

rule makes-its-priority
type: ADDRESSES
noun: priority, top priority, main priority, focus, concern, business
governor: make, declare, call
from: possessor (Agency Organisation Programme Network TaskForce Office Committee Instrument)
to: verb object (direct CrimeArea)
example: [Actor:Agency Gulf Bureau] has made [CrimeArea piracy] its priority.
=> Gulf Bureau ADDRESSES piracy
counter: [Actor:Agency Gulf Bureau] has made [CrimeArea piracy] its pretext.

rule extended-to-crime
type: ADDRESSES
verb: extend, expand, widen, broaden
from: object (direct Programme Instrument Network TaskForce)
to: to (CrimeArea)
example: Resolves to extend the [Instrument:Plan Delta Plan] to [CrimeArea piracy].
=> Delta Plan ADDRESSES piracy commitment
counter: Resolves to submit the [Instrument:Plan Delta Plan] for [CrimeArea piracy].
"""##
