// Written by .ci/embed from Data/words.txt. Change that file.
// swift-format-ignore-file
let EmbeddedWords_words_txt = ##"""
# Words that are no names: nouns that say what a name's bearer is, verbs that lead a paragraph, portfolios of ministers, closed classes.
# `[Head KIND ROLE]`: a capitalised name that ends in such a noun, or goes on from it ("Committee on …"), is one of that kind and role;
# with `small` also in small letters where it has a bearer or a short form in brackets ("EMPACT operational action plans (OAPs)").
# `[Stance …]` verbs in the base form of English (their other forms are made), and whole phrases, Spanish and Portuguese in every form.

[Head Actor Organisation]
Organisation | Organization | Union | Community | Commonwealth | League | Association | Federation | Conclave | Foundation | Parliament | Court | Bank | Secretariat | General Secretariat | University | Chamber | Caucus | Society | Forum | Confederation | Bureau of Investigation | Assembly | Instituto | Fundación | Fundação | Institut | Istituto | Observatório | Asociación | Associação
Organización | Comunidad | Unión | Secretaría | Organização | Comunidade | Secretaria | Observatorio | Asociación
Ministry | Ministries | Ministry of the Interior | Ministerio | Ministério | Department | Directorate | Directorate-General | Police Service | Police | Police Force | Armed Forces | Navy | Air Force | Defence Force | Defence Forces | Security Forces | Gendarmerie | Coast Guard | Customs | Prosecution Service | National Police | Policía | Polícia

[Head Actor Agency]
Agency | Agencies | Authority | Service | Centre | Center | Administration | Inspectorate | Agencia | Agência | Centro | Fusion Centre | Fusion Center | Unit | Financial Intelligence Unit | Desk | Bureau | College | School | Cell | Squad | Brigade | Command | Mission | Team | Corps | Guard | Branch | Division | Section for Crime | Station | Regional Centre | Presence | Field Operation | Programme Office | Field Office | Training Centre | Academy | Laboratory | Lab | Observatory | Institute | Prefecture | Embassy

[Head Actor Committee]
Committee | Committees | Commissions | Sub-Committee | Subcommittee | Commission | Council | Board | Panel | Working Group | Working Party | Group | Support Group | Steering Group | Steering Committee | Expert Group | Contact Group | Comité | Comisión | Consejo | Grupo de Trabajo | Comissão | Conselho | Technical Group | Tribunal | Conference of Heads of Government | Conference of Heads of State and Government | Assembly of Heads of State and Government | Summit of Heads of State and Government | Conference of Heads of State | Council of Ministers | Council of Heads of State | Ministerial Committee | Conference of Ministers | Authority of Heads of State and Government | Organ | Subgroup | Sub-Group | Troika | Group of Experts | Group of Friends | Conference of the Parties | Inter-Ministerial Committee

[Head Actor TaskForce]
Task Force | Task Team | Taskforce | Task Forces | Joint Task Force | Strike Force | Fuerza de Tarea | Grupo Operativo | Força-Tarefa | Standby Force | Special Force | Joint Force | Multinational Force | Regional Force | Intervention Force | Force

[Head Actor Group]
Groups | Working Groups | Expert Groups | Contact Groups | Support Groups | Units | Teams | Cells

[Head Actor Group small]
joint investigation team | joint investigation teams | joint investigative teams | equipos conjuntos de investigación

[Head Actor Office]
Office | Presidency | Chairmanship | Oficina | Presidencia | Escritório | Ombudsman | Prosecutor's Office | Coordinator | Special Envoy | Special Representative | Secretary-General | Secretary General | Registry | Attorney General | Home Secretary | Coordination Office | Minister | Prime Minister | Deputy Minister | Vice-Minister | Ambassador | High Representative | Commissioner | Director-General | Executive Director | Executive Secretary | Ministro | Ministra | Embajador | Embajadora | Embaixador | Embaixadora | Special Rapporteur | Prosecutor General | Prosecutor-General | Commissioner General | Commissioner-General | Commander-in-Chief | Principal Secretary | Permanent Secretary

[Head Actor Office small]
presidency | presidencies | chairmanship

[Head Programme]
Grants | Campaign | Scheme | Pilot | Programme | Program | Project | Programmes | Projects | Initiative | Programa | Proyecto | Projeto | Fund | Facility | Fondo | Iniciativa | Trust Fund | Module | Training Module | Exchange Programme | Training Programme

[Head Network]
Network | Clearinghouse | Alliance | Coalition | Network of Experts | Red | Rede | Hub | Partnership Network | Alianza | Aliança | Consortium | Clearing House | Community of Practice

[Head Instrument Framework]
Framework | Mechanism | Cycle | Policy Cycle | Architecture | Partnership | Dialogue | Platform | Agenda | Compact | Arrangement | Working Arrangement | Protocol of Cooperation | Memorandum of Understanding | Code of Conduct | Code | Instrument | System | Marco | Mecanismo | Asociación Estratégica | Database | Information System | Register | Portal | Handbook | Manual | Process | Toolkit | Guidelines | Standards | Benchmarks | Principles | Warrant | Vision | Toolbox | Understanding | Repository | Methodology | Curriculum | Mechanisms | Concept

[Head Instrument Framework small]
cycle | policy cycle | security cycle | meeting cycle | cycle of meetings | working arrangement | strategic partnership | partnership | cooperation mechanism | memorandum of understanding | working methodology

[Head Instrument Plan]
Action Plan | Plan of Action | Plan | Operational Action Plans | Operational Plan | Work Plan | Workplan | Plan de Acción | Plano de Ação | Implementation Plan | Blueprint | Work Programme | Work Program | Schedule | Work Schedule | Timetable | Training Plan

[Head Instrument Plan small]
operational action plan | operational action plans | OAPs | action plan | action plans | plan of action | work plan | joint action plan

[Head Instrument Treaty]
Treaty | Convention | Model Law | Protocol | Agreement | Cooperation Agreement | Co-operation Agreement | Partnership Agreement | Status Agreement | Operational Agreement | Headquarters Agreement | Host Agreement | Readmission Agreement | Pact | Charter | Covenant | Additional Protocol | Constitution | Tratado | Convención | Convenio | Acuerdo | Protocolo | Convenção | Convênio | Acordo | Constitutive Act | Regulation | Directive | Accord | Statute | Act | Decree | Ordinance | Exchange of Letters | Understanding

[Head Instrument Assessment]
Threat Assessment | Threat Picture | Assessment | Evaluación | Risk Assessment | Risk Analysis | Threat Analysis | Index

[Head Instrument Report]
Report | Study | Outlook | Survey | Overview | Yearbook | Bulletin | Atlas | White Paper | Green Paper | Informe | Relatório | Review | Policy Brief | Barometer | Factsheet

[Head Instrument Strategy]
Strategy | Estrategia | Estratégia | Policy | Roadmap for Cooperation | Strategic Plan

[Head Instrument Strategy small]
strategy

[Head Document Declaration]
Declaration | Joint Declaration | Communiqué | Communique | Statement | Joint Statement | Joint Communiqué | Joint Communique | Declaración | Declaração | Resolution | Resolución | Resolução | Decision | Conclusions | Council Conclusions | Political Declaration | Call to Action | Press Statement | Ministerial Declaration | Chairman's Statement | Chair's Statement | Commitment | Comunicado | Ministerial Statement | Outcome Document | Recommendations | Manifesto | Proclamation | Consensus

[Head Document Declaration small]
council conclusions | declaration | joint declaration | communiqué | joint statement | joint communiqué | joint declarations

[Head Document]
Document | Joint Vision | Outcome Document | Position Paper | Joint Position | Common Position | Concept Note | Letter of Intent | Interpretative Statement | Joint Communication

[Head Document Procedure]
Working Procedures | Working procedures | Rules of Procedure | Terms of Reference | Interim Arrangements | Interim arrangements | Interim Rules | Interim Rules of Procedure | Provisional Rules of Procedure | Provisional Arrangements | Provisional arrangements | Provisional Rules | Transitional Arrangements | Transitional arrangements | Procedures | Standard Operating Procedures | Minutes | Summary Record | Record of Proceedings | Record of Discussions | Instruction | Instructions | Reglamento | Guidelines of Procedure | Working Rules | Operating Rules | Operating Procedures | Internal Rules

[Head Document Procedure small]
working procedures | terms of reference | rules of procedure

[Head Document Roadmap]
Roadmap | Road Map | Hoja de Ruta | Roteiro

[Head Document Roadmap small]
roadmap

[Head Event]
Operation | Joint Operation | Exercise | Joint Exercise | Operación | Operação | Action Days | Action Day | Joint Action Days | Joint Action Day | Action Week | Days of Action | Day of Action

[Head Event Meeting]
Summit | Conference | Meeting | Session | Ministerial Conference | Cumbre | Reunión | Conferencia | Ministerial Meeting | Roundtable | Workshop | Symposium | Seminar | Week | Day | Ministerial | Cúpula | Reunião | Congress | Colloquium | Consultation | Consultations | Retreat | Round Table

[Stance recalls]
take cognisance | take cognisance of | remain mindful | remain mindful of | recall | note | note with appreciation | note with satisfaction | take note with appreciation | acknowledge | recognise | recognize | have regard to | take note | take note of | bear in mind | keep in mind | take into account | be mindful | mindful | mindful of | aware | conscious | cognizant | cognisant | be guided by | guided by | guided | pursuant | take cognizance | observe | be aware | are aware
having regard | having taken note | having noted | having in mind
recordando | reconociendo | teniendo en cuenta | teniendo presente | tomando nota | conscientes | consciente | considerando que | reconocen | recuerdan | reconocemos | recordamos | tomamos nota | toman nota | teniendo en consideración | habida cuenta | observando | tomando en cuenta | tomando en consideración | toma nota | reconoce | recuerda
recordando que | reconhecendo | tendo em conta | tendo em vista | cientes | reconhecem | recordam | reconhecemos | tomando nota de | levando em conta | tomam nota

[Stance underlines]
stress | highlight | emphasise | emphasize | underline | reaffirm | insist | insist on | understand | underscore | reiterate | affirm that | reconfirm | assert | maintain | point out | draw attention | convinced | being convinced | be convinced | are convinced | believe | remain convinced | are of the view | confirm | pledge anew
destacando | subrayando | reafirmando | enfatizando | reiterando | resaltando | insistiendo | convencidos | convencidas | subrayan | destacan | reafirman | reiteran | subrayamos | destacamos | reafirmamos | reiteramos | enfatizamos | resaltan | resaltamos | subraya | destaca | reafirma | reitera
ressaltando | sublinhando | enfatizam | reafirmam | sublinham | ressaltam | destacam | convencidos de | reafirmamos que | sublinhamos | ressaltamos

[Stance welcomes]
hail | laud | express their satisfaction | express its satisfaction | express great satisfaction | our satisfaction | welcome | celebrate | applaud | commend | congratulate | appreciate | pay tribute | salute | praise | express satisfaction | express our satisfaction | are pleased | rejoice
acogiendo con beneplácito | acogiendo con satisfacción | celebrando | saludando | felicitando | agradeciendo | celebran | saludan | celebramos | saludamos | acogen con beneplácito | acogen con satisfacción | acogemos con beneplácito | acogemos con satisfacción | agradecen | agradecemos | felicitan | felicitamos | celebra | saluda | acoge con beneplácito
celebrando a | saudando | felicitando | agradecendo | celebram | saúdam | saudamos | agradecem | acolhem | acolhem com satisfação | congratulam-se | parabenizam

[Stance states]
thank | express appreciation | express our appreciation | express gratitude | express our gratitude | are grateful | look forward | look forward to

[Stance supports]
affirm | support | express support | express full support | express our support | express our full support | express their support | express their full support | express its support | express strong support | express our strong support | endorse | back | stand by | lend support | uphold | reaffirm our support | reaffirm our full support | reaffirm support | reiterate our support | reiterate our full support | reaffirm their support
apoyando | respaldando | apoyan | respaldan | apoyamos | respaldamos | expresan su apoyo | expresamos nuestro apoyo | expresan su pleno apoyo | apoya | respalda | expresa su apoyo | expresar nuestro apoyo | manifiestan su apoyo
apoiando | apoiam | apoiamos | expressam seu apoio | expressamos nosso apoio | endossam | expressam o seu apoio

[Stance commits]
our decision | our commitment | our determination | our resolve | undertake | aim | aim to | agree | commit | decide | resolve | pledge | determined | are determined | be determined | are committed | commit ourselves | adopt | approve | will | shall | declare our commitment | establish | agree on
acuerdan | acordamos | se comprometen | nos comprometemos | deciden | decidimos | comprometiéndose | resuelven | resolvemos | convienen | adoptan | adoptamos | acuerda | decide | se compromete | decididos | acordaron | resuelve | aprueban
concordam | concordamos | comprometem-se | decidem | comprometemo-nos | acordam | resolvem | comprometendo-se | decidimos por

[Stance calls]
call | call for | call on | call upon | urge | invite | promote | encourage | request | recommend | appeal | exhort | ask | task | instruct | direct | mandate | advocate | seek
instan | instamos | exhortan | exhortamos | invitan | invitamos | alientan | alentamos | promueven | promover | instar | exhortar | invitar | alentar | fomentar | hacen un llamado | hacemos un llamado | llaman | llamamos | solicitan | solicitamos | encomiendan | encomendamos | recomiendan | recomendamos | piden | pedimos | animan | insta | exhorta | invita | alienta | solicita | recomienda | encomienda | pide | alentando | exhortando | instando | invitando
instam | exortam | convidam | incentivam | promovem | solicitam | recomendam | encorajam | instamos a | convidamos | exortamos | apelam | conclamam | solicitamos

[Stance considers]
examine | consider | explore | examine whether | examine the possibility | study the possibility | reflect | look into | contemplate | assess the possibility | assess the feasibility | study the feasibility
considerando | considerar | explorar | explorando | estudiar | consideran | consideramos | exploran | exploraremos | explorarán | estudiar la posibilidad | estudar | consideram | exploram | considerará

[Portfolio]
home affairs | Interior | the Interior | Internal Affairs | Home Affairs | security | Security | Internal Security | internal security | security matters | internal security matters | Interior and/or Security | the Interior and Security | Interior and Security | Security and Interior | interior | public security | Public Security | Citizen Security | citizen security | public safety | Public Safety | Police | Homeland Security | National Security | Law and Order | del Interior | Interior y Seguridad | Seguridad | Seguridad Pública | Seguridad Ciudadana | Gobernación | Segurança Pública | do Interior | la Seguridad Pública | security affairs | Justice and Home Affairs | justice and home affairs | crime prevention | combating transnational crime | Transnational Crime | transnational crime
law enforcement | Law Enforcement | Policing
foreign | Foreign Affairs | foreign affairs | External Relations | External Affairs | Foreign Relations | Relaciones Exteriores | Relações Exteriores | Asuntos Exteriores | foreign relations | International Relations
justice | Justice | Legal Affairs | Law | Justicia | Justiça | justice and legal affairs | Justice and Constitutional Affairs | Public Prosecution
defence | Defence | Defense | defense | Defensa | Defesa
finance | Finance | Economy and Finance | Treasury | Hacienda | Finanzas | Economy | Fazenda | financial affairs
health | Health | Public Health | Salud | Saúde
trade | Trade | Commerce | Industry and Trade | Economy and Trade | economic
environment | Environment | Environment and Climate Change | Climate Change | Medio Ambiente | Meio Ambiente | environmental
energy | Energy | Energy and Mines | Mines | Energía
transport | Transport | Transportation | Transporte
agriculture | Agriculture | Fisheries | Agriculture and Fisheries
education | Education | Higher Education | Educación
culture | Culture | Culture and Arts | Cultura
digital affairs | Digital | ICT | Telecommunications | Information and Communication Technologies | Communications | Digital Economy
women's affairs | Women | Gender | Gender Equality | Women's Affairs
labour | Labour | Employment | Labor
migration | Migration | Immigration | Immigration Affairs | migration affairs
customs | Customs
maritime affairs | Maritime Affairs | Fisheries and Maritime Affairs | Blue Economy

[Words group-heads]
ministers | leaders | heads of state or government | heads of state and government | heads of state and of government | heads of government | heads of state | presidents | prime ministers | member states | member countries | members | countries | states parties | states | member state | counterparts | participating states | partner states | partner countries
ministros | ministras | ministros y ministras | jefes de estado y de gobierno | jefas y jefes de estado y de gobierno | jefes de estado | estados miembros | países miembros | estados partes | países | mandatarios | presidentes | estados-membros | chefes de estado e de governo | chefes de estado | líderes

[Words minister-heads]
ministers | ministros | ministras | ministros y ministras | counterparts | ministers and high-level representatives | ministers and heads of delegation

[Words leader-heads]
leaders | heads of state or government | heads of state and government | heads of state and of government | heads of government | heads of state | presidents | jefes de estado y de gobierno | jefas y jefes de estado y de gobierno | jefes de estado | chefes de estado e de governo | chefes de estado | mandatarios | líderes

[Words official-heads]
police chiefs | chiefs of police | heads of police | attorneys general | attorneys-general | prosecutors general | prosecutors-general | directors general of customs | heads of customs | heads of coast guards | interior secretaries | senior officials | police commissioners | commissioners of police | permanent secretaries | chiefs of defence staff | chiefs of customs | directors of customs | customs chiefs | directors general of police | directors of police | national police chiefs | heads of immigration | immigration chiefs | directors general of immigration | chief justices | national security advisers | national security advisors | deputy national security advisers | deputy national security advisors | heads of intelligence | intelligence chiefs | heads of coast guard agencies | coast guard chiefs | heads of financial intelligence units | heads of drug law enforcement agencies | heads of prisons | prosecutors-general and attorneys-general | heads of navies | chiefs of navy | heads of border guards | border guard chiefs | secretaries of security | commissioners-general of police | inspectors general of police | inspectors-general of police | heads of anti-corruption agencies

[Words member-heads]
member states | member countries | members | countries | states parties | states | member state | participating states | partner states | estados miembros | países miembros | estados partes | países | estados-membros | nations | contracting parties | parties to the convention

[Words member-words]
member states | states | member countries | members | member state | states parties | estados miembros | países miembros | estados partes | estados-membros | partner states | participating states | states members | member nations

[Words region-nouns]
region | countries | states | partners | nations | continent | subregion | sub-region | países | región | estados | socios | região

# Who they are by what they are to somebody, wherever they are from.
[Words partner-nouns]
partners | socios

# By which a state is named together with its adjective: "the Kenyan Government".
[Words government-nouns]
government

[Words state-nouns]
government | authorities | police | presidency | chairmanship | national police | delegation | customs | navy | armed forces | minister

[Words portfolio-links]
of | for | in charge of | with responsibility for | responsible for | of the | in charge of the | responsible for the | for the | de | del | de la | encargados de | a cargo de | responsables de | encargados de la | responsables de la | competentes en materia de | do | da | dos | on | responsáveis pela | holding responsibility for | competent for | dealing with | having responsibility for

[Words bearer-links]
of | of the | from | from the | de | de la | del | de los | da | do | dos | within | within the

[Words of-links]
of | de | del | do | da | dos | das

[Words connectors]
of | for | on | against | in | to | and | the | with | de | del | la | las | los | el | y | e | en | contra | para | sobre | do | da | dos | das | no | na | o | a | between | from | by | at | & | und | entre

[Words defining-words]
hereinafter | hereafter | henceforth | referred | known | also | as | to | or | in | short | en | adelante | denominado | denominada | doravante

[Words meaning-words]
means | denotes | designates | mean | denote | designate

[Words name-openers]
on | of | for | against | to | in | between | de | del | contra | para | sobre | do | da | among | sobre el | en | entre | concerning

[Words articles]
the | a | an | this | these | that | those | its | their | our | his | her | each | every | any | such | el | la | los | las | un | una | este | esta | estos | estas | dicho | dicha | o | os | as | um | uma | said

[Words definite]
the | this | these | that | said | el | la | los | este | esta | dicho | dicha | o | a | aforementioned | our

[Words adverbs]
also | further | jointly | finally | therefore | hereby | particularly | deeply | strongly | fully | firmly | solemnly | again | once | moreover | furthermore | additionally | lastly | warmly | highly | gravely | thus | accordingly | and | unanimously | likewise | en | además | asimismo | también | firmemente | profundamente | finalmente | conjuntamente | igualmente | também | ainda | further to | in this regard | in this context | to this end | in addition | mutually | unreservedly | collectively | individually | equally | now | en este sentido | especially | inter | alia | with | appreciation

[Words speakers]
we | both parties | the parties | both sides | the two sides | they | leaders | ministers | the ministers | the leaders | the heads of state and government | the heads of state or government | the meeting | the conference | the summit | the assembly | the council | the committee | the member states | member states | the participants | participants | senior officials | delegations | the delegations | nosotros | las partes | los ministros | las ministras y los ministros | los ministros y ministras | los estados miembros | las delegaciones | los participantes | los jefes de estado y de gobierno | nós | as partes | os ministros | the general assembly | la asamblea general | the commission | heads of state and government | the two parties | the eu and asean | the signatories | los países | los presidentes | the presidents | the two leaders | the two ministers | both ministers | both leaders | signatory states | the states parties | states parties | the countries | countries | our countries | participating states | the participating states

[Words dissolving]
temporary | new | joint | bi-regional | biregional | regional | future | existing | next | current | permanent | proposed | first | second | third | fourth | annual | interim | ad | hoc | dedicated | special | upcoming | said | main | former | standing | same | relevant | own | other | various | respective | competent

[Words ordinals]
twenty-first | twenty-second | twenty-third | twenty-fourth | twenty-fifth | twenty-sixth | twenty-seventh | twenty-eighth | twenty-ninth | thirty-first | thirty-second | thirty-third | thirty-fourth | thirty-fifth | thirty-sixth | thirty-seventh | thirty-eighth | thirty-ninth | forty-first | forty-second | forty-third | forty-fourth | forty-fifth | forty-sixth | forty-seventh | forty-eighth | forty-ninth | fifty-first | fifty-second | fifty-third | fifty-fourth | fifty-fifth | fifty-sixth | fifty-seventh | fifty-eighth | fifty-ninth | sixty-first | sixty-second | sixty-third | sixty-fourth | sixty-fifth | sixty-sixth | sixty-seventh | sixty-eighth | sixty-ninth | seventy-first | seventy-second | seventy-third | seventy-fourth | seventy-fifth | seventy-sixth | seventy-seventh | seventy-eighth | seventy-ninth | eighty-first | eighty-second | eighty-third | eighty-fourth | eighty-fifth | eighty-sixth | eighty-seventh | eighty-eighth | eighty-ninth | ninety-first | ninety-second | ninety-third | ninety-fourth | ninety-fifth | ninety-sixth | ninety-seventh | ninety-eighth | ninety-ninth | thirtieth | fortieth | fiftieth | sixtieth | seventieth | eightieth | ninetieth | hundredth
first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | primera | segunda | tercera | primeira | terceira

[Words phase-nouns]
phase | fase | stage

[Words crime-acts]
trafficking | smuggling | traffic | trade | trading | trafficking and smuggling

[Words crime-side-acts]
production | manufacture | manufacturing | financing | design | distribution | transportation | transport | cultivation | possession | use | supply | sale | import | export | diversion | proliferation | circulation | storage | consumption | illicit production | flow | dealing | abuse | transit | commercialisation | marketing | transfer | brokering | stockpiling | demand

[Words crime-modifiers]
illicit | illegal | transnational | serious | cross-border | international | organised | organized | maritime | transboundary | global | regional | large-scale | specialised | specialized | violent | unlawful | unauthorised | unauthorized | drug-related | other | severe | local | domestic | digital | online | extra-regional | intra-regional | criminal | synthetic

[Words crime-extenders]
illicit | illegal | transnational | serious | cross-border | transboundary | specialised | specialized | drug-related | large-scale | unlawful | violent | organised | organized | international

[Words crime-heads]
crime | crimes | criminality | offences | offence | trafficking | smuggling

[Words ordinary]
ideal | can | act | aim | just | aids | step | stars | star | shield | safe | horizon | enact | rock | promis | mase | union | council | commonwealth | presidency | secretariat | state | region | parties | members | pacific | gulf | americas | commission | atlas | twinning | sis | who | us | it | no | in | on | roadmap | treaty | annex | article | section | part | chapter | note | subject | from | to | delegations | all | any | and | the | we | security | cooperation | declaration | action | plan | programme | police | crime | drugs

[Words not-names]
january | february | march | april | may | june | july | august | september | october | november | december | monday | tuesday | wednesday | thursday | friday | saturday | sunday | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | annex | article | section | part | chapter | note | covid-19 | covid | pdf | http | https | www | url | id | covid19 | gmt | utc | am | pm | tel | fax | doc | isbn | issn | page | vol | no | hiv | gdp | ngo | ngos | cso | csos | ict | icts | it | ai | dna | usd | eur | us$ | vtc | mou | mous | sop | sops | tor | qa | faq | ii | iii | iv | vi | vii | viii | ix | xi | xii | xiii | xiv | xv | xvi | xvii | xviii | xix | xx | or | en | es | fr | treaty series | official records | official journal

[Words state-forms]
republic of | republic of the | kingdom of | kingdom of the | federal republic of | federal democratic republic of | democratic republic of | democratic republic of the | islamic republic of | arab republic of | people's republic of | democratic people's republic of | people's democratic republic of | socialist republic of | plurinational state of | bolivarian republic of | oriental republic of | co-operative republic of | cooperative republic of | commonwealth of | commonwealth of the | principality of | grand duchy of | sultanate of | state of | independent state of | union of | union of the | united republic of | hashemite kingdom of | republics of | states of | república de | república del | reino de | república federativa do | república federal de | estado plurinacional de | república bolivariana de | república oriental del | república da | república do

[Words new-words]
new | latest | nuevo | nueva | novo | nova

[Words copulas]
are | been | is | were | was | be | being | become | becoming | became | remain | remained | include | son | es | fueron | eran | são

[Words held-words]
held | met | meeting | meetings | meet | hosted | host | hosts | signed | signature | signing | adopted | adoption | convened | gathered | took place | takes place | take place | launched | opened | celebrated | celebrada | celebrado | celebró | reunidos | reunidas | firmado | firmada | suscrito | suscrita | adoptado | adoptada | realizada | realizado | assinado | assinada | adotada | adotado | conference | summit | workshop | seminar | forum | session | done at | done in | seat | headquartered | headquarters | based | located | inaugurated

[Words not-places]
plenary | english | spanish | french | portuguese | arabic | russian | chinese | parliament | brackets | appendix | title | paragraph | phase | internet | darknet | christmas | spring | summer | autumn | winter | government

[Words place-links]
in | at | en | em

[Words ways-of-travel]
sea | land | air | road | rail | river

[Words name-joiners]
for | of | and | de | y | e | para

[Words months]
january | february | march | april | may | june | july | august | september | october | november | december | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | janeiro | fevereiro | março | maio | junho | julho | setembro | outubro | novembro | dezembro

[Words own-document]
this declaration | this joint declaration | the present declaration | the present joint declaration | this communiqué | this statement | this joint statement | this resolution | this document | these procedures | these working procedures | la presente declaración | esta declaración | presente declaração | this plan | this action plan | this roadmap | this report

[Words founding-verbs]
establish | establishing | established | create | creating | created | launch | launching | launched | agreed | agree | agreeing | adopt | adopted | adopting | form | set | setting | institute | constitute | evolve | evolving | evolved | transform | transforming | transformed | converted | crear | creación | establecer | establecimiento | lanzar | constituir | acordaron | criar | estabelecer

[Words turning]
into | en | em

[Words phrase-ends]
between | to | whose | which | that | with | within | based | in order | entre | para | que | as | by | under | through | during | from | is | was | will | has | have

[Words composing]
composed of | currently composed of | comprises | comprising | made up of | consists of | consisting of | brings together | bringing together | includes | integrates | compuesto por | integrado por | conformado por | agrupa a | composto por | groups | unites | gathers | group | unite | bring together | comprise | partnership of | network of | alliance of | coalition of | grouping of | association of | community of

[Words support-verbs]
express | expressed | expresses | expressing | reiterate | reiterated | reiterates | reiterating | reaffirm | reaffirmed | reaffirms | reaffirming | renew | renewed | voice | voiced | extend

[Words openings]
in | on | with | to | as | at | under | for | within | regarding | concerning | given | following | towards | through | by | considering | against | pursuant | after | before

# What opens a sentence with a capital and belongs to no name: conjunctions, verbs put first, adverbs of doubt.
[Words sentence-openers]
if | should | when | unless | where | were | while | whether | had | has | have | did | does | is | are | was | could | would | might | must | although | though | because | until | since | once | provided | suppose | supposing | assuming | however | yet | but | or | nor | perhaps | maybe | possibly | presumably | whereas | whenever | wherever | as | after | before | despite | both | either | neither | then | only | even | lest | who | whose | whom | which | what | why | how | meanwhile | instead | otherwise | nevertheless | nonetheless | today | tomorrow | yesterday | under | upon | during | without | within | alongside | together | except | besides | like | unlike
si | cuando | mientras | aunque | porque | donde | siempre | como | pero | según | quando | enquanto | embora | caso | mas | onde | se

# Words run together that are no programmes.
[Words brands]
youtube | whatsapp | linkedin | powerpoint | tiktok | facebook | sharepoint | github | paypal | encrochat | alphabay | darkmarket | protonmail | chatgpt | bitcoin | blockchain | wikileaks | wechat | snapchat | microsoft | openai | mcdonald | macdonald | macarthur | starlink | alipay | unionpay | moneygram | dropbox | onedrive | icloud | ebay | airbnb | iphone | ipad | imessage | fedex | lockbit | blackcat | darkside | linkbit | skyecc | whatsapps | playstation | gofundme | openssl | chatbot | deepseek | localbitcoins | mastercard | macos | ios | javascript | eurosatory | netflix | tiktoks

[Words promises]
will | shall

[Words passive-copulas]
is | are | was | were

[Words relatives]
which | that | who | whose | whom

[Words partnerships]
partnership of | network of | alliance of | coalition of | grouping of | association of | community of

[Words counting]
has | have | counts | count | numbers | number | now has | now counts | now numbers | tiene | cuenta con | tem | conta com

[Words counted-members]
countries | states | members | nations | territories | jurisdictions | economies | países | estados | miembros

[Words counted-bodies]
countries | states | members | nations | territories | jurisdictions | economies | services | forces | agencies | authorities | administrations | organisations | organizations | institutions | ministries | prosecutors | bodies | governments | países | estados | miembros | servicios | instituciones

[Words reaching-back]
it | which | that | who | currently | now | today

[Words common-bodies]
school | college | help desk | unit | cell | team | joint investigation team | investigation team | hub | group | working group | expert group | contact group | support group | steering group | technical group | task force | network | committee | steering committee | commission | council | board | panel | centre | center | desk | bureau | office | agency | authority | academy | laboratory | observatory | institute | consortium | coalition | alliance | fund | trust fund | facility | programme | program | project | initiative | scheme | campaign | threat assessment | risk assessment | assessment | strategy | action plan | plan of action | operational plan | work plan | database | platform | clearinghouse | work programme | report
red | comité | comisión | centro | programa | proyecto | fondo | observatorio | grupo de trabajo | rede | comissão | projeto

# What stands before a noun and tells a body apart, where the same words else only point back; what a body or plan is on.
[Words joint-words]
joint | regional | interim | ad | hoc | permanent | special | dedicated | standing

[Words theme-words]
on | against

[Words list-openers]
in particular | especially | particularly | including

[Words teams]
team | squad | equipo | equipe

[Words others-than-members]
non | third | other | many | several | some | certain | various | few | most | outside | neighbouring | otros | otras | terceros | varios | algunos | outros | outras | vários | alguns

[Words passing-qualifiers]
brand-new | new | future | permanent | dedicated | temporary | small | special | specialised | specialized | possible | separate | single | strong | full | further | second | third | first | larger | standing | similar | modern | effective | robust

[Words description-ends]
in | at | can | could | should | would | may | might | must | shall | had | led | run | set | en | under | within | if | where | when | who | and/or | since | until | after | before | into | along

[Words indefinite]
a | an | another | one | una | un | uma | um

[Words self-words]
this | the present | present | el presente | la presente | este | esta | o presente | a presente

[Words about-words]
about | sobre | acerca de

[Words own-offices]
secretariat | secretary general | secretary-general | executive secretary | conference of heads of government | conference of heads of state and government | assembly of heads of state and government

[Words organs]
board | bureau | governing council | executive council | board of directors | governing body | secretary general | secretary-general | executive secretary | secretariat | steering committee | steering group | steering board | executive committee | executive board | executive secretariat | governing board | management board | advisory board | advisory group | plenary | general assembly | technical committee | coordination unit | coordinating committee | conference of heads of government | conference of heads of state and government | assembly of heads of state and government

[Words joint-texts]
joint | conjunta | conjunto

[Words joint-text-links]
of | by | on | from | at | after | following | between | to | in | concerning | regarding | by the | de | sobre | entre | tras

[Words joint-services]
police | border | customs | immigration | excise | tax | revenue | coast | fisheries | prisons | gendarmerie | justice

[Words programme-verbs]
funded | financed | co-funded | co-financed | cofunded | cofinanced | bankrolled | sponsored | implemented | executed | piloted | managed | administered | underwritten | run | delivered | carried

# What is right behind these, with capitals that nobody explains, is paid for or carried out; the latter, also where it is one word in capitals.
[Words paying-verbs]
finance | finances | financed | financing | fund | funded | funding | sponsor | sponsors | sponsored | bankroll | bankrolls | bankrolled | underwrite | underwrites | underwrote

[Words running-verbs]
implement | implements | implemented | implementing | co-finance | co-finances | co-financed | co-financing | co-fund | co-funds | co-funded | co-funding | pilot | pilots | piloted | piloting | administer | administers | administered | administering

# What only a body says or does, with capitals that nobody explains before it.
[Words body-verbs]
reported | announced | briefed | informed | hosted | co-hosted | chaired | co-chaired | presented | expressed | thanked | stated | said | noted | welcomed | organised | co-organised | organized | published | convened | drafted | submitted | recalled | confirmed | offered | pledged | donated | attended | volunteered | proposed | requested | undertook | seconded | trained | presides | chairs | hosts | organises | publishes | convenes | trains | reports | presided

[Words programme-links]
is | are | was | were | has | have | been | being | be | to | continues | continued | still | also | jointly | now | fully | partly | mainly | entirely | which | will

[Words programme-nouns]
launch | sub-project | sub-projects | subproject | subprojects | component | components | successor | cost | costs | budget | financing | funding | implementation | phase | phases | implementer | implementers | donor | donors | financiers | co-financiers | execution | funders | stage | rollout

[Words currencies]
eur | usd | gbp | chf | euro | euros | us$ | jpy | cad | aud

[Words sent-ones]
ambassador | ambassadors | envoy | representative | mission | delegation | commissioner | adviser | advisor | protocol | amendment | amendments | consul | coordinator | annex | permanent | observer | liaison | rapporteur | office | bureau | addendum | supplement | assistance | support

[Words placed-bodies]
presence | mission | office | delegation

[Words services]
police | national police | police force | police forces | police service | police services | police authorities | border police | border guard | border guards | coast guard | coast guards | coastguard | coastguards | navy | navies | armed forces | security forces | customs | customs authorities | customs service | customs services | gendarmerie | prosecution service | prosecution services | financial intelligence unit | financial intelligence units | port authorities | tax authorities | intelligence services | prison service | prisons service | prison services | immigration service | immigration services | border service | border services | intelligence service | security service | security services | wildlife service | wildlife services | wildlife authority | park rangers | port authority | revenue authority | fisheries authority | fisheries inspectorate | anti-narcotics police | anti-drug police | anti-narcotics directorate | drug police | drug enforcement agency | drug control agency | anti-corruption agency | anti-corruption commission | cybercrime unit | prosecutor's office | public prosecutor's office | judicial police | federal police | criminal police | maritime police | tourist police | financial police | tax administration | tax authority | customs administration | customs authority | customs agency | border agency | border authorities | maritime authority | maritime authorities | law enforcement agencies | law enforcement authorities | police academy | health ministry | interior ministry | defence ministry | finance ministry | justice ministry | foreign ministry | ministry of the interior | ministry of justice

[Numbers]
2 | two | dos
3 | three | tres
4 | four | cuatro
5 | five | cinco
6 | six | seis
7 | seven | siete
8 | eight | ocho
9 | nine | nueve
10 | ten | diez
11 | eleven | once
12 | twelve | doce
13 | thirteen
14 | fourteen
15 | fifteen
16 | sixteen
17 | seventeen
18 | eighteen
19 | nineteen
20 | twenty

# Services that several states have, and are called by: "the border agencies of A and B"; who leads them.
[Words joint-state-services]
border agencies | border control agencies | border guard agencies | police agencies | police organisations | police organizations | asset recovery offices | asset recovery agencies | drug observatories | national drug observatories | competent authorities | judicial authorities | prosecuting authorities | prosecutors' offices | public prosecutors | law enforcement services | law enforcement bodies | coast guard agencies | customs agencies | customs administrations | tax administrations | financial crime units | cybercrime units | counter-terrorism units | anti-corruption agencies | anti-corruption bodies | drug control agencies | drug enforcement agencies | anti-drug agencies | interior ministries | justice ministries | national police forces | national police services | fisheries authorities | wildlife authorities | revenue authorities | aviation authorities | special services | investigative authorities | criminal investigation departments | counter-narcotics agencies | anti-narcotics agencies | migration services | migration authorities | maritime administrations | maritime agencies | space agencies | statistical offices | forensic institutes | forensic laboratories | police academies | police colleges | prosecutors

[Words service-heads]
heads | chiefs | directors | directors general | directors-general | commanders | commanders-in-chief | commissioners | inspectors general

[Words number-marks]
no | nº | number | nos

[Words laws]
directive | regulation | directives | regulations

[Words dating-verbs]
concluded | signed | dated | adopted | agreed

[Words date-links]
of | on | de | du

[Words made-texts]
report | annual report | joint report | study | survey | conclusions | resolution | decision | recommendation | recommendations | threat assessment | risk assessment | communication | joint communication | opinion | guidelines | white paper | action plan | evaluation report | audit report | special report

[Words serving-verbs]
provide | provides | provided | providing | ensure | ensures | ensured | host | hosts | hosted | hosting | serve | served | assume | assumes | assumed | staff | staffs | staffed | supply | supplied | run | housed

# What a body rests on: "the charter of X".
[Words statutes]
charter | statute | constitution

[Words topic-links]
on | concerning | regarding | sobre | relativas a

[Words same-kind]
those | that | las | los | aquellas | as | os

[Words bonds]
cooperation | dialogue | relations | relationship | relation | partnership

[Words bond-qualifiers]
strategic | security | operational | political

[Words bond-nouns]
initiatives | initiative | mechanism | programme | programmes | agreement

[Words partnership-nouns]
partnership

[Words cycles]
cycle

[Words phase-verbs]
is | was | will | has | supports | aims | continues | started

[Words head-first-only]
red | marco

[Words term-words]
period | years

[Words term-links]
for

[Words issues]
rev | add | cor

[Words draft-marks]
final | draft | interim | provisional

[Words lesser-members]
associate | associated | observer | corresponding

# An imprint: "Published in the Harbour Journal, No. 3".
[Words imprint-openers]
published in | first published in | reprinted from

[Words issue-marks]
no | nos | issue | vol | volume

[Words compass]
north | south | east | west

[Words former-words]
former

[Words latter-words]
latter

[Words town-joiners]
am | an | auf | bei | im | pri | ob | pod | nad | sur | sous | upon | de | del | da | do | di | van | aan

[Words making-verbs]
consider | considering | explore | propose | proposing | envisage | establish | establishing | create | creating | launch | launching | develop | developing | prepare | preparing | draw | elaborate | form | institute | constitute | up | crear | establecer | desarrollar

[Words attached-words]
attached | annexed | annex | enclosed | herewith | enclosure | below | adjunta | adjunto | anexo

[Words agents]
by | por

[Words calling-words]
code-named | codenamed | code named | dubbed | called | named | known as | nicknamed

[Words maker-links]
by | between | adopted

[Words agreed-words]
agreed | adopted | signed | made | issued | approved | endorsed

[Words document-words]
document | doc | documents | docs

[Words frequencies]
annual | yearly | biennial | biannual | two-year | multi-annual | multiannual | anual | bienal

[Words name-throughs]
through | mediante

[Words date-ties]
of | on | from | dated | in | de | del | du | em | en

[Words conjunctions]
and | y | e

[Words between-links]
between | entre

[Words description-links]
of | on | against | for | de | sobre | contra | para

[Words comparisons]
as | such | como | what

[Words some-of-many]
those | these | such | some | other | certain

[Words counted-meetings]
dialogue | forum | diálogo | foro

[Words held-verbs]
took place | opened in | opened on | opened at | began in | began on | concluded in | concluded on | closed in | closed on | ended in | kicked off | was closed | was inaugurated | takes place | will open | was held | was hosted | was convened | was opened | will take place | will be held | is to be held | to be held | which took place | which was held | which will be held | held in | held on | held at | tuvo lugar | se celebró | fue celebrado | realizou-se | teve lugar

[Words numbered-texts]
decision | resolution | recommendation | framework decision | council decision | directive | regulation | implementing decision | decisión | resolución | decisão | resolução | directives | regulations | decisions | resolutions | recommendations | framework decisions

[Words callings]
called | named | entitled | titled | known as | under the name | denominado | denominada | llamado | llamada

# Nouns of programmes and frameworks that may call a circle of states or bodies; what tells that one is meant: "members *of* X", "*join* X", "X, to which Y *belongs*".
[Words circle-nouns]
initiative | process | partnership | compact | dialogue | mechanism | platform | arrangement | architecture | forum | iniciativa | proceso | processo

[Words circle-roles]
member | members | membership | presidency | chair | chairs | chairmanship | chairmanship-in-office | co-chair | co-chairs | observer | observers | partner countries | participating states | secretariat | accession | acceded | belongs | belong

[Words circle-links]
of | to | in | within

[Words joining-verbs]
join | joins | joined | joining | founded | rejoined | chair | chairs | chaired | chairing

[Words belonging-words]
member | members | belong | belongs | belonged | observer | observers | acceded | preside | presides | chairs

# Whose portfolio is named behind "of": one or two.
[Words ministries]
ministry | ministries | department | secretariat | ministerio | ministério | secretaría | secretaria

[Words departments]
department | directorate | directorate-general | secretariat | registry | court | parliament | assembly

[Words persons]
minister | ministers | commander | commanders | leader | leaders | spokesperson | secretary-general | secretary | director | director-general | commissioner | commissioners | coordinator | envoy | representative | ambassador | ombudsman | chief | president | chairman | chair | attorney | prosecutor | heads | manager

[Words possessives]
its | whose | their | su | sus | cuya | cuyo | sua | seu | cuja | cujo

[Words makings]
adopted by | endorsed by | approved by | issued by | signed by | made by | agreed by | prepared by | drawn up by | on behalf of | published by | presented by | released by | produced by | submitted by | compiled by

[Words imperatives]
put an end | bring to an end | support | double | finance | fund | appoint | hold | open | extend | launch | publish | invest | train | set up | create | combat | draw up | produce | organise | hire | second | deploy | bring | grant | entrust | raise | offer | host | designate | adopt | maintain | keep | make | use | apply | convene | review | link | connect | join | ratify | harmonise | digitise | modernise | equip | establish | pool | map | monitor | collect | compile
strengthen | enhance | enable | reinforce | exploit | develop | step up | assess | improve | increase | ensure | facilitate | foster | continue | intensify | implement | identify | share | exchange | coordinate | consolidate | expand | build | provide | conduct | carry out | prepare | organise | organize | hold | review | monitor | deepen | advance | combat | fight | tackle | prevent | address | pursue | establish | create | launch | set up | designate | appoint | put in place | introduce | harmonise | harmonize | mobilise | mobilize | protect | take | make | use | maximise | maximize | optimise | optimize | mainstream | report | publish | secure | dismantle | disrupt | raise | train | deploy | operationalise | operationalize | finalise | finalize | complete | ratify | accelerate | expedite | broaden | maintain | cooperate | collaborate | upgrade | update | integrate | align | extend | support | counter | eliminate | eradicate | reduce | enforce | convene | compile | collect | contribute | allocate | elaborate | undertake | leverage | sustain | streamline | map | draft | boost | nominate
fortalecer | reforzar | desarrollar | mejorar | intensificar | garantizar | facilitar | impulsar | establecer | crear | asegurar | implementar | coordinar | intercambiar | ampliar | continuar | combatir | prevenir | elaborar | profundizar | consolidar | realizar | identificar | designar | avanzar

[Words theme-links]
in | on | for | of | against | to

[Words parts-of-texts]
annex | annexes | appendix | article | articles | chapter | part | section | title | preamble | paragraph | parties | party | signatories | states | members | presidency | chairmanship | chairs | vice-chair | deputy | head | headquarters | seat | secretariat | government | governments | republic | kingdom | state | people | peoples | user | users | work | role | implementation | adoption | launch | signature | establishment | support | contribution | efforts | capital | heads | leaders | vice-president | vice-chairperson | chairperson | friends

[Words ranks]
deputy | assistant | vice | senior | chief | first | acting | permanent | general | special | principal | honorary | executive | under | junior | sub | press | liaison | lead | high | detective | superintendent

[Words speeches]
opening | closing | keynote | welcoming | introductory | oral | concluding | video

[Words speech-verbs]
made | delivered | given | read

[Words feelings]
concerned | alarmed | worried | disturbed | troubled | convinced | determined | resolved | dismayed | shocked | preocupado | preocupada | preocupados | preocupadas | alarmados | alarmadas | convencidos | convencidas | decididos | decididas | consternados

# Crimes made of goods that no list has: acts that are crimes whatever is traded; acts that need "illegal" before them; those that take "in".
[Words trades]
smuggling | trafficking | poaching

[Words legal-trades]
trade | trading | traffic

[Words trades-in]
trafficking | trade | trading | traffic

[Words unlawful]
illegal | illicit | unlawful

[Words fighting]
combat | combats | combating | fight | fights | fighting | tackle | tackles | tackling | counter | counters | countering | curb | curbs | curbing | stop | stops | stopping | suppress | suppresses | suppressing | prevent | prevents | preventing | address | addresses | addressing | stem | stems | stemming | disrupt | disrupts | disrupting | end | eradicate | reduce | detect | investigate | investigates | investigating | target | targets | targeting | against | on

[Words short-goods]
oil | tea | gas | eel | eels | elk | fur | tin | ape | apes

# What follows "smuggling of" or stands before "smuggling" and is no goods.
[Words no-goods]
coastal | tribal | illegal | new | old | major | minor | modern | recent | common | joint | foreign | future | current | main | large | small | heavy | greater | higher | further | actual | classic | usual | routine | bulk | traffic | kind | kinds | form | forms | type | types | sort | sorts | region | regions | area | areas | port | ports | country | countries | border | borders | waters | sea | seas | territory | territories | route | routes | coast | container | containers | vessels | prison | prisons | market | markets | question | particular | general | recent | years | months | exchange | return | which | them | these | those | this | that | such | many | several | various | certain | much | more | most | less | some | any | all | both | each | every | other | others | same | suspected | alleged | human | people | person | persons | goods | products | commodities | items | things | contraband | thereof | group | groups | gang | gangs | network | networks | ring | rings | case | cases | crime | crimes | river | rivers | lake | lakes | land | mass | petty | armed | early | late | first | last | next | also | well | where | when | while | since | until | because | about | over | than | like | like-minded | known | rise | growth | increase | against | fight | combat | between | within | into | onto | upon | across | along | around | through | during | despite | without | beyond | before | after | toward | towards | south | north | east | west | cross-border | wholesale | retail | state | states | government | police | customs | security | organised | organized | lake-based | large-scale | small-scale | street | online | daily | annual | sexual | labour | labor | sex | violent | online-based

# What adjectives and adverbs end in: no word for goods.
[Words adjective-endings]
ed | ing | ous | ive | ant | ly | ible | able | ful | less | ic | ary | onal | cial | rial | tual | ical | ntal | tial | rnal | ural | sual | ular

# Verbs by which a text becomes public.
[Words publishing-verbs]
published | publishes | publish | issued | issues | released | releases | brought out | brings out | bring out | put out | puts out | unveiled

# Organs in the plural, each of a body of its own.
[Words joint-organs]
secretariats | commissions | executive secretariats | general secretariats

# Nouns of languages in which the noun comes first, for names in other languages' texts.
[Words foreign-heads]
instituto | fundación | fundação | institut | istituto | observatorio | observatório | asociación | associação | centro | comisión | comissão | consejo | conselho | ministerio | ministério | agencia | agência | policía | polícia | secretaría | secretaria | comité | programa | proyecto | projeto | fondo | iniciativa | alianza | aliança

# Texts by which a body is founded or works.
[Words own-texts]
statute | statutes | charter | constitutive act | founding charter | founding statute

# Behind "at" in a name: "Children at Risk", "Crime at Sea".
[Words at-ends]
sea | risk | work | school | home | large

# Titles in small letters, "the Convention on mutual assistance in criminal matters": qualities that tell no text apart; what a title goes on with; what is no title's
# beginning ("the Programme for the period 2021-2027"); what stands before a text that is a subject, which has its verb behind it.
[Words bare-qualifiers]
framework | regional | global | joint | national | common | comprehensive | integrated | strategic | general | international | new | draft | first | second | multiannual | multi-annual | optional | interregional | political | special | annual | technical | broad | updated | revised | final

[Words title-links]
on | for | against | concerning | regarding | relating to | to combat | to fight | to tackle | to prevent | to counter | to address | to strengthen | to enhance | to improve | to support | to eliminate | to eradicate | to end | to promote | to protect | sobre | contra

[Words title-stops]
period | periods | year | years | month | months | time | times | benefit | benefits | purpose | purposes | sake | first | second | third | next | coming | part | reason | reasons | example | instance | adoption | signature | ratification | consideration | approval | behalf | basis | occasion | future | which | whom | it | them | us | all | both | one | two | three | more | further | good | use | question | matter | matters | grounds | account | condition | course | side | way | hand | same | latter | former | work | review | conclusion | following | foregoing | above | date | day

[Words clause-openers]
that | as | while | whereas | where | how | whether | if | because | since | when | but | or | than | until | after | before | once | unless | although | though | also | then
"""##
