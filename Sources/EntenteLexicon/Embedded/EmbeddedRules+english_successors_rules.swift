// Written by .ci/embed from Data/english-successors.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_successors_rules = ##"""
# English rules. What takes the place of what. The words of the language stand in english.rules.
language en

words list becoming: future, now, successor, new, currently, today, renamed, became
words list former: former, formerly, previously, ex, predecessor, old

rule replace
type: SUCCEEDS
verb: replace, succeed, supersede, supplant, take over from, take the place of, absorb, repeal, abrogate
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
active: grow out of, emerge from, stem from, follow on from, pick up from, develop out of, develop from, evolve from, spring from
from: subject (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument)
example: [Programme Clear Seas] grew out of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] came with [Programme Blue Coasts].

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

rule followed-by
type: SUCCEEDS
passive: follow
from: subject (direct Programme Strategy Plan)
to: object (direct Programme Strategy Plan)
example: The [Programme Harbour Programme] was followed by the [Programme Delta Programme].
=> Delta Programme SUCCEEDS Harbour Programme
counter: The [Programme Harbour Programme] was reviewed by the [Programme Delta Programme].

rule its-predecessor
type: SUCCEEDS
noun: predecessor, forerunner, precursor, antecedent
from: possessor (Actor Programme Network Instrument Document not State)
to: complement (Actor Programme Network Instrument Document not State)
example: The [Programme Delta Programme] resembles its predecessor, the [Programme Harbour Programme].
=> Delta Programme SUCCEEDS Harbour Programme
counter: The [Programme Delta Programme] resembles its partner, the [Programme Harbour Programme].

rule follows-plan
type: SUCCEEDS
active: follow, follow upon, follow on from, follow on
from: subject (Programme Strategy Plan Roadmap)
to: object (direct Programme Strategy Plan Roadmap)
example: The [Document:Roadmap Ports Roadmap] follows the [Document:Roadmap Harbour Roadmap].
=> Ports Roadmap SUCCEEDS Harbour Roadmap
example: The [Instrument:Plan Ports Plan], which follows upon the [Instrument:Plan Harbour Plan], has four aims.
=> Ports Plan SUCCEEDS Harbour Plan
counter: The [Document:Roadmap Ports Roadmap] follows the model of the [Document:Roadmap Harbour Roadmap].

rule in-place-of
type: SUCCEEDS
phrase: in place of
from: subject (Agency Organisation Committee Network Programme Plan Strategy Framework Treaty not State)
to: object (direct Agency Organisation Committee Network Programme Plan Strategy Framework Treaty)
example: [Actor:Agency Lake Centre] came into being in place of [Actor:Agency Lake Bureau].
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Centre] came into being in spite of [Actor:Agency Lake Bureau].

rule is-continued-by
type: SUCCEEDS
passive: continue, carry on, carry forward
from: subject (Programme Network Plan Strategy)
to: object (direct Programme Network Plan Strategy)
example: [Programme Clear Seas] is continued by [Programme Wide Waters].
=> Wide Waters SUCCEEDS Clear Seas
counter: [Programme Clear Seas] is praised by [Programme Wide Waters].

rule predecessor-of
type: SUCCEEDS
noun: predecessor, forerunner, precursor
light: be, become
from: of (Actor Programme Network Instrument Document not State)
to: subject (Actor Programme Network Instrument Document not State)
example: [Programme Clear Seas], predecessor of [Programme Wide Waters], ended in 2021.
=> Wide Waters SUCCEEDS Clear Seas
counter: [Programme Clear Seas] met the predecessor of [Programme Wide Waters].

rule tasks-pass-to
type: SUCCEEDS
noun: task, mandate, function, responsibility, duty, competence
governor: pass, transfer, hand, hand over, devolve, move, take over, pass on
from: verb to (direct Agency Organisation Committee Office TaskForce Network Programme)
to: of | possessor (Agency Organisation Committee Office TaskForce Network Programme)
date: on
example: The tasks of [Actor:Agency Lake Bureau] were transferred to [Actor:Agency Lake Centre].
=> Lake Centre SUCCEEDS Lake Bureau
counter: The letters of [Actor:Agency Lake Bureau] were transferred to [Actor:Agency Lake Centre] in 2022.

rule merged-to-form
type: SUCCEEDS
verb: form, create, become, constitute
governor: merge, fuse, amalgamate, combine, join
from: object (direct Agency Organisation Committee Office TaskForce Network Programme)
to: verb subject (direct Agency Organisation Committee Office TaskForce Network Programme)
example: [Actor:Agency Lake Bureau] and [Actor:Agency Coast Bureau] merged to form [Actor:Agency Lake Centre].
=> Lake Centre SUCCEEDS Coast Bureau
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Bureau] and [Actor:Agency Coast Bureau] met to form [Actor:Agency Lake Centre].

rule established-as-successor
type: SUCCEEDS
noun: successor, heir, continuation, replacement, follow-up
before: as
governor: establish, set up, create, found, launch, design, conceive
from: verb subject (direct Actor Programme Network Instrument Document)
to: to | of | for (Actor Programme Network Instrument Document not State)
example: [Programme Clear Seas] was established as the successor of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] was established as the friend of [Programme Blue Coasts].

rule out-of-which-grew
type: SUCCEEDS
active: grow, emerge, develop, arise, come, be born
from: object (direct Programme Network Instrument Agency Organisation Committee)
to: out of | from (direct Programme Network Instrument Agency Organisation Committee)
example: Out of [Programme Blue Coasts] grew [Network Harbour Watch].
=> Harbour Watch SUCCEEDS Blue Coasts
counter: Out of [Programme Blue Coasts] came visitors to [Network Harbour Watch].

rule has-its-origins-in
type: SUCCEEDS
noun: origin, origins, root, roots, beginnings
governor: have, trace, find, take, lie
from: verb subject (direct Programme Network Instrument Agency Organisation Committee)
to: in | to | from | verb in | verb to | verb from (direct Programme Network Instrument Agency Organisation Committee)
example: [Network Harbour Watch] has its origins in [Programme Blue Coasts].
=> Harbour Watch SUCCEEDS Blue Coasts
counter: [Network Harbour Watch] has its offices in [Actor:Agency Lake Centre].

rule born-of
type: SUCCEEDS
phrase: born out of, born from, grown out of
from: subject (direct Programme Network Instrument Agency Organisation Committee)
to: object (direct Programme Network Instrument Agency Organisation Committee)
example: [Network Harbour Watch], born out of [Programme Blue Coasts], has ten members.
=> Harbour Watch SUCCEEDS Blue Coasts
counter: [Network Harbour Watch], outside [Programme Blue Coasts], has ten members.

rule steps-into-shoes-of
type: SUCCEEDS
noun: shoe, shoes
before: into
governor: step
from: verb subject (Programme Network Instrument Agency Organisation Committee)
to: of (Programme Network Instrument Agency Organisation Committee)
example: [Programme Wide Waters] steps into the shoes of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
counter: [Programme Wide Waters] looks into the shoes of [Programme Clear Seas].

rule updates-plan
type: SUCCEEDS
verb: update
from: subject (direct Plan Strategy Roadmap Framework Treaty Assessment Report Procedure)
to: object (direct Plan Strategy Roadmap Framework Treaty Assessment Report Procedure)
example: [Instrument:Strategy Lake Strategy 2025] updates [Instrument:Strategy Lake Strategy 2019].
=> Lake Strategy 2025 SUCCEEDS Lake Strategy 2019
counter: [Instrument:Strategy Lake Strategy 2025] cites [Instrument:Strategy Lake Strategy 2019].

rule transformation-into
type: SUCCEEDS
noun: transformation, conversion, evolution, upgrade, upgrading, restructuring
from: into (direct Actor Programme Network Instrument not State Region)
to: of (direct Actor Programme Network Instrument not State Region)
date: since
example: We note the transformation of the [Actor:Agency Lake Bureau] into the [Actor:Agency Lake Centre].
=> Lake Centre SUCCEEDS Lake Bureau
counter: We note the transition of [Actor:State Palau] to the [Actor:Agency Lake Centre].
counter: We note the introduction of the [Actor:Agency Lake Bureau] to the [Actor:Agency Lake Centre].
"""##
