// Written by .ci/embed from Data/portuguese.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_thesaurus = ##"""
# Portuguese words and the English ones that quotations may have for them; spanish.thesaurus says how to read the lines.
past: foi, foram, era, eram, tinha, tinham, houve, *ou, *aram, *eram, *iram, *iu, *eu
asker: eu, meu, minha, me, nos, nosso, nossa, preciso, preparo, quero, procuro
owner: cujo, cuja, cujos, cujas
as of: de, do, da, dos, das
as in: em, no, na, nos, nas, dentro de, durante
as to: a, ao, à, aos, às
as by: por, pelo, pela, pelos, pelas, por parte de
as for: para, em favor de
as with: com, junto com, junto a, em cooperação com
as against: contra, em oposição a
as between: entre
as on: sobre, acerca de, a respeito de, em matéria de, em relação a, em torno de
as under: sob, no âmbito de
as through: mediante, através de, por meio de, graças a
as from: desde
light: prev*, quer*, dev*, pretend*, esper*, propõ*, propo*, planej*, plane*, há, ha, vai, vão, vao, tem, têm, ter, faz*, fez, feit*, dar, dá, dão, dado, deu, pôr, por em
light: diz*, diss*, dit*, menciona*, nome*, cit*, cham*, indica*, aparec*, figur*, segundo, conforme, texto*, documento*, declaraç*, declarac*, ministr*, signatári*, signatari*, partes
light: que, qual, quais, quem, o, a, os, as, um, uma, uns, umas, lhe, lhes, se, seu, sua, seus, suas, este, esta, estes, estas, esse, essa, isso, isto, outro, outra, outros, outras
light: coisa*, tipo*, classe*, espécie*, especie*, sido, ser, é, são, sao, foi, foram, está, estão, estao, era, também, tambem, além, alem, assim, como, ambas, ambos, muito, mais, já, ja, desempenh*, papel

reforç*, reforc*, fortal*, robust*: reinforce, strengthen
apoi*, respald*, ajud*, assist*: support
meio, meios, recurso*: means, resource
atlântic*, atlantic*: atlantic
tráfic*, trafic*: traffic
droga*, estupefaciente*, entorpecente*, narc*: drug
marítim*, maritim*, mar, naval: maritime
via, rota*, vias: route
crime*, delito*, infraç*, infrac*: crime
criminos*, criminal*: criminal
organizad*: organised
investigaç*, investigac*, investiga*: investigation
priorit*, prioridade*: priority
coorden*: coordinate
lanç*, lanc*, inici*, arranc*: launch
cooper*, colabor*: cooperate
inform*: information
inteligência, inteligencia: intelligence
intercâmbi*, intercambi*, troc*, partilh*, compartilh*: exchange, share
dado*: data
pessoal, pessoais: personal
perigos*, ameaç*, ameac*, risco*: dangerous, threat
rede, redes: network
chave, principa*, cabecilha*: key
indivídu*, individu*, pessoa*, figura*: individual
políc*, polic*: police
juiz*, juíz*, judicial*, judicia*, justiça, justica: judicial
autoridade*: authority
agência*, agencia*: agency
particip*: participate
ativ*: active
específic*, especific*: specific
ciclo*: cycle
reuni*, encontr*: meeting
alto nível, alto nivel: high-level
cria*, estabelec*, institu*, fund*: create, establish
desenvolv*: develop
elabor*: develop, draft
adot*, aprov*: adopt
assin*: sign
acord*: agreement, agree
negoci*: negotiate
tratado*: treaty
entrada em vigor: entry into force
aplic*, execut*, implement*: implement
plano, planos: plan
operaciona*: operational
operaç*, operac*: operation
transfronteiriç*, transfronteiric*: cross-border
transnaciona*: transnational
conjunt*, comum, comuns: joint
esforço*, esforco*: effort
lut*, combat*: fight
preven*: prevent
branqueamento, lavagem: laundering
dinheiro, capitais: money
terroris*: terrorism
financi*: finance
porto*, portuári*, portuari*: port
segur*: security
fronteir*: border
resiliên*, resilien*: resilience
parceri*, aliança*, alianca*: partnership
sólid*, solid*, fort*: strong
perit*, especialist*: expert
equip*: team
centro*: centre
ativos, bens, patrimóni*, patrimoni*: asset
recuper*: recovery
confisc*, apreens*: confiscation
congel*: freeze
armas, arma: firearm
migrant*, migratóri*: migrant
seres humanos: human
explor*: exploitation, explore
sexua*: sexual
infan*, menor*, criança*, crianca*: child
ambienta*: environmental
ciber*: cyber
corrup*: corruption
cultura*: cultural
model*, exempl*: model
inspir*: inspire
ades*, ingress*, ader*, adir*: accession, join
membro*: member
nov*: new
próxim*, proxim*, seguinte*: next
fase*, etapa*: phase
programa*: programme
projet*: project
quadro*: framework
mecanism*: mechanism
instrumento*, ferrament*: instrument, tool
sinergi*: synergy
complement*: complementary
anex*: annex
roteiro: roadmap
avali*: assess
public*: publish
país*, pais*: country
regiã*, regia*, regiõ*, regio*, regional*: region
birregional*: bi-regional
caribe*, caraíb*, caraib*: caribbean
europe*, europei*: european
instituiç*, instituic*: institution
privad*: private
setor*, sector*: sector
tecnolog*: technology
artificial: artificial
encript*, cifrad*: encrypted
detenç*, detenc*, prision*, cadei*: detention, prison
permit*, habilit*: enable
dirig*, orient*: direct
utiliz*, us*: use
essencia*, fundamenta*, vital, vitais, crucia*: essential
important*, importância: important
efica*: effective
continu*: continuity
pleno, plena, total*: full
exort*, ped*, inst*, urg*: urge, call
convid*: invite
acolh*, celebr*, saúd*, saud*: welcome, celebrate
reconhec*: recognise
sublinh*, destac*: emphasise
compromet*, compromiss*: commit
consider*, estud*: consider, explore
proteg*, proteç*, protec*: protect
grupo*: group
comité*, comite*, comitê*: committee
presid*: presidency
líder*, lider*: leader
estado*: state
governo*: government
terceir*: third
aument*, increment*, ampli*: increase
facilit*: facilitate
gabinete*, escritóri*, escritori*: office
promov*, foment*: promote
criminalidade, delinquência, delinquencia: crime
permanente*: permanent
recomend*: recommend
presença, presenca: presence
necessári*, necessari*: necessary
conclu*: conclude
internaciona*: international
bilatera*: bilateral
jurídic*, juridic*, legal, legais: legal
sustentáv*, sustentav*: sustainable
objetiv*: objective
melhor*: improve
estreit*: close
aprofund*: deepen
diálogo*, dialogo*: dialogue
polític*, politic*: political, policy
estratég*, estrateg*: strategic
técnic*, tecnic*: technical
formaç*, formac*, capacita*: training
capacidad*: capacity
boas práticas, boas praticas: good practice
cidade*: city
jovens: young people
mulher*: women
género, genero, gênero: gender
saúde, saude: health
violência, violencia: violence
vítima*, vitima*: victim
mineraç*, minerac*: mining
desmat*, desflorest*: deforestation
ilegal*, ilícit*, ilicit*, ilegais: illegal
fluxo*: flow
grupo* de trabalho: working group
altos funcionários, altos funcionarios: senior officials
funcionári*, funcionari*: officials
presidência*, presidencia*: presidency
comissão, comissao: commission
conselho: council
serviço*, servico*: service
abordagem: approach
infraestrutur*: infrastructure
económic*, econômic*, economic*: economic
alvo*: target
infiltr*: infiltration
medid*: measure
aç*: action
atividad*: activity
prova*, evidência*, evidencia*: evidence
basead*: based
segu*, sig*: follow
alinhad*, alinh*: align
substitu*, suced*: replace
fornec*, proporcion*, oferec*: provide
receb*: receive
express*: express
mant*: maintain
encerr*, termin*: end
redes criminosas: criminal networks
reduz*: reduce
"""##
