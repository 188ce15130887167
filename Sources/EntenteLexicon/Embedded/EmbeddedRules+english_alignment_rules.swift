// Written by .ci/embed from Data/english-alignment.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_alignment_rules = ##"""
# English rules. What is kept in step with what: one calendar, the same days, priorities taken over. The words of the language stand in english.rules.
language en

rule same-calendar
type: ALIGNED_WITH
noun: same calendar, same schedule, same timetable, same cycle, same reporting calendar, same reporting cycle, same indicator, same methodology, same priority, same deadline, common calendar, common cycle, common timetable, joint calendar
governor: keep, follow, share, use, have, observe, apply, adopt, respect
pair: verb subject (Programme Network Instrument Roadmap)
most: 4
example: [Instrument:Plan Harbour Plan] and [Instrument:Strategy Quay Strategy] follow the same calendar.
=> Harbour Plan ALIGNED_WITH Quay Strategy
counter: [Instrument:Plan Harbour Plan] and [Instrument:Strategy Quay Strategy] follow a calendar of their own.

rule timed-with
type: ALIGNED_WITH
passive: dovetail, interlink, calibrate, tailor, adapt, adjust, match, gear, peg, key
from: object | own object (Programme Network Instrument Event)
to: with | to | together with (direct Programme Network Instrument Event)
example: [Programme Clear Seas] is dovetailed with [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters
example: The timetable of [Programme Clear Seas] has been matched to the [Instrument:Plan Harbour Plan].
=> Clear Seas ALIGNED_WITH Harbour Plan
counter: [Programme Clear Seas] is run from the seat of [Programme Wide Waters].

rule complementarity-of
type: ALIGNED_WITH
noun: complementarity, coherence, synergy, consistency, alignment, compatibility, convergence, interplay, dovetailing
pair: of (Programme Network Instrument)
most: 4
without: with, to
example: We stress the complementarity of [Programme Clear Seas] and [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters
counter: We stress the usefulness of [Programme Clear Seas] and [Programme Wide Waters].

rule adapts-to
type: ALIGNED_WITH
active: adapt, adjust, tailor, attune, calibrate, conform
from: object | own object (Programme Instrument)
to: to | with (Programme Instrument)
example: We will adapt [Instrument:Plan Harbour Plan] to the priorities of [Instrument:Strategy Quay Strategy].
=> Harbour Plan ALIGNED_WITH Quay Strategy commitment
counter: We will present [Instrument:Plan Harbour Plan] to the friends of [Instrument:Strategy Quay Strategy].

rule coordinate-timing
type: ALIGNED_WITH
noun: calendar, timetable, timing, schedule, cycle, rhythm, work plan, work programme, action day, reporting, deadline, agenda
governor: coordinate, align, synchronise, synchronize, harmonise, harmonize, dovetail
pair: verb subject (Programme Network Instrument Committee Agency Organisation)
most: 4
without: with, to
example: [Actor:Agency Gulf Bureau] and [Actor:Agency Nordic Agency] agreed to coordinate the calendars of their joint patrols.
=> Gulf Bureau ALIGNED_WITH Nordic Agency commitment
example: [Programme Clear Seas] and [Programme Wide Waters] should harmonise their reporting.
=> Clear Seas ALIGNED_WITH Wide Waters call
counter: [Actor:Agency Gulf Bureau] and [Actor:Agency Nordic Agency] published the calendars of their joint patrols.

rule synchronise-each-other
type: ALIGNED_WITH
active: synchronise, synchronize, harmonise, harmonize, align, dovetail
pair: subject (Programme Network Instrument Committee Agency Organisation)
most: 4
without: with, to
example: [Actor:Agency Gulf Bureau] and [Actor:Agency Nordic Agency] synchronise their action days.
=> Gulf Bureau ALIGNED_WITH Nordic Agency
counter: [Actor:Agency Gulf Bureau] and [Actor:Agency Nordic Agency] align themselves with the statement.

rule align-both
type: ALIGNED_WITH
verb: align, synchronise, synchronize, harmonise, harmonize, bring into line, bring closer into line
pair: object | own object (Programme Network Instrument)
most: 4
without: with, to
example: We agreed to align [Instrument:Strategy Harbour Strategy] and [Instrument:Strategy Coast Strategy].
=> Harbour Strategy ALIGNED_WITH Coast Strategy commitment
example: The calendars of [Programme Clear Seas] and [Programme Wide Waters] have been aligned.
=> Clear Seas ALIGNED_WITH Wide Waters
counter: We agreed to compare [Instrument:Strategy Harbour Strategy] and [Instrument:Strategy Coast Strategy].

rule keep-both-in-step
type: ALIGNED_WITH
phrase: in step, in tune, in harmony, in sync, in lockstep
pair: verb subject | verb object | own object | subject | object (Programme Network Instrument Committee Agency)
most: 4
without: with, to
example: [Programme Clear Seas] and [Network Harbour Watch] will keep their training calendars in step.
=> Clear Seas ALIGNED_WITH Harbour Watch commitment
counter: [Programme Clear Seas] and [Network Harbour Watch] will keep their training calendars in print.

rule plan-in-step
type: ALIGNED_WITH
verb: plan, schedule, run, conduct, carry out, organise, prepare, hold, execute, operate, develop
from: own object | object | subject (Programme Network Instrument Committee Agency Organisation not State Region)
to: in step with | in synergy with | in harmony with | in tune with (Agency Organisation Committee Network TaskForce Programme Instrument)
example: The patrols of [Actor:Agency Gulf Bureau] are organised in step with those of [Actor:Agency Nordic Agency].
=> Gulf Bureau ALIGNED_WITH Nordic Agency
counter: The patrols of [Actor:Agency Gulf Bureau] are planned in a meeting with [Actor:Agency Nordic Agency].

rule timed-to-coincide
type: ALIGNED_WITH
active: coincide
from: own object | object | subject (Programme Network Instrument Committee Agency Event)
to: with (Programme Network Instrument Committee Agency Event)
example: The exercises of [Programme Clear Seas] are timed to coincide with the action days of [Instrument Harbour Cycle].
=> Clear Seas ALIGNED_WITH Harbour Cycle
counter: The exercises of [Programme Clear Seas] do not coincide with the action days of [Instrument Harbour Cycle].

rule mirrors
type: ALIGNED_WITH
active: mirror, reflect
from: subject (direct Plan Strategy)
to: object (direct Plan Strategy)
example: [Instrument:Plan Harbour Plan] mirrors [Instrument:Strategy Quay Strategy].
=> Harbour Plan ALIGNED_WITH Quay Strategy
counter: [Instrument:Plan Harbour Plan] cites [Instrument:Strategy Quay Strategy].

rule same-timetable-as
type: ALIGNED_WITH
noun: same timetable, same calendar, same schedule, same cycle, same reporting calendar, same reporting cycle, same deadline, same rhythm, same priority, same methodology, same indicator
from: verb subject | subject (Programme Network Instrument Committee Agency)
to: as (Programme Network Instrument Committee Agency)
example: [Programme Clear Seas] works to the same timetable as [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters
counter: [Programme Clear Seas] has the same staff as [Programme Wide Waters].

rule align-events
type: ALIGNED_WITH
verb: align, coordinate, synchronise, synchronize, harmonise, harmonize, bring into line
from: object | own object (Event Programme Instrument Network)
to: with | to (Event)
example: The timetable of [Event Operation Blue Reef] is coordinated with that of [Event Operation Red Sand].
=> Operation Blue Reef ALIGNED_WITH Operation Red Sand
counter: The leader of [Event Operation Blue Reef] spoke with that of [Event Operation Red Sand].

rule bring-events-into-line
type: ALIGNED_WITH
noun: line, step
before: into
governor: bring, put
from: verb object | own object (Event Programme Instrument Network)
to: with (Event)
example: We will bring the timetable of [Event Operation Blue Reef] into line with that of [Event Operation Red Sand].
=> Operation Blue Reef ALIGNED_WITH Operation Red Sand commitment
counter: We will bring the timetable of [Event Operation Blue Reef] into the talks with that of [Event Operation Red Sand].
"""##
