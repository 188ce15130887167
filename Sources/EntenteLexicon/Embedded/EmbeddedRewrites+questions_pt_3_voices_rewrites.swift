// Written by .ci/embed from Data/questions.pt.3-voices.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_pt_3_voices_rewrites = ##"""
# Ways to say a Portuguese question otherwise, further: as one speaks at ease; see questions.en.1-asking.rewrites.
(bom|bem|ora|olha|olhe|entao|pois|e) , {Q:asks} => {Q}
(bom|bem|ora|olha|olhe|entao|pois) {Q:asks} => {Q}
{A} , (se houver|se existir|se for o caso|caso exista|caso haja) , {B} => {A} {B}
{A} (se houver|se existir|caso exista|caso haja) => {A}

# From when until when.
entre que anos (se)? (desenvolve|executa|estende|decorre|aplica|realiza|implementa) {X} => que período abrange {X}
(quando|em que ano) (comeca|inicia) e (quando|em que ano)? (termina|acaba|finda) {X} => que período abrange {X}
{X:6} , (inicio e fim|comeco e fim|anos de inicio e fim|duracao|periodo) => que período abrange {X}

# Whose text it is; who chairs together.
{A} (declaracao|cimeira|cupula) ue {C:1} {B?} => {A} EU {C} declaration {B}
{A?} quem (copreside|co preside|copresidem|co presidem) {B} => {A} quem preside {B}
{A?} (copresididas|copresididos|copresidida|copresidido) por {B} => {A} presididas por {B}
{A} conceito de (grupo|grupos|equipa|equipas|forca|forcas) (de trabalho|de tarefa|tarefa)? (operacional|operacionais) {B?} => {A} conceito de operational task force {B}
a quem (informou|informa|comunicou) {X:4} (sobre|de|acerca de|do) (o|a)? (texto|versao|conteudo) (final|definitivo|definitiva)? (de|da|do) {D:doc} => a quem informa {X} segundo a {D}

# With whom one wants to go together.
com (que|qual) {N:3} (se)? (querem|quer|desejam|deseja|pretendem|pretende|pensam|planeiam|buscam) {S:3?} (associar se|aliar se|criar uma parceria|estabelecer uma parceria|forjar uma alianca|criar uma alianca|formar uma parceria|unir se) {B?} => com que {N} será estabelecida uma parceria {B}
com quem (se)? (querem|quer|desejam|deseja|pretendem|pretende|pensam|planeiam|buscam) {S:3?} (associar se|aliar se|criar uma parceria|estabelecer uma parceria|forjar uma alianca|criar uma alianca|formar uma parceria|unir se) {B?} => com quem será estabelecida uma parceria {B}

# How two hang together, by what stands between; how something develops.
(que|qual) (organismo|instituicao|ator|entidade|coisa)? (une|vincula|liga|conecta|relaciona) (a|o)? {X:6} (a|ao|com|com o|com a|e) {Y:6} => como se relaciona {X} com {Y}
{X:6} , (a sua)? (evolucao|desenvolvimento|historia|trajetoria|tratamento) (de texto em texto|de um texto a outro|de documento em documento|de uma declaracao a outra|ao longo dos textos|ao longo do tempo) => siga {X} ao longo dos documentos

# Whose place it takes, whose example it follows, whose help it has.
? (que|qual) {N:1} (ocupou|ocupa|ocupara|tomou|toma|tomara) o lugar (do|de|da) {X:5} => que {N} substitui {X}?
? a (que|qual) {N:1} (cede|cedeu|cedera|deu|da) (o seu|o|seu) (lugar|posto) (o|a)? {X:4} => que {N} substitui {X}?
? (seguindo|segundo) o (exemplo|modelo) de (quem|que organismo|que {N:1}) foi (criado|criada|fundado|fundada|instituido|instituida) (o|a)? {X:5} => em que se inspira {X}?
"""##
