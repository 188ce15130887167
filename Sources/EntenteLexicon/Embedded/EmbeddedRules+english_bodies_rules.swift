// Written by .ci/embed from Data/english-bodies.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_bodies_rules = ##"""
# English rules. How bodies come about, who leads them, what is part of what. The words of the language stand in english.rules.
language en

# ESTABLISHED

rule establish
type: ESTABLISHED
verb: establish, create, set up, found, co-found, launch, develop, adopt, institute, form, approve, constitute, inaugurate, initiate, build, design, conceive, devise, pioneer, originate, bring into being, bring into existence, call into being, bring to life, mastermind, kick-start
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
verb: prepare, draw up, draft, elaborate
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
to: of | subject (Actor Programme Network Instrument not State Region)
example: We call for the establishment of a [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force call
example: [Document The Lima Declaration] called for the establishment of a [Actor Delta Task Force].
=> The Lima Declaration ESTABLISHED Delta Task Force call
counter: Welcome the creation of [Actor Delta Task Force].
counter: [Document The Lima Declaration] welcomed the establishment of a [Actor Delta Task Force].

rule announce-creation
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, launching, formation
governor: announce, order, approve, endorse, authorise, proclaim, initiate
from: actor (Actor)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Council] announced the creation of [Network Harbour Watch].
=> Nordic Council ESTABLISHED Harbour Watch
counter: [Actor Nordic Council] recalled the creation of [Network Harbour Watch].

rule initiative-of
type: ESTABLISHED
noun: initiative, creation, brainchild
from: of (Actor)
to: subject (Actor Programme Network not State Region)
example: [Network Harbour Watch], an initiative of [Actor Nordic Council], has sixty members.
=> Nordic Council ESTABLISHED Harbour Watch
counter: [Network Harbour Watch] joined an initiative of [Actor Nordic Council].

rule at-the-initiative-of
type: ESTABLISHED
noun: initiative
before: at, on, upon
governor: establish, set up, create, launch, found, form
from: of (Actor)
to: made (Actor Programme Network Instrument not State Region)
example: At the initiative of [Actor:State Malta], [Network Harbour Watch] was established in 2019.
=> Malta ESTABLISHED Harbour Watch
counter: At the initiative of [Actor:State Malta], [Network Harbour Watch] was praised.

# CHAIRS

rule hold-presidency
type: CHAIRS
verb: hold, assume, take over, exercise, take up
from: subject (Actor)
to: object (Office)
example: [Actor Guyana], as the state holding the [Actor:Office Presidency], drafted the text.
=> Guyana CHAIRS Presidency
counter: [Actor Guyana] holds a meeting.

rule presidency-passes
type: CHAIRS
active: pass, go, fall, rotate
passive: hand, hand over, transfer, entrust
from: to (State Organisation Agency)
to: subject | object (Office)
date: since
example: The [Actor:Office Council Presidency] passed to [Actor:State Malta] in July 2025.
=> Malta CHAIRS Council Presidency since 2025-07
counter: The [Actor:Office Council Presidency] spoke to [Actor:State Malta].

rule presidency-of
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, chairmanship-in-office, co-chair, current chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
light: hold, exercise, have, take, serve, elect, appoint, designate, become
from: subject (Actor)
to: of | possessor | modifier (Actor Network Event not State Region)
example: [Actor Gulf Bureau], whose presidency [Actor:State Guyana] has held since 2023, met.
=> Guyana CHAIRS Gulf Bureau
example: [Actor Gulf Bureau] has grown, and [Actor:State Guyana] has held its presidency since 2023.
=> Guyana CHAIRS Gulf Bureau since 2023
example: [Actor:State Guyana], which holds the [Actor:Organisation Lake Union] chair this year, met.
=> Guyana CHAIRS Lake Union
counter: The presidency of [Actor Lake Committee] met [Actor Guyana].

rule chair-passes
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship
governor: pass, hand, hand over, transfer, fall, go, entrust, rotate, return
from: verb to (State Organisation Agency Committee)
to: of | possessor (Actor Network not State Region)
date: since
example: The chairmanship of [Network Harbour Watch] passed to [Actor:State Malta].
=> Malta CHAIRS Harbour Watch
counter: The chairmanship of [Network Harbour Watch] reported to [Actor:State Malta].

rule chair-passed-from
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship
governor: pass, hand over, transfer, take over, assume
from: verb from | from (State Organisation Agency Committee)
to: of | possessor | modifier (Actor Network not State Region)
modality: fact
example: The chair of [Network Harbour Watch] passed from [Actor:State Peru] to [Actor:State Chile].
=> Peru CHAIRS Harbour Watch
counter: The chair of [Network Harbour Watch] heard from [Actor:State Peru].

rule chair-is
type: CHAIRS
noun: presidency, chair, chairmanship, current chair, co-chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
from: complement (State Organisation Agency)
to: of | possessor (Actor Network not State Region)
example: The chair of [Network Harbour Watch] is [Actor:State Malta].
=> Malta CHAIRS Harbour Watch
example: The current chair of [Network Harbour Watch], [Actor:State Malta], presented the report.
=> Malta CHAIRS Harbour Watch
counter: The chair of [Network Harbour Watch] thanked [Actor:State Malta].

rule chair-bracketed
type: CHAIRS
noun: co-chair, chair, chairperson, president, co-president
from: complement (Office State Organisation)
to: of (Network Committee Organisation Event)
example: The co-chairs of the [Event:Series Delta meetings] ([Actor:Office Lake Presidency] and [Actor:Office Gulf Presidency]) should meet.
=> Lake Presidency CHAIRS Delta meetings
=> Gulf Presidency CHAIRS Delta meetings
counter: The co-chairs of the [Event:Series Delta meetings] should meet [Actor:Office Lake Presidency].

rule chair-as
type: CHAIRS
noun: presidency, chair, chairman, current chair, chairmanship, co-chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
before: as, in its capacity as
from: subject (State Organisation Agency)
to: of (Actor Network Event not State Region)
example: [Actor:State Malta], as chair of [Network Harbour Watch], thanked the delegations.
=> Malta CHAIRS Harbour Watch
counter: [Actor:State Malta] saw the chair of [Network Harbour Watch].

rule under-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, rotating presidency, rotating chairmanship, current presidency
before: under
from: of | possessor (State)
to: aside | subject (Committee Network TaskForce Organisation)
example: [Network Harbour Watch], under the chairmanship of [Actor:State Malta], approved the budget.
=> Malta CHAIRS Harbour Watch
example: Under [Actor:State Malta]'s presidency, [Network Harbour Watch] adopted new rules.
=> Malta CHAIRS Harbour Watch
counter: [Network Harbour Watch] criticised the chairmanship of [Actor:State Malta].

rule preside
type: CHAIRS
active: preside
from: subject (Actor)
to: over (Actor Network Event not State Region)
example: Welcome [Actor Lake Committee], over which [Actor:State Guyana] presides until 2023.
=> Guyana CHAIRS Lake Committee until 2023
example: [Actor:State Guyana] presides over [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: [Actor:State Guyana] watches over [Actor Lake Committee].

rule chair-verb
type: CHAIRS
verb: chair, co-chair
from: subject (Actor)
to: object (Actor Network Event not Group State Region)
example: [Actor Lake Committee] is chaired by [Actor Guyana].
=> Guyana CHAIRS Lake Committee
counter: [Actor Lake Committee] is praised by [Actor Guyana].

# PART_OF

rule part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand, chapter, unit
before: as
light: form, constitute
from: subject (Programme Network Instrument TaskForce Committee Document)
to: of (Actor Programme Network Instrument Document)
example: Highlighting [Instrument Lake Plans], as part of the [Instrument Delta Cycle].
=> Lake Plans PART_OF Delta Cycle
counter: A large part of [Instrument Delta Cycle] is over.

rule is-part-of
type: PART_OF
noun: part, component, pillar, phase, branch, subsidiary, organ, strand
light: form, constitute
from: subject (Actor Programme Network Instrument Document not State)
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
noun: sub-agency, unit, desk, component, branch, section, division, pillar, organ, subsidiary body
from: complement (Agency Office TaskForce Committee Programme Network)
to: of | possessor (Organisation Agency Committee Programme Network)
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
passive: compose, make up
from: of (Actor Programme Network Instrument not State Region Group Organisation)
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
active: operate, sit, fall
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
noun: desk, unit, component, section, division, pillar, branch, part, department, sub-agency, organ, subsidiary body, sub-committee, centre
light: have, comprise, include, consist
from: listed (Agency Office TaskForce Programme Instrument)
to: subject (Agency Programme Instrument Organisation)
example: [Actor:Agency Harbour Centre] has two desks: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Harbour Centre
=> Ports Desk PART_OF Harbour Centre
counter: [Actor:Agency Harbour Centre] has two guests: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].

rule co-chair-with
type: CHAIRS
verb: co-chair
from: with (direct Actor)
to: object (Actor Network Event not Group State Region)
example: The [Event Lima Meeting], which [Actor:State Peru] co-chaired with [Actor:State Chile], is over.
=> Chile CHAIRS Lima Meeting
counter: [Actor:State Peru] co-chaired the [Event Lima Meeting] with skill.

rule conclude
type: ESTABLISHED
verb: conclude
from: subject (Actor)
to: object (Instrument)
date: on
example: The [Instrument:Treaty Harbour Agreement], which [Actor:State Peru] and [Actor:State Chile] concluded in 2016, is in force.
=> Peru ESTABLISHED Harbour Agreement on 2016
=> Chile ESTABLISHED Harbour Agreement on 2016
counter: [Actor:State Peru] concluded that the [Instrument:Treaty Harbour Agreement] is in force.

rule elects-as-chair
type: CHAIRS
noun: chair, chairman, chairperson, president, presidency, co-chair
before: as
governor: elect, appoint, designate, choose, name, nominate
from: verb object (State Organisation Agency)
to: of | verb subject (Committee Network Organisation TaskForce)
example: [Actor:Committee Harbour Council] elected [Actor:State Peru] as its chair.
=> Peru CHAIRS Harbour Council
counter: [Actor:Committee Harbour Council] elected [Actor:State Peru] as its rapporteur.

rule entrusted-with-chair
type: CHAIRS
noun: chair, chairmanship, presidency, co-chair
before: with
governor: entrust, charge, task
from: verb object (State Organisation Agency)
to: of (Actor Network Event not State Region)
example: We entrust [Actor:State Peru] with the chair of the [Actor:TaskForce Harbour Task Force].
=> Peru CHAIRS Harbour Task Force
counter: We meet [Actor:State Peru] with the chair of the [Actor:TaskForce Harbour Task Force].

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

rule heads-body
type: CHAIRS
verb: head, helm
from: subject (State Organisation Agency Office not Group Region)
to: object (direct Network Committee TaskForce)
example: [Actor:State Kenya] heads the [Network Harbour Network].
=> Kenya CHAIRS Harbour Network
counter: [Actor:State Kenya] heads for the [Network Harbour Network].

rule at-the-helm
type: CHAIRS
noun: helm, head
before: at
from: subject (State Organisation Agency Office not Group Region)
to: of (direct Network Committee TaskForce Organisation)
example: [Actor:State Kenya] is at the helm of the [Network Harbour Network].
=> Kenya CHAIRS Harbour Network
counter: [Actor:State Kenya] is at the seat of the [Network Harbour Network].

rule open-body
type: ESTABLISHED
passive: open
from: subject (State Organisation Agency Programme)
to: object (direct Agency)
example: The [Actor:Agency Delta Centre] was opened by [Actor:State Spain] in 2021.
=> Spain ESTABLISHED Delta Centre
counter: The [Actor:Agency Delta Centre] was praised by [Actor:State Spain] in 2021.

rule established-under
type: ESTABLISHED
passive: establish, create, set up, found, institute, constitute
from: under | by virtue of | pursuant to (direct Document Treaty)
to: object (Actor Programme Network not State Region)
example: The [Network Harbour Network] was established under the [Document Lima Declaration].
=> Lima Declaration ESTABLISHED Harbour Network
counter: The [Network Harbour Network] was praised under the [Document Lima Declaration].

rule owes-existence
type: ESTABLISHED
noun: existence, creation, origin, birth
governor: owe
from: to | verb to (Actor Document)
to: verb subject (Actor Programme Network Instrument not State Region)
example: The [Network Harbour Network] owes its existence to [Actor:State Spain].
=> Spain ESTABLISHED Harbour Network
counter: The [Network Harbour Network] owes its rent to [Actor:State Spain].

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
"""##
