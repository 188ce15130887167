// Written by .ci/embed from Data/questions.es.3-voices.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_es_3_voices_rewrites = ##"""
# Ways to say a Spanish question otherwise, further: as one speaks at ease; see questions.en.1-asking.rewrites.
(a ver|o sea|pues|bueno|vale|oye|oiga|entonces|y) , {Q:asks} => {Q}
(a ver|o sea|pues|bueno|vale|oye|oiga|entonces) {Q:asks} => {Q}
{A} , (si lo hay|si la hay|si los hay|si las hay|en su caso|si procede|de haberlo|de haberla) , {B} => {A} {B}
{A} (si lo hay|si la hay|si los hay|si las hay|en su caso|de haberlo|de haberla) => {A}

# From when until when.
entre que anos (se)? (desarrolla|ejecuta|extiende|lleva a cabo|aplica|implementa|realiza|despliega|desarrollan|ejecutan) {X} => qué período cubre {X}
(cuando|en que ano) (empieza|comienza) y (cuando|en que ano)? (termina|acaba|finaliza|concluye) {X} => qué período cubre {X}
{X:6} , (inicio y fin|comienzo y fin|anos de inicio y fin|duracion|periodo) => qué período cubre {X}

# Whose text it is.
{A} (declaracion|cumbre) ue {C:1} {B?} => {A} EU {C} declaration {B}
{A} concepto de (los)? (grupo|grupos) de trabajo (operativo|operativos|operacional|operacionales) {B?} => {A} concepto de operational task force {B}
a quien (informo|informa|informaba|comunico) {X:3} (sobre|de|acerca de|del) (el|la)? (texto|version|contenido) (final|definitivo|definitiva)? (de|del) {D:doc} => a quién informa {X} según {D}

# With whom one wants to go together.
con (que|cual) {N:3} (se)? (quieren|quiere|desean|desea|pretenden|pretende|piensan|planean|proponen|buscan) {S:3?} (asociarse|aliarse|crear una asociacion|establecer una asociacion|forjar una alianza|entablar una asociacion|crear una alianza|formar una asociacion|unirse) {B?} => con qué {N} se establecerá una asociación {B}
con quien (se)? (quieren|quiere|desean|desea|pretenden|pretende|piensan|planean|proponen|buscan) {S:3?} (asociarse|aliarse|crear una asociacion|establecer una asociacion|forjar una alianza|entablar una asociacion|crear una alianza|formar una asociacion|unirse) {B?} => con quién se establecerá una asociación {B}

# How two hang together, by what stands between; how something develops.
(a traves de|mediante|por medio de|por) (que|cual) (organismo|cuerpo|institucion|actor|entidad|intermediario|eslabon) (intermedio|intermedia)? (esta|estan|se) (vinculado|vinculada|conectado|conectada|relacionado|relacionada|vincula|conecta|relaciona|ligado|ligada|unido|unida) {X:6} (con|a|al) {Y:6} => cómo se relaciona {X} con {Y}
(que|cual) (organismo|institucion|actor|entidad|cosa)? (une|vincula|conecta|enlaza|relaciona|liga) (a)? {X:6} (con|y a|y) {Y:6} => cómo se relaciona {X} con {Y}
{X:6} , (su)? (evolucion|desarrollo|historia|trayectoria|tratamiento) (de texto en texto|de un texto a otro|de documento en documento|de una declaracion a otra|a lo largo de los textos|a lo largo del tiempo) => sigue {X} a lo largo de los documentos

# Whose place it takes, whose example it follows, whose help it has.
? (que|cual) {N:1} (ocupo|ocupa|ocupara|tomo|toma|tomara) el lugar (del|de|de la) {X:5} => ¿qué {N} sustituye a {X}?
? a (que|cual) {N:1} (cede|cedio|cedera|dejo|deja) (su|el) (puesto|lugar|sitio) (el|la)? {X:4} => ¿qué {N} sustituye a {X}?
? siguiendo el (ejemplo|modelo) de (quien|que organismo|que {N:1}) se (creo|fundo|establecio|organizo|instituyo) (el|la)? {X:5} => ¿en qué se inspira {X}?
"""##
