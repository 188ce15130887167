// Written by .ci/embed from Data/portuguese-qualities.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_qualities_thesaurus = ##"""
# Portuguese words and the English ones of quotations: lines as in portuguese.thesaurus.
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
"""##
