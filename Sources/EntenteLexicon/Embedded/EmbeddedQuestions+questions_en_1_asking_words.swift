// Written by .ci/embed from Data/questions.en.1-asking.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_1_asking_words = ##"""
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
filler: all told, y n, yes no, yes or no, pls, plz, kindly, can you, could you, would you, tell me, tell us, i would like to know, i want to know, i d like to know, do you know, can you tell me, could you tell me, please tell me, let me know, i wonder, what about, i need, explain, according to the documents, in the corpus, as far as the documents say, do the documents say, do the documents name, the documents name, are named as, named as, do the texts name, remind me, quick question, out of interest, for a briefing, for my briefing, says, it says, say, say that, says that, state that, states that, thanks for your help, many thanks for your help, thank you for your help, thanks for the help, step by step, one by one, in brief, briefly, in short, thanks in advance, many thanks, if you can, if possible, if you would, i am looking for, i m looking for, looking for, we need, we need to know, i need to know, need to know, i have to know, i should like to know, i would love to know, i am trying to find out, i d love to know, help me find, help me, find out, any idea, do we know, is it known, to your knowledge, as far as you know, as far as we know, going by the documents, judging by the documents, based on the documents, from the documents, by name, would you tell me, may i ask, can anyone tell me, could someone tell me, for me, for us, for the record, just to be sure, just checking, to be clear, to be precise, be so kind as to, be so good as to, if i may ask, i ask, wondering, i am wondering, i was wondering, i m wondering, do you happen to know, i m curious, i am curious, curious, out of curiosity, for a note, for my note, for a speech, for my minister, for the minister, for a talking point, in this corpus, in these documents, in your documents, in the graph, do the sources say, as documented, on record, according to the graph, according to the texts, according to the declarations and procedures, taking all five documents together, taking all documents together, taken together, across the corpus, looking at all documents, across the board, if any, if anyone, if anything, if at all, i believe, i think, i seem to remember, i recall that, i read that, i heard that, i have heard that, we heard that, someone told me that, a colleague says, my colleague says, from the first to the last, from first to last, from the first to the most recent, from the first to the latest, from the earliest to the latest, in order of time, in order, in full, said to, said to be, is said to, are said to, reported to, known to, stated to, said to have
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
ask when: how long, for how long, which years, what years, what period, which period, over which years, over which period, over what period, when, what date, on what date, on which date, which date, on which day, what day, on what day, in which year, what year, in what year, which year, in which month, what month, in what month, date of, the date of, the date, at what date, at which date, since when, from when, until when, what time, how long ago, as of when, which month, until what year, until which year, up to what year, till when, until what date, since what year, since which year, from what year, from which year, launch date, signature date, date, what was the date of, the day on which, the date on which, at what point, at what time, in what period, on what date was, from what date, as from when, in which years, when exactly, when precisely, what day was it when, the year in which, the month in which, in the course of which year, year of, the year of, month of, day of, dates, the dates, the dates on which, dates on which, on which days, on what days, dates of, the dates of, on which dates, on what dates, which dates, duration of, the duration of, duration, lifespan, lifespan of, running time, running time of, time frame of, timeframe of
ask where: where, in which place, what place, which place, venue of, the venue of, location of, where exactly, whereabouts, in which location, venue, location, in what location, at which location, at what venue, at which venue, at what location, where on earth, which venue, what venue, what location, the place where, in whose capital, name the city where, the town where
# These ask for a place on the map, and for no place in a text.
venue: venue of, the venue of, location of, in which location, venue, location, in what location, at which location, at what venue, at which venue, at what location, which venue, what venue, what location
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
# What acts, and is neither a state nor a part of the world.
bodily: body, bodies, institution, institutions, organisation, organisations, organization, organizations, organisational body, service, services, office, offices, authority, authorities, entity, entities, organ, organs, structure, structures, forum, police body, police bodies, law enforcement body, law enforcement bodies, unit, units, outfit, outfits, organisation or body, bodies or agencies, organisation or agency, partner organisation, partner organisations, forums, fora, council, councils
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
time before: predate, predates, predated, antedate, antedates, precede, precedes, preceded, come before, comes before, came before, earlier than, older than, before, prior to, ahead of, until, up to, preceding
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
tracefill: like, should like, sketch, outline, summarise, summarize, summary of, sum up, describe, illustrate, go through, walk through, walk me through, take me through, lead me through, change, changing, mentions, account, report, treat, come into, attitude to, attitude towards, taken up, turns, bear, bears, overview, summary, survey, order, thread, appearance, appearances, occurrence, occurrences, presence, story, course, named, would like, want, wish, dealt with, show, shows, show up, shows up, get, gets, fares, coverage, covered, approach, approached, come back, comes back, return, returns, recur, recurs
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
says: where is it laid down that, where is it laid down, where is it set out that, where is it set out, where is it provided that, where is it provided, where is it stipulated that, where is it stipulated, where is it agreed that, where is it noted that, where is it stressed that, which paragraph provides that, which paragraph lays down that, which paragraph lays down, which paragraph stipulates that, which paragraph sets out, which paragraph sets out that, which paragraph requires that, where is it required that, where is it foreseen that, where does it say, where does it say that, where is it said that, where is it written that, where do the documents say, where do the documents say that, where does it state, where does it state that, where is it stated that, where do they say that, where do we read that, where can i read that, where do i find that, which paragraph says, which paragraph says that, what paragraph says that, in which paragraph does it say that, in which paragraph is it said that, which passage says that, where is it recorded that, quote the passage, where do the texts say that, where is it stated, where is it said, where is it written, which paragraph states that, which paragraph records, which paragraph records that, where do the ministers say that, which document says that, which document says, which document states that, which document states, source for, source for the claim that, where is the statement that, where do i read that, which paragraph mentions that, where does the text say that, where does the declaration say that, in which paragraph is it stated that, which text says that, where can one read that, where can it be read that, where does one read that, in which passage does it say that, in what paragraph does it say that, in what paragraph is it said that, in which point does it say that, at what point does it say that, where do i see that, show me where it says that, show me where it says, show me the passage that says, show me the paragraph that says, show me the place where it says that, quote the place where, cite the paragraph that says, give me the paragraph that says, give me the paragraph saying that, give me the place where it says, which paragraph tells us that, which paragraph tells that, which point says that, which point states that, which passage states that, which passage tells us that, in which document does it say that, in which document is it said that, in which text does it say that, where is there proof that, where is the evidence that, where is the proof that, what is the source for, evidence that, evidence for, proof that, where does it stand that, where is it recorded, where is it mentioned that, where is it reported that, which paragraph reports that, which document reports that, which document tells us that, which text tells us that, paragraph for, citation for, reference for
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
stance recalls not verb: note
stance recalls tak verb: take note of, take notice of
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
"""##
