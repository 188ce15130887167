// Written by .ci/embed from Data/questions.en.2-relations.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_2_relations_words = ##"""
# The words of English questions, further: relations and what happened. The files are one list, in the order of their names; the head of the first says how it is read.

# Relations. "subject" is the edge's start; "inverse" turns the ends round; "agent" names the one at the start; "lr" reads left to right whatever the voice.
# Other ways to say the same.
rel SUPPORTS verb: underpin, prop up, promote the work of, give a hand to, lend a hand to, lend backing to, come to the aid of, stand behind, stand by, give assistance to, provide assistance to, provide help to, provide backing to, provide backing for, assist with, help with, help develop, help to develop, help build, help to build, help strengthen, help to strengthen, back up, foster, champion, render assistance to, give aid to, make stronger
rel SUPPORTS lr: supportive of, in support of, helpful to, of help to, of assistance to, behind the strengthening of, behind the development of, credited with support for, credited with supporting, credited with strengthening, credited with developing, credited with vital support for
rel SUPPORTS rl: receive assistance from, receives assistance from, received assistance from, receive aid from, receives aid from, profit from, profits from, profited from, depend on the support of, draw support from, draws support from, enjoy the support of, enjoys the support of, enjoyed the support of, has the support of, have the support of, has the backing of, have the backing of, can count on, count on the support of, counts on the support of, relies on the support of, owe support to, backed up by, assisted by, propped up by, recipient of support from, recipients of support from, recipients of help from
rel SUPPORTS agent: helper, helpers, promoter, promoters
rel COOPERATES_WITH lr verb: cooperate actively with, work hand in hand with, work side by side with, maintain relations with, pool efforts with, keep in touch with, keep contact with, maintain contacts with, join up with, act together with, act jointly with, have dealings with, engage with
rel COOPERATES_WITH lr: work with, works with, worked with, cooperation partner of, partners up with, engaged with, in contact with, in touch with, hand in hand with, side by side with, a partner of, cooperation is planned with, cooperation is foreseen with
rel MEMBER_OF rl verb: bring together, count among its members, number among its members, unite, encompass, group together, take in, let in, admit, welcome as members, welcome as new members, welcome as a member, receive as members, accept as members, accept as a member
rel MEMBER_OF verb: get into, come into, gain admission to, become part of, enrol in, affiliate to, affiliate with, adhere to, sign up to, gain membership of, take up membership of, obtain membership of, become members of, come on board
rel MEMBER_OF lr: accessions to, entrants to, entry to, entry into, joiners of, admissions to, admission to, sits in, taken into, belonging in, counted among the members of, counts among the members of, in the ranks of, among the members of, on the membership list of
rel MEMBER_OF agent: membership, membership list, joiner, joiners, entrant, entrants, new entrants, member nation, member nations
rel CHAIRS verb:, lead,, occupy the presidency of, have the presidency of, exercise the presidency of,, take the chair of
rel CHAIRS agent:,, chairperson, chairmanship, chair person
rel PART_OF lr: subsumed under, a subset of, a part of, a component of, one of the parts of, ingredient of, ingredients of, embedded in, integrated in, integrated into, attached to, appended to, annexed, appendix to, a phase of, a stage of, stage of, subcategory of, sub category of, a kind of, a form of, a type of, type of crime under, classed as, classified as, classed under, comes under, come under, counted as, counted under, belongs under, regarded as a form of, listed under
rel PART_OF rl: contain as component, have as components, has as components, includes as components, is divided into, is made up of the components, has the phases, has as phases
rel ADDRESSES verb: go after, set out against, take aim at, crack down on, clamp down on, stem, curb, stamp out, stop, suppress, take action against, act on, take up, battle, struggle against, campaign against, concern itself with, wage war on, push back against, repress
rel ADDRESSES lr: meant to fight, intended to fight, designed to fight, tasked with fighting, mandated to fight, the struggle against, in the struggle against, battle against, the battle against, directed to, to be directed, to be directed against, for fighting, to fight, engaged in the fight against, focused on, focussed on, specialised in, specialized in, geared to, geared towards, set up against, active against, working against, responsible for combating, competent for, dealing with, on the fight against
rel ESTABLISHED verb: bring into being, call into being, bring into existence, call into existence, give birth to, launch as, originate, put in place, put into place, give rise to, start up, put together, initiate, bring about
rel ESTABLISHED agent: originators, initiator, initiators, maker, makers, architect, architects
rel IMPLEMENTS verb:,,,,,,, have charge of, take charge of, look after,, handle, supervise, oversee, conduct, put into practice, put into effect, give effect to, deliver
rel IMPLEMENTS lr: in charge of, in charge of running, in charge of managing, responsible for, responsible for running, responsible for managing, responsible for the management of, in the hands of, under the management of, the management of, running of, the running of, charged with running, charged with managing, entrusted with, tasked with running, at the controls of
rel IMPLEMENTS agent: operator, operators, administrator, managing body, managers
rel IMPLEMENTS noun: management, administration
rel FUNDS verb: provide funding for, provide money for, provide funds for, give money to, contribute money to, put money into, put up the money for, foot the bill for, sponsor, subsidise, subsidize, bear the cost of, bear the costs of, pay towards, invest in
rel FUNDS lr: the money behind, money behind, funding behind, the funding of, pays for, footing the bill for
rel FUNDS rl: get money from, gets money from, receive money from, receives money from, receive funding from, receives funding from, get funding from, gets funding from, paid for by, financed out of, financed from, funded out of, funded from
rel FUNDS agent: financial backer, financial backers, paymaster, financer, subsidiser, donors
rel COORDINATES verb:,, keep together, pull the strings of, ensure the coordination of
rel COORDINATES lr: in charge of coordinating, responsible for coordinating, responsible for the coordination of, tasked with coordinating, in the coordination of
rel MODELLED_ON lr verb: take after, take its cue from, take their cue from, take its inspiration from, take their inspiration from, owe its design to, owe their design to, owe its inspiration to, imitate, emulate, copy, go back to the example of, derive from, follow in the footsteps of, lean on the example of, draw on
rel MODELLED_ON lr: along the lines of, cast in the mould of, shaped on, styled after, conceived on the model of, designed after, designed on the model of, designed along the lines of, in the image of, made in the image of, in imitation of, after the example of, after the model of, following the example of, the model followed by, fashioned on, formed on the model of, inspired by the experience of, owes its inspiration to, cue from
rel MODELLED_ON rl: served as the pattern for, serves as the pattern for, serve as the pattern for, serve as pattern for, the pattern for, pattern for, provided the pattern for, provides the pattern for, provides the model for, provided the blueprint for, provided the template for, provided inspiration for, provided the inspiration for, served as an inspiration for, served as inspiration for, served as the inspiration for, serves as inspiration for, was the inspiration for, stood model for, stood as model for, set the example for, acted as a model for, acted as model for, acted as the model for, acts as a model for, is the example for, the example for, was the example for, was taken as a model for, was taken as the model for, was used as a model for, used as a model for, used as the model for, is imitated by, was copied by, lent its model to, the source of inspiration for, source of inspiration for, the model of, the template of, prototype for, prototype of, the prototype of, role model for, role model of
rel ALIGNED_WITH lr verb:, coincide with, run in parallel with, run parallel to, go together with, go hand in hand with,,,,,, dovetail with, mesh with, fit in with, create synergies with, exploit synergies with, use synergies with, have synergies with
rel ALIGNED_WITH lr: timed to coincide with, timed to match, brought into line with, brought in line with, in parallel with, in coordination with, in synchrony with, attuned to, synergies are sought with, synergies should be exploited with, synergies sought with, to be timed with, must be timed with, to be aligned, alignment with, the alignment of
rel SUCCEEDS verb: step into the shoes of, follow after, inherit from, take over the role of, take over the tasks of, take over the work of, come in place of, displace, oust
rel SUCCEEDS rl: going to be replaced by, about to be replaced by, transformed itself into, turned itself into, make way for, makes way for, made way for, give way to, gives way to, gave way to, known today as, known now as, now called, now known as, was succeeded by, followed by, reborn as, re emerge as, changed into, changes into, change into, changed its name to, developed into, converted into
rel SUCCEEDS lr: known before as, previously called, previously known as, once called, once known as, came after, comes after, came in place of, in succession to, successor to, in place of, in the place of, taking over from, used to be known as
rel SUCCEEDS lr: new name of, the new name of
rel SUCCEEDS rl: old name of, the old name of
rel SUCCEEDS agent: heir, heirs, replacements, successor body, successor agency
rel SUCCEEDS inverse verb: precede
rel MODELLED_ON rl agent: model, template, prototype, blueprint, inspiration
rel PUBLISHED verb: bring out, produce, compose, put forward, compile, print, adopt as authors, present
rel PUBLISHED say=circulated verb: circulate
rel PUBLISHED agent: authorship, issuer, editor, writers, writer, authors
rel CITES verb: refer back to, make reference to, hark back to, recall by name, mention by title
rel CITES lr: a reference to, with reference to, referring to, citing, points back to
rel INVOLVED_IN verb:, turn up at, sit in on, come to, go to, gather at, meet at,,,,
rel INVOLVED_IN agent: guest, guests, delegates, delegate, people present, those present
rel SUPPORTS verb: support, back, help, assist, strengthen, reinforce, aid, bolster, sustain, give support to, provide support to, provide support for, lend support to, offer support to, give backing to, contribute to, promote the development of
rel SUPPORTS noun: support, backing, assistance, help
rel SUPPORTS agent: supporter, supporters, backer, backers, donor
rel SUPPORTS rl: benefit from, benefits from, benefited from, benefiting from, receive support from, receives support from, received support from, get support from, gets support from, with the support of, supported with, rely on the support of, get help from, gets help from, get backing from, gets backing from, receive help from, beneficiary of, beneficiaries of
rel COOPERATES_WITH lr: cooperate with, cooperates with, cooperating with, cooperated with, cooperate, cooperates, cooperating, cooperated, co operate with, co operates with, work with, works with, working with, work together with, works together with, working together with, collaborate with, collaborates with, collaborating with, collaborate, work together, works together, partner of, partners of, partner, partners, partner with, partners with, have a partnership with, has a partnership with, team up with, cooperation with, collaboration with, partnership with, in cooperation with, interact with, interacts with, cooperation between, collaboration between, partnership between, in partnership with, cooperation partners of, counterpart of, counterparts of, liaise with, liaises with, collaborators, join forces with, joins forces with
rel COOPERATES_WITH lr say=arrangement: negotiate a working arrangement with, negotiate a working arrangement, have a working arrangement with, has a working arrangement with, conclude a working arrangement with, sign a working arrangement with, working arrangement with, working arrangement between
rel COOPERATES_WITH lr say=information verb: exchange information with, swap information with, trade information with
rel COOPERATES_WITH lr toward say=information verb: share information with, pass information to, provide information to, give information to
rel COOPERATES_WITH lr say=information: exchange information, exchanges information, share information, shares information
rel COOPERATES_WITH lr say=data verb: exchange data with
rel COOPERATES_WITH lr toward say=data verb: share data with, provide data to
rel COOPERATES_WITH lr say=intelligence verb: exchange intelligence with, swap intelligence with, trade intelligence with
rel COOPERATES_WITH lr toward say=intelligence verb: share intelligence with, provide intelligence to
rel COOPERATES_WITH lr say=exchange verb: exchange with, have exchanges with, entertain exchanges with, conduct exchanges with, run exchanges with, be in exchange with
# "Toward": the text must put who does it before with whom.
rel COOPERATES_WITH lr toward say=exchange verb: facilitate exchanges with
rel COOPERATES_WITH lr toward say=exchange: facilitate exchanges, facilitates exchanges
rel COOPERATES_WITH lr toward say=contact verb: facilitate contacts with
rel COOPERATES_WITH lr say=arrangement verb: have an arrangement with
rel COOPERATES_WITH lr say=agreement verb: have an agreement with
rel COOPERATES_WITH lr say=close verb: cooperate closely with, work closely with, collaborate closely with, closely cooperate with, closely work with, closely collaborate with
rel COOPERATES_WITH lr say=close: in close collaboration with, in close cooperation with
rel MEMBER_OF verb: join, accede to, become a member of, enter
rel MEMBER_OF agent: member, members, member country, member countries, new members, membership, acceding countries, new member, newcomers to
rel MEMBER_OF lr: belong to, belongs to, belonged to, belonging to, sit in, sits in, sit on, sits on, member of, members of, accession to, accession of, joined up to, became members of, became a member of, acceded, newly joined, admitted to, were admitted to, welcomed into, welcomed as members of, welcomed as new members of, acceded to, joined, are members of, part of, make up, makes up, made up the membership of
rel MEMBER_OF rl: composed of, made up of, consist of, consists of, comprise, comprises, admitted, gained
rel CHAIRS alone verb: hold the presidency, hold the chair, hold the presidency of the council, hold the council presidency, hold the eu presidency, hold the rotating presidency
rel CHAIRS verb: chair, preside over, hold the presidency of, hold the chair of, head the presidency of
rel CHAIRS agent: chair, chairman, chairs, president, presidency, the presidency
rel PART_OF lr: form part of, forms part of, forming part of, belong, part of, parts of, component of, components of, component projects of, component project of, projects of, phase of, phases of, component of the, fall under, falls under, falling under, subproject of, sub project of, within the wider, belongs to, belong to, annexed to, annex to, subset of, kind of, form of, forms of, included in, element of, elements of, kinds of crime under, is counted as, counts as, component, components
rel PART_OF rl: contain as components, comprises the projects, include as component, includes as component
rel ADDRESSES verb: address, fight, combat, tackle, target, counter, prevent, aim at, disrupt, act against, be directed against, attack, deal with, focus on, take on, work against, confront, respond to
rel ADDRESSES lr: directed against, directed at, fight against, fights against, aimed at, aimed against, in the fight against, combating, combatting, targeting, devoted to, dedicated to, in charge of fighting, action against, the fight against, responsible for fighting, directed, aimed
rel ADDRESSES lr weak: against
rel ESTABLISHED verb: establish, set up, create, found, develop, adopt, institute, build, introduce
rel ESTABLISHED noun: establishment, creation, founding, foundation
rel ESTABLISHED agent: founder, founders, creator, creators
rel IMPLEMENTS verb: implement, carry out, manage, execute, administer, run, operate
rel IMPLEMENTS agent: manager, implementer, implementing body, implementing agency
rel FUNDS verb: fund, finance, co finance, cofinance, co fund, cofund, pay for, pay, bankroll
rel FUNDS lr: co finances, co finance, co funds, co fund
rel FUNDS rl: co financed by, co funded by, cofunded by, co financed, co funded
rel FUNDS agent: funder, financier, sponsor, sponsors, funders
rel FUNDS noun: funding, financing
rel COORDINATES verb: coordinate, co ordinate, steer, orchestrate
rel COORDINATES lr: under the coordination of
rel COORDINATES noun: coordination
rel COORDINATES agent: coordinator
rel MODELLED_ON lr: modelled on, modeled on, modelled after, modeled after, modelled, modeled, inspired by, patterned on, patterned after, based on, follow the model of, follows the model of, following the model of, on the model of, draw inspiration from, draws inspiration from, take inspiration from, takes inspiration from, built on the model of, take as model, takes as its model, follow the example of, follows the example of, drawn on the example of, drew inspiration from, take as a model, has as its model, owes its model to, taken after, copied from, fashioned after, styled on, take as their model, mirrors, mirror, shaped after, find its inspiration, found its inspiration, find its inspiration in, found its inspiration in, find inspiration in, found inspiration in
rel MODELLED_ON inverse verb: inspire
rel MODELLED_ON rl: model for, models for, the model for, serve as model for, served as model for, served as a model for, serves as a model for, serve as a model for, inspiration for, inspiration of, inspiration behind, blueprint for, example for, template for, model of, served as the model for, provided the model for, provide the model for, was the model for, the inspiration for, served as an example for, serves as the model for, model behind, the template for
rel ALIGNED_WITH lr: aligned with, aligned to, in step with, synergies with, synergy with, coordinated with, timed with, in line with, kept in step with, in tune with, synergies between, synchronised with, synchronized with, matched with, harmonised with, aligned, timing coordinated with, to be aligned with, in sync with, launch timed with, launch coordinated with
rel SUCCEEDS verb: succeed, replace, supersede, take over from, take the place of, follow on from
rel SUCCEEDS agent: successor, successors, replacement
rel SUCCEEDS rl: predecessor of, the predecessor of, forerunner of, predecessor, forerunner, turned into, turn into, renamed, become, became, become of, became of, was renamed, evolve into, evolves into, transform into, transformed into
rel SUCCEEDS lr: grew out of, grow out of, used to be called, formerly, formerly known as, emerge from, emerged from, used to be
rel PUBLISHED verb: publish, issue, release, put out, author, write
rel PUBLISHED agent: publisher, publishers, author, authors, originator
rel CITES verb: cite, refer to, quote, invoke, build on, reference, allude to
rel INVOLVED_IN verb: participate in, take part in, attend, be present at, be at
rel INVOLVED_IN agent: participant, participants, attendee, attendees, signatory, signatories, invitee, invitees
rel INVOLVED_IN rl: open to, attended by
capacity invited verb: invite
capacity invited: invited to, invitee, invitees, invited
capacity signatory: signatory, signatories
capacity observer: observer, observers

event Creation verb: create, establish, set up, found, form, institute, come into being, come into existence, come about, come to life, come to exist, see the light of day, bring into being, arise, originate, get set up
event Creation noun: creation, establishment, founding, foundation, birth, birthday, birth date, setting up, start of existence, inception, formation
event Launch verb: launch, kick off, start, begin, inaugurate, get under way, roll out, get off the ground, set in motion, unveil, open
event Launch: launch date
event Signature: signature date
event Launch noun: launch, start, kick off, roll out, inauguration, opening
event Signature verb: sign, conclude, put signature to, put their signature to, put their signatures to, put their names to, put pen to paper on, ink
event Signature noun: signature, signing, signing ceremony, inking
event Accession verb: join, accede, accede to, become a member of, enter, become members of, get into, become part of, come into, gain membership of, become a member
event Accession noun: accession
event Meeting verb: meet, hold, convene, take place, gather, host, come together, get together, sit down together, assemble, sit together, stage, hold talks
event Meeting noun: meeting, summit, ministerial, conference, gathering, lunch, get together, session, encounter, talks, gatherings, assembly
event Meeting: took place, taken place, ministerial meeting, ministerial meetings, operational meeting, was held, were held, be held, is held, are held, will be held, sit next
event any verb: happen, occur
event any: happened, went on
event Document verb: adopt, publish, issue, agree, agree on, release, date, make, approve, sign off on, sign off, endorse, pass, finalise, finalize, settle, conclude as a document, accept, bring out, draw up, make public
# Who did what happened: one who took part must be called so, or as the arguments say.
person ministers: ministers of
person representatives: representatives of
person officials: officials of
person delegates: delegates of
person leaders heads-of-state: leaders, leaders of, the leaders of, heads of state, heads of government, heads of state or government, heads of state and government, heads of state or government of, heads of state and government of, the heads of state or government of, the heads of state and government of
# To come out is not to be agreed.
issuing verb: publish, issue, release, bring out, make public
issuing: publication of, publication date, publication date of, date of publication, date of publication of, release date, release date of
event Document: dated, dated from, agreed, agreed on, come from, date from, adoption of, publication of, approval of, agreement on, date of adoption of, signed off, signed off on
begin verb: start, begin, run, commence, last, be in place, exist, operate, come into operation, come into force, take effect, get going
begin: since when, start date of, running, run from, since what year, since which year, from what year, from which year, how long ago did, first year of, starting year of, start year of, starting date of, beginning of, the beginning of, in operation since, active since
end verb: end, expire, finish, close, run out, run until, last until, come to an end, terminate, wind up, run its course, cease, lapse
end: the end of, until when, end date of, up to when, run until, runs until, until what year, until which year, up to what year, till when, until what date, last year of, final year of, closing date of, expiry date of, expiry of, the end of, end of, how long will, how much longer, run to, runs to

number 2: two
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 20: twenty
month 1: january, jan
month 2: february, feb
month 3: march
month 4: april
month 5: may
month 6: june
month 7: july
month 8: august, aug
month 9: september, sept
month 10: october, oct
month 11: november, nov
month 12: december, dec
half 1: first half of
half 2: second half of
"""##
