// Written by .ci/embed from Data/questions.en.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_words = ##"""
# The words of English questions. A line: class, what the class is told, a colon, phrases. "verb" and "noun" bring all forms.
forms: step, stepped, stepped, stepping
forms: make, made, made, making
forms: hold, held, held, holding
forms: meet, met, met, meeting
forms: set, set, set, setting
forms: fight, fought, fought, fighting
forms: give, gave, given, giving
forms: take, took, taken, taking
forms: begin, began, begun, beginning
forms: bring, brought, brought, bringing
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
function: one of, exactly one, each of the, any of, any of the, some of, some of the, every one of, each one of, each and every one of, every single one of, all the, all of the, the, a, an, this, that, these, those, any, some, all, its, their, his, her, it, there, please, exactly, actually, also, else, me, us, you, i, we, own, so far, altogether, everything, every, each, anything, something, thing, things, ever, just, in total, overall, certain, given, whether, then, so, several, other, really, at all, about, hey, hello, thanks, thank you, precisely, specifically, both parties of, within the framework of, in question, concretely, et al, ones, one, kind of, sort of, type of, types of, kinds of, sorts of, various, as well, too, in the course of, in the framework of, in the context of
filler: y n, yes no, yes or no, pls, plz, kindly, can you, could you, would you, tell me, tell us, i would like to know, i want to know, i d like to know, do you know, can you tell me, could you tell me, please tell me, let me know, i wonder, what about, i need, explain, according to the documents, in the corpus, as far as the documents say, do the documents say, do the documents name, the documents name, are named as, named as, do the texts name, remind me, quick question, out of interest, for a briefing, for my briefing, says, it says, say, say that, says that, state that, states that, thanks for your help, many thanks for your help, thank you for your help, thanks for the help, step by step, one by one, in brief, briefly, in short, thanks in advance, many thanks, if you can, if possible, if you would, i am looking for, i m looking for, looking for, we need, we need to know, i need to know, need to know, i have to know, i should like to know, i would love to know, i am trying to find out, i d love to know, help me find, help me, find out, any idea, do we know, is it known, to your knowledge, as far as you know, as far as we know, going by the documents, judging by the documents, based on the documents, from the documents, by name, would you tell me, may i ask, can anyone tell me, could someone tell me, for me, for us, for the record, just to be sure, just checking, to be clear, to be precise, be so kind as to, be so good as to, if i may ask, i ask, wondering, i am wondering, i was wondering, i m wondering, do you happen to know, i m curious, i am curious, curious, out of curiosity, for a note, for my note, for a speech, for my minister, for the minister, for a talking point, in this corpus, in these documents, in your documents, in the graph, do the sources say, as documented, on record, according to the graph, according to the texts, according to the declarations and procedures, taking all five documents together, taking all documents together, taken together, across the corpus, looking at all documents, across the board, if any, if anyone, if anything, if at all, i believe, i think, i seem to remember, i recall that, i read that, i heard that, i have heard that, we heard that, someone told me that, a colleague says, my colleague says, from the first to the last, from first to last, from the first to the most recent, from the first to the latest, from the earliest to the latest, in order of time, in order, in full, said to, said to be, is said to, are said to, reported to, known to, stated to, said to have
fact: is it true that, is it the case that, is it correct that, true or false, is it stated that, is it said that, can it be said that, is it right that, do the documents say that, is it a fact that
function prep: of, in, on, at, by, for, with, to, from, against, between, among, within, under, through, into, towards, upon, over, about, across, during, as, per, via, via the, regarding, concerning, in the area of, in the field of, on the part of, than, throughout
aux do: do, does, did
aux be: is, are, was, were, be, been, being, s, re
aux have: has, have, had, having
aux modal: will, would, can, could, may, might
conj: and, as well as, nor, plus
conj or: or
both: both, both of, at the same time, jointly named in, each of, the two of them, alike, both at once
neg: given no part in, play no part in, plays no part in, play no role in, plays no role in, have no part in, has no part in, have no place in, has no place in, find no place in, finds no place in, not, never, neither, nor, no, none of, n t, doesn t, don t, isn t, didn t, aren t, wasn t, nowhere, without, absent from, missing from, fail to, fails to, leave out, leaves out, left out of, left out, omit, omits, silent on, silent about, does not, do not, did not, t, w o, no word of, no trace of, no mention of, no reference to, fails to mention, fail to mention, fails to name, fail to name, failing to mention, failed to mention, passes over, pass over, passed over, passes over in silence, is mute on, say nothing about, says nothing about, say nothing of, says nothing of, says nothing on, say nothing on, said nothing about, ignore, ignores, ignored, not once, at no point, not a word about, not a single, no document
only: only, merely, just, simply, alone, exclusively, solely, nowhere else, to the exclusion of
hope: destined to, designed to, called on to, called upon to, asked to, told to, tasked to, instructed to, invited to do, supposed to, expected to, to be, should, planned, plan to, intend to, intends to, is to, are to, shall, meant to, due to, called for, call to, hoped, going to, about to, due, foreseen, envisaged, scheduled, scheduled to, bound to, set to, aim to, aims to, want to, wants to, wish to, wishes to, have to, has to, must, ought to, need to, needs to, be made to, proposed, proposes to, propose to, would like to, aspire to, seek to, seeks to, hope to, hopes to, hoped to

ask who: who, whom, whose, by whom, which of them, which actor, which actors, who exactly, who all
ask what: what, what all, which things
ask which: which
span: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, cover, covers, duration of, the duration of, duration, lifespan, lifespan of, running time, running time of, time frame of, timeframe of, period of
ask when: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, when, what date, on what date, on which date, which date, on which day, what day, on what day, in which year, what year, in what year, which year, in which month, what month, in what month, date of, the date of, the date, at what date, at which date, since when, from when, until when, what time, how long ago, as of when, which month, what month, until what year, until which year, up to what year, till when, until what date, since what year, since which year, from what year, from which year, launch date, signature date, date, what was the date of, the day on which, the date on which, at what point, at what time, in what period, on what date was, from what date, as from when, in which years, when exactly, when precisely, what day was it when, the year in which, the month in which, in the course of which year, year of, the year of, month of, day of, dates, the dates, the dates on which, dates on which, on which days, on what days, dates of, the dates of, on which dates, on what dates, which dates, duration of, the duration of, duration, lifespan, lifespan of, running time, running time of, time frame of, timeframe of
ask where: where, in which place, what place, which place, venue of, the venue of, location of, where exactly, whereabouts, in which location, venue, location, in what location, at which location, at what venue, at which venue, at what location, where on earth, which venue, what venue, what location, the place where, in whose capital, name the city where, the town where
ask where State: in which country, in what country, in which state, in which nation
ask where Place: in which city, in what city, which city, what city, in which capital, in what capital, which capital, in which town, in what town, which town, what town, the city where, the city in which, the town where, in whose capital
ask howmany: how many, number of, the number of, count, count of, count the, what number of, the total of, total number of, the total number of, what is the number of, how large is the number of, tally of, how numerous are
ask how: how
ask list: point out the, point out all, point out those, list, name, give, show, show me, give me, enumerate, find, list all, name all, i need all, all the, list of, a list of, full list of, the full list of, complete list of, the complete list of, names of, the names of, give the names of, tell me the names of, identify, specify, spell out which, set out, write down, i want the, i want a list of, the list of, mention all, let me have, get me, fetch, pull up, enumerate all, supply, provide the names of, provide a list of

kind Agency: agency, agencies
kind State: country, countries, state, states, nation, nations, member state, member states, government, governments, participating countries, participating states, sovereign states
kind Organisation Agency Committee TaskForce: organisation, organisations, organization, organizations
kind Organisation: international organisation, international organisations
kind Actor: body, bodies, actor, actors, institution, institutions, entity, entities, stakeholder, stakeholders, party, player, players, service, services, structure, structures, forum, authority, authorities, office, offices, organ, organs
kind Committee: committee, committees
kind TaskForce: task force, task forces, taskforce
kind Group: group, groups
kind Region: region, regions
kind Programme: programme, programmes, program, programs, project, projects, cooperation programme, cooperation programmes, cooperation program, cooperation programs, initiative programme, funded programme, funding programme, funding programmes, undertaking of cooperation, assistance programme, assistance programmes, cooperation project, cooperation projects
kind Phase: phase, phases
kind Network: network, networks, practitioner network, practitioner networks, web of contacts, contact network, contact networks
kind CrimeArea: crime, crimes, crime area, crime areas, criminal threat, criminal threats, criminal phenomenon, criminal phenomena, offence, offences, kind of crime, kinds of crime, types of crime, forms of crime, type of crime, threat, threats, crime type, crime types, criminal activity, criminal activities, illicit activities, criminal areas, criminal offence, criminal offences, offense, offenses, criminal offense, criminal offenses, illegal activity, illegal activities, illicit activity, kinds of offence, kind of offence, type of offence, types of offence, criminality, forms of criminality, form of criminality, form of crime, crime phenomena, crime phenomenon, crime field, crime fields, area of crime, areas of crime, crimes and threats, type of criminality, types of criminality, crime category, crime categories, category of crime, categories of crime, field of crime, fields of crime, evil, evils, scourge, scourges, menace, menaces
kind Framework: framework, frameworks, policy cycle, policy cycles, security cycle, cycle, cycles, platform, platforms, methodology
kind Treaty: treaty, treaties, convention, conventions
kind Assessment: assessment, assessments, threat assessment, threat assessments
kind Report: report, reports, study, studies, analysis, analyses, publication, publications, analytical report, analytical reports
kind Strategy: strategy, strategies
kind Plan: plan, plans, action plan, action plans
kind Event: event, events
kind Place: place, places, city, cities
# Words that only colour a question, or speak of a thing by way of what is done with it: left aside, and the reading says so.
# What is so now: a hope of it does not answer.
aside now: currently, now, at present, at the moment, presently, nowadays, already, right now, as of now
aside: development of, the development of, strengthening of, the strengthening of, functioning of, role of, the role of, work of, the work of, activities of, the activities of, institutional status of, today, still, to date, relevant, different, specific, concrete, practical, particular, respective, concerned, in particular, especially, notably, actively, explicitly, expressly, at all levels, timing of, the timing of, existing, complete, whole, entire, as a whole, individual, actual, real, exact, precise, precisely, clearly, itself, themselves, numbered, named in it, as such, formally named, officially, in fact, indeed, in reality, mutually, effectively, eventually, finally, ultimately, successfully, by then, so called, as it were, at that time, at the time, back then, in those days, of late, recently, lately, in the end, after all, yet, meanwhile, in practice, in general, generally, overall, cooperation of, the cooperation of, efforts of, the efforts of, the existence of, the idea of, the concept of, the setting up of the, the continuity of, continuity of, representatives of, ministers of, officials of, delegates of, heads of state or government of, heads of state and government of, the heads of state or government of, the heads of state and government of, leaders of
aside: bigger, larger, wider, broader, overarching, in the long run, in the long term, in the future, of others, old, whenever appropriate, where appropriate, when appropriate, as appropriate, if appropriate, wherever appropriate, where possible, wherever possible, whenever possible, as far as possible, where applicable, as applicable, where relevant, where necessary, if necessary, as necessary, when needed, where needed, as needed, identified as, is identified as, are identified as, was identified as, first of all
# Between the two nothing else.
direct: direct, directly, immediate, immediately
# Words that change what is asked and that no reading takes in: the question is refused, and they are named.
withit paragraph: in the same paragraph as, in the same paragraphs as, in one paragraph with, in one and the same paragraph as, in the same passage as, in the same point as, in the same paragraph, in the same paragraphs, within the same paragraph, within one paragraph, in a single paragraph, in one paragraph, in one and the same paragraph
withit: next to, beside, hand in hand with, together with, jointly with, alongside, along with, in company with, in the company of, in the same breath as, side by side
thereis: there
beyond: more often than, less often than, more frequently than, less frequently than, as often as, oftener than, how often, how many times, how frequently, at least, at most, more than, fewer than, less than, no more than, no less than, up to, nearly, almost, about half, half of, the majority of, majority of, most of, if, unless, instead of, together with, jointly with, again, no one, nobody, nothing, each other, one another, hardly, barely, rarely, formerly known, would have, could have, should have, might have, not only, not yet, no longer only, other than by, how well, how far, how much, how important, how big, how large, how strong, to what extent, why, how come, for what reason, what for, worth, cost, costs, budget, percent, percentage, per cent
excluding: other than, except, except for, apart from, besides, excluding, not counting, aside from, with the exception of, leaving aside, not including, in addition to, without counting
# Words that say the same: where one is left over, the quotation may have another of the line. The arguments are how they begin.
alike increase step intensify enhance strengthen reinforce improve expand bolster verb: step up, increase, intensify, enhance, improve, expand
alike fight combat tackle counter against target verb: fight, combat, tackle, counter, target
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

# A text, or its speakers, by those whose it is: {A} and {B} stand for the two parties that the names of a graph's documents begin with, {doc} for any phrase of a sort of text or of those who speak. What an outlet brought, by its name.
whose: {A} {B} {doc}, the {A} {B} {doc}, {A} and {B} {doc}, the {A} and {B} {doc}, {doc} between {A} and {B}, {doc} between the {A} and {B}, {doc} of {A} and {B}, {doc} of the {A} and {B}, {doc} by {A} and {B}, {doc} by the {A} and {B}
outlet: {A} news, {A} article, {A} news item, {A} item, {A} report, {A} piece
doc Declaration: declaration, declarations, joint declaration, joint declarations, ministerial declaration, ministerial declarations, text, statement, joint statement
doc Procedure: working procedures, working procedures paper, working procedures document, working procedures text, procedures, working procedure, working arrangements document
doc News: news item, news article, news, article, news report, press item, news piece, journal, piece, press piece, press report, news story, story, coverage
doc Annex: annex, roadmap, road map, annexed roadmap, annex to the declaration
doc any: document, documents, text, texts, paper, papers, source, sources, file, files, corpus, record, records
paragraph: paragraph numbers, para numbers, paragraph number, numbers of the paragraphs, numbers of paragraphs, the numbers of the paragraphs, paragraph, paragraphs, para, paras, point, points, item, items, passage, section, sections, places, provision, provisions, where
ordinal 1: first, earliest, oldest, initial, 1st, original
ordinal 2: second, 2nd
ordinal 3: third, 3rd
ordinal last: last, latest, most recent, newest, final
ordinal next: next, again, upcoming, following
ordinal previous: previous, preceding, earlier, former, before that

scope: according to, in the words of, as stated in, as per, under, in, of, from, within, pursuant to, going by, acc to, per
time before: predate, predates, predated, antedate, antedates, precede, precedes, preceded, come before, comes before, came before, earlier than, older than, before, prior to, earlier than, ahead of, until, up to, preceding
time after: younger than, postdate, postdates, come after, comes after, came after, more recent than, newer than, after, later than, following, since, from, subsequent to
time asof: as of, as at, as on, by
time in: back in, in, during, on, within, throughout, in the year, in the course of
time between: between
# After a date: it and what comes after it, or before it. Before a date: with the date itself.
onward: onwards, onward, or later, or after, or thereafter, and later, and after, and onwards, or since, and since, on, forward
backward: or earlier, or before, and before, and earlier, or sooner
until: until, till, up to, up to and including, until and including, no later than, through to
since: since, ever since, from

trace: trace, track, follow, history of, the history of, evolution of, evolve, evolves, evolved, timeline of, timeline, over time, through time, through the documents, across the documents, across the declarations, through the declarations, through all the documents, across all the documents, across all documents, through the years, over the years, development over time, chronology of, in time, document by document, declaration by declaration, from document to document, from one document to the next, from one declaration to the next, story of, across time, how has the treatment of, mentions of over time, across all declarations, through all declarations, throughout the documents, throughout the declarations, trajectory of, change over time, changed over time, as time goes by, as the years go by, in the course of time, through all five documents, across all five documents, over all five documents, over the five documents, through the five documents, across the five documents, from first to last, from start to finish, how did the documents treat, how do the documents treat, in chronological order, chronologically, development of the theme of, career of, life story of, fate of, the fate of, what became of the theme of, from one text to the next, from text to text, from year to year, year by year, text by text, track record of, the course of, through the texts, across the texts, across the years, across successive declarations, through successive declarations, throughout the years
trace Declaration: across the declarations, through the declarations, from declaration to declaration, declaration by declaration, from one declaration to the next, throughout the declarations, through the successive declarations, across the successive declarations, over the course of the declarations
function prep: thru
trace: chronological, chronological account, what becomes of, what became of, stages in the treatment of, changing treatment of, step after step, stage by stage, text to text, in the order of their dates, in order of their dates, in the order of time, according to date, arranged by date, arranged in time, in sequence, in time sequence, along the documents, along the timeline, over all the documents, over all documents, over the four years, over these years, over the period, between the first and the last document, from the oldest to the newest, from the earliest to the newest, from oldest to newest, from the oldest to the most recent, in what order, in which order, overview over time, document after document, text after text, declaration after declaration, in each document in turn, each time, one by one in time, from the first document to the last, from the first document on, from the first to the last document, from the first to the latest document, from the first one to the last one, in time order, in temporal order, down the years, with time, with the years, as the years went by, as time went by, so far as time goes, at different times, at which points in time
trace: retrace, chart, follow up on, appearances of, occurrences of, the appearances of, history, career of, fate of, journey of, chronicle of, chronicle, chronology, evolution, development of, trajectory of, chronological order, in chronological order, chronologically, from year to year, year by year, text by text, from text to text, in the course of time, in the course of the years, as time goes by, as the years go by, through all documents, from document to document, successive, successively, in every document in turn, one document after another, one document after the other, one after another, across the years, throughout the documents, throughout the years, throughout the declarations, at each stage, over the course of the documents, over the course of the declarations, through the successive declarations, through the successive documents, across the successive documents, across the successive declarations, from first to last, from start to finish, from the beginning to the end, from beginning to end
tracefill: like, should like, sketch, outline, summarise, summarize, summary of, sum up, describe, illustrate, go through, walk through, walk me through, take me through, lead me through, change, changing, mentions, account, report, treat, come into, attitude to, attitude towards, taken up, turns, bear, bears, overview, summary, survey, order, thread, appearance, appearances, occurrence, occurrences, presence, story, course, named, would like, want, wish, dealt with, show, shows, show up, shows up, get, gets, fares, coverage, covered, approach, approached, taken up, come back, comes back, return, returns, recur, recurs
tracefill: run, runs, ran, run through, runs through, treatment, treated, mentioned, appear, appears, presented, role, position, developed, develop, changed, change, describe, described, way, discussed, references to, reference to, references, dealt, handled, portrayed, status, treat, handle, deal, dealt with, talk, speak, spoken, wording, language, tone, emphasis, place, standing, theme, topic, subject, issue, question of, attitude, attitudes, towards, stance, view, views, look, looked, fare, fared, evolving, unfold, unfolded, unfolds, progress, progressed, move, moved, shift, shifted, shifts
# What stands in a question about a path and bounds nothing.
connectfill: each other, one another, trace, find, shortest, quickest, longest, indirect, between, by way of which bodies, through which bodies, via which bodies, by way of which actors, through which actors, via which actors, across which bodies, over which bodies, step, steps, stage, stages, way, ways, hop, hops, intermediary, intermediaries, intermediate, go between, go betweens, in between, via whom, through whom, by way of whom, via what, through what, via which, through which, route, routes, indirectly, how, show, somehow, in which way, in what way, reach, arrive, arrive at, get, gets, go, goes, start, starting, starting from, end, ending, ending at, run, runs, leads, lead, documented, possible
alldocuments: across the documents, through the documents, across all documents, across all the documents, through all the documents, over the documents
connect verb: link, connect, relate, tie
connect: tie together, ties together, bind, binds, bound to, join, joins, chain of links, chain of steps, trail from, trail between, thread, get from, gets from, go from, goes from, reach, lead to, leads to, lead from, leads from, on what path, by what path, by which path, along which path, way from, the way from, in what relation, in which relation, stand to
connect: connected, connected to, connected with, linked, linked to, linked with, relate, relates, relate to, relates to, related, related to, connection, connection between, connections, connections between, link, link between, links, links between, path, path between, path from, paths, paths from, paths between, relationship, relationship between, relation between, tie, ties, tied, tied to, get from, route from, chain, chain between, chain from, bridge, what connects, what links, what joins, connects, lead from, leads from, have to do with, has to do with, got to do with, in common, connect, join up, lead, leading from, what is the connection between, what ties, what binds, binds, bound to, brings together, bring together, associated, association between, chain of connections between, chain of statements between, chain of links between, trail from, way from, way between, go from, come from, bridge between, bridges, related by, in what way, by what route, via what, via which, through which chain, through what, degrees of separation between, explain the link between, got to do, to do with, anything to do with, intermediaries between, steps between, how do you get from, how do i get from, how does one get from
stand: stand for, stands for, full name of, the full name of, abbreviation, abbreviation of, acronym, spelt out, spelled out, short for, mean, means, full name, full title of, abbreviate, acronym for, long form of, unabbreviated, written out in full, in full, written out, spell out, spells out, in long form, the long name of, long name of, unabbreviated name of, the abbreviation, the acronym, letters, the letters, expand, expansion of, expanded, complete name of, the complete name of, official name of, the official name of, denote, denotes, abbreviated
mention verb: deal with, mention, name, list, cite by name, reference, feature, contain, include, talk about, speak of, speak about, refer to, bring up, discuss, allude to, make reference to, make mention of, touch on, touch upon, single out, feature in, speak to, deal with by name, go into, pick out
mentioned verb: appear, occur, figure, come up, crop up, turn up, show up, surface, pop up, figure in, appear in, get a mention, rate a mention, receive a mention, feature in
mention: mentioned, named, listed, mention of, mentions of, references to, reference to, referred to, spoken of, found, naming, present in, mentioning, mentioned by name, anywhere, featured, anything to say on, anything to say about, say anything about, say anything on, anything on, get named, gets named, got named, get mentioned, gets mentioned, got mentioned, is there a mention of, is there any mention of, any mention of, a mention of, is there a reference to, any reference to, anything about, the word, the words, brought up, a word about, any word of, a word on, find a mention of, find mentions of, find references to, spoken about, written about, talked about, addressed by name, mentions, occurrences of, occurrence of, every occurrence of, appearances of, appearance of
says: where is it laid down that, where is it laid down, where is it set out that, where is it set out, where is it provided that, where is it provided, where is it stipulated that, where is it stipulated, where is it agreed that, where is it noted that, where is it stressed that, which paragraph provides that, which paragraph lays down that, which paragraph lays down, which paragraph stipulates that, which paragraph sets out, which paragraph sets out that, which paragraph requires that, where is it required that, where is it foreseen that, where does it say, where does it say that, where is it said that, where is it written that, where do the documents say, where do the documents say that, where does it state, where does it state that, where is it stated that, where do they say that, where do we read that, where can i read that, where do i find that, which paragraph says, which paragraph says that, what paragraph says that, in which paragraph does it say that, in which paragraph is it said that, which passage says that, where is it recorded that, quote the passage, where do the texts say that, where is it stated, where is it said, where is it written, which paragraph states that, which paragraph records, which paragraph records that, where do the ministers say that, which document says that, which document says, which document states that, which document states, source for, source for the claim that, where is the statement that, where do i read that, which paragraph mentions that, where does the text say that, where does the declaration say that, in which paragraph is it stated that, which text says that, where is it laid down, where is it laid down that, where is it set out, where is it set out that, where can one read that, where can it be read that, where does one read that, in which passage does it say that, in what paragraph does it say that, in what paragraph is it said that, in which point does it say that, at what point does it say that, where do i see that, show me where it says that, show me where it says, show me the passage that says, show me the paragraph that says, show me the place where it says that, quote the place where, cite the paragraph that says, give me the paragraph that says, give me the paragraph saying that, give me the place where it says, which paragraph tells us that, which paragraph tells that, which point says that, which point states that, which passage states that, which passage tells us that, in which document does it say that, in which document is it said that, in which text does it say that, where is there proof that, where is the evidence that, where is the proof that, what is the source for, evidence that, evidence for, proof that, where does it stand that, where is it recorded, where is it mentioned that, where is it noted that, where is it reported that, which paragraph reports that, which document reports that, which document tells us that, which text tells us that, paragraph for, citation for, reference for
called verb: call, describe as, term, style, refer to as, dub
called: written out as, spelled out as, spelt out as, written in full as, given in full as, name written out as, name spelled out as, name given in full as, called, described as, referred to as, termed, styled, known as, spelt, spelled, under the name, by the name
added: added, newly named, newly mentioned, newly added, for the first time, new in, appeared for the first time, appear for the first time, newcomers, made their first appearance, introduced, newly, debut, add, adds, brand new in, named for the first time, mentioned for the first time, makes its first appearance, make their first appearance, are newcomers in, is a newcomer in, appears first in, turn up for the first time, turns up for the first time, crop up for the first time, joined the list in
dropped verb: drop, omit, remove
dropped: not any more, not any longer, no more, never again, dropped, no longer, disappear, disappeared, disappears, removed, missing, not repeated, omitted, absent, vanish, vanished, gone, gone from, has gone from, have gone from, no longer named, no longer mentioned, no longer appear, no longer appears, fell out, falls out, fallen out, left off, missing from, missing in, absent in, disappears from, disappeared from, vanishes from, vanished from, dropped from, omitted from, removed from, dropped out of, drops out of, not carried over, not taken up again, fails to reappear, failed to reappear, has disappeared from, have disappeared from, has vanished from, have vanished from, has been dropped from, have been dropped from, was dropped from, were dropped from, no longer found, is not found any more, stopped mentioning, stops mentioning, ceases to mention, ceased to mention, no longer mention, no longer mentions, no longer name, no longer names, lost
# Differences: what stands against what. "Compared with" leaves it to the rest of the question which side names a thing; "unlike" says that the other does.
compared: compared with, compared to, versus, vs, as against, set against, in comparison with, in comparison to, by comparison with, measured against, relative to, beside, side by side with, next to, held against, against, than
undone: not yet, not yet been
unlike: over and above, on top of, beyond what, unlike, as opposed to, in contrast to, in contrast with, contrary to, rather than
compare verb: compare, contrast
compare: comparing, if you compare, when you compare, when comparing, if one compares, when one compares, setting, putting, laying, holding, set, put, lay, hold
common: in common, have in common, has in common, had in common, common to, shared by, share, shares, shared, alike, overlap, overlaps
relative: that, which, who, whom
pointer: the, that
others: other
others all: others, rest, remaining, remainder
annexof: annex to, the annex to, an annex to, annex of, the annex of, annexed to
single: one, single, a single, exactly one, just one
within: are in, is in, were in, was in, be in
listing: list, lists, enumeration, register, catalogue, roll
later: the later, later, subsequent
sooner: before, previously, earlier, beforehand, hitherto
nor: nor
sofar: so far, to date, until now, up to now, thus far, as yet, up to the present, up to today, until today, till now, already
laid: say that, says that, state that, states that, lay down that, lays down that, provide that, provides that, stipulate that, stipulates that, specify that, specifies that, set out that, sets out that, note that, notes that, stress that, declare that, declares that, establish that, require that, requires that, decide that, agree that, hold that, make clear that, makes clear that, point out that, acknowledge that, recognise that, underline that, emphasise that
sum: together, taken together, altogether, in total, combined, overall, between them, put together, added up
quantity all: every one of, each one of, each and every one of, every single one of, all, all the, all of the, all of, every, each, each of the
quantity any: any, either, some, one of, any of, any of the, some of, some of the
absence: goes unmentioned, go unmentioned, went unmentioned, goes unnamed, go unnamed, went unnamed, left unmentioned, left unnamed, nowhere in, missing, absent, missing from, missing in, absent from, absent in, omitted, omitted from, left out, left out of, lacking, lacking in, lacking from, unnamed, unnamed in, unmentioned, unmentioned in, not to be found, unlisted, unlisted in
absence verb: lack, omit, skip, ignore, overlook
ordinal previous: the earlier, the previous, the preceding
ordinal former: the former
ordinal latter: latter
contrast: but, while, whereas, though, although, yet, only to, but then, and yet, but instead

most: most, most often, most frequently, the most, most mentioned, most often mentioned, most frequently mentioned, most named, most cited, most frequently named, most often named, oftenest, most widely mentioned, top, biggest number of mentions, most referenced, the most frequently mentioned, the most often mentioned, the most mentioned, the most named, the most cited, the most frequently named, the most frequently, the most often, the most frequently cited, most prominent, most often cited, most commonly, most commonly named, most commonly mentioned, highest number of mentions, the largest number of mentions, largest number of, greatest number of, the greatest number of, the highest number of, highest number of, more often than any other, most heavily, most regularly
least: least, least often, least mentioned, least frequently, rarest, fewest, most rarely, least commonly, smallest number of, fewest times, the smallest number of, the fewest

# What is said of a matter: "what does it say about".
telling: say, says, said, tell us, tells us, tell me, state, states, stated, have to say, has to say, had to say, written, report, reports, reported, declare, declares, declared, note, notes, noted, stipulate, stipulates, provide, provides, bit about, bit on, bit dealing with, bit regarding, bit concerning, bits about, bits on, bits dealing with, bits regarding, bits concerning, part about, part on, part dealing with, part regarding, part concerning, passage about, passage on, passage dealing with, passage regarding, passage concerning about on dealing with regarding concerning, section about, section on, section dealing with, section regarding, section concerning, sentence about, sentence on, sentence dealing with, sentence regarding, sentence concerning, lines about, lines on, lines dealing with, lines regarding, lines concerning
topical: bit about, bit on, bit dealing with, bit regarding, bit concerning, bits about, bits on, bits dealing with, bits regarding, bits concerning, part about, part on, part dealing with, part regarding, part concerning, passage about, passage on, passage dealing with, passage regarding, passage concerning about on dealing with regarding concerning, section about, section on, section dealing with, section regarding, section concerning, sentence about, sentence on, sentence dealing with, sentence regarding, sentence concerning, lines about, lines on, lines dealing with, lines regarding, lines concerning, about, on, regarding, concerning, with regard to, as regards, in relation to, when it comes to, on the subject of, on the matter of, on the topic of, on the question of, in respect of, with respect to, as to, in connection with

speaker: ministers, the ministers, they, both sides, the two sides, two sides, both parties, the parties, parties, signatories, the signatories, the two regions, both regions, we, home affairs ministers, ministers of the interior, interior ministers, sides

# Stances: what "they" do with what they name.
stance welcomes verb: welcome, applaud, hail, greet, express satisfaction at, be pleased with, take pleasure in, salute, cheer
stance recalls recall verb: recall
stance recalls acknowledg verb: acknowledge
stance recalls recognis verb: recognise
stance recalls recogniz verb: recognize
stance recalls not verb: note, take note of, take notice of
stance recalls regard verb: have regard to, have regard
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
stance commits commit verb: commit, commit to
stance commits undertak verb: undertake, undertake to
stance commits agree verb: agree, agree to, agree on
stance commits verb: promise, promise to, pledge, pledge to, vow, bind themselves to, engage to, resolve to, pledge themselves to, set themselves to
stance calls urg verb: urge
stance calls invit verb: invite
stance calls encourag verb: encourage
stance calls promot verb: promote
stance calls call verb: call for, call on, call upon
stance calls verb: appeal for, request, ask for, press for, plead for, demand, exhort, implore, appeal to, ask, request that, exhort to
stance considers verb: consider, explore, contemplate, envisage, weigh, examine, think about, think of, ponder, look into, reflect on, mull, mull over, toy with, entertain, debate
stancenoun commits: commitment, commitments, undertaking, undertakings, pledge, pledges, promise, promises
stancenoun calls: call, calls, appeal, appeals, invitation, invitations, request
stancenoun considers: consideration, possibilities, possibility
stancefill: a step, steps, a measure, a move, moves, an option, options, something, do, doing, anything, exploring, for something, no further than, go no further than, goes no further than, go no farther than, do no more than, does no more than, to do something, something to be done, to something, make, makes, express, voice, contain, contains, formulated, expressed, voiced, made, no more than

# Relations. "subject" is the edge's start; "inverse" turns the ends round; "agent" names the one at the start; "lr" reads left to right whatever the voice.
# Other ways to say the same.
rel SUPPORTS verb: underpin, prop up, promote the work of, give a hand to, lend a hand to, lend backing to, come to the aid of, stand behind, stand by, give assistance to, provide assistance to, provide help to, provide backing to, provide backing for, assist with, help with, help develop, help to develop, help build, help to build, help strengthen, help to strengthen,, back up, foster, champion, render assistance to, give aid to, make stronger
rel SUPPORTS lr: supportive of, in support of, helpful to, of help to, of assistance to, behind the strengthening of, behind the development of, credited with support for, credited with supporting, credited with strengthening, credited with developing, credited with vital support for
rel SUPPORTS rl: receive assistance from, receives assistance from, received assistance from, receive aid from, receives aid from, profit from, profits from, profited from, depend on the support of, draw support from, draws support from, enjoy the support of, enjoys the support of, enjoyed the support of, has the support of, have the support of, has the backing of, have the backing of, can count on, count on the support of, counts on the support of, relies on the support of, owe support to, backed up by, assisted by, propped up by, recipient of support from, recipients of support from, recipients of help from
rel SUPPORTS agent: helper, helpers, promoter, promoters,,,
rel COOPERATES_WITH lr verb: cooperate actively with, work hand in hand with, work side by side with, maintain relations with, pool efforts with, keep in touch with, keep contact with, maintain contacts with, join up with, act together with, act jointly with, have dealings with, engage with
rel COOPERATES_WITH lr: work with, works with, worked with, cooperation partner of, partners up with, engaged with, in contact with, in touch with, hand in hand with, side by side with, a partner of, cooperation is planned with, cooperation is foreseen with
rel MEMBER_OF rl verb: bring together,,, count among its members, number among its members, unite, encompass, group together, take in, let in, admit, welcome as members, welcome as new members, welcome as a member, receive as members, accept as members, accept as a member
rel MEMBER_OF verb: get into, come into, gain admission to,, become part of, enrol in, affiliate to, affiliate with, adhere to, sign up to,,, gain membership of, take up membership of, obtain membership of, become members of, come on board
rel MEMBER_OF lr: accessions to, entrants to, entry to, entry into, joiners of, admissions to, admission to, , sits in, taken into, belonging in, counted among the members of, counts among the members of, in the ranks of, among the members of, on the membership list of, 
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
rel COORDINATES lr: in charge of coordinating, responsible for coordinating, responsible for the coordination of, tasked with coordinating, in the coordination of
rel MODELLED_ON lr verb: take after, , take its cue from, take their cue from, take its inspiration from, take their inspiration from, owe its design to, owe their design to, owe its inspiration to, , , imitate, emulate, copy, go back to the example of, , , derive from, follow in the footsteps of, , lean on the example of, draw on
rel MODELLED_ON lr: along the lines of, cast in the mould of, shaped on, styled after, conceived on the model of, designed after, designed on the model of, designed along the lines of, in the image of, made in the image of, in imitation of, after the example of, after the model of, following the example of, , , , , the model followed by, , , fashioned on, formed on the model of, , inspired by the experience of, owes its inspiration to, cue from
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
rel PUBLISHED verb: bring out, produce, compose, put forward, compile, print, adopt as authors, present
rel PUBLISHED say=circulated verb: circulate
rel PUBLISHED agent: authorship, issuer, editor, writers, writer, authors
rel CITES verb: refer back to, make reference to, hark back to, recall by name, mention by title,,,,
rel CITES lr: a reference to, with reference to, referring to, citing, points back to,
rel INVOLVED_IN verb:, turn up at, sit in on, come to, go to, gather at, meet at,,,,
rel INVOLVED_IN agent: guest, guests, delegates, delegate, people present, those present
rel SUPPORTS verb: support, back, help, assist, strengthen, reinforce, aid, bolster, sustain, give support to, provide support to, provide support for, lend support to, offer support to, give backing to, contribute to, promote the development of
rel SUPPORTS noun: support, backing, assistance, help
rel SUPPORTS agent: supporter, supporters, backer, backers, donor
rel SUPPORTS rl: benefit from, benefits from, benefited from, benefiting from, receive support from, receives support from, received support from, get support from, gets support from, with the support of, supported with, rely on the support of, get help from, gets help from, get backing from, gets backing from, receive help from, beneficiary of, beneficiaries of
rel COOPERATES_WITH lr: cooperate with, cooperates with, cooperating with, cooperated with, cooperate, cooperates, cooperating, cooperated, co operate with, co operates with, work with, works with, working with, work together with, works together with, working together with, collaborate with, collaborates with, collaborating with, collaborate, work together, works together, partner of, partners of, partner, partners, partner with, partners with, have a partnership with, has a partnership with, team up with, cooperation with, collaboration with, partnership with, in cooperation with, interact with, interacts with, cooperation between, collaboration between, partnership between, in partnership with, cooperation partners of, counterpart of, counterparts of, liaise with, liaises with, collaborators, join forces with, joins forces with
rel COOPERATES_WITH lr say=arrangement: negotiate a working arrangement with, negotiate a working arrangement, have a working arrangement with, has a working arrangement with, conclude a working arrangement with, sign a working arrangement with, working arrangement with, working arrangement between
rel COOPERATES_WITH lr verb say=information: exchange information with, share information with, swap information with, trade information with, pass information to
rel COOPERATES_WITH lr say=information: exchange information, exchanges information, share information, shares information
rel COOPERATES_WITH lr verb say=data: exchange data with, share data with
rel COOPERATES_WITH lr verb say=intelligence: exchange intelligence with, share intelligence with, swap intelligence with, trade intelligence with
rel COOPERATES_WITH lr verb say=exchange: exchange with, have exchanges with, entertain exchanges with, conduct exchanges with, run exchanges with, be in exchange with
rel COOPERATES_WITH lr verb say=exchange: facilitate exchanges with
rel COOPERATES_WITH lr say=exchange: facilitate exchanges, facilitates exchanges
rel COOPERATES_WITH lr verb say=contact: facilitate contacts with
rel COOPERATES_WITH lr verb say=arrangement: have an arrangement with
rel COOPERATES_WITH lr verb say=agreement: have an agreement with
rel COOPERATES_WITH lr verb say=close: cooperate closely with, work closely with, collaborate closely with, closely cooperate with, closely work with, closely collaborate with
rel COOPERATES_WITH lr say=close: in close collaboration with, in close cooperation with
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
# Who did what happened: one who took part must be called so, or as the arguments say.
person ministers: ministers of
person representatives: representatives of
person officials: officials of
person delegates: delegates of
person leaders heads-of-state: leaders, leaders of, the leaders of, heads of state, heads of government, heads of state or government, heads of state and government, heads of state or government of, heads of state and government of, the heads of state or government of, the heads of state and government of
# To come out is not to be agreed.
issuing verb: publish, issue, release, bring out
issuing: publication of, publication date, publication date of, date of publication, date of publication of, release date, release date of
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
# Verbs that say little by themselves: with a noun that names a relation they are read as one verb. "give": the subject is who does it; "get": to whom it is done.
forms: lend, lent, lent, lending
forms: draw, drew, drawn, drawing
forms: win, won, won, winning
forms: put, put, put, putting
forms: throw, threw, thrown, throwing
forms: send, sent, sent, sending
light give verb: give, lend, provide, offer, extend, grant, render, supply, contribute, bring, put up, throw, serve as, act as, function as, stand as, be used as, pay, deliver
light get verb: get, receive, obtain, enjoy, draw, take, win, gain, secure, owe, derive, benefit from, profit from, live on, live off, live from, rely on, depend on, count on
lightnoun SUPPORTS: support, backing, assistance, help, aid, boost, hand, helping hand, tailwind, reinforcement
lightnoun FUNDS: money, funding, funds, fund, cash, financing, finance, finances, subsidy, subsidies, grant, grants, cofinancing, co financing, cofunding, co funding
lightnoun MODELLED_ON inverse: model, template, blueprint, example, inspiration, pattern, prototype, cue, role model, design
lightnoun COORDINATES: coordination, steering, co ordination
# What stands beside a relation word and adds nothing to it.
beside SUPPORTS: come about, came about, take shape, stronger, get going, get off the ground, grow, flourish, on its feet, in place
beside FUNDS: money, funds, financially
beside ADDRESSES: problem, problem of, phenomenon, phenomenon of, issue, issue of, efforts, joint efforts, menace of, scourge of
beside MEMBER_OF: ranks, family, club, fold, on board
beside SUCCEEDS: called, named, known, known as, place, body it replaced
beside COOPERATES_WITH: regularly, on a regular basis, maintained, maintain, ties, planned
beside ALIGNED_WITH: kept, keep, should be kept, brought, tuned
beside MODELLED_ON: designed, design, conceived, shape, built, drawn up
beside PUBLISHED: come out, under its name
# After a name: says again what sort of thing it is.
generic: concept, idea, notion, initiative, project, process, system, scheme, mechanism, format, exercise, body, instrument, framework, journal, periodical
anyone: anybody, anyone, somebody, someone
fact: doesn t it, isn t it, don t they, aren t they, didn t it, didn t they, wasn t it, weren t they, hasn t it, haven t they, isn t that so, is that right, is that correct, is that so, right or wrong, or not, am i right
neg: weren t, hasn t, haven t, hadn t, won t, can t, couldn t, wouldn t, shouldn t, cannot, have nothing whatsoever to say about, has nothing whatsoever to say about, have nothing to say about, has nothing to say about, have nothing to say on, has nothing to say on, nothing whatsoever to say about, nothing at all to say about, have not a word on, has not a word on, do without, does without, pass over in silence, keep silent about, keeps silent about, keep silent on, keeps silent on, remain silent on, remains silent on, stay silent on
# Deeds that undo what they stand before.
beyond: refuse, refuses, refused, refusing, oppose, opposes, opposed, opposing, reject, rejects, rejected, decline to, declined to, declines to, stop, stopped, stops, cease to, ceased to, failed to, deny, denies, denied, block, blocked, blocks, veto, vetoed, criticise, criticises, criticised, criticize, condemn, condemns, condemned, withdraw, withdrew, withdrawn, withdraws, suspend, suspended, cancel, cancelled, canceled, leave, left, quit, quits, expelled, excluded, exclude, excludes, abolish, abolished, dissolve, dissolved, sabotage, undermine, undermines, hinder, hinders, obstruct, obstructs, threaten, threatens, lack, lacks, lacking, former, ex, against the will of, until recently, almost all, hardly any
function: teh, hte, adn, whcih, wich, very, is it that, was it that, are it that, it is that, whichever, whatever, whoever
ask which: wich, whcih
filler: would you say, i take it, as it happens, remind me again, i gather, i understand that, it seems that, it appears that, please list, would need to know, need to find out, have to find out, for the briefing, for my note on, i was told that, i am told that, said to play, in which capacity
ordinal 1: for the first time ever, for the very first time, the very first, very first
ordinal 2: for the second time, second time, a second time
ordinal 3: third, for the third time, third time, a third time, 3rd
ask howmany: on how many occasions, how many times over, no of, nr of, the no of, number
time asof: by the end of, at the end of, as early as, by the close of
time in: in the year of, over the course of
span: span, spans, spanning, stretch over, stretches over
ask when: publication date, publication date of, date of publication, date of publication of, release date, release date of, creation date, creation date of, founding date, founding date of, adoption date, adoption date of, start date, end date, in what month of what year
event Document: publication date, publication date of, date of publication, date of publication of, release date, release date of, adoption date, adoption date of
event Creation: creation date, creation date of, founding date, founding date of
ask where Place: in which town or city, in what town or city
kind Network: coalition, coalitions, web, webs, association of practitioners
kind Actor: organisation or body, bodies or agencies, police body, police bodies, law enforcement body, law enforcement bodies, force, forces, unit, units, outfit, outfits, partner organisation, partner organisations, union, forums, fora, council, councils, organisation or agency
kind Framework: policy framework, policy frameworks, dialogue, dialogues
kind CrimeArea: sort of crime, sorts of crime, sorts of crimes, crime problem, crime problems, kind of criminality, kinds of criminality, form of trafficking, forms of trafficking, kinds of trafficking
kind Event: happening, happenings
kind State: land, lands, member nation, member nations
hope: out to, ought to, want, wanted, wants, wish, wished, should be, aspiring to, due to be, to be expected, supposed, foreseen to, hoped for, desired, in view, in the offing, in the works
rel INVOLVED_IN lr as=invited: on the invitation list for, on the invitation list of, on the guest list for, on the guest list of, on the list of invitees to, invited to, are invited to, is invited to, be invited to, get an invitation to, gets an invitation to, receive an invitation to, receives an invitation to, asked along to, have a standing invitation to
rel INVOLVED_IN rl as=invited: invitees of, invitees to, guests of, guests at, invitees
rel INVOLVED_IN lr: sit in on, sits in on, sit in, sits in, sit at, sits at, seated at, take a seat at, composed of, participate, participates in, participating in, takes part in, taking part in, took part in, attended, attends, attending, present at, around the table at, at the table in, at the table of
rel CHAIRS verb: co chair, cochair, chair jointly
rel CHAIRS agent: co chair, co chairs, cochairs
rel PUBLISHED verb: agree, agree on, agree upon, sign off on, sign off, approve, adopt, settle, hammer out, negotiate and adopt
rel PUBLISHED lr: the author of, the publisher of, behind the report, behind the study, behind the text, responsible for the report, responsible for publishing
rel PUBLISHED rl: a publication of, a product of, from the pen of, written by, the work of, penned by
rel CITES verb: point to, mention, point back to, draw on, rely on, hark back to, recall
rel CITES lr: cross reference to, cross references to, references, reference to, references to, footnotes to
rel SUPPORTS verb: promote, boost, shore up, back the development of, back the building of, push, advance, nurture, encourage the development of, buttress, reinforce the work of, benefit, help along, help out, help forward, stand up for, speak up for, get behind, rally behind, throw its weight behind, put its weight behind, throw their weight behind, do something for, do a lot for, make a contribution to, contribute to the development of, contribute to the strengthening of, contribute to the work of, enhance, facilitate, enable, help make, help to make, make possible, accompany, be there for
rel SUPPORTS lr: vital for, vital to, essential for, essential to, crucial for, crucial to, instrumental in, instrumental for, of vital importance for, of vital importance to, key to, behind the development of, behind the establishment of, credited with helping, good for, of use to, useful to, useful for, the force behind, on the side of, a supporter of, a backer of, contributor to, contributors to, in aid of
rel SUPPORTS rl: helped by, aided by, backed by, sustained by, owe its strength to, owes its strength to, owe its development to, owes its development to, owe its existence to, rest on the support of, rests on the support of, carried by, on the receiving end of support from, recipient of help from, beneficiary, beneficiaries, recipients, recipient, leans on, lean on, has behind it, have behind them, can rely on, can depend on, has the help of, have the help of, has assistance from, is supported with help from, thanks to, dependent on, dependent on the support of
rel COOPERATES_WITH lr: cooperating, collaborating, hang out with, hangs out with, have ties with, has ties with, has ties to, have ties to, have links with, has links with, has links to, have links to, has working relations with, have working relations with, have relations with, has relations with, in league with, join hands with, joins hands with, pool resources with, pools resources with, talk to, talks to, in dialogue with, have a dialogue with, have contacts with, has contacts with, cooperation takes place with, allied with, allied to, an ally of, ally of, allies of, allies, team up, teams up with, go together with, operate jointly with, coordinate efforts with, coordinates efforts with, in tandem with, tandem with, cooperation of, collaborator of, collaborators of, a collaborator of, opposite number of, sister network of, connects up with, work jointly with, works jointly with, cooperate on operations with, help each other with
rel MEMBER_OF verb: gain entry to, sign up for, be part of, be on, be among the members of, be in, make it into, find its way into, swell the ranks of, accede into
rel MEMBER_OF lr: a part of, belongs among, new to, newcomer to, newcomers in, welcomed to, a member state of, member states of, a member country of, member country of, member countries of, are in, within the membership of, one of the members of, among the countries of, one of the countries of, one of the states of, among the states in, got into, came on board, entered
rel MEMBER_OF rl: made up from, formed by, formed of, made of, bringing together, brings together, bring together, gather together, gathers together, groups together, groups, group, rally, assembles, count in its ranks, counts in its ranks, counts among its members, have as members, has as members, includes as members, include as members, opened its doors to, open its doors to, took in, has taken in, composed, welcomed as newcomers
rel PART_OF lr: one of the phases of, one of the components of, one of the projects of, sub programme of, subprogramme of, under the umbrella of, under the roof of, umbrella, a project of, a subprogramme of, nested in, housed in, integral part of, an integral part of, an annex to, an annex of, the annex to, belonging to, ranks among, ranks under, fits into, a committee of, committee of, an organ of, organ of, an arm of, arm of, a body of, a subcategory of, a sort of, sort of, section of, a section of, module of, strand of, a strand of, chapter of, branch of, a branch of
rel PART_OF rl: umbrella for, the umbrella for, umbrella of, the umbrella of, contains, contain, comprises, comprise, includes, include, parent programme of, the parent programme of, parent of, the parent of, consist of, consists of, made up of, composed of, break down into, breaks down into, divided into, falls into
rel ADDRESSES verb: go against, aim to fight, aim to combat, set out to fight, set out to combat, seek to fight, seek to combat, work to prevent, help fight, help to fight, help combat, help to combat, help tackle, help to tackle, serve to fight, serve to combat, contribute to the fight against, contribute to fighting, contribute to combating, be concerned with, be aimed at, take up the fight against, step up the fight against, keep in check, contain, root out, eradicate, dismantle, wipe out, put an end to, put a stop to, bust, police, be up against, turn against, be about, concentrate on, centre on, revolve around, zoom in on, cover, have to do with, be devoted to, get to grips with, come to grips with, do something about, do something against, take steps against, take measures against, declare war on
rel ADDRESSES lr: about, up against, set up to fight, set up to combat, set up to tackle, created to fight, created to combat, established to combat, established to fight, designed to combat, designed to tackle, intended to combat, meant to combat, whose target is, whose aim is to fight, in the business of fighting, concerned with, centred on, centered on, focusing on, focussing on, specialising in, specializing in, whose focus is, with a focus on, the enemy of, charged with fighting, charged with combating, tasked with combating, tasked with tackling, responsible for tackling, mandated to combat, there to fight, there to combat, to counter, to tackle, to combat, working to combat, taking on
rel ESTABLISHED verb: set in place, call to life, bring to life, launch, conceive, devise, invent, design, come up with, put on its feet, get off the ground, dream up, think up, erect, pioneer, make
rel ESTABLISHED lr: the founder of, the creator of, the author of the idea of, the brains behind, behind the creation of, behind the founding of, responsible for creating, responsible for setting up, responsible for the creation of, the inventor of, the developer of, developer of, the parent of
rel ESTABLISHED rl: a creation of, creation of the, brainchild of, the brainchild of, owes its existence to, owe their existence to, a product of the work of, created at the initiative of, dates back to, an invention of, the idea of, originates with, originate with, originated with
rel IMPLEMENTS verb: have in hand, take care of, run the show at, keep running, steer day to day, put into action, translate into practice, see to, be at the helm of, handle the running of, be in the lead of, put on the ground
rel IMPLEMENTS lr: in charge of the running of, in charge of the management of, in charge of implementing, responsible for implementing, responsible for carrying out, responsible for the implementation of, charged with implementing, charged with carrying out, tasked with implementing, tasked with managing, entrusted with running, entrusted with managing, at the helm of, the manager of, accountable for, that looks after
rel IMPLEMENTS rl: run by, managed by, in the care of, in the charge of, under the responsibility of, administered by, operated by, implemented by, carried out by, executed by
rel FUNDS verb: put money into, pump money into, spend money on, fund in part, finance in part, part fund, part finance, pick up the bill for, pick up the tab for, foot the bill of, pay the bill for, pay the bills of, pay the bills for, cover the cost of, cover the costs of, provide the money for, put up money for, provide the funding for, grant money to, bear the expense of, support financially, back financially, help finance, help fund, help to finance, help to fund, help pay for, contribute to the cost of, contribute to the costs of, contribute financially to, chip in for, underwrite
rel FUNDS lr: the funder of, a funder of, the sponsor of, the source of funding for, source of funding for, source of funds for, behind the funding of, behind the financing of, the financier of
rel FUNDS rl: paid out of, paid by, on the payroll of, supported financially by, live on money from, lives on money from, at the expense of, bankrolled by, subsidised by, sponsored by, funded by, financed by
rel COORDINATES verb: pull together, act as coordinator of, act as coordinator for, lead the coordination of, take the lead in, oversee the coordination of, hold together, steward, shepherd, direct, orchestrate the work of, keep on track
rel COORDINATES lr: in charge of the coordination of, the coordinator of, the steering body of, charged with coordinating, charged with the coordination of, entrusted with coordinating, at the centre of
rel COORDINATES rl: coordinated by, steered by, under the lead of, under the leadership of, led by, under the steering of, under the direction of, under the aegis of, under the auspices of
rel MODELLED_ON verb: mimic, follow in design, replicate, mirror, borrow from, adapt from, reproduce the model of, adopt the model of, adopt the example of, follow the pattern of, follow the template of, follow the lead of, take a leaf out of the book of, use as a model, use as a template, have as a model, have as its model, have as model, look to as a model, take as an example, take as example, pattern itself on, model itself on, model itself after, shape itself on, base itself on
rel MODELLED_ON lr: designed on the lines of, built along the lines of, formed along the lines of, built after, built like, made like, set up like, set up on the model of, set up on the example of, set up on the lines of, created on the model of, created along the lines of, established on the model of, a copy of, copy of, an imitation of, a version of, version of, based upon, grounded on, borrowed from, adapted from, derived from, inspired on, draws on the example of, draw on the example of, takes its cue from, owe its model to, owe their model to, owes its model to, owe its shape to, owes its shape to, owe their shape to, follow the example set by, follows the example set by, a counterpart of, equivalent of, the equivalent of, latin american equivalent of, inspiration from, its model in, finds its model in, have its model in, has its model in, after the fashion of, after the manner of, after the pattern of, on the pattern of, on the lines of, on the template of, on the example of, in the mould of, in the style of, shaped by, informed by
rel MODELLED_ON rl: copied by, imitated by, replicated by, emulated by, mirrored by, mirrored in, the inspiration of, the blueprint for, the blueprint of, godfather of, godfather to, served as a template for, serve as a template for, serves as a template for, served as template for, served as an example to, serves as an example to, serve as an example for, acted as a template for, provided a model for, provides a model for, provide a model for, provided a template for, provides a template for, offered a model for, lent its design to, inspired the design of, inspired the creation of, set an example for, sets the example for, stood godfather to, taken as a model by, used as a model by, followed as a model by
rel ALIGNED_WITH lr: keep pace with, keeps pace with, keep in step with, keeps in step with, keep step with, kept in line with, to be kept in line with, kept in sync with, in harmony with, in concert with, harmonise with, harmonised, synchronise with, synchronize with, synchronised, adjusted to, adapted to, tuned to, tied in with, ties in with, tie in with, complementary to, complement, complements, complemented by, fits with, fit with, in agreement with, consistent with, coherent with, coordinated in time with, coordinated timewise with, timed to, match with, matches with, march in step with, correspond with, corresponds with, correspond to, corresponds to, go in parallel with, runs parallel to, exploit the synergies with, exploits synergies with, seek synergies with, seeks synergies with, find synergies with, common ground with, brought into step with, coordinate its timing with, align with, aligns with, align to
rel SUCCEEDS verb: supplant, take over for, fill the shoes of, take the baton from, carry on from, carry on the work of, continue the work of, go on from, follow up on, follow up, grow out of
rel SUCCEEDS lr: new name for, the new name for, the new incarnation of, reincarnation of, latest version of, the new version of, the latest phase of, next generation of, the sequel to, sequel to, stepped into the place of, taking the place of, came to replace, set to replace, due to replace, to replace, in the role of, the later, in lieu of, where there used to be, the modern, standing in the place of, formerly called, called before, once named, previously named, known earlier as, earlier known as, before it was renamed
rel SUCCEEDS rl: old name for, the old name for, former name of, the former name of, earlier name of, the earlier name of, previous name of, the previous name of, predecessor to, forerunner to, precursor of, the precursor of, precursor to, precursor, ancestor of, came before, comes before, the earlier, the former, replaced by, superseded by, succeeded by, supplanted by, taken over by, absorbed by, today called, today known as, now operate as, now operates as, now goes by the name of, go by the name of, goes by the name of, rebranded as, renamed as, renamed into, turned itself into, grew into, morphed into, live on as, lives on as, continue as, continues as, continued as, carry on as, carries on as, end up as, ended up as, whose place was taken by, its place taken by, passed the baton to, handed over to, hands over to, hand over to
rel HELD_IN lr: took place at, held at
connect: hang together, hangs together, fit together, how close is, have in common, has in common, tie up with, ties up with, relate with, hooked up with, bound up with, tied up with, tied together, interlinked, intertwined, interconnected, from a to b, steps lead from, what leads from, lines run from, line from, line between, thread between, thread from, threads between, common thread between, connecting, connecting link between, link up with, links up with, linkage between, linkages between, nexus between, any link between, any connection between, what is the link between, what s the connection between, what s the link between, common link between
trace: oldest first, earliest first, first to last, in historical order, in order of date, in date order, by date, ordered by date, sorted by date, the history, the story of, the fortunes of, fortunes of, how did things go with, how have things gone with, what became of, what has become of, what has happened to, what happened to, life of, path of, from then on, all the way through
tracefill: line, papers, one line per document, will do, develops, come on, comes on, going, gone, things, written about, read
stance welcomes verb: rejoice at, rejoice in, be happy about, be glad about, note with satisfaction, express joy at, express delight at, commend, praise
stance recalls verb: remember, bear in mind, keep in mind, take into account, look back on, look back to
stance underlines verb: point out, put emphasis on, lay emphasis on, place emphasis on, attach importance to, dwell on
stance commits verb: take it upon themselves to, give their word to, bind themselves, sign up to, take on, decide to, decide on, settle on, make a commitment to, make commitments on, make commitments about, take the commitment to
stance calls verb: urge on, want others to, make a plea for, push for, advocate, recommend, solicit, would have others, address a call to, issue a call for
stance considers verb: have in mind, turn over, keep open, flirt with, leave open, have under consideration, take into consideration, study the possibility of, weigh up, look at the option of, play with the idea of
plain: personal, personally, migrants, migrant, refugees, children, minors, women, girls, victims, terrorism, terrorist, terrorists, extremism, persons, citizens, rights, routes, officials, official, senior, institutional, drug, narcotics, judges, partner
doc any: docs, doc, collection, pages, set, dossier, bundle, material, body of texts, literature, papers, five texts, five papers
kind named: alliance, alliances, centre, centres, center, centers, partnership, partnerships, arrangement, arrangements, police body
rel MEMBER_OF agent: accession, accessions
rel MEMBER_OF lr: belong
beside CITES: earlier, previous, older
fact: yes or no, please answer yes or no, yes no
begin: going, already going, under way, up and running, in operation
filler: if anywhere, if at all anywhere, from the first time up to the most recent, from first time to last, from the first to the last time, from the first one on, credited
ask when: years covered by, the years covered by, period covered by, the period covered by, from which year to which year, from what year to what year, from when to when, from when until when
span: years covered by, the years covered by, period covered by, the period covered by, from which year to which year, from what year to what year, from when to when, from when until when
event Signature verb: put its name to, put their name to, put its signature to, put your name to
mention: the phrase, the expression, the term, the name
neg: have nothing on, has nothing on, had nothing on, contain nothing on, contains nothing on, contain nothing about, contains nothing about, have nothing about, has nothing about
mention verb: talk of, talk on, credit, come across, encounter, write about, take up, bring in, speak about, read about, read of, hear about, hear of, deal specifically with, have something on, say something on, say something about, dwell upon, carry, quote by name, spell out by name
alike launch roll out start begin verb: roll out, launch, start
excluding: leaving
function: aside
rel SUCCEEDS rl: absorbed into, merged into, folded into, subsumed in
kind Programme Instrument Network: scheme, schemes, initiative, initiatives, vehicle, vehicles, format, formats
kind Instrument Programme: instrument, instruments, tool, tools
kind Instrument Network Committee: mechanism, mechanisms
kind named police: police body, police bodies
rel COOPERATES_WITH lr weak: partnership, partnerships, cooperation, collaboration
alike build foster forge develop verb: build, foster, forge, build up, develop
ordinal last: for the last time, the last time, last time, for the very last time, the most recent, the latest, the newest, the very latest
kind Series: meeting configuration, meeting configurations, kind of meeting, kinds of meeting, kinds of meetings, type of meeting, types of meeting, types of meetings, meeting type, meeting types, meeting format, meeting formats, level of meeting, levels of meeting, sort of meeting, sorts of meeting, form of meeting, forms of meeting
function: among them, amongst them, of them, them
# How far something goes: the words that answer must say so.
degree: fully, wholly, entirely, completely, partly, partially, mainly, primarily, chiefly, mostly, strongly, firmly, largely, deeply, openly, publicly, secretly, tacitly, financially, militarily, politically, legally
stance welcomes celebrat verb: celebrate
fact: right, correct
scope: says, with their, through their, by their, via their, in their
time asof: by the time of
rel CITES lr: go back to, goes back to
beside ALIGNED_WITH: in time, timing, time, in terms of timing
beside COOPERATES_WITH: be established, established, be built, built, be forged, forged
rel COOPERATES_WITH lr weak say=arrangement: working arrangement, working arrangements
beside SUPPORTS: becoming
# Words that are no misspelling of another.
plain: came, comes, working, charge, charged, large, small, role, goal, going, being, having, senior, junior, said, sad, like, life, mean, form, from, force, course, source, border, order, older, other, under, wonder, place, plate, date, data, name, game, same, state, stage, state, large, share, shore, chair, chain, join, coin, find, fund, kind, mind, law, low, list, last, lost, past, part, port, ports, party, parts, set, get, met, let, sign, size, site, word, work, world, year, gear, team, term, time, timely, topic, tool, took, book, look, cook, note, vote, none, nine, one, once, ounce, sea, seat, south, north, east, west, idea, ideas, ideal, area, areas, body, day, days, way, ways, may, pay, say, see, seen, need, needed, weed, fact, act, acts, aim, aims, air, art, add, aid, ask, asset, assets, train, trains, training, trainer, trained, trade, trace, track, truck, plan, plane, plain, place, people, purpose, support, report, export, import, expert, experts, police, policy, judge, justice, money, many, any, army, arms, drugs, drug, bring, brings, building, build, guild, call, calls, fall, fill, full, hall, head, heads, lead, leads, read, ready, real, deal, meal, leave, left, life, lift, light, right, might, night, eight, fight, sight, month, mouth, south, both, bath, path, math, moth, hold, gold, told, cold, old, odd, base, based, case, cases, cause, course, move, moves, more, most, must, just, dust, trust, rest, best, test, nest, west, view, views, vice, voice, choice, price, prize, size, rise, wise, rice, role, rule, rules, hope, rope, cope, scope, shape, share, score, store, story, study, steady, strategy, structure, culture, capture, nature, future, mature, figure, feature, measure, pressure, secure, security, society, variety, property, poverty, priority, majority, minority, authority, activity, capacity, quality, quantity, identity, entity, council, counsel, conseil, counter, center, centre, century, country, county, court, count, amount, account, mount, mountain, maintain, contain, certain, curtain, captain, budget, target, market, packet, ticket, secret, street, great, treat, threat, thread, spread, bread, board, broad, abroad, road, load, loan, clean, clear, year, near, dear, fear, wear, bear, tear, earn, learn, clean, ocean, mean, means, meant, meat, meal, heal, health, wealth, death, breath, earth, worth, north, forth, fourth, fifth, sixth, tenth
stance states concern: concerned, concerned about, concerned by, concerned at, deeply concerned, particularly concerned about, worried, worried about, worried by, alarmed by, alarmed at, alarmed about, preoccupied by, preoccupied with, uneasy about, express concern about, express concern at, express concern over, express deep concern about, voice concern about, voice concern over, expressed concern about, expressed concern over
stance states concern verb: concern, worry, alarm, preoccupy
# "Did they meet for the first time": which of what happened, in time, not a word of its name.
ordinal 1: for the first time, the first time, first time, for the very first time, the very first time
timing: for the first time, the first time, first time, for the very first time, the very first time
event Meeting: sit down, sits down, sat down, sitting down
ask when: date and place of, the date and place of, place and date of, the place and date of, time and place of, the time and place of, date and venue of, the date and venue of, when and where
ask where: date and place of, the date and place of, place and date of, the place and date of, time and place of, the time and place of, date and venue of, the date and venue of, when and where
tracefill: take, took, idea of, the idea of, idea, notion of, the notion of, concept of, the concept of, plan for, the plan for, proposal for, the proposal for, position on, position, of it
changing: evolve, evolves, evolved, develop, develops, developed, change, changes, changed, grow, grows, shift, shifts, shifted, alter, alters, altered, progress, progressed
numbered: numbered
extent: there, have, comprise, comprises, contain, contains, consist of, consists of, number, corpus, made of
telling: strengthening of, the strengthening of, development of, the development of, continuity of, the continuity of, functioning of, the functioning of, the setting up of the, institutional status of
# Nouns that say of names what a relation says.
telltale SUPPORTS: support, support for, support of, backing, backing for, assistance, assistance to, help for
telltale MEMBER_OF: accession to, the accession to, admission to, accession of, the accession of, accession, the accession, membership of, the membership of, admission of, the admission of, entry of, the entry of
telltale COOPERATES_WITH: cooperation of, the cooperation of, cooperation between, the cooperation between, cooperation, collaboration between
askfact: is there a mention of, is there any mention of, is there a reference to, is there any reference to
mention: is there any reference to
beyond: criticism, criticism of, criticisms, criticise, criticises, criticised, criticize, criticizes, criticized, critic of, critics of
annexname Roadmap: roadmap, road map, annexed roadmap
prevdoc: previous document of, the previous document of, previous document on, the previous document on, previous document given on, the previous document given on, previous document named on, the previous document named on, number of the previous document of, the number of the previous document of
cover: cover, cover of, cover page, cover page of, front page of, cover note of

# Where something has its seat: no statement tells, and no paragraph answers.
sited: based, located, headquartered, situated, seated, domiciled, has its seat, have its seat, have its headquarters, have their seat

rel CHAIRS lr: is in the chair at, are in the chair at, is in the chair of, was in the chair at, were in the chair at, in the chair at, in the chair of, in the chair for, in the chair during
rel ESTABLISHED rl: the brainchild of, brainchild of, a brainchild of
filler: month will do, the month will do, a month will do, year will do, the year will do, a year will do, names please, name names, full list, full list please, complete list, don t skip any, skip none, fact check, by name, in so many words, quick check, quick question
connect: connect the dots, connect the dots between, join the dots, join the dots between, connecting the dots
connectfill: for me, dots
trace: paper trail of, the paper trail of, paper trail, trail of, the trail of, footprint of, the footprint of
neg: don t breathe a word about, doesn t breathe a word about, not breathe a word about, never breathe a word about, don t breathe a word of, not a word about, not one word about, not a word of, not a single word about, don t say a word about, doesn t say a word about, do not say a word about
paragraph: everywhere, wherever, spots where, places where, the places where
stancefill: start off by, starts off by, start by, starts by, open by, opens by, begin by, begins by, start off with, starts off with, start with, starts with, instead of doing them, rather than do them, rather than doing them, declare themselves, declares itself, something
paragraph: footnote, footnotes, paragraph or footnote, paragraphs or footnotes
filler: and the reverse, the reverse, conversely, and conversely, the other way round
aside: in the coming years, in the years to come, in future
ask what: tell me about, tell us about, tell me more about, what do we know about, what is known about, what do you know about, what is there about, what is there on, anything about, anything on, what can you tell me about, what about, what have they got on
telling: tell me about, tell us about, tell me more about, what do we know about, what is known about, what do you know about, what is there about, what is there on, anything about, anything on, what can you tell me about, what about, what have they got on
topical: tell me about, tell us about, tell me more about, what do we know about, what is known about, what do you know about, what is there about, what is there on, anything about, anything on, what can you tell me about, what about, what have they got on
# What stands at the foot of a page.
footnote: footnote, a footnote, one footnote
# What has to be so: that it should, or may, does not say it.
duty: must, have to, has to, need to, needs to, ought to, obliged to, required to, are required to, is required to, mandatory, compulsory, obligatory
# Of two things that have a date, which lies before the other.
earlierof first: the earlier of the two, the first of the two in time
earlierof last: the later of the two, the last of the two in time

# What is said to be so under a condition, and is no more than possible.
conditional: only where applicable, only where appropriate, only where possible, only where relevant, only where necessary, only if applicable, only if appropriate, only if possible, only if relevant, only if necessary, only when applicable, only when appropriate, only when possible, only when relevant, only when necessary, only wherever applicable, only wherever appropriate, only wherever possible, only wherever relevant, only wherever necessary, solely where applicable, solely where appropriate, solely where possible, solely where relevant, solely where necessary, solely if applicable, solely if appropriate, solely if possible, solely if relevant, solely if necessary, solely when applicable, solely when appropriate, solely when possible, solely when relevant, solely when necessary, solely wherever applicable, solely wherever appropriate, solely wherever possible, solely wherever relevant, solely wherever necessary, merely where applicable, merely where appropriate, merely where possible, merely where relevant, merely where necessary, merely if applicable, merely if appropriate, merely if possible, merely if relevant, merely if necessary, merely when applicable, merely when appropriate, merely when possible, merely when relevant, merely when necessary, merely wherever applicable, merely wherever appropriate, merely wherever possible, merely wherever relevant, merely wherever necessary, just where applicable, just where appropriate, just where possible, just where relevant, just where necessary, just if applicable, just if appropriate, just if possible, just if relevant, just if necessary, just when applicable, just when appropriate, just when possible, just when relevant, just when necessary, just wherever applicable, just wherever appropriate, just wherever possible, just wherever relevant, just wherever necessary, where applicable only, where appropriate only, where possible only, where relevant only, where necessary only, if applicable only, if appropriate only, if possible only, if relevant only, if necessary only, when applicable only, when appropriate only, when possible only, when relevant only, when necessary only

# More of the one than of the other: what compares, and what stands before the other.
comparing more: more
comparing fewer: fewer, less
comparing same: as many
than: than
asmany: as
often: often, frequently, times
orelse: or after, or before, or later than, or earlier than, or later, or earlier
dropped: dropped out, drop out, drops out, fell away, falls away, fall away, fallen away, fell by the wayside
function: dated
# How long something lasts, and how often it comes again: told by a number of days, weeks, months or years.
length: how long, for how long, how long a time, for how long a time
often: how often, how frequently, at what intervals, at which intervals, at what interval, at what rhythm, with what frequency
event Meeting verb: see each other, see one another, meet up, come back together, reconvene, meet each other, meet one another
hope: expect to, expects to, expecting to, reckon to, look forward to, looks forward to, looking forward to
filler: co
# Who is asked to come is invited.
rel INVOLVED_IN lr as=invited: asked to attend, asked to come to, asked to join, asked to take part in, asked to participate in, asked to be present at, requested to attend, bidden to, also asked to attend, also invited to, also invited
rel INVOLVED_IN rl: composed of, made up of, consist of, consists of, comprise, comprises
rel PUBLISHED lr: the source of the report, source of the report, the source of the study, source of the study, the source of the text, source of the text
plain: facilities, facility
# Whom one helps to grow or to go on, one supports; who helps to found something does more.
rel SUPPORTS verb: help develop, help to develop, help build up, help to build up, help strengthen, help to strengthen, help reinforce, help to reinforce, help shape, help to shape, help run, help to run, help implement, help to implement, help get going, help to get going, help grow, help to grow, help along
# What something is for: told by what it is against, where that is asked.
purpose: supposed to, meant to, intended to, aims to, aim to, out to, supposed, meant
mention verb: raise, raise the issue of, raise the question of, raise the matter of, take up the issue of, take up the question of, bring up the issue of, bring up the question of, broach, deal with the issue of, deal with the question of, discuss the issue of, address the issue of
mention verb: use the word, use the words, use the term, use the terms, use the phrase, use the expression, employ the word, employ the term
generic: entitled, titled, with the title, under the title, bearing the title, by the title of
rel SUPPORTS rl: owe its strengthening to, owes its strengthening to, owed its strengthening to, owe their strengthening to, owe its functioning to, owes its functioning to, owe its growth to, owes its growth to, owes its reinforcement to
"""##
