// Written by .ci/embed from Data/spanish-verbs.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_verbs_thesaurus = ##"""
# Spanish words and the English ones of quotations: lines as in spanish.thesaurus.
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
"""##
