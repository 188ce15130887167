// Written by .ci/embed from Data/english-programmes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_programmes_rules = ##"""
# English rules. Who pays for, carries out and steers a thing, and what it is like, goes with and takes the place of. The words of the language stand in english.rules.
language en

# IMPLEMENTS, FUNDS, COORDINATES

rule implement
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate
from: subject (Actor not Region)
to: object (Programme Instrument)
example: [Programme Clear Seas] is managed by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Actor Gulf Bureau] reviewed [Programme Clear Seas].

rule implementation-by
type: IMPLEMENTS
noun: implementation, management
from: by (Actor)
to: of (Programme Instrument)
example: The implementation of [Programme Clear Seas] by [Actor Gulf Bureau] began.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: The implementation of [Programme Clear Seas] began.

rule fund
type: FUNDS
verb: fund, finance, co-finance, co-fund, cofinance, cofund, pay for, sponsor, bankroll
from: subject (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: [Programme Clear Seas], co-financed by [Actor Nordic Fund], began in May.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] is praised by [Actor Nordic Fund].

rule contribute-money
type: FUNDS
noun: funding, fund, euro, dollar, grant
light: contribute, allocate, grant, give, provide, pledge
from: subject (Actor Programme not Group)
to: verb to (Actor Programme Network not State Region)
example: Welcome [Programme Clear Seas], to which [Actor:State Guyana] and [Actor:State Palau] contribute funding.
=> Guyana FUNDS Clear Seas
=> Palau FUNDS Clear Seas
example: [Actor Nordic Fund] contributes 20 million euros to [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: [Actor Nordic Fund] sends funding reports to [Programme Clear Seas].

rule funding-from
type: FUNDS
noun: funding, financing, grant, financial support, contribution
light: receive, provide, give, grant
from: from | by | subject (Actor Programme)
to: for | to (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Fund] provides funding for [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: Funding remains a worry of [Programme Clear Seas].

rule coordinate-verb
type: COORDINATES
verb: coordinate, co-ordinate, steer, oversee, launch and coordinate, supervise
from: subject (Actor Instrument Network Programme)
to: object (Actor Programme Network Instrument not State)
example: [Actor Lake Committee] steers and coordinates [Programme Clear Seas].
=> Lake Committee COORDINATES Clear Seas
counter: [Actor Lake Committee] notes [Programme Clear Seas].

rule led-by
type: COORDINATES
passive: lead, spearhead, drive, head
from: subject (Actor)
to: object (Programme Network Instrument TaskForce)
example: [Programme Clear Seas], led by [Actor Gulf Bureau], began in May.
=> Gulf Bureau COORDINATES Clear Seas
counter: [Actor Gulf Bureau] was led to think so.

rule under-coordination
type: COORDINATES
noun: coordination, co-ordination, leadership, steering, lead, guidance, direction, supervision
before: under
from: of | possessor (Actor Instrument)
to: subject (Programme Network Instrument Event TaskForce)
example: Highlighting the adoption of [Instrument Lake Plans] under the coordination of [Actor Lake Committee].
=> Lake Committee COORDINATES Lake Plans
counter: The coordination of [Actor Lake Committee] improves.

# MODELLED_ON, ALIGNED_WITH, SUCCEEDS

rule modelled-on
type: MODELLED_ON
passive: model, pattern, base
from: object (Actor Programme Network Instrument)
to: on | after | upon (Actor Programme Network Instrument)
example: [Actor Lake Committee] was modelled on [Actor Nordic Committee].
=> Lake Committee MODELLED_ON Nordic Committee
counter: [Actor Lake Committee] reported on [Actor Nordic Committee].

rule inspired-by
type: MODELLED_ON
passive: inspire
from: object (Actor Programme Network Instrument)
to: by (Actor Programme Network Instrument)
example: Welcome the [Instrument Lake Assessment], inspired by the experience of the [Instrument Nordic Assessment].
=> Lake Assessment MODELLED_ON Nordic Assessment
counter: [Actor Lake Committee] was praised by [Actor Nordic Committee].

rule on-the-model-of
type: MODELLED_ON
noun: model, example, pattern, blueprint, line, lines
before: on, after, along, upon
from: subject (Actor Programme Network Instrument)
to: of (Actor Programme Network Instrument)
example: Welcome the creation of [Actor Lake Committee], which, on the model of [Actor Nordic Committee], brings states together.
=> Lake Committee MODELLED_ON Nordic Committee
counter: The model of [Actor Nordic Committee] is known.

rule follow-the-model
type: MODELLED_ON
noun: model, example, methodology, approach
light: follow, adopt, take, replicate, use
from: subject (Actor Programme Network Instrument)
to: modifier | of (Actor Programme Network Instrument)
example: Highlighting the adoption of [Instrument Lake Plans], following the [Instrument Nordic Cycle] model.
=> Lake Plans MODELLED_ON Nordic Cycle
counter: The [Instrument Nordic Cycle] model is known.

rule aligned-with
type: ALIGNED_WITH
verb: align, coordinate, synchronise, harmonise
from: object (Actor Programme Network Instrument not State Region Group)
to: with | to (Programme Network Instrument)
example: Undertake to coordinate the timing of the launch of [Instrument Lake Assessment] with that of [Instrument Nordic Assessment].
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
example: Undertake to work with the [Instrument Delta Cycle], following a similar method and aligned with [Instrument Nordic Cycle].
=> Delta Cycle ALIGNED_WITH Nordic Cycle commitment
counter: [Actor Lake Committee] talked with [Instrument Nordic Cycle].

rule synergies-between
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability, link
pair: between | among (Programme Network Instrument Actor not State Region Group)
example: Exploit the synergies between [Instrument Lake Assessment] and the [Instrument Nordic Assessment] cycles.
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
counter: Synergies matter to [Instrument Lake Assessment] and [Instrument Nordic Assessment].

rule synergies-with
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability
from: of | subject (Programme Network Instrument)
to: with (Programme Network Instrument)
example: Ensure the coherence of [Programme Clear Seas] with [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters commitment
counter: Coherence is a strength of [Programme Clear Seas].

rule replace
type: SUCCEEDS
verb: replace, succeed, supersede, supplant
from: subject (Actor Programme Network Instrument Document)
to: object (Actor Programme Network Instrument Document)
example: [Actor Lake Office], which replaced [Actor Lake Centre] in 2018, is in Kisumu.
=> Lake Office SUCCEEDS Lake Centre on 2018
date: on
counter: [Actor Lake Office] thanked [Actor Lake Centre].

rule continue
type: SUCCEEDS
active: continue, grow out of
from: subject (Programme Instrument Network)
to: object (Programme Instrument Network)
example: [Programme Wide Waters] continues the work of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
example: [Programme Wide Waters] was set up in 2021 and grew out of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
counter: [Actor Lake Office] continues [Programme Clear Seas].

rule successor-to
type: SUCCEEDS
noun: successor, continuation, follow-up, sequel
light: become, be
from: subject (Actor Programme Network Instrument Document)
to: to | of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas], the successor to [Programme Blue Coasts], began in May.
=> Clear Seas SUCCEEDS Blue Coasts
counter: The successor to [Programme Blue Coasts] is not known, [Actor Lake Office] says.

rule build-on
type: SUCCEEDS
active: grow out of, emerge from, stem from
from: subject (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument)
example: [Programme Clear Seas] grew out of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] came with [Programme Blue Coasts].
"""##
