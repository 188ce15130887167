// Written by .ci/embed from Data/english-models.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_models_rules = ##"""
# English rules. What a thing is like, goes with and takes the place of. The words of the language stand in english.rules.
language en

# MODELLED_ON, ALIGNED_WITH, SUCCEEDS

rule modelled-on
type: MODELLED_ON
passive: model, pattern, base, fashion, mould, shape
from: object (Actor Programme Network Instrument Document)
to: on | after | upon (Actor Programme Network Instrument Document)
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
noun: model, example, pattern, blueprint, line, lines
before: on, after, along, upon, following
from: made (Actor Programme Network Instrument Document not State)
to: of (Actor Programme Network Instrument Document)
example: Welcome the creation of [Actor Lake Committee], which, on the model of [Actor Nordic Committee], brings states together.
=> Lake Committee MODELLED_ON Nordic Committee
counter: The model of [Actor Nordic Committee] is known.

rule follow-the-model
type: MODELLED_ON
noun: model, example, methodology, approach
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
to: subject (Actor Programme Network Instrument Document not State Region)
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
from: object | own object (Actor Programme Network Instrument Document not State Region Group)
to: with | to (Agency Organisation Committee Network TaskForce Programme Instrument Document)
example: We encourage [Actor Lake Committee] to harmonise its calendar with that of [Actor:Organisation Nordic Forum].
=> Lake Committee ALIGNED_WITH Nordic Forum call
example: [Actor Lake Committee] keeps its activities aligned with those of [Network Harbour Network].
=> Lake Committee ALIGNED_WITH Harbour Network
counter: [Actor Lake Committee] shares its calendar with [Actor:Organisation Nordic Forum].

rule keep-in-step
type: ALIGNED_WITH
verb: keep, put, maintain
from: object | own object (Actor Programme Network Instrument Document not State Region Group)
to: in step with | in line with | in conformity with | in keeping with (Agency Organisation Committee Network TaskForce Programme Instrument Document)
example: [Actor Lake Committee] keeps the calendar of [Network Harbour Watch] in step with that of [Network Harbour Network].
=> Harbour Watch ALIGNED_WITH Harbour Network
example: [Actor Lake Committee] will keep its plans in line with those of [Actor:Organisation Nordic Forum].
=> Lake Committee ALIGNED_WITH Nordic Forum commitment
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

rule replace
type: SUCCEEDS
verb: replace, succeed, supersede, supplant, take over from, take the place of, absorb
from: subject (Actor Programme Network Instrument Document not State Region)
to: object (Actor Programme Network Instrument Document not State Region)
example: [Actor Lake Office], which replaced [Actor Lake Centre] in 2018, is in Kisumu.
=> Lake Office SUCCEEDS Lake Centre on 2018
date: on
counter: [Actor Lake Office] thanked [Actor Lake Centre].

rule takes-its-place
type: SUCCEEDS
noun: place
light: take
from: subject (Actor Programme Network Instrument Document not State Region)
to: possessor (Actor Programme Network Instrument Document not State Region)
date: on
example: After [Programme Clear Seas] we plan [Programme Wide Waters], which is to take its place as of January 2026.
=> Wide Waters SUCCEEDS Clear Seas commitment since 2026-01
counter: After [Programme Clear Seas] we plan [Programme Wide Waters], which is to find its place in time.

rule gives-way-to
type: SUCCEEDS
active: give way, make way
from: to | for (Actor Programme Network Instrument Document not State)
to: subject (Actor Programme Network Instrument Document not State)
date: on
example: [Instrument Ports Plan] gave way to [Instrument Harbour Plan].
=> Harbour Plan SUCCEEDS Ports Plan
counter: [Instrument Ports Plan] gave hope to [Instrument Harbour Plan].

rule became
type: SUCCEEDS
active: become, turn into, evolve into
from: object | into (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: subject (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Bureau] became [Actor:Agency Lake Centre] in 2022.
=> Lake Centre SUCCEEDS Lake Bureau on 2022
counter: [Actor:Agency Lake Bureau] became a member of [Actor:Agency Lake Centre].

rule transformed-into
type: SUCCEEDS
passive: transform, turn, convert, upgrade, restructure, merge
from: into (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: object (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Bureau] was transformed into [Actor:Agency Lake Centre] in 2022.
=> Lake Centre SUCCEEDS Lake Bureau on 2022
counter: [Actor:Agency Lake Bureau] was turned away from [Actor:Agency Lake Centre].

rule merged-into
type: SUCCEEDS
active: merge
from: into (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: subject (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Bureau] and [Actor:Agency Coast Bureau] have merged into [Actor:Agency Lake Centre].
=> Lake Centre SUCCEEDS Coast Bureau
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Bureau] has merged its files into those of [Actor:Agency Lake Centre].

rule renamed
type: SUCCEEDS
passive: rename
from: attribute (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: object (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Bureau] was renamed [Actor:Agency Lake Centre] in 2022.
=> Lake Centre SUCCEEDS Lake Bureau on 2022
counter: [Actor:Agency Lake Bureau] named [Actor:Agency Lake Centre].

rule formerly
type: SUCCEEDS
phrase: formerly, previously, formerly known as, previously known as
from: subject (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: object (direct Agency Organisation Committee Office TaskForce Network Programme Instrument)
example: [Actor:Agency Lake Centre], formerly the [Actor:Agency Lake Bureau], has twelve analysts.
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Centre] formerly worked with [Actor:Agency Lake Bureau].

rule takes-over-tasks
type: SUCCEEDS
noun: task, role, mandate, function, responsibility, duty, work
light: take over, inherit, assume, carry on, carry forward, resume, pursue
governor: take over, inherit, assume, carry on, carry forward, resume, pursue
from: subject (Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: of | from (Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Centre] took over the tasks of [Actor:Agency Lake Bureau].
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Centre] reviewed the tasks of [Actor:Agency Lake Bureau].
counter: They underlined the importance of [Actor:Agency Lake Centre], to which they belong, and of the work of [Actor:Agency Lake Bureau].

rule continue
type: SUCCEEDS
active: continue, grow out of, carry forward, carry on
from: subject (Programme Instrument Network Document)
to: object (Programme Instrument Network Document)
example: [Programme Wide Waters] continues the work of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
example: [Programme Wide Waters] was set up in 2021 and grew out of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
counter: [Actor Lake Office] continues [Programme Clear Seas].

rule successor-to
type: SUCCEEDS
noun: successor, continuation, follow-up, sequel, heir, inheritor, follow-on
light: become, be
from: subject (Actor Programme Network Instrument Document)
to: to | of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas], the successor to [Programme Blue Coasts], began in May.
=> Clear Seas SUCCEEDS Blue Coasts
counter: The successor to [Programme Blue Coasts] is not known, [Actor Lake Office] says.

rule build-on
type: SUCCEEDS
active: grow out of, emerge from, stem from, follow on from, pick up from
from: subject (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument)
example: [Programme Clear Seas] grew out of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] came with [Programme Blue Coasts].

rule takes-structure-from
type: MODELLED_ON
noun: structure, inspiration, model, cue, method, design
governor: take, draw, derive, borrow
from: verb subject (Actor Programme Network Instrument Document)
to: from (Actor Programme Network Instrument Document)
example: [Instrument:Plan Harbour Plan] takes its structure from [Instrument:Plan Coast Plan].
=> Harbour Plan MODELLED_ON Coast Plan
counter: [Instrument:Plan Harbour Plan] takes its funds from [Instrument:Plan Coast Plan].

rule its-successor
type: SUCCEEDS
noun: successor
from: complement (Actor Programme Network Instrument Document not State)
to: possessor (Actor Programme Network Instrument Document not State)
example: [Programme Clear Seas] ended in 2024, and its successor, the [Programme Safe Seas], began in May.
=> Safe Seas SUCCEEDS Clear Seas
counter: [Programme Clear Seas] has a successor in view.

rule replacement-of
type: SUCCEEDS
noun: replacement, succession, substitution
from: by (Actor Programme Network Instrument Document not State Region)
to: of (Actor Programme Network Instrument Document not State Region)
date: on
example: We welcome the replacement of [Actor:Agency Lake Bureau] by [Actor:Agency Lake Centre] in 2022.
=> Lake Centre SUCCEEDS Lake Bureau on 2022
counter: We welcome the review of [Actor:Agency Lake Bureau] by [Actor:Agency Lake Centre] in 2022.

rule bring-into-line
type: ALIGNED_WITH
noun: line, step, harmony, conformity, accord, alignment
before: into
governor: bring, put
from: verb object (Actor Programme Network Instrument Document not State Region Group)
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

rule builds-on-work
type: SUCCEEDS
active: build
from: subject (Programme Strategy Plan)
to: on | upon (direct Programme Strategy Plan)
example: [Programme Clear Seas] builds on [Programme Safe Seas], which ended in 2019.
=> Clear Seas SUCCEEDS Safe Seas
counter: [Programme Clear Seas] builds on the results of [Programme Safe Seas].

rule succeed-part-of
type: SUCCEEDS
noun: chapter, part, section, component, pillar
governor: replace, succeed, supersede
from: verb subject (Programme Instrument Document)
to: of (Programme Instrument Document)
example: [Instrument:Plan Harbour Plan] succeeds the second chapter of [Instrument:Plan Delta Programme].
=> Harbour Plan SUCCEEDS Delta Programme
counter: [Instrument:Plan Harbour Plan] quotes the second chapter of [Instrument:Plan Delta Programme].

# PUBLISHED

rule present-plan
type: PUBLISHED
passive: present, publish, issue, release, unveil
from: subject (Organisation Agency Committee Office Group)
to: object (direct Plan Strategy Roadmap)
date: on
example: We recall [Instrument:Plan Harbour Plan], presented by [Actor:Agency Nordic Agency] on 5 December 2022.
=> Nordic Agency PUBLISHED Harbour Plan on 2022-12-05
counter: We recall [Instrument:Plan Harbour Plan], praised by [Actor:Agency Nordic Agency] on 5 December 2022.

rule followed-by
type: SUCCEEDS
passive: follow
from: subject (direct Programme Strategy Plan)
to: object (direct Programme Strategy Plan)
example: The [Programme Harbour Programme] was followed by the [Programme Delta Programme].
=> Delta Programme SUCCEEDS Harbour Programme
counter: The [Programme Harbour Programme] was reviewed by the [Programme Delta Programme].

rule mirror
type: MODELLED_ON
verb: mirror, emulate, replicate, imitate, copy
from: subject (Actor Programme Network Instrument not State Region Group)
to: object (direct Agency Organisation Network Programme TaskForce Committee Instrument)
example: [Actor:Agency Delta Centre] mirrors [Actor:Agency Nordic Agency].
=> Delta Centre MODELLED_ON Nordic Agency
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

rule its-predecessor
type: SUCCEEDS
noun: predecessor, forerunner, precursor, antecedent
from: possessor (Actor Programme Network Instrument Document not State)
to: complement (Actor Programme Network Instrument Document not State)
example: The [Programme Delta Programme] resembles its predecessor, the [Programme Harbour Programme].
=> Delta Programme SUCCEEDS Harbour Programme
counter: The [Programme Delta Programme] resembles its partner, the [Programme Harbour Programme].

rule its-model
type: MODELLED_ON
noun: model, template, blueprint, inspiration
from: possessor (Actor Programme Network Instrument not State Region)
to: complement (Actor Programme Network Instrument not State Region)
example: [Actor:Agency Delta Centre], whose model is [Actor:Agency Nordic Agency], opened in May.
=> Delta Centre MODELLED_ON Nordic Agency
counter: [Actor:Agency Delta Centre], whose partner is [Actor:Agency Nordic Agency], opened in May.
"""##
