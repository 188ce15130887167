// Written by .ci/embed from Data/questions.en.2-times.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_en_2_times_rewrites = ##"""
# Ways to say a question otherwise, further: by what text, when, where, how many, two sentences, two texts. The files are one list, in the order of their names; the head of the first says how it is read.

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

# From when until when.
when (does|do|will) {X:8} (run|be running|be run) => from when until when does {X} run
(between|in) (which|what) years (does|do|will|is|are) {X:8} (run|running|last|active|in operation|operate|take place|implemented) => from when until when does {X} run
(tell me|give me|state|name|find|i need|i want)? the (day|date) (on which|when|that) {X:14} (issued|made|adopted|published|released|signed|agreed|agreed on) {Y:8} => when did {X} make {Y}
{V:aux} {A} only (after|once|when) {B} => {V} {A} after {B}

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
{B:9} (vs|versus) {C:9} , (which|what)? {N:2} (are|is|were|was)? (new|added|newly named|newly added) => comparing {B} with {C} , which {N} are new
{B:9} (vs|versus) {C:9} , (which|what)? {N:2} (are|is|were|was)? (gone|dropped|left out|missing|removed|no longer there) => comparing {B} with {C} , which {N} have gone
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
"""##
