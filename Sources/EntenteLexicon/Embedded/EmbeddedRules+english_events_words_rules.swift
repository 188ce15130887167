// Written by .ci/embed from Data/english-events-words.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_events_words_rules = ##"""
# English rules. The words by which events, those who come to them and what is done there are told.
language en

# "the *gathering* of evidence": nobody meets.
words list collecting: gathering, assembly
words list collected: evidence, information, data, intelligence, statistics, proof, material, materials, samples, facts, testimony, testimonies, signatures, vehicles, weapons, funds, documents
# What recurs, is planned, or is called a meeting only where somebody hosts it; what is no presidency of today.
words list exercise: exercise, training, course, expo, fair, hackathon
# Happenings that are events where somebody holds them at a time or place, and the verbs of holding them.
words list happening: bootcamp, clinic, lecture, wargame, exhibition, rehearsal, commemoration, sitting, festival, camp, academy, drive, school, plenary, exercise, exercises, tabletop, drill, drills, simulation, training, trainings, course, courses, hackathon, expo, fair, operation, operations, mission, visit, campaign, ceremony, event, negotiations, discussions, hearing, briefing, patrol, patrols, tour, deployment, sweep, raid, raids, reception, rally, handover, hand-over, panel, round, week, day, days, marathon, presentation, screening, games
words list plural happening: negotiations, discussions, games
words list named happening: festival, camp, academy, drive, school, week, day, days, games, fair, marathon, panel, round
words list holding: hold, host, co-host, take place, convene, organise, co-organise, arrange, run, conduct, carry out, deliver, stage, mount, open, begin, start, kick off, close, conclude, end, finish, launch, undertake, execute, attend, join, chair, co-chair, moderate, inaugurate, bring together, gather, assemble, lead, coordinate, facilitate, sponsor, co-sponsor, schedule, plan, welcome, unite
words list going on: hold, host, take place, convene, organise, open, begin, start, kick off, close, conclude, end, finish, run, bring together, gather, assemble, unite, attract
# Who comes, and what they are said to be.
words list part of meeting: opening, closing, inaugural, concluding, final, first, second, open, closed, plenary, public, private, restricted, executive, morning, afternoon

words list talking: exchange views, exchange, meet, confer, consult, talk
words list other term: incoming, outgoing, next, future, former, previous
words list sending: send, dispatch, delegate
words list spokesman: representative, representatives, delegate, delegates, delegation
words list speaking: brief, inform, present, address, speak, report, deliver, stress, announce, share, outline, introduce, explain, describe, recall, highlight
words list delivering: deliver, make, give, present, read
words list pro-verb: as did, as does, as do, as were, as was
words list work of meeting: opening, closing, work, works, proceedings, discussions, deliberations, debates, talks, debate
words list manner of presence: level, capacity, number, numbers, person, force
words list objectless: take part, participate, partake
words list attendee: observer, representative, delegate, delegation, participants, attendees, delegates, delegations, guests, speakers, panellists, panelists, trainees, invitees, observers
words list attendee verb: include, comprise, represent, be
words list signed text: agreement, arrangement, memorandum, protocol, treaty, declaration, statement, contract, convention, accord, pact, roadmap, understanding, deal, compact, charter
words list signed texts: agreements, arrangements, protocols, treaties, declarations, conventions, accords, memoranda
words list done to events: attend, hold, host, co-host, organise, co-organise, convene, chair, co-chair, open, close, moderate, conduct, carry out, deliver
words list done there: celebrate, commemorate, inaugurate, sign, conclude, initial, attend
words list done by events: take place, bring together, gather, assemble, attract, conclude, end
words list calling off: cancel, postpone, abandon, suspend, call off, interrupt, scrap, defer
words list perfect auxiliary: have
words list meeting in two words: round table, study tour, press conference, video conference
words list plural meeting: talks, consultations
words list telling on: inform, brief, advise, train, consult, update, guide, question, address, lead, chair, assist, support, back
words list sent people: police, forces, troops, navies, units, teams, services, agencies, authorities, ships, coastguards, guards, detachments, contingents
words list theme: on, for, against, about
words list vague happening: discussions, negotiations, presentation, panel, round, screening, briefing, event, dialogue, week, day, days, mission, consultation, proceedings, deliberations
# What minutes put before a colon or in brackets; where deeds are done; who stays away does none.
words list label host: host, hosts, co-host, co-hosts, organiser, organisers, co-organisers, venue host
words list label chair: chair, chairs, co-chair, co-chairs, presidency
words list label participant: present, participants, attendees, delegations, attendance, participation, exhibitors, speakers, panellists, guests
words list label signatory: signatories, signatory, signed
words list label member: membership, members, composition
words list scene of deeds: at, during, in the course of
words list staying away: miss, boycott, skip, decline, refuse, leave, withdraw, cancel, avoid, regret, object
words list presence noun: presence, attendance, participation
words list scene of happening: during, on the occasion of, in the margins of, on the margins of, on the sidelines of, in the course of
words list unlawful: clandestine, illegal, illicit, secret, underground, makeshift
words list planned: schedule, plan, foresee, envisage, slate, expect, await, postpone, cancel, prepare, delay, negotiate
words list hosting: host, co-host, organise, co-organise, convene, hold
words list frequency: annual, yearly, biannual, biennial, quarterly, monthly, regular, half-yearly
words list assembling: bring together, gather, unite, assemble
words list chair verb: chair, co-chair
words list presiding: preside, chair, co-chair
words list hospitality: hospitality, welcome
words list host noun: host
words list opening for signature: open
words list met thing: contribution, contributions, deadline, deadlines, target, targets, requirement, requirements, condition, conditions, standard, standards, criteria, need, needs, demand, demands, cost, costs, obligation, obligations, challenge, challenges, commitment, commitments, goal, goals, objective, objectives, expectations, threshold, request, requests, threat, threats, benchmarks
words list own programme: through, via
words list plural subject: they
words list article: the
"""##
