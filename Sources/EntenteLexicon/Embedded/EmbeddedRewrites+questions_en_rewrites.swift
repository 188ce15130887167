// Written by .ci/embed from Data/questions.en.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_rewrites = ##"""
# Ways to say a question otherwise: `pattern => wording`. See Rewrites.swift, or `entente help questions`.
# The first pattern that fits the whole question is taken, and the wording is read anew, up to eight times.
# A pattern only takes away what wraps a question, or turns it into words that mean the same; it never drops what bounds it.

# Who asks, and what for.
(i am|i m|we are|we re) {A:9} and (need|have|want|would like|d like|wish|am trying|would be glad|would be grateful|hope) to (know|learn|find out|cite|quote|see|check|confirm|establish) {Q:asks} => {Q}
(i am|i m|we are|we re|i have|i ve|i was|we have) {A:14} , {Q:asks} => {Q}
(i am|i m|we are|we re|i have|i ve|i was|we have) {A:14} . {Q:asks} => {Q}
(i|we) (need|have|want|wish|would like|d like|would love|should like) to (know|learn|find out|see|check|establish|understand|be told) {A:6?} {Q:asks} => {Q}
(i|we) (wonder|was wondering|am wondering|ask|must know|need) {Q:asks} => {Q}
(could|can|would|will) you (please|kindly)? (tell|show|remind|let) (me|us) (know)? (please)? {Q:asks} => {Q}
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

# Whether.
(i|we) (need|have|want|wish|would like|d like) to (know|learn|find out|check|confirm|establish|be sure) (if|whether) {Q} => is it true that {Q}
(could|can|would|will) you (please|kindly)? (tell|show|remind|let) (me|us) (know)? (if|whether) {Q} => is it true that {Q}
(do|would) you (happen to)? know (if|whether) {Q} => is it true that {Q}
(please)? (tell|remind) (me|us) (if|whether) {Q} => is it true that {Q}
(i|we) (wonder|was wondering|am wondering|am not sure|m not sure|ask myself) (if|whether) {Q} => is it true that {Q}
(any idea|not sure|find out|check|please check|please confirm|confirm) (if|whether) {Q} => is it true that {Q}
(am i right|am i correct|is it right|is it correct|is it so|is it the case|would it be right to say|is it fair to say|right to say|correct to say) (in thinking|in saying|to think|to say)? that {Q} => is it true that {Q}
(i|we) (was|were|am|m) (told|under the impression) (that)? {Q} . (is that right|is that correct|is this correct|is this right|is it true|is that true|is it so|right|correct|true) => is it true that {Q}
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

# Texts by their year.
{A?} (that|those|the one|the ones) (of|from) {Y:year} {B?} => {A} the {Y} declaration {B}
{A?} (joint declaration|declaration) (of|from|dated) {Y:year} {B?} => {A} {Y} joint declaration {B}
{A?} {Y:year} s (joint)? declaration {B?} => {A} {Y} declaration {B}
{A?} (working procedures) (of|from) {Y:year} {B?} => {A} working procedures {B}
{A?} the {Y:year} working procedures {B?} => {A} the working procedures {B}
{A?} (the)? declarations of {Y:year} and {Z:year} {B?} => {A} the {Y} and {Z} declarations {B}
{A?} (first|second|third) of the (three|3) (joint)? declarations {B?} => {A} first joint declaration {B}
{A?} , (out of|of) (the)? five , {B} => {A} {B}
(of|in) the five (documents|texts) , how many {B} => how many documents {B}
{A} (out of|of) the five {B?} => {A} {B}
{A} , (of|out of) (the)? five , {B} => {A} {B}

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
(how long) (is|does|will) {X:6} (running|run|last|lasting) {A?} => from when until when does {X} run
(what|which) (are|were) the years (during|in|for) which {X:6} (is|was) in (operation|force) => from when until when does {X} run
(tell|give) (me|us) (the)? (years|running time|period|duration|term|start and end) of {X} => from when until when does {X} run
(tell|give) (me|us) the first and (the)? last year of {X} => from when until when does {X} run
(tell|give) (me|us) the period (over|during|for) which {X:6} (is|was) {A} => from when until when does {X} run
(for)? (what|which) (years|period) (does|do|did) {X:6} (apply|cover|last|run) (to|for)? => from when until when does {X} run
(i need)? the running time of {X:6} {A:5?} => from when until when does {X} run
{X:6} (duration|running time|start and end) (start and end)? (year|years)? => from when until when does {X} run
years (of)? {X:6} (from - to|from to|start end)? => from when until when does {X} run
{X} (runs for|applies to) (some|a span of) years . {A} => from when until when does {X} run

# Mentions.
{A:asks} {B?} (comes up|come up|turns up|turn up|crops up|surfaces|is brought up|gets a mention|gets mentioned) {C?} => {A} {B} is mentioned {C}
{X:6} (comes up|is mentioned|appears|is named|turns up) in (one|a|some) (paragraph|place|passage) of {D:6} . (which|where) {A?} => in which paragraph of {D} is {X} mentioned
{X:8} , (which|what) (paragraph|paragraphs|passage|passages) (of {D:5})? (brings|bring|mentions|mention) (it|them) (up)? => where is {X} mentioned
(i would like|i d like|i want) to (quote|cite) the (passage|paragraph|part|bit) (about|on) {X} . {A} => where is {X} mentioned
(find|give me|show me|i need) (all|every|every single|each) (mention|mentions|occurrence) of {X} {B:12?} => in which paragraphs is {X} mentioned
(find|give me|show me) (the)? (place|places|passage|passages|paragraph|paragraphs|spot) (in {D:5})? (where|in which) {B} => in which paragraphs {B}
(find|give me|show me) the (passage|paragraph|place|spot) (saying|which says|that says|stating) (that)? {B} => where does it say that {B}
in (which|what) (paragraph|paragraphs|passage) do (we|you|i) (read|find) (that)? {B} => where does it say that {B}
{A} , where (is that|is this|do they) (stated|said|say so|written) => where does it say that {A}
{A} . where (do|does) {D:5} say so => where does {D} say that {A}
in (which|what) {X:3} is (mention|reference) made of {B} => in which {X} is {B} mentioned
{A:4} in which (mention|reference) is made of {B} => {A} in which {B} is mentioned
to which {X:3} is reference made in {D} => which {X} does {D} refer to

# Traces.
list , (from|starting from) the (earliest|oldest) (on|one on)? , the (documents|texts) that (mention|name) {X} => trace {X}
(starting|beginning) with the (oldest|earliest) , which (documents|texts) (mention|name) {X} => trace {X}
{X:5} over time , {A} => trace {X}
(i would like|i d like|i want) (to follow|an overview of how|to trace|to see how) {X:5} (through|has been treated|over|across|runs through) {A} => trace {X}
(could|can) you (show me|tell me)? how the story of {X} goes on {A} => trace {X}
{A} how {X:5} runs through the documents {B} => trace {X}
{X:9} , trace it {A?} => trace {X}

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
{A} (at the helm of|presided over|chaired) the Council (at that time|during the preparation of {B}|then) => {A} presided over the Council during {B}

# Two sentences: the first names, the second asks.
{A} . (which|what) {X:2} (is|are|was) (it|that|this|these|those|they) => {A} . which {X}
{A} . (which|what) one (is|was) (it|that)? => {A} . which one
"""##
