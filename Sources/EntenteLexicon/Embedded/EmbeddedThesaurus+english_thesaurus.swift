// Written by .ci/embed from Data/english.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_thesaurus = ##"""
# Words that say nearly the same, for holding the words of a question against the words of a quotation: a line a meaning, in any order.
# A form stands for all its regular forms ("investigate" for "investigations"); irregular ones are written out. A word may stand in several
# lines; only words of one line count as the same, never a line of a line. What relates differently (to support, to fund, to join) stays apart.
# "example": what leads from a noun to the names of it. "past": forms that ask of what is done. "asker": who asks, in what stands before a question. "owner": words that ask whose. "anyone": what may be asked for, of any kind. "modal": auxiliaries that ask for what is to be. "ascribed": what says of whom something is told. "future": endings of forms that ask of what is to come. "unit": what a length of time is told in. "lasting": verbs of what has one.
# A star before an ending, as it is written, stands for all words with it.
# "light": forms that say nothing of their own in a question. "agent": nouns whose "of" names who does it ("the role of X"). "patient": nouns
# whose "of" names what it is done to. "averting": what speaks of keeping something from happening. "thing": nouns for what somebody has, though the verb of that spelling says a deed ("the model of X"). "carrier": light verbs, whose object says what is done ("to lend support"). "as with": other ways to say a preposition. "but": forms that look like one word and are not.
light: want, wants, wanted, wish, wishes, wished, intend, intends, intended, hope, hopes, hoped, foresee, foresees, foreseen, envisage, envisages
light: envisaged, planned, plans to, expect, expects, expected, suppose, supposed, meant, mean to, due, ought, should, shall, must, due to, bound to
light: say, says, said, name, named, names, list, listed, stated, mention, mentioned, mentions, speak of, speaks of, describe, described
light: get, gets, got, getting, give, gives, given, gave, put, puts, have, has, had, having, do, does, did, done, make, makes, made, take, takes
light: taken, took, go, goes, going, gone, come, comes, came, happen, happens, happened, become, becomes, play, plays, played, serve, serves, act, acts
light: lend, lends, lent, lending, able, to be able to, be able to
light: thing, things, matter, matters, one, ones, another, other, others, way, ways, words, so-called, kind, kinds, sort, sorts, type, types
light: please, actually, really, precisely, exactly, specifically, namely, currently, also, too, still, already, now, together, both, full list
light: more, better, greater, closer, work
light: need, needs, needed, seek, seeks, sought, see, seen, look, looks, try, tries, order, in order, called, regard, regarded
light: certain, various, several, some, such, own, very, there, here, altogether, respective, concerned, in question, terms, in terms of, case
light: minister, ministers, signatories, someone, somebody, text, declaration, document, roadmap, so, so that, when it comes to, in order to
light: credit, credited, gets the credit, get the credit, is credited with, attributed, ascribed, having been, having, get credit, gets credit, given credit
light: its, their, his, her, them, it, they, that, this, those, these, s, am, m, re, ve, ll, d, would, could, will, can, may, might, be, being
example: such as, including, notably, namely, particularly, in particular, especially, like, for example
past: did, was, were, had, has, have
asker: i, we, my, our, me, us
owner: whose
anyone: partner, partners, actor, actors, entity, entities, counterpart, counterparts, player, players, stakeholder, stakeholders, party, side, sides, partner organisations, interlocutors
modal: should, must, shall, ought
ascribed: credited, described, regarded, seen, considered, viewed, characterised, characterized, portrayed, presented, hailed, depicted, named, listed
light: characterised as, characterized as, portrayed as, presented as, hailed as, depicted as, viewed as, considered as
agent: role, support, backing, help, assistance, aid, contribution, participation, involvement, leadership, presidency, chairmanship, coordination, work
thing: model, models, example, examples, concept, method, methodology, template, blueprint
agent: efforts, effort, commitment, proposal, initiative, invitation, agreement, decision, request, position, intention, ambition, will, task, mandate
agent: responsibility, action, activities, activity, cooperation, collaboration, presence, attendance, experience, expertise, mission, guidance
agent: supervision, auspices, aegis, direction, steering, report, reports, analysis, assessment, view, opinion, concern, capacity, representatives
averting: counter, prevent, prevention, combat, fight, avoid, avert, stop, thwart, hinder, impede, suppress, eradicate, disrupt, resist, oppose, against
patient: development, establishment, creation, launch, strengthening, reinforcement, implementation, adoption, signature, signing, ratification
patient: entry, functioning, consolidation, enhancement, improvement, promotion, expansion, extension, protection, security, resilience, integration
patient: inclusion, accession, appointment, replacement, review, monitoring, evaluation, financing, funding, opening, closure, conclusion
patient: negotiation, negotiations, negotiating, preparation, recovery, confiscation, freezing, tracing, detection, prevention, disruption
patient: dismantling, combating, investigation, prosecution, exchange, sharing, swapping, collection, use, deployment, roll, introduction
patient: publication, renewal, update, revision, drafting, setting, building, countering, tackling, fighting, eradication, suppression
unit: day, week, month, year, hour
lasting: last, cover, run, span, take, stretch, extend, comprise
frame: make up agent object, compose of object, consist of agent, comprise object agent, include object agent, contain object agent, form agent object, constitute agent object, represent agent in, sit agent on
frame: evolve agent into, turn into agent into, grow agent into, develop agent into, transform agent into, transform object into, become agent object, change agent into, convert object into, morph agent into
frame: inspire by object, model on object, base on object, follow object agent, draw on agent, copy object agent, take inspiration from agent, imitate object agent, emulate object agent, replicate object agent, pattern on object
frame: take account object agent, take consideration object agent, draw on agent, rely on agent, build on agent, use object agent, consider object agent, bear mind object agent, heed object agent, keep mind object agent, factor object agent
frame: receive from agent, obtain from agent, enjoy from agent
frame: inform object agent, notify object agent, brief object agent, report to agent, tell object agent, told object agent, provide information to agent
frame: attend agent object, participate agent in, join agent object, take part agent in, invite object to, gather agent at
frame: cause agent object, breed agent object, lead agent to, result agent in, give rise agent to, create agent object, produce agent object, fuel agent object
frame: arise agent from, stem agent from, result agent from, originate agent in
frame: replace agent object, succeed agent object, supersede agent object, take over agent from
frame: meet agent with, talk agent with, confer agent with, sit down agent with, hold talks agent with
frame: depend agent on, hinge agent on, require agent object, need agent object, call agent for
frame: affect agent object, threaten agent object, undermine agent object, harm agent object, hit agent object, pose threat agent to, damage agent object
frame: deal agent with, address agent object, tackle agent object, handle agent object, cover agent object, concern agent object, focus agent on, target agent object
frame: host agent object, hold in object, take place in agent, meet in agent, convene in object, gather in agent
frame: aim agent at, target agent object, direct object at, address agent to
frame: belong agent to, join agent object, accede agent to, adhere agent to, enter agent object
frame: equip agent with, provide object with, supply object with, furnish object with
frame: lie agent between, link agent object, connect agent object, bridge agent object
as with: alongside, along with, together with, jointly with, in cooperation with, in partnership with
as against: in the fight against, versus
as by: on the part of, at the hands of
as on: upon, regarding, concerning, about, as regards, with regard to, in respect of, relating to
as in: within, inside, throughout, across, during, at
as through: via, by means of, by way of, with the help of, thanks to
as between: among, amongst
as under: beneath, under the auspices of, under the aegis of
as since: since
as for: toward, towards, in favour of, on behalf of
carrier: provide, give, gave, lend, lent, offer, render, extend, deliver, take, took, play, conduct, perform, undertake, undertook, exercise, supply
but: international, internal
but: community, communication, communicate, common, commune
but: important, import, imported
but: public, publication, published
but: general, generation, generate
but: customs, custom, customary, customer
but: universal, university
but: nation, nature
but: operator, operation
but: state, station, static
but: relative, relation
but: authority, author, authorise

offence, crime, offense, criminality, criminal activity, criminal activities, criminal act, felony, illegal activity, unlawful activity, wrongdoing, misdeed
criminal, offender, delinquent, perpetrator, gangster, crook
inquiry, investigation, enquiry, investigate, probe, inquiries
investigator, detective, investigating officer, investigative unit
target, aim, direct, focus, concentrate, zero in on, aimed, geared
fight, combat, counter, tackle, battle, struggle, fought, against, anti, countering, confront, action against, act against
prevent, avert, forestall, stop, prevention, preclude
disrupt, break up, dismantle, disruption, take down, smash, bring down, destroy
suppress, stamp out, eradicate, eliminate, root out, put an end to
repress, crack down, clamp down
support, backing, assistance, help, aid, back, assist, backed, helped, support to, hand, lend a hand, underpin
encourage, promote, foster, further, advance, stimulate, nurture
strengthen, reinforce, fortify, bolster, boost, stronger, consolidate, shore up, strength, beef up, make stronger, made stronger
enhance, improve, better, improvement, upgrade, raise, heighten, ameliorate
strengthen, enhance, deepen, intensify, step up
increase, raise, grow, rise, step up, intensify, growth, more, greater, expand, augment
expand, extend, widen, broaden, enlarge, extension, expansion, wider
deepen, intensify, closer, tighten, deeper
reduce, lower, lessen, decrease, cut, diminish, reduction, bring down, less, curb
weaken, undermine, erode, sap
rest on, based on, rely on, lean on, build on, founded on, grounded in, depend on
base, basis, foundation, ground, bedrock, footing, pillar, cornerstone
share, exchange, swap, sharing, pass on, trade, swapped, circulate, interchange
pay, finance, fund, foot the bill, bankroll, paid, funding, financing, cover the cost, meet the cost, bear the cost, subsidise, money
finance, financial, money, monetary, funds, funding, finances
money, cash, funds, proceeds, capital
cost, expense, expenditure, price, costs
budget, funds, allocation, envelope
judge, judicial, judiciary, court, magistrate, judges, justice, courts
prosecutor, prosecution, prosecute, prosecuting, public prosecutor
police, law enforcement, policing, police force, police officers, policemen, constabulary, law enforcement authorities
law enforcement, enforcement, enforcing the law, enforce the law
authority, authorities, agency, administration, competent authority
officer, agent, official, officers, civil servant
dangerous, high-risk, high risk, threatening, risky, menacing, perilous, hazardous
threat, danger, menace, risk, peril, hazard
threatening, menacing, threat, threaten
key, leading, main, chief, principal, central, foremost, major, most important, crucial, essential
essential, vital, crucial, fundamental, indispensable, important, critical, key, decisive, necessary, pivotal
important, significant, importance, relevant, weighty, significance
figure, individual, person, people, personality, player, individuals, persons, actor, members
suspect, target, person of interest, high value target
leader, head, chief, ringleader, boss, heads, leading figure, leaders
network, ring, web, group, organisation, criminal group, syndicate, gang, criminal organisation
organisation, organization, body, entity, institution
institution, body, organ, establishment, institute, institutions
entity, body, organisation, unit
office, bureau, agency, post
unit, team, squad, taskforce, task force, group, force, cell
committee, commission, board, panel, council, standing committee
working group, working party, expert group, group of experts
association, union, league, alliance, federation, community
alliance, partnership, coalition, pact, union
partnership, alliance, cooperation, relationship, relations, partner
partner, ally, counterpart, associate
cooperate, collaborate, work together, team up, cooperation, collaboration, join forces, work with, working together, teamwork, joint work, joint effort
coordinate, steer, orchestrate, coordination, synchronise, pull together, organise
coordinate, align, synchronise, harmonise, time
lead, head, direct, guide, led, leadership, spearhead, run
chair, preside, head, presidency, chairmanship, chaired, co-chair, chairs
guide, guidance, steer, direct, orient, orientation, steering
manage, run, administer, handle, management, running, administration, manages, operate
conduct, carry out, run, perform, undertake, execute, running, conducting, carried out, wage
implement, carry out, execute, put into practice, implementation, apply, put into effect, give effect to, realise, deliver
apply, application, use, employ
use, make use of, employ, utilise, draw on, harness, exploit, resort to, deploy, usage, used, by means of
exploit, take advantage of, make the most of, make use of, harness, tap, reap
launch, start, begin, kick off, initiate, began, begun, roll out, commence, open, inaugurate, set in motion, roll-out, rollout, beginning
create, establish, set up, found, creation, establishment, form, build, setting up, bring into being, put in place, constitute, institute
develop, build, elaborate, development, evolve, draw up, work out, design
build, construct, set up, erect, built, forge
adopt, approve, pass, adoption, endorse, agree, agree on, agreement
endorse, approve, back, support, ratify, endorsement
agree, agreement, consent, accord, agreed, reach agreement, concur, sign off, sign off on
agreement, accord, arrangement, deal, pact, understanding, treaty
arrangement, agreement, deal, accord
treaty, convention, pact, charter
sign, signature, signing, put name to, signatory, ink
conclude, sign, finalise, conclusion, seal, reach
negotiate, negotiation, talks, bargaining, negotiations, talk, discuss terms
discuss, debate, talk, discussion, deliberate, consult, talk over, conversation, dialogue
dialogue, talks, discussion, conversation, exchange, exchanges
consult, consultation, seek advice
meet, meeting, gather, come together, met, convene, assemble, gathering, get together, sit down, held, session, conference
take place, takes place, took place, taken place, taking place, hold, held, holds, happen, occur, occurred
summit, meeting of leaders, top-level meeting, high-level meeting
conference, meeting, congress, symposium, forum
forum, platform, setting, venue, space
platform, framework, stage, basis
framework, structure, context, scheme, architecture, setting, system
mechanism, instrument, arrangement, tool, procedure, system, scheme, machinery
instrument, tool, means, vehicle, mechanism, resource
tool, means, instrument, device, aid
resource, means, asset, resources, capability, capacities, assets
capacity, capability, capacities, ability, capacity-building, skills
ability, capacity, skill, competence, power, potential
programme, program, scheme, project, initiative, plan
project, undertaking, scheme, initiative, venture
initiative, project, effort, drive, measure, scheme
plan, scheme, strategy, blueprint, action plan, planning
strategy, plan, approach, policy, strategic
approach, method, way, strategy, methodology, attitude
method, methodology, technique, procedure, way, approach
procedure, process, practice, rules, working method
process, procedure, course, proceedings
practice, custom, habit, usage, conduct
best practice, good practice, best practices, lessons, good practices, what works
policy, approach, line, strategy, course of action
rule, regulation, norm, provision, regulations, law
law, legislation, legal, statute, act, legislative, rules
legal, lawful, juridical, law, legislative, statutory
illegal, unlawful, illicit, illegally, unlawfully, illicitly
legitimate, lawful, legal
measure, step, action, move, measures, arrangements
action, measure, step, activity, operation, deed, act
activity, action, operation, work, activities, business
operation, action, mission, activity, operational, op
operational, operating, practical, operations, on the ground
effort, endeavour, attempt, work, exertion, efforts, endeavours
work, activity, labour, effort, task, job
task, job, duty, assignment, mission, work, function, mandate
role, function, position
mandate, task, remit, brief, competence, authority
remit, competence, mandate, jurisdiction, responsibility
responsible, in charge, charge, responsibility, accountable, answerable, entrusted
duty, obligation, responsibility, task
oblige, require, compel, bind, obligation, binding
commit, undertake, pledge, promise, commitment, engage, vow, undertaking, obligation
declare, announce, proclaim, state, affirm
affirm, confirm, reaffirm, assert, reiterate
reiterate, repeat, restate, reaffirm
emphasise, stress, underline, highlight, underscore, accentuate, draw attention to, point out
recognise, acknowledge, recognition, accept, appreciate
welcome, greet, hail, applaud, pleased
celebrate, welcome, hail, mark, rejoice
praise, commend, compliment, applaud
thank, gratitude, grateful, appreciation
recall, remember, bear in mind, recollect
note, notice, observe, take note, remark
aware, conscious, mindful, awareness, knowledge
concern, worry, alarm, anxiety, worried, concerned
urge, press, exhort, call for, call on, push, pressing
call, ask, request, appeal, demand, invite
invite, ask, invitation, call on, bid
request, ask, demand, ask for, petition, call for
propose, suggest, put forward, proposal, suggestion, recommend
recommend, advise, suggest, recommendation, advice, counsel
consider, explore, examine, look into, study, weigh, think about, contemplate, reflect on
examine, study, look at, review, analyse, scrutinise, inspect, check
review, examine, assess, evaluate, revisit, take stock, reassess, go over, look back
assess, evaluate, assessment, evaluation, appraise, gauge, judge, estimate, appraisal
analyse, analysis, study, analytical, analyses, analyst, examine
monitor, follow, track, watch, observe, monitoring, supervise, oversee, keep an eye on, surveillance
supervise, oversee, supervision, control, oversight
report, account, study, paper, publication, analytical report
publish, issue, bring out, release, publication, put out, brought out, publishing
document, paper, text, record
information, intelligence, data, knowledge, info, details
intelligence, information, data
data, information, figures
personal data, private data, personal information
evidence, proof, evidence-based, facts, fact-based
digital, electronic, online, cyber, computer
online, internet, digital, on the internet, virtual, web-based
technology, technologies, technical, technological, tech
innovation, innovative, new, novel, modern, inventive
artificial intelligence, ai, machine learning
new, recent, additional, fresh, further, novel, emerging
emerging, new, rising, nascent, growing
additional, further, more, extra, new, supplementary
future, coming, upcoming, forthcoming, next, later
next, following, coming, upcoming, forthcoming, subsequent
previous, earlier, former, prior, past, preceding
current, present, existing, ongoing, today
existing, present, current, available, already there, in place
permanent, standing, lasting, continuous, constant, enduring
lasting, durable, sustainable, permanent, long-term, enduring, sustained
temporary, provisional, interim, short-term
regular, periodic, recurrent, recurring, routine, periodically
continuous, continuity, continuation, continued, ongoing, continue, constantly, continuously, steady
continue, go on, carry on, keep, pursue, keep on, proceed, maintain
maintain, keep, preserve, uphold, sustain, retain, conserve, upkeep
preserve, protect, safeguard, conserve, keep safe
protect, safeguard, defend, shield, protection, guard, secure, defence
secure, safe, security, safety, protected
guarantee, ensure, secure, assure, make sure, safeguard, warrant
ensure, make sure, guarantee, see to it, assure
resilience, resilient, robust, robustness, hardy, withstand, resistant, stand firm
robust, solid, sturdy, sound, firm, resilient
strong, powerful, robust, solid, firm, sturdy
powerful, strong, mighty, potent, influential
effective, efficient, effectively, efficiently, successful, efficacy, effectiveness, well
efficient, effective, efficiency, economical
comprehensive, full, complete, broad, thorough, overall, all-round, holistic, global, whole
full, complete, entire, whole, total, fully, wholehearted
fully, completely, entirely, wholly, totally
partial, incomplete, partly
broad, wide, large, extensive, comprehensive, wide-ranging
large, big, great, sizeable, major, huge
small, little, minor, tiny
close, near, tight, intimate, closely, narrow
active, actively, energetic, vigorous, busy
specific, particular, special, concrete, distinct
special, particular, specific, specialised
specialised, specialist, expert, special, specialized, dedicated
expert, specialist, professional, practitioner, experts
practitioner, professional, expert, practitioners
expertise, know-how, knowledge, experience, skill
knowledge, know-how, expertise, understanding
experience, know-how, lessons, expertise
train, training, teach, instruct, education, trained, coach, schooling
education, teaching, training, schooling, educational, educate
learn, study, find out, learning
teach, instruct, educate
campaign, drive, crusade, campaigns, effort
awareness, consciousness, sensitisation, awareness-raising, understanding
citizen, people, population, public, inhabitants, citizens
population, people, inhabitants, populace, community
community, communities, society, neighbourhood, local people
society, community, public, social
civil society, ngo, non-governmental organisations, citizens' groups, civic groups, ngos
private sector, business, companies, industry, private companies, firms, businesses, enterprises
public sector, state bodies, public authorities
company, firm, business, enterprise, corporation, undertaking
industry, sector, business, trade
economy, economic, economically, economics
social, societal, society
young people, youth, youngsters, the young, adolescents, teenagers
child, children, minor, kid, minors, underage, juvenile
woman, women, female, gender
gender, sex, women, equality
family, families, relatives, household
victim, victims, sufferer, casualty, injured party
witness, witnesses
vulnerable, at risk, exposed, fragile, weak, defenceless
vulnerability, weakness, weak spot, vulnerabilities, weak point, gap
weakness, shortcoming, flaw, deficiency
abuse, exploitation, maltreatment, misuse
child abuse, child exploitation, child sexual exploitation, child sexual abuse
strengthen, reinforce, increase, step up, intensify, enhance
traffic, smuggle, trafficking, smuggling, illicit trade, trade in, illegal trade
drug, narcotic, drugs, narcotics, dope, illicit substance
drug, cocaine, heroin, substances
addiction, dependence, drug use, dependency
health, medical, public health, healthcare
treatment, therapy, care, rehabilitation
harm, damage, hurt, injury, detriment
harm reduction, reducing harm
supply, provision, delivery, offer, provide
demand, consumption, request, need
weapon, firearm, gun, arms, weapons, guns, firearms
ammunition, munitions, bullets
explosive, explosives, bomb, bombs
terror, terrorist, terrorism, terrorists
extremism, radicalisation, radicalism, extremist
violence, violent, force, violently, brutality
murder, homicide, killing, assassination
kidnap, abduction, kidnapping, abduct
extort, extortion, blackmail
corrupt, corruption, bribe, bribery, graft, venality
fraud, fraudulent, swindle, deception, scam
launder, laundering, money-laundering, cleaning dirty money
illicit, illegal, unlawful, contraband
asset, property, goods, wealth, assets, possessions, belongings, proceeds
confiscate, seize, confiscation, seizure, forfeit, forfeiture, impound
freeze, freezing, frozen, block
recover, recovery, retrieve, get back, regain, reclaim, recuperate
trace, tracing, track, track down, tracking, locate, find
follow the money, follow-the-money, money trail, financial trail, tracing money
flow, stream, current, movement, flows
property, possession, ownership, estate
steal, theft, stolen, burglary, rob, robbery
cultural, culture, heritage
art, artwork, works of art, antiquities, cultural goods
environment, environmental, ecological, nature, ecology, green
climate, weather, climatic
deforestation, forest clearance, logging, felling of forests
wildlife, animals, fauna, endangered species
mine, mining, extraction
waste, rubbish, refuse, garbage
fish, fishing, fisheries
water, waters, aquatic
sea, maritime, marine, ocean, seaborne, by sea, naval, on sea, at sea, nautical
ship, vessel, boat, ships, vessels
port, harbour, harbor, seaport, ports, docks
airport, air hub, airfield
logistics, logistic, logistical, transport, supply chain
hub, node, centre, junction, hubs
transport, carriage, shipping, transportation, haulage, carry
route, path, itinerary, way, routes, corridor
border, frontier, boundary, borders
cross-border, transnational, transfrontier, across borders, international
international, global, transnational, worldwide, world, between states
transnational, cross-border, international, multinational
global, worldwide, world, international, universal
regional, region, area, regionally
bi-regional, biregional, interregional, between the two regions, between both regions, across both regions, of both regions, two-region
national, domestic, internal, country, nationwide
internal, domestic, home, interior, inner
home affairs, interior, internal affairs
external, outside, foreign, exterior
foreign, external, abroad, overseas
local, community, municipal, nearby
country, state, nation, land, countries
member country, member state, member
third country, non-member, outside country, third countries, partner country
origin, source, provenance, root
source, origin, wellspring, supplier
transit, passage, crossing
destination, goal, end point
root cause, cause, structural cause, underlying cause, reason
cause, reason, origin, bring about, factor
consequence, effect, result, outcome, impact
effect, impact, influence, consequence, outcome
impact, effect, influence, consequence, strike
influence, sway, impact, control, effect
result, outcome, product, upshot, achievement
achieve, attain, reach, accomplish, achievement, realise
success, successful, achievement
progress, headway, advance, advances, improvement
goal, objective, aim, target, purpose, end
objective, goal, aim, purpose
priority, priorities, precedence, top concern, foremost concern, prioritise
common, shared, joint, mutual, collective
joint, common, shared, combined, collective, united, jointly, together
mutual, reciprocal, common, two-way
shared, common, joint
bilateral, two-sided, between two
multilateral, many-sided, among many
multidisciplinary, cross-disciplinary, several disciplines
multisectoral, cross-sectoral, across sectors, many sectors
inter-agency, interagency, between agencies, cross-agency, agencies
inter-institutional, between institutions, cross-institutional
balance, balanced, equilibrium, even
complement, complementary, complementarity, supplement, add to, dovetail, fit together
synergy, synergies, combined effect, interplay
coherence, coherent, consistent, consistency
align, in line, in step, bring into line, aligned, keep in step, alignment, matched
compatible, compatibility, consistent, matching
adapt, adjust, tailor, adaptable, adaptation, suit, tailored, customise
flexible, adaptable, flexibility
change, alter, modify, amend, transformation, shift, evolution
evolve, develop, evolution, change
reform, overhaul, restructure
modern, contemporary, up to date, modernise
rapid, fast, quick, swift, speedy, rapidly, quickly, accelerate
speed up, accelerate, hasten, expedite, faster, quicken, anticipate
delay, postpone, put off, slow
anticipate, foresee, predict, expect, bring forward, forecast
predict, forecast, foretell, predictive, prediction, predicted
analytics, analysis, data analysis
detect, discover, find, spot, identify, detection, uncover, unearth
identify, recognise, spot, pinpoint, identification, single out, find
select, choose, pick, selection, single out, chosen
include, contain, comprise, incorporate, encompass, inclusion, cover, including, integrate
consist, comprise, made up, composed, compose, composition
incorporate, integrate, include, embed, build in
integrate, integration, merge, combine, unify, incorporate
combine, unite, join, merge, pool
join, accede, become a member, enter, accession, joined, membership, enter into
leave, quit, withdraw, exit
participate, take part, participation, involve, engage, join in, involvement, taking part, partake, part
involve, engage, include, implicate, involvement, concern
attend, be present, attendance, go to, presence
contribute, contribution, input, add, play a part
provide, supply, give, deliver, offer, furnish, provision, grant
offer, provide, present, propose, extend
receive, obtain, get, be given
obtain, get, gain, acquire, procure, secure
enable, allow, permit, put in a position, empower, make possible, make it possible, let, put in the position
facilitate, ease, make easier, help, smooth, simplify, assist, enable
hinder, hamper, impede, obstruct, obstacle
limit, restrict, constrain, restriction, cap
control, check, command, regulate, supervision
regulate, govern, rule, regulation
govern, rule, run, governance
government, administration, executive, governmental, authorities
minister, ministerial, ministry, ministers, at ministerial level
head of state, president, monarch, heads of state
heads of state and government, leaders, heads of state or government
ambassador, envoy, diplomat
senior official, high official, senior civil servant, senior officials
level, tier, rank, stage, plane
high-level, top-level, senior, high level
rank, grade, level
presidency, chair, chairmanship, president
secretariat, secretary, secretarial
representative, delegate, representatives, envoy
delegation, delegate, mission
observer, onlooker, observers
member, participant, membership, belong
belong, be part, form part, member
part, component, element, section, piece, portion
component, part, element, constituent
phase, stage, period, step, leg
stage, phase, step, point
period, time, span, term, stretch
cycle, round, period, circle
step, stage, move, measure
date, day, time
year, annual, twelve months, yearly
month, monthly
beginning, start, outset, onset
end, finish, conclusion, close, termination
open, start, opening, launch
close, end, shut, finish
model, example, template, pattern, prototype, blueprint, paradigm, copy
example, model, instance, illustration, case
follow, imitate, copy, emulate, modelled, model
inspire, inspiration, model, prompt
similar, alike, comparable, like, same, parallel, analogous, resemble
same, identical, equal, alike, similar
different, distinct, other, unlike, diverse
difference, distinction, disparity
equal, same, even, equality
replace, succeed, take over, substitute, supersede, replaced, take the place
successor, replacement, heir
return, come back, go back, give back
call into being, create, establish
sustain, support, uphold, maintain
lunch, meal, luncheon
attached, linked, annexed, connected, joined
annex, appendix, attachment, attach, annexed
link, connect, connection, tie, relate, association, linked, bond
connect, link, join, tie
relation, relationship, tie, link, relations
channel, pathway, route, channels, conduit, line of communication
communicate, communication, contact, correspond
contact, touch, communication
media, press, news outlets, journalists, media outlets
academia, academic, university, universities, scholars, academic institutions
science, scientific, research
research, study, investigation, studies
centre, center, hub, facility, centres
fusion centre, joint intelligence centre, fusion centres
facility, installation, centre, facilities, premises
prison, jail, detention, penitentiary, gaol, detention facility, incarceration, imprisonment, custody, behind bars
prisoner, inmate, detainee, incarcerated, imprisoned
custody, detention, arrest, imprisonment
arrest, detain, apprehend, capture
punish, penalise, sanction, punishment, penalty
sentence, conviction, verdict
trial, proceedings, court case
extradition, extradite, surrender, hand over
mutual legal assistance, judicial assistance, legal assistance
right, entitlement, rights
human right, human rights, fundamental rights, civil liberties
freedom, liberty, freedoms
rule of law, legality, lawfulness
legality, lawfulness, rule of law
democracy, democratic
transparency, transparent, openness, open
integrity, honesty, probity
confidential, confidentiality, secret, secrecy
private, privacy, personal
privacy, data protection, confidentiality
ethics, ethical, morals, moral
value, values, principle, worth
principle, tenet, rule, principles
respect, observe, comply, honour, regard
comply, obey, conform, observe, compliance
trust, confidence, faith, trusting
solidarity, unity, fellowship
peace, peaceful, calm
stability, stable, steadiness
war, conflict, armed conflict, hostilities
crisis, emergency, turmoil
hybrid, mixed, hybrid threats
challenge, difficulty, problem, test, challenges
problem, difficulty, issue, trouble, challenge
phenomenon, phenomena, occurrence, problem
difficult, hard, challenging, tough, tricky
complex, complicated, intricate, multifaceted
serious, grave, severe, heavy, seriously
severe, serious, harsh, grave
devastating, destructive, ruinous, disastrous, devastate
negative, harmful, bad, adverse, damaging
positive, good, favourable, beneficial
benefit, advantage, profit, gain, beneficial
opportunity, chance, occasion, possibility, opening
possible, possibility, feasible, potential, option
option, choice, alternative, possibility
potential, possible, capability, promise
need, require, necessity, requirement, call for, necessary
necessary, required, needed, essential, requisite
condition, prerequisite, precondition, requirement, pre-condition
criterion, criteria, standard, yardstick
standard, norm, benchmark, standards
quality, standard, calibre
quantity, amount, volume
amount, quantity, sum, volume
number, figure, count, quantity
size, extent, dimension, scale
scope, range, extent, reach, remit
area, field, domain, sphere, region, areas
field, area, domain, sphere
sector, field, industry, area
subject, topic, theme, issue, matter
issue, subject, matter, topic, question
question, issue, matter
solution, answer, remedy, resolve, solve
answer, reply, response, respond
response, reaction, answer, reply, respond, react
react, respond, reaction
situation, circumstance, position, state of affairs, state of play
context, setting, circumstances, framework, background
environment, setting, surroundings
trend, tendency, development, trends
picture, overview, image, view, panorama
overview, survey, picture, summary
map, mapping, chart, mapped
list, catalogue, inventory, register
register, record, registry, registration
record, register, log
database, data bank, register
system, network, scheme, structure
structure, framework, organisation, set-up, structural
infrastructure, foundations, facilities
equip, equipment, gear, kit, equipped
vehicle, car, lorry, truck
road, street, highway
city, town, urban
capital, capital city
host, hold, stage, organise, held, hosting, accommodate
organise, arrange, hold, stage, run
arrange, organise, settle, plan
prepare, preparation, draft, ready, get ready, drafting
draft, draw up, write, prepare, drafting
write, draw up, draft
read, peruse
send, dispatch, transmit, forward
transmit, pass on, send, convey, transfer, forward
transfer, hand over, move, pass on
spread, disseminate, distribute, diffusion, dissemination, circulate
distribute, spread, distribution, hand out
produce, make, manufacture, production, making
manufacture, production, produce, make, making, fabrication
design, conceive, devise, plan
buy, purchase, acquire, procure
sell, sale, vend
trade, commerce, business, dealing, deal
market, marketplace
tax, levy, duty, taxes
customs, customs authorities, border duties
bank, banks, banking
currency, cryptocurrency, crypto, virtual currency, cryptocurrencies, crypto-currency, cryptoassets
encrypted, encryption, cipher, coded, encrypt
account, profile
attack, assault, strike, raid
infiltrate, infiltration, penetrate, penetration, worm into
interfere, interference, meddle
conceal, hide, hidden, disguise, mask, concealed
hidden, concealed, secret, covert
escape, flee, evade, evasion
migrate, migration, migrant, migrants, migratory
refugee, asylum seeker, displaced person
visa, travel permit
travel, journey, trip, move
return, repatriate, readmission
human being, human, person, people, human beings, humans
worker, labour, employee, workforce
employ, hire, engage, recruit
recruit, recruitment, enlist, enrol
lose, loss
win, victory, gain
visit, trip, stay
invest, investment
develop country, developing country, poorer country
poor, poverty, needy
growth, expansion, increase
sustainable development, lasting development
alternative development, substitute livelihoods, crop substitution
farm, agriculture, agricultural, rural
crop, harvest, cultivation, cultivate, plantation
independent, autonomous, independence
autonomous, independent, self-governing
voluntary, willing, optional
compulsory, mandatory, obligatory, required
formal, official, formally
informal, unofficial, casual
official, formal, authorised, officially
institutional status, formal status, institutional standing, official status
status, standing, position, rank
entry into force, take effect, come into force, enter into force, entering into force, start of validity
force, strength, power
power, authority, might, clout
political, politics, policy
will, resolve, determination, willingness, political will
determine, resolve, determination, decide, determined
decide, decision, determine, resolve
intend, intention, plan, mean, purpose
ambition, aspiration, ambitious, aim
vision, outlook, view
spirit, mood, attitude
culture, tradition, customs
tradition, traditional, custom, customary
traditional, conventional, classic, old, established
history, past, historical
beginning, origin, start, birth
last, cover, span, extend over, run for, stretch over, take up
make up, makes up, made up, making up
bear in mind, bears in mind, keep in mind, keeps in mind, factor in, factors in
# Comparatives beside "make": what is made easier is facilitated.
easier, easy, facilitate, ease, simplify
stronger, strengthen, reinforce, bolster, consolidate
safer, safe, secure, protect
faster, quicker, accelerate, speed up
broader, wider, broaden, widen, expand, extend
tighter, tighten
tougher, harder, toughen
# Terms of two words: neither says anything without the other.
working arrangement, working arrangements
working group, working groups, working party, working parties
working procedure, working procedures
"""##
