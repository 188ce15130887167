// Written by .ci/embed from Data/english-official-borders.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_borders_thesaurus = ##"""
# Official English, and how it is asked about: borders, customs, drugs, weapons, terrorism, cyber, regions. Lines as in english.thesaurus; held against long questions only.
# Borders, migration, travel
border guard, frontier guard, border police, border force, border officer, border security force
border control, border check, frontier check, passport control, checks at the border
border crossing, crossing point, frontier post, border post, checkpoint at the border
border post, crossing point, border checkpoint, frontier post, border station
neighbour, next-door country, adjacent, bordering, adjoining
neighbouring, adjacent, nearby, bordering, next door, surrounding
coastguard, coast guard, sea guard, maritime police
coast, shore, seaside, coastline, seaboard, littoral
coastal, littoral, seaside, along the shore, maritime
littoral state, coastal state, country on the coast, seaside country
island, isle, insular
island state, island nation, island country
archipelago, group of islands, island chain
river, waterway, stream
waterway, canal, river, shipping lane
territorial waters, coastal waters, waters of a state, national waters, territorial sea
exclusive economic zone, eez, economic zone, offshore zone
high seas, international waters, open sea, open ocean
zone, area, region, district
territory, land, soil, area, ground
territorial integrity, inviolability of borders, unbroken borders, borders respected, wholeness of the territory
sovereignty, independence, self-rule, self-government, supreme authority, sovereign, own authority
non-interference, not interfere, stay out of internal affairs, non-intervention, keep out
province, region, district, county
district, area, quarter, borough, county
quarter, three months, three-month period, trimester
quarter, district, neighbourhood
half, fifty per cent
subregion, sub-region, part of the region, area
continent, mainland, landmass
continental, across the continent, continent-wide, mainland
geographical, spatial, regional
visa, entry permit, permission to enter, travel permit
visa-free, without a visa, visa waiver, visa exemption
passport, travel document, identity document
travel document, passport, papers, identity papers
identity, id, personal details
identity card, id, identification card
residence permit, right to stay, permission to live
entry ban, ban on entering, barred from entry, refuse entry
overstay, stay too long, stay beyond the visa
immigration, migration, people coming in, arrival of foreigners
immigrant, migrant, newcomer, incomer, foreigner
illegal migration, irregular migration, illegal immigration, undocumented migration, clandestine migration
irregular migrant, undocumented migrant, illegal immigrant, migrant without papers
irregular, illegal, undocumented, without papers, not regular
asylum, refuge, sanctuary
refugee, people who fled
displace, uproot, drive out, push out, forced from home
displacement, being driven out, forced movement, relocate
deport, expel, remove, send back, throw out, expulsion
expel, throw out, kick out, deport, exclude, expulsion
readmission, take back, accept back, return of migrants
repatriate, send home, return home, bring back
passenger, traveller, air traveller, person on board
passenger name record, pnr, air passenger data, flight booking data, airline data
airline, air carrier, carrier
aircraft, plane, airplane, aeroplane, flight
flight, plane, air travel
aviation security, air safety, airport security, security of flights
air, aerial, by air
bus, coach, buses
lorry, truck, hgv, heavy goods vehicle
rail, train, railway, by train
yacht, sailing boat, pleasure boat, leisure craft, private boat
boat, ship, craft, dinghy, vessel
fishing vessel, fishing boat, trawler
drone, unmanned aircraft, uav, unmanned aerial vehicle, remote-controlled aircraft
satellite, space-based
mobile, portable, movable, moving
mobile phone, cell phone, cellphone, smartphone, handset
# Customs, ports, trade
customs declaration, declare goods, import papers
cargo, freight, load, shipment, goods carried, consignment
shipment, consignment, delivery, load, cargo, batch
batch, lot, consignment, load
container, shipping container, box, sea container
parcel, package, packet, postal packet, small packages
postal, mail, by post, post, through the post
postal service, post office, mail service, mail carriers
courier service, parcel service, delivery firm
depot, store, warehouse, storage site, storehouse
warehouse, depot, store, storage
store, keep, stockpile, hold, storage
stockpile, stock, store, arsenal, reserves, depot, hoard
stock, store, supply, inventory, reserve
stocktaking, taking stock, review, inventory
export, send abroad, sell abroad, ship out
transit country, country passed through, transit state
transhipment, reload, transfer to another ship, change ship
free trade zone, free zone, freeport, tax-free zone
free trade, tariff-free trade, open trade
tariff, duty, customs duty, import tax
embargo, trade ban, ban on trade, boycott
sanction, punitive measure, restrictive measure
sanctions evasion, sanctions busting, sanctions smuggling, getting round sanctions, dodging sanctions, breaking sanctions, circumvention of sanctions
circumvent, get round, evade, bypass, dodge, work around, circumvention
dual-use goods, civil and military goods, goods with military use, double-use items
supply chain, chain of suppliers, delivery chain, chain of supply, logistics chain
seafarer, sailor, crew, mariner
crew, sailors, seamen, people on board
shipping company, ship owner, shipping line, carrier
shipping lane, sea route, sea lane, shipping route
maritime domain awareness, maritime picture, knowing what happens at sea, maritime situational awareness, watch on the sea
navy, naval forces, fleet, warships
fleet, ships, navy, flotilla
military, army, armed forces, soldiers, troops
troops, soldiers, military, forces
defence, military, armed forces, defense
# Drugs
psychoactive, mind-altering, mood-changing, acting on the mind, psychotropic
psychotropic, mind-altering, psychoactive, affecting the mind
new psychoactive substances, nps, legal highs, designer drugs, new drugs, new synthetic drugs
synthetic, man-made, artificial, lab-made
precursor, precursor chemical, ingredient, starting material, base chemical, raw chemical, drug ingredient
chemical, substance, compound
compound, mixture, substance
compound, aggravate, worsen, make worse, exacerbate
methamphetamine, meth, crystal meth, ice
amphetamine, speed
amphetamine-type stimulants, ats, speed pills, uppers
captagon, fenethylline
ecstasy, mdma, party pill
cannabis, marijuana, weed, pot, marihuana, ganja
hashish, cannabis resin, hash
opiate, opium product
opium, poppy, opium poppy
cocaine, coke
heroin, smack, diamorphine
khat, qat, miraa
pill, tablet
medicine, medication, pharmaceutical, remedy
pharmaceutical, medicine, medicinal drug, medication
prescription, doctor's order, prescribed medicine
drug use, drug taking, drug consumption, consume drugs, use of drugs
drug user, drug addict, addict, junkie, drug taker, substance user
overdose, drug death, too much of a drug, drug-related death
narcotics, drugs, illegal drugs, dope
seizure, haul, bust, confiscation, catch, find
haul, catch, load, seizure
tonne, ton, thousand kilos, metric ton
kilogram, kilo, kg
crop, harvest, plants, cultivation
illicit crop cultivation, growing drug plants, drug farming, coca growing, poppy growing
eradication, wiping out, uprooting, destruction, getting rid, eliminate
crop eradication, destroying crops, wiping out plantations
observatory, monitoring centre, watch centre, observation centre
# Weapons
small arms and light weapons, salw, guns, firearms
small arms, guns, handguns
firearm, gun, weapon, shooter
pistol, handgun, sidearm
rifle, long gun, long-barrelled weapon
revolver, handgun
blank-firing weapon, alarm pistol, gas pistol, converted alarm gun
converted weapon, modified gun, made live, reactivated firearm
deactivate, disable, make unusable, decommission
reactivate, make live again, revive
deactivated firearm, disabled gun, decommissioned weapon
marking, stamp, label, serial number
ghost gun, homemade gun, untraceable gun, privately made firearm
three-d printed, printed weapon, printed gun
weapons destruction, destroying guns, melting down weapons, scrap weapons, smelting
stockpile management, weapons storage, safe keeping of weapons, arsenal security
proliferation, spread, mushrooming
non-proliferation, stop the spread of weapons, prevent spread
weapons of mass destruction, wmd, nuclear chemical biological weapons
cbrn, chemical biological radiological nuclear, nuclear and chemical threats
nuclear, atomic, radioactive
biological, germ
disarmament, laying down arms, giving up weapons, disarm
ceasefire, truce, end of fighting, cessation of hostilities
gun violence, armed violence, shootings, gun crime, firearm violence
shooting, gunfire, gun attack
improvised explosive device, ied, home-made bomb, homemade bomb, roadside bomb
explosive, bomb, detonating material
detonator, fuse, igniter, trigger
grenade, hand grenade, hand bomb
landmine, land mine, anti-personnel mine
demining, mine clearance, clearing mines
# Terrorism, extremism
counter-terrorism, counterterrorism, anti-terrorism, antiterrorism, war on terror, ct
counter-terrorist, anti-terrorist, counterterrorism
foreign terrorist fighters, foreign fighters, ftf, foreign jihadists, terrorist travellers
foreign fighter, jihadist from abroad, terrorist traveller, fighter from abroad
fighter, combatant, warrior
militant, fighter
insurgency, uprising, rebellion, revolt
radicalise, become extremist, turn to extremism, drift into extremism
radicalisation, turning to extremism, becoming extremist, slide into extremism
pve, stop people becoming extremists
intolerance, bigotry, lack of tolerance, prejudice
tolerance, open-mindedness, acceptance
discrimination, unequal treatment, prejudice, bias
racism, racial hatred, racial discrimination
xenophobia, fear of foreigners, hatred of foreigners
propaganda, indoctrination, brainwash, false messages
narrative, story, account, message
counter-narrative, opposing message, alternative story, answer to propaganda
disinformation, false information, fake news, misinformation, lies, deliberate falsehoods
foreign information manipulation, fimi, foreign disinformation, foreign propaganda
manipulate, tamper, influence, rig, distort
lone actor, lone wolf, single attacker, individual attacker
sleeper cell, hidden cell, dormant terrorists
soft target, unprotected target, easy target
take down, remove, delete, pull from the internet, erase
remove, take away, delete, get rid, take out, withdraw, strip out
delete, erase, remove, wipe
black list, blacklist, list of banned
blacklist, put on a list, ban
watch list, watchlist, list of suspects, list of persons to watch
returnee, person coming back, returning fighter
# Cyber
cybercrime, cyber crime, cyber-crime, computer crime, internet crime, online crime, hacking, crime on the internet, electronic crime
information technology offence, cybercrime, computer crime, computer offence
cyber-enabled, using the internet, internet-based, with the help of computers
cyber-dependent crime, pure cybercrime, hacking, computer-only crime
cybersecurity, cyber security, computer security, internet security, network security, digital security
cyber attack, cyberattack, hacking attack, hack, attack on computers, computer attack
hack, break into computers, hacker, illegal access, computer break-in
malware, malicious software, computer virus, virus, harmful software
dark web, darknet, hidden internet, dark net
botnet, network of infected computers, hijacked computers
computer emergency response team, cert, csirt, cyber emergency team
e-evidence, electronic evidence, digital evidence, data as evidence, computer evidence
electronic evidence, digital evidence, e-evidence, digital traces, data as proof
data protection, privacy, protecting personal data, privacy rules
interoperable, work together, linked systems, compatible, talk to each other
interface, connection, link
hardware, equipment, devices
server, computer, host computer
password, access code, login
encryption, scrambling, coding, ciphering, end-to-end encryption
decrypt, decode, crack the code, unlock
open source, open-source, publicly available, free to use
open source intelligence, osint, publicly available information, information from public sources
big data, large data sets, mass data
algorithm, computer rule, automated decision
social media, social networks, facebook, online networks, social platforms
service provider, internet provider, telecoms company, internet company, telecom operator
telecommunications, telecoms, phone companies, telephone networks
telephone, phone
internet, web, net, online
website blocking, shut down websites, block sites
image, picture, photo, photograph
video, film, footage, clip, recording
# African Union, RECs, ECOWAS, SADC, IGAD: genre words
peace and security council, psc, peace council of the union
heads of state and government, leaders, presidents and prime ministers, top leaders, rulers
peacekeeping, keeping the peace, peace mission, blue helmets, peace operation
peacekeeper, blue helmet, peace soldier
peacebuilding, building peace, laying the ground for peace, peace-building
peace support operation, peacekeeping mission, peace mission
standby force, force on call, reserve force, ready force
troop-contributing country, country that sends soldiers, troop contributor, country sending troops
contingent, troops of one country, detachment, national troops
deployment, sending, stationing, posting, dispatch
withdrawal, pull-out, leaving, drawdown, exit
coup, overthrow, putsch, seizure of power, takeover
unconstitutional change of government, coup, putsch, military takeover
election observation, watching elections, election monitoring, poll watching
continental free trade area, free trade across the continent, afcfta
farmer-herder conflict, fights between farmers and herders
herder, pastoralist, livestock keeper, cattle breeder
pastoral, herding, of livestock keeping
transhumance, seasonal herding, moving livestock, movement of herds
desertification, spreading desert, land turning to desert
famine, hunger, starvation, food shortage
food security, enough to eat, food supply, safe food supply
drought, lack of rain, dry spell, water shortage
electoral, voting
civilian, non-military, civil, ordinary people
# ASEAN, SAARC, BIMSTEC, Pacific, SCO
centrality, central role, being at the centre
senior officials meeting, som, meeting of senior officials, high officials' meeting
senior officials meeting on transnational crime, sommtc, crime officials meeting
ministerial meeting on transnational crime, ammtc, ministers on cross-border crime
police chiefs meeting, aseanapol, meeting of police heads, police chiefs' conference
shepherd, voluntary lead, lead country, lead shepherd
lead country, country in the lead, lead state, country that leads
lead agency, leading authority, main agency, agency in charge
haze, smoke pollution, smog, smoke from forest fires
biennium, two-year period, two years
biennial, every two years, two-yearly
plan of action, action plan
work plan, plan of work
road map, plan, route to follow, timetable of steps
sectoral, by sector, of one field, field-specific
traditional leader, chief, village elder, customary leader
island nations, small island states, sids, small islands
small island developing states, sids, small island nations, island countries
climate change, global warming, changing climate, climate crisis, warming
sea level rise, rising seas, rising ocean, rising sea levels
natural disaster, catastrophe, calamity
disaster, catastrophe, calamity
disaster relief, emergency aid, disaster response, help after disasters, disaster aid
search and rescue, sar, saving people at sea, rescue at sea, rescue operations
rescue, save, recover from danger
relief, aid, emergency help, assistance
flood, inundation, high water
# OAS, CARICOM, Central and South America
hemispheric, across the americas
hemisphere, american continent
citizen security, public safety, safety of citizens, security of the people
multidimensional security, security in all its aspects, many-sided security
inter-american, pan-american
regional security system, rss, security system of the region
single market, common market, internal market
free movement, freedom of movement, move freely, travel freely
gang, band, mob, crew, clique
femicide, murder of women, killing of women because of gender
disappearance, enforced disappearance, missing people, vanishing
indigenous, native, aboriginal, first peoples, original inhabitants
afro-descendant, of african origin, people of african descent
# GCC, Arab League, OIC
his royal highness, prince, crown prince, royal
kingdom, monarchy, realm
islamic, muslim
islamophobia, hatred of muslims, anti-muslim hatred, fear of islam
antisemitism, hatred of jews, anti-jewish hatred
religious, religion
religion, faith, belief, creed
religious leader, cleric, imam, clergy, faith leader
sect, denomination, religious group, sectarian
civil protection, civil defence, protection of the population, disaster protection
traffic safety, road safety, safe roads, safety on the roads
road accident, traffic accident, car crash, crash
traffic police, road police
sporting, athletic
major event, big event, large event, mass event, large-scale event
championship, tournament, competition
award, prize, medal, decoration, honour
federation, umbrella association, union of clubs
# Europe: EU, Western Balkans, OSCE, Council of Europe, Nordic, Baltic
acquis, body of eu law, european rules
policy cycle, multi-year crime plan, planning cycle
operational action plan, oap, yearly plan of operations, operations plan
cross-cutting, horizontal, affecting all areas, across all fields, overarching
horizontal, cross-cutting, across the board, at the same level
trust building, confidence-building, creating trust, winning trust
nordic, scandinavian, northern european
nordic countries, scandinavia, scandinavian countries
self-rule, autonomy, self-government, home rule
gender equality, equal rights for women, equality of men and women, equal treatment of women
gender mainstreaming, taking gender into account, gender perspective, gender lens
women in the police, female officers, policewomen, women police officers
women peace and security, wps, women's role in peace
# United Nations
sustainable development goals, sdgs, agenda for development, development goals
universal, worldwide, global, applying to everyone
universality, applying to all, being for everyone
south-south cooperation, cooperation between developing countries, help among poorer countries
least developed countries, ldcs, poorest countries, poorest nations
landlocked, without access to the sea, without coast
developing countries, poorer countries, global south, emerging countries
human rights, basic rights, rights of people
dignity, worth, human worth, self-respect
displaced persons, people driven from home, uprooted people
internally displaced persons, idps, displaced within the country
"""##
