// Written by .ci/embed from Data/english-events.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_events_rules = ##"""
# English rules. Who took part in what, and where. The words of the language stand in english.rules.
language en

rule agreed-at
type: INVOLVED_IN
passive: agree, adopt, sign, approve, issue, endorse, conclude
from: object (Document Treaty Plan Strategy Framework)
to: at | during (Event)
as: outcome
date: on
example: The [Document Lima Declaration], adopted at the [Event:Meeting Lake Conference] in May 2024, says so.
=> Lima Declaration INVOLVED_IN Lake Conference as outcome on 2024-05
counter: The [Document Lima Declaration] was praised at the [Event:Meeting Lake Conference].

rule take-part
type: INVOLVED_IN
active: participate, take part, partake, engage
from: subject | people (Actor Programme Network)
to: in (Event)
as: participant
example: [Actor Gulf Bureau] took part in the [Event Delta Conference].
=> Gulf Bureau INVOLVED_IN Delta Conference as participant
example: Ministers and police chiefs from [Actor:State Guyana] and [Actor:State Palau] took part in the [Event Delta Conference].
=> Guyana INVOLVED_IN Delta Conference as participant
=> Palau INVOLVED_IN Delta Conference as participant
counter: [Actor Gulf Bureau] reported on the [Event Delta Conference].

rule composed-meeting
type: INVOLVED_IN
passive: compose, make up
from: of (Actor)
to: object (Event)
as: participant
example: [Event:Series Delta meetings] will be composed of [Actor Lake Ministers] and [Actor Gulf Bureau].
=> Gulf Bureau INVOLVED_IN Delta meetings commitment as participant
=> Lake Ministers INVOLVED_IN Delta meetings commitment as participant
counter: [Event:Series Delta meetings] will be long, says [Actor Gulf Bureau].

rule carry-out
type: INVOLVED_IN
verb: carry out, conduct, run, execute, mount, undertake, hold, launch, stage, perform, wage
from: subject | people (Actor Programme Network)
to: object (Event)
as: participant
date: on
example: [Event Operation Harbour], which [Actor Nordic Agency] and [Actor Gulf Bureau] carried out in November 2023, led to arrests.
=> Nordic Agency INVOLVED_IN Operation Harbour as participant on 2023-11
=> Gulf Bureau INVOLVED_IN Operation Harbour as participant on 2023-11
counter: [Event Operation Harbour] pleased [Actor Nordic Agency].

rule attend
type: INVOLVED_IN
verb: attend, join, follow, observe, grace, honour, visit
from: subject | people (Actor Programme Network)
to: object (Event)
as: participant
example: The [Event Delta Conference] was attended by [Actor Gulf Bureau].
=> Gulf Bureau INVOLVED_IN Delta Conference as participant
counter: The [Event Delta Conference] was described by [Actor Gulf Bureau].

rule brings-together
type: INVOLVED_IN
active: bring together, gather, unite, assemble, involve, attract, draw, convene, feature, mobilise, muster, reunite, enlist
from: object | people (Actor Programme Network)
to: subject (Event)
as: participant
example: [Event:Meeting Lake Conference] brought together [Actor:State Kenya] and [Actor:Agency Nordic Agency].
=> Kenya INVOLVED_IN Lake Conference as participant
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: [Event:Meeting Lake Conference] brought [Actor:State Kenya] honour.

rule participants-are
type: INVOLVED_IN
noun: participant, attendee, guest
from: complement (Actor Programme Network)
to: in | of | at (Event)
as: participant
example: Participants in [Event:Meeting Lake Conference] included [Actor:Agency Nordic Agency].
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: Participants in [Event:Meeting Lake Conference] praised [Actor:Agency Nordic Agency].

rule represented-at
type: INVOLVED_IN
passive: represent
from: object (Actor Programme Network)
to: at | in (Event)
as: participant
example: [Actor:Agency Nordic Agency] was represented at [Event:Meeting Lake Conference].
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: [Actor:Agency Nordic Agency] represented its members at [Event:Meeting Lake Conference].

rule invited-to
type: INVOLVED_IN
passive: invite
from: object (Actor Programme Network)
to: to (Event)
as: invited
modality: fact
example: [Actor:Agency Nordic Agency] was invited to [Event:Meeting Lake Conference].
=> Nordic Agency INVOLVED_IN Lake Conference as invited
counter: [Actor:Agency Nordic Agency] invited the press to [Event:Meeting Lake Conference].

rule invites-to
type: INVOLVED_IN
active: invite
from: object (Actor Programme Network not Region)
to: to (Event)
as: invited
modality: fact
example: The Ministers invited [Actor:Agency Nordic Agency] to [Event:Meeting Lake Conference].
=> Nordic Agency INVOLVED_IN Lake Conference as invited
counter: The Ministers did not invite [Actor:Agency Nordic Agency] to [Event:Meeting Lake Conference].
counter: The Ministers invited [Actor:Agency Nordic Agency] to help [Event:Meeting Lake Conference].

rule sends-people-to
type: INVOLVED_IN
noun: delegation, representative, observer, expert, delegate, team, envoy, officer, contingent, detachment, mission
from: verb subject (Actor Programme Network not Region)
to: verb to | to (Event)
governor: send, dispatch, delegate
as: participant
example: [Actor:State Peru] sent a delegation to [Event:Meeting Lake Conference].
=> Peru INVOLVED_IN Lake Conference as participant
counter: [Actor:State Peru] sent no delegation to [Event:Meeting Lake Conference].
counter: [Actor:State Peru] sent a letter to [Event:Meeting Lake Conference].

rule host
type: INVOLVED_IN
verb: host, co-host, organise, co-organise, convene, deliver, arrange, facilitate, put on, lay on, sponsor, co-sponsor
from: subject (Actor Programme Network)
to: object (Event)
as: host
example: [Actor Guyana] hosted the [Event Delta Conference].
=> Guyana INVOLVED_IN Delta Conference as host
counter: [Actor Guyana] praised the [Event Delta Conference].

rule held-in
type: HELD_IN
verb: hold, take place, convene, host, organise, co-organise, conduct, carry out, stage, deliver, run, co-host
from: object | subject (Event)
to: in | at (Place State)
date: on
example: The [Event Delta Conference] was held in [Place Georgetown] on 3 May 2021.
=> Delta Conference HELD_IN Georgetown on 2021-05-03
counter: The [Event Delta Conference] was praised in [Place Georgetown].

rule place-hosts
type: HELD_IN
active: host
from: object (Event)
to: subject (Place)
example: [Place Kigali] hosted [Event:Meeting Lake Conference].
=> Lake Conference HELD_IN Kigali
counter: [Actor:State Kenya] hosted [Event:Meeting Lake Conference].

rule operation-of
type: INVOLVED_IN
noun: joint operation, joint exercise, operation, exercise, joint patrol, joint deployment
from: of | between | by (Actor not Region Group)
to: subject (direct Event)
as: participant
example: [Event Operation Blue Net], a joint operation of [Actor:State Norland] and [Actor:State Sudland], has ended.
=> Norland INVOLVED_IN Operation Blue Net as participant
=> Sudland INVOLVED_IN Operation Blue Net as participant
counter: [Event Operation Blue Net] hindered an operation of [Actor:State Norland].

rule with-participation
type: INVOLVED_IN
noun: participation, attendance, involvement
before: with
from: of | from (Actor Programme Network not Region)
to: subject (Event)
as: participant
example: [Event Operation Blue Water], carried out in May with the participation of aircraft from [Actor:State Peru], is over.
=> Peru INVOLVED_IN Operation Blue Water as participant
counter: [Event Operation Blue Water] has nothing to do with aircraft from [Actor:State Peru].

rule in-the-presence-of
type: INVOLVED_IN
noun: presence
before: in
from: of (Actor Programme Network not Region)
to: subject (Event)
as: participant
example: [Event:Meeting Lake Conference] was held in May in the presence of [Actor:Agency Gulf Bureau] and observers from [Actor:State Peru].
=> Gulf Bureau INVOLVED_IN Lake Conference as participant
=> Peru INVOLVED_IN Lake Conference as participant
counter: [Event:Meeting Lake Conference] was held in the interest of [Actor:Agency Gulf Bureau].

rule opens-in
type: HELD_IN
active: open, begin, start, close, conclude, end, finish, kick off, resume, continue, run, meet
from: subject (Event)
to: in | at (Place State)
date: on
example: The [Event Lima Conference] opened in [Place Lima] on 2 May 2024.
=> Lima Conference HELD_IN Lima on 2024-05-02
counter: The [Event Lima Conference] opened new ways to [Place Lima].

rule act-in-operation
type: INVOLVED_IN
active: carry out, conduct, make, search, check, inspect, arrest, seize, intercept, act
from: subject | people (Actor)
to: during | in | as part of | under (Event)
as: participant
example: Officers from [Actor:State Guyana] and [Actor:State Palau] made arrests during [Event Operation Blue Water].
=> Guyana INVOLVED_IN Operation Blue Water as participant
=> Palau INVOLVED_IN Operation Blue Water as participant
counter: Officers from [Actor:State Guyana] heard of [Event Operation Blue Water].

rule acts-at
type: INVOLVED_IN
active: train, exercise, exhibit, gather, assemble, demonstrate, deploy, lecture, perform, practise, test, travel, fly, come, discuss, exchange, announce, agree, sign, compete, appear, sit, meet, join, learn, teach
from: subject | people (Actor Programme Network not Region)
to: at | during | in the course of | for | to (Event)
as: participant
example: [Actor:State Kenya] and [Actor:State Uganda] trained side by side during [Event Exercise Blue Water].
=> Kenya INVOLVED_IN Exercise Blue Water as participant
=> Uganda INVOLVED_IN Exercise Blue Water as participant
counter: [Actor:State Kenya] and [Actor:State Uganda] trained before [Event Exercise Blue Water].

rule engaged-in
type: INVOLVED_IN
passive: engage, involve, deploy, mobilise, enlist, train, present
from: object | people (Actor Programme Network not Region)
to: in | for | at | during (Event)
as: participant
example: [Actor:State Kenya] had been engaged in [Event Exercise Blue Water].
=> Kenya INVOLVED_IN Exercise Blue Water as participant
counter: [Actor:State Kenya] had been mentioned in [Event Exercise Blue Water].

rule presence-at
type: INVOLVED_IN
noun: presence, participation, attendance, involvement
from: of | possessor (Actor Programme Network not Region)
to: at | in (Event)
as: participant
example: We noted the participation of [Actor:State Kenya] in [Event Exercise Blue Water].
=> Kenya INVOLVED_IN Exercise Blue Water as participant
example: We call for the participation of [Actor:State Kenya] in [Event Exercise Blue Water].
=> Kenya INVOLVED_IN Exercise Blue Water call as participant
counter: We noted the absence of [Actor:State Kenya] in [Event Exercise Blue Water].

rule speak-at
type: INVOLVED_IN
active: speak, intervene
from: subject | people (Actor not Region)
to: at | during (Event)
as: participant
example: [Actor:Office Director of the Harbour Bureau] spoke at the [Event:Meeting Third Lake Conference].
=> Director of the Harbour Bureau INVOLVED_IN Third Lake Conference as participant
counter: [Actor:Office Director of the Harbour Bureau] spoke of the [Event:Meeting Third Lake Conference].

rule held-with
type: INVOLVED_IN
verb: hold, organise, co-organise, host, co-host, conduct, carry out, run, convene, stage, deliver, launch, mount, execute
from: with | together with | jointly with | alongside (direct Actor Network Programme not Region)
to: object (Event)
as: participant
example: [Actor:Agency Nordic Agency] organised the [Event:Meeting Third Lake Conference] together with [Actor:State Kenya].
=> Kenya INVOLVED_IN Third Lake Conference as participant
counter: [Actor:Agency Nordic Agency] organised the [Event:Meeting Third Lake Conference] without [Actor:State Kenya].

rule addresses-meeting
type: INVOLVED_IN
active: address, moderate, facilitate
from: subject (Actor not Region Group)
to: object (Event)
as: participant
example: [Actor:Office Director of the Harbour Bureau] addressed the [Event:Meeting Third Lake Conference].
=> Director of the Harbour Bureau INVOLVED_IN Third Lake Conference as participant
counter: [Actor:Office Director of the Harbour Bureau] praised the [Event:Meeting Third Lake Conference].

rule opened-by
type: INVOLVED_IN
passive: open, close, address, moderate, facilitate, inaugurate
from: subject (Actor not Region Group)
to: object (Event)
as: participant
example: [Event:Meeting Third Lake Conference] was opened by [Actor:Office Director of the Harbour Bureau].
=> Director of the Harbour Bureau INVOLVED_IN Third Lake Conference as participant
counter: [Event:Meeting Third Lake Conference] was praised by [Actor:Office Director of the Harbour Bureau].

rule at-invitation-of
type: INVOLVED_IN
noun: invitation
before: at, upon, on
governor: hold, take place, convene, organise, host
from: of (Actor not Region Group)
to: verb subject (Event)
as: host
modality: fact
example: The [Event Delta Conference] took place in May at the invitation of [Actor:State Guyana].
=> Guyana INVOLVED_IN Delta Conference as host
counter: The [Event Delta Conference] took up an invitation of [Actor:State Guyana].

rule in-attendance
type: INVOLVED_IN
noun: attendance, presence
before: in
governor: be
from: verb subject (Actor Programme Network)
to: at | verb at (Event)
as: participant
example: [Actor:Agency Nordic Agency] was in attendance at [Event:Meeting Lake Conference].
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: [Actor:Agency Nordic Agency] spoke of attendance at [Event:Meeting Lake Conference].

rule plays-part-in
type: INVOLVED_IN
noun: part, active part, role, active role
governor: play, have
from: verb subject (Actor Programme Network not Region)
to: in | verb in (direct Event)
as: participant
example: We praised [Event:Meeting Lake Conference], in which [Actor:State Peru] and [Actor:Agency Nordic Agency] had played an active part.
=> Peru INVOLVED_IN Lake Conference as participant
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: [Actor:State Peru] wrote a part of [Event:Meeting Lake Conference].

rule speaks-at
type: INVOLVED_IN
active: speak, intervene, appear, exhibit
from: subject | people (Actor Programme Network not Region)
to: at | during (direct Event)
as: participant
example: [Actor:Agency Nordic Agency] spoke at [Event:Meeting Lake Conference].
=> Nordic Agency INVOLVED_IN Lake Conference as participant
counter: [Actor:Agency Nordic Agency] spoke of [Event:Meeting Lake Conference].

rule deploys-to-operation
type: INVOLVED_IN
noun: officer, vessel, ship, aircraft, patrol boat, patrol vessel, personnel, troop, unit, expert, contingent, staff, frigate, helicopter
light: deploy, contribute, send, commit, provide, dispatch, assign
from: subject (State Organisation Agency)
to: to | for | in | verb to | verb for | verb in (direct Event)
as: participant
example: [Actor:State Peru] deployed two vessels to [Event Operation Blue Water].
=> Peru INVOLVED_IN Operation Blue Water as participant
counter: [Actor:State Peru] described two vessels to [Event Operation Blue Water].

rule joins-forces-in-operation
type: INVOLVED_IN
active: join forces, work together, cooperate, act together, patrol, team up
from: subject | people (State Organisation Agency)
to: in | during | under | within the framework of | in the framework of | in the course of (direct Event)
as: participant
example: Police from [Actor:State Peru] and [Actor:State Chile] joined forces in [Event Operation Blue Water].
=> Peru INVOLVED_IN Operation Blue Water as participant
=> Chile INVOLVED_IN Operation Blue Water as participant
counter: Police from [Actor:State Peru] spoke in [Event Operation Blue Water].
"""##
