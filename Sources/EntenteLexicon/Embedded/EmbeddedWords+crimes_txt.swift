// Written by .ci/embed from Data/crimes.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_crimes_txt = ##"""
# Crime areas as a taxonomy: `within:` names the wider area. It widens questions; no document is made to state it.
# `objects:` are the goods of a trade: all usual wordings ("trafficking in …", "… smuggling", "illicit trade in …") are made from them.
[CrimeArea]
organised crime | organized crime | serious crime | serious and organised crime | serious and organized crime | transnational crime | organised criminality | organized criminality
  es: criminalidad organizada | es: crimen transnacional organizado | es: delincuencia transnacional organizada | pt: crime organizado transnacional | pt: criminalidade organizada transnacional | pt: delinquência organizada
  organised international crime | organized international crime | international organised crime | international organized crime | serious international crime | transnational organised crime | transnational organized crime | transnational crimes | serious crimes | organised crimes | organised and serious international crime
  cross-border crime | cross-border crimes | transboundary crime | organised and serious crime | organized and serious crime | organized and serious international crime | crime groups activity
  es: crimen organizado | es: delincuencia organizada | es: crimen organizado transnacional | es: delincuencia organizada transnacional | pt: crime organizado | pt: criminalidade organizada
drug trafficking | online sale of drugs | sale of drugs online | online drug sales | online drug trafficking | narcotics trafficking | narcotrafficking | drug smuggling | drug trade | drug crime | drug-related crime | drug crimes
  es: tráfico ilegal de drogas | es: tráfico de estupefacientes | es: contrabando de drogas | pt: tráfico ilícito de drogas | pt: tráfico de droga | pt: tráfico ilícito de entorpecentes | pt: tráfico de estupefacientes
  es: narcotráfico | es: tráfico de drogas | es: tráfico ilícito de drogas | es: tráfico ilícito de estupefacientes | pt: narcotráfico | pt: tráfico de drogas
  objects: opiates, opiate, opium, amphetamines, amphetamine, ketamine, khat, tramadol, ecstasy, hashish, coca, new psychoactive substances, amphetamine-type stimulants, drugs, drug, narcotics, narcotic, narcotic drugs, illicit drugs, illegal drugs, synthetic drugs, psychotropic substances, cocaine, heroin, fentanyl, methamphetamine, captagon, opioids, cannabis
  within: organised crime
drug precursors trafficking | diversion of precursors | diversion of drug precursors | diversion of precursor chemicals | precursor diversion | diversion of chemical precursors | trafficking in precursors
  es: desvío de precursores | es: tráfico de precursores | pt: desvio de precursores | pt: tráfico de precursores
  objects: precursors, precursor, chemical precursors, drug precursors, precursor chemicals | within: drug trafficking
trafficking in human beings | human trafficking | trafficking in persons | trafficking of human beings | trafficking of persons | trafficking in women and children | people trafficking | trafficking in people | child trafficking
  es: tráfico de personas | es: tráfico de seres humanos | es: trata de seres | pt: tráfico humano | pt: tráfico de mulheres
  es: trata de personas | es: trata de seres humanos | es: trata | pt: tráfico de pessoas | pt: tráfico de seres humanos
  objects: human beings, persons, women, women and girls, women and children, children, girls, minors, adults, babies, young people, workers | within: organised crime
migrant smuggling | smuggling of migrants | people smuggling | smuggling of people | smuggling of persons | human smuggling | facilitation of irregular migration
  es: contrabando de migrantes | es: tráfico de inmigrantes | pt: tráfico ilícito de migrantes | pt: introdução clandestina de migrantes | pt: contrabando de imigrantes
  es: tráfico ilícito de migrantes | es: tráfico de migrantes | pt: contrabando de migrantes | pt: tráfico de migrantes
  objects: migrants, migrant, refugees, asylum seekers, irregular migrants | within: organised crime
firearms trafficking | arms trafficking | gun trafficking | illegal proliferation of firearms | illicit proliferation of firearms | proliferation of firearms | illicit firearms | illegal firearms | illicit possession of firearms | illegal possession of firearms | proliferation of small arms | arms smuggling | gun smuggling | weapons trafficking | weapons smuggling | proliferation of small arms and light weapons
  es: contrabando de armas | pt: tráfico ilícito de armas | pt: tráfico de armas de fogo | pt: tráfico ilícito de armas de fogo | pt: contrabando de armas
  es: tráfico de armas | es: tráfico ilícito de armas | es: tráfico de armas de fuego | es: tráfico ilícito de armas de fuego | pt: tráfico de armas
  objects: firearms, firearm, arms, weapons, small arms, small arms and light weapons, light weapons, ammunition, explosives, guns | within: organised crime
illicit manufacturing of firearms | illicit manufacture of firearms | illegal manufacturing of firearms | within: firearms trafficking
child sexual abuse | child sexual exploitation | sexual exploitation of children | sexual abuse of children | online child sexual abuse | child sexual abuse and exploitation | online child sexual exploitation | child sexual abuse online
  es: abuso sexual de niños | es: explotación sexual de menores | es: explotación sexual de niños | pt: abuso sexual infantil | pt: abuso sexual de menores | pt: exploração sexual infantil | pt: exploração sexual de crianças
  child sexual abuse and sexual exploitation | child sexual exploitation and abuse | es: explotación sexual infantil | es: abuso sexual infantil | es: abuso sexual de menores | pt: abuso sexual de crianças
  within: organised crime
cybercrime | cyber-crime | cyber crime | cybercrimes | cyber crimes | cyber-crimes | computer crime | high-tech crime | cyber-enabled crime | cyber-dependent crime | es: ciberdelincuencia | es: ciberdelito | es: ciberdelitos | es: cibercrimen | pt: crime cibernético | pt: cibercrime
  es: delitos informáticos | es: delincuencia informática | es: ciberdelincuencias | pt: cibercrimes | pt: crimes cibernéticos | pt: cibercriminalidade | pt: crime informático | pt: crimes informáticos
cyber attacks | cyberattacks | cyber-attacks | within: cybercrime
ransomware | ransomware attacks | within: cybercrime
online scams | cyber-enabled fraud | scam centres | online scam operations | cyber scams | online fraud | online scam | scam operations | within: cybercrime
environmental crime | environmental crimes | crimes that affect the environment | crimes against the environment | eco-crime | es: delitos ambientales | es: delitos medioambientales | es: delito ambiental | pt: crimes ambientais
  es: delitos contra el medio ambiente | es: delincuencia medioambiental | es: delincuencia ambiental | es: crímenes ambientales | es: crimen ambiental | pt: crime ambiental | pt: crimes contra o meio ambiente | pt: crimes contra o ambiente | pt: criminalidade ambiental
wildlife trafficking | wildlife crime | trafficking in wildlife | illegal wildlife trade | wildlife crimes | poaching | es: tráfico de vida silvestre | es: tráfico de fauna
  es: tráfico de especies silvestres | pt: tráfico de animais silvestres | pt: tráfico de vida selvagem
  wildlife poaching | poaching of wildlife | poaching of wild animals | poaching of protected species
  objects: wildlife, wild animals, wildlife and timber, wildlife products, endangered species, protected species | within: environmental crime
ivory trafficking | poaching for ivory | objects: ivory, elephant ivory, elephant tusks | within: wildlife trafficking
rhino horn trafficking | objects: rhino horn, rhino horns, rhinoceros horn, rhinoceros horns | within: wildlife trafficking
pangolin trafficking | pangolin poaching | poaching of pangolins | objects: pangolins, pangolin, pangolin scales | within: wildlife trafficking
tiger poaching | poaching of tigers | within: wildlife trafficking
elephant poaching | poaching of elephants | within: wildlife trafficking
rhino poaching | rhinoceros poaching | poaching of rhinos | poaching of rhinoceroses | within: wildlife trafficking
snow leopard poaching | poaching of snow leopards | within: wildlife trafficking
sturgeon poaching | poaching of sturgeon | poaching of sturgeons | within: wildlife trafficking
jaguar trafficking | jaguar poaching | poaching of jaguars | objects: jaguars, jaguar parts | within: wildlife trafficking
tiger trafficking | objects: tigers, tiger parts, tiger skins, big cats | within: wildlife trafficking
parrot trafficking | objects: parrots, parrot | within: wildlife trafficking
songbird trafficking | objects: songbirds, songbird, wild birds | within: wildlife trafficking
falcon trafficking | objects: falcons, falcon, birds of prey | within: wildlife trafficking
turtle trafficking | poaching of turtles | turtle poaching | objects: turtles, tortoises, marine turtles, turtle shells, turtle shell | within: wildlife trafficking
reptile trafficking | objects: reptiles, live reptiles | within: wildlife trafficking
great ape trafficking | objects: great apes, primates | within: wildlife trafficking
shark fin trafficking | shark finning | objects: shark fins, shark fin | within: wildlife trafficking
abalone trafficking | abalone poaching | poaching of abalone | objects: abalone | within: wildlife trafficking
caviar trafficking | objects: caviar | within: wildlife trafficking
timber trafficking | illegal timber trade | objects: timber | within: environmental crime
  es: tráfico de madera | pt: tráfico de madeira
illegal logging | illicit logging | es: tala ilegal | pt: extração ilegal de madeira | within: environmental crime
deforestation | illegal deforestation | es: deforestación | within: environmental crime
  pt: desmatamento | pt: desflorestação
illegal mining | illicit mining | illegal gold mining | illegal exploitation of natural resources | illegal exploitation of minerals | es: minería ilegal | pt: mineração ilegal | within: environmental crime
  es: minería ilícita | pt: mineração ilícita | pt: garimpo ilegal
  objects: minerals
illicit gold trade | illegal gold trade | objects: gold, precious metals | within: organised crime
illegal fishing | illegal, unreported and unregulated fishing | illegal, unreported and unregulated (IUU) fishing | IUU fishing | IUU | fisheries crime | es: pesca ilegal | within: environmental crime
  pt: pesca ilegal
eel trafficking | eel smuggling | trafficking in eels | within: wildlife trafficking
rosewood trafficking | objects: rosewood | within: timber trafficking
waste trafficking | illegal dumping of waste | objects: waste, hazardous waste | within: environmental crime
financial crime | financial crimes | economic crime | economic crimes | economic and financial crime | economic and financial crimes | es: delitos financieros | es: delitos económicos | pt: crimes financeiros
  es: delito financiero | es: delincuencia financiera | es: delincuencia económica | es: crímenes financieros | pt: crime financeiro | pt: crimes económicos | pt: crimes econômicos | pt: criminalidade financeira | pt: criminalidade económica
money laundering | money-laundering | launder money | laundering of money | laundering of proceeds of crime | laundering of the proceeds of crime | es: lavado de dinero | es: lavado de activos | es: blanqueo de capitales | es: blanqueo de dinero | pt: lavagem de dinheiro | pt: branqueamento de capitais
  es: lavado de capitales | es: blanqueo de activos | es: legitimación de capitales | pt: lavagem de capitais | pt: branqueamento de dinheiro | pt: lavagem de ativos
  within: financial crime
trade-based money laundering | within: money laundering
illicit financial flows | illegal financial flows | es: flujos financieros ilícitos | within: financial crime
  pt: fluxos financeiros ilícitos
financing of terrorism | terrorism financing | terrorist financing | terror financing | financing of terrorist activities | es: financiación del terrorismo | es: financiamiento del terrorismo | pt: financiamento do terrorismo | within: terrorism
proliferation of weapons of mass destruction | proliferation of nuclear weapons | nuclear proliferation | WMD proliferation | proliferation of nuclear, chemical and biological weapons | proliferation of nuclear, chemical or biological weapons
proliferation financing | financing of proliferation of weapons of mass destruction | financing of proliferation | within: financial crime
corruption | bribery | bribery and corruption | es: corrupción | pt: corrupção
fraud | financial fraud | es: fraude | within: financial crime
  pt: fraude
cyber fraud | cyber-fraud | within: fraud
VAT fraud | value added tax fraud | missing trader fraud | missing trader intra-community fraud | Missing Trader Intra-Community (MTIC) fraud | MTIC fraud | carousel fraud | VAT carousel fraud | within: tax evasion
excise fraud | excise duty fraud | excise tax fraud | excise evasion | within: tax evasion
customs fraud | customs offences | undervaluation fraud | within: fraud
investment fraud | investment scams | within: fraud
payment fraud | payment card fraud | credit card fraud | card fraud | non-cash payment fraud | within: fraud
insurance fraud | within: fraud
procurement fraud | public procurement fraud | within: fraud
subsidy fraud | within: fraud
mass marketing fraud | within: fraud
welfare fraud | benefit fraud | social benefit fraud | within: fraud
tax evasion | tax fraud | tax crime | tax crimes | within: financial crime
  es: evasión fiscal | es: fraude fiscal | pt: evasão fiscal | pt: fraude fiscal
embezzlement | within: corruption
extortion | es: extorsión | pt: extorsão | within: organised crime
kidnapping | kidnapping for ransom | es: secuestro | within: organised crime
  pt: sequestro
trafficking in cultural goods | illegal trade in cultural goods | trafficking in cultural property | looting of cultural property | trafficking of cultural goods | art trafficking | trafficking in antiquities
  es: comercio ilegal de bienes culturales | es: comercio ilícito de bienes culturales | pt: tráfico ilícito de bens culturais | pt: comércio ilegal de bens culturais | pt: comércio ilícito de bens culturais
  es: tráfico de bienes culturales | es: tráfico ilícito de bienes culturales | pt: tráfico de bens culturais
  objects: cultural goods, cultural property, cultural heritage, antiquities, works of art, cultural objects, cultural artefacts | within: organised property crime
organised property crime | organized property crime | organised property crimes | es: delincuencia organizada contra la propiedad | within: organised crime
  es: delitos organizados contra la propiedad | es: delincuencia patrimonial organizada | pt: crime organizado contra o patrimônio | pt: crime organizado contra o património | pt: crimes organizados contra a propriedade | pt: criminalidade organizada contra a propriedade
burglary | burglaries | organised burglaries | organised burglary | organized burglaries | domestic burglary | domestic burglaries | within: organised property crime
cargo theft | cargo thefts | cargo crime | within: organised property crime
metal theft | within: organised property crime
vehicle theft | vehicle crime | vehicle crimes | motor vehicle crime | motor vehicle crimes | cross-border vehicle theft | motor vehicle theft | theft of motor vehicles | trafficking in stolen vehicles | objects: stolen vehicles, stolen motor vehicles | within: organised property crime
cattle rustling | stock theft | livestock theft | cattle theft | es: abigeato | within: organised property crime
criminal use of cryptocurrencies | criminal use of crypto-currencies | criminal misuse of cryptocurrencies | misuse of virtual assets | misuse of cryptocurrencies | criminal use of virtual assets | within: financial crime
  es: uso delictivo de criptomonedas | es: uso criminal de criptomonedas | es: uso delictivo de las criptomonedas | es: uso criminal de las criptomonedas | pt: uso criminoso de criptomoedas | pt: utilização criminosa de criptomoedas | pt: uso criminal de criptomoedas
criminal use of encrypted networks | use by organized criminal groups of encrypted networks and other digital tools | use by organised criminal groups of encrypted networks | criminal use of encrypted communications
counterfeiting | counterfeit goods | trafficking in counterfeit goods | product counterfeiting | falsified medicines | intellectual property crime
  es: falsificación de productos | pt: falsificação de produtos
  objects: counterfeit goods, counterfeit products, counterfeit medicines, falsified medicines, falsified medical products, medicines, medical products
currency counterfeiting | counterfeiting of currency | euro counterfeiting | money counterfeiting | within: counterfeiting
  es: falsificación de moneda | pt: falsificação de moeda
smuggling | contraband | smuggling of goods | es: contrabando | objects: goods, tobacco, cigarettes, tobacco products, fuel, human organs | within: organised crime
  pt: contrabando
alcohol smuggling | smuggling of alcohol | within: smuggling
tobacco smuggling | illicit tobacco trade | cigarette smuggling | within: smuggling
human organ trafficking | organ trafficking | trafficking in human organs | trafficking in organs | within: organised crime
  es: tráfico de órganos | pt: tráfico de órgãos
maritime crime | maritime crimes | crime at sea | crimes at sea | es: delincuencia marítima | pt: criminalidade marítima | within: organised crime
maritime piracy | piracy | piracy at sea | sea piracy | es: piratería | es: piratería marítima | pt: pirataria
  pt: pirataria marítima
armed robbery at sea | armed robbery against ships | armed robberies at sea | es: robo a mano armada en el mar
terrorism | terrorist acts | acts of terrorism | international terrorism | es: terrorismo
  pt: terrorismo
violent extremism | violent extremism conducive to terrorism | radicalisation | radicalization | within: terrorism | es: extremismo violento
  pt: extremismo violento
gender-based violence | femicide | violence against women | es: violencia de género | es: feminicidio
gang crime | gang-related crime | within: organised crime
recruitment of minors | recruitment of children by criminal networks | recruitment of minors by criminal networks | within: organised crime
gang violence | gangs and violent crime | violent crime | armed violence | gun violence | es: violencia armada
homicide | murder
  es: homicidio | pt: homicídio
identity fraud | document fraud | identity theft | es: fraude de documentos
labour exploitation | labor exploitation | exploitation of workers | es: explotación laboral | within: trafficking in human beings
  pt: exploração laboral | pt: exploração do trabalho
forced criminality | forced criminal activity | criminal exploitation | exploitation in criminal activities | es: explotación en actividades delictivas | within: trafficking in human beings
  es: criminalidad forzada | pt: criminalidade forçada
forced labour | modern slavery | slavery | within: trafficking in human beings
  es: trabajo forzoso | pt: trabalho forçado
foreign terrorist fighters | within: terrorism
maritime smuggling | smuggling at sea | within: smuggling
phishing | phishing attacks | within: cybercrime
business e-mail compromise | business email compromise | within: fraud
attacks on critical infrastructure | sabotage of critical infrastructure
match-fixing | manipulation of sports competitions | within: corruption
core international crimes | international crimes | core international crime | crimes under international law
  es: crímenes internacionales | pt: crimes internacionais
war crimes | war crime | es: crímenes de guerra | pt: crimes de guerra | within: core international crimes
crimes against humanity | crime against humanity | es: crímenes de lesa humanidad | pt: crimes contra a humanidade | within: core international crimes
genocide | crime of genocide | es: genocidio | pt: genocídio | within: core international crimes
"""##
