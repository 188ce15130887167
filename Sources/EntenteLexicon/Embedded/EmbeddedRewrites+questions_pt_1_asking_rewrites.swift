// Written by .ci/embed from Data/questions.pt.1-asking.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_pt_1_asking_rewrites = ##"""
# Ways to say a Portuguese question otherwise; see questions.en.1-asking.rewrites.

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
"""##
