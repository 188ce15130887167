// Written by .ci/embed from Data/english-official-senses.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_senses_thesaurus = ##"""
# Official English, and how it is asked about: frequent words and their other senses. Lines as in english.thesaurus; held against long questions only.
# More senses: structure of action, quality, knowledge
manage, run, administer, handle, look after, be in charge, oversee, take care
manage, succeed, be able, cope
administrative, bureaucratic, managerial, office, organisational
run, operate, manage, administer, be in charge, direct, ran
in charge, responsible, at the helm, in command, running the show
responsibility, duty, task, charge, obligation, burden
entrust, charge with, give the task, assign, hand over, put in the hands, task, commission
tasked, charged, assigned, instructed, mandated, entrusted, given the job
assign, allot, entrust, allocate, task
mandate, remit, task, assignment, commission, terms of reference, brief
mandate, authorise, empower, instruct, commission
instruct, direct, tell, command, task, charge
command, lead, be in charge
lead, be at the head, be in charge, head, direct, be at the helm, take the lead, steer
leadership, direction, guidance, command, being at the head
leading, top, main, prominent, foremost
prominent, leading, well-known, notable, important
head, lead, be in charge, run, direct, be at the helm
head, chief, boss, leader, director
chief, head, leader, boss, top official
senior, high-ranking, top, high-level, leading
high-ranking, senior, top, high-level, of high rank
high-level, top-level, senior, at the highest level, of high rank
level, rank, tier, grade, echelon
politician, policy maker, political leader, lawmaker
policy maker, decision-maker, decision maker, politician
steer, guide, direct, lead, manage
guidance, advice, direction, help, instruction, orientation
advise, counsel, give advice, recommend, guide
advice, counsel, guidance, recommendation, tips
supervise, oversee, watch over, control, keep an eye on, look after
monitor, keep an eye on, watch, follow, keep track, track, observe, check on
monitoring, tracking, observation, follow-up, watching, checking
evaluate, assess, judge, rate, appraise, review
evaluation, assessment, appraisal, judgement, review
assess, judge, weigh up, evaluate, size up, rate, estimate
review, look at again, check, re-examine, take stock, look back at
review, survey, overview, look back, stocktake, assessment
take stock, review, look back, draw a balance, see where things stand, sum up progress
analyse, examine, study, break down, look at in detail, analyze
analyst, expert, specialist
investigate, look into, probe, inquire, examine, dig into, get to the bottom, search out
identify, find, pinpoint, recognise, establish, make out, single out, spot
detect, discover, find, notice, spot, catch, uncover, come across, expose, sniff out
discover, find out, find, detect, come across, uncover
find, discover, detect, come across, locate
finding, conclusion, result, discovery, outcome
locate, find, track down, trace, pinpoint
trace, track down, find, follow the trail, trail, locate
track, follow, trace, trail, pursue
prevent, stop, head off, ward off, avert, nip in the bud, guard against, stave off
prevention, stopping, averting, precaution, keeping from happening
preventive, precautionary, pre-emptive
precaution, safety measure, safeguard, preventive measure
combat, fight, battle, tackle, wage war on
counter, fight, act against, combat, oppose
tackle, deal with, get to grips with, fight, address, handle
respond, react, answer, reply, deal with
response, answer, reaction, reply, countermeasure
countermeasure, counter-measure, response, defence, remedy
react, respond, answer, take action
take action, act, take steps, take measures, move
take steps, act, take measures, take action, make moves
step up, increase, intensify, boost, strengthen, raise, scale up
scale up, expand, increase, step up, enlarge, widen
scale down, cut back, reduce, wind down, downsize
cut, reduction, decrease, lowering, cutback
increase, rise, climb, swell, mount, surge, soar, growth
rise, increase, growth, surge, upturn, upsurge
surge, sharp rise, jump, wave, upsurge, boom
grow, increase, expand, swell, get bigger, mushroom, grew, grown
growing, rising, increasing, mounting, ever greater
spread, expand, extend, grow, reach out
expand, grow, widen, extend, enlarge, get bigger, branch out
enlarge, expand, widen, make bigger, take in new members, extension
enlargement, expansion, new members joining, widening, taking in new members
strengthen, make stronger, boost, reinforce, bolster, beef up, build up, solidify, cement
deepen, make closer, intensify, strengthen, make deeper, take further
consolidate, strengthen, cement, make firm
improve, make better, upgrade, enhance, raise the level, polish up
improvement, progress, betterment, enhancement, upgrade
modernise, update, bring up to date, renew, upgrade, make modern
reform, change, overhaul, shake-up, restructuring, reshape
restructure, reorganise, reshape, shake up, overhaul
transform, change, turn, convert, reshape, remake
change, alteration, shift, turn, switch
adjust, adapt, fine-tune, change slightly, tweak
adapt, adjust, tailor, fit, modify, make suitable
tailor, adapt, fit to needs, made to measure, bespoke
replace, take the place, substitute, supplant
succeed, follow, come after, take over, replace
successor, next in line, replacement
precede, come before
subsequently, later, afterwards
previously, earlier, formerly
current, present, today's, existing
recent, latest, new, fresh
future, coming, ahead, down the road
going forward, henceforth, later on
prospect, outlook, perspective, chance, future
vision, idea of the future, long-term aim, outlook
ambition, aspiration, aim, goal, desire
ambitious, bold, demanding, high-flying
purpose, aim, reason, goal, intention
overarching, general, overall, main, umbrella
overall, general, total, global, all in all
general, overall, broad, common, universal
main, chief, principal, most important, primary, central, major
primary, main, first, chief, principal
key, important, main, crucial, central, essential
priority, most important, main concern, top of the list, first in line, urgent task
prioritise, put first, give priority, focus on, rank first, put at the top
focus, concentrate, centre, main point
pillar, strand, main part, column, cornerstone
strand, pillar, part, branch, component
cornerstone, foundation, basis, pillar, key element, bedrock
basis, foundation, ground, footing, base, groundwork
rely on, depend on, trust, bank on, be reliant
depend on, rely on, hinge on, be conditional on
reliable, dependable, trustworthy, trusted, sound
trust, confidence, faith, reliance, belief
confidence, trust, faith, assurance
mutual trust, trust in each other, trusting one another, mutual confidence
confidence-building, trust-building, building trust, create trust
credible, believable, convincing, trustworthy
transparency, openness, visibility, clarity
visible, apparent
clear, plain, evident, obvious, unambiguous
vague, unclear, ambiguous, imprecise
concrete, specific, tangible, real
tangible, concrete, real, visible
practical, hands-on, down-to-earth
feasible, possible, doable, workable, practicable, realistic, viable
feasibility, possibility, whether it can be done, workability, practicability
feasibility study, study whether it is possible, viability study, preliminary study
necessary, essential, required, indispensable, called for
indispensable, essential, necessary, vital, cannot do without
crucial, decisive, vital, critical, very important, key
important, significant, weighty, essential
significant, important, notable, major
notable, noteworthy, striking
valuable, beneficial, fruitful
valuable, precious, worthwhile, of great worth
advantage, benefit, upside, strength
disadvantage, drawback, downside, minus
added value, extra benefit, additional benefit
effective, successful, working well, fruitful
effectiveness, success, efficacy, impact
efficient, effective, well-run, without waste
efficiency, good use of means, productivity
innovative, new, novel, creative, groundbreaking, inventive, cutting-edge
groundbreaking, new, pioneering, innovative, revolutionary
advanced, modern, state-of-the-art, sophisticated, high-tech
sophisticated, advanced, complex, elaborate, refined
complex, complicated, intricate, not simple
challenge, problem, difficulty, hurdle, task, test
difficulty, problem, trouble, challenge, hardship, complication
constraint, limit, restriction, bottleneck
limitation, restriction, constraint, weakness
restrict, limit, curb, confine, cut down, hold back
restriction, limit, constraint, curb
risk, danger, hazard, chance, peril, threat
threaten, endanger, menace, put at risk, jeopardise, imperil
undermine, weaken, erode, sap, chip away at, damage
harm, damage, hurt, injure, do damage
damage, harm, injury, destruction, loss
injure, wound, hurt, harm, injury
casualty, victim, dead and injured, death toll
death, fatality, loss of life, dying, killed
survivor, victim
sufferer, victim, affected person
victim, injured party, prey, target
vulnerable, weak, at risk, defenceless, unprotected, easily harmed
vulnerable groups, people at risk, weak members of society
protect, shield, guard, keep safe, defend, look after, shelter
protection, defence, shelter, safeguard, shield, safety
safeguard, protect, guard, defend, keep safe, preserve
safe, secure, out of danger, protected
safety, security, protection, being safe
insecurity, lack of safety, instability, danger, unsafe
instability, unrest, turmoil, volatility, unstable
stability, calm, peace, steadiness
fragile, weak, unstable, brittle, shaky
resilience, ability to recover, robustness, resistance, staying power, hardiness
# Frequent words with few lines: their other senses and everyday words
service, department
send, dispatch, forward, mail, post, ship, sent, transmit
told, informed, notified, advised, let know, tell
written, in writing, black on white, typed, wrote
known, familiar, well-known, recognised, public knowledge
unknown, unfamiliar, not known, unidentified
round the clock, day and night, twenty-four hours a day, at any hour, permanently available, seven days a week
working day, business day, weekday, office day
working hours, office hours, business hours
sit, meet, hold session, be seated, sat
freely, without hindrance, without restriction, openly
fullest, most complete, widest possible, greatest possible
low, small, little, slight, minor
safer, more secure, less dangerous
hereinafter, from here on called, referred to as, called in the text
hereby, by this text, by this act
former, ex, previous, old, one-time, erstwhile
latter, second of the two, last mentioned, last-named
known as, dubbed, titled, referred to as, goes by the name
entitled, titled, under the title, headed
abbreviation, acronym, short form, short name, initials
nickname, codename, code-named, dubbed, alias
code name, codename, code-named, operation name
alias, assumed name, false name, nickname
slogan, motto, theme, catchphrase, watchword
theme, motto, topic, slogan, main subject, under the heading
logo, emblem, symbol, badge
flag, banner, colours, ensign
next steps, further action, follow-up, way forward, way ahead
way forward, way ahead, next steps, the road ahead, future course
founder, originator, father of the idea
initiative, idea
at its own initiative, of its own accord, unprompted, unasked
align, bring into line, adjust, match, fall in line
bottom line, main point, essence, result
line of action, strand of work, workstream, course of action
workstream, strand of work, line of work, area of work, work strand
thematic, subject-based, on one theme
phase, stage, period, part, leg, chapter
transition, changeover, change, switch, passage, move from one to another
transitional, interim, temporary, bridging, for the changeover
police station, precinct, police post, police office
route, path, road, track, course
corridor, passage, route, channel
manner, method, means
technical, specialist, expert, technological, engineering
role, part, function, task, job
role model, example, shining example, model
pivotal, key, central, crucial, decisive
play a role, have a part, contribute, be involved
signature, autograph, signing, name on the document
day-to-day, daily, everyday, routine, regular
daily business, routine work, everyday work, day-to-day work
platform, online system, website, portal, tool
platform, meeting place, stage, opportunity to meet, forum
system, set-up, arrangement, scheme, machinery, mechanism
database, data store, register, data bank, computer file, collection of data, records
register, roll, record, directory, registry
registry, register, records office
resources, means, money and staff, funds, wherewithal, capacities
human resources, staff, personnel, manpower, people
procedure, way of doing, process, steps, routine, formalities
formality, paperwork, red tape, procedure
synergy, combined effect, working together, mutual benefit, added value of joint work
recruit, sign up, enlist, hire, win over
strategy, long-term plan, plan of campaign, approach, game plan
strategic, long-term, far-sighted, high-level, of key importance
abuse, ill-treatment, mistreatment, violation, molestation
abuse of power, misuse of office, misuse of authority
misuse, abuse, wrong use, improper use
media, press, journalists, newspapers and tv, news outlets
diversion, leakage, redirect, siphoning off, falling into wrong hands, divert, leak
divert, redirect, leak, siphon off, turn away
leak, disclosure, escape, get out, seep
cycle, period, round, loop
vehicle, car, truck, means of transport, motor vehicle
motor, engine, driving force, motor vehicle
driving force, motor, engine, prime mover
counterpart, opposite number, colleague abroad, equivalent, partner in another country
colleague, co-worker, fellow official, workmate, counterpart
fellow, partner, colleague
serious, grave, bad, major, heavy
seriousness, gravity, weight
paper, file, piece of writing
scale, size, extent, magnitude, dimension
large-scale, massive, extensive, on a big scale, major
nature, character, essence
natural, native, normal
cell, unit, small team, desk
cell, dungeon, prison room
crossing, passage, transit point, crossing point
cross, traverse, go across
specialised, expert, dedicated, specialist, for one field
flow, stream, movement, traffic
channel, route, path, line
through official channels, officially, via authorities, by the official route
hotline, phone line, telephone line, emergency line, helpline
helpline, hotline, phone help, telephone advice
market, sales, trade, marketplace, demand and supply
black market, illegal market, underground market
organisation, body, institution, outfit
ensure, make sure, make certain, take care, guarantee, secure
mechanism, system, arrangement, set-up, machinery, way of working
crisis management, handling of emergencies, dealing with crises, crisis response
crisis, disaster, critical situation
traffic, vehicles on the road, road traffic, movement of vehicles
mutual, shared, reciprocal, two-way, common, on both sides
mutual recognition, accept each other's decisions, recognise each other
reciprocity, mutual treatment, tit for tat, give and take
manufacture, produce, fabricate, turn out, build
facility, plant, site, building, centre
hub, centre, focal place, turntable, nerve centre
operations centre, control room, ops room
centre of excellence, top institute, knowledge centre, competence centre, leading centre
equal, same, on the same footing, level
on an equal footing, with the same rights, equal partners
equal rights, same rights, equality, equal treatment
digital, computerised, electronic, online, computer-based
digitalisation, going digital, computerisation, digital transformation
fact, reality, truth
scope, extent, reach, coverage, field covered
bilateral, two-way, two-country, between the two countries, two-sided
multilateral, of many countries, multi-country, among several countries, many-sided
multilateralism, working through international bodies, world cooperation, acting together worldwide
trilateral, three-way, between three countries, three-country
principle, basic rule, tenet, guiding idea, precept
guiding principle, basic rule, guideline, principle to follow
policy, line, approach, course, stance
stance, position, attitude, standpoint, view, posture
position, stance, point of view, attitude, standpoint
common position, shared stance, joint stance, united position
speak with one voice, have a common position, joint position, united stance
gratitude, thanks, appreciation, recognition
thank, be grateful, show appreciation
methodology, method, way of doing, approach, set of methods
context, background, setting, surroundings, circumstances
background, history, context, origins
circumstance, condition, situation, fact of the case
situation, state of affairs, position, circumstances, state of things
stolen, taken illegally, pilfered, nicked
built, constructed, set up, created, erected
business, firm, company, trader, enterprise
entrepreneur, business person, businessman, businesswoman, company owner
fee, cost, price
free of charge, without payment, gratis
awaited, foreseen
probable, to be expected
complement, add, supplement, round off, complete
without replacing, in addition, complementing, besides
comprehensive, complete, all-round, wide, thorough, all-embracing, broad, in-depth
thorough, detailed, in-depth, careful, comprehensive
in-depth, thorough, detailed, deep, close
detailed, in detail, full, thorough, precise
precise, exact, accurate, specific
accurate, exact, correct, precise
correct, accurate, proper
wrong, incorrect, false, mistaken
mistake, error, fault, slip
integrated, joined-up, combined, unified, coordinated
inclusive, open to all, including everyone
whole-of-society, all of society, everyone in society, society as a whole
whole-of-government, all parts of government, all ministries, across government
multi-agency, across agencies, between authorities, interagency
inter-agency, between authorities, across agencies, several authorities, interagency
multidisciplinary, from several fields, cross-field, interdisciplinary, mixed
movement, motion, moving, flow, mobility
mobility, movement, freedom to move, moving about
labour, workers, employment
employment, jobs, labour
job, position, employment, post
fundamental, basic, essential, underlying, core
basic, fundamental, elementary, essential, simple
study visit, study trip, learning visit, fact-finding trip, field trip
field visit, site visit, on-site visit, trip to the site
fact-finding, inquiry, gathering facts, investigation on site
mission, trip, delegation
mission, task, purpose, assignment
mission statement, purpose
volume, amount, quantity, size, mass
stable, steady, firm, secure, calm
practitioner, professional, person in the field, expert on the ground, hands-on expert
profession, job, occupation, trade, line of work
professional, expert, skilled, competent
opportunity, chance, occasion, possibility, opening, window
take the opportunity, use the occasion, seize the chance, use the chance
fast-track, speedy, accelerated, quick, shortened
speed, pace, rate, quickness, velocity
copy, duplicate, reproduction, transcript
carefully, with care, thoroughly, attentively, closely
care, attention, concern, looking after
academic, scholar, researcher, professor, scientist
science, research, scholarship, knowledge
lunch, midday meal, working lunch, luncheon, meal
working lunch, lunch meeting, talk over lunch, over lunch
coherence, consistency, unity, fitting together, logic
consistent, coherent, in agreement, compatible, uniform
strong, powerful, firm, solid, intense
strongly, firmly, forcefully, in strong terms, vigorously
in the strongest terms, very strongly, sharply, forcefully
expertise, know-how, specialist knowledge, skill, experience, competence
specialist, expert, professional, authority
experienced, seasoned, veteran, skilled, practised
domain, field, area, sphere, realm
aware, informed, conscious, knowing, in the know
balance, equilibrium, proportion
geographical balance, balanced by region, fair regional spread, equal share of regions
gender balance, equal numbers of men and women, men and women equally, parity
parity, equality, equal share, balance
quota, share, fixed share, allotted number
subsidiary, secondary, subordinate, dependent, lesser
subordinate, inferior, lower-ranking, answerable
amount to, total, add up
value, worth, be worth
"""##
