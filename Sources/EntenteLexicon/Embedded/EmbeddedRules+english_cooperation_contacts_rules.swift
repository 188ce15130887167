// Written by .ci/embed from Data/english-cooperation-contacts.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_cooperation_contacts_rules = ##"""
# English rules. Who works with whom: who passes what on to whom, shares it, and sends people. The words of the language stand in english.rules.
language en

rule passes-on-to
type: COOPERATES_WITH
noun: information, data, intelligence, finding, lead, alert, file
light: pass on, feed, transmit, forward, send, supply, relay
from: subject (Agency Organisation Network Programme TaskForce Committee)
to: to | verb to (direct Agency Organisation Network Programme TaskForce Committee)
example: [Network Harbour Network] feeds its data to [Actor:Agency Nordic Agency].
=> Harbour Network COOPERATES_WITH Nordic Agency
counter: [Network Harbour Network] feeds its data to the press of [Actor:Agency Nordic Agency].

rule cooperate-with
type: COOPERATES_WITH
verb: cooperate, co-operate, collaborate, partner, liaise, work, work together, engage, consult, coordinate, team up, join forces, act jointly, work jointly, interact, work hand in hand, join hands
from: subject (Actor Programme Network Instrument)
to: with | alongside (Actor Programme Network Instrument)
example: [Actor Nordic Agency] and [Actor Gulf Bureau] actively cooperate with third countries including [Actor Lake States].
=> Nordic Agency COOPERATES_WITH Lake States
=> Gulf Bureau COOPERATES_WITH Lake States
counter: [Actor Nordic Agency] agrees with [Actor Gulf Bureau].

rule cooperate-together
type: COOPERATES_WITH
verb: cooperate, co-operate, collaborate, partner, work together, join forces, team up, consult each other, assist each other, inform each other, help each other, support each other, consult one another, assist one another, help one another, liaise
pair: subject (Actor Programme Network not State Region Group)
without: with
example: [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] cooperate on ports.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] and [Actor:Agency Gulf Bureau] cooperate with the States of the region.

rule connected-to
type: COOPERATES_WITH
passive: connect, link
from: object (Agency Organisation Network Office TaskForce Committee)
to: to | with (Agency Organisation Network Office TaskForce Committee)
example: [Actor:Agency Nordic Agency] is connected to [Actor:Agency Gulf Bureau] by a secure line.
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor:Agency Nordic Agency] is known to [Actor:Agency Gulf Bureau].

rule share-with
type: COOPERATES_WITH
active: share, exchange, pool, swap, trade
from: subject (Actor Programme Network Instrument)
to: with (Actor Programme Network Instrument)
example: [Actor Nordic Agency] shares its analyses with [Actor Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor Nordic Agency] shares the view of [Actor Gulf Bureau].

rule posts-liaison-officer
type: COOPERATES_WITH
noun: liaison officer, liaison office, liaison bureau, liaison prosecutor, liaison magistrate, liaison judge, liaison expert, liaison attaché
light: post, second, have, station, deploy, maintain, open, appoint, send
from: subject | of | possessor (Actor not Group)
to: to | at | in | with | verb to | verb at (Organisation Agency Network Committee Office TaskForce)
example: [Actor Nordic Agency] has posted a liaison officer to [Actor:Agency Gulf Bureau].
=> Nordic Agency COOPERATES_WITH Gulf Bureau
counter: [Actor Nordic Agency] has praised a liaison officer of [Actor:Agency Gulf Bureau].
"""##
