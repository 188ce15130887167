// Written by .ci/embed from Data/english-official-order.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_order_thesaurus = ##"""
# Official English, and how it is asked about: order, time, place, general verbs. Lines as in english.thesaurus; held against long questions only.
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
