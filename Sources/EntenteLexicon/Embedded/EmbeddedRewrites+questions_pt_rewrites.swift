// Written by .ci/embed from Data/questions.pt.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_pt_rewrites = ##"""
# Ways to say a Portuguese question otherwise; see questions.en.rewrites.

$want = (gostaria de|gostariamos de|gostava de|gostavamos de|queria|queriamos|quero|queremos|preciso de|preciso|precisamos de|precisamos|precisava de|precisava|desejo|desejamos|desejaria|interessa me|interessa nos|interessava me|me interessa|tenho de|temos de|tenho que|devo|tento|tentamos|estou a tentar|adorava|adoraria|pretendo|pretendia|pretendemos|faltava me|falta me|agradecia que me dissesse|convinha me)
$know = (saber|conhecer|apurar|confirmar|comprovar|verificar|esclarecer|entender|perceber|determinar|descobrir|ver|recordar|perguntar|consultar|averiguar|que me dissesse|que me dissessem|que me diga|que me digas|que me confirmasse|que me confirme|que me indicasse|que me indique|que alguem me dissesse|que alguem me confirmasse|ter a certeza)
$can = (pode|podes|podem|poderia|poderias|poderiam|podia|podias)
$tell = (dizer me|dizer nos|confirmar me|confirmar nos|confirmar|esclarecer me|indicar me|indicar nos|dizer|explicar me|recordar me|recordar nos|lembrar me|verificar|ver|averiguar|informar me)
$say = (diga me|diz me|diga nos|diz nos|digam me|diga|confirma me|confirme me|confirma|confirme|me diga|me confirme|me diz|indica me|indique me|recorda me|recorde me|lembre me|explica me|explique me|comprove|verifica|verifique|averigua|averigue|veja|ve|esclareca me)
$if = (pergunto me|perguntamo nos|perguntava me|me pergunto|nao sei|nao sei bem|nao sabemos|nao tenho a certeza|nao temos a certeza|nao tenho certeza|nao me lembro|nao me recordo|nao lembro|tenho a duvida de|tenho duvidas sobre|duvida|pergunto|ignoro|falta saber|resta saber)
$tag = (verdade|nao|nao e|certo|correto|correcto|nao e assim|nao e verdade|e assim|e certo|e correto|e correta|e verdade|sim ou nao|sim nao|s n|verdadeiro ou falso|certo ou errado|correto ou nao|ou nao|isso e verdade|isso e certo|isso e correto|e isso verdade|e mesmo assim|e mesmo verdade|isto e verdade|e isto verdade|isto esta correto|isso esta correto|esta correto|esta certo|isso esta certo|confirma se|confirma|tenho razao|estou certo|estou certa|tem razao|de verdade|e verdade isso|e verdade ou nao|e verdadeiro ou falso|nao foi|foi assim|pois nao|pois e|nao e mesmo|ne)
$piece = (relatorio|nota|nota informativa|artigo|discurso|estudo|tese|tabela|quadro|apresentacao|memorando|trabalho|ficha|processo|comunicacao|nota de rodape|rodape|reportagem|livro|palestra|aula|resumo|dossie|dossier|rascunho|cronologia|reuniao|colega|chefe|ministro|ministra|diretor|diretora|departamento|intervencao|parecer)
$an = (um|uma|o meu|a minha|meu|minha|o nosso|a nossa|nosso|nossa|este|esta|o|a|uns|umas)
$make = (estou a preparar|estamos a preparar|estou preparando|estamos preparando|estou a redigir|estamos a redigir|estou redigindo|estamos redigindo|estou a escrever|estamos a escrever|estou escrevendo|estamos escrevendo|estou a elaborar|estamos a elaborar|estou elaborando|estou a fazer|estamos a fazer|estou fazendo|estou a terminar|preparo|preparamos|redijo|redigimos|escrevo|escrevemos|elaboro|elaboramos|faco|fazemos|trabalho em|trabalho num|estou a trabalhar em|tenho de escrever|tenho de redigir|tenho de preparar|pediram me|pediram nos|e para|isto e para)
$reading = (estou a|estamos a)? (ler|ver|rever|consultar|analisar|examinar|estudar|resumir|traduzir|comentar|lendo|revendo|consultando|analisando|examinando|estudando|resumindo|traduzindo)
$who = (o meu|a minha|meu|minha|o nosso|a nossa|um|uma|o|a) (chefe|ministro|ministra|diretor|diretora|colega|professor|professora|editor|editora|aluno|aluna|amigo|amiga|jornalista) (meu|minha|nosso|nossa)?
$heard = (li|ouvi|ouvi dizer|vi|disseram me|disseram nos|dizem me|dizem|consta me|consta|julgo|julgo saber|creio|acho|pensava|penso|suponho|parece|parece me|afirmam|afirma se|ha quem diga|tenho ideia de|alguem me disse|alguem disse|me disseram|me dizem)
$give = (gostaria de saber|gostava de saber|queria saber|quero saber|preciso de saber|preciso saber|gostaria de conhecer|gostaria de ter|preciso de|preciso|precisamos de|precisamos|quero|queria|procuro|procuramos|da me|de me|de nos|diga me|diz me|diga|me diga|indica me|indique me|indique|indica|enumera|enumere|cita|cite|nomeia|nomeie|lista|liste|aponta|aponte|mostra me|mostre me|mostra|mostre|faca uma lista de|faz uma lista de|falta me|interessa me|$can (dizer me|indicar me|dar me|enumerar|nomear|citar|listar|dizer)|$can me (dizer|dar|indicar|enumerar)|preciso de conhecer|preciso de uma lista de|quero uma lista de|quais sao|quais foram)
$happen = (se deu|deu se|se produziu|produziu se|se fez|fez se|se efetuou|efetuou se|se realizou|realizou se|se celebrou|teve lugar|ocorreu|aconteceu|se verificou|sucedeu|decorreu|foi feita|foi feito|foi realizada|foi realizado)
$host = (acolheu|albergou|hospedou|recebeu|foi sede de|foi a sede de|foi palco de|foi o palco de|foi cenario de|serviu de palco a|sediou|viu)
$pres = (presidia|presidiu|presidindo|tinha a presidencia|teve a presidencia|exerceu a presidencia|detinha a presidencia|deteve a presidencia|ocupava a presidencia|ocupou a presidencia|assegurava a presidencia|assegurou a presidencia|assumia a presidencia|assumiu a presidencia|estava a frente|esteve a frente|encabecava|dirigia|liderava|detinha a presidencia rotativa|exercia a presidencia rotativa|tinha a presidencia rotativa|estava na presidencia|presidia a reuniao)
$prepared = (preparou|preparava|elaborou|elaborava|redigiu|redigia)
$made = (preparada|preparado|preparados|elaborada|elaborado|elaborados|redigida|redigido|redigidos)
$while = (quando se $prepared|enquanto se $prepared|quando foi $made|quando era $made|quando estava a ser $made|enquanto era $made|enquanto estava a ser $made|quando foram $made|na altura em que se $prepared|na altura em que foi $made|no momento em que se $prepared|no momento em que foi $made|na epoca em que se $prepared|aquando da preparacao de|ao tempo em que se $prepared|ao preparar se|ao redigir se|quando se estava a preparar|enquanto se estava a preparar|no momento de preparar|na altura de preparar)
$whilen = (durante|aquando|na altura|no momento|no decurso) (da|de|do)? (a)? (preparacao|elaboracao|redacao)
$show = (mostram|declaram|dizem|manifestam|sentem|estao|confessam|mostraram|declararam|manifestaram)
$express = (expressam|exprimem|manifestam|mostram|expressaram|exprimiram|manifestaram|mostraram|declaram|sentem)
$cause = (causa|provoca|suscita|gera|produz|inspira|desperta|merece)
$part = (paragrafo|passagem|ponto|trecho|excerto|fragmento|lugar|parte|sitio|numero|passo|secao|seccao)
$parts = (paragrafos|passagens|pontos|trechos|excertos|fragmentos|lugares|partes|sitios|passos)
$find = ($give|busque|busca|encontre|encontra|encontra me|encontre me|localize|localiza|localize me|procure|procura|procure me|passe me|me encontre|me localize|$want (citar|ver|ler|encontrar|localizar|usar|reproduzir|mencionar|copiar))
$stands = (figura|aparece|esta|se encontra|encontra se|se menciona|surge|e|consta|o encontro|fica|vem|e mencionado|e mencionada|aparece mencionado|aparece mencionada)
$bring = (se faz alusao|se faz mencao|se faz referencia|e feita mencao|e feita referencia|e feita alusao|vem mencionado|vem mencionada|aparece o nome|surge o nome|se alude)
$order = (do mais antigo ao mais recente|da mais antiga a mais recente|do mais antigo para o mais recente|desde o mais antigo ate ao mais recente|por ordem cronologica|em ordem cronologica|por ordem de data|por ordem de datas|por data|ordenados por data|do primeiro ao ultimo|ao longo do tempo|a comecar pelo mais antigo|comecando pelo mais antigo|em ordem temporal)
$over = (de documento em documento|de um documento a outro|de um documento para outro|ao longo do tempo|ao longo dos anos|ao longo dos documentos|ao longo de todos os documentos|ao longo dos varios documentos|ao longo das declaracoes|atraves dos documentos|atraves das declaracoes|nos diferentes documentos|nos varios documentos|nos documentos|nos sucessivos documentos|em todos os documentos|no tempo|com o tempo|documento a documento|documento por documento|pelos documentos|de uma declaracao para outra|de texto em texto)( , (ao longo do tempo|por ordem cronologica|em ordem cronologica|no tempo|por ordem de data))?
$since = (em que ano|quando|desde quando|desde que ano|em que momento|em que data|a partir de que ano|a partir de quando|que ano)
$text = (em|na|no|nas|nos)
$be = (e|sao|foi|foram|era|eram|tem sido|sera|serao)
$took = (ocorreu|aconteceu|teve lugar|se deu|foi|foi feito|se fez|sucedeu|se realizou)
$mk = ($make $an|trabalho num|trabalho numa|trabalhamos num|trabalhamos numa|estou a trabalhar num|estou a trabalhar numa|estou trabalhando em um|estou trabalhando em uma|estou a meio de um|estou a meio de uma|e para um|e para uma)
$may = (e possivel saber|seria possivel saber|pode saber se|pode se saber|podemos saber|posso saber|poderia saber se|poderia saber|ha forma de saber|ha maneira de saber|ha modo de saber)
# Outras formas de dizer uma pergunta: `padrão => formulação`. See Rewrites.swift. Words are folded: without accents.
# A pattern only takes away what wraps a question, or turns it into words that mean the same; it never drops what bounds it.

# Whether: who wants to know.
$want $know (uma coisa|algo|um dado|o seguinte) , (o)? {Q:asks} => {Q}
$want $know (uma coisa|algo|um dado|o seguinte) . (o)? {Q:asks} => {Q}
{Q:asks} , $tag => {Q}
$want $know (por favor|exatamente|para {P:5})? se {Q} => é verdade que {Q}
$want $know (uma coisa|algo|um dado|o seguinte) , {Q} => é verdade que {Q}
$can (alguem|voce)? (por favor)? $tell (por favor)? se {Q} => é verdade que {Q}
$can me (por favor)? (dizer|confirmar|indicar|esclarecer|lembrar|explicar) se {Q} => é verdade que {Q}
(me|nos) $can (por favor)? (dizer|confirmar|indicar|esclarecer|lembrar|explicar) se {Q} => é verdade que {Q}
(sabe|sabes|sabem|saberia|saberias|sabera) (voce|alguem)? (por acaso|porventura)? (dizer me|me dizer)? se {Q} => é verdade que {Q}
(alguem sabe|tens ideia|tem ideia|alguma ideia) (de)? se {Q} => é verdade que {Q}
(por favor)? $say (por favor)? se {Q} => é verdade que {Q}
$if se {Q} => é verdade que {Q}
(pergunta|consulta|duvida) (rapida)? , se {Q} => é verdade que {Q}

$may se {Q} => é verdade que {Q}
$may (o)? {Q:asks} => {Q}

# Whether: what was heard, and is to be confirmed.
$heard que {Q} . (e)? $tag => é verdade que {Q}
$heard que {Q} , $tag => é verdade que {Q}
$who (diz|afirma|sustenta|garante|julga|me diz|diz me|disse me|me disse|assegura|insiste em) que {Q} . $tag => é verdade que {Q}
segundo $who , {Q} . $tag => é verdade que {Q}
(se nao me engano|se bem me lembro|salvo erro|creio|acho) , {Q} , $tag => é verdade que {Q}
(e certo|e correto|e exato|e assim|e o caso|sera verdade|sera certo|pode dizer se|pode se dizer|se pode dizer|pode afirmar se|pode se afirmar|e correto dizer|e correto afirmar|seria correto dizer|estou certo ao pensar|estou certo ao dizer|estou certo se disser|confirma se|confirmas|confirma|confirma me|me confirma|$can confirmar|$can confirmar me|$can me confirmar) que {Q} => é verdade que {Q}
(verdadeiro ou falso|verdade ou mentira|certo ou errado|sim ou nao|correto ou nao) , {Q} => é verdade que {Q}
(verdadeiro ou falso|verdade ou mentira|certo ou errado) . {Q} => é verdade que {Q}
{Q} . $tag => é verdade que {Q}
{X:3} (na|nas|no|nos) (segunda|primeira|terceira|ultima)? declaracao {D:4?} , (sim ou nao|sim nao|s n) => {X} é mencionado na declaração {D}
{Q} , $tag => é verdade que {Q}
{Q} ou nao => é verdade que {Q}
{A?} aparece ou nao {B} => {A} aparece {B}
{A?} figura ou nao {B} => {A} figura {B}
{A?} e ou nao {B} => {A} é {B}
{A?} menciona ou nao {B} => {A} menciona {B}
{A?} pertence ou nao {B} => {A} pertence {B}
{A?} faz ou nao {B} => {A} faz {B}
{A?} apoia ou nao {B} => {A} apoia {B}
{A?} coopera ou nao {B} => {A} coopera {B}
{A?} foi ou nao {B} => {A} foi {B}
{A?} ha ou nao {B} => {A} há {B}
{Q} (sim nao|sim ou nao|s n|verdadeiro ou falso|v ou f) => é verdade que {Q}
nao e (verdade|certo) que {Q} => é verdade que {Q}
e verdade que (e verdade|e certo) que {Q} => é verdade que {Q}
sera que (ha|existe|existem|se encontra|encontra se) {Q} => há {Q}
sera que {Q} => é verdade que {Q}

# Whether it is mentioned.
{A:asks} (se faz|faz se|se fazem|e feita) (alguma)? (alusao|mencao|referencia) (a|ao|de|do|da) {X} => {A} se menciona {X}
(e verdade que)? (ha|existe|existem|se encontra|encontra se|encontramos|figura|aparece|se faz|faz se|e feita|consta) (alguma|uma|qualquer|algum tipo de)? (mencao|referencia|alusao) (expressa|explicita)? (a|de|sobre) {X:6} (na|nas|no|nos) {D} => {X} é mencionado em {D}
(e verdade que)? (ha|existe|existem|se encontra|encontra se|encontramos|figura|aparece|se faz|faz se|e feita|consta) (alguma|uma|qualquer|algum tipo de)? (mencao|referencia|alusao) (ao|do) {X:6} (na|nas|no|nos) {D} => o {X} é mencionado em {D}
(e verdade que)? (ha|existe|existem|se encontra|encontra se|encontramos|figura|aparece|se faz|faz se|e feita|consta) (alguma|uma|qualquer|algum tipo de)? (mencao|referencia|alusao) da {X:6} (na|nas|no|nos) {D} => a {X} é mencionada em {D}
(e verdade que)? (na|nas|no|nos) {D:8} (ha|existe|existem|se encontra|encontra se|se faz|e feita|figura|aparece) (alguma|uma|qualquer|algum tipo de)? (mencao|referencia|alusao) (a|ao|de|do|da) {X} => {X} é mencionado em {D}
(faz|fazem|contem|inclui|incluem|tem) (a|o|as|os) {D:8} (alguma|uma|qualquer)? (mencao|referencia|alusao) (a|ao|de|do|da) {X} => {X} é mencionado em {D}
(e verdade que)? (a|o|as|os) {D:8} (faz|fazem|contem|inclui|incluem|tem) (alguma|uma|qualquer)? (mencao|referencia|alusao) (a|ao|de|do|da) {X} => {X} é mencionado em {D}
(e verdade que)? (fala se|se fala|menciona se|cita se) (da|do|de) {X:5} em (algum|qualquer) (ponto|paragrafo|lugar|sitio|momento|passo) (da|do|dos|das|de) {D} => {X} é mencionado em {D}
(e verdade que)? (fala se|se fala) (da|do|de) {X:5} (na|no|nas|nos) {D} => {X} é mencionado em {D}

# Who asks, and what for.
$want $know (por favor|exatamente|com exatidao|com precisao|de uma vez)? , (o)? {Q:asks} => {Q}
$want $know (por favor|exatamente|com exatidao|com precisao)? (o)? {Q:asks} => {Q}
$want $know para $an $piece {P:3?} , (o)? {Q:asks} => {Q}
$want $know para $an $piece (o)? {Q:asks} => {Q}
$can (alguem|voce)? (por favor)? $tell (por favor)? (o)? {Q:asks} => {Q}
(me|nos)? $can (me|nos)? (por favor)? (dizer|confirmar|indicar|esclarecer|lembrar|explicar) (por favor)? (o)? {Q:asks} => {Q}
(sabe|sabes|sabem|saberia|sabera) (voce|alguem)? (por acaso|porventura)? (dizer me|me dizer)? (o)? {Q:asks} => {Q}
(alguem sabe|tens ideia de|tem ideia de|alguma ideia de|pergunto me|perguntamo nos|me pergunto|nao sei|nao sabemos|nao tenho a certeza de|nao me lembro de|nao me lembro|nao me recordo|ignoro|pergunto) (o)? {Q:asks} => {Q}
(por favor)? (diga me|diz me|diga nos|diz nos|diga|me diga|indica me|indique me|recorde me|lembre me|esclareca me|averigue) (por favor)? , (o)? {Q:asks} => {Q}
(por favor)? (diga me|diz me|diga nos|diz nos|diga|me diga|indica me|indique me|recorde me|lembre me|esclareca me|averigue) (por favor)? (o)? {Q:asks} => {Q}
(ola|bom dia|boa tarde|desculpe|desculpa|perdao|pergunta|pergunta rapida|uma pergunta|consulta|uma duvida|duvida|bem|pois|ora|e|entao|por favor|por curiosidade|ja agora) , (o)? {Q:asks} => {Q}
(ola|bom dia|boa tarde|desculpe|desculpa|perdao|pergunta rapida|uma pergunta|uma duvida) . {Q} => {Q}
para $an $piece {P:4?} , (o)? {Q:asks} => {Q}
{Q:asks} , para $an $piece {P:4?} => {Q}
{Q} (por favor|obrigado|obrigada|muito obrigado|muito obrigada|desde ja obrigado|se possivel|se souber|se souberes|se puder|se for possivel|agradeco|cumprimentos) => {Q}
{Q} . (por favor|obrigado|obrigada|muito obrigado|muito obrigada|desde ja obrigado|se possivel|se souber|se souberes|se puder|se for possivel|agradeco|cumprimentos) => {Q}

# Who asks while doing what. What is being read bounds the question.
$reading (a|o|as|os) {D:6} (e|mas) $want $know (o)? {Q:asks} => {Q} segundo a {D}
$reading (a|o|as|os) {D:6} , (o)? {Q:asks} => {Q} segundo a {D}
$reading (a|o|as|os) {D:6} . (o)? {Q:asks} => {Q} segundo a {D}
$mk (cronologia|historia|linha do tempo|evolucao|historial) (de|do|da|sobre) (o|a)? {X:5} (e|mas|,) $want $know em que (documentos|textos|declaracoes) {B} => acompanhe o {X} ao longo dos documentos
$mk $piece (,|.) (o)? {Q:asks} => {Q}
$mk $piece (e|mas) $want $know (o)? {Q:asks} => {Q}
$mk $piece (e|mas) $want $know se {Q} => é verdade que {Q}
$mk $piece sobre (a|o|as)? (cooperacao|colaboracao|seguranca|politica|luta contra|relacoes|criminalidade) {T:3?} (,|.) (o)? {Q:asks} => {Q}
$mk $piece sobre (a|o|as)? (cooperacao|colaboracao|seguranca|politica|luta contra|relacoes|criminalidade) {T:3?} (e|mas) $want $know (o)? {Q:asks} => {Q}
(sou|somos) {A:6} (,|.) (o)? {Q:asks} => {Q}
(sou|somos) {A:6} e $want $know (o)? {Q:asks} => {Q}
(sou|somos) {A:6} e $want $know se {Q} => é verdade que {Q}
$who (me|nos)? (pergunta|pergunta me|pergunta nos|perguntou|perguntou me|quer saber|queria saber|precisa de saber) (o)? {Q:asks} => {Q}
$who (me|nos)? (pergunta|pergunta me|pergunta nos|perguntou|perguntou me|quer saber|queria saber|precisa de saber) se {Q} => é verdade que {Q}

# Dates.
(preciso|precisamos|precisava) da lista (de|dos|das) {X} => lista de {X}
(preciso|precisamos|precisava) da data {X} => quero a data {X}
(preciso|precisamos|precisava) do (paragrafo|trecho) {X} => quero o parágrafo {X}
(preciso|precisamos|precisava) da passagem {X} => quero a passagem {X}
$give (a)? data e (a|da)? cidade (da)? assinatura (do|da|de) {X} => em que data e em que cidade foi assinado {X}
$give (a)? data e (o|do)? (local|lugar|sitio) (da)? assinatura (do|da|de) {X} => quando e onde foi assinado {X}
$give (a)? data e (a cidade|o local|o lugar|da cidade|do local|do lugar) (do)? lancamento (do|da|de) {X} => quando e onde foi lançado {X}
$give (a)? data e (a cidade|o local|o lugar|da cidade|do local|do lugar) (em que|onde|na qual) {B} => quando e onde {B}
$give , (por favor)? , (a)? data (em que|na qual|quando) {B} e (a cidade|o local|o lugar|o sitio) (onde|em que|na qual|no qual) (isso|isto|tal)? $took (isso|isto)? => quando e onde {B}
$give (por favor)? (a)? data (em que|na qual|quando) {B} e (a cidade|o local|o lugar|o sitio) (onde|em que|na qual|no qual) (isso|isto|tal)? $took (isso|isto)? => quando e onde {B}
$give (por favor)? (a|o) (data|dia|ano|momento) (exata|exato|concreta|concreto|precisa|preciso)? (em que|na qual|no qual|quando) {B} => quando {B}
qual (e|foi|era) (a|o) (data|dia|momento) (exata|exato|concreta|concreto|precisa|preciso)? (em que|na qual|no qual|quando) {B} => quando {B}
qual (e|foi|era) o ano (exato)? (em que|no qual) {B} => em que ano {B}
qual (e|foi|era) o mes (em que|no qual) {B} => em que mês {B}
em que (data|dia) (exata|exato|concreta|concreto|precisa|preciso) {B} => em que data {B}
(quando|em que data|em que ano|em que momento) foi (que|quando) {B} => quando {B}
{A} (numa|em uma) (data|ocasiao) (concreta|determinada|precisa|exata)? . (em)? (qual|que data|que dia) (foi|e)? => em que data {A}
{A} num (ano|dia|mes) (concreto|determinado)? . (em)? qual (foi|e)? => quando {A}
{A} . (em que data|quando|em que dia|em que ano|em que momento) (foi|foi isso|ocorreu|ocorreu isso|aconteceu|aconteceu isso|foi exatamente|e que foi) => quando {A}
{A} (numa|em certa|em determinada|em uma) cidade . (em)? (qual|que cidade) (foi)? => em que cidade {A}
{A} (num|em certo|em determinado|em um) (pais|lugar|sitio|local) . (em)? (qual|que pais|que lugar) (foi)? => onde {A}
{A} . (onde|em que lugar|em que local) (foi|foi isso|ocorreu|ocorreu isso|aconteceu|aconteceu isso) => onde {A}
{A} . em que cidade (foi|foi isso|ocorreu|ocorreu isso|aconteceu|aconteceu isso) => em que cidade {A}
data (da|de)? assinatura (do|da|de)? {X} => quando foi assinado {X}
data (da|de)? (adocao|aprovacao) (do|da|de)? {X} => quando foi adotada {X}
data (da|de)? publicacao (do|da|de)? {X} => quando foi publicada {X}
data (da|de)? (criacao|fundacao) (do|da|de)? {X} => quando foi criado {X}
data (do|de)? lancamento (do|da|de)? {X} => quando foi lançado {X}
data (da|do|de)? {X:7} (acordada|acordado|acordados|convencionada) => quando foi acordada {X}
data (da|do|de)? {X:7} (adotada|adotado|adotados|aprovada|aprovado|aprovados) => quando foi adotada {X}
data (da|do|de)? {X:7} (assinada|assinado|firmado|subscrito) => quando foi assinado {X}
data (da|do|de)? {X:7} (publicada|publicado) => quando foi publicada {X}
data (da|do|de)? {X:7} (criada|criado|fundada|fundado) => quando foi criado {X}
data (da|do|de)? {X:7} (lancada|lancado) => quando foi lançado {X}

desde (quando|que ano|que data) (existe|existem) {X} => quando foi criado {X}

# Dates and places of what a noun tells.
{A:asks} $happen (a)? assinatura (do|da|de) {X} => {A} foi assinado {X}
{A:asks} $happen (o)? lancamento (do|da|de) {X} => {A} foi lançado {X}
{A:asks} $happen (a)? (criacao|fundacao|constituicao) (do|da|de) {X} => {A} foi criado {X}
{A:asks} $happen (a)? (adocao|aprovacao) (do|da|de) {X} => {A} foi adotada {X}
{A:asks} $happen (a)? publicacao (do|da|de) {X} => {A} foi publicada {X}
a assinatura (do|da|de) {X} $happen {A:asks} => {A} foi assinado {X}
o lancamento (do|da|de) {X} $happen {A:asks} => {A} foi lançado {X}
(que|qual foi a|qual e a) cidade (que)? $host (a)? assinatura (do|da|de) {X} => em que cidade foi assinado {X}
(que|qual foi a|qual e a) cidade (que)? $host (o)? lancamento (do|da|de) {X} => em que cidade foi lançado {X}
(que|qual foi a|qual e a) cidade (que)? $host {X} => em que cidade se realizou {X}
(que|qual foi o|qual e o) pais (que)? $host (a)? assinatura (do|da|de) {X} => em que país foi assinado {X}
(que|qual foi o|qual e o) pais (que)? $host (o)? lancamento (do|da|de) {X} => em que país foi lançado {X}
(local|lugar|cidade) (da|de)? assinatura (do|da|de)? {X} => onde foi assinado {X}
(local|lugar|cidade) (do|de)? lancamento (do|da|de)? {X} => onde foi lançado {X}
lancamento (do|da|de)? {X} (local|lugar|sitio|cidade|onde) => onde foi lançado {X}
assinatura (do|da|de)? {X} (local|lugar|sitio|cidade|onde) => onde foi assinado {X}
assinatura (do|da|de)? {X} (data|quando|ano) => quando foi assinado {X}
lancamento (do|da|de)? {X} (data|quando|ano) => quando foi lançado {X}
criacao (do|da|de)? {X} (data|quando|ano) => quando foi criado {X}
(qual e|qual foi|$give) a cidade (onde|em que|na qual) {B} => em que cidade {B}
(qual e|qual foi|$give) o (lugar|local|sitio) (onde|em que|no qual) {B} => onde {B}
(qual e|qual foi|$give) o pais (onde|em que|no qual) {B} => em que país {B}
(onde|em que lugar|em que local) foi (que|onde) {B} => onde {B}
em que cidade foi (que|onde) {B} => em que cidade {B}

# "Which is the X that".
(qual|quais|quem) $be (o|a|os|as) (nome|nomes) (do|da|dos|das|de) {X:4} que {B} => que {X} {B}
$give (o|os) (nome|nomes) (do|da|dos|das|de) {X:4} que {B} => que {X} {B}
(o)? nome (do|da|dos|das|de) {X:4} que {B} => que {X} {B}
(como se chama|como se chamam|como se denomina|que nome tem) (o|a|os|as) {X:4} que {B} => que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} com (o|a|os|as)? (que|qual|quais|quem) {B} => com que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} (por|pelo|pela|pelos|pelas) (que|qual|quais) {B} => por que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} contra (o|a|os|as)? (que|qual|quais) {B} => contra que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} (em|no|na|nos|nas) (que|qual|quais) {B} => em que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} (de|do|da|dos|das) (que|qual|quais) {B} => de que {X} {B}
(qual|quais) $be (o|a|os|as) {X:4} sobre (o|a|os|as)? (que|qual|quais) {B} => sobre que {X} {B}
$give (o|a|os|as) {X:4} com (o|a|os|as)? (que|qual|quais|quem) {B} => com que {X} {B}
$give (o|a|os|as) {X:4} (por|pelo|pela|pelos|pelas) (que|qual|quais) {B} => por que {X} {B}
$give (o|a|os|as) {X:4} contra (o|a|os|as)? (que|qual|quais) {B} => contra que {X} {B}
$find (o|a) $part (da|do|dos|das|de) {D:6} (em que|na qual|no qual|onde) {B} => em que parágrafo de {D} {B}
$find (os|as) $parts (da|do|dos|das|de) {D:6} (em que|nas quais|nos quais|onde) {B} => em que parágrafos de {D} {B}
$find (o|a) $part (em que|na qual|no qual|onde) {B} => em que parágrafo {B}
$find (os|as) $parts (em que|nas quais|nos quais|onde) {B} => em que parágrafos {B}
$find (o|a) $part que (menciona|nomeia|cita|alude a|se refere a|refere|fala de|trata de|fala sobre|faz referencia a) {X} => em que parágrafo se menciona {X}
$find (o|a) $part que (alude ao|se refere ao|fala do|fala da|trata do|trata da|faz referencia ao) {X} => em que parágrafo se menciona {X}
$find (os|as) $parts que (mencionam|nomeiam|citam|aludem a|se referem a|referem|falam de|falam do|falam da|tratam de|fazem referencia a) {X} => em que parágrafos se menciona {X}
$give (o|a|os|as) {X:4} (em|no|na|nos|nas) (que|qual|quais) {B} => em que {X} {B}
$give (o|a|os|as) {X:4} (de|do|da|dos|das) (que|qual|quais) {B} => de que {X} {B}
$give (o|a|os|as) {X:4} sobre (o|a|os|as)? (que|qual|quais) {B} => sobre que {X} {B}
$give (o|a|os|as) {X:4} (para|desde) (o|a|os|as)? (que|qual|quais) {B} => para que {X} {B}
(qual|quais) $be (o|a|os|as) {X:5} que {B} => que {X} {B}
(que|qual|quais) {X:4} (sao|foi|foram|era|eram) (o|a|os|as) que {B} => que {X} {B}
(que|qual|quais) {X:4} (foi|foram) que {B} => que {X} {B}
(o)? que (e|era|foi) (o)? que {B} => o que {B}
quem (foi|era|tem sido) (o que|a que|quem|que) {B} => quem {B}
(quem|quais) (sao|foram|eram) (os que|as que|quem|aqueles que) {B} => quem {B}
$give (o|a|os|as) {X:4} que {B} => que {X} {B}

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
"""##
