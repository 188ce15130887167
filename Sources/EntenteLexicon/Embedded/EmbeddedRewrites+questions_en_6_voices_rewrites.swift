// Written by .ci/embed from Data/questions.en.6-voices.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_6_voices_rewrites = ##"""
# Ways to say a question otherwise, further: as one speaks at ease, in haste, by the book, or in a language that is not one's own. The files are one list, in the order of their names; the head of the first says how it is read.

# Typed in haste, and what is said in passing.
{A} , (if any|if at all|if there is one|if there are any|if there is any|if there was one|if there were any|where applicable|as the case may be|if anything|if anyone|if you know) , {B} => {A} {B}
{A} (if any|if there is one|if there are any|if there is any|if there was one|if there were any) {B} => {A} {B}
{A?} when d they {B} => {A} when did they {B}
{A?} where d they {B} => {A} where did they {B}
{A?} (it is|its|it s) true that {B} => {A} is it true that {B}
(so|well|ok|right|now|and|hm|hmm|oh|ah) {Q:asks} => {Q}
(so|well|ok|right|now|hm|hmm|oh|ah) {V:aux} {B} => {V} {B}
{A:asks} {B?} (that)? (everyone|everybody|people|they all|the press|officials|politicians) (keeps|keep|is|are) (always|constantly|all)? (citing|quoting|talking about|going on about|mentioning|on about) {C?} => {A} {B} {C}
{A} (is|are) getting {V:1} {P:1?} by {B} => {A} is {V} {P} by {B}
{A} (was|were) getting {V:1} {P:1?} by {B} => {A} was {V} {P} by {B}

# Who wants it, and for what, before a colon.
$for-what = (points|talking points|speaking points|lines to take|thesis|dissertation|chapter|slide|slides|memo|dossier|file|brief|briefing|newsletter|blog|podcast|exam|homework|seminar|class|lecture|register|archive|minutes|table|annex|list|faq|factsheet|fact sheet|handout|press line|press release|parliamentary question|answer|reply|draft|footnote|index|database|spreadsheet|glossary|chronology|timeline|bibliography|editor|desk|website|quiz|transcript|translation|report|note|paper|article|story|piece|column)
for (the|my|our|a|an|this|his|her) {K:3?} $for-what (on|about|of) {T:4} , {B} => {B}
for (the|my|our|a|an|this|his|her) {K:3?} $for-what , {B} => {B}

# By the book.
upon which {B} => on which {B}
upon what {B} => on what {B}
upon whose {B} => on whose {B}
upon whom {B} => on whom {B}
{A} (pursuant to|in accordance with|by virtue of|under the terms of|in conformity with|as provided for in|as provided in|as laid down in|as set out in|as set forth in) {D:doc} => according to {D} , {A}
(pursuant to|in accordance with|by virtue of|under the terms of|in conformity with|as provided for in|as provided in|as laid down in|as set out in|as set forth in) {D:doc} , {A} => according to {D} , {A}
{A} (the aforementioned|the above mentioned|the said|the aforesaid|the abovementioned|the foregoing) {B} => {A} the {B}
{A} any (reference|mention) whatsoever {B} => {A} any mention {B}
(does|do) {D:doc} (contain|include|make|have|hold|feature) any? (reference|mention|references|mentions) (whatsoever|at all|of any kind)? (to|of) {X} => does {D} mention {X}
(does|do) the text (of|from) {Y:year} {B} => does the {Y} declaration {B}
(identify|indicate|cite|quote|specify|state|name|give|find|locate|point out) (me|us)? the (provision|paragraph|passage|clause|point|article|section|sentence) (under|by|according to|pursuant to|in) which {B} => where does it say that {B}
(identify|indicate|cite|quote|specify|state|name|give|find|locate|point out) (me|us)? the (provision|paragraph|passage|clause|point|article|section|sentence) (that|which) (provides|says|states|lays down|stipulates|requires|sets out|specifies) (that)? {B} => where does it say that {B}
(under|in|by|pursuant to) (which|what) (provision|paragraph|passage|clause|point|section) (of {D:doc})? (must|shall|should|are|is|will|may|can) {X:6} to? (keep|draw up|make|take) {B} => where does it say that {X} keep {B}
(which|what) (paragraph|paragraphs|provision|point|passage|section) (of|in) {D:doc} (addresses|address|concerns|concern|covers|cover|deals with|deal with|governs|govern|regulates|regulate|treats|treat|speaks of|speak of|is about|are about|relates to|relate to) {X} => in which paragraphs of {D} is {X} mentioned
(which|what) (paragraph|paragraphs|provision|point|passage|section) (of|in) {D:doc} (contains|contain|has|have|holds|hold|includes|include) an invitation (addressed|directed|extended|made|sent)? to {X} => which paragraph of {D} invites {X}
(which|what) (paragraph|paragraphs|provision|point|passage|section) (of|in) {D:doc} (contains|contain|has|have|holds|hold|includes|include) (a|an)? (call|appeal) (for|to) {X} => which paragraph of {D} calls for {X}
between (which|what) (two)? {N:2} is (a|an|the) {X:4} (envisaged|planned|foreseen|anticipated|expected|intended|to come|due|hoped for|aimed at) => between which {N} is a {X} to be negotiated
? {A} (conferred|bestowed|confers|bestows|vested|conveyed) {B:4} (on|upon|to) {X} => {A} gave {X} {B}
? {A} intend to (enter into|go into|strike up|forge|build|set up|create|form|conclude) {B} => {A} intend to establish {B}
(from|as of|as from|since) (which|what) (date|day|year|month|point in time|moment) (has|have|is|was|does|do) {X:8} (been)? (in existence|existed|exist|existing|around|in being) => since when does {X} exist
(since|from) when (exists|exist|existed|is existing|does it exist) {X:6} => since when does {X} exist

# What is only considered, and what that stands against.
$rather-than = (instead of|rather than|without|as opposed to|in place of|in lieu of|short of|but not|and not)
{A} (merely|only|just|simply|solely) {B:8} , $rather-than {C} => {A} only {B}
{A} (merely|only|just|simply|solely) {B:8} $rather-than (deciding|decide|doing|do|creating|create|establishing|establish|launching|launch|setting|set|committing|commit|undertaking|undertake|agreeing|agree|taking|take|acting|act|actually|really|outright|announcing|promising) {C?} => {A} only {B}
$confine = (confine|confines|confined|limit|limits|limited|restrict|restricts|restricted|content|contents|contented) (themselves|itself|himself) (to|with) (merely|only|just)?
$stop-at = ((do|does|did|go|goes|went) (no more|nothing more|no further|no farther) than|(do|does|did) (not|n t) (go|get) (beyond|past|further than)|(stop|stops|stopped) (short)? at|(leave|leaves|left) it at|(get|gets|got) no further than)
$considering = (considering|contemplating|envisaging|weighing|pondering|thinking about|thinking of|reflecting on|mulling|mulling over|musing about|consider|contemplate)
{A} $confine $considering {B?} => {A} only consider {B}
{A} $stop-at $considering {B?} => {A} only consider {B}
{A} (contemplate|contemplates|contemplated|envisage|mull over|mulled over|mull|toy with the idea of|toyed with the idea of|toy with|weigh|weighed|ponder|pondered|float the idea of|floated the idea of|think about|thought about|think of|thought of) (setting up|creating|establishing|launching|organising|forming|founding) {B} => {A} consider establishing {B}

# Of two things that may be so, the first is asked.
{V:aux} {A:16} , or (did|do|does|was|were|is|are|has|have|had) (they|it|he|she|its {X:3}|their {X:3}|that) (just|only|merely|simply|still|yet|all|not|rather)? {B} => {V} {A}
{V:aux} {A:16} , or (just|only|merely|simply|still|rather) {B} => {V} {A}

# Members, as one says at ease.
(is|are) {X:4} in the {Y:3} (club|camp|fold|family|gang|group|circle|line up|lineup|team) (now|already|yet|by now|too)? => is {X} a member of {Y}
(is|are) {X:4} (part of|on board|in on|inside) (the)? {Y:3} (club|fold|family|gang|circle|team) (now|already|yet|by now|too)? => is {X} a member of {Y}
(was|were|is|are) {X:4} (among|amongst|one of) the (countries|states|nations|newcomers|new members|members|new countries) (that were|that are|which were|who were)? (welcomed|greeted|received|admitted|taken in|hailed) {B?} => was {X} welcomed as a new member {B}
? (was|were|is|are) {X:3} (welcomed|greeted|received) {B?} => was {X} welcomed as a new member {B}
$newest = (latest|newest|most recent|last)
(the)? $newest (countries|states|members|ones|arrivals|additions|joiners|entrants|newcomers) (to get into|to join|to enter|to come into|to make it into|in|of|to) {X:4} , (in)? {Y:year} => which countries joined {X} in {Y}
(the)? $newest (countries|states|members|ones|arrivals|additions|joiners|entrants|newcomers) (to get into|to join|to enter|to come into|to make it into|in|of|to) {X:4} in {Y:year} => which countries joined {X} in {Y}
is it true that {X:3} (entered|went|got|came) (in|into|inside) {Y:3} in {Z:year} => is it true that {X} joined {Y} in {Z}

# The next time.
(the)? next time (that|when)? {S:4} (get|come|sit) together => when do {S} meet again
(the)? next time (that|when)? {S:4} (meet|meets|convene|gather) => when do {S} meet again
when (is|will be|s) the next time (that|when)? {S:4} (get together|come together|meet|meets|convene|gather|sit down) => when do {S} meet again

# From when until when, in notes.
{X:6} , (start|starting|first|beginning|opening) (and|to|till|until|n) (finish|end|ending|last|final|closing) (year|years|date|dates|day|days)? => from when until when does {X} run
(start|starting|first|beginning) (and|to|till|until) (finish|end|ending|last|final) (year|years|date|dates) (of|for) {X:6} => from when until when does {X} run
(period|years|time|timespan|span) covered by {X:7} => from when until when does {X} run
{X:7} , (period|years|time|timespan|span) covered => from when until when does {X} run
(between|in) (which|what) (two)? (years|dates) (does|do|is|are|did|will|was) {X:7} (take place|run|running|last|go on|being run|being implemented|implemented|scheduled|planned|active|carried out) => from when until when does {X} run
(as of|as from|from|since) (which|what) year (has|have|is|does|do) {X} => since when has {X}

# What one text has that another has not.
$lacks = ((hadn t|had not|haven t|have not|hasn t|has not) got|(didn t|did not|doesn t|does not|don t|do not) (have|name|mention|list|include|contain|feature)|(lacked|lacks|lack|omits|omitted|missed|misses|leaves out|left out)|(hadn t|had not|hasn t|has not|haven t|have not) (had|yet|named|mentioned|listed|known)?)
{N:3} (in|of|from|named in|mentioned in|listed in) {D:doc} (that|which|whom) {E:doc} $lacks => which {N} are named in {D} but not in {E}
(which|what) {N:3} (in|of|from|named in|mentioned in|listed in) {D:doc} (that|which|whom)? {E:doc} $lacks => which {N} are named in {D} but not in {E}
{N:3} (that|which) (appear|figure|feature|occur|come up|turn up|show up|are named|are mentioned|are listed|are) in {D:doc} (but|and|yet|while) (were|are|is|was)? (absent from|missing from|not in|missing in|left out of|not named in|not mentioned in|nowhere in|lacking in) {E:doc} => which {N} are named in {D} but not in {E}

# Whose model it follows.
(the)? (name of)? (the)? {N:3} (on|after|upon|following) whose (model|example|pattern|lines|blueprint|template|image) {X:8} (was|is|were|are|has been) (set up|created|built|established|founded|formed|made|designed|patterned|modelled|organised|conceived|shaped|drawn up) => which {N} is {X} modelled on
(on|upon|after) (which|what) {N:3} (was|is|were|are) {X:8} (patterned|modelled|modeled|based|fashioned|styled|shaped) => which {N} is {X} modelled on

# How two hang together, by what stands between.
$between-them = (intermediate|intermediary|go between|middle|linking|connecting|bridging|third|other|common|shared)
$node = (body|bodies|organisation|organisations|institution|institutions|actor|actors|entity|entities|node|nodes|party|parties|step|steps|stage|stages|link|links|element|elements|thing|things|intermediary|intermediaries|one|ones)
$by-way = (by way of|via|through|over|by means of|by|thanks to|along|across|with the help of)
$tied = (connected|linked|related|tied|joined|associated|attached|bound|hooked up|in touch|in contact|in relation)
$by-way (which|what) $between-them? $node , (is|are|was|were) {X:8} $tied (to|with|and) {Y:8} => how is {X} connected to {Y}
$by-way (which|what) $between-them? $node (is|are|was|were) {X:8} $tied (to|with|and) {Y:8} => how is {X} connected to {Y}
$by-way (what|which|whom) (is|are|was|were) {X:8} $tied (to|with|and) {Y:8} => how is {X} connected to {Y}
$by-way (which|what) $between-them? $node (does|do|can|could) {X:8} (lead|get|reach|connect|link up|relate|come) (to|with)? {Y:8} => how is {X} connected to {Y}
$by-way (what|whom) (does|do|can|could) {X:8} (lead|get|reach|connect|link up|relate|come) (to|with)? {Y:8} => how is {X} connected to {Y}
(which|what) $between-them? $node (links|link|connects|connect|ties|tie|joins|join|bridges|bridge|relates|relate|lies between|lie between|stands between|stand between|sits between|sit between|is between|comes between|binds|bind) (together)? {X:8} (and|with|to) {Y:8} => how is {X} connected to {Y}
what (lies|stands|sits|is|comes) between {X:8} and {Y:8} => how is {X} connected to {Y}
(what|which) (is|s|are) (the)? $between-them (link|element|step|body|actor|node|factor|denominator) between {X:8} and {Y:8} => how is {X} connected to {Y}
what (links|connects|ties|joins|binds|relates) {X:8} (and|with|to) {Y:8} => how is {X} connected to {Y}

# How something develops.
$growth = (development|evolution|history|trajectory|story|course|path|progress|career|treatment|handling|fate|fortunes|journey|life|track|changes|change|mentions|coverage|appearances)
$through-texts = (from (text|document|declaration|one text|one document|one declaration|paper) to (text|document|declaration|another|the next|the other|paper)|over time|through time|over the years|through the years|across the (documents|texts|declarations|corpus)|over the (documents|texts|declarations|corpus)|in the (documents|texts|corpus)|through the (documents|texts|declarations|corpus)|throughout the (documents|texts|declarations|corpus)|text by text|document by document|year by year|in order of time|in chronological order|chronologically)
{X:6} , (its|their|the)? $growth $through-texts => trace {X}
{X:6} , $growth (of its mentions|of its treatment|of the treatment|of mentions)? $through-texts => trace {X}
{X:6} , how (it|they|this|that) (evolves|evolved|develops|developed|changes|changed|fares|fared|comes up|came up|is treated|was treated|is handled) $through-texts => trace {X}
{X:6} $through-texts , {A} => trace {X}
{A:8?} how {X:6} (evolves|evolved|develops|developed|changes|changed|fares|fared) $through-texts {B?} => trace {X}
(i|we) (want|wish|like|need) (to)? (follow|trace|track) {X:6} $through-texts {B:4?} => trace {X}
(i|we) (want|wish|like|need) (to)? (follow|trace|track) {X:6} in (the)? (documents|texts|corpus|declarations) {B:4?} => trace {X}

# Asked in another language's order.
{A} , (is|is it|it is|would it be|if|if it is|if it s) (that)? (possible|ok|okay) => {A}
how much countries {B} => how many countries {B}
how much states {B} => how many states {B}
how much agencies {B} => how many agencies {B}
how much programmes {B} => how many programmes {B}
how much programs {B} => how many programs {B}
how much documents {B} => how many documents {B}
how much texts {B} => how many texts {B}
how much declarations {B} => how many declarations {B}
how much paragraphs {B} => how many paragraphs {B}
how much members {B} => how many members {B}
how much crimes {B} => how many crimes {B}
how much networks {B} => how many networks {B}
how much bodies {B} => how many bodies {B}
how much meetings {B} => how many meetings {B}
how much months {B} => how many months {B}
how much years {B} => how many years {B}
how much times {B} => how many times {B}
how much articles {B} => how many articles {B}
how much ministers {B} => how many ministers {B}
how much institutions {B} => how many institutions {B}
how much projects {B} => how many projects {B}
how much people {B} => how many people {B}
to (which|what) {N:3} (belongs|belong|belonged) {X:6} => to which {N} does {X} belong
(in|at) (which|what) {N:3} it (was|is|were) {V:1} {X:14} => in which {N} was {X} {V}
(in|at) (which|what) {N:3} (was|is|were) {V:1} (the|a|an) {X:14} => in which {N} was the {X} {V}
(in|at|of|about) (which|what) {N:3} (is|are) (speaking|talking) {D:doc} => which {N} does {D} mention
(about|of) (which|what) {N:3} (speaks|talks|tells) {D:doc} => which {N} does {D} mention
where (is|are) (it)? (spoken|talked) (about|of) {X:9} => where is {X} mentioned
at (which|what) date {X:9} (has been|was|is|were|have been) {V:1} => when was {X} {V}

# Several things named at once, the one by the other.
{A:asks} {B} and by (which|what) {N:2} (is|are|was|were) (that|this|the same|the said) {M:2} {V:1} => {A} {B} , and which {N} {V} that {M}
{A} (is|are|was|were) (listed|named|described|mentioned|presented|cited|given|characterised|depicted|portrayed|reported) as {V:1} (to|with|by) {B} => {A} are {V} to {B}

# With whom one goes together, and on whose help one leans.
$to-pair = (team up|partner up|ally themselves|ally|enter into an alliance|go into partnership|enter into partnership|enter into a partnership|strike up a partnership|build a partnership|forge a partnership|forge an alliance|join up|hook up|get into bed)
{T:6?} , (who|whom) (do|does|did|will|should) {S:3} (want|wish|plan|intend|hope|aim|need|seek|try|mean)? to? $to-pair with {B?} => with whom do {S} want to establish a partnership {B} regarding {T}
(who|whom) (do|does|did|will|should) {S:3} (want|wish|plan|intend|hope|aim|need|seek|try|mean)? to? $to-pair with {B?} => with whom do {S} want to establish a partnership {B}
with (who|whom) (do|does|did|will|should) {S:3} (want|wish|plan|intend|hope|aim|need|seek|try|mean)? to? $to-pair {B?} => with whom do {S} want to establish a partnership {B}
$helping = (help|support|backing|assistance|aid|input|contribution|services)
$to-lean = (lean|rely|rest|depend|count|draw|build|bank|be based|be built|go ahead|happen|take place|be done|be carried out|work)
$meant = (meant|supposed|due|intended|expected|going|designed|set|bound)
{A?} {N:2} (information|intelligence|data) (sharing|exchange) {B} => {A} the sharing of {N} information {B}
{A?} {N:2} intel (sharing|exchange) {B} => {A} the sharing of {N} information {B}
whose $helping (is|are|was|were) the (sharing|exchange) of {N:2} information {B?} $meant to $to-lean (up|with)? (on|upon)? => with whose help should information about {N} trafficking be shared {B}
whose $helping (is|are|was|were) {X:10} $meant to $to-lean (up)? (on|upon) {B?} => with whose help should {X} be done {B}

# What something is against, asked by who goes after it.
(which|what) (crimes|crime areas|offences|kinds of crime|types of crime|crime types|threats|crime) (is|are|was|were) {X:8} (supposed|meant|intended|expected|designed|due|going) to (go after|target|pursue|tackle|fight|address|focus on|look into|look at|deal with|aim at|hit|cover|chase|combat|counter|take on) {B?} => what are {X} directed against {B}
(which|what) (crimes|crime areas|offences|kinds of crime|types of crime|crime types) (should|shall|will|must) {X:8} (go after|target|pursue|tackle|focus on|look into|look at|aim at|hit|cover|chase) {B?} => what are {X} directed against {B}

# Backed without reserve.
$in-full = (to the hilt|all the way|one hundred percent|one hundred per cent|100|through thick and thin|wholeheartedly|unreservedly|without reservation|without reserve|unconditionally|up to the hilt|whole heartedly)
{A} back {X:6?} $in-full {B?} => {A} fully support {X} {B}
{A} (support|supported|backed) {X:6?} $in-full {B?} => {A} fully support {X} {B}

# Whose it is, whoever calls it so.
? {A?} {V:aux} the union {B} => {A} {V} the EU {B}
? {A} {P:prep} the union {B?} => {A} {P} the EU {B}

# Where a text or a meeting is from.
{X:6} , (which|what) (country|state) (is|was) (that|it|this) (from|in|made in|signed in|adopted in|agreed in|held in|done in) => in which country was {X} made
{X:6} , (which|what) (city|place|town) (is|was) (that|it|this) (from|in|made in|signed in|adopted in|agreed in|held in|done in) => in which city was {X} made
(which|what) country (is|was) {X:8} from => in which country was {X} made
(which|what) city (is|was) {X:8} from => in which city was {X} made
(venue|place|location|city|site) of the {K:3} council (of|on|in) {T} => where was the {K} council meeting of {T} held
where (was|did) the {K:3} council (of|on) {T} (held|meet|take place|sit) => where was the {K} council meeting of {T} held

# Who held the presidency while a text was in the making.
$being-made = (discussed|being discussed|under discussion|negotiated|being negotiated|under negotiation|finalised|being finalised|drafted|being drafted|prepared|being prepared|in the works|in the pipeline|worked on|being worked on|hammered out|being hammered out|being agreed|consulted on|being consulted on|on the table|in the making)
$with-partners = (with (the)? (relevant|external|latin american|other)? (external)? (partner countries|partners|third countries|partner states|counterparts))
{A:4} (held|had|was in|was holding|had taken over|occupied) the (council)? presidency (of the council)? (when|while|as|at the time) (the)? (draft|text|wording|joint text)? (of)? {D:doc} was (still)? $being-made $with-partners? => {A} held the Council Presidency while {D} was being prepared
under (which|what|whose) {N:2?} presidency was (the)? (draft|text|wording)? (of)? {D:doc} $being-made $with-partners? => who held the Council Presidency while {D} was being prepared

# Whom somebody told something, of the text itself.
$told-of = (inform|informed|informs|brief|briefed|briefs|notify|notified|notifies|tell|told|tells|update|updated|updates|acquaint|acquainted)
{A} $told-of {B:3?} (about|of|on|regarding|concerning) (its|the) (final|definitive)? (text|wording|version) (of (it|that|this))? (according to {D:doc})? => {A} inform {B} according to {D}
{A} $told-of {B:3?} (about|of|on|regarding|concerning) (its|the) (final|definitive)? (text|wording|version) of {D:doc} => {A} inform {B} according to {D}

# A point of an annex by its two numbers.
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} ii {B?} => {A} item ii of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} iii {B?} => {A} item iii of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} iv {B?} => {A} item iv of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} vi {B?} => {A} item vi of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} vii {B?} => {A} item vii of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} viii {B?} => {A} item viii of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} ix {B?} => {A} item ix of section {N} of the annex {B}
{A?} (roadmap|annex) (point|item|section|para|paragraph|pt)? {N:1} xi {B?} => {A} item xi of section {N} of the annex {B}

# With the annex or without: it belongs to the text.
{A} {D:doc} (including|with) (its|the|their)? (annex|annexes|roadmap|footnotes|cover) => {A} {D}
{A} {D:doc} (including|with) (its|the|their)? (annex|annexes|roadmap|footnotes|cover) , {B} => {A} {D} , {B}
? (paragraphs|paragraph|passages|passage|places|points) (on|about|mentioning|naming|concerning|regarding|referring to|dealing with|that mention|that name|with|where) {X:6} (in|of|from) {D:doc} => in which paragraphs of {D} is {X} mentioned
? (paragraphs|paragraph|passages|passage|places|points) (on|about|mentioning|naming|concerning|regarding|referring to|dealing with|that mention|that name|with) {X:6} => in which paragraphs is {X} mentioned

# Who has charge of it, whose idea it is, under whose lead it was made.
{A:4} (is|are|was|were) in charge of {B} => {A} manages {B}
whose concept (is|are|were|was) (the|a|an)? {X:6} forces => who developed the {X} force concept
whose (concept|idea|instrument|invention|brainchild) (are|were|was) {X:6} => who developed {X}
under whose (coordination|lead|leadership|guidance|direction|steering|aegis|auspices) (are|were|is|was) {X:6} {V:1} => who coordinates {X}
under whose (coordination|lead|leadership|guidance|direction|steering|aegis|auspices) (are|were|is|was) {X:6} => who coordinates {X}
under the (coordination|lead|leadership|guidance) of (whom|which body|what body|which organisation) (are|were|is|was) {X:6} {V:1} => who coordinates {X}
{A} (give|gives|lend|lends|provide|provides|offer|offers) {X:5} direct (support|backing|help|assistance) {B?} => {A} directly support {X} {B}
{A} (give|gives|lend|lends|provide|provides|offer|offers) {X:5} (support|backing|help|assistance) {B?} => {A} support {X} {B}
to (which|what) (latin american|caribbean|south american|new)? (states|countries|nations) {V:aux} {S:3} (extend|give|offer|bid|address|say) (a|their)? (warm)? welcome {B?} => which countries {V} {S} welcome {B}
(whom|who) {V:aux} {S:3} (extend|give|offer|bid|address) (a|their)? (warm)? welcome to {B?} => which countries {V} {S} welcome {B}
(is|are|was|were) {X:4} (among|one of|amongst|part of) the {N:2} (that|which) {S:5} (set up|established|created|founded|launched|instituted) {B?} => did {S} establish {X} {B}
(does|do|did) {X:6} (form|make up|constitute|represent|be) (a)? part of {Y} => is {X} part of {Y}

# When it was, asked in the middle or by its parts.
? {S:6} (met|meet|gathered|convened) when (exactly|precisely)? (to|in order to) (agree on|agree|adopt|approve|sign off|sign off on|endorse|settle|seal) {D} => when was {D} agreed by {S}
? {S:6} {V:1} when (exactly|precisely)? {B?} => when did {S} {V} {B}
(month and year|day and month|date and year|year and month|day month and year|day and year|exact month|exact day|exact date|precise date) (of|for) {B} => date of {B}
(which|what) city (was|were|is|are) {S:5} in (on|in) {T} => in which city did {S} meet on {T}
from when (till|until|to|up to) when (does|do|is|are|did|was|will) {X:9} (apply|hold|stand|valid|be valid|in force|cover|be in force|applicable|run|last|operative|active|extend|go) => from when until when does {X} run
{A?} (the)? {Y:year} {Z:year} {X:2} cycle {B?} => {A} the {X} cycle {Y}-{Z} {B}
{A?} (the)? {Y:year} {Z:year} {X:2} strategy {B?} => {A} the {X} strategy {Y}-{Z} {B}
{A?} (the)? {Y:year} {Z:year} {X:2} action plan {B?} => {A} the {X} action plan {Y}-{Z} {B}
when (is|was) the (roadmap|road map) (to be)? (implemented|carried out|put into practice|executed|delivered|valid|in force) => from when until when does the roadmap run
(which|what) (years|period|time) (does|do) {D:doc} (cover|span|concern|apply to|run) => from when until when does {D} run

# How something appears from text to text.
{A:8?} how {X:6} (appears|appear|is mentioned|comes up|come up|is named|is presented|turns up|turn up|recurs|is treated|is dealt with|is discussed|features|figures) $through-texts {B?} => trace {X}
the (fortunes|fate|story|history|career|life|development|evolution|progress|course|path) of {X:6} , (in order|in turn|step by step|chronologically|in order of time|over time|from text to text|in the texts|in the documents) => trace {X}
{X:5} , (the)? (whole|full|entire) (story|history|picture|timeline|chronology) => trace {X}
(give me|show me|tell me|draw|i need)? (the|a)? timeline (for|of|on) {X:6} => trace {X}

# Of which the role is recognised.
of (which|what) {N:3} (does|do|did) {D:doc} (acknowledge|recognise|recognize|underline|stress|highlight|emphasise|praise) the (role|importance|work|contribution|value) => the role of which {N} does {D} acknowledge

# A model, by whose it is; who helps along; a crime in short.
(which|what) {N:2} s (model|example|pattern|lines|template|blueprint) (do|does|did|have|has) {X:8} (follow|followed|adopt|adopted|copy|copied|use|used|take|taken|imitate) => which {N} are {X} modelled on
{A} help {X:6} along {B?} => {A} help {X} {B}
{A} cyber (stuff|things|business) {B?} => {A} cybercrime {B}
{A} (drug|drugs) (stuff|things|business) {B?} => {A} drug trafficking {B}
{A} (timed|scheduled|set|planned|meant) to (go|coincide|run|tie in|fit in) (together|along|in)? with {B} => {A} aligned with {B}
(and|,)? how often , in (months|years|weeks|days) , {B} => how often {B}
{X:8} , what (is|was|s) (its|the) (date|day|year) => date of {X}
{X:8} , (its|the) (date|day|year) => date of {X}
what (is|was|s) {X:8} s date => date of {X}
(list|name|give|show|identify) (me|us)? (the|all|all the)? {N:3} (that|which|who) , (per|according to|as per|in|under|by) {D:doc} , {B} => according to {D} , which {N} {B}
(list|name|give|show|identify) (me|us)? (the|all|all the)? EU (bodies|organs|institutions|offices) (that|which|who) {B} => which EU bodies {B}
(list|name|give|show|identify) (me|us)? (the|all|all the)? EU agencies (that|which|who) {B} => which EU agencies {B}
{A:4} (is|are|was|were) in charge (of|for|over) {B} => {A} manage {B}
in (collaboration|cooperation|partnership|liaison|close collaboration|close cooperation) with (which|what) {N:2} (is|are|was|were|should|shall|will|must) {X:5} (to)? {B} => in collaboration with which {N} is {X} to {B}
(name|which are|what are|list) the (two)? {N:3} whose synergies {A:4} (wants|want|wishes|wish|seeks|seek|asks|ask|should be|are to be|is to be|have to be) (to be|to see|to have)? (exploited|used|harnessed|exploit|use|harness) => between which {N} are synergies to be exploited
(which|what) {N:3} (should|shall|must|are to) have their synergies (exploited|used|harnessed) => between which {N} are synergies to be exploited

# To meet again, in one word.
{A} (reconvene|reassemble|meet anew|see each other again|come together again|convene again|get back together|meet once more|meet next) {B?} => {A} meet again {B}

# Whether one is what something is said of.
(is|was|are|were) {X:5} (a|an|the|one of the) {N:2} {P:prep} (which|whom) {S:5} {V:1} {B?} => is it true that {S} {V} {P} {X} {B}
(is|was|are|were) {X:5} (a|an|the|one of the) {N:2} (which|who) {V:1} {B} => is it true that {X} {V} {B}
is it true that {X:5} is (a|an|the|one of the) {N:2} {P:prep} (which|whom) {S:5} {V:1} {B?} => is it true that {S} {V} {P} {X} {B}

# Of what sort alone, and how many, put last.
what {V:aux} {A:12} , {N:2} only => which {N} {V} {A}
{X:4} , how many (countries|members|states|member states) (in total|altogether|all in all|are there|does it have|belong to it|in it)? => how many countries are members of {X}
how many (member states|member countries|countries|states) of {X:3} (signed|sign) {B} => how many {X} member states signed {B}
how many (member states|member countries|countries|states) of {X:3} put (their|its) (name|names|signature|signatures) (to|under) {B} => how many {X} member states signed {B}
(which|what) {N:3} (are|is) {S:6} committed to (fight|fighting|combat|combating|tackle|tackling) (by|under|in|according to|through) {D:doc} => according to {D} , which {N} do {S} commit to fight
in (which|what) {N:4} (does|do|did) {X:9} $turn-up => in which {N} is {X} mentioned
{A} declaration {B} the first one => {A} declaration {B} the first declaration
{A} declaration {B} the second one => {A} declaration {B} the second declaration
{A} declaration {B} the third one => {A} declaration {B} the third declaration
what (happens|happened|has happened|becomes|became|has become) (to|of) {X:6} $through-texts => trace {X}

# When something came out, and how long it is to run.
(day|date|month|year) (on|in) which {X:14} (came out|appeared|was published|was released|was issued|saw the light) => when was {X} published
(for)? how long (is|was) {X:6} (scheduled|planned|set|due|to run|meant to last|supposed to run|to last) , (its|the)? (first and last|start and end|from and to) (year|years|date|dates)? => from when until when does {X} run
"""##
