// Written by .ci/embed from Data/questions.pt.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_pt_words = ##"""
# The words of Portuguese questions: a basic set. The head of questions.en.1-asking.words says how to read them.
function: o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, este, esta, se, lhe, me, nos, por favor, também, além disso, há, exatamente, todo, todos, toda, todas, que, ele, ela, eles, elas, deste, desta, destes, destas, nesse, nessa, neste, nesta, esse, essa, esses, essas, estes, estas, isso, isto, aquele, aquela, aqueles, aquelas, cada, qualquer, cujo, cuja, algum, alguma, alguns, algumas, vários, várias, próprio, própria, demais, vez, nosso, nossa, nossos, nossas, aí, ali, assim, qual é que, é que
aside now: atualmente, já, hoje
direct: direto, direta, diretos, diretas, diretamente
aside: agora, ainda, relevantes, concretos, atual, atuais, existente, existentes, distintos, diferentes, diversos, diversas, respetivos, principalmente, em particular, especialmente, plenamente, explicitamente, expressamente, oficialmente, formalmente, efetivamente, o papel de, o papel da, o papel do, o trabalho de, o desenvolvimento de, o reforço de, as atividades de, então, até agora, até à data, finalmente
excluding: além de, exceto, salvo, com exceção de, que não seja, que não sejam
beyond: pelo menos, no máximo, mais de, menos de, quase, metade de, a maioria de, por que, porquê, por que razão, quanto, quanta, quanto custa, orçamento, por cento, percentagem, porcentagem, ninguém, nada, a menos que, em vez de, mais que, menos que, mal, quase nunca, a maior parte de
filler: diga me, pode dizer me, quero saber, gostaria de saber, nos documentos, gostava de saber, gostaria que me dissesse, diga por favor, preciso de saber, preciso saber, interessa me saber, pode me dizer, poderia dizer me, poderia me dizer, segundo os documentos, segundo os textos, de acordo com os documentos, sabe se, sabe dizer me, para uma nota, sim ou não, os nomes de, o nome de, precisamente, em concreto, na realidade, obrigado, obrigada, olá, bom dia
function prep: de, do, da, dos, das, em, no, na, nos, nas, ao, aos, por, pelo, pela, pelos, pelas, para, com, contra, entre, sobre, desde, até, durante, dentro de, dentro do, acerca de, a respeito de, em relação a, em matéria de, através de, por parte de, perante, junto de, no âmbito de, no quadro de, sob, após
aux be: é, são, foi, foram, era, eram, está, estão, ser, sido, estar, tem sido, têm sido, fosse, serão, será, seria, estava, estavam, sendo, foi que
aux have: tem, têm, tinha, haver
aux modal: pode, podem, vai, vão, pôde, puderam, poderia, ia, iam
conj: e, ou, bem como
both: ambos, ambas, tanto, os dois, as duas, ao mesmo tempo, conjuntamente
neg: não, nunca, nem, sem, nenhum, nenhuma, jamais, em nenhum momento, em lado nenhum, em parte alguma, nem sequer, omite, omitem, ausente de, ausente da, ausentes de, ausentes da, falta em
only: só, apenas, somente, meramente
hope: deve, devem, deverá, deverão, haverá de, haverão de, terá de, terão de, deveria, prevê, preveem, pretende, pretendem, planeiam, planejam, previsto, prevê se, previa se, pretende se, propõe se, prevista, previstas, previstos, está previsto, está prevista, querem, quer, deveriam, deve se, há que, planeia se, planeja se, tem de, têm de, tem que, têm que, aspira a, hão de, há de, vai, vão
ask who: quem, com quem, a quem, por quem, que organismo, que ator, qual organismo, a cargo de quem, de quem, para quem, contra quem, quem é que
ask what: que, o que, qual, quais, o quê, o que é que
ask which: que, qual, quais, quais são, qual é, quais os, quais as, qual dos, qual das, quais dos, quais das, que outro, que outros, que outra, que outras, quais são os, quais são as, qual é o, qual é a
ask when: quando, em que data, que data, em que dia, em que ano, em que mês, desde quando, até quando, data de, data da, data do, até que ano, desde que ano, em que momento, a partir de que ano, em que anos, que ano, que mês, dia em que, data em que, a data em que, qual foi a data da, qual foi a data do, qual é a data da, qual é a data do, a data da, a data do, a data de, quando é que, quando foi
ask where State: em que país
ask where Place: em que cidade, que cidade, em que capital, em qual cidade
ask where: onde, em que lugar, em que local, aonde, em que sítio, em que localidade, sede de, lugar em que, local em que, o local de, local da, local do, cidade em que, onde é que, que capital
ask howmany: quantos, quantas, número de, em quantos, em quantas, quantas vezes, qual é o número de, quantos são os, quantas são as, o número de, que número de, quantidade de
ask how: como
ask list: enumere, liste, nomeie, indique, mostre, enumera, indica, aponte, cite os, cite as, diga os, diga as, dê me, dê, lista de, a lista de, uma lista de, listagem de, mostra, apresente, faça uma lista de, preciso da lista de
kind Agency: agência, agências
kind State: país, países, estado, estados, estados membros, governo, governos, estado membro
kind Organisation: organização, organizações
kind Actor: organismo, organismos, órgão, órgãos, instituição, instituições, entidade, entidades, autoridade, autoridades, serviço, serviços, fórum, estrutura, estruturas, ator, atores
kind Committee: comité, comitê
newcomer new additional newly: novo, nova, novos, novas, adicional, adicionais
kind TaskForce: grupo de trabalho antidroga, grupo de trabalho antidrogas, grupo antidroga, grupo operacional antidroga, força tarefa antidroga, força tarefa antidrogas, task force, grupo de trabalho antinarcóticos, força tarefa antinarcóticos, força tarefa contra o narcotráfico, grupo de trabalho contra o narcotráfico, grupo de ação antinarcóticos, força tarefa antidrogas, grupo de trabalho antidrogas, força tarefa, grupo de trabalho
kind Programme: programa, programas, projeto, projetos, programa de cooperação, programas de cooperação, iniciativa, iniciativas, projeto de cooperação, projetos de cooperação
kind Phase: fase, fases
kind Network: rede, redes
kind CrimeArea: crime, crimes, formas de criminalidade, ameaça, ameaças, tipos de crime, criminalidade, atividade criminosa, atividades criminosas, tipo de crime, tipos de criminalidade, área criminal, áreas criminais, forma de criminalidade, fenómeno criminal, fenómenos criminais, ameaça criminal, ameaças criminais, delito, delitos, formas de crime, áreas de crime
kind Instrument: instrumento, instrumentos, ferramenta, ferramentas
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
# A text, or its speakers, by those whose it is: {A} and {B} stand for the two parties that the names of a graph's documents begin with, {doc} for any phrase of a sort of text or of those who speak. What an outlet brought, by its name.
whose: {doc} {A} {B}, {doc} entre a {A} e o {B}, {doc} entre a {A} e {B}, {doc} da {A} e do {B}, {doc} da {A} e {B}
outlet: artigo da {A}, artigo do {A}, artigo de {A}, notícia da {A}, notícia do {A}, notícia de {A}
doc Declaration: declaração, declarações, declaração conjunta, declarações conjuntas, declaração ministerial, declarações ministeriais
doc Procedure: procedimentos de trabalho, procedimentos
doc News: notícia, artigo
doc Annex: anexo, roteiro
doc any: documento, documentos, texto, textos, fonte, fontes, corpus, escrito, escritos
paragraph: parágrafo, parágrafos, ponto, pontos, passagem, passagens, secção, secções, seção, seções
ordinal 1: primeira, primeiro
ordinal 2: segunda, segundo
ordinal 3: terceira, terceiro
ordinal last: última, último, mais recente, últimas, últimos, mais recentes
ordinal next: próxima, próximo, de novo, novamente, outra vez
scope: segundo, de acordo com, conforme, em, no, na, nos, nas, de, do, da, nos termos de, nos termos da, nos termos do, ao abrigo de, à luz de, dentro de, segundo a, segundo o, de acordo com a, de acordo com o, pela, pelo
onward: em diante, ou depois, ou mais tarde, e depois, ou posteriormente
backward: ou antes, ou anteriormente
until: até, até finais de
since: desde, a partir de
sofar: até agora, até à data, até hoje, até ao momento, já
sum: no total, em conjunto, juntos, juntas
time before: antes de, antes da, antes do, anterior a, anteriores a, anterior à, anteriores à, previamente a, antes dos, antes das
time after: depois de, depois da, após, desde, posterior a, posteriores a, posterior à, depois do, depois dos, depois das, a partir do
time asof: à data de, a partir de, até ao, em data de
time in: em, durante, no ano de, no decurso de
trace: siga, evolução de, evolução da, evolução do, história de, ao longo do tempo, ao longo dos documentos, através dos documentos, através das declarações, ao longo das declarações, rastreie, acompanhe, segue, evolui, evoluiu, tem evoluído, como evolui, como evoluiu, como tem evoluído, trajetória de, trajetória do, trajetória da, percurso de, percurso do, percurso da, historial de, cronologia de, história do, história da, com o tempo, ao longo dos anos, de um documento a outro, de uma declaração a outra, documento a documento, documento por documento, ano após ano, ao longo dos cinco documentos, através dos cinco documentos, ao longo das várias declarações, ao longo de todos os documentos, ao longo de, ao longo das, ao longo dos
rel MEMBER_OF lr: formam, compõem, integram, constituem
tracefill: siga, seguindo, percorre, percorrer, por todos, mostre, descreva, resuma, evolui
trace: por todos os documentos, em todos os documentos, em ordem cronológica, em ordem temporal, através de todos os documentos, de uma declaração para outra, de um texto para outro, siga, um após o outro, um a um, um por um, por ordem, por ordem de datas, por data, do primeiro ao último, segue, seguir, rastrear, trajetória de, cronologia de, cronologia, com o passar do tempo, através do tempo, ao longo dos anos, com os anos, de um documento para outro, documento a documento, por ordem cronológica, do princípio ao fim, evolução
connectfill: passos, passo, via, caminho, intermediários, através de quem, por meio de quem, mediante, mostra, como, chega, chegar, vai
tracefill: tratamento, papel, menção, menções, mudou, tema, tema de, tema da, tema do, assunto, questão da, questão do, questão de, referências a, como, mencionado, mencionada, tratado, tratada, presença de, presença, muda, posição de, postura, trata, tratam, tratamento dado a, tratamento dado à, tratamento dado ao
connect: ligado, ligada, ligados, relacionado, relacionada, relacionados, conectado, conectada, ligação, ligação entre, relação, relação entre, conexão, conexão entre, liga, relaciona, vínculo, vínculo entre, existe, há, tem, une, como se relaciona, como se relacionam, como se liga, como se ligam, como se conecta, como se conectam, se relacionam, se relaciona, se ligam, se liga, ligam, conecta, conectam, unem, caminho entre, caminho de, cadeia entre, nexo, nexo entre, laço, laços, o que une, o que liga, o que conecta, que relação há entre, que ligação há entre, relação existe entre, relação há entre, ligação existe entre, ligação há entre, que tem a ver, tem a ver, têm a ver, por que via, relacionam, conectados, estão ligados, está ligado, está ligada
stand: significa, sigla, siglas, nome completo, que significa, que significa a sigla, o que significa a sigla, significa a sigla, quer dizer, significado de, o significado de, nome oficial de, nome completo do, nome completo da, a que corresponde a sigla, corresponde a sigla, acrónimo, acrónimo de, sigla de, por extenso
mention: fala, falam, falar, se trata, se fala, referidas, encontra, encontram, encontra se, se encontra, se encontram, menciona, mencionam, mencionado, mencionada, mencionados, mencionadas, mencionar, refere, referem, referido, referida, referidos, nomeado, nomeada, cita, citam, citado, citada, menção, nomeia, aludem, alude, nomeiam, são mencionados, se menciona, se mencionam, se cita, se refere, faz referência, fazem referência, faz menção, fazem menção, referência a, referências a, menções a, fala de, fala da, fala do, falam de, falam da, falam do, fala se de, se fala de, mencionou, mencionaram, contém, contêm, inclui, incluem, refere se a, referem se a
mentioned: aparece, aparecem, figura, figuram, aparecer, apareceu, apareceram, figurou, consta, constam, surge, surgem, surgiu, aparece mencionado, é mencionado, é mencionada, são mencionadas
added: pela primeira vez, acrescentado, acrescentados, aparece pela primeira vez, aparecem pela primeira vez, surge pela primeira vez, surgem pela primeira vez, acrescenta, acrescentam, novidade em, novos na, novas na, novos em
dropped: desaparece, desaparecem, já não, deixou de, já não aparece, já não aparecem, já não menciona, já não é mencionado, já não é mencionada, já não são mencionados, desapareceu, desapareceram, deixou de mencionar, deixa de mencionar, deixaram de ser mencionados, suprimido, suprimidos, eliminado, eliminados, desaparecem da, desaparecem na
compared: em comparação com, em comparação com a, comparado com, comparada com, comparados com, comparadas com, face a, face à, relativamente a, relativamente à, em relação a, em relação à
unlike: ao contrário de, ao contrário da, ao contrário do, ao contrário das, ao contrário dos, diferentemente de, diferentemente da, em contraste com
compare: comparando, se se comparar, ao comparar, compare, comparar
asmuch: como, quanto
common: têm em comum, tem em comum, em comum, comuns a, comuns às, partilham, partilha, compartilham
relative: que, os quais, as quais, o qual, a qual
pointer: o, a, os, as
others: outro, outra
others all: outros, outras, demais, restantes, resto
later: posterior, posteriores
sooner: antes, anteriormente, previamente
ordinal previous: anterior, anteriores, prévia, prévias
nor: nem
quantity all: todos, todas, cada
quantity any: qualquer, algum, alguma, alguns, algumas
absence: ausente, ausentes, ausente da, ausentes da, ausente de, ausentes de, omitido, omitida, omitidos, omitidas, falta, faltam, falta na, faltam na
contrast: mas, mas sim, e sim, enquanto, ao passo que, embora, porém
most: mais, mais mencionada, mais mencionado, mais vezes, com maior frequência, com mais frequência, mais frequentemente, maior número de, o maior número de, mais citada, mais citado, mais nomeada, mais referida
speaker: ministros, os ministros, as partes, ambas as partes, as duas partes, signatários, os signatários, os ministros do interior, ministros do interior, ministros da administração interna, os ministros da administração interna, as duas regiões, ambas as regiões, os dois lados, ambos os lados
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
rel COOPERATES_WITH lr: coopera com, cooperam com, colabora com, colaboram com, trabalha com, trabalham com
rel COOPERATES_WITH lr say=information: troca informações com, trocam informações com, trocar informações com, troca informações
rel COOPERATES_WITH lr say=exchange: mantém intercâmbios com
rel COOPERATES_WITH lr say=close: colabora estreitamente com
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
rel MODELLED_ON lr: inspirado em, inspirada em, inspirado no, inspirado na, inspira se em, inspirou se em, segue o modelo de, segundo o modelo de, baseado em, baseada em, baseia se em, tomou como modelo, modelado em, inspirou se no, inspirou se na, se inspira, se inspirou
rel ALIGNED_WITH lr: alinhado com, alinhada com, sinergias com, coordenado com
rel SUCCEEDS lr: substitui, substituiu, sucede a, sucedeu a, sucede ao, sucedeu ao
rel PUBLISHED lr: publicou, publica
rel CITES lr: faz referência a, remete para
event Creation: criado, criada, criou, criação, foi criado, foi criada, fundado, fundada, estabelecido, criação de, criação do
event Launch: lançado, lançada, lançou, lançamento, lançamento de, lançamento da, começou, iniciou
event Signature: assinado, assinada, assinou, assinaram, assinatura, assinatura de, assinatura do, firmado
event Accession: aderiu, aderiram, adesão, juntou se, ingressou, entrou
event Meeting: reunirão, se reunirão, voltarão a reunir-se, reuniu, reuniram, reunião, cimeira, cúpula, realizou, realizou se, teve lugar, reunir se, reunir, realizada, decorreu, reunião operacional, primeira reunião operacional
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
capacity invited: convidado, convidada, convidados, convidadas
capacity signatory: signatário, signatária
capacity observer: observador, observadores
called: chamado, chamada, denominado, denominada, designado como, designada como, descrito como, descrita como, apelidado de, se chama, se denomina
says: onde se diz que, onde diz que, onde se afirma que, em que parágrafo se diz que, em que parágrafo se afirma que, em que parágrafo diz que, que parágrafo diz que, que documento diz que, em que documento se diz que, onde consta que, em que ponto se diz que, onde está escrito que
fact: é verdade que, é certo que, é correto que
least: menos mencionada, menos mencionado, menos vezes, com menor frequência
span: quanto tempo, durante quanto tempo, que período, em que período, quanto dura, quanto durará, entre que anos
number 4: quatro
number 5: cinco
number 6: seis
number 7: sete
number 8: oito
number 9: nove
number 10: dez
number 11: onze
number 12: doze
stancenoun commits: compromisso, compromissos, promessa, promessas
stancenoun calls: apelo, apelos, pedido, pedidos
stancefill: algo, fazer, a fazer, alguma coisa, contêm, exprimem, expressam
rel SUPPORTS verb: auxiliar, assistir, contribuir para, impulsionar, sustentar
rel SUPPORTS lr: dá apoio a, dá apoio à, dá apoio ao, dão apoio a, deu apoio a, deu apoio à, presta apoio a, presta apoio à, presta apoio ao, prestam apoio a, prestam apoio à, prestou apoio a, prestou apoio à, oferece apoio a, contribui para
rel SUPPORTS rl: recebe apoio de, recebe apoio do, recebe apoio da, recebem apoio de, recebeu apoio de, recebe ajuda de, conta com o apoio de, conta com o apoio do, conta com o apoio da, com o apoio de, com o apoio do, com o apoio da, beneficia de, beneficia do, beneficiam de
rel COOPERATES_WITH lr: cooperar com, cooperar, colaborar com, colaborar, cooperou com, cooperaram com, coopera, cooperam, cooperando com, colaborando com, trabalhar com, trabalha em conjunto com, parceiro de, parceiros de, parceira de, parceiros do, parceiros da, cooperação com, colaboração com, cooperação entre, em cooperação com
rel MEMBER_OF lr: aderiram à, aderiu à, aderir ao, aderir à, aderir a, se juntaram ao, se juntou ao, juntaram se à, ingressaram no, ingressou no, entrou no, entrou para, entrado no, são parte do, é parte do, pertencer ao, ser membro de, ser membro do, é membro do, é membro da, são membros do, são membros da, membro do, membros do, membros da, compõem, constituem, passaram a integrar, passou a integrar, adesão ao, adesão à, ingresso no, entrada no
rel MEMBER_OF rl: composto por, compõe se de, é composto por, é formado por, formado por, integrado por, reúne, agrupa, admitiu, tem como membros, acolheu como membros
rel MEMBER_OF agent: integrante, integrantes, adesões, membros atuais
rel CHAIRS verb: presidir
rel CHAIRS lr: preside a, preside ao, presidia ao, presidiu ao, ocupava a presidência de, ocupava a presidência do, ocupou a presidência de, ocupou a presidência do, exerce a presidência do, exerceu a presidência de, exerceu a presidência do, detém a presidência do, tinha a presidência de, tinha a presidência do, tem a presidência de, tem a presidência do, assegurava a presidência do, está à frente de, lidera, dirige
rel CHAIRS agent: presidência, presidente
rel PART_OF lr: fase de, fases de, é uma fase de, insere se em, é uma forma de, são formas de, é um tipo de, incluído em, incluída em, anexo a, anexo à, anexa à, parte do, parte da, componente do, componente da
rel ADDRESSES verb: atacar, perseguir, travar, prevenir, fazer face a, lutar contra, visar
rel ADDRESSES lr: lutar contra, faz face a, fazem face a, dirigido contra, dirigida contra, dirigidos contra, dirigidas contra, se dirige contra, se dirigem contra, dirige se contra, ocupa se de, se ocupa de, centra se em, se centra em, destinado a combater, destinada a combater, atua contra, atuam contra, na luta contra, a luta contra, dedicado a, dedicada a
rel ADDRESSES lr weak: contra
rel ESTABLISHED verb: instituir, instaurar, lançar
rel ESTABLISHED lr: instituiu, adotaram, fundaram, estabeleceram
rel ESTABLISHED agent: fundador, fundadores, criador, criadores
rel IMPLEMENTS verb: administrar, levar a cabo
rel IMPLEMENTS lr: gerem, encarregado de, encarregada de, encarregado da gestão de, a cargo de, responsável por, responsável pela gestão de, responsável pela gestão do, executa, administra
rel IMPLEMENTS noun: gestão
rel FUNDS lr: financia, financiam, cofinancia, cofinanciam, paga, pagam, custeia, subsidia, dá dinheiro a
rel FUNDS rl: financiado por, financiada por, cofinanciado por, cofinanciada por, recebe fundos de, recebe dinheiro de, recebe financiamento de
rel FUNDS noun: financiamento
rel COORDINATES lr: coordena, coordenam, coordenou, sob a coordenação de, sob a coordenação do
rel COORDINATES noun: coordenação
rel MODELLED_ON lr: toma como referência, segue o exemplo de, seguiu o exemplo de, seguiu o modelo de, segue o modelo do, segue o modelo da, seguindo o exemplo de, seguindo o modelo de, inspirados em, inspiradas em, inspirados no, inspirada na, se inspira em, se inspira no, se inspirou em, se inspirou no, se inspiraram em, se inspiram em, modelado segundo, modelada em, baseados em, baseadas em, à semelhança de, a exemplo de, tem como modelo, teve como modelo, imita, se baseia em, se baseia no, se baseou em, se baseou no, baseado no
rel MODELLED_ON rl: inspirou, serviu de modelo para, serve de modelo para, serviu de modelo a, serviu de modelo ao, serviu de modelo à, serve de modelo a, serve de modelo ao, serviu de inspiração para, serviu de inspiração a, serviu de inspiração ao, serve de inspiração para, modelo para, modelo de, modelo do, modelo da, foi o modelo de, foi o modelo do, foi o modelo para, inspiração para, inspiração de, inspiração do, serviu como modelo para, serviu como modelo ao
rel ALIGNED_WITH lr: alinhados com, alinhadas com, alinha se com, se alinha com, em sintonia com, sincronizado com, sincronizada com, coordenada com, em consonância com, sinergias entre, em linha com
rel SUCCEEDS verb: substituir, suceder
rel SUCCEEDS lr: sucede à, sucedeu à, substituirá, sucederá a, sucederá ao, toma o lugar de, tomou o lugar de, é o sucessor de, é a sucessora de, é sucessora de, é sucessor de, sucessor de, sucessora de, sucessor do, sucessora do, sucessora da, antes chamado, antes chamada, antes conhecido como, antes conhecida como
rel SUCCEEDS rl: se tornou, torna se, tornou se, se torna, passou a ser, passa a ser, passou a chamar se, passa a chamar se, predecessor de, predecessora de, antecessor de, antecessora de, antecessora da, antecessor do, transformou se em, se transformou em, converteu se em, deu lugar a, deu lugar à, dá lugar a
rel PUBLISHED verb: publicar, emitir, editar
rel PUBLISHED lr: publicaram, emitiu, é autor de, são autores de
rel PUBLISHED agent: autor, autora, autores
rel CITES verb: citar, mencionar, invocar
rel CITES lr: se refere a, se referem a, remete a, invoca, faz referência à, fazem referência a, remete para o
rel INVOLVED_IN verb: participar em, assistir a
rel INVOLVED_IN lr: participa em, participa na, participam em, participam na, participam nas, participou em, participou na, participaram em, participaram na, participaram no, assistiu a, assistiram a, tomou parte em, esteve presente em, estiveram presentes em, estiveram presentes na
rel INVOLVED_IN agent: participante, participantes
alike fight combat tackle counter against verb: combater
begin: começa, teve início
end: acaba, conclui, expira, dura até, até que data, terminará
end: dura, duram, durará, vigente
rel ADDRESSES lr: luta, lutam
rel MEMBER_OF agent: país membro, países membros, estado membro
rel MODELLED_ON rl agent: modelo, inspiração
rel SUPPORTS lr: apoia, apoiam
kind named centre: centro, centros
kind named alliance: aliança, alianças
aside: estreitamente, de perto, ativamente
rel COOPERATES_WITH lr: trabalha, trabalham, se coordena com, coordena se com, mantém relações com, mantêm relações com, é parceiro de, são parceiros de, colabora, colaboram, deveria colaborar com
rel COOPERATES_WITH lr toward say=exchange: facilita intercâmbios com, facilita os intercâmbios com, facilita intercâmbios, facilita os intercâmbios
rel ADDRESSES lr: se dirige, dirige se, está dirigido, está dirigida, se concentra em, concentra se em, foca se em, se foca em, procura combater, procuram combater, pretende combater, pretendem combater, ocupa se com, trata de combater
rel SUPPORTS lr: impulsiona, impulsionam, promove, promovem, favorece, favorecem, presta ajuda a, prestam ajuda a, auxilia, auxiliam, é vital para, é essencial para, contribui para o desenvolvimento de, contribui para o reforço de
rel SUPPORTS rl: se apoia em, apoia se em, goza do apoio de, é apoiado por, é apoiada por, apoiado por, apoiada por
rel IMPLEMENTS lr: põe em prática, tem a seu cargo, está encarregado de, é responsável por, é responsável pela gestão de, administra, dirige o programa
rel FUNDS lr: põe dinheiro em, dá verbas a, arca com os custos de, patrocina
rel FUNDS rl: é financiado por, é financiada por, vive de
rel MODELLED_ON lr: segue o padrão de, copiou, copia, baseou se em, se baseou em, foi inspirado em, foi inspirada em
rel PUBLISHED lr: escreveu, aprovou, aprovaram, acordou, acordaram, combinou, convencionou, adotou, adotaram
stance states concern: preocupa, preocupam, preocupava, preocupados com, preocupa profundamente, preocupa profundamente os, preocupa os, inquieta
withit paragraph: no mesmo parágrafo que, nos mesmos parágrafos que, num mesmo parágrafo, no mesmo ponto que
withit: junto com, ao lado de, juntamente com
thereis: há, existe, existem
rel CHAIRS alone lr: exercia a presidência do conselho, exercia a presidência da ue, exercia a presidência, exerce a presidência do conselho, exerce a presidência da ue, exerce a presidência, exerceu a presidência do conselho, exerceu a presidência da ue, exerceu a presidência, detinha a presidência do conselho, detinha a presidência da ue, detinha a presidência, detém a presidência do conselho, detém a presidência da ue, detém a presidência, deteve a presidência do conselho, deteve a presidência da ue, deteve a presidência, ocupava a presidência do conselho, ocupava a presidência da ue, ocupava a presidência, ocupa a presidência do conselho, ocupa a presidência da ue, ocupa a presidência, ocupou a presidência do conselho, ocupou a presidência da ue, ocupou a presidência, tinha a presidência do conselho, tinha a presidência da ue, tinha a presidência, tem a presidência do conselho, tem a presidência da ue, tem a presidência, assegurava a presidência do conselho, assegurava a presidência da ue, assegurava a presidência, assumia a presidência do conselho, assumia a presidência da ue, assumia a presidência, assumiu a presidência do conselho, assumiu a presidência da ue, assumiu a presidência
ordinal 1: pela primeira vez, a primeira vez
timing: pela primeira vez, a primeira vez
ordinal last: pela última vez, a última vez
extent: há, tem, têm, existem
numbered: numerados
mention: mencione, mencionem, nomeie, nomeiem, cite, citem, fale de, falem de
event Meeting: reunião ministerial, reuniões ministeriais
issuing: publicada, publicado, publicou
person leaders heads-of-state: chefes de estado, chefes de estado e de governo, líderes, os líderes

# Where something has its seat: no statement tells, and no paragraph answers.
sited: sediado, sediada, localizado, localizada, situado, situada, tem sede, tem a sua sede, com sede, sede
telling: diz, dizem, disse, disseram, se diz, é dito, dito, indica, indicam
topical: sobre, acerca de, a respeito de, quanto a, quanto ao, quanto à, em relação a, em relação ao, em relação à
rel ADDRESSES lr: vai contra, vão contra, foi contra
rel SUPPORTS lr: fomenta, fomentam, fomentou, alimenta, alimentam
event Document: feita, feito, feitas, feitos
modifier: latino americano, latino americanos, latino americana, latino americanas
ask when: data, a data
event Document: acordado, acordadas, adotados, aprovado, aprovados, convencionada, convencionado, publicado, publicados, foi acordada, foram acordados, foi adotada, foram adotados, foi aprovada, foi publicada, acordou se, adotou se, emitida
event Creation: instituído, instituída, constituído, constituída, existe desde, existem desde, fundação de, fundação do
event Launch: se lançou, lançou se, arrancou, arranque de, arranque do, inaugurado, inaugurada, lançamento do
event Meeting: realizou se em, acolheu a reunião
rel CHAIRS alone lr: presidia o conselho, presidia ao conselho, presidiu ao conselho, presidiu o conselho, preside ao conselho, estava à frente do conselho, tinha a presidência rotativa, exercia a presidência rotativa, exercia a presidência do conselho da ue, detinha a presidência do conselho da ue
stance states concern: preocupados, preocupadas, preocupação, profunda preocupação, expressam a sua preocupação, manifestam a sua preocupação, mostram se preocupados com, se mostram preocupados com, suscita preocupação, causa preocupação
rel PART_OF lr: pertence ao programa, faz parte do programa, insere se no, se insere em, se enquadra em, enquadra se em, é um componente de, é um componente do, constitui um componente de
rel MODELLED_ON rl: inspira, inspiram, inspiraram
rel SUCCEEDS rl: foi substituído por, foi substituída por, foi substituído pela, foi substituída pela, foi substituído pelo, deu lugar ao
rel SUCCEEDS lr: veio substituir, tomou o lugar do, tomou o lugar da
rel ESTABLISHED verb: desenvolver, conceber
rel MEMBER_OF lr: passou a fazer parte do, passaram a fazer parte do, se incorporaram ao, se integrou no
span: está em vigor, em vigor, está vigente, vigência de, vigência do, duração de, duração do, duração da, que período cobre, que período abrange, que período abrange o, que período abrange a, desde quando até quando, de que ano a que ano, que anos abrange
common: tanto na, tanto no
filler: gostaria de confirmar, queria confirmar, queria confirmar uma coisa, gostava de confirmar, por curiosidade, se possível, desde já obrigado, dizer, dizer me
fact: é exato que, é o caso que, é correto dizer que, seria correto dizer que, pode dizer se que, pode afirmar se que, será que, ouvi dizer que
kind Agreement: acordo, acordos
kind named partnership: parceria, parcerias
kind named mechanism: mecanismo, mecanismos
mention: alusão, alusão a, alusão ao, se faz alusão a, se faz alusão ao, se faz menção a, se faz referência a, se faz referência ao, menção da, menção do, menção ao, fala se da, fala se do, se fala da, se fala do
mentioned: é referida, é referido, vem mencionado, vem mencionada, aparecia, apareciam, figurava, figuravam
telling: dizer, conta, contam, comenta, refere que, informa
modifier: policial, policiais, portuária, portuário, ministerial, ministeriais
footnote: nota de rodapé, uma nota de rodapé
# What recurs, under the words of its English name.
recurring ministerial meetings: reuniões ministeriais, as reuniões ministeriais, reuniões de ministros, as reuniões de ministros
recurring senior officials meetings: reuniões de altos funcionários, as reuniões de altos funcionários, reuniões de funcionários de alto nível
recurring institutional meetings: reuniões institucionais, as reuniões institucionais
stance supports express: expressam o seu apoio, expressam o seu total apoio, expressam o seu pleno apoio, expressam seu apoio, expressam seu total apoio, manifestam o seu apoio, manifestam seu apoio, expressaram o seu apoio, expressaram apoio
# Verbs that may come first, with what they govern behind their subject: "Pertence A a B?".
rel MEMBER_OF lr: pertence, pertencem, pertencia, pertenciam, pertenceu, faz parte, fazem parte, fazia parte, faziam parte
rel INVOLVED_IN lr: participa, participam, participou, participaram, participava, assistiu, assistiram, assiste, assistem, tomou parte, tomaram parte
rel SUPPORTS lr: contribui, contribuem, contribuiu
# De duas coisas que têm data, qual está antes.
earlierof first: o anterior dos dois
earlierof last: o posterior dos dois

# O que se diz sob condição, e não é mais do que possível.
conditional: só quando aplicável, só se aplicável, só se for caso disso, só quando for caso disso, só quando apropriado, só se for possível, só quando possível, somente quando aplicável, somente se aplicável, somente se for caso disso, somente quando for caso disso, somente quando apropriado, somente se for possível, somente quando possível, apenas quando aplicável, apenas se aplicável, apenas se for caso disso, apenas quando for caso disso, apenas quando apropriado, apenas se for possível, apenas quando possível, unicamente quando aplicável, unicamente se aplicável, unicamente se for caso disso, unicamente quando for caso disso, unicamente quando apropriado, unicamente se for possível, unicamente quando possível

# Mais de um do que de outro.
comparing more: mais
comparing fewer: menos
comparing same: tantos, tantas
than: que, do que
asmany: como, quanto, quantos, quantas
often: vezes, frequentemente
orelse: ou depois, ou depois de, ou depois da, ou depois do, ou antes, ou antes de, ou antes da, ou antes do, ou após
concord: nenhum, nenhuma, nenhum dos, nenhuma das, nenhum de, nenhuma de
neg: nenhum dos, nenhuma das, nenhum de, nenhuma de
ask how: de que forma, de que modo, de que maneira
number 14: catorze, quatorze
number 15: quinze
number 16: dezesseis
number 17: dezassete, dezessete
number 18: dezoito
number 19: dezanove, dezenove
number 20: vinte
absence: deixou de fora, deixa de fora, deixam de fora, deixaram de fora, omitiu, omitiram
scope: segundo os, segundo as
time in: ao longo de, ao longo do ano, ao longo do ano de, no decorrer de
only: limitam se a, limita se a, se limitam a, se limita a, tão só
stance supports express: dão o seu pleno apoio, dão pleno apoio, dão todo o seu apoio, prestam o seu pleno apoio, manifestam o seu pleno apoio
stance commits: comprometem se, se comprometem, comprometem se a, se comprometem a, comprometem
event Meeting: voltar a reunir se, reunir se de novo, reunir se novamente, voltarão a reunir se, voltam a reunir se, realizou, realizaram, se realizou, foi realizada, primeira reunião operacional, reunião operacional
rel CHAIRS lr: copreside, copresidem, co preside, co presidem
trace: tem vindo a mudar, tem vindo a evoluir, tem mudado, foi mudando, mudou
rel MEMBER_OF lr: ingressou, ingressaram, ingressou no, ingressaram no, entrou no, entraram no, passou a integrar, passaram a integrar
time before: anteriores aos, anteriores às, anterior aos, anterior ao
time after: posteriores aos, posteriores às, posterior aos, posterior ao
time between: entre
bodily: organismo, organismos, instituição, instituições, órgão, órgãos, entidade, entidades, serviço, serviços, gabinete, gabinetes, autoridade, autoridades, estrutura, estruturas, fórum, fóruns, organização, organizações
rel INVOLVED_IN lr as=invited: convidado para, convidada para, convidados para, convidadas para, é convidado para, são convidados para, são convidadas para, está convidado para, estão convidados para, foi convidado para, foram convidados para, podem ser convidados para, pode ser convidado para
event Meeting: se reúnem, reúnem se, se reunem, se reuniram, reuniram se, se reunirão, vão reunir se, vão se reunir
# How long something runs asks for its years.
ask when: quanto tempo, durante quanto tempo, que período, em que período, quanto dura, quanto durará, entre que anos, vigência de, vigência do, duração de, duração do, duração da, que período cobre, que período abrange, que período abrange o, que período abrange a, desde quando até quando, de que ano a que ano, que anos abrange
"""##
