// Written by .ci/embed from Data/english-programmes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_programmes_rules = ##"""
# English rules. Who carries out and steers a thing. The words of the language stand in english.rules.
language en

rule implement
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate, deliver, put into practice, put into effect, see through, roll out, enact, transpose, apply
from: subject (Actor Network not Region)
to: object (Programme Instrument Roadmap not Report Assessment)
example: [Programme Clear Seas] is managed by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
example: [Actor Gulf Bureau] manages the [Document:Roadmap Ports Roadmap].
=> Gulf Bureau IMPLEMENTS Ports Roadmap
counter: [Actor Gulf Bureau] reviewed [Programme Clear Seas].

rule implement-together
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate, deliver
from: together with | jointly with | along with | alongside (Actor not Region)
to: object (Programme Instrument Roadmap)
example: [Programme Clear Seas], which [Actor Nordic Agency] runs together with [Actor Gulf Bureau], ended.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Programme Clear Seas], which [Actor Nordic Agency] praises together with [Actor Gulf Bureau], ended.

rule implementation-by
type: IMPLEMENTS
noun: implementation, management, day-to-day management
from: by (Actor)
to: of (Programme Instrument Roadmap)
example: The implementation of [Programme Clear Seas] by [Actor Gulf Bureau] began.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: The implementation of [Programme Clear Seas] began.

rule entrusted-to
type: IMPLEMENTS
passive: entrust, assign, delegate
from: to (Actor not Region)
to: object (direct Programme)
example: [Programme Clear Seas], entrusted to [Actor Border Agency], ends in May.
=> Border Agency IMPLEMENTS Clear Seas
counter: [Programme Clear Seas], explained to [Actor Border Agency], ends in May.

rule see-to-implementation
type: IMPLEMENTS
noun: implementation, management, execution, delivery, day-to-day management
before: to
governor: see, attend
from: verb subject (Actor not Region)
to: of | possessor (Programme Instrument Roadmap)
example: [Actor Border Agency] will see to the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas commitment
counter: [Actor Border Agency] objects to the implementation of [Programme Clear Seas].

rule implementing-partner
type: IMPLEMENTS
noun: implementing partner, implementing agency, implementer, implementing body, executing agency, implementing organisation
from: subject | complement (Actor not Region)
to: of | for | possessor (Programme Instrument Roadmap)
example: [Actor Border Agency], the implementing partner of [Programme Clear Seas], has an office.
=> Border Agency IMPLEMENTS Clear Seas
example: [Actor Border Agency] acts as implementing agency for [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Actor Border Agency] met the implementing partner of [Programme Clear Seas].

rule joint-project-of
type: IMPLEMENTS
noun: joint project, joint programme, joint initiative
from: of | by (Actor not Region)
to: subject (Programme)
example: [Programme Clear Seas], a joint project of [Actor Nordic Agency] and [Actor Gulf Bureau], ended.
=> Nordic Agency IMPLEMENTS Clear Seas
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Programme Clear Seas] praised a project of [Actor Nordic Agency].

rule coordinate-verb
type: COORDINATES
verb: coordinate, co-ordinate, steer, oversee, launch and coordinate, supervise, pilot, orchestrate
active: direct
from: subject (Actor Instrument Network Programme)
to: object (Actor Programme Network Instrument Document Event not State Region)
example: [Actor Lake Committee] steers and coordinates [Programme Clear Seas].
=> Lake Committee COORDINATES Clear Seas
counter: [Actor Lake Committee] notes [Programme Clear Seas].

rule coordinate-together
type: COORDINATES
verb: coordinate, co-ordinate, steer, oversee, supervise
from: together with | jointly with | along with (Actor)
to: object (Programme Network Instrument Event TaskForce)
example: [Programme Clear Seas], which [Actor Nordic Agency] coordinates jointly with [Actor Gulf Bureau], ended.
=> Gulf Bureau COORDINATES Clear Seas
counter: [Programme Clear Seas], which [Actor Nordic Agency] forgot together with [Actor Gulf Bureau], ended.

rule ensure-coordination
type: COORDINATES
noun: coordination, co-ordination, overall coordination, steering, oversight, supervision
governor: ensure, provide, undertake, assume, exercise, lead, take over
from: actor (Actor Instrument Network Programme)
to: of (Actor Programme Network Instrument Event not State)
example: [Actor Border Agency] ensures the coordination of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
counter: [Actor Border Agency] praised the coordination of [Instrument Harbour Plan].

rule coordination-entrusted
type: COORDINATES
noun: coordination, co-ordination, overall coordination, steering, oversight, supervision
governor: entrust, lie, rest, assign, fall, assume, confer, vest, delegate
from: verb to | verb with (Actor)
to: of | possessor (Actor Programme Network Instrument Event not State)
example: Coordination of [Instrument Harbour Plan] is entrusted to [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
counter: Coordination of [Instrument Harbour Plan] matters to [Actor Border Agency].

rule coordinator-of
type: COORDINATES
noun: coordinator, co-ordinator, lead agency, lead partner, coordinating body, coordinating agency, driver, lead country, lead state, lead nation, lead body, overall coordinator, coordinating country, steward, steering body, governing body, steering committee, coordinating committee, oversight body, coordination body, supervisory body
from: subject (Actor)
to: of | for (Programme Network Instrument TaskForce Committee)
example: [Actor Border Agency] is the lead agency of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency] acts as coordinator of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
counter: [Actor Border Agency] wrote to the coordinator of [Instrument Harbour Plan].

rule led-by
type: COORDINATES
passive: lead, spearhead, drive, head, co-lead, co-drive, pilot, command, direct, govern
from: subject (Actor)
to: object (direct Programme Network Instrument TaskForce Event)
example: [Programme Clear Seas], led by [Actor Gulf Bureau], began in May.
=> Gulf Bureau COORDINATES Clear Seas
counter: [Actor Gulf Bureau] was led to think so.

rule under-coordination
type: COORDINATES
noun: coordination, co-ordination, leadership, steering, lead, guidance, direction, supervision
before: under
from: of | possessor (Actor Instrument)
to: made (Programme Network Instrument Event TaskForce)
example: Highlighting the adoption of [Instrument Lake Plans] under the coordination of [Actor Lake Committee].
=> Lake Committee COORDINATES Lake Plans
example: We will develop, under the lead of [Actor Lake Committee], a [Instrument Harbour Assessment].
=> Lake Committee COORDINATES Harbour Assessment commitment
counter: The coordination of [Actor Lake Committee] improves.

rule leads
type: COORDINATES
active: lead, co-lead, co-drive, spearhead, head
from: subject (Actor)
to: object (Programme Network Instrument TaskForce Event)
example: [Actor:State Peru] leads the [Actor:TaskForce Harbour Task Force].
=> Peru COORDINATES Harbour Task Force
counter: [Actor:State Peru] leads to the [Actor:TaskForce Harbour Task Force].

rule entrust-with-coordination
type: COORDINATES
noun: coordination, co-ordination, steering, oversight, supervision, lead
before: with
governor: entrust, task, charge, mandate
from: verb object (Actor)
to: of (Actor Programme Network Instrument Event not State)
example: We entrust [Actor Border Agency] with the coordination of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan call
counter: We thank [Actor Border Agency] for the coordination of [Instrument Harbour Plan].

rule in-charge-of
type: IMPLEMENTS
phrase: in charge of, responsible for
from: subject (Agency Organisation Office Committee)
to: object (direct Programme)
example: [Actor:Agency Nordic Agency] is in charge of the [Programme Delta Programme].
=> Nordic Agency IMPLEMENTS Delta Programme
counter: [Actor:Agency Nordic Agency] is in favour of the [Programme Delta Programme].

rule in-the-hands-of
type: IMPLEMENTS
noun: hand, hands, care, custody
before: in, into
governor: be, lie, rest, remain, place, put
from: of (Agency Organisation Office)
to: verb subject (direct Programme)
example: The [Programme Delta Programme] is in the hands of [Actor:Agency Nordic Agency].
=> Nordic Agency IMPLEMENTS Delta Programme
counter: The [Programme Delta Programme] is in the minds of [Actor:Agency Nordic Agency].

rule under-management
type: IMPLEMENTS
noun: management, administration, stewardship
before: under
governor: be, place, put, fall, come, remain, stand
from: of (Agency Organisation Office Committee Network)
to: verb subject (direct Programme Instrument)
example: [Programme Clear Seas] was placed under the management of [Actor:Agency Border Agency].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Programme Clear Seas] was placed under the eyes of [Actor:Agency Border Agency].

rule takes-over-programme
type: IMPLEMENTS
active: take over, conduct
from: subject (Agency Organisation Office Committee)
to: object (direct Programme)
date: since
example: [Actor:Agency Border Agency] took over [Programme Clear Seas] in 2023.
=> Border Agency IMPLEMENTS Clear Seas since 2023
counter: [Actor:Agency Border Agency] took up [Programme Clear Seas] in its talks.

rule looks-after-running
type: IMPLEMENTS
noun: running, management, day-to-day management, day-to-day running, administration, implementation, execution
governor: look after, take care of, take charge of
from: verb subject (Actor not Region)
to: of (Programme Instrument Roadmap)
example: [Actor Border Agency] looks after the running of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Actor Border Agency] asks after the running of [Programme Clear Seas].
"""##
