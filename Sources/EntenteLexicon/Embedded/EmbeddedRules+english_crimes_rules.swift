// Written by .ci/embed from Data/english-crimes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_crimes_rules = ##"""
# English rules. Against which crimes something is directed. The words of the language stand in english.rules.
language en

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
from: subject | of | modifier | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: in | on (CrimeArea)
example: Commit to pursuing the work in other areas such as [CrimeArea piracy] and [CrimeArea corruption].
=> document ADDRESSES corruption commitment
=> document ADDRESSES piracy commitment
example: We agree to step up cooperation on [CrimeArea cybercrime].
=> document ADDRESSES cybercrime commitment
counter: The report on [CrimeArea piracy] is out.

rule prevention-of
type: ADDRESSES
noun: prevention, suppression, elimination, eradication, repression, disruption, dismantling, reduction
from: subject | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: of (CrimeArea)
example: We agree to cooperate in the prevention and suppression of [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The rise of [CrimeArea piracy] worries us.

# Who investigates a crime; that a state's authorities work with others where one is investigated is said of no state.
rule investigation-of
type: ADDRESSES
noun: investigation, prosecution, detection
from: subject | actor | voice (Actor Programme Network Instrument Document Event not State Region)
to: of (CrimeArea)
example: [Programme Clear Seas] assists in the investigation of [CrimeArea piracy].
=> Clear Seas ADDRESSES piracy
counter: The authorities of [Actor:State Peru] work together in investigations of [CrimeArea piracy].

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
verb: cooperate, collaborate, work together
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

rule has-priority-areas
type: ADDRESSES
noun: priority area, thematic priority, key priority, main priority
light: have, contain, comprise, set, set out, define, identify, establish, cover
from: of | possessor | subject (Programme Network Instrument Organisation Agency TaskForce Committee Office)
to: listed (CrimeArea)
example: We endorse the [Instrument:Plan Harbour Plan] and its priority areas, in particular [CrimeArea cybercrime] and [CrimeArea corruption].
=> Harbour Plan ADDRESSES cybercrime
=> Harbour Plan ADDRESSES corruption
example: [Instrument:Plan Harbour Plan] sets priority areas, such as [CrimeArea piracy] and [CrimeArea arson].
=> Harbour Plan ADDRESSES piracy
=> Harbour Plan ADDRESSES arson
counter: [Network Harbour Network] operates in risky areas, such as [CrimeArea piracy].

rule addressed-in-plan
type: ADDRESSES
passive: address, tackle, cover, prioritise, include
from: in | by (direct Plan Strategy Programme Framework Treaty)
to: object (direct CrimeArea)
example: [CrimeArea piracy] shall be addressed in the [Instrument:Plan Harbour Plan].
=> Harbour Plan ADDRESSES piracy commitment
counter: [CrimeArea piracy] is regretted in the [Instrument:Plan Harbour Plan].
"""##
