// Written by .ci/embed from Data/spanish-crimes.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_crimes_thesaurus = ##"""
# Spanish words and the English ones of quotations: lines as in spanish.thesaurus.
# crimes, offenders, criminal means
delictiv*, delincuencial*, criminalid*: crime, criminal, offence
criminalidad, delincuencia: crime, criminality
acto* delictivo*, hecho* delictivo*, conducta* delictiva*: criminal act, offence, crime
grupo* delictivo*, grupo* criminal*, banda*, pandilla*, mara, maras, mafi*, cartel, carteles: criminal group, gang, cartel, mafia
organizacion* criminal*, organizacion* delictiva*: criminal organisation, criminal group, criminal network
red* criminal*, red* delictiva*, redes delictivas: criminal network
malhechor*, delincuente*, criminal, criminales, maleant*, infractor*: criminal, offender, perpetrator
sospech*: suspect, suspicion
autor* del delito, perpetr*, comet*, comision de delitos: commit, perpetrate, perpetrator
capo*, cabecilla*, jefe* de banda: ringleader, leader, kingpin
objetivo* de alto valor, blanco* de alto valor, objetivos prioritarios: high value target
fugitiv*, profug*: fugitive
complic*, encubr*, encubiert*: accomplice, undercover, cover up, covert
ilegal*, ilicit*, clandestin*: illegal, illicit, unlawful, clandestine
contraband*, estraperl*: smuggling, contraband, smuggle
traficant*, contrabandist*, narcotraficant*: trafficker, smuggler
narcotrafic*: drug trafficking, narcotics
tratante*: trafficker, human trafficking
trafico de personas: human trafficking, trafficking in persons
esclav*: slavery
trabajo forzoso, trabajo forzado, trabajos forzados: forced labour
cocaina: cocaine
coca: coca, coca leaf
heroin*: heroin
marihuana, canabis, cannabis: cannabis
fentanil*: fentanyl
opioid*, opiaceo*: opioid
metanfetamin*: methamphetamine
sintetic*: synthetic
drogas sinteticas, droga sintetica: synthetic drugs
sustanci*: substance
sustancias psicotropicas, psicotropic*: psychotropic substances, psychotropic
nuevas sustancias psicoactivas, psicoactiv*: new psychoactive substances, psychoactive
precursor*: precursor
quimic*: chemical
laboratorio*: laboratory
consum*: consumption, drug use, demand
toxicoman*, drogadic*, drogodepend*, adicc*, adicto*: addiction, drug addiction, dependence
sobredosis: overdose
tratamiento*: treatment
rehabilit*, reinser*: rehabilitation, reintegration
reduccion de danos: harm reduction
cultivo*, sembr*, siembra*, plantacion*: crop, cultivation, plantation
cosech*: harvest
agricol*, agrari*, agricultur*: agricultural, agriculture
desarrollo alternativo: alternative development
desarrollo sostenible: sustainable development
arma* de fuego, armas de fuego: firearm, weapon
armament*, armad*: arms, weapon, armed
armas pequenas, armas ligeras: small arms, light weapons
municion*: ammunition
explosiv*: explosive
bomba*: bomb
homicid*, asesin*: homicide, murder, killing
femicid*, feminicid*: femicide
matar, matan, muert*, fallec*, mortal*: kill, death, deadly, lethal
violent*, violencia*: violent, violence
agres*: aggression, attack, assault
ataque*, atac*: attack
atentado*: attack, terrorist attack
secuestr*: kidnapping, abduction
extors*, chantaj*: extortion, blackmail
coaccion*, coerc*, intimida, intimidan, intimidar, intimidacion*: coercion, intimidation, coerce
amedrent*: intimidate
tortur*: torture
robo, robos, robar, roban, robado*, robada*, hurt*: theft, robbery, stolen, steal
saque*, expoli*: looting, plunder
estaf*, fraud*, timo, timos, engan*: fraud, scam, swindle, deception
falsific*, fals*: counterfeit, falsify, forgery, false
sobor*, cohech*, coima*: bribery, bribe, corruption
malvers*, desfalc*, peculado: embezzlement
evasion fiscal, evasion tributaria, fraude fiscal: tax evasion, tax fraud
impuest*, fiscalidad, tribut*: tax
lavado de activos, lavado de dinero, blanqueo de capitales, blanqueo de dinero: money laundering
lav*, blanque*: launder, laundering
ganancias ilicitas, ingresos ilicitos, producto del delito, productos del delito, ganancias delictivas: proceeds of crime, illicit proceeds, proceeds
producto*: product, proceeds
bien* culturales, bienes culturales, patrimonio cultural: cultural goods, cultural heritage, cultural property
arte, artistic*, antigued*: art, antiquities
fauna, vida silvestre, especies: wildlife, species
flora: flora
madera*, maderer*: timber, logging
tala, talar: logging, felling
bosque*, forestal*, selv*: forest
oro: gold
mineral*, miner*: mineral, mining
residuo*, basura*, desecho*: waste
contamin*, polu*: pollution
pesc*: fishing, fisheries
ecologic*: ecological, environmental
medio ambiente, entorno natural, naturaleza: environment, nature
clima*, climatic*: climate
amazon*: amazon
combustibl*: fuel
tabaco*, cigarr*: tobacco, cigarette
medicament*, farmac*: medicine, pharmaceutical
vehicul*, automovil*, coche*, carro, carros: vehicle, car
ciberseguridad, seguridad informatica, seguridad cibernetica: cybersecurity, cyber security
ciberdel*, cibercrim*, delito* informatico*, delitos informaticos: cybercrime
ciberataque*, ataque* cibernetico*, ataques ciberneticos, ataque* informatico*: cyber attack
hacker*, pirata* informatico*: hacker, hacking
internet, en linea, red oscura, virtual*: internet, online, virtual
informatic*, computador*, ordenador*, computac*: computer, digital
digital*: digital
electronic*: electronic
red* social*, redes sociales: social media, social network
telecomunic*: telecommunications
comunicaciones cifradas, comunicaciones encriptadas: encrypted communications
criptomoned*, criptoactiv*, moneda* virtual*: cryptocurrency, virtual assets, virtual currency
moneda, monedas, divisa, divisas: currency
banc*: bank, banking
cuenta* bancaria*: bank account
rastr*, localiz*, ubica*: trace, track, tracking, locate
segui* el rastro, seguimiento: follow, monitor, tracking, follow-up
vigil*: surveillance, monitor, watch
supervis*, fiscaliz*: supervise, oversee, supervision, control
monitore*: monitor, monitoring
control*, controles: control, check
inspecc*, inspeccion*: inspect, inspection
registro*, registr*: register, record, registration, search
escane*: scan, scanner
detect*: detect, detection
descubr*, descubiert*, hall*, destap*: discover, detect, uncover, find
identific*: identify, identification
reconocimiento facial: facial recognition
biometr*: biometric
huella*: fingerprint
adn: dna
forens*, crimin* forens*: forensic
laboratorio forense: forensic laboratory
pista*, indicio*: clue, evidence
prueb*, probator*: evidence, proof
prueba* electronica*, pruebas electronicas: electronic evidence
base* de datos, bases de datos: database
intercept*, escucha*: intercept, interception, wiretap
incaut*, decomis*, confisc*, embarg*, aprehension*, extincion de dominio: seize, seizure, confiscate, confiscation
congel*, bloque*, inmoviliz*: freeze, block
recuperacion de activos: asset recovery
activos, activo financiero: asset, assets
activos ilicitos, bienes ilicitos: illicit assets, criminal assets
dinero sucio: illicit funds, dirty money
desmantel*, desarticul*, desbarat*: dismantle, disrupt, disruption
desestabiliz*, perturb*, interrump*, interrupc*, trastoc*: disrupt, destabilise, interrupt, disruption
neutraliz*: neutralise
erradic*, elimin*, suprim*, supres*, extirp*: eradicate, eliminate, suppress
reprim*, represion, represiv*: repress, repression
frena, frenan, frenar, freno, frenado, paraliz*, det* el avance, poner freno, poner fin, pon* fin, atajar, ataja: stop, curb, halt, stem
evitar, evitan, evite: prevent, avoid
disuad*, disuas*: deter, deterrence
contrarrest*, contener: counter, counteract, contain
combat*, pelea*, batall*, luch*: combat, fight, counter, tackle
guerra*, belic*, conflict*: war, conflict
paz, pacificacion, pacificar, pacificamente: peace, peaceful
conflicto armado, conflictos armados: armed conflict
invasion, invad*: invasion, invade
desplaz*: displace, displacement
refugiad*: refugee
asilo: asylum
inmigra*, migra*: migration, migrant, immigration
emigra*: emigration, migration
migracion irregular: irregular migration
pase de fronteras, cruce*, cruz*: crossing, cross
paso* fronterizo*, pasos fronterizos: border crossing
gestion de fronteras, gestion integrada de fronteras: border management, integrated border management
visad*, visa, visas: visa
pasaporte*: passport
retorn*, repatri*, devol*, devuelv*, readmis*: return, repatriation, readmission
deport*, expuls*: deport, expel, removal
viaj*: travel, journey
pasajer*: passenger
aeropuert*, aere*, aeronave*, avion*: airport, air, aircraft
dron, drones: drone
submarin*, semisumerg*: submarine, semi-submersible
buque*, barco*, embarcac*, navio*, nave, naves: vessel, ship, boat
contenedor*: container
carga*, mercanc*: cargo, freight, goods
muelle*, darsena*: dock, port
puertos, puerto seguro: port, ports
oceano*, oceanic*: ocean
alta mar: high seas, sea
rio, rios, fluvial*: river
carretera*: road
ferrocarril*, tren, trenes, ferrovi*: rail, railway, train
transport*: transport
logist*: logistics, logistical
comerci*: trade, commercial, commerce
comercio electronico: e-commerce
mercado*: market
export*: export
importar, importan, importacion, importaciones, importador*: import
suministro, abastecimiento: supply
cadena*: chain
corredor*: corridor
trayect*, itinerari*: route
origen, origenes, procedenc*, procedente*, procede, proceden, proveniente*, proviene*: origin, source
fuente*: source
transito, transitar, transitan: transit
destino*: destination
punto* de entrada, puerta* de entrada, puertas de entrada: entry point, gateway
nodo*, centro neuralgico: hub, node
terror*: terror, terrorism, terrorist
extremis*: extremism, extremist
radicaliz*: radicalisation, radicalism
combatientes terroristas extranjeros, combatiente*: foreign terrorist fighters, fighter
yihad*: jihadist
odio: hate
racism*, racist*: racism
desinform*: disinformation
hibrid*: hybrid
recluta*, captacion, captar, capta, captan: recruit, recruitment
menores, menor de edad, menores de edad: minor, child, children
pornograf*: pornography
abus*: abuse
acos*: harassment
# further crimes, methods and means of crime; Latin American words
mano de obra: labour, workforce
sicari*: hitman, contract killing
testaferro*, prestanombre*: front man, straw man
empresa* fachada, empresas fachada, sociedad* pantalla, sociedades pantalla, empresas fantasma, empresa fantasma: shell company, front company
beneficiario* final*, beneficiarios finales, beneficiario real, titular* real*: beneficial owner, beneficial ownership
paraiso* fiscal*, paraisos fiscales: tax haven, offshore
zona* franca*, zonas francas, puerto franco: free trade zone, free zone
coyote*, pollero*, coyotaje: smuggler, migrant smuggling
narcolanch*, lancha* rapida*, lanchas rapidas: speedboat, go-fast boat
avioneta*, avion* ligero*: light aircraft, aircraft
pista* clandestina*, pistas clandestinas, pista de aterrizaje: airstrip, clandestine airstrip
alijo*, cargamento*, remesa*, partida de droga: shipment, consignment
mula, mulas: mule, courier
hoja* de coca, hojas de coca: coca leaf
pasta base: coca paste
extasis: ecstasy
anfetamin*: amphetamine
hachis: hashish
drogas de diseno: synthetic drugs, designer drugs
tusi: pink cocaine
narcomenudeo, microtrafico, menudeo, trapiche*: drug dealing, street dealing
narcoestado*: narco-state
allanamiento*, cateo*, requisa*: search, raid
reten, retenes, puesto* de control, puestos de control: checkpoint
puesto* fronterizo*, puestos fronterizos, garita*: border post, border crossing point
control* fronterizo*, controles fronterizos, control de fronteras: border control
orden* europea* de detencion, orden europea de detencion, euroorden*: european arrest warrant
notificacion* roja*, notificaciones rojas, alerta* roja*, ficha* roja*: red notice
lucha antidroga*, antidrog*, antinarcotic*: counter-narcotics, anti-drug, drug
antiterroris*, contraterroris*: counter-terrorism, anti-terrorism
anticorrup*: anti-corruption
antimafi*: anti-mafia
antilavado, antiblanqueo: anti-money laundering
antipandill*: anti-gang
ciberdefensa: cyber defence
inteligencia de fuentes abiertas, fuentes abiertas: open source intelligence, open sources
criptograf*, cripto*: encryption, crypto, encrypted
geolocaliz*: geolocation
satelit*: satellite
radar, radares: radar
camara, camaras: camera
videovigilancia: video surveillance, cctv
escucha* telefonica*, escuchas telefonicas, intervencion de comunicaciones: wiretapping, interception of communications
tecnicas especiales de investigacion, tecnica especial de investigacion: special investigative techniques
entrega* vigilada*, entregas vigiladas, entrega* controlada*: controlled delivery
cooperante*, colaborador* de la justicia, arrepentido*: collaborator, cooperating witness
delacion*, informante*, soplon*, confidente*: informant, whistleblower
denunciante*: whistleblower, complainant
canal* de denuncia, canales de denuncia: reporting channel
trabajo infantil: child labour
mendicidad: begging
matrimonio* forzado*, matrimonios forzados: forced marriage
matrimonio* infantil*: child marriage
trafico de organos: organ trafficking
prostitu*: prostitution
pederast*, pedofil*: paedophile, paedophilia
ciberacos*: cyberbullying, online harassment
explotacion laboral: labour exploitation
explotacion sexual: sexual exploitation
explotacion sexual infantil, explotacion sexual de menores: child sexual exploitation
contenid* en linea, contenido* ilegal*: online content, illegal content
material* de abuso*: abuse material
violencia de genero, violencia machista: gender-based violence, violence against women
violencia armada: armed violence, gun violence
violencia de pandillas, violencia de bandas: gang violence
crimen* de guerra, crimenes de guerra: war crimes
crimenes de lesa humanidad, lesa humanidad: crimes against humanity
genocidi*: genocide
desaparicion forzada, desapariciones forzadas: enforced disappearance
desaparecid*: missing, disappeared
sabotaje*: sabotage
espionaje*: espionage
injerenc*: interference
amenaza* hibrida*, amenazas hibridas: hybrid threats
amenaza* emergente*, amenazas emergentes: emerging threats
arma* de destruccion masiva, armas de destruccion masiva: weapons of mass destruction
desarme: disarmament
no proliferacion, proliferacion: proliferation, non-proliferation
desvi*: diversion, divert
traza, trazabilidad: traceability, tracing
fabric*: manufacture, manufacturing
impresion, imprimir: print, printing
chatarra: scrap
trafico de madera: timber trafficking
mercurio: mercury
piedras preciosas, diamante*: precious stones, diamonds
aleta*, tiburon*: shark
pescador*: fishermen, fishing
ganad*, abigeato: cattle, livestock
hidrocarbur*: hydrocarbon, fuel
incendi*: fire, arson
deuda*: debt
usura*, prestamo*: usury, loan
juego* de azar, casino*: gambling, casino
apuesta*: betting, gambling
deportiv*, deporte*, amano de partidos: sport, match-fixing
falsificacion de moneda, moneda falsa: counterfeiting of currency, currency counterfeiting
documento* falso*, documentos falsos, falsificacion documental: false documents, document fraud
identidad* falsa*, suplantacion, usurpacion de identidad, robo de identidad: identity theft, identity fraud
propiedad intelectual: intellectual property
contratacion publica, licitacion*: public procurement, tender
conflicto de intereses: conflict of interest
enriquecimiento ilicito: illicit enrichment
clientel*: clientelism
"""##
