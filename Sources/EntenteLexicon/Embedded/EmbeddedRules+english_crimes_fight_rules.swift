// Written by .ci/embed from Data/english-crimes-fight.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_crimes_fight_rules = ##"""
# English rules. Against which crimes something is directed: verbs and nouns for fighting, and the words that names use. The words of the language stand in english.rules.
language en

# What names are set against: "Centre for Combating Trafficking in Narcotic Drugs", "Centre to Combat Drugs".
words list trading: trafficking, smuggling, traffic
words list exchange: trade, sale, transfer
words list unlawful: illicit, illegal, unlawful
# Crimes of so many kinds that a name is set against them only where it says so: "Network *against* Maritime Crime".
words list wide crime: maritime crime
words list opposing: against, combat, combating, combatting, fight, fighting, counter, countering, tackle, tackling, prevent, preventing, prevention, suppress, suppressing, suppression, eradicate, eradicating, eradication, eliminate, eliminating, elimination, address, addressing, disrupt, disrupting

# "It is *meant* to curb", "It is *able* to": said of somebody whom a word before stands for; "it is necessary to" is nobody's.
words list personal predicate: meant, able, unable, ready, due, going, bound, free, set, keen, eager, willing, determined, poised, designed, intended, competent

# "agreed to combat *this scourge*", "cooperation against *it*", "cooperation in *this field*": words that point back to a crime, and what must be done to it where
# they could point to anything else.
words list pointing: this, these, that, those, such
words list crime called: scourge, scourges, crime, crimes, phenomenon, phenomena, threat, threats, menace, menaces, evil, evils, plague, practice, practices, offence, offences, offense, offenses, criminal activity, activities
words list crime field: field, area, domain, fields, areas
words list from whom: from
words list fights it: combat, fight, prevent, step up the fight against, counter, tackle, eradicate, suppress, eliminate, curb, repress, confront, prevent and combat, combat and prevent, stamp out, root out, crack down on, battle, counteract
words list fight against it: fight, struggle, combat, battle, cooperation, co-operation, action, actions, measure, measures, effort, efforts, response, responses, work, operation, operations, campaign, strategy, collaboration, resilience

rule fight-verb
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, target, curb, dismantle, eradicate, confront, counteract, eliminate, repress, reduce, detect, investigate, prosecute, face, punish, deter, thwart, stem, prevent and combat, stamp out, crack down on, clamp down on, deal with, root out, break up, put an end to, respond to, step up the fight against, stop, halt, contain, quell, uproot, crush, wipe out, roll back, interdict, take on, go after, battle, repel, hunt, police, neutralise, minimise, mitigate, expose, foil, criminalise, outlaw, penalise, criminalize, monitor, combat and prevent, discourage, rein in, choke off, come to grips with, contend with, dry up, end, bring to an end, stand up to, weed out, nip in the bud, get to grips with, keep watch over, stand guard against, clear up, drive back, bring down, drive down
from: subject | voice (Actor Programme Network Instrument Document Event not Region)
to: object (CrimeArea)
example: [Actor Nordic Agency] combats [CrimeArea cybercrime] and [CrimeArea money laundering].
=> Nordic Agency ADDRESSES cybercrime
=> Nordic Agency ADDRESSES money laundering
example: We commit to preventing and combating [CrimeArea drug trafficking], including [CrimeArea cannabis smuggling].
=> document ADDRESSES drug trafficking commitment
=> document ADDRESSES cannabis smuggling commitment
example: Urge all states to address the threats posed by [CrimeArea piracy].
=> document ADDRESSES piracy call
counter: Concerned about the damage that [CrimeArea piracy] does to trade.

rule text-undertakes-to-fight
type: ADDRESSES
verb: fight, combat, tackle, counter, prevent, address, disrupt, suppress, target, curb, dismantle, eradicate, confront, counteract, eliminate, repress, reduce, detect, investigate, prosecute, face, punish, deter, thwart, stem, prevent and combat, stamp out, crack down on, clamp down on, deal with, root out, break up, put an end to, respond to, step up the fight against, stop, halt, contain, quell, uproot, crush, wipe out, roll back, interdict, take on, go after, battle, repel, hunt, police, neutralise, minimise, mitigate, expose, foil, criminalise, outlaw, penalise, criminalize, monitor, combat and prevent, discourage, rein in, choke off, come to grips with, contend with
governor: undertake, commit, pledge, agree, resolve, decide, vow, promise, declare
from: verb in | verb by | verb under (direct Document Instrument)
to: object (CrimeArea)
example: We recall the [Document:Declaration Coast Declaration], in which the ministers undertook to combat [CrimeArea piracy].
=> Coast Declaration ADDRESSES piracy commitment
counter: We recall the [Document:Declaration Coast Declaration], in which the ministers refused to name [CrimeArea piracy].

rule fight-on
type: ADDRESSES
verb: fight, struggle, act, work, cooperate, stand, stand united, unite, focus, direct, launch, battle, mobilise, guard, act jointly, work jointly, work together, join forces, act together, join hands
from: subject | voice (Actor Programme Network Instrument Document Event not Region)
to: against (CrimeArea)
example: [Actor Nordic Agency] actively works with its partners against [CrimeArea cybercrime].
=> Nordic Agency ADDRESSES cybercrime
example: We commit ourselves to act jointly against [CrimeArea cybercrime].
=> document ADDRESSES cybercrime commitment
counter: [Actor Nordic Agency] warned of [CrimeArea cybercrime].

rule focus-on
type: ADDRESSES
active: focus, concentrate, centre, specialise
from: subject | speaker (Actor Programme Network Instrument Document Event not Region)
to: on | in | at | to (CrimeArea)
example: [Actor:TaskForce Harbour Force] specialises in [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
example: Target the networks which are active in both regions, focusing on [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The debate focused on [CrimeArea piracy].
counter: [Actor:TaskForce Harbour Force] reported on [CrimeArea piracy].

rule is-focused-on
type: ADDRESSES
passive: focus, concentrate, centre, target, direct, dedicate, devote
from: object (Actor Programme Network Instrument Document Event not Region State)
to: on | in | at | to (CrimeArea)
example: [Programme Clear Seas] is directed at [CrimeArea piracy].
=> Clear Seas ADDRESSES piracy
counter: The debate is dedicated to [CrimeArea piracy], as [Actor:State Peru] has proposed.
counter: A law dedicated to [CrimeArea piracy], an idea put forward by [Actor:Agency Coast Watch], is read.

rule brings-to-an-end
type: ADDRESSES
noun: end, halt, standstill, stop
before: to
governor: bring, put
from: verb subject | voice (Actor Programme Network Instrument Document not Region)
to: verb object (CrimeArea)
example: We will bring [CrimeArea illegal fishing] to an end.
=> document ADDRESSES illegal fishing commitment
counter: We will bring [CrimeArea illegal fishing] to a court.

rule covers-crimes
type: ADDRESSES
active: cover
from: subject (Programme Instrument Document Network TaskForce)
to: object (CrimeArea)
example: [Instrument Harbour Plan], which covers three areas, among them [CrimeArea piracy] and [CrimeArea arson], runs until 2025.
=> Harbour Plan ADDRESSES piracy
=> Harbour Plan ADDRESSES arson
counter: [Instrument Harbour Plan] mentions [CrimeArea piracy].

rule mandate-covers
type: ADDRESSES
noun: mandate, remit, competence, scope, portfolio, work
governor: cover, include, encompass, extend, comprise, expand, widen, broaden, enlarge
from: of | possessor (Actor Programme Network Instrument not Region)
to: verb object | verb to (CrimeArea)
example: The mandate of [Actor:TaskForce Harbour Force] covers [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
counter: The history of [Actor:TaskForce Harbour Force] covers [CrimeArea piracy].

rule protect-from
type: ADDRESSES
verb: protect, shield, safeguard
from: subject | voice (Actor Programme Network Instrument Document not Region State)
to: from | against (CrimeArea)
example: We will protect children from [CrimeArea online abuse].
=> document ADDRESSES online abuse commitment
counter: We learn from [CrimeArea online abuse].
counter: [Actor:State Malta] has an interest in protecting its children from [CrimeArea online abuse].

rule operate-against
type: ADDRESSES
verb: conduct, carry out, mount, run
from: subject (Actor Programme Network Instrument Document not Region)
to: against (CrimeArea)
example: [Actor:TaskForce Harbour Force] conducted raids against [CrimeArea piracy].
=> Harbour Force ADDRESSES piracy
counter: [Actor:TaskForce Harbour Force] conducted raids during [CrimeArea piracy].

rule partners-fight
type: ADDRESSES
noun: fight, combat, struggle, battle, efforts, effort, action
from: subject (Actor Network not Region Group)
to: against (CrimeArea)
example: We praise the cooperation between [Actor Nordic Agency] and [Actor Gulf Bureau] in the fight against [CrimeArea piracy].
=> Nordic Agency ADDRESSES piracy
=> Gulf Bureau ADDRESSES piracy
counter: The exchange of views between [Actor Nordic Agency] and [Actor Gulf Bureau] in the debate on [CrimeArea piracy] was frank.

rule partners-against
type: ADDRESSES
noun: cooperation, co-operation, collaboration, coordination, co-ordination, partnership
from: between (Actor Network not Region Group)
to: against (CrimeArea)
example: We praise the coordination between [Actor Nordic Agency] and [Actor Gulf Bureau] against [CrimeArea piracy].
=> Nordic Agency ADDRESSES piracy
=> Gulf Bureau ADDRESSES piracy
counter: The difference between [Actor Nordic Agency] and [Actor Gulf Bureau] on action against [CrimeArea piracy] is small.

rule fight-noun
type: ADDRESSES
noun: fight, combat, activity, operational activity, joint activity, struggle, stance, defence, action, effort, measure, cooperation, response, operation, joint operation, joint patrol, joint investigation, patrol, campaign, war, crackdown, approach, strategy, resilience, investigation, initiative, programme, work, convention, protocol
light: lead, support, join, play, conduct, undertake, intensify
from: subject | of | modifier | actor | voice (Actor Programme Network Instrument Document Event not Region)
to: against (CrimeArea)
example: We took note of the [Actor:Agency Coast Watch] initiative against [CrimeArea piracy].
=> Coast Watch ADDRESSES piracy
example: [Actor Andean Police Office] plays a role in the fight against [CrimeArea drug trafficking].
=> Andean Police Office ADDRESSES drug trafficking
example: Emphasising the importance of the joint fight against [CrimeArea corruption] and [CrimeArea money laundering].
=> document ADDRESSES corruption
=> document ADDRESSES money laundering
example: We will organise joint operational activities against [CrimeArea piracy].
=> document ADDRESSES piracy commitment
counter: The fight against [Actor Andean Police Office] goes on.
"""##
