// Written by .ci/embed from Data/portuguese.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_thesaurus = ##"""
# Portuguese words and the English ones that quotations may have for them; spanish.thesaurus says how to read the lines.
past: foi, foram, era, eram, tinha, tinham, houve, *ou, *aram, *eram, *iram, *iu, *eu
future: *ará, *erá, *irá, *arão, *erão, *irão, *porá, *porão
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
exort*, pede, pedem, pedir, pediu, pediram, pedindo, insta, instam, instar, instou, instaram, instando, urge, urgem, urgir: urge, call
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
ação, ações: action
atividad*: activity
prova*, evidência*, evidencia*: evidence
basead*: based
segue, seguem, seguir, seguiu, seguiram, seguindo, seguia, seguiam, siga, sigam: follow
alinhad*, alinh*: align
substitu*, suced*: replace
fornec*, proporcion*, oferec*: provide
receb*: receive
express*: express
mant*: maintain
encerr*, termin*: end
redes criminosas: criminal networks
reduz*: reduce
# forms that say nothing of their own; "traves", "ambito de" are what is left of "atraves de", "no ambito de"
light: quis, quiser*, queria, queriam, deseja, desejam, desejar, desejo, desejava, tenta, tentam, tentar, tentou, procura, procuram, procurar, procurava, procure
light: busca, buscam, buscar, precisa, precisam, precisar, precisava, necessita, necessitam, aspira, aspiram, aspirar, ambiciona*, cabe, cabem, caberia, visa a, visam a
light: podera, poderao, poderiam, poderia, possa, possam, pudesse, pudessem, poder, pode, podem
light: sera, serao, seria, seriam, fosse, fossem, sejam, seja, eram, sendo, estando
light: estava, estavam, estara, estarao, esteve, estiveram, esteja, estejam, havia, haviam, haver
light: houve, houver, houvesse, haja, hajam, teve, tiveram, tinha, tinham, tendo, tido
light: costuma, costumam, acaba de, acabam de, acabou de, continua a ser, traves, atraves
light: ambito de, ambito do, ambito da, quadro de, quadro do, quadro da, meio de, virtude de
light: torno de, torno da, torno do, respeito a, respeito ao, relacao a, relacao ao, relacao com
light: materia de, partir de, partir do, fim de, fins de, quanto a, base em, cargo de
light: lugar a, qualidade de, seio de, seio da, seio do, luz de, parte de, parte do
light: parte da, mao de, maos de, favor de, vista a, vistas a, termos de, em questao, questao
light: objetivo de, objectivo de, efeito de, intuito de, sentido de, proposito de, forma, formas, maneira
light: maneiras, modo, modos, caso, casos, ponto, assunto, assuntos, facto, fato
light: factos, fatos, lado, lados, aspecto, aspeto, dado que, ja que, uma vez que, devido a
light: visto que, tal, tais, certo, certa, certos, certas, varios, varias, diversos, diversas
light: proprio, propria, proprios, proprias, mesmo, mesma, mesmos, mesmas, demais, algum
light: alguma, alguns, algumas, cada um, cada uma, referido, referida, aquele, aquela, aqueles
light: aquelas, nenhum, em particular, em concreto, em especial, em geral, no total, de facto
light: de fato, por exemplo, ou seja, isto e, entre outros, entre outras, igualmente, inclusive
light: atualmente, actualmente, hoje, hoje em dia, agora, entao, ainda
light: exatamente, exactamente, precisamente, concretamente, especificamente, realmente, efetivamente, justamente
light: mais, melhor, melhores, bastante, tao, tanto, tanta, tantos, tantas, muita, muitas, muitos, bem, vez, vezes, junto, juntos, juntas
light: juntamente, conjuntamente, mutuamente, entre si, um ao outro, uns aos outros, por sua vez, ao mesmo tempo
light: passa, passam, passou, passaram, passar, acontece, aconteceu, ocorre
light: ocorreu, sucede, sucedeu, vem, veem, vier*, veio, vieram, vir, resulta, resultam
light: fica, ficam, ficou, ficaram, ficar, conhecer, conhece, saber, sabe, sabem, sabemos
light: dizer, diga, explica, explique, conta, conte, descreve, descreva, lista
light: listagem, listados, conteudo, nomes, enumera*, relativo a, relativa a, relativos a, relativas a
light: referente a, referentes a, concernente a, existe, existem, existir, existia, existiam, exista
light: existam, papeis, toma, tomam, tomou, tomaram, tomar, tomado, serve de, serve como
light: servem de, servem como, serviu de, serviu como, atua como, atuam como, atribu*, merito
light: credito, gracas, favor, interessa, interessam, averiguar, significa, significam
light: entende, entendem, entender, acredita, acreditam, expectativ*, intencao
light: intencoes, vontade de, desejo de, afirm* que, declar* que, assegur* que, trata de, tratam de
# what asks of what is done, who asks, whoever it is, and what leads to examples
past: *ava, *avam, esteve, estiveram, teve, tiveram
asker: queremos, gostaria, gostariamos, gostava, precisamos, procuramos, preparamos, estou, estamos, escrevo, investigo, pesquiso, sou, redijo, tenho
anyone: parceiro, parceiros, parceira, parceiras, contraparte, contrapartes, homologo, homologos, interlocutor, interlocutores, partes interessadas, aliado, aliados
example: como, tais como, tal como, por exemplo, incluindo, incluidos, incluidas
example: em particular, especialmente, nomeadamente, designadamente, entre eles, entre elas, a saber, sobretudo
as with: em colaboracao com, em parceria com, em conjunto com, conjuntamente com, juntamente com, em coordenacao com, em alianca com, ao lado de, lado a lado com
as against: na luta contra, no combate a, em oposicao a, face a, contra o, contra a
as by: pelas maos de, da parte de, por obra de
as for: em prol de, a favor de, em favor do, em beneficio de
as between: de entre, dentre, entre ambos
as on: no que respeita a, no que se refere a, no que diz respeito a, quanto a, relativo a
as on: relativa a, relativos a, relativas a, a proposito de, referente a, relativamente a
as under: em virtude de, ao abrigo de, sob os auspicios de, sob a egide de, nos termos de, no quadro de, em conformidade com, no seio de
as through: por meio do, por via de, por intermedio de, com a ajuda de, com ajuda de, atraves do, atraves da
as from: a partir de, a partir do, proveniente de, provenientes de, oriundo de, oriundos de, vindo de
as in: no interior de, no seio de, ao longo de, no decorrer de, no decurso de, em meio a, num, numa, nuns, numas
"""##
