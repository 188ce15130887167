// Written by .ci/embed from Data/english-deeds.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_deeds_rules = ##"""
# English rules. Who carries a thing out, belongs to it or leads it, in the turns of phrase that offices have for it. The words of the language stand in english.rules.
language en

# Nouns of two words that are of another kind than their last word tells; and what stands before a name that is beside a body, not in it.
words list another kind: dialogue, sectoral, development, associate, associated, lead, implementing, coordinating, executing, active, financial, coordinated, liaison, joint, law, border, police, customs, prosecution
words list reflexive: itself, themselves, himself, herself
words list presence: presence, attendance, participation
words list beside: partner, partners, member, members, donor, donors, ally, neighbour, counterpart, predecessor, successor, sister, host, rival

# Nouns that tell of a deed; what is done towards it, and what leaves it open; what is not done yet.
words list deed: accession, admission, entry, incorporation, adhesion, creation, establishment, formation, founding, adoption, approval
words list pursuing: pursue, seek, prepare, support, back, facilitate, assist, accelerate, speed up, plan, schedule
words list leaving open: negotiate, apply for, await, expect, anticipate, delay, postpone, block, stall, oppose, hinder, discuss, favour, advocate, foresee, envisage, consider, examine, study
words list unfinished: pending, outstanding, underway, awaited, planned, foreseen, envisaged, incomplete, uncertain, stalled, blocked, delayed, imminent, expected, under, ongoing, overdue
words list towards: towards, toward
# Of whom something is asked; verbs that leave their object in a state.
words list asked of: upon, on, to, for
words list keeping: keep, maintain, have, get, see, leave, render

rule responsibility-lies-with
type: IMPLEMENTS
noun: responsibility, overall responsibility, primary responsibility
governor: lie, rest, fall, remain, entrust, assign
from: verb with | verb to (Actor not Region)
to: for (Programme Instrument)
example: Responsibility for the implementation of [Programme Clear Seas] lies with [Actor:Agency Nordic Agency].
=> Nordic Agency IMPLEMENTS Clear Seas
counter: Regret for the end of [Programme Clear Seas] lies with [Actor:Agency Nordic Agency].

rule puts-into-practice
type: IMPLEMENTS
noun: practice, effect, operation, action, law, national law, legislation, national legislation, domestic law, domestic legislation
before: into
governor: put, translate, transpose, turn, convert
from: verb subject (Actor not Region)
to: verb object (direct Programme Instrument Roadmap)
example: [Actor:State Peru] has put [Instrument:Plan Delta Plan] into practice.
=> Peru IMPLEMENTS Delta Plan
counter: [Actor:State Peru] has put [Instrument:Plan Delta Plan] into doubt.

rule gives-effect-to
type: IMPLEMENTS
noun: effect, full effect
governor: give
from: verb subject (Actor not Region)
to: to | verb to (Instrument)
example: [Actor:State Peru] gives effect to [Instrument:Plan Delta Plan].
=> Peru IMPLEMENTS Delta Plan
counter: [Actor:State Peru] gives praise to [Instrument:Plan Delta Plan].

rule applies-instrument
type: IMPLEMENTS
active: apply
from: subject (State Agency Organisation Office)
to: object (direct Framework Plan Strategy)
example: [Actor:State Peru] applies the [Instrument:Framework Coral Framework].
=> Peru IMPLEMENTS Coral Framework
counter: [Actor:State Peru] awaits the [Instrument:Framework Coral Framework].

rule programme-of-agency
type: IMPLEMENTS
noun: programme, project, initiative, flagship programme, flagship project
from: of (Agency Office)
to: subject (direct Programme)
example: [Programme Clear Seas] is a programme of [Actor:Agency Nordic Agency].
=> Nordic Agency IMPLEMENTS Clear Seas
counter: [Programme Clear Seas] is a worry of [Actor:Agency Nordic Agency].

rule continues-work-of
type: SUCCEEDS
noun: work, task, mission
governor: continue, carry on, take over, carry forward
from: verb subject (TaskForce Network Committee Organisation Agency Programme Office)
to: of (direct TaskForce Network Committee Organisation Agency Programme Office)
example: [Actor:TaskForce Harbour Group] continues the work of [Actor:TaskForce Nordic Task Force].
=> Harbour Group SUCCEEDS Nordic Task Force
counter: [Actor:TaskForce Harbour Group] praises the work of [Actor:TaskForce Nordic Task Force].

rule designated-as-coordinator
type: COORDINATES
noun: coordinator, co-ordinator, lead agency, lead partner, coordinating body, coordinating agency, lead country, overall coordinator, lead body
before: as
governor: designate, appoint, name, nominate, choose, select, confirm
from: verb subject (Actor not Region)
to: of | for (Programme Network Instrument TaskForce Committee)
example: [Actor:Agency Nordic Agency] has been designated as coordinator of [Network Harbour Watch].
=> Nordic Agency COORDINATES Harbour Watch
counter: [Actor:Agency Nordic Agency] has been described as a critic of [Network Harbour Watch].

rule designated-coordinator
type: COORDINATES
noun: coordinator, co-ordinator, lead agency, lead partner, coordinating body, coordinating agency, lead country, overall coordinator, lead body
governor: designate, appoint, name, elect
from: verb subject (Actor not Region)
to: of | for (Programme Network Instrument TaskForce Committee)
example: [Actor:Agency Nordic Agency] was designated the lead agency for [Instrument:Plan Delta Plan].
=> Nordic Agency COORDINATES Delta Plan
counter: [Actor:Agency Nordic Agency] was asked about the lead agency for [Instrument:Plan Delta Plan].

rule gives-guidance
type: COORDINATES
noun: strategic guidance, political guidance, strategic direction, policy guidance, political direction, overall guidance, overall direction, strategic steer
light: give, provide, offer, issue, set
from: subject (Actor Instrument not Region)
to: to | for | of (Programme Network Instrument TaskForce Committee)
example: [Actor:Committee Lake Committee] gives strategic guidance to [Actor:TaskForce Harbour Force].
=> Lake Committee COORDINATES Harbour Force
counter: [Actor:Committee Lake Committee] gives a strategic map to [Actor:TaskForce Harbour Force].

rule coordinating-role
type: COORDINATES
noun: coordinating role, coordination role, lead role, steering role, supervisory role
governor: play, have, assume, exercise, hold
from: verb subject (Actor not Region)
to: in | for | of | within (Programme Network Instrument TaskForce)
example: [Actor:Agency Gulf Bureau] plays a coordinating role in [Network Harbour Watch].
=> Gulf Bureau COORDINATES Harbour Watch
counter: [Actor:Agency Gulf Bureau] plays a minor role in [Network Harbour Watch].

rule party-to
type: MEMBER_OF
noun: party, signatory
light: be, become, remain
from: subject (State Organisation Agency)
to: to (direct Network Organisation)
as: member
example: [Actor:State Peru] is a party to [Network Harbour Watch].
=> Peru MEMBER_OF Harbour Watch as member
counter: [Actor:State Peru] is a stranger to [Network Harbour Watch].

rule admitted-to-membership
type: MEMBER_OF
noun: membership, full membership
before: to, into
governor: admit, accede, accept, elect
from: verb subject (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network)
as: member
example: [Actor:State Peru] was admitted to membership of [Actor:Organisation Lake Union].
=> Peru MEMBER_OF Lake Union as member
counter: [Actor:State Peru] was referred to the membership of [Actor:Organisation Lake Union].

rule has-a-seat
type: MEMBER_OF
noun: seat, permanent seat
light: have, hold, occupy, take, obtain, win, take up
from: subject (State Organisation Agency)
to: on | in (direct Committee TaskForce Network Organisation)
as: member
example: [Actor:State Peru] has a seat on [Actor:Committee Lake Committee].
=> Peru MEMBER_OF Lake Committee as member
counter: [Actor:State Peru] has a view on [Actor:Committee Lake Committee].

rule elected-to
type: MEMBER_OF
passive: elect, co-opt, re-elect
from: object (State Organisation Agency)
to: to (direct Committee TaskForce Organisation)
as: member
example: [Actor:State Peru] has been elected to [Actor:Committee Lake Committee].
=> Peru MEMBER_OF Lake Committee as member
counter: [Actor:State Peru] has been close to [Actor:Committee Lake Committee].

rule admits
type: MEMBER_OF
active: admit, co-opt
from: object (direct State Organisation)
to: subject (direct Organisation Committee TaskForce Network)
as: member
example: [Network Harbour Watch] admitted [Actor:State Peru].
=> Peru MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] advised [Actor:State Peru].

rule includes-states
type: MEMBER_OF
active: include
from: object (direct State Organisation)
to: subject (direct Network Organisation TaskForce Committee)
as: member
example: [Network Harbour Watch] includes [Actor:State Peru] and [Actor:State Chile].
=> Peru MEMBER_OF Harbour Watch as member
=> Chile MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] thanks [Actor:State Peru] and [Actor:State Chile].

rule signs-up-to
type: MEMBER_OF
active: sign up
from: subject (State Organisation Agency)
to: to (direct Network Organisation TaskForce)
as: member
example: [Actor:State Peru] signed up to [Network Harbour Watch].
=> Peru MEMBER_OF Harbour Watch as member
counter: [Actor:State Peru] spoke to [Network Harbour Watch].

rule hands-over-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship, rotating presidency, rotating chairmanship
governor: hand over, pass, pass on, hand, transfer, relinquish, cede, yield
from: verb subject (State Organisation Agency)
to: of | possessor (Actor Network not State Region)
modality: fact
example: [Actor:State Chile] handed over the chair of [Network Harbour Watch] to the host.
=> Chile CHAIRS Harbour Watch
counter: [Actor:State Chile] praised the chair of [Network Harbour Watch].

rule succeeds-in-chair
type: CHAIRS
noun: presidency, chair, chairmanship, chairpersonship
before: in, as
governor: succeed, replace, follow
from: verb subject (State Organisation Agency)
to: of (Actor Network not State Region)
example: [Actor:State Peru] succeeded Ruritania in the chair of [Network Harbour Watch].
=> Peru CHAIRS Harbour Watch
counter: [Actor:State Peru] sat in the chair room of [Network Harbour Watch].

rule elects-chair
type: CHAIRS
noun: chair, chairman, chairperson, president, co-chair
governor: elect, appoint
from: modifier | verb object (State Organisation Agency)
to: verb subject (Committee Network Organisation TaskForce)
example: [Network Harbour Watch] elected [Actor:State Peru] chair.
=> Peru CHAIRS Harbour Watch
counter: [Network Harbour Watch] told [Actor:State Peru] so.

rule told-funding-from
type: FUNDS
noun: funding, financing, start-up cost, running cost, operating cost, cost, budget, fund
governor: provide, come, stem, cover, meet, bear, ensure, supply, pay, finance
from: verb by | verb from | verb subject (Actor Programme Instrument not Group Region)
to: told (Programme Network Agency Organisation Office TaskForce Event Roadmap Plan Strategy)
example: [Actor:State Malta] will bear the whole cost.
=> Malta FUNDS told commitment
example: Funding is provided by [Actor:State Malta].
=> Malta FUNDS told
counter: Funding for the harbour is provided by [Actor:State Malta].

rule told-money-from
type: FUNDS
noun: money, sum, amount, bulk of the money
governor: come, take, draw, stem, originate, provide
from: verb out of | verb from | verb by (Actor Programme Instrument not Group Region)
to: told (Programme Network TaskForce Event)
example: The money comes out of [Programme Clear Seas].
=> Clear Seas FUNDS told
counter: The money for the harbour comes out of [Programme Clear Seas].

rule told-partner
type: IMPLEMENTS
noun: implementing partner, implementing agency, implementing body, executing agency, implementer
from: subject | complement (Actor not Region Group)
to: told (Programme)
example: [Actor:Agency Nordic Agency] is the implementing partner.
=> Nordic Agency IMPLEMENTS told
counter: [Actor:Agency Nordic Agency] is the implementing partner of the harbour.

rule told-donor
type: FUNDS
noun: donor, main donor, sole donor, funder
from: subject | complement (Actor not Region Group)
to: told (Programme)
example: The donor is [Actor:State Malta].
=> Malta FUNDS told
counter: The donor of the harbour is [Actor:State Malta].

rule told-coordination
type: COORDINATES
noun: coordination, overall coordination, co-ordination, day-to-day coordination
governor: fall, lie, rest, entrust, assign, ensure, provide, assume, be, take on, undertake, handle
from: verb by | verb to | verb with | verb in (Actor not Region Group)
to: told (Programme Network TaskForce Event Instrument)
example: Coordination falls to [Actor:Agency Nordic Agency].
=> Nordic Agency COORDINATES told
counter: Coordination of the harbour falls to [Actor:Agency Nordic Agency].

rule told-implementation
type: IMPLEMENTS
noun: implementation, management, day-to-day management, execution, administration
governor: fall, lie, rest, entrust, assign, ensure, carry out, undertake, handle
from: verb by | verb to | verb with (Actor not Region Group)
to: told (Programme Instrument)
example: Implementation is entrusted to [Actor:Agency Nordic Agency].
=> Nordic Agency IMPLEMENTS told
counter: Implementation of the law is entrusted to [Actor:Agency Nordic Agency].

rule told-training-by
type: SUPPORTS
noun: training, secretariat, secretarial support, technical assistance, technical support, logistical support, analytical support, analytical help, technical help, logistical help, legal advice, technical advice, expert advice, equipment, further support, additional support
governor: provide, deliver, supply, offer, ensure, give, lend
from: verb by (Actor Programme not Region Group)
to: told (Network TaskForce Programme)
example: Training is to be provided by [Actor:Agency Nordic Agency].
=> Nordic Agency SUPPORTS told commitment
counter: Training of pilots is to be provided by [Actor:Agency Nordic Agency].
"""##
