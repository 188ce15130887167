// Written by .ci/embed from Data/questions.en.7-ties.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_7_ties_rewrites = ##"""
# Ways to say a question otherwise, further: what ties two together, by idioms and nouns. The files are one list, in the order of their names; the head of the first says how it is read.

$signatories = (the ministers|ministers|the signatories|they|the two sides|both sides|the two regions|both regions|the parties|both parties)

# In whose eyes it is: a frame around a question.
$eyes = (eyes|view|opinion|estimation|judgement|judgment|reading|words|assessment)
? (in|to) the (ministers|minister) s? $eyes , {B} => according to the declarations , {B}
? (in|to) the $eyes of the ministers , {B} => according to the declarations , {B}
? as (seen by the ministers|the ministers see it|the ministers put it|the ministers have it) , {B} => according to the declarations , {B}
? {A:asks} {B} , {D:doc} (recalls|notes|observes|affirms|points out|adds|tells us|reports|records|remarks) => according to {D} , {A} {B}

# Whose help it has, on whose help it leans, what it owes to whom.
$a-help = (support|backing|help|assistance|aid)
? whose $a-help (does|do|has|have) {X:8} (enjoy|get|receive|have|had|draw on|benefit from|profit from|count on|rely on|depend on|lean on|enjoyed|received|got) {B?} => who supports {X} {B}
? (on|upon) whose $a-help (does|do|can) {X:8} (count|rely|depend|lean|draw|build|bank) {B?} => who supports {X} {B}
? (on|upon) whose $a-help (should|shall|must|is|are|may) {X:8} to? (be able to)? (count|rely|depend|lean|draw|build|bank) {B?} => who should support {X} {B}
? {X:4} s $a-help (for|of) (whom|what|who) {B?} => what does {X} support {B}
? {X:4} s $a-help (goes|is given|is lent|is directed|went|was given|is going) to (whom|what|who) {B?} => what does {X} support {B}
? to (whom|what) (does|do) {X:4} s $a-help go {B?} => what does {X} support {B}
? {A:4} (lends|lend|gives|give) {X:8} (a hand|a helping hand) {B?} => {A} supports {X} {B}
? which {N:3} (does|do) {X:4} (lend|give|offer|provide) (its|their)? $a-help to {B?} => which {N} does {X} support {B}
? whose $a-help (is|are|was|were) (wanted|sought|needed|called for|desired|asked for|foreseen|counted on|enlisted) (for|in) {B} => with whose help should {B} be done

# With whom one works, by idioms.
$work-idiom = (hand in glove|in tandem|shoulder to shoulder|in concert|in harness|arm in arm|in lockstep|cheek by jowl)
$to-work = (work|works|act|acts|operate|operates|go|goes|cooperate|cooperates)
? (whom|who|which {N:3}|what {N:3}) (does|do) {X:8} $to-work $work-idiom with {B?} => with which {N} does {X} cooperate {B}
? {A} $to-work $work-idiom with {B} => {A} cooperates with {B}
? $work-idiom with (which|what) {N:3} (is|are|should|shall) {X:8} to? $to-work {B?} => with which {N} should {X} cooperate {B}
? $work-idiom with (which|what) {N:3} (does|do) {X:8} $to-work {B?} => with which {N} does {X} cooperate {B}
? {A} (rub shoulders|rubs shoulders|have joined hands|has joined hands|join hands|joins hands|have linked arms|pull together|pulls together|make common cause|makes common cause) with {B} => {A} cooperate with {B}
? with (which|what) {N:3} (should|shall|is|are|must) {X:7} to? (go|walk|proceed|march) hand in hand {B?} => with which {N} should {X} cooperate {B}
? between (which|what) (two)? {N:2} (is|are) (a|an|the) {X:4} (in the offing|in sight|in view|on the cards|in prospect|in the pipeline|on the horizon) => between which {N} is a {X} to be negotiated
? {X:4} s exchanges are with (whom|which {N:3}) => with whom does {X} facilitate exchanges

# Who is in, who came in.
? (which|what) newcomers {V:aux} {S:3} welcome (in|into|to) {X:3} s (fold|ranks|family|circle|midst) {B?} => which countries joined {X} {B}
? {A} (found|find|have found|has found|made|make|have made) (their|its) way (into|to) {X} => {A} joined {X}
? how many (newcomers to|new members of|new members|new countries in|new states in|entrants to|new arrivals in) {X:3} (have|has) {D:doc} (welcomed|greeted|hailed) {B?} => how many countries joined {X} according to {D} {B}

(how many|number of|the number of|count of|total of) {N:3?} (countries|states|nations) in {X:3} , (going by|per|as per|according to) {D:6} => how many {N} countries are members of {X} according to {D}
(how many|number of|the number of|count of|total of) {N:3?} (countries|states|nations) in {X:3} (going by|per|as per|according to) {D:6} => how many {N} countries are members of {X} according to {D}
(going by|per|as per|according to) {D:6} , (how many|number of|the number of|count of|total of) {N:3?} (countries|states|nations) in {X:3} => how many {N} countries are members of {X} according to {D}

# Who has the chair.
$has-chair = (takes the chair at|takes the chair of|is in the chair at|is in the chair of|is at the head of the table at|sits at the head of the table at|heads the table at|wields the gavel at|holds the gavel at|is at the helm of|is at the head of)
? who $has-chair {X} => who chairs {X}
? whose (job|task|turn|duty|business|role) is it to {V:1} {X} => who {V} {X}

# What it is part of.
? under (which|what) {N:2} s (roof|umbrella|wing|banner) (does|do) {X:4} (sit|come|stand|fall|run|belong|operate) => which {N} is {X} part of
? under the (roof|umbrella|wing|banner) of (which|what) {N:2} (does|do|is|are) {X:4} (sit|come|stand|fall|run|belong|operate|placed|run)? => which {N} is {X} part of
{X:4} component (project|projects|programme|programmes) => which projects are part of {X}
? (which|what) (wider|broader|larger)? {N:2} (is|are) {X:4} an (instance|example|case) of => which {N} is {X} part of

# What it is against.
? what (does|do|has|have) {X:5} (have|got|had)? in (its|their) (sights|cross hairs|crosshairs) {B?} => what does {X} fight {B}
? {A:4} (has|have) {X:5} in (its|their) (sights|cross hairs|crosshairs) {B?} => {A} fights {X} {B}
(which|what) {N:2} (does|do) {X:5} (seek|try|strive|endeavour|attempt) to (curb|fight|combat|counter|stem|tackle|stop|prevent) {B?} => which {N} does {X} fight {B}
in the (fight|battle|struggle|combat) against (which|what) {N:2} (does|do|is|are) {X:5} (serve|active|engaged|used|deployed|help|employed|play a part|operate|work|at work|involved)? => which {N} does {X} fight
? (which|what) {N:2} is the (bane|evil|scourge|ill) (that|which) {X:5} (goes after|fights|tackles|targets|combats) => which {N} does {X} fight
? {A:4} (has|have) been (put|set) to work against {X} => {A} fights {X}

# Who made it.
? {A} (called|calls|call) {X:8} into (life|being|existence) {B?} => {A} established {X} {B}
? what is {X:3} s (brainchild|invention|creation) => what did {X} develop
to (whom|which {N:2}|what) (does|do|did) {X:6} owe (its|their) (existence|creation|founding|foundation|establishment) => who established {X}
? (which|what) {N:3} (were|was|are|is) of {X:3} s making {B?} => which {N} did {X} establish {B}

# Who runs it, who pays.
? who (keeps|kept) {X:7} (running|going|on track|ticking over) => who manages {X}
? in whose hands (is|are|does|lies|lie|rests|rest) {X:7} (lie|rest)? => who manages {X}
? (at|in) whose hands (does|do) the (coordination|steering) of {X:6} (lie|rest) => who coordinates {X}
? {X:4} s (funding|money|financing|funds) (comes|come|came) from (where|whom|which programme|what) => who funds {X}
? out of (which|what|whose) {N:2} s (pocket|purse|budget|coffers) (is|are|was) {X:5} (paid|funded|financed|paid for) => which {N} funds {X}
? what (does|do) {X:5} (spend|put|use|lay out|invest) (its|their) (money|funds) (on|into|for) => what does {X} fund
? whose money (keeps|kept) {X:5} (going|running|afloat|alive) => who funds {X}

# Under whose lead it was made.
? under whose (coordination|lead|guidance|steering|direction) (were|was|are|is) {X:6} (adopted|drawn up|made|prepared|set up|agreed|worked out|developed) => who coordinates {X}

# Whose model it follows.
$as-model = (example|model|pattern|lines|image|likeness|template|blueprint|mould)
? (after|on|in|along|upon|following|to) whose $as-model (was|were|is|are) {X:8} (created|made|drawn up|set up|established|built|formed|shaped|designed|adopted|cut|drafted|conceived|founded|modelled|worked out|cast|organised|developed|prepared|written) => what is {X} modelled on
? (after|on|in|along|upon|following) the $as-model of (whom|what|which {N:2}) (was|were|is|are) {X:8} (created|made|drawn up|set up|established|built|formed|shaped|designed|adopted|cut|drafted|conceived|founded|modelled|worked out|cast|organised|developed|prepared|written) => what is {X} modelled on
? (which|what) {N:2} (lent|gave|lends|supplied|provided|furnished) {X:6} (its|their|with its|with their|the) $as-model => which {N} is {X} modelled on
? {A:3} took {X:6} as (its|their|an|a) $as-model => {A} is modelled on {X}
? {A:3} (was|were|is) (made|created|set up|formed|built) in {X:4} s $as-model => {A} is modelled on {X}
? in whose footsteps (does|do|did) {X:7} (follow|tread|walk|go) => what is {X} modelled on
(which|what) $as-model (did|do|does) {X:7} (go by|keep to|work from|stick to) => what is {X} modelled on
? {A:3} (stood|stands) godfather to {X} => {A} is the model for {X}

# With what it is kept in step.
? synergies between {X:6} and (what|which {N:3}) (are|is|should|shall|must) (to)? be {V:1} => what has synergies with {X}

# What took its place.
$take-place = (take its place|take their place|step in its place|step into its place|follow it|come after it|stand in its stead|replace it|take over from it|take over|come in its stead|fill its shoes)
? {A?} {X:1} , (which|what) {N:2} (was|is|were|are) (to|going to|set to|about to|due to|supposed to) $take-place => what {N} succeeds {X}
? {A?} {X:1} , (which|what) {N:2} (takes its place|took its place|replaces it|replaced it|took over|took over from it|takes over|came after it|followed it) => what {N} succeeds {X}
? (which|what) {N:2} (was|is|were|are) (to|going to|set to|about to|due to|supposed to) take {X:6} s place => what {N} succeeds {X}
? (which|what) {N:2} (was|is|were|are) (to|going to|set to|about to|due to|supposed to) take the place of {X:6} => what {N} succeeds {X}
? who (was|is) (to|going to|set to|about to|due to|supposed to) take {X:6} s place => who succeeds {X}
? {A:3} (steps|step|stepped|slips|slipped) into {X:6} s shoes => {A} succeeds {X}
? {A:3} (fills|fill|filled) {X:6} s shoes => {A} succeeds {X}
? what was {X:3} before => what is the predecessor of {X}
? (what is|what s) {X:4} s future name {B?} => what is the successor of {X}

# By whose hand a text is.
? whose (byline|name) (is|stands) (on|over|under|above) {X:8} => who wrote {X}

# Who is to confirm what was set out.

? who (is|are) (being)? (asked|requested|invited) to {V:2} , at {T:5} , (the)? {X:2} (that|which)? {S:3} (set out|outlined|described|laid out|listed) in {Y:year} => according to the {Y} declaration , whom do {S} invite to {V} the {X} at the summit
? who (is|are) (being)? (asked|requested|invited) to {V:2} (the)? {X:2} (that|which)? {S:3} (set out|outlined|described|laid out|listed) in {Y:year} => according to the {Y} declaration , whom do {S} invite to {V} the {X}
? whom (do|does) {D:doc} invite to (the)? {X:5} => who is invited to the {X} according to {D}

# A text that is agreed by two sides, and when.
$on-day = (when|on which date|on what date|on which day|on what day|what day|what date)
$agreeing = (agreed|adopted|approved|settled|accepted|concluded|endorsed)
? $on-day (was|were|is|are) {X:6} $agreeing (between|by|among) (the)? (members|member states) of {Y:3} and (of|the members of|by the members of|by|those of)? {Z:3} => when did {Y} and the members of {Z} agree {X}
? $on-day (was|were|is|are) {X:6} $agreeing (between|by|among) (the)? (members|member states) of {Y:3} and (of|the members of|by the members of|by|those of)? {Z:3} => when did the members of {Y} and {Z} agree {X}
? $on-day did (the)? (members|member states) of {Y:3} and (of|the members of|those of)? {Z:3} (agree|adopt|approve|settle|accept) (on)? {X:6} => when did {Y} and the members of {Z} agree {X}
? $on-day did (the)? (members|member states) of {Y:3} and (of|the members of|those of)? {Z:3} (agree|adopt|approve|settle|accept) (on)? {X:6} => when did the members of {Y} and {Z} agree {X}
? {A} the {N:2} that (became|was to become|later became) (that|the one|the declaration) of {T:1?} {Y:year} {B?} => {A} the {Y} {N} {B}
? when (did|was|were) {X:3} (first)? (get|receive|given|got|provided with|obtain|told|have) (any|first)? information (about|on|regarding|of) {D:doc} => according to {D} , when was {X} informed
? {X:3} next cycle (its)? (years|dates|year) => which years does the next {X} cycle cover
? {X:7} (its)? (start and end)? (years|time frame|running time) => which years does {X} cover
? (on|over|for) how many {N:1} (does|do) {X:6} (run|extend|stretch|spread|last) {B?} => how many {N} does {X} cover

# What one text adds to another.
$unnamed = (left unnamed|not named|not mentioned|left out|left unmentioned|left aside|passed over|omitted|not yet named|not listed|failed to name|failed to mention|not included|not spoken of|been silent on|been silent about|said nothing about|said nothing of)
? (which|what) {N:3} (did|do|have) $signatories (add|added|bring in|name|include) in {Y:year} (that|which) {D:doc} (had|has|have|did) $unnamed => which {N} are named in the {Y} declaration but not in {D}
? (which|what) {N:3} (did|does|has) {D:doc} (add|added|bring in|name|include) (that|which) {E:doc} (had|has|have|did) $unnamed => which {N} are named in {D} but not in {E}

# What one is to heed.
? the (findings|results|conclusions|outcome|outcomes|insights|analyses) (of|from) (which|what) {N:4} (should|shall|must|is|are) {X:8} (to)? (take into account|heed|consider|draw on|build on|use|factor in|bear in mind|take account of) {B?} => which {N} should {X} take into account
? (which|what) {N:3} s (findings|results|conclusions|outcomes|insights) (should|shall|must|is|are) {X:8} (to)? (take into account|heed|consider|draw on|build on|use|factor in|bear in mind|take account of) {B?} => which {N} should {X} take into account

# To what support is given, in two years.
{A:asks} {V:aux} $signatories {B} , in {Y:year} and (again|once more|once again|anew) in {Z:year} => {A} {V} both the {Y} and the {Z} declaration {B}
{A:asks} {X:8} {V:aux} $signatories {B} , in {Y:year} and (again|once more|once again|anew) in {Z:year} => {A} {X} {V} both the {Y} and the {Z} declaration {B}
$fully = (full|whole hearted|wholehearted|unreserved)
? to whose {X:8} {V:aux} {S:9} (give|express|lend|pledge|offer|declare|voice) (their)? $fully support => whose {X} {V} {S} fully support
? where did {X:6} (see|first see) the light (of day)? => where was {X} launched
? what was the (setting|scene|stage) (of|for) {X:8} => where was {X}
? (which|what) (body|bodies|group|forum) (met|meets|gathered|convened) in {X:4} {B?} => who met in {X} {B}
? who sat down (together)? in {X:4} {B?} => who met in {X} {B}
? the (creation|establishment|setting up|launch) of which {N:3} (was|were) considered in {Y:year} => which {N} did the ministers consider establishing in {Y}
? (which|what) {N:3} (was|were|have been|has been) added (by $signatories)? in {Y:year} , (absent from|missing from|not in|not named in|unnamed in|unmentioned in) {D:doc} => which {N} are named in the {Y} declaration but not in {D}
? (what is|what s|what was|what will be) {X:4} s (future|new|later|next|coming) name , (going by|according to|says|as per|in) {D:8} => what is the successor of {X}
? (in|at) whose hands (does|do) the (coordination|steering) of (the)? {X:6} (lie|rest) => who coordinates {X}

# Who had a hand in it, to whom one turns; what one text has it that.
? {A} , as {D:doc} (has it|puts it|tells it|says|states|words it|records it) => according to {D} , {A}
? {A} , if (we|i|you|one) (follow|believe|go by|trust) {D:doc} => according to {D} , {A}
? on (which|what) {N:2} s {V:1} $a-help (has|have|can|could|does|do) {X:6} (been able to|been)? (rely|count|depend|lean|build|draw) {B?} => which {N} gives {V} support to {X} {B}
? (whom|who) can {X:6} turn to for $a-help => who supports {X}
? to whom can {X:6} turn for $a-help => who supports {X}
? (which|what) two {N:2} (should|shall|are to|must) negotiate (a|an|the) {X:4} => between which two {N} is a {X} to be negotiated
? (name|list|which are|give me|show me) the {N:4} (that|which|whom) {X:4} can count as (working|its|their)? partners => which {N} cooperate with {X}
? {A:2} (has|have) (newly|recently|lately|just) been (received|taken|admitted|accepted) into {X:4} {B?} => {A} joined {X} {B}
? (which|what) {N:2} was (presiding over|chairing|heading|leading) the council at the time of {D:doc} => which {N} held the Council presidency according to {D}
? (which|what) {N:2} (was|were|is|are) (conceived|devised|designed|made|created|meant|built|thought up) to (combat|fight|tackle|counter) {X:6} => which {N} fights {X}
for the fight against (what|which crime|which crimes) (was|were|is|are) {X:6} (made|created|set up|established|formed|conceived|launched) => what does {X} fight
? (which|what) {N:3} (owe|owes) (its|their) (creation|existence|establishment|founding|foundation) to (the)? {X:3} {B?} => which {N} did {X} establish {B}
? {X:6} is whose (idea|brainchild|creation|invention|concept|work) => who developed {X}
? who (thought of|thought up|dreamt up|came up with|devised|conceived) {X:8} => who developed {X}
? whose (purse|pocket|money|funds) (does|do) {X:4} live (off|on|from) => who funds {X}
? by (which|what) {N:2} is {X:4} kept (afloat|going|alive) financially => which {N} funds {X}
? (which|what) two {N:3} should (profit|benefit|gain) from each other s synergies => between which {N} are synergies to be exploited
? {A:3} (inherits|inherited|inherit) {X:5} s (job|tasks|task|role|work|mandate|duties) => {A} succeeds {X}
? whose (successor|heir|replacement) (is|was) {X:6} => what is the predecessor of {X}
? where was pen put to paper on {X:8} => where was {X} signed
? $on-day did {X:8} (receive|get|obtain) (its|their|the) signatures => when was {X} signed
? (dates|years) of (the)? {X:6} => which years does the {X} cover
? how many members (does|do) {D:2} (give|attribute to|ascribe to|assign to) {X:3} => how many countries are members of {X} according to {D}
(which|what) (city|town|capital) (hosted|saw|witnessed) the launch of {X:8} => in which city was the {X} launched
"""##
