// Written by .ci/embed from Data/english-alignment.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_alignment_rules = ##"""
# English rules. What is kept in step with what: one calendar, the same days, priorities taken over. The words of the language stand in english.rules.
language en

rule same-calendar
type: ALIGNED_WITH
noun: same calendar, same schedule, same timetable, same cycle, same reporting calendar, same reporting cycle, same indicator, same methodology, same priority, same deadline, common calendar, common cycle, common timetable, joint calendar
governor: keep, follow, share, use, have, observe, apply, adopt, respect
pair: verb subject (Programme Network Instrument)
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
"""##
