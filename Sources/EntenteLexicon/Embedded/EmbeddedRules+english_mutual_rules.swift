// Written by .ci/embed from Data/english-mutual.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_mutual_rules = ##"""
# English rules. What several do to or with each other, how plans keep step, and who was let in. The words of the language stand in english.rules.
language en

words adverb: to each other, to one another, with each other, with one another
words preposition: side by side with, hand in hand with, shoulder to shoulder with, hand in glove with, back to back with
words verbs: achieve, accomplish
words list plural object: them
words list standing chair: presidency, chairmanship, chairpersonship
words list hosting alone: host, co-host
words list made text: resolution, decision, conclusions, recommendation, recommendations, statement, communique, final communique, report, opinion, communication
words list telling: announce, say, report, state, add, note, confirm, disclose, explain, declare, tell, write, claim, read, recall, stress, quote, conclude
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

rule exchanges-mutually
type: COOPERATES_WITH
noun: information, data, intelligence, alert, finding, result, permit, sample, file, record, analysis, statistic, lead, report, profile, image, evidence, seizure data, list, case file, warning, picture, staff, officer, expert
governor: exchange, swap, trade, pool
pair: verb subject (Actor Network Programme not Region Group)
most: 4
without: with
example: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] shall exchange vessel alerts around the clock.
=> Nordic Agency COOPERATES_WITH Harbour Police commitment
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] exchange alerts with traders.
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] publish alerts.

rule passes-to-each-other
type: COOPERATES_WITH
verb: pass, pass on, hand, hand over, send, give, transmit, forward, share, exchange, communicate, provide, supply, report, lend, offer, disclose, relay, talk, speak, coordinate, consult, cooperate, work, liaise
manner: to each other, to one another, with each other, with one another
pair: subject (Actor Network Programme not Region Group)
most: 4
without: with
example: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] agree to pass results to each other.
=> Nordic Agency COOPERATES_WITH Harbour Police commitment
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Harbour Police] agree to pass results to traders.

rule joins-in-exchange
type: COOPERATES_WITH
noun: exchange, cooperation, collaboration, work, effort, endeavour, partnership, arrangement, undertaking, fight
before: in
governor: join, assist, support
from: verb subject (Agency Organisation Network Programme Office TaskForce Committee)
to: verb object (Agency Organisation Network Programme Office TaskForce Committee)
example: [Actor:Agency Coast Watch] has joined [Actor:Agency Nordic Agency] in this exchange.
=> Coast Watch COOPERATES_WITH Nordic Agency
counter: [Actor:Agency Coast Watch] has joined [Actor:Agency Nordic Agency] in this building.

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
noun: strand, component, pillar, workstream, window, sub-project, subproject, project, sub-programme, subprogramme, activity line
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

rule arrangement-links
type: COOPERATES_WITH
noun: working arrangement, arrangement, agreement, memorandum, memorandum of understanding, partnership, cooperation agreement, treaty
governor: link, connect, bind, bring together, tie, unite
pair: verb object (Actor Network Programme not Group Region)
example: A working arrangement links [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: A working arrangement worries [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].

rule arrangement-links-with
type: COOPERATES_WITH
noun: working arrangement, arrangement, agreement, memorandum, memorandum of understanding, partnership, cooperation agreement, treaty
governor: link, connect, bind, tie, join
from: verb object (Actor Network Programme not Group Region)
to: verb with | verb to | with | to (Actor Network Programme not Group Region)
example: A working arrangement has linked [Actor:Agency Nordic Agency] with [Actor:Agency Gulf Bureau] for years.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: A working road has linked [Actor:Agency Nordic Agency] with [Actor:Agency Gulf Bureau] for years.

rule exchanged-between
type: COOPERATES_WITH
noun: information, data, intelligence, operational information, finding, sample, alert
governor: exchange, share, pass, flow, circulate, transmit
pair: verb between (Actor Network Programme not Group Region)
example: Data are exchanged between [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: The cost is shared between [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau].

# "A and B strengthened *international* cooperation": not that of the two.
words list everybody's: international, regional, global, multilateral, worldwide, national, inter-agency, interagency, internal, domestic, public-private, south-south, continental, subregional, interregional

rule strengthen-cooperation
type: COOPERATES_WITH
noun: cooperation, co-operation, collaboration, coordination, partnership, police cooperation, information exchange, exchange of information
governor: increase, deepen, pursue, extend, scale up, resume, strengthen, intensify, step up, enhance, improve, reinforce, expand, broaden, develop, consolidate, renew, boost, launch, establish, start, agree on, agree upon
pair: verb subject (Agency Organisation Network Committee TaskForce State)
most: 2
without: with, between, among, amongst, of, within, across
example: [Actor:Agency Nordic Agency] and [Network Harbour Network] agreed to step up cooperation on piracy.
=> Nordic Agency COOPERATES_WITH Harbour Network commitment
example: [Actor:State Norland] and [Actor:State Sudland] strengthened cooperation.
=> Norland COOPERATES_WITH Sudland
counter: [Actor:State Norland] and [Actor:State Sudland] strengthened cooperation with traders.
counter: [Actor:State Norland] and [Actor:State Sudland] strengthened international cooperation.
counter: [Actor:State Norland] and [Actor:State Sudland] called for closer cooperation.
counter: [Actor:State Norland], [Actor:State Sudland] and [Actor:State Ostland] strengthened cooperation.

rule holds-consultations
type: COOPERATES_WITH
noun: consultation, regular consultation, dialogue
governor: hold, conduct, have, continue, start, open, resume
from: verb subject (Actor Network Programme not Group Region)
to: with | verb with (direct Actor Network Programme not Group Region)
example: [Actor:Agency Nordic Agency] held consultations with [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] held elections with [Actor:Agency Gulf Bureau].

rule gives-access
type: COOPERATES_WITH
noun: access, direct access
governor: give, grant, provide, offer, allow
from: verb subject (Agency Organisation Network Programme TaskForce)
to: modifier | verb object (Agency Organisation Network Programme TaskForce)
example: [Actor:Agency Nordic Agency] gives [Actor:Agency Gulf Bureau] access to its database.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] gives [Actor:Agency Gulf Bureau] no access to its database.

rule consults
type: COOPERATES_WITH
active: consult
from: subject (Agency Organisation Network Programme TaskForce Committee)
to: object (direct Agency Organisation Network Programme TaskForce Committee)
example: [Actor:Agency Nordic Agency] regularly consults [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] regularly quotes [Actor:Agency Gulf Bureau].

rule cooperation-exists-between
type: COOPERATES_WITH
noun: cooperation, close cooperation, co-operation, collaboration, partnership, dialogue, coordination, contact, agreement, tie
governor: exist, develop, be, take place, grow, prevail, continue
pair: verb between (Actor Network Programme not Group Region)
example: Close cooperation exists between [Actor:State Peru] and [Actor:State Chile].
=> Peru COOPERATES_WITH Chile
counter: Close borders exist between [Actor:State Peru] and [Actor:State Chile].

rule are-complementary
type: ALIGNED_WITH
phrase: mutually reinforcing, mutually supportive, complementary, mutually complementary
pair: subject (Programme Network Instrument)
without: to, with
example: [Instrument:Plan Delta Plan] and [Instrument:Strategy Amber Strategy] are complementary.
=> Delta Plan ALIGNED_WITH Amber Strategy
counter: [Instrument:Plan Delta Plan] and [Instrument:Strategy Amber Strategy] are both long.

rule reflects-priorities-of
type: ALIGNED_WITH
noun: priority, objective, goal, orientation, guideline
governor: follow, reflect, mirror, echo, match, take account of
from: verb subject (direct Programme Instrument)
to: of (direct Programme Instrument)
example: [Instrument:Plan Delta Plan] reflects the priorities of [Instrument:Strategy Amber Strategy].
=> Delta Plan ALIGNED_WITH Amber Strategy
counter: [Instrument:Plan Delta Plan] forgets the priorities of [Instrument:Strategy Amber Strategy].

rule overlaps-avoided
type: ALIGNED_WITH
noun: overlap, duplication
governor: avoid, prevent, exclude, eliminate, minimise
pair: between | of (Programme Network Instrument)
example: Overlaps between [Programme Clear Seas] and [Programme Safe Roads] are avoided.
=> Clear Seas ALIGNED_WITH Safe Roads
counter: Overlaps between [Programme Clear Seas] and [Programme Safe Roads] are counted.

rule inspires
type: MODELLED_ON
active: inspire
from: object (direct Agency Organisation Network Programme TaskForce Committee Instrument)
to: subject (direct Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Network Ports Alliance] inspired [Network Harbour Watch].
=> Harbour Watch MODELLED_ON Ports Alliance
counter: [Network Ports Alliance] praised [Network Harbour Watch].

rule states-act-together
type: COOPERATES_WITH
verb: patrol, investigate, train, guard, police, secure, control, monitor, fight, combat
manner: together, jointly, hand in hand, side by side, shoulder to shoulder
pair: subject (State)
most: 3
without: with
example: [Actor:State Norland] and [Actor:State Sudland] patrol the lake together.
=> Norland COOPERATES_WITH Sudland
counter: [Actor:State Norland] and [Actor:State Sudland] patrol the lake.

rule share-means
type: COOPERATES_WITH
noun: alert, data, information, intelligence, list, watch list, finding, database, picture, expertise, analysis, experience
governor: share, pool, compare, exchange
pair: verb subject (Agency Organisation Network Committee TaskForce Programme)
without: with
most: 4
example: [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] have agreed to share alerts.
=> Nordic Agency COOPERATES_WITH Gulf Bureau commitment
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] share alerts with sailors.

rule in-concert-with
type: COOPERATES_WITH
noun: agreement, concert, liaison
before: in
from: subject | aside (Actor Programme Network)
to: with (direct Agency Organisation Network Programme TaskForce)
example: In agreement with [Actor:Agency Nordic Agency], [Actor:Agency Gulf Bureau] publishes its alerts.
=> Gulf Bureau COOPERATES_WITH Nordic Agency
counter: In answer to [Actor:Agency Nordic Agency], [Actor:Agency Gulf Bureau] publishes its alerts.

rule agreement-of-body-with
type: COOPERATES_WITH
noun: agreement, status agreement, working arrangement, cooperation agreement, arrangement, memorandum of understanding, operational agreement, strategic agreement
from: modifier (direct Agency Organisation)
to: with (direct Actor)
example: We welcome the entry into force of the [Actor:Agency Coast Watch] status agreements with [Actor:State Palau] and [Actor:State Fiji].
=> Coast Watch COOPERATES_WITH Palau
=> Coast Watch COOPERATES_WITH Fiji
counter: We welcome the [Actor:Agency Coast Watch] report with [Actor:State Palau].
"""##
