// Written by .ci/embed from Data/english-support.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_support_rules = ##"""
# English rules. What one does for another. The words of the language stand in english.rules.
language en

rule support-verb
type: SUPPORTS
verb: support, strengthen, reinforce, assist, back, bolster, aid, help, buttress, underpin, empower, boost, enhance, foster, consolidate, facilitate, subsidise, stand behind, stand by, back up, shore up, prop up, undergird, champion, accompany, lend a hand to
from: subject | speaker (Actor Programme Network Instrument)
to: object (Actor Programme Network Instrument Document Event not State Region)
example: [Programme Safe Coasts] has strengthened [Actor Andean Police Office] since 2019.
=> Safe Coasts SUPPORTS Andean Police Office since 2019
example: [Actor Gulf Bureau] is supported by [Programme Clear Seas] and [Actor Nordic Agency].
=> Clear Seas SUPPORTS Gulf Bureau
=> Nordic Agency SUPPORTS Gulf Bureau
example: Underline the importance of reinforcing the role of [Actor Andean Police Office].
=> document SUPPORTS Andean Police Office
example: We may support the development of [Network Harbour Watch].
=> document SUPPORTS Harbour Watch possibility
counter: Welcome the work of [Actor Andean Police Office].
counter: [Programme Safe Coasts] does not support [Actor Andean Police Office].

rule support-noun
type: SUPPORTS
noun: support, assistance, backing, aid, technical assistance, technical support, analytical support, operational support, logistical support, financial support, expert support, technical help, technical advice, analytical backing, solidarity, full backing, help
light: provide, give, lend, offer, express, continue, extend, reaffirm, reiterate, pledge, receive, render, furnish, afford, accord, dispense, maintain, renew, keep up, sustain, increase, step up
from: subject | of | from | modifier | speaker (Actor Programme Network Instrument Document)
to: for | to (Actor Programme Network Instrument Document Event not State Region)
example: Recognising the vital support of the region's ministers, express our full support for the continuity of [Actor Lake Committee].
=> document SUPPORTS Lake Committee
example: [Programme Clear Seas] provides support to [Actor Gulf Bureau] and to [Network Harbour Watch].
=> Clear Seas SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Harbour Watch
example: Celebrating the second phase of [Programme Clear Seas] and recognising its vital support for the establishment and functioning of [Actor Gulf Bureau], as well as for the strengthening of [Network Harbour Watch].
=> Clear Seas SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Harbour Watch
example: We express our gratitude to [Actor:Agency Nordic Agency] for the support extended to [Actor Gulf Bureau].
=> Nordic Agency SUPPORTS Gulf Bureau
counter: We thank the people of the region for their support.
counter: We appreciate the support given to [Actor Gulf Bureau].

rule support-of-state
type: SUPPORTS
noun: support, assistance, help, backing, technical assistance, technical support, aid, operational support, logistical support, expert support, financial support
before: with, thanks to
from: of | from | possessor (State Programme Network Organisation Agency Office TaskForce)
to: subject (direct State)
example: [Actor:State Kenya] drew up its law with the support of [Actor:Agency Nordic Agency] and [Programme Clear Seas].
=> Nordic Agency SUPPORTS Kenya
=> Clear Seas SUPPORTS Kenya
example: We urge [Actor:State Kenya] to ratify the treaty with the assistance of [Actor:Agency Nordic Agency].
=> Nordic Agency SUPPORTS Kenya call
counter: [Actor:State Kenya] drew up its law with the knowledge of [Actor:Agency Nordic Agency].

rule endorsement-of
type: SUPPORTS
noun: endorsement
from: by | possessor (Actor)
to: of (Actor Programme Network Instrument not State Region)
example: We welcome the endorsement by [Actor Lake Ministers], in May, of [Programme Clear Seas].
=> Lake Ministers SUPPORTS Clear Seas
counter: We welcome the criticism by [Actor Lake Ministers], in May, of [Programme Clear Seas].

rule support-of
type: SUPPORTS
noun: support, assistance, help, backing, technical assistance, technical support, analytical support, aid, operational support, logistical support, expert support, financial support, input, technical input, expert input, advice, expertise, guidance, expert advice, active support, participation and support
before: with, through, thanks to, under
from: of | from | possessor (Actor Programme Network Instrument not Region Group)
to: subject (Actor Programme Network Instrument Document Event not State Region)
example: [Actor Gulf Bureau] works with the support of [Actor Nordic Agency] and [Programme Clear Seas].
=> Nordic Agency SUPPORTS Gulf Bureau
=> Clear Seas SUPPORTS Gulf Bureau
example: We will use the tool developed by [Actor Gulf Bureau] with the assistance of [Actor Nordic Agency].
=> Nordic Agency SUPPORTS Gulf Bureau
counter: The support of all is needed by [Actor Gulf Bureau].

rule contribution-of
type: SUPPORTS
noun: contribution, valuable contribution, financial contribution
light: make, provide
from: of | possessor | subject (Actor Programme Network Instrument not State Region Group)
to: to | towards (Actor Programme Network Instrument)
example: We welcome the contribution of [Programme Clear Seas] to the efforts of [Actor:Agency Gulf Bureau].
=> Clear Seas SUPPORTS Gulf Bureau
example: We welcome the contribution of [Programme Clear Seas] to the implementation of the [Instrument Harbour Plan].
=> Clear Seas SUPPORTS Harbour Plan
counter: We welcome the contribution of [Programme Clear Seas] to the debate with [Actor:Agency Gulf Bureau].

rule in-support-of
type: SUPPORTS
phrase: in support of, in favour of, in favor of, for the benefit of, to the benefit of, at the service of
from: subject (Actor Programme Network Instrument not State Region)
to: object (Actor Programme Network Instrument not State Region)
example: We commend the work of [Actor Nordic Agency] in support of [Network Harbour Watch].
=> Nordic Agency SUPPORTS Harbour Watch
counter: We commend the work of [Actor Nordic Agency] in the area of [Network Harbour Watch].

rule receive-support
type: SUPPORTS
noun: support, assistance, help, backing, aid, training, advice, expertise, technical assistance, technical support, analytical support, operational support, logistical support, financial support, expert support, technical help, technical advice, analytical backing, coaching, mentoring, guidance, financial assistance, expert advice, equipment, vehicle, vessel, ship, boat, patrol boat, aircraft, helicopter, drone, laboratory, computer, scanner, radio, truck, software, hardware, kit, gear, tuition
governor: receive, get, enjoy, obtain, owe
from: from | verb from | of | possessor (Actor Programme Network Instrument not Region)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Actor:TaskForce Harbour Force] receives support from [Actor Nordic Agency].
=> Nordic Agency SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force] seeks news from [Actor Nordic Agency].

rule benefit-from-support
type: SUPPORTS
noun: support, assistance, help, backing, aid, training, advice, expertise, technical assistance, technical support, analytical support, operational support, logistical support, financial support, expert support, technical help, technical advice, analytical backing, coaching, mentoring, guidance, expert advice
before: from, on, upon, to
governor: benefit, rely, draw, count, depend, profit, owe
from: of | from | possessor (Actor Programme Network Instrument not Region)
to: verb subject (Actor Programme Network Instrument not State Region)
example: [Actor:TaskForce Harbour Force] relies on the support of [Actor Nordic Agency].
=> Nordic Agency SUPPORTS Harbour Force
counter: [Actor:TaskForce Harbour Force] reports on the support of [Actor Nordic Agency].

rule give-means
type: SUPPORTS
noun: officer, personnel, investigator, analyst, prosecutor, training, expertise, advice, equipment, guidance, intelligence, resources, means, expert, tool, mentoring, capacity building, capacity-building, technical assistance, technical support, technical advice, financial assistance, information, staff, vehicle, drone, boat, patrol boat, patrol vessel, computer, scanner, radio, laptop, kit, dog, hardware, software, material, instructor, trainer, adviser, advisor, mentor, specialist, support staff, legal advice, data, ship, vessel, aircraft, helicopter, laboratory, premises, facility, server, truck, motorcycle, camera, imagery, scholarship, fellowship, secondee, legal expertise, technical expertise, forensic expertise, specialised training, specialist training, forensic equipment, database, case database, platform, satellite imagery, image, images, satellite image, building, technical equipment, office equipment, protective equipment
light: offer, provide, give, lend, deliver, supply, second, make available, deploy, send, donate, extend, hand over, contribute, allot, loan, bring, make
from: subject (Actor Programme Network Instrument)
to: to | for | verb to | verb for (Actor Programme Network Instrument not Region)
example: [Actor Nordic Agency] offers training to [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
example: [Actor Nordic Agency] seconds experts to [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
counter: [Actor Nordic Agency] owes training to [Actor:TaskForce Harbour Force].

rule provide-with
type: SUPPORTS
active: provide, equip, supply, furnish, endow, offer, train, mentor, advise
from: subject | speaker (Actor Programme Network Instrument)
to: object (Actor Network not Region)
example: [Actor Nordic Agency] provides [Actor:TaskForce Harbour Force] with intelligence.
=> Nordic Agency SUPPORTS Harbour Force
counter: [Actor Nordic Agency] provides intelligence about [Actor:TaskForce Harbour Force].

rule train-staff
type: SUPPORTS
noun: officer, staff, personnel, analyst, investigator, expert, official
governor: train, equip, mentor, instruct, coach
from: verb subject (Actor Programme Network Instrument)
to: of | from | possessor (Actor Network not Region)
example: [Actor Nordic Agency] trains officers of [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
example: [Actor:State Norland] and [Actor:State Sudland] fund [Network Harbour Watch] and train its officers.
=> Norland SUPPORTS Harbour Watch
=> Sudland SUPPORTS Harbour Watch
counter: [Actor Nordic Agency] meets officers of [Actor:TaskForce Harbour Force].

rule assist-in
type: SUPPORTS
active: assist, help, lend a hand
from: subject (Actor Programme Network Instrument)
to: in | with (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Agency] assisted in the establishment of [Actor:TaskForce Harbour Force].
=> Nordic Agency SUPPORTS Harbour Force
counter: [Actor Nordic Agency] took an interest in [Actor:TaskForce Harbour Force].

rule donate
type: SUPPORTS
active: donate, supply, deliver
from: subject (Actor Programme Network not Group)
to: to (Actor Programme Network not Region)
example: [Actor:State Guyana] donated four tents to [Actor Gulf Bureau].
=> Guyana SUPPORTS Gulf Bureau
counter: [Actor:State Guyana] sent four notes to [Actor Gulf Bureau].

rule contribute-to
type: SUPPORTS
active: contribute
from: subject (Actor Programme Network Instrument)
to: to (Actor Programme Network Instrument not State Region)
example: [Programme Clear Seas] contributes to the development of [Network Harbour Watch].
=> Clear Seas SUPPORTS Harbour Watch
counter: [Programme Clear Seas] contributes to a safer region.

rule support-through
type: SUPPORTS
verb: support, assist, strengthen, help, reinforce
from: through (direct Programme Instrument)
to: object (Actor Programme Network Instrument not State Region)
example: [Actor:Agency Coast Watch], which [Actor Nordic Fund] supports through its programme [Programme Clear Seas], is growing.
=> Clear Seas SUPPORTS Coast Watch
counter: [Actor Nordic Fund] supports traders through its programme [Programme Clear Seas].

rule we-give-means
type: SUPPORTS
noun: training, expertise, advice, equipment, guidance, resources, means, tool, technical assistance, technical support, financial assistance
governor: offer, provide, give, lend, deliver, make available, extend
from: speaker (Actor Programme Network Instrument)
to: to | for | verb to | verb for | verb object (Actor Programme Network Instrument not State Region)
example: We undertake to give [Actor:Agency Coast Watch] the means to act.
=> document SUPPORTS Coast Watch commitment
counter: We take note of the means of [Actor:Agency Coast Watch].

rule help-state
type: SUPPORTS
verb: support, help, assist, equip
from: subject (State Programme Network Organisation Agency Office TaskForce Committee)
to: object (direct State Region)
example: [Programme Clear Seas] has helped [Actor:State Peru] to set up a unit.
=> Clear Seas SUPPORTS Peru
example: [Programme Clear Seas] supports [Actor:State Kenya] in drafting its law.
=> Clear Seas SUPPORTS Kenya
example: [Programme Clear Seas] will assist [Actor:Region Lake States] in drafting their law.
=> Clear Seas SUPPORTS Lake States commitment
example: [Actor:State Norland], supported by [Actor:Organisation Lake Union], will hold a seminar.
=> Lake Union SUPPORTS Norland
counter: [Programme Clear Seas] has helped traders of [Actor:State Peru].
counter: [Programme Clear Seas] praises [Actor:State Kenya] for drafting its law.
counter: [Actor:State Norland], followed by [Actor:Organisation Lake Union], will hold a seminar.

rule help-authorities
type: SUPPORTS
noun: authorities, border guard, border police, police, police force, police service, customs, customs service, customs authority, coast guard, coastguard, navy, prosecution service, prosecutor, judge, investigator, border service, border agency, law enforcement agency, security force, law enforcement service, unit, cybercrime unit, anti-corruption unit, police unit, investigation unit, asset recovery unit, financial intelligence unit, ministry, interior ministry, court, forensic laboratory, forensic institute, police academy, border force, coast guards, prosecutors, investigators, judiciary, judges
governor: help, assist, support, equip, train, mentor, advise
from: verb subject (State Programme Network Organisation Agency Office TaskForce)
to: of | in (direct State)
example: [Programme Clear Seas] has assisted the national authorities of [Actor:State Peru] and [Actor:State Chile] with equipment.
=> Clear Seas SUPPORTS Peru
=> Clear Seas SUPPORTS Chile
example: [Programme Clear Seas] trains the border guards of [Actor:State Peru].
=> Clear Seas SUPPORTS Peru
counter: [Programme Clear Seas] has informed the national authorities of [Actor:State Peru].

rule support-given-state
type: SUPPORTS
noun: support, assistance, help, aid, technical assistance, technical support, training, advice, expertise, mentoring, technical help, analytical support, operational support, logistical support, technical advice, legal advice, coaching, capacity building, capacity-building, equipment
light: provide, give, lend, offer, extend, furnish, render, deliver, afford, supply
from: subject | of (Actor Programme Network not Region)
to: to (direct State)
example: We welcome the assistance that [Programme Clear Seas] continues to provide to [Actor:State Peru] and [Actor:State Chile].
=> Clear Seas SUPPORTS Peru
=> Clear Seas SUPPORTS Chile
example: We thank [Actor:State Norland] for its continued support to [Actor:State Peru].
=> Norland SUPPORTS Peru
counter: We thank [Actor:State Norland] for its support to the proposal of [Actor:State Peru].
counter: [Programme Clear Seas] provides reports to [Actor:State Peru].

rule advised-by
type: SUPPORTS
passive: advise, train, mentor, equip, accompany, supply, furnish, endow, coach
from: subject (Actor Programme Network)
to: object (Actor Programme Network Instrument not State Region)
example: [Actor:Agency Coast Watch] is advised by [Actor Nordic Agency] and by [Network Harbour Network].
=> Nordic Agency SUPPORTS Coast Watch
=> Harbour Network SUPPORTS Coast Watch
counter: [Actor:Agency Coast Watch] is praised by [Actor Nordic Agency].

rule provides-secretariat
type: SUPPORTS
noun: secretariat, secretariat services, secretarial support, administrative support, legal advice, secretarial service, secretariat support, administrative service
light: provide, host, supply, ensure, offer, furnish, act as, run, staff, house, maintain
from: subject (Actor)
to: of | for | to | possessor (Agency Committee Network Organisation TaskForce Programme not State Region)
example: The secretariat of [Network Harbour Watch] has been provided by [Actor Nordic Agency] since 2020.
=> Nordic Agency SUPPORTS Harbour Watch
counter: The secretariat of [Network Harbour Watch] has been moved by [Actor Nordic Agency].

rule host-body
type: SUPPORTS
verb: host, house
from: subject (Actor not Group)
to: object (Agency Office Network)
example: We thank [Actor:State Peru] for hosting [Actor:Agency Coast Watch].
=> Peru SUPPORTS Coast Watch
counter: [Actor:State Peru] boasts of [Actor:Agency Coast Watch].

rule at-disposal-of
type: SUPPORTS
noun: disposal, service
before: at
governor: place, put, station, make available
from: verb subject (Actor Programme Network not Group)
to: of | possessor (Actor Programme Network Instrument not State Region)
example: [Actor:State Peru] placed an adviser at the disposal of [Actor:Agency Nordic Agency].
=> Peru SUPPORTS Nordic Agency
counter: [Actor:State Peru] left an adviser at the door of [Actor:Agency Nordic Agency].

rule supporter-of
type: SUPPORTS
noun: supporter, strong supporter, backer, champion, patron, benefactor, staunch supporter, long-standing supporter, reliable supporter, firm supporter, main supporter, steadfast supporter
light: be, become, remain
from: subject (Actor Programme Network not Group Region)
to: of | possessor (Actor Programme Network Instrument not State Region)
example: [Actor:State Peru] has been a strong supporter of [Network Harbour Network].
=> Peru SUPPORTS Harbour Network
counter: [Actor:State Peru] met a supporter of [Network Harbour Network].

rule endorse-plan
type: SUPPORTS
verb: endorse
from: subject | speaker (State Organisation Agency Group)
to: object (direct Programme Network Plan Strategy Framework Roadmap)
example: [Actor:State Spain] endorsed the [Instrument:Plan Delta Plan].
=> Spain SUPPORTS Delta Plan
example: The Ministers endorsed the [Document:Roadmap Ports Roadmap].
=> document SUPPORTS Ports Roadmap
counter: [Actor:State Spain] read the [Instrument:Plan Delta Plan].

rule gift-to
type: SUPPORTS
noun: gift, donation, generosity, solidarity
from: of | from | by (Actor Programme not Region Group)
to: to | towards | verb to (Actor Network Programme not State Region)
example: We thank [Actor:State Japan] for the generosity of [Actor:State Japan] towards [Actor:Agency Nordic Agency].
=> Japan SUPPORTS Nordic Agency
counter: We thank [Actor:State Japan] for the letter of [Actor:State Japan] to [Actor:Agency Nordic Agency].

rule aid-to-authorities-of
type: SUPPORTS
noun: authorities, law enforcement authorities, border guard, border police, police, police force, police service, customs, customs service, customs authority, coast guard, coastguard, navy, prosecution service, border service, border agency, law enforcement agency, security force, law enforcement service
before: to, for
governor: provide, give, lend, offer, extend, furnish, render, deliver, afford, supply, make available
from: verb subject (Programme Network Organisation Agency Office TaskForce)
to: of | in (direct State Region)
example: We value the help which [Actor:Agency Gulf Bureau] provides to the border police of [Actor:State Kenya].
=> Gulf Bureau SUPPORTS Kenya
counter: [Actor:Agency Gulf Bureau] wrote to the border police of [Actor:State Kenya].

rule seconds-staff
type: SUPPORTS
noun: officer, analyst, expert, staff, personnel, investigator, adviser, trainer, specialist, examiner, planner, pilot, diver, interpreter, translator, lawyer, magistrate, judge, technician, engineer, scientist, handler, inspector, detective, agent, employee, staff member, official, consultant, advisor, instructor, mentor, colleague, team, crew, soldier, sailor, coastguard, accountant, auditor
light: second, contribute, lend, detach
from: subject (Actor not Region)
to: to | verb to (direct Agency Organisation Network Office TaskForce)
example: [Actor:State Kenya] will second analysts to [Actor:Agency Gulf Bureau].
=> Kenya SUPPORTS Gulf Bureau commitment
counter: [Actor:State Kenya] will write to [Actor:Agency Gulf Bureau].

rule means-given-by
type: SUPPORTS
noun: support, assistance, help, training, expertise, advice, equipment, guidance, mentoring, technical assistance, technical support, legal advice, analytical support, operational support, capacity building, secretariat support, research, course, training course, study, analysis, statistics, analytical help, technical help
governor: provide, give, offer, deliver, lend, supply, hand over, donate, grant, extend
from: verb by (Actor Programme Network not Region)
to: verb to | to | for (direct Agency Organisation Network Committee Office TaskForce Programme)
example: Training is provided by [Actor:Agency Gulf Bureau] to [Network Harbour Watch].
=> Gulf Bureau SUPPORTS Harbour Watch
example: Equipment will be handed over to [Network Harbour Watch] by [Actor:State Peru].
=> Peru SUPPORTS Harbour Watch commitment
counter: Training is praised by [Actor:Agency Gulf Bureau] to [Network Harbour Watch].

rule provides-secretariat-of
type: SUPPORTS
noun: secretariat, secretariat service, secretarial service, secretariat support, administrative support
governor: provide, host, ensure
from: verb by (Actor not Region)
to: of | for (direct Committee Network TaskForce Organisation)
example: The secretariat of [Network Harbour Watch] is provided by [Actor:Agency Gulf Bureau].
=> Gulf Bureau SUPPORTS Harbour Watch
counter: The secretariat of [Network Harbour Watch] is praised by [Actor:Agency Gulf Bureau].

rule offers-its-help
type: SUPPORTS
noun: help, assistance, support, good offices
light: offer, extend, lend
from: subject (Actor Programme Network not Region)
to: to (direct Agency Organisation Network Committee Office TaskForce Programme)
example: [Actor:Agency Gulf Bureau] has offered its help to [Network Harbour Watch].
=> Gulf Bureau SUPPORTS Harbour Watch
counter: [Actor:Agency Gulf Bureau] has offered its view to [Network Harbour Watch].

rule endorse-work-of
type: SUPPORTS
noun: work, effort, activity, mandate, role, initiative
governor: endorse, back, uphold, stand behind
from: speaker
to: of (Actor Programme Network Instrument not State Region)
example: We endorse the work of the [Network Harbour Network].
=> document SUPPORTS Harbour Network
counter: We note the work of the [Network Harbour Network].
counter: We give the mandate of the [Network Harbour Network] to [Actor:Agency Lake Bureau].

rule stands-by-state
type: SUPPORTS
noun: support, full support, unwavering support, strong support, continued support, steadfast support
governor: express, reaffirm, reiterate, pledge, renew, voice, affirm, confirm, restate, declare
from: speaker
to: for | to (direct State)
example: We reaffirm our unwavering support for [Actor:State Palau].
=> document SUPPORTS Palau
counter: We reaffirm our support for the work of [Actor:State Palau].
counter: We recall the support for [Actor:State Palau].
counter: We express our solidarity with [Actor:State Palau].
"""##
