// Written by .ci/embed from Data/questions.es.1-asking.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_es_1_asking_rewrites = ##"""
# Ways to say a Spanish question otherwise; see questions.en.1-asking.rewrites.

$want = (quisiera|quisieramos|querria|querriamos|queria|queriamos|quiero|queremos|necesito|necesitamos|necesitaria|deseo|deseamos|desearia|me gustaria|nos gustaria|me interesa|nos interesa|me interesaria|tengo que|tenemos que|debo|trato de|tratamos de|intento|intentamos|estoy intentando|me encantaria|me vendria bien|agradeceria|me hace falta|me falta)
$know = (saber|conocer|averiguar|confirmar|comprobar|verificar|aclarar|entender|precisar|determinar|establecer|descubrir|ver|recordar|preguntar|consultar|preguntarle|preguntarte|consultarle|que me digas|que me diga|que me dijeras|que me dijera|que me digan|que me confirmes|que me confirme|que me confirmara|que me confirmaran|que me dijeran|que me confirmasen|que me aclarara|que me aclararan|que me indicara|que me indique|que me indiques|que me indicaran|que se me confirmara|que se me dijera|que alguien me dijera|que alguien me confirmara)
$can = (puede|puedes|podeis|pueden|podria|podrias|podriais|podrian)
$tell = (decirme|decirnos|confirmarme|confirmarnos|confirmar|aclararme|aclararnos|indicarme|indicarnos|decir|explicarme|recordarme|recordarnos|comprobar|verificar|mirar|averiguar)
$say = (dime|digame|dinos|diganos|decidme|confirmame|confirmeme|confirma|confirme|aclarame|aclareme|indicame|indiqueme|recuerdame|recuerdeme|explicame|expliqueme|comprueba|compruebe|verifica|verifique|averigua|averigue|mira|mire)
$if = (me pregunto|nos preguntamos|me preguntaba|no se|no sabemos|no se muy bien|no tengo claro|no tenemos claro|no me queda claro|no recuerdo|no recordamos|no me acuerdo de|no me acuerdo|no estoy seguro de|no estoy segura de|no estamos seguros de|tengo la duda de|tengo dudas sobre|tengo dudas de|dudo|duda|pregunto|ignoro|ignoramos|habria que saber|falta saber)
$tag = (verdad|no|cierto|correcto|no es asi|no es cierto|no es verdad|es asi|es cierto|es correcto|es correcta|es verdad|si o no|si no|verdadero o falso|cierto o falso|correcto o no|o no|es eso cierto|es eso correcto|es eso verdad|es esto cierto|es esto correcto|es esto verdad|estoy en lo cierto|tengo razon|esta en lo cierto|tiene razon|es verdad eso|es cierto eso|es eso asi|es realmente asi|es asi realmente|de verdad|que hay de cierto|es verdadero o falso|a que si)
$work = (estoy|estamos|soy|somos|preparo|preparamos|redacto|redactamos|escribo|escribimos|tengo|tenemos|trabajo|trabajamos|hago|hacemos|elaboro|elaboramos|estudio|estudiamos|investigo|investigamos|ando|andamos|llevo|me han pedido|nos han pedido|me piden|nos piden|me encargaron|me toca|debo|tengo que)
$piece = (informe|nota|nota informativa|articulo|discurso|estudio|tesis|tesina|tabla|cuadro|presentacion|memoria|trabajo|ficha|expediente|ponencia|nota a pie de pagina|pie de pagina|reportaje|libro|charla|clase|resumen|dosier|memorando|borrador|comparecencia|cronologia|reunion|colega|companero|companera|jefe|jefa|ministro|ministra|director|directora|departamento)
$an = (un|una|mi|mis|nuestro|nuestra|este|esta|el|la|unas|unos)
$make = (estoy preparando|estamos preparando|estoy redactando|estamos redactando|estoy escribiendo|estamos escribiendo|estoy elaborando|estamos elaborando|estoy haciendo|estamos haciendo|estoy terminando|estamos terminando|estoy con|preparo|preparamos|redacto|redactamos|escribo|escribimos|elaboro|elaboramos|hago|hacemos|trabajo en|trabajamos en|estoy trabajando en|tengo que escribir|tengo que redactar|tengo que preparar|debo redactar|debo preparar|me han pedido|nos han pedido|es para|esto es para)
$give = (quisiera saber|quiero saber|necesito saber|quisiera|quiero|necesito|necesitamos|busco|buscamos|dame|deme|dime|digame|indicame|indiqueme|indique|indica|enumera|enumere|enumerame|cita|cite|nombra|nombre|lista|liste|listame|senala|senale|muestrame|muestreme|senalame|hazme una lista de|haz una lista de|haga una lista de|me hace falta|me falta|me interesa|$can (decirme|indicarme|darme|enumerar|enumerarme|nombrar|nombrarme|citar|citarme|listar)|me $can (decir|dar|indicar|enumerar|nombrar|listar)|hay que saber|quisiera conocer|necesito conocer|me gustaria conocer|me gustaria saber|necesito una lista de|quiero una lista de|cuales son|cuales fueron)
$happen = (se dio|se produjo|se llevo a cabo|se hizo|se efectuo|se realizo|se celebro|tuvo lugar|ocurrio|acaecio|sucedio)
$host = (acogio|albergo|hospedo|recibio|fue sede de|fue la sede de|fue escenario de|fue el escenario de|sirvio de sede a|sirvio de sede para|vio)
$askt = {A:asks}
$pres = (presidia|presidio|presidiendo|tenia la presidencia|tuvo la presidencia|ejercia la presidencia|ejercio la presidencia|ocupaba la presidencia|ocupo la presidencia|detentaba la presidencia|ostento la presidencia|desempenaba la presidencia|asumia la presidencia|asumio la presidencia|llevaba la presidencia|estaba al frente|estuvo al frente|encabezaba|dirigia|ostentaba la presidencia de turno|ejercia la presidencia de turno|ocupaba la presidencia de turno|tenia la presidencia de turno)
$prepared = (preparo|preparaba|elaboro|elaboraba|redacto|redactaba)
$while = (cuando se $prepared|mientras se $prepared|en el momento en que se $prepared|en el momento de preparar|en el momento de prepararse|en el momento de elaborar|en el momento de redactar|en el momento de la preparacion de|al prepararse|al preparar|al elaborarse|al redactarse|al tiempo que se $prepared|en la epoca en que se $prepared|cuando se estaba preparando|mientras se estaba preparando|cuando fue preparada|cuando fue preparado|cuando estaba en preparacion|mientras estaba en preparacion)
$show = (muestran|declaran|dicen|manifiestan|sienten|estan|confiesan|mostraron|declararon|manifestaron)
$express = (expresan|manifiestan|muestran|expresaron|manifestaron|mostraron|declaran|sienten)
$cause = (causa|provoca|suscita|genera|produce|inspira|despierta)
$part = (parrafo|pasaje|punto|apartado|fragmento|lugar|trozo|parte|numeral|sitio|paragrafo)
$parts = (parrafos|pasajes|puntos|apartados|fragmentos|lugares|trozos|partes|numerales)
$find = ($give|buscame|busca|busque|busqueme|encuentra|encuentre|encuentrame|localiza|localice|localizame|pasame|ensename|ensenme|$want (citar|ver|leer|encontrar|localizar|usar|reproducir|mencionar|copiar))
$stands = (figura|aparece|esta|se encuentra|se menciona|sale|es|consta|lo encuentro|se halla|viene|aparece mencionado|aparece mencionada)
$bring = (se hace alusion|se hace mencion|se hace referencia|se trae a colacion|sale a relucir|se saca a colacion|viene mencionado|viene mencionada|se menciona el nombre|aparece el nombre|sale el nombre)
$order = (del mas antiguo al mas reciente|de la mas antigua a la mas reciente|desde el mas antiguo hasta el mas reciente|por orden cronologico|en orden cronologico|por orden de fecha|por orden de fechas|por fecha|ordenados por fecha|de mas antiguo a mas reciente|del primero al ultimo|a lo largo del tiempo|empezando por el mas antiguo|en orden temporal)
$over = (de documento en documento|de un documento a otro|a lo largo del tiempo|a lo largo de los anos|a lo largo de los documentos|a lo largo de todos los documentos|a lo largo de las declaraciones|a traves de los documentos|a traves de las declaraciones|en los distintos documentos|en los diferentes documentos|en los documentos|en los sucesivos documentos|en todos los documentos|en el tiempo|con el tiempo|con el paso del tiempo|documento a documento|documento por documento|por los documentos|desde el primero hasta el ultimo|de una declaracion a otra|de texto en texto)( , (a lo largo del tiempo|por orden cronologico|en orden cronologico|en el tiempo))?
$since = (en que ano|cuando|desde cuando|desde que ano|en que momento|en que fecha|a partir de que ano|a partir de cuando|que ano)
$keeps = (viene siendo|es|esta siendo|lleva siendo|ha sido|vienen siendo|son)
$may = (es posible saber|seria posible saber|se puede saber|podemos saber|puedo saber|podria saberse|podria saber|hay forma de saber|hay manera de saber|hay modo de saber|cabe saber|puede saberse)
# Otras formas de decir una pregunta: `patrón => formulación`. See Rewrites.swift. Words are folded: without accents.
# A pattern only takes away what wraps a question, or turns it into words that mean the same; it never drops what bounds it.

# Whether: who wants to know.
$want $know (una cosa|algo|un dato|lo siguiente) , {Q:asks} => {Q}
$want $know (una cosa|algo|un dato|lo siguiente) . {Q:asks} => {Q}
{Q:asks} , $tag => {Q}
$want $know (por favor|exactamente|para {P:5})? si {Q} => es cierto que {Q}
$want $know (una cosa|algo|un dato|lo siguiente) , {Q} => es cierto que {Q}
$can (usted|ustedes|alguien)? (por favor)? $tell (por favor)? si {Q} => es cierto que {Q}
(me|nos) $can (usted|ustedes|alguien)? (por favor)? (decir|confirmar|indicar|aclarar|recordar|explicar) (por favor)? si {Q} => es cierto que {Q}
(sabes|sabe|saben|sabeis|sabra|sabrias|sabria) (usted|ustedes|alguien|tu|vosotros)? (acaso|por casualidad)? (decirme)? si {Q} => es cierto que {Q}
(alguien sabe|se sabe|tienes idea de|tiene idea de|tiene usted idea de|alguna idea de) si {Q} => es cierto que {Q}
(por favor)? $say (por favor)? si {Q} => es cierto que {Q}
$if si {Q} => es cierto que {Q}
(pregunta|consulta|duda) (rapida)? , si {Q} => es cierto que {Q}

$may si {Q} => es cierto que {Q}
$may {Q:asks} => {Q}

# Whether: what was heard, and is to be confirmed.
(he leido|he oido|he visto|me han dicho|nos han dicho|me dicen|me dijeron|nos dijeron|alguien me dijo|alguien dice|tengo entendido|tenemos entendido|creo|creo recordar|creia|pensaba|supongo|parece|parece ser|leo|lei|oi|afirman|se afirma|se comenta|hay quien dice|dicen) que {Q} . (y)? $tag => es cierto que {Q}
(he leido|he oido|he visto|me han dicho|nos han dicho|me dicen|me dijeron|nos dijeron|alguien me dijo|alguien dice|tengo entendido|tenemos entendido|creo|creo recordar|creia|pensaba|supongo|parece|parece ser|leo|lei|oi|afirman|se afirma|se comenta|hay quien dice|dicen) que {Q} , $tag => es cierto que {Q}
(un|una|mi) (colega|companero|companera|amigo|amiga|jefe|jefa|periodista|alumno|alumna|conocido) (mio|mia|nuestro|nuestra)? (dice|afirma|sostiene|asegura|cree|me dice|me asegura|me ha dicho|me dijo|insiste en) que {Q} . $tag => es cierto que {Q}
segun (un|una|mi) (colega|companero|companera|amigo|amiga|jefe|jefa|periodista) (mio|mia)? , {Q} . $tag => es cierto que {Q}
(si no me equivoco|si mal no recuerdo|creo) , {Q} , $tag => es cierto que {Q}
(es verdad|es correcto|es exacto|es asi|es el caso|sera verdad|sera cierto|resulta cierto|se puede decir|puede decirse|cabe decir|se puede afirmar|puede afirmarse|cabe afirmar|es correcto decir|es correcto afirmar|es acertado decir|seria correcto decir|estoy en lo cierto al pensar|estoy en lo cierto al decir|estoy en lo cierto si digo|es correcta la afirmacion de|confirmas|confirma|confirma usted|$can (usted)? confirmar|$can confirmarme|me $can confirmar|me confirma|me confirma usted|me confirmas) que {Q} => es cierto que {Q}
(verdadero o falso|verdad o mentira|cierto o falso|si o no|correcto o no|verdadero o no) , {Q} => es cierto que {Q}
(verdadero o falso|verdad o mentira|cierto o falso) . {Q} => es cierto que {Q}
{Q} . $tag => es cierto que {Q}
{Q} , $tag => es cierto que {Q}
{Q} o no => es cierto que {Q}
{A?} aparece o no {B} => {A} aparece {B}
{A?} figura o no {B} => {A} figura {B}
{A?} es o no {B} => {A} es {B}
{A?} menciona o no {B} => {A} menciona {B}
{A?} pertenece o no {B} => {A} pertenece {B}
{A?} forma o no {B} => {A} forma {B}
{A?} apoya o no {B} => {A} apoya {B}
{A?} coopera o no {B} => {A} coopera {B}
{A?} fue o no {B} => {A} fue {B}
{A?} hay o no {B} => {A} hay {B}
{A?} firmo o no {B} => {A} firmó {B}
{A?} creo o no {B} => {A} creó {B}
{Q} (si no|si o no|s n|verdadero o falso|v o f) => es cierto que {Q}
no es (cierto|verdad) que {Q} => es cierto que {Q}
acaso {Q} => es cierto que {Q}
es cierto que (es cierto|es verdad) que {Q} => es cierto que {Q}

# Whether it is mentioned.
{A:asks} se (hace|hacen|haga) (alguna)? (alusion|mencion|referencia) (a|de) {X} => {A} se menciona {X}
{A:asks} se (hace|hacen|haga) (alguna)? (alusion|mencion|referencia) (al|del) {X} => {A} se menciona el {X}
(es cierto que)? (hay|existe|existen|se encuentra|se encuentran|encontramos|se halla|figura|aparece|se hace|consta) (alguna|una|cualquier|algun tipo de|alguna que otra)? (mencion|referencia|alusion) (expresa|explicita)? (a|de|hacia|sobre) (la|los|las)? {X:6} en {D} => se menciona {X} en {D}
(es cierto que)? (hay|existe|existen|se encuentra|se encuentran|encontramos|se halla|figura|aparece|se hace|consta) (alguna|una|cualquier|algun tipo de|alguna que otra)? (mencion|referencia|alusion) (al|del) {X:6} en {D} => se menciona el {X} en {D}
(es cierto que)? en {D:8} (hay|existe|existen|se encuentra|se encuentran|encontramos|se halla|figura|aparece|se hace|consta) (alguna|una|cualquier|algun tipo de)? (mencion|referencia|alusion) (a|de) {X} => se menciona {X} en {D}
(es cierto que)? en {D:8} (hay|existe|existen|se encuentra|se encuentran|encontramos|se halla|figura|aparece|se hace|consta) (alguna|una|cualquier|algun tipo de)? (mencion|referencia|alusion) (al|del) {X} => se menciona el {X} en {D}
(hace|hacen|contiene|contienen|incluye|incluyen|tiene) (la|los|el) {D:8} (alguna|una)? (mencion|referencia|alusion) (a|de) {X} => se menciona {X} en la {D}
es cierto que (la|los) {D:8} (hace|hacen|contiene|contienen|incluye|incluyen) (alguna|una)? (mencion|referencia|alusion) (a|de) {X} => es cierto que {X} se menciona en la {D}
es cierto que (la|los) {D:8} (hace|hacen|contiene|contienen|incluye|incluyen) (alguna|una)? (mencion|referencia|alusion) (al|del) {X} => es cierto que el {X} se menciona en la {D}

# Who asks, and what for.
$want $know (por favor|exactamente|con exactitud|con precision|de una vez)? , {Q:asks} => {Q}
$want $know (por favor|exactamente|con exactitud|con precision|de una vez)? {Q:asks} => {Q}
$want $know para $an $piece {P:3?} , {Q:asks} => {Q}
$want $know para $an $piece {Q:asks} => {Q}
$can (usted|ustedes|alguien)? (por favor)? $tell (por favor)? {Q:asks} => {Q}
(me|nos) $can (usted|ustedes|alguien)? (por favor)? (decir|confirmar|indicar|aclarar|recordar|explicar) (por favor)? {Q:asks} => {Q}
(sabes|sabe|saben|sabeis|sabra|sabrias|sabria) (usted|ustedes|alguien|tu)? (acaso|por casualidad)? (decirme)? {Q:asks} => {Q}
(alguien sabe|tienes idea de|tiene idea de|tiene usted idea de|alguna idea de|me pregunto|nos preguntamos|me preguntaba|no se|no sabemos|no tengo claro|no me queda claro|no recuerdo|no recordamos|no me acuerdo de|ignoro|ignoramos|pregunto) {Q:asks} => {Q}
(por favor)? (dime|digame|dinos|diganos|decidme|indicame|indiqueme|recuerdame|recuerdeme|aclarame|aclareme|averigua|averigue) (por favor)? {Q:asks} => {Q}
(hola|buenas|buenos dias|buenas tardes|oye|oiga|disculpe|disculpa|perdon|perdone|pregunta|pregunta rapida|una pregunta|consulta|consulta rapida|una consulta|una duda|duda|bueno|bien|pues|a ver|y|entonces|por favor|por curiosidad) , {Q:asks} => {Q}
(hola|buenas|buenos dias|buenas tardes|disculpe|disculpa|perdon|perdone|pregunta rapida|una pregunta|una consulta|una duda) . {Q} => {Q}
para $an $piece {P:4?} , {Q:asks} => {Q}
para $an $piece {P:4?} , ($want) $know {Q} => quisiera saber {Q}
{Q:asks} , para $an $piece {P:4?} => {Q}
{Q} (por favor|gracias|muchas gracias|gracias de antemano|muchas gracias de antemano|si es posible|si se puede saber|si lo sabes|si lo sabe|si puede ser|si puedes|si puede|saludos|un saludo|te lo agradezco|se lo agradezco) => {Q}
{Q} . (por favor|gracias|muchas gracias|gracias de antemano|muchas gracias de antemano|si es posible|si se puede saber|si lo sabes|si lo sabe|si puede ser|si puedes|si puede|saludos|un saludo|te lo agradezco|se lo agradezco) => {Q}

# Who asks while doing what. What is being read bounds the question.
(estoy|estamos) (leyendo|mirando|revisando|consultando|analizando|examinando|estudiando|repasando|comentando|resumiendo|traduciendo) (la|los) {D:6} (y|pero) $want $know {Q:asks} => {Q} según la {D}
(estoy|estamos) (leyendo|mirando|revisando|consultando|analizando|examinando|estudiando|repasando|comentando|resumiendo|traduciendo) (la|los) {D:6} , {Q:asks} => {Q} según la {D}
(estoy|estamos) (leyendo|mirando|revisando|consultando|analizando|examinando|estudiando|repasando|comentando|resumiendo|traduciendo) (la|los) {D:6} . {Q:asks} => {Q} según la {D}
$make $an (cronologia|historia|linea de tiempo|evolucion|historial) (de|del|sobre) (la|el)? {X:5} (y|pero|,) $want $know en que (documentos|textos|declaraciones) {B} => sigue {X} a lo largo de los documentos
$make $an $piece (,|.) {Q:asks} => {Q}
$make $an $piece (y|pero) $want $know {Q:asks} => {Q}
$make $an $piece (y|pero) $want $know si {Q} => es cierto que {Q}
$make $an $piece sobre (la|el|las)? (cooperacion|colaboracion|seguridad|politica|lucha contra|relaciones|delincuencia|criminalidad) {T:3?} (,|.) {Q:asks} => {Q}
$make $an $piece sobre (la|el|las)? (cooperacion|colaboracion|seguridad|politica|lucha contra|relaciones|delincuencia|criminalidad) {T:3?} (y|pero) $want $know {Q:asks} => {Q}
(soy|somos) {A:6} (,|.) {Q:asks} => {Q}
(soy|somos) {A:6} y $want $know {Q:asks} => {Q}
(soy|somos) {A:6} y $want $know si {Q} => es cierto que {Q}
(mi|nuestro|nuestra|el|la|un|una) (jefe|jefa|ministro|ministra|director|directora|colega|companero|companera|profesor|profesora|editor|editora|alumno|alumna|amigo|amiga) (me|nos)? (pregunta|pide|ha preguntado|quiere saber|pregunto|necesita saber|quisiera saber) {Q:asks} => {Q}
(mi|nuestro|nuestra|el|la|un|una) (jefe|jefa|ministro|ministra|director|directora|colega|companero|companera|profesor|profesora|editor|editora|alumno|alumna|amigo|amiga) (me|nos)? (pregunta|pide|ha preguntado|quiere saber|pregunto|necesita saber|quisiera saber) si {Q} => es cierto que {Q}

# Dates.
(con|en) que fecha (exacta|concreta)? {B} => cuándo {B}
$give (la|el) (fecha|dia|ano|momento) (exacta|exacto|concreta|concreto|precisa|preciso)? (en|del) (la|el)? (que|cual) {B} => cuándo {B}
(cual|que) (es|fue|era) (la|el) (fecha|dia|momento) (exacta|exacto|concreta|concreto|precisa|preciso)? en (la|el)? (que|cual) {B} => cuándo {B}
(cual|que) (es|fue|era) (el|los) (ano|anos) (exacto|concreto)? en (el|los)? (que|cual|cuales) {B} => en qué año {B}
(cual|que) (es|fue|era) el mes (exacto)? en (el)? (que|cual) {B} => en qué mes {B}
(en que|cual fue la|cual es la|que) (fecha|dia) (exacta|exacto|concreta|concreto|precisa|preciso) {B} => en qué fecha {B}
(cuando|en que fecha|en que ano|en que momento) (fue|es) (que|cuando) {B} => cuándo {B}
{A} en una (fecha|dia) (concreta|determinada|precisa|exacta)? . (en)? (cual|que fecha|que dia) (fue|es)? => en qué fecha {A}
{A} en (un|cierto|determinado) (ano|dia|mes) (concreto|determinado)? . (en)? cual (fue|es)? => cuándo {A}
{A} . (en que fecha|cuando|que dia|en que ano|en que momento) (fue|fue eso|ocurrio|ocurrio eso|sucedio|paso|paso eso|fue exactamente) => cuándo {A}
{A} en (cierta|una|determinada|alguna) ciudad (concreta|determinada)? . en (cual|que ciudad) (fue)? => en qué ciudad {A}
{A} en (cierto|un|determinado|algun) (pais|lugar|sitio) (concreto|determinado)? . en (cual|que pais|que lugar) (fue)? => dónde {A}
{A} . (donde|en que lugar) (fue|fue eso|ocurrio|ocurrio eso|sucedio|paso|exactamente) => dónde {A}
{A} . en que ciudad (fue|fue eso|ocurrio|ocurrio eso|sucedio|paso) => en qué ciudad {A}
fecha (de)? (la)? (firma|suscripcion) (de|del)? {X} => cuándo se firmó {X}
fecha (de)? (la)? (adopcion|aprobacion) (de|del)? {X} => cuándo se adoptó {X}
fecha (de)? (la)? publicacion (de|del)? {X} => cuándo se publicó {X}
fecha (de)? (la)? (creacion|fundacion) (de|del)? {X} => cuándo se creó {X}
fecha (del|de)? lanzamiento (de|del)? {X} => cuándo se lanzó {X}
fecha (de)? (la)? {X:7} (acordada|acordado|acordados|convenida|convenido) => cuándo se acordó {X}
fecha (de)? (la)? {X:7} (adoptada|adoptado|adoptados|aprobada|aprobado|aprobados) => cuándo se adoptó {X}
fecha (de)? (la)? {X:7} (firmada|firmado|suscrito|suscrita) => cuándo se firmó {X}
fecha (de)? (la)? {X:7} (publicada|publicado) => cuándo se publicó {X}
fecha (de)? (la)? {X:7} (creada|creado|fundada|fundado) => cuándo se creó {X}
fecha (de)? (la)? {X:7} (lanzada|lanzado) => cuándo se lanzó {X}
(cuando|en que fecha) se (convino|concerto|pacto) {X} => cuándo se acordó {X}
(cuando|en que fecha) se (convinieron|concertaron|pactaron) {X} => cuándo se acordaron {X}
{A:4} (quedo|quedaron) (acordada|acordado|acordados|acordadas) {B} => {A} se acordó {B}
{A:4} (quedo|quedaron) (adoptada|adoptado|adoptados|aprobada|aprobado|aprobados) {B} => {A} se adoptó {B}
{A:4} quedo (firmada|firmado|suscrito|suscrita) {B} => {A} se firmó {B}
{A:4} quedo (creada|creado|constituido|constituida|establecido|establecida) {B} => {A} se creó {B}

desde (cuando|que ano|que fecha) (existe|existen) {X} => cuándo se creó {X}

# Dates and places of what a noun tells.
$give (la)? fecha y (la)? ciudad (de)? (la)? (firma|suscripcion) (de|del) {X} => en qué fecha y en qué ciudad se firmó {X}
$give (la)? fecha y (el)? lugar (de)? (la)? (firma|suscripcion) (de|del) {X} => cuándo y dónde se firmó {X}
$give (la)? fecha y (la|el) (lugar|ciudad) (en que|en la que|en los que|en las que|en el que|donde) {B} => cuándo y dónde {B}
$give (la)? fecha (en que|en la que|cuando) {B} y (la ciudad|el lugar) (donde|en que|en la que) (esto|eso|ello)? (ocurrio|sucedio|tuvo lugar|se hizo|fue|paso) (esto|eso|ello)? => cuándo y dónde {B}
$askt $happen (la)? (firma|suscripcion) (de|del) {X} => {A} se firmó {X}
$askt $happen (el)? lanzamiento (de|del) {X} => {A} se lanzó {X}
$askt $happen (la)? (creacion|fundacion|constitucion) (de|del) {X} => {A} se creó {X}
$askt $happen (la)? (adopcion|aprobacion) (de|del) {X} => {A} se adoptó {X}
$askt $happen (la)? publicacion (de|del) {X} => {A} se publicó {X}
(que|cual fue la|cual es la) ciudad (que|en la que se)? $host (la)? (firma|suscripcion) (de|del) {X} => en qué ciudad se firmó {X}
(que|cual fue la|cual es la) ciudad (que)? $host (el)? lanzamiento (de|del) {X} => en qué ciudad se lanzó {X}
(que|cual fue la|cual es la) ciudad (que)? $host {X} => en qué ciudad tuvo lugar {X}
(que|cual fue el|cual es el) pais (que)? $host (la)? (firma|suscripcion) (de|del) {X} => en qué país se firmó {X}
(que|cual fue el|cual es el) pais (que)? $host (el)? lanzamiento (de|del) {X} => en qué país se lanzó {X}
(lugar|ciudad) (de)? (la)? (firma|suscripcion) (de|del)? {X} => dónde se firmó {X}
(lugar|ciudad|sitio) (del|de)? lanzamiento (de|del)? {X} => dónde se lanzó {X}
(lanzamiento) (de|del)? {X} (lugar|sitio|ciudad|donde) => dónde se lanzó {X}
(firma|suscripcion) (de|del)? {X} (lugar|sitio|ciudad|donde) => dónde se firmó {X}
(firma|suscripcion) (de|del)? {X} (fecha|cuando|ano) => cuándo se firmó {X}
lanzamiento (de|del)? {X} (fecha|cuando|ano) => cuándo se lanzó {X}
creacion (de|del)? {X} (fecha|cuando|ano) => cuándo se creó {X}
(cual es|cual fue|$give) la ciudad (donde|en que|en la que|en la cual) {B} => en qué ciudad {B}
(cual es|cual fue|$give) el (lugar|sitio) (donde|en que|en el que|en el cual) {B} => dónde {B}
(cual es|cual fue|dime) el pais (donde|en que|en el que|en el cual) {B} => en qué país {B}
(donde|en que lugar|en que sitio) (fue|es) (que|donde) {B} => dónde {B}
en que ciudad (fue|es) (que|donde) {B} => en qué ciudad {B}

# From when until when.
(cuales son|cuales fueron|dime) los anos (que)? (abarca|cubre|comprende) {X} => qué período cubre {X}
(que anos|que periodo|que lapso|que plazo) (abarca|comprende|cubre|abarco|cubrio) {X} => qué período cubre {X}
(periodo|duracion|vigencia|anos) (de|del) {X} => qué período cubre {X}
(entre que anos|de que ano a que ano|desde que ano hasta que ano|desde cuando hasta cuando|de cuando a cuando) (va|dura|rige|esta vigente|se extiende|se aplica|abarca|esta en vigor|funciona) {X} => qué período cubre {X}
(cuanto|cuanto tiempo) (dura|duro|durara|va a durar) {X} => qué período cubre {X}

# "Which is the X that".
$give (el|los) (nombre|nombres) (de|del) (los|las|la|el)? {X:4} que {B} => qué {X} {B}
(el)? nombre (de|del) (la|el|los|las)? {X:4} que {B} => qué {X} {B}
(como se llama|como se llaman|como se denomina|que nombre tiene|que nombre lleva) (el|la|los|las) {X:4} que {B} => qué {X} {B}
(cual|cuales|quien|quienes) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) (nombre|nombres) (de|del) (los|las|la|el)? {X:4} que {B} => qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} con (el|la|los|las)? (que|cual|cuales) {B} => con qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} por (el|la|los|las)? (que|cual|cuales) {B} => por qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} contra (el|la|los|las)? (que|cual|cuales) {B} => contra qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} en (el|la|los|las)? (que|cual|cuales) {B} => en qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} (del|de la|de los|de las) (que|cual|cuales) {B} => de qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} (sobre) (el|la|los|las)? (que|cual|cuales) {B} => sobre qué {X} {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:4} (cuyo|cuya) {B} => el {X} cuyo {B}
(cual|cuales) (es|son|fue|fueron|era|eran|ha sido|han sido|sera|seran) (el|la|los|las) {X:5} que {B} => qué {X} {B}
que {X:4} (es|son|fue|fueron|era|eran) (el|la|los|las) que {B} => qué {X} {B}
que (es|era|fue) lo que {B} => qué {B}
quien (es|fue|era|ha sido) (el que|la que|quien) {B} => quién {B}
quienes (son|fueron|eran|han sido) (los que|las que|quienes) {B} => quiénes {B}
con quien (es|era|fue) con (quien|el que|la que) {B} => con quién {B}
$give (los|las|el|la) {X:4} con (el|la|los|las)? (que|cual|cuales|quien|quienes) {B} => con qué {X} {B}
$give (los|las|el|la) {X:4} por (el|la|los|las)? (que|cual|cuales) {B} => por qué {X} {B}
$give (los|las|el|la) {X:4} contra (el|la|los|las)? (que|cual|cuales) {B} => contra qué {X} {B}
$give (los|las|el|la) {X:4} en (el|la|los|las)? (que|cual|cuales) {B} => en qué {X} {B}
$give (los|las|el|la) {X:4} (del|de la|de los|de las) (que|cual|cuales) {B} => de qué {X} {B}
$give (los|las|el|la) {X:4} sobre (el|la|los|las)? (que|cual|cuales) {B} => sobre qué {X} {B}
$give (los|las|el|la) {X:4} para (el|la|los|las)? (que|cual|cuales) {B} => para qué {X} {B}
$give (los|las|el|la) {X:4} desde (el|la) (que|cual) {B} => desde qué {X} {B}
$give (los|las|el|la) {X:4} donde {B} => en qué {X} {B}
$give (los|las|el|la) {X:4} que {B} => qué {X} {B}
"""##
