// Written by .ci/embed from Data/english-everyday-more.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_more_thesaurus = ##"""
# Everyday English, and what official texts say for it: further words. Lines as in english.thesaurus; held against long questions only.
# More everyday words for official ones
vote, have a say in, have a voice in, right to vote
request, instance, at the instance of, behest, at the behest of
initiative, brainchild, instigation, prompted by, instigated by
mandate, marching orders, terms of reference, job description, instructions, brief
terms of reference, mandate, remit, brief, job description
consultative, advisory, without a vote, non-voting
chairperson, chair, presiding officer, moderator, chairman
rapporteur, reporter, note-taker, record keeper
spokesperson, press officer, mouthpiece, voice, spokesman
delegation, team sent, representatives, deputation, envoys, party sent
entourage, staff, aides, retinue, suite
aide, assistant, adviser, right hand, helper
custodian, guardian, keeper, depositary
depositary, keeper, custodian, deposited with, kept by, lodged with
deposit, lodge, hand in, hand over
founding member, original member, charter member, member from the start, there from the start
host, housed by, accommodated by
accommodate, lodge, give a home to
cornerstone, linchpin, keystone, pillar, foundation stone
masterplan, master plan, strategy, grand plan, blueprint
guinea pig, test case, pilot, trial
trial balloon, test, feeler, first probe
watershed, turning point, milestone, crossroads, landmark
springboard, launchpad, launch pad, platform, starting point
patchwork, mosaic, mixture, fragmented, piecemeal
fragmented, scattered, patchy, piecemeal, disjointed, split up
scattered, dispersed, spread out, dotted around
silo, compartment, isolation, working in isolation
isolated, alone, cut off, lonely, detached
isolation, loneliness, being cut off, seclusion
piecemeal, bit by bit, unsystematic, patchy
stopgap, temporary solution, interim measure, provisional
makeshift, improvised, provisional, temporary
cutback, reduction, cut, saving
hike, rise, increase, jump
windfall, bonus, unexpected gain
shortlist, selection, list of candidates, preselection
blacklist, list of banned, blocklist
whitelist, list of permitted, allowlist
backlog, arrears, pile of work, unfinished work
bottleneck, chokepoint, logjam, congestion
loophole, legal gap, lacuna, escape route
pushback, resistance, opposition, rejection
backlash, adverse reaction, counter-reaction, hostile response
setback, reversal, blow, step back, delay
standoff, stand-off, deadlock, impasse, stalemate
showdown, confrontation, clash
flashpoint, hotspot, trouble spot, tension
foothold, presence, bridgehead
footprint, presence, trace, mark
stronghold, bastion, bulwark, fortress
lifeline, vital support, rescue
leverage, influence, clout, pressure, bargaining power
clout, influence, power, weight, leverage
heavyweight, powerful, influential, major player
major player, key actor, important actor, heavyweight, big player
bystander, onlooker, observer, witness
shareholder, investor, co-owner
underdog, weaker side, disadvantaged
kingpin, ringleader, leader, boss, mastermind, gang leader
ringleader, head of the gang, gang leader, leader, mastermind, kingpin
henchman, accomplice, associate, helper
accomplice, accessory, helper, partner in crime, abettor, complicit
complicity, aiding and abetting, involvement in crime, collusion
collusion, conspiracy, secret agreement, plot, conspire
plot, conspire, scheme, conspiracy, hatch
front company, shell company, letterbox company, dummy company, straw company, front
straw man, front man, figurehead, nominee
figurehead, front man, nominal leader
money trail, financial trail, follow the money, paper trail, trace of money
paper trail, written record, documentary evidence, records
hideout, safe house, refuge, hiding place
loot, booty, stolen goods, spoils, plunder
plunder, loot, pillage, ransack
stash, hidden store, cache, hoard
shipment, load, consignment, cargo, haul
haul, seizure, catch, load seized
mule, courier, carrier, drug courier
tip-off, information, lead, hint, denunciation
breakthrough, leap, big step forward, advance
stumbling block, obstacle, hindrance, hurdle, sticking point
sticking point, unresolved issue, point of disagreement, bone of contention, contentious issue
bone of contention, contentious issue, disputed point, controversy
contentious, controversial, disputed, divisive, hotly debated
divisive, causing division, splitting, polarising
polarisation, polarization, division, splitting of society, divide
cohesion, holding together, unity, togetherness, sticking together
social cohesion, holding society together, unity of society
fabric, structure
backdrop, background, context, setting, against the background
hindsight, looking back, retrospect
retrospective, backward-looking, looking back, retroactive
retroactive, backdated, retrospective, with effect from an earlier date
backdate, make retroactive, antedate
stand-alone, independent, separate, self-contained
self-contained, independent, complete in itself, stand-alone
homegrown, domestic, local, indigenous
produced in, manufactured in, originating in
full-scale, total, unrestrained
full-scale, complete, large-scale
full-fledged, fully-fledged, complete, full, mature
fledgling, nascent, beginner
nascent, budding, emerging, fledgling, incipient
burgeoning, growing, booming, flourishing
flourish, thrive, prosper, boom, bloom
wither, decline, shrivel, fade
fade, disappear, vanish, wane, die away
vanish, disappear, go missing, fade away
disappear, vanish, go missing, missing persons
reappear, resurface, come back, return, turn up again
resurgence, revival, comeback, return, new rise
outbreak, eruption, sudden start, flare-up
onset, beginning, start, outbreak
tail end, final part, end, last phase
midway, halfway, in the middle, mid-point
halfway, midway, mid-term, at the half-way point
mid-term review, interim review, halfway assessment, review at half-time
stocktaking, review, assessment, inventory, balance sheet
balance sheet, assessment, result, accounts
shake hands, agree, seal the deal
clinch, secure, conclude, seal
mull, consider, ponder, weigh
vow, pledge, promise, swear
slam, criticise, condemn, denounce
blast, criticise, denounce
hail, welcome, praise, applaud
tout, promote, praise, advertise
axe, cut, abolish, scrap, cancel
curb, limit, restrain, restrict, rein in, check
rein in, curb, control, restrain, limit
quell, suppress, put down, crush
quash, annul, overturn, suppress
overturn, reverse, quash, annul, set aside
uphold, maintain, support, confirm
shun, avoid, stay away from, boycott
boycott, refuse to attend, stay away, shun
woo, court, seek to attract, try to win
lure, attract, entice, tempt
attract, draw, lure, appeal to, bring in
tackle, grapple with, address
grapple with, struggle with, tackle, deal with
unveil, reveal, launch
unlock, release, free up
free up, release, make available, unlock
channel, direct, route, funnel, steer
pour, flow, stream, channel
top up, supplement, replenish, add money to
replenish, top up, refill, restock
tap, draw on, exploit
leverage, exploit, capitalise on
capitalise on, take advantage of, exploit, build on
piggyback, build on, make use of, follow
mirror, reflect, copy, correspond
reflect, mirror, show, express
echo, repeat, reflect, restate
downplay, play down, minimise, understate
exaggerate, overstate, blow up, inflate
overlook, neglect, ignore, disregard, turn a blind eye to
ignore, disregard, overlook, take no notice of, brush aside
disregard, ignore, neglect, flout
neglect, overlook, disregard, fail to look after
turn a blind eye to, ignore, tolerate, overlook
condone, tolerate, accept, turn a blind eye to
tolerate, accept, condone, endure
shrug off, dismiss, disregard, ignore
brush aside, dismiss, disregard, ignore
sidestep, avoid, evade, bypass
bypass, circumvent, go round, sidestep, avoid
outsource, contract out, subcontract, farm out
contractor, company hired, supplier, provider
subcontractor, supplier, company working for the contractor
vet, screen, check, examine, background check
clearance, security check, vetting, authorisation
cushion, soften, protect, absorb, mitigate
buffer, cushion, protection, zone between
stave off, prevent, avert, delay
fend off, resist, repel, ward off
repel, drive back, fend off, beat off
weather, withstand, survive, come through
withstand, resist, stand up to, hold out against, survive, bear
survive, outlive, stay alive, come through, live on
survivor, victim
stigma, stigmatisation, shame, disgrace, labelling
stereotype, prejudice, fixed image, cliche
mindset, attitude, way of thinking, mentality
"""##
