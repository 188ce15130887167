// Written by .ci/embed from Data/english-mutual.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_mutual_rules = ##"""
# English rules. What several do to or with each other, how plans keep step, and who was let in. The words of the language stand in english.rules.
language en

words list standing chair: presidency, chairmanship, chairpersonship
words list hosting alone: host, co-host
words list made text: resolution, decision, conclusions, recommendation, recommendations, statement, communique, final communique, report, opinion, communication
words list telling: announce, say, report, state, add, note, confirm, disclose, explain, declare, tell, write, claim, read, recall, stress, quote, conclude
# What others say without its being so: of no use as a source for what it says.
words list allegation: claim, claims, allegation, allegations, accusation, accusations, rumour, rumours, suspicion, suspicions, insinuation, assertion, assertions
words list force: force, effect
words list extraposed: between, among, with
words list premodifier: working, standing, ongoing, existing, remaining, leading

rule membership-granted
type: MEMBER_OF
noun: membership, full membership
governor: grant, give, accord, award, offer, extend
from: verb to (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: Membership of [Network Coast Recovery] has been granted to [Actor:State Guyana].
=> Guyana MEMBER_OF Coast Recovery as member
counter: Membership of [Network Coast Recovery] matters to [Actor:State Guyana].

rule is-joined-by
type: MEMBER_OF
passive: join
from: by (State)
to: object (Network Organisation Committee)
as: member
date: since
example: [Network Coast Recovery] was joined by [Actor:State Guyana] in 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021
counter: [Network Coast Recovery] was praised by [Actor:State Guyana] in 2021.

rule act-on-each-other
type: COOPERATES_WITH
active: alert each other, brief each other, notify each other, train each other, keep each other informed, alert one another, brief one another, notify one another, train one another, keep one another informed, complement each other's work
pair: subject (Actor Network Programme)
most: 4
example: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] alert each other around the clock.
=> Nordic Agency COOPERATES_WITH Harbour Police
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] do not alert each other.

rule complement-each-other
type: ALIGNED_WITH
active: complement each other, complement one another, reinforce each other, reinforce one another
pair: subject (Programme Network Instrument)
most: 4
example: [Instrument Harbour Plan] and [Instrument Quay Plan] reinforce each other.
=> Harbour Plan ALIGNED_WITH Quay Plan
counter: [Instrument Harbour Plan] and [Instrument Quay Plan] do not reinforce each other.

rule harmonise-their
type: ALIGNED_WITH
noun: schedule, calendar, timetable, work plan, cycle, indicator, priority, activity, programme, reporting
governor: harmonise, align, synchronise, coordinate, adjust, harmonize, synchronize
pair: possessor (Programme Network Instrument Committee Agency)
most: 4
without: with, to
example: [Instrument Harbour Plan] and [Instrument Quay Plan] have harmonised their schedules.
=> Harbour Plan ALIGNED_WITH Quay Plan
counter: [Instrument Harbour Plan] and [Instrument Quay Plan] have published their schedules.

rule matches
type: ALIGNED_WITH
active: coincide, correspond, match
from: subject (Programme Instrument)
to: with | to | object (Programme Instrument)
example: [Instrument Harbour Plan] corresponds to [Instrument Quay Plan].
=> Harbour Plan ALIGNED_WITH Quay Plan
counter: [Instrument Harbour Plan] does not correspond to [Instrument Quay Plan].

rule in-parallel-with
type: ALIGNED_WITH
noun: parallel, tandem, lockstep, sync
before: in
from: subject (Programme Network Instrument)
to: with (Programme Network Instrument)
example: [Instrument Harbour Plan] runs in parallel with [Instrument Quay Plan].
=> Harbour Plan ALIGNED_WITH Quay Plan
counter: [Instrument Harbour Plan] runs in conflict with [Instrument Quay Plan].

rule has-strands
type: PART_OF
noun: strand, component, pillar, workstream, window, sub-project, subproject
light: have, comprise, include, consist
from: listed (Programme Instrument Network)
to: subject (Programme Instrument Network)
example: [Programme Clear Seas] has two strands: [Programme Clear Ports] and [Programme Clear Quays].
=> Clear Ports PART_OF Clear Seas
=> Clear Quays PART_OF Clear Seas
counter: [Programme Clear Seas] praised two strands: [Programme Clear Ports] and [Programme Clear Quays].

rule arrangement-made-between
type: COOPERATES_WITH
noun: working arrangement, arrangement, cooperation agreement, cooperation arrangement, memorandum of understanding, memorandum, agreement, letter of agreement, letter of intent
governor: sign, conclude, agree, be, enter, negotiate, finalise, exist
pair: verb between (Agency Organisation Network Committee TaskForce State Office)
example: Working arrangements were signed between [Actor:Agency Gulf Bureau] and [Actor:State Kenya] in May.
=> Gulf Bureau COOPERATES_WITH Kenya
example: A working arrangement is in force between [Actor:Agency Gulf Bureau] and [Actor:State Kenya].
=> Gulf Bureau COOPERATES_WITH Kenya
counter: Working arrangements were read between meetings of [Actor:Agency Gulf Bureau].

rule participation-in-programme
type: COOPERATES_WITH
noun: participation, involvement
from: of | possessor (State Organisation Agency)
to: in (direct Programme Plan Framework)
example: We praised the participation of [Actor:State Kenya] in the [Programme Clear Seas].
=> Kenya COOPERATES_WITH Clear Seas
counter: We praised the history of [Actor:State Kenya] in the [Programme Clear Seas].

rule participates-in-programme
type: COOPERATES_WITH
active: participate, take part
from: subject (State Organisation Agency)
to: in (direct Programme Plan Framework)
without: as
example: [Actor:State Kenya] participates in the [Programme Clear Seas].
=> Kenya COOPERATES_WITH Clear Seas
counter: [Actor:State Kenya] reports on the [Programme Clear Seas].

rule takes-part-as-partner
type: COOPERATES_WITH
noun: partner, full partner, associated partner
before: as
governor: participate, take part, join
from: verb subject (State Organisation Agency)
to: verb in | verb object (direct Programme Plan Framework)
example: [Actor:State Kenya] takes part in [Programme Clear Seas] as a partner.
=> Kenya COOPERATES_WITH Clear Seas
counter: [Actor:State Kenya] speaks of [Programme Clear Seas] as a partner.
"""##
