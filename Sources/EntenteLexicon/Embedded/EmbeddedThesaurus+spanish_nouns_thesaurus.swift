// Written by .ci/embed from Data/spanish-nouns.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_nouns_thesaurus = ##"""
# Spanish words and the English ones of quotations: lines as in spanish.thesaurus.
# common nouns and verbs of official texts
acceso*, acced*: access
acompan*: accompany, support
acontecimient*, suceso, sucesos, evento*: event
actividad* ilicita*, actividades ilicitas, actividades ilegales: illicit activities, illegal activities, criminal activities
actuacion* conjunta*, accion conjunta, acciones conjuntas: joint action
adapt*: adapt
adelanto*: progress, advance
adiestr*, entren*, instruir, instruye, instruccion*, capacit*, ensen*: train, training
formar a, formacion*: training, train, education
curso*: course, training
alcance: scope, reach, extent
alianza estrategica, asociacion estrategica: strategic partnership
alternativ*: alternative
ambicion*: ambition
amenaz*: threat, threaten
amig*, amistad: friend, friendship
analisis de riesgo*: risk analysis
anexo, anexos, apendice*: annex
aplicacion de la ley: law enforcement
aprend*, aprendizaje*: learn, learning, lessons
leccion*, ensenanza*: lessons, lesson
aprovech*, explotar: use, harness, exploit, take advantage
empleo, emple*: employ, use, employment
usar, usa, usan, uso, usado, usada, usaron, utiliz*, utilizac*, hac* uso: use, employ, utilise
apuest*, apost*: commit, focus
arquitectura: architecture, framework, structure
estructur*: structure
atencion: attention, care
auditor*: audit
ausencia: absence, lack
autor, autora, autores: author
avion*, vuelo*: aircraft, flight
barrera*, obstaculo*, traba, trabas: barrier, obstacle
base, bases, fundamento, fundamentos, cimient*, pilar*: basis, base, foundation, pillar
benefici*: benefit, profit
beneficiari*: beneficiary, benefit
camino*, senda, sendero: path, way, route
campan*: campaign
cambi*, transform*: change, transformation, transform
cambio climatico: climate change
capacidad de respuesta: response capacity
capacidad de recuperacion, resilient*: resilience
capacidades operativas: operational capabilities
capacidades institucionales: institutional capacities
capitulo*: chapter
caracter: nature, character
caracteristic*: feature, characteristic
catalog*: catalogue
causa, causas, causan, causar, caus*, motiv*, razon*: cause, reason
caus* profundas, causas profundas, causas estructurales, causa estructural: root causes, root cause, structural causes
ciencia*, cientific*: science, scientific
circul*: circulate, circulation
colega*: colleague, counterpart
comando*: command
comparar, compara, comparan, comparado, comparacion*, comparativ*: compare
comprens*, entendimient*: understanding, comprehensive
comprob*, verific*: verify, check
concept*: concept
concienciacion, toma de conciencia, sensibilizacion: awareness, awareness-raising
conclusion*: conclusion
confianza mutua: mutual trust
conocimient*, saber hacer: knowledge, know-how, expertise
pericia, experticia, conocimientos especializados: expertise
experienc*: experience, expertise
perit*, especialist*, tecnico, tecnicos: expert, specialist, technical
profesional*: professional, practitioner
consecuenc*: consequence
consenso*: consensus
constat*: note, observe
observar, observa, observan, observo, observado, observacion*: observe, note
consulta previa: prior consultation
contexto*, entorno*, escenario*: context, environment, setting
panorama*: overview, picture, landscape
convert*, conviert*: convert, become, turn
convivenc*: coexistence
correspond*: correspond, responsible
crisis sanitaria, pandemia*, covid: pandemic
cuadro*: table, framework
marco juridico, marco legal, marco normativo: legal framework, regulatory framework
marco de cooperacion, marcos de cooperacion: cooperation framework
tema, temas, tematic*: issue, topic, question, matter
cultur*: culture, cultural
dar cuenta, da cuenta, dan cuenta: report, account
dar prioridad, priorizar, prioriz*: prioritise, priority
de alto nivel, alto nivel politico: high-level, high level
alto nivel tecnico: technical level
dedic*, consagr*: dedicate, devote
defin*: define, definition
demostr*, demuestr*, evidenci*: demonstrate, show, evidence
depende, dependen, depender, dependia: depend
derrib*, desmont*: dismantle
desafi*, reto, retos: challenge
problema*, problematica*: problem, issue, challenge
desarroll*: develop, development
desigual*: inequality
pobre*: poverty, poor
desemple*: unemployment
diagnost*: diagnosis, assessment
dialogo politico: political dialogue
dimension*: dimension, size
dinero, plata: money, cash, funds
dispositivo*: device, mechanism
dominio*: domain
econom*: economy, economic
efecto*, impact*, repercu*, incidenc*: effect, impact, consequence
influ*: influence
ejemplar*: exemplary
eje, ejes: axis, pillar, priority
energ*: energy
enfermedad*: disease
enfoque integral, enfoque multidisciplinario: comprehensive approach, integrated approach
enfoque de genero, perspectiva de genero: gender perspective, gender
escala*: scale, level
estadistic*: statistics
estatut*: statute, status
estrategia* conjunta*, estrategia comun: joint strategy, common strategy
evaluacion*, valoracion*: assessment, evaluation
evaluacion de amenazas: threat assessment
evaluacion intermedia: mid-term evaluation
evolu*: evolve, evolution
expediente*: file, case
expide, expiden, expedir, expidio: issue
expon*, expus*: explain, expose, set out
expuest*: exposed, vulnerable
factor*: factor
fenomen*: phenomenon, phenomena
fij*: set, fix
finalidad*, proposito*, meta, metas, fines, objetiv*: purpose, aim, goal, objective
financier*: financial
flujo* financiero*, flujos financieros: financial flows
flujo*: flow
fomento: promotion, promote
fuga, fugas, escap*, huye, huyen, huir, huyo, huyeron, huida: escape, flee
gama, abanico: range
garantia*: guarantee
generacion*: generation
grado*, rango*, nivel*: level, degree, rank
historial: record
humano, humana, humanos, humanas: human
humanitari*: humanitarian
identidad*: identity
idioma*, lengua*, linguist*: language
imagen, imagenes: image
implant*, implement*, puesta en practica, pon* en practica: implement, implementation
incident*: incident
indicador, indicadores: indicator
indigen*, originari*: indigenous
ingresos: income, revenue
iniciativ*: initiative
innovacion*: innovation
inscrib*: register
insegur*: insecurity
instal*, instalac*: install, facility
inteligencia artificial, ia: artificial intelligence
aprendizaje automatico: machine learning
inteligencia criminal: criminal intelligence
inteligencia financiera: financial intelligence
inteligencia estrategica: strategic intelligence
intercambio de informacion, intercambios de informacion, intercambiar informacion: information exchange, information sharing, exchange of information
intercambio de inteligencia: intelligence sharing
intercambio de experiencias, buenas practicas, mejores practicas: best practices, good practices, exchange of experiences
interes, intereses: interest
interopera*: interoperability
interpret*: interpretation
invers*: investment
investigaciones conjuntas, investigacion conjunta: joint investigations
investigaciones financieras, investigacion financiera: financial investigations
investigacion cientifica: research, scientific research
labor, labores, tarea*, faena*: work, task
liberar, liberan, liberacion, liberado*: release, liberate, free
limite*: limit
linea, lineas: line
linea* de accion, lineas de accion, linea de trabajo, lineas de trabajo: line of action, priority
lineamient*, directric*, directrices, pautas, pauta: guidelines, guidance
directiva*: directive
llegad*, lleg*: arrive, arrival, reach
manual, manuales, guia*: manual, guide
mapa, mapas, mapeo: map, mapping
margen, al margen: margin, sidelines
medida* cautelar*, medidas cautelares: interim measures
medio* de comunicacion, medios de comunicacion, prensa, periodis*: media, press, journalist
medio* de vida: livelihood
memoria: memory, report
mensaj*: message
metod*, metodolog*: method, methodology
metodo* de trabajo, procedimientos de trabajo, procedimiento de trabajo: working methods, working procedures
modalidad*, modus operandi: modality, modus operandi
modelo a seguir: model
moviliz*: mobilise
movimiento*, muev*, mover, movio, movieron: movement, move
multinacional*: multinational
negociador*: negotiator
nombramient*, design*: appointment, appoint, designate
notici*: news
noved*: new
objeto*: object, purpose
ocupac*: occupation
opcion*: option
operacion* conjunta*, operaciones conjuntas: joint operations, joint operation
operativo*, redada*: operation, raid, operational
plan* operativo*, plan operativo, planes operativos: operational plan
plan de accion, planes de accion: action plan
plan de trabajo, planes de trabajo: work plan
organizativ*: organisational
pag* web, sitio web, portal: website
particip* activ*: active participation
paso a paso: step by step
patrull*: patrol
patron*: pattern, model
percep*: perception
persona, personas: person, people, individual
personal policial: police personnel, police officers
plantill*, personal: staff, personnel
perspectiv*, vision*, mirada: perspective, view, vision
plataform*: platform
politica* publica*, politicas publicas: public policy, public policies
politica* sobre drogas, politicas sobre drogas, politicas de drogas: drug policy, drug policies
voluntad politica: political will
practic*: practice, practical
premis*: premise
presion*: pressure, press
prioridades comunes, prioridad comun: common priorities
prioritari*, preferent*: priority
proceso de paz: peace process
profund*: deepen, deep
promoc*, promot*: promote, promotion
prosper*: prosperity
proteccion*, ampar*: protection, protect
proteccion de testigos: witness protection
proyecto* piloto*: pilot project
prueba piloto: pilot
punto de partida: starting point
punto de vista: view
raiz, raices: root
rama, ramas: branch
rango ministerial: ministerial level
raza, razas, etni*: ethnic, race
reaccion*: reaction, react, response
realidad: reality
receptor*: recipient, receive
recib*, recepc*: receive, reception
recog*, recop*, recab*, reun* informacion, recolec*, acop*: collect, gather, collection
red* de contacto, red* de contactos: network, contact network
red* de trabajo: network
red de redes: network
reempl*, relevo, relevos, relevar, sustituc*: replace, replacement
sucesor*, predecesor*: successor, predecessor
reflexi*: reflection
refuerzo*: strengthening, reinforcement
relator*: rapporteur
remedi*, soluc*, solucion*: solution, remedy, solve
reparac*, reparar, resarc*, indemniz*: reparation, compensation, redress
report*, reporte*: report
resistenc*, resist*: resist, resilience
resultado*: result, outcome
resum*, sintesis: summary
riqueza*: wealth
ritmo*: pace
ronda*: round
rumbo*: direction, course
salari*: wage
salida*: exit
sanitari*, salud publica: health, public health
seguimiento conjunto: follow-up, monitoring
segur* ciudadan*: citizen security
sensible, sensibles: sensitive
ser humano, seres humanos: human being, human beings
servid*: serve, server
sesiones de formacion: training sessions
sincron*: synchronise
sistem*: system
sistema de alerta temprana, alerta temprana: early warning system, early warning
sobre el terreno: on the ground, operational
social*: social
soport*: support
subgrupo*: subgroup
subdirector*: deputy director
adjunt*: deputy, attached
superi*: superior, higher, senior
superar, supera, superan: overcome, exceed
surgimient*: emergence
tamano*: size
tecnologias nuevas, nuevas tecnologias: new technologies, emerging technologies
telefon*: telephone, phone
tendenc*: trend
tension*: tension
teor*: theory
tomar medidas, adoptar medidas, toma* medidas: measures, action
trabajo* conjunto*, trabajo en equipo: joint work, cooperation, teamwork
trabaj*: work
traduc*: translate, translation
transicion*: transition
transferencia* de conocimiento*: knowledge transfer
trasnacional*: transnational
trato: treatment
turism*: tourism
urbe*: city
utilidad*: usefulness
valios*: valuable
valor anadido, valor agregado: added value
ventaja*: advantage, benefit
ventan*: window
verdad*: truth
version*: version
vida, vidas: life, lives
vivienda*: housing
viabil*: feasibility, feasible
violar, violan, viola, violacion*, vulneracion*: violation, violate
vision general: overview
visit*: visit
vot*: vote
"""##
