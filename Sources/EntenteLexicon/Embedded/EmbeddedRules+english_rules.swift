// Written by .ci/embed from Data/english.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_rules = ##"""
# The grammar words of English; its relation rules stand in the files english-*.rules. The article “Rule language” says how to read and extend them.
language en

# Closed classes.
words determiner: the, a, an, this, these, that, those, each, every, all, both, some, any, several, various, many, such, other, another, no
words indefinite: a, an, some, several, various
words negation: cannot, no longer, by no means, not yet, hardly, scarcely, not, no, never, nor, neither, without
words possessive: its, their, his, her, our, whose
words speaker: we, our, us
words pronoun: it, they, he, she, them, who, itself, themselves
words relative: which, that, who, whose, whom, where
words preposition: active against, competent for, active in the field of, active in the area of, pending, subject to, without prejudice to, by way of, in respect of, for the purpose of, for the purposes of, in the course of, apart from, of, in, on, at, by, for, with, to, from, against, between, among, within, under, through, into, towards, toward, upon, over, about, across, during, after, before, following, since, until, via, as, per, beyond, throughout, amid, alongside, despite, regarding, concerning, in line with, based on, on behalf of, in order for, according to, with regard to, as regards, in accordance with, on the basis of, in the field of, in the area of, in the context of, within the framework of, in the framework of, under the auspices of, in the margins of, on the margins of, on the sidelines of, by means of, in terms of, with respect to, due to, thanks to, pursuant to, in view of, in the light of, in light of, in the face of, in support of, in favour of, as a means of, as to, responsible for, in charge of, accountable for, in its capacity as, in their capacity as, in its role as, in their role as, in his capacity as, in her capacity as, jointly with, not later than, no later than, no less than, no more than, not least, not limited to, in keeping with, in step with, in conformity with, consistent with, coherent with, compatible with, complementary to, formerly, previously, formerly known as, previously known as, along, inside, outside, near, around, behind, beside, up to, in addition to, out of, prior to, ahead of, because of, as of, unlike, in contrast to, contrary to, rather than, as opposed to, as distinct from, similar to, in place of, instrumental in, born out of, born from, grown out of, comparable to, on a par with, besides, aside from
words conjunction: and, or, as well as, and/or, but also, along with, together with, but, plus, &, and also, as also
words subordinator: how, to what extent, to which extent, how far, whereupon, after which, as did, as does, as do, as were, as was, while, whereas, because, if, when, although, though, so that, whether, unless, once, provided that, in order that, where, considering that, given that, as long as, so, assuming that, assuming, supposing that, supposing, in case, in the event that, on condition that
words lister: in the first place, first and foremost, chiefly, primarily, mainly, such as, including, in particular, notably, namely, particularly, especially, like, e.g., among them, for example, for instance, specifically, inter alia, among others, above all, i.e.
words adverb: to the fullest possible extent, to the greatest possible extent, to the widest possible extent, to the fullest extent possible, to the greatest extent possible, to the maximum extent possible, to the fullest extent, as closely as possible, as soon as possible, as quickly as possible, at the earliest possible date, once a year, twice a year, year after year, year by year, day by day, around the clock, round the clock, day and night, hour by hour, free of charge, without charge, at no cost, on the ground, with appreciation, with satisfaction, with great satisfaction, with deep satisfaction, with concern, with deep concern, with grave concern, with serious concern, with great concern, with interest, with great interest, with keen interest, with approval, with regret, with deep regret, with pleasure, with gratitude, with thanks, with deep appreciation, with great appreciation, with sincere appreciation, with sincere gratitude, with particular appreciation, with particular satisfaction, with particular concern, with particular interest, with alarm, with sadness, with emphasis, hereby, by invitation, by consensus, by videoconference, by video link, by acclamation, by unanimity, by mutual agreement, by common accord, likewise, thereafter, meanwhile, equally, afterwards, beforehand, anew, so far as possible, at present, at the moment, to date, so far, yet, next, also, further, together, jointly, more, most, very, already, again, well, still, now, currently, always, often, then, thus, hence, therefore, moreover, furthermore, finally, however, actively, today, only, even, especially, thereby, therein, thereof, in this regard, in this context, in this respect, as soon as possible, to this end, not only, at least, too, both, in turn, in the short term, in the long term, at the highest level, on a regular basis, as much as possible, in full, soon, shortly, eventually, ultimately, in due course, in the near future, regularly, at all levels, inter alia, side by side, hand in hand, shoulder to shoulder, hand in glove, back to back, for the time being, once more, as a rule, every year, every month, every week, three times a year, four times a year, once a month, twice a month, every quarter, within a year, ever since, in no small measure, in large measure, in no small part, in large part, in good part, to a large extent, to a great extent, to some extent, to no small extent, for the most part, for its part, for their part, for his part, for her part, on its own, on their own
words hedge: perhaps, maybe, possibly, presumably, where applicable, as appropriate, where appropriate, if appropriate, whenever appropriate, where relevant, where possible, where necessary, if necessary, as necessary, as applicable, if applicable, when appropriate, when necessary, as the case may be, subject to availability, where resources permit, resources permitting, where feasible, if feasible, subject to available resources, subject to the availability of resources, subject to the availability of funds
words infinitive mark: to, in order to, so as to
words be: is, are, was, were, be, been, being, am, remain, remains, remained
words have: has, have, had, having
words modal: do, does, did
words modal commitment: is due to, are due to, was due to, were due to, is about to, are about to, will, shall, would, is to, are to, intend to, intends to, plan to, plans to, is set to, are set to, will continue to, is determined to, are determined to
words modal call: should, must, ought to, ought, needs to, need to, has to, have to
words modal possibility: had been expected to, was expected to, were expected to, has been expected to, have been expected to, had been supposed to, had been due to, had been meant to, had been planned to, was meant to, were meant to, had been asked to, cannot, was supposed to, were supposed to, is supposed to, are supposed to, may, might, could, can, is expected to, are expected to, is proposed to, are considering to, would like to, would also like to, would very much like to, wish to, wishes to, wished to, hope to, hopes to, hoped to, would wish to
words lead adjective: aware, concerned, convinced, certain, mindful, conscious, determined, alarmed, deeply, gravely, seriously, particularly, guided, inspired, committed, desirous, cognisant, cognizant

# Words whose order tells.
words list month: january, february, march, april, may, june, july, august, september, october, november, december
words list season: spring, summer, autumn, winter
words list ordinal: first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth

words list meeting: ministerial, videoconference, teleconference, consultation, consultations, talks, proceedings, deliberations, gathering, dialogue, meeting, summit, conference, session, lunch, forum, assembly, workshop, seminar, dinner, breakfast, retreat, symposium, roundtable, round-table, webinar, colloquium, congress, masterclass, convocation
words list ceremony: ceremony, event
words list occasion: for, at, during, on the occasion of, within the framework of, in the framework of, in the context of
words list meet: meet, convene, gather, assemble, come together, get together, reconvene, congregate
words list sign: sign
words list chairmanship: chairmanship, co-chairmanship, presidency, chair, co-presidency
words list under: under
words list with: with
words list following: following
words list impersonal call: call for, require, demand, necessitate
words list demonstrative: this, that, it
words list hereby: hereby
words list numeral: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
words list first of two: former
words list second of two: latter
words list pairing: between, among
words list impersonal relative: which
words list plural pronoun: they
words list speaker pronoun: we
words list purpose: purpose, purposes, aim, aims, objective, objectives, goal, goals, task, tasks, mission, mandate, role, function, functions
words list task: task, tasks, mission, mandate, role, function, functions, aim, aims, objective, objectives, purpose, responsibility, responsibilities, duty, duties, work, activity, activities
words list carrying out things: undertake
words list announced work: activities, tasks, functions, actions, duties, responsibilities, objectives, aims, roles, services, measures, steps, priorities
words list floating: each
words list period: year, month, week, semester, quarter, years, months, weeks
words list selecting: relevant, competent, respective, other, various, appropriate, interested, concerned, responsible
words list passing: last, latest, recent, previous, past, preceding
words list comparative: better, best
words list postposed: competent, responsible, active, available, each
words list subject pronoun: they, he, she, we
words list chairing: preside, chair, co-chair, hold, assume, exercise, take over, host, hand over
words list attitude noun: decision, intention, readiness, assistance, help, backing, efforts, leadership, engagement, support, appreciation, gratitude, thanks, tribute, confidence, interest, attention, solidarity, admiration, condolences, congratulations
words list own verb: express, reiterate, reaffirm, renew, voice, pledge, declare, state, confirm, restate, convey, affirm
words list plural verb: are, have, were
words list singular verb: is, has, was, does
words list topic: on, against
words list origin: from, of
words list scene: in, at
words list the: the
words list both: both
words list noun in ly: assembly, family, supply, anomaly, monopoly, reply, ally, july, italy, rally, tally
words list this one: this
words list joint deed noun: cooperation, co-operation, collaboration, coordination, co-ordination, dialogue, partnership, exchange, exchanges, arrangement, arrangements, agreement, work, efforts
words list consulting: consultation, dialogue
words list talk noun: exchange, view, discussion, dialogue, conversation, debate, consultation, length, detail
words list any body: body, institution, organisation, organization, entity
words list any programme: programme, project, initiative, scheme
words list nobody: nothing, nobody, none
words list renouncing: against, rather than, instead of, in lieu of, short of
words list ways: ways, means, options, possibilities, avenues, opportunities, modalities
words list looking for: look for, seek, search for, study, examine, discuss, identify, assess
words list listing verb: include, includes, included
words list told clause: that, how
words list own work: work, activities, actions, operations, activity
words list standing premodifier: existing, ongoing, remaining, leading
words list rejecting: reject, oppose, refuse, block, prevent, veto, rule out, exclude, contest, doubt, deny, forbid, resist, decline, dispute, question, discuss, debate, examine, consider, study, explore, await, fear, delay, postpone, cancel
words list praised for: for, on, upon
words list among: among, amongst
words list ranking: rank, count, figure, number, feature
words list no joint deed: attend, participate, take part, partake, exist, live, meet, appear, come, sit, join, rank, figure, feature, welcome, thank, praise, commend, note, call, urge, invite, ask, request, belong, stand, remain, become
words list makes so: recognise, recognize, acknowledge, designate, appoint, name, choose, select, confirm, identify, regard, describe, present, welcome, admit, elect
words list pairwise: respectively
words list opening auxiliary: having
words list calling: called, named, entitled, titled, dubbed, styled, considered, deemed, termed
words list and: and
words list other of a kind: other, remaining
words list those meant: them, themselves, these, those
words list behind determiner: other, various, several, many, such, some
words list fellow member: members, states, parties
words list fellow organ: agencies, bodies, institutions, organs
words list fellow part: components, projects, parts, pillars, networks
words list capacity: as, in its capacity as, in their capacity as, in its role as, in their role as, in his capacity as, in her capacity as
words list naming: include
words list compound FUNDS: funded, financed, sponsored, bankrolled, co-funded, co-financed
words list compound COORDINATES: led, coordinated
words list compound SUPPORTS: backed, supported
words list standing: dialogue, forum, assembly
words list recurrent: annually, quarterly, monthly, yearly, regularly, periodically, biannually, weekly, twice, once
words list content noun: evidence, proof, indication, sign, guarantee, doubt, claim, allegation, report, rumour, suspicion, impression, likelihood, chance, confirmation, fact, view, idea, belief, understanding, assurance, conviction, proposal, suggestion, recommendation, wish, hope, concern, announcement, news, possibility, risk, condition, expectation, principle, statement, conclusion
words list arrive: come, travel, hail
words list attend: attend, participate, take part
words list prospective: approve, endorse, agree, announce, propose, support, request, recommend, decide, consider, authorise, envisage
words list company: together with, along with, jointly with
words list fronted company: together with, along with, jointly with, alongside
words list adopting: adopt, approve, endorse, issue, agree
words list one of: one
words list as observer: observer, observers
words list as associate: associate, associates, associated
words list past auxiliary: was, were, had, did
words list open question: whether, if, to what extent, how far
# What opens clauses of more than a statement, and what stands before "that" where the clause is no fact.
words list content: that
words list condition: if, unless, once, provided that, as long as, assuming that, assuming, supposing that, supposing, in case, in the event that, on condition that
words list purpose conjunction: so that, in order that
words list case: when, whenever, where
words list place relative: where
words list present auxiliary: is, are, has, have
words list running out: end, expire, lapse, run out
words list hoping: hope, expect, wish, want, anticipate, foresee, desire, await, fear
words list hoping noun: hope, expectation, wish, desire, aspiration, aim, objective, goal, intention, prospect, possibility, idea, fear, rumour, rumours
words list finding none: find, meet with, receive, gain, win, attract, enjoy
words list asking noun: proposal, request, recommendation, suggestion, demand, appeal, call, plea, need, condition, invitation
words list needed: important, essential, crucial, necessary, vital, imperative, desirable, critical, paramount, indispensable, urgent, appropriate, advisable
words list ensuring: ensure, guarantee, make sure, see to
words list settling: agree, decide, resolve
words list denying: doubt, question, contest, disbelieve, deny, refute, reject, dispute
words list subjunctive: be
words list introducing: present, launch, establish, create, set up, unveil, introduce, announce, inaugurate, found, host, organise
words list press: press, media
words list origin: grow out of, emerge from, stem from, replace, supersede, succeed, follow on from
words list lead: lead, leadership, coordination
words list led group: consortium, partnership, team, alliance
words list which meeting: next, previous, last, upcoming, forthcoming
words list before now: had
words list apart: as, under, with, from, by, by way of, by means of, through
words list telling: inform, informed, tell, told, assure, assured, remind, reminded, notify, notified
words list bare apposition: president, part, successor, heir, chairperson, chairman, chairwoman, co-chair, co-chairperson, predecessor, forerunner, precursor
# What somebody is to something, also without an article: "UNODC, *implementing agency* of X".
words list role: host, co-host, organiser, co-organiser, donor, funder, financier, sponsor, backer, implementer, coordinator, co-coordinator, member, founder, co-founder, initiator, implementing agency, implementing partner, implementing body, executing agency, executing partner, executing body, lead agency, lead partner, coordinating agency, coordinating body, managing body, managing agency
words list roles: hosts, co-hosts, organisers, donors, funders, financiers, sponsors, backers, implementers, coordinators, members, founders, chairs, co-chairs, partners, agencies
words list verb of several: partner, work, report, focus, benefit, profit, rank, aim, fight, patrol, exercise, train, pilot, campaign, trade
words list hosting gerund: hosting, co-hosting
words list office preposition: responsible for, in charge of, accountable for, competent for
# "*the refusal* of Malta to chair X": who does not do it.
words list refusing: refusal, unwillingness, reluctance, hesitation, hesitancy, disinclination, inability, failure, rejection
words list refused by: of, by, from, on the part of
words list hand: hand
words list against: against
words list place preposition: in, at
words list means preposition: through, under, via
words list prospective adjective: incoming, future, prospective, designate, planned, envisaged, intended, upcoming, draft
words list possible adjective: possible, potential, eventual, proposed, suggested, hypothetical, alleged, purported, supposed, rumoured, reputed, presumed, reported
# What is only in prospect, what makes it possible, what is talked about, and what is at an end or wanting.
words list ready: ready, willing, prepared, set, due, keen, eager, poised, determined, bound, scheduled
words list likely: likely, unlikely, able, free, eligible, entitled, welcome, alleged, rumoured, reputed, purported, suspected
words list enabling: enable, allow, permit, entitle, authorise
words list aimed at: view, purpose, hope, prospect, possibility, aim
words list awaiting: pending
words list talked: negotiation, negotiations, talks, discussion, discussions, application, candidature, candidacy, bid, consultation, consultations
words list wanting: hope, want, wish, long, threaten, try, attempt, aspire, claim, purport, pretend, suppose, apply, hesitate, propose, seem, appear
words list offer: offer, invitation
words list promising: pledge, promise, commit, announce, vow
words list offering: offer, volunteer, prepare
words list doubtful: rumoured, alleged, doubtful, unclear, uncertain, possible, conceivable, early, impression, likelihood, chance, doubt
words list unable: unable, powerless, forbidden, unwilling, reluctant, hesitant, unprepared, loath, averse, disinclined, unready, ineligible
words list inverted: were, had, should
words list about to: about
words list on the point: close, verge, brink
words list point link: to, of
words list habit of old: use
words list ending itself: end, expire, lapse, cease, stop, collapse, terminate, fail, break down, come to an end, come to nothing, fall apart, run out
words list coming about: begin, start, commence, exist, take place, come about, come into being, materialise, materialize, get under way, happen, follow, take shape, become possible, become reality
words list being needed: need, require, demand, want
words list ending: withdraw, cancel, revoke, reject, terminate, cease, stop, decline, refuse, fail, neglect, omit, discontinue, suspend, abandon, forgo, give up, oppose, postpone, dismiss, deny, rule out, block, veto, defer, shelve, put off, resist
words list preventing: prevent, stop, keep, bar, prohibit, hinder, dissuade, discourage, deter, exclude, refrain, abstain, desist, ban
words list questioned: question, doubt
words list unreal: would, could, should, ought
words list unfulfilled: intend, plan, hope, wish, mean, want
words list like: like
words list owned part: secretariat, capacity, capacities, capability, capabilities, skills, priority, priorities, programme, statute, statutes, budget, position, presence, branch, leadership, website, agenda, rules, statement, text, calendar, implementation, execution, application, roll-out, rollout, evaluation, review, revision, update, updating, translation
words list each in turn: respectively
words list neighbouring: precede, follow
words list unspecific crime: smuggling
words list meeting part: session, sessions, segment, segments
words list lacking: lack, absence, shortage, insufficiency, cessation, discontinuation
words list address: statement, statements, briefing, briefings, presentation, presentations, remarks, intervention, interventions, address, addresses
words list presence: attendance, presence, present
words list joined: join, address, brief, accompany
words list represented: represent
words list lesser: observer, observers, guest, guests, associate, associates, candidate
words list devoted: dedicate, devote, commit, mandate, task, charge, entrust, design, intend, gear
words list acting: serve, act, function, operate, work, continue, succeed, follow, replace, take over from
words list kept object: elect, appoint, name, rename, designate, grant, give, award, accord, offer
words list participation: participation, attendance
words list hold: hold, host, take place, convene, organise
words list creation: creation, establishment, founding, setting-up, inauguration
words list launch: launch, launching, start, kick-off, opening
words list launch verb: launch, inaugurate, open
words list signature: signature, signing, conclusion
words list accession: accession, admission
words list bare infinitive: help, let
words list kind State: countries, states, members, country, partners, governments
words list kind Actor: members, observers
words list kind Group: countries, states, members, partners, authorities
words list kind Agency: agencies, bodies, organisations, institutions, agency, authorities, partners
words list kind Organisation: agencies, bodies, organisations, organizations, institutions, partners, forums
words list kind Committee: committees, bodies
words list kind TaskForce: teams, bodies, structures
words list kind Programme: programmes, programs, projects, programme, project, initiatives
words list kind Network: networks, network, platforms
words list kind Instrument: instruments, frameworks, strategies, plans, tools, assessments, reports, treaties, conventions, mechanisms, initiatives, instrument, framework
words list kind CrimeArea: fields, domains, scourges, evils, trades, crimes, threats, offences, areas, phenomena, activities, crime, offenses, trafficking
words list kind Document: documents, declarations, texts
words list sort Programme: programme, program, project, initiative, facility
words list sort Network: network, alliance, platform
words list quantity: both, all, each, some, most, many, several, none, two, three, four, five, six, seven, eight, nine, ten
words list reason: for
words list wished of: of, by, to, on, upon, for
words list membership: members, partners
words list reporting: announced, said, reported, stated, added, noted, confirmed, disclosed, explained, declared, told, wrote, claimed
words list author preposition: by
words list imprint: published
words list volume: vol, volume, issue, no, number
words list in whose name: on behalf of, in the name of
words list told of text: was, were, is, has
words list issued: issued, adopted, presented, unveiled, agreed, signed, approved, endorsed, published, released, made, concluded
words list rubric: home, affairs, press, office, news, newsroom, media, security, justice, interior, internal, foreign, external, external action, migration, border, borders, customs, police, policing, crime, crimes, drugs, terrorism, cooperation, politics, policy, policies, law, legal, world, international, national, regional, local, latest, update, updates, events, event, article, articles, analysis, opinion, feature, features, focus, story, stories, release, releases, statement, statements, speech, speeches, publications, research, enforcement, development, finance, financial, economy, health, environment, society, contact, archive, print, share, read, more, next, previous, english, version, text, summary, background, topics, topic, editorial, staff, team, service, department, ministry, general, public, information, communication, communications
words list this day: today
words list clause opener: as
words list supplementing: to
words list being settled: discuss, negotiate, examine, study, prepare, draft, draw up, finalise, finalize, debate, review, assess, work out, elaborate, develop, weigh, mull, float, test
words list in progress: being
words list aimed: aim, engage, commit
words list state preposition: under, in, on, at
words list unsettled: negotiation, negotiations, consideration, discussion, discussions, preparation, examination, study, review, deliberation, debate, way, table, prospect, sight, offing, pipeline, drawing board, planning stage, stage, talks, hand, question
words list not yet so: possible, conceivable, premature, pending, outstanding, likely, desirable, imminent, thinkable, option, possibility, idea, prospect, proposal, hope, wish, plan, goal, aim, ambition
words list beside: long, once, originally, initially, previously, earlier, now, still, already, largely, mostly, partly, mainly, chiefly, always, again, first, later, since, until recently
words list today: today, yesterday, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday
words list titled text: strategy, plan, programme, program, workplan, blueprint, framework, agenda, concept, compact, vision, understanding, arrangement, benchmarks
words list code: code, principles, recommendations, guidelines, standards, charter, amendment, rules
words list count 2: both, two
words list count 3: three
words list count 4: four
words list count 5: five
words list count 6: six
words list self: this, these, present
words list own text: document, text
words list own news: press release, news release, release, article, publication, brochure, newsletter, news item, item, page, story
words list kind Office: agencies, bodies, organisations, organizations, institutions, offices, partners
words list helps in: support, assist, help, aid, guide, accompany, back
words list helps on: congratulate, compliment, felicitate
words list waits of: endorsement, approval, implementation, creation, establishment, launch, signature, adoption, conclusion, setting-up, formation, inauguration, publication, accession, opening
words list waits to: contribution, contribute, accession, accede, commitment, support, attach, extend, entrust, invitation
words list waits with: align, harmonise, synchronise, coordinate, coordination, cooperate, cooperation, alignment, synergy, synergies, partnership, agreement, arrangement, memorandum, exchange, merge, connect, link
words list waits in: role, participation, participate, assist, membership
words list waits for: support, appreciation, gratitude, thank, responsibility
words list soft: promote, encourage, assess, study, discuss, explore, examine, seek, aim, engage, need, advise
words list directive: commission, mandate, task, direct, charge, entrust, instruct, require, oblige
words list facet: form, forms, aspect, aspects, manifestation, manifestations, dimension, dimensions, facet, facets
words list likening: model, base, pattern, inspire
words list singular pronoun: it
words list singular possessive: its
words list plural possessive: their
words list series: meetings, sessions, conferences, summits
words list any series: subsequent, regular, further, future, such, all, annual, ordinary, other, additional, extraordinary, these, those
words list bringing about: ensure, establish, create, set up, seek, launch, develop, explore, achieve, secure, build, conclude, negotiate, sign, put in place, guarantee, pursue, found, form, initiate, start, envisage, consider, promote, foresee, foster
words list series verb: compose, hold, attend, chair, make up
words list invite: invite
words list annex: annex, annexe, appendix
# "cooperation *between* A and B in the fight against X": what two do together, each of them does.
words list joint work: cooperation, co-operation, collaboration, partnership, coordination, co-ordination, teamwork
# "DECIDE:", and below it "1. The creation of X": what a line's verb does, all that stands below it is done by.
words list lead line: declare, decide, agree, agree on, agree upon, resolve, announce, welcome, call for, call, support, request, recommend, adopt, approve, endorse, express, reaffirm, reiterate, condemn, commit, note, acknowledge, recognise, recognize, commend, highlight, emphasise, underline, propose, establish, create, launch, proclaim, undertake, determine, order, reject, refuse, oppose, consider, discuss, regret, explore, examine, study, postpone, defer, deplore, deny, block, veto, rule out, cancel, suspend, await, demand, urge, seek, applaud, celebrate, appreciate, affirm
words list margin: in the margins of, on the margins of, on the sidelines of
words list joint name: partnership, cooperation, dialogue, arrangement, agreement, memorandum, alliance, treaty
words list text: declaration, communique, statement, procedures, roadmap, plan, resolution, conclusions, agreement, memorandum, report, strategy, programme, note, minutes, record, conclusion, letter, communication

# Verbs that make what depends on them a commitment, a call or a possibility.
words verbs commitment: foresee, look forward, agree, commit, undertake, pledge, resolve, decide, intend, aim, seek, plan, engage, endeavour, strive, vow, promise
words verbs call: require, necessitate, call, urge, invite, recommend, request, promote, encourage, demand, ask, appeal, advise, propose, suggest, exhort, instruct, call for, call on, call upon
words verbs possibility: consider, explore, contemplate, look into, envisage, mull, weigh up, mull over
words nouns commitment: offer, commitment, intention, determination, resolve, pledge, decision, aim, ambition, willingness, readiness, objective, goal
words nouns call: need, call, recommendation, request, appeal, invitation, proposal, suggestion, plea, encouragement, exhortation, demand, urging, petition, summons
words nouns possibility: vocation, interest, wish, desire, hope, candidacy, candidature, bid, application, idea, suggestion, possibility, feasibility, option, proposal, prospect, potential, consideration

# Verbs whose object does what the infinitive says.
words verbs control: commission, appeal, call, enable, call on, call upon, urge, invite, request, encourage, allow, ask, help, mandate, task, permit, instruct, empower, assist, authorise, direct, entrust, charge, require, oblige

# Verbs that only point at what follows.
words verbs attitude: recall, recognise, note, acknowledge, welcome, celebrate, stress, underline, underscore, highlight, emphasise, reaffirm, reiterate, affirm, express, insist, commend, appreciate, applaud, thank, congratulate, regret, deplore, condemn, consider, observe, take note, understand, remember, bear, have, believe, regard, point, remain, reconfirm, confirm, praise, salute, hail

# Participles that let a crime through: "flows linked to", "threats posed by".
words verbs transparent: involve, engage, link, relate, arise, stem, pose, associate, connect, derive, result, cause, generate, emanate, originate

# Other verbs of the genre.
words verbs: assure, remind, notify, reassure, clarify, explain, step, pick up from, orchestrate, roll out, enact, transpose, attune, fashion, mould, stand behind, back up, shore up, prop up, undergird, foot, underwrite, resource, inject, channel, put on, pool, swap, pioneer, originate, repeal, absorb, carry on, carry forward, pass on, mirror, emulate, imitate, copy, reproduce, go hand in hand, go after, take on, roll back, wipe out, strike, quell, crush, battle, repel, put out, bring out, author, pen, edit, bring into being, bring into existence, call into being, bring to life, patrol, consult each other, assist each other, inform each other, help each other, support each other, consult one another, assist one another, help one another, sign up, mastermind, kick-start, owe, pilot, helm, govern, engage with, hunt, feed, forward, uproot, call off, scrap, come together, get together, reconvene, congregate, kick off, co-sponsor, arrange, partake, lay on, hail, read, acquire, allocate, assign, borrow, deal, defray, enter into, finalise, gain, greet, pay, proclaim, put, replicate, underlie, uphold, brief, lack, say, tell, think, feel, teach, buy, catch, leave, show, write, lay, cut, forgo, come, donate, preside, amount, apply, unite, group, gather, consist, count, number, elect, appoint, designate, award, grant, accord, pass, hand, hand over, bear, cover, meet, shoulder, obtain, derive, second, post, supply, furnish, endow, lend, rely, profit, mentor, train, connect, interact, station, entrust, rest, lie, disburse, earmark, set aside, make available, inherit, transform, convert, turn, give way, make way, concentrate, centre, dedicate, devote, shield, mount, protect, revise, examine, assess, study, discuss, need, anticipate, play, involve, concern, belong, appear, believe, aspire, assume, attract, await, avoid, break, carry, choose, cite, claim, collect, compare, compete, confiscate, contain, convene, cross, damage, depend, disappear, distort, divide, drive, earn, ease, employ, endanger, enrich, entail, escape, evaluate, exercise, exploit, find, finish, flow, forge, freeze, go, handle, happen, harm, hope, impact, impose, incite, incriminate, infringe, inspect, intercept, introduce, invest, isolate, jeopardise, kill, label, live, look, lose, match, merge, move, name, obstruct, officiate, order, organise, own, penetrate, perform, persist, pose, possess, preserve, prohibit, prolong, prove, quote, realise, register, reject, release, remove, render, repeat, resist, restore, restrict, retain, reveal, rise, search, seize, select, sell, separate, settle, shape, simplify, solve, specialise, spread, stand, steal, stop, streamline, submit, succeed, surround, tend, trace, track, transfer, transport, trust, try, underscore, update, upgrade, utilise, verify, violate, win, witness, worsen, enhance, ensure, provide, facilitate, improve, increase, intensify, step up, deepen, consolidate, foster, contribute, constitute, represent, affect, face, threaten, undermine, share, exchange, identify, monitor, review, adapt, continue, start, begin, complete, conduct, conclude, define, deliver, demonstrate, deploy, describe, determine, develop, enter, evolve, exist, expand, extend, focus, follow, give, guarantee, guide, hold, host, infiltrate, incorporate, inform, include, issue, join, keep, launder, lay down, learn, maintain, make, mark, mobilise, negotiate, occur, offer, open, operate, outline, participate, permit, prepare, present, produce, progress, publish, pursue, raise, reach, receive, reduce, refer, regulate, reinforce, report, respond, respect, safeguard, secure, see, serve, set, sign, speak, take, take stock, take into account, target, use, work, draw, bring, bring together, build, prioritise, equip, attend, announce, state, declare, endorse, ratify, accede, enjoy, benefit, remain, become, result, lead, allow, comprise, compose, attach, annex, base, call, integrate, link, locate, take place, ban, harmonise, implement, accelerate, complement, dovetail, exceed, explain, grow, regard, require, replace, reply, return, run, send, stay, suffer, travel, visit, vote, warn, know, relate, welcome, condemn, finalize, broaden, widen, resume, indicate, co-lead, co-host, co-organise, apprehend, arrest, detain, extradite, surrender, convict, interdict, degrade, halt, foil, criminalise, criminalize, penalise, sanction, outlaw, authorize, certify, accredit, validate, audit, appraise, collate, analyse, analyze, synthesise, summarise, circulate, disseminate, distribute, broadcast, communicate, transmit, convey, advocate, champion, command, mediate, arbitrate, adhere, denounce, withdraw, suspend, terminate, expire, renew, enlarge, modernise, modernize, reorganise, harmonize, standardise, standardize, supplement, expedite, decrease, diminish, minimise, minimize, mitigate, alleviate, react, adjust, amend, substitute, fulfil, fulfill, honour, comply, conform, abide, breach, hamper, hinder, impede, abuse, misuse, smuggle, recruit, radicalise, spend, reimburse, compensate, recover, repatriate, resettle, reintegrate, rehabilitate, shelter, refuse, decline, deny, remind, quit, depart, assemble, adjourn, postpone, reschedule, schedule, formulate, devise, construct, commence, accomplish, attain, realize, nominate, educate, purchase, procure, exclude, disagree, argue, debate, inquire, foresee, predict, forecast, cope, discover, distinguish, classify, clarify, specify, illustrate, disclose, expose, notify, alert, listen, sustain, cease, digitise, digitalise, mobilize, tighten, loosen, lift, stabilise, stabilize, enforce, institutionalise, operationalise, operationalize, translate, encounter, familiarise, flag, insert, interview, justify, leverage, maximise, multiply, nurture, offset, oppose, orient, overcome, prioritize, probe, promulgate, qualify, rectify, redouble, refine, reinvigorate, relaunch, relocate, remedy, renounce, reside, rescue, resort, restate, reunite, revisit, revive, revitalise, sensitise, stimulate, subscribe, tailor, trigger, unblock, unlock, vary, vet, weaken, accommodate, accumulate, activate, aggravate, assert, boycott, capture, cater, characterise, circumvent, coincide, combine, compel, complain, comprehend, conceal, concede, conceive, confine, confuse, consume, contradict, correspond, criticise, defend, defer, delay, delegate, demolish, deprive, deserve, destroy, deteriorate, deviate, dispatch, dispose, dissolve, divert, dominate, download, embark, embrace, emerge, enlist, ensue, escalate, escort, evacuate, exacerbate, export, import, flourish, fluctuate, gauge, harness, ignore, imply, indict, inflict, inhibit, intervene, invoke, manufacture, motivate, navigate, neutralise, obey, offend, overhaul, overlook, perceive, perpetrate, persuade, plead, ponder, portray, precede, predominate, prescribe, presume, prevail, proceed, proliferate, pronounce, propel, publicise, reap, reassure, rebuild, reconcile, reconsider, reconstruct, recur, redirect, redress, reflect, refrain, regain, regroup, reimpose, relinquish, resemble, restrain, retrieve, ring-fence, satisfy, scan, screen, scrutinise, seal, segregate, shift, signify, speculate, starve, summon, superimpose, surpass, survive, suspect, switch, testify, thrive, tolerate, transcend, treat, uncover, undergo, unfold, utter, vacate, vindicate, visualise, waive, weigh, withhold, withstand, end, seem, die, injure, rob, drop, fill, fix, pull, push, save, talk, wait, expect, answer, range, rank, rate, accompany, afford, apologise, approach, ascertain, attack, attempt, bind, block, bomb, bury, calculate, cancel, change, check, close, contend, differ, dismiss, double, doubt, entitle, erase, estimate, expel, explode, fail, file, fit, flee, forbid, forget, frame, frustrate, install, judge, kidnap, land, lodge, mention, miss, murder, notice, occupy, pretend, print, raid, repair, resign, retire, sail, shut, sink, stage, store, suppose, test, throw, tie, trade, waste, wrap, challenge, question, voice, volunteer, accuse, allege, blame, whisper, hint, join hands, dry up, trade information, swap information, pool information, exchange views on cases, rejoin, look after, speed up, rubber-stamp, lend a hand, bring to an end, stand up to, weed out, nip in the bud, get to grips with, take care of, take charge of, give birth to, amalgamate, fuse, reform, decentralise, centralise, computerise, automate, redesign, redeploy, professionalise, enrol, conceptualise, outsource, pave, reopen, recommit, rekindle, retrofit, simulate, reappoint, retrain, wiretap, eavesdrop, encrypt, decrypt, hack, defraud, embezzle, bribe, extort, poach, convoke, catalyse, galvanise, incentivise, erect, demobilise, disarm, demine

# Nouns that look like verbs.
words adjective: founding, participating, cooperating, co-operating, contributing, acceding, neighbouring, neighboring, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, balanced, comprehensive, integrated, new, old, similar, joint, common, key, major, main, full, good, high, low, great, large, small, wide, broad, close, strong, robust, recent, next, last, previous, current, relevant, different, own, important, urgent, illicit, illegal, organised, organized, senior, future, former, early, modern, foreign, female, urban, such, certain, complex, specific, mutual, shared, sound, deep, long, short, true, real, open, whole, due, given, existing, cross-border, multi-agency, inter-agency, cyber, transnational, high-level, evidence-based, human
words nounlike: blame, blames, hint, hints, whisper, whispers, resources, pool, pools, mirror, mirrors, copy, copies, author, authors, pen, pens, strike, strikes, battle, battles, hunt, hunts, feed, feeds, helm, forward, patrol, patrols, pilot, exercise, exercises, drill, drills, brief, briefs, points, plans, lack, lacks, amount, amounts, second, post, posts, count, number, numbers, hand, hands, award, grant, grants, rest, station, centre, center, centres, shield, mount, pass, turn, fall, means, profit, name, harm, damage, flow, move, trace, track, search, order, impact, label, match, rise, repeat, release, spread, transport, supply, view, witness, upgrade, update, cross, look, hope, trust, try, work, report, exchange, increase, focus, use, target, trade, plan, control, lead, attempt, respect, access, measure, training, meeting, funding, trafficking, smuggling, financing, laundering, sharing, monitoring, policing, programme, program, project, reform, research, result, review, study, support, launch, fight, combat, call, need, visit, request, process, approach, effort, aim, share, start, issue, state, states, records, record, dialogue, debate, challenge, threat, permit, transit, benefit, experience, interest, influence, change, demand, design, manufacture, import, export, abuse, crime, recovery, asset, question, purchase, stay, return, crossing, hearing, briefing, opening, closing, signing, tracing, freezing, planning, proceeding, finding, understanding, undertaking, building, drawing, upbringing, learning, hosting, mapping, sourcing, mining, logging, fishing, poaching, counterfeiting, hacking, phishing, grooming, offering, gathering, being, wellbeing, aiding, cover, present, mark, host, document, set, link, guide, face, contact, contract, matter, point, place, force, forces, level, mandate, risk, stock, vote, welcome, resort, comment, test, register, rule, rules, protest, network, partner, partners, police, fund, funds, finance, finances, head, heads, chair, chairs, house, term, terms, bodies, bearing, base, address, group, groups, arrest, arrests, surrender, surrenders, convict, convicts, halt, halts, foil, foils, sanction, sanctions, audit, audits, broadcast, broadcasts, advocate, advocates, champion, champions, command, commands, supplement, supplements, decrease, decreases, substitute, substitutes, honour, honours, breach, breaches, abuses, misuse, misuses, recruit, recruits, shelter, shelters, refuse, refuses, decline, declines, schedule, schedules, purchases, debates, forecast, forecasts, alert, alerts, lift, lifts, pilots, encounter, encounters, flag, flags, interview, interviews, leverage, leverages, offset, offsets, oppose, opposes, probe, probes, remedy, remedies, rescue, rescues, resorts, trigger, triggers, vet, vets, boycott, boycotts, capture, captures, delay, delays, delegates, dispatch, dispatches, escort, escorts, exports, imports, gauge, gauges, manufactures, overhaul, overhauls, proceed, proceeds, redress, redresses, scan, scans, screen, screens, seal, seals, shift, shifts, suspect, suspects, switch, switches, end, ends, drop, drops, fix, fixes, push, pushes, talk, talks, wait, waits, answers, ranges, rank, ranks, rate, rates, approaches, attack, attacks, attempts, block, blocks, bomb, bombs, changes, check, checks, close, closes, double, doubles, doubt, doubts, estimate, estimates, file, files, frame, frames, judge, judges, land, lands, mention, mentions, miss, misses, murder, murders, notice, notices, press, presses, print, prints, raid, raids, repair, repairs, sail, sails, stage, stages, store, stores, tests, trades, waste, wastes, challenges, questions, voice, voices, volunteer, volunteers

# Nouns that let their "of" through: what is said of the role of X is said of X.
words transparent: that, those
words nouns transparent: success, business, remit, brief, calling, running, running costs, upkeep, design, core, heart, hands, aim, aims, job, duty, ambition, publication, course, courses, execution, concept, concepts, vocation, agenda, schedule, year, years, stage, stages, purpose, mission, organisation, structure, composition, government, governments, patrol, patrols, exercises, calendar, timetable, cycle, designation, inclusion, opening, anniversary, working method, working methods, method, methods, authorities, entry into force, coming into force, negotiation, negotiations, role, establishment, creation, development, functioning, continuity, strengthening, reinforcement, consolidation, implementation, launch, launching, adoption, work, effort, efforts, activity, activities, action, process, importance, capacity, capability, mandate, operation, operationalisation, expansion, continuation, deepening, experience, model, framework, initiative, entry, force, institution, evolution, completion, contribution, setting-up, setting up, status, success, progress, relevance, value, formation, institutionalisation, finalisation, example, conclusion, rollout, roll-out, extension, enlargement, independence, methodology, use, platform, programme, programmes, project, projects, task, presence, renewal, ratification, signature, universalisation, phase, existence, visibility, effectiveness, authority, secretariat, structures, timing, findings, finding, member, priorities, objective, objectives, goals, goal, phenomenon, scourge, problem, challenge, threat, crime, crimes, form, forms, type, types, area, areas, kind, entirety, totality, range, resilience, number, variety, majority, result, achievement, outcome, gain, advance, performance, application, observance, enforcement, day-to-day running, updating, upgrading, run-up, text, case, cases, instance, instances, incident, incidents, current session, present session, deadline, deadlines, action day, action days, joint action day, joint action days, function, functions, tasks, duties
words nouns signatory: party, side, signatory, minister, participant, delegation, chief
words nouns opaque: investigator, judge, magistrate, trainer, trainee, commander, diplomat, agent, specialist, staff, personnel, professional, scholar, colleague, counterpart, inspector, detective, technician, envoy, lawyer, jurist, researcher, academic, executive, guard, sailor, soldier, policeman, veterinarian, ranger, aircraft, vessel, crew, officer, analyst, practitioner, parliamentarian, victim, survivor, representative, minister, delegation, delegate, expert, chief, prosecutor, ambassador, head, leader, official, citizen, people, person, family, child, children, witness, region

# "X is a joint project of A and B, *implemented by* C": who carries it out is said.
words list run by others: implemented, executed, carried, run, managed, delivered, operated, administered
# "X, *itself* modelled on Y".
words list reflexive: itself
"""##
