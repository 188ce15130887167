// Written by .ci/embed from Data/english-official-society.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_society_thesaurus = ##"""
# Official English, and how it is asked about: society, British and American forms, irregular forms. Lines as in english.thesaurus; held against long questions only.
# People and society
people, persons, human beings, folk, men and women
person, individual, human being, man or woman
man, male, men
baby, infant
pupil, student, schoolchild, learner
student, pupil, undergraduate, learner
young, youthful, juvenile, of young age
youth, young people, teenagers, adolescents, younger generation
old, elderly, aged
older, elderly, aged
elderly, old people, older people, pensioners
disabled, with disabilities, handicapped
disability, handicap, impairment, being disabled
poor, needy, deprived, disadvantaged, low-income
poverty, being poor, hardship, deprivation
unemployment, joblessness, lack of jobs
unemployed, jobless, out of work
livelihood, living, source of income, means of living
well-being, wellbeing, welfare, health and happiness
welfare, well-being, social benefits
health, well-being, medical condition, wellness
disease, illness, sickness, infection
pandemic, epidemic, covid, outbreak of disease, coronavirus
mental health, psychological well-being, state of mind
doctor, physician, medic
housing, homes, dwelling, accommodation
accommodation, lodging, housing, hotel
food, nutrition
energy, electricity
oil, petroleum, crude
gas, natural gas, lng
forest, woods, woodland, jungle
forestry, forest management, tree farming
animal, beast, creature, wildlife
biodiversity, variety of species, variety of nature, wealth of species
nature conservation, nature protection, protecting nature, conservation
natural resources, raw materials, oil and minerals, riches of nature
raw material, natural resource, commodity, input
mineral, ore, raw material
agriculture, farming, cultivation
fisheries, fishing industry, fishing sector, fishing grounds
fisherman, fishers, fishing crew
tourism, holiday travel, tourist trade
tourist, holidaymaker, visitor, traveller
journalist, reporter, correspondent, press
broadcast, transmit, televise
television, tv, broadcaster
newspaper, press
public opinion, views of the public
publicity, public attention, advertising, visibility
awareness campaign, information campaign, publicity campaign, public education
public relations, pr, outreach
outreach, reaching out, contact with the public
heritage, legacy, cultural property, inheritance
museum, gallery, collection
archaeological, of ancient remains, excavated
library, archive, collection of books
archive, records, historical files, store of records
# British and American pairs, hyphenated and open forms
labour, labor
neighbour, neighbor
behaviour, behavior, conduct, how someone acts
honour, honor
favour, favor
endeavour, endeavor
colour, color
catalogue, catalog
dialogue, dialog
grey, gray
cheque, check
tyre, tire
sceptical, skeptical, doubtful
manoeuvre, maneuver
cross-border, cross border, crossborder
decision-maker, decision maker, policy-maker, policymaker
policy-making, policymaking, making policy
follow-up, follow up, followup
set-up, setup
counter-terrorism, counter terrorism, counterterrorism
anti-corruption, anticorruption
anti-drug, antidrug, counter-narcotics, counternarcotics
anti-trafficking, counter-trafficking
non-state, private, not of the state
post-conflict, after the war, after a conflict
pre-trial, before trial
well-known, famous, renowned, known
part-time, half-time, not full-time
full-time, whole-time, all day
long-range, far-reaching, distant
user-friendly, easy to use, simple to use
know-how, knowhow, expertise
decision taking, decision-taking, decision-making
cyber-attack, cyber attack, cyberattack
cyber-security, cyber security, cybersecurity
peace-keeping, peacekeeping
co-ordination, coordination
co-chair, cochair
e-commerce, online trade, internet shopping, trade on the internet
e-government, digital government, online public services
# Irregular forms with their everyday words
buy, bought, purchase, acquire
sell, sold, sale, vend, flog
teach, taught, instruct, train
lay down, laid down, stipulate, set out, enshrine, spell out, prescribe
hear, heard, listen
deal with, dealt with, handle, tackle
understand, understood, grasp, comprehend
think, thought, believe
know, knew, be aware, be familiar with
shoot, shot, open fire, gun down
kill, murder, slay, slain, shot dead
steal, stole, stolen, theft, pinch
hide, hid, hidden, conceal, stash, tuck away
win, won, victory, triumph, come out on top
lose, lost, loss, forfeit
strike, struck, hit
rise, rose, risen, climb, soar, go up sharply
fall, fell, fallen, drop, slump, tumble
overcome, overcame, surmount, get over
foresaw, anticipate, see coming
arise, arose, arisen, crop up
swear, swore, sworn, oath, take an oath
oath, pledge, solemn promise, sworn
feed, fed, supply
break into, broke into, broken into, burgle, force entry
run away, ran away, flee, fled, escape
fly, flew, flown, flight
forbid, forbade, forbidden, ban, prohibit
violence, brutality, bloodshed
rehab, detox, detoxification, rehabilitation
"""##
