// Written by .ci/embed from Data/english-chairs.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_chairs_rules = ##"""
# English rules. Who leads a body or a meeting. The words of the language stand in english.rules.
language en

# As what one speaks who stands right before it.
words list capacity of one: in its capacity as, in its role as, in his capacity as, in her capacity as

rule hold-presidency
type: CHAIRS
verb: hold, assume, take over, exercise, take up
from: subject (Actor)
to: object (direct Office)
example: [Actor Guyana], as the state holding the [Actor:Office Presidency], drafted the text.
=> Guyana CHAIRS Presidency
counter: [Actor Guyana] holds a meeting.

rule presidency-passes
type: CHAIRS
active: pass, go, fall, rotate
passive: hand, hand over, transfer, entrust
from: to (State Organisation Agency)
to: subject | object (direct Office)
date: since
example: The [Actor:Office Council Presidency] passed to [Actor:State Malta] in July 2025.
=> Malta CHAIRS Council Presidency since 2025-07
counter: The [Actor:Office Council Presidency] spoke to [Actor:State Malta].

rule presidency-of
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, chairmanship-in-office, co-chair, current chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
light: hold, exercise, have, take, assume, take over, take up, serve, elect, appoint, designate, become, provide, retain, occupy
from: subject (Actor)
to: of | possessor | modifier | topic (Actor Network Event not State Region)
example: [Actor Gulf Bureau], whose presidency [Actor:State Guyana] has held since 2023, met.
=> Guyana CHAIRS Gulf Bureau
example: [Actor Gulf Bureau] has grown, and [Actor:State Guyana] has held its presidency since 2023.
=> Guyana CHAIRS Gulf Bureau since 2023
example: [Actor:State Guyana], which holds the [Actor:Organisation Lake Union] chair this year, met.
=> Guyana CHAIRS Lake Union
counter: The presidency of [Actor Lake Committee] met [Actor Guyana].

rule chair-passes
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, chairpersonship, rotating presidency, rotating chairmanship, rotating chair, current chair, pro tempore presidency
governor: pass, hand, hand over, transfer, fall, go, entrust, rotate, return
from: verb to (State Organisation Agency Committee)
to: of | possessor | topic (Actor Network not State Region)
date: since
example: The chairmanship of [Network Harbour Watch] passed to [Actor:State Malta].
=> Malta CHAIRS Harbour Watch
counter: The chairmanship of [Network Harbour Watch] reported to [Actor:State Malta].

rule chair-passed-from
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, chairpersonship, rotating presidency, rotating chairmanship, rotating chair, current chair, pro tempore presidency
governor: pass, hand over, transfer, take over, assume
from: verb from | from (State Organisation Agency Committee)
to: of | possessor | modifier (Actor Network not State Region)
modality: fact
example: The chair of [Network Harbour Watch] passed from [Actor:State Peru] to [Actor:State Chile].
=> Peru CHAIRS Harbour Watch
counter: The chair of [Network Harbour Watch] heard from [Actor:State Peru].

rule chair-is
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, current chair, co-chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
from: complement (State Organisation Agency)
to: of | possessor | topic (Actor Network not State Region)
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

rule current-president
type: CHAIRS
noun: current president, president pro tempore, pro tempore president, acting president, rotating president, current chairman, chair pro tempore
from: subject (State)
to: of (Organisation Network Committee TaskForce Agency)
example: [Actor:State Ghana], current president of [Actor:Organisation Lake Union], hosted the event.
=> Ghana CHAIRS Lake Union
counter: [Actor:State Ghana] met the current president of [Actor:Organisation Lake Union].

rule capacity-of-president
type: CHAIRS
noun: president, current president, president pro tempore, pro tempore president
before: as, in its capacity as
from: aside (State)
to: of (Organisation Network Committee TaskForce Agency)
example: [Actor:State Malta], in its capacity as president of the current session of the [Actor:Organisation Lake Union], thanked the delegations.
=> Malta CHAIRS Lake Union
example: [Actor:State Malta], in its capacity as president of [Actor:Organisation Lake Union], and [Actor:State Peru] opened the talks.
=> Malta CHAIRS Lake Union
counter: [Actor:State Malta] saw the president of [Actor:Organisation Lake Union].

rule chair-as
type: CHAIRS
noun: presidency, chair, chairman, current chair, chairmanship, chairmanship-in-office, co-chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
before: as, in its capacity as
from: subject (State Organisation Agency)
to: of (Actor Network Event not State Region)
counter: [Actor:State Malta], which succeeded [Actor:State Kenya] as chair of the [Event:Meeting Lake Conference], spoke.
example: [Actor:State Malta], as chair of [Network Harbour Watch], thanked the delegations.
=> Malta CHAIRS Harbour Watch
counter: [Actor:State Malta] saw the chair of [Network Harbour Watch].

rule under-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, chairpersonship, rotating presidency, rotating chairmanship, current presidency, rotating chair, current chair, pro tempore presidency
before: under
from: of | possessor (State)
to: aside | subject (Committee Network TaskForce Organisation Agency)
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

rule presided-over
type: CHAIRS
passive: preside
from: subject (Actor)
to: object (Actor Network Event not Group State Region)
example: The [Event:Meeting Lake Conference] was presided over by [Actor:State Guyana].
=> Guyana CHAIRS Lake Conference
counter: The [Event:Meeting Lake Conference] was watched over by [Actor:State Guyana].

rule chair-verb
type: CHAIRS
verb: chair, co-chair
from: subject (Actor)
to: object (Actor Network Event not Group State Region)
example: [Actor Lake Committee] is chaired by [Actor Guyana].
=> Guyana CHAIRS Lake Committee
counter: [Actor Lake Committee] is praised by [Actor Guyana].

rule co-chair-with
type: CHAIRS
verb: co-chair
from: with (direct Actor)
to: object (Actor Network Event not Group State Region)
example: The [Event Lima Meeting], which [Actor:State Peru] co-chaired with [Actor:State Chile], is over.
=> Chile CHAIRS Lima Meeting
counter: [Actor:State Peru] co-chaired the [Event Lima Meeting] with skill.

rule elects-as-chair
type: CHAIRS
noun: chair, chairman, chairperson, president, presidency, co-chair, rotating presidency, rotating chairmanship, chairmanship-in-office, rotating chair, current chair, pro tempore presidency
before: as
governor: elect, appoint, designate, choose, name, nominate
from: verb object (State Organisation Agency)
to: of | verb subject (Committee Network Organisation TaskForce)
example: [Actor:Committee Harbour Council] elected [Actor:State Peru] as its chair.
=> Peru CHAIRS Harbour Council
counter: [Actor:Committee Harbour Council] elected [Actor:State Peru] as its rapporteur.

rule elected-to-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, co-chair, rotating presidency, rotating chairmanship, rotating chair
before: to, into
governor: elect, appoint, designate, call, return, elevate
from: verb object | verb subject (State Organisation Agency)
to: of | possessor (Committee Network Organisation TaskForce Agency)
example: [Actor:State Peru] was elected to the chair of [Actor:Committee Harbour Council] in May.
=> Peru CHAIRS Harbour Council
counter: [Actor:State Peru] was elected to the board of [Actor:Committee Harbour Council] in May.
counter: [Actor:State Peru] wrote to the chair of [Actor:Committee Harbour Council] in May.

rule entrusted-with-chair
type: CHAIRS
noun: chair, chairmanship, chairmanship-in-office, presidency, co-chair, rotating presidency, rotating chairmanship, rotating chair, current chair, pro tempore presidency
before: with
governor: entrust, charge, task
from: verb object (State Organisation Agency)
to: of (Actor Network Event not State Region)
example: We entrust [Actor:State Peru] with the chair of the [Actor:TaskForce Harbour Task Force].
=> Peru CHAIRS Harbour Task Force
counter: We meet [Actor:State Peru] with the chair of the [Actor:TaskForce Harbour Task Force].

rule heads-body
type: CHAIRS
verb: head, helm
from: subject (State Organisation Agency Office not Group Region)
to: object (direct Network Committee TaskForce)
example: [Actor:State Kenya] heads the [Network Harbour Network].
=> Kenya CHAIRS Harbour Network
counter: [Actor:State Kenya] heads for the [Network Harbour Network].

# "a delegation of the Group *led* by Kenya": what is done to the people, not to those whose people they are.
words list done to people: lead, co-lead, head, accompany, send, dispatch, second, deploy, command

rule led-committee
type: CHAIRS
passive: lead, co-lead
from: subject (State Organisation Agency Office not Group Region)
to: object (direct Committee)
example: [Actor:Committee Harbour Sub-Group], led by [Actor:State Kenya], met in May.
=> Kenya CHAIRS Harbour Sub-Group
counter: The talks of [Actor:Committee Harbour Sub-Group], led by [Actor:State Kenya], began in May.

rule at-the-helm
type: CHAIRS
noun: helm, head
before: at
from: verb subject (State Organisation Agency Office not Group Region)
to: of (direct Network Committee TaskForce Organisation Agency)
example: [Actor:State Kenya] is at the helm of the [Network Harbour Network].
=> Kenya CHAIRS Harbour Network
counter: [Actor:State Kenya] is at the seat of the [Network Harbour Network].

rule assume-presidency
type: CHAIRS
noun: presidency, chair, chairmanship, chairmanship-in-office, chairpersonship, co-chair, current chair, incumbent chair, acting chair, rotating presidency, rotating chairmanship, rotating chair, chairperson, pro tempore presidency, current presidency, current chairmanship
light: assume, take over, take up, take
from: subject (Actor)
to: of | possessor | modifier | topic (Actor Network not State Region)
date: since
example: [Actor Guyana] assumed the presidency of [Actor Lake Committee].
=> Guyana CHAIRS Lake Committee
example: [Actor:State Peru] will take over the [Actor:Organisation Lake Union] chair from [Actor:State Chile] on 1 January 2025.
=> Peru CHAIRS Lake Union commitment since 2025-01-01
example: [Network Harbour Watch] grows, and [Actor:State Peru] takes its chair on 1 January 2025.
=> Peru CHAIRS Harbour Watch since 2025-01-01
counter: [Actor:State Peru] hopes that the [Actor:Organisation Lake Union] chair takes over the case.

rule chair-at-event
type: CHAIRS
noun: chair
light: take, hold, occupy, share, fill, assume
from: subject (Actor not Region Group)
to: at | during (Event)
example: [Actor:State Malta] took the chair at [Event:Meeting Lake Conference].
=> Malta CHAIRS Lake Conference
counter: [Actor:State Malta] took a chair from [Event:Meeting Lake Conference].
"""##
