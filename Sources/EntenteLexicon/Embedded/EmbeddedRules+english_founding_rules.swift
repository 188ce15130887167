// Written by .ci/embed from Data/english-founding.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_founding_rules = ##"""
# English rules. How bodies and plans come about. The words of the language stand in english.rules.
language en

# Participles that are the bare form, too.
words list unchanged participle: set up, put together, put in place, put on, cut

# To adopt what somebody has concluded or worked out is not to set that body up.
rule adopt
type: ESTABLISHED
verb: adopt, approve
from: subject | speaker (Actor Document Treaty)
to: object (direct Actor Programme Network Instrument not State Region)
date: on
example: [Actor:Committee Lake Council] adopted [Instrument:Plan Harbour Plan] in 2024.
=> Lake Council ESTABLISHED Harbour Plan on 2024
example: We approved [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force
example: The Ministers adopted its successor, the [Instrument:Plan Harbour Plan].
=> document ESTABLISHED Harbour Plan
counter: We adopted the conclusions of [Actor:Committee Lake Council].
counter: [Actor:Committee Lake Council] approved the work of [Network Harbour Watch].

rule establish
type: ESTABLISHED
verb: establish, create, set up, found, co-found, launch, develop, institute, form, constitute, inaugurate, initiate, build, design, conceive, devise, pioneer, originate, bring into being, bring into existence, call into being, bring to life, mastermind, kick-start, put in place, unveil, give birth to
from: subject | speaker (Actor Document Treaty)
to: object (Actor Programme Network Instrument not State Region)
date: on
example: The [Actor Lake Union] has established various agencies, in particular [Actor Gulf Bureau] and [Actor Nordic Agency].
=> Lake Union ESTABLISHED Gulf Bureau
=> Lake Union ESTABLISHED Nordic Agency
example: Consider in the short term to establish a temporary [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force possibility
example: [Network Harbour Watch] was set up by [Actor Nordic Agency] in 2016.
=> Nordic Agency ESTABLISHED Harbour Watch on 2016
example: Note the work of [Actor Gulf Bureau], established by [Actor Guyana], and of [Actor Lake Committee], established by [Actor Palau].
=> Guyana ESTABLISHED Gulf Bureau
=> Palau ESTABLISHED Lake Committee
example: The [Instrument:Treaty Lake Protocol] established [Network Harbour Watch].
=> Lake Protocol ESTABLISHED Harbour Watch
counter: Recall that effective agencies have been established like [Actor Gulf Bureau].

rule establish-together
type: ESTABLISHED
verb: establish, create, set up, found, launch, form, institute, initiate
from: together with | jointly with | along with (Actor)
to: object (Actor Programme Network Instrument not State Region)
date: on
example: [Programme Clear Seas], which [Actor Nordic Agency] launched together with [Actor Gulf Bureau], ended.
=> Gulf Bureau ESTABLISHED Clear Seas
counter: [Programme Clear Seas], which [Actor Nordic Agency] praised together with [Actor Gulf Bureau], ended.

rule prepare
type: ESTABLISHED
verb: prepare, draw up, draft, elaborate, formulate, finalise, put together, work out, negotiate, develop, devise, design, compile, produce
from: subject (Actor not Region)
to: object (Instrument Plan Strategy Roadmap)
date: on
example: The [Instrument Lake Assessment], prepared by [Actor Gulf Bureau], names three routes.
=> Gulf Bureau ESTABLISHED Lake Assessment
example: The [Document:Roadmap Ports Roadmap] was developed by [Actor Gulf Bureau] and [Actor Nordic Agency].
=> Gulf Bureau ESTABLISHED Ports Roadmap
=> Nordic Agency ESTABLISHED Ports Roadmap
counter: [Actor Gulf Bureau] reads the [Instrument Lake Assessment].

rule establishment-of
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, launching, formation, institution
from: by | caller (Actor Document)
to: of | subject (Actor Programme Network Instrument not State Region)
example: We call for the establishment of a [Actor Delta Task Force].
=> document ESTABLISHED Delta Task Force call
example: [Document The Lima Declaration] called for the establishment of a [Actor Delta Task Force].
=> The Lima Declaration ESTABLISHED Delta Task Force call
counter: Welcome the creation of [Actor Delta Task Force].
counter: [Document The Lima Declaration] welcomed the establishment of a [Actor Delta Task Force].

rule adoption-of-plan
type: ESTABLISHED
noun: adoption, approval
from: by | caller (Actor Document)
to: of | possessor (direct Programme Network Instrument)
example: We welcome the draft [Instrument:Treaty Harbour Protocol] and call for its adoption by [Actor:Organisation Gulf Union].
=> Gulf Union ESTABLISHED Harbour Protocol call
counter: We welcome the plan of [Actor:Committee Harbour Board] and call for its adoption by [Actor:Organisation Gulf Union].

rule announce-creation
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, launching, formation
governor: announce, order, approve, endorse, authorise, proclaim, initiate, declare, decide, decree
from: actor | speaker (Actor)
to: of (Actor Programme Network Instrument not State Region)
example: [Actor Nordic Council] announced the creation of [Network Harbour Watch].
=> Nordic Council ESTABLISHED Harbour Watch
example: The Ministers approved the creation of [Network Harbour Watch].
=> document ESTABLISHED Harbour Watch
counter: [Actor Nordic Council] recalled the creation of [Network Harbour Watch].

rule announce-adoption
type: ESTABLISHED
noun: adoption, approval
governor: announce, proclaim, declare, decide, decree
from: actor | speaker (Actor)
to: of (direct Programme Network Instrument)
example: The Ministers declare the adoption of the [Instrument:Plan Harbour Plan].
=> document ESTABLISHED Harbour Plan
counter: The Ministers await the adoption of the [Instrument:Plan Harbour Plan].
counter: The Ministers declare the adoption of the report of [Network Harbour Watch].

rule initiative-of
type: ESTABLISHED
noun: initiative, creation, brainchild
from: of (Actor)
to: subject (Actor Programme Network not State Region)
example: [Network Harbour Watch], an initiative of [Actor Nordic Council], has sixty members.
=> Nordic Council ESTABLISHED Harbour Watch
counter: [Network Harbour Watch] joined an initiative of [Actor Nordic Council].

rule at-the-initiative-of
type: ESTABLISHED
noun: initiative
before: at, on, upon
governor: establish, set up, create, launch, found, form
from: of (Actor)
to: made (Actor Programme Network Instrument not State Region)
example: At the initiative of [Actor:State Malta], [Network Harbour Watch] was established in 2019.
=> Malta ESTABLISHED Harbour Watch
counter: At the initiative of [Actor:State Malta], [Network Harbour Watch] was praised.

rule conclude
type: ESTABLISHED
verb: conclude
from: subject (Actor)
to: object (Instrument)
date: on
example: The [Instrument:Treaty Harbour Agreement], which [Actor:State Peru] and [Actor:State Chile] concluded in 2016, is in force.
=> Peru ESTABLISHED Harbour Agreement on 2016
=> Chile ESTABLISHED Harbour Agreement on 2016
counter: [Actor:State Peru] concluded that the [Instrument:Treaty Harbour Agreement] is in force.

rule open-body
type: ESTABLISHED
passive: open
from: subject (State Organisation Agency Programme)
to: object (direct Agency)
example: The [Actor:Agency Delta Centre] was opened by [Actor:State Spain] in 2021.
=> Spain ESTABLISHED Delta Centre
counter: The [Actor:Agency Delta Centre] was praised by [Actor:State Spain] in 2021.

rule established-under
type: ESTABLISHED
passive: establish, create, set up, found, institute, constitute
from: under | by virtue of | pursuant to (direct Document Treaty)
to: object (Actor Programme Network not State Region)
example: The [Network Harbour Network] was established under the [Document Lima Declaration].
=> Lima Declaration ESTABLISHED Harbour Network
counter: The [Network Harbour Network] was praised under the [Document Lima Declaration].

rule owes-existence
type: ESTABLISHED
noun: existence, creation, origin, birth
governor: owe
from: to | verb to (Actor Document)
to: verb subject (Actor Programme Network Instrument not State Region)
example: The [Network Harbour Network] owes its existence to [Actor:State Spain].
=> Spain ESTABLISHED Harbour Network
counter: The [Network Harbour Network] owes its rent to [Actor:State Spain].

rule agree-on-plan
type: ESTABLISHED
active: agree
from: subject | speaker (Actor)
to: on | upon (Programme Network Instrument)
date: on
modality: fact
example: [Actor Lake Ministers] also agreed on a [Instrument:Plan Delta Plan].
=> Lake Ministers ESTABLISHED Delta Plan
example: The Ministers agreed upon the [Instrument:Plan Delta Plan].
=> document ESTABLISHED Delta Plan
counter: [Actor Lake Ministers] also reported on a [Instrument:Plan Delta Plan].

rule creation-called-for-by
type: ESTABLISHED
noun: establishment, creation, setting-up, launch, formation
governor: recommend, propose, request, urge, suggest, demand, advise
from: verb by (Actor Document)
to: of | possessor (Actor Programme Network Instrument not State Region)
modality: call
example: The creation of [Network Harbour Watch] was recommended by [Actor Gulf Council].
=> Gulf Council ESTABLISHED Harbour Watch call
counter: The creation of [Network Harbour Watch] was noticed by [Actor Gulf Council].

rule founded-by-decision-of
type: ESTABLISHED
noun: decision, resolution, decree, order, declaration, act, mandate
before: by, through, under, by virtue of, pursuant to
governor: establish, create, set up, found, institute, constitute, form, launch
from: of (Actor not Region)
to: verb subject (Actor Programme Network Instrument not State Region)
modality: fact
example: [Network Harbour Watch] was created by a decision of [Actor Gulf Council] in 2016.
=> Gulf Council ESTABLISHED Harbour Watch on 2016
date: on
counter: [Network Harbour Watch] was praised by a decision of [Actor Gulf Council].

rule gives-green-light
type: ESTABLISHED
noun: green light, go-ahead
light: give
from: subject | speaker (Actor)
to: to | for | verb to | verb for (direct Agency Committee TaskForce Programme Network Instrument)
date: on
example: [Actor Gulf Council] gave the green light to [Network Harbour Watch].
=> Gulf Council ESTABLISHED Harbour Watch
counter: [Actor Gulf Council] gave a lamp to [Network Harbour Watch].

rule draws-up
type: ESTABLISHED
active: draw up, elaborate, formulate, devise, work out, put together, prepare, draft, put in place
from: speaker
to: object (direct Plan Strategy Assessment Programme Framework Network)
modality: commitment
example: We agreed to draw up a [Instrument:Assessment Harbour Threat Assessment].
=> document ESTABLISHED Harbour Threat Assessment commitment
counter: We agreed to read a [Instrument:Assessment Harbour Threat Assessment].

rule begins-body
type: ESTABLISHED
active: begin, start
from: subject (State Organisation Agency Committee Group)
to: object (direct Programme Network Committee TaskForce Framework Series)
date: on
example: [Network Harbour Talks], which [Actor:State Peru] and [Actor:State Chile] began in 2011, go on.
=> Peru ESTABLISHED Harbour Talks on 2011
=> Chile ESTABLISHED Harbour Talks on 2011
counter: [Network Harbour Talks], which [Actor:State Peru] left in 2011, go on.

rule creation-decided-by
type: ESTABLISHED
noun: establishment, creation, setting-up, formation, launch
governor: decide, order, approve, agree, endorse, mandate
from: verb by (Actor)
to: of (Actor Programme Network Instrument not State Region)
modality: fact
example: The creation of [Actor:TaskForce Harbour Group] was decided by [Actor:Committee Gulf Council] in 2019.
=> Gulf Council ESTABLISHED Harbour Group
counter: The creation of [Actor:TaskForce Harbour Group] was regretted by [Actor:Committee Gulf Council].
"""##
