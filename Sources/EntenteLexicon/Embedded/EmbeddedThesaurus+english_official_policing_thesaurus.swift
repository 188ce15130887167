// Written by .ci/embed from Data/english-official-policing.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_english_official_policing_thesaurus = ##"""
# Official English, and how it is asked about: money laundering, policing, crimes, justice, prisons. Lines as in english.thesaurus; held against long questions only.
# Money laundering, asset recovery
money laundering, cleaning of dirty money, hiding criminal money, laundering of proceeds, washing dirty money, money-laundering
launder, wash, clean dirty money, disguise the origin of money
financial crime, white-collar crime, money crime
economic crime, white-collar crime, business crime, economic criminality
asset, property, wealth, valuables, belongings, estate
criminal assets, proceeds of crime, criminal gains, ill-gotten gains, dirty money, criminal wealth, criminal money, loot
proceeds of crime, illegal profits, criminal proceeds, criminal gains, money from crime, ill-gotten gains, crime money, dirty money
illicit gains, ill-gotten gains, dirty money, illegal profits, criminal profits
illicit financial flows, dirty money flows, iffs, illegal money flows, flow of dirty money
confiscation, forfeiture, seizing, taking away assets, impounding, taking away property
confiscate, take away, seize, forfeit, deprive, permanently take
non-conviction-based confiscation, confiscation without conviction, civil forfeiture
freeze, block, immobilise, freezing order, lock accounts, put a hold on
asset recovery office, aro, office for tracing assets
beneficial owner, real owner, true owner, beneficial ownership
shell company, front company, letterbox company, dummy firm, straw company
straw man, front man, nominee, figurehead
front, cover, facade, false front
suspicious transaction report, str, suspicious activity report, report of suspicious payments, report on suspicious transactions
suspicious, dubious, fishy, suspect
transaction, payment, transfer, deal, money transfer
payment, pay, transfer of money, disbursement, sum paid
wire transfer, bank transfer, money transfer, send money
remittance, money sent home, money transfer
hawala, informal money transfer, underground banking, informal banking, informal transfer system
underground banking, informal banking, hawala, illegal banking
trade-based money laundering, laundering through trade, tbml, dirty money through trade, laundering money by trade
cash courier, cash smuggler
money mule, money carrier, account lender
cash, banknotes, ready money, notes and coins
virtual assets, cryptocurrency, crypto-assets, digital currency, crypto, bitcoin, virtual currency
crypto-asset, crypto asset, cryptocurrency, virtual asset, bitcoin, digital coin, crypto
wallet, crypto account, digital purse
fintech, financial technology, digital finance
gold, bullion, precious metal
precious metals, gold and silver, bullion
precious stones, gems, jewels, diamonds
real estate, property, land and buildings, houses, immovable property
casino, gambling, gaming house, betting
gambling, betting, gaming, wagering
financial intelligence unit, fiu, anti-money-laundering unit, money laundering reporting office
financial intelligence, intelligence on money, finint, information on money flows
financial institution, bank, lender, credit institution
customer due diligence, know your customer, kyc, checking customers
due diligence, careful check, checks on customers, background check
obliged entities, reporting entities
supervisor, watchdog, overseer, supervisory authority
watchdog, supervisor, monitoring body, oversight body
mutual evaluation, peer review, peer evaluation, assessment by others, country review
mutual evaluation report, peer review report, country assessment
national risk assessment, nra, country's risk study, risk analysis by country
situation report, state of play, situational picture, picture of the situation, sitrep
grey list, greylist, increased monitoring, list of weak countries
# Policing: people, units, means, moves
patrol, beat, on patrol, guard duty, watch
hot pursuit, chase, pursue across the border, pursuit, follow across the border
pursuit, chase, hunt, pursue, give chase
manhunt, search for, hunt, dragnet
fugitive, runaway, wanted person, escapee, wanted man, absconder
abscond, flee, run away, escape, disappear, fled
wanted person, fugitive, sought by police, wanted man, most wanted, wanted list
red notice, wanted notice, international wanted notice, wanted alert
alert, warning, alarm, notice, flag, red flag, heads-up
early warning, advance warning, alert in good time, alarm system, alert system
warn, alert, caution, give notice
tip-off, hint, anonymous information, tip, pointer
whistle-blower, whistleblower, insider who reports
undercover, covert, secret, under a false identity, incognito
undercover officer, covert agent, secret agent, agent with false identity
controlled delivery, monitored shipment, supervised delivery, let a shipment run, shipment under watch
interception, wiretap, tapping, eavesdropping, listening in, phone tapping
intercept, stop, seize on the way, catch, cut off, block
surveillance, observation, watch, shadowing, spying, tail, monitoring
stake out, watch, observe, keep under observation, shadow
raid, search, swoop, bust, storm, police raid
search, hunt, comb, scour, rummage, frisk
house search, search of premises, home search, raid on a home, premises search
checkpoint, control point, roadblock, check, control post, police check
roadblock, barrier, checkpoint, road check
screening, check, vetting, examine, inspection, background check
screen, check, scan, vet, filter, examine
scanner, x-ray machine, scanning device, screening machine, detector
vetting, background check, screening, security check, reliability check
profiling, risk profile, build up a picture
spot check, random check, unannounced check, surprise inspection
arrest, detain, take into custody, apprehend, catch, nick, round up, nab, caught
arrest warrant, warrant, order to arrest, court order for arrest
warrant, court order, authorisation, judicial order
round up, sweep, mass arrest, net, arrest many
interrogate, question, interview, grill
interview, questioning, hearing
hearing, questioning, audience, session
fingerprint, prints, dactyloscopy, finger marks, biometric data
biometric, fingerprints, facial recognition, body measurements, iris scan
facial recognition, face recognition, face matching, identify by face
dna, genetic profile, genetic material, dna profile
forensic, crime lab, criminalistics, scientific evidence, crime scene science
forensic science, criminalistics, crime lab work, scientific investigation
forensic laboratory, crime lab, police laboratory, criminal laboratory
laboratory, lab, testing facility
clandestine laboratory, drug lab, secret lab, hidden laboratory, illegal lab, underground lab
crime scene, scene of the crime, place of the crime
chain of custody, handling of evidence, evidence trail, keeping evidence intact
exhibit, piece of evidence, item of evidence
admissible, allowed in court, accepted as evidence, usable in court, valid in court
autopsy, post-mortem, examination of the body
disaster victim identification, identify the dead, dvi, naming the dead
missing person, lost person, disappeared, vanished person, gone missing
missing, lost, disappeared, vanished, unaccounted for
witness protection, protect witnesses, shield witnesses, keep witnesses safe
testify, give evidence, bear witness, testimony, take the stand
testimony, evidence, statement, witness account, deposition
complaint, report to police, grievance
grievance, complaint, discontent, resentment
case file, dossier, file, record, papers of the case
file, dossier, record, folder
criminal record, previous convictions, police record, convictions, rap sheet
criminal record check, background check, police check, certificate of good conduct
ballistics, bullet comparison, gun tests, firing marks
community policing, neighbourhood policing, local policing, police close to the people
intelligence-led policing, policing based on intelligence, guided by intelligence, data-driven policing
proactive, taking the initiative, forward-looking, anticipatory
police chief, chief of police, head of police, police commissioner, top cop, police director, police head
commissioner, chief, head of police, police chief
commander, commanding officer, in command, chief
police officer, policeman, policewoman, cop, constable, law enforcement officer, patrolman
policewoman, female officer, woman officer, women in the police, female police
detective, investigator, plain-clothes officer, criminal police
gendarmerie, gendarmes, military police, paramilitary police
riot police, public order police, crowd control, anti-riot
public order, law and order, crowd control, order on the streets
law and order, public order, public safety
public safety, safety of citizens, safety of the public, security of the people, public security
special forces, elite unit, commandos, swat, special unit
rapid response, quick reaction, fast response, immediate response, swift reaction
rapid reaction, quick response, fast intervention, fast reaction
joint investigation team, common investigation team, jit, joint team of investigators, mixed team of investigators
action day, day of action, joint action day, day of checks, strike day
days of action, joint action days, action days, crackdown days
operation, crackdown, sweep, raid, sting, swoop, police action, bust
crackdown, clampdown, get tough, come down hard, crack down, heavy hand
task force, taskforce, special team
cold case, unsolved case, old case, unsolved crime
high-value target, hvt, main suspect, big fish, most wanted criminal, kingpin
kingpin, ringleader, boss, mastermind, drug lord, crime boss, baron
mastermind, brains behind, ringleader, plotter
accomplice, helper, partner in crime, abettor, accessory, sidekick
facilitator, enabler, helper, middleman
enabler, facilitator, driver
middleman, broker, intermediary, go-between, fixer, dealer
broker, intermediary, middleman, agent, dealer
brokering, arms brokering, act as middleman, arranging deals, mediation of deals
intermediary, go-between, middleman, mediator, broker
courier, mule, runner, carrier, drug mule, messenger
driver, cause, motor, motive force, engine, push factor
driver, motorist, chauffeur
drive, propel, push, fuel, spur, drove, driven
fuel, feed, drive, stoke, fan, power
fuel, petrol, diesel, gasoline, oil
mafia, organised crime group, mob, crime family, crime syndicate
organised crime, mafia, gangs, mob, crime rings, gangland
crime as a service, crime for hire, hired criminals, crimes on order, criminal services
violence as a service, violence-as-a-service, contract violence, hired violence, violence for hire, violence on order, hitmen for hire
contract killing, hired killing, murder for hire, hit job, hitman
lure, entice, tempt, attract, bait, entrap
groom, lure, win the trust of a child, approach children
recruitment of minors, enlist children, recruiting young people, hire kids, draw children into crime, lure teenagers
juvenile delinquency, youth crime, young offenders, juvenile crime
young offender, juvenile delinquent, underage criminal, teenage offender
recidivism, reoffending, relapse, repeat offending, commit again
repeat offender, recidivist, habitual criminal, reoffender
petty crime, minor offence, small crime, low-level crime
predicate offence, underlying crime, original crime, base offence
offence, breach, violation, infringement, crime, transgression
violation, breach, infringement, contravention, break the rules, breaking the law
breach, violate, break, infringe, contravene, broken, broke
perpetrate, commit, carry out
aid and abet, assist in crime, complicity, help to commit, be an accessory
conspiracy, plot, collusion, scheme, conspire
impunity, go unpunished, without punishment, get away with it, free from punishment
motive, reason, why
modus operandi, way of working, method, mode of operation, tactics
tactic, trick, ploy, method, manoeuvre
tactical, at field level
typology, type of case, category, pattern, classification, case pattern
category, class
classify, categorise, class, grade, classification
pattern, trend, regularity, model, recurring feature
# Crimes: each kind by itself
robbery, hold-up, holdup, mugging, stick-up, rob
armed robbery, hold-up, armed hold-up, robbery at gunpoint
highway robbery, road robbery, bandits on the road, ambush on roads, road banditry
banditry, robbers, bandits, brigandage, highwaymen, brigands
burglary, break-in, housebreaking, burgle
theft, stealing, larceny, thieving, stolen
vehicle theft, car theft, stolen cars, car stealing, stolen vehicles, auto theft
carjacking, hijack a car, car hijacking
cargo theft, freight theft, stolen freight, stealing goods in transit
livestock theft, cattle rustling, stock theft, stealing cattle
piracy, pirates, hijacking of ships
armed robbery at sea, armed robbery of ships, boarding ships to rob
hijack, seize a ship, take over a plane, commandeer
hostage, captive, hostage-taking, held captive, abductee
kidnapping, abduction, snatch, carry off
kidnapping for ransom, ransom kidnapping, abduction for money, hold to ransom
ransom, ransom money, payment to free, pay-off to release
ransomware, extortion software, file-locking software, blackmail software, ransom attack, locking of computers
extortion, blackmail, protection money, shakedown
sextortion, sexual blackmail, blackmail with nude images, sexual extortion
bribery, kickback, backhander, bribe, grease palms, payoff, bung
corruption, graft, bribery, sleaze, bribe-taking, crooked officials, venality
embezzlement, misappropriation, stealing public money, siphoning off funds, skimming
tax evasion, dodge taxes, tax fraud, not paying tax, tax dodging
fraud, deception, scam, con, cheating, swindle, rip-off, defraud, trickery, trick
online fraud, internet scam, online scam, internet fraud, cyber fraud, cheat online, cyberscam
scam, con, swindle, fraud, rip-off, hoax, trick
scam centre, scam compound, scam factory, fraud factory, call centre fraud, scam farm
romance scam, love scam, dating fraud, fake romance
phishing, fake emails, password fishing, bogus emails, trick into giving passwords
identity theft, stolen identity, pretend to be someone else
impersonate, pretend to be, pass off, pretend
pretend to be, impersonate, masquerade
pose a threat, threaten, endanger, be dangerous, be a threat
counterfeit, fake, forged, bogus, knock-off, copycat, pirated, imitation, sham
counterfeiting, product piracy, faking, forgery of goods, fake goods
counterfeit money, fake money, forged banknotes, false money, funny money, forged currency
counterfeit medicines, fake medicines, falsified drugs, false pharmaceuticals, bogus pills
forgery, fake, falsification, forging, falsify
falsify, fake, forge, doctor, tamper with, fabricate, false
false documents, forged papers, fake documents, fraudulent documents, forged passports, fake ids, false papers
document fraud, forged documents, fake papers, false documents, forgery of documents
intellectual property crime, product piracy, counterfeiting, trademark theft, copyright theft
smuggling, contraband, sneak in, bring in illegally, bootleg
migrant smuggling, people smuggling, smuggling of migrants, human smuggling, smuggling people, smuggling of people
migrant smuggler, people smuggler, human smuggler, smuggler of migrants, coyote
slavery, servitude, bondage, slave, enslave
forced labour, slave labour, forced to work, bonded labour, labour exploitation
sexual exploitation, sex trade, sexual slavery
sexual, sex
sexual violence, sexual assault, sexual abuse
child sexual abuse material, csam, child pornography, indecent images of children, abuse images
domestic violence, violence at home, family violence, partner violence, wife beating
gender-based violence, violence against women, gender violence, violence because of sex
organ trafficking, trade in human organs, organ trade, selling organs
drug trafficker, drug dealer, narco, drug smuggler, drug lord, drug baron, pusher, drug runner
trafficker, smuggler, dealer, peddler, runner
wildlife trafficking, wildlife crime, trade in endangered animals, animal smuggling, illegal wildlife trade, trafficking of animals
poaching, illegal hunting, hunting protected animals, poachers
poacher, illegal hunter
illegal fishing, iuu fishing, fishing without a licence, unlicensed fishing, illicit fishing
unreported, not declared, undeclared, not notified, kept quiet
unregulated, uncontrolled, not subject to rules
illegal logging, unlawful felling, illegal felling, stealing timber
timber, wood, logs, lumber
illegal mining, illicit mining, unlicensed mining, unlawful gold digging
pollution, contamination, dumping, spill
waste trafficking, illegal waste shipment
pangolin, scaly anteater, endangered animal
ivory, tusks, elephant tusks, elephant ivory
species, kind of animal, animal
endangered, at risk of extinction, in danger of dying out
flora, plants, vegetation
cultural goods trafficking, art smuggling, antiquities trade
looting, plunder, pillage, ransack
cigarette, tobacco product
tobacco, cigarettes, smokes
cigarette smuggling, tobacco smuggling, contraband cigarettes, illicit tobacco trade
fuel smuggling, petrol smuggling, contraband fuel, oil smuggling
hate crime, bias crime, racist crime, crime out of hatred
hate speech, incitement to hatred, stirring up hatred
incitement, stirring up, provoke, instigate
vandalism, wilful damage, property destruction, criminal damage
arson, set on fire, fire-raising, deliberate fire
sabotage, deliberate damage, wreck, undermine
espionage, spying
hooliganism, fan violence, football violence, violence at sports events
genocide, mass murder of a people, ethnic extermination
war crime, crime in war, wartime atrocity
atrocity, massacre, cruelty, mass violence
torture, ill-treatment, cruel treatment, torment
homicide, murder, killing, slaying
femicide, killing of women, murder of women
assault, battery, beating, bodily harm, attack
# Justice: courts, people, steps
prosecute, bring to court, put on trial, take to court, bring charges, indict, take legal action, haul before the courts
indict, charge, accuse formally, press charges, bring charges, arraign
accused, defendant, suspect, person charged
accuse, blame, allege, point the finger
allegation, claim, accusation
trial, court case, hearing, court proceedings, lawsuit, in court
convict, find guilty, sentence, found guilty, guilty verdict
acquit, find not guilty, acquittal, exonerate, found not guilty, let off
verdict, judgment, ruling, decision of the court, court decision
ruling, judgment, decision, court decision, finding, judgement
sentence, penalty, prison term, punishment, jail term, years in prison
penalty, punishment, sanction, sentence
fine, penalty, money penalty, pay a fine, financial penalty
death penalty, capital punishment, put to death
life imprisonment, life sentence, jailed for life, life in prison
parole, early release, conditional release, release on licence, let out early
probation, supervised freedom, probationary
bail, release before trial, money for release, release on bail
amnesty, pardon, clemency, remission of punishment
pardon, clemency, forgive, mercy
appeal, challenge a verdict, review by a higher court, contest a ruling
supreme court, highest court, top court, court of last resort
tribunal, court, court of law, bench
prosecutor, public prosecutor, state attorney, district attorney, prosecuting attorney, state prosecutor
prosecutor general, attorney general, chief prosecutor, public prosecutor general, head of the prosecution, top prosecutor
attorney, lawyer, solicitor, barrister, counsel, advocate
lawyer, attorney, solicitor, barrister, jurist, counsel, legal professional
jurist, lawyer, legal expert, legal scholar
magistrate, judge, investigating judge, justice of the peace
justice system, judiciary, courts, legal system, judicial system
letter rogatory, rogatory letter, request for legal assistance, request to a foreign court
mutual legal assistance, mla, judicial assistance, legal help between states, help with evidence, legal aid between countries
extradition, surrender of suspects, send back to face trial, handing over suspects, send for trial abroad
transfer of sentenced persons, transfer of prisoners, send prisoners home, prisoner transfer
transfer of proceedings, hand over the case, move the case, transfer of a case
jurisdiction, legal authority, competence, power to judge, authority over, legal reach
dual criminality, double criminality, crime in both countries
penal code, criminal code, criminal law, penal law
criminalise, make a crime, outlaw, make punishable, make it an offence, make illegal
outlaw, ban, prohibit, forbid, make illegal
prohibit, ban, forbid, outlaw, bar, not allowed, disallow, forbidden
decriminalise, not treat as a crime
legalise, make legal, permit by law
plea bargain, bargain with the prosecution, guilty plea deal
cooperating witness, crown witness, turncoat, state witness
victim support, help for victims, victim assistance, care for victims, victim aid
compensation, redress, damages, restitution, make good, reparation
restitution, return, give back, restore, handing back
restorative justice, reconciliation with victims, making amends
reconciliation, making peace, reconcile, settle differences, mend fences
miscarriage of justice, wrongful conviction, judicial error
access to justice, being able to go to court
due process, fair trial, fair hearing, fair procedure
fair, equitable, even-handed, impartial
impartial, neutral, unbiased, even-handed, fair
neutral, impartial, not taking sides, even-handed
liable, responsible, answerable, accountable, liability
accountability, answerability, being held responsible, hold to account
corporate liability, liability of companies, liability of legal persons, responsibility of firms
legal person, company, corporate body, legal entity
natural person, individual, human being
# Prisons
prison, jail, penitentiary, correctional facility, gaol, lock-up, penal institution, detention centre
prison administration, prison service, correctional service, prison authorities
prison officer, prison guard, warder, jailer, correctional officer, prison staff
prisoner, inmate, convict, detainee, jailed person, behind bars
overcrowding, too many prisoners, crowded prisons
pre-trial detention, remand, custody before trial, detention on remand
remand, pre-trial detention, custody awaiting trial
rehabilitation, resocialisation, reintegration, return to society, rehab
reintegration, return to society, resettle, bring back into society, fitting back in
deradicalisation, disengagement, turn away from extremism, give up extremism
alternative to imprisonment, non-custodial measure, sentence outside prison, instead of prison
electronic tag, electronic monitoring, ankle bracelet, tagging
"""##
