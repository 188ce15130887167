// Written by .ci/embed from Data/questions.en.3-further.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_3_further_words = ##"""
# The words of English questions, further: light verbs, what undoes a deed, lengths of time, order and comparison. The files are one list, in the order of their names; the head of the first says how it is read.

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
plain: came, comes, working, charge, charged, large, small, role, goal, going, being, having, senior, junior, said, sad, like, life, mean, form, from, force, course, source, border, order, older, other, under, wonder, place, plate, date, data, name, game, same, state, stage, share, shore, chair, chain, join, coin, find, fund, kind, mind, law, low, list, last, lost, past, part, port, ports, party, parts, set, get, met, let, sign, size, site, word, work, world, year, gear, team, term, time, timely, topic, tool, took, book, look, cook, note, vote, none, nine, one, once, ounce, sea, seat, south, north, east, west, idea, ideas, ideal, area, areas, body, day, days, way, ways, may, pay, say, see, seen, need, needed, weed, fact, act, acts, aim, aims, air, art, add, aid, ask, asset, assets, train, trains, training, trainer, trained, trade, trace, track, truck, plan, plane, plain, people, purpose, support, report, export, import, expert, experts, police, policy, judge, justice, money, many, any, army, arms, drugs, drug, bring, brings, building, build, guild, call, calls, fall, fill, full, hall, head, heads, lead, leads, read, ready, real, deal, meal, leave, left, lift, light, right, might, night, eight, fight, sight, month, mouth, both, bath, path, math, moth, hold, gold, told, cold, old, odd, base, based, case, cases, cause, move, moves, more, most, must, just, dust, trust, rest, best, test, nest, view, views, vice, voice, choice, price, prize, rise, wise, rice, rule, rules, hope, rope, cope, scope, shape, score, store, story, study, steady, strategy, structure, culture, capture, nature, future, mature, figure, feature, measure, pressure, secure, security, society, variety, property, poverty, priority, majority, minority, authority, activity, capacity, quality, quantity, identity, entity, council, counsel, conseil, counter, center, centre, century, country, county, court, count, amount, account, mount, mountain, maintain, contain, certain, curtain, captain, budget, target, market, packet, ticket, secret, street, great, treat, threat, thread, spread, bread, board, broad, abroad, road, load, loan, clean, clear, near, dear, fear, wear, bear, tear, earn, learn, ocean, means, meant, meat, heal, health, wealth, death, breath, earth, worth, forth, fourth, fifth, sixth, tenth
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
