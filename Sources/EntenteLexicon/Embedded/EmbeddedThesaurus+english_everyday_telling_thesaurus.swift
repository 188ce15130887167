// Written by .ci/embed from Data/english-everyday-telling.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_telling_thesaurus = ##"""
# Everyday English, and what official texts say for it: time, manner, saying, looking into. Lines as in english.thesaurus; held against long questions only.
# Time: points, spans, frequency
annual, yearly, every year, once a year, on an annual basis, every twelve months, on a yearly basis
at least once a year, annually, every year, yearly, at least annually
twice a year, biannual, half-yearly, six-monthly, every six months, semi-annual, semiannual, twice yearly, every half year
every two years, biennial, every second year, every other year
every three years, triennial, three-yearly, every third year
every four years, quadrennial, four-yearly
every five years, quinquennial, five-yearly
monthly, every month, once a month, each month, per month
weekly, every week, once a week, each week, per week
daily, every day, day-to-day, everyday, each day, day in day out
day-to-day, everyday, daily, routine, running
quarterly, every three months, every quarter, three-monthly, four times a year
regularly, on a regular basis, at regular intervals, periodically, routinely, repeatedly
periodic, at intervals, regular, recurrent, intermittent, every so often
frequently, often, many times, regularly, repeatedly, time and again
frequency, regularity
rarely, seldom, hardly ever, infrequently, once in a blue moon
occasional, now and then, sporadic, once in a while
repeated, again and again, time and again, several times, more than once, repetition
again, once more, once again, anew, another time, afresh
constantly, always, continuously, round the clock, permanently, nonstop, around the clock, without interruption
round-the-clock, around the clock, day and night, at all hours, permanent, continuous
permanently, forever, constantly, always
temporarily, for a while, provisionally, on a temporary basis, short-lived
provisional, temporary, interim, stopgap, preliminary
immediate, right away, straight away, without delay, promptly, instantly, forthwith, on the spot
without delay, as soon as possible, quickly, promptly, immediately, speedily, at the earliest opportunity
urgent, pressing, urgency, without delay, burning, can't wait
prompt, quickly, swiftly, without delay
swift, quick, speedy, rapid, prompt
deadline, time limit, cut-off, cutoff, cut-off date, due date, latest date, last day, closing date
time frame, timeframe, timetable, timeline, period, window, time span, time horizon, timescale
timeline, chronology, calendar, schedule, sequence of events
horizon, perspective, outlook, time frame
period, spell, stretch, span, while, length of time
term, tenure, term of office, time in office, mandate, stint, period in office
decade, ten years
century, hundred years
anniversary, years since, birthday, jubilee
commemorate, mark, celebrate, remember, honour
eve, day before, night before, previous day
run-up, lead-up, period before, build-up, ahead of, prelude, preparation
in advance, beforehand, ahead of time, ahead, earlier, early on, prior
prior, beforehand, previous, earlier, in advance, preceding
aftermath, wake, after-effects, consequences, period after, fallout
subsequent, afterwards, later, thereafter, after that
simultaneous, at the same time, concurrently, in parallel
in parallel, at the same time, side by side, simultaneously
meanwhile, in the meantime, at the same time, in the interim
gradual, step by step, little by little, bit by bit, phased, in stages, incremental, stepwise
in phases, in stages, phased, step by step, staggered, one step at a time
sudden, abrupt, out of the blue, unexpected, overnight
eventually, finally, ultimately, in the long run
ultimate, final, end, eventual
final, closing, concluding, end
at the outset, at the start, in the beginning, starting, early
at an early stage, early on, early, from the outset, from the start, in the beginning
from the outset, from the start, from the beginning, from day one, from the first
in the near future, soon, shortly, before long, near-term
medium-term, mid-term, in the next few years, intermediate
long-lasting, long-running, in the long run, over the long haul, lasting, far-sighted
longstanding, long-standing, old, for many years, traditional, time-honoured, for a long time
long-established, old, for many years
shortly, soon, in the near future, before long, in a short time
recently, not long ago, newly, in recent times, a short while ago
recent, latest, newest, fresh
latest, most recent, newest
nowadays, these days, currently, at the moment, presently
at the moment, currently, presently, right now
at the beginning, in the first place, to begin with
historically, in the past, traditionally
former, ex, old, past, previous, erstwhile
formerly, previously, in the past, earlier
upcoming, forthcoming, coming, next, looming, in the pipeline, due
future, days to come, ahead, tomorrow, later on
era, age, epoch, period
dawn, beginning, start
nowadays, present day, this day, current
last for, duration, continue for
delay, setback, late, slow down, lag, postponement, holdup
overdue, late, behind schedule, outstanding, past its deadline
outstanding, unresolved, pending, still open, unsettled, remaining
pending, awaiting, waiting, outstanding, not yet decided
await, wait for, look forward to, expect
look forward to, await with interest, anticipate, can't wait, eager for
# Manner
closely, hand in hand, in close contact, side by side, intimately, tightly, near
on an equal footing, as equals, equally, on equal terms, with equal rights, eye to eye, on a par
equally, in the same way, alike, evenly, to the same extent
voluntarily, on a voluntary basis, freely, without being forced, willingly
case by case, individually, on its merits
individually, separately, alone, on one's own
separately, apart, individually, independently
independently, autonomously, alone, by itself, single-handed, without outside control
unilateral, one-sided, on one's own, alone, single-handed, going it alone
openly, in the open, publicly, frankly, in public, transparently
frank, honest, outspoken, blunt, plain
secretly, in secret, covertly, under cover, behind closed doors, clandestinely, on the quiet, undercover
behind closed doors, in private, in camera, closed session, not in public, confidentially
in good faith, honestly, sincerely, with honest intentions
peacefully, without violence, by peaceful means, without force, without bloodshed
amicably, in a friendly way, by friendly means, out of court
directly, straight, without intermediary, first hand
indirectly, in a roundabout way, through others, by proxy
automatically, without further action, by itself
carefully, with care, cautiously, thoroughly, attentively
thoroughly, in depth, in detail, carefully, closely, exhaustively, from top to bottom
in depth, thorough, detailed, profound, deep
in detail, detailed, at length, closely, chapter and verse
broadly, widely, in general terms, largely, by and large
generally, on the whole, by and large, usually, as a rule, mostly
usually, normally, as a rule, generally, typically, ordinarily
warmly, cordially, heartily, with open arms, friendly
warm, cordial, friendly, hearty
constructive, helpful, fruitful
constructively, in a helpful way, helpfully
fruitful, successful, rewarding, yielding results
fairly, in a fair way, justly, equitably, even-handed, impartially
impartial, unbiased, neutral, even-handed, fair, without taking sides
proactive, taking the initiative, acting early, active, forward-leaning
systematic, structured, across the board, orderly, as a matter of course
across the board, everywhere, in every field, all round
step by step, one step at a time, gradually, stage by stage
hands-on, practical, down-to-earth, applied, real-world
practical, hands-on, down-to-earth, concrete, on the ground, nuts and bolts, pragmatic
in practice, on the ground, in the real world, in real life, concretely
pragmatic, realistic, practical, down-to-earth, results-oriented, sensible
by consensus, by agreement of all, with everyone agreeing, unanimously, without a vote
# Saying, explaining, writing, reading
set out, lay out, laid out, lay down, laid down, spell out, spelt out, outline, describe, define, list, detail
lay down, laid down, stipulate, set out, specify, prescribe, fix, enshrine, lay out
stipulate, specify, lay down, laid down, require, spell out
enshrine, lay down, anchored in, laid down, set in stone, written into, embodied, embed
envisage, foresee, lay down, cater for, make provision for, allow for
specify, spell out, define, detail, set out, make clear, specification, pin down
define, definition, spell out, meaning, lay down, describe
define, determine, mark out, fix, delimit
explain, explanation, spell out, make clear, clarify, shed light on, clear up, account for, give reasons, set out, make plain
clarify, clarification, make clear, made clear, clear up, shed light on, throw light on, straighten out, explain
describe, portray, depict, characterise, paint as, label, brand, picture, description
characterise, describe, mark, be typical of, feature, hallmark
label, brand, tag, dub, describe as
outline, sketch, sketch out, summarise, rough out, set out in broad terms, overview, draft
summarise, summarize, sum up, recap, recapitulate, summary, in a nutshell, boil down, condense
summary, overview, synopsis, abstract, digest, recap, rundown
recommend, advise, suggest, advice, advocate, tip
advise, advisor, advisory, counsel, give advice, consultant, guidance, tip
inform, let know, tell, notify, brief, keep posted, kept posted, keep informed, kept informed, keep in the loop, put in the picture, bring up to speed
notify, give notice, let know, inform, tell, notification, advise, report, alert
brief, update, inform, debrief, bring up to speed, fill in
announce, make known, made known, make public, made public, reveal, unveil, break the news, give notice of, disclose, come out with
reveal, disclose, bring to light, brought to light, expose, lay bare, uncover, divulge, show, disclosure, leak
publish, publicise, make public, made public, bring out, release, go public, appear
release, bring out, statement
publication, paper, brochure, book, booklet, magazine, release
make available, provide, offer, put at the disposal, open up, give access to, lay on
report, account, write-up, tell, give an account of, relay
statement, communique, declaration, announcement, remarks
declaration, statement, proclamation, manifesto, pronouncement
reaffirm, restate, confirm again, say again, repeat, reassert, renew, recommit, underline again, reconfirm
confirm, affirm, corroborate, verify, uphold, say yes, bear out
affirm, assert, maintain, claim, declare, insist, contend
insist, stress, be adamant, maintain
emphasise, emphasize, stress, underline, lay stress on, lay emphasis on, put emphasis on, single out, call attention to, bring out, drive home
highlight, draw attention to, flag, flag up, underscore, single out, shine a light on, put the spotlight on, stress, feature
note, remark, observe, comment, mention, take notice, notice
take note of, notice, acknowledge, register, take into account, be aware of, note
mention, refer to, touch on, cite, bring up, brought up, allude to, reference, make mention of
refer to, reference, allude to, mention, cite, make reference to
cite, quote, mention, refer to, invoke
invoke, cite, call upon, appeal to, rely on
discuss, talk about, debate, talk over, went over, deal with, dealt with, have a conversation about, thrash out, chew over, come up for discussion, kick around
raise, bring up, brought up, mention, put on the table, put on the agenda, broach, voice, touch on
voice, express, air, give voice to, put into words, vent, utter, speak out
express, voice, convey, show, put across, give vent to, articulate
convey, pass on, get across, got across, communicate, transmit, put across
address, deal with, dealt with, tackle, take up, took up, turn to, get to grips with, handle, come to grips with
touch on, deal briefly with, mention, refer to, bring up
debate, argue, argument, discussion, dispute, controversy, wrangle
deliberate, think over, thought over, weigh up, discuss, consider, talk over
argue, make the case, contend, maintain, reason, plead
answer, reply, come back to, get back to, respond, rejoinder
promise, assure, give an assurance, guarantee, give one's word
warn, caution, alert, sound the alarm, raise the alarm, raise a red flag, sound a warning
alert, warning, alarm, tip-off, heads-up, notice, red flag
thank, grateful, gratitude, show appreciation, express gratitude, say thank you, appreciate
appreciate, value, be grateful for, hold in high regard, set great store by, prize, rate highly
acknowledge, admit, concede, accept, recognise
pay tribute to, praise, honour, salute, commend, take one's hat off to, give credit to, tribute
commend, praise, speak highly of, spoke highly of, laud, applaud, pay tribute to, compliment
welcome, be glad, be happy about, pleased with, pleased to see, glad to see, rejoice at, look kindly on, take a positive view
congratulate, compliment, applaud
regret, sorry, be sorry, apologise, remorse, lament
sympathy, condolences, compassion, commiserate, feel for
satisfaction, pleasure, contentment, happy, pleased, satisfied, gratified
satisfied, happy, pleased, content, satisfaction, glad
disappointed, let down, dissatisfied, unhappy, dissatisfaction
concerned, worried, troubled, anxious, uneasy, alarmed, preoccupied, disturbed, fear
concern, worry, fear, cause for alarm, headache, apprehension, misgiving, preoccupation, source of anxiety, unease
fear, afraid, dread, worry, scare, frightened
recall, remind, remember, call to mind, hark back to, look back on, think back to, bring back to mind
remind, jog the memory, recall
bear in mind, borne in mind, keep in mind, kept in mind, remember, not lose sight of, take into account, be mindful of, not forget
take into account, take account of, allow for, consider, reckon with, factor in, have regard to, take into consideration, heed, pay heed to, bear in mind
consider, regard, deem, saw as, think of as, treat as
consider, think about, thought about, give thought to, mull over, weigh up, ponder, think over, reflect, chew over, contemplate
believe, think, thought, be convinced, be of the opinion, consider, feel, felt
convinced, sure, persuaded, conviction, firmly believe, confident
urge, press, call on, plead with, push, exhort, appeal to, lean on, put pressure on, implore
call for, demand, ask for, appeal for, urge, press for, push for, cry out for, plead for
call upon, appeal to, urge, ask, request, exhort
ask, request, enquire, inquire, query, pose a question, put a question
invite, call upon, ask, encourage, request
demand, insist on, call for, claim, require, ask for
question, call into question, doubt, challenge, query
doubt, uncertainty, question mark, unsure, uncertain
unclear, vague, ambiguous, uncertain, not clear, murky, fuzzy, hazy
clear, plain, obvious, evident, unambiguous, unmistakable, apparent
# Texts and their parts
text, wording, document, phrasing
wording, phrasing, formulation
document, paper, written text, piece of writing, report
agreement, deal, pact, accord, settlement, compact, bargain, understanding
memorandum, MoU, understanding, memo
letter, note, written message, missive
letter of intent, declaration of intent, statement of intent
addressee, recipient, receiver
recipient, receiver, beneficiary, taker
title, heading, headline, entitled
entitled, titled, under the title, headed, by the name of
full name, official name, formal name, stand for, short for, full title
abbreviation, acronym, short form, short name, short for
known as, dubbed, under the name, goes by the name, nicknamed, referred to as
preamble, introduction, opening part, foreword, preface, introductory part, recital
introduction, preface, foreword, opening, intro
chapter, section, heading, title
section, chapter, portion, passage, segment
article, clause, provision, paragraph, section
clause, provision, article, stipulation, condition, paragraph, rider
paragraph, passage, subsection, indent
provision, clause, rule, stipulation, term, arrangement, condition
conditions, provisions, stipulations, small print, terms and conditions
annex, appendix, attachment, addendum, supplement, add-on, enclosure, attached document
addendum, supplement, addition, add-on, postscript
footnote, note, annotation, endnote
draft, rough version, first version, working version, outline, sketch, preliminary version
version, edition, variant, draft, wording
authentic, first version, authoritative
authentic, genuine, equally valid
copy, duplicate, transcript, reproduction, photocopy
translate, language version, render, interpret
language, tongue, speech
interpret, read, understand, construe, understood
list, enumerate, catalogue, itemise, set out, run through
table, chart, grid
chart, diagram, graph, graphic
guidelines, guidance, guide, handbook, manual, instructions, rules, pointers, directions
handbook, manual, guide, guidebook, vademecum, textbook, toolkit
toolkit, toolbox, set of tools, tool kit, kit
checklist, list of points, catalogue, inventory
questionnaire, survey, poll, list of questions
survey, poll, questionnaire, canvass, study
form, template, application form
archive, records, files, repository, storage, store
repository, storehouse, library, database, collection, archive, depository
website, web page, webpage, internet page, site, web portal, web site, homepage, portal
portal, website, online platform, gateway, hub
newsletter, bulletin, circular, journal
leaflet, brochure, flyer, booklet, pamphlet, handout
roadmap, road map, blueprint, timetable
blueprint, plan, model, template, design, master plan
concept, idea, notion, thinking, philosophy
draft, in draft form, preliminary, provisional
file, dossier, folder, case file
# Looking into, watching, finding out, judging
examine, look into, went into, scrutinise, explore, check out, take a closer look, put under the microscope, inspect, study, investigate, sift through
investigate, look into, probe, inquire into, enquire into, dig into, get to the bottom of, delve into
explore, look into, examine, consider, scout, sound out, delve into
study, look into, survey, research, examine, do research on, read up on
analyse, analyze, break down, dissect, look closely at, crunch, analysis, make sense of, interpret
assess, take stock of, size up, weigh up, judge, evaluate, rate, gauge, measure, put a value on
evaluate, rate, take stock, measure success, assess, appraisal
take stock, review, stocktaking, look back on, survey, sum up, draw up a balance, check progress
review, went over, take another look, check, look at again, revisit, reconsider, rethink
reconsider, rethink, think again, review, have second thoughts, reexamine
inspect, check, examine, visit to check, inspector
check, verify, double-check, make sure, verification, control, test, vet
verify, verification, check, confirm, make certain, establish the truth, ascertain, cross-check, authenticate
ascertain, find out, found out, make sure, determine
find out, found out, discover, learn, learnt, ascertain, get to know, detect, come to know
monitor, keep tabs on, kept tabs on, keep an eye on, kept an eye on, keep watch, kept watch, follow closely, track, keep track of, kept track of, check on, watch over
oversee, watch over, supervise, keep watch over, keep a check on, look after, overseer, keep control over, oversight
watchdog, monitor, regulator, supervisor, guardian, overseer
surveillance, watching, monitoring, observation, keeping watch, spying on
observe, watch, notice
observation, remark, comment, watching
track, follow, trace, trail, keep track of, shadow
trace, track down, hunt down, find, locate, run to earth, traceability
locate, find, trace, track down, pinpoint
detect, spot, pick up, notice, find, sniff out, catch sight of, catch, caught, recognise
identify, pin down, single out, work out, recognise, put a name to
identification, recognition, naming, pinpointing
measure, gauge, quantify, assess, size up
indicator, gauge, measure, signal, yardstick, pointer, metric, gauge of success
benchmark, yardstick, standard, point of reference, measure, touchstone, gold standard
test, try out, trial, pilot, put to the test, check
pilot, trial, test, trial run, dry run, test run, first try
simulate, drill, mock, exercise, rehearsal, dry run
exercise, drill, manoeuvre, simulation, rehearsal, practice, war game
prove, proof, show, demonstrate, evidence
demonstrate, show, prove, make clear, display, evidence, shown
show, indicate, demonstrate, suggest, reveal, shown
indicate, suggest, show, hint, signal, pointer
symbol, symbolise, emblem, token, stand for
evidence, proof, facts, testimony, clues, exhibits, evidential
testify, testimony, give evidence, bear witness, take the stand, depose
witness, eyewitness, bystander, testifier
statistics, figures, numbers, data, stats
database, data bank, databank, data store, register, data pool
collect, gather, compile, bring together, amass, harvest, get together
collection, gathering, compiling, assembling, amassing
forecast, prediction, outlook, projection, prognosis, looking ahead
foresight, looking ahead, anticipation, forward thinking, farsighted
looking ahead, future-oriented, farsighted, visionary, prospective
expect, anticipate, look forward to, count on, reckon with, await
prospect, outlook, expectation, chance, perspective, likelihood
understand, grasp, comprehend, comprehension, get to know, make sense of, understood
lesson, teaching, takeaway, moral
draw lessons, learn from, take lessons, learn from experience
knowledge, awareness, insight, know, familiarity, understanding, expertise, information
insight, understanding, knowledge, glimpse
ignorance, unawareness, lack of knowledge, not knowing
awareness-raising, make people aware, draw attention to, inform the public, sensitise, spread the word, get the word out
awareness-raising, outreach
visibility, profile, prominence, exposure, attention
attention, focus, spotlight, notice, heed, limelight
pay attention to, heed, focus, take care of, give attention to
focus, concentrate, centre on, revolve around, home in on, zoom in on, put emphasis on, main interest, spotlight, zero in on
centre on, center on, revolve around, focus, turn on, deal mainly with
concern, deal with, dealt with, cover, regard, treat
deal with, dealt with, cope with, handle, manage, come to grips with, take care of, tackle
cover, include, deal with, extend, apply, stretch to, encompass, range over
apply, cover, concern, be valid for, extend, affect
relevant, pertinent, applicable, related, germane, fitting, connected
relevance, importance, bearing, pertinence, connection
appropriate, suitable, proper, apt, adequate, well suited
adequate, sufficient, enough, satisfactory, suitable, fit for purpose
sufficient, enough, adequate, ample, plenty
insufficient, not enough, inadequate, too little, lacking, wanting, poor, falls short
"""##
