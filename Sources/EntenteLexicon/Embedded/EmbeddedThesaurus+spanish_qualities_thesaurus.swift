// Written by .ci/embed from Data/spanish-qualities.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_qualities_thesaurus = ##"""
# Spanish words and the English ones of quotations: lines as in spanish.thesaurus.
# qualities, degrees
peligr*: danger, dangerous, threat, risk
arriesg*: risky, risk
grave*, gravedad, serio, serios, seriamente, sever*: serious, severe, grave
urgent*, urgencia*, apremi*: urgent, urgency
emergenc*: emergency
emergent*, incipient*: emerging
crisis: crisis
critico*, critica*: critical
decisiv*, determinant*: decisive, crucial
imprescind*, indispens*, ineludib*: indispensable, essential
relevan*, trascend*, transcend*: relevant, important, significant
significativo*, significativa*, considerabl*, notabl*: significant, considerable
principales, mas importante, mas importantes: main, major, key
enorm*, inmens*: huge, enormous
mayor, mayores: greater, increase, large, major
gran, grande, grandes: large, big, great, major
amplio, amplia, amplios, amplias, vast*, extens*: broad, wide, extensive
pequen*: small
alto, alta, altos, altas: high, senior
baj*: low
larg*, largo plazo: long, long-term
corto, corta, cortos, cortas, corto plazo: short, short-term
rapid*, veloz, celer*: rapid, fast, quick
lento, lenta, lentitud: slow
fuert*, fortaleza*: strong, strength
poderes, poderos*, potente*: power, powerful
potencia, potencias: power
fuerza*: force, strength
debil*, fragil*: weak, fragile, weakness
debilidad*, carenc*, deficien*, laguna*, brecha*: weakness, shortcoming, gap, deficiency
falta de, carec*: lack
fallo*, fallas: failure, fault
estable, estables, estabil*: stable, stability
inestab*: instability, unstable
solido, solida, solidos, solidas, solidez, robusto, robusta: solid, robust
durader*, perdurab*: lasting, sustainable, durable
permanent*: permanent, standing
temporal*, provisional*, transitori*: temporary, provisional, interim
continu*: continue, continuous, ongoing, continuity
constant*: constant, continuous
regular*, periodic*: regular, periodic
irregular*: irregular
frecuen*: frequent, frequency
puntual*: specific, punctual
especial, especiales: special, particular
especializ*, especialist*: specialised, specialist, expert
concreto, concreta, concretos, concretas: concrete, specific
particular*: particular, specific
general*: general
global*, mundial*, mundo: global, world, worldwide
universal*: universal
local, locales, localidad*, localmente: local
municip*, alcald*, ayuntamient*: municipal, mayor, local
urban*: urban
rural*: rural
continent*, intercontinent*: continent, intercontinental
hemisf*, interamerican*: hemisphere, inter-american
andin*: andean
centroamerican*: central american
sudamerican*, suramerican*: south american
iberoamerican*: ibero-american
transatlantic*, trasatlantic*: transatlantic
caribenas, caribeno*, caribena*: caribbean
subregion*: subregion, subregional
interregional*: interregional, bi-regional
dos regiones, ambas regiones: two regions, both regions
zona*, area*, territor*: area, zone, territory, region
ambito*, campo*, esfera*, terreno*: area, field, sphere, domain
espacio*: space, area
lugar*: place
sitio*: site, place
vecin*: neighbour, neighbouring
cercan*, estrech*, proximidad: close, near
lejan*: distant
complej*: complex
dificil*: difficult
sencill*, facil, faciles: simple, easy
clara, claras, claridad, clarific*: clear
nuevo, nueva, nuevos, nuevas, reciente*, novedos*: new, recent, novel
antiguo, antigua, antiguos, antiguas, viej*: old, former
anterior*, previo, previa, previos, previas, preced*: previous, prior, former, earlier
vigente, vigentes: current, existing
existent*: existing
futur*, venider*: future, upcoming, next
proxim*: next, upcoming, forthcoming
siguient*: next, following
ulterior*, posterior*: further, subsequent
adicional*: additional, further
suplementari*: supplementary, additional
modern*: modern, modernise
innova*: innovation, innovative
tradicional*: traditional
avanz*: advance, advanced, progress
progres*: progress
exito*: success, successful
fracas*: failure, fail
positiv*: positive
negativ*: negative
buen, buena, buenas, bueno, buenos: good
mal, mala, malo, malos, malas: bad
eficien*: efficient, efficiency
eficaz*, eficac*: effective, effectiveness
util, utiles, utilidad: useful
capaz, capaces: capable, able
incapaz: unable
aptitud*, destreza*, habilidad*: skill, ability
posible, posibles, posibilidad*: possible, possibility
oportun*: opportunity, timely, appropriate
adecu*, apropiad*, idone*: adequate, appropriate, suitable
suficien*: sufficient, enough
insuficien*: insufficient
necesidad*, necesari*: need, necessary, requirement
requisit*: requirement, condition
condicion*: condition
criterio*: criterion, criteria
estandar*: standard
calidad: quality
confiab*, fiab*: reliable
seguro, segura, seguros, seguras: safe, secure
inseguridad: insecurity
equilib*: balance, balanced
proporcional*: proportional
comun, comunes: common, joint, shared
colectiv*: collective
individual*: individual
unificad*: unified
unico, unica, unicos, unicas: single, unique
difer*, distint*: different
diversidad, diversific*: diversity, diverse
similar*, semejant*, parecid*, analog*: similar, comparable
oficial, oficiales: official, officer
oficial de policia, oficiales de policia: police officer
formal*: formal
informal*: informal
estatus, estatuto institucional, caracter institucional: institutional status, status
personalidad juridica: legal personality
independ*: independent, independence
autonom*: autonomous, autonomy
dispuest*: willing, ready
activo, activa, activas, activamente: active
proactiv*: proactive
dinamico, dinamica, dinamismo: dynamic
flexib*: flexible, flexibility
ambicios*: ambitious, ambition
ampliamente: widely, broadly
ahond*: deepen
estrecha*: close, closely
directo, directa, directos, directas: direct
indirect*: indirect
total*, entero, entera, integro, integra: full, entire, whole, total
parcial*: partial
simultane*, simult*: simultaneous, same time
inmediat*: immediate
pronto, temprano*: early, soon
tardan, tardar, tardo, tardanza, tardi*: late, delay
retras*, demor*, aplaz*, pospon*, pospus*: delay, postpone
oportunamente: timely
semestr*: semester, half-year
trimestr*: quarter
anual*, anuales, anualmente, ano, anos: annual, year, yearly
mes, meses, mensual*: month, monthly
seman*: week, weekly
dia, dias, diari*: day, daily
fecha*: date
hora, horas: hour
plazo*: deadline, term, period
periodo*: period
epoca*, tiempo*: time, period
decad*, decenio*: decade
siglo*: century
calendario*, cronograma*, agenda*: calendar, timetable, schedule, agenda
duracion, dura, duran, durar*: duration, last
historia*, historic*: history, historical
origin*: origin, originate
# set phrases and how something is done
a largo plazo: long-term, long term
a corto plazo: short-term, short term
a medio plazo, a mediano plazo: medium-term
en tiempo real: real time, real-time
en todo el mundo, a escala mundial, a nivel mundial, a nivel global: worldwide, global
a nivel regional, a escala regional: regional level, regional, regionally
a nivel nacional, a escala nacional: national level, national
a nivel ministerial, nivel ministerial: ministerial level, ministerial
a nivel politico, nivel politico: political level, political
a nivel tecnico, nivel tecnico: technical level, technical
a nivel operativo, nivel operativo: operational level, operational
nivel estrategico: strategic level, strategic
ambos lados del atlantico, dos lados del atlantico: both sides of the atlantic, transatlantic
dos continentes, ambos continentes: two continents, both regions
con motivo de, ocasion de, en ocasion de: on the occasion of, occasion
raiz de: result, following
al margen de, paralelamente: margins, sidelines
codo con codo, hombro con hombro, mano a mano: together, side by side
de forma conjunta, de manera conjunta, en comun: jointly, joint, common
de forma coordinada, de manera coordinada: coordinated, coordinate
de forma regular, de manera regular, con regularidad: regular, regularly
de forma permanente, de manera permanente: permanent, permanently
de forma eficaz, de manera eficaz: effectively, effective
de forma voluntaria: voluntary
en la practica: practice, practical
en paralelo: parallel
por escrito: written, writing
por adelantado, con antelacion: in advance, advance
lo antes posible, cuanto antes: as soon as possible
paso adelante, pasos adelante: step forward
hoja de ruta: roadmap
sentar las bases, sienta las bases, sentaron las bases, senta* las bases: lay the foundation, foundation, basis
estrechar lazos, estrechan lazos, estrechar vinculos, estrech* los lazos: strengthen ties, closer, deepen
dar seguimiento, dan seguimiento, da seguimiento, hac* seguimiento, hacer seguimiento: follow up, follow, monitor
hacer un balance, hace balance, hicieron balance, balance: take stock, review, balance
rendir cuentas: accountable, accountability
sacar provecho, sac* partido, sacar partido: take advantage, make use of, benefit
dar a conocer, dio a conocer, dieron a conocer: announce, publish, present
poner de manifiesto, puso de manifiesto, pone de manifiesto: highlight, show
dar respuesta, dan respuesta, da respuesta: respond, response
dejar constancia: record, note
pon* a disposicion, puso a disposicion, poner a disposicion: make available, available, provide
tener acceso, tien* acceso: access
ganar terreno, gana terreno: gain ground, grow
salir adelante: succeed
pedir cuentas: accountable
ir tras el dinero, ruta del dinero, rastro del dinero, pista del dinero: follow the money, financial investigations
mesa de negociacion: negotiation
fuerza* de tarea, grupo de tarea, grupos de tarea: task force
fuerza de respuesta, unidad de respuesta: response unit
unidad de analisis: analysis unit
oficial* de inteligencia, analista* de inteligencia: intelligence officer, intelligence analyst
escuela de policia, academia de policia, academia policial: police academy, police college
puesto de mando: command post
centro de mando: command centre
centro de coordinacion: coordination centre
mision conjunta: joint mission
patrulla* conjunta*: joint patrol
operativos conjuntos, operativo conjunto: joint operations
despliegue conjunto: joint deployment
proteccion de victimas, asistencia a victimas, apoyo a victimas: victim protection, victim support
prevencion del delito, prevencion de la violencia: crime prevention, violence prevention
sistema de justicia, sistema judicial: justice system, judicial system
sistema de informacion, sistemas de informacion: information system
sistema* penal*: criminal justice system
justicia restaurativa: restorative justice
reforma penal: penal reform
fortalecimiento institucional: institutional strengthening, capacity building
creacion de capacidades, desarrollo de capacidades, refuerzo de capacidades: capacity building, capacity-building
asistencia tecnica: technical assistance
cooperacion tecnica: technical cooperation
cooperacion operativa: operational cooperation
cooperacion transfronteriza: cross-border cooperation
cooperacion triangular, cooperacion sur sur: triangular cooperation, south-south cooperation
intercambio operativo, intercambios operativos: operational exchange
ayuda humanitaria: humanitarian aid
fondos europeos, dinero europeo: eu funding, eu funds
financiad* por: funded, financed
marco presupuestario: budget
reunion de seguimiento: follow-up meeting
reunion preparatoria: preparatory meeting
reunion tecnica: technical meeting
reunion operativa: operational meeting
reunion ministerial: ministerial meeting
reunion anual: annual meeting
foto de familia: family photo
orden del dia: agenda
acta, actas: minutes, record
rueda de prensa, conferencia de prensa: press conference
nota de prensa, comunicado de prensa: press release
grupo* vulnerables, grupos vulnerables, personas vulnerables: vulnerable groups, vulnerable people
pueblos indigenas, comunidades indigenas: indigenous peoples, indigenous communities
nin* y adolescentes, ninos y ninas, adolescen*: children, adolescents, young people
personas mayores, anciano*: older people
mujeres y ninas: women and girls
perspectiva de juventud, juventud, juveniles, juvenil: youth, young people, juvenile
afrodescend*: people of african descent, afro-descendant
diaspora*: diaspora
barrio*, vecindario*: neighbourhood, community
carceles, recinto* penal*: prison, detention facility
aulas, alumn*, estudiant*: student, students
pasant*, intercambio de funcionarios, comision* de servicio*: secondment, exchange of officers
fiscalizacion de drogas, control de drogas: drug control
reduccion de la demanda: demand reduction
reduccion de la oferta: supply reduction
desvio de precursores: diversion of precursors
erradicacion de cultivos, cultivos ilicitos: crop eradication, illicit crops
transporte maritimo, naviero*, naviera*: shipping, maritime transport
autoridad* portuaria*, autoridades portuarias: port authorities, port authority
alianza de puertos, alianza portuaria, puertos europeos: ports alliance, european ports
seguridad portuaria, seguridad de los puertos: port security
seguridad maritima: maritime security
cadena* logistica*: logistics chain, supply chain
centro* logistico*: logistics hub, hub
via* maritima*, vias maritimas, ruta* maritima*, rutas maritimas: maritime route, sea route
rutas de trafico, ruta de la droga, rutas de la droga: trafficking routes, drug routes
triple frontera: tri-border area
frontera* exterior*: external borders
flujos migratorios: migration flows, migratory flows
crimen ambiental, delitos contra el medio ambiente: environmental crime
biodivers*: biodiversity
especie* protegida*, especies protegidas, especies en peligro: endangered species, protected species
recurso* hidrico*, agua, aguas: water
desastre*, catastrof*: disaster
proteccion civil: civil protection
infraestructura* critica*, infraestructuras criticas: critical infrastructure
brecha digital: digital divide
transformacion digital: digital transformation
proteccion de la infancia, proteccion de menores: child protection
"""##
