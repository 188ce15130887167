// Written by .ci/embed from Data/english-programmes.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_programmes_rules = ##"""
# English rules. Who pays for, carries out and steers a thing. The words of the language stand in english.rules.
language en

# IMPLEMENTS, FUNDS, COORDINATES

rule implement
type: IMPLEMENTS
verb: implement, manage, carry out, administer, execute, run, operate, deliver, put into practice, put into effect, see through, roll out, enact, transpose
from: subject (Actor Network not Region)
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
=> Border Agency IMPLEMENTS Clear Seas call
=> Nordic Agency IMPLEMENTS Clear Seas call
counter: We thank [Actor Border Agency] for the implementation of [Programme Clear Seas].

rule implementation-lies-with
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration
governor: lie, rest, entrust, assign, fall, confer, delegate
from: verb with | verb to (Actor not Region)
to: of | possessor (Programme Instrument)
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
from: subject | complement (Actor not Region)
to: of | for | possessor (Programme Instrument)
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
from: subject (Actor Programme Instrument not Region)
to: object (Actor Programme Network Instrument Event Document not State Region)
example: [Programme Clear Seas], co-financed by [Actor Nordic Fund], began in May.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] is praised by [Actor Nordic Fund].

rule contribute-money
type: FUNDS
noun: funding, fund, euro, eur, usd, dollar, grant, million, budget, sek, nok, dkk, chf, gbp, pound, franc, krona, kroner, yen, zloty, lei
light: contribute, allocate, grant, give, provide, pledge, commit, donate, make available, set aside, earmark, disburse, award, offer, invest, inject, put, channel, spend, mobilise, set apart, assign, dedicate, devote, pay, transfer
from: subject (Actor Programme not Group)
to: to | towards | for | into | verb to | verb towards | verb for | verb into | verb in (Actor Programme Network Instrument not State Region)
example: Welcome [Programme Clear Seas], to which [Actor:State Guyana] and [Actor:State Palau] contribute funding.
=> Guyana FUNDS Clear Seas
=> Palau FUNDS Clear Seas
example: We note the [Instrument Lake Plans], to which [Actor Nordic Fund] contributes 3 million euros.
=> Nordic Fund FUNDS Lake Plans
example: [Actor Nordic Fund] contributes 20 million euros to [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: [Actor Nordic Fund] sends funding reports to [Programme Clear Seas].

rule funding-from
type: FUNDS
noun: funding, financing, grant, financial support, contribution, voluntary contribution, financial contribution, donation, subsidy, loan
light: receive, provide, give, grant, make, pledge, announce, award, offer, approve
from: from | by | subject (Actor Programme)
to: for | to (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Fund] provides funding for [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: Funding remains a worry of [Programme Clear Seas].

rule financing-of
type: FUNDS
noun: financing, funding, co-financing, co-funding, sponsorship
from: possessor | by (Actor Programme)
to: of (Programme Network Organisation Agency Office)
example: We thank [Actor Nordic Fund] for its continued financing of [Programme Clear Seas].
=> Nordic Fund FUNDS Clear Seas
counter: We thank [Actor Nordic Fund] for its news of the financing of [Programme Clear Seas].

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

rule receive-money
type: FUNDS
noun: euro, eur, usd, dollar, million
governor: receive, obtain, get, draw, secure
from: verb from (Actor Programme)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Programme Clear Seas] receives 2 million euros from [Actor Nordic Fund].
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] heard of 2 million euros from [Actor Nordic Fund].

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
noun: funding, financing, grant, financial support, financial assistance, co-financing, co-funding, fund, funds, money, budget
before: with, through, thanks to, using, under
from: of | from | by | possessor | modifier (Actor Programme)
to: subject (Actor Programme Network Instrument Document Event not State Region)
example: With funding from [Actor Nordic Fund], [Programme Clear Seas] trained officers.
=> Nordic Fund FUNDS Clear Seas
example: Thanks to a grant from [Actor:State Malta], [Actor Harbour Laboratory] was equipped.
=> Malta FUNDS Harbour Laboratory
example: [Programme Clear Seas] was launched with [Actor Nordic Fund] funding.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] was pleased at funding from [Actor Nordic Fund].

rule possible-by-funding
type: FUNDS
noun: funding, financing, grant, financial support, financial assistance, financial contribution, co-financing, generosity
before: by, through, thanks to
governor: make, make possible, enable, facilitate, sustain
from: of | from | possessor (Actor Programme)
to: verb subject (Actor Programme Network Instrument Event not State Region)
example: [Network Harbour Watch], made possible by the financial support of [Actor Nordic Fund], links nine ports.
=> Nordic Fund FUNDS Harbour Watch
counter: [Network Harbour Watch], made possible by the work of [Actor Nordic Fund], links nine ports.

rule bear-cost
type: FUNDS
noun: cost, budget, expense, expenditure, costs, expenses, bill, running costs
light: bear, cover, meet, pay, shoulder, defray, assume, foot, pick up, carry
from: subject (Actor Programme)
to: of | for (Actor Programme Network Instrument not State Region)
example: [Actor:State Malta] bears the cost of [Actor Harbour Laboratory].
=> Malta FUNDS Harbour Laboratory
example: The budget of [Actor Harbour Laboratory] is borne by [Actor:State Malta].
=> Malta FUNDS Harbour Laboratory
counter: [Actor:State Malta] regrets the cost of [Actor Harbour Laboratory].

rule financed-from
type: FUNDS
passive: fund, finance, co-finance, co-fund, pay for
from: from | out of | through | under (Actor Programme Instrument)
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
noun: donor, funder, sponsor, financier, main donor, main funder, largest donor, backer, financial backer, contributor, largest contributor, main contributor, top donor, lead donor, principal donor, co-financier, co-funder, co-sponsor
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
verb: coordinate, co-ordinate, steer, oversee, launch and coordinate, supervise, pilot, orchestrate
active: direct
from: subject (Actor Instrument Network Programme)
to: object (Actor Programme Network Instrument Document Event not State Region)
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
to: of | possessor (Actor Programme Network Instrument Event not State)
example: Coordination of [Instrument Harbour Plan] is entrusted to [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
counter: Coordination of [Instrument Harbour Plan] matters to [Actor Border Agency].

rule coordinator-of
type: COORDINATES
noun: coordinator, co-ordinator, lead agency, lead partner, coordinating body, coordinating agency, driver, lead country
from: subject (Actor)
to: of | for (Programme Network Instrument TaskForce Committee)
example: [Actor Border Agency] is the lead agency of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency] acts as coordinator of [Instrument Harbour Plan].
=> Border Agency COORDINATES Harbour Plan
counter: [Actor Border Agency] wrote to the coordinator of [Instrument Harbour Plan].

rule led-by
type: COORDINATES
passive: lead, spearhead, drive, head, co-lead, co-drive, pilot, command
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

rule contribute-to-budget
type: FUNDS
noun: budget, cost, costs, financing, funding
before: to, towards
governor: contribute
from: verb subject (Actor Programme)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor:State Peru] contributes to the budget of [Actor:Agency Coast Watch].
=> Peru FUNDS Coast Watch
counter: [Actor:State Peru] adds to the budget of [Actor:Agency Coast Watch].

rule fund-for
type: FUNDS
verb: fund, finance, co-finance, pay for
from: subject (Actor Programme)
to: for (direct Agency Organisation Network Office TaskForce Programme)
example: [Actor:State Peru] has funded a new laboratory for [Actor:Agency Coast Watch].
=> Peru FUNDS Coast Watch
counter: [Actor:State Peru] has funded a new laboratory for traders of [Actor:Agency Coast Watch].

rule leads
type: COORDINATES
active: lead, co-lead, co-drive, spearhead
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

rule runs-on-money
type: FUNDS
noun: money, fund, funds, funding, grant, contribution, financing, donation
before: on, from, by
governor: run, live, operate, depend, rely, survive, feed, sustain
from: from | of (Actor Programme)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Programme Delta Programme] runs on money from [Actor:Organisation Nordic Fund].
=> Nordic Fund FUNDS Delta Programme
counter: [Programme Delta Programme] runs on paper from [Actor:Organisation Nordic Fund].

rule money-comes-from
type: FUNDS
noun: budget, funding, financing, money, fund, funds, resource, resources, contribution, grant, income
governor: come, stem, derive, originate
from: verb from (Actor Programme)
to: of | for | possessor (Actor Programme Network Instrument not State Region)
example: The budget of the [Programme Delta Programme] comes from [Actor:State Denmark].
=> Denmark FUNDS Delta Programme
counter: The staff of the [Programme Delta Programme] comes from [Actor:State Denmark].

rule resourced-by
type: FUNDS
passive: resource, underwrite, pay for, bankroll, fund
from: subject (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: The [Programme Delta Programme] is resourced by [Actor:State Denmark].
=> Denmark FUNDS Delta Programme
counter: The [Programme Delta Programme] is praised by [Actor:State Denmark].

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
noun: hand, hands
before: in, into
governor: be, lie, rest, remain, place, put
from: of (Agency Organisation Office)
to: verb subject (direct Programme)
example: The [Programme Delta Programme] is in the hands of [Actor:Agency Nordic Agency].
=> Nordic Agency IMPLEMENTS Delta Programme
counter: The [Programme Delta Programme] is in the minds of [Actor:Agency Nordic Agency].

rule fund-together
type: FUNDS
verb: fund, finance, co-finance, co-fund, sponsor, bankroll, underwrite, subsidise
from: together with | along with | jointly with | alongside | in addition to (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: [Actor:State Denmark] finances the [Programme Delta Programme] together with [Actor:State Spain].
=> Spain FUNDS Delta Programme
counter: [Actor:State Denmark] finances the [Programme Delta Programme] without [Actor:State Spain].

rule financed-by-contributions
type: FUNDS
noun: funding, financing, grant, financial support, financial assistance, financial contribution, contribution, co-financing, generosity, donation
before: by, through, from, with
governor: finance, fund, sustain, support
from: of | from (Actor Programme not Region)
to: verb subject (direct Agency Organisation Network Committee Office TaskForce Programme Event)
example: [Actor:Agency Harbour School] is financed by contributions from [Actor:State Norway] and [Actor:State Denmark].
=> Norway FUNDS Harbour School
=> Denmark FUNDS Harbour School
counter: [Actor:Agency Harbour School] was made possible by the good will of [Actor:State Norway].
"""##
