// Written by .ci/embed from Data/english-observers.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_observers_rules = ##"""
# English rules. Who belongs to a body as an observer or an associate. The words of the language stand in english.rules.
language en

# "Peru and Chile, *Member Countries of X*, met"; "Fiji and Tonga, *Associate Members*, and Samoa, *Observer*".
words list member word: member, members, states, parties
words list member kind: countries, states, parties, country, state, nations, economies
words list of members: of, to
words list both members: both, all
words list standing associate: associate member, associate members, associate state, associate states, associated state, associated states
words list standing observer: observer, observers, observer country, observer countries, observer state, observer states, permanent observer, permanent observers

rule associate-member
type: MEMBER_OF
noun: associate member
light: become, remain
from: subject (Actor Network)
to: of (Organisation Agency Committee TaskForce Network Region)
as: associate
date: since
example: [Actor Guyana] is an associate member of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as associate
counter: The associate members of [Network Coast Recovery] met.

rule observers-are
type: MEMBER_OF
noun: observer, permanent observer, permanent observers
from: complement (Actor not Group)
to: of | to | in | at | subject (Organisation Agency Committee TaskForce Network Framework)
as: observer
example: The observers to [Network Coast Recovery] are [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
counter: The observers of [Network Coast Recovery] thanked [Actor:State Guyana].

rule listed-as-observers
type: MEMBER_OF
noun: observer, observer status, status of observer, permanent observer
governor: be, have, hold, enjoy, become, act
from: listed (Actor)
to: of | to | in | at | topic (Organisation Agency Committee TaskForce Network Framework)
as: observer
example: The following have the status of observers: [Actor:Agency Nordic Agency].
=> Nordic Agency MEMBER_OF topic as observer
counter: The following met the observers of [Network Harbour Watch]: [Actor:Agency Nordic Agency] and others.

rule observer-noun
type: MEMBER_OF
noun: observer, permanent observer
light: become, remain
from: subject (Actor)
to: of | to | in | at | possessor | modifier | membership (Organisation Agency Committee TaskForce Network Framework)
as: observer
example: [Actor Guyana] is among the observers of [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as observer
example: [Actor Guyana] is an observer to [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery as observer
example: Welcome [Network Coast Recovery], of which [Actor Guyana] has become an observer.
=> Guyana MEMBER_OF Coast Recovery as observer
example: [Actor Guyana], a [Network Coast Recovery] observer, spoke.
=> Guyana MEMBER_OF Coast Recovery as observer
counter: Observers from [Actor Guyana] may be invited.
counter: [Event:Meeting Lake Conference] was held under the patronage of [Actor:State Guyana] and in the presence of observers from [Actor Gulf Bureau].

rule take-part-as-observer
type: MEMBER_OF
noun: observer, observer country, observer state
before: as
governor: participate, take part, attend, sit, join, represent, admit, accept, serve, belong, associate, welcome, follow
from: verb subject (Actor)
to: verb in | verb on | verb at | verb to | verb into | verb with | verb object | membership | topic (Organisation Agency Committee TaskForce Network Framework)
as: observer
date: since
example: [Actor:State Guyana] and [Actor:State Palau] take part in [Network Coast Recovery] as observers.
=> Guyana MEMBER_OF Coast Recovery as observer
=> Palau MEMBER_OF Coast Recovery as observer
example: [Actor:State Guyana] joined [Network Coast Recovery] in 2021, and [Actor:State Palau] takes part in it as an observer.
=> Palau MEMBER_OF Coast Recovery as observer
counter: [Actor:State Guyana] spoke in [Network Coast Recovery] of observers.

rule invited-as-observers
type: MEMBER_OF
noun: observer, permanent observer
before: as
governor: invite
from: verb object | verb subject (Actor not Group)
to: of | in | to | at | verb to | verb into | topic (Organisation Agency Committee TaskForce Network Framework)
as: observer
modality: fact
example: [Actor:State Palau] and [Actor:Agency Nordic Agency] are invited to the [Network Coast Recovery] as observers.
=> Palau MEMBER_OF Coast Recovery as observer
=> Nordic Agency MEMBER_OF Coast Recovery as observer
example: [Actor:State Palau] may be invited to the [Network Coast Recovery] as an observer.
=> Palau MEMBER_OF Coast Recovery possibility as observer
counter: [Actor:State Palau] is invited to the [Network Coast Recovery] as a friend.

rule welcomed-as-observer
type: MEMBER_OF
noun: observer
before: as
governor: welcome, admit, accept, receive, greet
from: verb object (Actor not Group)
to: of | in | to | at (Organisation Agency Committee TaskForce Network Framework)
as: observer
example: We welcome [Actor:State Malta] as an observer to [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as observer
counter: We welcome [Actor:State Malta] as the host of [Network Harbour Watch].

rule has-as-observers
type: MEMBER_OF
noun: observer, observer country
before: as, among
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network Framework)
as: observer
example: [Network Harbour Watch] comprises, as members: [Actor:State Malta]; as observers: [Actor:Agency Nordic Agency].
=> Nordic Agency MEMBER_OF Harbour Watch as observer
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule has-as-associates
type: MEMBER_OF
noun: associate member, associated member, associate
before: as, among
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network Framework)
as: associate
example: [Network Harbour Watch] has [Actor:State Malta] as an associate member.
=> Malta MEMBER_OF Harbour Watch as associate
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule observer-status
type: MEMBER_OF
noun: observer status, status of observer, status as an observer, status of an observer, permanent observer status
light: have, hold, enjoy, obtain, receive, gain, acquire, possess, grant, give, accord, award, seek
from: subject (Actor not Group)
to: in | with | to | at | of | by | membership | topic (Organisation Agency Committee TaskForce Network Framework)
as: observer
date: since
example: [Actor:State Malta] has enjoyed observer status with [Network Harbour Watch] since 2019.
=> Malta MEMBER_OF Harbour Watch as observer since 2019
example: [Actor:State Malta] was granted observer status in [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as observer
counter: [Actor:State Malta] reviews observer status in [Network Harbour Watch].

rule status-granted-to
type: MEMBER_OF
noun: observer status, status of observer, status of an observer, permanent observer status, status as an observer
governor: grant, give, accord, award
from: verb to (Actor not Group)
to: of | in | with | at | verb by | verb subject | topic (Organisation Agency Committee TaskForce Network Framework)
as: observer
date: since
example: Observer status in the [Network Harbour Network] was granted to [Actor:State Peru] in May.
=> Peru MEMBER_OF Harbour Network as observer
counter: Observer status in the [Network Harbour Network] was explained to [Actor:State Peru].

rule take-part-as-associate
type: MEMBER_OF
noun: associate member, associated member, associate
before: as
governor: participate, take part, attend, sit, join, admit, accept, serve
from: verb subject (Actor not Group)
to: verb in | verb on | verb at | verb to | verb into | verb object | of | membership | topic (Organisation Agency Committee TaskForce Network Framework)
as: associate
date: since
example: [Actor:State Malta] participated as an associate member of [Actor:Organisation Harbour Forum].
=> Malta MEMBER_OF Harbour Forum as associate
counter: [Actor:State Malta] spoke to [Actor:Committee Harbour Council] as an associate.

rule applies-to-observe
type: MEMBER_OF
noun: observer status, status of observer, status of an observer
before: for
governor: apply, ask
from: verb subject (Actor not Group)
to: in | with | to | at | of (Organisation Agency Committee TaskForce Network Framework)
as: observer
modality: possibility
example: [Actor:State Malta] has applied for observer status in [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch possibility as observer
counter: [Actor:State Malta] has paid for observer status in [Network Harbour Watch].

rule grants-observer-status
type: MEMBER_OF
noun: observer status, status of observer, status of an observer, permanent observer status
governor: grant, give, accord, award
from: verb object (direct Actor not Group)
to: verb subject (Organisation Agency Committee TaskForce Network Framework)
as: observer
date: since
example: [Network Harbour Watch] granted [Actor:State Malta] the status of observer in 2022.
=> Malta MEMBER_OF Harbour Watch as observer since 2022
counter: [Network Harbour Watch] explained to [Actor:State Malta] observer status in 2022.

rule application-to-observe
type: MEMBER_OF
noun: observer status, status of observer, status of an observer
before: for
from: subject (State Organisation Agency)
to: in | with | to | at | of (direct Organisation Agency Committee TaskForce Network)
as: observer
modality: possibility
example: The Ministers considered an application by [Actor:State Malta] for observer status in [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch possibility as observer
counter: The Ministers considered a letter on observer status in [Network Harbour Watch].

rule associate-status
type: MEMBER_OF
noun: associate status, associate member status, associated status, status of associate member, associate membership
light: have, hold, enjoy, receive, obtain, grant, gain
from: subject (Actor)
to: in | with | of | at (Organisation Agency Committee TaskForce Network Framework)
as: associate
date: since
example: [Actor:State Norway] holds associate status with [Network Coast Recovery].
=> Norway MEMBER_OF Coast Recovery as associate
counter: [Actor:State Norway] discussed associate status with [Network Coast Recovery].

rule follows-work-as-observer
type: MEMBER_OF
noun: observer, permanent observer
before: as
governor: follow, accompany, monitor
from: verb subject (Actor)
to: verb object (Organisation Committee TaskForce Network Framework)
as: observer
example: [Actor:State Palau] had followed the work of [Network Coast Recovery] as an observer.
=> Palau MEMBER_OF Coast Recovery as observer
counter: [Actor:State Palau] had followed the work of [Network Coast Recovery] as a neighbour.
"""##
