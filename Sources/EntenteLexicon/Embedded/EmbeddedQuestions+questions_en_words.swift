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
filler: pls, plz, kindly, can you, could you, would you, tell me, tell us, i would like to know, i want to know, i d like to know, do you know, can you tell me, could you tell me, please tell me, let me know, i wonder, what about, i need, explain, according to the documents, in the corpus, as far as the documents say, do the documents say, do the documents name, the documents name, are named as, named as, do the texts name, remind me, quick question, out of interest, for a briefing, for my briefing, says, it says, say, say that, says that, state that, states that, thanks for your help, many thanks for your help, thank you for your help, thanks for the help, yes or no, please answer yes or no, step by step, one by one, in brief, briefly, in short, thanks in advance, many thanks, if you can, if possible, if you would, i am looking for, i m looking for, looking for, we need, we need to know, i need to know, need to know, i have to know, i should like to know, i would love to know, i am trying to find out, i d love to know, help me find, help me, find out, any idea, do we know, is it known, to your knowledge, as far as you know, as far as we know, going by the documents, judging by the documents, based on the documents, from the documents, by name, would you tell me, may i ask, can anyone tell me, could someone tell me, for me, for us, for the record, just to be sure, just checking, to be clear, to be precise, be so kind as to, be so good as to, if i may ask, i ask, wondering, i am wondering, i was wondering, i m wondering, do you happen to know, i m curious, i am curious, curious, out of curiosity, for a note, for my note, for a speech, for my minister, for the minister, for a talking point, in this corpus, in these documents, in your documents, in the graph, do the sources say, as documented, on record, according to the graph, according to the texts, according to the declarations and procedures, taking all five documents together, taking all documents together, taken together, across the corpus, looking at all documents, across the board, if any, if anyone, if anything, if at all, i believe, i think, i seem to remember, i recall that, i read that, i heard that, i have heard that, we heard that, someone told me that, a colleague says, my colleague says, from the first to the last, from first to last, from the first to the most recent, from the first to the latest, from the earliest to the latest, in order of time, in order, in full, said to, said to be, is said to, are said to, reported to, known to, stated to, said to have
fact: is it true that, is it the case that, is it correct that, true or false, is it stated that, is it said that, can it be said that, is it right that, do the documents say that, is it a fact that
function prep: of, in, on, at, by, for, with, to, from, against, between, among, within, under, through, into, towards, upon, over, about, across, during, as, per, via, via the, regarding, concerning, in the area of, in the field of, on the part of, than, throughout
aux do: do, does, did
aux be: is, are, was, were, be, been, being, s, re
aux have: has, have, had, having
aux modal: will, would, can, could, may, might
conj: and, or, as well as, nor, plus
both: both, together, both of, at the same time, jointly named in, each of, the two of them, alike, both at once
neg: not, never, neither, nor, no, none of, n t, doesn t, don t, isn t, didn t, aren t, wasn t, nowhere, without, absent from, missing from, fail to, fails to, leave out, leaves out, left out of, left out, omit, omits, silent on, silent about, does not, do not, did not, t, w o, no word of, no trace of, no mention of, no reference to, fails to mention, fail to mention, fails to name, fail to name, failing to mention, failed to mention, passes over, pass over, passed over, passes over in silence, is mute on, say nothing about, says nothing about, say nothing of, says nothing of, says nothing on, say nothing on, said nothing about, ignore, ignores, ignored, not once, at no point, not a word about, not a single, no document
only: only, merely, just, simply, alone, exclusively, solely, nowhere else, in no other, and no other, to the exclusion of
hope: supposed to, expected to, to be, should, planned, plan to, intend to, intends to, is to, are to, shall, meant to, due to, called for, call to, hoped, going to, about to, due, foreseen, envisaged, scheduled, scheduled to, bound to, set to, aim to, aims to, want to, wants to, wish to, wishes to, have to, has to, must, ought to, need to, needs to, be made to, proposed, proposes to, propose to, would like to, aspire to, seek to, seeks to, hope to, hopes to, hoped to

ask who: who, whom, whose, by whom, which of them, which actor, which actors, who exactly, who all
ask what: what, what all, which things
ask which: which
span: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, cover, covers, duration of, the duration of, duration, lifespan, lifespan of, running time, running time of, time frame of, timeframe of, period of
ask when: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, when, what date, on what date, on which date, which date, on which day, what day, on what day, in which year, what year, in what year, which year, in which month, what month, in what month, date of, the date of, the date, at what date, at which date, since when, from when, until when, what time, how long ago, as of when, which month, what month, until what year, until which year, up to what year, till when, until what date, since what year, since which year, from what year, from which year, launch date, signature date, date, what was the date of, the day on which, the date on which, at what point, at what time, in what period, on what date was, from what date, as from when, in which years, when exactly, when precisely, what day was it when, the year in which, the month in which, in the course of which year, year of, the year of, month of, day of, dates, the dates, the dates on which, dates on which, dates of, the dates of, on which dates, on what dates, which dates, duration of, the duration of, duration, lifespan, lifespan of, running time, running time of, time frame of, timeframe of
ask where: where, in which place, what place, which place, venue of, the venue of, location of, where exactly, whereabouts, in which location, venue, location, in what location, at which location, at what venue, at which venue, at what location, where on earth, which venue, what venue, what location, the place where, in whose capital, name the city where, the town where
ask where State: in which country, in what country, in which state, in which nation
ask where Place: in which city, in what city, which city, what city, in which capital, in what capital, which capital, in which town, in what town, which town, what town, the city where, the city in which, the town where, in whose capital
ask howmany: how many, number of, the number of, count, count of, how often, how many times, count the, what number of, the total of, total number of, the total number of, what is the number of, how large is the number of, tally of, how numerous are
ask how: how
ask list: list, name, give, show, show me, give me, enumerate, find, list all, name all, i need all, all the, list of, a list of, full list of, the full list of, complete list of, the complete list of, names of, the names of, give the names of, tell me the names of, identify, specify, spell out which, set out, write down, i want the, i want a list of, the list of, mention all, let me have, get me, fetch, pull up, enumerate all, supply, provide the names of, provide a list of

kind Agency: agency, agencies
kind State: country, countries, state, states, nation, nations, member state, member states, government, governments, participating countries, participating states, sovereign states
kind Organisation Agency Committee TaskForce: organisation, organisations, organization, organizations
kind Organisation: international organisation, international organisations
kind Actor: body, bodies, actor, actors, institution, institutions, entity, entities, stakeholder, stakeholders, party, player, players, service, services, structure, structures, forum, authority, authorities, office, offices, organ, organs
kind Committee: committee, committees
kind TaskForce: task force, task forces, taskforce
kind Group: group, groups
kind Region: region, regions
kind Programme: programme, programmes, program, programs, project, projects, cooperation programme, cooperation programmes, cooperation program, cooperation programs, initiative programme, funded programme, funding programme, funding programmes, scheme, schemes, initiative, initiatives, undertaking of cooperation, assistance programme, assistance programmes, cooperation project, cooperation projects
kind Phase: phase, phases
kind Network: network, networks, practitioner network, practitioner networks, web of contacts, contact network, contact networks
kind CrimeArea: crime, crimes, crime area, crime areas, criminal threat, criminal threats, criminal phenomenon, criminal phenomena, offence, offences, kind of crime, kinds of crime, types of crime, forms of crime, type of crime, threat, threats, crime type, crime types, criminal activity, criminal activities, illicit activities, criminal areas, criminal offence, criminal offences, offense, offenses, criminal offense, criminal offenses, illegal activity, illegal activities, illicit activity, kinds of offence, kind of offence, type of offence, types of offence, criminality, forms of criminality, form of criminality, form of crime, crime phenomena, crime phenomenon, crime field, crime fields, area of crime, areas of crime, crimes and threats, type of criminality, types of criminality, crime category, crime categories, category of crime, categories of crime, field of crime, fields of crime, evil, evils, scourge, scourges, menace, menaces
kind Instrument: instrument, instruments, tool, tools
kind Framework: framework, frameworks, policy cycle, policy cycles, security cycle, cycle, cycles, platform, platforms, mechanism, mechanisms, methodology
kind Treaty: treaty, treaties, convention, conventions
kind Assessment: assessment, assessments, threat assessment, threat assessments
kind Report: report, reports, study, studies, analysis, analyses, publication, publications, analytical report, analytical reports
kind Strategy: strategy, strategies
kind Plan: plan, plans, action plan, action plans
kind Event: event, events
kind Place: place, places, city, cities
# Words that only colour a question, or speak of a thing by way of what is done with it: left aside, and the reading says so.
aside: development of, the development of, strengthening of, the strengthening of, functioning of, role of, the role of, work of, the work of, activities of, the activities of, institutional status of, currently, now, today, still, at present, at the moment, presently, nowadays, to date, already, relevant, different, specific, concrete, practical, particular, respective, concerned, in particular, especially, notably, actively, directly, explicitly, expressly, closely, at all levels, timing of, the timing of, existing, full, complete, whole, entire, as a whole, individual, actual, real, exact, precise, precisely, clearly, itself, themselves, numbered, named in it, as such, formally named, officially, in fact, indeed, in reality, mutually, effectively, eventually, finally, ultimately, successfully, by then, so called, as it were, at that time, at the time, back then, in those days, of late, recently, lately, in the end, after all, yet, meanwhile, in practice, in general, generally, overall, cooperation of, the cooperation of, efforts of, the efforts of, the existence of, the idea of, the concept of, the setting up of the, the continuity of, continuity of, heads of state or government of, heads of state and government of, the heads of state or government of, the heads of state and government of, leaders of, representatives of, ministers of, officials of, delegates of
# Words that change what is asked and that no reading takes in: the question is refused, and they are named.
beyond: at least, at most, more than, fewer than, less than, no more than, no less than, up to, nearly, almost, about half, half of, the majority of, majority of, most of, if, unless, instead of, together with, jointly with, again, no one, nobody, nothing, each other, one another, hardly, barely, rarely, formerly known, would have, could have, should have, might have, not only, not yet, no longer only, other than by, how well, how far, how much, how important, how big, how large, how strong, to what extent, why, how come, for what reason, what for, worth, cost, costs, budget, percent, percentage, per cent
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

trace: trace, track, follow, history of, the history of, evolution of, evolve, evolves, evolved, timeline of, timeline, over time, through time, through the documents, across the documents, across the declarations, through the declarations, through all the documents, across all the documents, across all documents, through the years, over the years, development over time, chronology of, in time, document by document, declaration by declaration, from document to document, from one document to the next, from one declaration to the next, story of, across time, how has the treatment of, mentions of over time, across all declarations, through all declarations, throughout the documents, throughout the declarations, trajectory of, change over time, changed over time, as time goes by, as the years go by, in the course of time, through all five documents, across all five documents, over all five documents, over the five documents, through the five documents, across the five documents, from first to last, from start to finish, how did the documents treat, how do the documents treat, in chronological order, chronologically, development of the theme of, career of, life story of, fate of, the fate of, what became of the theme of, from one text to the next, from text to text, from year to year, year by year, text by text, track record of, the course of, through the texts, across the texts, across the years, across successive declarations, through successive declarations, throughout the years
tracefill: treatment, treated, mentioned, appear, appears, presented, role, position, developed, develop, changed, change, describe, described, way, discussed, references to, reference to, references, dealt, handled, portrayed, status, treat, handle, deal, dealt with, talk, speak, spoken, wording, language, tone, emphasis, place, standing, theme, topic, subject, issue, question of, attitude, attitudes, towards, stance, view, views, look, looked, fare, fared, evolving, unfold, unfolded, unfolds, progress, progressed, move, moved, shift, shifted, shifts
connect: connected, connected to, connected with, linked, linked to, linked with, relate, relates, relate to, relates to, related, related to, connection, connection between, connections, connections between, link, link between, links, links between, path, path between, path from, paths, paths from, paths between, relationship, relationship between, relation between, tie, ties, tied, tied to, get from, route from, chain, chain between, chain from, bridge, what connects, what links, what joins, connects, lead from, leads from, have to do with, has to do with, got to do with, in common, connect, join up, lead, leading from, what is the connection between, what ties, what binds, binds, bound to, brings together, bring together, associated, association between, chain of connections between, chain of statements between, chain of links between, trail from, way from, way between, go from, come from, bridge between, bridges, related by, in what way, by what route, via what, via which, through which chain, through what, degrees of separation between, explain the link between, got to do, to do with, anything to do with, intermediaries between, steps between, how do you get from, how do i get from, how does one get from
stand: stand for, stands for, full name of, the full name of, abbreviation, abbreviation of, acronym, spelt out, spelled out, short for, mean, means, full name, full title of, abbreviate, acronym for, long form of, unabbreviated, written out in full, in full, written out, spell out, spells out, in long form, the long name of, long name of, unabbreviated name of, the abbreviation, the acronym, letters, the letters, expand, expansion of, expanded, complete name of, the complete name of, official name of, the official name of, denote, denotes, abbreviated
mention verb: mention, name, list, cite by name, reference, feature, contain, include, talk about, speak of, speak about, refer to, bring up, discuss, allude to, make reference to, make mention of, touch on, touch upon, single out, feature in, speak to, deal with by name, go into, pick out
mentioned verb: appear, occur, figure, come up, crop up, turn up, show up, surface, pop up, figure in, appear in, get a mention, rate a mention, receive a mention, feature in
mention: mentioned, named, listed, mention of, mentions of, references to, reference to, referred to, spoken of, found, naming, present in, mentioning, mentioned by name, anywhere, featured, anything to say on, anything to say about, say anything about, say anything on, anything on, get named, gets named, got named, get mentioned, gets mentioned, got mentioned, is there a mention of, is there any mention of, any mention of, a mention of, is there a reference to, any reference to, anything about, the word, the words, brought up, a word about, any word of, a word on, find a mention of, find mentions of, find references to, spoken about, written about, talked about, addressed by name, mentions, occurrences of, occurrence of, every occurrence of, appearances of, appearance of
says: where does it say, where does it say that, where is it said that, where is it written that, where do the documents say, where do the documents say that, where does it state, where does it state that, where is it stated that, where do they say that, where do we read that, where can i read that, where do i find that, which paragraph says, which paragraph says that, what paragraph says that, in which paragraph does it say that, in which paragraph is it said that, which passage says that, where is it recorded that, quote the passage, where do the texts say that, where is it stated, where is it said, where is it written, which paragraph states that, which paragraph records, which paragraph records that, where do the ministers say that, which document says that, which document says, which document states that, which document states, source for, source for the claim that, where is the statement that, where do i read that, which paragraph mentions that, where does the text say that, where does the declaration say that, in which paragraph is it stated that, which text says that, where is it laid down, where is it laid down that, where is it set out, where is it set out that, where can one read that, where can it be read that, where does one read that, in which passage does it say that, in what paragraph does it say that, in what paragraph is it said that, in which point does it say that, at what point does it say that, where do i see that, show me where it says that, show me where it says, show me the passage that says, show me the paragraph that says, show me the place where it says that, quote the place where, cite the paragraph that says, give me the paragraph that says, give me the paragraph saying that, give me the place where it says, which paragraph tells us that, which paragraph tells that, which point says that, which point states that, which passage states that, which passage tells us that, in which document does it say that, in which document is it said that, in which text does it say that, where is there proof that, where is the evidence that, where is the proof that, what is the source for, evidence that, evidence for, proof that, where does it stand that, where is it recorded, where is it mentioned that, where is it noted that, where is it reported that, which paragraph reports that, which document reports that, which document tells us that, which text tells us that, paragraph for, citation for, reference for
called verb: call, describe as, term, style, refer to as, dub
called: called, described as, referred to as, termed, styled, known as, spelt, spelled, under the name, by the name
added: added, newly named, newly mentioned, newly added, for the first time, new in, appeared for the first time, appear for the first time, new compared to, new compared with, newcomers, made their first appearance, new since, introduced, newly, debut, add, adds, brand new in, named for the first time, mentioned for the first time, makes its first appearance, make their first appearance, are newcomers in, is a newcomer in, appears first in, turn up for the first time, turns up for the first time, crop up for the first time, joined the list in
dropped verb: drop, omit, remove
dropped: dropped, no longer, disappear, disappeared, disappears, removed, missing, not repeated, omitted, absent, vanish, vanished, gone, gone from, has gone from, have gone from, no longer named, no longer mentioned, no longer appear, no longer appears, fell out, falls out, fallen out, left off, missing from, missing in, absent in, disappears from, disappeared from, vanishes from, vanished from, dropped from, omitted from, removed from, dropped out of, drops out of, not carried over, not taken up again, fails to reappear, failed to reappear, has disappeared from, have disappeared from, has vanished from, have vanished from, has been dropped from, have been dropped from, was dropped from, were dropped from, no longer found, is not found any more, stopped mentioning, stops mentioning, ceases to mention, ceased to mention, no longer mention, no longer mentions, no longer name, no longer names, lost
contrast: but, while, whereas, though, although, yet, unlike, compared with, compared to, as opposed to, rather than, versus, vs, only to, but then, in contrast to, contrary to, as against, set against, in comparison with, by comparison with, measured against, relative to

most: most, most often, most frequently, the most, most mentioned, most often mentioned, most frequently mentioned, most named, most cited, most frequently named, most often named, oftenest, most widely mentioned, top, biggest number of mentions, most referenced, the most frequently mentioned, the most often mentioned, the most mentioned, the most named, the most cited, the most frequently named, the most frequently, the most often, the most frequently cited, most prominent, most often cited, most commonly, most commonly named, most commonly mentioned, highest number of mentions, the largest number of mentions, largest number of, greatest number of, the greatest number of, the highest number of, highest number of, more often than any other, most heavily, most regularly
least: least, least often, least mentioned, least frequently, rarest, fewest, most rarely, least commonly, smallest number of, fewest times, the smallest number of, the fewest

speaker: ministers, the ministers, they, both sides, the two sides, two sides, both parties, the parties, parties, signatories, the signatories, the two regions, both regions, we, home affairs ministers, ministers of the interior, interior ministers, the eu and clasi ministers, eu clasi ministers, eu and clasi ministers, ministers of the eu and clasi, sides

# Stances: what "they" do with what they name.
stance welcomes verb: welcome, celebrate, applaud, hail, greet, express satisfaction at, be pleased with, take pleasure in, salute, cheer
stance recalls recall verb: recall
stance recalls acknowledge verb: acknowledge
stance recalls recognise verb: recognise
stance recalls not verb: note, take note of, take notice of
stance recalls regard verb: have regard to
stance underlines underlin verb: underline
stance underlines stress verb: stress, lay stress on, put stress on
stance underlines highlight verb: highlight
stance underlines emphasis verb: emphasise
stance underlines reaffirm verb: reaffirm
stance underlines insist verb: insist, insist on
stance underlines underscor verb: underscore
stance underlines reiterat verb: reiterate
# The second word, where there is one, must stand in the paragraph: to affirm is not to express.
stance supports express verb: express support for, express their support for, express support, express their full support for, express full support for
stance supports verb: voice support for, affirm, declare support for, declare their support for
stance commits verb: commit, commit to, undertake, undertake to, agree, agree to, promise, promise to, pledge, pledge to, vow, agree on, bind themselves to, engage to, resolve to, pledge themselves to, set themselves to
stance calls urge verb: urge
stance calls invite verb: invite
stance calls encourage verb: encourage
stance calls promote verb: promote
stance calls verb: call for, call on, call upon, appeal for, request, ask for, press for, plead for, demand, exhort, implore, appeal to, ask, request that, exhort to
stance considers verb: consider, explore, contemplate, envisage, weigh, examine, think about, think of, ponder, look into, reflect on, mull, mull over, toy with, entertain, debate
stancenoun commits: commitment, commitments, undertaking, undertakings, pledge, pledges, promise, promises
stancenoun calls: call, calls, appeal, appeals, invitation, invitations, request
stancenoun considers: consideration, possibilities, possibility
stancefill: something, do, doing, anything, exploring, for something, no further than, go no further than, goes no further than, go no farther than, do no more than, does no more than, to do something, something to be done, to something, make, makes, express, voice, contain, contains, formulated, expressed, voiced, made, no more than

# Relations. "subject" is the edge's start; "inverse" turns the ends round; "agent" names the one at the start; "lr" reads left to right whatever the voice.
# Other ways to say the same.
rel SUPPORTS verb: underpin, prop up, promote the work of, give a hand to, lend a hand to, lend backing to, come to the aid of, stand behind, stand by, give assistance to, provide assistance to, provide help to, provide backing to, provide backing for, assist with, help with, help develop, help to develop, help build, help to build, help strengthen, help to strengthen,, back up, foster, champion, render assistance to, give aid to, make stronger
rel SUPPORTS lr: supportive of, in support of, helpful to, of help to, of assistance to, behind the strengthening of, behind the development of, credited with support for, credited with supporting, credited with strengthening, credited with developing, credited with vital support for
rel SUPPORTS rl: receive assistance from, receives assistance from, received assistance from, receive aid from, receives aid from, profit from, profits from, profited from, depend on the support of, draw support from, draws support from, enjoy the support of, enjoys the support of, enjoyed the support of, has the support of, have the support of, has the backing of, have the backing of, can count on, count on the support of, counts on the support of, relies on the support of, owe support to, backed up by, assisted by, propped up by, recipient of support from, recipients of support from, recipients of help from
rel SUPPORTS agent: helper, helpers, promoter, promoters,,,
rel COOPERATES_WITH lr verb: cooperate actively with, work hand in hand with, work side by side with, maintain relations with, pool efforts with, swap information with, trade information with, pass information to, keep in touch with, keep contact with, maintain contacts with, entertain exchanges with, join up with, act together with, act jointly with, have dealings with, engage with, cooperate closely with, conduct exchanges with, run exchanges with
rel COOPERATES_WITH lr: work with, works with, worked with, cooperation partner of, partners up with, engaged with, in contact with, in touch with, in exchange with,,,, hand in hand with, side by side with, a partner of,,,, cooperation is planned with, cooperation is foreseen with
rel MEMBER_OF rl verb: bring together,,, count among its members, number among its members, unite, encompass, group together, take in, let in, admit, welcome as members, welcome as new members, welcome as a member, receive as members, accept as members, accept as a member
rel MEMBER_OF verb: get into, come into, gain admission to,, become part of, enrol in, affiliate to, affiliate with, adhere to, sign up to,,, gain membership of, take up membership of, obtain membership of, become members of, come on board
rel MEMBER_OF lr: accession, accessions, accessions to, entrants to, entry to, entry into, joiners of, admissions to, admission to,, sits in, taken into, belonging in, counted among the members of, counts among the members of, in the ranks of, among the members of, on the membership list of,
rel MEMBER_OF agent: membership, membership list, joiner, joiners, entrant, entrants, new entrants, member nation, member nations
rel CHAIRS verb:, lead,, occupy the presidency of, have the presidency of, exercise the presidency of,, take the chair of
rel CHAIRS agent:,, chairperson, chairmanship, chair person
rel PART_OF lr: subsumed under, a subset of, a part of, a component of, one of the parts of, ingredient of, ingredients of, embedded in, integrated in, integrated into, attached to, appended to, annexed, appendix to, a phase of, a stage of, stage of, subcategory of, sub category of, a kind of, a form of, a type of, type of crime under, classed as, classified as, classed under, comes under, come under, counted as, counted under, belongs under, regarded as a form of, listed under
rel PART_OF rl: contain as component, have as components, has as components, includes as components, is divided into, is made up of the components, has the phases, has as phases
rel ADDRESSES verb: go after, set out against, take aim at, crack down on, clamp down on, stem, curb, stamp out, stop, suppress, take action against, act on, take up, battle, struggle against, campaign against,,,,, concern itself with, wage war on, push back against, repress
rel ADDRESSES lr: meant to fight, intended to fight, designed to fight, tasked with fighting, mandated to fight, the struggle against, in the struggle against, battle against, the battle against, directed to, to be directed, to be directed against, for fighting, to fight, engaged in the fight against, focused on, focussed on, specialised in, specialized in, geared to, geared towards, set up against, active against, working against, responsible for combating, competent for, dealing with, on the fight against
rel ESTABLISHED verb: bring into being, call into being, bring into existence, call into existence, give birth to, launch as, originate, put in place, put into place, give rise to,, start up, put together, initiate, bring about,
rel ESTABLISHED agent: originators, initiator, initiators, maker, makers, architect, architects,,
rel IMPLEMENTS verb:,,,,,,, have charge of, take charge of, look after,, handle, supervise, oversee, conduct, put into practice, put into effect, give effect to, deliver
rel IMPLEMENTS lr: in charge of, in charge of running, in charge of managing, responsible for, responsible for running, responsible for managing, responsible for the management of, in the hands of, under the management of, the management of, running of, the running of, charged with running, charged with managing, entrusted with, tasked with running, at the controls of
rel IMPLEMENTS agent: operator, operators, administrator, managing body, managers
rel IMPLEMENTS noun: management, administration
rel FUNDS verb: provide funding for, provide money for, provide funds for, give money to, contribute money to, put money into, put up the money for, foot the bill for, sponsor, subsidise, subsidize, bear the cost of, bear the costs of, pay towards, invest in
rel FUNDS lr: the money behind, money behind, funding behind, the funding of, pays for, footing the bill for
rel FUNDS rl: get money from, gets money from, receive money from, receives money from, receive funding from, receives funding from, get funding from, gets funding from, paid for by, financed out of, financed from, funded out of, funded from
rel FUNDS agent: financial backer, financial backers, paymaster, financer, subsidiser, donors
rel COORDINATES verb:,, keep together, pull the strings of, ensure the coordination of
rel COORDINATES lr: in charge of coordinating, responsible for coordinating, responsible for the coordination of, tasked with coordinating, in the coordination of, under whose coordination
rel MODELLED_ON lr verb: take after,, take its cue from, take their cue from, take its inspiration from, take their inspiration from, owe its design to, owe their design to, owe its inspiration to,,, imitate, emulate, copy, go back to the example of,,, derive from, follow in the footsteps of,, lean on the example of, draw on
rel MODELLED_ON lr: along the lines of, cast in the mould of, shaped on, styled after, conceived on the model of, designed after, designed on the model of, designed along the lines of, in the image of, made in the image of, in imitation of, after the example of, after the model of, following the example of,,,,, the model followed by,,, fashioned on, formed on the model of,, inspired by the experience of, owes its inspiration to, cue from
rel MODELLED_ON rl: served as the pattern for, serves as the pattern for, serve as the pattern for, serve as pattern for, the pattern for, pattern for, provided the pattern for, provides the pattern for, provides the model for, provided the blueprint for, provided the template for, provided inspiration for, provided the inspiration for, served as an inspiration for, served as inspiration for, served as the inspiration for, serves as inspiration for, was the inspiration for, stood model for, stood as model for, set the example for, acted as a model for, acted as model for, acted as the model for, acts as a model for, is the example for, the example for, was the example for, was taken as a model for, was taken as the model for, was used as a model for, used as a model for, used as the model for, is imitated by, was copied by, lent its model to, the source of inspiration for, source of inspiration for, the model of, the template of, prototype for, prototype of, the prototype of, role model for, role model of
rel ALIGNED_WITH lr verb:, coincide with, run in parallel with, run parallel to, go together with, go hand in hand with,,,,,, dovetail with, mesh with, fit in with, create synergies with, exploit synergies with, use synergies with, have synergies with
rel ALIGNED_WITH lr: timed to coincide with, timed to match, brought into line with, brought in line with, in parallel with, in coordination with, in synchrony with, attuned to, synergies are sought with, synergies should be exploited with, synergies sought with, to be timed with, must be timed with, to be aligned, alignment with, the alignment of,
rel SUCCEEDS verb: step into the shoes of, follow after, inherit from, take over the role of, take over the tasks of, take over the work of, come in place of,,, displace, oust
rel SUCCEEDS rl: going to be replaced by, about to be replaced by, transformed itself into, turned itself into, make way for, makes way for, made way for, give way to, gives way to, gave way to, known today as, known now as, now called, now known as, was succeeded by, followed by, reborn as, re emerge as, changed into, changes into, change into, changed its name to,,, developed into, converted into,,
rel SUCCEEDS lr: known before as, previously called, previously known as, once called, once known as, came after, comes after, came in place of, in succession to, successor to, in place of, in the place of, taking over from, used to be known as,,,
rel SUCCEEDS lr: new name of, the new name of
rel SUCCEEDS rl: old name of, the old name of
rel SUCCEEDS agent: heir, heirs, replacements, successor body, successor agency
rel SUCCEEDS inverse verb: precede
rel MODELLED_ON rl agent: model, template, prototype, blueprint, inspiration
rel PUBLISHED verb: bring out, produce, draw up, draft, pen, compose, prepare, put forward, circulate, compile, print, adopt as authors, present
rel PUBLISHED agent: authorship, issuer, editor, writers, writer, authors
rel CITES verb: refer back to, make reference to, hark back to, recall by name, mention by title,,,,
rel CITES lr: a reference to, with reference to, referring to, citing, points back to,
rel INVOLVED_IN verb:, turn up at, sit in on, come to, go to, gather at, meet at,,,,
rel INVOLVED_IN agent: guest, guests, delegates, delegate, people present, those present
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

event Creation verb: create, establish, set up, found, form, institute, come into being, come into existence, come about, come to life, come to exist, see the light of day, bring into being, arise, originate, get set up
event Creation noun: creation, establishment, founding, foundation, birth, birthday, birth date, setting up, start of existence, inception, formation
event Launch verb: launch, kick off, start, begin, inaugurate, get under way, roll out, get off the ground, set in motion, unveil, open
event Launch: launch date
event Signature: signature date
event Launch noun: launch, start, kick off, roll out, inauguration, opening
event Signature verb: sign, conclude, put signature to, put their signature to, put their signatures to, put their names to, put pen to paper on, ink
event Signature noun: signature, signing, signing ceremony, inking
event Accession verb: join, accede, accede to, become a member of, enter, become members of, get into, become part of, come into, gain membership of, become a member
event Accession noun: accession
event Meeting verb: meet, hold, convene, take place, gather, host, come together, get together, sit down together, assemble, sit together, stage, hold talks
event Meeting noun: meeting, summit, ministerial, conference, gathering, lunch, get together, session, encounter, talks, gatherings, assembly
event Meeting: took place, taken place, ministerial meeting, ministerial meetings, operational meeting, was held, were held, be held, is held, are held, will be held, sit next
event any verb: happen, occur
event any: happened, went on
event Document verb: adopt, publish, issue, agree, agree on, release, date, make, release, approve, sign off on, sign off, endorse, pass, finalise, finalize, settle, conclude as a document, accept, bring out, draw up
event Document: dated, dated from, agreed, agreed on, come from, date from, adoption of, publication of, approval of, agreement on, date of adoption of, signed off, signed off on
begin verb: start, begin, run, commence, last, be in place, exist, operate, come into operation, come into force, take effect, get going
begin: since when, start date of, running, run from, since what year, since which year, from what year, from which year, how long ago did, first year of, starting year of, start year of, starting date of, beginning of, the beginning of, in operation since, active since
end verb: end, expire, finish, close, run out, run until, last until, come to an end, terminate, wind up, run its course, cease, lapse
end: until when, end date of, up to when, run until, runs until, until what year, until which year, up to what year, till when, until what date, last year of, final year of, closing date of, expiry date of, expiry of, the end of, end of, how long will, how much longer, run to, runs to

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
# Words that are no misspelling of another.
plain: working, charge, charged, large, small, role, goal, going, being, having, senior, junior, said, sad, like, life, mean, form, from, force, course, source, border, order, older, other, under, wonder, place, plate, date, data, name, game, same, state, stage, state, large, share, shore, chair, chain, join, coin, find, fund, kind, mind, law, low, list, last, lost, past, part, port, ports, party, parts, set, get, met, let, sign, size, site, word, work, world, year, gear, team, term, time, timely, topic, tool, took, book, look, cook, note, vote, none, nine, one, once, ounce, sea, seat, south, north, east, west, idea, ideas, ideal, area, areas, body, day, days, way, ways, may, pay, say, see, seen, need, needed, weed, fact, act, acts, aim, aims, air, art, add, aid, ask, asset, assets, train, trains, training, trainer, trained, trade, trace, track, truck, plan, plane, plain, place, people, purpose, support, report, export, import, expert, experts, police, policy, judge, justice, money, many, any, army, arms, drugs, drug, bring, brings, building, build, guild, call, calls, fall, fill, full, hall, head, heads, lead, leads, read, ready, real, deal, meal, leave, left, life, lift, light, right, might, night, eight, fight, sight, month, mouth, south, both, bath, path, math, moth, hold, gold, told, cold, old, odd, base, based, case, cases, cause, course, move, moves, more, most, must, just, dust, trust, rest, best, test, nest, west, view, views, vice, voice, choice, price, prize, size, rise, wise, rice, role, rule, rules, hope, rope, cope, scope, shape, share, score, store, story, study, steady, strategy, structure, culture, capture, nature, future, mature, figure, feature, measure, pressure, secure, security, society, variety, property, poverty, priority, majority, minority, authority, activity, capacity, quality, quantity, identity, entity, council, counsel, conseil, counter, center, centre, century, country, county, court, count, amount, account, mount, mountain, maintain, contain, certain, curtain, captain, budget, target, market, packet, ticket, secret, street, great, treat, threat, thread, spread, bread, board, broad, abroad, road, load, loan, clean, clear, year, near, dear, fear, wear, bear, tear, earn, learn, clean, ocean, mean, means, meant, meat, meal, heal, health, wealth, death, breath, earth, worth, north, forth, fourth, fifth, sixth, tenth
"""##
