// Written by .ci/embed from Data/english-programmes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_programmes_rules = ##"""
# English rules. Who pays for, carries out and steers a thing, and what it is like, goes with and takes the place of. The words of the language stand in english.rules.
language en

# IMPLEMENTS, FUNDS, COORDINATES

rule implement
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate, deliver, put into practice, put into effect, see through
from: subject (Actor not Region)
to: object (Programme Instrument)
example: [Programme Clear Seas] is managed by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Actor Gulf Bureau] reviewed [Programme Clear Seas].

rule implement-together
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate, deliver
from: together with | jointly with | along with | alongside (Actor not Region)
to: object (Programme Instrument)
example: [Programme Clear Seas], which [Actor Nordic Agency] runs together with [Actor Gulf Bureau], ended.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: [Programme Clear Seas], which [Actor Nordic Agency] praises together with [Actor Gulf Bureau], ended.

rule implementation-by
type: IMPLEMENTS
noun: implementation, management
from: by (Actor)
to: of (Programme Instrument)
example: The implementation of [Programme Clear Seas] by [Actor Gulf Bureau] began.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: The implementation of [Programme Clear Seas] began.

rule lead-implementation
type: IMPLEMENTS
noun: implementation, management, execution, delivery, day-to-day management, administration, running
governor: lead, ensure, undertake, handle, assume, conduct, take over
from: actor (Actor not Region)
to: of | possessor (Programme Instrument)
example: [Actor Border Agency] leads the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Actor Border Agency] praised the implementation of [Programme Clear Seas].

rule entrusted-implementation
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration
governor: entrust, task, charge
before: with
from: verb subject (Actor not Region)
to: of (Programme Instrument)
example: [Actor Border Agency] has been entrusted with the management of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Actor Border Agency] has been threatened with the end of [Programme Clear Seas].

rule entrust-with-implementation
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration
governor: entrust, task, charge
before: with
from: verb object (Actor not Region)
to: of (Programme Instrument)
example: We task [Actor Border Agency] and [Actor Nordic Agency] with the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
=> Nordic Agency IMPLEMENTS Clear Seas
counter: We thank [Actor Border Agency] for the implementation of [Programme Clear Seas].

rule implementation-lies-with
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration
governor: lie, rest, entrust, assign
from: verb with | verb to (Actor not Region)
to: of (Programme Instrument)
example: Implementation of [Programme Clear Seas] lies with [Actor Border Agency].
=> Border Agency IMPLEMENTS Clear Seas
counter: Implementation of [Programme Clear Seas] began with [Actor Border Agency].

rule responsible-for
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration, running
before: responsible for, in charge of, accountable for
from: subject (Actor not Region)
to: of (Programme Instrument)
example: [Actor Border Agency] is responsible for the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas
counter: [Actor Border Agency] waits for the implementation of [Programme Clear Seas].

rule see-to-implementation
type: IMPLEMENTS
noun: implementation, management, execution, delivery
before: to
governor: see, attend
from: verb subject (Actor not Region)
to: of | possessor (Programme Instrument)
example: [Actor Border Agency] will see to the implementation of [Programme Clear Seas].
=> Border Agency IMPLEMENTS Clear Seas commitment
counter: [Actor Border Agency] objects to the implementation of [Programme Clear Seas].

rule implementing-partner
type: IMPLEMENTS
noun: implementing partner, implementing agency, implementer, implementing body, executing agency, implementing organisation
from: subject (Actor not Region)
to: of | for (Programme Instrument)
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

rule fund
type: FUNDS
verb: fund, finance, co-finance, co-fund, cofinance, cofund, pay for, sponsor, bankroll, subsidise, underwrite, support financially
from: subject (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: [Programme Clear Seas], co-financed by [Actor Nordic Fund], began in May.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] is praised by [Actor Nordic Fund].

rule contribute-money
type: FUNDS
noun: funding, fund, euro, eur, usd, dollar, grant, million, budget
light: contribute, allocate, grant, give, provide, pledge, commit, donate, make available, set aside, earmark, disburse, award, offer
from: subject (Actor Programme not Group)
to: to | for | verb to | verb for (Actor Programme Network not State Region)
example: Welcome [Programme Clear Seas], to which [Actor:State Guyana] and [Actor:State Palau] contribute funding.
=> Guyana FUNDS Clear Seas
=> Palau FUNDS Clear Seas
example: [Actor Nordic Fund] contributes 20 million euros to [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: [Actor Nordic Fund] sends funding reports to [Programme Clear Seas].

rule funding-from
type: FUNDS
noun: funding, financing, grant, financial support, contribution
light: receive, provide, give, grant
from: from | by | subject (Actor Programme)
to: for | to (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Fund] provides funding for [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: Funding remains a worry of [Programme Clear Seas].

rule receive-funding
type: FUNDS
noun: funding, financing, grant, financial support, financial assistance, fund, budget, resource, contribution, financial contribution
governor: receive, obtain, get, draw, secure, derive
from: from | by | verb from (Actor Programme)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Programme Clear Seas] receives funding from [Actor Nordic Fund] and [Actor:State Malta].
=> Nordic Fund FUNDS Clear Seas
=> Malta FUNDS Clear Seas
counter: [Programme Clear Seas] receives visits from [Actor Nordic Fund].

rule share-of-budget
type: FUNDS
noun: budget, funding, funds, resources, income
governor: receive, obtain, get, draw, derive
before: of
from: verb from (Actor Programme)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Actor Border Agency] obtains half of its budget from [Programme Nordic Fund].
=> Nordic Fund FUNDS Border Agency
counter: [Actor Border Agency] learns of its budget from [Programme Nordic Fund].

rule with-funding
type: FUNDS
noun: funding, financing, grant, financial support, financial assistance, co-financing, co-funding, fund, money
before: with, through, thanks to, using, under
from: of | from | by | possessor (Actor Programme)
to: subject (Actor Programme Network Instrument not State Region)
example: With funding from [Actor Nordic Fund], [Programme Clear Seas] trained officers.
=> Nordic Fund FUNDS Clear Seas
example: Thanks to a grant from [Actor:State Malta], [Actor Harbour Laboratory] was equipped.
=> Malta FUNDS Harbour Laboratory
counter: [Programme Clear Seas] was pleased at funding from [Actor Nordic Fund].

rule bear-cost
type: FUNDS
noun: cost, budget, expense, expenditure
light: bear, cover, meet, pay, shoulder, defray, assume
from: subject (Actor Programme)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor:State Malta] bears the cost of [Actor Harbour Laboratory].
=> Malta FUNDS Harbour Laboratory
example: The budget of [Actor Harbour Laboratory] is borne by [Actor:State Malta].
=> Malta FUNDS Harbour Laboratory
counter: [Actor:State Malta] regrets the cost of [Actor Harbour Laboratory].

rule financed-from
type: FUNDS
passive: fund, finance, co-finance, co-fund, pay for
from: from | out of | through | under (Actor Programme)
to: object (Actor Programme Network Instrument Event Document not State Region)
example: [Actor Harbour Laboratory] is financed from [Programme Nordic Fund].
=> Nordic Fund FUNDS Harbour Laboratory
counter: [Actor Harbour Laboratory] is distant from [Programme Nordic Fund].

rule contribute-to-fund
type: FUNDS
active: contribute financially
from: subject (Actor Programme)
to: to (Actor Programme Network Instrument not State Region)
example: [Actor:State Malta] contributes financially to [Programme Clear Seas].
=> Malta FUNDS Clear Seas
counter: [Actor:State Malta] contributes ideas to [Programme Clear Seas].

rule donor-of
type: FUNDS
noun: donor, funder, sponsor, financier, main donor, main funder, largest donor
from: subject | complement (Actor)
to: of | to | possessor (Actor Programme Network Instrument not State Region)
example: [Actor:State Malta] is the main donor of [Programme Clear Seas].
=> Malta FUNDS Clear Seas
example: The donors of [Programme Clear Seas] are [Actor:State Malta] and [Actor:State Kenya].
=> Malta FUNDS Clear Seas
=> Kenya FUNDS Clear Seas
counter: [Actor:State Malta] met the donors of [Programme Clear Seas].

rule coordinate-verb
type: COORDINATES
verb: coordinate, co-ordinate, steer, oversee, launch and coordinate, supervise
from: subject (Actor Instrument Network Programme)
to: object (Actor Programme Network Instrument Document Event not State)
example: [Actor Lake Committee] steers and coordinates [Programme Clear Seas].
=> Lake Committee COORDINATES Clear Seas
counter: [Actor Lake Committee] notes [Programme Clear Seas].

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
governor: entrust, lie, rest, assign, fall
from: verb to | verb with (Actor)
to: of (Actor Programme Network Instrument Event not State)
example: Coordination of [Instrument Harbour Plan] is entrusted to [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
counter: Coordination of [Instrument Harbour Plan] matters to [Actor Border Agency].

rule coordinator-of
type: COORDINATES
noun: coordinator, co-ordinator, lead agency, lead partner, coordinating body, coordinating agency, driver, lead country
from: subject (Actor)
to: of | for (Programme Network Instrument TaskForce)
example: [Actor Border Agency] is the lead agency of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency] acts as coordinator of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
counter: [Actor Border Agency] wrote to the coordinator of [Instrument Harbour Plan].

rule led-by
type: COORDINATES
passive: lead, spearhead, drive, head
from: subject (Actor)
to: object (Programme Network Instrument TaskForce Event)
example: [Programme Clear Seas], led by [Actor Gulf Bureau], began in May.
=> Gulf Bureau COORDINATES Clear Seas
counter: [Actor Gulf Bureau] was led to think so.

rule under-coordination
type: COORDINATES
noun: coordination, co-ordination, leadership, steering, lead, guidance, direction, supervision
before: under
from: of | possessor (Actor Instrument)
to: subject (Programme Network Instrument Event TaskForce)
example: Highlighting the adoption of [Instrument Lake Plans] under the coordination of [Actor Lake Committee].
=> Lake Committee COORDINATES Lake Plans
counter: The coordination of [Actor Lake Committee] improves.

# MODELLED_ON, ALIGNED_WITH, SUCCEEDS

rule modelled-on
type: MODELLED_ON
passive: model, pattern, base
from: object (Actor Programme Network Instrument)
to: on | after | upon (Actor Programme Network Instrument)
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
from: object (Actor Programme Network Instrument)
to: by (Actor Programme Network Instrument)
example: Welcome the [Instrument Lake Assessment], inspired by the experience of the [Instrument Nordic Assessment].
=> Lake Assessment MODELLED_ON Nordic Assessment
counter: [Actor Lake Committee] was praised by [Actor Nordic Committee].

rule on-the-model-of
type: MODELLED_ON
noun: model, example, pattern, blueprint, line, lines
before: on, after, along, upon
from: made (Actor Programme Network Instrument)
to: of (Actor Programme Network Instrument)
example: Welcome the creation of [Actor Lake Committee], which, on the model of [Actor Nordic Committee], brings states together.
=> Lake Committee MODELLED_ON Nordic Committee
counter: The model of [Actor Nordic Committee] is known.

rule follow-the-model
type: MODELLED_ON
noun: model, example, methodology, approach
light: follow, adopt, take, replicate, use
from: subject (Actor Programme Network Instrument)
to: modifier | of (Actor Programme Network Instrument)
example: Highlighting the adoption of [Instrument Lake Plans], following the [Instrument Nordic Cycle] model.
=> Lake Plans MODELLED_ON Nordic Cycle
counter: The [Instrument Nordic Cycle] model is known.

rule takes-as-model
type: MODELLED_ON
noun: model, example, blueprint, template, inspiration
before: as
governor: take, use, adopt, have
from: verb subject (Actor Programme Network Instrument)
to: verb object (Actor Programme Network Instrument)
example: [Network Harbour Watch] takes [Network Lake Recovery] as its model.
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Harbour Watch] takes [Network Lake Recovery] as its guest.

rule model-for
type: MODELLED_ON
noun: model, example, blueprint, template, inspiration
light: serve, be, provide, offer
from: for (Actor Programme Network Instrument not State Region)
to: subject (Actor Programme Network Instrument not State Region)
example: [Network Lake Recovery] served as the model for [Network Harbour Watch].
=> Harbour Watch MODELLED_ON Lake Recovery
counter: [Network Lake Recovery] sought a model for [Network Harbour Watch].

rule aligned-with
type: ALIGNED_WITH
verb: align, coordinate, synchronise, harmonise, bring into line
from: object (Actor Programme Network Instrument not State Region Group)
to: with | to (Programme Network Instrument)
example: Undertake to coordinate the timing of the launch of [Instrument Lake Assessment] with that of [Instrument Nordic Assessment].
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
example: Undertake to work with the [Instrument Delta Cycle], following a similar method and aligned with [Instrument Nordic Cycle].
=> Delta Cycle ALIGNED_WITH Nordic Cycle commitment
counter: [Actor Lake Committee] talked with [Instrument Nordic Cycle].

rule synergies-between
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability, link
pair: between | among (Programme Network Instrument Actor not State Region Group)
example: Exploit the synergies between [Instrument Lake Assessment] and the [Instrument Nordic Assessment] cycles.
=> Lake Assessment ALIGNED_WITH Nordic Assessment commitment
counter: Synergies matter to [Instrument Lake Assessment] and [Instrument Nordic Assessment].

rule synergies-with
type: ALIGNED_WITH
noun: synergy, complementarity, coherence, alignment, interoperability
from: of | subject (Programme Network Instrument)
to: with (Programme Network Instrument)
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
active: complement, dovetail, tie in, align
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
verb: replace, succeed, supersede, supplant, take over from, take the place of
from: subject (Actor Programme Network Instrument Document not State Region)
to: object (Actor Programme Network Instrument Document not State Region)
example: [Actor Lake Office], which replaced [Actor Lake Centre] in 2018, is in Kisumu.
=> Lake Office SUCCEEDS Lake Centre on 2018
date: on
counter: [Actor Lake Office] thanked [Actor Lake Centre].

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
light: take over, inherit, assume
from: subject (Agency Organisation Committee Office TaskForce Network Programme Instrument)
to: of | from (Agency Organisation Committee Office TaskForce Network Programme Instrument)
date: on
example: [Actor:Agency Lake Centre] took over the tasks of [Actor:Agency Lake Bureau].
=> Lake Centre SUCCEEDS Lake Bureau
counter: [Actor:Agency Lake Centre] reviewed the tasks of [Actor:Agency Lake Bureau].

rule continue
type: SUCCEEDS
active: continue, grow out of
from: subject (Programme Instrument Network)
to: object (Programme Instrument Network)
example: [Programme Wide Waters] continues the work of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
example: [Programme Wide Waters] was set up in 2021 and grew out of [Programme Clear Seas].
=> Wide Waters SUCCEEDS Clear Seas
counter: [Actor Lake Office] continues [Programme Clear Seas].

rule successor-to
type: SUCCEEDS
noun: successor, continuation, follow-up, sequel
light: become, be
from: subject (Actor Programme Network Instrument Document)
to: to | of (Actor Programme Network Instrument Document)
example: [Programme Clear Seas], the successor to [Programme Blue Coasts], began in May.
=> Clear Seas SUCCEEDS Blue Coasts
counter: The successor to [Programme Blue Coasts] is not known, [Actor Lake Office] says.

rule build-on
type: SUCCEEDS
active: grow out of, emerge from, stem from, follow on from
from: subject (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument)
example: [Programme Clear Seas] grew out of [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] came with [Programme Blue Coasts].
"""##
