// Written by .ci/embed from Data/english-ways.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_ways_rules = ##"""
# English rules. Deeds told by those who do them for a body, by what it sends and gets, and by what stands as what.
language en

words list membership: states, observers

rule people-fight
type: ADDRESSES
noun: troop, troops, soldier, officer, police officer, investigator, prosecutor, patrol, patrols, vessel, ship, aircraft, unit, team, agent, ranger, analyst, crew, specialist, detective
governor: fight, combat, tackle, counter, investigate, pursue, disrupt, suppress, curb
from: of | possessor (Agency Organisation TaskForce Network Programme Office)
to: verb object (CrimeArea)
example: [Actor:TaskForce Gulf Force], whose ships fight [CrimeArea piracy], has its seat in Lima.
=> Gulf Force ADDRESSES piracy
counter: Officers of [Actor:Agency Gulf Bureau] describe [CrimeArea piracy].

rule begins-as-successor
type: SUCCEEDS
noun: successor, heir, continuation, follow-up, replacement, sequel
before: as
governor: begin, start, open, come, emerge, serve, act, come into being, take over, follow, be born, continue, operate, function, join, arise, appear
from: verb subject (direct Actor Programme Network Instrument Document not State Region)
to: to | of | for (direct Actor Programme Network Instrument Document not State Region)
example: [Programme Clear Seas] began in 2019 as the successor to [Programme Blue Coasts].
=> Clear Seas SUCCEEDS Blue Coasts
counter: [Programme Clear Seas] began in 2019 as the neighbour of [Programme Blue Coasts].

rule sends-forces-to
type: SUPPORTS
noun: contingent, troops, battalion, vessel, ship, aircraft, officer, police officer, expert, equipment, vehicle, staff, logistics
governor: contribute, lend, donate, second, detach, dispatch, commit
from: verb subject (Actor Programme Network not Region)
to: to | verb to (Agency Organisation TaskForce Network Programme Office)
example: [Actor:State Peru] has contributed a contingent to [Actor:TaskForce Gulf Force].
=> Peru SUPPORTS Gulf Force
counter: [Actor:State Peru] has sold a vessel to [Actor:TaskForce Gulf Force].

rule draws-supplies-from
type: SUPPORTS
noun: ration, rations, fuel, equipment, vehicle, logistics, evacuation, medical evacuation, supplies, training, staff, funding, vessel, uniform, ammunition, airlift
governor: receive, get, obtain, draw
from: verb from (Actor Programme Network not Region)
to: verb subject (Agency Organisation TaskForce Network Programme Office Committee)
example: [Actor:TaskForce Gulf Force] receives its rations, fuel and vehicles from [Actor Lake Union].
=> Lake Union SUPPORTS Gulf Force
counter: [Actor:TaskForce Gulf Force] hides its rations and fuel from [Actor Lake Union].

rule publishes-findings-in
type: PUBLISHED
noun: finding, findings, result, results, data, figures, analysis, assessment, conclusions, statistics
governor: publish, present, release, issue, set out, disclose
from: verb subject (Actor Programme Network not State Region)
to: in | verb in (Instrument Document direct)
example: [Actor:Agency Gulf Bureau] publishes its findings in [Instrument:Report Port Outlook].
=> Gulf Bureau PUBLISHED Port Outlook
counter: [Actor:Agency Gulf Bureau] finds its findings in [Instrument:Report Port Outlook].

rule seat-in
type: MEMBER_OF
as: observer
noun: observer seat, observer chair
from: for | of | possessor (Actor not Region)
to: in | at | on | with (Organisation Agency Committee Network TaskForce)
example: An observer seat for [Actor:State Peru] in [Network Harbour Watch] is to be explored.
=> Peru MEMBER_OF Harbour Watch possibility as observer
counter: An observer post for [Actor:State Peru] in [Network Harbour Watch] is to be explored.

rule in-partnership
type: COOPERATES_WITH
verb: work in partnership, work in tandem, work in concert, act in concert, operate in partnership, cooperate in partnership, work side by side
most: 3
pair: subject (Actor Programme Network not Region)
without: with
example: [Actor:Agency Gulf Bureau] and [Network Harbour Watch] have worked in partnership since 2019.
=> Gulf Bureau COOPERATES_WITH Harbour Watch since 2019
counter: [Actor:Agency Gulf Bureau] and [Network Harbour Watch] have worked in silence since 2019.

rule in-partnership-with
type: COOPERATES_WITH
verb: work in partnership, work in tandem, work in concert, act in concert, operate in partnership, cooperate in partnership, work side by side
from: subject (Actor Programme Network not Region)
to: with (Actor Programme Network not Region)
example: [Actor:Agency Gulf Bureau] has worked in tandem with [Network Harbour Watch].
=> Gulf Bureau COOPERATES_WITH Harbour Watch
counter: [Actor:Agency Gulf Bureau] has worked in silence with [Network Harbour Watch].

rule associate-states
type: MEMBER_OF
as: associate
noun: associate state, associated state
from: subject (State)
to: of | possessor (Organisation Committee Network)
example: [Actor:State Chile] and [Actor:State Peru], both associate states of [Actor:Organisation Southern Market], sent envoys.
=> Chile MEMBER_OF Southern Market as associate
=> Peru MEMBER_OF Southern Market as associate
counter: [Actor:State Chile] met the associate states of [Actor:Organisation Southern Market].
"""##
