// Written by .ci/embed from Data/english-everyday.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_thesaurus = ##"""
# From everyday words to those of official texts: a line a meaning, as english.thesaurus has them.
# Founding, thinking up, proposing
establish, set up, bring into existence, brought into existence, put on its feet, call into existence
establish, found, founder, father, creator
found, institute, constitute, brought to life, bring to life, give birth to, gave birth to, born, come into existence, came into existence
creation, establishment, inception, founding, birth, foundation, genesis
origin, roots, beginnings, birthplace, cradle, genesis
originate, stem, spring from, sprang from, go back to, goes back to, went back to, date back to
originator, inventor, architect, initiator, brain behind, mastermind, father
design, devise, conceive, think up, thought up, dream up, dreamt up, come up with, came up with, invent, cook up, hatch
conceive, dream up, brainchild, invention, idea, conception, thought up
propose, put forward, come up with, came up with, float, moot, pitch, bring up, brought up, put on the table
suggest, idea, put forward, float, moot, bring up, brought up, throw out the idea
proposal, suggestion, idea, offer, bid, pitch, plan put forward, motion
submit, hand in, send in, turn in, lodge, file, put forward, submission
submit, lay before, put before, bring before, brought before
initiate, instigate, take the initiative, took the initiative, get the ball rolling, set the ball rolling, make the first move
draw up, drew up, drawn up, draft, write, wrote, written, pen, put together, compile, put down on paper
compile, put together, assemble, bring together, brought together, gather, collate
elaborate, work out, draw up, flesh out, develop, drew up, drawn up, hammer out
formulate, phrase, frame, couch, express, put into words
reestablish, set up again, relaunch, revive, bring back, brought back, restore, restart, resume
revive, revitalise, breathe new life into, bring back to life, relaunch, reinvigorate, rekindle, kick-start, reactivate, inject new life, give new impetus
relaunch, restart, start afresh, fresh start, new start, new beginning, reboot, reset, start again
resume, pick up again, take up again, restart, reopen, resumption, start again, go back to
# Approving, blessing, allowing
approve, green light, greenlight, go-ahead, blessing, thumbs up, nod, rubber-stamp, seal of approval, okay
approval, consent, permission, authorisation, green light, go-ahead, blessing, clearance, assent
authorise, authorize, permit, empower, license, green light, give the green light, allow, let, go-ahead
endorse, bless, give its blessing to, approval, stamp of approval, seal of approval, stand behind
adopt, pass, approve, vote through, nod through, get through
adopt, take up, took up, taken up, embrace
ratify, ratification, confirm formally, give formal approval, formally approve
ratify, ratification, pass into law, passed by parliament, parliamentary approval
validate, confirm, sign off, sign off on, approve, rubber-stamp
confirm, bear out, bore out, borne out, verify, corroborate, back up
allow, permit, let, enable, grant permission, give leave, authorise
grant, award, bestow, confer, hand out
grant, award, concede, allow
award, prize, medal, distinction, honour, accolade
reject, turn down, refuse, rebuff, dismiss, say no to, throw out, threw out
reject, repudiate, rule out, oppose, disapprove
refuse, decline, turn down, say no to
oppose, opposition, resist, stand up to, stand against, be against, disagree with, take issue with
veto, block, stop, blocking vote
condemn, denounce, decry, deplore, censure, speak out against, spoke out against
deplore, regret, lament, bemoan, deeply regret, sorrow
criticise, criticize, find fault with, take aim at, lash out at, hit out at, under fire, slam, fault
consent, assent, acquiesce, say yes to, agreement
unanimous, by consensus, all in favour, with one voice, without dissent, without objection, nobody objecting
consensus, common ground, meeting of minds
majority, more than half, greater part, bulk, larger part
quorum, minimum number
vote, ballot, poll, cast a vote
casting vote, tie-breaking vote, tiebreaker, deciding vote
have a say, say, voice, vote, have a voice
opinion, say, standpoint, viewpoint, stance
position, stance, attitude
# Signing, joining, committing
sign, signature, put pen to paper, put its name to, append its signature
sign, signed up to, sign up
signatory, signer, signed
accede, join, come on board, came on board, get on board, adhere, become party, became party, become a member, became a member
adhere, adhesion, sign up to, subscribe to, stick to, stuck to, abide by
join, joiner, newcomer, enter, come on board, came on board, entrant
newcomer, new arrival, latest to join, most recent member, joiner
member, insider, belong, in the club, part of the club
non-member, outsider
withdraw, pull out, leave, left, walk away, quit, opt out, back out, exit, drop out
withdrawal, pulling out, departure, exit, leaving, opt-out
opt out, exemption, derogation, stay out
opt in, choose to take part, decide to join
suspend, put on hold, put on ice, pause, interrupt, suspension, shelve
expel, throw out, threw out, thrown out, kick out, exclude, expulsion, oust
exclude, leave out, left out, kept out, shut out, rule out, exclusion, bar, not covered
enrol, register, enlist, put one's name down
apply, application, request, bid, candidacy
candidate, applicant, contender, hopeful, nominee, would-be, aspirant
commit, subscribe to, promise, pledge, give one's word, swear, swore, sworn
pledge, vow, promise, undertake, give its word, gave its word, swear to, bind itself
commitment, dedication, devotion, engagement, pledge, promise
honour, honor, live up to, fulfil, stand by, stood by, make good on, deliver on
fulfil, satisfy, carry out, live up to, discharge
comply, compliance, abide by, stick to, stuck to, follow, obey, kept to, toe the line, play by the rules, observe, adhere
breach, violate, break, broke, broken, infringe, flout, contravene, run counter to, go against, break the rules
non-compliance, failure to comply, breaking the rules, breach, disobedience, not following the rules
binding, obligatory, compulsory, legally binding, mandatory, enforceable, bound by, force of law
non-binding, not binding, voluntary, not legally binding, without obligation, no legal obligation, not enforceable
without prejudice to, does not affect, leaves untouched, leave unaffected, without affecting, does not touch
enter into force, come into force, came into force, take effect, took effect, kick in, become effective, became effective, become law, go live, start to apply
in force, valid, effective, applicable, still applies, on the books
expire, ran out, lapse, end, come to an end, came to an end, expiry, cease to apply, run its course
duration, length, lifespan, term, period of validity, time span
terminate, end, denounce, cancel, bring to an end, put an end to, scrap, wind up, call off
renew, extend, prolong, roll over, give a new lease of life, re-up
prolong, extend, extension, lengthen, kept going
amend, alter, change, modify, revise, modification, tweak, rewrite, rewrote, rewritten
revise, rework, update, overhaul, rewrite, rewrote, rewritten, redraft, go over again, touch up
update, refresh, bring up to date, brought up to date, modernise, renew, revise
repeal, revoke, rescind, annul, scrap, do away with, cancel, abolish, strike down
abolish, do away with, did away with, scrap, get rid of, got rid of, end, axe, abolition
# Leading, being in charge, chairing, answering to
lead, head, be in charge of, in charge, at the helm, at the head of, run, helm, mastermind, in the driving seat, pull the strings, call the shots
leader, head, chief, boss, person in charge, top man, number one, at the top, kingpin
command, be in command of, direct, lead, in command
commander, commanding officer, military chief, head
spearhead, front-runner, pioneer, trailblazer, at the forefront, led the way, blaze a trail, vanguard
pioneer, trailblazer, forerunner, first mover, groundbreaking, pathfinder
chair, chairman, chairwoman, chairperson, take the chair, took the chair, in the chair, preside over, moderator
chair, preside over, preside
co-chair, cochair, chair jointly, share the chair, chair together, jointly chaired, share the chairmanship
vice-president, deputy chair, vice-chair, deputy president
deputy, second-in-command, number two, substitute, stand-in, assistant
presidency, helm, chairmanship, take the helm, took the helm, turn in the chair
rotating, by turns, take turns, took turns, alternate, on a rotating basis
alternate, take turns, took turns, by turns, now one and now the other
moderate, facilitate, lead the discussion, steer the discussion, presenter
coordinator, point person, go-between, focal point, person in charge
coordinate, pull the strings, run the show, mastermind, piece together, choreograph, act as coordinator
steer, pilot, drive, drove, driven, guide, navigate, at the wheel
driver, driving force, engine, motor, motive force, prime mover, powerhouse, impetus
responsible, in charge of, answerable, accountable, tasked with, handle, look after, entrusted, duty to, deal with, dealt with
responsible, competent, in charge, task falls to
competent, responsible, relevant, in charge, qualified, appropriate
responsibility, job, duty, burden, task, in someone's hands, onus, remit
within the remit of, fall under, fell under, fallen under, come under, came under, in the hands of, within the competence of, be a matter for
answer to, accountable, come under, came under, under the authority of, subordinate to
accountable, answerable, held to account, hold to account, responsible, liable, account for
under the supervision of, overseen, supervised, under the watch of, under the eye of, monitored
umbrella, auspices, aegis, framework, roof, overarching
overarching, umbrella, overall, covering everything, all-embracing, blanket
parent, parent body
subsidiary, branch, offshoot, affiliate
subordinate, below, inferior, answering to, junior
branch, offshoot, wing, section, division, chapter, spin-off
affiliate, associated, linked, attached
mouthpiece, spokesperson, spokesman, spokeswoman, voice, speak for, spoke for
stand for, stood for, speak for, spoke for, representation, stand in for
representative, delegate, emissary, spokesman, stand-in, proxy, agent, rep, speaking for
appoint, nominate, assign, put in charge, choose, chose, chosen, pick, install
nominate, put forward, propose as candidate
earmark, label, single out, assign
elect, vote in, choose by vote, vote for
assign, allocate, allot, hand out, farm out, attribute
entrust, charge with, task with, give the job of, hand responsibility to, leave in the hands of, mandate, put in charge of
delegate, delegation of powers, hand down, pass down, devolve, hand over responsibility
dismiss, fire, sack, remove, oust, relieve of duty
resign, step down, quit, stand down, give up the post
# Taking over, following on, replacing
take over, took over, taken over, assume, succeed, takeover, step into the shoes of
succeed, come after, came after, follow, step into the shoes of, successor, inherit
successor, follow-up, sequel, heir, comes after, replacement, next in line
predecessor, forerunner, precursor, previous version, came before, come before, earlier one, ancestor, preceded
precede, come before, came before, go before, went before, predate, led up to, earlier than
replace, supplant, stand in for, swap for, substitute for, step in for, instead of
substitute, replacement, stand-in, deputy, surrogate, alternative
inherit, legacy, heritage
legacy, heritage, inheritance, left behind
hand over, handover, pass on, pass the baton, transfer, turn over, relinquish, pass the torch
follow up, pursue, take further, took further
follow-up, sequel, next step, further action, aftermath, after-care
build on, built on, continue, draw on, extend
# Starting, setting in motion, ending, carrying on
launch, kick off, kickoff, get off the ground, got off the ground, lift off, set in train, get under way, got under way, start, unveil, roll out
begin, start, commence, set out, set off, kick off, get under way, got under way, embark on, take off, began, begun
launch, inaugurate, unveil, curtain-raiser
launch, trigger, set off, spark, spark off, touch off, activate
inaugurate, official opening, opening ceremony, cut the ribbon, first session, opening
inaugural, opening, maiden
embark on, undertake, start on, enter upon, take up, took up
under way, underway, in progress, ongoing, in train, running, in motion
ongoing, in progress, under way, underway, continuing, not finished, still running, unfinished
in the pipeline, forthcoming, in preparation, being prepared
end, finish, wrap up, wind up, come to a close, came to a close, wound up, draw to a close, drew to a close, cease
cease, stop, halt, discontinue, cessation, give up, gave up, leave off
conclude, conclusion, wrap up, round off, clinch, seal, wind up, finalise, tie up, finish
conclude, strike a deal, struck a deal, cut a deal, clinch, sealed a deal, reach a deal, come to terms, came to terms
conclusion, finding, inference, outcome, takeaway
complete, finish, finalise, see through, saw through, wrap up, carry to the end
finalise, finalize, put the finishing touches to, finish, complete, wrap up, polish off
abandon, give up, gave up, drop, ditch, walk away from, scrap, relinquish
dissolve, disband, wind up, wound up, break up, broke up, shut down, dissolution, close down
halt, stop, bring to a halt, call a halt, put a stop to, freeze, standstill
continue, kept going, keep up, kept up, carry on, went on, press on, stay the course, stick with, stuck with, persist
persist, persevere, endure
remain, stay, still be, continue to be
keep under review, keep an eye on, kept an eye on, monitor, keep tabs on, kept tabs on, watch closely
pursue, chase, go after, went after, follow, strive for, work towards, went for, pursuit
go ahead, went ahead, move on, carry on, press ahead, push ahead
advance, move forward, push forward, make headway, made headway, drive forward, further
progress, make headway, made headway, get ahead, move forward, come along, come a long way
milestone, landmark, watershed, turning point, key moment, important step, major step
breakthrough, major advance, leap forward, great step forward
momentum, impetus, drive, push, impulse, boost, thrust
impetus, impulse, stimulus, push, spur, boost, shot in the arm
stalemate, deadlock, impasse, gridlock, standstill, stuck
# Working together, standing together
cooperate, team up, join hands, join forces, pull together, work hand in hand, work side by side, work in tandem, work as a team, link up, partner up
cooperation, working together, teamwork, collaboration, joint endeavour, partnership, tie-up, working relationship
jointly, together, collectively, side by side, hand in hand, in tandem, in concert, in unison, as a team
joint, combined, collective, concerted, pooled, united, done together, carried out together
concerted, coordinated, joint, in concert, combined
co-host, cohost, host together
unite, join together, come together, came together, pull together, band together, rally, club together, close ranks
solidarity, stand together, stood together, stick together, stuck together, stand by, stood by, fellow feeling, togetherness
stand by, stood by, support, side with, be at the side of, show solidarity with, stand behind, stood behind, stand with
united, unity, with one voice, speak with one voice, close ranks, cohesion, togetherness
ally, friend, on the same side, bedfellow
partner, counterpart, opposite number, associate, teammate, companion, ally
counterpart, opposite number, equivalent, peer, colleague
peer, equal, counterpart, colleague, on the same level
colleague, co-worker, workmate, fellow, peer, associate
like-minded, sharing the same views, sharing the same values, thinking alike, kindred
pool, put together, bring together, brought together, combine, share, merge
merge, merger, fuse, amalgamate, roll into one, join up, fusion, unite
joined-up, integrated, coordinated, coherent, hanging together
coordinate, dovetail, mesh, in sync, work in step, pull in the same direction, march in step
coordination, joining up, teamwork, orchestration, working in step
consult, ask the opinion of, ask for advice, seek the views of, sound out, take advice, turn to, confer
consult, refer to, turn to
liaise, liaison, keep in touch, kept in touch, stay in contact, be in touch, link person, go-between, contact
point of contact, focal point, contact, first port of call, person to contact
contact, get in touch, got in touch, reach out to, touch base, be in touch, get hold of
intermediary, go-between, middleman, broker, mediator, facilitator
mediate, broker, act as go-between, arbitrate, bring the sides together
broker, mediate, negotiate
reconcile, reconciliation, make peace, make up, settle differences, bring together
compromise, middle ground, meet halfway, met halfway, concession, trade-off
concession, give ground, gave ground, yield, compromise
interoperable, work together technically, talk to each other, compatible, connectable
interlink, interconnect, linked up, hook up, connected, linkage
exchange, sharing, swap, trade, back and forth
discussion, talk, conversation, dialogue, hear each other's opinions, compare notes, sharing of views
reciprocal, mutual, tit for tat
one another, mutual, reciprocally
peer-to-peer, between peers, among equals
network, web, mesh, grid
networking, making contacts, connecting, building contacts, getting to know each other
# Supporting, helping, backing, promoting
support, back, backer, stand behind, stood behind, get behind, got behind, throw weight behind, rally behind, champion, prop up, give a leg up
supporter, backer, advocate, champion, friend, ally, promoter
support, underpin, uphold, prop up, shore up, bolster, back up, buttress, sustain
assist, help out, lend a hand, give a hand, give a helping hand, come to the aid of, bail out, give a leg up
help, contribute, assist, aid
aid, relief, help, assistance, handout
advocate, champion, plead for, argue for, speak up for, spoke up for, stand up for, stood up for, push for, call for
favour, favor, prefer, be in favour of, lean towards
promote, push, push for, champion, advance, foster, encourage, talk up, help along, boost, give a boost to
promote, advertise, publicise
foster, nurture, encourage, nourish, help grow, breed, bred
encourage, urge, spur, spur on, egg on, motivate, cheer on, give encouragement, incentivise, nudge, exhort
incentive, inducement, motivation, encouragement, carrot, reason to, spur
motivate, drive, drove, driven, spur, inspire
stimulate, spur, kick-start, give a boost, fuel, energise, jolt, galvanise
facilitate, make easier, smooth the way, pave the way, ease, oil the wheels, grease the wheels, help along, make possible, clear the way
pave the way for, prepare the ground for, lay the groundwork for, open the door to, lead to, set the stage for, clear the way for
lay the foundations, lay the groundwork, prepare the ground, set the stage, groundwork, pave the way, laid the foundations, laid the groundwork
strengthen, toughen, harden, give teeth to, give more muscle, reinforce, make stronger, add weight to, put on a firmer footing, make tougher
strengthen, beef up, ramp up, scale up, step up, boost, bolster, give a boost to, build up, reinforce
intensify, step up, ramp up, redouble, heighten, double down, escalate, turn up the heat, get more intense
scale up, ramp up, expand, broaden, grow, grew, grown, upscale, increase
deepen, take further, took further, bring closer, brought closer, move closer, make closer, intensify, get closer
improve, get better, make better, made better, polish, refine, hone, perfect, better, do better, raise the level of, upgrade
improvement, betterment, progress, step forward, change for the better, upgrade
upgrade, improve, raise to a higher level, elevate, raise the status, lift
empower, empowerment, give power to, put in control, enable, give a voice
enable, put in a position, make possible, made possible, equip, pave the way for, open the door, allow, unlock
complement, supplement, add to, round out, top up, go hand in hand with
add value, bring benefit, value added, extra benefit, added benefit, worth more
contribute, contributor, chip in, pitch in, add to, play a part in, have a hand in, feed into, fed into, do one's bit
contribution, input, share, offering, addition
input, contribution, feedback, comments, suggestions, views
feedback, comments, reactions, response, views
participate, take part, took part, join in, be involved, get involved
participant, attendee, those attending, entrant, delegate
involve, bring in, brought in, bring on board, brought on board, include, draw in, drew in, get on board, rope in, have a hand in, mixed up in, embroil
involvement, participation, role, hand in, having a hand in
engage, get involved, got involved, take part, involve, draw in
deal with, dealt with, reach out to, talk to, interact
interact, interplay, engage
inclusive, involving everyone, open to all, all-embracing, leaving no one out, nobody left behind
mobilise, mobilize, rally, marshal, muster, galvanise, bring together, raise
deploy, send in, sent in, send out, sent out, station
# Money
fund, put money into, put up the money, put up money, bankroll, pay for, paid for, foot the bill, pick up the tab, stump up, provide the money
fund, finance, financier, funder, sponsor, paymaster, source of funding, donor, bankroller
donor, funder, giver, contributor, donate, benefactor, backer
donate, give away, gift, hand out
sponsor, patron, backer, funder, sponsorship, patronage
financing, funding, money, wherewithal
co-finance, cofinancing, share the cost, split the bill, matched funding
finance, invest, put money into, capital for, raise money for
fundraising, raising money, find the money
expenses, cost, outlay, spending, overheads, outgoings, running costs, bill
spend, spent, expenditure, disburse, outlay, lay out
disburse, pay out, paid out, payment, payout, hand out
pay, remunerate, salary, wage, earnings
payment, pay, fee
reimburse, pay back, paid back, refund, repay, compensate
compensate, pay damages, redress, make amends, reparation
budget, purse, kitty, pot of money, financial envelope, spending plan, purse strings
budgetary, financial, fiscal
allocate, earmark, set aside, ring-fence, assign, allot, put aside, apportion, dedicate
endow, fund, provide with money
resources, money, manpower, funds, wherewithal, staff and money
staff, personnel, manpower, workforce, headcount
contribution, subscription, dues, membership fee, payment
grant, subsidy, aid money, financial award, subsidise, bursary
loan, credit, lend, lent
debt, owe, arrears, liabilities, money owed
guarantee, backstop, surety, collateral, security
income, revenue, earnings, takings, proceeds, receipts
profit, gain, make money, made money, earnings, lucrative, returns
lucrative, profitable, moneymaking, well-paid, money-spinning, rewarding
assets, wealth, fortune, riches, holdings, belongings, valuables
free of charge, for free, without charge, at no cost, gratis, without paying
affordable, cheap, inexpensive, low-cost, reasonably priced
costly, expensive, dear, pricey, high-cost
cost-effective, value for money, economical, good value, efficient
save, economise, cut costs
bear, shoulder, carry, bore, borne
bear the costs, cover its own costs, each pays its own, meet the expenses, shoulder the cost, foot the bill, pick up the bill
account, books, bookkeeping, ledger
audit, auditor, checking the books, check the accounts, financial check, examine the accounts
tender, procurement, bidding, call for tenders, public purchase, invitation to bid
procure, buy, bought, purchase, acquisition, acquire
invest, put money in, plough money into, stake, sink money into
investor, shareholder, stakeholder
insurance, cover, coverage
tariff, duty, import tax, levy
rich, wealthy, prosperous, affluent, well-off
prosperity, wealth, affluence, riches, good living
# Meetings and events
headquartered, based, seated
meeting, get-together, gathering, sitting, session, encounter, talks, rendezvous, convening
meet, get together, got together, come together, came together, sit down together, sat down, gather round a table, face to face, assemble
meet, convene, sit, sat, be in session, hold a session
convene, call together, summon, bring together, brought together, assemble
convene, convocation, invite, gather
summit, top meeting, leaders' meeting, meeting of heads of state, meeting at the top, gathering of leaders
plenary, full session, full assembly, whole membership
session, sitting, meeting, round, segment
round, session, edition, bout, series
edition, version, round
workshop, seminar, hands-on session, brainstorming
seminar, workshop, class, webinar
round table, roundtable, panel, discussion
panel, board, jury, discussion group
panellist, speaker, panelist, discussant
speaker, presenter, talker, lecturer, panellist, orator
speech, address, talk, remarks, statement, intervention
intervention, statement, remarks, speech, contribution
keynote, main speech, opening speech, opening address, keynote address
presentation, talk, slide show, exposition, introduction
show, set out, lay out, shown, unveil
exhibition, show, display, fair
ceremony, celebration, formal event
event, occasion, gathering, happening
fringe event, on the sidelines, in the margins, on the fringes
in the margins of, on the sidelines of, on the fringes of, on the edge of
back-to-back, one after the other, directly after, immediately after
agenda, item, order of business, topics, to-do list, list of topics
item on the agenda, topic, agenda item
minutes, write-up, notes, summary record
host, play host to, played host, lay on, organise, stage
venue, place, location, site, setting
seat, headquarters, HQ, head office
headquarters, HQ, head office, main office, seat, central office
headquartered, located, seated, housed, at home
located, sited, housed, whereabouts
location, place, spot, site, whereabouts, position
in person, face to face, physically, on site, on the spot, in the flesh
online, remotely, virtually, by video, by videoconference, over the internet, via video link, on screen, by video link, from a distance
videoconference, video conference, video call, video link, teleconference, videoconferencing, conference call
hybrid format, partly online, both in person and online, mixed format
in writing, written, on paper, by letter, by email, in written form, in black and white, by correspondence
written procedure, without a meeting, by written exchange
orally, verbal, by word of mouth, spoken
attend, turn up, show up, come along, go along, sit in on
attendance, turnout, presence, number present
in attendance, on hand, in the room, at the table
absent, missing, away, stay away, absence
invite, guest, ask along, ask to come
guest, visitor, invitee, invited
observer, onlooker, watch from the sidelines, sit in without a vote, spectator
postpone, put back, put off, push back, delay, defer, reschedule, shelve
cancel, call off, scrap, drop, axe
schedule, timetable, calendar, planned dates, time frame, programme
scheduled, due to be held, pencilled in for, due on
extraordinary, special, ad hoc, exceptional, unscheduled
ad hoc, one-off, improvised, special, case by case
ministerial, meeting of ministers, at the level of ministers, among ministers, ministers'
working lunch, lunch, lunch meeting
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
# Solving, going wrong, difficulties
solve, resolve, sort out, iron out, work out, straighten out, settle, find an answer to, fix, crack, clear up
resolve, settle, sort out, iron out, patch up, straighten out, put to rest, clear up, resolution
settle, settlement, resolve, reach agreement on, put an end to, arrange
dispute, disagreement, quarrel, row, argument, conflict, falling out, difference of opinion, at odds, wrangle
disagreement, difference of opinion, dissent, differ, disagree, not see eye to eye, divergence, discord, at odds
arbitration, referee, umpire, arbiter
remedy, fix, put right, correct, cure, redress, set right, repair
correct, put right, rectify, fix, amend, remedy, set straight
solution, answer, fix, remedy, key to
problem, trouble, difficulty, headache, snag, hitch, complication, sticking point
difficulty, hardship, trouble, snag, hurdle, hitch, stumbling block, problem
obstacle, hurdle, barrier, stumbling block, roadblock, hindrance, impediment, stand in the way, bottleneck
barrier, hurdle, obstacle, wall, fence, bar
bottleneck, choke point, obstacle, narrow point, logjam
hinder, stand in the way, stood in the way, hold back, held back, impede, hamper, thwart, put a spanner in the works, slow down
prevent, kept from, stop, ward off, head off, stave off, nip in the bud, guard against, keep at bay, block, fend off, avoid
avoid, steer clear of, avert, prevent, sidestep, keep away from, shun, dodge, get round
duplication, overlap, double work, doubling up, repetition, redundancy
overlap, duplicate, coincide, cover the same ground
challenge, tough task, tall order, difficulty, hurdle, obstacle, uphill task
challenging, demanding, difficult, tough, testing, taxing, uphill
pressure, strain, stress, squeeze, burden, under pressure
burden, load, strain, weight, onus, millstone
bureaucracy, red tape, paperwork, administrative burden, bureaucratic
simplify, simplification, cut red tape, make simpler, streamline, make easier, pare down
streamline, simplify, make more efficient, rationalise, slim down, trim
fail, failure, fall through, fell through, fall short, flop, come to nothing, not succeed, collapse, go wrong, went wrong
shortcoming, failing, fault, drawback, weak point, flaw, defect, failure, downside
drawback, downside, disadvantage, shortcoming, minus
lack, shortage, absence, deficit, scarcity, dearth, missing, be short of
shortage, scarcity, lack, dearth, deficiency, shortfall, too few
gap, hole, loophole, lacuna, missing link, shortfall, void, blank
loophole, gap, way round, grey area, hole in the law
fill the gap, close the gap, bridge the gap, plug the gap, plug the hole, make good the shortfall
weakness, weak point, weak link, soft spot, Achilles heel, frailty, failing
mistake, error, fault, slip, wrong, blunder, oversight
deteriorate, worsen, get worse, got worse, go downhill, went downhill, decline, degrade, aggravate
worsen, aggravate, make worse, made worse, exacerbate, compound, deteriorate, add fuel to the fire
exacerbate, make worse, made worse, aggravate, worsen, heighten, inflame, fuel
undermine, eat away at, erode, weaken, damage, chip away at, sabotage, subvert, jeopardise, wear down
jeopardise, jeopardize, endanger, put at risk, threaten, imperil, put in danger, compromise, risk
endanger, put at risk, put in danger, expose to danger, imperil, jeopardise, threaten
at risk, in danger, under threat, in jeopardy, vulnerable, exposed, threatened, at stake
threat, danger, menace, peril, hazard, sword of Damocles, threaten
pose a threat, endanger, threaten, be a danger, constitute a threat, be dangerous for
risk, danger, hazard, chance of harm, exposure, gamble, peril
risky, hazardous, dangerous, unsafe, perilous
harmful, damaging, detrimental, injurious, bad for, do harm, noxious, hurtful, pernicious
harm, damage, hurt, do damage to, injure, impair, take a toll on, detriment
damage, harm, destruction, wreckage, havoc, toll, ruin
destroy, destruction, wipe out, ruin, wreck, lay waste, demolish, devastate, obliterate
suffer, undergo, underwent, go through, went through, endure, be hit by, pain
affect, have an impact on, have a bearing on, influence, bear upon, strike, struck, be felt by
hard hit, badly affected, hit hard, heavily affected, severely affected, worst affected, hardest hit
# Change, turning into, making up, including
become, turn into, grow into, grew into, change into, evolve into, be transformed into, end up as, morph into
transform, turn into, change into, convert, reshape, makeover, shake up, metamorphosis
convert, turn into, change into, conversion, switch, transform
evolve, grow out of, grew out of, develop, mature, come a long way, evolution, unfold
develop, grow, grew, grown, expand, build up, built up, flourish, mature
development, growth, expansion, progress, evolution, unfolding
development, turn of events, change, occurrence
change, shift, switch, alteration, transition, shake-up, variation
transition, changeover, switch, shift, move, passage, handover
shift, move, swing, change, displacement
reform, shake up, overhaul, revamp, restructure, reorganise, rework, clean-up
restructure, reorganise, rearrange, revamp, reshuffle
modernise, modernize, update, bring up to date, revamp, renew, overhaul
adapt, adjust, tailor, fine-tune, make fit, tweak, accommodate, cut to measure, attune
adapt, come to terms with, adjust, move with the times, keep pace with
keep pace with, keep abreast of, move with, stay up to date with
tailor-made, tailored, bespoke, custom-made, adapted, targeted
replicate, copy, reproduce, repeat elsewhere, duplicate, imitate, clone
follow the example of, take a leaf out of, model, copy, imitate, take as a model, emulate, follow in the footsteps of
modelled, inspire, patterned after, along the lines of, copied from, after the model of, following the model of
inspire, inspiration from, modelled, take a cue from, drawing inspiration from
example, model, role model, case in point, good example, template
precedent, earlier case, earlier example, example set, previous case
set an example, lead by example, be a model, show the way
include, count among, involve, number among, among them, bring in, feature
consist, be made up of, made up of, comprise, composed, constituted, built from, includes, contain
comprise, consist, be made up of, made up of, include, contain, bring together, brought together, encompass, embrace
composition, makeup, membership, composed
make up, constitute, compose, account for
account for, make up, constitute, amount to
contain, include, comprise, feature
bring together, brought together, unite, assemble, gather, unify, combine, draw together
belong, form part of, fall within, come under, came under
essential, built-in, inherent, intrinsic, inseparable, part and parcel
inherent, intrinsic, built-in, innate
integrate, build in, built in, mainstream, bring into, blend, fit in
mainstream, integrate everywhere, build into all policies, embed
embed, build into, anchor, root, integrate, entrench, incorporate
anchor, root, embed, fasten
add, attach, append, include, addition, tack on, tag on
addition, extra, supplement, add-on, bonus
additional, extra, further, supplementary, added, on top, another
remove, take away, took away, get rid of, got rid of, delete, strike out, lift
delete, erase, wipe, scrub, remove, cross out
separate, split, divide, break up, broke up, detach, split up
divide, split, break down, share out, partition, break up, division, carve up
split, rift, division, breach, breakup, schism
classify, categorise, sort, rank, break down into, classification
category, class, sort, type, bracket, heading
divided, split into, broken down into, made up of, organised into, falls into
subdivided, split, broken down, divided
# Parts, kinds and pieces
part, portion, bit, share, piece, slice, fraction
piece, bit, fragment, item
element, ingredient, building block, component, factor, piece of the puzzle
building block, element, component, cornerstone, brick
pillar, cornerstone, mainstay, linchpin, backbone, keystone, strand, main part, column
cornerstone, bedrock, foundation stone, keystone, linchpin, basis, heart
backbone, mainstay, pillar, spine, core, support
strand, thread, theme, pillar, component, track
core, heart, kernel, nucleus, crux, essence, gist, nub
at the heart of, at the core of, at the centre of, central, key to, in the middle of
focal, central, main, key
basis, starting point, foundation, ground, groundwork, footing, underpinning
starting point, point of departure, basis, springboard, baseline
springboard, starting point, stepping stone, launching pad, platform
component, constituent, module, unit, element, piece
module, unit, course unit, component
layer, tier, stratum
aspect, side, facet, dimension, element, angle, feature
perspective, viewpoint, angle, outlook, standpoint, lens
feature, characteristic, trait, attribute, quality, property, hallmark
detail, particular, specifics, fine print, nitty-gritty, ins and outs
factor, element, influence, ingredient, circumstance
remainder, rest, remaining, left over
# Amount and extent
number, quantity, total, tally, count, headcount
amount, sum, quantity, total, volume
total, sum, altogether, overall, aggregate, all told
overall, total, all-round, global
percentage, per cent, percent, share, proportion, ratio, fraction
rate, speed, pace, ratio
average, typical, on average, normal
maximum, ceiling, upper limit, cap, limit, peak, highest
minimum, lower limit, floor, lowest, fewest, bare minimum
limit, ceiling, cap, threshold, bound, boundary
threshold, limit, bar, cut-off, minimum level
numerous, many, a lot of, lots of, a great many, plenty of, countless, dozens of, a host of, a wealth of, multitude
many, a lot of, lots of, plenty of, numerous, a large number of
few, a handful of, not many, a small number of, hardly any
variety, range, array, diversity, assortment, mix, mixture, spectrum
wide range, broad range, variety, array, whole gamut, spectrum, wide variety, all kinds, all sorts, multitude
diverse, varied, different, mixed, manifold, miscellaneous
diversity, variety, range, difference, mix, being different
extent, degree, scale, reach, scope, breadth
scale, size, extent, magnitude, dimension, proportions
large-scale, big, major, massive, extensive, huge, wide-scale, on a big scale
small-scale, small, minor, little, modest, petty
massive, huge, enormous, vast, immense, gigantic, colossal, giant
substantial, sizeable, significant, large, big, hefty
significantly, substantially, greatly, a lot, much, markedly, a great deal, by a wide margin
modest, small, limited, humble, slight, little
limited, restricted, small, narrow, scant, confined
growing, increasing, rising, mounting, on the rise, expanding, ever more, escalating
increasingly, ever more, to a growing extent
on the rise, increasing, growing, rising, climbing, mounting
increase, go up, went up, gone up, climb, jump, surge, soar, swell, rocket, upturn, upsurge
surge, upsurge, jump, spike, sharp rise, boom, wave
rise, go up, went up, climb, increase, rose, risen, ascend
spread, extend, sprawl, branch out, proliferate, mushroom, grow
proliferation, spread, rapid increase, multiplication, mushrooming
decrease, go down, went down, drop, fall, fell, decline, dwindle, shrink, shrank, fall off, come down
decline, fall, fell, drop, dwindle, wane, downturn, slump, decrease
reduce, cut back, cut down, bring down, brought down, scale back, scale down, slash, trim, make smaller, curtail, downsize, minimise
minimise, minimize, keep to a minimum, keep as low as possible, keep down, reduce, lessen
maximise, maximize, get the best out of, optimise
optimise, optimize, make the best of, perfect, fine-tune, optimum, best possible
mitigate, lessen, cushion, soften, reduce, alleviate, ease, moderate, take the edge off, dampen
alleviate, relieve, ease, soothe, lighten, mitigate, relief
exceed, go beyond, surpass, went over, outstrip, overshoot
beyond, outside, further than, past
entire, whole, total, full, complete, from start to finish
entirety, whole, totality
half, fifty per cent
double, twofold, twice as many, twice
triple, three times, threefold, treble
single, sole, lone, individual, solitary
unique, one of a kind, unparalleled, unrivalled, special, without equal, unmatched, like no other
unprecedented, never before, without precedent, never seen before, without parallel, never known
first-ever, first of its kind, never done before
multiple, many, numerous
full range, whole spectrum, entire range, everything from, full spectrum, complete range
# Importance, quality, success
important, big, crucial, vital, weighty, high up on the agenda, essential
importance, weight, significance, value, seriousness
key, crucial, helpful
essential, must-have, vital, can't do without, indispensable, a must, imperative, necessary, key
imperative, essential, urgent, vital, compelling
indispensable, can't do without, essential, vital, must-have, irreplaceable, needed
paramount, supreme, utmost, most important, overriding, above all, foremost
overriding, paramount, most important, main, chief, overall
fundamental, basic, essential, underlying, core, key, elementary, at the root
basic, fundamental, elementary, essential, simple, bottom-line
primary, main, chief, principal, most important
primarily, mainly, chiefly, mostly, above all, in the main, principally, first and foremost
mainly, mostly, primarily, chiefly, largely, predominantly
priority, top of the list, first concern, main concern, most pressing, high on the agenda, at the top of the agenda
prioritise, prioritize, put first, give priority to, give precedence to, focus, rank, give preference to
crucial, make-or-break, life-or-death, all-important, pivotal
conclusive, deciding, crucial, turning the scale
crucial, vital, key, all-important
secondary, lesser, minor, less important, subordinate, subsidiary
minor, small, unimportant, lesser, trivial, petty
negligible, tiny, insignificant, hardly any, trifling
excellent, outstanding, first-rate, superb, top-notch, very good, exceptional, first-class, brilliant
excellence, quality, being the best, merit, high standard
favourable, sound
high-quality, top-quality, first-rate, first-class, top-grade
satisfactory, good enough, acceptable, adequate, fair
poor, bad, weak, low-quality, inferior, substandard
success, triumph, achievement, victory, breakthrough, winner, success story
successful, fruitful, effective, thriving, winning, went well
succeed, manage, come off, pull off, bring off, pay off, win through
achieve, bring about, brought about, got done, pull off, accomplish, fulfil, arrive at, notch up
achievement, accomplishment, feat, success, attainment, track record
track record, past performance, history of success, achievements
attain, reach, gain, arrive at, achieve, fulfil
reach, arrive at, got to
performance, results, showing, achievement
effective, do the job, successful, deliver results, efficient, worthwhile, bear fruit
bear fruit, yield results, pay off, produce results, succeed, bring results, deliver
yield, produce, bring in, deliver
helpful, handy, valuable, beneficial, worthwhile
valuable, precious, worthwhile, helpful, important, worth a lot
value, benefit, utility, helpfulness
useless, ineffective, pointless, futile, in vain
benefit, gain, profit, advantage, upside, plus, boon
benefit, profit, take advantage of, reap the benefits of, enjoy, be helped by
advantage, benefit, plus, asset, edge, upside, strong point, added value
mutually beneficial, win-win, good for both sides, both benefit, to mutual advantage, benefiting both
interest, stake, concern, benefit
interested, keen, curious, eager, attracted
stake, share, involvement
stakeholder, those concerned, those affected, party involved, those involved
potential, promise, possibilities, prospects, latent, untapped
opportunity, chance, opening, possibility, occasion, window of opportunity, shot
strength, strong point, forte, asset, strong suit
skill, ability, competence, talent, aptitude, expertise, proficiency, knack, craft
competence, ability, skill, capability, expertise, proficiency
capacity, ability, capability, wherewithal, power to act
capacity-building, training, building up skills, skill-building
skilled, trained, qualified, experienced, capable, proficient, expert
qualified, trained, skilled, certified, competent
experienced, seasoned, veteran, practised, old hand, skilled
expert, specialist, authority, professional, old hand, pundit, connoisseur
newcomer, beginner, novice, newly arrived, fresh face
state-of-the-art, cutting-edge, latest, most modern, advanced, leading-edge
advanced, sophisticated, cutting-edge, high-tech, modern, developed, state-of-the-art
sophisticated, advanced, complex, refined, elaborate, clever
innovative, inventive, groundbreaking, creative, novel, pioneering
novel, fresh, brand-new, recently introduced, newly created
outdated, old-fashioned, out of date, obsolete, antiquated, past its sell-by date, old
obsolete, out of date, outdated, superseded, no longer used
reliable, trustworthy, credible, trusty, can be counted on
credible, believable, trustworthy, convincing, reliable
trust, confidence, rely on, faith, count on, trustworthy
trust-building, confidence-building, building trust, winning trust, creating confidence, build confidence
reputation, standing, good name, prestige, image, credibility
prestige, standing, reputation, esteem, kudos, renown
renowned, famous, well-known, noted, prominent
prominent, leading, well-known, important, eminent, high-profile, noted
high-profile, prominent, well-known, much publicised
# Connections, comparison, causes
link, tie, bond, connection, relationship, nexus, tie-in
nexus, link, connection, relationship, interplay, tie
related, linked, connected, tied, associated, allied, interrelated
compare, comparison, set against, measure against, contrast, liken
similar, alike, same kind, comparable, close to, akin, resembling, much the same, along the same lines
correspond, match, tally, be equal to, equivalent
equivalent, equal, same as, counterpart, comparable, amounts to
equal, same, on a par
different, unlike, not the same, vary, dissimilar
difference, gap, distinction, disparity, contrast
inequality, disparity, gap, imbalance, unequal, unfairness
imbalance, unevenness, disparity, lopsided, unequal
distinguish, tell apart, set apart, differentiate, distinction, tell the difference
coherent, in agreement, compatible, not contradictory, fits with
contradict, clash with, at odds with, inconsistent, run counter to
contrary to, against, clash with, inconsistent with
depend, rely on, hinge on, rest on, turn on, be down to, hang on
dependent, reliant, relying, reliance
interdependent, depend on each other, mutually dependent, rely on one another, relying on each other
interconnected, linked to each other, intertwined, linked together, closely connected, entwined, interlinked, interwoven
affect one another, interrelated, interplay, linked, interact
cause, lead to, led to, bring about, brought about, give rise to, gave rise to, trigger, set off, spark, engender, be behind, breed
cause, reason, ground, root, source, motive
reason, motive, ground, rationale, cause, explanation
rationale, reasoning, logic, thinking behind, justification
stem from, arise, grow out of, grew out of, spring from, derive
arise, crop up, emerge, spring up, sprang up, occur, appear, surface, arose, arisen
emerge, surface, appear, arise, spring up, crop up, turn up
root causes, underlying causes, deeper reasons, origins
consequence, effect, result, upshot, fallout, knock-on effect, aftermath, repercussion, aftereffect, implication
repercussion, consequence, fallout, effect, impact, knock-on effect, ripple effect
side effect, by-product, unintended consequence, spin-off
by-product, spin-off, side product, side effect
outcome, result, upshot, product, end result, fruit
lead to, led to, end up in, give rise to
purpose, reason, aim, intention
contribute, play a part in, go some way towards, add to, have a share in, be a factor in
effect, impact, influence, result, bearing, imprint, mark
influence, shape, sway, have a bearing on, colour, mould, impact, leave a mark on, clout, pull
shape, mould, influence, determine
fuel, feed, drive, stoke, fan, add to, power
# People, roles, bodies
staff, personnel, employees, workforce, people working, workers, team, crew, headcount, manpower
employee, worker, staff member, member of staff, jobholder
official, civil servant, bureaucrat, functionary, government employee, office holder, officeholder
civil servant, official, government worker, administrator, state employee
civil service, government offices, bureaucracy, state apparatus
diplomat, envoy, ambassador, emissary
diplomatic, ambassadorial
embassy, diplomatic mission, legation
consulate, consular
minister, cabinet member, member of government, ministerial
prime minister, premier
politician, lawmaker, statesman, political figure
policymaker, policy-maker, those in power
parliament, legislature, assembly, lawmakers, chamber
parliamentarian, lawmaker, MP, legislator, deputy
parliamentary, legislative
government, those in power, cabinet, authorities, powers that be
authority, powers that be, officialdom, agency
head, director, chief, manager, boss
manager, boss, head, administrator, supervisor
expert, professional, specialist, adviser, consultant
adviser, advisor, consultant, counsellor, mentor
researcher, scientist, scholar, academic
scholar, academic, professor, university teacher, researcher
teacher, instructor, educator, trainer, tutor, lecturer
trainer, instructor, coach, teacher, train the trainers
trainee, student, learner, apprentice, pupil, those trained, course participant
student, learner, pupil, trainee, undergraduate
lawyer, attorney, counsel, barrister, solicitor, jurist
judge, magistrate, arbiter, bench, justice
prosecutor, prosecuting attorney, district attorney
policeman, policewoman, cop, constable, officer, police
soldier, serviceman, trooper, military, armed forces member
military, army, troops, soldiers, forces
troops, soldiers, forces, contingents
journalist, reporter, newsman, press, media
media, press, newspapers, broadcasters, reporters
whistleblower, whistle-blower, reporting person
source, tipster
human rights defender, activist, rights activist, campaigner, human rights activist
activist, campaigner, militant, advocate
volunteer, unpaid helper, helper, voluntary worker
NGO, charity, voluntary organisation, nongovernmental, pressure group, nonprofit
ordinary people, grassroots, citizens, campaigners, grass roots, NGOs, voluntary sector
grassroots, grass-roots, local people, at the bottom, from below, ordinary people
lobby, lobbyist, pressure group
labour union, union, workers' organisation
employer, boss, company, firm
business, company, firm, entrepreneur, commercial, corporate
businesses, companies, firms, industry, corporate world, business people
small and medium-sized enterprises, SMEs, smaller companies
businesses, industry, companies, business world, corporate sector, commerce
operator, company, carrier, provider, firm
provider, supplier, company offering services
consumer, user, buyer, shopper
client, buyer, consumer, shopper
producer, maker, manufacturer, grower
manufacturer, maker, producer, factory, builder
supplier, provider, source, vendor, seller
owner, proprietor, holder, possessor
ownership, possession, belong, proprietorship, owner
citizen, national, civilian, member of the public, ordinary people, resident, man in the street
national, citizen, passport holder
nationality, citizenship, passport
resident, inhabitant, citizen, people living, dweller
public, everyone, population, society
public, known to all, not secret, open to everyone
individual, someone
people, persons, folk, individuals, men and women, humans
female, girls, women
youth, youngsters, teenagers, adolescents, the young, younger generation, juveniles
children, minors, kids, boys and girls, youngsters
elderly, older people, old people, senior citizens, the aged
disability, handicapped
indigenous, native, aboriginal, first nations
ethnic, racial, tribal
family, household, relatives, loved ones, kin
newcomer, migrant, newly arrived, arrival
migrant, people on the move
refugee, displaced person, asylum seeker, person fleeing, exile
displaced, uprooted, driven from home, forced to flee, internally displaced
# Structures: arms, wings, schemes and set-ups (each kind of body apart)
organisation, institution, entity, outfit, organization
body, organ, organisation, institution, entity, outfit
subcommittee, sub-committee, smaller committee, subgroup
secretariat, administrative office, permanent staff, back office, administrative support, permanent office, secretarial
directorate, department, division
department, ministry, division, section, office
ministry, department, office of the minister
division, department, section, branch, unit
network, web, grid, net, linked group
network, contacts, community of experts, links between
coalition, alliance, bloc, joint front
alliance, bloc, league, axis, coalition
bloc, grouping, group of countries, alliance
confederation, federation
consortium, group of partners, syndicate, pool of partners
scheme, programme, project, arrangement, system
project, undertaking, endeavour, scheme, venture, plan
flagship, leading, most prominent, showpiece, main, showcase
mission, operation, deployment, assignment, task
operation, action, campaign, sweep, crackdown, raid
sweep, raid, swoop
fund, money pot, pot of money, kitty, financial facility
platform, forum, space, setting, sounding board
forum, platform, place to discuss, talking shop, venue
dialogue, conversation, talks, discussion, communication
channel, avenue, conduit, route
hotline, helpline, telephone line, phone line, emergency number
helpline, hotline, crisis line
help desk, helpdesk, support desk, information desk
academy, school
academy, school, college
laboratory, lab, testing facility
school, college, academy, educational institution
university, college, academia
hospital, clinic, medical facility
statutes, rules, constitution, by-laws, bylaws, articles, founding document
machinery, mechanism, apparatus, system, set-up
architecture, structure, set-up, setup, framework, system, design
set-up, setup, structure, arrangement, organisation, system
structure, set-up, organised, build, layout
hierarchy, chain of command, ranking, pecking order, ladder
# Law, justice, policing in everyday words (different crimes stay apart)
law, legislation, act, statute, rules, statutory
legislation, law, lawmaking, rules
legislate, make laws, pass laws, lawmaking
regulation, rule, bylaw, ordinance, decree, regulatory
decree, edict, ordinance, ruling
regulate, control, lay down rules for, rules on
legal, lawful, allowed by law, legitimate, within the law, above board
illegal, against the law, unlawful, illicit, outlawed, outside the law, prohibited, under the counter, illegitimate
illicit, illegal, unlawful, black-market, under the table, contraband, forbidden, underground
ban, prohibit, forbid, forbade, forbidden, outlaw, bar, not allowed, not permitted, make illegal
criminalise, criminalize, make a crime, make punishable, outlaw, turn into a crime
legalise, legalize, make legal, decriminalise
justice, fairness, fair treatment, equity
judiciary, courts, judges and courts, court system
judicial, court, legal, judges', by judges
court, tribunal, judges, bench, court of law
tribunal, court, panel of judges
trial, court case, hearing, lawsuit
lawsuit, litigation, sue, suit
bring to justice, put on trial, put before the courts, haul before the courts, prosecute, make answer, take to court, held to account
prosecute, bring charges, put on trial, take to court, charge, press charges, indict
charge, accuse, indict
accuse, point the finger at, blame, charge, allegation
guilty, convicted, to blame, culpable, found guilty
convict, find guilty, found guilty, sentenced
acquit, acquittal, find not guilty, clear
sentence, punish, condemn, penalty, jail term
penalty, punishment, sanction, sentence
punish, penalise, sanction, make pay, discipline, punitive
fine, monetary penalty, financial penalty
sanction, punitive measure, penalty, embargo
impunity, go unpunished, get away with, got away with, escape punishment, unpunished, scot-free, without punishment
liability, legal responsibility, be liable, accountable, responsible in law
immunity, protection from prosecution, exemption, cannot be prosecuted
exempt, free from, excused, exception, let off, waive, waiver
exception, exclusion, exemption, special case, carve-out
exceptional, special, unusual, out of the ordinary, extraordinary
appeal, challenge in court, contest, recourse, legal challenge
recourse, remedy, appeal, resort
complaint, grievance, complain, protest
right, entitlement, claim, be entitled to, have a right to, be allowed to
entitled, have the right to, be allowed to, eligible, qualify
eligible, qualify, entitled, meet the conditions, suitable, fit the bill
free, at liberty, unrestricted, without restriction, unhindered
freely, without restriction, unhindered, without limits
equality, fairness, same rights, parity
discrimination, unequal treatment, bias, prejudice, unfair treatment
racism, racist, racial hatred, racial discrimination, xenophobia
hatred, hate, hostility, loathing
tolerance, open-mindedness, acceptance, broad-minded
dignity, self-respect, worth, honour
humanitarian, compassionate
humanitarian, relief, charitable
proportionate, in proportion, not excessive, measured
sovereign, sovereignty, independent, own authority, self-rule
sovereignty, independence, self-determination, autonomy, statehood
territory, soil, area, ground
non-interference, not meddling, not interfering, non-intervention, staying out of internal affairs
interference, meddling, tampering, intrusion, intervention
intervene, intervention, step in, interfere, get involved
criminal, crook, lawbreaker, offender, gangster, villain, culprit, wrongdoer, outlaw
offender, lawbreaker, culprit, perpetrator, wrongdoer
perpetrator, culprit, offender, guilty party
perpetrate, commit, carry out, be behind
crime, lawbreaking, criminality, delinquency, offending, wrongdoing, offence
mafia, the mob, underworld
gang, mob, mafia, cartel
gang, band, crew, mob
mafia, mob, crime families
modus operandi, method of working, mode of operation
arrest, catch, caught, pick up, nab, take into custody, took into custody, round up, lock up, seize
detain, lock up, keep in custody, take into custody, imprison, put behind bars
capture, catch, caught, seize, take prisoner
fugitive, runaway, wanted person, escapee, wanted criminal
wanted, sought by police, hunted
manhunt, search, hunt, pursuit
suspect, person suspected, under suspicion, suspicion, suspicious
suspicious, dubious, questionable, shady, fishy
search, hunt, seek, sought, comb
raid, search, swoop, storm
crackdown, clampdown, tough action, get tough, repression, hard line
crack down on, clamp down on, get tough on, take a hard line on, fight, come down hard on, repress
combat, fight, war on, battle, do battle with, wage war on, stand up to, fight back, take up arms against
counter, oppose, fight back, push back, respond, neutralise, stand up to, rein in
tackle, address, get to grips with, attack, deal with, dealt with, fight, confront, take aim at
disrupt, break up, broke up, bust, smash, throw into disarray, upset
dismantle, break up, broke up, take apart, took apart, pull apart, bust, take down, took down, tear down
eradicate, wipe out, stamp out, root out, get rid of, got rid of, weed out, end, eliminate, rid the world of
eliminate, get rid of, got rid of, remove, wipe out, do away with, end
contain, curb, hold in check, rein in, keep under control, limit
stem, stop, halt, hold back, curb, staunch
protect, look after, keep safe, kept safe, shelter, shield, guard, watch over, defend, take care of, screen
protection, safety, shelter, safeguarding, cover, shield
safeguard, protect, guard, preserve, keep intact, defend, secure, guarantee
safety, security, being safe, protection, safe
security, safety, protection, defence
defend, defence, defense, protect, stand up for, guard, stick up for
shelter, refuge, safe place, haven, accommodation
safe haven, hiding place, refuge, hideout, sanctuary, place to hide, shelter
hide, hideout, conceal, cover up, keep secret, stash, mask
ill-treatment, mistreatment, abuse, maltreatment, cruelty
exploit, take advantage of, abuse, profit, misuse, prey on
misuse, abuse, wrong use, improper use, misapplication
modern slavery, slavery, bondage
drug dealer, drug lord, narco, trafficker, drug baron, narcotrafficker
chemicals used to make drugs, precursor
firearm, gun, shooter
disarm, disarmament, arms reduction, lay down arms, giving up weapons
laundering, cleaning dirty money, washing money, hide criminal money
counter-terrorism, counterterrorism, fight against terrorism, anti-terrorism, war on terror
extremism, fanaticism, militancy
radicalisation, radicalization, turning extremist, becoming radical
hostage, captive, kidnapped, hostage-taking
piracy, pirate, sea robbers
poach, illegal hunting
counterfeit, fake, forged, imitation, bogus, phoney
forge, falsify, fake, forgery
corruption, bribery, graft, kickbacks, palm-greasing, sleaze, crooked
bribe, kickback, backhander, sweetener, pay off
fraud, swindle, scam, cheat, rip-off, deceive
embezzle, misappropriate, siphon off
evade, escape, get round, dodge, slip through, circumvent, evasion
circumvent, get round, got round, bypass, evade, dodge, sidestep
confiscate, seize, take away, took away, strip of, impound, forfeit, deprive of
seizure, haul, confiscated goods, catch, seized, confiscation
freeze, block, immobilise, frozen, lock
extradite, hand over to face trial, send back for trial, surrender
forensic, crime-lab
fingerprint, biometric
undercover, covert, secret, infiltrate, under cover
wiretap, phone tap, interception, eavesdrop, bug, listen in, tapping
# Cyber, data, technology
cyber, online, digital, internet, in cyberspace, computer, on the internet
cybercrime, computer crime, online crime, internet crime, crime on the internet, digital crime
cybersecurity, cyber security, online safety, computer security, protection against hackers, internet security, digital security
cyberattack, cyber attack, hacker attack, hacking, digital attack, computer attack
hack, break into, broke into, hacker, intrude
cyberspace, internet, digital world, virtual world, online world
internet, web, net, online, world wide web
digital, electronic, computerised, paperless, computer-based, digitised
digitalisation, digitalization, digitisation, going digital, computerisation
AI, smart machines, machine intelligence, intelligent systems
dark web, darknet, dark net, hidden internet
encrypted, coded, scrambled, secure, ciphered
information and communication technology, ICT, computing
software, computer program, app, application
device, gadget, appliance, machine, instrument
technology, tech, technical means
high-tech, advanced technology, technologically advanced, hi-tech
disinformation, fake news, false information, misinformation, lies, false news
misinformation, false information, wrong information, disinformation
manipulate, tamper with, distort, rig
propaganda, indoctrination, brainwashing, slanted information
privacy, protection of personal data, protecting personal information, data privacy
confidential, secret, classified, private, restricted, not public, hush-hush, kept under wraps
confidentiality, secrecy, privacy, discretion, not divulging
sensitive, delicate, tricky, confidential, touchy
intelligence, secret information, information gathered, intel
spy, espionage, secret agent
access, entry, reach, get hold of
within reach, available, easy to get
available, at hand, on hand, to hand, ready, at the disposal of, on offer, obtainable, on tap
store, keep, kept, save, storage, stock
stockpile, stock, store, reserves, supplies, hoard, pile up
transfer, hand over, pass on, pass to, move, send across
transmit, send, sent, pass on, forward, relay, transmission, hand on
send, sent, dispatch, forward, mail, post
spread, disseminate, get the word out, pass around, circulate, propagate
interception, catch, stop on the way, seize
# Borders, movement, transport, places
border, frontier, boundary, line between countries, borderline
cross-border, across frontiers, across borders, from one country to another, transnational, transboundary
cross, go across, pass over
entry, access, admission, entrance
transit, pass through, on the way through, in transit, passage
route, path, road, track, corridor
corridor, route, passage, passageway
crossroads, junction, hub, intersection
gateway, entrance, door, portal
origin, source, birthplace
destination, end point, place of arrival
travel, go abroad, journey, trip, tour, voyage
visit, call on, trip, went to see, tour, stay, drop in on
study tour, study trip, field visit
mobility, movement, moving, freedom to move
move, relocate, shift, transfer
relocate, move, transfer, resettle, move house
migration, movement of people, people moving
asylum, refuge, sanctuary, protection
deport, send home, sent home, expel, send back
repatriate, send home, bring home, return home, bring back
return, give back, gave back, send back, sent back, hand back, bring back, brought back, restitution
visa, entry permit, permission to enter
visa-free, without a visa, no visa needed, visa waiver, visa exemption
passport, travel document, identity papers
export, sell abroad, send abroad
cargo, freight, load, shipment, consignment
container, box, shipping container
shipment, consignment, delivery, cargo, load
ship, boat, vessel, craft, freighter
shipping, sea transport, shipping trade
maritime, at sea, sea, naval, seagoing, on the seas
seaport, port, harbour, docks, quay
coast, seaside, shore, coastline, seaboard, coastal
ocean, sea, high seas
river, waterway, stream, fluvial
aviation, flying, air travel
aircraft, plane, airplane, aeroplane
by air, by plane, airborne, air
by sea, by ship, by boat, seaborne
by land, overland, by road, on land
rail, train, railway, railroad
transport, carry, move, ship, haul, conveyance
traffic, trade, movement, circulation
postal, post, mail, courier
parcel, package, postal packet
abroad, overseas, in other countries, foreign, outside the country, in foreign parts
foreign, from abroad, overseas, non-national, alien
domestic, at home, national, homegrown
nationwide, national, across the country, countrywide, all over the country
worldwide, around the world, across the globe, all over the world, global, across the world, on a global scale
global, all over the world, worldwide, planet-wide, planetary
international, between countries, between nations, cross-country
intergovernmental, between governments, government-to-government
region, part of the world, area, zone, corner of the world
regional, in the region, area-wide
subregional, sub-regional, part of a region
neighbour, neighbor, next door, bordering, adjacent, nearby
neighbourhood, vicinity, surroundings, nearby area
local, on the ground, on the spot
on the ground, in the field, locally, on the spot, in practice
rural, in the countryside
city, town, municipality, metropolis, urban area
mayor, head of the city, city leader
island, isle, island state
hotspot, trouble spot, problem area, hot spot, flashpoint
landlocked, without a coast, no access to the sea
area, zone, region, district, territory
continent, continental, landmass
transatlantic, across the Atlantic, on both sides of the Atlantic
country, nation, homeland
# Health, environment, economy, education, culture
health, medical, wellness, physical condition
healthcare, health care, care for the sick
disease, illness, sickness, ailment, malady
pandemic, epidemic, outbreak, worldwide disease
epidemic, outbreak, spread of disease, plague
vaccine, jab, inoculation, immunisation
medicine, medication, pharmaceutical, medicinal product, remedy
treatment, therapy, care, medical help, cure
rehabilitation, recovery, getting back on their feet, return to society
reintegration, return to society, back into society, social reinsertion, resettle
recovery, bounce back, upturn, getting better, rebound, revival
resilience, ability to bounce back, toughness, staying power, withstand shocks, bouncing back, hardiness
poverty, hardship, being poor, deprivation
hunger, starvation, famine, lack of food, undernourishment, malnutrition
food, nutrition, nourishment
agriculture, farming, growing crops
livelihood, way to earn a living, means of living, income
environment, nature, surroundings, natural world, planet
environmentally friendly, green, eco-friendly, sustainable, kind to nature
sustainable, green, lasting, long-lasting, able to last, eco-friendly, viable
sustainability, being sustainable, lasting quality, viability
greenhouse gas, emissions, carbon
pollution, contamination, dirtying, fouling
biodiversity, variety of species, wildlife, biological diversity, plants and animals
forest, woodland, rainforest, woods, jungle
disaster, catastrophe, calamity, tragedy, cataclysm
emergency, crisis, urgent situation, urgent case
crisis, critical situation, dire straits, turmoil
renewable, clean energy, green energy
water, drinking water, hydric
economy, economic system, business life, economic life
growth, upswing, boom, economic expansion
recession, downturn, slump, economic crisis, slowdown
trade, commerce, buying and selling, business, import and export, commercial exchange
marketplace, trading, outlet
black market, underground economy
industry, manufacturing, business sector
competitive, able to compete, rival
competitor, rival, competition, opponent
job, employment, position, post, occupation
unemployed, jobless, without work
recruit, hire, enlist, draft in
recruitment, hiring, enlisting, luring
education, schooling, learning, teaching, upbringing
training, coaching, instruction, teaching, schooling, drill, learning
train, teach, taught, coach, instruct, educate, drill, skill up
course, class, lesson, training, programme of study
curriculum, syllabus, course content, programme of study
certificate, diploma, qualification, credential
scholarship, grant, bursary, study grant
research, scientific study, scientific work, investigation, inquiry
science, scientific, scholarship, research
innovation, invention, novelty, breakthrough
creative, inventive, imaginative
culture, arts, civilisation
tradition, long practice, heritage, folklore
tourism, tourist, travel, holidaymakers, visitors
sport, athletics, games
religion, religious, faith, belief, creed
language, tongue, linguistic
history, past, background, story, historical
tell, story, narrative, account
# Peace, conflict, defence, diplomacy
peace, end of fighting, ceasefire, harmony
peacekeeping, peace-keeping, keeping the peace, blue helmets, maintaining peace
peacebuilding, peace-building, building peace, making peace last
ceasefire, truce, end of hostilities, armistice, laying down arms
war, fighting, hostilities, warfare, military conflict
conflict, clash, fighting, struggle, strife, confrontation
attack, assault, strike, struck, onslaught, raid
aggression, attack, invasion, act of war, assault
invade, invasion, march into, overrun, aggression
occupation, occupy, take control of territory, seize territory
deter, deterrence, put off, scare off, discourage, dissuade, ward off
discourage, put off, deter, dissuade, talk out of
violence, brutality, bloodshed, violent
non-proliferation, stop the spread of weapons, preventing the spread of weapons
nuclear, atomic
explosive, bomb, blast, detonation
mine action, demining, clearing mines, mine clearance
stability, calm, steadiness, stable
instability, unrest, turmoil, upheaval, unstable, volatility
unrest, turmoil, riots, disturbance, disorder, upheaval
tension, friction, strain, ill feeling, hostility
de-escalate, calm down, defuse, cool down, ease tensions
escalate, get worse, flare up, intensify, heat up
relations, ties, links, bonds, dealings, relationship
relationship, ties, relations, bond, link, association
friendship, good terms, amity, cordial relations
friendship, good relations, friendly ties, amity, goodwill
goodwill, good will, kindness, benevolence, friendly feeling
rapprochement, coming closer, moving closer, drawing together, warming of relations
proximity, closeness, nearness, being near
negotiate, hammer out, thrash out, haggle, bargain, hold talks, come to the table, negotiating table
negotiation, talks, bargaining, haggling, parley, negotiating table
negotiator, bargainer, go-between, at the negotiating table
treaty, pact, accord, convention, covenant
protocol, supplementary agreement
protocol, etiquette, procedure
multilateralism, many countries working together, several countries together, working through international organisations
bilateral, between two countries, two-sided, country to country
principle, rule, guiding idea, tenet, maxim, belief
value, ideal, belief, principle, conviction
commonality, common ground, similarity
bond, tie, link, connection, attachment
historic, epoch-making, landmark
historical, past, in history
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
# Idioms and colloquial or journalistic ways to say it
agree, see eye to eye, be on the same page, go along with, shake hands on, be of one mind, strike a deal, come to an understanding
settle on, come to terms on, shake hands on, reach agreement on, find common ground on, strike a deal on, hit on
agreement, meeting of minds, common ground, handshake, accord, deal
put an end to, end, stop, bring to an end, do away with
give up, gave up, abandon, surrender, renounce, waive, relinquish
look after, care for, take care of, tend, protect
look forward to, await eagerly, be excited about, anticipate, welcome in advance
look back on, review, recall, reflect on, remember, take stock of
admire, respect, esteem
get together, meet, gather, assemble, come together, got together
get round to, find time for, got round to
get rid of, remove, eliminate, do away with, dispose of
get to know, become acquainted with, learn, become familiar with
bring into line, align, harmonise, brought into line, approximate, make consistent
approximate, bring closer, bring into line, approximation of laws, harmonise
harmonise, harmonize, bring into line, make the same, standardise, align, unify, make uniform
standardise, standardize, make uniform, make the same, set common standards
uniform, same everywhere, standard
bring to the table, contribute, offer, put forward
bring to bear, apply, exert
turn to, resort to, address
turn out, result, prove, end up
turn up, appear, arrive, attend
tolerate, endure, bear
put at the disposal of, make available to, lend
put into words, express, formulate, articulate
put together, assemble, compile, build, draw up
put under pressure, lean on, pressure, squeeze, press
put faith in, trust, believe in, count on, have confidence in
put on an equal footing, treat equally, equalise, make equal
hand in hand, together, jointly, side by side, closely
go hand in hand, accompany, be linked, complement
go through, undergo, experience, pass, underwent
go without, lack, forgo, do without
go far beyond, exceed, surpass, transcend
go after, pursue, chase, target, hunt
come under fire, be criticised, be attacked, meet with criticism
emerge, be revealed, be discovered, become known
come to fruition, be realised, materialise, succeed, be achieved
originate, stem from, derive, hail from
come along with, accompany
come to an end, end, expire, finish, conclude
fall into, belong, be classed as, be divided into
fall apart, collapse, disintegrate, break down
fall back on, resort to, rely on, use as a last resort
fall victim to, suffer from, be a victim of, prey to
stand out, be prominent, excel, be conspicuous
stand up to, withstand, resist, confront, oppose
stand ready, be prepared, ready to, be willing, on standby
on standby, ready, prepared, available
back up, support, confirm, bolster, reinforce
back out, withdraw, pull out, renege
step in, intervene, take action, get involved
step down, resign, leave office, quit
step forward, progress, advance, improvement
break new ground, innovate, pioneer, be innovative, do something new
break the law, offend, violate the law, commit a crime, commit an offence
break down, collapse, fail, fell apart
keep up the momentum, maintain momentum, sustain momentum, not lose steam
keep the door open, leave open, not rule out
keep the lid on, contain, control, suppress
keep watch over, monitor, guard, supervise, oversee
keep up to date, keep informed, update, stay informed
keep secret, not disclose, keep confidential, hide, not reveal
take place, occur, happen, go ahead
take the lead, lead, head, be in charge, take charge, spearhead, took the lead
take the floor, speak, address the meeting, make a speech, took the floor
take seriously, attach importance to, give weight to
take advantage of, exploit, benefit, capitalise on, cash in on
take the opportunity, use the occasion, seize the chance, seize the opportunity, use the chance
take a stand, oppose, speak out, take a position
take a close interest in, follow closely, be interested in, pay attention to
take over the presidency, take over the chair, assume the presidency, assume the chair
succeed, replace, follow
give a voice, let speak, listen to, let have a say
give an account, report, tell, describe
give birth to, create, produce, found
give rise to, cause, lead to, bring about, produce
give thought to, consider, reflect on, think about
yield, concede, make concessions
give shape to, shape, develop, work out
make a difference, have an impact, change things
make a contribution, contribute, add, help, play one's part
make progress, advance, get ahead, move forward, come along
make use of, employ, utilise, apply
compensate, offset, redress
make peace, reconcile, end the fighting, bury the hatchet
make a start, begin, start, launch, get started
make a decision, decide, reach a decision, take a decision
make a statement, declare, announce, issue a statement
make a commitment, commit, promise, pledge, undertake
make room for, allow for, accommodate, provide space for
make sense, be logical, be reasonable, add up
have the right, be entitled, be allowed
have an interest in, be interested, be concerned with, stake in
affect, influence, impact
have in mind, intend, plan, think of, consider
have at its disposal, possess, can use
have recourse to, resort to, turn to
have access to, can use, reach
have talks, talk, negotiate, hold talks, hold discussions, discuss, confer
hold talks, talk, meet, negotiate, discuss, confer, held talks
hold office, serve, be in post, be in power
hold accountable, call to account, make answer for, held accountable
pay a visit, visit, call on, paid a visit
pay lip service, say without doing, empty words
pay the price, suffer, bear the consequences
set a date, fix a date, schedule
set a deadline, fix a time limit, give until
set aside, reserve, earmark, allocate
aim, intend, seek
set in motion, start, launch, trigger, initiate
set up shop, establish itself, settle, open an office
run up against, encounter, face, come up against
face, confront, be up against, come up against, encounter, be faced with, grapple with
encounter, come across, came across, face
confront, face up to, stand up to, tackle, face
bump into, meet, come across, encounter
call into question, doubt, challenge, cast doubt on
call an end to, end, stop, terminate
pull out of, withdraw, leave, quit
pull one's weight, do one's share, contribute
push through, force through, get adopted, get through
lie behind, explain, cause, be the reason for
lie at the heart of, be central to, be at the core of
lie ahead, be in store, await
shed light on, clarify, explain, illuminate
show the way, guide, lead
speak the same language, understand each other, be of one mind
speak with one voice, be united, take a common position, present a united front
send a message, signal, make clear, make a statement
work towards, aim at, strive for, pursue, seek to achieve
work out, develop, devise, calculate, elaborate
tie in with, be connected to, fit with
fit in with, be consistent with, match, be compatible with
draw attention to, highlight, flag up, alert to
draw inspiration from, be inspired by, take as a model, inspire
draw conclusions, conclude, infer, learn, deduce
leave behind, abandon, forget, neglect
leave no stone unturned, do everything possible, spare no effort, try everything
leave open, not decide, undecided, leave unresolved
bear witness to, testify, show, prove
bear responsibility, be responsible, answer for, be liable
share of the blame, responsibility, guilt, fault
door-opener, gateway, entry
eye-opener, revelation, surprise
game changer, turning point, breakthrough, decisive change
wake-up call, warning, alarm
bridge, link, connect, span, bring together
bridge-builder, mediator, go-between, bridge between
sounding board, adviser
clearing house, clearinghouse, exchange point
one-stop shop, single point of contact, everything in one place, single window, single contact
safety net, protection, security, backup
backup, back-up, support, reserve, fallback, reinforcement
fallback, plan B, alternative, backup plan
last resort, final option, ultima ratio
red line, limit
rule of thumb, rough guide, general rule
common thread, recurring theme, shared element, unifying theme
bottom line, result, key point, essence
big picture, overall view, general overview, whole picture
bird's-eye view, overview
situation, status
food for thought, ideas, something to consider
tip of the iceberg, only a fraction
drop in the ocean, very little, insufficient
stepping stone, intermediate step, springboard, step on the way
track two, unofficial, informal diplomacy
back channel, informal contact, unofficial contact, secret contact
level playing field, equal conditions, fair competition, same rules for all
chain reaction, domino effect, knock-on effect, ripple effect
vicious circle, downward spiral, vicious cycle
off limits, forbidden zone, lawless area
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
# More everyday words for official ones
vote, have a say in, have a voice in, right to vote
request, instance, at the instance of, behest, at the behest of
initiative, brainchild, instigation, prompted by, instigated by
mandate, marching orders, terms of reference, job description, instructions, brief
terms of reference, mandate, remit, brief, job description
consultative, advisory, without a vote, non-voting
chairperson, chair, presiding officer, moderator, chairman
rapporteur, reporter, note-taker, record keeper
spokesperson, press officer, mouthpiece, voice, spokesman
delegation, team sent, representatives, deputation, envoys, party sent
entourage, staff, aides, retinue, suite
aide, assistant, adviser, right hand, helper
custodian, guardian, keeper, depositary
depositary, keeper, custodian, deposited with, kept by, lodged with
deposit, lodge, hand in, hand over
founding member, original member, charter member, member from the start, there from the start
host, housed by, accommodated by
accommodate, lodge, give a home to
cornerstone, linchpin, keystone, pillar, foundation stone
masterplan, master plan, strategy, grand plan, blueprint
guinea pig, test case, pilot, trial
trial balloon, test, feeler, first probe
watershed, turning point, milestone, crossroads, landmark
springboard, launchpad, launch pad, platform, starting point
patchwork, mosaic, mixture, fragmented, piecemeal
fragmented, scattered, patchy, piecemeal, disjointed, split up
scattered, dispersed, spread out, dotted around
silo, compartment, isolation, working in isolation
isolated, alone, cut off, lonely, detached
isolation, loneliness, being cut off, seclusion
piecemeal, bit by bit, unsystematic, patchy
stopgap, temporary solution, interim measure, provisional
makeshift, improvised, provisional, temporary
cutback, reduction, cut, saving
hike, rise, increase, jump
windfall, bonus, unexpected gain
shortlist, selection, list of candidates, preselection
blacklist, list of banned, blocklist
whitelist, list of permitted, allowlist
backlog, arrears, pile of work, unfinished work
bottleneck, chokepoint, logjam, congestion
loophole, legal gap, lacuna, escape route
pushback, resistance, opposition, rejection
backlash, adverse reaction, counter-reaction, hostile response
setback, reversal, blow, step back, delay
standoff, stand-off, deadlock, impasse, stalemate
showdown, confrontation, clash
flashpoint, hotspot, trouble spot, tension
foothold, presence, bridgehead
footprint, presence, trace, mark
stronghold, bastion, bulwark, fortress
lifeline, vital support, rescue
leverage, influence, clout, pressure, bargaining power
clout, influence, power, weight, leverage
heavyweight, powerful, influential, major player
major player, key actor, important actor, heavyweight, big player
bystander, onlooker, observer, witness
shareholder, investor, co-owner
underdog, weaker side, disadvantaged
kingpin, ringleader, leader, boss, mastermind, gang leader
ringleader, head of the gang, gang leader, leader, mastermind, kingpin
henchman, accomplice, associate, helper
accomplice, accessory, helper, partner in crime, abettor, complicit
complicity, aiding and abetting, involvement in crime, collusion
collusion, conspiracy, secret agreement, plot, conspire
plot, conspire, scheme, conspiracy, hatch
front company, shell company, letterbox company, dummy company, straw company, front
straw man, front man, figurehead, nominee
figurehead, front man, nominal leader
money trail, financial trail, follow the money, paper trail, trace of money
paper trail, written record, documentary evidence, records
hideout, safe house, refuge, hiding place
loot, booty, stolen goods, spoils, plunder
plunder, loot, pillage, ransack
stash, hidden store, cache, hoard
shipment, load, consignment, cargo, haul
haul, seizure, catch, load seized
mule, courier, carrier, drug courier
tip-off, information, lead, hint, denunciation
breakthrough, leap, big step forward, advance
stumbling block, obstacle, hindrance, hurdle, sticking point
sticking point, unresolved issue, point of disagreement, bone of contention, contentious issue
bone of contention, contentious issue, disputed point, controversy
contentious, controversial, disputed, divisive, hotly debated
divisive, causing division, splitting, polarising
polarisation, polarization, division, splitting of society, divide
cohesion, holding together, unity, togetherness, sticking together
social cohesion, holding society together, unity of society
fabric, structure
backdrop, background, context, setting, against the background
hindsight, looking back, retrospect
retrospective, backward-looking, looking back, retroactive
retroactive, backdated, retrospective, with effect from an earlier date
backdate, make retroactive, antedate
stand-alone, independent, separate, self-contained
self-contained, independent, complete in itself, stand-alone
homegrown, domestic, local, indigenous
produced in, manufactured in, originating in
full-scale, total, unrestrained
full-scale, complete, large-scale
full-fledged, fully-fledged, complete, full, mature
fledgling, nascent, beginner
nascent, budding, emerging, fledgling, incipient
burgeoning, growing, booming, flourishing
flourish, thrive, prosper, boom, bloom
wither, decline, shrivel, fade
fade, disappear, vanish, wane, die away
vanish, disappear, go missing, fade away
disappear, vanish, go missing, missing persons
reappear, resurface, come back, return, turn up again
resurgence, revival, comeback, return, new rise
outbreak, eruption, sudden start, flare-up
onset, beginning, start, outbreak
tail end, final part, end, last phase
midway, halfway, in the middle, mid-point
halfway, midway, mid-term, at the half-way point
mid-term review, interim review, halfway assessment, review at half-time
stocktaking, review, assessment, inventory, balance sheet
balance sheet, assessment, result, accounts
shake hands, agree, seal the deal
clinch, secure, conclude, seal
mull, consider, ponder, weigh
vow, pledge, promise, swear
slam, criticise, condemn, denounce
blast, criticise, denounce
hail, welcome, praise, applaud
tout, promote, praise, advertise
axe, cut, abolish, scrap, cancel
curb, limit, restrain, restrict, rein in, check
rein in, curb, control, restrain, limit
quell, suppress, put down, crush
quash, annul, overturn, suppress
overturn, reverse, quash, annul, set aside
uphold, maintain, support, confirm
shun, avoid, stay away from, boycott
boycott, refuse to attend, stay away, shun
woo, court, seek to attract, try to win
lure, attract, entice, tempt
attract, draw, lure, appeal to, bring in
tackle, grapple with, address
grapple with, struggle with, tackle, deal with
unveil, reveal, launch
unlock, release, free up
free up, release, make available, unlock
channel, direct, route, funnel, steer
pour, flow, stream, channel
top up, supplement, replenish, add money to
replenish, top up, refill, restock
tap, draw on, exploit
leverage, exploit, capitalise on
capitalise on, take advantage of, exploit, build on
piggyback, build on, make use of, follow
mirror, reflect, copy, correspond
reflect, mirror, show, express
echo, repeat, reflect, restate
downplay, play down, minimise, understate
exaggerate, overstate, blow up, inflate
overlook, neglect, ignore, disregard, turn a blind eye to
ignore, disregard, overlook, take no notice of, brush aside
disregard, ignore, neglect, flout
neglect, overlook, disregard, fail to look after
turn a blind eye to, ignore, tolerate, overlook
condone, tolerate, accept, turn a blind eye to
tolerate, accept, condone, endure
shrug off, dismiss, disregard, ignore
brush aside, dismiss, disregard, ignore
sidestep, avoid, evade, bypass
bypass, circumvent, go round, sidestep, avoid
outsource, contract out, subcontract, farm out
contractor, company hired, supplier, provider
subcontractor, supplier, company working for the contractor
vet, screen, check, examine, background check
clearance, security check, vetting, authorisation
cushion, soften, protect, absorb, mitigate
buffer, cushion, protection, zone between
stave off, prevent, avert, delay
fend off, resist, repel, ward off
repel, drive back, fend off, beat off
weather, withstand, survive, come through
withstand, resist, stand up to, hold out against, survive, bear
survive, outlive, stay alive, come through, live on
survivor, victim
stigma, stigmatisation, shame, disgrace, labelling
stereotype, prejudice, fixed image, cliche
mindset, attitude, way of thinking, mentality
# Phrases for single official words
climate change, global warming, climate crisis
synthetic, man-made, laboratory-made, artificial
stakeholders, those concerned, interested circles
artificial, man-made, synthetic, fake
unanimously, with one voice, all in favour, nobody objecting, without dissent, with no one against
remotely, from a distance, online, by video link, from afar
essential, vital, of the essence, a must, can't do without, fundamental
blessing, approval, endorsement, backing, green light, consent
initiator, brain behind, originator, instigator, mastermind
headcount, staffing, number employed, staff, personnel, payroll
payroll, staff, employees, personnel
staffing, personnel, staff, manning, headcount
second-in-command, deputy, vice, number two
outreach, reaching out, contacts with outsiders
enlargement, taking in new members, expansion, widening
candidate country, would-be member, aspiring member
founding, birth, setting up, creation, establishment
dissolution, winding up, disbanding, break-up, end
signatory, signer, party that signed, co-signatory
co-signatory, joint signatory, signed together with
countersign, sign as well, confirm by signature
depositary, keeper of the treaty, custodian
denounce, withdraw, terminate, cancel
reservation, proviso, caveat, opt-out, qualification
caveat, reservation, proviso, warning
safeguard clause, escape clause, emergency brake
sunset clause, expiry date, automatic end
grandfather clause, exemption for existing cases
preparatory, preliminary, in preparation, groundwork, introductory
exploratory, fact-finding, preliminary, probing
fact-finding, exploratory, investigative
stopover, visit, halt, stop
high seas, open sea, international waters, ocean
overflight, flying over, airspace
airspace, skies, air sovereignty
# Words and phrases that say nothing of their own in a question
light: busy, at all, in fact, for instance, by the way, if any, as such, basically, anyway, anyhow, after all, of course, obviously
light: indeed, truly, honestly, to be honest, frankly speaking, really and truly, as a matter of fact, to put it simply, put simply, in plain terms
light: in other words, that is to say, to be precise, to be exact, to be specific, more precisely, more specifically, more exactly, strictly speaking
light: could you tell me, can you tell me, tell me, tell us, do you know, i would like to know, i want to know, i wonder, i am wondering, wondering
light: just wondering, out of curiosity, curious, remind me, help me understand, let me know, give me, show me, find me, i am looking for
light: kindly, would you mind, if you can, if you please, excuse me, thank you, hello, hi, hey, just out of interest, for the record, for my information
light: according to the text, according to the document, according to the declaration, in the text, in the document, as the text says, as the document says
light: aforementioned, above-mentioned, abovementioned, said document, this document, the present document, in this text, of this text
light: does it say, does the text say, does the document say, is it said, it says, are we told, is there mention, gets mentioned, get mentioned
light: as it turns out, it turns out, as it happens, as we know, as you know, to your knowledge, on earth, ok, okay
light: in this regard, in this respect, in that regard, in that respect, in this connection, in this context, in that context, for that matter
light: thereby, therein, thereof, thereto, hereby, herein, hereto, herewith, wherein, whereof, hereinafter
"""##
