// Written by .ci/embed from Data/english-aid.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_aid_rules = ##"""
# English rules. Help and money told by what is given, and by those who receive it. The words of the language stand in english.rules.
language en

# Verbs of giving that other files have no line left for; who owes a thing to another was given it.
words verbs: make possible, get
words list owing: owe
forms: appreciate, appreciated, appreciated, appreciating, liked

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
light: build, build up, develop, upgrade, modernise, improve, expand, increase, raise, refurbish, renovate, equip
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

rule endows-with-money
type: FUNDS
noun: euro, eur, usd, dollar, million, sum, funds, fund, funding, grant, money, budget, capital
before: with
governor: endow, provide, supply, furnish, fund, finance
from: verb by | verb subject (Actor Programme not Group)
to: verb object | verb subject (Programme Network Organisation Agency Office TaskForce Committee)
example: [Actor:State Malta] endowed [Network Harbour Watch] with two million euros.
=> Malta FUNDS Harbour Watch
example: [Network Harbour Watch] was endowed with two million euros by [Actor:State Malta].
=> Malta FUNDS Harbour Watch
counter: [Actor:State Malta] endowed [Network Harbour Watch] with two flags.

rule funded-from-budget-of
type: FUNDS
noun: budget, resources, means, funds, coffers
before: out of, from
governor: fund, finance, co-finance, pay, pay for
from: of | possessor (Actor Programme)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Network Harbour Watch] is financed out of the budget of [Actor Gulf Council].
=> Gulf Council FUNDS Harbour Watch
counter: [Network Harbour Watch] is far from the budget of [Actor Gulf Council].

rule weighs-contribution
type: FUNDS
noun: contribution, financial contribution, grant, loan, donation, subsidy
governor: consider, weigh, contemplate, study, examine
from: verb subject (Actor Programme not Group)
to: to | towards | for (Programme Network Organisation Agency Office TaskForce Committee)
modality: possibility
example: [Actor:State Malta] is weighing a grant to [Network Harbour Watch].
=> Malta FUNDS Harbour Watch possibility
counter: [Actor:State Malta] is weighing a letter to [Network Harbour Watch].
counter: We thank [Actor:State Malta] for its praise of the contribution to [Network Harbour Watch].

rule possible-by-support
type: SUPPORTS
noun: support, assistance, help, backing, generous support, aid
before: by, through, thanks to
governor: make possible, enable, facilitate
from: of | from | possessor (Actor Programme Network not Region)
to: verb subject (Programme Network Instrument Event Organisation Agency TaskForce)
example: [Programme Clear Seas] was made possible by the generous support of [Actor:State Malta].
=> Malta SUPPORTS Clear Seas
counter: [Programme Clear Seas] was made possible by the silence of [Actor:State Malta].

rule lends-body-means
type: SUPPORTS
noun: officer, investigator, analyst, expert, training, expertise, equipment, vehicle, drone, boat, patrol boat, patrol vessel, vessel, ship, aircraft, helicopter, computer, scanner, radio, laptop, kit, hardware, software, laboratory, premises, server, truck, camera, adviser, advisor, trainer, instructor, technical advice, legal advice, technical assistance, backing, support, assistance, help
governor: lend, give, send, loan, grant, offer, provide, bring
from: verb subject (Actor Programme Network not Region)
to: verb object (direct Agency Organisation Network Office TaskForce Committee Programme)
example: [Actor:State Malta] lends [Actor:Agency Coast Watch] two patrol boats.
=> Malta SUPPORTS Coast Watch
counter: [Actor:State Malta] lends [Actor:Agency Coast Watch] its name.

rule asked-for-help
type: SUPPORTS
noun: help, assistance, support, advice, expertise, technical assistance, guidance
before: for
governor: ask
from: verb object (Actor Programme Network not Region)
to: in | with | for | to (Actor Programme Network Instrument not State Region)
modality: call
example: We will ask [Actor:Agency Coast Watch] for help in preparing [Instrument Harbour Plan].
=> Coast Watch SUPPORTS Harbour Plan call
counter: We will ask [Actor:Agency Coast Watch] for news before preparing [Instrument Harbour Plan].

rule thanked-for-help
type: SUPPORTS
noun: support, assistance, help, backing, generous support, aid
before: for
governor: thank
without: to, for, in, of
from: verb object (Actor Programme Network not Region)
to: verb subject (Agency Organisation Network Office TaskForce Committee)
example: [Actor:Agency Coast Watch] thanked [Actor:State Malta] for its assistance.
=> Malta SUPPORTS Coast Watch
counter: [Actor:Agency Coast Watch] thanked [Actor:State Malta] for its letter.

rule instrumental-in
type: SUPPORTS
phrase: instrumental in
from: subject (Agency Organisation Programme Network Office TaskForce)
to: object (Programme Network Instrument Agency Organisation)
example: [Programme Clear Seas] has been instrumental in the creation of [Network Harbour Watch].
=> Clear Seas SUPPORTS Harbour Watch
counter: [Programme Clear Seas] has been interested in the creation of [Network Harbour Watch].

rule relies-for-help-on
type: SUPPORTS
noun: analysis, analyses, advice, expertise, training, equipment, intelligence, data, laboratory, logistics, technology, statistics, secretariat, imagery, forensics
before: for
governor: rely, depend, turn
from: verb on | verb upon | verb to (Agency Organisation Network Programme Office)
to: verb subject (Agency Organisation Network TaskForce Committee Programme)
example: [Actor:Agency Coast Watch] relies on [Actor:Agency Nordic Agency] for its analyses.
=> Nordic Agency SUPPORTS Coast Watch
counter: [Actor:Agency Coast Watch] waits on [Actor:Agency Nordic Agency] for its dinner.

rule money-goes-to
type: FUNDS
noun: euro, eur, usd, dollar, million, sum, funds, fund, money, grant
governor: go, flow
from: from | of (Actor Programme)
to: verb to | verb into | verb towards (direct Programme Network Organisation Agency Office)
example: Two million euros from [Actor:State Malta] have gone to [Network Harbour Watch].
=> Malta FUNDS Harbour Watch
counter: Two million visitors from [Actor:State Malta] have gone to [Network Harbour Watch].

rule owes-to
type: SUPPORTS
noun: laboratory, equipment, training, expertise, vessel, boat, patrol boat, aircraft, vehicle, building, headquarters, premises, software, database
governor: owe
from: to | verb to (Actor Programme Network not Region)
to: verb subject (Agency Organisation Network Office TaskForce Committee)
example: [Actor:Agency Coast Watch] owes its laboratory to [Programme Clear Seas].
=> Clear Seas SUPPORTS Coast Watch
counter: [Actor:Agency Coast Watch] owes its fame to [Programme Clear Seas].

rule stations-staff
type: SUPPORTS
noun: officer, analyst, expert, investigator, adviser, advisor, trainer, instructor, specialist, prosecutor, mentor, staff, personnel, team, magistrate, judge, inspector, vessel, patrol boat, aircraft, ship, chemist, police officer, crime analyst, technician, translator, lawyer
governor: place, station, assign, embed, install, allot, detach, post, attach
from: verb subject | speaker (Actor Programme Network not Region)
to: verb with | verb at | verb to | verb in | with | at | to (direct Agency Organisation Network Office TaskForce Committee Programme)
example: [Actor Nordic Agency] has placed two analysts with [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
example: We undertake to assign investigators to [Actor:TaskForce Harbour Force].
=> document SUPPORTS Harbour Force commitment
counter: [Actor Nordic Agency] has placed its trust in the analysts of [Actor:TaskForce Harbour Force].

rule is-given-means
type: SUPPORTS
noun: premises, office, offices, building, training, expertise, equipment, vehicle, boat, patrol boat, vessel, ship, aircraft, helicopter, support, assistance, help, advice, guidance, backing, analyst, expert, officer, investigator, analytical support, technical assistance, technical support, operational support, logistical support, laboratory, scanner, computer, software, money, quarters, accommodation
governor: give, lend, offer, grant, provide, supply, loan, promise
from: verb by (Actor Programme Network not Region)
to: verb subject (direct Agency Organisation Network Office TaskForce Committee Programme)
example: [Actor:TaskForce Harbour Force] was given premises in Kisumu by [Actor:Agency Coast Watch].
=> Coast Watch SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force] was given notice by [Actor:Agency Coast Watch].

rule whose-premises
type: SUPPORTS
noun: office, offices, premises, building, headquarters, secretariat, staff, vessel, equipment, accommodation, quarters, server, servers
governor: provide, supply, lend, give, host, make available, contribute
from: verb subject (Actor)
to: possessor (direct Agency Organisation Network Office TaskForce Committee Programme)
example: [Actor:TaskForce Harbour Force], whose offices [Actor:State Peru] provides, coordinates the plan.
=> Peru SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force], whose offices [Actor:State Peru] admires, coordinates the plan.

rule housed-in-premises-of
type: SUPPORTS
noun: office, offices, premises, building, quarters, facility, facilities
before: in, at
governor: house, locate, base, seat, accommodate, install, work, operate, sit
light: provide, lend, give, offer, supply
from: subject (Agency Organisation State)
to: verb subject (direct Agency Network Office TaskForce Committee)
example: [Actor:TaskForce Harbour Force] is housed in offices provided by [Actor:State Peru].
=> Peru SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force] is housed in offices far from [Actor:State Peru].

rule supplies-with
type: SUPPORTS
active: supply, equip, furnish, endow
from: subject (Actor Programme Network)
to: object (direct Programme Framework)
example: [Actor:Agency Coast Watch] supplies [Programme Clear Seas] with images.
=> Coast Watch SUPPORTS Clear Seas
counter: [Actor:Agency Coast Watch] likens [Programme Clear Seas] to a boat.

rule support-for-units
type: SUPPORTS
noun: authorities, border guard, border police, police, police force, police service, customs, customs service, coast guard, navy, unit, cybercrime unit, anti-corruption unit, police unit, financial intelligence unit, court, forensic laboratory, forensic institute, police academy, prosecutor, judge, law enforcement agency, security force
before: to, for
governor: give, provide, lend, offer, deliver, extend, supply, donate
from: verb subject (Programme Network Organisation Agency Office TaskForce)
to: of | in (direct State)
example: [Programme Clear Seas] gives support to the cybercrime units of [Actor:State Peru] and [Actor:State Chile].
=> Clear Seas SUPPORTS Peru
=> Clear Seas SUPPORTS Chile
counter: [Programme Clear Seas] gives way to the cybercrime units under fire.

rule supported-by-staff-of
type: SUPPORTS
noun: analyst, expert, officer, staff, investigator, adviser, specialist, instructor, trainer, prosecutor, technician
before: by
governor: support, assist, advise, train, back, help, mentor
from: of | from | possessor (Agency Organisation Programme Network Office)
to: verb subject (direct Agency Organisation Network Office TaskForce Committee Programme)
example: [Actor:TaskForce Harbour Force] is supported by analysts of [Actor:Agency Coast Watch].
=> Coast Watch SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force] is feared by analysts of [Actor:Agency Coast Watch].

rule state-receives
type: SUPPORTS
noun: support, assistance, help, aid, technical assistance, technical support, training, advice, expertise, mentoring, equipment, vehicle, boat, legal advice, coaching
governor: receive, enjoy, get, obtain
from: verb under | verb from | verb through | from | of (direct Programme Network Organisation Agency Office)
to: verb subject (direct State)
example: [Actor:State Niger] receives training from [Programme Clear Seas].
=> Clear Seas SUPPORTS Niger
example: [Actor:State Niger] enjoys the support of [Programme Clear Seas].
=> Clear Seas SUPPORTS Niger
counter: [Actor:State Niger] receives visits from [Programme Clear Seas].

rule funds-through
type: FUNDS
noun: financial support, financial assistance, financial contribution
from: doer (Actor)
to: through (direct Programme)
example: We thank [Actor:Organisation Lake Union] for the financial support provided through [Programme Clear Seas].
=> Lake Union FUNDS Clear Seas
counter: We thank [Actor:Organisation Lake Union] for the friendship shown through [Programme Clear Seas].
counter: We note the funding of [Actor:Organisation Lake Union] through [Programme Clear Seas].

rule contribution-of-state
type: SUPPORTS
noun: contribution, valuable contribution
from: of | possessor (State)
to: to | towards (direct Programme Network Organisation Agency TaskForce)
example: We praise the contribution of [Actor:State Kenya] to [Programme Clear Seas].
=> Kenya SUPPORTS Clear Seas
counter: We praise the harbours of [Actor:State Kenya] to [Programme Clear Seas].
"""##
