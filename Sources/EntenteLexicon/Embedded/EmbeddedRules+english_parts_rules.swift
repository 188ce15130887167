// Written by .ci/embed from Data/english-parts.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_parts_rules = ##"""
# English rules. What is part of what. The words of the language stand in english.rules.
language en

words list phase: phase
words list organised: organised, organized, toc
words list supplement: amendment, amendments, protocol, protocols, annex, annexes, addendum, supplement, appendix

rule form-of-crime
type: PART_OF
noun: form, type, kind, manifestation, branch, category
from: subject (CrimeArea)
to: of (CrimeArea)
example: [CrimeArea Oil theft] is one of the most serious forms of [CrimeArea organised crime].
=> Oil theft PART_OF organised crime
example: [CrimeArea Oil theft], a form of [CrimeArea organised crime], is on the rise.
=> Oil theft PART_OF organised crime
counter: [CrimeArea Oil theft] feeds other forms of [CrimeArea organised crime].
counter: We fight [CrimeArea oil theft] and all forms of [CrimeArea organised crime].
counter: [CrimeArea Oil theft] is not a form of [CrimeArea organised crime].

rule part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand, chapter, unit, element
before: as
light: form, constitute
from: subject (Programme Network Instrument TaskForce Committee Document)
to: of (Actor Programme Network Instrument Document)
example: Highlighting [Instrument Lake Plans], as part of the [Instrument Delta Cycle].
=> Lake Plans PART_OF Delta Cycle
counter: A large part of [Instrument Delta Cycle] is over.

rule is-part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand, element, integral part, annex, annexe, appendix, chapter
light: form, constitute
from: subject (Actor Programme Network Instrument Document not State Group)
to: of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas] is a component of the [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] watches a part of the coast, and [Programme Wide Waters] the rest.

rule institution-of
type: PART_OF
noun: institution, specialised institution, agency, specialised agency, body, organ, arm, directorate, department, subsidiary body, technical body, unit, desk, section, division, mechanism, entity, specialised body, operational arm, technical arm, sub-agency, subsidiary agency, sub-committee, subgroup, standing committee, working group, offshoot
from: subject (Actor Network not State Region Group)
to: of | possessor (Organisation Agency Committee TaskForce Network)
example: [Actor:Agency Lake Centre], a specialised agency of the [Actor:Organisation Gulf Union], met in May.
=> Lake Centre PART_OF Gulf Union
counter: [Actor:Agency Lake Centre] wrote to the institutions of the [Actor:Organisation Gulf Union].

rule parts-are
type: PART_OF
noun: agency, specialised agency, centre, institution, sub-agency, unit, desk, component, branch, section, division, pillar, organ, subsidiary body, working group, sub-group, subgroup, sub-committee, subcommittee, expert group, technical group, thematic group, technical committee, working party
from: complement | listed (Agency Office TaskForce Committee Programme Network)
to: of | possessor (Organisation Agency Committee Programme Network)
example: We thank [Actor:Organisation Lake Union] and its two agencies, [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Lake Union
=> Ports Desk PART_OF Lake Union
example: The two units of [Actor:Agency Harbour Centre] are [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Harbour Centre
=> Ports Desk PART_OF Harbour Centre
counter: The two units of [Actor:Agency Harbour Centre] met [Actor:Agency Cyber Desk].

rule whole-comprises
type: PART_OF
active: comprise, encompass
from: object (Actor Programme Network Instrument not State Region Group Organisation)
to: subject (Programme Instrument Agency)
example: The [Instrument Delta Architecture], which comprises [Actor Gulf Bureau] and [Actor Lake Committee], grows.
=> Gulf Bureau PART_OF Delta Architecture
=> Lake Committee PART_OF Delta Architecture
counter: [Instrument Delta Architecture] guides [Actor Gulf Bureau].

rule whole-composed-of
type: PART_OF
passive: compose, make up, divide, split, subdivide
from: of | into (Actor Programme Network Instrument not State Region Group Organisation)
to: object (Programme Instrument Agency)
example: [Actor:Agency Harbour Centre] is made up of [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Harbour Centre
=> Ports Desk PART_OF Harbour Centre
counter: [Actor:Agency Harbour Centre] is proud of [Actor:Agency Cyber Desk].

rule annexed-to
type: PART_OF
passive: annex, attach, append, set out, reproduce
modality: fact
from: object (Instrument Document)
to: to (Document Instrument)
example: The [Document:Roadmap Delta Roadmap], annexed to the [Document Lima Declaration], names four tasks.
=> Delta Roadmap PART_OF Lima Declaration
counter: The [Document:Roadmap Delta Roadmap] refers to the [Document Lima Declaration].

rule belong-to
type: PART_OF
passive: integrate, embed, house, anchor, incorporate
from: object (Programme Network Instrument Agency Office TaskForce)
to: into | in | within (Programme Network Instrument Agency Organisation Committee)
example: [Programme Clear Seas] is embedded in [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] is described in [Programme Wide Waters].

rule set-up-within
type: PART_OF
verb: establish, create, set up, place, locate, situate, found
from: object (Agency Office TaskForce Committee Network)
to: within (Agency Organisation Committee Network)
example: [Actor:Agency Cyber Desk] was set up within [Actor:Agency Harbour Centre].
=> Cyber Desk PART_OF Harbour Centre
counter: [Actor:Agency Cyber Desk] was set up by [Actor:Agency Harbour Centre].

rule creation-within
type: PART_OF
noun: creation, establishment, setting-up, formation, launch
from: of (Agency Office TaskForce Committee Network)
to: within | inside (Agency Organisation Committee Network)
example: Explore the creation, within [Network Harbour Watch], of a [Network Lake Recovery].
=> Lake Recovery PART_OF Harbour Watch possibility
counter: Explore the creation, with [Network Harbour Watch], of a [Network Lake Recovery].

rule operates-within
type: PART_OF
active: operate, sit, fall, work
from: subject (Agency Organisation Office TaskForce Committee Network)
to: within | under (Agency Organisation Committee)
example: [Actor:Agency Cyber Desk] operates within [Actor:Agency Harbour Centre].
=> Cyber Desk PART_OF Harbour Centre
counter: [Actor:Agency Cyber Desk] operates with [Actor:Agency Harbour Centre].

rule under-programme
type: PART_OF
passive: implement, carry out, run, deliver, launch
from: object (Programme)
to: under | within (Programme)
example: [Programme Delta Training], implemented under [Programme Coastal Security], ended in 2023.
=> Delta Training PART_OF Coastal Security
counter: [Programme Delta Training], implemented after [Programme Coastal Security], ended in 2023.

rule has-units
type: PART_OF
noun: desk, unit, component, section, division, pillar, branch, part, department, sub-agency, organ, subsidiary body, sub-committee, centre, working group, sub-group, subgroup, subcommittee, expert group, technical group, thematic group, technical committee
light: have, comprise, include, consist
from: listed (Agency Office TaskForce Committee Programme Instrument)
to: subject (Agency Programme Instrument Organisation Committee Network)
example: [Actor:Agency Harbour Centre] has two desks: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Harbour Centre
=> Ports Desk PART_OF Harbour Centre
counter: [Actor:Agency Harbour Centre] has two guests: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].

rule its-phase
type: PART_OF
noun: phase, stage, component, strand, pillar, module, workstream
from: complement (Programme Network)
to: possessor (Programme Network Instrument)
example: We welcome [Programme Clear Seas] and its second phase, the [Programme Clear Seas II], which began in May.
=> Clear Seas II PART_OF Clear Seas
counter: We welcome [Programme Clear Seas] and its second phase.

rule established-as-body-of
type: PART_OF
noun: body, organ, agency, specialised agency, institution, subsidiary body, permanent body, unit, arm, mechanism, division
before: as
governor: establish, set up, create, found, institute, constitute
from: verb subject (Agency Office TaskForce Committee Network)
to: of | within (Agency Organisation Committee Network)
example: The [Actor:Committee Harbour Group] is established as a permanent body of the [Actor:Organisation Lake Union].
=> Harbour Group PART_OF Lake Union
counter: The [Actor:Committee Harbour Group] is known as a friend of the [Actor:Organisation Lake Union].

rule set-out-in-annex
type: PART_OF
noun: annex, appendix, attachment
before: in, as
governor: set out, contain, reproduce, annex, attach, append, include
from: verb subject (Instrument)
to: to | voice (Document)
modality: fact
example: We adopt the [Instrument:Plan Harbour Plan], which is set out in the Annex.
=> Harbour Plan PART_OF document
counter: We adopt the [Instrument:Plan Harbour Plan], which is explained in the Annex.

rule belongs-to-body
type: PART_OF
active: belong
from: subject (Agency Office TaskForce Programme Instrument)
to: to (direct Agency Organisation Programme Instrument Network)
example: The [Actor:Agency Delta Unit] belongs to the [Actor:Agency Nordic Agency].
=> Delta Unit PART_OF Nordic Agency
counter: The [Actor:Agency Delta Unit] objects to the [Actor:Agency Nordic Agency].

rule falls-under
type: PART_OF
active: fall, come, run, operate, sit
from: subject (Programme Instrument)
to: under | within (direct Programme Instrument)
example: The [Programme Delta Programme] falls under the [Programme Harbour Initiative].
=> Delta Programme PART_OF Harbour Initiative
counter: The [Programme Delta Programme] falls behind the [Programme Harbour Initiative].

rule under-umbrella
type: PART_OF
noun: umbrella, roof
before: under
from: subject | aside (Programme Network Instrument Agency TaskForce)
to: of (direct Programme Network Instrument Organisation)
example: The [Programme Delta Programme] comes under the umbrella of the [Programme Harbour Initiative].
=> Delta Programme PART_OF Harbour Initiative
counter: The [Programme Delta Programme] comes under the scrutiny of the [Programme Harbour Initiative].

rule whole-consists-of
type: PART_OF
active: consist
from: of (direct Programme Instrument Network)
to: subject (Programme Instrument)
example: The [Programme Harbour Initiative] consists of the [Programme Delta Programme] and the [Programme Coast Programme].
=> Delta Programme PART_OF Harbour Initiative
=> Coast Programme PART_OF Harbour Initiative
counter: The [Programme Harbour Initiative] approves of the [Programme Delta Programme].

rule whole-includes
type: PART_OF
active: include, contain, incorporate, embrace
from: object (direct Programme Instrument)
to: subject (direct Programme Instrument)
example: The [Programme Harbour Initiative] includes the [Programme Delta Programme].
=> Delta Programme PART_OF Harbour Initiative
counter: The [Programme Harbour Initiative] praises the [Programme Delta Programme].

rule attached-body
type: PART_OF
passive: attach
from: object (direct Agency Office TaskForce)
to: to (direct Agency Organisation Office)
example: [Actor:Agency Cyber Desk] is attached to [Actor:Agency Harbour Centre].
=> Cyber Desk PART_OF Harbour Centre
counter: [Actor:Agency Cyber Desk] is known to [Actor:Agency Harbour Centre].

rule has-as-component
type: PART_OF
noun: component, part, strand, pillar, element, module, sub-project, building block
before: as, among, of
governor: have, count, include, number, list
from: verb object (direct Programme Instrument Network)
to: verb subject (Programme Instrument Network)
example: [Programme Clear Seas] will have [Programme Clear Ports] as one of its components.
=> Clear Ports PART_OF Clear Seas commitment
example: [Programme Clear Seas] counts [Programme Clear Ports] among its components.
=> Clear Ports PART_OF Clear Seas
counter: [Programme Clear Seas] counts [Programme Clear Ports] among its neighbours.

rule rests-on-pillars
type: PART_OF
noun: pillar, component, strand
before: on, upon
governor: rest, build, stand, base
from: listed | verb object (Programme Instrument Agency Network)
to: verb subject (Programme Instrument)
example: [Programme Delta Programme] rests on two pillars: [Programme Clear Seas] and [Programme Safe Seas].
=> Clear Seas PART_OF Delta Programme
=> Safe Seas PART_OF Delta Programme
counter: [Programme Delta Programme] rests on two friends: [Programme Clear Seas] and [Programme Safe Seas].

rule bracketed-annex
type: PART_OF
noun: annex, annexe, appendix
from: subject (direct Instrument Roadmap)
to: of | to | voice (Document)
modality: fact
example: We adopt the [Instrument:Plan Harbour Plan] (Annex).
=> Harbour Plan PART_OF document
counter: We adopt the [Instrument:Plan Harbour Plan] (draft).
"""##
