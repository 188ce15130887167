// Written by .ci/embed from Data/questions.en.1-asking.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_1_asking_rewrites = ##"""
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

# How it is typed: without the apostrophe, in haste.
{A?} dont {B} => {A} don t {B}
{A?} doesnt {B} => {A} doesn t {B}
{A?} didnt {B} => {A} didn t {B}
{A?} (isnt|arent) {B} => {A} isn t {B}
{A?} (wasnt|werent) {B} => {A} wasn t {B}
{A?} (hasnt|havent) {B} => {A} hasn t {B}
{A?} (shoud|shuld|shold|sould|shlould) {B} => {A} should {B}
(whats|wats) {B} => what is {B}
(whos|hoos) {X:1} {V:aux} {B} => whose {X} {V} {B}
(whos|hoos) {B} => who is {B}
wheres {B} => where is {B}
whens {B} => when is {B}
hows {B} => how is {B}
(wat|wut|waht|whta|wot) {B} => what {B}
(wen|wehn|whne|whn) {B} => when {B}
(wher|whre|wehre) {B} => where {B}
(hwo|hw) {B} => how {B}
how (meny|mny|mani|manny) {B} => how many {B}
{A:4} dose {B} => {A} does {B}
were {V:aux} {B} => where {V} {B}
{A?} (wich|whcih|wihch|whitch|whihc) {B} => {A} which {B}
(ok|okay|hey|hi|alright|right|um|erm|yo) (so|then|now|guys|there|folks|all|again)? {Q:asks} => {Q}
dos {B} => does {B}
(ok|okay|hey|hi|alright|um|erm|yo) (so|then|now|guys|there|folks|all|again)? {V:aux} {B} => {V} {B}
(have you|do you|has anyone|you|anyone|anybody|does anyone)? (got|have) (any|some|an|a) (idea|clue|inkling|notion|info|information) (of|about|as to|on)? {Q:asks} => {Q}
tell (me|us)? the (story|history|tale) of {B} => story of {B}
{A} , all told , {B} => {A} {B}
{A:asks} {B} , all told => {A} {B}

# What one has read before one asks.
$having-read = ((having|after|on|upon) (read|reading|gone through|going through|looked at|looking at|looked through|looking through|studied|studying|consulted|consulting) (through)?|now that i have read|now that we have read)
$the-reading = (all|both|each)? (of)? (the|these|those|your|all|all the|all these)? (texts|documents|declarations|papers|material|materials|corpus|files|sources)
$having-read $the-reading (carefully|again|closely|twice|attentively|once more)? , {B} => {B}
$having-read {D:doc} (carefully|again|closely|twice|attentively|once more)? , (i|we) (wonder|was wondering|am wondering|still wonder|ask myself|would like to know|should like to know|d like to know|want to know) {Q:asks} => according to {D} , {Q}
(i|we) (should|would|d) (very much|dearly)? (like|love|wish) to (understand|see|learn|be told|ascertain|establish) {Q:asks} => {Q}
(i|we) (should|would|d) (very much|dearly)? (like|love|wish) to (understand|see|learn|be told|ascertain|establish) (if|whether) {Q} => is it true that {Q}
(would|should) it be (right|correct|true|fair|accurate|wrong|possible|proper|safe) to (state|say|claim|assert|maintain|hold|affirm|write|conclude) that {Q} => is it true that {Q}
(please)? be so (good|kind) as to (tell|show|give|name|indicate|state|list) (to)? (me|us)? {B} => tell me {B}

# What a question is for, before it.
$occasion = (meeting|meetings|briefing|visit|call|note|report|speech|discussion|discussions|talks|completeness|clarity|accuracy|transparency|debate|hearing|session|presentation|paper|article|colleagues|colleague|minister|research|study|consultation|consultations|event|summary|overview)
$in-view = (in preparation of|in preparation for|in preparing|in the interest of|in the interests of|for the sake of|for the purpose of|for the purposes of|for the benefit of|with a view to|on behalf of)
$in-view (a|an|the|our|my|some|full|greater)? $occasion (on|about|with|between|of|for) {K:5} , {B} => {B}
$in-view (a|an|the|our|my|some|full|greater)? $occasion , {B} => {B}
$in-view (a|an|the|our|my|some|full|greater)? $occasion (on|about|with|between|of|for) (our|my|some|the)? (partners|colleagues|team|minister|superiors|counterparts|authorities|committee|delegation|students|readers|editors) {B} => {B}
(i|we) (would|should|d) (really|greatly|very much|highly|most|deeply)? (appreciate|welcome) (it|your help|your assistance|an answer|a reply|guidance)? (very much|greatly)? (if (you|someone|anyone) (could|would|can|might) (kindly|please)? (indicate|tell|let|inform|show|advise|explain|specify|clarify|confirm|point out|list|say|state) (to)? (me|us)? (know)?)? {Q:asks} => {Q}
(i|we) (would|should|d) (really|greatly|very much|highly|most|deeply)? (appreciate|welcome) (knowing|learning|hearing|being told|to be told|information on|clarification as to|clarification of|advice on) {Q:asks} => {Q}
(may|might|can|could) (i|we|one) (please|perhaps|also|kindly)? (enquire|inquire|ask|request|seek to know|know|learn|be told|query) (you|to know|of you)? (about)? {Q:asks} => {Q}
(may|might|can|could) (i|we|one) (please|perhaps|also|kindly)? (enquire|inquire|ask|know|learn|be told) (if|whether) {Q} => is it true that {Q}
(could|can|might|would) it (be|please be|kindly be) (clarified|explained|specified|stated|indicated|established|confirmed|determined|checked|verified|said|told) (to me|to us|for me|for us)? (, please ,)? {Q:asks} => {Q}
(could|can|might|would) it (be|please be|kindly be) (clarified|explained|specified|stated|indicated|established|confirmed|determined|checked|verified|said|told) (to me|to us|for me|for us)? (if|whether|that) {Q} => is it true that {Q}
(i|we) (wonder|was wondering|were wondering|am wondering|are wondering|wondered) (if|whether) (you|someone|anyone|anybody) (might|could|would|can|may) (be able|be so kind as|be willing|be in a position|happen)? to? (please|kindly|perhaps)? (tell|let|inform|show|advise|say|explain|clarify) (to)? (me|us)? (know)? {Q:asks} => {Q}
(i|we) (d|would|should|ll|will|m|am|are) be? (very|much|most|really|so|truly|extremely|greatly|deeply|ever so) (grateful|glad|happy|obliged|thankful|pleased|delighted|indebted) if (you|someone|somebody|anyone) (could|would|can|might) (kindly|please)? (tell|show|let|inform|remind|advise|notify) (me|us) (know)? (of|about|as to|on)? {B} => tell me {B}
(allow|permit|let) me (to)? (ask|enquire|inquire|put the question) (you)? (,)? {Q:asks} => {Q}
(please)? (advise|clarify|let us know|let me know|enlighten me|enlighten us) (as to|on|about)? {Q:asks} => {Q}
(help|assist) (me|us) (to)? (understand|find|find out|see|work out|identify|determine|establish|figure out) {Q:asks} => {Q}
(can|could|would) you help (me|us|me out)? (with this|with something|here)? (,|.) {Q:asks} => {Q}
it would (help|assist|benefit|serve|be of help to|be of use to) (me|us) (greatly|a lot|very much|enormously|a great deal|tremendously)? to (see|have|know|learn|get|be given|be told|be shown) {B} => give me {B}
(i|we) (forget|forgot|have forgotten|ve forgotten|can t remember|don t remember|cannot remember|can t recall|don t recall|cannot recall) (,|.)? {Q:asks} => {Q}
(i|we) {A:10} , (namely|to wit|that is|viz|that is to say) {Q:asks} => {Q}
for (the|a|my|our) {K:6} (i|we) {A:10} , (namely|to wit|that is|viz|that is to say) {Q:asks} => {Q}
{V:aux} (u|ya) {B} => {V} you {B}
{Q:asks} , if (i|you|one) (may|might|can|could|would) (ask|say|tell me|be so kind|know) => {Q}

if (it is|it s|that is|that s) (not too much trouble|possible|convenient|no trouble|not asking too much|not too much to ask|alright|all right|okay) , {B} => {B}
(could|can|would|will|might) you (be so kind as to|be so good as to|please|kindly)? (let me have|let us have|give me|give us|send me|send us|provide me with|provide us with|supply me with|pass me|get me) (please)? (the names of|a list of|the list of|all|all of)? {B} => list {B}
(could|can|would|will) you (be so kind as to|be so good as to) (verify|check|confirm|find out|see|look up|ascertain) (for me)? (if|whether|that) {Q} => is it true that {Q}
(could|can|would|will) you (please|kindly)? (find out|see|look up|ascertain|tell us) (for me)? (if|whether) {Q} => is it true that {Q}
(one of my|one of our|some of my|some of our) (colleagues|friends|superiors|students|readers|partners|team) (claim|claims|say|says|maintain|maintains|insist|insists|think|thinks|believe|believes|tell me|tells me|told me|reckon|reckons|report|reports) (that)? {B} => {B}
{A} (,|.) which (one)? (would|could|might) (that|it|this) be => {A} . which one
(anyone|anybody|does anyone|does anybody|somebody|someone|you|do you guys|do you folks) know {Q:asks} => {Q}
(does|do|did) (anybody|anyone|somebody|someone) {B} (,|.) (and)? (if so)? (who|which one|which ones|who is it|who are they) => who {B}

(may|might|can|could) (i|we) (ask|request|invite|beg) you (please|kindly)? to (indicate|tell|let|inform|show|state|list|specify|name|say|explain) (to)? (me|us)? (know)? {Q:asks} => {Q}
(would|could|can|might) it be possible (for me|for us)? to (have|get|obtain|receive|see|be given) (a list of|the list of|an overview of|the names of)? {B} => list {B}
(i|we) have (before me|before us|in front of me|in front of us|here|at hand) {D:doc} (,|.) (which|what) {N:3} (does|do|did) (it|that|this) (say|state) {B} => according to {D} , which {N} {B}
(i|we) have (before me|before us|in front of me|in front of us|here|at hand) {D:doc} (,|.) {Q:asks} => according to {D} , {Q}
{A} , (if i may ask|may i ask|by the way|for that matter|if you don t mind|if you do not mind|if i may|so to speak|i wonder|may one ask) , {B} => {A} {B}

$understood = (my understanding is|our understanding is|it is my understanding|it is our understanding|as i understand it|as far as i know|as far as i understand|as far as i can see|if i understand correctly|if i understood correctly|if i am not mistaken|unless i am mistaken|to my knowledge|to the best of my knowledge|it would seem|it would appear|i am led to believe)
$confirm-it = ((could|can|would|will) (you|anyone|someone))? (please|kindly)? (please|kindly)? (confirm|verify|check|corroborate) (this|that|it|so|if this is right|whether this is so|whether this is correct|whether that is so|if that is so|if so)? (please|for me|for us)?
$understood (that)? {Q} (,|.) $confirm-it => is it true that {Q}
$understood (that)? {Q} (,|.) (correct|right|true|yes|no) => is it true that {Q}
{Q} (,|.) (could|can|would|will) (you|anyone|someone) (please|kindly)? (confirm|verify|check|corroborate) (this|that|it) (please|for me|for us)? => is it true that {Q}
(i|we) (would like|d like|want|wish|should like|beg) to (draw your attention|turn|refer|come back|point|direct your attention) to {D:doc} (,|.) {B} => according to {D} , {B}

# Whether, and if so which: what is asked for is the second.
$if-so = (and)? (if so|if yes|if it does|if it is|if they do|if they are|if there is|if there is one|if there are any|if he did|in that case|if that is so|if that is the case|if it did|if it was|if it has)
$spots = (paragraph|paragraphs|passage|passages|place|places|point|points|section|sections|sentence|line|item|items|provision|part)
$comes-up = (is mentioned|are mentioned|is named|are named|comes up|come up|appears|appear|crops up|crop up|turns up|turn up|figures|figure|occurs|occur|is referred to|are referred to|is spoken of|is brought up|gets a mention|is listed|are listed)
$any-text = (in|of) (any|any one|one|some|a single one) (of)? (the|these|those|your|all|all the)? (text|texts|document|documents|declaration|declarations|paper|papers)
$where-then = (which|what|where|which one|which ones|which is it|in which|whereabouts|which paragraph|which paragraphs|in which paragraph|in which paragraphs|in what paragraph|in what paragraphs|which one is it|what number|under what number)
(is|are) there (any|a|some|at least one)? $spots $any-text? (where|in which|that|which) {X:8} $comes-up $if-so $where-then => in which paragraphs is {X} mentioned
(is|are) there (any|a|some|at least one)? $spots (in|of) {D:doc} (where|in which|that|which) {X:8} $comes-up $if-so $where-then => in which paragraphs of {D} is {X} mentioned
(is|are) there (any|a|some|at least one)? $spots $any-text? (that|which) (mention|mentions|name|names|refer to|refers to|deal with|deals with|speak of|speaks of) {X:8} $if-so $where-then => in which paragraphs is {X} mentioned
(is|are) {X:8} (mentioned|named|referred to|spoken of|brought up|listed) (anywhere|at all|somewhere)? $any-text? $if-so (where|whereabouts|in which paragraph|in which paragraphs|in what paragraph) => in which paragraphs is {X} mentioned
(does|do) {X:8} (appear|come up|crop up|turn up|figure|occur|feature|get a mention) (anywhere|at all|somewhere)? $any-text? $if-so (where|whereabouts|in which paragraph|in which paragraphs|in what paragraph) => in which paragraphs is {X} mentioned
(is|are) {X:8} (mentioned|named|referred to|spoken of|brought up|listed) in {D:doc} $if-so (where|whereabouts|in which paragraph|in which paragraphs|in what paragraph) => in which paragraphs of {D} is {X} mentioned
(does|do|did) any {N:2} {B} $if-so (which|who|what|which one|which ones|which is it|which are they) => which {N} {B}
{V:aux} any {N:2} {B} $if-so (which|who|what|which one|which ones|which is it|which are they) => which {N} {V} {B}
{V:aux} {A} $if-so (,|.)? (when|on what day|on which day|on what date|on which date|in which year|in what year) => when {V} {A}
{V:aux} {A} $if-so (,|.)? (where|in which city|in what city|in which country) => where {V} {A}
{V:aux} {A} . $if-so (,|.)? (when|on what day|on which day|on what date|on which date|in which year|in what year) => when {V} {A}
{V:aux} {A} . $if-so (,|.)? (where|in which city|in what city) => where {V} {A}
{V:aux} {A} $if-so by whom => by whom {V} {A}
{V:aux} {A} . $if-so (,|.)? by whom => by whom {V} {A}

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

(with regard to|with respect to|regarding|concerning|as regards|as for|on) the (period|time|years|term|time frame|timeframe|span of time) (over|in|during|for|through|within) which {X:12} (is|are|was|were|will be) (to be)? (implemented|carried out|run|running|in force|active|operated|put into practice|in operation) , {Q:5} (does|do|did|will) (it|they|that) {B} => {Q} does {X} {B}
(of|among|amongst|out of|from among) (all)? (the|these|those) {N:3} (that|which|who) {B:14} , (which|what|who) (ones|one|of them)? (is|are|was|were) (named|mentioned|listed|identified|specified|given|named by name|mentioned by name|actually named) => which {N} {B}
(of|among|amongst|out of|from among) (all)? (the|these|those) {N:3} (that|which|who) {B:14} , (name|list|give|identify) (those|the ones) (that|which) are (named|mentioned|listed|identified) => which {N} {B}
(which|what) of the {N:3} (invited|summoned|asked) to {B} (is|are|was|were) (named|mentioned|listed|identified|specified|given|named by name|mentioned by name) => which {N} are invited to {B}
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
"""##
