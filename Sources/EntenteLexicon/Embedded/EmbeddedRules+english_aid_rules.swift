// Written by .ci/embed from Data/english-aid.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_aid_rules = ##"""
# English rules. Help and money told by what is given, and by those who receive it. The words of the language stand in english.rules.
language en

rule lends-weight
type: SUPPORTS
noun: weight, full weight
governor: lend, throw, put, add
from: verb subject (Actor Programme Network not Region)
to: to | behind | verb to | verb behind (Actor Programme Network Instrument not State Region)
example: [Actor:State Peru] has thrown its weight behind [Network Harbour Watch].
=> Peru SUPPORTS Harbour Watch
counter: [Actor:State Peru] has put its name behind [Network Harbour Watch].

rule comes-to-aid
type: SUPPORTS
noun: aid, assistance, help, rescue
before: to
governor: come, hasten, hurry, rush
from: verb subject (Actor Programme Network not Region)
to: of | possessor (Actor Programme Network Instrument not Region)
example: [Actor:State Peru] came to the aid of [Actor:Agency Gulf Bureau].
=> Peru SUPPORTS Gulf Bureau
counter: [Actor:State Peru] came to the gates of [Actor:Agency Gulf Bureau].

rule plays-part-for
type: SUPPORTS
noun: part, role
governor: play
from: verb subject (Agency Organisation Programme Network Office TaskForce)
to: in (Programme Network Instrument)
example: [Actor:Agency Nordic Agency] has played a key part in the development of [Network Harbour Watch].
=> Nordic Agency SUPPORTS Harbour Watch
counter: [Actor:Agency Nordic Agency] has seen a key part in the development of [Network Harbour Watch].

rule builds-capacity
type: SUPPORTS
noun: capacity, capability, know-how, skill, laboratory, infrastructure, forensic laboratory
light: build, build up, develop, upgrade, modernise, improve, expand, increase, raise, refurbish, renovate
from: subject (Programme Network Organisation Agency Office)
to: of (Actor Network not Region)
example: [Programme Clear Seas] builds the capacity of [Actor:Agency Gulf Bureau].
=> Clear Seas SUPPORTS Gulf Bureau
counter: [Programme Clear Seas] measures the capacity of [Actor:Agency Gulf Bureau].

rule staff-trained-by
type: SUPPORTS
noun: officer, staff, personnel, analyst, investigator, expert, official, prosecutor, judge
governor: train, equip, mentor, instruct, coach, advise
from: verb by | verb under (Agency Organisation Programme Network Office)
to: of | from (Actor Network not Region)
example: Officers of [Actor:Agency Gulf Bureau] are trained by [Programme Clear Seas].
=> Clear Seas SUPPORTS Gulf Bureau
counter: Officers of [Actor:Agency Gulf Bureau] are praised by [Programme Clear Seas].

rule means-for-staff-of
type: SUPPORTS
noun: officer, staff, personnel, analyst, investigator, official, prosecutor, judge
before: to, for
governor: provide, give, offer, deliver, supply, make available
from: verb subject (Agency Organisation Programme Network Office)
to: of (Agency Organisation Network TaskForce Office Committee)
example: [Programme Clear Seas] provided training to officers of [Actor:Agency Gulf Bureau].
=> Clear Seas SUPPORTS Gulf Bureau
counter: [Programme Clear Seas] spoke to officers of [Actor:Agency Gulf Bureau].

rule enables
type: SUPPORTS
active: enable
from: subject (Programme Network Agency Organisation)
to: object (direct Agency Organisation Network Committee Office TaskForce)
example: [Programme Clear Seas] enabled [Actor:Agency Gulf Bureau] to hire staff.
=> Clear Seas SUPPORTS Gulf Bureau
counter: [Programme Clear Seas] reminded [Actor:Agency Gulf Bureau] to hire staff.

rule beneficiary-of
type: SUPPORTS
noun: beneficiary, main beneficiary, recipient, beneficiary country, beneficiary state
from: of | possessor (Programme)
to: subject | complement (Actor Network not Region)
example: The beneficiaries of [Programme Clear Seas] are [Actor:State Peru] and [Actor:State Chile].
=> Clear Seas SUPPORTS Peru
=> Clear Seas SUPPORTS Chile
counter: [Actor:State Peru] met the beneficiaries of [Programme Clear Seas].

rule benefits-from-programme
type: SUPPORTS
active: benefit, profit
from: from (direct Programme)
to: subject (Actor Network not Region)
example: [Actor:State Peru] benefits from [Programme Clear Seas].
=> Clear Seas SUPPORTS Peru
counter: [Actor:State Peru] differs from [Programme Clear Seas].

rule experts-assist
type: SUPPORTS
active: assist, support, advise, train, mentor, help, coach
from: people (Agency Organisation Programme Network)
to: object (direct Agency Organisation Network Committee TaskForce Programme)
example: Ten experts from [Actor:Agency Nordic Agency] assist [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
counter: Ten experts from [Actor:Agency Nordic Agency] met [Actor:TaskForce Harbour Force].

rule provides-budget
type: FUNDS
noun: budget, funding, resource, fund, funds, running cost, core budget, operating budget, annual budget
governor: provide, contribute, supply, furnish, cover, account for
from: verb subject (Actor Programme not Group Region)
to: of | possessor (Programme Network Organisation Agency Office)
example: [Actor:State Malta] provides the bulk of the budget of [Programme Clear Seas].
=> Malta FUNDS Clear Seas
counter: [Actor:State Malta] criticises the bulk of the budget of [Programme Clear Seas].

rule was-awarded-money
type: FUNDS
noun: grant, loan, funding, subsidy, financial support, credit, financial assistance
governor: award, grant, give, allocate, offer, promise, accord
from: verb by (Actor Programme)
to: verb subject (Programme Network Organisation Agency Office TaskForce)
example: [Network Harbour Watch] was awarded a grant by [Actor:State Malta].
=> Malta FUNDS Harbour Watch
counter: [Network Harbour Watch] was awarded a medal by [Actor:State Malta].

rule money-given-by
type: FUNDS
noun: amount, sum, euro, eur, usd, dollar, million, funds, fund, funding, grant, loan, financing, tranche
governor: allocate, provide, give, grant, award, transfer, disburse, contribute, make available, commit, pledge, donate, earmark, set aside, invest, pay
from: verb by (Actor Programme)
to: verb to | to | verb for | for | verb towards (direct Programme Network Organisation Agency Office Plan Strategy)
example: A sum of 3 million euros has been allocated to [Programme Clear Seas] by [Actor:State Malta].
=> Malta FUNDS Clear Seas
counter: A sum of 3 million euros has been refused to [Programme Clear Seas] by [Actor:State Malta].

rule ensures-financing
type: FUNDS
noun: financing, funding, co-financing
governor: ensure, secure, guarantee, assume, undertake, take over, provide
from: verb by | actor (Actor Programme not Group Region)
to: of | for (Programme Network Organisation Agency Office)
example: [Actor:State Malta] ensures the financing of [Programme Clear Seas].
=> Malta FUNDS Clear Seas
counter: [Actor:State Malta] discusses the financing of [Programme Clear Seas].
"""##
