// Written by .ci/embed from Data/english-members.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_members_rules = ##"""
# English rules. Who belongs to a body as a member. The words of the language stand in english.rules.
language en

rule take-part-as-member
type: MEMBER_OF
noun: member, full member, permanent member, founding member, new member, newest member, regular member, active member
before: as
governor: participate, take part, attend, sit, join, admit, accept, serve
from: verb subject (Actor not Group)
to: verb in | verb on | verb at | verb to | verb into | verb object | of (Organisation Agency Committee TaskForce Network Framework)
as: member
date: since
example: [Actor:State Malta] sits on [Actor:Committee Harbour Council] as a full member.
=> Malta MEMBER_OF Harbour Council as member
counter: [Actor:State Malta] spoke to [Actor:Committee Harbour Council] as a neighbour.

rule admitted-to
type: MEMBER_OF
passive: admit, accept
from: object (Actor not Group)
to: to | into | in | by (Organisation Agency Committee TaskForce Network Framework)
as: member
date: since
example: [Actor:State Malta] and [Actor:State Kenya] were admitted to [Network Harbour Watch] in 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
=> Kenya MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] admitted its debt to [Network Harbour Watch].

rule welcomed-as-member
type: MEMBER_OF
noun: member, member state, full member, permanent member, new member, newest member, regular member, active member, founding member
before: as
governor: welcome, admit, accept, receive, greet
from: verb object (Actor not Group)
to: of | in | possessor | verb subject (Organisation Agency Committee TaskForce Network Framework)
as: member
example: We welcome [Actor:State Malta] as a new member of [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as member
counter: We welcome [Actor:State Malta] as the host of [Network Harbour Watch].

rule has-as-members
type: MEMBER_OF
noun: member, full member, permanent member, new member, newest member, regular member, active member, founding member
before: as, among
governor: have, count, include, number, comprise, consist, compose, make up
from: verb object | listed (Actor)
to: verb subject (Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Network Harbour Watch] counts [Actor:State Malta] and [Actor:State Kenya] as members.
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
example: [Network Harbour Watch], which counts [Actor:State Malta] and [Actor:State Kenya] among its members, met.
=> Kenya MEMBER_OF Harbour Watch as member
=> Malta MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] counts [Actor:State Malta] as a friend.

rule has-members
type: MEMBER_OF
noun: member, member state, member country, full member, permanent member, new member, newest member, regular member, active member, founding member
light: have, count, number, comprise, include, gain, acquire, win
from: listed (Actor not Group)
to: subject (Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Network Harbour Watch] has two members: [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] has two guests: [Actor:State Malta] and [Actor:State Kenya].

rule seek-membership
type: MEMBER_OF
noun: membership, full membership, permanent membership
before: for
governor: apply
modality: possibility
from: verb subject (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Actor:State Malta] has applied for membership of [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch possibility as member
counter: [Actor:State Malta] praised the membership of [Network Harbour Watch].

rule bring-together
type: MEMBER_OF
active: bring together, group, group together, unite, gather, link, assemble, bring under one roof
from: object (State Region Organisation Agency Office Committee)
to: subject (Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Network Harbour Watch] brings together [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] brings [Actor:State Malta] hope.

rule bring-agencies-together
type: MEMBER_OF
active: bring together, group, group together, unite, assemble, bring under one roof
from: object (direct Agency Office)
to: subject (direct TaskForce Committee Network)
as: member
example: We set up a working group, the [Actor:TaskForce Harbour Group], bringing together [Actor:Agency Gulf Bureau] and [Actor:Agency Nordic Agency].
=> Gulf Bureau MEMBER_OF Harbour Group as member
=> Nordic Agency MEMBER_OF Harbour Group as member
counter: The [Actor:TaskForce Harbour Group] brings together experts of [Actor:Agency Gulf Bureau].
counter: The [Actor:TaskForce Harbour Group] brings together the data of [Actor:Agency Gulf Bureau].

rule consists-of
type: MEMBER_OF
active: consist
from: of (Actor Network)
to: subject (Organisation Committee TaskForce Network)
as: member
example: [Network Harbour Watch] consists of [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] speaks of [Actor:State Malta].

rule join
type: MEMBER_OF
active: join, enter, join up with, rejoin
from: subject (Actor)
to: object | in (Organisation Agency Committee TaskForce Network Framework)
as: member
date: since
example: [Actor Guyana] joined [Network Coast Recovery] in 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021
example: Reiterate their invitation to [Actor Guyana] and [Actor Palau] to join [Network Coast Recovery].
=> Guyana MEMBER_OF Coast Recovery call as member
=> Palau MEMBER_OF Coast Recovery call as member
example: The call on [Actor Guyana] and [Actor Palau] to join [Network Coast Recovery] was heard.
=> Guyana MEMBER_OF Coast Recovery call as member
=> Palau MEMBER_OF Coast Recovery call as member
counter: [Actor Guyana] joined the talks with [Network Coast Recovery].
counter: [Actor Guyana] joined [Network Coast Recovery] in condemning the attacks.
counter: [Actor Guyana] joins [Network Coast Recovery] in the fight against piracy.

rule accede-to
type: MEMBER_OF
active: accede
from: subject (Actor not Group)
to: to (Organisation Agency Committee TaskForce Network Framework)
as: member
date: since
example: [Actor Guyana] acceded to [Network Coast Recovery] in May 2021.
=> Guyana MEMBER_OF Coast Recovery as member since 2021-05
counter: [Actor Guyana] referred to [Network Coast Recovery].

rule belongs-to
type: MEMBER_OF
active: belong
from: subject (State Group Organisation Agency)
to: to (Organisation Committee TaskForce Network)
as: member
date: since
example: [Actor:State Malta] has belonged to [Network Harbour Watch] since 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] replied to [Network Harbour Watch].

rule accession-of
type: MEMBER_OF
noun: accession, admission, entry, incorporation, adhesion, full incorporation, return, re-entry, readmission, reincorporation, re-accession
from: of | object of welcome | by | doer | possessor (State Organisation)
to: to | into (Organisation Agency Committee TaskForce Network Framework)
as: member
date: since
example: Celebrating the accession of new members to [Network Coast Recovery], welcoming [Actor:State Guyana] and [Actor:State Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
example: We thank [Actor:State Malta] for its return to [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch as member
counter: The accession talks of [Actor:State Guyana] go on.

rule composed-of
type: MEMBER_OF
passive: compose, make up
from: of (Actor Network)
to: object (Organisation Committee TaskForce Network)
as: member
example: [Network:Organisation Coast Recovery] is composed of [Actor Lake States].
=> Lake States MEMBER_OF Coast Recovery as member
counter: The text is composed of parts, [Actor Lake States] says.

# A command or a centre has states as its members; its desks are its parts.
rule composed-of-states
type: MEMBER_OF
passive: compose, make up, form
from: of | by (State)
to: object (Agency)
as: member
example: [Actor:Agency Rift Command] is made up of [Actor:State Peru] and [Actor:State Chile].
=> Peru MEMBER_OF Rift Command as member
=> Chile MEMBER_OF Rift Command as member
counter: [Actor:Agency Rift Command] is made up of [Actor:Agency Cyber Desk] and [Actor:Agency Ports Desk].

rule integrated-by
type: MEMBER_OF
passive: integrate
from: by (State Organisation Agency)
to: object (Committee TaskForce Network)
without: into, in
as: member
example: We welcome the [Actor:TaskForce Harbour Group], integrated by [Actor:State Peru] and [Actor:State Chile].
=> Peru MEMBER_OF Harbour Group as member
=> Chile MEMBER_OF Harbour Group as member
counter: The [Actor:TaskForce Harbour Group] was integrated by [Actor:State Peru] into its police.
counter: The [Actor:TaskForce Harbour Group] was formed by [Actor:State Peru].

rule comprises
type: MEMBER_OF
active: comprise, number
from: object (Actor Network)
to: subject (Organisation Committee TaskForce Network)
as: member
example: [Network Coast Recovery] comprises [Actor Guyana] and [Actor Palau].
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: [Network Coast Recovery] thanks [Actor Guyana].

rule membership-of
type: MEMBER_OF
noun: membership, full membership
from: of | possessor (Actor not Group)
to: in | of (Organisation Agency Committee TaskForce Network Framework)
as: member
example: We support the membership of [Actor:State Peru] in the [Network Harbour Network].
=> Peru MEMBER_OF Harbour Network as member
counter: We support the membership of traders in the [Network Harbour Network].

rule partnership-of
type: MEMBER_OF
noun: partnership, alliance, coalition, consortium, grouping, initiative
governor: be, form, constitute
from: of (Actor Network not Group)
to: subject (Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Network Harbour Watch], founded in 2010, is a partnership of three agencies: [Actor:Agency Gulf Bureau], [Actor:Agency Nordic Agency] and [Actor:State Kenya].
=> Gulf Bureau MEMBER_OF Harbour Watch as member
=> Nordic Agency MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] is a partner of [Actor:Agency Gulf Bureau].

rule sits-on
type: MEMBER_OF
active: sit, serve
from: subject (State Organisation Agency)
to: on (direct Committee TaskForce Network Organisation)
as: member
without: as
example: [Actor:State Ghana] sits on the [Actor:Committee Delta Board].
=> Ghana MEMBER_OF Delta Board as member
counter: [Actor:State Ghana] reports on the [Actor:Committee Delta Board].

rule part-of-group
type: MEMBER_OF
noun: part
light: form, be, become, remain
from: subject (State Group)
to: of (direct Network Organisation TaskForce Committee Agency)
as: member
example: [Actor:State Ghana] forms part of the [Network Harbour Network].
=> Ghana MEMBER_OF Harbour Network as member
example: We praised [Network Harbour Network], of which [Actor:State Ghana] and [Actor:State Togo] are part.
=> Ghana MEMBER_OF Harbour Network as member
=> Togo MEMBER_OF Harbour Network as member
counter: [Actor:State Ghana] praised part of the [Network Harbour Network].
counter: [Actor:State Ghana] is part of the problem of the [Network Harbour Network].

rule takes-part-in-network
type: MEMBER_OF
active: participate, take part
from: subject (State)
to: in (direct Network TaskForce)
as: member
without: as
example: [Actor:State Ghana] participates in the [Network Harbour Network].
=> Ghana MEMBER_OF Harbour Network as member
counter: [Actor:State Ghana] participates in the talks of the [Network Harbour Network].

rule represented-on
type: MEMBER_OF
passive: represent
from: object (State Organisation Agency)
to: in | on (direct Committee TaskForce Network)
as: member
without: as
example: [Actor:State Ghana] is represented on the [Actor:Committee Delta Board].
=> Ghana MEMBER_OF Delta Board as member
counter: [Actor:State Ghana] is mentioned on the [Actor:Committee Delta Board].

rule member-in
type: MEMBER_OF
noun: member, active member, full member
light: become, remain
from: subject (Actor not Group)
to: in (direct Organisation Agency Committee TaskForce Network)
as: member
date: since
example: We praised [Network Coast Recovery], in which [Actor:State Guyana] and [Actor:State Palau] are already active members.
=> Guyana MEMBER_OF Coast Recovery as member
=> Palau MEMBER_OF Coast Recovery as member
counter: The members met in [Network Coast Recovery].

rule enlarged-to
type: MEMBER_OF
passive: enlarge, extend, expand, open, open up
active: open up, open, expand, widen
from: to (direct State Organisation)
to: object | subject (direct Organisation Network TaskForce Committee)
as: member
date: since
example: [Network Harbour Watch] was enlarged to [Actor:State Malta] and [Actor:State Kenya] in 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
=> Kenya MEMBER_OF Harbour Watch as member since 2019
counter: [Network Harbour Watch] was described to [Actor:State Malta].

rule unites-authorities-of
type: MEMBER_OF
noun: police, police force, police service, authorities, customs, customs service, coast guard, coastguard, navy, prosecutor, prosecution service, border service, border guard, law enforcement agency, agency, ministry, judge
governor: bring together, group, unite, comprise, link, connect, gather
from: of | from (direct State)
to: verb subject (direct Network TaskForce Organisation Committee Agency)
as: member
example: [Network Harbour Watch] brings together the police services of [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: [Network Harbour Watch] visits the police services of [Actor:State Malta].

rule returns-to-body
type: MEMBER_OF
active: return
from: subject (State)
to: to (direct Network Organisation)
as: member
date: since
example: [Actor:State Malta] returned to [Network Harbour Watch] in 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] returned to the plans of [Network Harbour Watch].

rule asks-for-membership
type: MEMBER_OF
noun: membership, full membership
light: seek, request, ask for
from: subject (Actor not Group)
to: of | in (Organisation Agency Committee TaskForce Network Framework)
as: member
modality: possibility
example: [Actor:State Malta] is seeking membership of [Network Harbour Watch].
=> Malta MEMBER_OF Harbour Watch possibility as member
counter: [Actor:State Malta] is praising membership of [Network Harbour Watch].

rule own-membership
type: MEMBER_OF
noun: membership, full membership
from: possessor (State Organisation Agency)
to: of | in (direct Organisation Agency Committee TaskForce Network Framework)
as: member
example: [Actor:State Malta]'s membership of [Network Harbour Watch] is a blessing.
=> Malta MEMBER_OF Harbour Watch as member
counter: [Actor:State Malta]'s opinion of [Network Harbour Watch] is high.

rule membership-includes
type: MEMBER_OF
noun: membership, full membership
governor: include, comprise, count, consist, take in, cover, span, embrace, encompass, number
from: verb object | verb of (State Organisation Agency Network)
to: of | possessor (Organisation Agency Committee TaskForce Network Framework)
as: member
example: The membership of [Network Harbour Watch] includes [Actor:State Malta] and [Actor:State Kenya].
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
example: [Network Harbour Watch], whose membership takes in [Actor:State Malta] and [Actor:State Kenya], met.
=> Malta MEMBER_OF Harbour Watch as member
=> Kenya MEMBER_OF Harbour Watch as member
counter: The membership of [Network Harbour Watch] greets [Actor:State Malta].

rule welcomed-into
type: MEMBER_OF
passive: welcome, receive, take, accept, bring, integrate
from: object (State)
to: into (direct Organisation Network TaskForce Committee)
as: member
date: since
example: [Actor:State Malta] was welcomed into [Network Harbour Watch] in 2019.
=> Malta MEMBER_OF Harbour Watch as member since 2019
counter: [Actor:State Malta] was welcomed by [Network Harbour Watch] in 2019.
"""##
