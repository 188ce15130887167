// Written by .ci/embed from Data/portuguese-nouns.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_nouns_thesaurus = ##"""
# Portuguese words and the English ones of quotations: lines as in portuguese.thesaurus.
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
"""##
