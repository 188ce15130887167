// Written by .ci/embed from Data/portuguese-crimes.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_crimes_thesaurus = ##"""
# Portuguese words and the English ones of quotations: lines as in portuguese.thesaurus.
# crimes, offenders, criminal means
delituos*, delitiv*, criminalidade: crime, criminal, offence
ato* criminoso*, ato* delituoso*, atos criminosos, conduta* criminosa*: criminal act, offence, crime
grupo* criminos*, banda*, bando*, quadrilha*, gangue*, mafi*, cartel, carteis, faccao, faccoes: criminal group, gang, cartel, mafia
organizacao criminosa, organizacoes criminosas: criminal organisation, criminal group, criminal network
rede* criminos*, redes criminosas: criminal network
criminoso, criminosos, delinquente*, bandido*, malfeitor*, infrator*: criminal, offender, perpetrator
suspeit*: suspect, suspicion
perpetr*, comet*: commit, perpetrate, perpetrator
chefao, chefoes, cabecilha*, lider* do crime: ringleader, leader, kingpin
alvo* de alto valor, alvos de alto valor, alvos prioritarios: high value target
fugitiv*, foragid*: fugitive
cumplic*, acobert*, encobr*: accomplice, cover up, covert
ilegal, ilegais, ilicit*, clandestin*: illegal, illicit, unlawful, clandestine
contraband*: smuggling, contraband, smuggle
traficant*, contrabandist*, narcotraficant*: trafficker, smuggler
narcotrafic*: drug trafficking, narcotics
trafico de pessoas: human trafficking, trafficking in persons
aliciador*, tratante*: trafficker, human trafficking
escrav*: slavery
trabalho forcado, trabalhos forcados, trabalho escravo: forced labour
cocaina: cocaine
coca: coca, coca leaf
heroin*: heroin
maconha, canabis, cannabis, marijuana, liamba: cannabis
fentanil*: fentanyl
opioid*, opiaceo*: opioid
metanfetamin*: methamphetamine
anfetamin*: amphetamine
sintetic*: synthetic
drogas sinteticas, droga sintetica: synthetic drugs
substanci*: substance
substancias psicotropicas, psicotropic*: psychotropic substances, psychotropic
novas substancias psicoativas, psicoativ*: new psychoactive substances, psychoactive
precursor*: precursor
quimic*: chemical
laboratorio*: laboratory
consum*: consumption, drug use, demand
toxicodepend*, toxicoman*, adicto*, viciad*, dependencia quimica: addiction, drug addiction, dependence
overdose*, sobredose*: overdose
tratamento*: treatment
reabilit*, reinser*, ressocializ*: rehabilitation, reintegration
reducao de danos, minimizacao de riscos: harm reduction
cultivo*, plantac*, cultur* ilicit*: crop, cultivation, plantation
colheita*: harvest
agricol*, agrari*, agricultur*: agricultural, agriculture
desenvolvimento alternativo: alternative development
desenvolvimento sustentavel: sustainable development
arma* de fogo, armas de fogo: firearm, weapon
armament*, armad*: arms, weapon, armed
armas ligeiras, armas leves, armas de pequeno calibre: small arms, light weapons
municao, municoes: ammunition
explosiv*: explosive
bomba, bombas: bomb
homicid*, assassin*: homicide, murder, killing
feminicid*, femicid*: femicide
matar, matam, morte*, mortal, mortais, falec*: kill, death, deadly, lethal
violent*, violencia*: violent, violence
agress*: aggression, attack, assault
ataque*, atac*: attack
atentado*: attack, terrorist attack
sequestr*, rapto*, raptar: kidnapping, abduction
extors*, extorq*, chantag*: extortion, blackmail
coacao, coerc*, intimida, intimidam, intimidar, intimidacao: coercion, intimidation, coerce
tortur*: torture
roubo, roubos, roubar, roubam, roubad*, furto*, furtar, assalt*: theft, robbery, stolen, steal
saque, saques, pilhag*, espoli*: looting, plunder
burla*, fraud*, golpe*, estelionat*, engan*: fraud, scam, swindle, deception
falsific*, falso, falsa, falsos, falsas, contrafac*, contrafe*: counterfeit, falsify, forgery, false
suborno*, subornar, propina*: bribery, bribe, corruption
peculato, desfalque*, desvio de fundos: embezzlement
evasao fiscal, fraude fiscal, sonegac*: tax evasion, tax fraud
imposto*, tribut*: tax
lavagem de dinheiro, branqueamento de capitais, lavagem de ativos: money laundering
lavar, lava, lavam, branque*: launder, laundering
lucros ilicitos, proventos do crime, produto do crime, produtos do crime: proceeds of crime, illicit proceeds, proceeds
produto, produtos: product, proceeds
bens culturais, patrimonio cultural: cultural goods, cultural heritage, cultural property
arte, artistic*, antiguidade*: art, antiquities
fauna, vida selvagem, especies, animais selvagens: wildlife, species
flora: flora
madeira*, madeireir*: timber, logging
abate ilegal, extracao ilegal de madeira: illegal logging, logging
floresta*, bosque*: forest
ouro: gold
mineral, minerais, minerio*: mineral, mining
garimp*: illegal mining, mining, gold
residuo*, lixo*: waste
contamin*, polui*: pollution
pesca, pescas, pescador*, pesqueir*: fishing, fisheries
ecologic*: ecological, environmental
meio ambiente, natureza: environment, nature
clima, climatic*: climate
amazon*: amazon
combustive*: fuel
tabaco*, cigarr*: tobacco, cigarette
medicament*, farmac*, remedio*: medicine, pharmaceutical
veicul*, automove*, carro, carros, viatura*: vehicle, car
ciberseguranca, seguranca informatica, seguranca cibernetica: cybersecurity, cyber security
cibercrim*, crime* informatico*, crimes informaticos, crime* cibernetico*, crimes ciberneticos: cybercrime
ciberataque*, ataque* cibernetico*, ataques ciberneticos, ataque* informatico*: cyber attack
cibernetic*: cyber
hacker*, pirata* informatico*: hacker, hacking
internet, em linha, rede escura, virtual, virtuais, online: internet, online, virtual
informatic*, computador*, computac*: computer, digital
digital, digitais, digitaliz*: digital
eletronic*, electronic*: electronic
rede* socia*, redes sociais: social media, social network
telecomunic*: telecommunications
comunicacoes encriptadas, comunicacoes cifradas, comunicacoes criptografadas: encrypted communications
criptograf*, encript*, cifrad*: encryption, encrypted
criptomoed*, criptoativ*, moeda* virtua*: cryptocurrency, virtual assets, virtual currency
moeda*, divisas: currency
banco*, bancari*: bank, banking
conta* bancaria*: bank account
rastre*, rastro*, localiz*: trace, track, tracking, locate
segui* o rasto, acompanh*, seguimento: follow, monitor, tracking, follow-up
vigia, vigiam, vigiar, vigil*: surveillance, monitor, watch
supervis*, fiscaliz*: supervise, oversee, supervision, control
monitor*: monitor, monitoring
control*: control, check
inspec*: inspect, inspection
registo*, registro*, registar, registrar: register, record, registration
detecao, detet*, detect*, detecc*: detect, detection
descobr*, descobert*, encontr*: discover, detect, uncover, find
identific*: identify, identification
reconhecimento facial: facial recognition
biometr*: biometric
impress* digitais, impressoes digitais: fingerprint
adn, dna: dna
forens*: forensic
pista*, indicio*: clue, evidence
prova, provas, probatori*: evidence, proof
prova* eletronica*, provas eletronicas, prova* digital, provas digitais: electronic evidence
base* de dados, bases de dados, banco* de dados, bancos de dados: database
intercet*, intercept*, escuta*: intercept, interception, wiretap
apreend*, apreens*, confisc*, arrest* de bens, perda de bens: seize, seizure, confiscate, confiscation
congel*, bloque*: freeze, block
recuperacao de ativos: asset recovery
ativo, ativos, bens, activos: asset, assets
ativos ilicitos, bens ilicitos: illicit assets, criminal assets
dinheiro sujo: illicit funds, dirty money
desmantel*, desarticul*, desbarat*: dismantle, disrupt, disruption
desestabiliz*, perturb*, interromp*, interrup*: disrupt, destabilise, interrupt, disruption
neutraliz*: neutralise
erradic*, elimin*, suprim*, supress*: eradicate, eliminate, suppress
reprim*, repress*: repress
travar, trava, travam, travou, frear, freia, conter, deter o avanco, por fim, por termo: stop, curb, halt, stem
evit*, impedir: prevent, avoid
dissuad*, dissuas*: deter, deterrence
contrari*, contrabalanc*: counter, counteract
combat*, luta, lutam, lutar, lutou, batalh*: combat, fight, counter, tackle
guerra*, belic*, conflito*: war, conflict
paz, pacificacao, pacificar: peace, peaceful
conflito* armado*, conflitos armados: armed conflict
invas*, invad*: invasion, invade
desloc*: displace, displacement, deploy
refugiad*: refugee
asilo: asylum
imigr*, migra*: migration, migrant, immigration
emigr*: emigration, migration
migracao irregular: irregular migration
travess*, cruz*, passagem: crossing, cross, passage
posto* fronteirico*, postos fronteiricos, passagem de fronteira: border crossing, border crossing point
gestao de fronteiras, gestao integrada de fronteiras: border management, integrated border management
visto, vistos: visa
passaporte*: passport
retorno*, repatri*, devol*, readmis*, regress*: return, repatriation, readmission
deport*, expuls*: deport, expel, removal
viaj*, viagem, viagens: travel, journey
passageir*: passenger
aeroport*, aere*, aeronave*, aviao, avioes: airport, air, aircraft
drone, drones: drone
submarin*, semissubmers*: submarine, semi-submersible
navio*, barco*, embarcac*, nave, naves: vessel, ship, boat
contentor*, conteiner*, container*: container
carga*, mercadoria*: cargo, freight, goods
cais, doca, docas: dock, port
oceano*, oceanic*: ocean
alto mar: high seas, sea
rio, rios, fluvial, fluviais: river
estrada*, rodovi*: road
ferrovi*, comboio*, trem, trens: rail, railway, train
transport*: transport
logist*: logistics, logistical
cadeia* de abastecimento, cadeia* de suprimento*, cadeias de abastecimento: supply chain
cadeia*: chain
comerc*: trade, commercial, commerce
comercio eletronico: e-commerce
mercado, mercados: market
export*: export
importar, importam, importacao, importacoes, importador*: import
corredor*: corridor
trajet*, itinerari*, percurso*: route
origem, origens, procedenc*, provenienc*, proveniente*, procedente*, oriund*: origin, source
fonte*: source
transito, transitar, transitam: transit
destino*: destination
ponto* de entrada, porta* de entrada, portas de entrada, pontos de entrada: entry point, gateway
polo, polos, plataforma* giratoria*, centro nevralgico: hub, node
terror*: terror, terrorism, terrorist
extremis*: extremism, extremist
radicaliz*: radicalisation, radicalism
combatentes terroristas estrangeiros, combatente*: foreign terrorist fighters, fighter
jihad*: jihadist
odio: hate
racism*, racist*: racism
desinform*: disinformation
hibrid*: hybrid
recrut*, alici*: recruit, recruitment
menores, menor de idade, menores de idade: minor, child, children
pornograf*: pornography
abus*: abuse
assedi*: harassment
# further crimes, methods and means of crime; Brazilian and European words
mao de obra: labour, workforce
golpe de estado: coup
sicari*, pistoleir*: hitman, contract killing
testa de ferro, testas de ferro, laranja, laranjas: front man, straw man
empresa* de fachada, empresas de fachada, empresa fantasma, empresas fantasma, sociedade* de fachada: shell company, front company
beneficiario* efetivo*, beneficiarios efetivos, beneficiario* final, beneficiarios finais: beneficial owner, beneficial ownership
paraiso* fisca*, paraisos fiscais: tax haven, offshore
zona* franca*, zonas francas, porto franco: free trade zone, free zone
coiote*: smuggler, migrant smuggling
lancha* rapida*, lanchas rapidas, lancha voadora, lanchas voadoras: speedboat, go-fast boat
aeronave* ligeira*, avioneta*: light aircraft, aircraft
pista* clandestina*, pistas clandestinas, pista de pouso, pista de aterragem: airstrip, clandestine airstrip
carregamento*, remessa*: shipment, consignment
mula, mulas: mule, courier
folha* de coca, folhas de coca: coca leaf
pasta base: coca paste
ecstasy, extase: ecstasy
haxixe: hashish
crack: crack cocaine
microtrafico, trafico de rua: drug dealing, street dealing
faccao criminosa, faccoes criminosas: criminal group, criminal organisation, gang
milicia*, miliciano*: militia
buscas domiciliarias, mandado* de busca, busca e apreensao: search, search warrant, raid
posto* de controlo, postos de controlo, posto* de controle, postos de controle, blitz: checkpoint
controlo* fronteirico*, controlos fronteiricos, controle de fronteiras, controlo de fronteiras: border control
mandado* de detencao europeu*, mandado de captura europeu: european arrest warrant
notificacao vermelha, alerta* vermelho*, difusao vermelha: red notice
antidrog*, antinarcotic*: counter-narcotics, anti-drug, drug
antiterroris*, contraterroris*: counter-terrorism, anti-terrorism
anticorrup*: anti-corruption
antimafi*: anti-mafia
antilavagem, antibranqueamento: anti-money laundering
ciberdefesa: cyber defence
fontes abertas, inteligencia de fontes abertas: open source intelligence, open sources
geolocaliz*: geolocation
satelite*: satellite
radar, radares: radar
camara* de vigilancia, cameras, camera: camera
videovigilancia, videomonitoramento: video surveillance, cctv
escuta* telefonica*, escutas telefonicas, intercecao de comunicacoes, interceptacao telefonica: wiretapping, interception of communications
tecnicas especiais de investigacao: special investigative techniques
entrega* vigiada*, entregas vigiadas, entrega* controlada*: controlled delivery
delacao premiada, delator*, colaborador* de justica, arrependido*: collaborator, cooperating witness
informante*, informador*: informant
denunciante*: whistleblower, complainant
canal de denuncia, canais de denuncia: reporting channel
trabalho infantil: child labour
mendicidade: begging
casamento* forcado*, casamentos forcados: forced marriage
casamento* infanti*: child marriage
trafico de orgaos: organ trafficking
prostitu*: prostitution
pedofil*: paedophile, paedophilia
exploracao laboral: labour exploitation
exploracao sexual: sexual exploitation
exploracao sexual infantil, exploracao sexual de criancas, exploracao sexual de menores: child sexual exploitation
abuso sexual infantil, abuso sexual de menores: child sexual abuse
conteudo* ilega*, conteudos ilegais, conteudo* em linha: online content, illegal content
violencia de genero, violencia domestica: gender-based violence, domestic violence
violencia armada: armed violence, gun violence
violencia de gangues: gang violence
crime* de guerra, crimes de guerra: war crimes
crimes contra a humanidade: crimes against humanity
genocidi*: genocide
desaparecimento* forcado*, desaparecimentos forcados: enforced disappearance
desaparecid*: missing, disappeared
sabotag*: sabotage
espionag*: espionage
ingerenc*: interference
ameaca* hibrida*, ameacas hibridas: hybrid threats
ameaca* emergente*, ameacas emergentes: emerging threats
armas de destruicao em massa, armas de destruicao macica: weapons of mass destruction
desarmament*: disarmament
nao proliferacao, proliferacao: proliferation, non-proliferation
desvio, desvios, desviar, desviam: diversion, divert
rastreabilidade: traceability, tracing
fabric*: manufacture, manufacturing
sucata: scrap
trafico de madeira: timber trafficking
mercurio: mercury
pedras preciosas, diamante*: precious stones, diamonds
gado, abigeato: cattle, livestock
hidrocarbonet*: hydrocarbon, fuel
incendi*: fire, arson
divida*: debt
usura, agiot*, emprestimo*: usury, loan
jogo* de azar, casino*, cassino*: gambling, casino
apostas: betting, gambling
desport*, esporte*, esportiv*, viciacao de resultados: sport, match-fixing
moeda falsa: counterfeiting of currency, currency counterfeiting
documento* falso*, documentos falsos, falsificacao de documentos: false documents, document fraud
roubo de identidade, usurpacao de identidade: identity theft, identity fraud
propriedade intelectual: intellectual property
contratacao publica, licitac*, concurso publico: public procurement, tender
conflito* de interesse*, conflitos de interesses: conflict of interest
enriquecimento ilicito: illicit enrichment
"""##
