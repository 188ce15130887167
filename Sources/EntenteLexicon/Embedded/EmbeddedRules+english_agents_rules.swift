// Written by .ci/embed from Data/english-agents.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_agents_rules = ##"""
# English rules. Deeds told by a noun, and those who are called after their deed. The words of the language stand in english.rules.
language en

rule coordination-by
type: COORDINATES
noun: coordination, co-ordination, steering, oversight, supervision
from: doer (Actor Network Instrument not Region)
to: of (Programme Network Instrument Event TaskForce Committee)
example: The Ministers praised the coordination of [Instrument Harbour Plan] by [Actor Border Agency].
=> Border Agency COORDINATES Harbour Plan
example: [Actor Border Agency]'s coordination of [Instrument Harbour Plan] has borne fruit.
=> Border Agency COORDINATES Harbour Plan
counter: The Ministers praised the coordination of [Instrument Harbour Plan] with [Actor Border Agency].

rule implementation-of-by
type: IMPLEMENTS
noun: implementation, management, execution, delivery, administration, roll-out, rollout, running
from: doer (Actor not Region)
to: of (Programme Instrument)
example: The Ministers praised the execution of [Programme Clear Seas] by [Actor Gulf Bureau].
=> Gulf Bureau IMPLEMENTS Clear Seas
example: [Actor Gulf Bureau]'s management of [Programme Clear Seas] has borne fruit.
=> Gulf Bureau IMPLEMENTS Clear Seas
counter: The execution of [Programme Clear Seas] by summer pleased [Actor Gulf Bureau].

rule financing-of-by
type: FUNDS
noun: financing, funding, co-financing, co-funding, sponsorship
from: doer (Actor Programme)
to: of | for (Programme Network Instrument Organisation Agency Office Committee TaskForce)
example: The financing of [Programme Clear Seas] by [Actor Nordic Fund] will go on.
=> Nordic Fund FUNDS Clear Seas
counter: The financing of [Programme Clear Seas] by and large pleased [Actor Nordic Fund].

rule establishment-of-by
type: ESTABLISHED
noun: establishment, creation, setting-up, formation, founding, foundation
from: doer (Actor)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor Gulf Council]'s creation of [Network Harbour Watch] dates from 2019.
=> Gulf Council ESTABLISHED Harbour Watch
example: The founding of [Network Harbour Watch] by [Actor Gulf Council] dates from 2019.
=> Gulf Council ESTABLISHED Harbour Watch
counter: The founding of [Network Harbour Watch] pleased [Actor Gulf Council].

rule publication-of-by
type: PUBLISHED
noun: publication, release, issuance
from: doer (Actor)
to: of (Document Report Assessment)
example: [Actor Gulf Bureau]'s publication of the report [Instrument:Report Rivers at Risk] made headlines.
=> Gulf Bureau PUBLISHED Rivers at Risk
counter: [Actor Gulf Bureau]'s criticism of the report [Instrument:Report Rivers at Risk] made headlines.

rule training-of-by
type: SUPPORTS
noun: training, strengthening, equipping, coaching, mentoring, equipment, reinforcement
from: doer (Agency Organisation Programme Network)
to: of (Actor Network not Region)
example: The Ministers praised the training of [Actor:Agency Harbour Police] by [Actor:Agency Nordic Agency].
=> Nordic Agency SUPPORTS Harbour Police
counter: The Ministers praised the training of [Actor:Agency Harbour Police] and [Actor:Agency Nordic Agency].

rule founder-of
type: ESTABLISHED
noun: founder, co-founder, founding father, initiator, creator, originator
from: subject | complement (Actor)
to: of | possessor (Actor Programme Network Instrument not State Region)
example: [Actor Gulf Council] is the founder of [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch
example: The founders of [Network Harbour Watch] are [Actor:State Peru] and [Actor:State Chile].
=> Peru ESTABLISHED Harbour Watch
=> Chile ESTABLISHED Harbour Watch
example: [Actor:State Peru] is among the founders of [Network Harbour Watch].
=> Peru ESTABLISHED Harbour Watch
counter: [Actor Gulf Council] met the founders of [Network Harbour Watch].
counter: [Actor Gulf Council] is not the founder of [Network Harbour Watch].

rule author-of
type: PUBLISHED
noun: author, co-author, publisher, issuer
from: subject | complement (Actor)
to: of | possessor (Document Report Assessment)
example: [Actor Gulf Bureau] is the publisher of the report [Instrument:Report Rivers at Risk].
=> Gulf Bureau PUBLISHED Rivers at Risk
counter: [Actor Gulf Bureau] met the authors of the report [Instrument:Report Rivers at Risk].
"""##
