// Written by .ci/embed from Data/english-official-meetings.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_meetings_thesaurus = ##"""
# Official English, and how it is asked about: meetings, texts, funding, institutions. Lines as in english.thesaurus; held against long questions only.
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
"""##
