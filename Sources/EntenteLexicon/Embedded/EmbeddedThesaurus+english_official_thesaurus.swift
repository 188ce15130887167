// Written by .ci/embed from Data/english-official.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_thesaurus = ##"""
# From the words of official texts to those of whoever asks about them: a line a meaning, as english.thesaurus has them.
# Verbs of the genre with no line yet: putting in, sending in, stating, appointing, keeping
submit, file, lodge, present for approval, submission
submit, put before, lay before, place before, bring before
express, voice, put into words, give voice, utter, articulate
express, convey, extend
be pleased, be satisfied, satisfaction, pleasure, pleased
regret, deplore, lament, rue
show solidarity, solidarity
remain, stay, continue to be, keep, linger, still stand, persist
remain seized, keep under review, follow closely, stay involved, remain involved
remain in force, stay in force, keep valid, stay valid, remain valid, continue to apply, keep applying
address, deal with, tackle, handle, cope with, respond, come to grips with, grapple with
address, give a speech, speech, talk, deliver a speech, speak before, took the floor
appoint, designate, nominate, assign, put in charge, install
appoint, choose, pick, select, chosen
appointment, nomination, designation, posting, assignment
designate, nominate, appoint, assign, earmark
designate, blacklist, label, brand, classify
nominate, put forward, propose, candidate, nominee
undertake, carry out, conduct, perform, undertook, undertaken
undertake, commit, pledge, promise, vow, give one's word, undertook, undertaken
serve a sentence, be behind bars, sit in jail, time served
affect, hit, touch, influence, concern, have an effect on, have an impact on, impact
affect, harm, hurt, damage, afflict, plague, beset
keep, retain, store, preserve, kept, retention
keep informed, keep up to date, keep posted, keep abreast, update, inform, kept informed
keep confidential, keep secret, not disclose, keep private, confidentiality
bring, take along, fetch, convey, brought
bring together, gather, assemble, convene, bring to one table, brought together, reunite, draw together, pull together
bring about, cause, result in, produce, brought about
bring to justice, prosecute, put on trial, take to court, hold to account, bring before a court, brought to justice
bring into force, put into force, make effective, brought into force
draw up, prepare, draft, write, drew up, drawn up, compile, compose, formulate, put together
draw attention to, highlight, point out, flag, call attention, drew attention
draw lessons, learn lessons, learn, lessons learned, lessons learnt, take lessons
turn into, grow into, develop into, became, evolve into
become party, join, accede, become a member, became party, sign up
become operational, start operating, start working, begin operations, be up and running, become functional, begin work
become effective, enter into force, take effect, come into force, start to apply, become valid
show, demonstrate, prove, display, reveal, shown, exhibit
show, indicate, suggest, reveal, signal, shown, make clear
demonstrate, prove, show, evidence, illustrate, attest, testify
indicate, show, signal, pointer
indicator, yardstick, metric, benchmark, gauge, marker, measuring stick
refer, mention, cite, allude, make reference, talk about
refer, referral, refer on
reference, mention, citation, quote, allusion
describe, depict, portray, characterise, set out, outline, description, spell out
outline, sketch, summarise, set out, describe, spell out, lay out
set out, lay down, spell out, lay out, define, specify, describe, stipulate, outline
specify, spell out, detail, define, lay down, pin down
define, specify, determine, lay down, set, fix, establish, definition, spell out
change into, convert into, transform
ask for help, seek help, appeal
alternately, on a rotating basis
rotate, alternate, take turns, change hands, take it in turns, pass from one to another
rotating, alternating, revolving, changing, moving
update, bring up to date, refresh, renew, revise, modernise, keep current
update, latest news, latest information, news, brief, fresh information
revise, amend, change, alter, modify, rework, rewrite, rewrote, rewritten, overhaul
revise, review, update, look over again, re-examine
renew, extend, prolong, continue, roll over, extension
renew, replace, refresh, restore
resume, restart, start again, take up again, pick up again, resumption, begin again, reopen, recommence
resumption, restart, return, reopening, relaunch, resume
suspend, halt, pause, put on hold, freeze, interrupt, break off, suspension, temporarily stop
interrupt, break off, disrupt, suspend, discontinue, cut off
terminate, end, cancel, call off, discontinue, bring to an end, abolish
denounce, withdraw, pull out, leave, quit, walk away, denunciation, cancel membership
withdraw, pull out, leave, quit, take back, withdrew, withdrawn
withdraw, revoke, retract, rescind, take back, cancel, annul
condemn, denounce, deplore, decry, slam, censure, hit out at
blame, find fault with, attack, slam, condemn, rebuke, fault
regret, deplore, lament, be saddened
deplore, condemn, regret, lament, bemoan
congratulate, praise, compliment, pay tribute, applaud, salute
pay tribute, honour, salute, praise, commend, tribute, commemorate, homage
tribute, homage, praise, honour, acclaim
commemorate, remember, honour, mark, celebrate, memory, in memory, anniversary
condolence, sympathy, commiserate, expression of sympathy
avoid, prevent, avert, steer clear of, keep away from, shun, sidestep, guard against
avoid, evade, dodge, get round, escape, bypass, circumvent
avoid duplication, not do twice, prevent overlap, avoid overlap, not repeat, not duplicate, avoid double work
duplication, overlap, double work, repetition, redundancy, doing the same work twice
bear, shoulder, assume, borne, bore
bear the cost, pay, pay for, foot the bill, cover the cost, borne, meet the cost, shoulder the cost, pick up the bill
bear responsibility, be responsible, be accountable, carry responsibility, answerable
fall, drop, decline, decrease, fell, fallen, sink, shrink, dip
decline, fall, drop, decrease, dwindle, shrink, wane, downturn
refuse, decline, turn down, reject, deny, rebuff
reject, refuse, turn down, dismiss, throw out, rebuff
deny, refuse, withhold, denial, not grant, turn down
deny, dispute, contradict, disclaim, denial
deprive, strip, rob, take away, deny, dispossess
reflect, mirror, express, embody, give a picture
reflect, think, consider, ponder, contemplate
treat, care for, cure, heal, treatment, therapy
admit, accept, admission, grant entry, accept as a member
admission, entry, joining, membership, acceptance
admit, confess, plead guilty, concede
accompany, escort, go along with, travel with
accompany, follow, come along with, attach, enclose
accompanying, attached, related, enclosed, flanking, supporting
assume, take over, take office
assume, presume, take for granted, assumption, presumption
hand over, transfer, deliver, turn over, handover, pass over
hand over, surrender, extradite, turn over, give over
elect, vote in, choose, pick, vote into office, chosen, vote for
re-elect, elect again, choose again, vote in again, return to office, renew in office
election, vote, ballot, poll, choosing
vote, ballot, cast a vote, poll, show of hands
two-thirds majority, two thirds, qualified majority, two out of three
consensus, agreement of all, general agreement, common accord, unanimity, without opposition, everyone agrees
unanimous, by common accord, all in favour, without opposition, consensus, everyone agreed
quorum, minimum number, minimum attendance, enough members present
veto, block, right to block, stop a decision
compromise, middle ground, trade-off, meet halfway, give and take, half-way house, settlement
compromise, endanger, put at risk, jeopardise, undermine
prejudice, bias, discrimination, partiality, preconception
without prejudice, without affecting, not affect, leave untouched, leaves unaffected, does not affect, do not affect
notwithstanding, despite
in the margins, on the sidelines, alongside, margins, sidelines
appropriate, suitable, fitting, proper, apt, adequate, apposite
adequate, sufficient, enough, satisfactory, good enough
inadequate, insufficient, not enough, too little, lacking, poor
lack, absence, shortage, shortfall, missing, scarcity, not have
gap, hole, lacuna, shortcoming, loophole, void, missing piece
loophole, gap, way round, back door, legal gap
# Interest, satisfaction, pleasure, honour; courtesy phrases
interest, concern, stake, benefit
interested, keen, curious, eager, wishing
satisfaction, pleasure, pleased, satisfied, happy
pleasure, joy, delight, satisfaction, glad, pleased, happy
sincere, heartfelt, deep, genuine, warm, honest, earnest, profound
warm, cordial, hearty, friendly, sincere, heartfelt
warm welcome, hospitality, kind reception, generous welcome, warm reception
hospitality, hosting, welcome, reception, generosity, kindness to guests
excellent, outstanding, superb, first-rate, exemplary, top quality, exceptional
exceptional, outstanding, unusual, extraordinary, special, rare
outstanding, unresolved, open, unsettled, pending, not yet settled
substantial, significant, sizeable, large, great, big
profound, deep, sincere, intense, far-reaching
friendly, gracious, nice, thoughtful
esteem, respect, high regard, admiration
excuse, pardon, apology, apologise, regret
apology, excuse, regrets, apologise, absent with regrets
guest, visitor, invitee, guest of honour, invited
guest speaker, invited speaker, keynote speaker, speaker
patronage, auspices, aegis, sponsorship, high patronage, protection
auspices, aegis, patronage, umbrella, roof
ceremony, event, celebration, festivity, formal occasion, inauguration
reception, dinner, banquet, gala
event, occasion, gathering, happening, meeting
side event, parallel event, fringe event, event on the sidelines
follow-up, continuation, next step, further action, follow through, sequel, aftercare
follow-up, monitoring, tracking, check up on, keep track
# Other senses of frequent words: everyday verbs a question would use
implement, carry out, put into practice, put into action, follow through, realise, put to work, turn into reality, make a reality
implementation, carrying out, putting into practice, application, realisation, turning words into deeds
coordinate, organise together, bring into line, dovetail, pull the strings
cooperate, work together, work hand in hand, team up, collaborate, pull together, act together, work side by side, work closely
cooperation, working together, teamwork, collaboration, joint work, teaming up, co-operation, partnership
establish, set up, create, found, put in place, bring into existence, bring to life, institute
establish, find out, determine, prove, ascertain
found, set up, create, establish, brought to life, foundation
host, hold, play host, stage
host, house, accommodate, be the seat, shelter
hold a meeting, meet, convene, gather, have a meeting, come together, held a meeting
hold accountable, call to account, make responsible, make answer
convene, call together, summon, gather, call a meeting, assemble, bring together
summon, call, order to appear, convoke
gather, meet, come together, assemble, convene, congregate, flock
attend, take part, be present, participate
participate, take part, join in, be involved, attend, have a share
participant, attendee, member
participation, taking part, involvement, presence, attendance
invite, ask to come, ask along, call upon, bid, ask to attend
invitation, call, request to come
request, ask for, demand, call for, apply for, requisition
requesting state, requesting country, country that asks
requested state, requested country, country asked
ask, request, call on, invite, put a question, query
call on, urge, appeal, ask, call upon, invite, implore, exhort
call for, demand, ask for, urge, appeal for
call for proposals, invitation to apply, funding call, call for projects
urge, press, push, call on, appeal, exhort, insist
encourage, urge, motivate, spur, prompt, incentivise
incentive, encouragement, motivation, stimulus, reward
motivate, encourage, inspire, drive, prompt, spur
promote, further, advance, boost, push, champion, advertise, foster, encourage
promote, raise in rank, advance
note, take note, observe, notice, register, remark, acknowledge
take note, note, acknowledge, take cognisance, be informed, notice
welcome, greet, applaud, be pleased about, be glad about, hail, look favourably on, appreciate
welcome, receive, greet, reception
commend, praise, applaud, laud, compliment, pat on the back, speak highly, pay compliments
recall, remember, bring to mind, look back on, remind, call to mind, recollect
remind, recall, bring back to mind, jog the memory
reaffirm, confirm again, repeat, reiterate, restate, underline again
reiterate, repeat, restate, stress again, reaffirm
emphasise, stress, underline, highlight, point out, underscore, put emphasis on, insist on, drive home, place the accent on
recognise, acknowledge, admit, accept, realise, appreciate
recognise, accept as valid, accept officially, recognition
acknowledge receipt, confirm receipt, confirm arrival
recommend, advise, suggest, propose, counsel, advocate, put forward, speak in favour
recommendation, advice, suggestion, proposal, piece of advice
propose, suggest, put forward, table, moot, bring forward, float
proposal, suggestion, idea, offer, plan put forward, proposition
explore, look into, examine, study, investigate, consider, sound out, check out
examine, inspect, study, scrutinise, take a close look, look closely, check
study, analyse, examine, look into, investigate, research, survey
consider, examine, think about, weigh up, mull over, deliberate
consideration, thought, reflection, deliberation, examination
take into account, consider, bear in mind, heed, take into consideration, make allowance, pay heed, factor in, taking account
discuss, talk about, debate, deal with, speak about, exchange views, deliberate, talk through
discussion, talk, debate, conversation, deliberation, exchange of views, chat
deliberation, discussion, debate, consideration, consultation
debate, discussion, argument, dispute
dialogue, talks, discussion, conversation, exchange, consultation
consult, ask for advice, seek the opinion, talk, sound out, turn to for advice
negotiate, talk, bargain, haggle, work out a deal, hammer out, thrash out, hold talks
negotiations, talks, bargaining, discussions, talks on a deal
negotiator, mediator in talks, delegate
agree, see eye to eye, be of one mind, concur, shake hands on, come to terms, reach a deal, settle, be in agreement
agree on, fix, decide together, reach agreement, come to an agreement, strike a deal
disagree, differ, be of another opinion, dissent, not agree, disagreement
decide, resolve, make up one's mind, come to a decision, choose, opt, settle, determine
decision, resolution, choice, ruling, verdict
decision-making, taking decisions, deciding, decision making
opt, choose, decide, prefer
sign, put one's name, put pen to paper, ink, subscribe, undersign
conclude an agreement, reach an agreement, strike a deal, make a deal, clinch, sign an agreement, seal a deal
conclude, end, finish, close, wind up, wrap up, come to an end
conclude, find, infer, come to the conclusion, deduce
complete, finish, finalise, conclude, wrap up, round off, bring to an end
finalise, complete, finish, conclude, put the finishing touches, wrap up
end, finish, conclude, stop, terminate, come to a close, wind up
begin, start, commence, get under way, kick off, get going, get off the ground, open, began, begun
start, begin, commence, set out, get under way, launch, take off
launch, kick off, start, set in motion, get off the ground, unveil, roll out, set going, get going, bring into operation
unveil, present, reveal, launch, make public
underway, in progress, ongoing, under way, being carried out
ongoing, continuing, in progress, under way, current, still going on
continue, carry on, keep going, persist, press on, last
continue, move forward, advance
move forward, advance, make progress
progress, headway, advance, step forward, get ahead, moving forward
advance, move forward, progress, promote
in advance, beforehand, ahead of time, early, previously
publish, release, bring out, make public, put out, issue, post online, publicise, come out with
issue, give out, release, put out, hand out, publish
issue, problem, question, topic, concern
release, set free, free, liberate
announce, make known, declare, proclaim, give notice, make public
declare, announce, proclaim, pronounce, make known
tell, inform, give an account, notify
report, account, paper, study, written account, write-up
inform, tell, let know, notify, brief, advise, keep posted, make aware
notify, inform, tell, let know, give notice, notification, report
notification, notice, message, announcement
brief, inform, put in the picture, update, give a briefing, bring up to date
brief, short, concise, quick
briefing, update, short report, presentation
present, show, introduce, put forward, give a presentation, set out
presentation, talk, briefing, introduction, demonstration, slide show
share, exchange, give access, make available, divulge, let others have
share, part, portion, proportion, percentage, stake
exchange, swap, trade, interchange, give and take, pass to each other
transmit, send, forward, relay
circulate, pass round, distribute, send round, spread, hand round
disseminate, spread, distribute, make known, circulate, pass around
train, teach, instruct, school, coach, drill, prepare, qualify
training, instruction, education, teaching, schooling, course, coaching
course, class, training, lesson, seminar
curriculum, course content, syllabus, teaching plan, training content
e-learning, distance learning, learning on the internet
skill, ability, competence, know-how, proficiency, capability
scholarship, grant for students, study grant, fellowship
qualified, trained, skilled, competent, able
competent, responsible, in charge, relevant, entitled
competent, able, skilled, qualified, capable
competence, power, authority, remit, responsibility
capability, capacity, ability, means
develop, work out, draw up, devise, elaborate
develop, grow, evolve, expand, advance, mature
development, growth, progress, evolution, advance
development, drafting, elaboration, working out
build, construct, create, erect, develop
build on, follow on, be based on, use as a basis, carry further
provide, supply, offer, make available, furnish, deliver, equip
deliver, hand over, bring, supply, provide, distribute
deliver, carry out, achieve, implement, produce results, make good
deliverable, result, product, output
output, product, result, yield
offer, make available, propose, put at the disposal, hold out
make available, provide, give access, put at the disposal, offer, supply
available, obtainable, ready for use
available, open, within reach, reachable
obtain, acquire, secure, gain, get hold
acquire, buy, obtain, gain, purchase
gain, obtain, win, earn
contribute, help, add, play a part, do one's bit, chip in, make a contribution
help, assist, aid, give a hand, support, lend a hand, be of assistance
assistance, help, aid, support, relief, helping hand
humanitarian, relief, aid, charitable, emergency aid
support, back, stand behind, get behind, be in favour, favour
support, help, assist, aid, prop up, sustain
supporter, backer, advocate, friend, ally
oppose, resist, opposition
oppose, take issue, protest
accept, agree, approve, welcome
commit, undertake, pledge, promise, bind oneself, engage
commitment, promise, pledge, undertaking, obligation, word
commitment, dedication, devotion, engagement, determination
dedicate, devote, commit, set aside
dedicated, specific, special, specially set up, exclusive
dedicated, committed, devoted, hard-working
engage, involve, take part, participate, get involved, commit
involve, include, entail, imply, engage
entail, involve, imply, require
include, contain, cover, count among, embrace, number among, feature
comprise, consist, be made up, include, contain, be composed
consist, be made up, comprise, be composed, contain, be formed
divided into, split into, broken down into, subdivided, separated
divide, split, separate, share out, break up
separate, distinct, apart, different
split, divide, separate, share
cover, deal with, include, extend, encompass
cover, pay for, meet, bear, defray
extend, cover, include, reach, stretch
apply, concern, be valid for, cover, affect
apply for, ask for, request, submit an application
application, request, bid, candidature, submission
application, use, implementation, enforcement
application, app, software, program
concern, affect, involve, relate, touch, be about
worried, anxious, uneasy, troubled, alarmed
involved, affected, relevant
concern, worry, fear, anxiety, unease, misgiving, disquiet
fear, be afraid, dread, anxiety, worry
alarming, worrying, disturbing, troubling, frightening, disquieting
consider, view, look upon
relate, concern, be connected with, be about, pertain, bear on
relevant, pertinent, related, important, appropriate
related, linked, connected, associated, tied
link, tie, connect, bind, join, relate
associated, connected, linked, related, affiliated, allied
associate, connect, link, bring together
relationship, ties, links, bond, relations, connection
friendship, friendly relations, good relations, amity
neighbourly, good-neighbourly, friendly, like good neighbours
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
# Meetings: kinds of session, their papers, their people, their course
plenary, full session, whole assembly, everyone together
behind closed doors, closed session, closed-door, not public
restricted, private, behind closed doors, not open
retreat, away day, informal meeting, informal gathering
seminar, workshop, study day, learning event
workshop, seminar, working session, training session, hands-on session
symposium, colloquium, conference, academic conference, seminar
webinar, online seminar, web seminar, online workshop, virtual workshop
videoconference, video call, video link, online meeting, virtual meeting, conference call, remotely, teleconference, video meeting
remote, online, virtual
face to face, physically
hybrid format, partly online, both online and in person, in person and online
round table, roundtable, panel discussion, panel debate, discussion round
panel, panel discussion, debate, discussion
keynote, main speech, opening speech, principal speech, keynote address
speech, address, talk, remarks, statement
remarks, speech, statement, address, comments
opening remarks, opening speech, welcome speech, opening words, welcome address, opening address, introductory remarks
closing remarks, closing speech, concluding words, final words, closing address
intervention, speech, statement, contribution, taking the floor
take the floor, speak, took the floor, intervene, have a say, have one's say, spoke
speak, spoke, spoken, talk
statement, announcement, pronouncement, communique, remarks
statement, testimony, deposition, account, witness statement
communique, press release, official statement, announcement, bulletin
press release, press statement, media release, news release, statement to the press, note to the press
press conference, news conference, press briefing, media briefing, meeting with journalists
spokesperson, spokesman, spokeswoman, speaker, mouthpiece
pronouncement, statement, ruling
agenda, programme, order of business, order of the day, list of topics, items for discussion, schedule, topics
item, point, topic, subject, entry
calendar, schedule, timetable, programme of meetings, dates, timeline, list of dates
schedule, timetable, set a date, fix
timetable, schedule, timeline, time frame, calendar, deadline
timeframe, time frame, timeline, period, time limit, deadline, time span
deadline, time limit, cut-off date, due date, time frame
minutes, record of the meeting, meeting record, protocol of the meeting
summary record, summary, minutes, short account
summarise, sum up, recap, outline, summary, put in a nutshell
summary, synopsis, abstract, digest, precis, short version, overview
chair's summary, chairman's summary, chair's conclusions, summing up by the chair
conclusions, findings, closing statement
outcome, result, upshot, end result, fruit, product
adjourn, break, close, suspend, postpone, put off
postpone, delay, put off, defer, push back, move to a later date, reschedule, shelve
reschedule, move the date, change the date, postpone
cancel, call off, scrap, drop, abandon, axe
attendance, turnout, presence, number of participants
attendee, participant, delegate
delegate, representative, envoy, emissary, participant, deputy
delegate, entrust, hand down, transfer, assign, pass down
seat, headquarters, location
seat, place, chair, mandate in the council
headquarters, head office, main office, seat, base, hq, central office, home base
venue, place, location, site, meeting place
vice-chair, deputy chair, vice-chairman, vice-president, vice chairperson, second in the chair
vice-president, deputy president, vice president, second in command
co-chair, joint chair, chair together, chair jointly, share the chair, co-chairmanship
chairperson, chair, chairman, chairwoman, person in the chair, president
rapporteur, reporter, reporting member
facilitator, moderator, mediator, go-between
moderate, lead the discussion, guide the discussion, facilitate
bureau, presidium
steering committee, steering group, committee that steers
sub-committee, subcommittee, sub-commission, smaller committee
subsidiary body, subordinate body, body under it, sub-body
subgroup, sub-group, smaller group, sub-working group
specially created, one-off, temporary, purpose-made
focal point, contact point, contact person, point of contact, national contact, liaison person, go-to person, single contact
contact point, point of contact, focal point, liaison point, contact person
contact list, list of contacts, address list, directory
liaison, contact, link, go-between, communication channel, coordination, linkage
liaison officer, contact officer, liaison official, linking officer, seconded officer
secondment, secondee, on loan, temporary posting, lend staff, lent staff, temporary assignment, staff on loan
second an officer, lend an officer, post temporarily, send on secondment, loan out
coordinator, person in charge, coordinating officer, organiser
director-general, director general, head, chief executive, chief, top official
secretary-general, secretary general, head of the secretariat, top official, chief
deputy, vice, second in command, number two, assistant, stand-in
acting, interim, temporary, stand-in, caretaker
incoming, next, new, future, taking over, upcoming
outgoing, leaving, retiring, former, previous
incumbent, office holder, current holder, present holder
predecessor, previous holder, forerunner, former holder
term of office, tenure, mandate, time in office, period in office, term
staff, personnel, employees, workers, workforce, team members, manpower
personnel, staff, employees, human resources, workforce
staff member, employee, member of staff, worker
post, job, position, vacancy, place
vacancy, open post, job opening, opening, unfilled post, job advert
civil servant, public servant, public official, government employee, state employee, official
instructor, trainer, teacher, coach, tutor, lecturer, educator
trainer, instructor, teacher, train the trainers, coach
trainee, student, course participant, learner, pupil
train the trainers, training of trainers, train instructors, trainer training, teach the teachers
adviser, advisor, consultant, counsellor, expert, aide
consultant, adviser, external expert, outside expert, contractor
editor, author, writer, compiler
author, writer, drafter, compiler
drafter, author, writer, drafted
interpreter, translator
translate, render, put into another language
language, tongue, working language, official language, spoken
authentic, equally valid, genuine, original, valid
version, edition
series, sequence, string, row, chain, run
journal, periodical, magazine, review, gazette
bulletin, newsletter, circular, news sheet
website, site, web page, webpage, homepage, internet page, portal, on the internet
email, e-mail, mail, electronic mail, message
letter, written message, correspondence, note, mail
exchange of letters, correspondence, letters exchanged, exchange of notes
page, sheet, leaf
paragraph, section, passage, clause, point
chapter, section, part, heading
article, clause, provision, section, paragraph
preamble, introduction, opening part, opening words, recitals
annexes, appendices, attachments, schedules
table, chart, grid, overview table
table, put forward, propose, submit
footnote, note, remark, annotation
title, heading, headline
title, rank, position, function
format, form, layout, shape, set-up, make-up
template, form, model, pattern, standard form, blank form
questionnaire, survey, list of questions, form
survey, poll, questionnaire, inquiry
form, questionnaire, blank, template
guidelines, guidance, instructions, directions, guide, pointers, rules of thumb
handbook, manual, guide, guidebook, instructions
manual, handbook, guidebook, instruction book, guide
toolkit, set of tools, kit, toolbox, package of tools
brochure, leaflet, booklet, flyer, pamphlet
concept note, concept paper, outline, draft plan, discussion paper, idea paper
concept, idea, notion, design, thinking
perspective, outlook, viewpoint, point of view, angle, view, standpoint
viewpoint, opinion, point of view, position, stance, view, standpoint
opinion, view, belief, viewpoint, assessment, position
aspect, side, facet, element, dimension, angle, feature
feature, characteristic, trait, attribute, hallmark
attribute, ascribe, credit, put down, assign, impute
attribute, characteristic, feature, trait, quality
emphasis, stress, focus, weight, accent, priority
place emphasis on, emphasise, stress, focus on, lay stress on, put weight on, give weight
attention, focus, notice, heed
pay attention, focus on, take notice, give attention, heed, watch out for
# Treaties, texts and law in force
memorandum of understanding, mou, memorandum, letter of understanding
memorandum, mou, memo
protocol, additional agreement, supplementary treaty, annexed treaty
protocol, etiquette, ceremonial, diplomatic rules
treaty, convention, international agreement, pact
charter, founding document, constitution, statute, founding treaty
constitution, basic law, founding law, fundamental law
statute, rules, founding rules, charter, by-laws
rules of procedure, procedural rules, working rules, house rules, internal rules, standing orders
terms of reference, tor, mandate, remit, brief, job description
code of conduct, rules of behaviour, set of rules, ethical rules, rules of conduct
standard operating procedure, sop, standard procedure, set way of working
resolution, decision, formal decision
resolution, settlement, solving, solution
motion, proposal
decree, edict, ordinance
regulation, rule, ordinance, bylaw
legislation, laws, statutes, law-making, legal rules
legislative, law-making, statutory
legislate, make laws, pass laws, law-making
bill, draft law, proposed law, legislative proposal
draft, rough version, first version, preliminary text, provisional text
amend, change, modify, alter, revise, adjust
amendment, change, modification, alteration, revision
repeal, abolish, revoke, scrap, annul
abolish, scrap, get rid, repeal, abolition
expire, run out, lapse, end, expiry, come to an end, cease to apply
valid, in effect
enter into force, come into force, take effect, become law, start to apply, become effective
provisional application, temporary application, apply provisionally, early application
ratify, approve formally, ratification, formally approve, parliament approves
ratification, formal approval, approval by parliament, instrument of ratification
instrument of ratification, deed of ratification, ratification document, papers of ratification
deposit, lodge, hand over papers, depositary
depositary, keeper of the treaty, custodian, with whom the treaty is kept
accede, join, become a party, sign up, become a member
joining, entry, membership, adhesion
open for signature, can be signed, available to sign, ready to be signed
reservation, proviso, exception, opt-out, caveat
doubt, qualm, misgiving
exception, exemption, exclusion, special case, carve-out, opt-out
except, excluding
exempt, excused, not subject, let off
opt out, stay out, choose not to take part, opt-out
exclude, leave out, keep out, shut out, rule out, exclusion, bar
dispute, disagreement, conflict, quarrel, difference
settlement of disputes, solve disagreements, dispute resolution, settling differences, arbitration, resolve conflicts
arbitration, settlement by a third party, mediation by judges
mediation, go-between, conciliation, peace-making, broker a deal
interpret, construe, read, understand, explain
legally binding, compulsory, obligatory, with legal force, mandatory
binding, obligatory, compulsory, mandatory, must be followed
non-binding, voluntary, not obligatory, without legal force, not compulsory
international law, law of nations, public international law, law between states
transpose, put into national law, write into national law, transposition, turn into national law
incorporate into national law, domesticate, transpose, put into domestic law, bring into national law
harmonise, standardise, make uniform, bring into line, approximate, make the same
approximation, bringing closer, bring into line, harmonisation of laws
standardise, make uniform, same standard, unify
uniform, the same everywhere, standardised, consistent
comply, follow, obey, stick, abide, adhere, live up, conform, fulfil
compliance, observance, respect, conformity, adherence, sticking
adhere, stick, follow, abide, comply with
fulfil, meet, satisfy, carry out, keep, live up
honour, respect, live up, observe
provision, clause, rule, article, term
provide for, lay down, stipulate, set out, prescribe, make provision for
stipulate, lay down, require, specify, set out, prescribe
prescribe, lay down, set, stipulate
entitle, give the right, allow, authorise, have the right, qualify
entitlement, right, claim, eligibility
eligible, qualified, entitled, allowed, able to apply
authorise, permit, allow, empower, give permission, give the green light, license
authorisation, permission, licence, permit, clearance, go-ahead, green light
permission, consent, authorisation, approval, go-ahead
licence, permit, license, authorisation
consent, agreement, permission, approval, say-so, go-ahead
approve, give the green light, give the go-ahead, okay, agree, sign off on, nod through
approval, consent, green light, go-ahead, blessing, assent, endorsement
endorse, back, approve, give one's blessing, get behind, rubber-stamp
adopt, pass, approve, accept formally, vote through
oversight, supervision, control, scrutiny, watch
scrutiny, examination, inspection, close look, check
verify, check, confirm, make sure, validate, verification, prove true
verification, check, confirmation, validation, proof
validate, confirm, approve, verify, declare valid
certify, confirm, attest, guarantee, certificate
certificate, diploma, attestation, document of proof, proof
accredit, certify, recognise officially
genuine, authentic, real, true
classified, secret, confidential, restricted
confidential, secret, private, not public, classified, kept under wraps
declassify, make public, release, lift secrecy
disclose, reveal, make public, make known, divulge, disclosure, let out
reveal, disclose, show, uncover, bring to light, expose
expose, reveal, uncover, lay bare, bring to light
exposed, vulnerable, unprotected, at risk
compare notes, exchange views, exchange experience, share experiences
exchange of views, discussion, talks, share opinions, debate
spontaneous, without being asked, unprompted, on one's own initiative, of its own accord
without delay, immediately, at once, promptly, straight away
in real time, immediately, instantly, live, without delay
# Money laundering, asset recovery
money laundering, cleaning of dirty money, hiding criminal money, laundering of proceeds, washing dirty money, money-laundering
launder, wash, clean dirty money, disguise the origin of money
financial crime, white-collar crime, money crime
economic crime, white-collar crime, business crime, economic criminality
asset, property, wealth, valuables, belongings, estate
criminal assets, proceeds of crime, criminal gains, ill-gotten gains, dirty money, criminal wealth, criminal money, loot
proceeds of crime, illegal profits, criminal proceeds, criminal gains, money from crime, ill-gotten gains, crime money, dirty money
illicit gains, ill-gotten gains, dirty money, illegal profits, criminal profits
illicit financial flows, dirty money flows, iffs, illegal money flows, flow of dirty money
confiscation, forfeiture, seizing, taking away assets, impounding, taking away property
confiscate, take away, seize, forfeit, deprive, permanently take
non-conviction-based confiscation, confiscation without conviction, civil forfeiture
freeze, block, immobilise, freezing order, lock accounts, put a hold on
asset recovery office, aro, office for tracing assets
beneficial owner, real owner, true owner, beneficial ownership
shell company, front company, letterbox company, dummy firm, straw company
straw man, front man, nominee, figurehead
front, cover, facade, false front
suspicious transaction report, str, suspicious activity report, report of suspicious payments, report on suspicious transactions
suspicious, dubious, fishy, suspect
transaction, payment, transfer, deal, money transfer
payment, pay, transfer of money, disbursement, sum paid
wire transfer, bank transfer, money transfer, send money
remittance, money sent home, money transfer
hawala, informal money transfer, underground banking, informal banking, informal transfer system
underground banking, informal banking, hawala, illegal banking
trade-based money laundering, laundering through trade, tbml, dirty money through trade, laundering money by trade
cash courier, cash smuggler
money mule, money carrier, account lender
cash, banknotes, ready money, notes and coins
virtual assets, cryptocurrency, crypto-assets, digital currency, crypto, bitcoin, virtual currency
crypto-asset, crypto asset, cryptocurrency, virtual asset, bitcoin, digital coin, crypto
wallet, crypto account, digital purse
fintech, financial technology, digital finance
gold, bullion, precious metal
precious metals, gold and silver, bullion
precious stones, gems, jewels, diamonds
real estate, property, land and buildings, houses, immovable property
casino, gambling, gaming house, betting
gambling, betting, gaming, wagering
financial intelligence unit, fiu, anti-money-laundering unit, money laundering reporting office
financial intelligence, intelligence on money, finint, information on money flows
financial institution, bank, lender, credit institution
customer due diligence, know your customer, kyc, checking customers
due diligence, careful check, checks on customers, background check
obliged entities, reporting entities
supervisor, watchdog, overseer, supervisory authority
watchdog, supervisor, monitoring body, oversight body
mutual evaluation, peer review, peer evaluation, assessment by others, country review
mutual evaluation report, peer review report, country assessment
national risk assessment, nra, country's risk study, risk analysis by country
situation report, state of play, situational picture, picture of the situation, sitrep
grey list, greylist, increased monitoring, list of weak countries
# Funding, budgets
co-finance, co-fund, finance jointly, fund jointly, pay together, share the cost, finance together, part-finance
co-financing, joint funding, shared funding, joint financing, shared financing, matching funds
co-fund, jointly fund, co-finance, pay jointly, fund together, split the bill
finance, fund, bankroll, pay for, pick up the tab, put up the money, provide the money, underwrite
funding, financing, money, financial means
donor, funder, sponsor, contributor, giver, backer, financier
donate, gift, contribute, hand over as a gift
donation, gift, contribution, grant, endowment
sponsor, funder, patron, backer, sponsorship, finance
grant, subsidy, funding, award, aid money
grant, award, bestow
loan, borrow, lend, lent
trust fund, pooled fund, pot of money, multi-donor fund, common fund
voluntary contribution, donation, gift, voluntary payment, voluntary funding
membership fee, dues, subscription, membership contribution, annual contribution, assessed contribution
contribution, payment, dues, sum paid
budget, spending plan, financial plan, funds, financial envelope
budget year, financial year, fiscal year, accounting year
allocate, assign, set aside, earmark, distribute, allot, apportion
earmark, set aside, reserve, allocate, ring-fence, dedicate
devote, dedicate, give over, commit, spend on
disburse, pay out, spend, release money
spend, expenditure, outlay, spent
expense, cost, outlay, spending, expenditure
travel costs, travel expenses, cost of the journey, fares
reimburse, pay back, refund, repay
audit, check of accounts, financial check, inspect the books, examination of accounts, auditor
accounts, books, financial records, bookkeeping
account, bank account, deposit account
revenue, income, earnings, takings, receipts
income, revenue, earnings, salary, wages
profit, gain, earnings, make money
profitable, lucrative, gainful, money-making, rewarding
lucrative, profitable, money-making, paying well
loss, damage, deficit, shortfall
debt, liability, money owed, owe, arrears
arrears, unpaid dues, unpaid contributions, outstanding payments
euro, eur
dollar, usd, us dollars
million, mn
not in money, as goods or services, non-monetary
procurement, purchasing, buying, public purchasing, acquisition
tender, call for bids, bidding, call for tenders, invitation to bid
contract, signed contract
contractor, supplier, provider, hired firm
recipient, receiver, addressee, beneficiary
capacity building, capacity-building, skills development, strengthening skills, building skills, train and equip
equipment, gear, kit, tools, hardware, apparatus, material
material, equipment, stuff
provide equipment, equip, supply with gear, hand over equipment, donate equipment
sustainability, lasting effect, durability, long-term viability, permanence
cost-effective, good value, worth the money, value for money
# Institutions and kinds of bodies: each with its own everyday names
bloc, group of countries, block, grouping
regional economic community, rec, economic bloc, regional bloc, trade bloc
contracting party, state party, party to the convention, contracting state, party
state party, contracting party, party to the treaty
signatory, signing country, signing party, signed
candidate country, accession candidate, would-be member, country wanting to join, applicant country
applicant, candidate, aspirant
founder, founding member, originator, creator
membership, being a member, belonging, affiliation
assembly, gathering, congress
secretariat, administrative office, permanent office, back office, support office
executive director, chief executive, head, ceo, managing director
advisory, consultative, giving advice, non-binding
presidency, chair, chairmanship, chairing country
troika, trio, three presidencies, group of three
trio, three, group of three, threesome
parliament, legislature, national assembly, chamber, house of representatives, lawmakers
member of parliament, mp, lawmaker, legislator, deputy, parliamentarian
parliamentary, legislative, lawmakers'
government, cabinet, rulers
ministry, department, government department
ministry of the interior, interior ministry, home office, home affairs ministry, ministry of home affairs
minister of the interior, interior minister, home secretary, home affairs minister, minister of internal affairs, home minister
ministry of foreign affairs, foreign ministry, foreign office, state department
foreign minister, minister of foreign affairs, foreign secretary, top diplomat, minister for external affairs
ministry of justice, justice ministry, justice department
minister of justice, justice minister, justice secretary
minister of defence, defence minister, defence secretary, minister of defense
prime minister, premier, head of government, chancellor
king, monarch, sovereign, his majesty
vice-minister, deputy minister, vice minister
state secretary, deputy minister, undersecretary
department, section, division, branch
directorate, department, division, administration
branch, local office, section
national central bureau, ncb, interpol office, national interpol office
desk, section, unit, office
academy, training school, college
police academy, police school, police college, training school for police
college, school, academy
university, academic institution, higher education
institute, research body
think tank, policy institute
institutionalise, make permanent, put on a permanent footing, anchor in institutions, formalise, establish firmly
formalise, make official, put on a formal footing, formal basis, put in writing
consortium, group of partners, partnership of organisations, alliance of firms
grouping, bloc, cluster
configuration, setting, format, composition, set-up, arrangement, make-up
composition, make-up, membership, line-up
architecture, set-up, structure, institutional framework
legal personality, legal status, legal capacity, recognised in law
diplomatic mission, embassy, representation, diplomatic post
embassy, diplomatic mission, representation, ambassador's office
consulate, consular post, consular office
diplomatic, through embassies
diplomacy, foreign policy, statecraft, negotiation
special envoy, special representative, emissary, special emissary
non-governmental organisation, ngo, charity, voluntary organisation, civil society organisation, non-profit
charity, aid organisation, non-profit, relief organisation
public-private partnership, ppp, state and business together, partnership with business, cooperation with companies
stakeholder, interested party, people affected
actor, player, party, participant
volunteer, offer, come forward, step forward, offer to do, put oneself forward
volunteer, unpaid helper, helper
advocate, champion, defender, promoter
# Policing: people, units, means, moves
patrol, beat, on patrol, guard duty, watch
hot pursuit, chase, pursue across the border, pursuit, follow across the border
pursuit, chase, hunt, pursue, give chase
manhunt, search for, hunt, dragnet
fugitive, runaway, wanted person, escapee, wanted man, absconder
abscond, flee, run away, escape, disappear, fled
wanted person, fugitive, sought by police, wanted man, most wanted, wanted list
red notice, wanted notice, international wanted notice, wanted alert
alert, warning, alarm, notice, flag, red flag, heads-up
early warning, advance warning, alert in good time, alarm system, alert system
warn, alert, caution, give notice
tip-off, hint, anonymous information, tip, pointer
whistle-blower, whistleblower, insider who reports
undercover, covert, secret, under a false identity, incognito
undercover officer, covert agent, secret agent, agent with false identity
controlled delivery, monitored shipment, supervised delivery, let a shipment run, shipment under watch
interception, wiretap, tapping, eavesdropping, listening in, phone tapping
intercept, stop, seize on the way, catch, cut off, block
surveillance, observation, watch, shadowing, spying, tail, monitoring
stake out, watch, observe, keep under observation, shadow
raid, search, swoop, bust, storm, police raid
search, hunt, comb, scour, rummage, frisk
house search, search of premises, home search, raid on a home, premises search
checkpoint, control point, roadblock, check, control post, police check
roadblock, barrier, checkpoint, road check
screening, check, vetting, examine, inspection, background check
screen, check, scan, vet, filter, examine
scanner, x-ray machine, scanning device, screening machine, detector
vetting, background check, screening, security check, reliability check
profiling, risk profile, build up a picture
spot check, random check, unannounced check, surprise inspection
arrest, detain, take into custody, apprehend, catch, nick, round up, nab, caught
arrest warrant, warrant, order to arrest, court order for arrest
warrant, court order, authorisation, judicial order
round up, sweep, mass arrest, net, arrest many
interrogate, question, interview, grill
interview, questioning, hearing
hearing, questioning, audience, session
fingerprint, prints, dactyloscopy, finger marks, biometric data
biometric, fingerprints, facial recognition, body measurements, iris scan
facial recognition, face recognition, face matching, identify by face
dna, genetic profile, genetic material, dna profile
forensic, crime lab, criminalistics, scientific evidence, crime scene science
forensic science, criminalistics, crime lab work, scientific investigation
forensic laboratory, crime lab, police laboratory, criminal laboratory
laboratory, lab, testing facility
clandestine laboratory, drug lab, secret lab, hidden laboratory, illegal lab, underground lab
crime scene, scene of the crime, place of the crime
chain of custody, handling of evidence, evidence trail, keeping evidence intact
exhibit, piece of evidence, item of evidence
admissible, allowed in court, accepted as evidence, usable in court, valid in court
autopsy, post-mortem, examination of the body
disaster victim identification, identify the dead, dvi, naming the dead
missing person, lost person, disappeared, vanished person, gone missing
missing, lost, disappeared, vanished, unaccounted for
witness protection, protect witnesses, shield witnesses, keep witnesses safe
testify, give evidence, bear witness, testimony, take the stand
testimony, evidence, statement, witness account, deposition
complaint, report to police, grievance
grievance, complaint, discontent, resentment
case file, dossier, file, record, papers of the case
file, dossier, record, folder
criminal record, previous convictions, police record, convictions, rap sheet
criminal record check, background check, police check, certificate of good conduct
ballistics, bullet comparison, gun tests, firing marks
community policing, neighbourhood policing, local policing, police close to the people
intelligence-led policing, policing based on intelligence, guided by intelligence, data-driven policing
proactive, taking the initiative, forward-looking, anticipatory
police chief, chief of police, head of police, police commissioner, top cop, police director, police head
commissioner, chief, head of police, police chief
commander, commanding officer, in command, chief
police officer, policeman, policewoman, cop, constable, law enforcement officer, patrolman
policewoman, female officer, woman officer, women in the police, female police
detective, investigator, plain-clothes officer, criminal police
gendarmerie, gendarmes, military police, paramilitary police
riot police, public order police, crowd control, anti-riot
public order, law and order, crowd control, order on the streets
law and order, public order, public safety
public safety, safety of citizens, safety of the public, security of the people, public security
special forces, elite unit, commandos, swat, special unit
rapid response, quick reaction, fast response, immediate response, swift reaction
rapid reaction, quick response, fast intervention, fast reaction
joint investigation team, common investigation team, jit, joint team of investigators, mixed team of investigators
action day, day of action, joint action day, day of checks, strike day
days of action, joint action days, action days, crackdown days
operation, crackdown, sweep, raid, sting, swoop, police action, bust
crackdown, clampdown, get tough, come down hard, crack down, heavy hand
task force, taskforce, special team
cold case, unsolved case, old case, unsolved crime
high-value target, hvt, main suspect, big fish, most wanted criminal, kingpin
kingpin, ringleader, boss, mastermind, drug lord, crime boss, baron
mastermind, brains behind, ringleader, plotter
accomplice, helper, partner in crime, abettor, accessory, sidekick
facilitator, enabler, helper, middleman
enabler, facilitator, driver
middleman, broker, intermediary, go-between, fixer, dealer
broker, intermediary, middleman, agent, dealer
brokering, arms brokering, act as middleman, arranging deals, mediation of deals
intermediary, go-between, middleman, mediator, broker
courier, mule, runner, carrier, drug mule, messenger
driver, cause, motor, motive force, engine, push factor
driver, motorist, chauffeur
drive, propel, push, fuel, spur, drove, driven
fuel, feed, drive, stoke, fan, power
fuel, petrol, diesel, gasoline, oil
mafia, organised crime group, mob, crime family, crime syndicate
organised crime, mafia, gangs, mob, crime rings, gangland
crime as a service, crime for hire, hired criminals, crimes on order, criminal services
violence as a service, violence-as-a-service, contract violence, hired violence, violence for hire, violence on order, hitmen for hire
contract killing, hired killing, murder for hire, hit job, hitman
lure, entice, tempt, attract, bait, entrap
groom, lure, win the trust of a child, approach children
recruitment of minors, enlist children, recruiting young people, hire kids, draw children into crime, lure teenagers
juvenile delinquency, youth crime, young offenders, juvenile crime
young offender, juvenile delinquent, underage criminal, teenage offender
recidivism, reoffending, relapse, repeat offending, commit again
repeat offender, recidivist, habitual criminal, reoffender
petty crime, minor offence, small crime, low-level crime
predicate offence, underlying crime, original crime, base offence
offence, breach, violation, infringement, crime, transgression
violation, breach, infringement, contravention, break the rules, breaking the law
breach, violate, break, infringe, contravene, broken, broke
perpetrate, commit, carry out
aid and abet, assist in crime, complicity, help to commit, be an accessory
conspiracy, plot, collusion, scheme, conspire
impunity, go unpunished, without punishment, get away with it, free from punishment
motive, reason, why
modus operandi, way of working, method, mode of operation, tactics
tactic, trick, ploy, method, manoeuvre
tactical, at field level
typology, type of case, category, pattern, classification, case pattern
category, class
classify, categorise, class, grade, classification
pattern, trend, regularity, model, recurring feature
# Crimes: each kind by itself
robbery, hold-up, holdup, mugging, stick-up, rob
armed robbery, hold-up, armed hold-up, robbery at gunpoint
highway robbery, road robbery, bandits on the road, ambush on roads, road banditry
banditry, robbers, bandits, brigandage, highwaymen, brigands
burglary, break-in, housebreaking, burgle
theft, stealing, larceny, thieving, stolen
vehicle theft, car theft, stolen cars, car stealing, stolen vehicles, auto theft
carjacking, hijack a car, car hijacking
cargo theft, freight theft, stolen freight, stealing goods in transit
livestock theft, cattle rustling, stock theft, stealing cattle
piracy, pirates, hijacking of ships
armed robbery at sea, armed robbery of ships, boarding ships to rob
hijack, seize a ship, take over a plane, commandeer
hostage, captive, hostage-taking, held captive, abductee
kidnapping, abduction, snatch, carry off
kidnapping for ransom, ransom kidnapping, abduction for money, hold to ransom
ransom, ransom money, payment to free, pay-off to release
ransomware, extortion software, file-locking software, blackmail software, ransom attack, locking of computers
extortion, blackmail, protection money, shakedown
sextortion, sexual blackmail, blackmail with nude images, sexual extortion
bribery, kickback, backhander, bribe, grease palms, payoff, bung
corruption, graft, bribery, sleaze, bribe-taking, crooked officials, venality
embezzlement, misappropriation, stealing public money, siphoning off funds, skimming
tax evasion, dodge taxes, tax fraud, not paying tax, tax dodging
fraud, deception, scam, con, cheating, swindle, rip-off, defraud, trickery, trick
online fraud, internet scam, online scam, internet fraud, cyber fraud, cheat online, cyberscam
scam, con, swindle, fraud, rip-off, hoax, trick
scam centre, scam compound, scam factory, fraud factory, call centre fraud, scam farm
romance scam, love scam, dating fraud, fake romance
phishing, fake emails, password fishing, bogus emails, trick into giving passwords
identity theft, stolen identity, pretend to be someone else
impersonate, pretend to be, pass off, pretend
pretend to be, impersonate, masquerade
pose a threat, threaten, endanger, be dangerous, be a threat
counterfeit, fake, forged, bogus, knock-off, copycat, pirated, imitation, sham
counterfeiting, product piracy, faking, forgery of goods, fake goods
counterfeit money, fake money, forged banknotes, false money, funny money, forged currency
counterfeit medicines, fake medicines, falsified drugs, false pharmaceuticals, bogus pills
forgery, fake, falsification, forging, falsify
falsify, fake, forge, doctor, tamper with, fabricate, false
false documents, forged papers, fake documents, fraudulent documents, forged passports, fake ids, false papers
document fraud, forged documents, fake papers, false documents, forgery of documents
intellectual property crime, product piracy, counterfeiting, trademark theft, copyright theft
smuggling, contraband, sneak in, bring in illegally, bootleg
migrant smuggling, people smuggling, smuggling of migrants, human smuggling, smuggling people, smuggling of people
migrant smuggler, people smuggler, human smuggler, smuggler of migrants, coyote
slavery, servitude, bondage, slave, enslave
forced labour, slave labour, forced to work, bonded labour, labour exploitation
sexual exploitation, sex trade, sexual slavery
sexual, sex
sexual violence, sexual assault, sexual abuse
child sexual abuse material, csam, child pornography, indecent images of children, abuse images
domestic violence, violence at home, family violence, partner violence, wife beating
gender-based violence, violence against women, gender violence, violence because of sex
organ trafficking, trade in human organs, organ trade, selling organs
drug trafficker, drug dealer, narco, drug smuggler, drug lord, drug baron, pusher, drug runner
trafficker, smuggler, dealer, peddler, runner
wildlife trafficking, wildlife crime, trade in endangered animals, animal smuggling, illegal wildlife trade, trafficking of animals
poaching, illegal hunting, hunting protected animals, poachers
poacher, illegal hunter
illegal fishing, iuu fishing, fishing without a licence, unlicensed fishing, illicit fishing
unreported, not declared, undeclared, not notified, kept quiet
unregulated, uncontrolled, not subject to rules
illegal logging, unlawful felling, illegal felling, stealing timber
timber, wood, logs, lumber
illegal mining, illicit mining, unlicensed mining, unlawful gold digging
pollution, contamination, dumping, spill
waste trafficking, illegal waste shipment
pangolin, scaly anteater, endangered animal
ivory, tusks, elephant tusks, elephant ivory
species, kind of animal, animal
endangered, at risk of extinction, in danger of dying out
flora, plants, vegetation
cultural goods trafficking, art smuggling, antiquities trade
looting, plunder, pillage, ransack
cigarette, tobacco product
tobacco, cigarettes, smokes
cigarette smuggling, tobacco smuggling, contraband cigarettes, illicit tobacco trade
fuel smuggling, petrol smuggling, contraband fuel, oil smuggling
hate crime, bias crime, racist crime, crime out of hatred
hate speech, incitement to hatred, stirring up hatred
incitement, stirring up, provoke, instigate
vandalism, wilful damage, property destruction, criminal damage
arson, set on fire, fire-raising, deliberate fire
sabotage, deliberate damage, wreck, undermine
espionage, spying
hooliganism, fan violence, football violence, violence at sports events
genocide, mass murder of a people, ethnic extermination
war crime, crime in war, wartime atrocity
atrocity, massacre, cruelty, mass violence
torture, ill-treatment, cruel treatment, torment
homicide, murder, killing, slaying
femicide, killing of women, murder of women
assault, battery, beating, bodily harm, attack
# Justice: courts, people, steps
prosecute, bring to court, put on trial, take to court, bring charges, indict, take legal action, haul before the courts
indict, charge, accuse formally, press charges, bring charges, arraign
accused, defendant, suspect, person charged
accuse, blame, allege, point the finger
allegation, claim, accusation
trial, court case, hearing, court proceedings, lawsuit, in court
convict, find guilty, sentence, found guilty, guilty verdict
acquit, find not guilty, acquittal, exonerate, found not guilty, let off
verdict, judgment, ruling, decision of the court, court decision
ruling, judgment, decision, court decision, finding, judgement
sentence, penalty, prison term, punishment, jail term, years in prison
penalty, punishment, sanction, sentence
fine, penalty, money penalty, pay a fine, financial penalty
death penalty, capital punishment, put to death
life imprisonment, life sentence, jailed for life, life in prison
parole, early release, conditional release, release on licence, let out early
probation, supervised freedom, probationary
bail, release before trial, money for release, release on bail
amnesty, pardon, clemency, remission of punishment
pardon, clemency, forgive, mercy
appeal, challenge a verdict, review by a higher court, contest a ruling
supreme court, highest court, top court, court of last resort
tribunal, court, court of law, bench
prosecutor, public prosecutor, state attorney, district attorney, prosecuting attorney, state prosecutor
prosecutor general, attorney general, chief prosecutor, public prosecutor general, head of the prosecution, top prosecutor
attorney, lawyer, solicitor, barrister, counsel, advocate
lawyer, attorney, solicitor, barrister, jurist, counsel, legal professional
jurist, lawyer, legal expert, legal scholar
magistrate, judge, investigating judge, justice of the peace
justice system, judiciary, courts, legal system, judicial system
letter rogatory, rogatory letter, request for legal assistance, request to a foreign court
mutual legal assistance, mla, judicial assistance, legal help between states, help with evidence, legal aid between countries
extradition, surrender of suspects, send back to face trial, handing over suspects, send for trial abroad
transfer of sentenced persons, transfer of prisoners, send prisoners home, prisoner transfer
transfer of proceedings, hand over the case, move the case, transfer of a case
jurisdiction, legal authority, competence, power to judge, authority over, legal reach
dual criminality, double criminality, crime in both countries
penal code, criminal code, criminal law, penal law
criminalise, make a crime, outlaw, make punishable, make it an offence, make illegal
outlaw, ban, prohibit, forbid, make illegal
prohibit, ban, forbid, outlaw, bar, not allowed, disallow, forbidden
decriminalise, not treat as a crime
legalise, make legal, permit by law
plea bargain, bargain with the prosecution, guilty plea deal
cooperating witness, crown witness, turncoat, state witness
victim support, help for victims, victim assistance, care for victims, victim aid
compensation, redress, damages, restitution, make good, reparation
restitution, return, give back, restore, handing back
restorative justice, reconciliation with victims, making amends
reconciliation, making peace, reconcile, settle differences, mend fences
miscarriage of justice, wrongful conviction, judicial error
access to justice, being able to go to court
due process, fair trial, fair hearing, fair procedure
fair, equitable, even-handed, impartial
impartial, neutral, unbiased, even-handed, fair
neutral, impartial, not taking sides, even-handed
liable, responsible, answerable, accountable, liability
accountability, answerability, being held responsible, hold to account
corporate liability, liability of companies, liability of legal persons, responsibility of firms
legal person, company, corporate body, legal entity
natural person, individual, human being
# Prisons
prison, jail, penitentiary, correctional facility, gaol, lock-up, penal institution, detention centre
prison administration, prison service, correctional service, prison authorities
prison officer, prison guard, warder, jailer, correctional officer, prison staff
prisoner, inmate, convict, detainee, jailed person, behind bars
overcrowding, too many prisoners, crowded prisons
pre-trial detention, remand, custody before trial, detention on remand
remand, pre-trial detention, custody awaiting trial
rehabilitation, resocialisation, reintegration, return to society, rehab
reintegration, return to society, resettle, bring back into society, fitting back in
deradicalisation, disengagement, turn away from extremism, give up extremism
alternative to imprisonment, non-custodial measure, sentence outside prison, instead of prison
electronic tag, electronic monitoring, ankle bracelet, tagging
# Borders, migration, travel
border guard, frontier guard, border police, border force, border officer, border security force
border control, border check, frontier check, passport control, checks at the border
border crossing, crossing point, frontier post, border post, checkpoint at the border
border post, crossing point, border checkpoint, frontier post, border station
neighbour, next-door country, adjacent, bordering, adjoining
neighbouring, adjacent, nearby, bordering, next door, surrounding
coastguard, coast guard, sea guard, maritime police
coast, shore, seaside, coastline, seaboard, littoral
coastal, littoral, seaside, along the shore, maritime
littoral state, coastal state, country on the coast, seaside country
island, isle, insular
island state, island nation, island country
archipelago, group of islands, island chain
river, waterway, stream
waterway, canal, river, shipping lane
territorial waters, coastal waters, waters of a state, national waters, territorial sea
exclusive economic zone, eez, economic zone, offshore zone
high seas, international waters, open sea, open ocean
zone, area, region, district
territory, land, soil, area, ground
territorial integrity, inviolability of borders, unbroken borders, borders respected, wholeness of the territory
sovereignty, independence, self-rule, self-government, supreme authority, sovereign, own authority
non-interference, not interfere, stay out of internal affairs, non-intervention, keep out
province, region, district, county
district, area, quarter, borough, county
quarter, three months, three-month period, trimester
quarter, district, neighbourhood
half, fifty per cent
subregion, sub-region, part of the region, area
continent, mainland, landmass
continental, across the continent, continent-wide, mainland
geographical, spatial, regional
visa, entry permit, permission to enter, travel permit
visa-free, without a visa, visa waiver, visa exemption
passport, travel document, identity document
travel document, passport, papers, identity papers
identity, id, personal details
identity card, id, identification card
residence permit, right to stay, permission to live
entry ban, ban on entering, barred from entry, refuse entry
overstay, stay too long, stay beyond the visa
immigration, migration, people coming in, arrival of foreigners
immigrant, migrant, newcomer, incomer, foreigner
illegal migration, irregular migration, illegal immigration, undocumented migration, clandestine migration
irregular migrant, undocumented migrant, illegal immigrant, migrant without papers
irregular, illegal, undocumented, without papers, not regular
asylum, refuge, sanctuary
refugee, people who fled
displace, uproot, drive out, push out, forced from home
displacement, being driven out, forced movement, relocate
deport, expel, remove, send back, throw out, expulsion
expel, throw out, kick out, deport, exclude, expulsion
readmission, take back, accept back, return of migrants
repatriate, send home, return home, bring back
passenger, traveller, air traveller, person on board
passenger name record, pnr, air passenger data, flight booking data, airline data
airline, air carrier, carrier
aircraft, plane, airplane, aeroplane, flight
flight, plane, air travel
aviation security, air safety, airport security, security of flights
air, aerial, by air
bus, coach, buses
lorry, truck, hgv, heavy goods vehicle
rail, train, railway, by train
yacht, sailing boat, pleasure boat, leisure craft, private boat
boat, ship, craft, dinghy, vessel
fishing vessel, fishing boat, trawler
drone, unmanned aircraft, uav, unmanned aerial vehicle, remote-controlled aircraft
satellite, space-based
mobile, portable, movable, moving
mobile phone, cell phone, cellphone, smartphone, handset
# Customs, ports, trade
customs declaration, declare goods, import papers
cargo, freight, load, shipment, goods carried, consignment
shipment, consignment, delivery, load, cargo, batch
batch, lot, consignment, load
container, shipping container, box, sea container
parcel, package, packet, postal packet, small packages
postal, mail, by post, post, through the post
postal service, post office, mail service, mail carriers
courier service, parcel service, delivery firm
depot, store, warehouse, storage site, storehouse
warehouse, depot, store, storage
store, keep, stockpile, hold, storage
stockpile, stock, store, arsenal, reserves, depot, hoard
stock, store, supply, inventory, reserve
stocktaking, taking stock, review, inventory
export, send abroad, sell abroad, ship out
transit country, country passed through, transit state
transhipment, reload, transfer to another ship, change ship
free trade zone, free zone, freeport, tax-free zone
free trade, tariff-free trade, open trade
tariff, duty, customs duty, import tax
embargo, trade ban, ban on trade, boycott
sanction, punitive measure, restrictive measure
sanctions evasion, sanctions busting, sanctions smuggling, getting round sanctions, dodging sanctions, breaking sanctions, circumvention of sanctions
circumvent, get round, evade, bypass, dodge, work around, circumvention
dual-use goods, civil and military goods, goods with military use, double-use items
supply chain, chain of suppliers, delivery chain, chain of supply, logistics chain
seafarer, sailor, crew, mariner
crew, sailors, seamen, people on board
shipping company, ship owner, shipping line, carrier
shipping lane, sea route, sea lane, shipping route
maritime domain awareness, maritime picture, knowing what happens at sea, maritime situational awareness, watch on the sea
navy, naval forces, fleet, warships
fleet, ships, navy, flotilla
military, army, armed forces, soldiers, troops
troops, soldiers, military, forces
defence, military, armed forces, defense
# Drugs
psychoactive, mind-altering, mood-changing, acting on the mind, psychotropic
psychotropic, mind-altering, psychoactive, affecting the mind
new psychoactive substances, nps, legal highs, designer drugs, new drugs, new synthetic drugs
synthetic, man-made, artificial, lab-made
precursor, precursor chemical, ingredient, starting material, base chemical, raw chemical, drug ingredient
chemical, substance, compound
compound, mixture, substance
compound, aggravate, worsen, make worse, exacerbate
methamphetamine, meth, crystal meth, ice
amphetamine, speed
amphetamine-type stimulants, ats, speed pills, uppers
captagon, fenethylline
ecstasy, mdma, party pill
cannabis, marijuana, weed, pot, marihuana, ganja
hashish, cannabis resin, hash
opiate, opium product
opium, poppy, opium poppy
cocaine, coke
heroin, smack, diamorphine
khat, qat, miraa
pill, tablet
medicine, medication, pharmaceutical, remedy
pharmaceutical, medicine, medicinal drug, medication
prescription, doctor's order, prescribed medicine
drug use, drug taking, drug consumption, consume drugs, use of drugs
drug user, drug addict, addict, junkie, drug taker, substance user
overdose, drug death, too much of a drug, drug-related death
narcotics, drugs, illegal drugs, dope
seizure, haul, bust, confiscation, catch, find
haul, catch, load, seizure
tonne, ton, thousand kilos, metric ton
kilogram, kilo, kg
crop, harvest, plants, cultivation
illicit crop cultivation, growing drug plants, drug farming, coca growing, poppy growing
eradication, wiping out, uprooting, destruction, getting rid, eliminate
crop eradication, destroying crops, wiping out plantations
observatory, monitoring centre, watch centre, observation centre
# Weapons
small arms and light weapons, salw, guns, firearms
small arms, guns, handguns
firearm, gun, weapon, shooter
pistol, handgun, sidearm
rifle, long gun, long-barrelled weapon
revolver, handgun
blank-firing weapon, alarm pistol, gas pistol, converted alarm gun
converted weapon, modified gun, made live, reactivated firearm
deactivate, disable, make unusable, decommission
reactivate, make live again, revive
deactivated firearm, disabled gun, decommissioned weapon
marking, stamp, label, serial number
ghost gun, homemade gun, untraceable gun, privately made firearm
three-d printed, printed weapon, printed gun
weapons destruction, destroying guns, melting down weapons, scrap weapons, smelting
stockpile management, weapons storage, safe keeping of weapons, arsenal security
proliferation, spread, mushrooming
non-proliferation, stop the spread of weapons, prevent spread
weapons of mass destruction, wmd, nuclear chemical biological weapons
cbrn, chemical biological radiological nuclear, nuclear and chemical threats
nuclear, atomic, radioactive
biological, germ
disarmament, laying down arms, giving up weapons, disarm
ceasefire, truce, end of fighting, cessation of hostilities
gun violence, armed violence, shootings, gun crime, firearm violence
shooting, gunfire, gun attack
improvised explosive device, ied, home-made bomb, homemade bomb, roadside bomb
explosive, bomb, detonating material
detonator, fuse, igniter, trigger
grenade, hand grenade, hand bomb
landmine, land mine, anti-personnel mine
demining, mine clearance, clearing mines
# Terrorism, extremism
counter-terrorism, counterterrorism, anti-terrorism, antiterrorism, war on terror, ct
counter-terrorist, anti-terrorist, counterterrorism
foreign terrorist fighters, foreign fighters, ftf, foreign jihadists, terrorist travellers
foreign fighter, jihadist from abroad, terrorist traveller, fighter from abroad
fighter, combatant, warrior
militant, fighter
insurgency, uprising, rebellion, revolt
radicalise, become extremist, turn to extremism, drift into extremism
radicalisation, turning to extremism, becoming extremist, slide into extremism
pve, stop people becoming extremists
intolerance, bigotry, lack of tolerance, prejudice
tolerance, open-mindedness, acceptance
discrimination, unequal treatment, prejudice, bias
racism, racial hatred, racial discrimination
xenophobia, fear of foreigners, hatred of foreigners
propaganda, indoctrination, brainwash, false messages
narrative, story, account, message
counter-narrative, opposing message, alternative story, answer to propaganda
disinformation, false information, fake news, misinformation, lies, deliberate falsehoods
foreign information manipulation, fimi, foreign disinformation, foreign propaganda
manipulate, tamper, influence, rig, distort
lone actor, lone wolf, single attacker, individual attacker
sleeper cell, hidden cell, dormant terrorists
soft target, unprotected target, easy target
take down, remove, delete, pull from the internet, erase
remove, take away, delete, get rid, take out, withdraw, strip out
delete, erase, remove, wipe
black list, blacklist, list of banned
blacklist, put on a list, ban
watch list, watchlist, list of suspects, list of persons to watch
returnee, person coming back, returning fighter
# Cyber
cybercrime, cyber crime, cyber-crime, computer crime, internet crime, online crime, hacking, crime on the internet, electronic crime
information technology offence, cybercrime, computer crime, computer offence
cyber-enabled, using the internet, internet-based, with the help of computers
cyber-dependent crime, pure cybercrime, hacking, computer-only crime
cybersecurity, cyber security, computer security, internet security, network security, digital security
cyber attack, cyberattack, hacking attack, hack, attack on computers, computer attack
hack, break into computers, hacker, illegal access, computer break-in
malware, malicious software, computer virus, virus, harmful software
dark web, darknet, hidden internet, dark net
botnet, network of infected computers, hijacked computers
computer emergency response team, cert, csirt, cyber emergency team
e-evidence, electronic evidence, digital evidence, data as evidence, computer evidence
electronic evidence, digital evidence, e-evidence, digital traces, data as proof
data protection, privacy, protecting personal data, privacy rules
interoperable, work together, linked systems, compatible, talk to each other
interface, connection, link
hardware, equipment, devices
server, computer, host computer
password, access code, login
encryption, scrambling, coding, ciphering, end-to-end encryption
decrypt, decode, crack the code, unlock
open source, open-source, publicly available, free to use
open source intelligence, osint, publicly available information, information from public sources
big data, large data sets, mass data
algorithm, computer rule, automated decision
social media, social networks, facebook, online networks, social platforms
service provider, internet provider, telecoms company, internet company, telecom operator
telecommunications, telecoms, phone companies, telephone networks
telephone, phone
internet, web, net, online
website blocking, shut down websites, block sites
image, picture, photo, photograph
video, film, footage, clip, recording
# African Union, RECs, ECOWAS, SADC, IGAD: genre words
peace and security council, psc, peace council of the union
heads of state and government, leaders, presidents and prime ministers, top leaders, rulers
peacekeeping, keeping the peace, peace mission, blue helmets, peace operation
peacekeeper, blue helmet, peace soldier
peacebuilding, building peace, laying the ground for peace, peace-building
peace support operation, peacekeeping mission, peace mission
standby force, force on call, reserve force, ready force
troop-contributing country, country that sends soldiers, troop contributor, country sending troops
contingent, troops of one country, detachment, national troops
deployment, sending, stationing, posting, dispatch
withdrawal, pull-out, leaving, drawdown, exit
coup, overthrow, putsch, seizure of power, takeover
unconstitutional change of government, coup, putsch, military takeover
election observation, watching elections, election monitoring, poll watching
continental free trade area, free trade across the continent, afcfta
farmer-herder conflict, fights between farmers and herders
herder, pastoralist, livestock keeper, cattle breeder
pastoral, herding, of livestock keeping
transhumance, seasonal herding, moving livestock, movement of herds
desertification, spreading desert, land turning to desert
famine, hunger, starvation, food shortage
food security, enough to eat, food supply, safe food supply
drought, lack of rain, dry spell, water shortage
electoral, voting
civilian, non-military, civil, ordinary people
# ASEAN, SAARC, BIMSTEC, Pacific, SCO
centrality, central role, being at the centre
senior officials meeting, som, meeting of senior officials, high officials' meeting
senior officials meeting on transnational crime, sommtc, crime officials meeting
ministerial meeting on transnational crime, ammtc, ministers on cross-border crime
police chiefs meeting, aseanapol, meeting of police heads, police chiefs' conference
shepherd, voluntary lead, lead country, lead shepherd
lead country, country in the lead, lead state, country that leads
lead agency, leading authority, main agency, agency in charge
haze, smoke pollution, smog, smoke from forest fires
biennium, two-year period, two years
biennial, every two years, two-yearly
plan of action, action plan
work plan, plan of work
road map, plan, route to follow, timetable of steps
sectoral, by sector, of one field, field-specific
traditional leader, chief, village elder, customary leader
island nations, small island states, sids, small islands
small island developing states, sids, small island nations, island countries
climate change, global warming, changing climate, climate crisis, warming
sea level rise, rising seas, rising ocean, rising sea levels
natural disaster, catastrophe, calamity
disaster, catastrophe, calamity
disaster relief, emergency aid, disaster response, help after disasters, disaster aid
search and rescue, sar, saving people at sea, rescue at sea, rescue operations
rescue, save, recover from danger
relief, aid, emergency help, assistance
flood, inundation, high water
# OAS, CARICOM, Central and South America
hemispheric, across the americas
hemisphere, american continent
citizen security, public safety, safety of citizens, security of the people
multidimensional security, security in all its aspects, many-sided security
inter-american, pan-american
regional security system, rss, security system of the region
single market, common market, internal market
free movement, freedom of movement, move freely, travel freely
gang, band, mob, crew, clique
femicide, murder of women, killing of women because of gender
disappearance, enforced disappearance, missing people, vanishing
indigenous, native, aboriginal, first peoples, original inhabitants
afro-descendant, of african origin, people of african descent
# GCC, Arab League, OIC
his royal highness, prince, crown prince, royal
kingdom, monarchy, realm
islamic, muslim
islamophobia, hatred of muslims, anti-muslim hatred, fear of islam
antisemitism, hatred of jews, anti-jewish hatred
religious, religion
religion, faith, belief, creed
religious leader, cleric, imam, clergy, faith leader
sect, denomination, religious group, sectarian
civil protection, civil defence, protection of the population, disaster protection
traffic safety, road safety, safe roads, safety on the roads
road accident, traffic accident, car crash, crash
traffic police, road police
sporting, athletic
major event, big event, large event, mass event, large-scale event
championship, tournament, competition
award, prize, medal, decoration, honour
federation, umbrella association, union of clubs
# Europe: EU, Western Balkans, OSCE, Council of Europe, Nordic, Baltic
acquis, body of eu law, european rules
policy cycle, multi-year crime plan, planning cycle
operational action plan, oap, yearly plan of operations, operations plan
cross-cutting, horizontal, affecting all areas, across all fields, overarching
horizontal, cross-cutting, across the board, at the same level
trust building, confidence-building, creating trust, winning trust
nordic, scandinavian, northern european
nordic countries, scandinavia, scandinavian countries
self-rule, autonomy, self-government, home rule
gender equality, equal rights for women, equality of men and women, equal treatment of women
gender mainstreaming, taking gender into account, gender perspective, gender lens
women in the police, female officers, policewomen, women police officers
women peace and security, wps, women's role in peace
# United Nations
sustainable development goals, sdgs, agenda for development, development goals
universal, worldwide, global, applying to everyone
universality, applying to all, being for everyone
south-south cooperation, cooperation between developing countries, help among poorer countries
least developed countries, ldcs, poorest countries, poorest nations
landlocked, without access to the sea, without coast
developing countries, poorer countries, global south, emerging countries
human rights, basic rights, rights of people
dignity, worth, human worth, self-respect
displaced persons, people driven from home, uprooted people
internally displaced persons, idps, displaced within the country
# People and society
people, persons, human beings, folk, men and women
person, individual, human being, man or woman
man, male, men
baby, infant
pupil, student, schoolchild, learner
student, pupil, undergraduate, learner
young, youthful, juvenile, of young age
youth, young people, teenagers, adolescents, younger generation
old, elderly, aged
older, elderly, aged
elderly, old people, older people, pensioners
disabled, with disabilities, handicapped
disability, handicap, impairment, being disabled
poor, needy, deprived, disadvantaged, low-income
poverty, being poor, hardship, deprivation
unemployment, joblessness, lack of jobs
unemployed, jobless, out of work
livelihood, living, source of income, means of living
well-being, wellbeing, welfare, health and happiness
welfare, well-being, social benefits
health, well-being, medical condition, wellness
disease, illness, sickness, infection
pandemic, epidemic, covid, outbreak of disease, coronavirus
mental health, psychological well-being, state of mind
doctor, physician, medic
housing, homes, dwelling, accommodation
accommodation, lodging, housing, hotel
food, nutrition
energy, electricity
oil, petroleum, crude
gas, natural gas, lng
forest, woods, woodland, jungle
forestry, forest management, tree farming
animal, beast, creature, wildlife
biodiversity, variety of species, variety of nature, wealth of species
nature conservation, nature protection, protecting nature, conservation
natural resources, raw materials, oil and minerals, riches of nature
raw material, natural resource, commodity, input
mineral, ore, raw material
agriculture, farming, cultivation
fisheries, fishing industry, fishing sector, fishing grounds
fisherman, fishers, fishing crew
tourism, holiday travel, tourist trade
tourist, holidaymaker, visitor, traveller
journalist, reporter, correspondent, press
broadcast, transmit, televise
television, tv, broadcaster
newspaper, press
public opinion, views of the public
publicity, public attention, advertising, visibility
awareness campaign, information campaign, publicity campaign, public education
public relations, pr, outreach
outreach, reaching out, contact with the public
heritage, legacy, cultural property, inheritance
museum, gallery, collection
archaeological, of ancient remains, excavated
library, archive, collection of books
archive, records, historical files, store of records
# British and American pairs, hyphenated and open forms
labour, labor
neighbour, neighbor
behaviour, behavior, conduct, how someone acts
honour, honor
favour, favor
endeavour, endeavor
colour, color
catalogue, catalog
dialogue, dialog
grey, gray
cheque, check
tyre, tire
sceptical, skeptical, doubtful
manoeuvre, maneuver
cross-border, cross border, crossborder
decision-maker, decision maker, policy-maker, policymaker
policy-making, policymaking, making policy
follow-up, follow up, followup
set-up, setup
counter-terrorism, counter terrorism, counterterrorism
anti-corruption, anticorruption
anti-drug, antidrug, counter-narcotics, counternarcotics
anti-trafficking, counter-trafficking
non-state, private, not of the state
post-conflict, after the war, after a conflict
pre-trial, before trial
well-known, famous, renowned, known
part-time, half-time, not full-time
full-time, whole-time, all day
long-range, far-reaching, distant
user-friendly, easy to use, simple to use
know-how, knowhow, expertise
decision taking, decision-taking, decision-making
cyber-attack, cyber attack, cyberattack
cyber-security, cyber security, cybersecurity
peace-keeping, peacekeeping
co-ordination, coordination
co-chair, cochair
e-commerce, online trade, internet shopping, trade on the internet
e-government, digital government, online public services
# Irregular forms with their everyday words
buy, bought, purchase, acquire
sell, sold, sale, vend, flog
teach, taught, instruct, train
lay down, laid down, stipulate, set out, enshrine, spell out, prescribe
hear, heard, listen
deal with, dealt with, handle, tackle
understand, understood, grasp, comprehend
think, thought, believe
know, knew, be aware, be familiar with
shoot, shot, open fire, gun down
kill, murder, slay, slain, shot dead
steal, stole, stolen, theft, pinch
hide, hid, hidden, conceal, stash, tuck away
win, won, victory, triumph, come out on top
lose, lost, loss, forfeit
strike, struck, hit
rise, rose, risen, climb, soar, go up sharply
fall, fell, fallen, drop, slump, tumble
overcome, overcame, surmount, get over
foresaw, anticipate, see coming
arise, arose, arisen, crop up
swear, swore, sworn, oath, take an oath
oath, pledge, solemn promise, sworn
feed, fed, supply
break into, broke into, broken into, burgle, force entry
run away, ran away, flee, fled, escape
fly, flew, flown, flight
forbid, forbade, forbidden, ban, prohibit
violence, brutality, bloodshed
rehab, detox, detoxification, rehabilitation
# Order, time, number
final, last, ultimate, definitive
last, final, latest, most recent
latest, newest, most recent, last
preliminary, tentative, introductory
first, earliest, maiden, inaugural, for the first time
maiden, first, first ever, inaugural
secondly, in addition
early, in good time, at an early stage
timely, in good time, prompt, punctual, at the right time
prompt, quick, immediate, swift, without delay, speedy
immediate, instant, prompt, at once, right away, straight away, without delay
urgent, immediate, burning, urgency
contingency, unforeseen event, eventuality
once, a single time
once a year, annually, yearly, every year, each year, per year
twice, two times, double, doubly
twice a year, biannual, half-yearly, every six months, two times a year, semi-annual
every two years, biennial, every second year, every other year
quarterly, every three months, four times a year, each quarter
monthly, every month, once a month, each month
weekly, every week, once a week
daily, every day, day-to-day, everyday
often, frequently, many times, regularly
frequent, often, repeated, regular
frequency, at what intervals
frequency, rate, regularity, interval
always, at all times, constantly, every time
sometimes, occasionally, from time to time, now and then
rare, uncommon, seldom, unusual, infrequent
duration, length, period, time span, term
duration, for what period, length of time, for how many years
decade, ten years, ten-year period
quarter of a year, three months, trimester
fortnight, two weeks, fourteen days
week, seven days, weekly
mid-term, halfway, half-way, middle, intermediate
short-term, in the near future, soon, for the time being, immediate, brief
medium-term, intermediate
long-term, in the long run, lasting, far-sighted, for many years, long run
long-standing, old, of many years, longtime, established, traditional
spring, springtime
autumn, fall
eve, day before, night before
anniversary, jubilee, birthday, years since
birthday, anniversary, founding date
scheduled, planned, due to take place, timetabled
simultaneous, at the same time, at once, parallel, concurrently, in parallel
at the same time, alongside, simultaneously, side by side
meanwhile, at the same time
since then, from that time, ever since
again, once more, anew, once again, afresh, another time
repeatedly, again and again, several times, time and again, many times
single, sole, only, unique, solitary
sole, only, single, exclusive
alone, on one's own, single-handedly, solo, without help
only, solely, exclusively, just, merely, nothing but
double, twice as much, two-fold, increase twofold, twofold
triple, three times as much, threefold
per cent, percent, percentage, share, proportion
percentage, share, proportion, rate
proportion, share, part, percentage, ratio
dozen, twelve
total, sum, overall figure, overall number, aggregate
overall, all told
number, count, figure, total number
number, figure, quantity, total
numerous, many, plenty, a great number, multiple
largest, biggest, greatest
highest, top, most senior, supreme
lowest, least, minimum, smallest
maximum, upper limit, at most, ceiling
minimum, at least, least, lower limit
exceed, be more than, surpass, top, overshoot
approximately, roughly, nearly
almost, nearly, just under
average, mean, typical
rate, pace, speed, percentage
rank, place, position, standing
alphabetical, in order of letters
alphabetical order, order of the alphabet
chronological, in order of time
rest, remainder, remaining, leftover
remaining, left, outstanding, rest, still to come
left over, remaining, remainder, unused
excess, surplus, too much, superfluous
surplus, excess, extra, left over, more than needed
# Place and extent
nearby, close, near, neighbouring
vicinity, neighbourhood, surroundings, near area
distant, remote, far away, far-off
far-reaching, extensive, sweeping, wide-ranging, profound
worldwide, global, around the world, all over the world, across the globe
southern, south, in the south
northern, north, in the north
eastern, east, in the east
western, west, in the west
central, middle, in the middle
heart, centre, core, middle, essence
core, heart, essence, central, nucleus, main
side, party, camp
side, flank, edge
face, confront, be confronted with, encounter
face, grapple with, have to deal with, struggle with, meet with
lie, be located, be situated, reside
located, situated, based, placed, sited
location, place, site, position, whereabouts, spot
premises, building, offices, rooms, quarters
building, house, block, premises
room, space, hall
hall, room, auditorium
island chain, archipelago, islands
rural, in the countryside, country, agricultural
urban, city, town, municipal
municipality, town, city, local authority, commune
mayor, head of the city, city leader
local government, municipality, town council, local authorities
grassroots, local people, at the base, ordinary people
# General verbs
introduce, usher in, launch, phase in, introduction
introduce, present, make known
phase out, gradually stop, wind down, do away with step by step
step by step, gradually, bit by bit, little by little, progressively, incremental
gradual, step by step, progressive, slow
derive, stem from, originate
stem from, arise, derive, be caused
arise, emerge, occur, arose, arisen
emerge, appear, arise, surface, come to light
appear, seem, emerge
disappear, vanish, go missing
optimise, make best use, improve, perfect, get the most out, maximise
maximise, make the most, get the most out, increase as much as possible
minimise, keep as low as possible, reduce, limit, play down
mitigate, ease, reduce, soften, lessen, alleviate, limit the damage
alleviate, ease, relieve, soften, lessen, reduce
worsen, get worse, deteriorate, go downhill, worse
deteriorate, get worse, worsen, decay, go downhill
streamline, simplify, make more efficient, rationalise, cut red tape
simplify, make easier, make simpler, streamline, ease
rationalise, streamline, make more efficient, slim down
red tape, bureaucracy, paperwork, administrative burden
burden, load, weight, strain, pressure
mainstream, integrate everywhere, build into all policies, include throughout
leverage, make use, use, exploit, harness, influence
harness, use, make use, exploit, tap
mobilise, rally, bring into action, gather, raise, muster
raise money, raise funds, find funding, fundraising, gather means
raise funds, collect money, fundraise, find money
make aware, sensitise, inform the public, educate the public, open people's eyes
raise, put forward, mention, broach
raise, lift, increase
pool, share, combine, bring together, put together, merge
pool resources, share means, put means together, combine forces, join resources
join forces, work together, team up, pull together, band together, pool efforts
concerted, joint, coordinated, combined, common, collective
co-organise, organise together, organise jointly, jointly hold, put on together
co-host, host together, host jointly, jointly host
co-lead, lead together, lead jointly, share the lead, joint leader
co-sponsor, sponsor together, jointly back, joint sponsor
co-driver, co-leader, second leader, joint driver
spearhead, lead, drive forward
pioneer, trailblazer, first, forerunner, lead the way
pilot, trial, test, try out, experimental, test phase
trial, test, try-out
test, try out, trial, check
exercise, drill, training exercise, simulation, dry run, manoeuvre
table-top exercise, tabletop exercise, simulation, desk exercise, paper exercise, planning game
exercise, use, apply, make use, wield
exercise a right, make use of a right, use, invoke, rely on
simulate, imitate, act out, role play
rehearse, practise, practice, train for
feed, supply, provide, input
feed into, contribute, flow into, provide input for, inform
input, contribution, feedback, comment
feedback, response, reaction, comments, evaluation
comment, remark, observation, feedback, opinion
solicit, ask for, request, invite
enjoy, benefit, possess
boast, possess, enjoy
ownership, possession, responsibility
owner, holder, proprietor, possessor
enter data, record, feed in, input
load, upload, fill
retrieve, get back, fetch, find, recover
gather, collect, bring together, assemble, compile
compile, put together, collect, assemble, gather, draw up
collate, put together, bring together, assemble, compare
process, handle, deal with, treat
filter, sift, screen, sieve
classify, arrange
correlate, compare, match, cross-check, relate
cross-check, compare, verify, match, run against
compare, contrast, set side by side, match, comparison
match, correspond, fit, pair, hit
gauge, assess, quantify
calculate, work out, count, reckon
estimate, guess, reckon, calculate, assessment
forecast, prediction, outlook, foresight
foresight, looking ahead, forward planning, anticipation, thinking ahead
prepare for, get ready for, make ready, brace for, preparation
preparedness, readiness, being ready, state of preparation, being prepared
readiness, willingness, preparedness, prepared
stand ready, be prepared, be willing, be on standby
standby, on call, ready, in reserve
willing, ready, prepared, disposed, inclined, willingness
reluctant, unwilling, hesitant, loath
hesitate, waver, be reluctant, think twice
refrain, abstain, hold back, desist, avoid
abstain, not vote, refrain, abstention, hold back
desist, stop, cease, refrain
cease, stop, end, come to an end, discontinue, halt
halt, stop, end, bring to a stop, put a stop
curb, rein in, restrain, limit, check, hold back, stem
stem, stop, halt, hold back, check, curb
keep in check, hold back, restrict, limit
deter, discourage, put off, dissuade, scare off, deterrence
deterrence, discouragement, scare off, dissuasion, deterrent effect
dissuade, talk out, discourage, deter
thwart, foil, prevent, frustrate, block, nip in the bud
foil, thwart, prevent, stop in time, frustrate
dismantle, break up, take apart, bust, smash, take down, destroy
break, break up, shatter, smash, broke, broken
destroy, wipe out, demolish, annihilate, destruction, ruin
neutralise, make harmless, render ineffective, eliminate
infiltrate, get inside, penetrate, worm into, slip into
target, set one's sights on, take aim at, single out
pursue, hunt, chase, target
pursue, chase, follow
strive, try hard, endeavour, work towards
endeavour, attempt, strive, effort
attempt, endeavour, effort, bid
succeed, manage, be successful, be able, achieve
fail, failure, be unsuccessful, not manage, collapse, fall through
failure, breakdown, lack of success, defeat, collapse
overcome, get over, beat, conquer, surmount, defeat
defeat, beat, overcome, conquer, vanquish
obstacle, barrier, hurdle, stumbling block, impediment, hindrance
barrier, obstacle, hurdle, bar, block
hamper, slow down, hinder, hold back, get in the way, impede
obstruct, block, get in the way, hinder, stand in the way
render, provide, deliver
revert, return, come back
restore, re-establish, bring back, repair, put back, rebuild
rebuild, reconstruct, restore, build again
repair, fix, mend, restore
solve, resolve, settle, find an answer, sort out, fix
clarify, make clear, explain, shed light on, spell out, clarification
explain, clarify, make clear, give reasons, account for, explanation
justify, give reasons for, defend, justification, warrant
argue, claim, contend, make the case, argument
argument, reason
claim, assert, contend
claim, demand, ask for, request
assert, claim, insist, state firmly
insist, demand, stress, stand firm
demand, insist on, require, call for, claim
appeal, plea, call, urgent request, beg
plead, appeal, beg, implore
persuade, convince, win over, talk into
convince, persuade, win over, satisfy
convinced, sure, persuaded, firmly believe
believe, think, be of the opinion, consider, belief, deem
deem, consider, think, judge
opine, think, believe
doubt, uncertainty, scepticism
uncertain, unsure, doubtful, unclear, uncertainty
sure, definite, beyond doubt
assure, promise, guarantee, reassure
assurance, promise, guarantee, word, pledge
promise, pledge, vow, word, commitment, give one's word, swear
pledge, promise, vow, commit, undertake, swear, solemnly promise
"""##
