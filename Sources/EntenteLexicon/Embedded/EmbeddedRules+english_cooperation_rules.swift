// Written by .ci/embed from Data/english-cooperation.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_cooperation_rules = ##"""
# English rules. Who works with whom. The words of the language stand in english.rules.
language en

rule cooperation-with
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership, coordination, dialogue, arrangement, alliance, tie, ties, link, relation, liaison, agreement, memorandum, memorandum of understanding, working arrangement, cooperation agreement, working relationship, contact, working relations, letter of agreement, letter of intent, exchange of letters, information-sharing, information sharing, intelligence-sharing, intelligence sharing, data-sharing, sharing of information, information exchange, joint operation, joint exercise, joint patrol, joint investigation, joint training, contacts, regular contacts, close contacts, partnership agreement, regular contact, close contact, close cooperation, regular dialogue, bilateral agreement
light: carry out, conduct, hold, run, have, seek, establish, maintain, deepen, develop, pursue, conclude, sign, negotiate, enter into, finalise, strengthen, intensify, expand, enjoy, form, forge, build, renew, launch, agree on, nurture, cultivate, cement, open, set up, promote, foster, enhance, step up, reinforce, improve, increase, boost, further, consolidate, broaden, widen, scale up, continue, extend, pursue, advance
from: of | subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: Enhance cooperation of [Actor Lake States] with [Actor Nordic Agency] and where applicable [Actor Gulf Bureau].
=> Lake States COOPERATES_WITH Nordic Agency commitment
=> Lake States COOPERATES_WITH Gulf Bureau possibility
example: [Actor Nordic Agency] has established a strategic partnership on ports with [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
example: [Actor Nordic Agency] signed a memorandum of understanding with [Actor Gulf Bureau] on the exchange of data.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: Cooperation is vital, and [Actor Gulf Bureau] knows it.

rule we-cooperate-with
type: COOPERATES_WITH
verb: cooperate, co-operate, coordinate, collaborate, partner, liaise, engage, work, work together, work jointly, join forces, team up
noun: cooperation, co-operation, collaboration, partnership
light: strengthen, enhance, establish, deepen, develop, pursue, maintain, seek, step up, intensify, expand, broaden, widen, reinforce, promote
from: signatories
to: with (Organisation Agency Network Committee Office TaskForce Programme)
example: We will strengthen our cooperation with [Actor:Agency Nordic Agency].
=> signatories COOPERATES_WITH Nordic Agency commitment
example: We will cooperate closely with [Actor:Agency Nordic Agency].
=> signatories COOPERATES_WITH Nordic Agency commitment
example: We look forward to working with [Actor:Agency Nordic Agency].
=> signatories COOPERATES_WITH Nordic Agency commitment
counter: The police strengthen cooperation with [Actor:Agency Nordic Agency].
counter: The police work with [Actor:Agency Nordic Agency].

rule we-work-with-states
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership
governor: strengthen, enhance, establish, deepen, develop, pursue, step up, intensify, expand, broaden, widen, reinforce
from: signatories
to: with (State Region)
example: Agree to step up our cooperation with [Actor:State Peru] and [Actor:State Chile].
=> signatories COOPERATES_WITH Peru commitment
=> signatories COOPERATES_WITH Chile commitment
counter: We reiterated the importance of cooperation with [Actor:State Peru].
counter: The police strengthen cooperation with [Actor:State Peru].

rule partner-of
type: COOPERATES_WITH
noun: partner, key partner, main partner, strategic partner, privileged partner, framework partner, close partner, trusted partner
from: subject | complement (Actor Programme Network)
to: possessor (Actor Programme Network)
example: [Actor Gulf Bureau] is [Actor Nordic Agency]'s privileged partner.
=> Gulf Bureau COOPERATES_WITH Nordic Agency
example: [Actor Gulf Bureau] is a partner of [Actor Nordic Agency].
=> Gulf Bureau COOPERATES_WITH Nordic Agency
counter: The partners of [Actor Nordic Agency] met.

rule dialogue-partner
type: COOPERATES_WITH
noun: dialogue partner, sectoral dialogue partner, development partner
light: be, become, remain
from: subject | complement (Actor Programme Network)
to: possessor | membership (Organisation Agency Committee Network Programme)
example: [Actor:State Egypt] is a dialogue partner of the [Actor:Organisation Lake Union].
=> Egypt COOPERATES_WITH Lake Union
example: [Actor:State Egypt] and [Actor:State Peru] have become [Actor:Organisation Lake Union]'s dialogue partners.
=> Egypt COOPERATES_WITH Lake Union
=> Peru COOPERATES_WITH Lake Union
counter: The dialogue partners of [Actor:Organisation Lake Union] met [Actor:State Peru].

rule in-cooperation-with
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership, coordination, concert, association, affiliation, conjunction, liaison, consultation, tandem, contact, touch, league, dialogue, close contact, regular contact
before: in
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Actor Gulf Bureau] trains officers in close cooperation with [Actor Nordic Agency].
=> Gulf Bureau COOPERATES_WITH Nordic Agency
counter: Trade grows in cooperation with [Actor Nordic Agency].

rule act-together
type: COOPERATES_WITH
verb: implement, manage, carry out, run, operate, deliver, develop, organise, conduct, prepare, draw up, launch, train, host, fund, finance, publish, administer, coordinate, lead, chair, steer, oversee, execute
from: subject (Actor Programme Network)
to: together with | jointly with | along with | alongside (Actor Programme Network)
example: [Programme Clear Seas], which [Actor Nordic Agency] runs together with [Actor Gulf Bureau], ended.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Programme Clear Seas], which [Actor Nordic Agency] forgot together with [Actor Gulf Bureau], ended.

rule conclude-together
type: COOPERATES_WITH
noun: arrangement, working arrangement, memorandum, memorandum of understanding, cooperation agreement, partnership agreement, agreement, cooperation arrangement, letter of intent, bilateral agreement, treaty, partnership
light: conclude, sign, negotiate, finalise, enter into, have, initial, establish, form, forge, launch, set up, agree on, seal, build
pair: subject (Organisation Agency Network Committee TaskForce State Programme)
most: 2
without: with, between, to join, to become, to accede, to enter
example: Invite [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] to conclude a working arrangement.
=> Nordic Agency COOPERATES_WITH Gulf Bureau call
example: [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] have formed a partnership.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] welcomed the arrangement, and [Actor:Agency Gulf Bureau] did not.
counter: [Actor:State Norland], [Actor:State Sudland] and [Actor:State Ostland] signed an agreement.
counter: [Actor:State Norland] and [Actor:State Sudland] signed an agreement to join [Network Coast Recovery].
counter: [Actor:State Norland] and [Actor:State Sudland] signed an agreement to become members of [Network Coast Recovery].

rule cooperation-between
type: COOPERATES_WITH
noun: working arrangement, cooperation agreement, cooperation arrangement, joint investigation team, joint investigative team, joint team, joint unit, memorandum of understanding, working relation, cooperation, co-operation, collaboration, partnership, coordination, dialogue, arrangement, exchange, link, relation, relationship, agreement, memorandum, consultation, exchanges, exchange of information, information exchange, sharing of information, information sharing, exchange of intelligence, tie, ties, link, contact, contacts, joint operation, joint investigation, joint exercise, regular contacts, close contacts, regular contact, close contact, partnership agreement, bilateral agreement, close cooperation, regular dialogue, working relationship
pair: between | among (Actor Programme Network Instrument)
most: 4
example: Promote the exchange of information between [Actor Nordic Agency] and [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau call
example: We undertake to foster cooperation between [Actor Nordic Agency] and [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau commitment
counter: Cooperation between the two regions matters to [Actor Gulf Bureau].
counter: We steer cooperation among [Actor:State Norland], [Actor:State Sudland], [Actor:State Ostland], [Actor:State Westland] and [Actor:State Midland].

rule joint-operations-of
type: COOPERATES_WITH
noun: joint operation, joint exercise, joint patrol, joint investigation, joint training, joint work, teamwork, daily teamwork
pair: of | between | by (Agency Organisation Network Committee TaskForce State)
example: Joint operations of [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] have led to arrests.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: The offices of [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] are open.

rule joint-project-between
type: COOPERATES_WITH
noun: joint project, joint programme, joint initiative
pair: of | between | by (Agency Organisation Network Committee TaskForce State)
example: [Programme Clear Seas] is a joint project of [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Programme Clear Seas] is known to [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].

rule exchange-information
type: COOPERATES_WITH
verb: exchange information, share information, exchange intelligence, share intelligence, exchange data, share data
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Actor Nordic Agency] will exchange information with [Actor Gulf Bureau] and with [Network Harbour Watch].
=> Nordic Agency COOPERATES_WITH Gulf Bureau commitment
=> Nordic Agency COOPERATES_WITH Harbour Watch commitment
counter: [Actor Nordic Agency] received information on [Actor Gulf Bureau].

rule work-together
type: COOPERATES_WITH
verb: work together, join forces, act together
pair: signatories
example: Reiterating our determination to continue working together in the interest of dialogue.
=> signatories COOPERATES_WITH signatories commitment
counter: The police of both regions work together.

rule join-forces
type: COOPERATES_WITH
verb: work together, join forces, act together
pair: subject (Actor Programme Network not State Region Group)
without: with
example: We thank [Network Lake Network], [Network Coast Recovery] and [Network Harbour Watch], which work together under a treaty.
=> Coast Recovery COOPERATES_WITH Harbour Watch
=> Lake Network COOPERATES_WITH Coast Recovery
=> Lake Network COOPERATES_WITH Harbour Watch
counter: [Network Lake Network] and [Network Coast Recovery] work together with traders.

rule raise-relations
type: COOPERATES_WITH
noun: relation, relationship, tie, ties, partnership
governor: raise, elevate, upgrade, lift
pair: possessor (Actor not Group)
without: with, between, among
example: [Actor:Organisation Lake Union] and [Actor:Region Gulf Region] raised their relations to the level of a strategic partnership.
=> Lake Union COOPERATES_WITH Gulf Region
counter: [Actor:Organisation Lake Union] and [Actor:Region Gulf Region] raised their doubts about relations.

rule involve-in
type: COOPERATES_WITH
active: involve, associate
from: subject (Organisation Agency Network Programme Framework TaskForce Committee Office)
to: object (direct Organisation Agency Network Programme Framework TaskForce Committee Office)
example: We invite [Actor:Agency Coast Watch] to involve [Network Harbour Network] in its work.
=> Coast Watch COOPERATES_WITH Harbour Network call
counter: We invite [Actor:Agency Coast Watch] to watch [Network Harbour Network] at its work.

rule parties-cooperate
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration
light: strengthen, enhance, deepen, develop, step up, intensify, expand, broaden, widen, reinforce, continue, increase, improve, consolidate
governor: strengthen, enhance, deepen, develop, step up, intensify, expand, broaden, widen, reinforce, continue, increase, improve, consolidate
without: of, between, among, with
pair: signatories
example: Both Parties commit to reinforce cooperation on combating piracy.
=> signatories COOPERATES_WITH signatories commitment
counter: The police of both regions strengthen cooperation on piracy.
counter: We agree to strengthen cooperation between the police forces of the region.

rule exchange-with
type: COOPERATES_WITH
noun: exchange, exchanges, information exchange, exchange of information
light: facilitate, have, maintain, conduct, promote, open, begin, start, establish, set up
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Network Harbour Watch], which facilitates exchanges with regional networks, such as [Network Lake Recovery] and [Network Coast Recovery].
=> Harbour Watch COOPERATES_WITH Lake Recovery
=> Harbour Watch COOPERATES_WITH Coast Recovery
counter: An exchange of views took place.

rule exchange-mutually
type: COOPERATES_WITH
verb: exchange information, share information, exchange intelligence, share intelligence, exchange data, share data, trade information, swap information, pool information
pair: subject (Actor Programme Network not Region Group)
without: with
example: [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] exchange information on stolen boats.
=> Coast Watch COOPERATES_WITH Harbour Police
example: We agree that [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] will share data on stolen boats.
=> Coast Watch COOPERATES_WITH Harbour Police commitment
counter: [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] exchange information with traders.

rule act-jointly
type: COOPERATES_WITH
verb: organise, conduct, run, carry out, implement, manage, launch, develop, publish, prepare, host, draw up, operate, hold, deliver, administer, set up, establish, coordinate, steer, fund, finance
manner: jointly, together
pair: subject (Actor Programme Network not Region Group)
without: with
example: The course is organised jointly by [Actor:Agency Coast Watch] and [Network Harbour Network].
=> Coast Watch COOPERATES_WITH Harbour Network
example: The operation, which [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] jointly conducted, has ended.
=> Coast Watch COOPERATES_WITH Harbour Police
counter: The course is organised by [Actor:Agency Coast Watch] and [Network Harbour Network].

rule their-joint-deeds
type: COOPERATES_WITH
noun: joint operation, joint patrol, joint control, joint investigation, joint exercise, joint inspection, joint check
light: continue, conduct, carry out, hold, organise, run, step up, intensify, resume, launch, expand, extend, plan
pair: subject (Agency Organisation Network Committee TaskForce State)
most: 3
without: with, between
example: [Actor:State Norland] and [Actor:State Sudland] continue their joint controls at the lake.
=> Norland COOPERATES_WITH Sudland
counter: [Actor:State Norland] and [Actor:State Sudland] know of joint controls at the lake.

rule work-closely-together
type: COOPERATES_WITH
verb: work, act, operate, cooperate, patrol, train, investigate
manner: together, jointly, hand in hand, side by side, more closely, closely, shoulder to shoulder, hand in glove
pair: subject (Actor Programme Network not State Region Group)
without: with
example: We thank the networks, namely [Network Lake Network], [Network Coast Recovery] and [Network Harbour Watch], which work closely together.
=> Lake Network COOPERATES_WITH Coast Recovery
=> Lake Network COOPERATES_WITH Harbour Watch
=> Coast Recovery COOPERATES_WITH Harbour Watch
counter: [Network Lake Network] and [Network Coast Recovery] work closely with traders.

rule joint-undertaking
type: COOPERATES_WITH
noun: negotiation, talk, back-to-back meeting, joint meeting, joint patrol, coordinated patrol, joint exercise, joint operation, joint investigation, joint investigation team, joint training, joint border post, joint team, joint unit, joint working group, dialogue, regular dialogue, consultation, regular consultation, joint course, joint training course, joint seminar, joint workshop, joint study, joint office, joint centre, joint database, joint programme, joint report, joint inquiry
light: conduct, carry out, resume, hold, launch, set up, establish, form, organise, run, start, begin, continue, maintain, have, operate, create, conclude, finalise, open, publish, offer
pair: subject (Actor not Group Region)
without: with, between, among
example: [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] will resume their coordinated patrols.
=> Coast Watch COOPERATES_WITH Harbour Police commitment
example: [Actor:State Peru] and [Actor:State Chile] hold a dialogue on security every year.
=> Peru COOPERATES_WITH Chile
example: We propose that [Actor:Agency Coast Watch] and [Actor:Agency Harbour Police] open a joint course.
=> Coast Watch COOPERATES_WITH Harbour Police call
counter: [Actor:State Peru] and [Actor:State Chile] hold a dialogue with traders.
counter: [Actor:State Peru] and [Actor:State Chile] have joint investigations in mind between the ports.

rule undertake-with
type: COOPERATES_WITH
verb: carry out, run, organise, conduct, implement, develop, hold, prepare, operate, examine, study, discuss, assess
from: subject (Actor Programme Network)
to: with (direct Agency Organisation Network Programme Committee Office)
example: The training which [Actor:Agency Coast Watch] carries out with [Actor:Agency Harbour Police], is popular.
=> Coast Watch COOPERATES_WITH Harbour Police
counter: [Actor:Agency Coast Watch] carries out the training with funds of [Actor:Agency Harbour Police].

rule explore-with
type: COOPERATES_WITH
verb: explore, consider, contemplate, look into
from: subject (Actor Programme Network)
to: with (direct Agency Organisation Network Programme Committee Office)
modality: possibility
example: The training which [Actor:Agency Coast Watch] explores with [Actor:Agency Harbour Police], is popular.
=> Coast Watch COOPERATES_WITH Harbour Police possibility
counter: [Actor:Agency Coast Watch] explores the harbours with boats of [Actor:Agency Harbour Police].

rule considers-cooperation
type: COOPERATES_WITH
noun: cooperation, collaboration, partnership, arrangement, working arrangement, agreement, memorandum of understanding
governor: consider, contemplate, envisage, explore
from: verb subject (Actor Programme Network Instrument)
to: with (direct Actor Programme Network Instrument)
modality: possibility
example: [Actor:Agency Coast Watch] is considering a partnership with [Actor:Agency Harbour Police].
=> Coast Watch COOPERATES_WITH Harbour Police possibility
counter: [Actor:Agency Coast Watch] praised a partnership with [Actor:Agency Harbour Police].

rule counts-among-partners
type: COOPERATES_WITH
noun: partner, key partner, main partner
before: among, as
governor: count, include, have, number
from: verb subject (Actor Programme Network)
to: verb object (Actor Programme Network)
example: The [Network Harbour Network] counts [Actor:Organisation Coast Union] among its partners.
=> Harbour Network COOPERATES_WITH Coast Union
counter: The [Network Harbour Network] sees [Actor:Organisation Coast Union] among its critics.

rule signature-by
type: COOPERATES_WITH
noun: signature, signing, conclusion
pair: by (Organisation Agency Network Committee TaskForce)
example: We welcome the signature by [Actor:Agency Coast Watch] and [Actor:Organisation Nordic Forum] of a working arrangement.
=> Coast Watch COOPERATES_WITH Nordic Forum
counter: We welcome the reading by [Actor:Agency Coast Watch] and [Actor:Organisation Nordic Forum] of a working arrangement.

rule exchange-anything
type: COOPERATES_WITH
active: exchange, pool, swap, trade
pair: subject (Agency Organisation Network Committee TaskForce Programme)
without: with
example: [Actor:Agency Coast Watch] and [Actor:Agency Harbour Watch] exchange a common picture every day.
=> Coast Watch COOPERATES_WITH Harbour Watch
counter: [Actor:Agency Coast Watch] and [Actor:Agency Harbour Watch] exchange pictures with sailors.

rule are-partners
type: COOPERATES_WITH
noun: partner, close partner, key partner, strategic partner, natural partner, ally, allies
light: be, become, remain
pair: subject (Actor Programme Network not Region Group)
without: of, in, with, for
example: [Actor:Agency Nordic Agency] and [Network Harbour Network] are close partners.
=> Nordic Agency COOPERATES_WITH Harbour Network
counter: [Actor:Agency Nordic Agency] and [Network Harbour Network] are partners of the Lake Union.

rule coordinate-their-actions
type: COOPERATES_WITH
noun: action, activity, operation, effort, approach, position, patrol, response
governor: coordinate, combine, synchronise, align, harmonise
pair: verb subject (Agency Organisation Network Committee TaskForce State)
without: with, of
example: [Actor:Agency Nordic Agency] and [Network Harbour Network] coordinate their actions.
=> Nordic Agency COOPERATES_WITH Harbour Network
counter: [Actor:Agency Nordic Agency] and [Network Harbour Network] regret their actions.

rule conclude-with
type: COOPERATES_WITH
active: conclude, negotiate, finalise, initial, enter into
from: subject (Actor Programme Network not Region)
to: with (direct Actor Network Programme not Region)
example: We note the cooperation agreements which [Actor:Agency Nordic Agency] has concluded with [Actor:State Peru] and [Actor:State Chile].
=> Nordic Agency COOPERATES_WITH Peru
=> Nordic Agency COOPERATES_WITH Chile
counter: [Actor:Agency Nordic Agency] concluded the day with thanks to [Actor:State Peru].

rule their-cooperation
type: COOPERATES_WITH
noun: cooperation, co-operation, coordination, collaboration, partnership, information exchange, exchange of information, joint work
governor: increase, deepen, continue, pursue, extend, scale up, resume, strengthen, intensify, step up, enhance, improve, reinforce, expand, broaden, develop, consolidate
pair: possessor (Agency Organisation Network Committee TaskForce State)
without: with, between, among, of
example: [Actor:Agency Nordic Agency] and [Network Harbour Network] strengthened their coordination.
=> Nordic Agency COOPERATES_WITH Harbour Network
counter: [Actor:Agency Nordic Agency] and [Network Harbour Network] deepened their coordination with traders.

rule done-together
type: COOPERATES_WITH
phrase: together with, jointly with, side by side with, hand in hand with, shoulder to shoulder with, hand in glove with, back to back with
from: subject (Actor Programme Network)
to: object (direct Agency Organisation Network Programme Committee Office TaskForce State)
example: [Actor:Agency Nordic Agency] patrols the lake side by side with [Actor:Agency Harbour Police].
=> Nordic Agency COOPERATES_WITH Harbour Police
example: [Actor:Agency Nordic Agency] has begun to trace weapons together with [Actor:Agency Harbour Police].
=> Nordic Agency COOPERATES_WITH Harbour Police
example: The manual was drafted by [Actor:Agency Nordic Agency] jointly with [Actor:Agency Harbour Police].
=> Nordic Agency COOPERATES_WITH Harbour Police
counter: [Actor:Agency Nordic Agency] attended the talks together with [Actor:Agency Harbour Police].
counter: [Actor:Agency Nordic Agency] was funded together with [Actor:Agency Harbour Police].
counter: [Actor:Agency Nordic Agency] did not trace weapons together with [Actor:Agency Harbour Police].
"""##
