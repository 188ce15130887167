// Written by .ci/embed from Data/portuguese-verbs.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_verbs_thesaurus = ##"""
# Portuguese words and the English ones of quotations: lines as in portuguese.thesaurus.
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
"""##
