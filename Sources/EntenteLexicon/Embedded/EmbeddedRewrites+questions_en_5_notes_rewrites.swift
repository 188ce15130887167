// Written by .ci/embed from Data/questions.en.5-notes.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_5_notes_rewrites = ##"""
# Ways to say a question otherwise, further: lengths of time, telegraphic notes, what a text calls something. The files are one list, in the order of their names; the head of the first says how it is read.

# From when until when, and in which part of a year.
(from|since) (which|what) (year|date|day|month) (does|do|did|will|is|are) {X:12} (run|runs|last|lasts|apply|applies|go|in force|running|valid)? , and (until|till|to|up to|through to) (which|what|when) (one|year|date|day|month)? => from when until when does {X} run
(from|since) (which|what) (year|date|day|month) (does|do|did|will|is|are) {X:12} (run|runs|last|lasts|apply|applies|go|in force|running|valid)? and (until|till|to|up to|through to) (which|what|when) (one|year|date|day|month)? => from when until when does {X} run
(from|since) when (does|do|did|will|is|are) {X:12} (run|last|apply|go|in force|running|valid)? , and (until|till|to|up to) (when|which year|what year|which date) => from when until when does {X} run
(from|since) when (does|do|did|will|is|are) {X:12} (run|last|apply|go|in force|running|valid)? and (until|till|to|up to) (when|which year|what year|which date) => from when until when does {X} run
(until|till|up to|through) (when|what year|which year|what date|which date) (does|do|did|will|is|are|was) {X:12} (apply|hold|stand|be valid|valid|in force|stay in force|remain in force|continue|go on|extend|reach|be in force|remain valid|stay valid|supposed to last|supposed to run|to last|to run) => until when does {X} run
since (when|what year|which year|what date) (is|has|have|was) {X:12} (in existence|around|been around|been there|been in existence|in place|been in place) => since when does {X} exist
in (which|what) half of (which|what|the) year {V} => when {V}
in (which|what) (half year|six months|semester and year|half and year|half and which year|half year and year) {V} => when {V}
(which|what) half of (which|what) year {V} => when {V}

# "More closely" asks for what is to become closer: who is to cooperate more closely is to cooperate.
$more-closely = (more|even more|still more|ever more) (closely|actively|intensively|intensely|strongly)
{A} {H:aux} {X:6} to {V:1} $more-closely {B?} => {A} {H} {X} to {V} {B}
{A} (should|shall|must|ought to) {X:6} {V:1} $more-closely {B?} => {A} should {X} {V} {B}

# What the leaders of two bodies declared.
$leaders = (heads of state or government|heads of state and government|heads of state or of government|heads of state and of government|heads of state|heads of government|leaders)
$declare = (make|issue|adopt|publish|give|agree on|agree|sign|release|pass)
{A} (did|have|had) (the)? $leaders of (the)? {X:1} and (of)? (the)? {Y:1} $declare (their|a|its|the|that)? (joint|common)? declaration {B?} => {A} was the {X} {Y} declaration made {B}
{A} (the)? (joint|common)? declaration (of|by|made by|from|issued by|adopted by) (the)? $leaders of (the)? {X:1} and (of)? (the)? {Y:1} {B?} => {A} the {X} {Y} declaration {B}
{A} (did|have|had) (the)? {X:1} and {Y:1} $leaders $declare (their|a|its|the|that)? (joint|common)? declaration {B?} => {A} was the {X} {Y} declaration made {B}
{A} (the)? (joint|common)? declaration (of|by|made by|from|issued by|adopted by) (the)? {X:1} and {Y:1} $leaders {B?} => {A} the {X} {Y} declaration {B}

# Names the wrong way round, in notes.
{A?} treaty {X:1} (signing|signature) => {A} signing {X} treaty
{A?} (signing|signature) treaty {X:1} => {A} signing {X} treaty

# The name of what does something.
for (a|an|my|our|the) {X:2} (i|we) (would|will|d|shall|should)? (need|want|like|require) {V} => i need {V}
(i|we) (would|will|d|shall|should)? (need|want|require|like|am after|are after) (to know|to have|to find|to get)? the (name|names|title) of (the)? {N:2} (that|which|who) {B} => which {N} {B}
(give|tell|send) (me|us) the (name|names|title) of (the)? {N:2} (that|which|who) {B} => which {N} {B}

# What something is to become.
to what (should|shall|will|must|could|can|may|might|does|did|would|is|are) {X:6} (to)? (evolve|develop|turn|transform|grow|change) => into what should {X} evolve

# When a text went out to those it is for.
when (was|were) {D:doc} (circulated|sent|sent out|distributed|forwarded|transmitted|passed on|communicated) to (the)? delegations => date of {D} to delegations

# "Any other text than that one": any text other than that one.
{A} other {N:1} than {B} => {A} {N} other than {B}

# Of several texts the one that is oldest.
(which|what) declarations (is|was|are|were) (the)? (oldest|earliest|first) (one|of all)? => which is the first declaration
(which|what) declarations (is|was|are|were) (the)? (most recent|latest|last|newest|youngest) (one|of all)? => which is the last declaration
(which|what) (documents|texts) (is|was|are|were) (the)? (oldest|earliest|first) (one|of all)? => which is the first document
(which|what) (documents|texts) (is|was|are|were) (the)? (most recent|latest|last|newest|youngest) (one|of all)? => which is the last document
(which|what) (joint)? (declaration|declarations) came (first|before the others) => which is the first declaration
(which|what) (joint)? (declaration|declarations) came (last|after the others) => which is the last declaration
(which|what) (document|documents|text|texts) came (first|before the others) => which is the first document
(which|what) (document|documents|text|texts) came (last|after the others) => which is the last document
# Whose view it is: a text's.
$seen-by = (eyes|words|view|opinion|telling|account|terms|light|wording|language|version|reading|book|understanding|judgement|presentation|estimation)
(in|by|from|on|at|through|to) (the|its)? $seen-by of {D:doc} , {Q} => according to {D} , {Q}
{Q} , (in|by|from|on|through|to) (the|its)? $seen-by of {D:doc} => according to {D} , {Q}
(in|by|from|on|through) {D:doc} s $seen-by , {Q} => according to {D} , {Q}
{Q} , (in|by|from|on|through) {D:doc} s $seen-by => according to {D} , {Q}
(as per|per|going by|to go by|judging by|judging from|following|on the basis of|based on|from what|as far as|so far as) {D:doc} (alone|itself|says|tells us|goes|is concerned|states|puts it) , {Q} => according to {D} , {Q}
(as per|per|going by|to go by|judging by|judging from|on the basis of|based on|consulting|looking at|reading|checking) {D:doc} , {Q} => according to {D} , {Q}
{Q} , (as per|per|going by|to go by|judging by|judging from|on the basis of|based on) {D:doc} => according to {D} , {Q}
in {D:doc} , {V:aux} {B} => {V} {B} in {D}

# Telegraphic: what is listed, without a word that asks.
?(documents|texts) (with|containing|featuring|having) {B} => which documents mention {B}
?declarations (with|containing|featuring|having) {B} => which declarations mention {B}
?{M:2?} programmes (that|which|who) {B} => list the {M} programmes that {B}
?{M:2?} projects (that|which|who) {B} => list the {M} projects that {B}
?{M:2?} agencies (that|which|who) {B} => list the {M} agencies that {B}
?{M:2?} bodies (that|which|who) {B} => list the {M} bodies that {B}
?{M:2?} networks (that|which|who) {B} => list the {M} networks that {B}
?{M:2?} countries (that|which|who) {B} => list the {M} countries that {B}
?{M:2?} states (that|which|who) {B} => list the {M} states that {B}
?{M:2?} crimes (that|which|who) {B} => list the {M} crimes that {B}
?{M:2?} instruments (that|which|who) {B} => list the {M} instruments that {B}
?{M:2?} institutions (that|which|who) {B} => list the {M} institutions that {B}
?{M:2?} documents (that|which|who) {B} => list the {M} documents that {B}
?{M:2?} texts (that|which|who) {B} => list the {M} texts that {B}
?{M:2?} declarations (that|which|who) {B} => list the {M} declarations that {B}
?{M:2?} paragraphs (that|which|who) {B} => list the {M} paragraphs that {B}
(which|what) (document|text|declaration|of the two|of them|one) (was|were|is) {V:1} $sooner (in time)? , {A:14} or {B:14} => the earlier of the two , {A} {V} or {B} {V}
(which|what) (document|text|declaration|of the two|of them|one) (was|were|is) {V:1} $later (in time)? , {A:14} or {B:14} => the later of the two , {A} {V} or {B} {V}
# From when until when, however the two ends are joined.
$which-when = (when|what year|which year|what date|which date|what month|which month|what day|which day)
{A?} (from|since) $which-when and? (to|until|till|up to|through to) $which-when {B} => {A} from when until when {B}
# Whose year it is: "the 2025 signatories".
$who-speak = (signatories|ministers|parties|governments|two sides|interior ministers|home affairs ministers)
{A} the {Y:year} $who-speak {B?} => {A} the ministers {B} in {Y}
{A} the $who-speak (of|in) {Y:year} {B} => {A} the ministers {B} in {Y}
# Who was welcomed, where the body that they joined is not named.
$were-welcomed = (were|was|are|is|have been|has been|got|get) (newly)? (welcomed|greeted|received|taken in|let in|admitted)
(which|what) (new|additional|further)? (members|member countries|member states|newcomers|joiners) $were-welcomed {B} => which countries were welcomed {B}
(who|which) $were-welcomed as (a|the)? (new|additional|further)? (members|member) {B} => which countries were welcomed {B}
# What a wider crime takes in.
$crimes = (crimes|crime|offences|offence|kinds of crime|types of crime|forms of crime|crime areas|kinds of offence|types of offence|kind of crime|type of crime|form of crime)
(which|what) $crimes (does|do|did) {X:6} (include|cover|comprise|encompass|take in|contain|consist of) {B?} => which crimes are part of {X} {B}
(which|what) $crimes (is|are) (included|comprised|contained|covered) (in|by|under) {X:6} => which crimes are part of {X}
# What a text calls something.
$goes-under = (appear|appears|figure|go|feature|occur|come up|known|called|named|referred to|mentioned|listed|designated|described)
(under|by) (what|which) (name|designation|title|full name) (does|do|is|are|was|were) {X:6} $goes-under in {D:doc} => what is {X} called in {D}
(what|which) (name|designation|title|full name) (does|do) {D:doc} (give|use for|give to|apply to|have for) (to|for)? {X:6} => what is {X} called in {D}
(what|which) (name|designation|title|full name) (does|do) {X:6} (have|bear|carry|go by|go under) in {D:doc} => what is {X} called in {D}
what (does|do|did) {D:doc} call {X:6} => what is {X} called in {D}
how (does|do|did) {D:doc} (call|name|refer to|designate|style) {X:6} => what is {X} called in {D}
how is {X:6} (called|named|referred to|designated|styled) in {D:doc} => what is {X} called in {D}
{X:6} is (also|otherwise|further)? (known|referred to|called|named) as? what in {D:doc} => what is {X} called in {D}
(what|how) (else)? is {X:6} (also|otherwise)? (known|referred to) (as|by)? in {D:doc} => what is {X} called in {D}
# "Together with which" asks with whom.
{A?} (together|jointly|along|in tandem|hand in hand|side by side|in company) with (which|what) {B} => {A} with which {B}
{A?} (together|jointly|along|in tandem|hand in hand|side by side|in company) with (whom|who) {B} => {A} with whom {B}
# By what means: who pays, supports or runs something, by way of which it is paid for, supported or run.
$by-means = (through|via|by way of|by means of|thanks to|out of|under)
? $by-means (which|what) {N:3} (is|are|was|were|does|do|did|has|have) {X:8} {V:1} {B?} => by which {N} is {X} {V} {B}
# On whose model something was made.
$made-so = (built|set up|created|established|designed|made|drawn up|formed|founded|modelled|modeled|organised|organized|shaped|conceived|adopted|patterned|constructed|developed|fashioned)
$likeness = (model|example|pattern|lines|blueprint|template|image|likeness)
(on|after|following|along|in) the $likeness of (which|what) {N:3?} (is|are|was|were|has|have) {X:8} been? $made-so => which {N} is {X} modelled on
(on|after|following|along|in) the $likeness of whom (is|are|was|were|has|have) {X:8} been? $made-so => who is {X} modelled on
(on|after|following|along) (which|what) {N:3} (is|are|was|were) {X:8} (modelled|modeled|patterned|based|fashioned|styled) => which {N} is {X} modelled on
# Who became a member.
{A} (become|became|becoming) (a|an|the|new)? {X:3} (members|member|member states|member countries) {B?} => {A} joined {X} {B}
# Clefts and bare clauses: "when was it that", "date the task force met".
when (was|is|will) it be? that {B} => when {B}
where (was|is|will) it be? that {B} => where {B}
(date|day|month|year) (that|on which|when|in which) {B} => when {B}
(date|day) the {B} => when the {B}
(in|during|on)? (which|what) (half|part|quarter|month|season|day|week) of {Y:year} {V} => when {V} in {Y}
in (which|what) (month|year|day|date|week) and (in|on)? (which|what)? (year|month|day|date) {B} => when {B}
# When a report came out.
$comes-out = (appear|come out|get out|come to light|see the light of day|become public|go public|go online|get published|get issued|get released)
when (did|does|will) {X:5?} (report|study|publication|analysis|paper) {Y:12?} $comes-out => when was {X} report {Y} published
# What someone asks within a sentence: "which body it was that followed it", "what they say they are concerned about".
(which|what) {X:6} it (is|was|were|are) (that|which|who) {B} => which {X} {B}
(which|what) {X:6} it (is|was) whose {N:1} {B} => whose {N} {B} , {X}
what it (is|was) that {B} => what {B}
who it (is|was) that {B} => who {B}
what {S:3} (say|state|declare|write) (that)? they are {B} => what are {S} {B}
{A:12} in {D:doc} it (is|was) (said|stated|written|laid down|provided|mentioned) that {B} (,|.) where (was|is) (that|it|this) (again|exactly)? => where does {D} say that {B}
{A:12} (it|that) (is|was) (said|stated|written|laid down|provided) that {B} (,|.) where (was|is) (that|it|this) (again|exactly)? => where is it said that {B}
# Notes of a few words: a name and what is asked of it.
? {X:3} (crimes|crime areas|offences|threats) => which crimes does {X} address
? {X:4} new (members|countries|states) (in)? {Y:year} => which countries joined {X} in {Y}
? new {X:4} (members|countries|states) (in)? {Y:year} => which countries joined {X} in {Y}
? co? (chairs|chair|chairmen|presidents) (of)? {X:6} => who chairs {X}
? {X:6} co? (chairs|chair|chairmen) => who chairs {X}
? {X:3} (report|study|publication) (title|name) => which report did {X} publish
? (title|name) of {X:3} (report|study|publication) => which report did {X} publish
? {X:4} (manager|operator|administrator) => who manages {X}
? {X:4} (successor|replacement) => what replaced {X}
? {X:4} (model|template|blueprint) => what is {X} modelled on
? {X:4} (start|begin) (year|date) => since when does {X} run
? {X:4} (end|expiry) (year|date) => until when does {X} run
# A text by its title.
{A} (report|study|publication|text|document) (with the title|entitled|titled|under the title|bearing the title|that bears the title|called|by the name of) {B} => {A} report {B}
"""##
