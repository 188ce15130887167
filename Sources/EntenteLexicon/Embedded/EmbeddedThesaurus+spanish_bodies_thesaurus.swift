// Written by .ci/embed from Data/spanish-bodies.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_bodies_thesaurus = ##"""
# Spanish words and the English ones of quotations: lines as in spanish.thesaurus.
# bodies, offices, people in office
organismo*, organo*: body, organ, agency
organizacion*: organisation, organization
ente, entes, entidad*: entity, body
institucion*: institution
dependencia*: dependency, agency, office, dependence
oficina regional, oficinas regionales: regional office
buro, bureau, despacho*: bureau, office
departament*: department
direccion general, direcciones generales: directorate general, directorate
ministerio*: ministry
cancilleria*, asuntos exteriores, relaciones exteriores: foreign affairs, foreign ministry
canciller, cancilleres, ministro de exteriores, ministra de exteriores: foreign minister, minister of foreign affairs
ministerio publico, fiscalia general, procuraduria*: public prosecutor, prosecution service, prosecutor's office, prosecutor
interior, gobernacion: interior, home affairs, internal
seguridad interior: internal security, home affairs
asuntos de interior, asuntos interiores: home affairs, internal affairs
seguridad ciudadana: citizen security, public security
seguridad publica: public security
orden publico: public order
parlament*, legislativ*: parliament, legislative
diputad*, legislador*, congresist*: member of parliament, legislator
senador*, senado: senate, senator
embajad*: embassy, ambassador
consul, consules, consulad*, consular*: consulate, consular
diplomatic*, diplomaci*: diplomatic, diplomat, diplomacy
mision, misiones: mission
delegacion, delegaciones: delegation
delegado, delegada, delegados: delegate, representative
represent*: represent, representative, representation
enviado, enviada, emisari*: envoy, special envoy, representative
portavoz, portavoces, vocer*: spokesperson, spokesman
secretario general, secretaria general: secretary general, general secretariat
comisari*: commissioner, police station
alto representante, alta representante: high representative
vicepresident*: vice-president
presidente, presidenta, presidentes: president, chair, chairperson
jefe, jefa, jefes, jefatura*: head, chief, leader
jefe* de policia, jefes de policia, jefe* de la policia: police chief, chief of police
jefe* de estado, mandatari*, gobernante*: head of state, head of government, leader
titular, titulares: head, holder, minister
director*, directivo*: director
responsable, responsables: responsible, head
encargado, encargada, encargados: responsible, officer
asesor*: adviser, advisor
analista*: analyst
investigador*: investigator, researcher, investigation
detective*: detective
agente, agentes: officer, agent
agente* encubierto*, agentes encubiertos, agente* infiltrado*: undercover agent, undercover officer
funcionari*, servidor* publico*, emplead* public*: official, civil servant
magistrad*, jueces, jueza, judicatura: judge, magistrate, judiciary
fiscal, fiscales, fiscalia*, acusador*: prosecutor, prosecution, public prosecutor
abogad*, letrad*: lawyer, attorney
defensor*: defender
tribunal*, juzgado*, corte, cortes: court, tribunal, judicial
corte suprema, tribunal supremo: supreme court
cuerpo*: force, corps, body
cuerpos policiales, cuerpo policial, fuerzas policiales, fuerza policial: police force, law enforcement
cuerpos de seguridad, cuerpos y fuerzas de seguridad, fuerzas y cuerpos de seguridad, fuerza publica: law enforcement, security forces, police
fuerzas armadas, ejercit*, militar*: armed forces, army, military
guardia costera, guardacosta*: coast guard, coastguard
guardia de fronteras, guardia fronteriza: border guard
marina, armada: navy, naval
gendarmer*, carabiner*: gendarmerie, police
policia, policias, policial, policiales: police, law enforcement
aduan*: customs
autoridades aduaneras: customs authorities, customs
autoridades policiales: police authorities, law enforcement authorities
autoridades judiciales: judicial authorities
autoridades competentes: competent authorities
servicio* de inteligencia: intelligence service
unidad* de inteligencia financiera: financial intelligence unit
unidades especializadas, unidad especializada: specialised unit
equipo* conjunto* de investigacion, equipo* de investigacion conjunt*: joint investigation team
grupo* de alto nivel: high-level group
grupo* de expertos: expert group, group of experts
comite* directivo: steering committee
junta directiva, consejo de direccion: management board, board
junta: board
comision*: commission
consejero*: adviser, councillor, counsellor
subcomit*, subcomision*: subcommittee
observador*: observer
observatorio*: observatory
academia, academias, academic*: academy, academic, academia
universidad*, universitari*: university, academic
escuela*: school
centro de operaciones, centros de operaciones: operations centre
centro de fusion, centros de fusion: fusion centre
centro de formacion, centros de formacion: training centre
sector privado, empresa privada: private sector
sector publico: public sector
empresa*, compania*, sociedad* mercantil*: company, firm, enterprise, business
empresari*: business, entrepreneur
industri*: industry
negocio*: business
organizaciones no gubernamentales, organizacion no gubernamental, ong, ongs: non-governmental organisation, ngo
sociedad*: society, company
ciudadan*, ciudadania: citizen, citizens, public
poblacion*, pueblo*, habitant*: population, people, inhabitants
comunidad*: community
gente: people
publico, publica, publicos, publicas: public
familia*, familiar*: family
trabajador*, obrer*: worker
comunidad internacional: international community
pais de origen, paises de origen: country of origin
pais de transito, paises de transito: transit country
pais de destino, paises de destino: destination country
tercer pais, terceros paises, terceros estados: third country, third countries
pais socio, paises socios: partner country
estado miembro, estados miembros, pais miembro, paises miembros: member state, member country
nacional*, domestic*: national, domestic
nacion, naciones: nation, country
patria, soberan*: sovereign, sovereignty
extranjer*, exterior*, forane*: foreign, abroad, external
interno, interna, internos, internas, internamente: internal, domestic
extern*: external
gobiern*, gubernament*, gubernativ*: government, governmental
ejecutivo, ejecutiva: executive
gobernanza: governance
# law, courts, punishment
ley, leyes: law, legislation, act
legislac*, normativ*: legislation, law, regulatory, rules
norma, normas: rule, standard, norm
regla, reglas, reglament*: rule, regulation
regula, regulan, regular, regulado, regulacion*: regulate, regulation
derecho, derechos: right, rights, law
derechos humanos: human rights
derechos fundamentales: fundamental rights
derecho internacional: international law
estado de derecho, imperio de la ley: rule of law
justicia penal, penal*, penales: criminal justice, criminal, penal
codigo*: code
proceso*, procedimient*, tramit*: process, procedure, proceedings
juicio*, pleito*, litig*: trial, proceedings
enjuici*, procesad*, procesamiento*, encaus*, acusa*, imputa*: prosecute, prosecution, accuse, trial
persec*, persegu*, persig*: prosecute, pursue, prosecution, persecution
sentenci*, conden*, veredict*: sentence, conviction, convict
culpab*: guilty
inocen*: innocent
castig*, penaliz*, sancion*, multa*: punish, penalty, sanction, punishment, fine
pena, penas: penalty, sentence, punishment
impun*: impunity
detener, detiene, detienen, detuv*, detenid*, arrest*, aprehen*, captur*: arrest, detain, detention, apprehend
prision*, encarcel*, reclus*, reo, reos, preso*, intern* penal*: prison, prisoner, imprisonment, detention, inmate
centro* penitenciario*, sistema penitenciario, establecimiento* penitenciario*: prison, penitentiary, detention facility
custodi*: custody
extradi*: extradition, extradite
orden* de detencion, orden de captura, ordenes de captura: arrest warrant, warrant
asistencia judicial*, asistencia judicial reciproca, asistencia legal mutua, asistencia juridica mutua: mutual legal assistance, judicial assistance
cooperacion juridica*: legal cooperation, judicial cooperation
reconocimiento mutuo: mutual recognition
comisiones rogatorias, comision rogatoria, exhorto*: letter rogatory, request
jurisdicc*: jurisdiction
competencia*: competence, jurisdiction, competition, powers
mandato, mandatos: mandate
facultad*, atribucion*, potestad*: power, competence, authority
legitim*: legitimate
legalidad: legality, rule of law
debido proceso: due process
confidencial*: confidential
secreto, secretos, secreta, secretas, secretismo, sigil*, reserva*: secret, secrecy, confidential
privacidad, intimidad: privacy
proteccion de datos: data protection
datos personales: personal data
transparen*: transparency, transparent
rendicion de cuentas, rend* cuentas: accountability
integridad: integrity
etic*: ethical, ethics
democr*: democracy, democratic
libert*, libre, libres: freedom, free, liberty
igualdad, igualitari*, iguales, equidad: equal, equality
justo, justa: fair, just
discrimin*: discrimination
voluntari*: voluntary
obligator*, vinculant*: mandatory, binding, compulsory
obliga*: oblige, obligation, duty
deber de, deberes: duty, obligation
prohib*, ved*: prohibit, ban, forbid
admis*, admit*: admit, admission
respet*: respect
garant*: guarantee, ensure
asegur*: ensure, secure
resguard*, salvaguard*, preserv*, conserv*, velar, vela por: safeguard, protect, preserve
defen*, defien*: defend, defence
# forms with another stem, and more verbs
refuerc*: reinforce, strengthen
establezc*: create, establish
protej*: protect
dirij*, dirig* hacia: direct, lead, address
exij*: require, demand
recoj*: collect, gather
manteng*: maintain
obteng*: obtain
sosteng*: support, sustain
utilic*: use, employ
realic*: carry out, conduct, undertake
garantic*: guarantee, ensure
organice, organicen: organise
lance, lancen: launch
convoqu*: convene
entregu*: deliver, hand over
pague, paguen: pay, fund, finance
surj*: emerge
impon*, impus*, imposicion: impose
dispon*, dispus*: available, dispose
entrar, entra, entran, entro, entraron, entrada, entradas: enter, entry, join
abandon*, retir*, salir, sale, salen, salio, salieron: leave, withdraw
penetr*, adentr*: penetrate, infiltrate
relanz*, reactiv*, reanud*: relaunch, resume
reconstru*: rebuild, reconstruct
restaur*, restablec*: restore
reorganiz*, reestructur*: reorganise, restructure
profesionaliz*: professionalise, professional
digitaliz*: digitalise, digital
estandariz*, normaliz*: standardise, standard
centraliz*: centralise
sistematiz*: systematic
institucionaliz*: institutionalise, institutional
regulariz*: regularise
oficializ*: formalise, official
formaliz*: formalise, formal
homologacion: harmonise, recognition
acredit*, certific*: certify, accredit, certificate
asesoramiento, asesoria*: advice, advise
mediar, mediacion, mediador*: mediation, mediate
velar, vela, velan: ensure, safeguard
aclar*, esclarec*, esclarez*: clarify
repas*: review
revel*, desvel*: reveal
filtr*: leak, filter
amplific*: amplify, increase
crecient*: growing, increasing, increase
cambiant*, mutant*: changing, evolving
prometedor*: promising
duplic*: duplicate, duplication, double
solap*: overlap, duplication
evitar duplicidades, evitar duplicaciones, duplicidad*: avoid duplication, duplication
triplic*: triple
reduccion*: reduction, reduce
agot*: exhaust
ahorr*: save, saving
salvar, salvan, rescat*: save, rescue
socorr*: rescue, relief
busqueda y rescate, busqueda y salvamento: search and rescue
custodia de datos, conservacion de datos: data retention
retencion de datos: data retention
almacen*: store, storage
proces* de datos, tratamiento de datos: data processing
descifr*, desencript*: decrypt, decryption
hackear, pirate* informatic*: hack
sald*, liquid*: settle
invertir en, invierte en: invest
capt* de fondos, recaudacion, recaud*: raise funds, fundraising, collect
asociacion publico privada, alianza publico privada, publico privad*: public-private partnership, public-private
# further nouns
eslabon*: link
foco, focos: focus, hotspot
punto* critico*, puntos calientes, zona* caliente*: hotspot
paquete*: package
inventario*: inventory, list
cuestionario*, formulario*, encuesta*: questionnaire, form, survey
modulo*: module
licencia*, permiso*: licence, permit
sello, sellos, precint*: seal
tarjeta*: card
documento* de viaje, documentos de viaje: travel documents
lista* de vigilancia, lista negra, listas negras: watchlist, list
perfil, perfiles: profile
anonim*: anonymous
rehen, rehenes: hostage
rescate, rescates: ransom, rescue
botin*: loot, proceeds
fortuna*: fortune, wealth
lujo: luxury
inmueble*, inmobiliari*: real estate, property
propiedad, propiedades, posesion*: property, ownership
joya*: jewellery
obras de arte, obra de arte: works of art
museo*: museum
maquina*: machine
equipo informatico: computer equipment
programa informatico, software, programas informaticos: software
aplicacion informatica, aplicacion movil: application, app
nube: cloud
inteligencia de amenazas: threat intelligence
algoritm*: algorithm
big data, macrodatos, datos masivos: big data
analisis predictivo, analitica predictiva: predictive analytics, predictive
analitic*: analytical, analysis, analytics
red* cifrad*, redes cifradas: encrypted networks
cable*, oleoduct*, gasoduct*: cable, pipeline
frontera comun: common border
litoral: coast
isla, islas, insular*: island
estrecho, estrechos: strait
golfo: gulf
cuenca*: basin
region amazonica: amazon
desierto*: desert
corredor* migratorio*: migration corridor, corridor
cono sur: southern cone
vecindad: neighbourhood
vuelo* directo*: direct flights
envio* postal*, paqueteria, correo postal, correos: postal, parcel, mail
correo electronico: email
operador* economico*, operadores economicos: economic operators
operador* portuario*, operadores portuarios: port operators
estibador*: dock worker, port workers
trabajador* portuario*: port workers
infiltracion, infiltraciones: infiltration, infiltrate
reclutamiento de menores, reclutamiento de jovenes: recruitment of minors, recruitment of young people
amenaza comun, amenazas comunes: common threat, shared threats
retos comunes, desafios comunes: common challenges, shared challenges
valores comunes, valores compartidos: common values, shared values
responsabilidad comun, responsabilidad compartida: shared responsibility
interes mutuo, intereses comunes: mutual interest, common interest
respeto mutuo: mutual respect
pleno respeto: full respect
apoyo mutuo: mutual support
compromiso politico: political commitment
compromiso comun: joint commitment, common commitment
impulso politico: political impetus, momentum
impulso, empuje: impetus, momentum, boost
hito, hitos: milestone
punto de inflexion: turning point
paso clave, paso importante: important step, key step
desarrollo conjunto: joint development
cooperacion reforzada: enhanced cooperation, strengthened cooperation
cooperacion estructurada: structured cooperation
planificacion estrategica: strategic planning
planificacion operativa: operational planning
ciclo* politico*, ciclos politicos, ciclo de politicas, ciclo de actuacion: policy cycle, cycle
toma de decisiones: decision-making, decision
proceso de seleccion: selection process, selection
fecha limite: deadline
segunda mitad, segundo semestre: second half
primera mitad, primer semestre: first half
finales de, a finales de: end
a principios de, a comienzos de, comienzos de: beginning, early
a mediados de, mediados de: mid
ministerial, ministeriales: ministerial
"""##
