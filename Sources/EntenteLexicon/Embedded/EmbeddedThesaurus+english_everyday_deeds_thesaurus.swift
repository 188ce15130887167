// Written by .ci/embed from Data/english-everyday-deeds.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_deeds_thesaurus = ##"""
# Everyday English, and what official texts say for it: founding, leading, working together, money, meetings. Lines as in english.thesaurus; held against long questions only.
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
"""##
