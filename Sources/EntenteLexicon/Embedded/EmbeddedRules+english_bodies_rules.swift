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
noun: initiative, instigation
before: at, on, upon
governor: establish, set up, create, launch, found, form
from: of (Actor)
to: verb subject (Actor Programme Network Instrument not State Region)
example: At the initiative of [Actor:State Malta], [Network Harbour Watch] was established in 2019.
=> Malta ESTABLISHED Harbour Watch
counter: At the initiative of [Actor:State Malta], [Network Harbour Watch] was praised.

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
from: complement | listed (Actor not Group)
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

rule listed-as-members
type: MEMBER_OF
noun: member, full member
governor: be, become
from: listed (Actor not Group)
to: of | topic (Organisation Agency Committee TaskForce Network)
as: member
example: The following are members: [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF topic as member
=> Kenya MEMBER_OF topic as member
counter: The following met the members: [Actor:State Malta] and [Actor:State Kenya].

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

rule listed-as-observers
type: MEMBER_OF
noun: observer, observer status, status of observer
governor: be, have, hold, enjoy, become, act
from: listed (Actor)
to: of | to | in | at | topic (Organisation Agency Committee TaskForce Network)
as: observer
example: The following have the status of observers: [Actor:Agency Nordic Agency].
=> Nordic Agency MEMBER_OF topic as observer
counter: The following met the observers of [Network Harbour Watch]: [Actor:Agency Nordic Agency] and others.

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
noun: observer, observer country, observer state
before: as
governor: participate, take part, attend, sit, join, represent, admit, accept, serve, belong, associate, welcome
from: verb subject (Actor)
to: verb in | verb on | verb at | verb to | verb into | verb with | verb object (Organisation Agency Committee TaskForce Network)
as: observer
date: since
example: [Actor:State Guyana] and [Actor:State Palau] take part in [Network Coast Recovery] as observers.
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
example: [Actor:State Guyana] joined [Network Coast Recovery] in 2021, and [Actor:State Palau] takes part in it as an observer.
=> Palau MEMBER_OF Coast Recovery as observer
counter: [Actor:State Guyana] spoke in [Network Coast Recovery] of observers.

rule take-part-as-member
type: MEMBER_OF
noun: member, full member, permanent member
before: as
governor: participate, take part, attend, sit, join, admit, accept, serve
from: verb subject (Actor not Group)
to: verb in | verb on | verb at | verb to | verb into | verb object | of (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor:State Malta] sits on [Actor:Committee Harbour Council] as a full member.
=> Malta MEMBER_OF Harbour Council as member
counter: [Actor:State Malta] spoke to [Actor:Committee Harbour Council] as a neighbour.

rule admitted-to
type: MEMBER_OF
passive: admit, accept
from: object (Actor not Group)
to: to | into | in | by (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor:State Malta] and [Actor:State Kenya] were admitted to [Network Harbour Watch] in 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
=> Kenya MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] admitted its debt to [Network Harbour Watch].

rule welcomed-as-member
type: MEMBER_OF
noun: member, member state, full member
before: as
governor: welcome, admit, accept, receive, greet
from: verb object (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network)
as: member
example: We welcome [Actor:State Malta] as a new member of [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as member
counter: We welcome [Actor:State Malta] as the host of [Network Harbour Watch].

rule welcomed-as-observer
type: MEMBER_OF
noun: observer
before: as
governor: welcome, admit, accept, receive, greet
from: verb object (Actor not Group)
to: of | in | to | at (Organisation Agency Committee TaskForce Network)
as: observer
example: We welcome [Actor:State Malta] as an observer to [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as observer
counter: We welcome [Actor:State Malta] as the host of [Network Harbour Watch].

rule has-as-members
type: MEMBER_OF
noun: member, full member
before: as
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network)
as: member
example: [Network Harbour Watch] counts [Actor:State Malta] and [Actor:State Kenya] as members.
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule has-as-observers
type: MEMBER_OF
noun: observer, observer country
before: as
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network)
as: observer
example: [Network Harbour Watch] comprises, as members: [Actor:State Malta]; as observers: [Actor:Agency Nordic Agency].
=> Nordic Agency MEMBER_OF Harbour Watch as observer
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule has-as-associates
type: MEMBER_OF
noun: associate member, associated member, associate
before: as
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network)
as: associate
example: [Network Harbour Watch] has [Actor:State Malta] as an associate member.
=> Malta MEMBER_OF Harbour Watch as associate
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule has-members
type: MEMBER_OF
noun: member, member state, member country
light: have, count, number, comprise, include
from: listed (Actor not Group)
to: subject (Organisation Agency Committee TaskForce Network)
as: member
example: [Network Harbour Watch] has two members: [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] has two guests: [Actor:State Malta] and [Actor:State Kenya].

rule observer-status
type: MEMBER_OF
noun: observer status, status of observer, status as an observer
light: have, hold, enjoy, obtain, receive, gain, acquire, possess, grant, give, accord, award, seek
from: subject (Actor not Group)
to: in | with | to | at | of | by (Organisation Agency Committee TaskForce Network)
as: observer
date: since
example: [Actor:State Malta] has enjoyed observer status with [Network Harbour Watch] since 2019.
=> Malta MEMBER_OF Harbour Watch as observer since 2019
example: [Actor:State Malta] was granted observer status in [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as observer
counter: [Actor:State Malta] reviews observer status in [Network Harbour Watch].

rule seek-membership
type: MEMBER_OF
noun: membership
before: for
governor: apply
modality: possibility
from: verb subject (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network)
as: member
example: [Actor:State Malta] has applied for membership of [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch possibility as member
counter: [Actor:State Malta] praised the membership of [Network Harbour Watch].

rule bring-together
type: MEMBER_OF
active: bring together, group, group together, unite, gather
from: object (State Region Organisation)
to: subject (Organisation Agency Committee TaskForce Network)
as: member
example: [Network Harbour Watch] brings together [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] brings [Actor:State Malta] hope.

rule consists-of
type: MEMBER_OF
active: consist
from: of (Actor)
to: subject (Organisation Committee TaskForce Network)
as: member
example: [Network Harbour Watch] consists of [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] speaks of [Actor:State Malta].

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
active: accede
from: subject (Actor not Group)
to: to (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Guyana] acceded to [Network Coast Recovery] in May 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021-05
counter: [Actor Guyana] referred to [Network Coast Recovery].

rule belongs-to
type: MEMBER_OF
active: belong
from: subject (State)
to: to (Organisation Committee TaskForce Network)
as: member
date: since
example: [Actor:State Malta] has belonged to [Network Harbour Watch] since 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] replied to [Network Harbour Watch].

rule accession-of
type: MEMBER_OF
noun: accession, admission
from: of | object of welcome | by | possessor (State Organisation)
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
to: object (Organisation Committee TaskForce Network)
as: member
example: [Network:Organisation Coast Recovery] is composed of [Actor Lake States].
=> Lake States MEMBER_OF Coast Recovery as member
counter: The text is composed of parts, [Actor Lake States] says.

rule comprises
type: MEMBER_OF
active: comprise, number
from: object (Actor)
to: subject (Organisation Committee TaskForce Network)
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
noun: presidency, chair, chairmanship, chairpersonship, chairmanship-in-office, co-chair
light: hold, assume, take over, exercise, have, take, serve, elect, appoint, designate, become
from: subject (Actor)
to: of | possessor (Actor Network Event)
example: [Actor Gulf Bureau], whose presidency [Actor:State Guyana] has held since 2023, met.
=> Guyana CHAIRS Gulf Bureau
example: [Actor Gulf Bureau] has grown, and [Actor:State Guyana] has held its presidency since 2023.
=> Guyana CHAIRS Gulf Bureau since 2023
example: [Actor Guyana] assumed the presidency of [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
counter: The presidency of [Actor Lake Committee] met [Actor Guyana].

rule chair-passes
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship
governor: pass, hand, hand over, transfer, fall, go, entrust, rotate, return
from: verb to (State Organisation Agency Committee)
to: of (Actor Network)
date: since
example: The chairmanship of [Network Harbour Watch] passed to [Actor:State Malta].
=> Malta CHAIRS Harbour Watch
counter: The chairmanship of [Network Harbour Watch] reported to [Actor:State Malta].

rule chair-is
type: CHAIRS
noun: presidency, chair, chairmanship, current chair, co-chair
from: complement (State Organisation Agency)
to: of | possessor (Actor Network)
example: The chair of [Network Harbour Watch] is [Actor:State Malta].
=> Malta CHAIRS Harbour Watch
example: The current chair of [Network Harbour Watch], [Actor:State Malta], presented the report.
=> Malta CHAIRS Harbour Watch
counter: The chair of [Network Harbour Watch] thanked [Actor:State Malta].

rule chair-as
type: CHAIRS
noun: presidency, chair, chairman, current chair, chairmanship, co-chair
before: as, in its capacity as
from: subject (State Organisation Agency)
to: of (Actor Network Event)
example: [Actor:State Malta], as chair of [Network Harbour Watch], thanked the delegations.
=> Malta CHAIRS Harbour Watch
counter: [Actor:State Malta] saw the chair of [Network Harbour Watch].

rule under-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship
before: under
from: of | possessor (State)
to: aside (Committee Network TaskForce Organisation)
example: [Network Harbour Watch], under the chairmanship of [Actor:State Malta], approved the budget.
=> Malta CHAIRS Harbour Watch
example: Under [Actor:State Malta]'s presidency, [Network Harbour Watch] adopted new rules.
=> Malta CHAIRS Harbour Watch
counter: [Network Harbour Watch] criticised the chairmanship of [Actor:State Malta].

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
from: subject (Programme Network Instrument TaskForce Committee)
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
noun: institution, specialised institution, agency, specialised agency, body, organ, arm, directorate, department, subsidiary body, technical body, unit, desk, section, division, mechanism, secretariat, entity, specialised body, operational arm, technical arm, sub-agency, subsidiary agency, sub-committee, subgroup, standing committee, working group, offshoot
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
passive: annex, attach, append
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
passive: establish, create, set up, place, locate, situate, found
from: object (Agency Office TaskForce Committee Network)
to: within (Agency Organisation Committee Network)
example: [Actor:Agency Cyber Desk] was set up within [Actor:Agency Harbour Centre].
=> Cyber Desk PART_OF Harbour Centre
counter: [Actor:Agency Cyber Desk] was set up by [Actor:Agency Harbour Centre].

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
noun: desk, unit, component, section, division, pillar, branch, part, department
light: have, comprise, include, consist
from: listed (Agency Office TaskForce Programme Instrument)
to: subject (Agency Programme Instrument Organisation)
example: [Actor:Agency Harbour Centre] has two desks: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
=> Cyber Desk PART_OF Harbour Centre
=> Ports Desk PART_OF Harbour Centre
counter: [Actor:Agency Harbour Centre] has two guests: [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].
"""##
