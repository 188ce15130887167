// Written by .ci/embed from Data/english-everyday-idioms.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_idioms_thesaurus = ##"""
# Everyday English, and what official texts say for it: idioms, phrases, words that say nothing. Lines as in english.thesaurus; held against long questions only.
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
