// Written by .ci/embed from Data/english-operations.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_operations_rules = ##"""
# English rules. News of operations: who acted in one, and where a text leaves its name out. The words of the language stand in english.rules.
language en

# "The largest operation *ever* coordinated by X".
words adverb: ever

# What a news item calls its operation by before it names it; what says that another one is meant.
words list operation noun: operation, crackdown, sweep
words list another operation: earlier, previous, past, similar, another, other, further, second, follow-up, next, separate, former, last, first, any, every, each, no
# What says that a sentence is on something else than the operation.
words list another matter: unrelated, separate, separately, similar, similarly, previous, previously, earlier, another
# What is done in operations, and by whom.
words list operational deed: seize, arrest, detain, raid, search, dismantle, intercept, rescue, recover, identify, safeguard, inspect, confiscate, freeze, uncover, apprehend, locate, disrupt
words list operational people: police, officers, authorities, customs, investigators, officials, detectives, coastguard, inspectors
words list officers of: in, from, of, across
# "Building on the results of Operation X", and all that may stand between.
words list going on from: building on, building upon, builds on, builds upon, built on, built upon, following on from, follows on from, followed on from, following up on, as a follow-up to, in continuation of, after the success of, following the success of
words list outcome words: the, results, result, success, successes, findings, lessons, learned, learnt, from, of, in, experience, experiences, gained, achievements, work, its, predecessor, outcome, outcomes, earlier, previous
# "Participating countries", "authorities involved", "agencies which took part".
words list taking part word: participating, involved, participated, participate, part, contributing, joined, joining
words list absence: absent, excused, apologies, non-participating, invited, missing, not
words list participating kind: countries, states, authorities, agencies, organisations, organizations, services, members, nations, bodies, institutions, partners, forces, administrations, jurisdictions, territories
# What ministers gather in a town for; parts of a meeting that are on one of its topics, and those that are none.
words list occasion of meeting: on the occasion of, for, at, during
words list occasion noun: occasion
words list topical part: session, segment
words list session of its own: special, extraordinary, emergency, regular, ordinary, annual, joint, last, previous, past, next, new, first, second, training, briefing, working, information, awareness, practical, inaugural, constituent, executive, closed, open
# Under whose chair the text's own makers meet.
words list under the chair: under
words list presidency of body: presidency, chairmanship-in-office
# Thanks for having come.
words list thanking: thank, commend, acknowledge
words list thanks: thanks, gratitude, appreciation

rule endorses-operation
type: SUPPORTS
verb: endorse, back
from: subject (Actor not Region)
to: object (direct Event not Meeting Series Signature Launch Creation Accession)
date: on
example: [Actor:Committee Lake Committee] endorsed [Event Operation Blue Water] in May.
=> Lake Committee SUPPORTS Operation Blue Water
example: [Actor:Committee Lake Committee] backed [Event Operation Blue Water] on 3 May 2024.
=> Lake Committee SUPPORTS Operation Blue Water on 2024-05-03
counter: [Actor:Committee Lake Committee] discussed [Event Operation Blue Water] in May.
counter: [Actor:Committee Lake Committee] endorsed [Event:Meeting Lake Conference] in May.
"""##
