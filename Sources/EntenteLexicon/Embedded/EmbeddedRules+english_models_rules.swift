// Written by .ci/embed from Data/english-models.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_models_rules = ##"""
# English rules. What a thing is like and goes with. The words of the language stand in english.rules.
language en

rule modelled-on
type: MODELLED_ON
passive: model, pattern, base, fashion, mould, shape
from: object (Actor Programme Network Instrument Document not Region)
to: on | after | upon (Actor Programme Network Instrument Document not Region)
example: [Actor Lake Committee] was modelled on [Actor Nordic Committee].
=> Lake Committee MODELLED_ON Nordic Committee
counter: [Actor Lake Committee] reported on [Actor Nordic Committee].

rule based-on
type: MODELLED_ON
phrase: based on
from: subject (Agency Organisation Committee Network Programme TaskForce)
to: object (Agency Organisation Committee Network Programme TaskForce)
example: The working methods of [Actor:Agency Lake Centre] are based on those of [Actor:Agency Nordic Agency].
=> Lake Centre MODELLED_ON Nordic Agency
counter: [Actor:Agency Lake Centre] relies on those of [Actor:Agency Nordic Agency].

rule inspired-by
type: MODELLED_ON
passive: inspire
from: object (Actor Programme Network Instrument Document)
to: by (Actor Programme Network Instrument Document)
example: Welcome the [Instrument Lake Assessment], inspired by the experience of the [Instrument Nordic Assessment].
=> Lake Assessment MODELLED_ON Nordic Assessment
counter: [Actor Lake Committee] was praised by [Actor Nordic Committee].

rule on-the-model-of
type: MODELLED_ON
noun: model, example, pattern, blueprint, line, lines, image, template, design, fashion, manner, mould, footprint
before: on, after, along, upon, following, in, to
from: made (Actor Programme Network Instrument Document not State)
to: of | modifier | as (Actor Programme Network Instrument Document Event)
example: A [Actor:TaskForce Harbour Force] was set up on the pattern of [Event Operation Blue Water].
=> Harbour Force MODELLED_ON Operation Blue Water
example: Welcome the creation of [Actor Lake Committee], which, on the model of [Actor Nordic Committee], brings states together.
=> Lake Committee MODELLED_ON Nordic Committee
counter: The model of [Actor Nordic Committee] is known.

rule follow-the-model
type: MODELLED_ON
noun: model, example, methodology, pattern, blueprint, lines
light: follow, adopt, take, replicate, use
from: subject (Actor Programme Network Instrument Document not State)
to: modifier | of (Actor Programme Network Instrument Document)
example: Highlighting the adoption of [Instrument Lake Plans], following the [Instrument Nordic Cycle] model.
=> Lake Plans MODELLED_ON Nordic Cycle
counter: The [Instrument Nordic Cycle] model is known.

rule takes-as-model
type: MODELLED_ON
noun: model, example, blueprint, template, inspiration
before: as
governor: take, use, adopt, have
from: verb subject (Actor Programme Network Instrument Document)
to: verb object (Actor Programme Network Instrument Document)
example: [Network Harbour Watch] takes [Network Lake Recovery] as its model.
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Harbour Watch] takes [Network Lake Recovery] as its guest.

rule model-for
type: MODELLED_ON
noun: model, example, blueprint, template, inspiration
light: serve, be, provide, offer
from: for (Actor Programme Network Instrument Document not State Region)
to: subject | complement (Actor Programme Network Instrument Document not State Region)
example: [Network Lake Recovery] served as the model for [Network Harbour Watch].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Lake Recovery] sought a model for [Network Harbour Watch].

rule aligned-with
type: ALIGNED_WITH
verb: align, coordinate, synchronise, harmonise, bring into line, attune
from: object | own object (Actor Programme Network Instrument Document not State Region Group)
to: with | to (Programme Network Instrument)
example: Undertake to coordinate the timing of the launch of [Instrument Lake Assessment] with that of [Instrument Nordic Assessment].
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
example: Undertake to work with the [Instrument Delta Cycle], following a similar method and aligned with [Instrument Nordic Cycle].
=> Delta Cycle ALIGNED_WITH Nordic Cycle commitment
counter: [Actor Lake Committee] talked with [Instrument Nordic Cycle].

rule align-bodies
type: ALIGNED_WITH
verb: align, synchronise, harmonise, attune
from: object | own object (Actor Programme Network Instrument Document Event not State Region Group)
to: with | to (Agency Organisation Committee Network TaskForce Programme Instrument Document Event)
example: We encourage [Actor Lake Committee] to harmonise its calendar with that of [Actor:Organisation Nordic Forum].
=> Lake Committee ALIGNED_WITH Nordic Forum call
example: [Actor Lake Committee] keeps its activities aligned with those of [Network Harbour Network].
=> Lake Committee ALIGNED_WITH Harbour Network
counter: [Actor Lake Committee] shares its calendar with [Actor:Organisation Nordic Forum].

rule keep-in-step
type: ALIGNED_WITH
verb: keep, put, maintain
from: object | own object (Actor Programme Network Instrument Document Event not State Region Group)
to: in step with | in line with | in conformity with | in keeping with (Agency Organisation Committee Network TaskForce Programme Instrument Document Event)
example: [Actor Lake Committee] keeps the calendar of [Network Harbour Watch] in step with that of [Network Harbour Network].
=> Harbour Watch ALIGNED_WITH Harbour Network
example: [Actor Lake Committee] will keep its plans in line with those of [Actor:Organisation Nordic Forum].
=> Lake Committee ALIGNED_WITH Nordic Forum commitment
example: [Actor:State Peru] keeps the timing of [Event Operation Blue Water] in step with that of [Event Operation Green Water].
=> Operation Blue Water ALIGNED_WITH Operation Green Water
counter: [Actor Lake Committee] keeps its papers in a building with [Actor:Organisation Nordic Forum].

rule synergies-between
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability, link, consistency, full consistency, convergence, harmony, compatibility, parallelism
pair: between | among (Programme Network Instrument Actor not State Region Group)
example: Exploit the synergies between [Instrument Lake Assessment] and the [Instrument Nordic Assessment] cycles.
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
counter: Synergies matter to [Instrument Lake Assessment] and [Instrument Nordic Assessment].

rule synergies-with
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability, consistency, convergence, harmony, compatibility
light: seek, build, create, exploit, ensure, develop, have, promote, find, pursue
from: of | subject | verb by (Programme Network Instrument Committee)
to: with (Programme Network Instrument Committee)
example: Ensure the coherence of [Programme Clear Seas] with [Programme Wide Waters].
=> Clear Seas ALIGNED_WITH Wide Waters commitment
counter: Coherence is a strength of [Programme Clear Seas].

rule in-step-with
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, step, harmony, conformity
before: in
from: subject (Programme Network Instrument)
to: with (Programme Network Instrument)
example: [Instrument Harbour Plan] will be carried out in synergy with [Programme Clear Seas].
=> Harbour Plan ALIGNED_WITH Clear Seas commitment
counter: [Instrument Harbour Plan] will be carried out in summer with [Programme Clear Seas].

rule complement
type: ALIGNED_WITH
active: complement, dovetail, tie in, align, match, go hand in hand
from: subject (Programme Network Instrument)
to: object | with (Programme Network Instrument)
example: [Instrument Harbour Plan] dovetails with [Programme Clear Seas].
=> Harbour Plan ALIGNED_WITH Clear Seas
example: [Instrument Harbour Plan] complements [Programme Clear Seas].
=> Harbour Plan ALIGNED_WITH Clear Seas
counter: [Instrument Harbour Plan] begins with [Programme Clear Seas].

rule in-line-with
type: ALIGNED_WITH
phrase: in line with, consistent with, coherent with, compatible with, complementary to, in keeping with, in step with, in conformity with, in accordance with
from: subject (direct Programme Instrument)
to: object (Programme Instrument not Treaty)
example: [Instrument Harbour Plan] is in line with [Instrument Maritime Strategy].
=> Harbour Plan ALIGNED_WITH Maritime Strategy
counter: [Instrument Harbour Plan] is at odds with [Instrument Maritime Strategy].

rule takes-structure-from
type: MODELLED_ON
noun: structure, inspiration, model, cue, method, design
governor: take, draw, derive, borrow
from: verb subject (Actor Programme Network Instrument Document)
to: from (Actor Programme Network Instrument Document)
example: [Instrument:Plan Harbour Plan] takes its structure from [Instrument:Plan Coast Plan].
=> Harbour Plan MODELLED_ON Coast Plan
counter: [Instrument:Plan Harbour Plan] takes its funds from [Instrument:Plan Coast Plan].

rule bring-into-line
type: ALIGNED_WITH
noun: line, step, harmony, conformity, accord, alignment
before: into
governor: bring, put
from: verb object | own object (Actor Programme Network Instrument Document not State Region Group)
to: with (Agency Organisation Committee Network TaskForce Programme Instrument Document)
example: We will bring the [Instrument:Strategy Harbour Strategy] into line with the [Instrument:Strategy Coast Strategy].
=> Harbour Strategy ALIGNED_WITH Coast Strategy commitment
counter: We will bring the [Instrument:Strategy Harbour Strategy] into being with the [Instrument:Strategy Coast Strategy].

rule draws-on-example
type: MODELLED_ON
noun: experience, example, model, method, methodology, approach
before: on, upon, from
governor: draw, build, borrow, learn
from: verb subject (Programme Network Instrument TaskForce)
to: of | possessor (Actor Programme Network Instrument not State Region Group)
example: [Network Harbour Watch], drawing on the experience of [Network Harbour Network], links nine ports.
=> Harbour Watch MODELLED_ON Harbour Network
counter: [Network Harbour Watch], drawing on the money of [Network Harbour Network], links nine ports.

rule mirror
type: MODELLED_ON
verb: mirror, emulate, replicate, imitate, copy, take after
from: subject (Actor Programme Network Instrument not State Region Group)
to: object (direct Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Actor:Agency Delta Centre] mirrors [Actor:Agency Nordic Agency].
=> Delta Centre MODELLED_ON Nordic Agency
example: [Network Harbour Watch] takes after [Network Lake Recovery].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Actor:Agency Delta Centre] visits [Actor:Agency Nordic Agency].

rule replicates-structure
type: MODELLED_ON
noun: structure, model, approach, method, design, architecture
governor: replicate, mirror, copy, adopt, emulate, reproduce, borrow
from: verb subject (Actor Programme Network Instrument not State Region Group)
to: of | possessor (Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Actor:Agency Delta Centre] replicates the structure of [Actor:Agency Nordic Agency].
=> Delta Centre MODELLED_ON Nordic Agency
counter: [Actor:Agency Delta Centre] praises the structure of [Actor:Agency Nordic Agency].

rule its-model
type: MODELLED_ON
noun: model, template, blueprint, inspiration
from: possessor (Actor Programme Network Instrument not State Region)
to: complement (Actor Programme Network Instrument not State Region)
example: [Actor:Agency Delta Centre], whose model is [Actor:Agency Nordic Agency], opened in May.
=> Delta Centre MODELLED_ON Nordic Agency
counter: [Actor:Agency Delta Centre], whose partner is [Actor:Agency Nordic Agency], opened in May.

rule in-the-footsteps-of
type: MODELLED_ON
noun: footstep, footsteps
before: in
governor: follow
from: verb subject (Actor Programme Network Instrument not State)
to: of (Actor Programme Network Instrument not State)
example: [Network Harbour Watch] follows in the footsteps of [Network Lake Recovery].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Harbour Watch] waits in the harbours of [Network Lake Recovery].

rule taken-as-model-for
type: MODELLED_ON
noun: model, example, blueprint, template, pattern
before: as
governor: take, use, choose, adopt
from: for (direct Agency Organisation Committee Network Programme Instrument TaskForce)
to: verb subject (direct Agency Organisation Committee Network Programme Instrument TaskForce)
example: [Network Lake Recovery] was taken as a model for [Network Harbour Watch].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Lake Recovery] was taken as a guest for [Network Harbour Watch].

rule copy-of
type: MODELLED_ON
noun: copy, replica, clone, adaptation, twin
light: be, become
from: subject (direct Agency Organisation Network Programme TaskForce Committee Instrument)
to: of (direct Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Network Harbour Watch], a copy of [Network Lake Recovery], links nine ports.
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Harbour Watch] sent a copy of its report to [Network Lake Recovery].

rule owes-design-to
type: MODELLED_ON
noun: design, structure, shape, architecture, layout, method, statute
governor: owe
from: verb subject (direct Agency Organisation Network Programme TaskForce Committee Instrument)
to: to | verb to (direct Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Network Harbour Watch] owes its design to [Network Lake Recovery].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Harbour Watch] owes its boats to [Network Lake Recovery].

rule along-the-same-lines
type: MODELLED_ON
noun: same line, same lines, same model, same pattern, same principle, same template
before: along, on, after, following, according to
from: verb subject (direct Agency Organisation Network Programme TaskForce Committee Instrument)
to: told (Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Network Harbour Watch] should be set up along the same lines.
=> Harbour Watch MODELLED_ON told call
counter: [Network Harbour Watch] should be set up along the same coast.

rule borrows-from
type: MODELLED_ON
active: borrow
from: subject (direct Network Programme Instrument Agency TaskForce)
to: from (direct Network Programme Instrument Agency TaskForce)
example: [Instrument Harbour Code] borrows heavily from [Instrument Lake Code].
=> Harbour Code MODELLED_ON Lake Code
counter: [Instrument Harbour Code] differs widely from [Instrument Lake Code].
"""##
