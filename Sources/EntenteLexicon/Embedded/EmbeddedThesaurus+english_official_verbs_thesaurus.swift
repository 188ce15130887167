// Written by .ci/embed from Data/english-official-verbs.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_verbs_thesaurus = ##"""
# Official English, and how it is asked about: verbs, courtesies, other senses. Lines as in english.thesaurus; held against long questions only.
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
"""##
