// Written by .ci/embed from Data/english.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_rules = ##"""
# The grammar words and the relation rules of English. The article “Rule language” says how to read and extend this file.
language en

# Closed classes.
words determiner: the, a, an, this, these, that, those, each, every, all, both, some, any, several, various, many, such, other, another, no
words indefinite: a, an, some, several, various
words negation: not, no, never, nor, neither, without
words possessive: its, their, his, her, our, whose
words speaker: we, our, us
words pronoun: it, they, he, she, them, who, itself, themselves
words relative: which, that, who, whose, whom, where
words preposition: of, in, on, at, by, for, with, to, from, against, between, among, within, under, through, into, towards, toward, upon, over, about, across, during, after, before, following, since, until, via, as, per, beyond, throughout, amid, alongside, despite, regarding, concerning, in line with, based on, on behalf of, in order for, according to, with regard to, as regards, in accordance with, on the basis of, in the field of, in the area of, in the context of, within the framework of, in the framework of, under the auspices of, in the margins of, on the margins of, on the sidelines of, by means of, in terms of, with respect to, due to, thanks to, pursuant to, in view of, in the light of, in light of, in the face of, in support of, in favour of, as a means of, as to, up to, in addition to, out of, prior to, ahead of, because of, as of
words conjunction: and, or, as well as, and/or, but also, along with, together with, but, plus, &, and also, as also
words subordinator: while, whereas, because, if, when, although, though, so that, whether, unless, once, provided that, in order that, where, considering that, given that, as long as, so
words lister: such as, including, in particular, notably, namely, particularly, especially, like, e.g., among them, for example, for instance, specifically, inter alia, among others, above all, i.e.
words adverb: also, further, together, jointly, more, most, very, already, again, well, still, now, currently, always, often, then, thus, hence, therefore, moreover, furthermore, finally, however, actively, today, only, even, especially, thereby, therein, thereof, in this regard, in this context, in this respect, as soon as possible, to this end, not only, at least, too, both, in turn, in the short term, in the long term, at the highest level, on a regular basis, as much as possible, in full, regularly, at all levels, inter alia
words hedge: where applicable, as appropriate, where appropriate, if appropriate, whenever appropriate, where relevant, where possible, where necessary, if necessary, as necessary, as applicable, if applicable, when appropriate, when necessary, as the case may be, subject to availability
words infinitive mark: to, in order to, so as to
words be: is, are, was, were, be, been, being, am
words have: has, have, had, having
words modal: do, does, did
words modal commitment: will, shall, would, is to, are to, intend to, intends to, aim to, aims to, plan to, plans to, is set to, are set to, will continue to, is determined to, are determined to
words modal call: should, must, ought to, needs to, need to, has to, have to
words modal possibility: may, might, could, can, is expected to, are expected to, is proposed to, are considering to
words lead adjective: aware, concerned, convinced, certain, mindful, conscious, determined, alarmed, deeply, gravely, seriously, particularly, guided, inspired, committed, desirous, cognisant, cognizant

# Words whose order tells.
words list month: january, february, march, april, may, june, july, august, september, october, november, december
words list ordinal: first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth

words list meeting: meeting, summit, conference, session, lunch, forum, assembly, workshop, seminar, dinner, breakfast, retreat, symposium, roundtable
words list meet: meet, convene, gather
words list sign: sign
words list chairmanship: chairmanship, co-chairmanship, presidency, chair, co-presidency
words list under: under
words list participation: participation, attendance
words list hold: hold, host, take place, convene, organise
words list creation: creation, establishment, founding, setting-up, inauguration
words list launch: launch, launching, start, kick-off
words list signature: signature, signing, conclusion
words list accession: accession, admission
words list bare infinitive: help, let
words list kind State: countries, states, members, country, partners, governments
words list kind Group: countries, states, members, partners, authorities
words list kind Agency: agencies, bodies, organisations, institutions, agency, authorities, partners
words list kind Organisation: agencies, bodies, organisations, organizations, institutions, partners, forums
words list kind Committee: committees, bodies
words list kind TaskForce: teams, bodies, structures
words list kind Programme: programmes, programs, projects, programme, project, initiatives
words list kind Network: networks, network, platforms
words list kind Instrument: instruments, frameworks, strategies, plans, tools, assessments, reports, treaties, conventions, mechanisms, initiatives, instrument, framework
words list kind CrimeArea: crimes, threats, offences, areas, phenomena, activities, crime, offenses, trafficking
words list kind Document: documents, declarations, texts
words list soft: promote, encourage, assess, study, discuss, explore, examine, seek, aim, engage, request, ask, need, advise, invite
words list facet: form, forms, aspect, aspects, manifestation, manifestations, dimension, dimensions, facet, facets
words list likening: model, base, pattern, inspire
words list singular pronoun: it
words list singular possessive: its
words list series: meetings, sessions, conferences, summits
words list series verb: compose, hold, attend, chair, make up
words list invite: invite
words list phase: phase
words list annex: annex, annexe, appendix
words list margin: in the margins of, on the margins of, on the sidelines of
words list joint name: partnership, cooperation, dialogue, arrangement, agreement, memorandum, alliance, treaty
words list text: declaration, communique, statement, procedures, roadmap, plan, resolution, conclusions, agreement, memorandum, report, strategy, programme, note
words list becoming: future, now, successor, new, currently, today, renamed, became
words list former: former, formerly, previously, ex, predecessor, old

# Irregular verbs: past, participle, gerund.
forms: set up, set up, set up, setting up
forms: set, set, set, setting
forms: put, put, put, putting
forms: fight, fought, fought, fighting
forms: lead, led, led, leading
forms: bring, brought, brought, bringing
forms: build, built, built, building
forms: begin, began, begun, beginning
forms: hold, held, held, holding
forms: take, took, taken, taking
forms: make, made, made, making
forms: give, gave, given, giving
forms: meet, met, met, meeting
forms: draw, drew, drawn, drawing
forms: undertake, undertook, undertaken, undertaking
forms: oversee, oversaw, overseen, overseeing
forms: become, became, become, becoming
forms: underlie, underlay, underlain, underlying
forms: pay, paid, paid, paying
forms: run, ran, run, running
forms: commit, committed, committed, committing
forms: combat, combated, combated, combating, combatting
forms: grow, grew, grown, growing
forms: keep, kept, kept, keeping
forms: seek, sought, sought, seeking
forms: speak, spoke, spoken, speaking
forms: see, saw, seen, seeing
forms: uphold, upheld, upheld, upholding
forms: plan, planned, planned, planning
forms: curb, curbed, curbed, curbing
forms: refer, referred, referred, referring
forms: spearhead, spearheaded, spearheaded, spearheading
forms: eradicate, eradicated, eradicated, eradicating
forms: stem, stemmed, stemmed, stemming
forms: co-fund, co-funded, co-funded, co-funding
forms: agree, agreed, agreed, agreeing
forms: know, knew, known, knowing
forms: send, sent, sent, sending
forms: model, modelled, modelled, modelling
forms: embed, embedded, embedded, embedding
forms: find, found, found, finding
forms: go, went, gone, going
forms: stand, stood, stood, standing
forms: spread, spread, spread, spreading
forms: win, won, won, winning
forms: drive, drove, driven, driving
forms: stop, stopped, stopped, stopping
forms: transfer, transferred, transferred, transferring
forms: rise, rose, risen, rising
forms: sell, sold, sold, selling
forms: break, broke, broken, breaking
forms: choose, chose, chosen, choosing
forms: permit, permitted, permitted, permitting
forms: submit, submitted, submitted, submitting
forms: sign, signed, signed, signing
forms: accede, acceded, acceded, acceding

# Verbs that make what depends on them a commitment, a call or a possibility.
words verbs commitment: look forward, agree, commit, undertake, pledge, resolve, decide, intend, aim, seek, plan, engage, endeavour, strive, vow, promise
words verbs call: call, urge, invite, recommend, request, promote, encourage, demand, ask, appeal, advise, propose, suggest, exhort, instruct, call for, call on, call upon
words verbs possibility: consider, explore, contemplate, look into, envisage
words nouns commitment: commitment, intention, determination, resolve, pledge, decision, aim, ambition, willingness, readiness, objective, goal
words nouns call: call, recommendation, request, appeal, invitation
words nouns possibility: possibility, feasibility, option, proposal, prospect, potential, consideration

# Verbs whose object does what the infinitive says.
words verbs control: enable, call on, call upon, urge, invite, request, encourage, allow, ask, help, mandate, task, permit, instruct, empower, assist, authorise, direct, entrust, charge, require, oblige

# Verbs that only point at what follows.
words verbs attitude: recall, recognise, note, acknowledge, welcome, celebrate, stress, underline, underscore, highlight, emphasise, reaffirm, reiterate, affirm, express, insist, commend, appreciate, applaud, thank, congratulate, regret, deplore, condemn, consider, observe, take note, understand, remember, bear, have, believe, reaffirm, regard, point, remain, reconfirm, confirm, praise, salute, hail

# Participles that let a crime through: "flows linked to", "threats posed by".
words verbs transparent: involve, engage, link, relate, arise, stem, pose, associate, connect, derive, result, cause, generate, emanate, originate

# Other verbs of the genre.
words verbs: donate, preside, revise, examine, assess, study, discuss, need, anticipate, play, involve, concern, belong, appear, believe, aspire, assume, attract, await, avoid, break, carry, choose, cite, claim, collect, compare, compete, concentrate, confiscate, contain, convene, cross, damage, depend, disappear, distort, divide, drive, earn, ease, elect, employ, endanger, enrich, entail, escape, evaluate, examine, exercise, exploit, feed, find, finish, flow, forge, freeze, go, handle, happen, harm, hope, impact, impose, incite, incriminate, infringe, inspect, intercept, introduce, invest, isolate, jeopardise, kill, label, live, look, lose, match, merge, move, name, obstruct, officiate, order, organise, own, pass, penetrate, perform, persist, pose, possess, preserve, profit, prohibit, prolong, prove, quote, realise, register, reject, release, rely, remove, render, repeat, resist, restore, restrict, retain, reveal, rise, search, seize, select, sell, separate, settle, shape, simplify, solve, specialise, spread, stand, steal, stop, streamline, submit, succeed, supply, surround, teach, tend, think, trace, track, transfer, transform, transport, trust, try, underscore, unite, update, upgrade, utilise, verify, violate, win, witness, worsen, enhance, ensure, provide, facilitate, improve, increase, intensify, step up, deepen, consolidate, foster, contribute, constitute, represent, affect, face, threaten, undermine, share, exchange, identify, monitor, review, adapt, apply, continue, start, begin, complete, conduct, consist, conclude, cover, define, deliver, demonstrate, deploy, describe, determine, develop, discuss, enter, evolve, exist, expand, extend, focus, follow, give, guarantee, guide, hold, host, infiltrate, incorporate, inform, include, involve, issue, join, keep, launder, lay down, learn, maintain, make, mark, meet, mobilise, negotiate, occur, offer, open, operate, organise, outline, participate, permit, prepare, present, produce, progress, protect, publish, pursue, raise, reach, receive, reduce, refer, regulate, reinforce, report, respond, respect, safeguard, say, secure, see, serve, set, show, sign, speak, take, take stock, take into account, target, train, use, work, draw, exploit, gather, bring, bring together, build, prioritise, equip, attend, announce, state, declare, endorse, ratify, accede, enjoy, benefit, remain, become, result, lead, allow, comprise, compose, attach, annex, base, call, integrate, link, locate, take place, ban, harmonise, implement, accelerate, complement, exceed, explain, grow, obtain, regard, require, replace, reply, return, run, send, stay, suffer, tell, travel, turn, visit, vote, warn, write, know, relate, welcome, condemn

# Nouns that look like verbs.
words adjective: balanced, comprehensive, integrated, new, old, similar, joint, common, key, major, main, full, good, high, low, great, large, small, wide, broad, close, strong, robust, recent, next, last, previous, current, relevant, different, own, important, urgent, illicit, illegal, organised, organized, senior, future, former, early, modern, foreign, female, urban, such, certain, complex, specific, mutual, shared, sound, deep, long, short, true, real, open, whole, due, joint, given, existing, cross-border, multi-agency, inter-agency, cyber, transnational, high-level, evidence-based, human
words nounlike: profit, name, harm, damage, flow, move, trace, track, search, order, impact, label, match, rise, repeat, release, spread, transport, supply, view, witness, upgrade, update, cross, look, hope, trust, try, work, report, exchange, increase, focus, use, target, trade, plan, control, lead, attempt, respect, access, measure, training, meeting, funding, trafficking, smuggling, financing, laundering, sharing, monitoring, policing, programme, program, project, reform, research, result, review, study, support, launch, fight, combat, call, need, visit, request, process, approach, effort, aim, share, start, issue, state, states, records, record, dialogue, debate, challenge, threat, permit, transit, benefit, experience, interest, influence, change, demand, supply, design, manufacture, import, export, abuse, crime, recovery, asset, question, purchase, stay, return, crossing, hearing, briefing, opening, closing, signing, tracing, freezing, planning, proceeding, finding, understanding, undertaking, building, drawing, upbringing, learning, hosting, mapping, sourcing, mining, logging, fishing, poaching, counterfeiting, hacking, phishing, grooming, offering, gathering, being, wellbeing, aiding, cover, present, mark, host, document, set, link, target, guide, face, contact, contract, matter, measure, point, order, place, force, forces, level, lack, mandate, risk, stock, view, vote, welcome, resort, comment, test, register, rule, rules, protest, network, partner, partners, police, fund, funds, finance, finances, head, heads, chair, chairs, house, term, terms, bodies, bearing, base, address, group, groups

# Nouns that let their "of" through: what is said of the role of X is said of X.
words transparent: that, those
words nouns transparent: authorities, entry into force, coming into force, negotiation, negotiations, role, establishment, creation, development, functioning, continuity, strengthening, reinforcement, consolidation, implementation, launch, launching, adoption, work, effort, efforts, activity, activities, action, process, importance, capacity, capability, mandate, operation, operationalisation, expansion, continuation, deepening, experience, model, framework, initiative, entry, force, institution, evolution, completion, contribution, setting-up, setting up, status, success, progress, relevance, value, launching, formation, institutionalisation, finalisation, example, conclusion, rollout, roll-out, extension, enlargement, independence, vocation, methodology, use, platform, programme, programmes, project, projects, task, presence, renewal, ratification, signature, universalisation, phase, existence, visibility, effectiveness, authority, secretariat, structure, structures, cycle, timing, findings, finding, mission, member, priorities, objective, objectives, goals, goal, phenomenon, scourge, problem, challenge, threat, crime, crimes, form, forms, type, types, area, areas, kind, entirety, totality, range, resilience, number, variety, majority
words nouns signatory: party, side, signatory
words nouns opaque: victim, survivor, representative, minister, delegation, delegate, expert, chief, prosecutor, ambassador, head, leader, official, official, citizen, people, person, family, child, children, witness, region

# ---------------------------------------------------------------------------------------------------------------------------------
# SUPPORTS

rule support-verb
type: SUPPORTS
verb: support, strengthen, reinforce, assist, back, bolster, aid, help, buttress, underpin, empower, boost, enhance, foster, consolidate
from: subject | speaker (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument Document not State Region)
example: [Programme Safe Coasts] has strengthened [Actor Andean Police Office] since 2019.
=> Safe Coasts SUPPORTS Andean Police Office since 2019
example: [Actor Gulf Bureau] is supported by [Programme Clear Seas] and [Actor Nordic Agency].
=> Clear Seas SUPPORTS Gulf Bureau
=> Nordic Agency SUPPORTS Gulf Bureau
example: Underline the importance of reinforcing the role of [Actor Andean Police Office].
=> document SUPPORTS Andean Police Office
example: We may support the development of [Network Harbour Watch].
=> document SUPPORTS Harbour Watch possibility
counter: Welcome the work of [Actor Andean Police Office].
counter: [Programme Safe Coasts] does not support [Actor Andean Police Office].

rule support-noun
type: SUPPORTS
noun: support, assistance, backing, aid
light: provide, give, lend, offer, express, continue, extend, reaffirm, reiterate, pledge, receive
from: subject | of | from | modifier | speaker (Actor Programme Network Instrument)
to: for | to (Actor Programme Network Instrument Document not State Region)
example: Recognising the vital support of the region's ministers, express our full support for the continuity of [Actor Lake Committee].
=> document SUPPORTS Lake Committee
example: [Programme Clear Seas] provides support to [Actor Gulf Bureau] and to [Network Harbour Watch].
=> Clear Seas SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Harbour Watch
example: Celebrating the second phase of [Programme Clear Seas] and recognising its vital support for the establishment and functioning of [Actor Gulf Bureau], as well as for the strengthening of [Network Harbour Watch].
=> Clear Seas SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Harbour Watch
counter: We thank the people of the region for their support.

rule support-of
type: SUPPORTS
noun: support, assistance, help, backing
before: with, through, thanks to, under
from: of | from (Actor Programme Network Instrument not State Region)
to: subject (Actor Programme Network Instrument not State Region)
example: [Actor Gulf Bureau] works with the support of [Actor Nordic Agency] and [Programme Clear Seas].
=> Nordic Agency SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Gulf Bureau
counter: The support of all is needed by [Actor Gulf Bureau].

rule donate
type: SUPPORTS
active: donate, hand over
from: subject (Actor Programme Network not Group)
to: to (Actor Programme Network not State Region)
example: [Actor:State Guyana] donated four patrol boats to [Actor Gulf Bureau].
=> Guyana SUPPORTS Gulf Bureau
counter: [Actor:State Guyana] sent four notes to [Actor Gulf Bureau].

rule contribute-to
type: SUPPORTS
active: contribute
from: subject (Actor Programme Network Instrument)
to: to (Actor Programme Network Instrument not State Region)
example: [Programme Clear Seas] contributes to the development of [Network Harbour Watch].
=> Clear Seas SUPPORTS Harbour Watch
counter: [Programme Clear Seas] contributes to a safer region.

# ---------------------------------------------------------------------------------------------------------------------------------
# ADDRESSES

rule fight-verb
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, target, curb, dismantle, eradicate, confront, counteract, eliminate, repress, reduce, detect, investigate, prosecute, face, punish, deter, disrupt, thwart, stem, prevent and combat
from: subject | voice (Actor Programme Network Instrument Event not Region)
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

rule fight-on
type: ADDRESSES
verb: fight, struggle, act, work, cooperate, focus, direct, launch
from: subject | voice (Actor Programme Network Instrument Event not Region)
to: against (CrimeArea)
example: [Actor Nordic Agency] actively works with its partners against [CrimeArea cybercrime].
=> Nordic Agency ADDRESSES cybercrime
counter: [Actor Nordic Agency] warned of [CrimeArea cybercrime].

rule fight-noun
type: ADDRESSES
noun: fight, combat, struggle, action, effort, measure, cooperation, response, operation, campaign, war, crackdown, approach, strategy, resilience, investigation, initiative, programme, work, convention, protocol
light: lead, support, join, play, conduct, undertake, intensify
from: subject | actor | voice (Actor Programme Network Instrument Event not Region)
to: against (CrimeArea)
example: [Actor Andean Police Office] plays a role in the fight against [CrimeArea drug trafficking].
=> Andean Police Office ADDRESSES drug trafficking
example: Emphasising the importance of the joint fight against [CrimeArea corruption] and [CrimeArea money laundering].
=> document ADDRESSES corruption
=> document ADDRESSES money laundering
counter: The fight against [Actor Andean Police Office] goes on.

rule response-to
type: ADDRESSES
noun: response, reply, answer
light: give, strengthen, offer
from: subject | actor | voice (Actor Programme Network Instrument Event not Region)
to: to (CrimeArea)
example: Agree to strengthen our joint response to [CrimeArea corruption] and [CrimeArea money laundering].
=> document ADDRESSES corruption commitment
=> document ADDRESSES money laundering commitment
counter: The response of [Actor Andean Police Office] came late.

rule work-on
type: ADDRESSES
noun: work, effort, action, focus, cooperation, operation, priority, progress, measure, investigation, emphasis
from: subject | actor | voice (Actor Programme Network Instrument Event not Region)
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
from: subject | actor | voice (Actor Programme Network Instrument Event not Region)
to: of (CrimeArea)
example: We agree to cooperate in the prevention and suppression of [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The rise of [CrimeArea piracy] worries us.

# ---------------------------------------------------------------------------------------------------------------------------------
# COOPERATES_WITH

rule cooperate-with
type: COOPERATES_WITH
verb: cooperate, co-operate, collaborate, partner, liaise, work, work together, engage, consult, coordinate
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Actor Nordic Agency] and [Actor Gulf Bureau] actively cooperate with third countries including [Actor Lake States].
=> Nordic Agency COOPERATES_WITH Lake States
=> Gulf Bureau COOPERATES_WITH Lake States
counter: [Actor Nordic Agency] agrees with [Actor Gulf Bureau].

rule cooperation-with
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership, coordination, dialogue, arrangement, alliance, ties, relation, agreement, memorandum, memorandum of understanding
light: have, seek, establish, maintain, deepen, develop, pursue, conclude, sign
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
verb: cooperate, co-operate, collaborate, partner, liaise, engage
noun: cooperation, co-operation, collaboration, partnership
light: strengthen, enhance, establish, deepen, develop, pursue, maintain, seek
from: signatories
to: with (Organisation Agency Network Committee Office TaskForce Programme)
example: We will strengthen our cooperation with [Actor:Agency Nordic Agency].
=> signatories COOPERATES_WITH Nordic Agency commitment
counter: The police strengthen cooperation with [Actor:Agency Nordic Agency].
counter: Enhance cooperation of all with [Actor Nordic Agency].

rule partner-of
type: COOPERATES_WITH
noun: partner
from: subject (Actor Programme Network)
to: possessor (Actor Network)
example: [Actor Gulf Bureau] is [Actor Nordic Agency]'s privileged partner.
=> Gulf Bureau COOPERATES_WITH Nordic Agency
example: [Actor Gulf Bureau] is a partner of [Actor Nordic Agency].
=> Gulf Bureau COOPERATES_WITH Nordic Agency
counter: The partners of [Actor Nordic Agency] met.

rule in-cooperation-with
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership, coordination, concert, association
before: in
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Actor Gulf Bureau] trains officers in close cooperation with [Actor Nordic Agency].
=> Gulf Bureau COOPERATES_WITH Nordic Agency
counter: Trade grows in cooperation with [Actor Nordic Agency].

rule conclude-together
type: COOPERATES_WITH
noun: arrangement, working arrangement, memorandum, memorandum of understanding, cooperation agreement
light: conclude, sign, negotiate
pair: subject (Organisation Agency Network Committee TaskForce)
example: Invite [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] to conclude a working arrangement.
=> Nordic Agency COOPERATES_WITH Gulf Bureau call
counter: [Actor:Agency Nordic Agency] welcomed the arrangement, and [Actor:Agency Gulf Bureau] did not.

rule cooperation-between
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, partnership, coordination, dialogue, arrangement, exchange, relation, relationship, agreement, memorandum, consultation, exchanges, exchange of information, information exchange, sharing of information, information sharing, exchange of intelligence
pair: between | among (Actor Programme Network Instrument)
example: Promote the exchange of information between [Actor Nordic Agency] and [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau call
example: We undertake to foster cooperation between [Actor Nordic Agency] and [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau commitment
counter: Cooperation between the two regions matters to [Actor Gulf Bureau].

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

rule exchange-with
type: COOPERATES_WITH
noun: exchange, exchanges, information exchange, exchange of information
light: facilitate, have, maintain, conduct, promote
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Network Harbour Watch], which facilitates exchanges with regional networks, such as [Network Lake Recovery] and [Network Coast Recovery].
=> Harbour Watch COOPERATES_WITH Lake Recovery
=> Harbour Watch COOPERATES_WITH Coast Recovery
counter: An exchange of views took place.

# ---------------------------------------------------------------------------------------------------------------------------------
# ESTABLISHED

rule establish
type: ESTABLISHED
verb: establish, create, set up, found, launch, develop, adopt, institute, form, approve, constitute, inaugurate, initiate, build, design
from: subject | speaker (Actor Document)
to: object (Actor Programme Network Instrument not State Region)
date: on
example: The [Actor Lake Union] has established various agencies, in particular [Actor Gulf Bureau] and [Actor Nordic Agency].
=> Lake Union ESTABLISHED Gulf Bureau
=> Lake Union ESTABLISHED Nordic Agency
example: Consider in the short term to establish a temporary [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force possibility
example: [Network Harbour Watch] was set up by [Actor Nordic Agency] in 2016.
=> Nordic Agency ESTABLISHED Harbour Watch on 2016
example: Note the work of [Actor Gulf Bureau], established by [Actor Guyana], and of [Actor Lake Committee], established by [Actor Palau].
=> Guyana ESTABLISHED Gulf Bureau
=> Palau ESTABLISHED Lake Committee
counter: Recall that effective agencies have been established like [Actor Gulf Bureau].

rule prepare
type: ESTABLISHED
verb: prepare, draw up, draft, elaborate, compile
from: subject (Actor)
to: object (Instrument)
date: on
example: The [Instrument Lake Assessment], prepared by [Actor Gulf Bureau], names three routes.
=> Gulf Bureau ESTABLISHED Lake Assessment
counter: [Actor Gulf Bureau] reads the [Instrument Lake Assessment].

rule establishment-of
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, launching, formation, adoption, institution
from: by | caller (Actor Document)
to: of (Actor Programme Network Instrument not State Region)
example: We call for the establishment of a [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force call
example: [Document The Lima Declaration] called for the establishment of a [Actor Delta Task Force].
=> The Lima Declaration ESTABLISHED Delta Task Force call
counter: Welcome the creation of [Actor Delta Task Force].
counter: [Document The Lima Declaration] welcomed the establishment of a [Actor Delta Task Force].

# ---------------------------------------------------------------------------------------------------------------------------------
# MEMBER_OF

rule member-noun
type: MEMBER_OF
noun: member, member state, founding member
light: become, remain
from: subject (Actor)
to: of (Organisation Agency Committee TaskForce Network Region)
as: member
date: since
example: [Actor Guyana] is a member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as member
example: Welcome the work of [Network Coast Recovery], of which [Actor Guyana] and [Actor Palau] are already members.
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The members of [Network Coast Recovery] met.
counter: The framework in which [Actor Guyana] works has members of [Network Coast Recovery] in view.

rule associate-member
type: MEMBER_OF
noun: associate member
light: become, remain
from: subject (Actor)
to: of (Organisation Agency Committee TaskForce Network Region)
as: associate
date: since
example: [Actor Guyana] is an associate member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as associate
counter: The associate members of [Network Coast Recovery] met.

rule members-are
type: MEMBER_OF
noun: member, member state, founding member, member country, full member
from: complement (Actor not Group)
to: of | subject (Organisation Agency Committee TaskForce Network Group)
as: member
example: The members of [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
example: [Actor:Agency Lake Centre] works in ports, and its members are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Lake Centre as member
=> Palau MEMBER_OF Lake Centre as member
counter: The members of [Network Coast Recovery] are grateful to [Actor:State Guyana].
counter: The members of [Network Coast Recovery] met [Actor:State Guyana].

rule observers-are
type: MEMBER_OF
noun: observer
from: complement (Actor not Group)
to: of | to | in | at | subject (Organisation Agency Committee TaskForce Network)
as: observer
example: The observers to [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
counter: The observers of [Network Coast Recovery] thanked [Actor:State Guyana].

rule observer-noun
type: MEMBER_OF
noun: observer
light: become, remain
from: subject (Actor)
to: of | to | in | at (Organisation Agency Committee TaskForce Network)
as: observer
example: [Actor Guyana] is an observer to [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as observer
example: Welcome [Network Coast Recovery], of which [Actor Guyana] has become an observer.
=> Guyana MEMBER_OF Coast Recovery as observer
counter: Observers from [Actor Guyana] may be invited.

rule take-part-as-observer
type: MEMBER_OF
noun: observer
before: as
from: actor (Actor)
to: verb in (Organisation Agency Committee TaskForce Network)
as: observer
date: since
example: [Actor:State Guyana] and [Actor:State Palau] take part in [Network Coast Recovery] as observers.
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
example: [Actor:State Guyana] joined [Network Coast Recovery] in 2021, and [Actor:State Palau] takes part in it as an observer.
=> Palau MEMBER_OF Coast Recovery as observer
counter: [Actor:State Guyana] spoke in [Network Coast Recovery] of observers.

rule join
type: MEMBER_OF
active: join
from: subject (Actor not Group)
to: object (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Guyana] joined [Network Coast Recovery] in 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021
counter: [Actor Guyana] joined the talks with [Network Coast Recovery].

rule accede-to
type: MEMBER_OF
active: accede, belong
from: subject (Actor not Group)
to: to (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Guyana] acceded to [Network Coast Recovery] in May 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021-05
counter: [Actor Guyana] referred to [Network Coast Recovery].

rule accession-of
type: MEMBER_OF
noun: accession, admission
from: of | object of welcome | by (State Organisation)
to: to (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: Celebrating the accession of new members to [Network Coast Recovery], welcoming [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The accession talks of [Actor:State Guyana] go on.

rule composed-of
type: MEMBER_OF
passive: compose, make up
from: of (Actor)
to: object (Organisation Agency Committee TaskForce Network)
as: member
example: [Network:Organisation Coast Recovery] is composed of [Actor Lake States].
=> Lake States MEMBER_OF Coast Recovery as member
counter: The text is composed of parts, [Actor Lake States] says.

rule comprises
type: MEMBER_OF
active: comprise
from: object (Actor)
to: subject (Organisation Agency Committee TaskForce Network)
as: member
example: [Network Coast Recovery] comprises [Actor Guyana] and [Actor Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: [Network Coast Recovery] thanks [Actor Guyana].

# ---------------------------------------------------------------------------------------------------------------------------------
# CHAIRS

rule hold-presidency
type: CHAIRS
verb: hold, assume, take over, exercise, take up
from: subject (Actor)
to: object (Office)
example: [Actor Guyana], as the state holding the [Actor:Office Presidency], drafted the text.
=> Guyana CHAIRS Presidency
counter: [Actor Guyana] holds a meeting.

rule presidency-of
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, chairmanship-in-office, co-chair
light: hold, assume, take over, exercise, have, take, serve
from: subject (Actor)
to: of | possessor (Actor Network Event)
example: [Actor Gulf Bureau], whose presidency [Actor:State Guyana] has held since 2023, met.
=> Guyana CHAIRS Gulf Bureau
example: [Actor Gulf Bureau] has grown, and [Actor:State Guyana] has held its presidency since 2023.
=> Guyana CHAIRS Gulf Bureau since 2023
example: [Actor Guyana] assumed the presidency of [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: The presidency of [Actor Lake Committee] met [Actor Guyana].

rule preside
type: CHAIRS
active: preside
from: subject (Actor)
to: over (Actor Network Event)
example: Welcome [Actor Lake Committee], over which [Actor:State Guyana] presides until 2023.
=> Guyana CHAIRS Lake Committee until 2023
example: [Actor:State Guyana] presides over [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: [Actor:State Guyana] watches over [Actor Lake Committee].

rule chair-verb
type: CHAIRS
verb: chair, co-chair
from: subject (Actor)
to: object (Actor Network Event)
example: [Actor Lake Committee] is chaired by [Actor Guyana].
=> Guyana CHAIRS Lake Committee
counter: [Actor Lake Committee] is praised by [Actor Guyana].

# ---------------------------------------------------------------------------------------------------------------------------------
# PART_OF

rule part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand, chapter
before: as
light: form, constitute
from: subject (Actor Programme Network Instrument not State)
to: of (Actor Programme Network Instrument Document)
example: Highlighting [Instrument Lake Plans], as part of the [Instrument Delta Cycle].
=> Lake Plans PART_OF Delta Cycle
counter: A large part of [Instrument Delta Cycle] is over.

rule is-part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand
light: form, constitute
from: subject (Actor Programme Network Instrument not State)
to: of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas] is a component of the [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] watches a part of the coast, and [Programme Wide Waters] the rest.

rule institution-of
type: PART_OF
noun: institution, specialised institution, agency, specialised agency, body, organ, arm, directorate, department, subsidiary body, technical body
from: subject (Actor Network not State Region Group Organisation)
to: of (Organisation)
example: [Actor:Agency Lake Centre], a specialised agency of the [Actor:Organisation Gulf Union], met in May.
=> Lake Centre PART_OF Gulf Union
counter: [Actor:Agency Lake Centre] wrote to the institutions of the [Actor:Organisation Gulf Union].

rule whole-comprises
type: PART_OF
active: comprise, encompass
from: object (Actor Programme Network Instrument not State Region Group)
to: subject (Programme Instrument)
example: The [Instrument Delta Architecture], which comprises [Actor Gulf Bureau] and [Actor Lake Committee], grows.
=> Gulf Bureau PART_OF Delta Architecture
=> Lake Committee PART_OF Delta Architecture
counter: [Instrument Delta Architecture] guides [Actor Gulf Bureau].

rule annexed-to
type: PART_OF
passive: annex, attach, append
modality: fact
from: object (Instrument Document)
to: to (Document Instrument)
example: The [Document:Roadmap Delta Roadmap], annexed to the [Document Lima Declaration], names four tasks.
=> Delta Roadmap PART_OF Lima Declaration
counter: The [Document:Roadmap Delta Roadmap] refers to the [Document Lima Declaration].

rule belong-to
type: PART_OF
passive: integrate, embed, house, anchor
from: object (Programme Network Instrument)
to: into | in | within (Programme Network Instrument)
example: [Programme Clear Seas] is embedded in [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] is described in [Programme Wide Waters].

# ---------------------------------------------------------------------------------------------------------------------------------
# IMPLEMENTS, FUNDS, COORDINATES

rule implement
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate
from: subject (Actor not Region)
to: object (Programme Instrument)
example: [Programme Clear Seas] is managed by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Actor Gulf Bureau] reviewed [Programme Clear Seas].

rule implementation-by
type: IMPLEMENTS
noun: implementation, management
from: by (Actor)
to: of (Programme Instrument)
example: The implementation of [Programme Clear Seas] by [Actor Gulf Bureau] began.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: The implementation of [Programme Clear Seas] began.

rule fund
type: FUNDS
verb: fund, finance, co-finance, co-fund, cofinance, cofund, pay for, sponsor, bankroll
from: subject (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: [Programme Clear Seas], co-financed by [Actor Nordic Fund], began in May.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] is praised by [Actor Nordic Fund].

rule contribute-money
type: FUNDS
noun: funding, fund, euro, dollar, grant
light: contribute, allocate, grant, give, provide, pledge
from: subject (Actor Programme not Group)
to: verb to (Actor Programme Network not State Region)
example: Welcome [Programme Clear Seas], to which [Actor:State Guyana] and [Actor:State Palau] contribute funding.
=> Guyana FUNDS Clear Seas
=> Palau FUNDS Clear Seas
example: [Actor Nordic Fund] contributes 20 million euros to [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: [Actor Nordic Fund] sends funding reports to [Programme Clear Seas].

rule funding-from
type: FUNDS
noun: funding, financing, grant, financial support, contribution
light: receive, provide, give, grant
from: from | by | subject (Actor Programme)
to: for | to (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Fund] provides funding for [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: Funding remains a worry of [Programme Clear Seas].

rule coordinate-verb
type: COORDINATES
verb: coordinate, co-ordinate, steer, oversee, launch and coordinate, supervise
from: subject (Actor Instrument Network Programme)
to: object (Actor Programme Network Instrument not State)
example: [Actor Lake Committee] steers and coordinates [Programme Clear Seas].
=> Lake Committee COORDINATES Clear Seas
counter: [Actor Lake Committee] notes [Programme Clear Seas].

rule led-by
type: COORDINATES
passive: lead, spearhead, drive, head
from: subject (Actor)
to: object (Programme Network Instrument TaskForce)
example: [Programme Clear Seas], led by [Actor Gulf Bureau], began in May.
=> Gulf Bureau COORDINATES Clear Seas
counter: [Actor Gulf Bureau] was led to think so.

rule under-coordination
type: COORDINATES
noun: coordination, co-ordination, leadership, steering, lead, guidance, direction, supervision
before: under
from: of | possessor (Actor Instrument)
to: subject (Programme Network Instrument Event TaskForce)
example: Highlighting the adoption of [Instrument Lake Plans] under the coordination of [Actor Lake Committee].
=> Lake Committee COORDINATES Lake Plans
counter: The coordination of [Actor Lake Committee] improves.

# ---------------------------------------------------------------------------------------------------------------------------------
# MODELLED_ON, ALIGNED_WITH, SUCCEEDS

rule modelled-on
type: MODELLED_ON
passive: model, pattern, base
from: object (Actor Programme Network Instrument)
to: on | after | upon (Actor Programme Network Instrument)
example: [Actor Lake Committee] was modelled on [Actor Nordic Committee].
=> Lake Committee MODELLED_ON Nordic Committee
counter: [Actor Lake Committee] reported on [Actor Nordic Committee].

rule inspired-by
type: MODELLED_ON
passive: inspire
from: object (Actor Programme Network Instrument)
to: by (Actor Programme Network Instrument)
example: Welcome the [Instrument Lake Assessment], inspired by the experience of the [Instrument Nordic Assessment].
=> Lake Assessment MODELLED_ON Nordic Assessment
counter: [Actor Lake Committee] was praised by [Actor Nordic Committee].

rule on-the-model-of
type: MODELLED_ON
noun: model, example, pattern, blueprint, line, lines
before: on, after, along, upon
from: subject (Actor Programme Network Instrument)
to: of (Actor Programme Network Instrument)
example: Welcome the creation of [Actor Lake Committee], which, on the model of [Actor Nordic Committee], brings states together.
=> Lake Committee MODELLED_ON Nordic Committee
counter: The model of [Actor Nordic Committee] is known.

rule follow-the-model
type: MODELLED_ON
noun: model, example, methodology, approach
light: follow, adopt, take, replicate, use
from: subject (Actor Programme Network Instrument)
to: modifier | of (Actor Programme Network Instrument)
example: Highlighting the adoption of [Instrument Lake Plans], following the [Instrument Nordic Cycle] model.
=> Lake Plans MODELLED_ON Nordic Cycle
counter: The [Instrument Nordic Cycle] model is known.

rule aligned-with
type: ALIGNED_WITH
verb: align, coordinate, synchronise, harmonise
from: object (Actor Programme Network Instrument not State Region Group)
to: with | to (Programme Network Instrument)
example: Undertake to coordinate the timing of the launch of [Instrument Lake Assessment] with that of [Instrument Nordic Assessment].
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
example: Undertake to work with the [Instrument Delta Cycle], following a similar method and aligned with [Instrument Nordic Cycle].
=> Delta Cycle ALIGNED_WITH Nordic Cycle commitment
counter: [Actor Lake Committee] talked with [Instrument Nordic Cycle].

rule synergies-between
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability, link
pair: between | among (Programme Network Instrument Actor not State Region Group)
example: Exploit the synergies between [Instrument Lake Assessment] and the [Instrument Nordic Assessment] cycles.
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
counter: Synergies matter to [Instrument Lake Assessment] and [Instrument Nordic Assessment].

rule synergies-with
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability
from: of | subject (Programme Network Instrument)
to: with (Programme Network Instrument)
example: Ensure the coherence of [Programme Clear Seas] with [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters commitment
counter: Coherence is a strength of [Programme Clear Seas].

rule replace
type: SUCCEEDS
verb: replace, succeed, supersede, supplant, continue, grow out of
from: subject (Actor Programme Network Instrument Document)
to: object (Actor Programme Network Instrument Document)
example: [Actor Lake Office], which replaced [Actor Lake Centre] in 2018, is in Kisumu.
=> Lake Office SUCCEEDS Lake Centre on 2018
date: on
counter: [Actor Lake Office] thanked [Actor Lake Centre].

rule successor-to
type: SUCCEEDS
noun: successor, continuation, follow-up, sequel
light: become, be
from: subject (Actor Programme Network Instrument Document)
to: to | of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas], the successor to [Programme Blue Coasts], began in May.
=> Clear Seas SUCCEEDS Blue Coasts
counter: The successor to [Programme Blue Coasts] is not known, [Actor Lake Office] says.

rule build-on
type: SUCCEEDS
active: grow out of, emerge from, stem from
from: subject (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument)
example: [Programme Clear Seas] grew out of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] came with [Programme Blue Coasts].

# ---------------------------------------------------------------------------------------------------------------------------------
# PUBLISHED

rule publish
type: PUBLISHED
verb: publish, issue, release, adopt, agree, endorse, sign, approve, make, present, unveil, produce
from: subject (Actor)
to: object (Document Report Assessment)
date: on
modality: fact
example: The report [Instrument:Report Rivers at Risk], published by [Actor Gulf Bureau] on 5 April 2021, says so.
=> Gulf Bureau PUBLISHED Rivers at Risk on 2021-04-05
example: The [Document Lima Declaration] agreed by [Actor Lake Ministers] calls for calm.
=> Lake Ministers PUBLISHED Lima Declaration
counter: [Actor Gulf Bureau] welcomed [Document Lima Declaration].

rule agree-on
type: PUBLISHED
active: agree
from: subject (Actor)
to: on | upon (Document)
date: on
modality: fact
example: [Actor Lake Ministers] agreed on a [Document Lima Declaration] and a [Document:Roadmap Delta Roadmap].
=> Lake Ministers PUBLISHED Lima Declaration
=> Lake Ministers PUBLISHED Delta Roadmap
counter: [Actor Lake Ministers] reported on a [Document Lima Declaration].

# ---------------------------------------------------------------------------------------------------------------------------------
# INVOLVED_IN

rule take-part
type: INVOLVED_IN
active: participate, take part
from: subject | people (Actor Programme Network)
to: in (Event)
as: participant
example: [Actor Gulf Bureau] took part in the [Event Delta Conference].
=> Gulf Bureau INVOLVED_IN Delta Conference as participant
example: Ministers and police chiefs from [Actor:State Guyana] and [Actor:State Palau] took part in the [Event Delta Conference].
=> Guyana INVOLVED_IN Delta Conference as participant
=> Palau INVOLVED_IN Delta Conference as participant
counter: [Actor Gulf Bureau] reported on the [Event Delta Conference].

rule composed-meeting
type: INVOLVED_IN
passive: compose, make up
from: of (Actor)
to: object (Event)
as: participant
example: [Event:Series Delta meetings] will be composed of [Actor Lake Ministers] and [Actor Gulf Bureau].
=> Gulf Bureau INVOLVED_IN Delta meetings commitment as participant
=> Lake Ministers INVOLVED_IN Delta meetings commitment as participant
counter: [Event:Series Delta meetings] will be long, says [Actor Gulf Bureau].

rule attend
type: INVOLVED_IN
verb: attend, join
from: subject | people (Actor Programme Network)
to: object (Event)
as: participant
example: The [Event Delta Conference] was attended by [Actor Gulf Bureau].
=> Gulf Bureau INVOLVED_IN Delta Conference as participant
counter: The [Event Delta Conference] was described by [Actor Gulf Bureau].

rule host
type: INVOLVED_IN
verb: host, organise, convene
from: subject (Actor)
to: object (Event)
as: host
example: [Actor Guyana] hosted the [Event Delta Conference].
=> Guyana INVOLVED_IN Delta Conference as host
counter: [Actor Guyana] praised the [Event Delta Conference].

rule held-in
type: HELD_IN
verb: hold, take place, convene, host
from: object | subject (Event)
to: in | at (Place State)
date: on
example: The [Event Delta Conference] was held in [Place Georgetown] on 3 May 2021.
=> Delta Conference HELD_IN Georgetown on 2021-05-03
counter: The [Event Delta Conference] was praised in [Place Georgetown].
"""##
