// Written by .ci/embed from Data/questions.pt.2-doings.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_pt_2_doings_rewrites = ##"""
# Ways to say a Portuguese question otherwise, further: two sentences, what is done and mentioned. The files are one list, in the order of their names; the head of the first says how it is read.

# Two sentences: the first names, the second asks.
(na|no|nas|nos) {D:6} (ha|existe|havia|existia) (um|uma|uns|umas|certo|certa|varios|varias) {X:3} que {B} . (qual|quais|que {X}|de que {X} se trata) $be? (ele|ela|eles|elas|esse|essa)? => que {X} {B} na {D}
(ha|existe|havia|existia) (um|uma|uns|umas|certo|certa|varios|varias) {X:3} que {B} . (qual|quais|que {X}|de que {X} se trata) $be? (ele|ela|eles|elas|esse|essa)? => que {X} {B}
(e|foi) (um|uma) {X:3} (o|a) que {B} . (qual|que {X}|de que {X} se trata) (e|foi)? => que {X} {B}
(e|foi) (um|uma) {X:3} (que|quem) {B} . (qual|que {X}|de que {X} se trata) (e|foi)? => que {X} {B}
{A} com (certo|certa|um|uma|algum|alguma) {X:2} . com (qual|que {X}|quem) => com que {X} {A}
{A} contra (certo|certa|um|uma|algum|alguma) {X:2} . contra (qual|que {X}) => contra que {X} {A}
{A} (em certo|em certa|num|numa|em um|em uma|em algum|em alguma) {X:2} . em (qual|que {X}) => em que {X} {A}
{A} por (certo|certa|um|uma|algum|alguma) {X:2} . por (qual|que {X}|quem) => por que {X} {A}
{A} a (certo|certa|um|uma|algum|alguma) {X:2} . a (qual|que {X}|quem) => a que {X} {A}
? segundo {D:6} , {A} (certo|certa|um|uma) {X:1} . (qual|que {X}) (e)? => segundo {D} , que {X} {A}
? {A} (certo|certa|um|uma) {X:1} . (qual|que {X}) (e)? => que {X} {A}

# Who presided while a text was prepared.
{A:asks} $pres (o|do|ao)? conselho (da ue|da uniao europeia|da uniao)? $while {X} => {A} exercia a presidência do Conselho quando foi preparada {X}
{A:asks} $pres (o|do|ao)? conselho (da ue|da uniao europeia|da uniao)? $whilen (de|da|do) {X} => {A} exercia a presidência do Conselho quando foi preparada {X}
(sob|durante|com) (a)? presidencia (do conselho)? de que (pais|estado|estado membro) (do conselho)? (se $prepared|foi $made|foram $made) {X} => que país exercia a presidência do Conselho quando foi preparada {X}
(sob|durante) que presidencia (do conselho)? (se $prepared|foi $made|foram $made) {X} => que país exercia a presidência do Conselho quando foi preparada {X}
{X} (se $prepared|foi $made|foram $made) (sob|durante|com) (a)? presidencia (do conselho)? de que (pais|estado|estado membro) (do conselho)? => que país exercia a presidência do Conselho quando foi preparada {X}
{A:asks} $pres (o|do|ao)? conselho => {A} exercia a presidência do Conselho
{A:asks} $pres (o|do|ao)? conselho {B} => {A} exercia a presidência do Conselho {B}

# What they are concerned about.
{A?} (com|por) que (crime|delito) se $show profundamente preocupados {S} => {A} que crime preocupa profundamente {S}
{A?} (com|por) que (crimes|delitos) se $show profundamente preocupados {S} => {A} que crimes preocupam profundamente {S}
{A?} (com|por) que (crime|delito) se $show preocupados {S} => {A} que crime preocupa {S}
{A?} (com|por) que (crimes|delitos) se $show preocupados {S} => {A} que crimes preocupam {S}
{A?} que {X:3} (causam|provocam|suscitam|geram|produzem|inspiram|despertam) profunda preocupacao (aos|nos|entre os) {S} => {A} que {X} preocupam profundamente os {S}
{A?} que {X:3} (causam|provocam|suscitam|geram|produzem|inspiram|despertam) preocupacao (aos|nos|entre os) {S} => {A} que {X} preocupam os {S}
{A?} (com|por) que (crime|delito) se $show {S:3} (profundamente) preocupados {B?} => {A} que crime preocupa profundamente {S} {B}
{A?} (com|por) que (crimes|delitos) se $show {S:3} (profundamente) preocupados {B?} => {A} que crimes preocupam profundamente {S} {B}
{A?} (com|por) que (crime|delito) (se)? $show {S:3} preocupados {B?} => {A} que crime preocupa {S} {B}
{A?} (com|por) que (crimes|delitos) (se)? $show {S:3} preocupados {B?} => {A} que crimes preocupam {S} {B}
{A?} (com|por) que (crime|delito) {S:3} (se)? $show profundamente preocupados {B?} => {A} que crime preocupa profundamente {S} {B}
{A?} (com|por) que (crime|delito) {S:3} (se)? $show preocupados {B?} => {A} que crime preocupa {S} {B}
{A?} (com|por) que (crime|delito) {S:3} $express (a sua)? profunda preocupacao {B?} => {A} que crime preocupa profundamente {S} {B}
{A?} (com|por) que (crime|delito) {S:3} $express (a sua)? preocupacao {B?} => {A} que crime preocupa {S} {B}
{A?} (com|por) que (crime|delito) $express {S:3} (a sua)? profunda preocupacao {B?} => {A} que crime preocupa profundamente {S} {B}
{A?} (com|por) que (crime|delito) $express {S:3} (a sua)? preocupacao {B?} => {A} que crime preocupa {S} {B}
{A?} que {X:3} $cause profunda preocupacao (aos|nos|entre os) {S:3} {B?} => {A} que {X} preocupa profundamente os {S} {B}
{A?} que {X:3} $cause preocupacao (aos|entre os|nos) {S:3} {B?} => {A} que {X} preocupa os {S} {B}

# Where a text mentions something.
$find (todas)? as (mencoes|referencias|alusoes) (a|ao|aos|de|do|da) {X} => em que parágrafos se menciona {X}
$find (em {P:7}|num {P:7}|numa {P:7})? , (o|a) $part (sobre|acerca de|relativo a|referente a|dedicado a) (o|a)? {X} , (em que $part|onde) $stands => em que parágrafo se menciona {X}
$find (em {P:7}|num {P:7}|numa {P:7})? , (o|a) $part (sobre|acerca de|relativo a|referente a|dedicado a) (o|a)? {X} . (em que $part|onde) $stands => em que parágrafo se menciona {X}
$find (o|a) $part (sobre|acerca de|acerca do|acerca da|relativo a|relativo ao|referente a|referente ao|dedicado a) (o|a)? {X} => em que parágrafo se menciona {X}
em que (parte|passagem|trecho|lugar|sitio|fragmento) (da|do|dos|de) {D:5} (se menciona|se fala de|se fala do|se fala da|se nomeia|se cita|se alude a|aparece|surge|figura) (o|a)? {X} => em que parágrafo de {D} se menciona {X}
(onde|em que $part) $bring (a|ao|de|do|da)? {X} => em que parágrafo se menciona {X}
{X:6} , em que $part $stands => em que parágrafo se menciona {X}

# One text and another.
que {X:4} (aparecem|figuram|constam|surgem|sao mencionados|sao mencionadas|sao nomeados|estao) (tanto)? na declaracao de {Y:year} (como|e|e tambem|e de novo|e novamente|e outra vez) na de {Z:year} => que {X} têm em comum a declaração de {Y} e a de {Z}
que {X:4} (coincidem|se repetem) na declaracao de {Y:year} e na de {Z:year} => que {X} têm em comum a declaração de {Y} e a de {Z}

? {X:4} (esta|estao) na {B:2?} declaracao {C} => {X} aparece na {B} declaração {C}
? (esta|estao) {X:4} na {B:2?} declaracao {C} => {X} aparece na {B} declaração {C}
? {X:4} (esta|estao) nos procedimentos {C} => {X} aparece nos procedimentos {C}

# Through the texts.
(em que|que) (documentos|textos|declaracoes) , $order , (se)? (aparece|menciona|figura|surge|consta|mencionam|nomeiam|citam|e mencionado|e mencionada) (o|a)? {X} => acompanhe o {X} ao longo dos documentos
(em que|que) (documentos|textos|declaracoes) (se)? (aparece|menciona|figura|surge|consta|mencionam|nomeiam|citam|e mencionado|e mencionada) (o|a)? {X} , $order => acompanhe o {X} ao longo dos documentos
(em que|que) (documentos|textos|declaracoes) (se)? (aparece|menciona|figura|surge|consta|mencionam|nomeiam|citam|e mencionado|e mencionada) (o|a)? {X} $order => acompanhe o {X} ao longo dos documentos
$want (acompanhar|seguir|rastrear|tracar|percorrer|ver como evolui|ver a evolucao de|ver a evolucao do|ver a evolucao da|conhecer a evolucao do|conhecer a evolucao da|seguir o rasto do|seguir o rasto da|seguir a pista do) (o|a)? {X:5} , $over => acompanhe o {X} ao longo dos documentos
$want (acompanhar|seguir|rastrear|tracar|percorrer|ver como evolui|ver a evolucao de|ver a evolucao do|ver a evolucao da|conhecer a evolucao do|conhecer a evolucao da|seguir o rasto do|seguir o rasto da|seguir a pista do) (o|a)? {X:5} $over => acompanhe o {X} ao longo dos documentos
$want (a evolucao|a trajetoria|uma cronologia|a cronologia|o historial) (de|do|da) {X:5} $over => acompanhe o {X} ao longo dos documentos
(como|de que maneira|de que modo) (foi sendo tratado|foi sendo tratada|foi tratado|foi tratada|se trata|e tratado|e tratada|vai aparecendo|foi aparecendo|tem aparecido) (o|a)? {X:5} $over => acompanhe o {X} ao longo dos documentos
(percurso|cronologia|historial|linha do tempo|trajetoria) (de|do|da) {X:5} => acompanhe o {X} ao longo dos documentos

# Since when.
$since (comecou|passou) (o|a)? {X:5} a fomentar (o|a)? {Y} => desde que ano fomenta {X} {Y}
$since (comecou|passou) (o|a)? {X:5} a apoiar (o|a)? {Y} => desde que ano apoia {X} {Y}
$since (comecou|passou) (o|a)? {X:5} a financiar (o|a)? {Y} => desde que ano financia {X} {Y}
$since (comecou|passou) (o|a)? {X:5} a promover (o|a)? {Y} => desde que ano promove {X} {Y}
$since (comecou|passou) (o|a)? {X:5} a (cooperar|colaborar) com (o|a)? {Y} => desde que ano coopera {X} com {Y}

# Telegrams.
novos (membros|paises membros|estados membros) (de|do|da)? {X:3} (segundo|na)? (a)? declaracao (de)? {Y:year} => que países são novos membros do {X} segundo a declaração de {Y}

# Texts by their year.
{A?} declaracao (conjunta|ministerial)? (que foi)? (adotada|acordada|aprovada|assinada|publicada|feita|emitida) em {Y:year} {B?} => {A} declaração de {Y} {B}
{A?} declaracao (conjunta|ministerial)? (do|no) ano (de)? {Y:year} {B?} => {A} declaração de {Y} {B}
{A?} procedimentos de trabalho (adotados|acordados|aprovados) em {Y:year} {B?} => {A} procedimentos de trabalho de {Y} {B}

# Links.
que (tipo|especie) de (relacao|ligacao|vinculo|conexao|nexo|laco) {B} => que ligação {B}
(explica me|explique me|explique|descreva|diga me|mostre me|mostra me|$want $know) (a|o) (relacao|ligacao|vinculo|conexao) (que ha|que existe|existente)? entre {X} e {Y} => que ligação há entre {X} e {Y}
(que tem a ver|que tem que ver) {X:5} (e|com) {Y:5} => que ligação há entre {X} e {Y}

# What is named first.
{X:5} , em que se (inspira|baseia) => em que se inspira {X}
{X:5} , em que se (inspirou|baseou) => em que se inspirou {X}
{X:5} , quem (o|a|os|as) financia => quem financia {X}
{X:5} , quem (o|a|os|as) apoia => quem apoia {X}
{X:5} , que programas (o|a|os|as) apoiam => que programas apoiam {X}
{X:5} , quando (foi criado|foi criada) => quando foi criado {X}
{X:5} , quando (foi assinado|foi assinada) => quando foi assinado {X}
{X:5} , onde (foi assinado|foi assinada) => onde foi assinado {X}
{X:5} , (o)? que significa => que significa {X}

# Parts.
(a que|de que|dentro de que|em que) programa (pertence|faz parte|e parte|e componente|e um componente|e uma parte|se enquadra|se insere|se inscreve|se integra) (o|a)? {X} => de que programa é componente o {X}
de que programa (e|faz|constitui) (o|a)? {X:4} (um|uma)? (componente|parte) => de que programa é componente o {X}
? de que (faz parte|e parte|e um componente) (o|a)? {X} => de que é componente o {X}

# What is said of it.
(o)? que (informacao|informacoes|dados|pormenores|detalhes) (da|oferece|contem|traz|ha em|apresenta|fornece) (a|o) {D:6} (sobre|acerca de|acerca do|acerca da|a respeito de|a respeito do) {X} => o que diz a {D} sobre {X}
(o)? que (se conta|se le|se indica|se afirma|se diz|consta) (sobre|acerca de|acerca do|acerca da|a respeito de) {X:6} (na|nos|no|nas) {D} => o que diz a {D} sobre {X}
(o)? que (conta|comenta|afirma|refere) (a|o) {D:6} (sobre|acerca de|acerca do|acerca da) {X} => o que diz a {D} sobre {X}

# O que veio primeiro.
(o que|que|qual) (dos dois|das duas|deles)? (foi|veio|ocorreu|aconteceu|teve lugar|e) (primeiro|antes|anterior|mais antigo|mais antiga) , {A:14} ou {B:14} => o anterior dos dois , {A} ou {B}
(o que|que|qual) (dos dois|das duas|deles)? (foi|veio|ocorreu|aconteceu|teve lugar|e) (depois|posterior|mais tarde|mais recente) , {A:14} ou {B:14} => o posterior dos dois , {A} ou {B}

# Como se chama agora alguma coisa, e como se chamava.
$agora = (agora|hoje|hoje em dia|atualmente|actualmente|presentemente|na atualidade|neste momento)
$artigo = (o|a|os|as)
(como|de que modo) se (chama|denomina) $agora $artigo? {X:12} => quem sucedeu a {X}
(como|de que modo) se (chama|denomina) $artigo? {X:12} $agora => quem sucedeu a {X}
como e que se (chama|denomina) $agora $artigo? {X:12} => quem sucedeu a {X}
como e (chamado|chamada|conhecido|conhecida|designado|designada) $agora $artigo? {X:12} => quem sucedeu a {X}
como e (chamado|chamada|conhecido|conhecida|designado|designada) $artigo? {X:12} $agora => quem sucedeu a {X}
(que|qual) nome (tem|leva|recebe) $agora $artigo? {X:12} => quem sucedeu a {X}
(que|qual) nome (tem|leva|recebe) $artigo? {X:12} $agora => quem sucedeu a {X}
(qual|que) e o (novo nome|nome atual|nome actual|nome novo|nome de hoje) (de|do|da) {X:12} => quem sucedeu a {X}
(como|de que modo) se (chamava|denominava) (antes|anteriormente|antigamente|no passado) $artigo? {X:12} => a quem sucede {X}
(como|de que modo) se (chamava|denominava) $artigo? {X:12} (antes|anteriormente|antigamente|no passado) => a quem sucede {X}
(qual|que) (era|e|foi) o (antigo nome|nome anterior|nome antigo|anterior nome) (de|do|da) {X:12} => a quem sucede {X}
o que (substituiu|sucedeu a|sucedeu ao|veio substituir|veio no lugar do|veio no lugar da) $artigo? {X:12} => quem sucedeu a {X}

# De novo.
{A} (voltam|voltarao|voltara|volta) a (reunir se|encontrar se) {B?} => {A} se reunirão de novo {B}
? {A?} ciclo (de|do|da)? {X:1} {B?} => {A} {X} cycle {B}

# O que declararam os líderes de dois organismos.
$lideres = (chefes de estado ou de governo|chefes de estado e de governo|chefes de estado ou governo|chefes de estado e governo|chefes de estado|chefes de governo|lideres|dirigentes)
quando (e que)? (fizeram|emitiram|adotaram|aprovaram|publicaram|assinaram) (os|as) $lideres (da|do|de) (ue|uniao europeia) e (da|do|de)? {Y:1} (a)? (sua|uma)? declaracao (conjunta)? => qual é a data da declaração EU {Y}
quando (e que)? (fizeram|emitiram|adotaram|aprovaram|publicaram|assinaram) (os|as) $lideres (da|do|de) {X:1} e (da|do|de)? {Y:1} (a)? (sua|uma)? declaracao (conjunta)? => qual é a data da declaração {X} {Y}
quando (e que)? (os|as) $lideres (da|do|de) (ue|uniao europeia) e (da|do|de)? {Y:1} (fizeram|emitiram|adotaram|aprovaram|publicaram|assinaram) (a)? (sua|uma)? declaracao (conjunta)? => qual é a data da declaração EU {Y}
quando (e que)? (os|as) $lideres (da|do|de) {X:1} e (da|do|de)? {Y:1} (fizeram|emitiram|adotaram|aprovaram|publicaram|assinaram) (a)? (sua|uma)? declaracao (conjunta)? => qual é a data da declaração {X} {Y}
{A} declaracao (conjunta)? (dos|das) $lideres (da|do|de) (ue|uniao europeia) e (da|do|de)? {Y:1} {B?} => {A} declaração EU {Y} {B}
{A} declaracao (conjunta)? (dos|das) $lideres (da|do|de) {X:1} e (da|do|de)? {Y:1} {B?} => {A} declaração {X} {Y} {B}

# Quem se reunirá reúne-se da próxima vez.
quando (e que)? se reunirao (os|as) {B} => quando será a próxima reunião dos {B}
quando (e que)? (os|as) {B:4} se reunirao (de novo|outra vez|novamente)? => quando será a próxima reunião dos {B}
onde (e que)? se reunirao (os|as) {B} => onde será a próxima reunião dos {B}
# O anexo faz parte do texto.
{A} , (incluindo|incluido|incluida|incluidos|com|contando) (o seu|o|os|seu|os seus|tambem o) (anexo|anexos|notas de rodape) , {B} => {A} {B}
{A} , (incluindo|incluido|incluida|incluidos|com|contando) (o seu|o|os|seu|os seus|tambem o) (anexo|anexos|notas de rodape) => {A}
{A} {D:doc} (incluindo|com|contando) (o seu|o|os|seu|os seus) (anexo|anexos) {B} => {A} {D} {B}

# Quem é membro.
?(paises|estados|nacoes) (do|da|dos|de|no|na|em) {X:3} => que países são membros de {X}
?(que|quais) (sao os)? (paises|estados|nacoes) (estao|ha|fazem) (no|na|em|parte) (do|da|de)? {X:3} => que países são membros de {X}

# O que abrange.
em que (anos|periodo) (decorre|decorrera|se desenvolve|se estende|tem lugar) {X} => que anos abrange {X}
(quanto tempo) dura {X} => que anos abrange {X}
# Segundo quem.
(na|nas|em|aos) (opiniao|palavras|olhos|versao|termos) (de|do|da|dos) {D:doc} , {Q} => segundo {D} , {Q}
(a vista de|com base em|a julgar por|lendo|conforme|tendo em conta) {D:doc} , {Q} => segundo {D} , {Q}
{Q} , (com base em|a julgar por) {D:doc} => segundo {D} , {Q}

# Sem palavra que pergunte.
?(documentos|textos) com {B} => que documentos mencionam {B}
?declaracoes com {B} => que declarações mencionam {B}
?programas {M:3?} que {B} => liste os programas {M} que {B}
?agencias {M:3?} que {B} => liste os agencias {M} que {B}
?organismos {M:3?} que {B} => liste os organismos {M} que {B}
?redes {M:3?} que {B} => liste os redes {M} que {B}
?paises {M:3?} que {B} => liste os paises {M} que {B}
?estados {M:3?} que {B} => liste os estados {M} que {B}
?crimes {M:3?} que {B} => liste os crimes {M} que {B}
?instrumentos {M:3?} que {B} => liste os instrumentos {M} que {B}
?documentos {M:3?} que {B} => liste os documentos {M} que {B}
?textos {M:3?} que {B} => liste os textos {M} que {B}
?declaracoes {M:3?} que {B} => liste os declaracoes {M} que {B}
?paragrafos {M:3?} que {B} => liste os paragrafos {M} que {B}
# A mais antiga, a mais recente: a primeira, a última.
(qual|que) (e|foi|era) (a|o) mais (antiga|antigo) (das|dos|de) {N:2?} declaracoes => qual é a primeira declaração
(qual|que) (e|foi|era) (a|o) mais (recente|nova) (das|dos|de) {N:2?} declaracoes => qual é a última declaração
(qual|que) (das|dos|de) {N:2?} declaracoes (e|foi) a mais antiga => qual é a primeira declaração
(qual|que) (das|dos|de) {N:2?} declaracoes (e|foi) a mais (recente|nova) => qual é a última declaração
{A} declaracao mais antiga {B?} => {A} primeira declaração {B}
{A} documento mais antigo {B?} => {A} primeiro documento {B}

# Como se chega de um a outro.
(como|por onde) (chegar|se chega|se pode chegar|se vai|ir) (de|da|do|desde) {X} (a|até|ate|ao) {Y} => como está ligado {X} a {Y}

# "É que" nada diz.
quando e que {B} => quando {B}
onde e que {B} => onde {B}
quem e que {B} => quem {B}
como e que {B} => como {B}
o que e que {B} => o que {B}
{A:asks} e que {B} => {A} {B}

(siga|segue|seguir|rastreie|acompanhe) (o|a|os|as) (rasto|rastro|pista|percurso|evolucao|trajetoria|caminho) (de|do|da) {X:6} (nas|nos|pelas|pelos|atraves das|atraves dos|ao longo das|ao longo dos) (declaracoes|documentos|textos) => siga {X} ao longo dos documentos
(siga|segue|seguir|rastreie|acompanhe) (o|a|os|as) (rasto|rastro|pista|percurso|evolucao|trajetoria|caminho) (de|do|da) {X:6} => siga {X} ao longo dos documentos
{A} (do|da|o|no) ciclo (do|da|de) {X:1} {B?} => {A} {X} cycle {B}
{A} (o|do|no) (proximo|seguinte) ciclo (do|da|de) {X:1} {B?} => {A} o next {X} cycle {B}

# After what model, who is let in.
{A?} (planos de acao operacionais|planos operacionais de acao|planos de acao operacional) (do|da|de|coordenados pelo|coordenados pela) {X:2} {B?} => {A} {X} operational action plans {B}
(segundo|conforme|seguindo) (que|qual) modelo (se)? (foi|foram)? {V:1} {X} => em que modelo se baseia {X}
(que|qual) modelo (segue|seguem|seguiu|seguiram) {X} => em que modelo se baseia {X}
(qual|que) (e|foi) o modelo (do|da|de) {X} => em que modelo se baseia o {X}
(qual|que) (e|foi) o modelo (dos|das) {X} => em que modelo se baseiam os {X}
a (que|quais) {N:4} se (convida|convidam) (tambem)? (para|a|as|aos) {X} => que {N} são convidados para {X}
(faz|fazem) {X:4} parte (do|da|de) {Y:5} => pertence {X} a {Y}
{A} (foram|foi|sao) (acolhidos|acolhidas|acolhido|recebidos|recebidas|admitidos|admitidas) (no|na|em|ao|a) {X:3} (segundo|pela|na) {D:8} => {A} aderiram ao {X} segundo {D}
{A} (foram|foi|sao) (acolhidos|acolhidas|acolhido|recebidos|recebidas|admitidos|admitidas) (no|na|em|ao|a) {X:3} => {A} aderiram ao {X}
"""##
