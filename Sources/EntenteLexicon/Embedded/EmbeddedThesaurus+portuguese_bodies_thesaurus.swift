// Written by .ci/embed from Data/portuguese-bodies.thesaurus. Change that file.
// swift-format-ignore-file
let EmbeddedThesaurus_portuguese_bodies_thesaurus = ##"""
# Portuguese words and the English ones of quotations: lines as in portuguese.thesaurus.
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
equipa* conjunta* de investigacao, equipe* conjunta* de investigacao, equipa* de investigacao conjunta*, equipe* de investigacao conjunta*, grupo* de investigacao conjunta*: joint investigation team
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
