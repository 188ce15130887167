// Written by .ci/embed from Data/english-members-nouns.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_members_nouns_rules = ##"""
# English rules. Who belongs to a body as a member: nouns for members, and lists of them. The words of the language stand in english.rules.
language en

# What is called like a programme, and is a network where it has members.
words list joined programme: initiative, alliance, compact, coalition, partnership, process
words list joined by: member, members
# "join X *in condemning* Y", "in the *fight* against Y": done beside a body, and no membership.
words list joining in: join, rejoin
words list joint deed: condemnation, call, calls, appeal, appeals, fight, struggle, battle, combat, effort, efforts, work, campaign, drive, celebration, commemoration, mourning, prayer, prayers, opposition, support, endeavour, endeavours, commitment, condolences, congratulations, demand, demands, tribute, protest, protests, quest, pursuit, praise, expression, plea, solidarity

rule member-noun
type: MEMBER_OF
noun: member, member state, founding member, full member, permanent member, new member, newest member, regular member, active member
light: become, remain
from: subject (Actor)
to: of | possessor | topic | told (Organisation Agency Committee TaskForce Network Region)
as: member
date: since
example: [Actor Guyana] is a member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as member
example: Welcome the work of [Network Coast Recovery], of which [Actor Guyana] and [Actor Palau] are already members.
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The members of [Network Coast Recovery] met.
counter: The framework in which [Actor Guyana] works has members of [Network Coast Recovery] in view.

rule members-are
type: MEMBER_OF
noun: member, member state, founding member, member country, full member, permanent member, new member, newest member, regular member, active member
from: complement | listed (Actor Network not Group)
to: of | subject | modifier | topic (Organisation Agency Committee TaskForce Network Framework Group)
as: member
example: The members of [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
example: The members of [Network Coast Recovery] include [Actor:State Guyana].
=> Guyana MEMBER_OF Coast Recovery as member
example: The following [Actor:Organisation Lake Union] Member States were represented: [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Lake Union as member
=> Palau MEMBER_OF Lake Union as member
example: The members of [Network Coast Recovery] include [Actor:State Guyana].
=> Guyana MEMBER_OF Coast Recovery as member
example: [Actor:Agency Lake Centre] works in ports, and its members are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Lake Centre as member
=> Palau MEMBER_OF Lake Centre as member
counter: The members of [Network Coast Recovery] are grateful to [Actor:State Guyana].
counter: The members of [Network Coast Recovery] met [Actor:State Guyana].

rule listed-as-members
type: MEMBER_OF
noun: member, full member
governor: be, become
from: listed (Actor Network not Group)
to: of | topic (Organisation Agency Committee TaskForce Network Framework)
as: member
example: The following are members: [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF topic as member
=> Kenya MEMBER_OF topic as member
counter: The following met the members: [Actor:State Malta] and [Actor:State Kenya].
"""##
