// Written by .ci/embed from Data/english-everyday-kinds.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_kinds_thesaurus = ##"""
# Everyday English, and what official texts say for it: solving, change, parts, amounts, quality, people. Lines as in english.thesaurus; held against long questions only.
# Solving, going wrong, difficulties
solve, resolve, sort out, iron out, work out, straighten out, settle, find an answer to, fix, crack, clear up
resolve, settle, sort out, iron out, patch up, straighten out, put to rest, clear up, resolution
settle, settlement, resolve, reach agreement on, put an end to, arrange
dispute, disagreement, quarrel, row, argument, conflict, falling out, difference of opinion, at odds, wrangle
disagreement, difference of opinion, dissent, differ, disagree, not see eye to eye, divergence, discord, at odds
arbitration, referee, umpire, arbiter
remedy, fix, put right, correct, cure, redress, set right, repair
correct, put right, rectify, fix, amend, remedy, set straight
solution, answer, fix, remedy, key to
problem, trouble, difficulty, headache, snag, hitch, complication, sticking point
difficulty, hardship, trouble, snag, hurdle, hitch, stumbling block, problem
obstacle, hurdle, barrier, stumbling block, roadblock, hindrance, impediment, stand in the way, bottleneck
barrier, hurdle, obstacle, wall, fence, bar
bottleneck, choke point, obstacle, narrow point, logjam
hinder, stand in the way, stood in the way, hold back, held back, impede, hamper, thwart, put a spanner in the works, slow down
prevent, kept from, stop, ward off, head off, stave off, nip in the bud, guard against, keep at bay, block, fend off, avoid
avoid, steer clear of, avert, prevent, sidestep, keep away from, shun, dodge, get round
duplication, overlap, double work, doubling up, repetition, redundancy
overlap, duplicate, coincide, cover the same ground
challenge, tough task, tall order, difficulty, hurdle, obstacle, uphill task
challenging, demanding, difficult, tough, testing, taxing, uphill
pressure, strain, stress, squeeze, burden, under pressure
burden, load, strain, weight, onus, millstone
bureaucracy, red tape, paperwork, administrative burden, bureaucratic
simplify, simplification, cut red tape, make simpler, streamline, make easier, pare down
streamline, simplify, make more efficient, rationalise, slim down, trim
fail, failure, fall through, fell through, fall short, flop, come to nothing, not succeed, collapse, go wrong, went wrong
shortcoming, failing, fault, drawback, weak point, flaw, defect, failure, downside
drawback, downside, disadvantage, shortcoming, minus
lack, shortage, absence, deficit, scarcity, dearth, missing, be short of
shortage, scarcity, lack, dearth, deficiency, shortfall, too few
gap, hole, loophole, lacuna, missing link, shortfall, void, blank
loophole, gap, way round, grey area, hole in the law
fill the gap, close the gap, bridge the gap, plug the gap, plug the hole, make good the shortfall
weakness, weak point, weak link, soft spot, Achilles heel, frailty, failing
mistake, error, fault, slip, wrong, blunder, oversight
deteriorate, worsen, get worse, got worse, go downhill, went downhill, decline, degrade, aggravate
worsen, aggravate, make worse, made worse, exacerbate, compound, deteriorate, add fuel to the fire
exacerbate, make worse, made worse, aggravate, worsen, heighten, inflame, fuel
undermine, eat away at, erode, weaken, damage, chip away at, sabotage, subvert, jeopardise, wear down
jeopardise, jeopardize, endanger, put at risk, threaten, imperil, put in danger, compromise, risk
endanger, put at risk, put in danger, expose to danger, imperil, jeopardise, threaten
at risk, in danger, under threat, in jeopardy, vulnerable, exposed, threatened, at stake
threat, danger, menace, peril, hazard, sword of Damocles, threaten
pose a threat, endanger, threaten, be a danger, constitute a threat, be dangerous for
risk, danger, hazard, chance of harm, exposure, gamble, peril
risky, hazardous, dangerous, unsafe, perilous
harmful, damaging, detrimental, injurious, bad for, do harm, noxious, hurtful, pernicious
harm, damage, hurt, do damage to, injure, impair, take a toll on, detriment
damage, harm, destruction, wreckage, havoc, toll, ruin
destroy, destruction, wipe out, ruin, wreck, lay waste, demolish, devastate, obliterate
suffer, undergo, underwent, go through, went through, endure, be hit by, pain
affect, have an impact on, have a bearing on, influence, bear upon, strike, struck, be felt by
hard hit, badly affected, hit hard, heavily affected, severely affected, worst affected, hardest hit
# Change, turning into, making up, including
become, turn into, grow into, grew into, change into, evolve into, be transformed into, end up as, morph into
transform, turn into, change into, convert, reshape, makeover, shake up, metamorphosis
convert, turn into, change into, conversion, switch, transform
evolve, grow out of, grew out of, develop, mature, come a long way, evolution, unfold
develop, grow, grew, grown, expand, build up, built up, flourish, mature
development, growth, expansion, progress, evolution, unfolding
development, turn of events, change, occurrence
change, shift, switch, alteration, transition, shake-up, variation
transition, changeover, switch, shift, move, passage, handover
shift, move, swing, change, displacement
reform, shake up, overhaul, revamp, restructure, reorganise, rework, clean-up
restructure, reorganise, rearrange, revamp, reshuffle
modernise, modernize, update, bring up to date, revamp, renew, overhaul
adapt, adjust, tailor, fine-tune, make fit, tweak, accommodate, cut to measure, attune
adapt, come to terms with, adjust, move with the times, keep pace with
keep pace with, keep abreast of, move with, stay up to date with
tailor-made, tailored, bespoke, custom-made, adapted, targeted
replicate, copy, reproduce, repeat elsewhere, duplicate, imitate, clone
follow the example of, take a leaf out of, model, copy, imitate, take as a model, emulate, follow in the footsteps of
modelled, inspire, patterned after, along the lines of, copied from, after the model of, following the model of
inspire, inspiration from, modelled, take a cue from, drawing inspiration from
example, model, role model, case in point, good example, template
precedent, earlier case, earlier example, example set, previous case
set an example, lead by example, be a model, show the way
include, count among, involve, number among, among them, bring in, feature
consist, be made up of, made up of, comprise, composed, constituted, built from, includes, contain
comprise, consist, be made up of, made up of, include, contain, bring together, brought together, encompass, embrace
composition, makeup, membership, composed
make up, constitute, compose, account for
account for, make up, constitute, amount to
contain, include, comprise, feature
bring together, brought together, unite, assemble, gather, unify, combine, draw together
belong, form part of, fall within, come under, came under
essential, built-in, inherent, intrinsic, inseparable, part and parcel
inherent, intrinsic, built-in, innate
integrate, build in, built in, mainstream, bring into, blend, fit in
mainstream, integrate everywhere, build into all policies, embed
embed, build into, anchor, root, integrate, entrench, incorporate
anchor, root, embed, fasten
add, attach, append, include, addition, tack on, tag on
addition, extra, supplement, add-on, bonus
additional, extra, further, supplementary, added, on top, another
remove, take away, took away, get rid of, got rid of, delete, strike out, lift
delete, erase, wipe, scrub, remove, cross out
separate, split, divide, break up, broke up, detach, split up
divide, split, break down, share out, partition, break up, division, carve up
split, rift, division, breach, breakup, schism
classify, categorise, sort, rank, break down into, classification
category, class, sort, type, bracket, heading
divided, split into, broken down into, made up of, organised into, falls into
subdivided, split, broken down, divided
# Parts, kinds and pieces
part, portion, bit, share, piece, slice, fraction
piece, bit, fragment, item
element, ingredient, building block, component, factor, piece of the puzzle
building block, element, component, cornerstone, brick
pillar, cornerstone, mainstay, linchpin, backbone, keystone, strand, main part, column
cornerstone, bedrock, foundation stone, keystone, linchpin, basis, heart
backbone, mainstay, pillar, spine, core, support
strand, thread, theme, pillar, component, track
core, heart, kernel, nucleus, crux, essence, gist, nub
at the heart of, at the core of, at the centre of, central, key to, in the middle of
focal, central, main, key
basis, starting point, foundation, ground, groundwork, footing, underpinning
starting point, point of departure, basis, springboard, baseline
springboard, starting point, stepping stone, launching pad, platform
component, constituent, module, unit, element, piece
module, unit, course unit, component
layer, tier, stratum
aspect, side, facet, dimension, element, angle, feature
perspective, viewpoint, angle, outlook, standpoint, lens
feature, characteristic, trait, attribute, quality, property, hallmark
detail, particular, specifics, fine print, nitty-gritty, ins and outs
factor, element, influence, ingredient, circumstance
remainder, rest, remaining, left over
# Amount and extent
number, quantity, total, tally, count, headcount
amount, sum, quantity, total, volume
total, sum, altogether, overall, aggregate, all told
overall, total, all-round, global
percentage, per cent, percent, share, proportion, ratio, fraction
rate, speed, pace, ratio
average, typical, on average, normal
maximum, ceiling, upper limit, cap, limit, peak, highest
minimum, lower limit, floor, lowest, fewest, bare minimum
limit, ceiling, cap, threshold, bound, boundary
threshold, limit, bar, cut-off, minimum level
numerous, many, a lot of, lots of, a great many, plenty of, countless, dozens of, a host of, a wealth of, multitude
many, a lot of, lots of, plenty of, numerous, a large number of
few, a handful of, not many, a small number of, hardly any
variety, range, array, diversity, assortment, mix, mixture, spectrum
wide range, broad range, variety, array, whole gamut, spectrum, wide variety, all kinds, all sorts, multitude
diverse, varied, different, mixed, manifold, miscellaneous
diversity, variety, range, difference, mix, being different
extent, degree, scale, reach, scope, breadth
scale, size, extent, magnitude, dimension, proportions
large-scale, big, major, massive, extensive, huge, wide-scale, on a big scale
small-scale, small, minor, little, modest, petty
massive, huge, enormous, vast, immense, gigantic, colossal, giant
substantial, sizeable, significant, large, big, hefty
significantly, substantially, greatly, a lot, much, markedly, a great deal, by a wide margin
modest, small, limited, humble, slight, little
limited, restricted, small, narrow, scant, confined
growing, increasing, rising, mounting, on the rise, expanding, ever more, escalating
increasingly, ever more, to a growing extent
on the rise, increasing, growing, rising, climbing, mounting
increase, go up, went up, gone up, climb, jump, surge, soar, swell, rocket, upturn, upsurge
surge, upsurge, jump, spike, sharp rise, boom, wave
rise, go up, went up, climb, increase, rose, risen, ascend
spread, extend, sprawl, branch out, proliferate, mushroom, grow
proliferation, spread, rapid increase, multiplication, mushrooming
decrease, go down, went down, drop, fall, fell, decline, dwindle, shrink, shrank, fall off, come down
decline, fall, fell, drop, dwindle, wane, downturn, slump, decrease
reduce, cut back, cut down, bring down, brought down, scale back, scale down, slash, trim, make smaller, curtail, downsize, minimise
minimise, minimize, keep to a minimum, keep as low as possible, keep down, reduce, lessen
maximise, maximize, get the best out of, optimise
optimise, optimize, make the best of, perfect, fine-tune, optimum, best possible
mitigate, lessen, cushion, soften, reduce, alleviate, ease, moderate, take the edge off, dampen
alleviate, relieve, ease, soothe, lighten, mitigate, relief
exceed, go beyond, surpass, went over, outstrip, overshoot
beyond, outside, further than, past
entire, whole, total, full, complete, from start to finish
entirety, whole, totality
half, fifty per cent
double, twofold, twice as many, twice
triple, three times, threefold, treble
single, sole, lone, individual, solitary
unique, one of a kind, unparalleled, unrivalled, special, without equal, unmatched, like no other
unprecedented, never before, without precedent, never seen before, without parallel, never known
first-ever, first of its kind, never done before
multiple, many, numerous
full range, whole spectrum, entire range, everything from, full spectrum, complete range
# Importance, quality, success
important, big, crucial, vital, weighty, high up on the agenda, essential
importance, weight, significance, value, seriousness
key, crucial, helpful
essential, must-have, vital, can't do without, indispensable, a must, imperative, necessary, key
imperative, essential, urgent, vital, compelling
indispensable, can't do without, essential, vital, must-have, irreplaceable, needed
paramount, supreme, utmost, most important, overriding, above all, foremost
overriding, paramount, most important, main, chief, overall
fundamental, basic, essential, underlying, core, key, elementary, at the root
basic, fundamental, elementary, essential, simple, bottom-line
primary, main, chief, principal, most important
primarily, mainly, chiefly, mostly, above all, in the main, principally, first and foremost
mainly, mostly, primarily, chiefly, largely, predominantly
priority, top of the list, first concern, main concern, most pressing, high on the agenda, at the top of the agenda
prioritise, prioritize, put first, give priority to, give precedence to, focus, rank, give preference to
crucial, make-or-break, life-or-death, all-important, pivotal
conclusive, deciding, crucial, turning the scale
crucial, vital, key, all-important
secondary, lesser, minor, less important, subordinate, subsidiary
minor, small, unimportant, lesser, trivial, petty
negligible, tiny, insignificant, hardly any, trifling
excellent, outstanding, first-rate, superb, top-notch, very good, exceptional, first-class, brilliant
excellence, quality, being the best, merit, high standard
favourable, sound
high-quality, top-quality, first-rate, first-class, top-grade
satisfactory, good enough, acceptable, adequate, fair
poor, bad, weak, low-quality, inferior, substandard
success, triumph, achievement, victory, breakthrough, winner, success story
successful, fruitful, effective, thriving, winning, went well
succeed, manage, come off, pull off, bring off, pay off, win through
achieve, bring about, brought about, got done, pull off, accomplish, fulfil, arrive at, notch up
achievement, accomplishment, feat, success, attainment, track record
track record, past performance, history of success, achievements
attain, reach, gain, arrive at, achieve, fulfil
reach, arrive at, got to
performance, results, showing, achievement
effective, do the job, successful, deliver results, efficient, worthwhile, bear fruit
bear fruit, yield results, pay off, produce results, succeed, bring results, deliver
yield, produce, bring in, deliver
helpful, handy, valuable, beneficial, worthwhile
valuable, precious, worthwhile, helpful, important, worth a lot
value, benefit, utility, helpfulness
useless, ineffective, pointless, futile, in vain
benefit, gain, profit, advantage, upside, plus, boon
benefit, profit, take advantage of, reap the benefits of, enjoy, be helped by
advantage, benefit, plus, asset, edge, upside, strong point, added value
mutually beneficial, win-win, good for both sides, both benefit, to mutual advantage, benefiting both
interest, stake, concern, benefit
interested, keen, curious, eager, attracted
stake, share, involvement
stakeholder, those concerned, those affected, party involved, those involved
potential, promise, possibilities, prospects, latent, untapped
opportunity, chance, opening, possibility, occasion, window of opportunity, shot
strength, strong point, forte, asset, strong suit
skill, ability, competence, talent, aptitude, expertise, proficiency, knack, craft
competence, ability, skill, capability, expertise, proficiency
capacity, ability, capability, wherewithal, power to act
capacity-building, training, building up skills, skill-building
skilled, trained, qualified, experienced, capable, proficient, expert
qualified, trained, skilled, certified, competent
experienced, seasoned, veteran, practised, old hand, skilled
expert, specialist, authority, professional, old hand, pundit, connoisseur
newcomer, beginner, novice, newly arrived, fresh face
state-of-the-art, cutting-edge, latest, most modern, advanced, leading-edge
advanced, sophisticated, cutting-edge, high-tech, modern, developed, state-of-the-art
sophisticated, advanced, complex, refined, elaborate, clever
innovative, inventive, groundbreaking, creative, novel, pioneering
novel, fresh, brand-new, recently introduced, newly created
outdated, old-fashioned, out of date, obsolete, antiquated, past its sell-by date, old
obsolete, out of date, outdated, superseded, no longer used
reliable, trustworthy, credible, trusty, can be counted on
credible, believable, trustworthy, convincing, reliable
trust, confidence, rely on, faith, count on, trustworthy
trust-building, confidence-building, building trust, winning trust, creating confidence, build confidence
reputation, standing, good name, prestige, image, credibility
prestige, standing, reputation, esteem, kudos, renown
renowned, famous, well-known, noted, prominent
prominent, leading, well-known, important, eminent, high-profile, noted
high-profile, prominent, well-known, much publicised
# Connections, comparison, causes
link, tie, bond, connection, relationship, nexus, tie-in
nexus, link, connection, relationship, interplay, tie
related, linked, connected, tied, associated, allied, interrelated
compare, comparison, set against, measure against, contrast, liken
similar, alike, same kind, comparable, close to, akin, resembling, much the same, along the same lines
correspond, match, tally, be equal to, equivalent
equivalent, equal, same as, counterpart, comparable, amounts to
equal, same, on a par
different, unlike, not the same, vary, dissimilar
difference, gap, distinction, disparity, contrast
inequality, disparity, gap, imbalance, unequal, unfairness
imbalance, unevenness, disparity, lopsided, unequal
distinguish, tell apart, set apart, differentiate, distinction, tell the difference
coherent, in agreement, compatible, not contradictory, fits with
contradict, clash with, at odds with, inconsistent, run counter to
contrary to, against, clash with, inconsistent with
depend, rely on, hinge on, rest on, turn on, be down to, hang on
dependent, reliant, relying, reliance
interdependent, depend on each other, mutually dependent, rely on one another, relying on each other
interconnected, linked to each other, intertwined, linked together, closely connected, entwined, interlinked, interwoven
affect one another, interrelated, interplay, linked, interact
cause, lead to, led to, bring about, brought about, give rise to, gave rise to, trigger, set off, spark, engender, be behind, breed
cause, reason, ground, root, source, motive
reason, motive, ground, rationale, cause, explanation
rationale, reasoning, logic, thinking behind, justification
stem from, arise, grow out of, grew out of, spring from, derive
arise, crop up, emerge, spring up, sprang up, occur, appear, surface, arose, arisen
emerge, surface, appear, arise, spring up, crop up, turn up
root causes, underlying causes, deeper reasons, origins
consequence, effect, result, upshot, fallout, knock-on effect, aftermath, repercussion, aftereffect, implication
repercussion, consequence, fallout, effect, impact, knock-on effect, ripple effect
side effect, by-product, unintended consequence, spin-off
by-product, spin-off, side product, side effect
outcome, result, upshot, product, end result, fruit
lead to, led to, end up in, give rise to
purpose, reason, aim, intention
contribute, play a part in, go some way towards, add to, have a share in, be a factor in
effect, impact, influence, result, bearing, imprint, mark
influence, shape, sway, have a bearing on, colour, mould, impact, leave a mark on, clout, pull
shape, mould, influence, determine
fuel, feed, drive, stoke, fan, add to, power
# People, roles, bodies
staff, personnel, employees, workforce, people working, workers, team, crew, headcount, manpower
employee, worker, staff member, member of staff, jobholder
official, civil servant, bureaucrat, functionary, government employee, office holder, officeholder
civil servant, official, government worker, administrator, state employee
civil service, government offices, bureaucracy, state apparatus
diplomat, envoy, ambassador, emissary
diplomatic, ambassadorial
embassy, diplomatic mission, legation
consulate, consular
minister, cabinet member, member of government, ministerial
prime minister, premier
politician, lawmaker, statesman, political figure
policymaker, policy-maker, those in power
parliament, legislature, assembly, lawmakers, chamber
parliamentarian, lawmaker, MP, legislator, deputy
parliamentary, legislative
government, those in power, cabinet, authorities, powers that be
authority, powers that be, officialdom, agency
head, director, chief, manager, boss
manager, boss, head, administrator, supervisor
expert, professional, specialist, adviser, consultant
adviser, advisor, consultant, counsellor, mentor
researcher, scientist, scholar, academic
scholar, academic, professor, university teacher, researcher
teacher, instructor, educator, trainer, tutor, lecturer
trainer, instructor, coach, teacher, train the trainers
trainee, student, learner, apprentice, pupil, those trained, course participant
student, learner, pupil, trainee, undergraduate
lawyer, attorney, counsel, barrister, solicitor, jurist
judge, magistrate, arbiter, bench, justice
prosecutor, prosecuting attorney, district attorney
policeman, policewoman, cop, constable, officer, police
soldier, serviceman, trooper, military, armed forces member
military, army, troops, soldiers, forces
troops, soldiers, forces, contingents
journalist, reporter, newsman, press, media
media, press, newspapers, broadcasters, reporters
whistleblower, whistle-blower, reporting person
source, tipster
human rights defender, activist, rights activist, campaigner, human rights activist
activist, campaigner, militant, advocate
volunteer, unpaid helper, helper, voluntary worker
NGO, charity, voluntary organisation, nongovernmental, pressure group, nonprofit
ordinary people, grassroots, citizens, campaigners, grass roots, NGOs, voluntary sector
grassroots, grass-roots, local people, at the bottom, from below, ordinary people
lobby, lobbyist, pressure group
labour union, union, workers' organisation
employer, boss, company, firm
business, company, firm, entrepreneur, commercial, corporate
businesses, companies, firms, industry, corporate world, business people
small and medium-sized enterprises, SMEs, smaller companies
businesses, industry, companies, business world, corporate sector, commerce
operator, company, carrier, provider, firm
provider, supplier, company offering services
consumer, user, buyer, shopper
client, buyer, consumer, shopper
producer, maker, manufacturer, grower
manufacturer, maker, producer, factory, builder
supplier, provider, source, vendor, seller
owner, proprietor, holder, possessor
ownership, possession, belong, proprietorship, owner
citizen, national, civilian, member of the public, ordinary people, resident, man in the street
national, citizen, passport holder
nationality, citizenship, passport
resident, inhabitant, citizen, people living, dweller
public, everyone, population, society
public, known to all, not secret, open to everyone
individual, someone
people, persons, folk, individuals, men and women, humans
female, girls, women
youth, youngsters, teenagers, adolescents, the young, younger generation, juveniles
children, minors, kids, boys and girls, youngsters
elderly, older people, old people, senior citizens, the aged
disability, handicapped
indigenous, native, aboriginal, first nations
ethnic, racial, tribal
family, household, relatives, loved ones, kin
newcomer, migrant, newly arrived, arrival
migrant, people on the move
refugee, displaced person, asylum seeker, person fleeing, exile
displaced, uprooted, driven from home, forced to flee, internally displaced
"""##
