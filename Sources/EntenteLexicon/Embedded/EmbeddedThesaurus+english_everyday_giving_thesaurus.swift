// Written by .ci/embed from Data/english-everyday-giving.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_giving_thesaurus = ##"""
# Everyday English, and what official texts say for it: implementing and giving, describing words, attitudes, nouns. Lines as in english.thesaurus; held against long questions only.
# Implementing, using, giving, getting
implement, put into practice, follow through, carry through, make happen, turn into reality, translate into action, bring to fruition, roll out, turn words into deeds
implementation, carrying out, putting into practice, execution, delivery, follow-through, realisation, rollout, roll-out
carry out, execute, perform, conduct, accomplish, undertake, go through with
undertake, carry out, engage in, tackle, embark on
execute, carry out, put into effect, perform, implement
conduct, run, hold, carry out, stage, pursue
perform, carry out, fulfil, discharge, execute
apply, make use of, bring to bear, enforce, put into practice
enforce, apply, put into force, implement, make sure it is obeyed, impose
impose, force on, lay on, inflict, enforce, introduce
introduce, bring in, brought in, roll out, phase in, introduction
put in place, set up, establish, introduce, install, arrange
operationalise, put into operation, bring into operation, become operational
operational, up and running, working, running, functioning, in operation
operate, run, function, be active, be in operation
function, run, operate, serve
make use of, draw on, tap into, avail oneself of, employ, rely on, resort to, fall back on
draw on, make use of, rely on, build on, tap into, drew on, drawn on
reuse, use again, recycle, repurpose
social reuse, public use, use for the public good, put to social use, give back to society
provide, supply, lay on, hand out, offer, furnish, make available, come up with, cater for
supply, provide, furnish, deliver, equip, stock
deliver, hand over, provide, come up with, supply, delivery
deliver, produce results, keep promises, achieve, live up to expectations
offer, put forward, make available, provide, extend, bid
receive, obtain, be granted, receipt
obtain, get hold of, acquire, secure, gain, lay hands on, procure
acquire, gain, pick up, buy, obtain
gain, win, won, earn, obtain, acquire
secure, obtain, win, won
hold, keep, possess, retain
possess, in the hands of
retain, keep, kept, preserve, maintain
preserve, keep alive, keep up, kept up, conserve, save, look after, maintain, keep intact
maintain, keep up, kept up, upkeep, sustain, look after
sustain, kept going, maintain, keep up, keep alive
accept, take up, took up, say yes to, said yes to, take on board, go along with
take on board, accept, take into account, heed, listen to, absorb
distribute, hand out, share out, dish out, spread, dole out, pass round
choose, pick, select, opt for, went for, settle on, decide, chose, chosen, plump for
selection, choice, pick, choosing
decide, make up one's mind, settle, resolve, rule, make a decision, took a decision, determine, come down on
decision, ruling, choice, resolution, verdict, judgement, judgment
decision-making, deciding, taking decisions, making decisions, have the final say
resolution, decision, motion
judgment, judgement, ruling, verdict, decision of the court
order, instruct, command, direction, tell to
instruct, direct, tell to, told to, give instructions
mandate, instruct, task, authorise, give the task of, charge with, empower
task, job, duty, chore, assignment, mission
function, job, role, task, duty
role, job, function, position, place, capacity
play a role, have a hand in, be involved
mission, purpose, calling, task, goal
goal, target, ambition, end goal
purpose, aim, target, goal, end in view, intention
aim, goal, purpose, intention, aspire, be after, target, strive
strive, work towards, try hard, endeavour, make every effort, spare no effort, do its best, struggle, seek
effort, attempt, try, push, drive, hard work, endeavour, exertion, pains
attempt, try, bid, effort, endeavour, seek, shot, stab
endeavour, try, effort, attempt, strive, undertaking
ambition, dream, aspiration, goal, desire, high hopes, aim high
ambitious, bold, far-reaching, daring, aiming high, demanding
aspire, hope to, aim, dream of, wish
plan, scheme, intend, project, have in mind, map out, work out, programme, lay plans
planning, making plans, preparation, forward planning
intend to, aim to
intention, plan, aim, purpose, design, will
prepare, get ready, gear up, make arrangements, pave the way, lay the ground, brace
preparedness, readiness, being ready, state of readiness, prepared
ready, prepared, willing
willing, ready, prepared, happy to, inclined, willingness
willingness, readiness, being prepared, will, openness, disposition
determined, bent on, firm, resolved, dead set on, single-minded
determination, resolve, will, firmness, tenacity
committed, dedicated, devoted, wedded, attached
eager, keen, enthusiastic, impatient, anxious to
reluctant, unwilling, hesitant, grudging, loath
hesitate, waver, dither, think twice
arrange, fix, fix up, set up, make arrangements, lay on, organise
organise, arrange, stage, hold, lay on, mount, set up, organize, run
organiser, organizer, convenor, convener, arranger
stage, hold, held, mount, organise
hold, held, host, stage, convene, organise, run, conduct
ensure, make certain, see to it, guarantee, make sure, secure, take care that, be sure that
guarantee, vouch for, make certain, ensure, warrant, assurance, secure
make sure, ensure, make certain, check that, take care that
manage, run, look after, take care of, handle, be in charge of, cope with, administer, deal with
management, running, handling, administration, stewardship
administer, run, manage, look after, handle, dispense
handle, deal with, dealt with, manage, cope with, take care of, process, treat
process, deal with, handle, treat, work through
treat, handle, deal with, dealt with, regard
care, look after, take care of, tend
take responsibility, take charge, take care, take the blame, shoulder responsibility
take action, act, do something, take steps, get moving, make a move
act, do something, take action, take steps, behave
take steps, act, do something, make moves, adopt measures
measure, step, move, action, remedy
safety measure, precaution, safeguard, preventive step
precaution, safeguard, care taken beforehand
preventive, precautionary, pre-emptive
react, respond, answer, hit back, reaction, reply
response, answer, reaction, reply, comeback
respond, answer, react, address, cope with
coping, manage, deal with
join efforts, pool efforts, combine efforts, pull together, join forces, pool resources
share the burden, burden-sharing, share the load, spread the cost
open, unlock, open up, unseal
close, shut, shut down, close down, closure
closed, shut, not open, restricted, exclusive
complete, whole, finished, full
expand, grow, get bigger, spread, broaden, open up, branch out, stretch, extend, enlarge, swell
extend, stretch, reach out, lengthen, spread, push out, widen
broaden, widen, open up, expand, extend, diversify
diversify, branch out, vary, broaden, diversification
narrow, tight, small, limited, restricted
reach, arrive at, extend, get as far as
reach out, outreach, make contact
outreach, reaching out, public relations, publicity work, awareness work
bring about, cause, produce, lead to, make happen, achieve, brought about
boost, lift, shot in the arm, leg up, push, increase, jump-start
accelerate, speed up, fast-track, step on the gas, quicken, hurry up, hasten, make faster
fast-track, speed up, accelerated, priority treatment, faster
slow down, delay, put the brakes on, slow, decelerate
# Describing words
joint, shared, done together, collaborative, cooperative
collaborative, cooperative, joint, together, shared
collective, joint, shared, group-wide, as a group, together
common, shared, same, joint
comprehensive, all-round, all-embracing, wide-ranging, full, across the board, broad, sweeping, in the round
holistic, all-round, whole, integrated, comprehensive, all-encompassing
integrated, joined-up, combined, unified, comprehensive
wide-ranging, broad, extensive, sweeping, far-reaching, wide
far-reaching, wide-ranging, extensive, sweeping, profound, important
worldwide, for everyone, applying to all
specific, particular, concrete, precise, exact, special
concrete, specific, practical, tangible, actual
tangible, concrete, visible, palpable, that can be felt
visible, apparent, noticeable, seen, in plain sight
targeted, focused, aimed, specific, tailored, directed, well-directed
dedicated, special, specialised, specific, exclusive, devoted, set aside
specialised, specialist, special, expert, niche
relevant, concerned, appropriate
existing, already there, already in place, current, that already exists
planned, envisaged, foreseen, intended, proposed, on the drawing board, on the cards
proposed, suggested, put forward, planned, on the table
agreed, settled, decided, accepted, approved
real, actual, genuine, concrete
genuine, sincere, authentic
sincere, honest, heartfelt, genuine, from the heart
true, correct, accurate
accurate, exact, correct, precise
false, untrue, wrong, incorrect, fake
obvious, clear, plain, evident, self-evident
firm, strong, solid, determined, steadfast
steadfast, unwavering, firm, unshakeable, unswerving, constant
unwavering, steadfast, firm, steady, unshakeable, rock-solid
strong, firm, solid, robust, forceful, hard-hitting
strongly, firmly, vigorously, forcefully, in the strongest terms, deeply
deep, profound, thorough, intense
intense, strong, concentrated, heavy
intensive, concentrated, thorough
vigorous, energetic, strong, forceful, active
dynamic, energetic, vigorous, vibrant, moving
active, busy, dynamic
passive, inactive, idle, standing by
swift, quick, speedy, prompt, expeditious
stable, steady, firm, solid, settled, secure
solid, firm, sound, strong, reliable
sound, solid, healthy, reliable, well-founded
healthy, sound, in good shape
balanced, fair, well-proportioned, even-handed
fair, equitable, reasonable, even-handed
equitable, fair, even-handed, equal
just, fair, righteous, equitable
unfair, unjust, inequitable, biased
reasonable, sensible, fair, rational, moderate
unnecessary, not needed, needless, superfluous, uncalled for
optional, voluntary, not compulsory, non-compulsory
mandatory, compulsory, obligatory, required, must be, binding
strict, rigid, stringent, tight, rigorous, tough
flexible, adaptable, elastic, not rigid, can be adapted, versatile, open-ended
rigid, inflexible, strict, stiff, unbending
open-ended, unlimited, without limit, indefinite, without an end date
unlimited, without limits, boundless, indefinite, no end
indefinite, without end, unlimited, no fixed term
unpredictable, uncertain, volatile, unforeseeable
unforeseen, unexpected, surprising, out of the blue, not planned
complex, complicated, many-layered, intricate, multifaceted, not simple
complexity, complicated nature, intricacy, being complicated
simple, easy, straightforward, plain, uncomplicated
easy, simple, effortless, no trouble, straightforward
difficult, tough, tricky, demanding, thorny
serious, grave, heavy, major, weighty
grave, serious, dire, very bad
harsh, grave, serious, bad
alarming, worrying, disturbing, frightening, shocking
worrying, alarming, troubling, disquieting
vulnerable, weak, exposed, defenceless, unprotected, at risk, fragile, easy prey
fragile, weak, vulnerable, shaky, brittle, delicate
marginalised, excluded, left behind, on the edge of society, underprivileged, on the margins, disadvantaged
disadvantaged, underprivileged, deprived, poor, worse off
sensitive to, mindful of, aware, attentive to
gender-sensitive, taking women into account, gender-responsive, mindful of gender
evidence-based, based on facts, fact-based, based on evidence, grounded in research, backed by data
data-driven, based on data, evidence-led
intelligence-led, based on intelligence, guided by intelligence
people-centred, putting people first, people-centered, human-centred, centred on people
victim-centred, putting victims first, victim-centered, focused on victims
results-oriented, aimed at results, focused on results, action-oriented, goal-oriented
action-oriented, practical, focused on doing, hands-on
demand-driven, driven by demand, responding to needs
multifaceted, many-sided, complex, with many sides
multidisciplinary, interdisciplinary, many fields, across disciplines, several specialities, several professions
cross-cutting, horizontal, across all areas, transversal, affecting everything, running through everything
horizontal, cross-cutting, across the board, transversal
interregional, between regions, region-to-region, across regions
south-south, between developing countries, among countries of the south
triangular, three-way, three-party, trilateral
trilateral, three-way, three-sided, tripartite, between three
tripartite, three-party, three-sided
quadrilateral, four-way, four-party, between four
multi-stakeholder, many players, several parties, involving many parties
multi-year, multiannual, multi-annual, over several years, for several years, lasting several years
governmental, between states
top-level, at the highest level, senior, at the top, high-ranking
high-ranking, senior, leading, big-name
senior, high-ranking, older, leading, experienced
junior, lower-ranking, younger, less senior
expert-level, among experts, at expert level, technical
economic, financial, commercial
social, societal, community
cultural, artistic
civilian, non-military, civil
administrative, office, bureaucratic, clerical
technical, specialist, practical, technological
financial, money, monetary, fiscal
human, mankind's
external, outside, outer, from outside
# Feelings and attitudes in declarations
attach importance to, value, set great store by, take seriously, consider important, put weight on
respect, esteem, regard, have regard for, uphold
hope, wish, trust
optimistic, hopeful, confident, upbeat
pessimistic, gloomy, downbeat, without hope
convinced, persuaded, sure, believe firmly
alarmed, shocked, worried, disturbed, horrified, dismayed
outrage, indignation, anger, fury, shock
angry, furious, indignant, annoyed
surprised, astonished, amazed, taken aback
proud, pride, take pride in
honour, honor, privilege, tribute
mourn, grieve, lament, grief
guilt, blame, fault, culpability
blame, hold responsible, point the finger, accuse
conscious of, aware, mindful of, knowing, alive to
mindful of, aware, bearing in mind, remembering
# Ordinary nouns and what official texts call them
rulebook, rules, regulations, code, set of rules
code of conduct, rules of behaviour, ethical rules, code of practice, code of behaviour
behaviour, behavior, conduct, demeanour
ethics, moral standards, morals, moral principles
habit, tradition, practice, usage
routine, habit, regular practice, standard procedure
manner, method
means, method, instrument, tool
tool, instrument, device, implement
recipe, formula, method, prescription
formula, recipe, method, wording
technique, method, skill, procedure
trick, ruse, ploy, dodge, deception
tactic, strategy, approach, ploy, method
approach, method, attitude, angle
stance, position, attitude, posture
course of action, policy, plan, procedure, strategy
direction, orientation, heading, bearing
orientation, direction, guidance, guideline, bearing
guideline, guiding principle, rule, recommendation, pointer
vision, idea of the future, outlook, dream
idea, concept, thought, notion, suggestion
thought, idea, reflection, consideration, thinking
topic, theme, question
theme, topic, motif, main idea
field, area, domain, sphere, subject area, branch
sphere, area, domain, realm
environment, setting, surroundings, conditions, climate
climate, atmosphere, mood, environment
atmosphere, mood, climate, spirit, ambience
mood, atmosphere, spirit, feeling
circumstance, condition, situation, state of affairs
situation, circumstances, position, plight, conditions
plight, situation, hardship, predicament
condition, requirement, stipulation, proviso, prerequisite
no strings attached, unconditional, without conditions
unconditional, without conditions, without reservation, no strings attached
conditional, dependent, on condition that
requirement, need, condition, prerequisite
need, requirement, necessity, want, call for, demand
standard, norm, rule, yardstick, requirement
norm, standard, rule, pattern
criterion, criteria, yardstick, standard, measure, test
quality, standard, grade
scope, coverage, range, extent, reach, area of application
range, scope, spread, variety, spectrum
boundary, limit, border, edge
loop, circle, cycle, round
contact list, directory, list of contacts, list of contact points
directory, list, register, address book
register, list, roll, log
roll, list, register, roster
roster, list, rota, pool
pool of experts, group of experts, expert pool, roster of experts
nameplate, title, label
flag, banner, colours
logo, emblem, symbol, badge
slogan, motto, catchphrase, watchword
prize, award, trophy, reward
reward, prize, incentive, bounty
record, account, minutes, report
story, account, tale, report
information, reports, tidings
rumour, hearsay, gossip
secret, mystery, confidential matter
source, origin, root, wellspring
result, finding, outcome, score
report card, assessment, evaluation, scoreboard, scorecard
scoreboard, scorecard, ranking, league table
analysis, study, examination, breakdown, dissection
breakdown, division, analysis, itemisation
breakdown, collapse, failure, stoppage
outlook, prospects, future, forecast, perspective
step, stage, move, rung, measure
phase, stage, period, chapter
rotation, shift
shift, duty, watch
post, position, job, office
vacancy, vacant post, opening, unfilled post
seat, place, membership
chairmanship, chair, presidency, leadership
leadership, guidance, direction, command, helm, leading role
guidance, direction, advice, leadership, steer, counsel
oversight, supervision, control, monitoring, scrutiny
scrutiny, examination, inspection, close look, checking
transparency, openness, clarity, being open
credibility, trustworthiness, believability, reputation
legitimacy, legitimate, rightfulness, acceptance
efficiency, effectiveness, productivity, doing more with less
added value, extra benefit, plus, bonus
asset, strength, plus, advantage, benefit
drawback, minus, disadvantage, weakness
threat, danger, peril, menace, spectre
hotbed, breeding ground, source, nest
breeding ground, fertile soil, hotbed
driver, cause, motor, factor behind, push factor
trend, tendency, movement, pattern
pattern, model, trend, regularity
phenomenon, occurrence, event, development
incident, event, episode, occurrence
instance, example, incident
case study, example, worked example, illustrative case
test case, pilot case
experience, background, practice, exposure
background, context, history, setting
context, background, circumstances, setting, frame
framework, frame, structure, basis, set of rules, context
institutions, structures, set of institutions
body of law, legislation, set of laws, corpus
communication, contact, message
message, communication, signal, note
signal, message, indication
call, appeal, request, plea, summons
plea, appeal, request, entreaty
permission, leave, authorisation, consent, licence
licence, license, permit, authorisation
"""##
