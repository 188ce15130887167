// Written by .ci/embed from Data/questions.pt.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_pt_words = ##"""
# The words of Portuguese questions: a basic set. The head of questions.en.words says how to read them.
function: o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, este, esta, se, lhe, me, nos, por favor, também, além disso, há, exatamente, todo, todos, toda, todas, que
aside: atualmente, já, hoje, ainda, relevantes, concretos
excluding: além de, exceto, salvo, com exceção de, que não seja, que não sejam
beyond: pelo menos, no máximo, mais de, menos de, quase, metade de, a maioria de
filler: diga me, pode dizer me, quero saber, gostaria de saber, nos documentos
function prep: de, do, da, dos, das, em, no, na, nos, nas, ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, contra, entre, sobre, desde, até, durante
aux be: é, são, foi, foram, era, eram, está, estão, ser, sido, estar
aux have: tem, têm, tinha, haver
aux modal: pode, podem, vai, vão
conj: e, ou, bem como
both: ambos, ambas, tanto
neg: não, nunca, nem, sem, nenhum, nenhuma
only: só, apenas, somente, meramente
hope: deve, devem, deveria, prevê, preveem, pretende, pretendem, planeiam, planejam, previsto
ask who: quem, com quem, a quem, por quem
ask what: que, o que, qual, quais, o quê
ask which: que, qual, quais, quais são, qual é, quais os, quais as
ask when: quando, em que data, que data, em que dia, em que ano, em que mês, desde quando, até quando, data de, data da, data do, até que ano, desde que ano
ask where State: em que país
ask where: onde, em que cidade, em que lugar, que cidade, em que local, aonde
ask howmany: quantos, quantas, número de, em quantos, em quantas, quantas vezes
ask how: como
ask list: enumere, liste, nomeie, indique, mostre
kind Agency: agência, agências
kind State: país, países, estado, estados, estados membros
kind Organisation: organização, organizações
kind Actor: organismo, organismos, órgão, órgãos, instituição, instituições, entidade, entidades
kind Committee: comité, comitê
newcomer new additional newly: novo, nova, novos, novas, adicional, adicionais
kind TaskForce: grupo de trabalho antinarcóticos, força tarefa antinarcóticos, força tarefa, grupo de trabalho
kind Programme: programa, programas, projeto, projetos, programa de cooperação, programas de cooperação
kind Phase: fase, fases
kind Network: rede, redes
kind CrimeArea: crime, crimes, formas de criminalidade, ameaça, ameaças, tipos de crime
kind Instrument: instrumento, instrumentos
kind Framework: quadro, quadros
kind Treaty: tratado, tratados, convenção, tratado constitutivo
kind Assessment: avaliação, avaliações
kind Report: relatório, relatórios
kind Strategy: estratégia, estratégias
kind Plan: plano, planos, plano de ação, planos de ação
kind Place: lugar, cidade, cidades, local
modifier Programme: de cooperação
modifier Region: regional, regionais
modifier: europeu, europeia, europeus, europeias, latino americanos, conjunta, conjunto, operacional, operacionais, internacionais, internacional, principais
euadj: ue, união europeia, da ue, da união europeia
topicable asset recovery: de recuperação de ativos, recuperação de ativos
doc Declaration: declaração, declarações, declaração conjunta, declarações conjuntas, declaração ue clasi, declaração ministerial
doc Procedure: procedimentos de trabalho, procedimentos
doc News: notícia, artigo, eucrim, artigo da eucrim, notícia da eucrim
doc Annex: anexo, roteiro
doc any: documento, documentos, texto, textos, fonte, fontes
paragraph: parágrafo, parágrafos, ponto, pontos, passagem, passagens
ordinal 1: primeira, primeiro
ordinal 2: segunda, segundo
ordinal 3: terceira, terceiro
ordinal last: última, último, mais recente
ordinal next: próxima, próximo, de novo, novamente, outra vez
scope: segundo, de acordo com, conforme, em, no, na, nos, nas, de, do, da
time before: antes de, antes da, antes do
time after: depois de, depois da, após, desde
time asof: à data de, a partir de
time in: em, durante, no ano de, no decurso de
trace: siga, evolução de, evolução da, evolução do, história de, ao longo do tempo, ao longo dos documentos, através dos documentos, através das declarações, ao longo das declarações, rastreie, acompanhe
tracefill: tratamento, papel, menção, menções, mudou
connect: ligado, ligada, ligados, relacionado, relacionada, relacionados, conectado, conectada, ligação, ligação entre, relação, relação entre, conexão, conexão entre, liga, relaciona, vínculo, vínculo entre, existe, há, tem, une
stand: significa, sigla, siglas, nome completo
mention: menciona, mencionam, mencionado, mencionada, mencionados, mencionadas, mencionar, refere, referem, referido, referida, referidos, referidas, nomeado, nomeada, cita, citam, citado, citada, menção, nomeia
mentioned: aparece, aparecem, figura, figuram
added: pela primeira vez, acrescentado, acrescentados
dropped: desaparece, desaparecem, já não, deixou de
contrast: mas, enquanto, ao passo que
most: mais, mais mencionada, mais mencionado, mais vezes
speaker: ministros, os ministros, as partes, ambas as partes, as duas partes
stance welcomes: saúdam, acolhem com satisfação, celebram, congratulam se com, saudam, acolhem
stance recalls: recordam, reconhecem, tomam nota
stance underlines: sublinham, destacam, salientam, reafirmam
stance supports express: expressam o seu apoio a, expressam apoio a
stance supports: manifestam o seu apoio a
stance commits: comprometem se, comprometem se a, acordam, concordam, comprometeram se a
stance calls: instam, apelam, convidam, exortam, pedem, apelam a
stance considers: consideram, exploram, ponderam
rel SUPPORTS verb: apoiar, ajudar, reforçar, fortalecer
rel SUPPORTS lr: apoia, apoiam, apoiou
rel SUPPORTS noun: apoio
rel COOPERATES_WITH lr: coopera com, cooperam com, colabora com, colaboram com, trabalha com, trabalham com, troca informações com
rel MEMBER_OF lr: aderiram ao, aderiram a, aderiu ao, aderiram à, juntaram se ao, juntou se ao, entraram no, entraram para, faz parte de, fazem parte de, faz parte do, fazem parte do, pertencem ao, pertence ao, pertence a, integra, integram, são membros de, é membro de, membro de, membros de, é membro do, são membros do, membro do, membros do, ingressaram no, incorporaram se ao
rel MEMBER_OF agent: membro, membros, novo membro, novos membros
rel CHAIRS lr: preside, presidiu, presidia, detém a presidência de, exerce a presidência de, exercia a presidência de, detinha a presidência do, detinha a presidência de, exercia a presidência do
rel PART_OF lr: é parte de, são parte de, componente de, componentes de
rel ADDRESSES verb: combater, abordar, enfrentar
rel ADDRESSES lr: luta contra, lutam contra, combate, combatem, aborda, abordam, visa, visam
rel ESTABLISHED verb: criar, estabelecer, fundar, adotar
rel ESTABLISHED lr: criou, estabeleceu, fundou, adotou, criaram, adotaram
rel IMPLEMENTS verb: executar, gerir, implementar
rel IMPLEMENTS lr: gere
rel FUNDS verb: financiar, cofinanciar
rel COORDINATES verb: coordenar
rel MODELLED_ON lr: inspirado em, inspirada em, inspirado no, inspirado na, inspira se em, inspirou se em, segue o modelo de, segundo o modelo de, baseado em, baseada em, baseia se em, tomou como modelo, modelado em, inspirou se no, inspirou se na, se inspira, inspira, se inspirou, inspirou
rel ALIGNED_WITH lr: alinhado com, alinhada com, sinergias com, coordenado com
rel SUCCEEDS lr: substitui, substituiu, sucede a, sucedeu a, sucede ao, sucedeu ao
rel PUBLISHED lr: publicou, publica
rel CITES lr: faz referência a, remete para
event Creation: criado, criada, criou, criação, foi criado, foi criada, fundado, fundada, estabelecido, criação de, criação do
event Launch: lançado, lançada, lançou, lançamento, lançamento de, lançamento da, começou, iniciou
event Signature: assinado, assinada, assinou, assinaram, assinatura, assinatura de, assinatura do, firmado
event Accession: aderiu, aderiram, adesão, juntou se, ingressou, entrou
event Meeting: reuniu, reuniram, reunião, cimeira, cúpula, realizou, realizou se, teve lugar, reunir se, reunir, realizada, decorreu, reunião operacional, primeira reunião operacional
event Document: adotado, adotada, adotou, aprovada, acordada, acordados, publicada, acordaram
begin: desde quando, começou, desde que ano
end: até quando, termina, até que ano
number 2: dois
number 3: três
number 13: treze
number 16: dezasseis
month 1: janeiro
month 2: fevereiro
month 3: março
month 4: abril
month 5: maio
month 6: junho
month 7: julho
month 8: agosto
month 9: setembro
month 10: outubro
month 11: novembro
month 12: dezembro
half 1: primeiro semestre de
half 2: segundo semestre de
"""##
