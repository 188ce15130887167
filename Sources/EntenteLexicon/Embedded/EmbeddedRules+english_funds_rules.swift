// Written by .ci/embed from Data/english-funds.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_funds_rules = ##"""
# English rules. Who pays for a thing. The words of the language stand in english.rules.
language en

rule fund
type: FUNDS
verb: fund, finance, co-finance, co-fund, cofinance, cofund, pay for, sponsor, bankroll, subsidise, underwrite, support financially, co-sponsor
from: subject (Actor Programme Instrument not Region)
to: object (Actor Programme Network Instrument Event Document not State Region)
example: [Programme Clear Seas], co-financed by [Actor Nordic Fund], began in May.
=> Nordic Fund FUNDS Clear Seas
counter: [Programme Clear Seas] is praised by [Actor Nordic Fund].

rule contribute-money
type: FUNDS
noun: funding, fund, euro, eur, usd, dollar, grant, million, budget, sek, nok, dkk, chf, gbp, pound, franc, krona, kroner, yen, zloty, lei, money
light: contribute, allocate, grant, give, provide, pledge, commit, donate, make available, set aside, earmark, disburse, award, offer, invest, inject, put, channel, spend, mobilise, set apart, assign, dedicate, devote, pay, transfer
from: subject (Actor Programme not Group)
to: to | towards | for | into | verb to | verb towards | verb for | verb into | verb in (Actor Programme Network Instrument Roadmap not State Region)
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
noun: funding, financing, grant, financial support, contribution, voluntary contribution, financial contribution, donation, subsidy, loan, credit line, line of credit, credit, tranche, instalment, installment, envelope, allocation, appropriation, financial package, funding package, endowment, stipend, top-up
light: receive, provide, give, grant, make, pledge, announce, award, offer, approve, disburse, extend, release, allocate, transfer, double, increase, raise, renew, triple, make available, sign
from: from | by | subject (Actor Programme)
to: for | to | verb for | verb to (Actor Programme Network Instrument not State Region)
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
governor: receive, obtain, get, draw, secure, derive, enjoy, attract, benefit from
from: from | by | verb from | of (Actor Programme)
to: verb subject (Actor Programme Network Instrument Document not State Region)
example: [Programme Clear Seas] receives funding from [Actor Nordic Fund] and [Actor:State Malta].
=> Nordic Fund FUNDS Clear Seas
=> Malta FUNDS Clear Seas
counter: [Programme Clear Seas] receives visits from [Actor Nordic Fund].

rule receive-money
type: FUNDS
noun: euro, eur, usd, dollar, million, money
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
noun: funding, financing, grant, financial support, financial assistance, co-financing, co-funding, fund, funds, money, budget, financial aid, financial contribution, co-sponsorship, resources, sponsorship
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
noun: funding, financing, grant, financial support, financial assistance, financial contribution, co-financing, generosity, contribution, donation, voluntary contribution, generous contribution, subsidy, money, funds, fund, financial aid
before: by, through, thanks to
governor: make, make possible, enable, facilitate, sustain
from: of | from | possessor (Actor Programme)
to: verb subject (Actor Programme Network Instrument Event not State Region)
example: [Network Harbour Watch], made possible by the financial support of [Actor Nordic Fund], links nine ports.
=> Nordic Fund FUNDS Harbour Watch
counter: [Network Harbour Watch], made possible by the work of [Actor Nordic Fund], links nine ports.

rule bear-cost
type: FUNDS
noun: cost, budget, expense, expenditure, costs, expenses, bill, running costs, salary, wage, rent, operating cost, overhead, start-up cost, running cost, maintenance cost, travel cost
light: bear, cover, meet, pay, shoulder, defray, assume, foot, pick up, carry, provide, put up
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
noun: donor, funder, sponsor, financier, main donor, main funder, largest donor, backer, financial backer, contributor, largest contributor, main contributor, top donor, lead donor, principal donor, co-financier, co-funder, co-sponsor, sole donor, single largest donor, biggest donor, leading donor, key donor
from: subject | complement (Actor)
to: of | to | behind | possessor (Actor Programme Network Instrument Roadmap not State Region)
example: [Actor:State Malta] is the main donor of [Programme Clear Seas].
=> Malta FUNDS Clear Seas
example: The donors of [Programme Clear Seas] are [Actor:State Malta] and [Actor:State Kenya].
=> Malta FUNDS Clear Seas
=> Kenya FUNDS Clear Seas
counter: [Actor:State Malta] met the donors of [Programme Clear Seas].

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

rule runs-on-money
type: FUNDS
noun: money, fund, funds, funding, grant, contribution, financing, donation, financial support, voluntary contribution
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
from: verb from | verb out of (Actor Programme)
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

rule pays-part-of-costs
type: FUNDS
noun: cost, costs, budget, expense, expenses, running costs, operating costs, expenditure, rent, salaries
before: of
governor: pay, bear, cover, meet, provide, finance, fund, contribute, shoulder, carry
from: verb subject (Actor Programme)
to: possessor | of (Actor Programme Network Instrument Event Roadmap not State Region)
example: [Actor:State Malta] pays half of the costs of [Actor Harbour Laboratory].
=> Malta FUNDS Harbour Laboratory
counter: [Actor:State Malta] reads half of the costs of [Actor Harbour Laboratory].

rule grant-enables
type: FUNDS
noun: grant, donation, funding, financing, financial support, financial contribution, subsidy, loan, gift
governor: enable, allow, permit, help
from: from | of | by | possessor (Actor)
to: verb object (direct Agency Organisation Network Programme TaskForce Committee Office)
example: A grant from [Actor:State Malta] has enabled [Actor:Agency Harbour Laboratory] to hire chemists.
=> Malta FUNDS Harbour Laboratory
counter: A letter from [Actor:State Malta] has enabled [Actor:Agency Harbour Laboratory] to hire chemists.
"""##
