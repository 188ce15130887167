// Written by .ci/embed from Data/english-attendance.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_attendance_rules = ##"""
# English rules. Who was there, who had the chair and who was host, by words that name no meeting. The words of the language stand in english.rules.
language en

words verbs: headquarter, sit, hear, observe, chair, listen, take in, span, embrace, encompass
forms: take in, took in, taken in, taking in
forms: sit, sat, sat, sitting
forms: hear, heard, heard, hearing

# People who come to meetings, beside those whom a name's owner sends.
words list attending people: heads, ministers, secretaries, representatives, delegates, delegations, observers, officials, experts, leaders
# Pronouns of people.
words list personal relative: who, whom
# A meeting that comes after the one that is told of; at whose invitation.
words list once more: again, anew, next
words list invitation: invitation
words list at the call of: at, upon, on
words list day of meeting: day
# Sitting side by side; who is sent; where one is welcomed to; what minutes say of one who came.
words preposition: beside, next to
words list sitting beside: sit, stand, take seats
words list beside: beside, next to, alongside, side by side with
words list sent officials: secretaries, deputies, undersecretaries, observer
words list welcoming: welcome, greet, receive
words list place of those met: table, midst
words list minuted presence: present, represented, joined, attended, connected, participated
words list taking the floor: take
words list floor: floor
# What a meeting still lies ahead by; what leaves its day or place open; what is said of its length, and of spending it.
words list still to come: next, upcoming, forthcoming
words list excepting: but, except, save, barring
words list any of them: each, every, any
words list unconfirmed: to be confirmed, tbc, yet to be agreed, to be agreed
words list length of meeting: day, days, hours, week, weeks, morning, afternoon, round, rounds
words list spending: end, conclude, wrap, wrap up, finish, close, begin, open, start, hold, spend, complete
# "The following took part: X, Y"; who is "president of the current session of X"; what ends with signatures.
words list president: president, presidency, chair, chairman, chairmanship, chairperson
words list current: current, present, ongoing, running
words list concluding: conclude
# The chair that is told of without a body, and who follows in it.
words list taking the chair: take, have, hold, occupy, share, assume, fill
words list taking over: follow, succeed, replace
words list coming next: follow, take over, come next, be next
words list passing on: pass, pass on, hand, hand over, transfer, fall, go, rotate, move
# "that meeting": the one just told of; "the most recent *one*".
words list one of them: one
words list distant: that
# Verbs whose "it" is an event, beside those of being there.
words list hosting an event: host, co-host, co-organise, moderate
# Who "*acted as* host".
words list acting as: act, serve
# Coming next in a chair: "Chad will *take over*".
words list coming next: take over, follow, succeed, relieve, come next
# Being there without "attend": "were with us", "sat at the table", "came as observers".
words list on the spot: with us, among us, amongst us, on hand, at hand, in attendance, at the table, around the table, round the table, in the room, in our midst, at our side, at our table, there, there too, by video link, by videoconference, by video conference, via videoconference, over video link, online, remotely, virtually
words list joining from afar: join, connect, participate, attend, follow, dial in, take part
words list of this kind: such
words list sitting in: sit, come, join, observe, follow, travel
words list following work: attend, follow, observe, join, monitor, accompany, address
# Who told those who met something.
words list briefing: brief, address, update, inform
words list presenting: present, outline, describe, showcase, report on, explain, introduce
words list being: being
words list presented work: work, activities, activity, experience, experiences, achievements, results, findings, services, efforts, mandate
words list hearing: hear, receive, listen, follow, welcome

rule attended-by-people
type: INVOLVED_IN
verb: attend, join, follow, observe
from: people (Actor Programme Network not Region)
to: object (Event)
as: participant
example: [Event:Meeting Lake Conference] was attended by delegations from [Actor:State Kenya] and [Actor:State Togo], as well as by its hosts.
=> Kenya INVOLVED_IN Lake Conference as participant
=> Togo INVOLVED_IN Lake Conference as participant
counter: [Event:Meeting Lake Conference] was described by delegations from [Actor:State Kenya].

rule among-participants
type: INVOLVED_IN
noun: participant, participating country, partner country
before: among, as
governor: have, count, include, number, see
from: verb object (Actor Programme Network not Region)
to: verb subject (Event)
as: participant
example: [Event Operation Blue Water] has [Actor:Agency Nordic Agency] among its participants.
=> Nordic Agency INVOLVED_IN Operation Blue Water as participant
counter: [Event Operation Blue Water] has [Actor:Agency Nordic Agency] on its mind.

rule welcomed-to
type: INVOLVED_IN
active: welcome, receive, greet
from: object (direct Actor not Region)
to: to | at (Event)
as: participant
example: We welcomed [Actor:Organisation Gulf Bureau] to [Event:Meeting Lake Conference].
=> Gulf Bureau INVOLVED_IN Lake Conference as participant
counter: We invited [Actor:Organisation Gulf Bureau] to read of [Event:Meeting Lake Conference].

rule host-of
type: INVOLVED_IN
noun: host, host country, co-host, organiser, co-organiser
from: subject (Actor not Region Group)
to: of | for (Event)
as: host
example: [Actor:State Ghana] will be the host of [Event:Meeting Lake Conference].
=> Ghana INVOLVED_IN Lake Conference commitment as host
counter: [Actor:State Ghana] met the host of [Event:Meeting Lake Conference].

rule venue-of
type: HELD_IN
noun: venue, scene, setting
from: of | for (Event)
to: subject (Place)
example: [Place Accra] will be the venue of [Event:Meeting Lake Conference].
=> Lake Conference HELD_IN Accra commitment
counter: [Place Accra] is far from the venue of [Event:Meeting Lake Conference].

rule opening-the-event
type: INVOLVED_IN
active: open, close, address, inaugurate, moderate
from: subject (Actor not Region)
to: object (Meeting Series)
as: participant
example: [Actor:Office Director of the Harbour Bureau] opened [Event:Meeting Third Lake Conference] and called for calm.
=> Director of the Harbour Bureau INVOLVED_IN Third Lake Conference as participant
counter: [Actor:Office Director of the Harbour Bureau] praised [Event:Meeting Third Lake Conference] and called for calm.

rule acts-as-host
type: INVOLVED_IN
noun: host, co-host, organiser
before: as
governor: act, serve
from: verb subject (Actor not Region Group)
to: of | for | to (Event)
as: host
example: [Actor:State Ghana] acted as host of [Event:Meeting Lake Conference].
=> Ghana INVOLVED_IN Lake Conference as host
counter: [Actor:State Ghana] acted as a friend of [Event:Meeting Lake Conference].

rule meeting-adopts
type: INVOLVED_IN
active: adopt, approve, endorse, issue
from: object (Document Treaty Plan Strategy Framework)
to: subject (Event)
as: outcome
example: The [Event:Meeting Lake Conference] adopted the [Document Lima Declaration].
=> Lima Declaration INVOLVED_IN Lake Conference as outcome
counter: The [Event:Meeting Lake Conference] praised the [Document Lima Declaration].

rule adopts-at
type: INVOLVED_IN
active: adopt, approve, endorse, issue, sign
from: object (Document Treaty Plan Strategy Framework)
to: at | during (Event)
as: outcome
example: At the [Event:Meeting Lake Conference] the Ministers adopted the [Document Lima Declaration].
=> Lima Declaration INVOLVED_IN Lake Conference as outcome
example: The Ministers adopted the [Document Lima Declaration] at the [Event:Meeting Lake Conference].
=> Lima Declaration INVOLVED_IN Lake Conference as outcome
counter: At the [Event:Meeting Lake Conference] the Ministers praised the [Document Lima Declaration].
"""##
