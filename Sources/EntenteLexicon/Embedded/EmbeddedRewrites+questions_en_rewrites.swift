// Written by .ci/embed from Data/questions.en.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_rewrites = ##"""
# Ways to say a question otherwise: `pattern => wording`, read from the top; see Rewrites.swift for the syntax.
# The first pattern that fits the whole question is taken, and the wording is read anew, up to eight times.
# A pattern only takes away what wraps a question, or turns it into words that mean the same; it never drops what bounds it.
# A line that begins with `?` is only tried where the question is not answered as it stands.

# Parts that several patterns have.
$asking-is = (i am|i m|we are|we re|i have|i ve|we have|we ve|i have been|i ve been|we have been|we ve been|i was|we were)
$sort = (one|body|bodies|agency|agencies|programme|programmes|project|projects|office|institution|institutions|country|countries|member state|committee|network|networks|city|text|document|strategy|crime|crimes|offence|offences|instrument|framework|alliance|thing|things|{N})
$want = (need|have|want|would like|d like|wish|am trying|would be glad|would be grateful|would love|hope|must)
$learn = (know|learn|find out|hear|cite|quote|see|check|confirm|establish|state|give|understand)
$reading = (quoting|citing|reading|looking at|checking|going through|summarising)
$compare = (compare|comparing|if i compare|if we compare|when i compare)
$set-against = (compare|comparing|if i compare|if we compare|if one compares|when i compare|look at|take|set|put|place|hold)
$reading-in = (reading|read|quoting|citing|summarising|summarizing|translating|studying|analysing|analyzing|reviewing|checking|have|has|on|about|from|in|through|with|at|of|to|into)
$at-hand = (here|before me|in front of me|at hand|open|only)
$places = (paragraph|paragraphs|passage|passages|place|places)
$holding = (that contain|which contain|that contains|containing|with)
$something = (something|certain things|a number of things|several things|some things|various things)
$tackled = (tackled|addressed|dealt with|covered|fought|targeted)
$drawn-up = (drawn up|prepared|drafted|negotiated|worked out)
$say-of = (make of|say about|say on|have to say about|have to say on|treat|deal with|speak of)
$in-time = (oldest|earliest|first|chronologically|chronological order|order of time|date|age)
$in-turn = (in turn|one by one|one after the other|one after another|successively)

# Whose word is taken for it.
$by-the-word = (if (we|you|one|i|they) (go by|goes by|follow|follows|believe|believes|trust|trusts|rely on|relies on|stick to|sticks to|look at|looks at|read|reads|take|takes)|going by|to go by|judging by|to judge by|to quote|relying on|sticking to|on the strength of|on the evidence of|on the authority of|as seen by|in the view of|in the eyes of|in the account of|in the version of|by the account of|by the wording of|by the terms of|under the terms of|with a look at|with an eye on)
$the-wording = (the (wording|text|version|account|words|terms) of)
$its-wording = (wording|text|version|account|words|own words|own account)
$tells-it = (has|have|puts|put|tells|tell|says|say|states|state|gives|give|sees|see|describes|describe|reports|report|words|records|record|lists|list|presents|present)
{A} , $by-the-word $the-wording? {D:doc} ((s)? $its-wording)? => according to {D} , {A}
$by-the-word $the-wording? {D:doc} ((s)? $its-wording)? , {A} => according to {D} , {A}
{A} , if {D:doc} (is|are) (right|correct|to be believed|to be trusted|accurate|reliable|telling the truth) => according to {D} , {A}
if {D:doc} (is|are) (right|correct|to be believed|to be trusted|accurate|reliable) , {A} => according to {D} , {A}
{A} , as {D:doc} $tells-it (it|them|this|that|these|things|us) => according to {D} , {A}
as {D:doc} $tells-it (it|them|this|that|these|things|us) , {A} => according to {D} , {A}
{A} , if {D:2} (is|are) (right|correct|to be believed|accurate|reliable) => according to {D} , {A}
{A} , in (whichever|whatever|any) (document|text|one|of them|of the documents|of the texts) => {A}
{A} , (whichever|no matter which|whatever) (document|text) (it is|that is|it may be)? => {A}
{D:doc} (gives|names|offers|lists|has|contains) (some|several|a few|certain)? examples of {N:3} (that|which|who) {B} . which (ones|one)? (are|is) (they|these|those|it) => according to {D} , which {N} {B}

# What one may say of them.
$may-say = (write|say|state|claim|note|report|put|print|quote|record|assert|tell (people|them|my boss|my minister|my readers)|add|mention|assume|conclude)
(can|could|may|should) (i|we|one) (safely|rightly|truly)? $may-say (down)? (in {N:3?} (note|report|paper|article|memo|briefing|speech|text|footnote|thesis|study|piece|answer|minutes))? that {Q} => is it true that {Q}
(is|would) it (be)? (safe|right|correct|accurate|true|fair|wrong) (of|for)? (me|us|one)? to $may-say (in {N:3?} (note|report|paper|article|memo|briefing|speech|text|footnote|thesis|study|piece|answer|minutes))? that {Q} => is it true that {Q}

# Where something is named.
$come-across = (find|meet|come across|encounter|see|read about|read of|hear of|hear about|stumble upon|stumble on|run into)
$turn-up = (turn up|crop up|come up|show up|appear|occur|figure|feature|surface|pop up|get a mention|get mentioned|make an appearance|find mention|find a mention|come into it|be found|be read)
in how many {N:3} do (we|you|i|readers) $come-across {X} => how many {N} mention {X}
in how many (of)? {N:3} (does|do|did) {X} $turn-up => how many {N} mention {X}
in (which|what) {N:4} do (we|you|i|readers) $come-across {X} => in which {N} is {X} mentioned
in (which|what) (documents and paragraphs|documents and in which paragraphs|texts and paragraphs|texts and in which paragraphs|documents and which paragraphs|places) (does|do|did) {X} $turn-up => in which paragraphs is {X} mentioned
in (which|what) (documents and paragraphs|documents and in which paragraphs|texts and paragraphs|texts and in which paragraphs|documents and which paragraphs) (is|are) {X} (named|mentioned|spoken of|referred to) => in which paragraphs is {X} mentioned
(i|we) (would|d)? (need|want|like) (all|every one of) the (paragraphs|passages|places) (in which|where) {X} (is|are) (named|mentioned|spoken of|referred to) => in which paragraphs is {X} mentioned
(does|do|did) {D:6} (say|have|contain|hold|offer|tell us) (anything|something|a word|a single word|a line|a sentence|any word) (at all)? (about|on|regarding|concerning) (the)? (fighting|combating|tackling|stopping|countering|preventing)? {X} => does {D} mention {X}
(trace|follow|track) {X:7} (from|since) {A:8} (up)? (to|until|till|down to|through to) {B:6} => trace {X}

# How two hang together.
$hang-together = (connected|linked|related|hang together|relate|fit together|belong together|connect|tie in|go together|interrelate|interconnected|joined|tied together|tied|associated|have to do with each other|have to do with one another|relate to each other|relate to one another|linked up|bound together|connected to each other|connected with each other)
{X:14} and {Y:14} (,|.) (how|in what way|by what chain) (are|do|can|could|might|would) (the two|these two|both|they|these|those two|the two of them) (be)? $hang-together => how are {X} and {Y} connected
(by|through|via) (what|which) (chain|steps|links|intermediaries|path|route|connection|connections|stations|stages) (is|are|do|does|can|could) {X:14} (connected|linked|related|tied|joined|connect|link up|relate|be connected|be linked) (to|with|and) {Y:14} => how is {X} connected to {Y}

# What is in one text and not in another.
{A} , (its|the|their)? (cover note|footnotes|annex|cover|cover page|annexes|footnote|title page) (included|and all) => {A}
{A} , (its|the|their)? (cover note|footnotes|annex|cover|cover page|annexes|footnote|title page) (included|and all) , {B} => {A} {B}
{A} {D:doc} (and|but|yet|while|though) (is|are)? (nowhere|not anywhere|never|no longer|not any more|not any longer) in {E:6} , (its|their) {N:3} (included|excepted) => {A} {D} but not in {E}
{A} {D:doc} (and|but|yet|while|though) (is|are)? (nowhere|not anywhere|never|no longer|not any more|not any longer) in {E:6} => {A} {D} but not in {E}
(which|what) {N:3} (does|do|did) {D:doc} (mention|name|list|cite) (that|which) (is|are|were|was|have|has) (gone from|missing from|missing in|absent from|no longer in|not in|dropped from|left out of|left out in|disappeared from|vanished from|lost in) {E:6} => which {N} are named in {D} but not in {E}

# Who became a member.
how many (countries|states) (were|have been|are) (welcomed|greeted|received) (into|to|in|as new members of|as members of) {X:4} (by|in) {D:doc} => how many countries does {D} welcome as new members of {X}

# Who asks, where it bounds the question: the text that is read, the year, the things that the question only points at.
$asking-is (comparing|contrasting|setting|weighing|putting|holding|compare|contrast) {A} (,|.) {Q:asks} => comparing {A} . {Q}
$asking-is {A:8?} (writing|working|speaking|talking|reporting|reading up|reading|read|note|paper|article|report|briefing|speech|chapter|memo|text|study|something|piece|presentation|section) (on|about) ((a|an|my|our|the) {K:2?} (note|paper|article|report|briefing|speech|chapter|memo|study|piece|presentation|section) (on|about|of))? {X:6} (,|.|and (i|we)? (wonder|wondered|$want to? $learn)) where (does|do) (it|they) say (that)? {B} => where does it say that {B}
$asking-is {A:8?} (writing|working|speaking|talking|reporting|reading up|reading|read|note|paper|article|report|briefing|speech|chapter|memo|text|study|something|piece|presentation|section) (on|about) ((a|an|my|our|the) {K:2?} (note|paper|article|report|briefing|speech|chapter|memo|study|piece|presentation|section) (on|about|of))? {X:6} (,|.|and (i|we)? (wonder|wondered|$want to? $learn)) {Q:asks} (it|they|them) {B?} => {Q} {X} {B}
$asking-is (reading|read|quoting|citing|studying|summarising|translating|reviewing) {X:6} (,|.|and (i|we)? (wonder|wondered|$want to? $learn)) {Q:asks} (it|they|them) {B?} => {Q} {X} {B}
$asking-is {A:8?} $reading-in the {D:3?} declaration $at-hand? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => according to the {D} declaration , {Q}
$asking-is {A:8?} $reading-in the {D:3?} working procedures $at-hand? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => according to the {D} working procedures , {Q}
$asking-is {A:8?} $reading-in the {D:3?} annex $at-hand? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => according to the {D} annex , {Q}
$asking-is {A:8?} $reading-in the {D:3?} roadmap $at-hand? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => according to the {D} roadmap , {Q}
$asking-is {A:8?} $reading-in the {D:3?} article $at-hand? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => according to the {D} article , {Q}
$asking-is {A:12?} (in|for|of|about|on|with|from) {Y:year} (only)? (and (i|we)? (wonder|wondered|$want to? $learn))? (,|.)? {Q:asks} => in {Y} , {Q}
$asking-is {A:8} (list|lists|table|overview|inventory|map|chart|summary|note|paper|report|briefing) (of|on|about) (the)? {X:5} (,|.) (which|what) (ones|of these|of them|of those) {Q} => which {X} {Q}
$asking-is {A:8} (list|lists|table|overview|inventory|map|chart|summary|note|paper|report|briefing) (of|on|about) (the)? {X:5} (,|.) how many (of these|of them|of those) {Q} => how many {X} {Q}
$asking-is {A:8} (list|lists|table|overview|inventory|map|chart) of (the)? {X:5} (,|.) which (are|were) {Q} => which {X} are {Q}
$asking-is {A:12} (,|.) (which|what|how many) (of these|of them|of those|ones) {Q} => {A} . which of these {Q}
$asking-is {A:8?} (writing|working|speaking|talking|reporting|reading up|note|paper|article|report|briefing|speech|chapter|memo|text|study) (on|about) {X:6} and (i|we)? $want to? $learn (in)? (which|what) (paragraph|paragraphs|passages|passage|place|places) (it|they|this|that) (is|are) (spoken of|mentioned|named|dealt with|discussed|brought up|talked about|referred to) => in which paragraphs is {X} mentioned
$asking-is {A:8?} (writing|working|speaking|talking|reporting|reading up|note|paper|article|report|briefing|speech|chapter|memo|text|study) (on|about) {X:6} and (i|we)? $want to? $learn where (it|they|this|that) (is|are) (spoken of|mentioned|named|dealt with|discussed|brought up|talked about|referred to) => in which paragraphs is {X} mentioned
$asking-is {A:14} (,|.) (which|what|who) (is|are|was|were) (named|mentioned|listed|cited|supported|funded|addressed|members|welcomed|part of|there|involved|invited) {B?} => {A} . which of these are {B}
$asking-is {A:14} and (i|we)? (wonder|wondered|ask myself) {Q:asks} => {Q}
(i|we) (can t|cannot|could not|couldn t|don t|can not|didn t|did not) (find|see|spot) (any mention of)? {X:6} (anywhere)? in {D:7} . is (it|he|she|this|that) (named|mentioned|in there|there|in it)? (at all|anywhere|in there|there|in it)? => is {X} mentioned in {D}
$asking-is (been|read|gone|looked|skimmed|searched|going|looking|reading) (through|over|at)? {D:6} (and|but) {A:8} , (does|do) {X:6} (come up|appear|occur|figure|turn up) (anywhere|at all)? (in|there) (it|them)? (anywhere|at all)? => is {X} mentioned in {D}
$asking-is (been|read|gone|looked|skimmed|searched|going|looking|reading) (through|over|at)? {D:6} (and|but) {A:8} , (is|are) {X:6} (mentioned|named) (anywhere|at all)? (in|there)? (it|them)? (anywhere|at all)? => is {X} mentioned in {D}

# Where one reads it, and what one was told: kept, as they bound the question or hold it.
(i am|i m|we are|we re) $reading {D:4?} declaration {E:2?} , {Q:asks} => {Q} according to {D} declaration {E}
(i am|i m|we are|we re) $reading {D:4?} roadmap {E:2?} , {Q:asks} => {Q} according to {D} roadmap {E}
(i am|i m|we are|we re) $reading {D:4?} document {E:2?} , {Q:asks} => {Q} according to {D} document {E}
(i am|i m|we are|we re) $reading {D:4?} procedures {E:2?} , {Q:asks} => {Q} according to {D} procedures {E}
(i am|i m|we are|we re) $reading {D:4?} article {E:2?} , {Q:asks} => {Q} according to {D} article {E}
(i am|i m|we are|we re) $reading {D:4?} declaration {E:2?} . {Q:asks} => {Q} according to {D} declaration {E}
(i am|i m|we are|we re) $reading {D:4?} roadmap {E:2?} . {Q:asks} => {Q} according to {D} roadmap {E}
(i am|i m|we are|we re) $reading {D:4?} document {E:2?} . {Q:asks} => {Q} according to {D} document {E}
(i am|i m|we are|we re) $reading {D:4?} procedures {E:2?} . {Q:asks} => {Q} according to {D} procedures {E}
(i am|i m|we are|we re) $reading {D:4?} article {E:2?} . {Q:asks} => {Q} according to {D} article {E}
(i m|i am|we re|we are|i was|we were) told (that)? (some|a|an|one|a certain) {N:1} {B} . (which|what) $sort (is|was)? (it|that|this)? => which {N} {B}
(i|we) (hear|read|heard|gather|understand|have read|have heard) (that)? (some|a certain) {N:1} {B} . (which|what) $sort (is|was)? (it|that|this)? => which {N} {B}
{A:6} (reading about|hearing about|hearing of|coming across|come across|came across|seeing|bring up|brings up|bringing up|talking about|talk about) {X:6} . {Q:asks} (it|they) (actually|really)? {B} => {Q} {X} {B}
(please|kindly) {V:1} {B} => {V} {B}

# In how many texts something turns up.
in how many (out)? of (the|these|those|all|all the|all these|your|our)? {N:all}? (documents|texts|docs|files|papers) {B} => in how many documents {B}
in how many (documents|texts) (does|do|did) {X} (turn up|crop up|come up|show up|appear|occur|figure|feature|surface) => how many documents mention {X}
in how many (joint)? declarations (does|do|did) {X} (turn up|crop up|come up|show up|appear|occur|figure|feature|surface) => how many declarations mention {X}

# What stands in one text and no later one.
$later-ones = (later ones|later declarations|other declarations|others|other two|ones that followed|ones after it|declarations that followed|two that followed|two later ones|following ones|following two|subsequent ones|subsequent declarations|later texts)
(there s|there is) (a|an|one) {K:3} (that|which) the {D:3} declaration (cites|names|mentions|lists|quotes) (and|but|while)? the $later-ones (don t|do not|does not|doesn t|did not|didn t) . (which|what) {B} => which {K} does the {D} declaration name and no later declaration

# What the question is on, named before it.
$on-it = (with regard to|with respect to|with reference to|in regard to|with a view to|as regards|as for|as to|regarding|concerning|on the subject of|on the topic of|in the matter of|speaking of|talking of|turning to|coming to|when it comes to|in the case of|a question about|a question on|question about|question on)
$on-it {X:8} , {Q:asks} (it|they|them) {B?} => {Q} {X} {B}
$on-it {X:8} , {V:aux} (it|they) {B} => {V} {X} {B}
$on-it {D:doc} , {Q:asks} => according to {D} , {Q}
for (a|an|the|my|our) {K:2?} (briefing|note|report|paper|article|study|memo|speech|talk|piece|presentation|brief) (on|about) {X:8} , {Q:asks} (it|they|them) {B?} => {Q} {X} {B}
$on-it {X:8} , {Q:asks} (its|their) {N:2} => {Q} the {N} of {X}

# The question is what someone asks.
$my-question = (my|our|the|one|here is my|here s my) (next|first|second|last|only|actual|real|simple|quick|main|other)? (question|query) (is|would be|was|reads|goes|concerns)
$my-question (this|the following|as follows|simply|just|about)? (,|.)? {Q:asks} => {Q}
$my-question (this|simply|just)? (whether|if) {Q} => is it true that {Q}
$my-question (this|the following|as follows|simply|just)? (,|.)? {V:aux} {B} => {V} {B}
$curious = (interested in|curious about|curious as to|keen on knowing|eager to know|keen to know|curious to know|interested to know|interested in knowing|interested in learning|interested in hearing|interested in finding out|after|on the lookout for)
$asking-is $curious {X:8} (,|.) {Q:asks} (it|they|them) {B?} => {Q} {X} {B}
$asking-is $curious {D:doc} (,|.) {Q:asks} => according to {D} , {Q}
$asking-is $curious {Q:asks} => {Q}
$asking-is $curious (whether|if) {Q} => is it true that {Q}
$asking-is $curious {B} => {B}

# Of those that are named: what a document names is all there is.
(of|among|amongst|out of|from among) (all)? (the|these|those) {N:3} (named|mentioned|listed|cited|that are named|that are mentioned|which are named|that appear|that are listed) (there|here|in these documents|in the documents|in these texts|in the texts)? , (which|what) (ones|of them|of these|of those)? {B} => which {N} {B}
(of|among|amongst|out of|from among) (all)? (the|these|those) {N:3} (named|mentioned|listed|cited|that are named|that are mentioned|which are named|that appear|that are listed) (there|here|in these documents|in the documents|in these texts|in the texts)? , how many (of them|of these|of those)? {B} => how many {N} {B}

# Who asks, and what for.
$asking-is {A:14} and (i|we)? $want to? $learn {Q:asks} => {Q}
$asking-is (drafting|writing|preparing|compiling|making|doing|working|finishing|updating|checking|building|planning|researching|reviewing|giving|drawing|putting|filling|trying|asked|new|editing|translating|to|a|an|the|lost|stuck|not|in|on|at|been|got|some|no|quoting|reading|curious|wondering|lost|unsure|having|collecting|typing|tidying|revising) {A:14?} , {Q:asks} => {Q}
$asking-is (drafting|writing|preparing|compiling|making|doing|working|finishing|updating|checking|building|planning|researching|reviewing|giving|drawing|putting|filling|trying|asked|new|editing|translating|to|a|an|the|lost|stuck|not|in|on|at|been|got|some|no|quoting|reading|curious|wondering|lost|unsure|having|collecting|typing|tidying|revising) {A:14?} . {Q:asks} => {Q}
(i|we) (need|have|want|wish|would like|d like|would love|should like) to (know|learn|find out|see|check|establish|understand|be told) {A:6?} {Q:asks} => {Q}
(i|we) (wonder|was wondering|am wondering|ask|must know|need) {Q:asks} => {Q}
(could|can|would|will|might) you (please|kindly|perhaps|possibly)? (tell|show|remind|inform|let) (me|us) (please)? (know)? (please)? (exactly|precisely)? {Q:asks} => {Q}
(do|would|does) (you|anyone|anybody|someone) (happen to)? know {Q:asks} => {Q}
(any idea|any clue|no idea|not sure|curious|please)? (tell|remind|show) (me|us) {Q:asks} => {Q}
(any idea|any clue|no idea|not sure|curious|wondering) {Q:asks} => {Q}
(find out|say|please say|please tell|pls tell me|please) {Q:asks} => {Q}
(quick question|one question|question|just checking|hello|hi|sorry|ok|so|well|now|and|but) , {Q:asks} => {Q}
{A:6} (would be glad|would be grateful|would be happy|am keen|would love) to (know|learn|hear) {Q:asks} => {Q}
(for|in) (a|my|the|our) (briefing|note|report|paper|article|study|thesis|memo|table|footnote|speech|talk|colleague|minister|file|piece|brief|presentation) (table|note)? , {Q:asks} => {Q}
{Q:asks} for (a|my|the|our) (briefing|note|report|paper|article|study|thesis|memo|footnote|speech|talk|colleague|presentation) => {Q}
{Q} , (please list them|please name them|please|pls|thanks|thank you|if you can|if possible|full list please|numbers will do|names please) => {Q}
{Q} . (please list them|please name them|please|pls|thanks|thank you|if you can|if possible|full list please|numbers will do|names please|just the name|list them|name them all) => {Q}
{Q} (please list them|please name them) => {Q}

# Further ways to ask for an answer.
(i|we) (d|would|should|ll|will|m|am|are) be? (very|most|really|so|truly|extremely)? (grateful|glad|happy|obliged|thankful|pleased|delighted) if (you|someone|somebody|anyone) (could|would|can|might) (kindly|please)? (tell|show|let|inform|remind) (me|us) (know)? {Q:asks} => {Q}
(i|we) (d|would|should|ll|will|m|am|are) be? (very|most|really|so|truly|extremely)? (grateful|glad|happy|obliged|thankful|pleased|delighted|interested|keen|curious) to (know|learn|hear|see|find out|be told|understand) {Q:asks} => {Q}
(would|do) you mind (telling|showing) (me|us) {Q:asks} => {Q}
(can|could|would) (anyone|anybody|someone|somebody) (please|kindly)? (tell|show|remind) (me|us) {Q:asks} => {Q}
(is there any chance|is it possible|would it be possible) (you|to|that you) (could|can)? (tell|show) (me|us) {Q:asks} => {Q}
(any|some) (ideas|thoughts|information|info) (on|about|as to) {Q:asks} => {Q}
(do|would|can) you (have any idea|know|remember|recall|say|explain) {Q:asks} => {Q}
(it would be|it d be) (helpful|good|useful|nice|great) to (know|learn|have|see) {Q:asks} => {Q}
(i|we) (just|only|simply|really|still|also) (need|want|wish|would like|d like) to (know|learn|see|find out) {Q:asks} => {Q}
(what i|what we|all i|all we) (need|want|would like|d like|wonder|am after|m after|am asking|m asking) (to know)? is {Q:asks} => {Q}
(i|we) (don t|do not|cannot|can t|couldn t) (know|recall|remember|see|tell|find|work out|find out) {Q:asks} => {Q}
(i|we) (keep|am|m|was|are|were) (forgetting|wondering|asking myself|asking|unsure|uncertain|not sure|curious) (about)? {Q:asks} => {Q}
(look up|check|verify|work out|establish|figure out|specify|indicate|state|explain|find) (for me|please)? (,)? {Q:asks} => {Q}
(for the record|for my records|for context|for reference|for planning|for statistics|for the minutes|out of curiosity|just out of curiosity|just curious|by the way|one more thing|another question|next question|quick one|just to be sure|just to check|to be clear|simple question) , {Q} => {Q}
{Q:asks} , (do you know|any idea|i wonder|please tell me|can you tell me|could you tell me|would you know|do we know|if i may ask|may i ask|exactly|precisely|in your documents) => {Q}

# Whether, with the doubt before or behind.
(i|we) (was|were|am|m|are|re) (under the impression|told|sure|convinced|fairly sure|pretty sure|almost sure|certain) (that)? {Q} . (isn t|wasn t|aren t|doesn t|hasn t|is|was) (it|he|she|that|this|they|so) (so|right|a member|one|correct|the case)? => is it true that {Q}
(i|we) (think|thought|believe|believed|suppose|assume|assumed|gather|heard|read|understand|seem to remember|seem to recall|recall|remember|take it) (that|somewhere that)? {Q} . (is|isn t|was|am i) (that|this|it|i)? (right|correct|true|so|the case|accurate|wrong) => is it true that {Q}
(i|we) (think|thought|believe|believed|suppose|assume|assumed|gather|heard|read|understand|seem to remember|seem to recall|recall|remember|take it) (that|somewhere that)? {Q} . (right|correct|true|am i right|am i wrong) => is it true that {Q}
(someone|somebody|a colleague|my colleague|my boss|they|people) (says|said|claims|claimed|tells me|told me|insists|thinks|say) (that)? {Q} . (is|isn t|was) (that|this|it|he|she|they) (right|correct|true|so|the case|accurate|wrong)? => is it true that {Q}
(someone|somebody|a colleague|my colleague|my boss|they|people) (says|said|claims|claimed|tells me|told me|insists|thinks|say) (that)? {Q} . (right|correct|true) => is it true that {Q}
(could|can) it be that {Q} => is it true that {Q}
(am i right|am i correct|are we right|are we correct|would i be right|is it fair|is it right|is it correct|is it accurate) (in thinking|in saying|in assuming|in believing|to think|to say|to assume|to believe) (that)? {Q} => is it true that {Q}
(is it|is that) (a fact|so|the case|correct|right|accurate|certain) that {Q} => is it true that {Q}
(can|could|would) (you|anyone|someone) (please)? (confirm|verify|check) (for me)? (that|if|whether) {Q} => is it true that {Q}
(i|we) (need|want|would like|d like|have) (confirmation|to make sure|to be certain|to verify|to be sure) (of the fact)? (that|if|whether) {Q} => is it true that {Q}
(i|we) (d|would) be (grateful|glad|happy|obliged) (to know|if you could tell me|if you could confirm|to learn) (if|whether|that) {Q} => is it true that {Q}
(do|would) (we|you|they) know (if|whether) {Q} => is it true that {Q}
(i|we) (don t|do not|can t|cannot) (know|remember|recall|tell|say) (if|whether) {Q} => is it true that {Q}
is it true that (i|we|they|people|my boss|a colleague|my colleague) (think|thinks|believe|believes|suppose|assume|gather|heard) (that)? {Q} => is it true that {Q}
{X:6} , isn t (it|that|he|she|this) one of {B} => is it true that {X} is one of {B}
{X:6} , isn t (it|that|he|she|this) a member of {B} => is {X} a member of {B}
{X:6} , isn t (it|that|he|she|this) in {B} => is it true that {X} is in {B}
{X:6} (a)? member of {Y:4} (or not|yes or no) => is {X} a member of {Y}
is it true that {X:5} (is|are) (still|also|indeed|really)? (one of|among) (the)? {Y:3} (members|countries|member states) => is {X} a member of {Y}
(is|are) {X:5} (still|also|indeed|really)? (one of|among) (the)? {Y:3} (members|countries|member states) => is {X} a member of {Y}
is it true that {X:6} is a (supporter|backer) of {B} => is it true that {X} supports {B}

# Whether.
(i|we) (need|have|want|wish|would like|d like) to (know|learn|find out|check|confirm|establish|be sure) (if|whether) {Q} => is it true that {Q}
(could|can|would|will) you (please|kindly)? (tell|show|remind|let) (me|us) (know)? (if|whether) {Q} => is it true that {Q}
(do|would) you (happen to)? know (if|whether) {Q} => is it true that {Q}
(please)? (tell|remind) (me|us) (if|whether) {Q} => is it true that {Q}
(i|we) (wonder|was wondering|am wondering|am not sure|m not sure|ask myself) (if|whether) {Q} => is it true that {Q}
(any idea|not sure|find out|check|please check|please confirm|confirm) (if|whether) {Q} => is it true that {Q}
(am i right|am i correct|is it right|is it correct|is it so|is it the case|would it be right to say|is it fair to say|right to say|correct to say) (in thinking|in saying|to think|to say)? that {Q} => is it true that {Q}
(i|we) (was|were|am|m|are|re|ve been|have been) (told|informed|assured|under the impression) (that)? {Q} . (is|was|isn t) (that|this|it) (right|correct|true|so|accurate|the case)? => is it true that {Q}
(i|we) (was|were|am|m|are|re|ve been|have been) (told|informed|assured|under the impression) (that)? {Q} . (right|correct|true|am i right|am i wrong|am i correct) => is it true that {Q}
(fact check|true or false|yes or no|right or wrong|correct or not) , {Q} => is it true that {Q}
{Q} . (right|correct|true|yes|no|true or false|yes or no|is that right|is that correct|is that so|is that true) => is it true that {Q}
{Q} , (right|correct|true or false|yes or no|y n|or not|is that right|is that so) => is it true that {Q}
is it true that it was in {P:4} that {S} (was|were) {V} => is it true that {S} was {V} in {P}
is it true that {X:5} (is|are) (still|also|indeed|really)? (one of|among) {Y:3} s (member|members|member states|countries) => is {X} a member of {Y}
is it true that {X:5} (is|are) (one of|among) the (member|members|member states|countries) of {Y:4} => is {X} a member of {Y}
is it true that {X:5} (is|are) in {Y:4} => is {X} a member of {Y}
is it true that {D} (makes|make) (any|a)? (mention|reference) (of|to) {X} => is {X} mentioned in {D}
is it true that {D} says (anything|something) about {X} => is {X} mentioned in {D}
is it true that {X:6} is (still|already)? (being)? (named|mentioned) in {D} => is {X} mentioned in {D}
is it true that (members of {X:4}|{X:4} members) and {Y:4} are working together => do {X} members cooperate with {Y}
does {D} (make|contain|have) (any|a)? (mention|reference) (of|to) {X} => is {X} mentioned in {D}
does {D} say anything about {X} => is {X} mentioned in {D}
{S} . (is|was) it (a member|named there|mentioned there|in there|named|mentioned) => {S} . is it

# Texts by their year, before the end of a sentence or clause.
{A?} (that|those|the one|the ones) (of|from) {Y:year} . {B} => {A} the {Y} declaration . {B}
{A?} (joint declaration|declaration) (of|from|dated) {Y:year} . {B} => {A} {Y} joint declaration . {B}
{A?} {Y:year} s (joint)? declaration . {B} => {A} {Y} declaration . {B}
{A?} (that|those|the one|the ones) (of|from) {Y:year} , {B} => {A} the {Y} declaration , {B}
{A?} (joint declaration|declaration) (of|from|dated) {Y:year} , {B} => {A} {Y} joint declaration , {B}
{A?} {Y:year} s (joint)? declaration , {B} => {A} {Y} declaration , {B}
{A?} (para|paragraph) {P:1} , {Y:year} (joint)? declaration , {B} => {A} paragraph {P} of the {Y} declaration , {B}
{A} declaration {B} the {Y:year} one , {C} => {A} declaration {B} the {Y} declaration , {C}
{A} declaration {B} the {Y:year} one . {C} => {A} declaration {B} the {Y} declaration . {C}
{A} declaration {B} the {Y:year} one {C?} => {A} declaration {B} the {Y} declaration {C}

# Texts by their year.
{A?} declaration {M?} (that|the one) (of|from) {Y:year} {B?} => {A} declaration {M} the {Y} declaration {B}
{A?} declarations {M?} (that|those|the one|the ones) (of|from) {Y:year} {B?} => {A} declarations {M} the {Y} declaration {B}
{A?} (joint declaration|declaration) (of|from|dated) {Y:year} {B?} => {A} {Y} joint declaration {B}
{A?} {Y:year} s (joint)? declaration {B?} => {A} {Y} declaration {B}
{A?} (the)? declarations of {Y:year} and {Z:year} {B?} => {A} the {Y} and {Z} declarations {B}
$count = (two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10)
{A?} first of the $count (joint)? declarations {B?} => {A} first joint declaration {B}
{A?} second of the $count (joint)? declarations {B?} => {A} second joint declaration {B}
{A?} third of the $count (joint)? declarations {B?} => {A} third joint declaration {B}

# By what text.
(going by|judging by|to go by|as per|on the evidence of|in the light of|on the basis of|relying on|if we go by|if one goes by|if i go by|if we follow) {D:9} , {Q} => according to {D} , {Q}
(in the words of|as stated in|as we read in|as one reads in|as is said in) {D:9} , {Q} => according to {D} , {Q}
{A} , (going by|judging by|if we go by|if one goes by|if i go by|if we follow|as per|in the words of|as stated in|as we read in) {D:9} => according to {D} , {A}
{A} , as {D:6} (has it|puts it|tells us|says|states|describes it|reports|sees it|have it|put it|tell us|say|state) => according to {D} , {A}
as {D:6} (has it|puts it|tells us|says|states|describes it|reports|sees it|have it|put it|tell us|say|state) , {A} => according to {D} , {A}
{A} . (does|do) {D:6} (say|state|confirm|claim|tell us) (so|that|this|it) => according to {D} , is it true that {A}
{A} , (does|do) {D:6} (say|state|confirm|claim|tell us) (so|that|this|it) => according to {D} , is it true that {A}
is it true that (it is (said|stated) in)? {D:5} (says|states|claims|confirms|say|state|claim|confirm) (that)? {Q} => according to {D} , is it true that {Q}
is it true that according to {D:6} , {Q} => according to {D} , is it true that {Q}
according to {D:9} , is it true that {X:6} (backs|supports) {B} => does {X} support {B} according to {D}
according to {D:9} , is it true that {X:6} is (supported|backed) by {B} => is {X} supported by {B} according to {D}
according to {D:9} , is it true that {X:6} (cooperates|works) with {B} => does {X} cooperate with {B} according to {D}
according to {D:9} , does {Q} => does {Q} according to {D}
according to {D:9} , do {Q} => do {Q} according to {D}
according to {D:9} , did {Q} => did {Q} according to {D}
according to {D:9} , is {Q} => is {Q} according to {D}
according to {D:9} , are {Q} => are {Q} according to {D}
according to {D:9} , was {Q} => was {Q} according to {D}
according to {D:9} , were {Q} => were {Q} according to {D}
according to {D:9} , has {Q} => has {Q} according to {D}
according to {D:9} , have {Q} => have {Q} according to {D}
in the {D:3} (declaration) , does {Q} => does {Q} according to the {D} declaration
in the {D:3} (declaration) , do {Q} => do {Q} according to the {D} declaration
in the {D:3} (declaration) , did {Q} => did {Q} according to the {D} declaration
in the {D:3} (declaration) , is {Q} => is {Q} according to the {D} declaration
in the {D:3} (declaration) , are {Q} => are {Q} according to the {D} declaration
in the {D:3} (declaration) , was {Q} => was {Q} according to the {D} declaration
in the {D:3} (declaration) , were {Q} => were {Q} according to the {D} declaration
in the {D:3} (declaration) , has {Q} => has {Q} according to the {D} declaration
in the {D:3} (declaration) , have {Q} => have {Q} according to the {D} declaration

# When a thing came out, began, lasts.
when (did|was|has|will) {X:14} (come out|came out|get published|got published|go to press|see the light) => when was {X} published
(give me|tell me|what is|what was|what s|i need)? (the)? date (that)? {X:12} (came out|was published|got published|was issued|was released) => when was {X} published
(give me|tell me|what is|what was|i need) (the)? (year|date) of {X:12} (publication|release) => when was {X} published
(what|which) (are|were) (the years|the period|the time) (during|in|for|over) which {X:6} (is|was) (in operation|in force|running|active|being carried out|operating|under way) => from when until when does {X} run
(what|which) (period|years|duration|time span|timespan|term|time frame|timeframe|running time|lifetime) (does|do|is|are) {D:6} (give|gives|state|states|name|names|indicate|indicates|mention|mentions|set|sets|quote|quotes|have|has|given|provide|provides) for {X} => according to {D} , from when until when does {X} run
(what|which) (date|dates|day|days|year) (does|do) {D:6} (give|state|name|indicate|mention|quote|have|provide) (for|of|as the date of) {X} => according to {D} , when was {X}
(what|which) (is|are|was|were|will be) (the)? (duration|length|running time|time span|timespan) of {X} => how long does {X} run
(what|which) (is|are|was|were) (the)? (term|lifetime|time frame|timeframe|period of validity|start and end|start and end dates|first and last year) of {X} => from when until when does {X} run
(how long|for how long) (is|was) {X:6} (scheduled|planned|set|due|meant|supposed) to (run|last|go on) => how long does {X} run
(when|in what year|in which year) (does|did) {X:6} (start|begin) and (when|in what year|in which year) (does|did|will)? (it)? (end|finish|expire|stop) => from when until when does {X} run
? {X:6} duration (in|according to) {D:4} => according to {D} , from when until when does {X} run
? {X:6} (duration|running time|period|years|from to) working procedures {A:3?} => according to the working procedures , from when until when does {X} run
? {X:6} (duration|running time|period|years|from to) {Y:year} declaration {A:3?} => according to the {Y} declaration , from when until when does {X} run
? {X} , (days|day|date|dates|when) , as (in|given in|stated in|per) {D:5} => according to {D} , when was {X}
{D:6} (mention|mentions|speak of|speaks of|refer to|refers to|recall|recalls|name|names) {X:12} . (on|in)? (which|what) (day|days|date|dates|year|month) (did|was|were) (it|this|that) (take place|held|happen)? => according to {D} , when was {X}
{D:6} (mention|mentions|speak of|speaks of|refer to|refers to|recall|recalls|name|names) {X:12} . when (did|was|were) (it|this|that) (take place|held|happen)? => according to {D} , when was {X}
(in)? (which|what) year (did|does) {X:6} (begin|start) to {V} => since when does {X} {V}
when (did|does) {X:6} (begin|start) to {V} => since when does {X} {V}
? (in)? (which|what) year (did|does) {X:6} (begin|start) {V} => since when is {X} {V}
? when (did|does) {X:6} (begin|start) {V} => since when is {X} {V}
(how long|for how long) has {X:6} been {V} => since when has {X} been {V}
? {V} since (year|when|what year|which year) => since when {V}
when (did)? the {M:3} (met|meet|gathered|gather|came together|come together) to (agree on|agree|adopt|approve) {D:8} => when was {D} agreed by the {M}
(the)? date of the {M:4} (meeting|session) (which|that|at which|where) (agreed|adopted|approved|agreed on) {D:8} => when was {D} agreed
{D:6} (was|were) (agreed|adopted|approved|signed) at (a|the) {M:5} (meeting|session) . (when|on what date|on which date|on what day|on which day) (was|did) (that|this|the|it) (meeting|session)? (held|take place|happen)? => when was {D} agreed

# Where a thing was held, signed, launched.
(which|what) (place|city|country|town|capital) (is|was) it that {B} => which city {B}
(which|what) (place|city|town|capital) (saw|witnessed) (the)? (launch|launching) of {X} => where was {X} launched
(which|what) (place|city|town|capital) (saw|witnessed) (the)? (signature|signing) of {X} => where was {X} signed
(which|what) (place|city|town|capital) (saw|witnessed) (the)? (adoption) of {X} => where was {X} adopted
(which|what) (place|city|town|capital) (saw|witnessed) (the)? {X} => where was {X} held
(name|give me|tell me|say|state|find|identify)? the (city|town|place|capital) (which|that) (played host to|hosted|was host to|was the host of|was the venue of|was the venue for|housed) {B} => which city hosted {B}
(which|what) (city|town|place|capital) (played host to|was host to|was the host of|was the venue of|was the venue for|was the scene of|was the setting for) {B} => which city hosted {B}
(name|give me|tell me|say|state|find|identify) the (city|town|place|capital|venue|location) (where|in which|at which) {B} => where {B}
(name|give me|tell me|say|state|find|identify|i need) the (venue|location|place|host city) (of|for) {B} => where was {B} held
(what|which) (was|is) the (venue|location|host city|venue city|meeting place|place) (of|for) {B} => where was {B} held
{M:year} saw (a|the) {X} . (which|what) (city|place|town|capital) (hosted|was host to|housed|played host to) it => where was the {X} held in {M}
{M:1} {Y:year} saw (a|the) {X} . (which|what) (city|place|town|capital) (hosted|was host to|housed|played host to) it => where was the {X} held in {M} {Y}
{M:1} {Y:year} saw (a|the) {X} . where (was it|was it held|did it take place|was that) => where was the {X} held in {M} {Y}
{X:10} met at high level in {M:1} {Y:year} . (where|in which city|in what city|what|which) (was|is|did|city)? (the|that|it)? (venue city|venue|city|place|happen|take place|hosted it|hosted them)? (was it|was that)? => where did {X} hold its high level meeting in {M} {Y}
where {X:10} met at high level in {M:1} {Y:year} => where did {X} hold its high level meeting in {M} {Y}
when {X:10} met at high level => when did {X} hold its high level meeting
it was (in|on) {M:3} that {S:10} (was|were) {V:1} , (but|and)? when (was it|was that)? => when was {S} {V} in {M}
it was (in|on) {M:3} that {S:10} (was|were) {V:1} , (but|and)? (in)? (which|what) (city|place|town) (was it|was that)? => where was {S} {V} in {M}
it was (in|on) {M:3} that {S:10} (was|were) {V:1} , (but|and)? where (was it|was that)? => where was {S} {V} in {M}
it was (in|on) {M:3} that {B:14} , (but|and)? (in)? (which|what) (city|place|town|country) (was it|was that|did it happen|did they meet)? => in which city did {B} in {M}
it was (in|on) {M:3} that {B:14} , (but|and)? where (was it|was that|did it happen|did they meet)? => where did {B} in {M}
(the)? (place|city|location) of (the)? (signature|signing) of {X} => where was {X} signed
(the)? (place|city|location) of (the)? (launch|launching) of {X} => where was {X} launched
is it true that {P:4} is (the place|the city)? where {S:10} (was|were) {V:1} => is it true that {S} was {V} in {P}
where (did they|they|did one|one|did you) (launch|launched) {X} => where was {X} launched
where (did they|they) (sign|signed) {X} => where was {X} signed
where (did they|they) (adopt|adopted) {X} => where was {X} adopted
where (did they|they) (hold|held) {X} => where was {X} held
when (did they|they) (launch|launched) {X} => when was {X} launched
when (did they|they) (sign|signed) {X} => when was {X} signed
when (did they|they) (adopt|adopted) {X} => when was {X} adopted
when (did they|they) (hold|held) {X} => when was {X} held
when (did they|they) (create|created|set up|establish|established|found|founded) {X} => when was {X} created

# Dates.
(on)? (what|which) (exact)? (date|day) {Q} => when {Q}
(what|which) (is|was) the (exact)? (publication date|date of publication) of {X} => when was {X} published
{X} , (what is|what was) its (date of publication|publication date) => when was {X} published
{X} (publication date|date of publication) => when was {X} published
(give|tell) (me|us) the day , month and year (in|on) which {Q} => on what date did {Q}
(what|which) (is|was) the date (on|at) which {Q} => when {Q}
(give me|tell me|i need) the (exact)? date (on which|when|that) {Q} => when {Q}
when (was it|is it|it was) that {Q} => when did {Q}
(i am after|i m after|i need|i want) the date (on which|when) {Q} => when {Q}
(from)? (what|which) year to (what|which) year (does|did) {X} (last|run) => from when until when does {X} run
(what|which) (are|were) the years (during|in|for) which {X:6} (is|was) in (operation|force) => from when until when does {X} run
(tell|give) (me|us) (the)? (years|running time|period|duration|term|start and end) of {X} => from when until when does {X} run
(tell|give) (me|us) the first and (the)? last year of {X} => from when until when does {X} run
(tell|give) (me|us) the period (over|during|for) which {X:6} (is|was) {A} => from when until when does {X} run
(for)? (what|which) (years|period) (does|do|did) {X:6} (apply|cover|last|run) (to|for)? => from when until when does {X} run
(i need)? the running time of {X:6} {A:5?} => from when until when does {X} run
{X:6} (duration|running time|start and end) (start and end)? (year|years)? => from when until when does {X} run
years (of)? {X:6} (from - to|from to|start end)? => from when until when does {X} run
{X} (runs for|applies to|lasts for|covers) (some|a span of|several|a number of) years . (which|what|from|tell|give) {A:8?} (first|last|which|years|ones|they|end|when|to what|to which|is it) {B:3?} => from when until when does {X} run

# How many.
(the)? (number|total|count) of {X:6} (that|which|who) {B} => how many {X} {B}
(what is|what was|what s|tell me|give me|i need|state|find) the (exact)? (number|total|count) of {X:6} (that|which|who) {B} => how many {X} {B}
(count|tally|total|number|tot|add) (up)? (for me|please)? (all)? (the)? {X:4} (that|which|who) {B} => how many {X} {B}
(what is|what was|what s)? (the)? (number of|how many) new {X:3} members (named and|named or)? welcomed (by name)? (in|by) {D:6} => how many new {X} members does {D} welcome
{A} put (their|its) (name|names|signature|signatures) (to|under) {B} => {A} signed {B}
how many members of {X:3} signed {B} => how many {X} members signed {B}
how (large|big|numerous) is the membership of {X:4} , (counted|measured) in countries => how many countries are members of {X}
how (large|big|numerous) is the membership of {X:4} => how many members does {X} have
according to {D:9} , how (large|big|numerous) is the membership of {X:4} , (counted|measured) in countries => according to {D} , how many countries are members of {X}
according to {D:9} , how (large|big|numerous) is the membership of {X:4} => according to {D} , how many members does {X} have
how many (new|fresh) {X:3} (members|countries) (does|do)? {D:5} (names|name) and (welcomes|welcome) => how many new {X} members does {D} welcome
how many (new|fresh) members (does|do)? {D:5} (names|name) and (welcomes|welcome) (to|in|into) {X:3} => how many new {X} members does {D} welcome
{D:6} (welcomes|welcome|greets|greet) new members (to|of|in|into) {X:3} (and names them|by name)? . how many (are they|are there|are named|of them)? => how many countries does {D} welcome as new members of {X}
{D:5} , number of new {X:3} members welcomed (by name)? => how many countries does {D} welcome as new members of {X}
(number of|how many)? (countries|states) welcomed (by name)? as new members of {X:3} in (all)? (the)? {D:4} => how many countries do the {D} welcome as new members of {X}
how many (of)? (all)? (the)? countries (which|that)? {D:4} , (put|taken) together , (greet|welcome) (by name)? as (newcomers to|new members of|new members in) {X:3} => how many countries do {D} welcome as new members of {X}
how many (of)? (all)? (the)? countries (which|that)? {D:4} (greet|welcome) (by name)? as (newcomers to|new members of|new members in) {X:3} => how many countries do {D} welcome as new members of {X}
{X:6} , (in)? how many (out of|of)? (the|all)? (documents|texts|docs) (is it (mentioned|named))? => how many documents mention {X}
{X:6} , (in|by) how many documents (is it (mentioned|named)|mention it|name it)? => how many documents mention {X}

# A text that is named twice over.
{A} (first|second|third|last|latest) (joint)? declaration , (that|the one) (of|from) {Y:year} {B?} => {A} {Y} declaration {B}
{A} , as {D:7} (tells us|has it|puts it|says|states|reports|notes|tells it) , {B} => {A} {B} according to {D}
{A} , as {D:7} (tells us|has it|puts it|says|states|reports|notes) => {A} according to {D}
{A} , (if we go by|if you go by|if one goes by|going by|to go by|judging by|to judge by|in the words of|to quote|if we believe|as per) {D:7} => {A} according to {D}

# Who says so: "D speaks of X that …".
(the|which|what) {N:4} (that|which) {D:7} (says|states|tells us|reports|notes) (are|is) {B} => which {N} are {B} according to {D}
(name|list|find|give me|identify) the {N:4} (that|which) {D:7} (says|states|tells us|reports|notes) {B} => which {N} {B} according to {D}
{D:7} (speaks|talks|tells|makes mention) of {N:4} (that|which|who) {B} . which {M:3} => which {N} {B} according to {D}
{D:7} says of (some|certain|several) {N:4} that (they|these) {B} . which one => which {N} {B} according to {D}
in {D:6} (there s|there is) (talk|mention) of {X:8} and (of)? (a|an|some) {N:2} (supporting|backing|assisting|helping) (it|them) . which $sort => which {N} supports {X} in {D}
in {D:6} (there s|there is) (talk|mention) of {X:8} and (of)? (a|an|some) {N:2} (managing|running) (it|them) . which $sort => which {N} manages {X} in {D}
in {D:6} (there s|there is) (talk|mention) of {X:8} and (of)? (a|an|some) {N:2} (funding|financing|paying for) (it|them) . which $sort => which {N} funds {X} in {D}
{A?} (is|are) in active cooperation with {B} => {A} actively cooperate with {B}
{A?} (is|are) in close cooperation with {B} => {A} closely cooperate with {B}
{A?} (is|are) in cooperation with {B} => {A} cooperate with {B}
{A} , {X:4} (among them|included|among others|for one) {B?} => {A} , including {X} {B}

# Two sentences: what the second asks.
{A} . (and)? (which|what) (ones|one) (is|are|was|were) (it|that|this|they|these|those|meant) => {A} . which one
{A} . (and)? (which|what) (is|are|was|were) (it|that|they|these|those) (please|exactly|precisely)? => {A} . which one
{A} . (which|what) (exactly|precisely|are meant|is meant|ones|ones exactly) => {A} . which one
{A} . (please|kindly)? (name|list|give|identify|specify|enumerate|state|tell me|give me|show me) (it|them|those|these|this|all of them|them all) => {A} . which one
{A} . (could|can|would|will) you (please)? (name|list|give|identify|give me|tell me) (it|them|those|these|all of them|them all) (for me)? (please)? => {A} . which one
{A} . it (would|d|will) be (kind|good|nice) of you to (name|list|give|tell me) (it|them|those|these) => {A} . which one
{A} . (i|we) (d|would|should) (like|love) (to know|to hear) (which|what|which ones|which one) => {A} . which one
{A} . (i|we) (d|would|should) (like|love) to have (it|them) (listed|named) => {A} . which one
{A} . (i|we) (need|want|wish) to know (which|which ones|which one) => {A} . which one
{A} . (name|list|give me|tell me|identify|specify) (those|these|the) {N:2} => {A} . which {N}
{A} . (which|what) {N:2} (is|are|was|were) (it|that|this|these|those|they|meant) => {A} . which {N}
{A} . (which|what) {N:2} (does|do) (it|that|he|she|they) (name|list|mention|mean|have in mind) => {A} . which {N}
{A} , (which|what) {N:2} (is|are|was) (it|that|this|these|those|they) => {A} . which {N}
{A} , (which|what) one (is|was) (it|that) => {A} . which one

# Two sentences: the first leaves a place open, the second asks for it.
(some|certain|one|two|three) {N:2} {B} . which {N} => which {N} {B}
(there s|there is|there are) (a|an|some|one) {N:2} (that|which|who) {B} . (which|what) $sort => which {N} {B}
(there s|there is|there are) (a|an|some|one) {N:2} (that|which|who) {B} . (which|what|who) $sort => which {N} {B}
(there s|there is|there are) (a|an|some|the) {X:14} . (which|what) {N:2} (published it|issued it|released it|brought it out|put it out|published them) => which {N} published the {X}
(there s|there is|there are) (a|an|some|the) {X:14} . who (published it|issued it|released it|brought it out|put it out|brought out it|published them) => who published the {X}
(there s|there is|there are) (a|an|some|the) {X:14} . (which|what) {N:2} (manages|runs|administers) (it|them) => which {N} manages the {X}
(there s|there is|there are) (a|an|some|the) {X:14} . (which|what) {N:2} (funds|finances|pays for) (it|them) => which {N} funds the {X}
(there s|there is|there are) (a|an|some|the) {X:14} . (which|what) {N:2} (supports|backs|helps) (it|them) => which {N} supports the {X}
(there s|there is|there are) (a|an|some|the) {X:14} . (which|what) {N:2} (developed|designed|worked out|thought up) (it|them) => which {N} developed the {X}
{X:6} (addresses|tackles|deals with|covers|targets|fights) (certain|some|several|a number of|various) {N:2} . which of (these|those|them) (does|do|is|are) {D:7} (address|tackle|deal with|cover|target|fight) (too|also|as well) => which {N} do {X} and {D} both address
{X:6} (supports|backs) (certain|some|several|a number of|various) {N:2} . which of (these|those|them) (does|do) {D:7} (support|back) (too|also|as well) => which {N} do {X} and {D} both support
{D:7} (names|mentions) (certain|some|several|a number of|various) {N:3} . which of (these|those|them) (does|do) {E:7} (name|mention) (too|also|as well) => which {N} do {D} and {E} both name
(a|an|some|one|a certain) programme {B} . (which|what) (one|programme) => which programme {B}
(some|certain|several|a number of) programmes {B} . (which|what) (one|programmes) => which programmes {B}
(a|an|some|one|a certain) project {B} . (which|what) (one|project) => which project {B}
(some|certain|several|a number of) projects {B} . (which|what) (one|projects) => which projects {B}
(a|an|some|one|a certain) agency {B} . (which|what) (one|agency) => which agency {B}
(some|certain|several|a number of) agencies {B} . (which|what) (one|agencies) => which agencies {B}
(a|an|some|one|a certain) body {B} . (which|what) (one|body) => which body {B}
(some|certain|several|a number of) bodies {B} . (which|what) (one|bodies) => which bodies {B}
(a|an|some|one|a certain) country {B} . (which|what) (one|country) => which country {B}
(some|certain|several|a number of) countries {B} . (which|what) (one|countries) => which countries {B}
(a|an|some|one|a certain) network {B} . (which|what) (one|network) => which network {B}
(some|certain|several|a number of) networks {B} . (which|what) (one|networks) => which networks {B}
(a|an|some|one|a certain) office {B} . (which|what) (one|office) => which office {B}
(some|certain|several|a number of) offices {B} . (which|what) (one|offices) => which offices {B}
(a|an|some|one|a certain) institution {B} . (which|what) (one|institution) => which institution {B}
(some|certain|several|a number of) institutions {B} . (which|what) (one|institutions) => which institutions {B}
{X:7} has (a|an|one) {N:3} . which one => which {N} belongs to {X}
{X:7} has (a|an|one) component project on {N:2} . which one => which {N} project is part of {X}
{X:7} has (a|an|one) {K:1} project on {N:2} . which one => which {N} project belongs to {X}
(besides|next to|apart from|beside|other than|alongside|in addition to|along with) {E:9} , {D:9} (names|mentions|lists) {K:1} {N:2} . which (one)? => which {K} {N} does {D} name besides {E}
(besides|next to|apart from|beside|other than|alongside|in addition to|along with) {E:9} , {K:1} {N:2} are (named|mentioned|listed) (in|by) {D:9} . which (one)? => which {K} {N} does {D} name besides {E}
(which|what) {K:1} {N:2} (stand|are named|are mentioned|figure|appear) (beside|next to|alongside|besides|along with|together with) {E:9} in {D:9} => which {K} {N} does {D} name besides {E}
(tell me|name|list|give me|find) the {K:1} {N:2} (that|which) (stand|are named|are mentioned|figure|appear) (beside|next to|alongside|besides|along with|together with) {E:9} in {D:9} => which {K} {N} does {D} name besides {E}
{D:5} (provide|provides|say|says|state|states|lay down|lays down) that others (than|besides|apart from) {X:4} (are|is) {B} . (who|which one) => apart from {X} , who is {B} under {D}
{A} {P:1} (something|someone|somebody) {B?} . {P} what => {A} {P} what {B}
{A} {P:1} (something|someone|somebody) {B?} . {P} (whom|who) => {A} {P} whom {B}
{X:6} {V:1} (a certain|a|an|some|another) {N:2} . which one => {X} {V} which {N}
{X:6} {V:1} two {N:2} . which (one|two) => {X} {V} which two {N}
{X:6} {V:1} three {N:2} . which (one|three) => {X} {V} which three {N}
{X:6} {V:1} (certain|several|various|a number of|a few) {N:2} . which one => {X} {V} which {N}
{X:6} {V:1} (a certain|a|an|some|another) {N:2} . what (is|are) (it|they) called => {X} {V} which {N}
? {A?} (a certain|a|an|another|some|certain|several|a number of|various|the) {M:2?} {N:2} {B?} . which {N} => {A} which {M} {N} {B}
? {A?} (some|certain|several|a certain|a number of|various) {B} . which one => {A} which {B}
? {A} (a|an|another|one) {B} . which one => {A} which {B}

# Differences between two texts, or two paragraphs: "which X are named in A but not in B".
$set-against (the)? {N:3} (of|in|named in) {B:9} (with|against|and|to|beside|next to) those (of|in|named in) {C:8} . (and say|and tell me|then tell me|then say)? (which|what) (one|ones|of them)? (is|are|has been|have been|was|were) (new|added|newly named|the new ones|the additions) => comparing the {N} in {B} with those in {C} , which ones are new
$set-against (the)? {N:3} (of|in|named in) {B:9} (with|against|and|to|beside|next to) those (of|in|named in) {C:8} . (and say|and tell me|then tell me|then say)? (which|what) (one|ones|of them)? (is|are|has been|have been|was|were|has|have) (gone|missing|dropped|left out|disappeared|no longer there|omitted|vanished) => comparing the {N} in {B} with those in {C} , which ones have gone
$set-against (the)? {N:3} (of|in|named in) {B:9} (with|against|and|to|beside|next to) those (of|in|named in) {C:8} , (and say|and tell me|then tell me|then say)? (which|what) (one|ones|of them)? (is|are|has been|have been|was|were) (new|added|newly named|the new ones|the additions) => comparing the {N} in {B} with those in {C} , which ones are new
$set-against (the)? {N:3} (of|in|named in) {B:9} (with|against|and|to|beside|next to) those (of|in|named in) {C:8} , (and say|and tell me|then tell me|then say)? (which|what) (one|ones|of them)? (is|are|has been|have been|was|were|has|have) (gone|missing|dropped|left out|disappeared|no longer there|omitted|vanished) => comparing the {N} in {B} with those in {C} , which ones have gone
$set-against {B:9} (with|against|and|to) (that of)? {C:9} , (one|a|an|some|two|three) {N:2} (has gone|have gone|is gone|are gone|is missing|has disappeared|have disappeared|has been dropped|has been left out) . (which|what) $sort => comparing the {N} in {B} with those in {C} , which ones have gone
$set-against {B:9} (with|against|and|to) (that of)? {C:9} , (one|a|an|some|two|three) {N:2} (is new|are new|has been added|have been added|has come in|was added|were added) . (which|what) $sort => comparing the {N} in {B} with those in {C} , which ones are new
{B:9} (vs|versus|compared with|compared to|against) {C:9} , (which|what)? (are)? (the)? (new|added) {N:2} => comparing {B} with {C} , which {N} are new
$compare {B:9} (with|against|and|to) {C:9} , how many {N:3} (is|are) (named|mentioned|listed) (only in|in only) the (latter|second one|later one) => how many {N} are named in {C} but not in {B}
$compare {B:9} (with|against|and|to) {C:9} , (which|what) {N:3} (is|are) (named|mentioned|listed) (only in|in only) the (latter|second one|later one) => which {N} are named in {C} but not in {B}
$compare {B:9} (with|against|and|to) {C:9} , how many {N:3} (is|are) (named|mentioned|listed) (only in|in only) the (former|first one|earlier one) => how many {N} are named in {B} but not in {C}
$compare {B:9} (with|against|and|to) {C:9} , (which|what) {N:3} (is|are) (named|mentioned|listed) (only in|in only) the (former|first one|earlier one) => which {N} are named in {B} but not in {C}
$compare {B:9} (with|against|and|to) {C:9} , how many {N:3} (does|do) only the (latter|later one) (name|mention|list) => how many {N} are named in {C} but not in {B}
$compare {B:9} (with|against|and|to) {C:9} , (which|what) {N:3} (does|do) only the (latter|later one) (name|mention|list) => which {N} are named in {C} but not in {B}
$compare {B:9} (with|against|and|to) {C:9} , how many {N:3} (does|do) only the (former|earlier one) (name|mention|list) => how many {N} are named in {B} but not in {C}
$compare {B:9} (with|against|and|to) {C:9} , (which|what) {N:3} (does|do) only the (former|earlier one) (name|mention|list) => which {N} are named in {B} but not in {C}
{B:9} (vs|versus|compared with|compared to|against) {C:9} , (which|what) {N:2} (is|are|was|were|has been|have been|has|have) (left out of|missing from|missing in|absent from|dropped from|dropped in|omitted in|omitted from|gone from|disappeared from|not in|no longer in) the (latter|second|later one) => which {N} are named in {B} but not in {C}
{B:9} (vs|versus|compared with|compared to|against) {C:9} , (which|what) {N:2} (is|are|was|were|has been|have been) (new in|added in|added by|only in|named only in) the (latter|second|later one) => which {N} are named in {C} but not in {B}
{B:9} (vs|versus) {C:9} , (which|what) {N:2} (is|are) only in the (former|first|earlier one) => which {N} are named in {B} but not in {C}
(which|what) {N:3} (named|mentioned|listed) in {B:9} (had|have|has|was|were|are|is) (not|n t) (yet)? (been)? (named|mentioned|listed|found|there)? (yet)? in {C:9} => which {N} are named in {B} but not in {C}
(which|what) {N:3} (named|mentioned|listed) in {B:9} (was|were|are|is) (missing|absent) from {C:9} => which {N} are named in {B} but not in {C}
(which|what) of the {N:3} (named in|mentioned in|listed in|in|of) {B:9} (does not|do not|did not|doesn t|don t|didn t|no longer) (come back|recur|recurs|reappear|reappears|return|returns|figure|figures|feature|features|appear|appears|show up|appear again|turn up|occur|come up|make it into|make it to|survive) (again)? (in|into|to)? {C:9} => which {N} is named in {B} but not in {C}
(which|what) of the {N:3} (named in|mentioned in|listed in|in|of) {B:9} (is|are|was|were|has|have) (missing from|absent from|gone from|disappeared from|vanished from|been dropped from|been left out of|dropped from|left out of|omitted from|no longer in|not in|no longer listed in|no longer named in|not listed in|not named in) {C:9} => which {N} is named in {B} but not in {C}
(one|a|an|some|certain|several) {N:3} (named in|mentioned in|listed in|in|of) {B:9} (is|are|was|were|has|have) (missing from|absent from|gone from|disappeared from|vanished from|been dropped from|been left out of|dropped from|left out of|omitted from|no longer in|not in|no longer listed in|no longer named in|not listed in|not named in|no longer mentioned in) {C:9} . which one => which {N} is named in {B} but not in {C}
(name|find|list|give me|tell me|identify|which|what) (is|are)? (the)? {N:3} (that|which)? {B:9} (has on its list|lists|names|mentions|has|contains|includes) and (that|which) {C:9} (omits|leaves out|drops|lacks|does not|doesn t) (name|list|mention|have)? => which {N} is named in {B} but not in {C}
(name|find|list|give me|tell me|identify|which|what) (is|are)? (the)? {N:3} (that|which) (is|are|was|were) (named|mentioned|listed) in {B:9} (and|but) (omitted in|omitted from|left out of|dropped from|absent from|missing from|missing in) {C:9} => which {N} is named in {B} but not in {C}
(which|what) {N:3} (is|are|was|were) (dropped|lost|left out|omitted) (between|from) {B:9} (to|and) {C:9} => which {N} are named in {B} but not in {C}
(which|what) {N:3} (did|does|do) {C:9} (drop|lose|no longer name|no longer mention|no longer list|omit|leave out) (compared with|compared to|as compared with|in comparison with) {B:9} => which {N} are named in {B} but not in {C}
(which|what) {N:3} (did|does|do) {C:9} (add|newly name|name for the first time) (compared with|compared to|as compared with|in comparison with|over) {B:9} => which {N} are named in {C} but not in {B}
(which|what) {N:3} (is|are) (peculiar|exclusive|unique) to {B:9} (compared with|compared to|as against|as opposed to) {C:9} => which {N} are named in {B} but not in {C}
{N:3} (only in|in) {B:9} , not (in)? {C:9} => which {N} are named in {B} but not in {C}
(compare|if i compare|if we compare|if one compares|when i compare|when one compares) {A:18} , {Q:asks} => comparing {A} , {Q}
{B:9} (lists|names|mentions|has|contains) (a|an|one|some) {N:2} (that|which) (is|are)? (isn t|not|is not|aren t|are not) (yet|also|there|found|listed|named|mentioned)? in (the list of)? {C:9} . (which|what) (one|{N}) (is|was|are|were)? (it|added|new)? => which {N} is named in {B} but not in {C}
{B:9} (lists|names|mentions|has|contains) (a|an|one|some) {N:2} (that|which) (is|are) (missing from|absent from|left out of|dropped from|no longer in|not on the list of) {C:9} . (which|what) (one|{N}) => which {N} is named in {B} but not in {C}
(look at|compare|take) the {N:2} in {B:9} and in {C:9} , (and|then)? (tell me|say|name|tell us) (which|what) (of them)? (is|are|was|were) (new|added) => comparing the {N} in {B} with those in {C} , which ones are new
(look at|compare|take) the {N:2} in {B:9} and in {C:9} , (and|then)? (tell me|say|name|tell us) (which|what) (of them)? (is|are|was|were|has|have) (gone|missing|dropped|disappeared) => comparing the {N} in {B} with those in {C} , which ones have gone
(which|what) {N:3} (that|which)? neither {B:6} nor {C:6} (names|name|mentions|mention) but {D:6} (does|do) => which {N} are named in {D} but in neither {B} nor {C}
(name|list|find|give me|tell me) the {N:3} (that|which)? neither {B:6} nor {C:6} (names|name|mentions|mention) but {D:6} (does|do) => which {N} are named in {D} but in neither {B} nor {C}
(which|what) {N:3} (has|have) {C:7} (dropped|left out|omitted|lost|given up) (since|compared with|compared to|in comparison with|as against) {B:7} => which {N} are named in {B} but not in {C}
(which|what) {N:3} (has|have) {C:7} (added|taken up|newly named) (since|compared with|compared to|in comparison with|as against) {B:7} => which {N} are named in {C} but not in {B}

# Between three.
both {B:7} and {C:7} (name|mention|list|cite) (a|an|one|some) {N:3} that (has|have|is|are) (vanished from|disappeared from|missing from|gone from|absent from|dropped from|been dropped from|left out of|no longer in|not in) {D:7} . which $sort => which {N} is named in both {B} and {C} but not in {D}
{B:7} and {C:7} both (name|mention|list|cite) (a|an|one|some) {N:3} that (has|have|is|are) (vanished from|disappeared from|missing from|gone from|absent from|dropped from|been dropped from|left out of|no longer in|not in) {D:7} . which $sort => which {N} is named in both {B} and {C} but not in {D}
in {B:year} and {C:year} the declarations (still|both)? (mention|mentioned|name|named) (a certain|a|an|one) {N:3} , in {D:year} (it s|it is|it has|it was) (gone|missing|disappeared|vanished|no longer there|not there|dropped|left out) . which $sort => which {N} is named in both the {B} and {C} declarations but not in the {D} declaration
(which|what) {N:3} , (absent from|missing from|not in|not named in) {D:6} , (is|are) (named|mentioned) (by|in) {B:6} and (by|in) {C:6} => which {N} is named in both {B} and {C} but not in {D}
(which|what) {N:3} (absent from|missing from|not named in) {D:6} (is|are) (named|mentioned) (by|in) {B:6} and (by|in) {C:6} => which {N} is named in both {B} and {C} but not in {D}
(find|name|identify|tell me|give me|what is|which is) the {N:3} that is (named|mentioned) in the {B:year} and {C:year} declarations but not in {D:6} => which {N} is named in both the {B} and {C} declarations but not in {D}
(which|what) {N:3} is (named|mentioned) in the {B:year} and {C:year} declarations but not in {D:6} => which {N} is named in both the {B} and {C} declarations but not in {D}
(find|name|list|give me|tell me|which|what) (are|is)? (the)? {N:3} (that|which)? no (declaration|text|document) of the three (leaves out|omits|fails to name|fails to mention) => which {N} are named in all three declarations
(find|name|list|give me|tell me|which|what) (are|is)? (the)? {N:3} (that|which)? none of the three (declarations|texts) (leaves out|omits|leave out|omit|fails to name|fails to mention) => which {N} are named in all three declarations
(which|what) {N:3} (does|do) (each|every one) of the three (joint)? declarations (name|mention) => which {N} are named in all three declarations
(which|what) {N:3} (is|are) (common to|shared by|found in) (the|all) three (joint)? declarations => which {N} are named in all three declarations
(which|what) {N:3} is named in both the {B:1} and the {C:1} but not in {D} => which {N} is named in both the {B} and the {C} declaration but not in {D}
(which|what) {N:3} are named in the {D:1} but in neither {B} => which {N} are named in the {D} declaration but in neither {B}

# What the ministers do: "in which paragraphs of D do S undertake something", "what do S welcome in D".
{A} (the)? (object|subject) of an invitation {B?} => {A} invited {B}
{A?} {S:3} (say|said|state|stated|declare) (that)? they (fully back|fully support) {B} => {A} {S} fully support {B}
{A?} {S:3} (say|said|state|stated|declare) (that)? they (undertake|will undertake) {B} => {A} {S} undertake {B}
{A?} {S:3} (say|said|state|stated|declare) (that)? they (welcome) {B} => {A} {S} welcome {B}
{A?} {S:3} (say|said|state|stated|declare) (that)? they (urge) {B} => {A} {S} urge {B}
(which|what) (are|is) the (paragraphs|paragraph|points) (of|in) {D:6} $holding (an)? (undertaking|undertakings) (by|of|from) {S:3} => in which paragraphs of {D} do {S} undertake something
(which|what) (are|is) the (paragraphs|paragraph|points) (of|in) {D:6} $holding (a)? (commitment|commitments) (by|of|from) {S:3} => in which paragraphs of {D} do {S} commit to something
(which|what) (are|is) the (paragraphs|paragraph|points) (of|in) {D:6} $holding (an)? (invitation|invitations) (by|of|from) {S:3} => in which paragraphs of {D} do {S} invite something
(which|what) (are|is) the (paragraphs|paragraph|points) (of|in) {D:6} $holding (a)? (call|calls|appeal|appeals) (by|of|from) {S:3} => in which paragraphs of {D} do {S} call for something
(which|what) paragraphs (of|in) {D:6} (contain|have|hold) (an)? (undertaking|undertakings) (by|of|from) {S:3} => in which paragraphs of {D} do {S} undertake something
(which|what) paragraphs (of|in) {D:6} (contain|have|hold) (a)? (commitment|commitments) (by|of|from) {S:3} => in which paragraphs of {D} do {S} commit to something
(some|certain|several) paragraphs of {D:6} (begin|start|open|start off) (with|by) (an urge|urging) or (a call|calling) for something . which (one|ones|{N:2}) => which paragraphs of {D} begin by urging or calling for something
{S:3} (undertake|undertook) (to do)? $something in {D:6} . (which|what|in which|in what) (paragraph|paragraphs) (is|are|does|do)? (that|it|this|they|those)? (in|stand in|happen in|do so|do this|do that)? => in which paragraphs of {D} do {S} undertake something
{S:3} (commit|committed) to (doing)? $something in {D:6} . (which|what|in which|in what) (paragraph|paragraphs) (is|are|does|do)? (that|it|this|they|those)? (in|stand in|happen in|do so|do this|do that)? => in which paragraphs of {D} do {S} commit to something
{S:3} (urge|urged) $something in {D:6} . (which|what|in which|in what) (paragraph|paragraphs) (is|are|does|do)? (that|it|this|they|those)? (in|stand in|happen in|do so|do this|do that)? => in which paragraphs of {D} do {S} urge something
{S:3} (welcome|welcomed) $something in {D:6} . (which|what|in which|in what) (paragraph|paragraphs) (is|are|does|do)? (that|it|this|they|those)? (in|stand in|happen in|do so|do this|do that)? => in which paragraphs of {D} do {S} welcome something
(list|name|give me|find|give|state) (by|with their) (number|numbers) (all)? (the|those)? paragraphs {B} => list the paragraphs {B}
{A?} undertake to do sth {B?} => {A} undertake to do something {B}
(list|name|give me|find|show me|tell me)? (the|those|all)? paragraphs (of|in|from) {D:6} (where|in which|by which|through which) {S:3} (undertake|say that they undertake|undertake to do) (something|things|sth|to act|to do something|to do sth|to take action) => in which paragraphs of {D} do {S} undertake something
(by|through|in) (which|what) paragraphs of {D:6} do {S:3} (undertake|commit themselves) (to act|to take action) => in which paragraphs of {D} do {S} undertake something
(list|name|give me|find|show me|tell me) (the|those|all) paragraphs (of|in|from) {D:6} (where|in which) {S:3} (commit to|commit themselves to) (something|doing something) => in which paragraphs of {D} do {S} commit to something
{A:3?} paragraphs (of|in|from) {D:6} (where|in which) nothing more is done by {S:3} than to consider (something|doing something) => in which paragraphs of {D} do {S} only consider something
{A:3?} paragraphs (of|in|from) {D:6} (where|in which) {S:3} (do nothing more than|do no more than|merely|just|do nothing but) consider (something|doing something|things) => in which paragraphs of {D} do {S} only consider something
(which|what) (things)? (are the things that|is it that|is that which)? (get|gets|receive|receives|got|received|meet with|meets with|earn|earns) a welcome (from|by|of) {S:3} in {D:7} => what do {S} welcome in {D}
(which|what) (are|is) the (thing|things) (that|which) (get|gets|receive|receives|got|received|meet with|meets with|earn|earns) a welcome (from|by|of) {S:3} in {D:7} => what do {S} welcome in {D}
{D:6} has (words of welcome|a word of welcome) for (some|certain|several|a few|a number of|various)? (things|something) . (which|what) (one|things)? => what does {D} welcome
{D:6} has (words of praise|a word of praise) for (some|certain|several|a few|a number of|various)? (things|something) . (which|what) (one|things)? => what does {D} praise
for what does {D:6} have words of welcome => what does {D} welcome
{S:3} welcome (certain|some|several|a few|a number of|various) things in {D:7} . (which|what) (one|things)? => what do {S} welcome in {D}
{S:3} urge (certain|some|several|a few|a number of|various) things in {D:7} . (which|what) (one|things)? => what do {S} urge in {D}
{S:3} undertake (certain|some|several|a few|a number of|various) things in {D:7} . (which|what) (one|things)? => what do {S} undertake in {D}
{S:3} (recognise|acknowledge) (certain|some|several|a few|a number of|various) things in {D:7} . (which|what) (one|things)? => what do {S} recognise in {D}
(which|what) (causes|gives rise to|arouses|is the object of|is the subject of|is a matter of|is the cause of) {S:3} s? deep concern in {D:7} => what are {S} deeply concerned about in {D}
(which|what) (causes|gives rise to|arouses|is the object of|is the subject of|is the cause of) (the)? deep concern (of|to|for|among) {S:3} in {D:7} => what are {S} deeply concerned about in {D}
(which|what) (causes|is a cause of|is a matter of|is a cause for|gives cause for|is a source of) (deep|grave|great|serious)? concern (of|to|for|among) {S:3} in {D:7} => what are {S} concerned about in {D}
(what|which things) (worries|worry|troubles|alarms|concerns|preoccupies|fills) {S:3} (with concern)? in {D:7} => what are {S} concerned about in {D}
what are {S:3} (worried|troubled|preoccupied|uneasy|anxious) (about|by|over) in {D:7} => what are {S} concerned about in {D}
what is it whose {B} => whose {B}
whose {X:2} is it that {B} => whose {X} {B}
{A} do {S:3} (issue|extend|make|send out) (an)? (invitation|invitations) => {A} do {S} invite something
{A} do {S:3} (issue|make|launch) (a|an)? (call|calls|appeal|appeals) => {A} do {S} call for something
{A} do {S:3} (give|make|enter into|take on) (an)? (undertaking|undertakings) => {A} do {S} undertake something
{A} do {S:3} (make|enter into|take on) (a)? (commitment|commitments) => {A} do {S} commit to something
{A} do {S:3} (give|extend) (a)? welcome to {X} => {A} do {S} welcome {X}
(which|what) (is|are) the (subject|object|cause|reason) (of|for) {S:3} s? (deep|grave)? (concern|worry) in {D:7} => what are {S} concerned about in {D}
(which|what) (are|is) {S:3} s (deep|grave)? (concern|concerns|worry|worries) in {D:7} => what are {S} concerned about in {D}
{D:6} (contains|has|holds) (a call|calls|an appeal) . in (which|what) (paragraph|paragraphs) => which paragraphs of {D} call for something
{D:6} (contains|has|holds) (an invitation|invitations) . in (which|what) (paragraph|paragraphs) => which paragraphs of {D} invite something
{D:6} (contains|has|holds) (an undertaking|undertakings) . in (which|what) (paragraph|paragraphs) => which paragraphs of {D} undertake something

# Relations in other words.
by (which|what) {N:2} (was|is|were|are) {X:14} (brought out|issued|released|put out|published) => which {N} published {X}
by whom (was|is|were|are) {X:14} (brought out|issued|released|put out|published) => who published {X}
{A:4} (issued|released|put out|brought out) (the|a|an) (study|report|publication) {B} => {A} published the report {B}
{A} (study|report) (on|about|of) the most {X:3} (in|of) the {E:2} {B?} => {A} report on the {E} 's most {X} {B}
{A} (study|report) (on|about|of) the {X:3} that threaten the {E:2} (the)? most {B?} => {A} report on the {E} 's most threatening {X} {B}
{A} publishing (study|report) {B} => {A} publishing the report on {B}
who (is|are) the co (chairs|chairmen|chair) of {X} => by whom are {X} co-chaired
who (is|are) the (chairs|chair|chairmen|joint chairs) of {X} => who chairs {X}
who (shares|share) the chair (at|of|in) {X} => by whom are {X} co-chaired
who (jointly|together) (chairs|chair) {X} => by whom are {X} co-chaired
who (chairs|chair) {X} (jointly|together) => by whom are {X} co-chaired
who co (chairs|chair) {X} => by whom are {X} co-chaired
{A?} the {K:3?} meetings (between|of) the {E:1} and {C:1} {B?} => {A} the {E} {C} {K} meetings {B}
{X:7} (was|were) $drawn-up under the council presidency of (which|what) {N:2} => which {N} held the Council Presidency while {X} was being prepared
under (which|what|whose) {N:2} s council presidency (was|were) {X:7} $drawn-up => which {N} held the Council Presidency while {X} was being prepared
under whose council presidency (was|were) {X:7} $drawn-up => who held the Council Presidency while {X} was being prepared
$led-council = (was at the helm of the council|held the council presidency|held the eu presidency|presided over the council|chaired the council|held the presidency of the council|held the presidency of the eu|was in the chair of the council|was in the council chair|led the council|headed the council|had the council presidency|had the presidency of the council|was presiding over the council|was chairing the council|was holding the council presidency)
$in-making = (in the making|in preparation|being prepared|being drafted|being drawn up|under preparation|prepared|drawn up|drafted|worked out|negotiated|being negotiated|being worked out)
{X:7} was $in-making . (which|what) {N:2} $led-council (at that time|then|at the time) => which {N} held the Council Presidency while {X} was being prepared
{X:7} was $in-making , (which|what) {N:2} $led-council (at that time|then|at the time) => which {N} held the Council Presidency while {X} was being prepared
{A:3} $led-council (during the preparation of|during the drafting of|during the making of) {X:7} => {A} held the Council Presidency while {X} was being prepared
{A:3} $led-council (while|when) {X:7} was $in-making => {A} held the Council Presidency while {X} was being prepared
{X:3} (no|number)? .? (prev|previous) .? (doc|document) .? => what is the previous document of {X}
{A?} on (its|the) cover (page)? , (document)? {X:3} (gives|names|cites|indicates|refers to|mentions) (the number of)? (a|one|some) (previous|earlier) document . which (one|document) => what is the previous document of {X}
(which|what) (earlier)? document does the cover (page)? of {X:3} (refer to|give|name|cite|indicate) as the previous (one|document) => what is the previous document of {X}
(which|what) (is|was) the document (preceding|before) {X:3} according to its cover => what is the previous document of {X}
{D:5} (calls|describes|names|terms) the support (of|from|by) {X:5} (as)? {V:1} . {V} (for|to) (which|what) (things)? => according to {D} , what has received {V} support from {X}
{X:5} s support is (described|called|termed|recognised) in {D:5} as {V:1} . (for|to) (which|what) (things)? => according to {D} , what has received {V} support from {X}
{V:1} support (has come|comes|came) from {X:5} , (says|according to) {D:6} . (who|what) (or what|or who)? (has|have)? (benefited|benefits|profited|profits) (from)? (it|this|that) => according to {D} , what has received {V} support from {X}
(on|after|following) (which|what|whose) model (is|are|was|were) {X:4} s {P:4} (based|built|patterned|drawn up|made) => which model do the {P} of {X} follow
(which|what|whose) model do {X:4} s {P:4} follow => which model do the {P} of {X} follow
(which|what|whose) model {X:4} follows in (its|their) {P:4} => which model do the {P} of {X} follow
(which|what|whose) model (does|do) {X:4} follow (in|with|for) (its|their) {P:4} => which model do the {P} of {X} follow
model (followed|folowed|used) by {X:6} => which model do the {X} follow
model (for|of) {X:6} => what are {X} modelled on
{X:6} managing (office|body|agency|authority) , {D:3} => who manages {X} according to {D}
{X:6} managing office => which office manages {X}
{X:6} managing (body|agency|authority) => who manages {X}
{X:6} funding programme => which programme funds {X}
(earlier|previous|prior|preceding|past) declarations (cited|referred to|mentioned|named) (in|by) {D:5} => which declarations does {D} refer to
(which|what) (are)? (the)? (earlier|previous|prior|preceding|past) declarations (are)? (cited|referred to|mentioned|named) (in|by) {D:5} => which declarations does {D} refer to
{X:6} (receives|gets|has|enjoys) (co financing|cofinancing) , (which|what) {N:2} does it come from => which {N} co-finances {X}
{X:6} (receives|gets|has|enjoys) (co financing|cofinancing) . (which|what) {N:2} does it come from => which {N} co-finances {X}
{X:6} (receives|gets|has|enjoys) (funding|financing|funds|money) , (which|what) {N:2} does it come from => which {N} funds {X}
{X:6} (receives|gets|has|enjoys) (funding|financing|funds|money) . (which|what) {N:2} does it come from => which {N} funds {X}
{A:6} (was|is|were|are) (worked out|thought up|devised|dreamt up|conceived|invented|hatched) by {B} => {A} was developed by {B}
{A:2} (worked out|thought up|devised|dreamt up|conceived|invented|hatched) the {X:4} concept => {A} developed the {X} concept
{A:3} (developed|worked out|thought up|devised|conceived|invented) the concept of (the|a|an)? {X:4} => {A} developed the {X} concept
{X:8} , who (developed|invented|thought up|came up with) (it|them) => who developed {X}
{X:4} (have|has|get|gets|receive|receives|enjoy|enjoys) (the|an)? active cooperation (of|from) (several|some|certain|various)? {N:2} against {Y:5} . which $sort => which {N} actively cooperate with {X} against {Y}
{X:4} (have|has|get|gets|receive|receives|enjoy|enjoys) (the|an)? cooperation (of|from) (several|some|certain|various)? {N:2} against {Y:5} . which $sort => which {N} cooperate with {X} against {Y}
(which|what) {N:2} (is|are) $tackled by {X:6} and (figure|feature|also figure|also feature|are also addressed|are addressed|are dealt with|also come up) in {D:6} (as well|too|also)? => which {N} are addressed both by {X} and by {D}
(which|what) {N:2} (is|are) $tackled both in {D:6} and by {X:6} => which {N} are addressed both by {X} and by {D}
(which|what) {N:2} (is|are) $tackled by both {X:6} and {D:6} => which {N} are addressed both by {X} and by {D}
{D:9} promotes {X:9} to (fight|combat|tackle) {K:1} {N:2} . which one => against which {K} {N} is {X} promoted in {D}
(which|what) (are|is) the {K:1} {N:2} against which {B} => against which {K} {N} do {B}
{A} (would like|want|wish) to step up the exchange of {X:4} => {A} want to exchange more {X}
(which|what) {N:2} (does|do) {D:9} (want|wants|wish|wishes) to see (combated|fought|tackled|countered|addressed|targeted|prevented|dealt with) => which {N} does {D} want to fight
(name|list|find|give me|tell me)? (the|which|what) {N:2} (that)? {D:6} (wants|want|wishes|wish) to see (combated|fought|tackled|countered) => which {N} does {D} want to fight
(which|what) (are|is) the {N:5} whose {R:2} (is|are) (recognised|recognized) (by|in) {D} => the {R} of which {N} does {D} recognise
(which|what) (are|is) the {N:5} whose {R:2} (is|are) acknowledged (by|in) {D} => the {R} of which {N} does {D} acknowledge
(which|what) (are|is) the {N:5} whose {R:2} (is|are) (underlined|stressed|highlighted) (by|in) {D} => the {R} of which {N} does {D} underline
{A} (gets|get|receive|receives|find|finds) (an|its|their)? (acknowledgement|acknowledgment|recognition) (in|from) {D} => {A} is acknowledged in {D}
(could|can|would|will) you (please)? (list|name|identify) (for me)? the {N:5} (that|which) {B} => which {N} {B}
(name|list|give me|find|which are|what are) the {N:3} with (which|whom) {X:3} (are|is) (made easier|facilitated|eased) by {Y} => with which {N} does {Y} facilitate {X}
(according to|in|under) {D:5} , {X:4} (have|has|get|gets|receive|receives|enjoy|enjoys) (the|an)? (active)? cooperation (of|from) (several|some|certain|various)? {N:2} against {Y:5} . which $sort => which {N} cooperate with {X} against {Y} according to {D}
{X:4} (have|has|get|gets|receive|receives|enjoy|enjoys) (the|an)? active cooperation (of|from) (several|some|certain|various)? {N:2} against {Y:5} , {D:5} says . which $sort => which {N} actively cooperate with {X} against {Y} according to {D}
(which|what) (is it that)? {X:5} (is|was) said (there)? to have supported in a {V:1} way according to {D} => what has received {V} support from {X} according to {D}
? {Y:year} declaration {B} => which {B} , according to the {Y} declaration
? roadmap {B} => which {B} in the roadmap
? {B} , roadmap => which {B} in the roadmap
{A} (takes after|take after|is patterned on|is patterned after|is fashioned after|was fashioned after|was patterned on|was patterned after) {B} => {A} is modelled on {B}
{X:5} (author|writer) => who wrote {X}
{X:5} (parent|umbrella) (programme|body|project) => which programme is {X} part of
{X:6} supporting programme => which programme supports {X}
{X:6} supporting (agency|body) => which agency supports {X}
{A:7} (is|are|was|were) {V:1} by two {N:2} . which one => {A} are {V} by which two {N}
{A:7} (is|are|was|were) {V:1} by three {N:2} . which one => {A} are {V} by which three {N}
{A:7} (is|are|was|were) {V:1} by (some|several|certain|a|an|one) {N:2} . which one => {A} is {V} by which {N}
it (is|was) {P:1} (which|what) {N:3} that {B} => {P} which {N} {B}
it (is|was) (which|what) {N:3} (that|which) {B} => which {N} {B}
it (is|was) {P:1} (whom|what) that {B} => {P} what {B}
out of (which|what) {N:2} did {X} (grow|emerge|develop) => which {N} did {X} succeed
who (pays|foots the bill) for {X} => who funds {X}
(whose money|who s money) (pays for|funds|finances) {X} => who funds {X}
with whose money is {X:6} (funded|financed|paid for|run) => who funds {X}
where does the (money|funding|financing) (for|of) {X:6} come from => who funds {X}
{X:6} s (money|funding|financing) comes from (which|what) {N:2} => which {N} funds {X}
(which|what) {N:3} (is|are|was|were) it {P:1} (which|whom) {B} => {P} which {N} {B}
with (whom|who) (is|are) {X:4} (meant|supposed|expected|due|going)? to negotiate {Y:6} => with whom is {Y} to be negotiated by {X}
with (which|what) {N:2} (is|are) {X:4} (meant|supposed|expected|due|going)? to negotiate {Y:6} => with which {N} is {Y} to be negotiated by {X}
who (is|are) {X:4} (meant|supposed|expected|due|going)? to negotiate {Y:6} with => with whom is {Y} to be negotiated by {X}
{X:4} (is|are) (meant|supposed|expected|due|going)? to negotiate {Y:6} . (who with|with whom|with who) => with whom is {Y} to be negotiated by {X}
{X:4} (is|are) (meant|supposed|expected|due|going)? to negotiate {Y:6} with (whom|who|someone . who|someone . with whom) => with whom is {Y} to be negotiated by {X}
{X:4} (is|are) (meant|supposed|expected|due|going)? to negotiate {Y:6} with (which|what|some|an|a) {N:2} (. which $sort)? => with which {N} is {Y} to be negotiated by {X}
{A:3} (published|issued|brought out|wrote) the report (on)? decoding the most {X:3} (of|in) the {E:2} => {A} published the report decoding the {E} 's most {X}
{X:4} (has|have) (drawn up|adopted|made|got)? {P:4} (that follow|following|based on|modelled on|on) (a|some) model . (which|what) (one|model) => which model do the {P} of {X} follow
(whose|which|what) model (is|are) (being)? (followed|used) by {X} => which model do {X} follow
{X:5} (is|are)? (expected|meant|supposed|intended|due) to (provide|give|lend) direct support to (what|whom) => what will {X} directly support
{X:5} (is|are)? (expected|meant|supposed|intended|due) to (provide|give|lend) direct support to (what|whom) , {D:4} => what will {X} directly support according to {D}
to (what|whom) (is|are|will) {X:5} (expected|meant|supposed|intended|due)? to? (provide|give|lend) direct support {B?} => what will {X} directly support {B}
? {A:16} , (the)? working procedures => {A} according to the working procedures
? {A:16} , (the)? {Y:year} declaration => {A} according to the {Y} declaration
{A:3} {V:1} by {X:5} , (the)? {Y:year} (joint)? declaration => {A} {V} by {X} according to the {Y} declaration
{A:3} supporting {X:5} , (the)? {Y:year} (joint)? declaration => {A} supporting {X} according to the {Y} declaration
{A:3} (cooperating|working) with {X:5} , (the)? {Y:year} (joint)? declaration => {A} cooperating with {X} according to the {Y} declaration
(which|what) document does {X:3} (name|give|cite|indicate|refer to) as (its|the) previous (one|document)? => what is the previous document of {X}
(name|identify|give me|tell me|find)? (the|which|what) {N:2} (that)? took {X:4} s place => which {N} took the place of {X}
who took {X:4} s place => who took the place of {X}
who or what {B} => what {B}
{X:6} (deals|deal) with (which|what) {K:1?} (crimes|offences) => which {K} crimes does {X} address
(which|what) {K:1?} (crimes|offences) (does|do) {X:6} deal with {B?} => which {K} crimes does {X} address {B}
{A} are {K:2?} meetings (between|of) the {E:1} and {C:1} {B?} => {A} are the {E} {C} {K} meetings {B}

# "Which is the X that".
(which|what) (is|are|was|were) the (name|names) of the {X} (that|which) {B} => which {X} {B}
(which|what) (is|are|was|were) the {X:5} (that|which) {B} => which {X} {B}
(which|what) {X:5} (is|was) it that {B} => which {X} {B}
(which|what) {X:5} (are|were) they that {B} => which {X} {B}
who (is|was) it that {B} => who {B}
what (is|was) it that {B} => what {B}
(which|what) {X:4} (are there|there are|is there) (that|which) {B} => which {X} {B}
(name|list|find|tell me|give me) (the)? {X:5} (of)? whose {B} => whose {B} , {X}
(give|tell|send) (me|us) the (name|names) of (whoever|who) {B} => who {B}
(count|tally|total) (up)? (the)? {X:3} (that|which) {B} => how many {X} {B}
(tell|give) (me|us) the number of {X} => how many {X}
(could|can) you count (for me)? (the)? {X:3} (that|which|in which) {B} => how many {X} {B}

# Where, and in which text.
(in)? (what|which) $places (does|do) {X:6} get (called|named) {N} => in which paragraphs is {X} called {N}
(in)? (what|which) $places (does|do) {X:6} (appear|occur|figure|come up|go|feature) (under|by|with) (its|their) (full|long|complete|whole|proper|official|old|former) name , {N} => in which paragraphs is {X} called {N}
(in)? (what|which) $places (is|are) {X:6} (referred to as|described as|styled|spelt out as|spelled out as|introduced as) {N} => in which paragraphs is {X} called {N}
(please)? (find|give me|show me|list|i need) (all)? (the)? (place|places|passage|passages|paragraph|paragraphs) (that|which|where they|where it) (spell|spells|write|writes) out {X:6} as {N} => in which paragraphs is {X} called {N}
(please)? (find|give me|show me|list|i need) (all)? (the)? (place|places|passage|passages|paragraph|paragraphs) (that|which) (call|calls|describe as|name) {X:6} by its full name , {N} => in which paragraphs is {X} called {N}
(please)? (give me|find|show me|list|i need) (all)? (the)? $places (of|in|from) {D:6} (in which|where) (mention|reference) is made (of|to) {X} => in which paragraphs of {D} is {X} mentioned
(please)? (give me|find|show me|list|i need) (all)? (the)? $places (in which|where) (mention|reference) is made (of|to) {X} => in which paragraphs is {X} mentioned
where (do|can|could|should) (i|we|you|one) (find|read|look for) (something|anything|more|information|the bit|the part|what is said)? (on|about) {X:7} in the {D:4} => in which paragraphs of the {D} is {X} mentioned
(which|what) (bits|parts|passages|paragraphs|sections|points|bit|part|passage|paragraph) (of|in) {D:6} (are|is) (about|on|concerned with) {X} => in which paragraphs of {D} is {X} mentioned
(quote|cite|show|give) (for)? (me|us)? the (passage|paragraph|bit|part|sentence|lines) (on|about) {X} => in which paragraphs is {X} mentioned
(which|what) paragraphs (of|in) {D:6} (make|contain|have) (any|a)? (mention|reference) (of|to) {X} => in which paragraphs of {D} is {X} mentioned
{A} (,|.) (in|under|at)? (which|what) (point|paragraph|passage|section) (of|in) {D:5} (is (that|this|it) (said|stated|laid down|written|provided|provided for)|lays (that|this|it) down|sets (that|this|it) out|says so|says (that|this)|states (that|this)|provides for (that|this|it)) => where does {D} say that {A}
{A} (,|.) (in|under|at) (which|what) (point|paragraph|passage|section) (does|do) {D:5} (say so|say this|say that|provide for this|provide for that|provide for it|lay this down|lay that down|lay it down|state this|state that|state so) => where does {D} say that {A}
(which|what) (point|paragraph|passage|section) (of|in) {D:5} (lays down|sets out|stipulates|provides|says|states) that {B} => where does {D} say that {B}
(of|among|in|out of) (the|these|all)? (documents|texts) , there (s|is) (only|just)? one (that|which) {B} . (which|what) (is it|one is it|one|is that|document|text) (is it)? => which document {B}
(of|among|in|out of) the (joint)? declarations , there (s|is) one (that|which) {B} . (which|what) (is it|one is it|one|is that|declaration) (is it)? => which declaration {B}
there (s|is) (a|one) (document|text) (that|which) {B} . (which|what) (is it|one is it|one|is that|document|text) (is it)? => which document {B}
{X:5} (is)? (named|mentioned) , (but)? {Y:5} (is)? not (named|mentioned) , (in)? (which|what) (of)? (the|these)? (documents|docs|texts|one|document|doc|text) (is it|is that)? => which documents mention {X} but not {Y}
{X:5} (is)? (named|mentioned) , (but|and)? not {Y:5} , (in)? (which|what) (of)? (the|these)? (documents|docs|texts|one|document|doc|text) (is it|is that)? => which documents mention {X} but not {Y}
(working procedures) {X:7} (which|what) (paragraph|point|passage) => in which paragraphs of the working procedures is {X} mentioned
{Y:year} declaration {X:7} (which|what) (paragraph|point|passage) => in which paragraphs of the {Y} declaration is {X} mentioned
{N:9} {X:1} (full|long|whole|complete|official) name (where|where mentioned|which paragraphs|which paragraph) => in which paragraphs is {X} called {N}
{A} {X:1} s (article|news item|piece) {B?} => {A} the {X} article {B}
? is {X:6} (mentioned|named) (in|by) {D:5} => does {D} mention {X}
? {X:3} in (the)? {Y:year} (joint)? declaration => is {X} mentioned in the {Y} declaration
? {X:3} in (the)? working procedures => is {X} mentioned in the working procedures

# Which came first.
is it true that {X:6} came first , (and)? {Y:12} (was|came) (adopted|signed|created|set up|founded|launched)? (later|after|afterwards|second|only later|thereafter) => is {X} older than {Y}
(is|was) the existence of {X:6} older than (the (adoption|signature|creation|launch) of)? {Y} => is {X} older than {Y}
(did|does) {X:6} (exist|come into being|come into existence) (already)? before {Y} => is {X} older than {Y}

# Mentions.
{A:asks} {B?} (comes up|come up|turns up|turn up|crops up|surfaces|is brought up|gets a mention|gets mentioned) {C?} => {A} {B} is mentioned {C}
{X:6} (comes up|is mentioned|appears|is named|turns up) in (one|a|some) (paragraph|place|passage) of {D:6} . (which|where) {A?} => in which paragraph of {D} is {X} mentioned
{X:8} , (which|what) (paragraph|paragraphs|passage|passages) (of {D:5})? (brings|bring|mentions|mention) (it|them) (up)? => where is {X} mentioned
(i would like|i d like|i want) to (quote|cite) the (passage|paragraph|part|bit) (about|on) {X} . {A} => where is {X} mentioned
(find|give me|show me|i need) (all|every|every single|each) (mention|mentions|occurrence) of {X} {B:12?} => in which paragraphs is {X} mentioned
(find|find me|give me|show me|point me to|indicate|i need) (the)? (place|places|passage|passages|paragraph|paragraphs|spot|point|part) in {D:5} (where|in which) (it|they) (says|is said|is stated|is written|states|say|state|is laid down) that {B} => where does it say in {D} that {B}
(find|find me|give me|show me|point me to|indicate|i need) (the)? (place|places|passage|passages|paragraph|paragraphs|spot|point|part) (where|in which) {D:6} (says|states|say|state|lays down|lay down) that {B} => where does {D} say that {B}
(find|give me|show me) (the)? (place|places|passage|passages|paragraph|paragraphs|spot) (in|of|from) {D:5} (where|in which) {B} => in which paragraphs of {D} {B}
(find|give me|show me) (the)? (place|places|passage|passages|paragraph|paragraphs|spot) (where|in which) {B} => in which paragraphs {B}
(find|give me|show me) the (passage|paragraph|place|spot) (saying|which says|that says|stating) (that)? {B} => where does it say that {B}
in (which|what) (paragraph|paragraphs|passage) do (we|you|i) (read|find) (that)? {B} => where does it say that {B}
{A} , where (is that|is this|do they) (stated|said|say so|written) => where does it say that {A}
{A} . where (do|does) {D:5} say so => where does {D} say that {A}
in (which|what) {X:3} is (mention|reference) made of {B} => in which {X} is {B} mentioned
{A:4} in which (mention|reference) is made of {B} => {A} in which {B} is mentioned
to which {X:3} is reference made in {D} => which {X} does {D} refer to

# One text after the other.
(what|how) (does|do) (each|every) (document|text) $in-turn? $say-of {X} => trace {X}
(what|how) (does|do) (each|every) (joint)? declaration $in-turn? $say-of {X} => trace {X} in the declarations
(what|how) (do|does) (the|all)? (documents|texts) , $in-turn , $say-of {X} => trace {X}
(i|we) (m|am|are|re) (looking for|after) (all)? (the)? (documents|texts) (naming|mentioning|that name|that mention|which name|which mention) {X:6} , (sorted|ordered|listed|arranged|ranked|in order)? {A?} $in-time {B:6?} => trace {X}
(list|give me|show me|name|find) (all)? (the)? (documents|texts) (naming|mentioning|that name|that mention|which name|which mention) {X:6} , (sorted|ordered|listed|arranged|ranked|in order)? {A?} $in-time {B:6?} => trace {X}
(which|what) (documents|texts) (name|mention) {X:6} , (sorted|ordered|listed|arranged|ranked|in) {A?} $in-time {B:6?} => trace {X}
(give me|show me|i need|i want|draw up)? (a|the)? (timeline|chronology|history) of {X:5} (in|through|across) the (documents|texts) => trace {X}
(give me|show me|i need|i want|draw up)? (a|the)? (timeline|chronology|history) of {X:5} (in|through|across) the (joint)? declarations => trace {X} in the declarations
(how (does|do)|how) (the)? (treatment|mention|mentions) of {X:6} (evolve|change|develop|evolves|changes|develops) (from (text|document) to (text|document)|over time|over the years|across the (documents|texts)|through the (documents|texts)) => trace {X}
{A:6?} what the (documents|texts) say (about|on) {X:6} , (in order of time|in chronological order|chronologically|one by one|one after the other|from first to last|oldest first|earliest first) => trace {X}
? trace (the|an|our|their) {A:9} , {X:5} => trace {X}
? trace (the|an|our|their) {A:9} , {X:5} in the declarations => trace {X} in the declarations

# Traces.
list , (from|starting from) the (earliest|oldest) (on|one on)? , the (documents|texts) that (mention|name) {X} => trace {X}
(starting|beginning) with the (oldest|earliest) , which (documents|texts) (mention|name) {X} => trace {X}
{X:5} over time , (trace|follow|show|document|text|please|how|from|in|one|every|each|all) {A?} => trace {X}
(i would like|i d like|i want) (to follow|an overview of how|to trace|to see how) {X:5} (through|has been treated|over|across|runs through) {A} => trace {X}
how (does)? the (story|history|treatment) of {X:6} (goes|go|develops|develop|continues|continue|unfolds|unfold) (on)? {A?} => trace {X}
{A} how {X:5} runs through the documents {B} => trace {X}
{X:14} , (trace|follow) (it|them) (in|from|through|across|over|between)? (the)? (joint)? (declaration|declarations) {A?} => trace {X} in the declarations
{X:14} , (trace|follow) (it|them) {A?} => trace {X}

# How two are connected.
{X:6} on (the)? one (side|hand|end) , (and)? {Y:6} on the other (side|hand|end)? , (what|how) {A} => how is {X} connected to {Y}
(by|through|along|via) (what|which) (route|path|chain|way|link|links|steps|ties|line) (is|are) {A:9} , {X:4} , (connected|linked|tied|related) (to|with) {Y} => how is {A} , {X} , connected to {Y}
(by|through|along|via) (what|which) (route|path|chain|way|link|links|steps|ties|line) (is|are) {X:12} (connected|linked|tied|related) (to|with) {Y} => how is {X} connected to {Y}
(what|which) (relation|relationship|connection|link|tie|path|chain) (there is|is there|exists|is|does exist|there exists) between {X:9} and {Y} => how is {X} connected to {Y}
how {X:6} (ties in|links up|hangs together|connects|relates|is linked|is tied|is connected|is related) (with|to) {Y} => how is {X} connected to {Y}
how (does|do) {X:6} (tie in|link up|hang together|connect|relate) (with|to) {Y} => how is {X} connected to {Y}
(is there|does there exist) (a|any) (relation|relationship|connection|link|tie|path) between {X:9} and {Y} , (and)? (which|what|how) {A} => how is {X} connected to {Y}
what (do|does) {X:6} and {Y:6} have to do with (each other|one another) => how is {X} connected to {Y}
how (do|can) (you|we|i|one) get from {X:6} to {Y:6} => how is {X} connected to {Y}
? how is (the|a|an) {A:9} , {X:4} , connected to {Y} => how is {X} connected to {Y}
? how is {X:6} connected to (the|a|an) {A:9} , {Y:4} => how is {X} connected to {Y}

# Doers.
{A:4} (is|are|was|were) in charge of (managing|running|administering) {B} => {A} manages {B}
{A:8} is in the hands of {B} => {A} is managed by {B}
{A} whose brainchild (is|was) {B} => who developed {B}
whose (brainchild|idea|invention) (is|was) {B} => who developed {B}
whose (brainchild|idea|invention) {B:6} (is|was) => who developed {B}
{X:6} , who (developed|invented|thought up|came up with|wrote|made|runs|manages) (it|them) => who developed {X}
{X:8} whose idea => who developed {X}
{X:6} (predecessor|predecessors) (body|agency)? => what is the predecessor of {X}
{X:6} (successor|successors) (body|agency)? => what is the successor of {X}
{X} succeeded another {K:1} . {A} => which {K} did {X} succeed
(on|after) (what|whose) model (is|are) {X} (based|built) => what is {X} modelled on
{X} (has|have) {Y:4} . what is the model that they follow => what are {X} {Y} modelled on

# Two sentences: the first names, the second asks.
{A} . (which|what) {X:2} (is|are|was) (it|that|this|these|those|they) => {A} . which {X}
{A} . (which|what) one (is|was) (it|that)? => {A} . which one

# "According to the third declaration, is it supported": whether, not what.
(going by|according to|as per|per|judging by|under) {D:7} , is {B} => is {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , are {B} => are {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , was {B} => was {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , were {B} => were {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , does {B} => does {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , do {B} => do {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , did {B} => did {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , has {B} => has {B} according to {D}
(going by|according to|as per|per|judging by|under) {D:7} , have {B} => have {B} according to {D}

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
