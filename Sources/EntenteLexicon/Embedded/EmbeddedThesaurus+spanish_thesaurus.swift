// Written by .ci/embed from Data/spanish.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_spanish_thesaurus = ##"""
# Spanish words and the English ones that quotations may have for them: "word, word: English, English". A star ends a beginning that all
# forms share. The English words bring the lines of english.thesaurus with them. "light" and "as": see there; "as with: con" reads a preposition.
past: fue, fueron, era, eran, ha, han, había, habían, hubo, *ó, *aron, *ieron
future: *ará, *erá, *irá, *arán, *erán, *irán, *drá, *drán, *brá, *brán, *rrá, *rrán
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
exig*, pide, piden, pedir, pidio, pidieron, pidiendo, insta, instan, instar, insto, instaron, instado, instando, urge, urgen, urgir: urge, call
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
siguiend*, sigue, siguen, seguir, siguio, siguieron, seguido, seguidos, seguian, sigan: follow
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
"""##
