// Written by .ci/embed from Data/spanish.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_thesaurus = ##"""
# Spanish words and the English ones that quotations may have for them: "word, word: English, English". A star ends a beginning that all
# forms share. The English words bring the lines of english.thesaurus with them. "light" and "as": see there; "as with: con" reads a preposition.
past: fue, fueron, era, eran, ha, han, había, habían, hubo, *ó, *aron, *ieron
asker: yo, mi, mis, me, nos, nuestro, nuestra, necesito, preparo, quiero, busco
owner: cuyo, cuya, cuyos, cuyas
as of: de, del
as in: en, dentro de, durante, dentro del
as to: a, al, hacia
as by: por, por parte de
as for: para, en favor de, a favor de
as with: con, junto con, junto a, en cooperación con
as against: contra, frente a, en contra de
as between: entre
as on: sobre, acerca de, respecto a, respecto de, en materia de, en relación con, en torno a
as under: bajo, en el marco de
as through: mediante, a través de, por medio de, gracias a
as from: desde
light: prev*, quier*, quer*, deb*, pretend*, esper*, propon*, propus*, plan*, hay, va, van, vay*, tien*, ten*, hac*, hag*, hech*, hiz*, dar*, da, dan, dado, dio, pon*, pus*
light: dic*, dij*, dich*, menciona*, nombr*, cit*, llam*, señal*, senal*, indica*, aparec*, figur*, según, segun, texto*, documento*, declaraci*, ministr*, firmantes, partes
light: qué, que, cuál, cual, cuáles, cuales, quién, quien, quienes, quiénes, lo, la, le, les, se, su, sus, el, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, otro, otra, otros, otras
light: cosa*, tipo*, clase*, sido, ser, es, son, fue, fueron, está, esta, están, estan, era, ha, han, haya, también, tambien, además, ademas, así, asi, como, ambas, ambos, muy, más, ya, juega*, desempeñ*, desempen*, papel

reforz*, refuerz*, fortal*, robust*: reinforce, strengthen
apoy*, respald*, ayud*, asist*: support
medio, medios, recurso*: means, resource
atlántic*, atlantic*: atlantic
tráfic*, trafic*: traffic
droga*, estupefaciente*, narc*: drug
marítim*, maritim*, mar, naval: maritime
vía, via, ruta*, vías, vias: route
delito*, crimen*, crímen*, infracci*, delict*: crime
criminal*, delincuen*: criminal
organizad*: organised
investigaci*, investiga*, pesquisa*: investigation
priorit*, priorid*: priority
coordin*: coordinate
lanz*, pon* en marcha, inicia*, arranc*, puesta en marcha, emprend*: launch
cooper*, colabor*: cooperate
inform*: information
inteligencia: intelligence
intercambi*, compart*: exchange, share
dato*: data
personal, personales: personal
peligros*, amenaz*, riesgo*: dangerous, threat
red, redes: network
clave, principal*, cabecilla*, destacad*: key
individu*, persona*, figura*: individual
polic*: police
juez*, juec*, judicial*, justicia: judicial
autoridad*: authority
agencia*: agency
competent*: competent
particip*, tom* parte: participate
activ*: active
específic*, especific*: specific
ciclo*: cycle
reuni*: meeting
alto nivel: high-level
crea*, establec*, instituc*, constitu*, fund*: create, establish
desarroll*: develop
elabor*: develop, draft
adopt*, aprob*, aprueb*: adopt
firm*: sign
acuerd*, acord*: agreement, agree
acuerdo de trabajo, acuerdos de trabajo: working arrangement
negoci*: negotiate
tratado*: treaty
entrada en vigor, entr* en vigor: entry into force
aplic*, ejecut*, implement*: implement
plan, planes: plan
operativ*, operacional*: operational
operaci*: operation
transfronteriz*: cross-border
transnacional*: transnational
conjunt*, común*, comun*: joint
esfuerzo*: effort
luch*, combat*: fight
preven*, previ*: prevent
blanqueo, lavado: laundering
dinero, capitales: money
terroris*: terrorism
financi*: finance
puerto*, portuari*: port
segur*: security
fronter*: border
resilien*: resilience
asociaci*, alianza*: partnership
sólid*, solid*, fuert*: strong
red de expertos: network of experts
experto*, expert*: expert
equipo*: team
cadena* de suministro: supply chain
centro*: centre
fusión, fusion: fusion
activos, bien*, patrimon*: asset
recuper*: recovery
decomis*, incaut*: confiscation
congel*, embarg*: freeze
armas, arma: firearm
migrant*, migrator*: migrant
persona*, seres humanos: human
explot*: exploitation
sexual*: sexual
infan*, menor*, niñ*, nin*: child
ambient*, medioambiental*: environmental
cibern*, ciber*: cyber
corrup*: corruption
cultural*: cultural
model*, ejempl*: model
inspir*: inspire
adhes*, incorpor*, ingres*, uni*: accession, join
miembro*: member
nuev*: new
próxim*, proxim*, siguient*: next
segund*: second
primer*: first
fase*, etapa*: phase
program*: programme
proyecto*: project
marco*: framework
mecanism*: mechanism
instrumento*, herramient*: instrument, tool
sinergi*: synergy
complement*: complementary
anex*: annex
hoja de ruta: roadmap
evalu*: assess
amenazas: threat
inform* analític*: analytical report
publica*: publish
país*, pais*: country
región*, region*, regional*: region
birregional*: bi-regional
américa latina, latinoamérica, latinoamerican*: latin america
caribe*: caribbean
europe*: european
instituc*: institution
públic*, public*: public
privad*: private
sector*: sector
tecnolog*: technology
artificial: artificial
encript*, cifrad*: encrypted
ocult*: hidden
detenci*, prision*, penitenciari*, cárcel*, carcel*: detention, prison
alto valor: high value
permit*, habilit*, facult*: enable
dirig*, orient*: direct
sirv*, servi*, utiliz*, us*: use
esencial*, fundamental*, vital*, crucial*: essential
important*, importancia: important
eficaz*, eficac*: effective
continu*: continuity
pleno, plena, total*: full
exig*, pid*, inst*, urg*: urge, call
invit*: invite
acog*, celebr*: welcome, celebrate
reconoc*: recognise
subray*, destac*: emphasise
compromet*, compromis*: commit
explor*, estudi*, consider*: consider, explore
proteg*, protecc*: protect
permanent*: standing
grupo*: group
comité*, comite*: committee
presid*: presidency
líder*, lider*, jefes: leader
estado*: state
gobierno*: government
sociedad civil: civil society
ruta* de tráfico: trafficking route
tercer*: third
aument*, increment*, ampli*: increase
facilit*: facilitate
oficin*: office
promov*, promuev*, promueve*, foment*: promote
delincuencia: crime
terrorismo: terrorism
permanente*: permanent
propón*, propon*, propus*: propose
recomend*: recommend
disponibl*: available
presencia: presence
necesari*: necessary
principal*: main
efectiv*: effective
conclu*: conclude
acuerdo* internacional*: international agreement
internacional*: international
bilateral*: bilateral
marco* jurídico*: legal framework
jurídic*, legal*: legal
sostenib*: sustainable
objetiv*: objective
metas: goal
mejor*: improve
estrech*: close
profund*: deepen
diálogo*, dialogo*: dialogue
polític*, politic*: political, policy
estratég*, estrateg*: strategic
táctic*, tactic*: tactical
técnic*, tecnic*: technical
capacita*, formaci*: training
capacidad*: capacity
prácticas: practice
buenas prácticas: good practice
ciudad*: city
capital: capital
sede*: venue
jóven*, joven*: young people
mujer*: women
género, genero: gender
educativ*, educaci*: educational
concienci*, sensibiliz*: awareness
salud: health
violencia: violence
víctima*, victim*: victim
vulnerab*: vulnerable
minería, mineria: mining
deforestaci*: deforestation
ilegal*, ilícit*, ilicit*: illegal
flujos, flujo: flow
cooper* judicial*: judicial cooperation
fuerzas de seguridad, fuerzas del orden: law enforcement
grupo* de trabajo: working group
grupo* operativo*: task force
agentes, oficiales: officers
alto* funcionario*, altos funcionarios: senior officials
funcionari*: officials
presidencia*: presidency
secretar*: secretariat
comisi*: commission
consejo: council
servicio*: service
enfoque: approach
seguir el dinero, sigue el dinero: follow the money
infraestructur*: infrastructure
económic*, economic*: economic
blanc*, objetivo*: target
infiltr*: infiltration
evit*: prevent
medid*: measure
acci*: action
actividad*: activity
evidencia*, prueba*: evidence
basad*: based
inspirad*: inspire
siguiend*, sigu*, sig*: follow
alinead*, aline*: align
simult*, sincroniz*: synchronise
calendari*, moment*: timing
sustitu*, reemplaz*, suced*: replace
proporcion*, brind*, ofrec*: provide
recib*: receive
reun*: meet
expres*: express
manten*, mantien*: maintain
uso, usos: use
redes criminales: criminal networks
cerr*, termin*, clausur*: end
compet*, compit*: compete

# forms that say nothing of their own; "traves", "marco de" are what is left of "a traves de", "en el marco de"
light: quis*, quisier*, desea, desean, desear, deseo, deseaba, desearia, intent*, trat* de, trata
light: tratan, tratar, busca, buscan, buscar, buscaba, buscaban, busque, necesita, necesitan, necesitar, necesite
light: aspira, aspiran, aspirar, ambiciona*, anhela*, cabe, caben, cabria, podra, podran, podrian, pueda, puedan, pudo, pudiera, pudieran, podia, podian, poder
light: sera, seran, seria, serian, fuera, fueran, fuese, sea, sean, eran, estaba, estaban, estara, estaran, estuvo, estuvieron, esten, siendo, estando
light: habia, habian, habra, habran, haber, habido, haya, hayan, hubo, hubiera, hubieran, suele, suelen, solia, solian, acaba de, acaban de, sigue siendo
light: traves, traves de, marco de, marco del, ambito de, ambito del, medio de, virtud de, torno a, relacion con, relacion a, respecto a, respecto de, respecto al
light: materia, materia de, partir de, fin de, fines de, cuanto a, base a, cargo de
light: cargo del, lugar a, calidad de, seno de, seno del, aras de, luz de, orden a, objeto de
light: parte de, parte del, mano de, manos de, favor de, cara a, vista a, vistas a, miras a, terminos de, cuestion, en cuestion, objetivo de, con objeto de, efecto de
light: forma, formas, manera, maneras, modo, modos, caso, casos, punto, materias, asunto, asuntos, aspecto, aspectos, hecho, lado, lados
light: dado que, ya que, puesto que, debido a, tal, tales, cierto, cierta, ciertos, ciertas
light: diverso, diversa, varios, varias, propio, propia, propios, propias, mismo, misma
light: mismos, mismas, demas, alguno, alguna, algunos, algunas, algun, cada uno, cada una, dicha, dicho, dichos, dichas, aquel, aquella, aquellos, aquellas, uno, ninguno
light: en particular, en concreto, en especial, en general, en total, de hecho, por ejemplo, es decir, o sea, entre otros, entre otras, asimismo, igualmente, incluso, aun
light: actualmente, hoy, hoy en dia, ahora, entonces, todavia, aun, exactamente, precisamente, concretamente, especificamente, realmente, efectivamente, justamente
light: mas, mejor, mejores, bastante, tan, tanto, tanta, tantos, tantas, mucho, mucha, muchos, muchas, bien
light: vez, veces, vez por todas, junto, juntos, juntas, juntamente, conjuntamente
light: mutuamente, entre si, uno a otro, unos a otros, los unos, los otros, a la vez, a su vez
light: pasa, pasan, paso, pasaron, pasar, sucede, sucedio, ocurre, ocurrio, viene, vienen, vino, vinieron, venir, resulta, resultan, queda, quedan, quedo, quedar
light: conocer, conoce, conocen, saber, sabe, saben, sabemos, decir, dime, dinos
light: diga, digame, explica, explique, cuenta, cuentame, describe, describa, describen, lista, listado
light: contenido, nombre, nombres, nombrado, listados, enumera*, refier*
light: referi*, relativo a, relativa a, relativos a, relativas a, referente a, referentes a, concerniente a
light: existe, existen, existir, existia, existian, exista, existan, rol, roles, papeles, sigue, siguen, siga
light: toma, toman, tomo, tomaron, tomar, tomado, ponga, pongan, sirve de, sirve como, sirven de, sirven como, sirvio de, sirvio como, actua como, actuan como, hace de
light: atribuy*, merito, credito, gracias, favor, por favor, interesa, interesan, averiguar, quede claro
light: claro, significa, significan, supone, suponen, supuso, entiende, entienden, entender, cree, creen
light: expectativ*, intencion, intenciones, proposito de, voluntad de, deseo de, declar* que, afirm* que, asegur* que, senal* que
# what asks of what is done, who asks, whoever it is, and what leads to examples
past: *aba, *aban, estuvo, estuvieron, hubieron
asker: queremos, quisiera, quisieramos, necesitamos, buscamos, preparamos, estoy, estamos, escribo, investigo, soy, redacto, tengo, me gustaria
example: como, tales como, tal como, por ejemplo, incluidos, incluidas, incluido, incluida, en particular, especialmente, entre ellos, entre ellas, a saber, sobre todo
anyone: socio, socios, contraparte, contrapartes, homologo, homologos, interlocutor, interlocutores, partes interesadas, aliado, aliados
as with: junto con, en colaboracion con, en asociacion con, de la mano de, en conjunto con, conjuntamente con, en coordinacion con, en alianza con, al lado de, aliado con
as against: en la lucha contra, en contra del, frente al
as by: a manos de, por medio del, de parte de, por obra de
as for: en pro de, en favor del, a favor del, en beneficio de, en aras de
as between: de entre, entre ambos
as on: respecto del, respecto al, en lo relativo a, en lo que respecta a, en cuanto a, relativo a, relativa a, relativos a, relativas a, a proposito de, referente a
as under: en virtud de, al amparo de, bajo los auspicios de, bajo la egida de, en el ambito de, con arreglo a, conforme a, de conformidad con, en el seno de
as through: a traves del, por medio del, por via de, por intermedio de, con la ayuda de, con ayuda de, por conducto de, valiendose de, a base de
as from: a partir de, procedente de, procedentes de, proveniente de, provenientes de
as in: en el interior de, en el seno de, a lo largo de, en el curso de, en el transcurso de, en medio de
# creating, starting, adopting, signing
inaugur*, estren*, apertur*: inaugurate, launch, open
arranque, arrancar, dar inicio, dio inicio, dieron inicio: launch, start, begin
da inicio, echar a andar, ech* a andar, pone en marcha, puso en marcha, pusieron en marcha: launch, start, begin
poner en marcha, puest* en marcha, pondr* en marcha, pongan en marcha, ponga en marcha, poniendo en marcha: launch, set up, start
comienz*, comenz*, empiez*, empez*, iniciar, inicia, inician, inicio, inicios, iniciaron, iniciado, iniciada: begin, start, launch
emprend*: undertake, launch, embark
nace, nacen, nacio, nacieron, nacimiento, surg*: create, establish, birth, emerge
instaur*, instituy*, institui*, instituir*: establish, institute
constituy*, constitui*, constitucion*, constitutiv*: constitute, establish, create
configur*: configure, shape, set up
montar, montaron, montado, montada, montaje: set up, mount
funda, fundan, fundar, fundo, fundaron, fundado, fundada, fundacion, fundador*: found, establish, create
conceb*, concib*, disen*: design, conceive, devise
construy*, construi*, construcc*, edific*: build, construct
formar, formado, formada, formaron, formo, forman, conform*: form, establish, set up
genera, generan, generar, generado, generada, genero, generaron, generacion: generate, create, produce
producir, produce, producen, produj*, produzc*, produccion*: produce, manufacture
introduc*, introduj*, introduzc*: introduce
suscrib*, suscrit*, suscripc*, rubric*, signatari*, signatur*, estamp* su firma: sign, signature, signatory
ratific*: ratify
endos*, avala*, aval, refrend*, hace suyo, hacen suyo, hicieron suyo: endorse
valid*: validate
autoriz*: authorise, allow
sancion*: sanction
promulg*: enact
convin*, convien*, convenid*, pact*, concert*, consens*, de acuerdo: agree, agreement
pacto, pactos: pact, agreement
convenio, convenios, convencion, convenciones: convention, agreement
compromiso, compromisos: commitment, pledge
arreglo, arreglos: arrangement
memorando*, memorandum*: memorandum
protocolo*: protocol
carta de intenciones, carta de intencion, declaracion de intenciones: letter of intent
clausula*: clause, provision
disposicion, disposiciones: provision, disposal
articulo*: article
entra en vigor, entro en vigor, entraron en vigor, entrara en vigor: entry into force, enter into force
entrar en vigor, entrada en vigor, entrada en vigencia, entro en vigencia: entry into force, enter into force
vigente*, vigencia, en vigor: in force, force, valid
expir*, vence, vencen, vencio, vencimiento: expire, expiry
renov*, renuev*: renew
prorrog*, prolong*: extend, prolong, extension
extiend*, extend*, extens*: extend, extension, expand
actualiz*, puesta al dia, poner al dia: update, upgrade
revis*: review, revise, revision
reform*: reform
modific*, enmiend*, enmend*: amend, modify, change
deroga*, anula*, cancel*: cancel, repeal
suspend*, suspens*: suspend
complet*, culmin*, ultimar, ultiman, ultimando, finaliz*: complete, finalise, finish
acab*: end, finish
concluy*, conclui*: conclude, end
terminacion, fin, final, finales, cierre, cierra*, clausur*: end, closure, close
# doing, carrying out, managing
realiz*: conduct, carry out, undertake, implement, hold, held, take place
llev* a cabo, llev* a la practica, pon* en practica, puest* en practica, poner en practica, puso en practica: carry out, implement, conduct
efectu*: carry out, conduct
desempena*, ejerce, ejercen, ejercer, ejercio, ejercia, ejerz*: perform, exercise
cumpl*: fulfil, comply, meet, implementation
incumpl*: breach, violate
aplicacion, puesta en aplicacion: implementation, application, enforcement
ejecuc*: implementation, execution
despleg*, desplieg*: deploy, deployment
ejercicio, ejercicios: exercise
gestion*: manage, management, run
administr*: manage, administer, administration
manej*: handle, manage
oper*: operate
funcion*: function, operation, work
encarg*, a cargo, tiene a su cargo, tienen a su cargo, hace cargo, hacen cargo: responsible, in charge, entrust
responsab*: responsible, responsibility
asum*: assume, take on
confia, confian, confiar, confiado, confianza: entrust, trust, confidence
encomend*, encomiend*: entrust, mandate
deleg*: delegate, delegation
asign*: assign, allocate
distribuy*, distribui*, distribuc*, repart*: distribute, distribution
organiza, organizan, organizar, organizo, organizaron, organizador*: organise, host, arrange
prepar*, preparat*: prepare, preparation
planific*, planificacion: plan, planning
trabaja, trabajan, trabajar, trabajo, trabajaron, trabajan juntos, trabajando: work, cooperate
actua, actuan, actuar, actuo, actuaron, actuacion*: act, action, operation
interven*, intervien*: intervene, intervention, involve
encauz*, canaliz*: channel
conduc*, conduj*, conduzc*: lead, conduct
guia, guian, guiar, guiado, guiada, guias: guide, guidance
orienta*: guide, guidance, orient
dirige*, dirigid*, dirigi*, direcc*: direct, lead, address, head
destinad*, destin*: aim, intend, destination, allocate
encamin*, encamina*: aim
enfoc*, centr* en, se centra*, concentr*, focaliz*: focus, concentrate
centra, centran, centrado, centrada, centrados, centradas, centrarse, centrar: focus
apunta, apuntan, apuntar: target, aim
encabez*, lider*, liderazgo: lead, head, leadership
capitan*, comand*, mando, mandos: command, lead
presid*, presidencia pro tempore, presidencia de turno, copresid*: chair, presidency, preside, co-chair
pilot*: pilot, steer
# meeting, talking, saying
reun*: meet, meeting, gather
encontr*, encuentro*: meet, meeting, find
cumbre*: summit
conferenci*: conference
congreso*: congress
simposi*, seminari*: seminar, symposium
taller*: workshop
sesion*: session, meeting
jornada*: day, conference, seminar
asamble*: assembly
plenari*, pleno: plenary
foro*: forum
mesa redonda, mesas redondas: round table
mesa de trabajo, mesas de trabajo: working group, round table
celebra, celebran, celebrar, celebro, celebraron, celebrado, celebrada, celebrados, celebradas, celebrara, celebracion: hold, held, celebrate, take place
tien* lugar, tuvo lugar, tuvieron lugar, tener lugar, tendra lugar, tendran lugar, se desarroll*: take place, took place, hold, held
convoc*: convene, call
acoge, acogen, acogio, acogieron, acogida, acoger, acogera, albergar, alberg*, anfitri*, hosped*: host, hosting
asistio, asistieron, asistente*: attend, participate
asistencia, auxilio, auxili*: assistance, help, aid
acud*: attend, turn to
presente, presentes, estuvo presente, estuvieron presentes: present, attend
comparec*: appear, attend
invitacion, invitaciones, invitad*: invitation, invite
convers*, charl*, platic*: talks, conversation, dialogue, talk
dialog*: dialogue, discuss, talks
debat*, discut*, discus*, delibera*: discuss, debate, discussion
consult*: consult, consultation
tratativas, negociacion, negociaciones: negotiation, negotiate
abord*, ocup* de, atend*, atiend*: address, tackle, deal with
enfrent*, afront*, hac* frente, hace frente, hacen frente, hizo frente, hacer frente, encarar, encara, encaran, plant* cara: confront, face, counter, tackle, address
anunci*, anuncio*: announce, announcement
proclam*: proclaim, declare
afirm*, asegura que, aseguran que, sostiene que, sostienen que: affirm, state, assert
confirm*: confirm
reafirm*: reaffirm
reiter*: reiterate, reaffirm
recalc*, resalt*, enfatiz*, enfasis, hincapie, hac* hincapie, pon* de relieve, remarc*, acentu*: emphasise, highlight, stress, underline
insist*: insist, emphasise
advert*, adviert*, alert*: warn, alert, warning
avis*: notify, warn, notice
notific*: notify, notification
informa, informan, informar, informo, informaron: inform, report
informe*: report
comunic*: communicate, communication
comunicado*: communique, statement
declara, declaran, declarar, declaro, declararon: declare, state
manifest*, manifiest*: express, state, manifest
expres*: express, expression
formul*: formulate, make
pregunt*: ask, question
respond*, respuesta*: respond, response, answer, reply
contest*: answer, reply
solicit*, peticion*, pedid*, requer*, requier*: request, require, call for, ask
pide, piden, pedir, pidio, pidieron: ask, request, call
exhort*, inst* a, insta, instan, instar, insto, instaron, instado: urge, call on, exhort
llam* a, llamado a, llamamiento*, hac* un llamamiento, hac* un llamado, hicieron un llamado, apela, apelan, apelar, apelo: call, call on, appeal
alent*, alient*, anima, animan, animar, animo, animaron: encourage
reclam*, exigen*, exig*: demand, require, call
propuest*: proposal, propose
suger*, sugier*, sugerenc*: suggest, suggestion
plante*: propose, raise the issue
aconsej*, asesor*: advise, advice, counsel
recomendac*, recomiend*: recommendation, recommend
promet*, promes*: promise, pledge, commit
acuerd* mutuo, de comun acuerdo, mutuo acuerdo: mutual agreement
decid*, decision, decisiones: decide, decision
resolv*, resuelv*, resuelt*, resoluc*: resolve, solve, resolution
determin*: determine
eleg*, elig*, elecc*, escog*, escoj*: choose, select, elect
selecc*, seleccion*: select, selection, choose
preferir, preferencia*, prefier*: prefer
acept*, aceptac*: accept
rechaz*: reject, rejection
niega, niegan, negar, nego, negaron, denegac*, deneg*: deny, refuse
conden*: condemn, sentence
critic*: criticise, critical
lament*, deplor*: regret, deplore
elogi*, encomiar, encomia, encomio, alab*, felicit*, congratul*, aplaud*, encomiab*: commend, praise, congratulate, welcome
agradec*, agradez*, gratitud: thank, gratitude, grateful, appreciation
acog* con satisfaccion, dar la bienvenida, dan la bienvenida, dieron la bienvenida, bienvenid*, benepl*: welcome
valor*, aprecia*, estima, estiman, estimar, estimacion*: value, appreciate, assess, estimate
recuerd*, record*, rememor*: recall, remember
reconoc*, reconozc*: recognise, acknowledge, recognition
tom* nota, toma nota, tomaron nota: take note, note
tom* en cuenta, ten* en cuenta, tien* en cuenta, tuv* en cuenta, habida cuenta: take into account, consider, account
contempl*, pondera*: consider, contemplate, envisage
consider*: consider, regard
examin*, analic*: examine, analyse, study
analiz*, analis*: analyse, analysis
estudi*: study, consider, examine, research
explor*: explore
prevision*, pronostic*, predecir, predicc*, predice*: forecast, predict, foresee
anticip*, adelant*: anticipate, bring forward, advance
refleja*, reflej*: reflect
piens*, pensar, pensado, pensaron: think, consider
opin*: opinion, view
creencia*: belief, believe
dud*: doubt
preocup*, inquiet*, alarm*: concern, worry, alarm
queja*: complaint
denunc*: report, denounce, complaint
testimoni*, testig*: witness, testimony
firme, firmes, firmemente: firm, strong
divulg*, difund*, difus*, disemin*, propag*: disseminate, spread, dissemination
emit*, emis*: issue
edita*, edic*: publish, edition, edit
redact*, redacc*: draft, write, drafting
escrib*, escrit*: write, written, draft
borrador*, anteproyecto*, proyecto de declaracion, proyecto de texto: draft
transmit*, transmis*, remit*, trasmit*: transmit, forward, send
envi*, despach*: send, dispatch, transmit
entreg*: deliver, hand over, surrender
traslad*: transfer, move
transfer*, transfier*, cesion: transfer
comparti*, compart*, puesta en comun, pon* en comun: share, sharing, exchange, pool
intercambi*, canje*, trueque: exchange, swap, share
# helping, strengthening, growing, shrinking
apoyo, apoyos, respaldo, sostener, sostiene, sostienen, sostuv*, sustent*, auxili*, ayuda, ayudas, arrop*, apuntal*: support, backing, assistance, help
impuls*: promote, boost, drive
incentiv*, estimul*, alentar: encourage, stimulate, incentive
propici*, favorec*, favorez*: foster, promote, favour, encourage
potenciar, potencian, potencie, potenciado: enhance, strengthen, boost
potencial*: potential
consolid*, afianz*, ciment*, apuntal*, asent*, asient*: consolidate, strengthen
robustec*, robustez*, vigoriz*: strengthen, reinforce
intensific*, redobl*, recrudec*: intensify, step up
aceler*, agiliz*, agil*: accelerate, speed up, rapid, swift
perfeccion*: improve, enhance, improvement
elev*, sube, suben, subir, subio, subida*, alza, alzas: raise, increase, rise
crec*, crez*, auge: grow, growth, rise, increase
acrecient*, acrecent*, multiplic*: increase, multiply
ensanch*, ampliac*, expand*, expansi*: expand, enlarge, expansion, widen
abarc*, comprend*, cubr*, cubiert*, cobertura: cover, include, comprise, encompass
reduc*, reduj*, reduzc*, disminu*, rebaj*, recort*, merm*, aminor*, descens*: reduce, decrease, lower, reduction
atenu*, mitig*, palia*, alivi*: mitigate, alleviate
debilit*, debil*, socav*, menoscab*: weaken, undermine, weak
empeor*, agrav*, deterior*: worsen, aggravate, deteriorate
perjudic*, perjuici*, dano, danos, danar, danan, danado, danina*, danino*, lesion*: harm, damage
destru*: destroy, destruction, dismantle
limit*, restring*, restric*, acot*: limit, restrict
obstacul*, dificult*, imped*, impid*, entorpec*, entorpez*, estorb*: hinder, hamper, impede, obstruct
dificultad*: difficulty, challenge
facilit*, posibilit*, hac* posible, hacen posible, hizo posible, allanar, allana, allanan, viabiliz*, simplific*, permit*: facilitate, enable, allow, ease
empoder*: empower
dota, dotan, dotar, dotado, dotada, dotacion, equipa, equipan, equipar, equipado, equipada, pertrech*, provist*: equip, provide
equipamient*, equipos, pertrechos, material: equipment
brind*, prest*, ofrec*, ofrez*, proporcion*, facilitar, suministr*, aport*: provide, offer, grant, give
provee, proveen, proveer, provision, otorg*, conced*, conferir, confiere: provide, offer, grant, give
suministr*, abastec*, abastez*, aprovision*: supply
oferta, ofertas: supply, offer
demanda, demandas: demand
contribu*, aport*, aporte*, aportacion*: contribute, contribution
obten*, obtien*, obtuv*, consegu*, consig*, logr*, alcanz*: obtain, achieve, attain, reach, gain
logro, logros: achievement, success
adquir*, adquier*, adquisic*, compra, compras, compran, comprar: acquire, purchase, acquisition, buy
vend*, venta, ventas: sell, sale, sold
gana, ganan, ganar, ganaron, ganancia*: gain, win, profit
perd*, pierd*, perdida, perdidas: lose, loss, lost
gast*, egres*: expenditure, spend, cost
paga, pagan, pagar, pago, pagos, pagaron, pagado, pagada: pay, fund, finance, subsidise
abon*, sufrag*, costea*, financia, financian, financiar, financio, subvencion*, subsidi*: pay, fund, finance, subsidise
patrocin*, auspici*: sponsor, auspices
fondo, fondos: fund, funds
financiacion, financiamiento, financiad*, cofinanci*: funding, finance, fund, co-finance
presupuest*: budget
costo*, coste, costes, costar, cuesta, cuestan: cost
inversion*, inviert*, invert*: investment, invest
donar, donan, dono, donacion*, donante*: donate, donor
beca, becas, subvencion*, subsidi*: grant, scholarship
recursos humanos: human resources, staff, personnel
recursos naturales: natural resources
recursos financieros: financial resources, funds
asignacion*, partida presupuestaria: allocation
millon*: million
importe*, monto*, cuantia*, cantidad*, suma, sumas: amount, sum, quantity
numero, numeros, cifra, cifras: number, figure
costa, costas: coast, coastal
# joining, relating, cooperating
colabor*, trabaja* juntos, trabaj* en conjunto, trabaj* conjunto: cooperate, collaborate, work together
aun* esfuerzos, aunar esfuerzos, sumar esfuerzos, suman esfuerzos, unir fuerzas: cooperate, collaborate, work together
cooperacion policial: police cooperation
cooperacion internacional: international cooperation
cooperacion birregional: bi-regional cooperation
asociac*, asociad*, asociarse, asoci*: partnership, partner, association, associate
socio*, aliad*: partner, ally
alianza*: alliance, partnership
coalicion*: coalition
contrapart*, homolog*: counterpart, partner
interlocutor*: interlocutor, counterpart
coordin*, coordinacion, coordinador*: coordinate, coordination, coordinator
articular, articula, articulan, articulado, articulada, articulacion*: coordinate, articulate
armoniz*, homogene*, homolog*: harmonise
concord*, concordancia, conson*, acorde*, sinton*: align, consistent, in line
coheren*: coherence, consistent
compatib*, interoperab*: compatible, interoperability
complementa*, complement*: complement, complementary
integr*: integrate, integration, include
integra, integran, integraron, integraban: member, make up, belong, compose
integral*, integrador*: comprehensive, integrated
combin*: combine
fusion*: merge, fusion
une, unen, unir, unio, unieron, unido, unida, unirse, unidos: unite, join
sumar, suman, sumarse, sumo, sumaron, sumado: join, add
adher*, adhier*, adhesion: accede, accession, join
ingres*, ingreso en: join, accession, enter
incorpor*: join, incorporate, include
pertenec*, pertenez*, pertenenc*: belong, member, membership
miembro*, integrante*, membres*: member, membership
compon*, compuest*, component*: component, comprise, composed, consist
consist*, consta de, constan de: consist, comprise
incluy*, incluid*, incluir, inclusion, inclusiv*: include, inclusion, inclusive
forma parte, forman parte, formar parte, formo parte, formaron parte, formando parte: part, member, belong
contien*, contener, contenia, contenian: contain, include
exclu*, exclus*: exclude, exclusion, exclusive
particip*, tom* parte, toma parte, tomaron parte, tomo parte, involucr*, implic*: participate, take part, involve, engage, participation
contribucion*, aportacion*: contribution, input
compromet*: commit, pledge, engage
vinculo, vinculos, vincular, vincula, vinculan, vinculado, vinculada, vinculacion*, enlac*, nexo*, lazo*, ligad*, conect*, conexion*: link, connect, connection, tie
relacion*: relation, relationship, link, relate
contact*: contact
punto* de contacto, puntos de contacto: contact point, point of contact
punto* focal*: focal point
enlace, enlaces, oficial* de enlace: liaison, liaison officer, link
interconex*, interconect*: interconnect, interconnection, interlinked
canal, canales: channel
puente, puentes: bridge, bridging
separ*: separate
interinstitucional*, interinstitucional: inter-institutional
interagencial*: inter-agency
intersectorial*, multisectorial*: multisectoral, cross-sectoral
multidisciplin*, interdisciplin*: multidisciplinary
multilateral*: multilateral
reciproc*, mutuo, mutua, mutuos, mutuas: mutual, reciprocal
solidar*: solidarity
unidad, unidades: unit, unity
union, uniones: union, unity
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
equipo* conjunto* de investigacion, equipos conjuntos de investigacion: joint investigation team
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
