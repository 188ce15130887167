// Written by .ci/embed from Data/questions.en.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_words = ##"""
# The words of English questions. A line: class, what the class is told, a colon, phrases. "verb" and "noun" bring all forms.
forms: make, made, made, making
forms: hold, held, held, holding
forms: meet, met, met, meeting
forms: set, set, set, setting
forms: fight, fought, fought, fighting
forms: give, gave, given, giving
forms: take, took, taken, taking
forms: begin, began, begun, beginning
forms: run, ran, run, running
forms: belong, belonged, belonged, belonging
forms: join, joined, joined, joining
forms: lead, led, led, leading
forms: write, wrote, written, writing
forms: say, said, said, saying
forms: get, got, got, getting
forms: pay, paid, paid, paying
forms: found, founded, founded, founding
forms: understand, understood, understood, understanding
forms: undertake, undertook, undertaken, undertaking
forms: target, targeted, targeted, targeting
forms: sign, signed, signed, signing
forms: drop, dropped, dropped, dropping
forms: begin, began, begun, beginning
forms: become, became, become, becoming
forms: commit, committed, committed, committing
forms: refer, referred, referred, referring
forms: grow, grew, grown, growing
forms: combat, combated, combated, combating
forms: come, came, come, coming

# What says nothing of its own.
function: the, a, an, this, that, these, those, any, some, all, its, their, his, her, it, there, please, exactly, actually, also, else, me, us, you, i, we, own, so far, altogether, everything, every, each, anything, something, thing, things, ever, just, in total, overall, certain, given, whether, then, so, several, other, really, at all, about, hey, hello, thanks, thank you, precisely, specifically, both parties of, within the framework of, in question, concretely, et al, ones, one, kind of, sort of, type of, types of, kinds of, sorts of, various, as well, too, in the course of, in the framework of, in the context of
filler: pls, plz, kindly, can you, could you, would you, tell me, tell us, i would like to know, i want to know, i d like to know, do you know, can you tell me, could you tell me, please tell me, let me know, i wonder, what about, i need, explain, according to the documents, in the corpus, as far as the documents say, do the documents say, do the documents name, the documents name, are named as, named as, do the texts name, remind me, quick question, out of interest, for a briefing, for my briefing, says, it says
fact: is it true that, is it the case that, is it correct that, true or false, is it stated that, is it said that, can it be said that, is it right that, do the documents say that, is it a fact that
function prep: of, in, on, at, by, for, with, to, from, against, between, among, within, under, through, into, towards, upon, over, about, across, during, as, per, via, via the, regarding, concerning, in the area of, in the field of, on the part of, than, throughout
aux do: do, does, did
aux be: is, are, was, were, be, been, being, s, re
aux have: has, have, had, having
aux modal: will, would, can, could, may, might
conj: and, or, as well as, nor, plus
both: both, together, both of, at the same time, jointly named in, each of
neg: not, never, neither, nor, no, none of, n t, doesn t, don t, isn t, didn t, aren t, wasn t, nowhere, without, absent from, missing from, fail to, fails to, leave out, leaves out, left out of, left out, omit, omits, silent on, silent about, does not, do not, did not, t, w o
only: only, merely, just, simply, alone, exclusively, solely
hope: supposed to, expected to, to be, should, planned, plan to, intend to, intends to, is to, are to, shall, meant to, due to, called for, call to, hoped

ask who: who, whom, whose, by whom, which of them
ask what: what, what all, which things
ask which: which
span: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, cover, covers
ask when: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, when, what date, on what date, on which date, which date, on which day, what day, on what day, in which year, what year, in what year, which year, in which month, what month, in what month, date of, the date of, the date, at what date, at which date, since when, from when, until when, what time, how long ago, as of when, which month, what month, until what year, until which year, up to what year, till when, until what date, since what year, since which year, from what year, from which year, launch date, signature date, date, what was the date of
ask where: where, in which city, in what city, which city, what city, in which place, what place, which place, in which capital, in which town, venue of, the venue of, location of, where exactly, whereabouts, in which location, venue, location
ask where State: in which country, in what country, in which state, in which nation
ask howmany: how many, number of, the number of, count, count of, how often, how many times, count the
ask how: how
ask list: list, name, give, show, show me, give me, enumerate, find, list all, name all, i need all, all the

kind Agency: agency, agencies
kind State: country, countries, state, states, nation, nations, member state, member states, government, governments
kind Organisation Agency Committee TaskForce: organisation, organisations, organization, organizations
kind Organisation: international organisation, international organisations
kind Actor: body, bodies, actor, actors, institution, institutions, entity, entities, stakeholder, stakeholders, party, player, players
kind Committee: committee, committees
kind TaskForce: task force, task forces, taskforce
kind Group: group, groups
kind Region: region, regions
kind Programme: programme, programmes, program, programs, project, projects, cooperation programme, cooperation programmes, cooperation program, cooperation programs, initiative programme, funded programme, funding programme, funding programmes
kind Phase: phase, phases
kind Network: network, networks, practitioner network, practitioner networks
kind CrimeArea: crime, crimes, crime area, crime areas, criminal threat, criminal threats, criminal phenomenon, criminal phenomena, offence, offences, kind of crime, kinds of crime, types of crime, forms of crime, type of crime, threat, threats, crime type, crime types, criminal activity, criminal activities, illicit activities, criminal areas
kind Instrument: instrument, instruments, tool, tools
kind Framework: framework, frameworks, policy cycle, policy cycles, security cycle
kind Treaty: treaty, treaties, convention, conventions
kind Assessment: assessment, assessments, threat assessment, threat assessments
kind Report: report, reports
kind Strategy: strategy, strategies
kind Plan: plan, plans, action plan, action plans
kind Event: event, events
kind Place: place, places, city, cities
# Words that only colour a question, or speak of a thing by way of what is done with it: left aside, and the reading says so.
aside: development of, the development of, strengthening of, the strengthening of, functioning of, role of, the role of, work of, the work of, activities of, the activities of, institutional status of, currently, now, today, still, at present, at the moment, presently, nowadays, to date, already, relevant, different, specific, concrete, practical, particular, respective, concerned, in particular, especially, notably, actively, directly, explicitly, expressly, closely, at all levels, timing of, the timing of
# Words that change what is asked and that no reading takes in: the question is refused, and they are named.
beyond: at least, at most, more than, fewer than, less than, no more than, no less than, up to, nearly, almost, about half, half of, the majority of, majority of, most of, if, unless, instead of, together with, jointly with, again, no one, nobody, nothing, each other, one another, hardly, barely, rarely, formerly known, would have, could have, should have, might have, not only, not yet
excluding: other than, except, except for, apart from, besides, excluding, not counting, aside from, with the exception of, leaving aside, not including, in addition to, without counting
# Words that say the same: where one is left over, the quotation may have another of the line. The arguments are how they begin.
alike increase step intensify enhance strengthen reinforce improve expand bolster verb: step up, increase, intensify, enhance, improve, expand
alike fight combat tackle counter against verb: fight, combat, tackle, counter
alike launch start begin began kick verb: launch, start, begin, kick off
alike agree adopt agreement verb: agree, agree on, agree upon
alike join accession accede acceding members verb: join, accede, accede to
alike create establish creation establishment set verb: create, establish, set up, found
newcomer new additional newly: new, newly, additional
# What a thing may be called. It must be so called by its names or by what answers, but for what its kind says itself (the arguments).
modifier Programme: cooperation, co operation, funded
modifier Network: standing, practitioner
modifier Declaration: joint
modifier Region: regional, bi regional
modifier: european, international, joint, bilateral, latin american, operational, existing, main, key, important, organised, common, shared, priority, law enforcement, security, mutual, global, national, maritime, judicial, temporary, permanent, interagency, inter agency, technical
euadj: eu, european, european union, union
topicable asset recovery: asset recovery, asset recovery and confiscation
topicable recovery: recovery

doc Declaration: declaration, declarations, joint declaration, joint declarations, eu clasi joint declaration, eu clasi declaration, eu clasi joint declarations, eu clasi declarations, ministerial declaration, ministerial declarations, text, statement, joint statement, eu and clasi declaration
doc Procedure: working procedures, procedures, eu clasi working procedures, working procedure, working arrangements document
doc News: news item, news article, news, article, news report, press item, eucrim, eucrim news, eucrim article, eucrim news item, eucrim item, eucrim report, news piece, eucrim piece, journal
doc Annex: annex, roadmap, road map, annexed roadmap, 2025 2026 roadmap, annex to the declaration, eu clasi roadmap
doc any: document, documents, text, texts, paper, papers, source, sources, file, files, corpus, record, records
paragraph: paragraph, paragraphs, para, paras, point, points, item, items, passage, passages, section, sections, place, places, provision, provisions, where
ordinal 1: first, earliest, oldest, initial, 1st, original
ordinal 2: second, 2nd
ordinal 3: third, 3rd
ordinal last: last, latest, most recent, newest, final
ordinal next: next, again, upcoming, following
ordinal previous: previous, preceding, earlier, former, before that

scope: according to, in the words of, as stated in, as per, under, in, of, from, within, pursuant to, going by, acc to, per
time before: precede, precedes, preceded, come before, comes before, came before, earlier than, older than, before, prior to, earlier than, ahead of, until, up to, preceding, by the time of
time after: come after, comes after, came after, more recent than, newer than, after, later than, following, since, from, subsequent to
time asof: as of, as at, as on, by
time in: in, during, on, within, throughout, in the year, in the course of
time between: between
timeonly: in the first half of, in the second half of

trace: trace, track, follow, history of, the history of, evolution of, evolve, evolves, evolved, timeline of, timeline, over time, through time, through the documents, across the documents, across the declarations, through the declarations, through all the documents, across all the documents, across all documents, through the years, over the years, development over time, chronology of, in time, document by document, declaration by declaration, from document to document, from one document to the next, from one declaration to the next, story of, across time, how has the treatment of, mentions of over time, across all declarations, through all declarations, throughout the documents, throughout the declarations, trajectory of, change over time, changed over time
tracefill: treatment, treated, mentioned, appear, appears, presented, role, position, developed, develop, changed, change, describe, described, way, discussed, references to, reference to, references, dealt, handled, portrayed, status
connect: connected, connected to, connected with, linked, linked to, linked with, relate, relates, relate to, relates to, related, related to, connection, connection between, connections, connections between, link, link between, links, links between, path, path between, path from, paths, paths from, paths between, relationship, relationship between, relation between, tie, ties, tied, tied to, get from, route from, chain, chain between, chain from, bridge, what connects, what links, what joins, connects, lead from, leads from, have to do with, has to do with, got to do with, in common
stand: stand for, stands for, full name of, the full name of, abbreviation, abbreviation of, acronym, spelt out, spelled out, short for, mean, means, full name, full title of, abbreviate, acronym for, long form of, unabbreviated
mention verb: mention, name, list, cite by name, reference, feature, contain, include, talk about, speak of, speak about, refer to, bring up, discuss, allude to, make reference to, make mention of, touch on, touch upon
mentioned verb: appear, occur, figure, come up, crop up, turn up, show up
mention: mentioned, named, listed, mention of, mentions of, references to, reference to, referred to, spoken of, found, naming, present in, mentioning, mentioned by name, anywhere, featured, anything to say on, anything to say about, say anything about, say anything on, anything on
says: where does it say, where does it say that, where is it said that, where is it written that, where do the documents say, where do the documents say that, where does it state, where does it state that, where is it stated that, where do they say that, where do we read that, where can i read that, where do i find that, which paragraph says, which paragraph says that, what paragraph says that, in which paragraph does it say that, in which paragraph is it said that, which passage says that, where is it recorded that, quote the passage, where do the texts say that, where is it stated, where is it said, where is it written, which paragraph states that, which paragraph records, which paragraph records that, where do the ministers say that, which document says that, which document says, which document states that, which document states, source for, source for the claim that, where is the statement that, where do i read that, which paragraph mentions that, where does the text say that, where does the declaration say that, in which paragraph is it stated that, which text says that
called verb: call, describe as, term, style, refer to as, dub
called: called, described as, referred to as, termed, styled, known as, spelt, spelled, under the name, by the name
added: added, newly named, newly mentioned, newly added, for the first time, new in, appeared for the first time, appear for the first time, new compared to, new compared with, newcomers, made their first appearance, new since, introduced, newly, debut, add, adds
dropped verb: drop, omit, remove
dropped: dropped, no longer, disappear, disappeared, disappears, removed, missing, not repeated, omitted, absent, vanish, vanished, gone
contrast: but, while, whereas, though, although, yet, unlike, compared with, compared to, as opposed to, rather than, versus, vs

most: most, most often, most frequently, the most, most mentioned, most often mentioned, most frequently mentioned, most named, most cited, most frequently named, most often named, oftenest, most widely mentioned, top, biggest number of mentions, most referenced
least: least, least often, least mentioned, least frequently, rarest, fewest

speaker: ministers, the ministers, they, both sides, the two sides, two sides, both parties, the parties, parties, signatories, the signatories, the two regions, both regions, we, home affairs ministers, ministers of the interior, interior ministers, the eu and clasi ministers, eu clasi ministers, eu and clasi ministers, ministers of the eu and clasi, sides

# Stances: what "they" do with what they name.
stance welcomes verb: welcome, celebrate, applaud, hail
stance recalls recall verb: recall
stance recalls acknowledge verb: acknowledge
stance recalls recognise verb: recognise
stance recalls not verb: note, take note of
stance recalls regard verb: have regard to
stance underlines underlin verb: underline
stance underlines stress verb: stress
stance underlines highlight verb: highlight
stance underlines emphasis verb: emphasise
stance underlines reaffirm verb: reaffirm
stance underlines insist verb: insist, insist on
stance underlines underscor verb: underscore
stance underlines reiterat verb: reiterate
# The second word, where there is one, must stand in the paragraph: to affirm is not to express.
stance supports express verb: express support for, express their support for, express support, express their full support for, express full support for
stance supports verb: voice support for, affirm, declare support for, declare their support for
stance commits verb: commit, commit to, undertake, undertake to, agree, agree to, promise, promise to, pledge, pledge to, vow, agree on
stance calls urge verb: urge
stance calls invite verb: invite
stance calls encourage verb: encourage
stance calls promote verb: promote
stance calls verb: call for, call on, call upon, appeal for, request, ask for
stance considers verb: consider, explore, contemplate, envisage, weigh, examine
stancenoun commits: commitment, commitments, undertaking, undertakings, pledge, pledges, promise, promises
stancenoun calls: call, calls, appeal, appeals, invitation, invitations, request
stancenoun considers: consideration, possibilities, possibility
stancefill: something, do, doing, anything, exploring, for something

# Relations. "subject" is the edge's start; "inverse" turns the ends round; "agent" names the one at the start; "lr" reads left to right whatever the voice.
rel SUPPORTS verb: support, back, help, assist, strengthen, reinforce, aid, bolster, sustain, give support to, provide support to, provide support for, lend support to, offer support to, give backing to, contribute to, promote the development of
rel SUPPORTS noun: support, backing, assistance, help
rel SUPPORTS agent: supporter, supporters, backer, backers, donor
rel SUPPORTS rl: benefit from, benefits from, benefited from, benefiting from, receive support from, receives support from, received support from, get support from, gets support from, with the support of, supported with, rely on the support of, get help from, gets help from, get backing from, gets backing from, receive help from, beneficiary of, beneficiaries of
rel COOPERATES_WITH lr: cooperate with, cooperates with, cooperating with, cooperated with, cooperate, cooperates, cooperating, cooperated, co operate with, co operates with, work with, works with, working with, work together with, works together with, working together with, collaborate with, collaborates with, collaborating with, collaborate, exchange information with, exchanges information with, facilitate exchanges with, facilitates exchanges with, facilitate exchanges, facilitates exchanges, exchange information, exchanges information, work together, works together, share information, partner of, partners of, partner, partners, partner with, partners with, have a partnership with, has a partnership with, exchange with, exchanges with, exchange data with, share information with, shares information with, team up with, works closely with, work closely with, cooperation with, collaboration with, partnership with, in cooperation with, have exchanges with, interact with, interacts with, cooperation between, collaboration between, partnership between, in partnership with, in close collaboration with, cooperation partners of, counterpart of, counterparts of, liaise with, liaises with, collaborators, join forces with, joins forces with
rel COOPERATES_WITH lr say=arrangement: negotiate a working arrangement with, negotiate a working arrangement, have a working arrangement with, has a working arrangement with, conclude a working arrangement with, sign a working arrangement with, working arrangement with, working arrangement between
rel MEMBER_OF verb: join, accede to, become a member of, enter
rel MEMBER_OF agent: member, members, member country, member countries, new members, membership, acceding countries, new member, newcomers to
rel MEMBER_OF lr: belong to, belongs to, belonged to, belonging to, sit in, sits in, sit on, sits on, member of, members of, accession to, accession of, joined up to, became members of, became a member of, acceded, newly joined, admitted to, were admitted to, welcomed into, welcomed as members of, welcomed as new members of, acceded to, joined, are members of, part of, make up, makes up, made up the membership of
rel MEMBER_OF rl: composed of, made up of, consist of, consists of, comprise, comprises, admitted, gained
rel CHAIRS alone verb: hold the presidency, hold the chair, hold the presidency of the council, hold the council presidency, hold the eu presidency, hold the rotating presidency
rel CHAIRS verb: chair, preside over, hold the presidency of, hold the chair of, head the presidency of
rel CHAIRS agent: chair, chairman, chairs, president, presidency, the presidency
rel PART_OF lr: form part of, forms part of, forming part of, belong, part of, parts of, component of, components of, component projects of, component project of, projects of, phase of, phases of, component of the, fall under, falls under, falling under, subproject of, sub project of, within the wider, belongs to, belong to, annexed to, annex to, subset of, kind of, form of, forms of, included in, element of, elements of, kinds of crime under, is counted as, counts as, component, components
rel PART_OF rl: contain as components, comprises the projects, include as component, includes as component
rel ADDRESSES verb: address, fight, combat, tackle, target, counter, prevent, aim at, disrupt, act against, be directed against, attack, deal with, focus on, take on, work against, confront, respond to
rel ADDRESSES lr: directed against, directed at, fight against, fights against, aimed at, aimed against, in the fight against, combating, combatting, targeting, devoted to, dedicated to, in charge of fighting, action against, the fight against, responsible for fighting, directed, aimed
rel ADDRESSES lr weak: against
rel ESTABLISHED verb: establish, set up, create, found, develop, adopt, institute, build, introduce
rel ESTABLISHED noun: establishment, creation, founding, foundation
rel ESTABLISHED agent: founder, founders, creator, creators
rel IMPLEMENTS verb: implement, carry out, manage, execute, administer, run, operate
rel IMPLEMENTS agent: manager, implementer, implementing body, implementing agency
rel FUNDS verb: fund, finance, co finance, cofinance, co fund, cofund, pay for, pay, bankroll
rel FUNDS lr: co finances, co finance, co funds, co fund
rel FUNDS rl: co financed by, co funded by, cofunded by, co financed, co funded
rel FUNDS agent: funder, financier, sponsor, sponsors, funders
rel FUNDS noun: funding, financing
rel COORDINATES verb: coordinate, co ordinate, steer, orchestrate
rel COORDINATES lr: under the coordination of
rel COORDINATES noun: coordination
rel COORDINATES agent: coordinator
rel MODELLED_ON lr: modelled on, modeled on, modelled after, modeled after, modelled, modeled, inspired by, patterned on, patterned after, based on, follow the model of, follows the model of, following the model of, on the model of, draw inspiration from, draws inspiration from, take inspiration from, takes inspiration from, built on the model of, take as model, takes as its model, follow the example of, follows the example of, drawn on the example of, drew inspiration from, take as a model, has as its model, owes its model to, taken after, copied from, fashioned after, styled on, take as their model, mirrors, mirror, shaped after, find its inspiration, found its inspiration, find its inspiration in, found its inspiration in, find inspiration in, found inspiration in
rel MODELLED_ON inverse verb: inspire
rel MODELLED_ON rl: model for, models for, the model for, serve as model for, served as model for, served as a model for, serves as a model for, serve as a model for, inspiration for, inspiration of, inspiration behind, blueprint for, example for, template for, model of, served as the model for, provided the model for, provide the model for, was the model for, the inspiration for, served as an example for, serves as the model for, model behind, the template for
rel ALIGNED_WITH lr: aligned with, aligned to, in step with, synergies with, synergy with, coordinated with, timed with, in line with, kept in step with, in tune with, synergies between, synchronised with, synchronized with, matched with, harmonised with, aligned, timing coordinated with, to be aligned with, in sync with, launch timed with, launch coordinated with
rel SUCCEEDS verb: succeed, replace, supersede, take over from, take the place of, follow on from
rel SUCCEEDS agent: successor, successors, replacement
rel SUCCEEDS rl: predecessor of, the predecessor of, forerunner of, predecessor, forerunner, turned into, turn into, renamed, become, became, become of, became of, was renamed, evolve into, evolves into, transform into, transformed into
rel SUCCEEDS lr: grew out of, grow out of, used to be called, formerly, formerly known as, emerge from, emerged from, used to be
rel PUBLISHED verb: publish, issue, release, put out, author, write
rel PUBLISHED agent: publisher, publishers, author, authors, originator
rel CITES verb: cite, refer to, quote, invoke, build on, reference, allude to
rel INVOLVED_IN verb: participate in, take part in, attend, be present at, be at
rel INVOLVED_IN agent: participant, participants, attendee, attendees, signatory, signatories, invitee, invitees
rel INVOLVED_IN rl: open to, attended by
capacity invited verb: invite
capacity invited: invited to, invitee, invitees, invited
capacity signatory: signatory, signatories
capacity observer: observer, observers

event Creation verb: create, establish, set up, found, form, institute, come into being, come into existence
event Creation noun: creation, establishment, founding, foundation
event Launch verb: launch, kick off, start, begin, inaugurate
event Launch: launch date
event Signature: signature date
event Launch noun: launch, start, kick off
event Signature verb: sign, conclude
event Signature noun: signature, signing
event Accession verb: join, accede, accede to, become a member of, enter, become members of
event Accession noun: accession
event Meeting verb: meet, hold, convene, take place, gather, host
event Meeting noun: meeting, summit, ministerial, conference, gathering, lunch
event Meeting: took place, taken place, ministerial meeting, ministerial meetings, operational meeting
event any verb: happen, occur
event any: happened, went on
event Document verb: adopt, publish, issue, agree, agree on, release, date, make, release, approve
event Document: dated, dated from, agreed, agreed on, come from, date from, adoption of, publication of
begin verb: start, begin, run, commence, last, be in place, exist, operate
begin: since when, start date of, running, run from, since what year, since which year, from what year, from which year
end verb: end, expire, finish, close, run out, run until, last until
end: until when, end date of, up to when, run until, runs until, until what year, until which year, up to what year, till when, until what date

number 2: two
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 20: twenty
month 1: january, jan
month 2: february, feb
month 3: march
month 4: april
month 5: may
month 6: june
month 7: july
month 8: august, aug
month 9: september, sept
month 10: october, oct
month 11: november, nov
month 12: december, dec
half 1: first half of
half 2: second half of
"""##
