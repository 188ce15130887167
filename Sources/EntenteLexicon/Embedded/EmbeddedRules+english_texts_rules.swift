// Written by .ci/embed from Data/english-texts.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_texts_rules = ##"""
# English rules. Who issued a text. The words of the language stand in english.rules.
language en

# Where a text says what it says.
words list content scene: in
# What joins a text to those whose it is: "Declaration *of* X *and* Y".
# "in *its declaration of* 3 May": where somebody does in a text what the sentence tells.
words list through a text: in, by, through, with
words list maker link: of, by, between, with, and
# What those who make it say in it, and what binds it to them in a title; the line of a note that names who sends it.
words list spoken text: declaration, communique, statement, conclusions, resolution, letter, communication, conclusion, message, appeal, recommendations, document, declaracion, declaracao, comunicado
words list title link: of, by
# "adopted the *following* decision": the text itself.
words list text to come: following
words list following text: decision, declaration, communique, statement, conclusions, resolution, recommendations, outcome document, measures, document, text, roadmap, plan
words list again and again: every, each, twice, annually, monthly, quarterly, yearly, periodically, regularly, weekly
words list next maker: and, with
words list sender line: from
# The letterhead of an item of news: the body alone, or with what sort of item it is, its number and its day.
words list news item: press, media, news, newsroom, release
words list masthead: press, media, news, newsroom, release, releases, statement, communique, bulletin, office, no, number, and, government, republic, of, the, for, immediate, publication
# The last lines of an item of news that say whose it is: "© X 2031", "Source: X", "Press office of X".
words list colophon: ©, copyright, source, issued by, published by, released by, press office of, press service of, communications office of, communication unit of, press department of, spokesperson's office of

rule publish
type: PUBLISHED
verb: publish, issue, release, adopt, sign, approve, make, present, unveil, produce, compile, put out, bring out, author, write, pen, disseminate, edit, make public, launch
from: subject (Actor Network)
to: object (Document Report Assessment)
date: on
example: The report [Instrument:Report Rivers at Risk], published by [Actor Gulf Bureau] on 5 April 2021, says so.
=> Gulf Bureau PUBLISHED Rivers at Risk on 2021-04-05
counter: [Actor Gulf Bureau] welcomed [Document Lima Declaration].

rule agree-text
type: PUBLISHED
verb: agree
from: subject (Actor)
to: object (Document Report Assessment)
date: on
modality: fact
example: The [Document Lima Declaration] agreed by [Actor Lake Ministers] calls for calm.
=> Lake Ministers PUBLISHED Lima Declaration
example: In May 2023 [Actor Lake Ministers] agreed the [Document Lima Declaration].
=> Lake Ministers PUBLISHED Lima Declaration on 2023-05
example: [Actor Lake Ministers] will agree the [Document Lima Declaration].
=> Lake Ministers PUBLISHED Lima Declaration commitment
counter: [Actor Lake Ministers] agreed to read the [Document Lima Declaration].

rule report-by
type: PUBLISHED
noun: report, assessment, study, publication, analysis, survey, review
from: by (Actor)
to: subject (Document Report Assessment)
example: [Instrument:Report Harbour Review], a report by [Actor Nordic Agency], appeared in March.
=> Nordic Agency PUBLISHED Harbour Review
counter: [Instrument:Report Harbour Review] cites a report by [Actor Nordic Agency].

rule agree-on
type: PUBLISHED
active: agree
from: subject (Actor)
to: on | upon (Document)
date: on
modality: fact
example: [Actor Lake Ministers] agreed on a [Document Lima Declaration] and a [Document:Roadmap Delta Roadmap].
=> Lake Ministers PUBLISHED Lima Declaration
=> Lake Ministers PUBLISHED Delta Roadmap
example: [Actor Lake Ministers] should agree on a [Document Lima Declaration].
=> Lake Ministers PUBLISHED Lima Declaration call
counter: [Actor Lake Ministers] reported on a [Document Lima Declaration].

rule says-in-text
type: PUBLISHED
active: call for, call on, call upon, undertake, pledge, commit, declare, agree, resolve, decide, urge, vow, state, welcome, recognise, reaffirm, condemn
from: subject (Group Organisation Committee)
to: in (direct Document)
modality: fact
example: In the [Document Lima Declaration] of 3 May 2023 [Actor:Group Lake Ministers] had called for a network.
=> Lake Ministers PUBLISHED Lima Declaration
example: [Actor:Group Lake Ministers] undertook in the [Document Lima Declaration] to meet every year.
=> Lake Ministers PUBLISHED Lima Declaration
counter: [Actor:Group Lake Ministers] noted a mistake in the [Document Lima Declaration].

rule publication-of
type: PUBLISHED
noun: publication, release, issuance, presentation
from: by (Actor)
to: of (Document Report Assessment)
date: on
example: We note the publication by [Actor Gulf Bureau], in May 2021, of the report [Instrument:Report Rivers at Risk].
=> Gulf Bureau PUBLISHED Rivers at Risk on 2021-05
counter: We note the criticism by [Actor Gulf Bureau] of the report [Instrument:Report Rivers at Risk].

rule present-plan
type: PUBLISHED
verb: present, publish, issue, release, unveil
from: subject (Organisation Agency Committee Office Group)
to: object (direct Plan Strategy Roadmap)
date: on
example: We recall [Instrument:Plan Harbour Plan], presented by [Actor:Agency Nordic Agency] on 5 December 2022.
=> Nordic Agency PUBLISHED Harbour Plan on 2022-12-05
counter: We recall [Instrument:Plan Harbour Plan], praised by [Actor:Agency Nordic Agency] on 5 December 2022.

rule endorse-text
type: PUBLISHED
verb: endorse
from: subject (Actor Network)
to: object (Document Report Assessment not Roadmap)
date: on
example: The [Document Lima Declaration] was endorsed by [Actor Gulf Council].
=> Gulf Council PUBLISHED Lima Declaration
counter: The [Document:Roadmap Ports Roadmap] was endorsed by [Actor Gulf Council].

rule drawn-up-report
type: PUBLISHED
passive: draw up
from: subject (Organisation Agency Committee Office Network)
to: object (direct Report Assessment)
date: on
example: [Instrument:Report Harbour Review] was drawn up by [Actor:Agency Nordic Agency] with the help of [Actor:Agency Gulf Bureau].
=> Nordic Agency PUBLISHED Harbour Review
counter: [Instrument:Report Harbour Review] was read out by [Actor:Agency Nordic Agency].

rule we-adopt-text
type: PUBLISHED
active: adopt, sign, issue, publish, release
from: speaker
to: object (direct Document not Roadmap)
modality: fact
date: on
example: We adopted the [Document Lima Declaration].
=> document PUBLISHED Lima Declaration
counter: We recalled the [Document Lima Declaration].
counter: We endorsed the [Document Lima Declaration].
counter: We recalled the [Document Lima Declaration], which [Actor:State Peru] has lost.

rule adoption-of-text
type: PUBLISHED
noun: adoption, signature, signing, proclamation, issue
from: by (Actor)
to: of (Document Report Assessment not Roadmap)
date: on
example: We welcomed the adoption by [Actor Lake Ministers] of the [Document Lima Declaration].
=> Lake Ministers PUBLISHED Lima Declaration
counter: We welcomed the endorsement by [Actor Lake Ministers] of the [Document Lima Declaration].
counter: We welcomed the criticism by [Actor Lake Ministers] of the [Document Lima Declaration].

rule adopts-by-text
type: PUBLISHED
active: adopt, establish, create, set up, approve, decide, endorse, extend, request, authorise, mandate, launch, institute, renew, impose, declare, designate, agree
from: subject (Group Organisation Committee)
to: by (direct Document)
modality: fact
example: We recall [Document Decision 14], by which [Actor:Committee Lake Council] set up a fund.
=> Lake Council PUBLISHED Decision 14
counter: [Actor:Committee Lake Council] set up a fund under [Document Decision 14].
counter: [Actor:Committee Lake Council] extended its support through [Document Decision 14].
counter: We recall [Document Decision 14], by which the fund of [Actor:Committee Lake Council] lives.

rule crime-needs-response
type: ADDRESSES
noun: cooperation, response, action, effort, approach, attention, coordination, measure, vigilance, answer, strategy
governor: require, need, demand, call for, necessitate, warrant, deserve, merit
from: voice (Document)
to: verb subject (CrimeArea)
modality: fact
example: The Ministers agreed that [CrimeArea piracy] and [CrimeArea fraud] continue to require close cooperation.
=> document ADDRESSES piracy
=> document ADDRESSES fraud
counter: The Ministers heard that [CrimeArea piracy] requires fast boats.

rule standards-on
type: ADDRESSES
noun: standard, recommendation, guideline, methodology, rule, expertise, toolkit, database
from: of | possessor | modifier (Agency Organisation Programme Network Committee TaskForce Office)
to: on | against | concerning (CrimeArea)
example: We will apply the standards of the [Actor:Organisation Gulf Bureau] on [CrimeArea piracy] and [CrimeArea fraud].
=> Gulf Bureau ADDRESSES piracy
=> Gulf Bureau ADDRESSES fraud
counter: We will read the letters of the [Actor:Organisation Gulf Bureau] on [CrimeArea piracy].
"""##
