// Written by .ci/embed from Data/english-everyday-matters.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_everyday_matters_thesaurus = ##"""
# Everyday English, and what official texts say for it: structures, law, cyber, borders, health, conflict. Lines as in english.thesaurus; held against long questions only.
# Structures: arms, wings, schemes and set-ups (each kind of body apart)
organisation, institution, entity, outfit, organization
body, organ, organisation, institution, entity, outfit
subcommittee, sub-committee, smaller committee, subgroup
secretariat, administrative office, permanent staff, back office, administrative support, permanent office, secretarial
directorate, department, division
department, ministry, division, section, office
ministry, department, office of the minister
division, department, section, branch, unit
network, web, grid, net, linked group
network, contacts, community of experts, links between
coalition, alliance, bloc, joint front
alliance, bloc, league, axis, coalition
bloc, grouping, group of countries, alliance
confederation, federation
consortium, group of partners, syndicate, pool of partners
scheme, programme, project, arrangement, system
project, undertaking, endeavour, scheme, venture, plan
flagship, leading, most prominent, showpiece, main, showcase
mission, operation, deployment, assignment, task
operation, action, campaign, sweep, crackdown, raid
sweep, raid, swoop
fund, money pot, pot of money, kitty, financial facility
platform, forum, space, setting, sounding board
forum, platform, place to discuss, talking shop, venue
dialogue, conversation, talks, discussion, communication
channel, avenue, conduit, route
hotline, helpline, telephone line, phone line, emergency number
helpline, hotline, crisis line
help desk, helpdesk, support desk, information desk
academy, school
academy, school, college
laboratory, lab, testing facility
school, college, academy, educational institution
university, college, academia
hospital, clinic, medical facility
statutes, rules, constitution, by-laws, bylaws, articles, founding document
machinery, mechanism, apparatus, system, set-up
architecture, structure, set-up, setup, framework, system, design
set-up, setup, structure, arrangement, organisation, system
structure, set-up, organised, build, layout
hierarchy, chain of command, ranking, pecking order, ladder
# Law, justice, policing in everyday words (different crimes stay apart)
law, legislation, act, statute, rules, statutory
legislation, law, lawmaking, rules
legislate, make laws, pass laws, lawmaking
regulation, rule, bylaw, ordinance, decree, regulatory
decree, edict, ordinance, ruling
regulate, control, lay down rules for, rules on
legal, lawful, allowed by law, legitimate, within the law, above board
illegal, against the law, unlawful, illicit, outlawed, outside the law, prohibited, under the counter, illegitimate
illicit, illegal, unlawful, black-market, under the table, contraband, forbidden, underground
ban, prohibit, forbid, forbade, forbidden, outlaw, bar, not allowed, not permitted, make illegal
criminalise, criminalize, make a crime, make punishable, outlaw, turn into a crime
legalise, legalize, make legal, decriminalise
justice, fairness, fair treatment, equity
judiciary, courts, judges and courts, court system
judicial, court, legal, judges', by judges
court, tribunal, judges, bench, court of law
tribunal, court, panel of judges
trial, court case, hearing, lawsuit
lawsuit, litigation, sue, suit
bring to justice, put on trial, put before the courts, haul before the courts, prosecute, make answer, take to court, held to account
prosecute, bring charges, put on trial, take to court, charge, press charges, indict
charge, accuse, indict
accuse, point the finger at, blame, charge, allegation
guilty, convicted, to blame, culpable, found guilty
convict, find guilty, found guilty, sentenced
acquit, acquittal, find not guilty, clear
sentence, punish, condemn, penalty, jail term
penalty, punishment, sanction, sentence
punish, penalise, sanction, make pay, discipline, punitive
fine, monetary penalty, financial penalty
sanction, punitive measure, penalty, embargo
impunity, go unpunished, get away with, got away with, escape punishment, unpunished, scot-free, without punishment
liability, legal responsibility, be liable, accountable, responsible in law
immunity, protection from prosecution, exemption, cannot be prosecuted
exempt, free from, excused, exception, let off, waive, waiver
exception, exclusion, exemption, special case, carve-out
exceptional, special, unusual, out of the ordinary, extraordinary
appeal, challenge in court, contest, recourse, legal challenge
recourse, remedy, appeal, resort
complaint, grievance, complain, protest
right, entitlement, claim, be entitled to, have a right to, be allowed to
entitled, have the right to, be allowed to, eligible, qualify
eligible, qualify, entitled, meet the conditions, suitable, fit the bill
free, at liberty, unrestricted, without restriction, unhindered
freely, without restriction, unhindered, without limits
equality, fairness, same rights, parity
discrimination, unequal treatment, bias, prejudice, unfair treatment
racism, racist, racial hatred, racial discrimination, xenophobia
hatred, hate, hostility, loathing
tolerance, open-mindedness, acceptance, broad-minded
dignity, self-respect, worth, honour
humanitarian, compassionate
humanitarian, relief, charitable
proportionate, in proportion, not excessive, measured
sovereign, sovereignty, independent, own authority, self-rule
sovereignty, independence, self-determination, autonomy, statehood
territory, soil, area, ground
non-interference, not meddling, not interfering, non-intervention, staying out of internal affairs
interference, meddling, tampering, intrusion, intervention
intervene, intervention, step in, interfere, get involved
criminal, crook, lawbreaker, offender, gangster, villain, culprit, wrongdoer, outlaw
offender, lawbreaker, culprit, perpetrator, wrongdoer
perpetrator, culprit, offender, guilty party
perpetrate, commit, carry out, be behind
crime, lawbreaking, criminality, delinquency, offending, wrongdoing, offence
mafia, the mob, underworld
gang, mob, mafia, cartel
gang, band, crew, mob
mafia, mob, crime families
modus operandi, method of working, mode of operation
arrest, catch, caught, pick up, nab, take into custody, took into custody, round up, lock up, seize
detain, lock up, keep in custody, take into custody, imprison, put behind bars
capture, catch, caught, seize, take prisoner
fugitive, runaway, wanted person, escapee, wanted criminal
wanted, sought by police, hunted
manhunt, search, hunt, pursuit
suspect, person suspected, under suspicion, suspicion, suspicious
suspicious, dubious, questionable, shady, fishy
search, hunt, seek, sought, comb
raid, search, swoop, storm
crackdown, clampdown, tough action, get tough, repression, hard line
crack down on, clamp down on, get tough on, take a hard line on, fight, come down hard on, repress
combat, fight, war on, battle, do battle with, wage war on, stand up to, fight back, take up arms against
counter, oppose, fight back, push back, respond, neutralise, stand up to, rein in
tackle, address, get to grips with, attack, deal with, dealt with, fight, confront, take aim at
disrupt, break up, broke up, bust, smash, throw into disarray, upset
dismantle, break up, broke up, take apart, took apart, pull apart, bust, take down, took down, tear down
eradicate, wipe out, stamp out, root out, get rid of, got rid of, weed out, end, eliminate, rid the world of
eliminate, get rid of, got rid of, remove, wipe out, do away with, end
contain, curb, hold in check, rein in, keep under control, limit
stem, stop, halt, hold back, curb, staunch
protect, look after, keep safe, kept safe, shelter, shield, guard, watch over, defend, take care of, screen
protection, safety, shelter, safeguarding, cover, shield
safeguard, protect, guard, preserve, keep intact, defend, secure, guarantee
safety, security, being safe, protection, safe
security, safety, protection, defence
defend, defence, defense, protect, stand up for, guard, stick up for
shelter, refuge, safe place, haven, accommodation
safe haven, hiding place, refuge, hideout, sanctuary, place to hide, shelter
hide, hideout, conceal, cover up, keep secret, stash, mask
ill-treatment, mistreatment, abuse, maltreatment, cruelty
exploit, take advantage of, abuse, profit, misuse, prey on
misuse, abuse, wrong use, improper use, misapplication
modern slavery, slavery, bondage
drug dealer, drug lord, narco, trafficker, drug baron, narcotrafficker
chemicals used to make drugs, precursor
firearm, gun, shooter
disarm, disarmament, arms reduction, lay down arms, giving up weapons
laundering, cleaning dirty money, washing money, hide criminal money
counter-terrorism, counterterrorism, fight against terrorism, anti-terrorism, war on terror
extremism, fanaticism, militancy
radicalisation, radicalization, turning extremist, becoming radical
hostage, captive, kidnapped, hostage-taking
piracy, pirate, sea robbers
poach, illegal hunting
counterfeit, fake, forged, imitation, bogus, phoney
forge, falsify, fake, forgery
corruption, bribery, graft, kickbacks, palm-greasing, sleaze, crooked
bribe, kickback, backhander, sweetener, pay off
fraud, swindle, scam, cheat, rip-off, deceive
embezzle, misappropriate, siphon off
evade, escape, get round, dodge, slip through, circumvent, evasion
circumvent, get round, got round, bypass, evade, dodge, sidestep
confiscate, seize, take away, took away, strip of, impound, forfeit, deprive of
seizure, haul, confiscated goods, catch, seized, confiscation
freeze, block, immobilise, frozen, lock
extradite, hand over to face trial, send back for trial, surrender
forensic, crime-lab
fingerprint, biometric
undercover, covert, secret, infiltrate, under cover
wiretap, phone tap, interception, eavesdrop, bug, listen in, tapping
# Cyber, data, technology
cyber, online, digital, internet, in cyberspace, computer, on the internet
cybercrime, computer crime, online crime, internet crime, crime on the internet, digital crime
cybersecurity, cyber security, online safety, computer security, protection against hackers, internet security, digital security
cyberattack, cyber attack, hacker attack, hacking, digital attack, computer attack
hack, break into, broke into, hacker, intrude
cyberspace, internet, digital world, virtual world, online world
internet, web, net, online, world wide web
digital, electronic, computerised, paperless, computer-based, digitised
digitalisation, digitalization, digitisation, going digital, computerisation
AI, smart machines, machine intelligence, intelligent systems
dark web, darknet, dark net, hidden internet
encrypted, coded, scrambled, secure, ciphered
information and communication technology, ICT, computing
software, computer program, app, application
device, gadget, appliance, machine, instrument
technology, tech, technical means
high-tech, advanced technology, technologically advanced, hi-tech
disinformation, fake news, false information, misinformation, lies, false news
misinformation, false information, wrong information, disinformation
manipulate, tamper with, distort, rig
propaganda, indoctrination, brainwashing, slanted information
privacy, protection of personal data, protecting personal information, data privacy
confidential, secret, classified, private, restricted, not public, hush-hush, kept under wraps
confidentiality, secrecy, privacy, discretion, not divulging
sensitive, delicate, tricky, confidential, touchy
intelligence, secret information, information gathered, intel
spy, espionage, secret agent
access, entry, reach, get hold of
within reach, available, easy to get
available, at hand, on hand, to hand, ready, at the disposal of, on offer, obtainable, on tap
store, keep, kept, save, storage, stock
stockpile, stock, store, reserves, supplies, hoard, pile up
transfer, hand over, pass on, pass to, move, send across
transmit, send, sent, pass on, forward, relay, transmission, hand on
send, sent, dispatch, forward, mail, post
spread, disseminate, get the word out, pass around, circulate, propagate
interception, catch, stop on the way, seize
# Borders, movement, transport, places
border, frontier, boundary, line between countries, borderline
cross-border, across frontiers, across borders, from one country to another, transnational, transboundary
cross, go across, pass over
entry, access, admission, entrance
transit, pass through, on the way through, in transit, passage
route, path, road, track, corridor
corridor, route, passage, passageway
crossroads, junction, hub, intersection
gateway, entrance, door, portal
origin, source, birthplace
destination, end point, place of arrival
travel, go abroad, journey, trip, tour, voyage
visit, call on, trip, went to see, tour, stay, drop in on
study tour, study trip, field visit
mobility, movement, moving, freedom to move
move, relocate, shift, transfer
relocate, move, transfer, resettle, move house
migration, movement of people, people moving
asylum, refuge, sanctuary, protection
deport, send home, sent home, expel, send back
repatriate, send home, bring home, return home, bring back
return, give back, gave back, send back, sent back, hand back, bring back, brought back, restitution
visa, entry permit, permission to enter
visa-free, without a visa, no visa needed, visa waiver, visa exemption
passport, travel document, identity papers
export, sell abroad, send abroad
cargo, freight, load, shipment, consignment
container, box, shipping container
shipment, consignment, delivery, cargo, load
ship, boat, vessel, craft, freighter
shipping, sea transport, shipping trade
maritime, at sea, sea, naval, seagoing, on the seas
seaport, port, harbour, docks, quay
coast, seaside, shore, coastline, seaboard, coastal
ocean, sea, high seas
river, waterway, stream, fluvial
aviation, flying, air travel
aircraft, plane, airplane, aeroplane
by air, by plane, airborne, air
by sea, by ship, by boat, seaborne
by land, overland, by road, on land
rail, train, railway, railroad
transport, carry, move, ship, haul, conveyance
traffic, trade, movement, circulation
postal, post, mail, courier
parcel, package, postal packet
abroad, overseas, in other countries, foreign, outside the country, in foreign parts
foreign, from abroad, overseas, non-national, alien
domestic, at home, national, homegrown
nationwide, national, across the country, countrywide, all over the country
worldwide, around the world, across the globe, all over the world, global, across the world, on a global scale
global, all over the world, worldwide, planet-wide, planetary
international, between countries, between nations, cross-country
intergovernmental, between governments, government-to-government
region, part of the world, area, zone, corner of the world
regional, in the region, area-wide
subregional, sub-regional, part of a region
neighbour, neighbor, next door, bordering, adjacent, nearby
neighbourhood, vicinity, surroundings, nearby area
local, on the ground, on the spot
on the ground, in the field, locally, on the spot, in practice
rural, in the countryside
city, town, municipality, metropolis, urban area
mayor, head of the city, city leader
island, isle, island state
hotspot, trouble spot, problem area, hot spot, flashpoint
landlocked, without a coast, no access to the sea
area, zone, region, district, territory
continent, continental, landmass
transatlantic, across the Atlantic, on both sides of the Atlantic
country, nation, homeland
# Health, environment, economy, education, culture
health, medical, wellness, physical condition
healthcare, health care, care for the sick
disease, illness, sickness, ailment, malady
pandemic, epidemic, outbreak, worldwide disease
epidemic, outbreak, spread of disease, plague
vaccine, jab, inoculation, immunisation
medicine, medication, pharmaceutical, medicinal product, remedy
treatment, therapy, care, medical help, cure
rehabilitation, recovery, getting back on their feet, return to society
reintegration, return to society, back into society, social reinsertion, resettle
recovery, bounce back, upturn, getting better, rebound, revival
resilience, ability to bounce back, toughness, staying power, withstand shocks, bouncing back, hardiness
poverty, hardship, being poor, deprivation
hunger, starvation, famine, lack of food, undernourishment, malnutrition
food, nutrition, nourishment
agriculture, farming, growing crops
livelihood, way to earn a living, means of living, income
environment, nature, surroundings, natural world, planet
environmentally friendly, green, eco-friendly, sustainable, kind to nature
sustainable, green, lasting, long-lasting, able to last, eco-friendly, viable
sustainability, being sustainable, lasting quality, viability
greenhouse gas, emissions, carbon
pollution, contamination, dirtying, fouling
biodiversity, variety of species, wildlife, biological diversity, plants and animals
forest, woodland, rainforest, woods, jungle
disaster, catastrophe, calamity, tragedy, cataclysm
emergency, crisis, urgent situation, urgent case
crisis, critical situation, dire straits, turmoil
renewable, clean energy, green energy
water, drinking water, hydric
economy, economic system, business life, economic life
growth, upswing, boom, economic expansion
recession, downturn, slump, economic crisis, slowdown
trade, commerce, buying and selling, business, import and export, commercial exchange
marketplace, trading, outlet
black market, underground economy
industry, manufacturing, business sector
competitive, able to compete, rival
competitor, rival, competition, opponent
job, employment, position, post, occupation
unemployed, jobless, without work
recruit, hire, enlist, draft in
recruitment, hiring, enlisting, luring
education, schooling, learning, teaching, upbringing
training, coaching, instruction, teaching, schooling, drill, learning
train, teach, taught, coach, instruct, educate, drill, skill up
course, class, lesson, training, programme of study
curriculum, syllabus, course content, programme of study
certificate, diploma, qualification, credential
scholarship, grant, bursary, study grant
research, scientific study, scientific work, investigation, inquiry
science, scientific, scholarship, research
innovation, invention, novelty, breakthrough
creative, inventive, imaginative
culture, arts, civilisation
tradition, long practice, heritage, folklore
tourism, tourist, travel, holidaymakers, visitors
sport, athletics, games
religion, religious, faith, belief, creed
language, tongue, linguistic
history, past, background, story, historical
tell, story, narrative, account
# Peace, conflict, defence, diplomacy
peace, end of fighting, ceasefire, harmony
peacekeeping, peace-keeping, keeping the peace, blue helmets, maintaining peace
peacebuilding, peace-building, building peace, making peace last
ceasefire, truce, end of hostilities, armistice, laying down arms
war, fighting, hostilities, warfare, military conflict
conflict, clash, fighting, struggle, strife, confrontation
attack, assault, strike, struck, onslaught, raid
aggression, attack, invasion, act of war, assault
invade, invasion, march into, overrun, aggression
occupation, occupy, take control of territory, seize territory
deter, deterrence, put off, scare off, discourage, dissuade, ward off
discourage, put off, deter, dissuade, talk out of
violence, brutality, bloodshed, violent
non-proliferation, stop the spread of weapons, preventing the spread of weapons
nuclear, atomic
explosive, bomb, blast, detonation
mine action, demining, clearing mines, mine clearance
stability, calm, steadiness, stable
instability, unrest, turmoil, upheaval, unstable, volatility
unrest, turmoil, riots, disturbance, disorder, upheaval
tension, friction, strain, ill feeling, hostility
de-escalate, calm down, defuse, cool down, ease tensions
escalate, get worse, flare up, intensify, heat up
relations, ties, links, bonds, dealings, relationship
relationship, ties, relations, bond, link, association
friendship, good terms, amity, cordial relations
friendship, good relations, friendly ties, amity, goodwill
goodwill, good will, kindness, benevolence, friendly feeling
rapprochement, coming closer, moving closer, drawing together, warming of relations
proximity, closeness, nearness, being near
negotiate, hammer out, thrash out, haggle, bargain, hold talks, come to the table, negotiating table
negotiation, talks, bargaining, haggling, parley, negotiating table
negotiator, bargainer, go-between, at the negotiating table
treaty, pact, accord, convention, covenant
protocol, supplementary agreement
protocol, etiquette, procedure
multilateralism, many countries working together, several countries together, working through international organisations
bilateral, between two countries, two-sided, country to country
principle, rule, guiding idea, tenet, maxim, belief
value, ideal, belief, principle, conviction
commonality, common ground, similarity
bond, tie, link, connection, attachment
historic, epoch-making, landmark
historical, past, in history
"""##
