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
# creating, starting, adopting, signing
inaugur*, abertura*, abrir, abre, abrem, abriu: inaugurate, launch, open
lancamento*, arranque, arrancar, dar inicio, deu inicio, deram inicio, da inicio, por em marcha, pos em marcha, poem em marcha: launch, start, begin
posto em marcha, posta em marcha, postos em marcha: launch, set up, start
comec*, inicia, iniciam, iniciar, iniciou, iniciaram, inicio, inicios, iniciado, iniciada: begin, start, launch
empreend*: undertake, launch, embark
nasce*, nasci*, surg*: create, establish, birth, emerge
instaur*, instituir, institui, instituiu, instituid*: establish, institute
constitu*: constitute, establish, create
configur*: configure, shape, set up
montar, montou, montaram, montado, montada, montagem: set up, mount
fundar, funda, fundou, fundaram, fundado, fundada, fundacao, fundador*: found, establish, create
conceb*, concepcao, desenhar, desenho: design, conceive, devise
constru*, edific*, ergu*: build, construct
formar, formou, formaram, formado, formada: form, establish, set up
gerar, gera, geram, gerou, geraram, gerado, gerada, geracao: generate, create, produce
produzir, produz, produzem, produziu, produzid*, producao: produce, manufacture
introduz*, introduc*: introduce
subscrev*, subscrit*, firmar, firmou, firmaram, firmado, firmada, celebrar um acordo, rubric*, signatari*: sign, signature, signatory
assinatura*: signature, sign
ratific*: ratify
endoss*, avaliz*, referend*: endorse
valid*: validate
autoriz*: authorise, allow
sancion*, sanco*, sancao: sanction
promulg*: enact
pactu*, concert*, consensu*, convencion*, de acordo: agree, agreement
consenso*: consensus
pacto, pactos: pact, agreement
convenio, convenios, convencao, convencoes: convention, agreement
compromisso, compromissos: commitment, pledge
memorando*: memorandum
protocolo*: protocol
carta de intencoes, declaracao de intencoes: letter of intent
clausula*: clause, provision
disposicao, disposicoes: provision, disposal
artigo*: article
entra em vigor, entrou em vigor, entraram em vigor, entrara em vigor, entrar em vigor, entrada em vigencia: entry into force, enter into force
vigente*, vigencia, em vigor: in force, force, valid
expir*, caduc*: expire, expiry
renov*: renew
prorrog*, prolong*: extend, prolong, extension
estend*, extens*: extend, extension, expand
atualiz*, actualiz*: update, upgrade
rever, reve, reveem, reviu, revisao, revisoes: review, revise, revision
reform*: reform
modific*, emend*, alterar, altera, alteram, alterou, alteracao, alteracoes: amend, modify, change
revog*, anula*, cancel*: cancel, repeal
suspend*, suspens*: suspend
complet*, culmin*, ultimar, finaliz*: complete, finalise, finish
acab*: end, finish
conclui*: conclude, end
fim, final, finais, encerramento*, fecho, fecha, fecham, fechou, fechar: end, closure, close
# doing, carrying out, managing
realiz*: conduct, carry out, undertake, implement, hold, held, take place
leva* a cabo, levou a cabo, levaram a cabo, poe em pratica, por em pratica, pos em pratica, poem em pratica, coloc* em pratica: carry out, implement, conduct
efetu*, efectu*: carry out, conduct
exerc*: perform, exercise
cumpr*: fulfil, comply, meet, implementation
incumpr*, descumpr*: breach, violate
aplicacao: implementation, application, enforcement
execucao: implementation, execution
implementa*, implantar, implantacao: implement, implementation
mobiliz*: mobilise
destacamento*, mobilizacao: deploy, deployment
exercicio, exercicios: exercise
gerir, gere, gerem, geriu, gerid*, gestao, gestor*, gerenci*: manage, management, run
administr*: manage, administer, administration
manusei*, manuse*: handle, manage
opera, operam, operar, operou, operador*: operate
funcionar, funciona, funcionam, funcionamento: function, operation, work
encarreg*, a cargo, encarreg* de, incumb*, incumbencia: responsible, in charge, entrust
responsab*, responsav*: responsible, responsibility
assum*: assume, take on
confia, confiam, confiar, confiado, confianca: entrust, trust, confidence
deleg*: delegate, delegation
atribuicao, atribuicoes, competencia*: competence, power, remit, jurisdiction
alocar, aloca, alocacao, afetar, afetacao: allocate, allocation
distribu*, repart*: distribute, distribution
organiza, organizam, organizar, organizou, organizaram, organizador*: organise, host, arrange
preparat*, prepar*: prepare, preparation
planific*, planea, planeamento, planejamento: plan, planning
trabalha, trabalham, trabalhar, trabalho, trabalhos, trabalhou, trabalharam, trabalhando: work, cooperate
atua, atuam, atuar, atuou, atuaram, atuacao, actua, actuam, actuar, actuacao: act, action, operation
agir, age, agem, agiu, agiram: act, action
interven*, intervir, intervem: intervene, intervention, involve
canaliz*, encaminh*: channel
conduz*, conduc*: lead, conduct
guiar, guia, guiam, guiado, guiada, guias: guide, guidance
orienta*: guide, guidance, orient
dirige, dirigem, dirigir, dirigiu, dirigid*, direcao, direccao, direciona*: direct, lead, address, head
destinad*, destina, destinam, destinar: aim, intend, allocate
foca, focam, focar, focad*, foco, concentr*, centrad*, centra, centram, enfoc*: focus, concentrate
apontar, apontam, mira: target, aim
visa, visam, visava, visar: aim, target
lider*, encabec*, lideranca: lead, head, leadership
comand*: command, lead
copresid*, presidencia pro tempore, presidencia rotativa: chair, presidency, co-chair
pilot*: pilot, steer
# meeting, talking, saying
reun*, junta-se: meet, meeting, gather
encontr*: meet, meeting, find
cimeira*, cupula*: summit
conferenci*: conference
congresso*: congress
simposi*, seminari*: seminar, symposium
oficina*, workshop*: workshop
sessao, sessoes: session, meeting
jornada*: day, conference, seminar
assembleia*: assembly
plenari*: plenary
forum, foruns, foro*: forum
mesa redonda, mesas redondas: round table
celebrar, celebra, celebram, celebrou, celebrado, celebrada: hold, held, celebrate
tem lugar, teve lugar, tiveram lugar, tera lugar, terao lugar, decorre, decorrem, decorreu, decorreram, decorrer: take place, took place, hold, held
convoc*: convene, call
acolher, acolhe, acolheu, acolhid*, anfitri*, sediar, sediou, hosped*: host, hosting
assistencia, auxilio, auxili*: assistance, help, aid
comparec*, presente, presentes: present, attend
convite*, convidad*: invitation, invite
convers*, dialog*: dialogue, talks, conversation, discuss
debat*, discut*, discuss*, deliber*: discuss, debate, discussion
consult*: consult, consultation
tratativas, negociacao, negociacoes, negoci*: negotiation, negotiate
abord*, lida, lidam, lidar, ocupa, ocupam: address, tackle, deal with
enfrent*, fazer face, faz face, fazem face, fez face, fazer frente, encarar: confront, face, counter, tackle, address
anunci*: announce, announcement
proclam*: proclaim, declare
afirm*, sustenta que: affirm, state, assert
confirm*: confirm
reafirm*: reaffirm
reiter*: reiterate, reaffirm
salient*, realc*, frisar, enfatiz*, enfase, ressalt*, acentu*, poe* em relevo: emphasise, highlight, stress, underline
insist*: insist, emphasise
advert*, alert*, avis*: warn, alert, warning
notific*: notify, notification
informa, informam, informar, informou, informaram: inform, report
relatorio*: report
comunic*: communicate, communication
comunicado*: communique, statement
declara, declaram, declarar, declarou, declararam: declare, state
manifest*, exprim*, express*: express, state, expression
formul*: formulate, make
pergunt*: ask, question
respond*, resposta*: respond, response, answer, reply
solicit*, pedido*, pede, pedem, pedir, pediu, pediram, requer*, requisitar, requisic*: request, require, call for, ask
exort*, insta, instam, instar, instou, instaram: urge, call on, exhort
apelo, apelos, apela, apelam, apelar, apelaram, apelou: call, call on, appeal, urge
encoraj*, incentiv*, anima, animam, animar, animou, estimul*: encourage, stimulate, incentive
exig*, reclam*, reivindic*: demand, require, call
propost*: proposal, propose
suger*, sugir*, sugest*: suggest, suggestion
aconselh*, assessor*: advise, advice, counsel
recomendac*: recommendation, recommend
promet*, promess*: promise, pledge, commit
comum acordo, acordo mutuo: mutual agreement
decid*, decisao, decisoes: decide, decision
resolv*, resoluc*: resolve, solve, resolution
determina, determinam, determinar, determinou, determinacao: determine
eleg*, eleicao, eleicoes, escolh*: choose, select, elect
selec*, selecion*: select, selection, choose
prefer*, prefir*: prefer
aceit*: accept
rejeit*, recus*: reject, refuse, rejection
conden*: condemn, sentence
critic*: criticise, critical
lament*, deplor*: regret, deplore
elogi*, louv*, felicit*, congratul*, aplaud*: commend, praise, congratulate, welcome
agradec*, gratidao: thank, gratitude, grateful, appreciation
da as boas vindas, dao as boas vindas, deram as boas vindas, boas vindas, acolh* com satisfacao, acolh* com agrado, regozij*: welcome
valoriz*, apreci*, estima, estimam, estimar, estimativa*: value, appreciate, estimate
record*, relembr*, lembr*, rememor*: recall, remember
reconhec*: recognise, acknowledge, recognition
toma nota, tomam nota, tomaram nota: take note, note
tem em conta, ter em conta, tem em consideracao, ter em consideracao, leva em conta, levar em conta: take into account, consider, account
contempl*, ponder*: consider, contemplate, envisage
examin*: examine, analyse, study
analis*: analyse, analysis
explor*: explore
previs*, prognost*, prediz*, predic*: forecast, predict, foresee
antecip*: anticipate, bring forward, advance
reflet*, reflex*: reflect, reflection
pensar, pensa, pensam: think, consider
opin*: opinion, view
preocup*, inquiet*, alarm*: concern, worry, alarm
queixa*, denunc*: complaint, report, denounce
testemunh*: witness, testimony
firme, firmes, firmemente: firm, strong
divulg*, difund*, difus*, dissemin*, propag*: disseminate, spread, dissemination
emit*, emiss*: issue
edita*, edicao, edicoes: publish, edition
redig*, redac*, escrev*, escrita, escrito, escritos: draft, write, drafting, written
rascunho*, esboco*, minuta*, anteprojeto*, projeto de declaracao, projeto de texto: draft
transmit*, transmiss*, remet*, remess*: transmit, forward, send
envi*, despach*: send, dispatch, transmit
entreg*: deliver, hand over, surrender
transfer*, transfir*, cessao: transfer
partilh*, compartilh*, por em comum, coloc* em comum: share, sharing, exchange, pool
troca*, troc*, intercambi*, permut*: exchange, swap, share
# helping, strengthening, growing, shrinking
apoio, apoios, respaldo, sustentar, sustenta, sustentam, amparo, ajuda, ajudas: support, backing, assistance, help
impulsion*, impuls*, dinamiz*: promote, boost, drive
propici*, favorec*, fomento: foster, promote, favour, encourage
potenciar, potenciam, potencie, potencializ*: enhance, strengthen, boost
potencial*, potenciais: potential
consolid*, ciment*, solidific*: consolidate, strengthen
robustec*, revigor*: strengthen, reinforce
reforco, reforcos: strengthening, reinforcement
intensific*, redobr*, recrudesc*: intensify, step up
aceler*, agiliz*, agil, ageis, celer*: accelerate, speed up, rapid, swift
aperfeico*, aprimor*, melhorament*: improve, enhance, improvement
elev*, sobe, sobem, subir, subiu, subida*: raise, increase, rise
cresc*: grow, growth, rise, increase
acresc*, acrescent*, multiplic*: increase, multiply, add
alarg*, ampliac*, expans*, expand*: expand, enlarge, expansion, widen
abrang*, abarc*, compreend*, cobre, cobrem, cobrir, cobriu, cobert*: cover, include, comprise, encompass
reduz*, reduc*, diminu*, baix*, recort*, descid*: reduce, decrease, lower, reduction
corte, cortes, cortar: cut
atenu*, mitig*, alivi*: mitigate, alleviate
enfraquec*, debilit*, fragiliz*: weaken, undermine
fraco, fraca, fracos, fracas, fragil, frageis: weak, fragile
fraqueza*, fragilidade*, carenc*, deficien*, lacuna*: weakness, shortcoming, gap, deficiency
piora*, agrav*, deterior*: worsen, aggravate, deteriorate
prejudic*, prejuiz*, dano, danos, danific*, lesa, lesar, lesion*: harm, damage
destru*, destroi: destroy, destruction
limit*, restring*, restric*: limit, restrict
dificult*, imped*, entrav*, obst*, estorv*: hinder, hamper, impede, obstruct
dificuldade*: difficulty, challenge
obstaculo*, barreira*, entrave*: obstacle, barrier
facilit*, possibilit*, torn* possivel, tornam possivel, viabiliz*, simplific*, permit*: facilitate, enable, allow, ease
capacitar, capacita, capacitam, empoder*: enable, empower, training
dotar, dota, dotou, dotado, equipar, equipa, equipam, apetrech*: equip, provide
equipament*, material: equipment
prest*, ofert*, disponibiliz*, conced*, outorg*, conferir, confere, conferem: provide, offer, grant, give, available
abastec*, aprovision*, suprir, supre, suprem, suprimento*: supply
oferta, ofertas: supply, offer
demanda, procura de drogas: demand
contribu*, aport*, contribut*: contribute, contribution
obt*, consegu*, lograr, logra, logrou, alcanc*, ating*: obtain, achieve, attain, reach, gain
logro*, conquist*, exito*: achievement, success
adquir*, aquisic*, compra, compras, compram, comprar: acquire, purchase, acquisition, buy
vend*, venda, vendas: sell, sale, sold
ganh*, lucr*: gain, win, profit
perd*, perda, perdas: lose, loss, lost
gast*, despesa*: expenditure, spend, cost
paga, pagam, pagar, pagou, pagaram, pago, pagamento*, custe*, financia, financiam, financiar, subsid*, subvencion*: pay, fund, finance, subsidise
patrocin*: sponsor
fundo, fundos, verba, verbas: fund, funds
financiament*, financiad*, cofinanci*: funding, finance, fund, co-finance
orcament*: budget
custo, custos, custar, custa, custam: cost
investimento*, investir, investe, investem, investiu: investment, invest
doar, doou, doac*, doador*: donate, donor
bolsa*, subvenc*, subsid*: grant, scholarship
recursos humanos: human resources, staff, personnel
recursos naturais: natural resources
recursos financeiros: financial resources, funds
milhao, milhoes: million
montante*, quantia*, quantidade*, soma, somas: amount, sum, quantity
numero, numeros, cifra, cifras: number, figure
costa, costas, costeir*: coast, coastal
renda, rendas, rendimento*, receita*: income, revenue
# joining, relating, cooperating
colabor*, trabalh* em conjunto, trabalho conjunto, trabalho em conjunto: cooperate, collaborate, work together
unir esforcos, unem esforcos, conjug* esforcos, unir forcas: cooperate, collaborate, work together
cooperacao policial: police cooperation
cooperacao internacional: international cooperation
cooperacao birregional: bi-regional cooperation
associac*, associad*, associar, associa: partnership, partner, association, associate
parceir*, aliad*: partner, ally
parceria*: partnership
alianca*: alliance, partnership
coligac*, coalizao: coalition
contrapart*, homolog*: counterpart, partner
coorden*, coordenacao, coordenador*: coordinate, coordination, coordinator
articular, articula, articulam, articulado, articulada, articulacao: coordinate, articulate
harmoniz*: harmonise
alinh*, sintonia, conson*: align, in line, consistent
coeren*: coherence, consistent
compatib*, compativ*, interoperab*: compatible, interoperability
complement*: complement, complementary
integrar, integracao, integrado, integrada, integrados, integradas: integrate, integration, include
integra, integram, integraram, integravam, integrou: member, make up, belong, compose
integral*, integrador*: comprehensive, integrated
combin*: combine
fusao, fusoes, fundir, fundem: merge, fusion
unir, unem, uniu, uniram, unido, unida, unir se: unite, join
soma, somam, somar, somou, junta, juntam, juntar, juntou, juntaram: join, add
ader*, adesao, adesoes, adir*, ades*: accede, accession, join
ingress*: join, accession, enter
incorpor*: join, incorporate, include
pertenc*: belong, member, membership
membro*, integrante*: member, membership
compoe*, compost*, compor, component*: component, comprise, composed, consist
consist*, consta de, constam de: consist, comprise
inclui, incluem, incluir, incluiu, incluid*, inclusao, inclusivo, inclusiva: include, inclusion, inclusive
faz parte, fazem parte, fazer parte, fez parte, fizeram parte, fazendo parte: part, member, belong
contem, conter, continha, continham: contain, include
exclu*: exclude, exclusion, exclusive
particip*, tom* parte, toma parte, tomaram parte, tomou parte, envolv*, implic*: participate, take part, involve, engage, participation
vincul*, ligac*, ligad*, conect*, conex*, nexo*, laco*, elo, elos: link, connect, connection, tie
relac*, relacion*: relation, relationship, link, relate
contact*, contat*: contact
ponto* de contacto, ponto* de contato, pontos de contacto, pontos de contato: contact point, point of contact
ponto* focal, pontos focais: focal point
oficial de ligacao, oficiais de ligacao: liaison officer, liaison
interconex*, interlig*: interconnect, interconnection, interlinked
canal, canais: channel
ponte, pontes: bridge, bridging
separ*: separate
interinstitucion*: inter-institutional
interagenc*, interagencias: inter-agency
intersetor*, multissetor*, intersector*: multisectoral, cross-sectoral
multidisciplin*, interdisciplin*: multidisciplinary
multilateral, multilaterais: multilateral
reciproc*, mutuo, mutua, mutuos, mutuas: mutual, reciprocal
solidari*: solidarity
unidade*: unit, unity
uniao, unioes: union, unity
participante*: participant, participate
# bodies, offices, people in office
organismo*, orgao, orgaos: body, organ, agency
organizac*: organisation, organization
ente, entes, entidade*: entity, body
instituicao, instituicoes: institution
dependencia*: dependency, dependence
gabinete regional, escritorio regional, escritorios regionais: regional office
reparticao, reparticoes: bureau, office
departament*: department
direcao geral, direcao-geral, direcoes gerais: directorate general, directorate
ministeri*: ministry
negocios estrangeiros, relacoes exteriores, itamaraty: foreign affairs, foreign ministry
chanceler*, ministro dos negocios estrangeiros, ministro das relacoes exteriores: foreign minister, minister of foreign affairs
ministerio publico, procuradoria*, promotor*, promotoria*, procurador*: public prosecutor, prosecutor, prosecution, prosecution service
administracao interna, interior: interior, home affairs, internal
seguranca interna: internal security, home affairs
assuntos internos, assuntos de interior: home affairs, internal affairs
seguranca cidada, seguranca dos cidadaos: citizen security, public security
seguranca publica: public security
ordem publica: public order
parlament*, legislativ*: parliament, legislative
deputad*, congressist*: member of parliament, legislator
senador*, senado: senate, senator
embaix*: embassy, ambassador
consul, consules, consulad*, consular*: consulate, consular
diplomat*, diplomaci*: diplomatic, diplomat, diplomacy
missao, missoes: mission
delegacao, delegacoes: delegation
delegado* de policia, delegados de policia: police chief, police commissioner
delegado, delegada, delegados: delegate, representative
represent*: represent, representative, representation
enviado, enviada, emissari*: envoy, special envoy, representative
porta voz, porta vozes, porta-voz: spokesperson, spokesman
secretario geral, secretaria geral, secretario-geral: secretary general, general secretariat
secretari*, secretariado: secretariat, secretary
comissari*: commissioner, police station
alto representante, alta representante: high representative
vice presidente, vice-presidente, vicepresid*: vice-president
presidente*: president, chair, chairperson
chefe*, chefia*: head, chief, leader
chefe* de policia, chefes de policia, chefe* da policia, chefes da policia: police chief, chief of police
chefe* de estado, mandatari*, governante*, chefes de governo: head of state, head of government, leader
titular, titulares: head, holder, minister
diretor*, director*, dirigente*: director, leader, head
analista*: analyst
investigador*, pesquisador*: investigator, researcher, investigation
detetive*: detective
agente, agentes: officer, agent
agente* infiltrado*, agentes infiltrados, agente* encoberto*: undercover agent, undercover officer
servidor* publico*, servidores publicos, funcionario* publico*: official, civil servant
oficial, oficiais: official, officer
magistrad*, magistratura, juizes, juiza, judiciari*: judge, magistrate, judiciary
fiscal, fiscais: fiscal, tax, inspector
advogad*: lawyer, attorney
defensor*: defender
tribunal, tribunais, juizado*: court, tribunal, judicial
supremo tribunal, tribunal supremo, suprema corte: supreme court
corpo, corpos: force, corps, body
corpos policiais, forca policial, forcas policiais: police force, law enforcement
forcas de seguranca, forcas da ordem, forcas da lei: law enforcement, security forces, police
aplicacao da lei, autoridades de aplicacao da lei: law enforcement
forcas armadas, exercito*, militar*: armed forces, army, military
guarda costeira: coast guard, coastguard
guarda de fronteiras, guarda fronteirica: border guard
marinha, armada: navy, naval
policia, policias, policial, policiais, policiament*: police, law enforcement
alfandeg*, aduan*: customs
autoridades aduaneiras: customs authorities, customs
autoridades policiais: police authorities, law enforcement authorities
autoridades judiciais, autoridades judiciarias: judicial authorities
autoridades competentes: competent authorities
servico* de inteligencia, servico* de informacoes, servicos de informacoes: intelligence service
unidade* de inteligencia financeira, unidade* de informacao financeira: financial intelligence unit
unidades especializadas, unidade especializada: specialised unit
equipa* conjunta* de investigacao, equipe* conjunta* de investigacao: joint investigation team
equipe, equipes, equipa, equipas, time: team
grupo* de alto nivel: high-level group
grupo* de peritos, grupo* de especialistas: expert group, group of experts
comite* de direcao, comite* diretor, comite* gestor, comite* diretivo: steering committee
conselho de administracao, junta diretiva, diretoria*: management board, board
comissao, comissoes: commission
conselheir*: adviser, councillor, counsellor
subcomit*, subcomiss*: subcommittee
observador*: observer
observatorio*: observatory
academia, academias, academic*: academy, academic, academia
universidade*, universitari*: university, academic
escola*: school
centro de operacoes, centros de operacoes: operations centre
centro de fusao, centros de fusao: fusion centre
centro de formacao, centros de formacao: training centre
setor privado, sector privado, iniciativa privada: private sector
setor publico, sector publico: public sector
empresa*, companhia*: company, firm, enterprise, business
empresari*: business, entrepreneur
industri*: industry
negocio, negocios: business
organizacoes nao governamentais, organizacao nao governamental, ong, ongs: non-governmental organisation, ngo
sociedade civil: civil society
sociedade*: society, company
cidada*, cidadao, cidadaos: citizen, citizens, public
populac*, povo, povos, habitante*: population, people, inhabitants
comunidade*: community
gente, pessoas: people
publico, publica, publicos, publicas: public
familia*, familiar*: family
trabalhador*: worker
comunidade internacional: international community
pais de origem, paises de origem: country of origin
pais de transito, paises de transito: transit country
pais de destino, paises de destino: destination country
pais terceiro, paises terceiros, terceiros paises: third country, third countries
pais parceiro, paises parceiros: partner country
estado membro, estados membros, pais membro, paises membros: member state, member country
nacional, nacionais, domestic*: national, domestic
nacao, nacoes: nation, country
soberan*: sovereign, sovereignty
estrangeir*, exterior, exteriores: foreign, abroad, external
interno, interna, internos, internas: internal, domestic
externo, externa, externos, externas: external
govern*, governament*: government, governmental
executivo, executiva: executive
governanca: governance
# law, courts, punishment
lei, leis: law, legislation, act
legislac*, normativ*: legislation, law, regulatory, rules
norma, normas: rule, standard, norm
regra, regras, regulament*: rule, regulation
regula, regulam, regular, regulado, regulacao: regulate, regulation
direito, direitos: right, rights, law
direitos humanos: human rights
direitos fundamentais: fundamental rights
direito internacional: international law
estado de direito, primado do direito, imperio da lei: rule of law
justica penal, justica criminal: criminal justice
penal, penais: criminal, penal
codigo*: code
processo*, procediment*, tramit*: process, procedure, proceedings
julgament*, litig*: trial, proceedings
julgar, julga, julgam, acusa*, indiciar, indiciad*, processar, processad*: prosecute, prosecution, accuse, trial
persegu*, persig*, persecu*: prosecute, pursue, prosecution, persecution
sentenc*, veredict*: sentence, conviction, convict
culpad*, culpab*: guilty
inocen*: innocent
castig*, penaliz*, puni*, multa*, coima*: punish, penalty, sanction, punishment, fine
pena, penas: penalty, sentence, punishment
impun*: impunity
deter, detem, deteve, detiveram, detid*, prend*, arrest*, captur*: arrest, detain, detention, apprehend
detencao, detencoes: detention, arrest
prisao, prisoes, prision*, encarcer*, reclus*, preso, presos, presidio*, detent*, reclusao: prison, prisoner, imprisonment, detention, inmate
estabeleciment* prisiona*, sistema prisional, sistema penitenciario, penitenciari*: prison, penitentiary, detention facility
custodi*: custody
extradi*: extradition, extradite
mandado* de detencao, mandado* de prisao, mandados de prisao: arrest warrant, warrant
assistencia judiciaria, assistencia juridica mutua, auxilio judiciario, auxilio judiciario mutuo: mutual legal assistance, judicial assistance
cooperacao juridica, cooperacao judiciaria, cooperacao judicial: legal cooperation, judicial cooperation
reconhecimento mutuo: mutual recognition
carta* rogatoria*, cartas rogatorias: letter rogatory, request
jurisdic*: jurisdiction
mandato, mandatos: mandate
faculd*, atribuicao: power, competence, authority
legitim*: legitimate
legalidade: legality, rule of law
devido processo: due process
confidencia*: confidential
secreto, secreta, secretos, secretas, segredo*, sigil*, reservad*: secret, secrecy, confidential
privacidade, intimidade: privacy
protecao de dados: data protection
dados pessoais: personal data
transparen*: transparency, transparent
prestacao de contas, prest* contas, responsabilizacao: accountability
integridade: integrity
etica, etico, eticos, eticas: ethical, ethics
democra*: democracy, democratic
liberdade*, livre, livres: freedom, free, liberty
igualdade, igualitari*, equidade, iguais: equal, equality
justo, justa: fair, just
discrimin*: discrimination
voluntari*: voluntary
obrigatori*, vinculativ*, vinculant*: mandatory, binding, compulsory
obriga, obrigam, obrigar, obrigac*: oblige, obligation, duty
proib*, ved*, interdit*, interdicao: prohibit, ban, forbid
admissao, admit*: admit, admission
respeit*: respect
garant*: guarantee, ensure
assegur*: ensure, secure
resguard*, salvaguard*, preserv*, conserv*, zelar, zela, zelam: safeguard, protect, preserve
defend*, defesa: defend, defence
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
# qualities, degrees
perig*, ameac*: danger, dangerous, threat, risk
arrisc*: risky, risk
grave*, gravidade, serio, serios, seriamente, sever*: serious, severe, grave
urgent*, urgencia*, premente*: urgent, urgency
emergenc*: emergency
emergent*, incipient*: emerging
crise, crises: crisis
critico, critica, criticos, criticas: critical
decisiv*, determinante*: decisive, crucial
imprescind*, indispens*, incontorn*: indispensable, essential
relevan*, transcend*: relevant, important, significant
significativo, significativa, significativos, significativas, consideravel, consideraveis, notavel, notaveis: significant, considerable
principal, principais, mais importante, mais importantes: main, major, key
enorme*, imens*: huge, enormous
maior, maiores: greater, increase, large, major
grande, grandes: large, big, great, major
amplo, ampla, amplos, amplas, vast*, extens*: broad, wide, extensive
pequen*: small
alto, altos, altas, elevado, elevada: high, senior
longo, longa, longos, longas: long, long-term
curto, curta, curtos, curtas: short, short-term
rapid*, veloz, velozes: rapid, fast, quick
lento, lenta, lentidao: slow
forte, fortes: strong
poderes, poderos*, potente*: power, powerful
potencia, potencias: power
forca, forcas: force, strength
falta de, carece, carecem, escass*: lack
falha, falhas: failure, fault, gap
estavel, estaveis, estabil*: stable, stability
instab*, instavel: instability, unstable
solido, solida, solidos, solidas, robusto, robusta: solid, robust
duradour*, duravel, duraveis, perdur*: lasting, sustainable, durable
permanente*: permanent, standing
temporari*, provisori*, transitori*: temporary, provisional, interim
continu*: continue, continuous, ongoing, continuity
constant*: constant, continuous
regular, regulares, regularmente, periodic*: regular, periodic
irregular*: irregular
frequen*: frequent, frequency
pontual, pontuais: specific, punctual
especial, especiais: special, particular
especializ*, especialist*: specialised, specialist, expert
concreto, concreta, concretos, concretas: concrete, specific
particular, particulares: particular, specific, private
geral, gerais: general
global, globais, mundial, mundiais, mundo: global, world, worldwide
universal, universais: universal
local, locais, localidade*: local
municip*, prefeit*, camara municipal: municipal, mayor, local
urban*: urban
rural, rurais: rural
continente*, intercontinent*: continent, intercontinental
hemisfer*, interamerican*: hemisphere, inter-american
andin*: andean
centro americano, centroamerican*, america central: central american, central america
sul americano, sulamerican*, america do sul: south american, south america
iberoamerican*, ibero american*: ibero-american
transatlantic*: transatlantic
caribenh*: caribbean
subregiao, subregion*, sub regional: subregion, subregional
interregional, interregionais: interregional, bi-regional
duas regioes, ambas as regioes: two regions, both regions
zona, zonas, area*, territori*: area, zone, territory, region
dominio*, campo, campos, esfera*, terreno*: area, field, sphere, domain
espaco*: space, area
lugar, lugares: place
sitio*: site, place
vizinh*: neighbour, neighbouring
proximidade, estreita, estreitas, estreitamente: close, near
distante*, longinqu*: distant
complex*: complex
dificil, dificeis: difficult
simples, facil, faceis: simple, easy
clara, claras, clareza, clarific*, esclarec*: clear, clarify
novo, nova, novos, novas, recente*, inovador*: new, recent, novel
antigo, antiga, antigos, antigas, velh*: old, former
anterior*, previo, previa, previos, previas, preced*: previous, prior, former, earlier
atual, atuais, corrente: current, present, existing
existente*: existing
futur*, vindour*: future, upcoming, next
proximo, proxima, proximos, proximas: next, upcoming, forthcoming
seguinte*: next, following
ulterior*, posterior*: further, subsequent
adicional, adicionais: additional, further
suplementar*: supplementary, additional
modern*: modern, modernise
inova*: innovation, innovative
tradicional, tradicionais: traditional
avanc*: advance, advanced, progress
progress*: progress
sucesso, exitos*, bem sucedid*: success, successful
fracass*, insucesso*: failure, fail
positiv*: positive
negativ*: negative
bom, boa, bons, boas: good
mau, maus, pessimo*: bad
eficien*: efficient, efficiency
eficaz, eficaci*, eficazes: effective, effectiveness
util, uteis, utilidade: useful
capaz, capazes: capable, able
aptid*, habilidade*, destreza*, competencias: skill, ability
possiv*, possibilidade*: possible, possibility
oportun*: opportunity, timely, appropriate
adequ*, apropriad*, idone*: adequate, appropriate, suitable
suficien*: sufficient, enough
insuficien*: insufficient
necessidade*, necessari*: need, necessary, requirement
requisito*: requirement, condition
condic*: condition
criterio*: criterion, criteria
padrao, padroes: standard, pattern, model
qualidade: quality
confiab*, confiavel, fiavel, fiab*: reliable
seguro, segura, seguros, seguras: safe, secure
inseguranca: insecurity
equilib*: balance, balanced
proporcional, proporcionais: proportional
comum, comuns: common, joint, shared
colectiv*, coletiv*: collective
individual, individuais: individual
unificad*: unified
unico, unica, unicos, unicas: single, unique
difer*, distint*: different
diversidade, diversific*: diversity, diverse
similar*, semelhan*, parecid*, analog*: similar, comparable
oficial de policia, oficiais de policia, agente* de policia, agentes policiais: police officer
formal, formais, formaliz*: formal
informal, informais: informal
estatuto institucional, carater institucional, status institucional: institutional status, status
estatuto*: statute, status
personalidade juridica: legal personality
independ*, independen*: independent, independence
autonom*: autonomous, autonomy
dispost*: willing, ready
ativa, ativas, ativamente: active
proativ*: proactive
dinamico, dinamica, dinamicas: dynamic, dynamics
flexib*, flexivel: flexible, flexibility
ambicios*, ambicao, ambicoes: ambitious, ambition
amplamente: widely, broadly
profund*: deep, deepen
direto, direta, diretos, diretas: direct
indireto, indireta: indirect
inteiro, inteira, integro, integra: full, entire, whole
parcial, parciais: partial
simultane*: simultaneous, same time
imediat*: immediate
cedo, precoce*: early
tardar, tardi*, atraso*, atrasar, atrasado, demor*, adia, adiar, adiou, adiament*: late, delay, postpone
semestr*: semester, half-year
trimestr*: quarter
anual, anuais, anualmente, ano, anos: annual, year, yearly
mes, meses, mensal, mensais: month, monthly
seman*: week, weekly
dia, dias, diario, diaria: day, daily
prazo*: deadline, term, period
periodo*: period
epoca*, tempo, tempos: time, period
decada*, decenio*: decade
seculo*: century
calendari*, cronograma*, agenda*: calendar, timetable, schedule, agenda
duracao, dura, duram, durar: duration, last
historia, historic*: history, historical
# common nouns and verbs of official texts
acesso*, aced*: access
acontecimento*, evento*, sucessos: event
atividades ilicitas, atividade ilicita, atividades ilegais: illicit activities, illegal activities, criminal activities
acao conjunta, acoes conjuntas: joint action
adapt*: adapt
adestr*, trein*, instruir, instruc*, capacit*, ensin*, form* de quadros: train, training
formacao, formacoes, formador*: training, train, education
curso*: course, training
alcance: scope, reach, extent
alianca estrategica, parceria estrategica, parcerias estrategicas: strategic partnership
alternativ*: alternative
amig*, amizade: friend, friendship
analise de risco*, analises de risco: risk analysis
anexo, anexos, apendice*: annex
aprend*, aprendizagem, licao, licoes, ensinamento*: learn, learning, lessons, lesson
aproveit*, explorar: use, harness, exploit, take advantage
empreg*, emprego: employ, use, employment
usar, usa, usam, usou, uso, usos, usado, usada, utiliz*, faz* uso: use, employ, utilise
apost*: commit, focus
arquitetura: architecture, framework, structure
estrutur*: structure
atencao: attention, care
auditor*: audit
ausencia: absence, lack
autor, autora, autores: author
base, bases, fundament*, alicerc*, pilar, pilares: basis, base, foundation, pillar
benefici*: benefit, profit
caminho*, senda: path, way, route
campanha*: campaign
mudanc*, mudar, muda, mudou, transform*: change, transformation, transform
mudancas climaticas, alteracoes climaticas: climate change
resiliente*: resilience, resilient
capacidade*: capacity, capability
capacidade* operaciona*: operational capabilities
capacidade* instituciona*: institutional capacities
capitulo*: chapter
carater: nature, character
caracterist*: feature, characteristic
causa, causas, causam, causar, caus*, motiv*, razao, razoes: cause, reason
causas profundas, causas estruturais, causa estrutural: root causes, root cause, structural causes
ciencia*, cientific*: science, scientific
circul*: circulate, circulation
colega*: colleague, counterpart
comparar, compara, comparam, comparacao, comparativ*: compare
compreensao, entendimento*: understanding
comprov*, verific*: verify, check
conceito*: concept
consciencializ*, conscientiz*, sensibiliz*, tomada de consciencia: awareness, awareness-raising
conclusao, conclusoes: conclusion
confianca mutua: mutual trust
conheciment*, saber fazer: knowledge, know-how, expertise
pericia*, conhecimentos especializados: expertise
experienc*: experience, expertise
perit*, especialist*, tecnico, tecnicos: expert, specialist, technical
profission*: professional, practitioner
consequenc*: consequence
constat*, observar, observa, observam, observou: note, observe
contexto*, cenario*, ambiente, entorno: context, environment, setting
panorama*: overview, picture, landscape
convert*: convert, become, turn
convivenc*: coexistence
correspond*: correspond, responsible
pandemi*, covid: pandemic
tabela*: table
quadro juridico, quadro legal, quadro normativo, marco legal: legal framework, regulatory framework
quadro de cooperacao, quadros de cooperacao: cooperation framework
tema, temas, tematic*: topic, issue, theme
cultura, culturas: culture, cultural
dar prioridade, priorizar, prioriz*: prioritise, priority
nivel tecnico: technical level
dedic*, consagr*: dedicate, devote
defin*: define, definition
demonstr*, evidenci*: demonstrate, show, evidence
depende, dependem, depender, dependia: depend
derrub*: bring down, dismantle
desafi*: challenge
problema*, problematica*: problem, issue, challenge
desenvolv*: develop, development
desigual*: inequality
pobre*: poverty, poor
desempreg*: unemployment
diagnostic*: diagnosis, assessment
dialogo politico: political dialogue
dimens*: dimension, size
dinheiro, numerario: money, cash, funds
dispositivo*: device, mechanism
domina, dominam, dominar: dominate
econom*: economy, economic
efeito*, impact*, repercuss*, incidenc*: effect, impact, consequence
influ*, influencia*: influence
eixo, eixos: axis, pillar, priority
energi*: energy
doenca*: disease
abordagem integrada, abordagem multidisciplinar, abordagem global: comprehensive approach, integrated approach
perspetiva de genero, perspectiva de genero: gender perspective, gender
escala*: scale, level
estatistic*: statistics
estrategia* conjunta*, estrategia comum: joint strategy, common strategy
avaliac*: assessment, evaluation
avaliacao de ameacas, avaliacoes de ameacas, avaliacao das ameacas: threat assessment
avaliacao intercalar: mid-term evaluation
evolu*: evolve, evolution
dossie*, processo judicial: file, case
expor, expos, exposi*: expose, set out
expost*: exposed, vulnerable
fator*, factor*: factor
fenomen*: phenomenon, phenomena
fixar, fixa, fixou, fixad*: set, fix
finalidade*, proposito*, meta, metas, fins, objetiv*, objectiv*, intuito*: purpose, aim, goal, objective
financeir*: financial
fluxo* financeiro*, fluxos financeiros: financial flows
fuga, fugas, escap*, foge, fogem, fugir, fugiu: escape, flee
gama, leque: range
garantia*: guarantee
grau, graus, nivel, niveis: level, degree, rank
humano, humana, humanos, humanas: human
humanitari*: humanitarian
identidade*: identity
idioma*, lingua*, linguistic*: language
imagem, imagens: image
incident*: incident
indicador*: indicator
indigen*, povos originarios: indigenous
iniciativ*: initiative
instal*: install, facility
inteligencia artificial, ia: artificial intelligence
aprendizagem automatica, aprendizado de maquina: machine learning
inteligencia criminal, informacoes criminais: criminal intelligence
inteligencia financeira: financial intelligence
inteligencia estrategica: strategic intelligence
inteligencia: intelligence
intercambio de informacoes, troca de informacoes: information exchange, information sharing, exchange of information
trocar informacoes, partilha de informacoes, compartilhamento de informacoes: information exchange, information sharing, exchange of information
troca de inteligencia, partilha de inteligencia, compartilhamento de inteligencia: intelligence sharing
boas praticas, melhores praticas, intercambio de experiencias, troca de experiencias: best practices, good practices, exchange of experiences
interesse*: interest
interpret*: interpretation
investigacoes conjuntas, investigacao conjunta: joint investigations
investigacoes financeiras, investigacao financeira: financial investigations
investigacao cientifica, pesquisa, pesquisas: research, scientific research
labor, tarefa*, missoes: work, task
ler, leem: read
libert*, liberar: release, liberate, free
limite*: limit
linha, linhas: line
linha* de acao, linhas de acao, linha* de trabalho: line of action, priority
orientacoes, diretriz*, diretrizes, pautas: guidelines, guidance
diretiva*, directiva*: directive
chegad*, cheg*: arrive, arrival, reach
professor*, docente*: teacher
manual, manuais, guia pratico: manual, guide
mapa, mapas, mapear, mapeament*: map, mapping
margem: margin, sidelines
medida* cautelar*, medidas cautelares: interim measures
meio* de comunicacao, meios de comunicacao, comunicacao social, imprensa, jornalis*: media, press, journalist
meios de subsistencia: livelihood
mensag*: message
metod*: method, methodology
metodo* de trabalho, metodos de trabalho, procedimentos de trabalho: working methods, working procedures
modalidade*, modus operandi: modality, modus operandi
movimento*, movimentac*, mover, move, movem: movement, move
multinacional, multinacionais: multinational
nomeac*, nomear, designac*: appointment, appoint, designate
noticia, noticias: news
objeto, objetos: object
ocupac*: occupation
opcao, opcoes: option
operacao conjunta, operacoes conjuntas: joint operations, joint operation
rusga*, batida policial, busca domiciliaria: raid, search
plano* operaciona*, planos operacionais: operational plan
plano* de acao, planos de acao: action plan
plano* de trabalho, planos de trabalho: work plan
pagina web, sitio web, portal, site: website
papel fundamental, papel chave: role
passo a passo: step by step
patrulh*: patrol
percec*, percep*: perception
pessoa, pessoas: person, people, individual
pessoal policial: police personnel, police officers
efetivo, efetivos, quadros, funcionarios: staff, personnel
perspetiv*, perspectiv*, visao: perspective, view, vision
plataform*: platform
politica* publica*, politicas publicas: public policy, public policies
politica* sobre drogas, politicas sobre drogas, politica de drogas, politicas de drogas: drug policy, drug policies
vontade politica: political will
pratica, praticas, pratico: practice, practical
pressao, pressoes, pression*: pressure, press
prioridades comuns, prioridade comum: common priorities
prioritari*: priority
processo de paz: peace process
promoc*, promov*: promote, promotion
prosper*: prosperity
protecao, proteccao: protection, protect
protecao de testemunhas: witness protection
projeto* piloto*, projetos piloto: pilot project
ponto de partida: starting point
raiz, raizes: root
ramo, ramos: branch
raca, racas, etni*: ethnic, race
reacao, reacoes, reag*: reaction, react, response
realidade*: reality
recetor*, recept*: recipient, receive
recolh*, coleta, coletar, coletam, coletou, compil*, reun* informac*: collect, gather, collection
rede* de contacto*, rede* de contato*: network, contact network
substitu*: replace, replacement
sucessor*, predecessor*, antecessor*: successor, predecessor
relator, relatora: rapporteur
soluc*, remedi*: solution, remedy, solve
reparar, reparac*, indemniz*, indeniz*, ressarc*: reparation, compensation, redress
resist*: resist, resilience
resultado*: result, outcome
resum*, sintese*: summary
riqueza*: wealth
ritmo*: pace
ronda*, rodada*: round
rumo, rumos: direction, course
salari*: wage
saida*: exit
sanitari*, saude publica: health, public health
sensivel, sensiveis: sensitive
sinal, sinais: signal
ser humano, seres humanos: human being, human beings
servir, servem, servid*: serve
segue, seguem, seguir, seguiu, seguiram, prossegu*: follow, continue
simulac*, simulacro*: simulation, exercise
sincron*: synchronise
sistem*: system
alerta precoce, alerta rapido, sistema de alerta: early warning, early warning system
no terreno: on the ground, operational
social, sociais: social
suport*: support
subgrupo*: subgroup
adjunto, adjunta: deputy
superior*: superior, higher, senior
superar, supera, superam: overcome
tamanho*: size
novas tecnologias, tecnologias emergentes: new technologies, emerging technologies
telefon*, telemove*: telephone, phone
tendenc*: trend
tensao, tensoes: tension
tomar medidas, adotar medidas, toma* medidas: measures, action
trabalho em equipa, trabalho em equipe: teamwork, joint work
traduz*, traduc*: translate, translation
transic*: transition
transferencia de conhecimento*: knowledge transfer
turism*: tourism
urbe*: city
valios*: valuable
valor, valores: value
valor acrescentado, valor agregado: added value
vantag*: advantage, benefit
verdade*: truth
versao, versoes: version
vida, vidas: life, lives
habitac*: housing
viabil*, viavel: feasibility, feasible
violar, viola, violam, violacao, violacoes: violation, violate
visao geral: overview
visit*: visit
vota, votam, votar, votou, voto, votos, votac*: vote
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
# set phrases and how something is done
a longo prazo: long-term, long term
a curto prazo: short-term, short term
a medio prazo: medium-term
em tempo real: real time, real-time
em todo o mundo, a escala mundial, a nivel mundial, a nivel global: worldwide, global
a nivel regional, a escala regional: regional level, regional, regionally
a nivel nacional, a escala nacional: national level, national
a nivel ministerial, nivel ministerial: ministerial level, ministerial
a nivel politico, nivel politico: political level, political
a nivel operacional, nivel operacional: operational level, operational
nivel estrategico: strategic level, strategic
ambos os lados do atlantico, dois lados do atlantico: both sides of the atlantic, transatlantic
dois continentes, ambos os continentes: two continents, both regions
por ocasiao de, ocasiao, ocasioes: on the occasion of, occasion
na sequencia de, sequencia: following, result
a margem de, paralelamente: margins, sidelines
lado a lado, ombro a ombro, de maos dadas: together, side by side
de forma conjunta, de maneira conjunta, em conjunto: jointly, joint, together
de forma coordenada, de maneira coordenada: coordinated, coordinate
de forma regular, de maneira regular, com regularidade: regular, regularly
de forma permanente, de maneira permanente: permanent, permanently
de forma eficaz, de maneira eficaz: effectively, effective
de forma voluntaria: voluntary
na pratica: practice, practical
em paralelo: parallel
por escrito: written, writing
com antecedencia: in advance, advance
o mais rapido possivel, o quanto antes, logo que possivel: as soon as possible
passo em frente, passos em frente, passo adiante: step forward
lancar as bases, lanca as bases, lancaram as bases, assentar as bases: lay the foundation, foundation, basis
estreitar lacos, estreitam lacos, estreitar os lacos, estreitar relacoes: strengthen ties, closer, deepen
dar seguimento, dao seguimento, da seguimento, fazer o acompanhamento: follow up, follow, monitor
fazer um balanco, faz o balanco, fizeram um balanco, balanco: take stock, review, balance
prestar contas: accountable, accountability
tirar proveito, tirar partido, tira partido: take advantage, make use of, benefit
dar a conhecer, deu a conhecer, tornar publico, tornou publico: announce, publish, present
por em evidencia, poe em evidencia, pos em evidencia: highlight, show
dar resposta, dao resposta, da resposta: respond, response
por a disposicao, pos a disposicao, coloc* a disposicao: make available, available, provide
ter acesso, tem acesso, tiveram acesso: access
ganhar terreno, ganha terreno: gain ground, grow
seguir o dinheiro, segue o dinheiro, rasto do dinheiro, rastro do dinheiro, rota do dinheiro: follow the money, financial investigations
mesa de negociacao: negotiation
unidade de resposta, forca de resposta: response unit
unidade de analise: analysis unit
oficial de inteligencia, oficiais de inteligencia, analista* de informacoes: intelligence officer, intelligence analyst
escola de policia, academia de policia, academia policial: police academy, police college
posto de comando: command post
centro de comando: command centre
centro de coordenacao: coordination centre
centro* de excelencia: centre of excellence
missao conjunta, missoes conjuntas: joint mission
patrulha* conjunta*, patrulhas conjuntas: joint patrol
destacamento conjunto: joint deployment
protecao de vitimas, protecao das vitimas, assistencia a vitimas, apoio a vitimas: victim protection, victim support
prevencao do crime, prevencao da violencia: crime prevention, violence prevention
sistema de justica, sistema judicial, sistema judiciario: justice system, judicial system
sistema* de informacao, sistemas de informacao: information system
sistema* pena*: criminal justice system
justica restaurativa: restorative justice
reforma penal: penal reform
reforco institucional, fortalecimento institucional: institutional strengthening, capacity building
reforco de capacidades, reforco das capacidades, desenvolvimento de capacidades, criacao de capacidades: capacity building, capacity-building
assistencia tecnica: technical assistance
cooperacao tecnica: technical cooperation
cooperacao operacional: operational cooperation
cooperacao transfronteirica: cross-border cooperation
cooperacao triangular, cooperacao sul sul: triangular cooperation, south-south cooperation
intercambio operacional, intercambios operacionais: operational exchange
ajuda humanitaria: humanitarian aid
fundos europeus, dinheiro europeu, verbas europeias: eu funding, eu funds
reuniao de acompanhamento: follow-up meeting
reuniao preparatoria: preparatory meeting
reuniao tecnica: technical meeting
reuniao operacional, reunioes operacionais: operational meeting
reuniao ministerial: ministerial meeting
reuniao anual: annual meeting
ordem de trabalhos, ordem do dia, pauta: agenda
ata, atas: minutes, record
conferencia de imprensa, coletiva de imprensa, entrevista coletiva: press conference
comunicado de imprensa, nota de imprensa: press release
grupos vulneraveis, pessoas vulneraveis: vulnerable groups, vulnerable people
povos indigenas, comunidades indigenas: indigenous peoples, indigenous communities
vulnerav*: vulnerable
vulnerabilidade*: vulnerability
crianc* e adolescentes, adolescen*, criancas e jovens: children, adolescents, young people
idoso, idosos: older people
mulheres e meninas, mulheres e raparigas, menina*, rapariga*: women and girls, girl
juventude, juvenil, juvenis: youth, young people, juvenile
afrodescend*: people of african descent, afro-descendant
diaspora*: diaspora
bairro*, favela*: neighbourhood, community
alun*, estudante*: student, students
estagi*, intercambio de funcionarios: secondment, exchange of officers
controlo de drogas, controle de drogas, fiscalizacao de drogas: drug control
reducao da procura, reducao da demanda: demand reduction
reducao da oferta: supply reduction
desvio de precursores: diversion of precursors
erradicacao de cultivos, cultivos ilicitos, culturas ilicitas: crop eradication, illicit crops
transporte maritimo, naval, navais: shipping, maritime transport, maritime
autoridade* portuaria*, autoridades portuarias: port authorities, port authority
alianca de portos, alianca dos portos, portos europeus: ports alliance, european ports
seguranca portuaria, seguranca dos portos: port security
seguranca maritima: maritime security
cadeia* logistica*: logistics chain, supply chain
centro* logistico*, plataforma* logistica*: logistics hub, hub
via* maritima*, vias maritimas, rota* maritima*, rotas maritimas: maritime route, sea route
rotas de trafico, rota do trafico, rotas do trafico, rotas da droga: trafficking routes, drug routes
triplice fronteira: tri-border area
fronteira* externa*, fronteiras externas: external borders
fluxos migratorios: migration flows, migratory flows
crime* ambienta*, crimes contra o ambiente: environmental crime
biodivers*: biodiversity
especies protegidas, especies ameacadas: endangered species, protected species
agua, aguas, hidric*: water
desastre*, catastrof*: disaster
protecao civil, defesa civil: civil protection
infraestrutura* critica*, infraestruturas criticas: critical infrastructure
fosso digital: digital divide
transformacao digital: digital transformation
protecao de criancas, protecao da infancia: child protection
# words that the Spanish file has and the Portuguese one lacked
acordo de trabalho, acordos de trabalho: working arrangement
rota* de trafico: trafficking route
rede* de peritos, redes de peritos, rede de especialistas: network of experts
enfoque*: approach
pessoas, pessoa humana: human, person
tatic*: tactical
capital, capitais: capital
sede, sedes: venue, headquarters
educac*, educativ*: educational, education
oculto, oculta, ocultar, ocultos: hidden, conceal
efetivo, efetiva, efetivos, efetivas: effective
propoe, propoem, propor, propos, propunha*: propose
disponivel, disponiveis, disponibilidade*: available
calendariz*, momento*: timing
competir, compete, competem: compete
grupo* operativ*, grupos operativos, forca tarefa, forcas tarefa, forca-tarefa, grupo tarefa: task force
acordo* internaciona*, acordos internacionais: international agreement
alto valor, valor elevado, elevado valor: high value
america latina, latino americano*, latinoamerican*: latin america
sincroniz*: synchronise
# forms with another stem, and more verbs
proteja*, protejam: protect
dirija*: direct, lead, address
mantenh*: maintain
obtenh*: obtain
convoqu*: convene
entregu*: deliver, hand over
pague, paguem: pay, fund, finance
impor, impoe*, impus*, imposic*: impose
dispoe*, dispor, dispunha*: available, dispose
entrar, entra, entram, entrou, entraram, entrada, entradas: enter, entry, join
abandon*, retir*, sair, sai, saem, saiu, sairam: leave, withdraw
penetr*: penetrate, infiltrate
relanc*, reativ*, retom*: relaunch, resume
reconstru*: rebuild, reconstruct
restaur*, restabelec*: restore
reorganiz*, reestrutur*: reorganise, restructure
profissionaliz*: professionalise, professional
padroniz*, normaliz*, uniformiz*: standardise, standard
centraliz*: centralise
sistematiz*: systematic
institucionaliz*: institutionalise, institutional
regulariz*: regularise
oficializ*: formalise, official
acredit* oficial, certific*: certify, accredit, certificate
assessoria*, aconselhamento: advice, advise
mediar, mediacao, mediador*: mediation, mediate
revel*: reveal
amplific*: amplify, increase
crescente*: growing, increasing, increase
promissor*: promising
duplic*: duplicate, duplication, double
sobrep*: overlap, duplication
evitar duplicacoes, evitar duplicacao: avoid duplication, duplication
reducao, reducoes: reduction, reduce
esgot*: exhaust
poup*: save, saving
salvar, salvam, resgat*: save, rescue, ransom
socorr*: rescue, relief
busca e salvamento, busca e resgate: search and rescue
conservacao de dados, retencao de dados: data retention
armazen*: store, storage
tratamento de dados, processamento de dados: data processing
desencript*, decifr*, descriptograf*: decrypt, decryption
recolha de fundos, angari*, arrecad*: raise funds, fundraising, collect
parceria publico privada, parcerias publico privadas, publico privad*: public-private partnership, public-private
# further nouns
ponto* critico*, pontos quentes: hotspot
pacote*: package
inventario*: inventory, list
questionario*, formulario*, inquerito*: questionnaire, form, survey
modulo*: module
licenc*, permiss*: licence, permit
selo, selos: seal
cartao, cartoes: card
documento* de viagem, documentos de viagem: travel documents
lista* de vigilancia, lista negra, listas negras: watchlist, list
perfil, perfis: profile
anonim*: anonymous
refem, refens: hostage
fortuna*: fortune, wealth
luxo: luxury
imovel, imoveis, imobiliari*: real estate, property
propriedade, propriedades, posse: property, ownership
joia*: jewellery
obras de arte, obra de arte: works of art
museu*: museum
maquina*: machine
programa informatico, programas informaticos, software: software
aplicativo*, aplicacao movel: application, app
nuvem: cloud
inteligencia de ameacas: threat intelligence
algoritm*: algorithm
megadados, big data: big data
analise preditiva, preditiv*: predictive analytics, predictive
analitic*: analytical, analysis, analytics
rede* encriptada*, redes encriptadas, redes criptografadas: encrypted networks
oleodut*, gasodut*, cabo, cabos: cable, pipeline
fronteira comum: common border
litoral: coast
ilha, ilhas, insular*: island
estreito, estreitos: strait
golfo: gulf
bacia*: basin
regiao amazonica: amazon
deserto*: desert
corredor* migratorio*: migration corridor, corridor
cone sul: southern cone
vizinhanca: neighbourhood
encomenda* posta*, correio postal, correios: postal, parcel, mail
correio eletronico, e mail: email
operador* economico*, operadores economicos: economic operators
operador* portuario*, operadores portuarios: port operators
estivador*, trabalhador* portuario*, trabalhadores portuarios: dock worker, port workers
infiltracao, infiltracoes: infiltration, infiltrate
recrutamento de menores, recrutamento de jovens: recruitment of minors, recruitment of young people
ameaca comum, ameacas comuns: common threat, shared threats
desafios comuns: common challenges, shared challenges
valores comuns, valores partilhados, valores compartilhados: common values, shared values
responsabilidade comum, responsabilidade partilhada, responsabilidade compartilhada: shared responsibility
interesse mutuo, interesses comuns: mutual interest, common interest
respeito mutuo: mutual respect
pleno respeito: full respect
apoio mutuo: mutual support
compromisso politico: political commitment
compromisso comum: joint commitment, common commitment
impulso politico: political impetus, momentum
impulso, impeto: impetus, momentum, boost
marco historico: milestone
ponto de viragem, ponto de inflexao: turning point
passo importante, passo decisivo: important step, key step
desenvolvimento conjunto: joint development
cooperacao reforcada: enhanced cooperation, strengthened cooperation
cooperacao estruturada: structured cooperation
planeamento estrategico, planejamento estrategico: strategic planning
planeamento operacional, planejamento operacional: operational planning
ciclo* politico*, ciclos politicos, ciclo de politicas: policy cycle, cycle
tomada de decisao, tomada de decisoes: decision-making, decision
processo de selecao: selection process, selection
data limite: deadline
segunda metade, segundo semestre: second half
primeira metade, primeiro semestre: first half
finais de, em finais de, no final de: end
inicios de, em inicios de: beginning, early
meados de: mid
ministerial, ministeriais: ministerial
"""##
