// Written by .ci/embed from Data/english-bodies.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_bodies_rules = ##"""
# English rules. How bodies come about, who belongs to them, who leads them, what is part of what. The words of the language stand in english.rules.
language en

# ESTABLISHED

rule establish
type: ESTABLISHED
verb: establish, create, set up, found, launch, develop, adopt, institute, form, approve, constitute, inaugurate, initiate, build, design
from: subject | speaker (Actor Document)
to: object (Actor Programme Network Instrument not State Region)
date: on
example: The [Actor Lake Union] has established various agencies, in particular [Actor Gulf Bureau] and [Actor Nordic Agency].
=> Lake Union ESTABLISHED Gulf Bureau
=> Lake Union ESTABLISHED Nordic Agency
example: Consider in the short term to establish a temporary [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force possibility
example: [Network Harbour Watch] was set up by [Actor Nordic Agency] in 2016.
=> Nordic Agency ESTABLISHED Harbour Watch on 2016
example: Note the work of [Actor Gulf Bureau], established by [Actor Guyana], and of [Actor Lake Committee], established by [Actor Palau].
=> Guyana ESTABLISHED Gulf Bureau
=> Palau ESTABLISHED Lake Committee
counter: Recall that effective agencies have been established like [Actor Gulf Bureau].

rule prepare
type: ESTABLISHED
verb: prepare, draw up, draft, elaborate, compile
from: subject (Actor)
to: object (Instrument)
date: on
example: The [Instrument Lake Assessment], prepared by [Actor Gulf Bureau], names three routes.
=> Gulf Bureau ESTABLISHED Lake Assessment
counter: [Actor Gulf Bureau] reads the [Instrument Lake Assessment].

rule establishment-of
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, launching, formation, adoption, institution
from: by | caller (Actor Document)
to: of (Actor Programme Network Instrument not State Region)
example: We call for the establishment of a [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force call
example: [Document The Lima Declaration] called for the establishment of a [Actor Delta Task Force].
=> The Lima Declaration ESTABLISHED Delta Task Force call
counter: Welcome the creation of [Actor Delta Task Force].
counter: [Document The Lima Declaration] welcomed the establishment of a [Actor Delta Task Force].

# MEMBER_OF

rule member-noun
type: MEMBER_OF
noun: member, member state, founding member
light: become, remain
from: subject (Actor)
to: of (Organisation Agency Committee TaskForce Network Region)
as: member
date: since
example: [Actor Guyana] is a member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as member
example: Welcome the work of [Network Coast Recovery], of which [Actor Guyana] and [Actor Palau] are already members.
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The members of [Network Coast Recovery] met.
counter: The framework in which [Actor Guyana] works has members of [Network Coast Recovery] in view.

rule associate-member
type: MEMBER_OF
noun: associate member
light: become, remain
from: subject (Actor)
to: of (Organisation Agency Committee TaskForce Network Region)
as: associate
date: since
example: [Actor Guyana] is an associate member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as associate
counter: The associate members of [Network Coast Recovery] met.

rule members-are
type: MEMBER_OF
noun: member, member state, founding member, member country, full member
from: complement (Actor not Group)
to: of | subject (Organisation Agency Committee TaskForce Network Group)
as: member
example: The members of [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
example: The members of [Network Coast Recovery] include [Actor:State Guyana].
=> Guyana MEMBER_OF Coast Recovery as member
example: [Actor:Agency Lake Centre] works in ports, and its members are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Lake Centre as member
=> Palau MEMBER_OF Lake Centre as member
counter: The members of [Network Coast Recovery] are grateful to [Actor:State Guyana].
counter: The members of [Network Coast Recovery] met [Actor:State Guyana].

rule observers-are
type: MEMBER_OF
noun: observer
from: complement (Actor not Group)
to: of | to | in | at | subject (Organisation Agency Committee TaskForce Network)
as: observer
example: The observers to [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
counter: The observers of [Network Coast Recovery] thanked [Actor:State Guyana].

rule observer-noun
type: MEMBER_OF
noun: observer
light: become, remain
from: subject (Actor)
to: of | to | in | at (Organisation Agency Committee TaskForce Network)
as: observer
example: [Actor Guyana] is an observer to [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as observer
example: Welcome [Network Coast Recovery], of which [Actor Guyana] has become an observer.
=> Guyana MEMBER_OF Coast Recovery as observer
counter: Observers from [Actor Guyana] may be invited.

rule take-part-as-observer
type: MEMBER_OF
noun: observer
before: as
from: actor (Actor)
to: verb in (Organisation Agency Committee TaskForce Network)
as: observer
date: since
example: [Actor:State Guyana] and [Actor:State Palau] take part in [Network Coast Recovery] as observers.
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
example: [Actor:State Guyana] joined [Network Coast Recovery] in 2021, and [Actor:State Palau] takes part in it as an observer.
=> Palau MEMBER_OF Coast Recovery as observer
counter: [Actor:State Guyana] spoke in [Network Coast Recovery] of observers.

rule join
type: MEMBER_OF
active: join
from: subject (Actor not Group)
to: object (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Guyana] joined [Network Coast Recovery] in 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021
counter: [Actor Guyana] joined the talks with [Network Coast Recovery].

rule accede-to
type: MEMBER_OF
active: accede, belong
from: subject (Actor not Group)
to: to (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Guyana] acceded to [Network Coast Recovery] in May 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021-05
counter: [Actor Guyana] referred to [Network Coast Recovery].

rule accession-of
type: MEMBER_OF
noun: accession, admission
from: of | object of welcome | by (State Organisation)
to: to (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: Celebrating the accession of new members to [Network Coast Recovery], welcoming [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The accession talks of [Actor:State Guyana] go on.

rule composed-of
type: MEMBER_OF
passive: compose, make up
from: of (Actor)
to: object (Organisation Agency Committee TaskForce Network)
as: member
example: [Network:Organisation Coast Recovery] is composed of [Actor Lake States].
=> Lake States MEMBER_OF Coast Recovery as member
counter: The text is composed of parts, [Actor Lake States] says.

rule comprises
type: MEMBER_OF
active: comprise
from: object (Actor)
to: subject (Organisation Agency Committee TaskForce Network)
as: member
example: [Network Coast Recovery] comprises [Actor Guyana] and [Actor Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: [Network Coast Recovery] thanks [Actor Guyana].

# CHAIRS

rule hold-presidency
type: CHAIRS
verb: hold, assume, take over, exercise, take up
from: subject (Actor)
to: object (Office)
example: [Actor Guyana], as the state holding the [Actor:Office Presidency], drafted the text.
=> Guyana CHAIRS Presidency
counter: [Actor Guyana] holds a meeting.

rule presidency-of
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, chairmanship-in-office, co-chair
light: hold, assume, take over, exercise, have, take, serve
from: subject (Actor)
to: of | possessor (Actor Network Event)
example: [Actor Gulf Bureau], whose presidency [Actor:State Guyana] has held since 2023, met.
=> Guyana CHAIRS Gulf Bureau
example: [Actor Gulf Bureau] has grown, and [Actor:State Guyana] has held its presidency since 2023.
=> Guyana CHAIRS Gulf Bureau since 2023
example: [Actor Guyana] assumed the presidency of [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: The presidency of [Actor Lake Committee] met [Actor Guyana].

rule preside
type: CHAIRS
active: preside
from: subject (Actor)
to: over (Actor Network Event)
example: Welcome [Actor Lake Committee], over which [Actor:State Guyana] presides until 2023.
=> Guyana CHAIRS Lake Committee until 2023
example: [Actor:State Guyana] presides over [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: [Actor:State Guyana] watches over [Actor Lake Committee].

rule chair-verb
type: CHAIRS
verb: chair, co-chair
from: subject (Actor)
to: object (Actor Network Event)
example: [Actor Lake Committee] is chaired by [Actor Guyana].
=> Guyana CHAIRS Lake Committee
counter: [Actor Lake Committee] is praised by [Actor Guyana].

# PART_OF

rule part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand, chapter
before: as
light: form, constitute
from: subject (Actor Programme Network Instrument not State)
to: of (Actor Programme Network Instrument Document)
example: Highlighting [Instrument Lake Plans], as part of the [Instrument Delta Cycle].
=> Lake Plans PART_OF Delta Cycle
counter: A large part of [Instrument Delta Cycle] is over.

rule is-part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand
light: form, constitute
from: subject (Actor Programme Network Instrument not State)
to: of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas] is a component of the [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] watches a part of the coast, and [Programme Wide Waters] the rest.

rule institution-of
type: PART_OF
noun: institution, specialised institution, agency, specialised agency, body, organ, arm, directorate, department, subsidiary body, technical body
from: subject (Actor Network not State Region Group Organisation)
to: of (Organisation)
example: [Actor:Agency Lake Centre], a specialised agency of the [Actor:Organisation Gulf Union], met in May.
=> Lake Centre PART_OF Gulf Union
counter: [Actor:Agency Lake Centre] wrote to the institutions of the [Actor:Organisation Gulf Union].

rule whole-comprises
type: PART_OF
active: comprise, encompass
from: object (Actor Programme Network Instrument not State Region Group)
to: subject (Programme Instrument)
example: The [Instrument Delta Architecture], which comprises [Actor Gulf Bureau] and [Actor Lake Committee], grows.
=> Gulf Bureau PART_OF Delta Architecture
=> Lake Committee PART_OF Delta Architecture
counter: [Instrument Delta Architecture] guides [Actor Gulf Bureau].

rule annexed-to
type: PART_OF
passive: annex, attach, append
modality: fact
from: object (Instrument Document)
to: to (Document Instrument)
example: The [Document:Roadmap Delta Roadmap], annexed to the [Document Lima Declaration], names four tasks.
=> Delta Roadmap PART_OF Lima Declaration
counter: The [Document:Roadmap Delta Roadmap] refers to the [Document Lima Declaration].

rule belong-to
type: PART_OF
passive: integrate, embed, house, anchor
from: object (Programme Network Instrument)
to: into | in | within (Programme Network Instrument)
example: [Programme Clear Seas] is embedded in [Programme Wide Waters].
=> Clear Seas PART_OF Wide Waters
counter: [Programme Clear Seas] is described in [Programme Wide Waters].
"""##
