// Written by .ci/embed from Data/questions.en.4-texts.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_4_texts_rewrites = ##"""
# Ways to say a question otherwise, further: documents and sets of them, order, clefts, names. The files are one list, in the order of their names; the head of the first says how it is read.

# What is done upon, counted among, preceded by.
{A} agreed upon {B?} => {A} agreed {B}
(was|is) {A} preceded by {B} => is it true that {B} was before {A}

# Documents, counted out of all of them.
$all-texts = (documents|texts|docs|files|papers)
(of|among|out of|in|from) (all|the|these|those|all the|all these)? {N:all}? $all-texts , how many (of them)? {B} => how many documents {B}
how many (out)? of (all|the|these|those|all the|all these)? {N:all}? $all-texts {B} => how many documents {B}
(count|count up|count for me|tell me the number of) (the|all)? $all-texts , (out)? of (the|these|all)? {N:all} , (that|which|in which|where) {B} => how many documents {B}

(in|by|across) how many (out)? of (the|these|those|all|all the|all these|your|our)? {N:all}? $all-texts {B} => in how many documents {B}
how many $all-texts , (out)? of (the|these|those|all|all the|all these)? {N:all} ($all-texts)? (that there are|there are|in all|in total|we have|at hand|here)? , {B} => how many documents {B}
in how many $all-texts , (out)? of (the|these|those|all|all the|all these)? {N:all} ($all-texts)? (that there are|there are|in all|in total|we have|at hand|here)? , {B} => in how many documents {B}
{X:6} , in how many (out)? of (the|these|those|all|all the|all these)? {N:all} $all-texts (is it|does it)? (named|mentioned|appear|found)? => how many documents mention {X}
{X:6} , how many (out)? of (the|these|those|all|all the|all these)? {N:all} $all-texts (mention it|name it)? => how many documents mention {X}
$counting = (count|count up|count for me|tally|could you count|can you count|please count|could you count for me|can you count for me|give me the number of|i need the number of|tell me the number of)
$counting (the|all)? $all-texts , (out)? of (the|these|those|all)? {N:all} ($all-texts|that there are|there are)? , (in which|where) {B} => in how many documents {B}
$counting (the|all)? $all-texts , (out)? of (the|these|those|all)? {N:all} ($all-texts|that there are|there are)? , (that|which) {B} => how many documents {B}
$counting (the|all)? $all-texts (in which|where) {B} => in how many documents {B}
$counting (the|all)? $all-texts (that|which) {B} => how many documents {B}
(of|among|out of|in|from) (all|the|these|those|all the|all these)? {N:all} $all-texts , (there s|there is|there are|only|just|exactly)? (one|some|two|three|four) (that|which) {B} . (which|what) (is it|are they|one|ones|is that|are those) => which documents {B}

# The texts that a text names.
$all-the = (all|the|all the|every|any|what|which)
$cited = (cited|quoted|invoked|referenced|referred to)
$all-the? $all-texts (that|which)? (are|were)? $cited (by|in) {D:doc} => which documents does {D} cite
$all-the? $all-texts {D:doc} (cites|quotes|invokes|references|refers to) => which documents does {D} cite
$all-the? (earlier|previous|older|prior)? declarations (that|which)? (are|were)? $cited (by|in) {D:doc} => which declarations does {D} cite
$all-the? (earlier|previous|older|prior)? declarations {D:doc} (cites|quotes|invokes|references|refers to) => which declarations does {D} cite
{A} declaration but not in (the)? {Z:year} (one|declaration)? (or|and|nor) (the)? {W:year} (one|declaration)? => {A} declaration but not in the {Z} declaration or the {W} declaration
{A} declaration but not in (the)? {Z:year} (one)? => {A} declaration but not in the {Z} declaration

{A} (with respect to|with regard to|with reference to|in regard to|in respect of) {B} => {A} regarding {B}

# What is set between two commas and bounds nothing.
{A} , (whether|be it|be they|whether they be|whether they are) {X:8} or {Y:8} , {B} => {A} {B}
{A} , (be it|be they|whether they be|whether they are|whether) (from|of|by|made by) {X:8} or (from|of|by)? {Y:5} => {A}
(i|we) (need|want) , for {X:6} , {B} => i need {B}
(could|can|would|will) you , for {X:6} , {B} => {B}

# Those of one side with those of the other.
$opposite = (counterpart|counterparts|colleagues|peers|opposite numbers|homologues)
{A:8?} {S:1} ministers {B:6?} with (their|its) {Y:2} $opposite {C?} => {A} {S} and {Y} ministers {B} {C}
{A:8?} ministers of {S:2} {B:6?} with (their|its) {Y:2} $opposite {C?} => {A} {S} and {Y} ministers {B} {C}

# Where it was, by who had it there.
$hosted = (hosted|played host to|was host to|was the host of|was the venue of|was the venue for|was the scene of|saw|housed)
(which|what) (city|town|capital) $hosted (the)? (launch|launching|inauguration) of {X} => in which city was {X} launched
(which|what) (city|town|capital) $hosted (the)? (signature|signing|signing ceremony) of {X} => in which city was {X} signed
(which|what) (city|town|capital) $hosted (the)? (creation|foundation|founding) of {X} => in which city was {X} created
(which|what) (country|state) $hosted (the)? (launch|launching|inauguration) of {X} => in which country was {X} launched
(which|what) (country|state) $hosted (the)? (signature|signing|signing ceremony) of {X} => in which country was {X} signed
(which|what) (country|state) $hosted (the)? (creation|foundation|founding) of {X} => in which country was {X} created
{A} first (meet|met) (operationally|operationaly) {B?} => {A} hold its first operational meeting {B}
{A} (meet|met) (operationally|operationaly) for the first time . {B} => {A} held its first operational meeting . {B}
{A} (meet|met) (operationally|operationaly) for the first time {B?} => {A} hold its first operational meeting {B}

# New members, counted or named by who welcomes them.
how many new members of {X:4} (does|do|did) {D:doc} (welcome|greet|hail) (by name)? => how many countries does {D} welcome as new members of {X}
how many new {X:3} (members|countries|member states) (does|do|did) {D:doc} (welcome|greet|hail) (by name)? => how many countries does {D} welcome as new members of {X}
how many new members of {X:4} (are|were) (welcomed|greeted) (by name)? (in|by) {D:doc} (by name)? => how many countries does {D} welcome as new members of {X}
how many new {X:3} (members|countries|member states) (are|were) (welcomed|greeted) (by name)? (in|by) {D:doc} (by name)? => how many countries does {D} welcome as new members of {X}

# Older than a text, by whether it was there when that was made.
$already = (already|still)
$made-then = (agreed|adopted|signed|published|made|issued|concluded|agreed on|agreed upon|drawn up)
(did|does) {X:5} $already? exist $already? (when|by the time|at the time when|at the time|on the day on which|on the day when|on the day that|on the day) {D:doc} (was|got) $made-then => is {X} older than {D}
(was|is) {X:5} $already? (in existence|there|in being) $already? (when|by the time|at the time when|at the time|on the day on which|on the day when|on the day that|on the day) {D:doc} (was|got) $made-then => is {X} older than {D}

# What is to come, and how long it lasts, said shortly.
{A?} the (coming|forthcoming|upcoming) {X:3?} cycle {B?} => {A} the next {X} cycle {B}
{A?} the (coming|forthcoming) {X:3?} meeting {B?} => {A} the next {X} meeting {B}
{A?} the (coming|forthcoming) {X:3?} summit {B?} => {A} the next {X} summit {B}
? (the)? {X:6} years => from when until when does {X} run
? (for|in|during) (what|which) years (does|do|did) {X:7} (apply|hold|stand|be valid|stay in force) => from when until when does {X} run
? {X:12} (publication date|date of publication|release date) => when was {X} published

# One text against others, with no word that asks.
(name|give|state|which is|what is|identify) the {K:5} (cited|named|mentioned|listed|quoted) in the {D:3} declaration only (and|but)? not in the $later-ones => which {K} does the {D} declaration name and no later declaration
{K:3} , (cited|named|mentioned|listed|quoted) in {Y:year} , (but)? (never again|not|no longer|never) in the $later-ones {B?} => which {K} does the {Y} declaration name and no later declaration
{K:3} (cited|named|mentioned|listed|quoted) in the {D:3} declaration (but|and)? (never again|not|no longer|never) in the $later-ones {B?} => which {K} does the {D} declaration name and no later declaration
{K:3} (cited|named|mentioned|listed|quoted) in (the)? {Y:year} (joint)? declaration (but|and|yet)? (not|neither) (in)? (the)? {Z:year} (one|declaration)? (or|and|nor) (in)? (the)? {W:year} (one|declaration)? => which {K} is named in the {Y} declaration but not in the {Z} declaration or the {W} declaration
{K:3} (cited|named|mentioned|listed|quoted) in (the)? {Y:year} (joint)? declaration (but|and|yet)? not (in)? (the)? {Z:year} (one|declaration)? => which {K} is named in the {Y} declaration but not in the {Z} declaration

# What someone is said to do, where it is not answered as it stands.
? {A} (described|listed|named|reported|mentioned|presented|recorded|identified|given|shown|characterised|characterized|portrayed|depicted|cited|credited) as (being)? {B} => {A} {B}
? {A} (credited|charged|tasked|entrusted) with {B} => {A} {B}

# The same question with what asks at its head: behind its preposition, before the clause.

$naming = (name|list|give|state|identify|specify|indicate|mention|find|tell me|give me|show me|show)
$tells = (say|state|claim|report|note|tell us|show|write|indicate|record)
$tells-it = (says|states|claims|reports|notes|tells us|shows|writes|indicates|records|said|stated)
$asks-for = (want|ask|urge|expect|invite|call on|call upon|require|instruct|request|encourage)
$asks-for-it = (wants|asks|urges|expects|invites|calls on|calls upon|requires|instructs|requests|encourages)
{P:prep} (which|what) {N:3} (does|do|did) {D:doc} $tells that? {C} => according to {D} , {P} which {N} {C}
{P:prep} (who|whom) (does|do|did) {D:doc} $tells that? {C} => according to {D} , {P} whom {C}
? (which|what) {N:3} (does|do|did) {D:doc} $tells that? {C} => according to {D} , which {N} {C}
? (who|whom) (does|do|did) {D:doc} $tells that? {C} => according to {D} , who {C}
{P:prep} (which|what) {N:3} (does|do|did) {D:doc} $asks-for {S:8} to {C} => according to {D} , {P} which {N} should {S} {C}
{P:prep} (who|whom) (does|do|did) {D:doc} $asks-for {S:8} to {C} => according to {D} , {P} whom should {S} {C}
? (which|what) {N:3} (does|do|did) {D:doc} $asks-for {S:8} to {C} {P:prep} => according to {D} , {P} which {N} should {S} {C}
? (who|whom) (does|do|did) {D:doc} $asks-for {S:8} to {C} {P:prep} => according to {D} , {P} whom should {S} {C}
{D:doc} $tells-it that? {C} {P:prep} (which|what) {N:3} => according to {D} , {P} which {N} {C}
{D:doc} $tells-it that? {C} {P:prep} (who|whom) => according to {D} , {P} whom {C}
{D:doc} $asks-for-it {S:8} to {C} {P:prep} (which|what) {N:3} => according to {D} , {P} which {N} should {S} {C}
{D:doc} $asks-for-it {S:8} to {C} {P:prep} (who|whom) => according to {D} , {P} whom should {S} {C}
? $naming (the|all|every|any)? {N:3} {P:prep} (which|whom) {C} => {P} which {N} {C}
? what (is|are|was|were) the {N:3} {P:prep} (which|whom) {C} => {P} which {N} {C}
? (the)? {N:3} {P:prep} (which|whom) {C} => {P} which {N} {C}
? (which|what) {N:3} {X:aux} {S} {P:prep} => {P} which {N} {X} {S}
? (who|whom) {X:aux} {S} {P:prep} => {P} whom {X} {S}

# A cleft.
(is|was) it {X:5} (that|who|which) {V:1} (the|a|an|this|that) {B} => is it true that {X} {V} the {B}

# A text called a note, or by what it reports on.
{A} (the|a) {Y:year} (note|cover note) {B?} => {A} the {Y} document {B}
{A} the working procedures (note|paper) {B?} => {A} the working procedures {B}
{A} (the|a) (news item|news article|article|news piece|press report|news report) (on|about) {D:4?} declaration {B?} => {A} the news item {B}

{A} (the|a|this|that|its)? {O:1} (piece|article|news item|story|write up|writeup|coverage|news) (on|about) {D:4?} declaration {B?} => {A} the {O} article {B}
{A} the (roadmap|annex) (annexed|attached|appended|added) to (it|that|the declaration|that declaration|that text) {B?} => {A} its annex {B}
(track|trace|follow|retrace) {X:7} (through|across|over|in|along|throughout) (all|all of|the whole of)? (this|it|these|them|that|it all|all this|everything) => trace {X} through the documents

# What is in a text, what something has, and in what connection it is named.
(which|what) {N:4} (are|is) (there|found|to be found|contained|included)? in {D:doc} => which {N} are named in {D}
(which|what) {N:4} (are|is) there in {Y:year} => which {N} are named in {Y}
? (which|what) {N:3} (is|are) there => which {N} are named
? (which|what) {N:2} (does|do) {X:6} have => which {N} belong to {X}
? {X:6} (has|have) (which|what) {N:2} => which {N} belong to {X}
(which|what) {N:1} {M:6?} (is|are|was|were) (named|mentioned|listed|cited) (in connection with|in the context of|in relation to|in the field of|in the area of|on the subject of|as regards) {T:3} in {D:doc} => which {T} {N} {M} are named in {D}
(which|what) {N:1} {M:6?} (is|are|was|were) (named|mentioned|listed|cited) (in connection with|in the context of|in relation to|in the field of|in the area of|on the subject of|as regards) {T:3} => which {T} {N} {M} are named
{A?} (the|that) (joint)? declaration (that was|which was)? (adopted|signed|agreed|made|issued|published|approved|passed|released) in {Y:year} {B?} => {A} the {Y} declaration {B}
{A?} (the|that) (joint)? declaration (that was|which was) (adopted|signed|agreed|made|issued|published|approved|passed|released) {Y:year} {B?} => {A} the {Y} declaration {B}
(which|what) of the {N:1} (that|which) (acceded to|joined|entered|became members of|were admitted to) {X:3} (were|was|are|is) (welcomed|named|greeted|mentioned|listed|celebrated) (in|by) {D:doc} => which {N} joined {X} according to {D}
(what is|whats|what s|give me|state|name|find|tell me)? (the)? (total|overall|exact|full|current|combined)? number of {X:3} (countries|states|member states|member countries|member nations) => how many countries are members of {X}
how many {X:3} (countries|states|member states|member countries) (are there|exist|in total|all in all|altogether) => how many countries are members of {X}
{A:8} , (the)? (exact|precise|actual)? (day|date) => date of {A}
{A:8} , (the)? (exact|precise|actual)? year => year of {A}
(city|town|location) of {X:9} (meeting|summit|conference|session|gathering) => where was {X} meeting held
(city|town|location) of {X:9} (signature|signing) => where was {X} signed
(city|town|location) of {X:9} launch => where was {X} launched
(city|town|location) of the (signature|signing) of {X:9} => where was {X} signed
(city|town|location) of the launch of {X:9} => where was {X} launched
(countries|states|members|new members) welcomed (in|by)? {D:doc} => which countries does {D} welcome as new members
(countries|states|members|new members) welcomed (in)? {Y:year} => which countries does the {Y} declaration welcome as new members

is (the)? {X:2} in {D:doc} => is {X} mentioned in {D}
in (which|what) (of the|of these|of those|of your)? {N:2} (is|are) there (no|not a|not one|not a single|not any) (word|mention|trace|reference|line|sign) (about|of|on|to) {X} => which {N} do not mention {X}
(which|what) {N:3} (does|do|did) {D:doc} (mention|name|list|cite) (that|which) (neither of its|none of its|neither of the|none of the) (two|three|earlier|previous)? (predecessors|forerunners|earlier declarations|previous declarations|earlier ones|previous ones) (did|does|do|mention|mentions|name|names|named|mentioned|had)? => which {N} are named for the first time in {D}
{X:6} , {Q:asks} (he|she) {B} => {Q} {X} {B}
? {N:1} (for|on) {T:3} , {Y:year} => which {T} {N} are named in the {Y} declaration

of (which|what) {N:3} (is|was|are|were) {X:6} (still|also|now)? (a|an|the)? (member|members|part|component|phase|component project) => to which {N} does {X} belong
(cite|quote|point to|give me|indicate|identify|find|show me) the (paragraph|paragraphs|passage|passages|point|points) (that|which) (mention|mentions|name|names|refer to|refers to|deal with|deals with|speak of|speaks of) {X} => in which paragraphs is {X} mentioned
(which|what) (paragraph|paragraphs|passage|passages|point|points|section) (is|are) (about|on|devoted to|concerned with) {X} => in which paragraphs is {X} mentioned
(which|what) (paragraph|paragraphs|passage|passages|point|points|section) of {D:doc} (is|are) (about|on|devoted to|concerned with) {X} => in which paragraphs of {D} is {X} mentioned
(which|what) two {N:2} (are|is) to (negotiate|conclude|sign) {X} => between whom is {X} to be negotiated
what (date|day) (does|do) {D:doc} (bear|carry|have|show|give) => what is the date of {D}
(which|what) {N:2} (are|is) (common to|shared by) {D:doc} and {E:doc} => which {N} are named in both {D} and {E}
(which|what) {N:2} (are|is) (common to|shared by) {X:6} and {D:doc} => which {N} are addressed both by {X} and by {D}
? (which|what) {X:4} (members|member states|countries|member countries) (are|is|were|was) (named|mentioned|listed|welcomed) (in|by) {D:doc} => which members of {X} are named in {D}
? (which|what) {X:4} (members|member states|countries|member countries) (does|do|did) {D:doc} (name|mention|list|welcome) => which members of {X} are named in {D}
how long is {X:8} => how long does {X} last

# A text is any text.
{A} (any|some|a|one) text (that|which) {B} => {A} any document that {B}
{A} (any|some) texts (that|which) {B} => {A} any documents that {B}
no text {B} => no document {B}

# Who is new, what is missing, what is over.
(which|what) {N:2} (are|is|were|was) the (newcomers|new members|new entrants|latest additions|new arrivals|new ones) in {Y:year} => which {N} does the {Y} declaration welcome as new members
(which|what) {N:2} (are|is|were|was) the (newcomers|new members|new entrants|latest additions|new arrivals|new ones) (in|of|according to) {D:doc} => which {N} does {D} welcome as new members
who (are|is|were|was) the (newcomers|new members|new entrants|new arrivals) in {Y:year} => which countries does the {Y} declaration welcome as new members
{Y:year} {N:2} (missing|absent|lacking|unmentioned|not named|not mentioned|not) (in|from) {Z:year} => which {N} are named in the {Y} declaration but not in the {Z} declaration
{N:2} (in)? {Y:year} , (but)? not (in)? {Z:year} => which {N} are named in the {Y} declaration but not in the {Z} declaration
{N:2} {Y:year} but not {Z:year} => which {N} are named in the {Y} declaration but not in the {Z} declaration
when (will|is|does|was) {X:8} (be)? (over|finished|done with|at an end) => when does {X} end

# Who is welcomed, invited, left unnamed.
is it true that {D:doc} (welcomes|welcome|welcomed) {X:4} (as a member of|as a new member of|into|as member of|as a member in) {Y:4} => did {X} join {Y} according to {D}
(does|do|did) {D:doc} (welcome|greet|receive) {X:4} (as a member of|as a new member of|into|as member of|as a member in) {Y:4} => did {X} join {Y} according to {D}
{A} (is|was) (an|the|any) invitation (addressed|extended|directed|issued|made) to {X} => {A} do the ministers invite {X}
(does|do|did) {D:doc} (fail|omit|neglect|forget) to (mention|name|list|cite) {X} => is it true that {D} does not mention {X}
not {X:3} but who else {B} => who other than {X} {B}
{A:10} , (month and year|year and month|month|day and month|day and year|full date) => date of {A}

# In note form: a name, a sign, and what is wanted of it.
? {X:8} , where => where is {X} mentioned
? {X:8} , (which)? (paragraph|paragraphs|para|paras|mentions) => in which paragraphs is {X} mentioned
? {X:8} , (which)? (documents|texts|docs) => which documents mention {X}
? {X:10} , how many => how many {X}
? {X:10} , (number|count|total) => how many {X}
? {X:8} , (which)? crimes => which crimes does {X} address
? {X:8} , (members|member states|member countries) => who are the members of {X}
? {X:8} , (partners|cooperation partners) => with whom does {X} cooperate
? {X:8} , (supporters|backers|supported by|backed by) => who supports {X}
? {X:8} , (predecessor|forerunner) => what is the predecessor of {X}
? {X:8} , successor => what is the successor of {X}
? {X:8} , (model|modelled on) => what is {X} modelled on
? {X:8} , (funder|funding|financed by|funded by|co financed by) => who funds {X}
? {X:8} , (author|written by) => who wrote {X}
? {X:8} , (publisher|published by|issued by) => who published {X}
? {X:8} , (manager|managed by|run by) => who manages {X}
? {X:8} , (chair|chaired by|presidency) => who chairs {X}
? {X:8} , (start|beginning|start date|since when) => since when does {X} run
? {X:8} , (end|end date|until when) => until when does {X} run
? {X:8} , when => when was {X}
? {A:10} , (city|venue|place|town|location) => where was {A} held
? {A:10} , (the)? {D:doc} => {A} according to {D}
? (connection|link|path|relation|route) , {X:8} (and|to) {Y:8} => how is {X} connected to {Y}

# The document that a cover names as the one before.
$gives = (give|name|cite|list|have|quote|indicate|state|show|mention)
(which|what) {N:4?} (does|did) {D:doc} $gives as (its|the) (predecessor|previous document|previous one|preceding document|forerunner|earlier document) => what is the previous document of {D}
(which|what) (previous|preceding|prior|earlier) (council)? document (does|did) {D:doc} $gives => what is the previous document of {D}
(which|what) {N:4?} is (given|named|cited|listed|stated|indicated) as (the|its)? (predecessor|previous document|preceding document|forerunner) (on|in|of) {D:doc} => what is the previous document of {D}

# What one text does and another does not, in a clause of its own.
$does-not = (did not|does not|do not|didn t|doesn t|don t)
$names-it = (mention|name|list|cite|include|contain)
(which|what|name the|list the|give the) {N:3} (that|which)? (are|is|were|was)? (named|mentioned|listed|cited) (in|by) {D:doc} , (though|although|while|whereas|but|yet|when) {E:doc} $does-not $names-it (them|it|those|these|any of them) => which {N} are named in {D} but not in {E}
(which|what) {N:3} (does|do|did) {D:doc} $names-it , (though|although|while|whereas|but|yet|when) {E:doc} $does-not ($names-it)? (them|it|those|these|any of them)? => which {N} are named in {D} but not in {E}

# Who came in.
how many {N:2} (were|have been|are) (welcomed|admitted|received|taken) (to|into) {X:4} in {Y:year} => how many {N} joined {X} in {Y}
(number of|how many) (the)? new members (were|are|have been)? welcomed (in|by) {D:doc} => how many countries were welcomed in {D}

# Whose it is.
whose (concept|idea|instrument|invention) is {X:6} => who developed {X}

# Where something is to be done: a part of the world is asked for.
? where (shall|should|must|is|are) {A} (to)? be {B} => in which region or country should {A} be {B}
? what (does|do) {X:6} (include|comprise) => what is part of {X}
? what (is|are) {X:6} said to (include|comprise) {T?} => what is part of {X} {T}

# Where something is talked about; whose declaration it is.
? where (exactly|precisely)? (is|are) {A} (discussed|taken up|brought up|spoken of|treated|dealt with) => where do the documents mention {A}
{A} the declaration of the {X:3} summit {B?} => {A} the {X} summit declaration {B}
{A} , (its|the|their) annex (left aside|aside|left out|excluded|not counted|not included|disregarded|apart) , {B} => {A} except the annex {B}
{A} , (leaving|setting) (aside|out) (its|the|their) annex , {B} => {A} except the annex {B}
{A} (given|rendered|presented|written) as the {B} => {A} called the {B}
? {A} going to be turned into => {A} going to become

# Which of the texts.
$all-texts = (documents|texts|docs|files|papers|sources)
(which|what) of (the|these|those|our|your|all|all the|all these) {N:all}? $all-texts (do|does)? {B} => which documents {B}
(of|among|out of) (the|these|those|our|your|all|all the|all these) {N:all}? $all-texts , (which|which ones) {B} => which documents {B}
(which|what) of (the|these|those|all|all the) {N:all}? (joint)? declarations {B} => which declarations {B}
(of|among|out of) (the|these|those|all|all the) {N:all}? (joint)? declarations , (which|which ones) {B} => which declarations {B}
(which|what) (is|are|was|were) the (only|one|single|sole) (document|text) (that|which|to) {B} => which document alone {B}
(which|what) (is|are|was|were) the (only|one|single|sole) declaration (that|which|to) {B} => which declaration alone {B}
(which|what) (only|sole|single) (document|text) {B} => which document alone {B}
(which|what) (only|sole|single) declaration {B} => which declaration alone {B}

# What one text adds to another, and what is there again.
$names-it = (name|names|named|list|lists|listed|mention|mentions|mentioned|cite|cites|cited|give|gives|gave|contain|contains|contained|have|has|had|cover|covers|covered|enumerate|enumerates|enumerated|include|includes|included)
$named-in = (named|listed|mentioned|cited|contained|given|found|enumerated|included|set out)
$speakers = (the ministers|ministers|they|the two sides|both sides|the parties|the signatories|the governments)
$sort-of = (kind of|kinds of|type of|types of|sort of|sorts of|form of|forms of|new|further|additional|other|more)
(which|what) $sort-of? {N:3} (do|did|does) $speakers (newly)? add in {Y:year} to (the {N} (that|which)|those (that|which)?|the ones (that|which)?) {D:doc} (already)? $names-it => which {N} are named in the {Y} declaration but not in {D}
(which|what) $sort-of? {N:3} (do|did|does) $speakers (newly)? add in {Y:year} to (the {N}|those|the ones) (already)? $named-in (in|by) {D:doc} => which {N} are named in the {Y} declaration but not in {D}
(which|what) $sort-of? {N:3} (do|did|does) {E:doc} (newly)? add to (the {N} (that|which)|those (that|which)?|the ones (that|which)?) {D:doc} (already)? $names-it => which {N} are named in {E} but not in {D}
(which|what) $sort-of? {N:3} (do|did|does) {E:doc} (newly)? add to (the {N}|those|the ones) (already)? $named-in (in|by) {D:doc} => which {N} are named in {E} but not in {D}
(which|what) $sort-of? {N:3} (do|did|does) {E:doc} (newly)? add to (the {N}|those|the ones) (already)? $named-in in {Y:year} => which {N} are named in {E} but not in the {Y} declaration
(which|what) $sort-of? {N:3} (do|did|does) {E:doc} (newly)? add to (the (list|lists) (of|in|from)|those (of|in|from)|the ones (of|in|from)) {D:doc} => which {N} are named in {E} but not in {D}
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) (again|once more|once again|still|also|too) $named-in (in|by) {E:doc} => which {N} are named in both {D} and {E}
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) $named-in (again|once more|once again|too|as well) (in|by) {E:doc} => which {N} are named in both {D} and {E}
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) (again|once more|once again|still|also|too) $named-in in {Y:year} => which {N} are named in both {D} and the {Y} declaration
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) $named-in (again|once more|once again|too|as well) in {Y:year} => which {N} are named in both {D} and the {Y} declaration
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (recur|reappear|return|turn up again|appear again|come up again|come back|show up again|crop up again|occur again) in {E:doc} => which {N} are named in both {D} and {E}
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (recur|reappear|return|turn up again|appear again|come up again|come back|show up again|crop up again|occur again) in {Y:year} => which {N} are named in both {D} and the {Y} declaration
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) (again|once more|once again|still|also)? $named-in (again|once more|once again|too|as well)? in {Y:year} as {V} => which {N} named in {D} are {V} according to the {Y} declaration
(which|what) (of the)? {N:3} ($named-in)? (in|from|of|by) {D:doc} (are|is|were|was) (again|once more|once again|still|also)? $named-in (again|once more|once again|too|as well)? in {E:doc} as {V} => which {N} named in {D} are {V} according to {E}
(which|what) {N:3} (does|do|did) {X:6} (address|tackle|fight|combat|counter|target|deal with|aim at|go after|fight against|work against) (that|which) {D:doc} (also|likewise|too)? $names-it (too|as well|also)? => which {N} are addressed both by {X} and by {D}

(of|among|out of) the {N:3} $named-in (in|by) {D:doc} , (which|which ones) (are|were) (not|never|no longer) $named-in (in|by) {E:doc} => which {N} are named in {D} but not in {E}
(of|among|out of) the {N:3} $named-in in {D:year} , (which|which ones) (are|were) (not|never|no longer) $named-in in {E:year} => which {N} are named in the {D} declaration but not in the {E} declaration
(of|among|out of) the {N:3} $named-in (in|by) {D:doc} , (which|which ones) (are|were) (also|again|still) $named-in (in|by) {E:doc} => which {N} are named in both {D} and {E}
(which|what) {N:3} (are|is|were|was) $named-in (in|by) {D:doc} and (again|once more|once again|also) (in|by) {E:doc} => which {N} are named in both {D} and {E}

# What is left out of account.
$put-aside = (leaving|leave|setting|set|putting|put|leaving out|leaving aside)
$put-aside {X:10} (aside|apart|to one side|out|out of account|out of it) , {Q:asks} => {Q} other than {X}
(apart|aside) from {X:10} , {Q:asks} => {Q} other than {X}
(not counting|disregarding|ignoring|leaving out|leaving aside|excluding|excepting|setting aside|without counting) {X:10} , {Q:asks} => {Q} other than {X}

# Several texts taken together.
(taking|take|taken|reading|putting|adding) (all)? {D:doc} together , {Q:asks} => taken together , according to {D} , {Q}
(which|what) {N:3} , (taking|taken) (all)? {D:doc} together , {B} => according to {D} , which {N} {B}
(across|over|throughout|taking) (all|all of|all the|all of the) {N:all}? declarations (together|combined|as a whole|taken together)? , {Q:asks} => according to the declarations , {Q}
(list|name|give me|give|find|show me|show|enumerate) (me)? (all|all of)? (the)? {N:3} (that|which|whom) {D:doc} (, taken together ,|taken together|, put together ,|together|between them|, in all ,|combined) {B} => which {N} do {D} {B}
(list|name|give me|give|find|show me|show|enumerate) (me)? (all|all of)? (the)? {N:3} (that|which|whom) {D:doc} (welcome|welcomes|welcomed|greet|greets|receive|receives) (into|in|to|as new members of|as members of) {B} => which {N} do {D} welcome into {B}

# Which came first.
$came = (came|comes|come|was|is|happened|happens|took place|occurred|occurs|began|existed|has been there|was there)
$sooner = (first|earlier|sooner|before the other|the earlier|the first|the older|older|the earliest|earliest|the oldest|oldest|longer ago|further back)
$later = (last|later|the later|the last|the younger|younger|newer|the newer|more recent|the more recent|more recently|second|the second|latest|the latest|afterwards|after the other)
(which|what) {N:2?} (was|were|is) (mentioned|named|cited|listed|referred to) $sooner (in time)? , {A:14} or {B:14} => which appears first , {A} or {B}
(which|what) {N:2?} (was|were|is) (mentioned|named|cited|listed|referred to) $later (in time)? , {A:14} or {B:14} => which appears last , {A} or {B}
(which|what) (was|were|is) {V:1} $sooner (in time)? , {A:14} or {B:14} => the earlier of the two , {A} {V} or {B} {V}
(which|what) (was|were|is) {V:1} $later (in time)? , {A:14} or {B:14} => the later of the two , {A} {V} or {B} {V}
(which|what) (of the two|of these|of these two|of them|one)? $came $sooner (in time)? , {A:14} or {B:14} => the earlier of the two , {A} or {B}
(which|what) (of the two|of these|of these two|of them|one)? $came $later (in time)? , {A:14} or {B:14} => the later of the two , {A} or {B}
(did|was|were|does|is) {A:12} or {B:12} (come|happen|take place|occur|held|signed|made|be|there)? $sooner => the earlier of the two , {A} or {B}
{A:14} or {B:14} , (which|what) (of the two|of these|of them|one)? $came $sooner => the earlier of the two , {A} or {B}
{A:14} or {B:14} , (which|what) (of the two|of these|of them|one)? $came $later => the later of the two , {A} or {B}
$recent = (most recent|latest|last|newest|youngest)
$old = (oldest|earliest|first)
(which|what) (is|was) the $recent of (the|all the|all|these)? {N:2?} (joint)? declarations => which is the last declaration
(which|what) (is|was) the $old of (the|all the|all|these)? {N:2?} (joint)? declarations => which is the first declaration
(which|what) (is|was) the $recent of (the|all the|all|these)? {N:2?} $all-texts => which is the last document
(which|what) (is|was) the $old of (the|all the|all|these)? {N:2?} $all-texts => which is the first document
(which|what) (joint)? declaration (is|was) the $recent (one|of all)? => which is the last declaration
(which|what) (joint)? declaration (is|was) the $old (one|of all)? => which is the first declaration
(which|what) (document|text) (is|was) the $recent (one|of all)? => which is the last document
(which|what) (document|text) (is|was) the $old (one|of all)? => which is the first document

# What had happened by the time of something.
{V:aux} {A} (already)? by the (time|day|date) (of|when) {B} => {V} {A} before {B}

# When a text went round.
$went-round = (circulated|sent|sent out|forwarded|distributed|sent round|passed on)
when (was|were) {D:doc} $went-round to (the|all)? delegations => when was {D} issued
when (was|were) {D:doc} (circulated|distributed) => when was {D} issued
{A} and when (was|were) (it|they) $went-round to (the|all)? delegations => {A} and when was it issued
{A} and when (was|were) (it|they) (circulated|distributed) => {A} and when was it issued

# Texts that others made.
(which|what) {N:2} from outside {X:3} (does|do) {B} => which {N} other than {X} s own texts does {B}

# What something is called by now.
$by-now = (now|nowadays|now adays|today|these days|currently|at present|at the moment|presently|by now)
$goes-by = (called|named|known as|known by|referred to as|styled)
what (is|are|s) {X:12} $goes-by $by-now => what did {X} become
what (is|are|s) {X:12} $by-now $goes-by (as)? => what did {X} become
how (is|are) {X:12} $goes-by $by-now => what did {X} become
how (is|are) {X:12} $by-now $goes-by => what did {X} become
(by|under) (what|which) (name|title) (is|are|does|do) {X:12} (known|called|referred to|go|operate|run)? $by-now => what did {X} become
(by|under) (what|which) (name|title) (is|are|does|do) {X:12} $by-now (known|called|referred to|go|operate|run)? => what did {X} become
(what|which) (name|title) (does|do) {X:12} (bear|have|carry|use|go by|operate under|go under) $by-now => what did {X} become
(what|which) (name|title) (does|do) {X:12} $by-now (bear|have|carry|use|go by|operate under|go under) => what did {X} become
what (does|do) {X:12} (call itself|call themselves|go by) $by-now => what did {X} become
(what|which) (is|s) the (current|present|new|present day|latest|today s) (name|title|designation) (of|for|borne by) {X:12} => what did {X} become
(current|present|new|present day|today s) name (of|for) {X:12} => what did {X} become
(what|which) body (does|do|is doing|carries out|has) {Y:3?} (job|work|tasks|duties|functions) (of|that) {X:12} (used to do|did|had) {A:3?} => what did {X} become
(which|what) {N:2} used to do the (job|work) (that)? {X:12} (does|do) (now|today|nowadays)? => which {N} did {X} replace

# One thing that is named in more texts than any other; of several, "most" may be more than half.
$in-most = (named|mentioned|cited|referred to|found|appearing|occurring) in most (of the|of your|of our)? (documents|texts|declarations|papers|files)
(which|what) {A:3} (is|was|gets|got|has been) $in-most => which {A} is mentioned in the most documents
programme $in-most => which programme is mentioned in the most documents
project $in-most => which project is mentioned in the most documents
body $in-most => which body is mentioned in the most documents
agency $in-most => which agency is mentioned in the most documents
network $in-most => which network is mentioned in the most documents
country $in-most => which country is mentioned in the most documents
crime $in-most => which crime is mentioned in the most documents

# Which of two is over first.
$over = (ends|expires|finishes|runs out|lapses|closes|is over|comes to an end|stops)
(which|what) (of the two|of these two|of them|one)? $over (first|earlier|sooner) , {A:8} or {B:8} => which is the earlier of the two , the end of {A} or the end of {B}
(which|what) (of the two|of these two|of them|one)? $over (last|later) , {A:8} or {B:8} => which is the later of the two , the end of {A} or the end of {B}
(does|do|will|did) {A:8} (end|expire|finish|run out|lapse|close|stop) (earlier|sooner) than {B:8} => does {A} end before {B}
(does|do|will|did) {A:8} (end|expire|finish|run out|lapse|close|stop) later than {B:8} => does {A} end after {B}

# A place that a text names for something.
(which|what|in which|in what|at which|at what) (city|town|place|capital|country|location) (does|do|did|is|are) {D:doc} (name|give|designate|foresee|fix|set|mention|list|state|lay down|provide) (as|for)? (the|a|as the|as a) (venue|place|location|seat|setting|host city) (for|of) {E} => according to {D} , where is {E} held
(which|what) (city|town|place|capital|country|location) (is|was) (named|given|designated|foreseen|fixed|set|mentioned|laid down|provided) (as|for)? (the|a|as the|as a) (venue|place|location|seat|setting) (for|of) {E} => where is {E} held
under whose (coordination|steering) (was|were|is|are) {X:8} (adopted|implemented|carried out) {B?} => who coordinates {X}
on (which|what|whose) model (was|were|is|are) {X:8} (adopted|made|drawn up|drafted|prepared|developed|set up|created|launched|built|based|shaped|designed) {B?} => what is {X} modelled on
"""##
