// Written by .ci/embed from Data/english-agents.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_agents_rules = ##"""
# English rules. Deeds told by a noun, and those who are called after their deed. The words of the language stand in english.rules.
language en

# What stands for a noun before its "of"; what joins a name's noun to its tail; nouns for what is done to a thing.
words list stand-in of: that, those
words list name link: of, on, for, against, in, to
words list worked on: work

# Verbs that have what is done as their object: "continue strengthening".
words list going on with: continue, keep, begin, start, resume, consider
words list singular auxiliary: has, is, was, does
words list partner noun: partner, partners, interlocutor, ally
words list announcement: announcement, assurance, statement, pledge, confirmation, information, declaration
# What somebody does who carries on a deed that a noun tells ("*leads* the coordination of"); with whom it rests; who has it as a charge; and what shares
# in it people have ("their *role in* the coordination of").
words list carrying on: lead, ensure, undertake, handle, assume, conduct, carry out, take over, take on, speed up, accelerate, expedite, fast-track, pursue, continue, advance, begin, start, initiate, complete, finalise, finalize, conclude, step up, intensify, exercise, take forward, carry forward, move forward, progress, drive, spearhead, provide
words list resting with: lie, rest, fall, remain, assign, entrust, confer, delegate, hand, hand over, transfer, give, pass
words list resting preposition: with, to, upon
words list answering for: responsible for, in charge of, accountable for
words list entrusting: entrust, task, charge, mandate, vest
words list entrusted with: with
words list share in a deed: role, roles, part, effort, efforts, endeavours, leadership, commitment, responsibility, responsibilities, task, tasks, duty, duties, mandate, engagement, work, progress, achievements, advances, strides, involvement
# Of those, what says that something was done; of what carries on, what brings to its end: who begins, or is charged with, a foundation has founded nothing yet.
words list share in what is done: role, roles, part, leadership, involvement
words list bringing about: complete, finalise, finalize, conclude, carry out, undertake
words list striving: effort, efforts, endeavours, attempt, attempts
words list share preposition: in, to, towards, toward, for, of, on, with
words list having a share: have, play, take, assume, make, exert, perform, fulfil, exercise, bear

# What only a plan or programme has, not who does something to it; what a body has that states provide; and what both have.
words list of a thing: implementation, execution, application, roll-out, rollout, delivery, running, costs, cost, budget, financing, funding, place, expiry, adoption, preparation, secretariat, steering, day-to-day coordination, coordination, day-to-day running, expenses, successor
words list of what was before: place
words list each of all: every
words list the same: same
words list told of: of, about, on
words list fronted: within, under, at, during
words list kind any: bodies, initiatives, structures, mechanisms, entities, instruments, partners, schemes, arrangements
words list acting on: on, upon, with, for, to
words list of a body: chair, chairmanship, secretariat, headquarters, seat, premises, offices, running costs, costs, budget, operating costs, expenses, place, first chair, rotating chair, statutes
words list of a body or thing: chair, chairmanship, secretariat, headquarters, seat, costs, budget, meetings
words list only verb: forms, focuses, centres, centers, targets, works, benefits, links, runs, aims, covers, supports, measures, tracks, maps, plans, hosts, fights, counters, monitors, trains, helps, brings, combats, champions, profits, draws, relies, depends, steps, bears, rests, results, stems, grows, heads, leads, chairs, funds, finances, sponsors, takes, follows, ranks, counts

rule coordination-by
type: COORDINATES
noun: coordination, co-ordination, steering, oversight, supervision
from: doer (Actor Network Instrument not Region)
to: of | possessor (Programme Network Instrument Event TaskForce Committee)
example: The Ministers praised the coordination of [Instrument Harbour Plan] by [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency]'s coordination of [Instrument Harbour Plan] has borne fruit.
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency] is in charge of the coordination of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
example: We recognise the central role of [Actor Border Agency] in the coordination of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency] reaffirmed its commitment to the coordination of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan commitment
example: The coordination of [Instrument Harbour Plan] is ensured by [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
counter: The Ministers praised the coordination of [Instrument Harbour Plan] with [Actor Border Agency].
counter: The coordination of [Instrument Harbour Plan] is praised by [Actor Border Agency].
counter: [Actor Border Agency] waits for the coordination of [Instrument Harbour Plan].
counter: [Actor Border Agency] was informed of the role of the Ministers in the coordination of [Instrument Harbour Plan].

rule implementation-of-by
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration, roll-out, rollout, running, day-to-day management
from: doer (Actor not Region)
to: of | possessor (Programme Instrument Roadmap)
example: The Ministers praised the execution of [Programme Clear Seas] by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
example: [Actor Gulf Bureau]'s management of [Programme Clear Seas] has borne fruit.
=> Gulf Bureau IMPLEMENTS Clear Seas
example: [Actor Border Agency] is responsible for the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
example: We task [Actor Border Agency] and [Actor Nordic Agency] with the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas call
=> Nordic Agency IMPLEMENTS Clear Seas call
example: [Actor Border Agency] has been entrusted with the management of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
example: We commend [Actor Border Agency] and [Actor Nordic Agency] for their efforts towards the full implementation of [Instrument Harbour Plan].
=> Border Agency IMPLEMENTS Harbour Plan
=> Nordic Agency IMPLEMENTS Harbour Plan
example: [Actor Border Agency] leads the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
example: We encourage [Actor:State Kenya] to speed up the implementation of [Instrument Harbour Plan].
=> Kenya IMPLEMENTS Harbour Plan call
example: Implementation of [Programme Clear Seas] lies with [Actor Border Agency].
=> Border Agency IMPLEMENTS Clear Seas
example: The execution of [Programme Clear Seas] will be ensured by [Actor Border Agency].
=> Border Agency IMPLEMENTS Clear Seas commitment
counter: The execution of [Programme Clear Seas] was praised by [Actor Gulf Bureau].
counter: The execution of [Programme Clear Seas] will be examined by [Actor Border Agency].
counter: [Actor Border Agency] praised the implementation of [Programme Clear Seas].
counter: Implementation of [Programme Clear Seas] began with [Actor Border Agency].
counter: [Actor Border Agency] has been threatened with the end of [Programme Clear Seas].
counter: [Actor Border Agency] praised the efforts of the States towards the implementation of [Programme Clear Seas].
counter: We thank [Actor Border Agency] for its efforts to explain the implementation of [Programme Clear Seas].

rule financing-of-by
type: FUNDS
noun: financing, funding, co-financing, co-funding, sponsorship
from: doer (Actor Programme)
to: of | for (Programme Network Instrument Organisation Agency Office Committee TaskForce)
example: The financing of [Programme Clear Seas] by [Actor Nordic Fund] will go on.
=> Nordic Fund FUNDS Clear Seas
counter: The financing of [Programme Clear Seas] was praised by [Actor Nordic Fund].

rule establishment-of-by
type: ESTABLISHED
noun: establishment, creation, setting-up, formation, founding, foundation, launch, launching, inauguration
from: doer (Actor)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor Gulf Council]'s creation of [Network Harbour Watch] has borne fruit.
=> Gulf Council ESTABLISHED Harbour Watch
example: The formation of [Network Harbour Watch] by [Actor Gulf Council] has borne fruit.
=> Gulf Council ESTABLISHED Harbour Watch
example: We request [Actor Gulf Council] to expedite the establishment of [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch call
example: [Actor Gulf Council] has been entrusted with the establishment of [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch commitment
example: [Actor Gulf Council] has completed the establishment of [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch
example: We welcome the launching, on 3 June 2021, of [Network Harbour Watch] by [Actor Gulf Council].
=> Gulf Council ESTABLISHED Harbour Watch
counter: The formation of [Network Harbour Watch] was praised by [Actor Gulf Council].

rule publication-of-by
type: PUBLISHED
noun: publication, release, issuance
from: doer (Actor)
to: of (Document Report Assessment)
example: [Actor Gulf Bureau]'s publication of the report [Instrument:Report Rivers at Risk] made headlines.
=> Gulf Bureau PUBLISHED Rivers at Risk
counter: [Actor Gulf Bureau]'s criticism of the report [Instrument:Report Rivers at Risk] made headlines.

rule chairmanship-of-by
type: CHAIRS
noun: chairmanship, co-chairmanship, presidency, pro tempore presidency
from: doer (Actor not Region)
to: of (Actor Network Event not State Region)
example: [Actor:State Peru] reported on its chairmanship of [Network Harbour Watch].
=> Peru CHAIRS Harbour Watch
example: [Actor:State Peru]'s chairmanship of [Network Harbour Watch] was noted.
=> Peru CHAIRS Harbour Watch
counter: We noted the chairmanship of [Network Harbour Watch] with [Actor:State Peru].

rule presented-by
type: PUBLISHED
passive: present
from: subject (Organisation Agency Office)
to: object (direct Plan Strategy Report Assessment Roadmap)
date: on
example: We welcome the results of the [Instrument:Plan Harbour Plan], presented by the [Actor:Organisation Lake Union] in May 2022.
=> Lake Union PUBLISHED Harbour Plan on 2022-05
counter: We welcome the results of the [Instrument:Plan Harbour Plan], praised by the [Actor:Organisation Lake Union] in May 2022.

rule training-of-by
type: SUPPORTS
noun: training, strengthening, equipping, coaching, mentoring, equipment, reinforcement
from: doer (Agency Organisation Programme Network)
to: of (Actor Network not Region)
example: The Ministers praised the training of [Actor:Agency Harbour Police] by [Actor:Agency Nordic Agency].
=> Nordic Agency SUPPORTS Harbour Police
counter: The Ministers praised the training of [Actor:Agency Harbour Police] and [Actor:Agency Nordic Agency].

rule founder-of
type: ESTABLISHED
noun: founder, co-founder, founding father, initiator, creator, originator
from: subject | complement (Actor)
to: of | possessor (Actor Programme Network Instrument not State Region)
example: [Actor Gulf Council] is the founder of [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch
example: The founders of [Network Harbour Watch] are [Actor:State Peru] and [Actor:State Chile].
=> Peru ESTABLISHED Harbour Watch
=> Chile ESTABLISHED Harbour Watch
example: [Actor:State Peru] is among the founders of [Network Harbour Watch].
=> Peru ESTABLISHED Harbour Watch
counter: [Actor Gulf Council] met the founders of [Network Harbour Watch].
counter: [Actor Gulf Council] is not the founder of [Network Harbour Watch].

rule author-of
type: PUBLISHED
noun: author, co-author, publisher, issuer
from: subject | complement (Actor)
to: of | possessor (Document Report Assessment)
example: [Actor Gulf Bureau] is the publisher of the report [Instrument:Report Rivers at Risk].
=> Gulf Bureau PUBLISHED Rivers at Risk
counter: [Actor Gulf Bureau] met the authors of the report [Instrument:Report Rivers at Risk].

rule means-provided-for
type: SUPPORTS
noun: training, equipment, advice, expertise, mentoring, technical assistance, technical support, legal advice, coaching, analysis, analytical support, study, course, training course, specialised training, specialist training, expert advice, technical advice
light: provide, deliver, offer, supply, furnish, carry out, conduct, prepare, organise
from: subject (Agency Organisation Programme Network)
to: for | to (Agency Organisation Network Committee TaskForce)
example: Equipment for [Network Harbour Watch] is provided by [Actor:Agency Nordic Agency].
=> Nordic Agency SUPPORTS Harbour Watch
counter: Equipment for [Network Harbour Watch] is not provided by [Actor:Agency Nordic Agency].

rule shares-cost
type: FUNDS
noun: cost, costs, budget, bill, expenses
governor: share, split, divide
from: verb by | verb between | verb among (Actor Programme)
to: of | for (Programme Network Instrument Organisation Agency TaskForce Committee)
example: The cost of [Programme Clear Seas] is shared between [Actor Nordic Fund] and [Actor Gulf Council].
=> Nordic Fund FUNDS Clear Seas
=> Gulf Council FUNDS Clear Seas
counter: The cost of [Programme Clear Seas] is not shared by [Actor Nordic Fund].

rule has-the-lead
type: COORDINATES
noun: lead, leadership, coordination, overall lead
light: hold, have, take, assume, exercise, take over, share
from: subject (Actor not Region)
to: of | in | on | for (Programme Network Instrument TaskForce Roadmap Event)
example: [Actor Border Agency] holds the lead of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
counter: [Actor Border Agency] praised the lead of [Instrument Harbour Plan].

rule lead-lies-with
type: COORDINATES
noun: leadership, lead, overall lead, direction
governor: entrust, lie, rest, assign, fall, pass, transfer, hand over, go
from: verb to | verb with (Actor not Region)
to: of | possessor (Programme Network Instrument TaskForce)
example: Leadership of [Instrument Harbour Plan] rests with [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
counter: Leadership of [Instrument Harbour Plan] matters to [Actor Border Agency].

rule acts-under-lead
type: COORDINATES
noun: coordination, co-ordination, lead, steering, direction, leadership, supervision, oversight, guidance, stewardship, co-leadership
before: under
from: of | possessor (Actor Instrument not Region)
to: verb subject (Programme Network TaskForce Instrument)
example: Under the lead of [Actor Border Agency], [Programme Clear Seas] trains officers.
=> Border Agency COORDINATES Clear Seas
counter: Under the law of [Actor Border Agency], [Programme Clear Seas] trains officers.

rule adoption-of-by
type: ESTABLISHED
noun: adoption, development, preparation, drafting, elaboration
from: doer (Actor)
to: of (Programme Network Plan Strategy Framework Roadmap)
example: We commend [Actor Gulf Council] for the development of [Instrument:Plan Harbour Plan].
=> Gulf Council ESTABLISHED Harbour Plan
counter: We thank [Actor Gulf Council] for its news of the development of [Instrument:Plan Harbour Plan].

rule enactment-of-by
type: ESTABLISHED
noun: enactment, promulgation
from: doer (Actor)
to: of (Instrument)
example: We welcome the enactment by [Actor:State Kenya] of the [Instrument Harbour Act].
=> Kenya ESTABLISHED Harbour Act
counter: We welcome the enactment, like [Actor:State Kenya], of the [Instrument Harbour Act].

rule creation-of-itself
type: ESTABLISHED
noun: creation, initiative, brainchild
from: of (Actor)
to: subject (Actor Programme Network Instrument not State Region)
example: [Network Harbour Watch], a creation of [Actor Gulf Council], grows.
=> Gulf Council ESTABLISHED Harbour Watch
counter: [Network Harbour Watch] praised the creation of [Actor Gulf Council].

rule grew-out-of-initiative
type: ESTABLISHED
noun: initiative, proposal, idea
governor: grow out of, stem, spring, originate, come, emerge, result
from: of | possessor (Actor)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Network Harbour Watch] grew out of an initiative of [Actor:State Peru].
=> Peru ESTABLISHED Harbour Watch
counter: [Network Harbour Watch] rejected an initiative of [Actor:State Peru].

rule publication-is-of
type: PUBLISHED
noun: publication, product
from: of (Agency Organisation Committee)
to: subject (Report Assessment Document)
example: [Instrument:Report Rivers at Risk], a publication of [Actor:Agency Gulf Bureau], sold well.
=> Gulf Bureau PUBLISHED Rivers at Risk
counter: [Instrument:Report Rivers at Risk] praised a publication of [Actor:Agency Gulf Bureau].

rule coordination-in-hands-of
type: COORDINATES
noun: coordination, overall coordination, co-ordination, day-to-day coordination, leadership, overall leadership, steering, direction
governor: be, lie, rest, remain, fall, take on, assume, assign, entrust
from: verb in | verb by | verb with | verb to (Actor not Region Group)
to: of (Programme Network TaskForce Event Instrument Roadmap)
example: Day-to-day coordination of [Programme Clear Seas] is in the hands of [Actor:Agency Nordic Agency].
=> Nordic Agency COORDINATES Clear Seas
counter: Coordination of [Programme Clear Seas] is in need of [Actor:Agency Nordic Agency].

rule directed-from
type: COORDINATES
passive: direct, coordinate, control, command, steer, run, lead
from: from (direct Agency Office TaskForce Committee)
to: object (direct Event Programme TaskForce)
example: [Event Operation Net] was directed from [Actor:Agency Harbour Centre].
=> Harbour Centre COORDINATES Operation Net
counter: [Event Operation Net] was kept from [Actor:Agency Harbour Centre].

rule at-the-helm-of
type: COORDINATES
noun: helm, head, steering wheel, forefront
before: at
governor: be, stand, sit
from: verb subject (Actor not Region)
to: of (direct Programme TaskForce Event)
example: [Actor:State Kenya] is at the helm of [Programme Clear Seas].
=> Kenya COORDINATES Clear Seas
counter: [Actor:State Kenya] is at the mercy of [Programme Clear Seas].

rule duty-to-coordinate
type: COORDINATES
noun: task, duty, job, responsibility
governor: fall, lie, rest, go, assign, entrust, give
from: verb to | verb with | verb on (Actor not Region Group)
to: object of coordinate (Programme Network TaskForce Event Instrument Roadmap)
example: The task of coordinating [Programme Clear Seas] falls to [Actor:Agency Nordic Agency].
=> Nordic Agency COORDINATES Clear Seas
counter: The task of praising [Programme Clear Seas] falls to [Actor:Agency Nordic Agency].
"""##
