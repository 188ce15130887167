// Written by .ci/embed from Data/questions.es.2-doings.rewrites. Change that file.
// swift-format-ignore-file
let EmbeddedRewrites_questions_es_2_doings_rewrites = ##"""
# Ways to say a Spanish question otherwise, further: two sentences, what is done and mentioned. The files are one list, in the order of their names; the head of the first says how it is read.

# Two sentences: the first names, the second asks.
en {D:6} (hay|existe|existia|habia|hubo) (un|una|unos|unas|cierto|cierta|varios|varias) {X:3} que {B} . (cual|cuales|que {X}|de que {X} se trata) (es|son|fue|fueron|eran|era)? => qué {X} {B} en {D}
(hay|existe|existia|habia|hubo) (un|una|unos|unas|cierto|cierta|varios|varias) {X:3} que {B} . (cual|cuales|que {X}|de que {X} se trata) (es|son|fue|fueron|eran|era)? => qué {X} {B}
(segun|de acuerdo con) {D:6} , (hay|existe|habia) (un|una|unos|unas|cierto|cierta|varios|varias) {X:3} que {B} . (cual|cuales) (es|son|fue|fueron)? => según {D} , qué {X} {B}
(es|fue) (un|una) {X:3} (el|la) que {B} . (cual|cuales|que {X}|de que {X} se trata) (es|fue)? => qué {X} {B}
(es|fue) (un|una) {X:3} que {B} . (cual|cuales|que {X}|de que {X} se trata) (es|fue)? => qué {X} {B}
fue (un|una) {X:2} (quien|el que|la que) {B} . (cual|que {X}|de que {X} se trata) (es|fue)? => qué {X} {B}
{A} con (cierto|cierta|un|una|algun|alguna) {X:2} . con (cual|que {X}) => con qué {X} {A}
{A} contra (cierto|cierta|un|una|algun|alguna) {X:2} . contra (cual|que {X}) => contra qué {X} {A}
{A} en (cierto|cierta|un|una|algun|alguna) {X:2} . en (cual|que {X}) => en qué {X} {A}
{A} (por|de parte de) (cierto|cierta|un|una|algun|alguna) {X:2} . por (cual|que {X}|quien) => por qué {X} {A}
{A} a (cierto|cierta|un|una|algun|alguna) {X:2} . a (cual|que {X}|quien) => a qué {X} {A}
? {A} (cierto|cierta|un|una) {X:1} . (cual|que {X}) (es)? => qué {X} {A}

# Who presided while a text was prepared.
{A:asks} $pres (el|del|al)? consejo (de la ue|de la union europea|de la union)? $while {X} => {A} ostentaba la presidencia del Consejo cuando se preparó {X}
{A:asks} $pres (el|del|al)? consejo (de la ue|de la union europea|de la union)? durante (el proceso de|la fase de|los trabajos de)? (la)? (preparacion|elaboracion|redaccion) (de|del) {X} => {A} ostentaba la presidencia del Consejo cuando se preparó {X}
(bajo|durante|con|en) (la)? presidencia (del consejo)? de que (pais|estado|estado miembro) (del consejo)? se $prepared {X} => qué país ostentaba la presidencia del Consejo cuando se preparó {X}
(bajo|durante) que presidencia (del consejo)? se $prepared {X} => qué país ostentaba la presidencia del Consejo cuando se preparó {X}
{X} se $prepared (bajo|durante|con) (la)? presidencia (del consejo)? de que (pais|estado|estado miembro) (del consejo)? => qué país ostentaba la presidencia del Consejo cuando se preparó {X}
{X} fue (preparada|preparado|elaborada|elaborado|redactada|redactado) (bajo|durante|con) (la)? presidencia (del consejo)? de que (pais|estado|estado miembro) (del consejo)? => qué país ostentaba la presidencia del Consejo cuando se preparó {X}
{A:asks} $pres (el|del|al)? consejo => {A} ostentaba la presidencia del Consejo
{A:asks} $pres (el|del|al)? consejo {B} => {A} ostentaba la presidencia del Consejo {B}

# What they are concerned about.
{A?} por que delito se $show (profundamente|hondamente) preocupados {S} => {A} qué delito preocupa profundamente a {S}
{A?} por que delitos se $show (profundamente|hondamente) preocupados {S} => {A} qué delitos preocupan profundamente a {S}
{A?} por que delito se $show preocupados {S} => {A} qué delito preocupa a {S}
{A?} por que delitos se $show preocupados {S} => {A} qué delitos preocupan a {S}
{A?} que {X:3} (causan|provocan|suscitan|generan|producen|inspiran|despiertan) (profunda|honda) preocupacion (a|en|entre) {S:3} {B?} => {A} qué {X} preocupan profundamente a {S} {B}
{A?} que {X:3} (causan|provocan|suscitan|generan|producen|inspiran|despiertan) preocupacion (a|en|entre) {S:3} {B?} => {A} qué {X} preocupan a {S} {B}
{A?} por que delito (se)? $show {S:3} (profundamente|hondamente) preocupados {B?} => {A} qué delito preocupa profundamente a {S} {B}
{A?} por que delitos (se)? $show {S:3} (profundamente|hondamente) preocupados {B?} => {A} qué delitos preocupan profundamente a {S} {B}
{A?} por que delito (se)? $show {S:3} preocupados {B?} => {A} qué delito preocupa a {S} {B}
{A?} por que delitos (se)? $show {S:3} preocupados {B?} => {A} qué delitos preocupan a {S} {B}
{A?} por que (delito|crimen) {S:3} (se)? $show (profundamente|hondamente) preocupados {B?} => {A} qué delito preocupa profundamente a {S} {B}
{A?} por que (delito|crimen) {S:3} (se)? $show preocupados {B?} => {A} qué delito preocupa a {S} {B}
{A?} por que (delito|crimen) {S:3} $express (su)? (profunda|honda) preocupacion {B?} => {A} qué delito preocupa profundamente a {S} {B}
{A?} por que (delito|crimen) {S:3} $express (su)? preocupacion {B?} => {A} qué delito preocupa a {S} {B}
{A?} por que (delitos|crimenes) {S:3} $express (su)? (profunda|honda) preocupacion {B?} => {A} qué delitos preocupan profundamente a {S} {B}
{A?} por que (delitos|crimenes) {S:3} $express (su)? preocupacion {B?} => {A} qué delitos preocupan a {S} {B}
{A?} por que (delito|crimen) $express {S:3} (su)? (profunda|honda) preocupacion {B?} => {A} qué delito preocupa profundamente a {S} {B}
{A?} por que (delito|crimen) $express {S:3} (su)? preocupacion {B?} => {A} qué delito preocupa a {S} {B}
{A?} que {X:3} $cause (profunda|honda) preocupacion (a|en|entre) {S:3} {B?} => {A} qué {X} preocupa profundamente a {S} {B}
{A?} que {X:3} $cause preocupacion (a|en|entre) {S:3} {B?} => {A} qué {X} preocupa a {S} {B}
{A?} que {X:3} (es|son) motivo de (profunda|honda) preocupacion para {S} => {A} qué {X} preocupa profundamente a {S}
{A?} que {X:3} (es|son) motivo de preocupacion para {S} => {A} qué {X} preocupa a {S}

# Where a text mentions something.
$find (el|la) $part (de|del) (la|el)? {D:6} (en el que|en la que|en que|donde|en el cual) {B} => en qué párrafo de {D} {B}
$find (los|las) $parts (de|del) (la|el)? {D:6} (en los que|en las que|en que|donde|en los cuales) {B} => en qué párrafos de {D} {B}
$find (el|la) $part (en el que|en la que|en que|donde|en el cual) {B} => en qué párrafo {B}
$find (los|las) $parts (en los que|en las que|en que|donde|en los cuales) {B} => en qué párrafos {B}
$find (el|la) $part que (menciona|nombra|cita|alude a|se refiere a|habla de|trata de|trata sobre|hace referencia a) {X} => en qué párrafo se menciona {X}
$find (el|la) $part que (alude al|se refiere al|habla del|trata del|hace referencia al|menciona el|nombra el) {X} => en qué párrafo se menciona el {X}
$find (los|las) $parts que (mencionan|nombran|citan|aluden a|se refieren a|hablan de|tratan de|hacen referencia a) {X} => en qué párrafos se menciona {X}
$find (todas)? las (menciones|referencias|alusiones) (a|de) {X} => en qué párrafos se menciona {X}
$find (todas)? las (menciones|referencias|alusiones) (al|del) {X} => en qué párrafos se menciona el {X}
$find (en {P:7})? , (el|la) $part (sobre|acerca de|relativo a|referente a|dedicado a) {X} , (en que $part|donde) $stands => en qué párrafo se menciona {X}
$find (en {P:7})? , (el|la) $part (sobre|acerca de|relativo a|referente a|dedicado a) {X} . (en que $part|donde) $stands => en qué párrafo se menciona {X}
$find (el|la) $part (sobre|acerca de|relativo a|referente a|dedicado a) {X} => en qué párrafo se menciona {X}
(en que) (parte|pasaje|lugar|sitio|trozo|fragmento) (de|del) {D:5} (se menciona|se habla de|se nombra|se cita|se alude a|aparece|sale|figura) {X} => en qué párrafo de {D} se menciona {X}
(donde|en que $part) $bring (a|de)? {X} => en qué párrafo se menciona {X}
(donde|en que $part) $bring (al|del) {X} => en qué párrafo se menciona el {X}
{X:6} , en que $part $stands => en qué párrafo se menciona {X}

# One text and another.
{A} en {D:6} y (de nuevo|otra vez|tambien|nuevamente|igualmente|ademas|asimismo|a la vez|al mismo tiempo) en {E} => {A} tanto en {D} como en {E}
{A} (no solo|no solamente|no unicamente) en {D:6} , sino (tambien|ademas) en {E} => {A} tanto en {D} como en {E}
{A} (a la vez|al mismo tiempo|simultaneamente) en {D:6} y en {E} => {A} tanto en {D} como en {E}
(que|cuales) {X:4} (coinciden|se repiten|estan presentes) en la declaracion de {Y:year} y (en)? la de {Z:year} => qué {X} figuran tanto en la declaración de {Y} como en la de {Z}
(que|cuales) {X:4} comparten {D:5} y {E:5} => qué {X} tienen en común {D} y {E}

? {X:4} (esta|estan) en (la|el) {B:2?} declaracion {C} => {X} aparece en la {B} declaración {C}
? (esta|estan) {X:4} en (la|el) {B:2?} declaracion {C} => {X} aparece en la {B} declaración {C}
? {X:4} (esta|estan) en los procedimientos {C} => {X} aparece en los procedimientos {C}

# Through the texts.
(en que|que) (documentos|textos|declaraciones) , $order , (se)? (aparece|menciona|figura|nombra|cita|habla de|sale|mencionan|nombran) (a)? {X} => sigue {X} a lo largo de los documentos
(en que|que) (documentos|textos|declaraciones) (se)? (aparece|menciona|figura|nombra|cita|habla de|sale|mencionan|nombran|hablan de) (a)? {X} , $order => sigue {X} a lo largo de los documentos
(en que|que) (documentos|textos|declaraciones) (se)? (aparece|menciona|figura|nombra|cita|habla de|sale|mencionan|nombran|hablan de) (a)? {X} $order => sigue {X} a lo largo de los documentos
$want (seguir|rastrear|trazar|recorrer|ver como evoluciona|ver como aparece|ver la evolucion de|conocer la evolucion de|conocer la trayectoria de|seguir la pista de|seguir la pista a|seguir el rastro de) (a|de)? (el|la)? {X:5} , $over => sigue {X} a lo largo de los documentos
$want (seguir|rastrear|trazar|ver como evoluciona|ver la evolucion de|conocer la evolucion de|conocer la trayectoria de|seguir la pista de|seguir la pista a|seguir el rastro de) (a|de)? (el|la)? {X:5} $over => sigue {X} a lo largo de los documentos
$want (ver la evolucion|conocer la evolucion|la evolucion|la trayectoria|una cronologia|la cronologia|el historial) (del|de) {X:5} $over => sigue {X} a lo largo de los documentos
(como|de que manera|de que modo) (ha ido apareciendo|se ha tratado|ha sido tratado|se trata|va apareciendo|cambia el tratamiento de|ha cambiado la mencion de|se va mencionando) (a|de)? {X:5} $over => sigue {X} a lo largo de los documentos
(recorrido|cronologia|historial|linea de tiempo|trayectoria) (de|del) {X:5} => sigue {X} a lo largo de los documentos

# Since when.
$since (empezo|comenzo|paso) {X:5} a fomentar {Y} => desde qué año fomenta {X} {Y}
$since (empezo|comenzo|paso) {X:5} a (apoyar|respaldar) (a)? {Y} => desde qué año apoya {X} a {Y}
$since (empezo|comenzo|paso) {X:5} a financiar {Y} => desde qué año financia {X} {Y}
$since (empezo|comenzo|paso) {X:5} a promover {Y} => desde qué año promueve {X} {Y}
$since (empezo|comenzo|paso) {X:5} a reforzar {Y} => desde qué año refuerza {X} {Y}
$since (empezo|comenzo|paso) {X:5} a (cooperar|colaborar) con {Y} => desde qué año coopera {X} con {Y}
$since (empezo|comenzo|paso) {X:5} a formar parte (de|del) {Y} => desde qué año forma parte {X} de {Y}
{Y:9} $keeps (fomentada|fomentado|fomentadas|fomentados) por {X:4} , (y)? $since , $since? => desde qué año fomenta {X} {Y}
{Y:9} $keeps (fomentada|fomentado|fomentadas|fomentados) por {X:4} . $since => desde qué año fomenta {X} {Y}
{Y:9} $keeps (apoyada|apoyado|apoyadas|apoyados) por {X:4} , (y)? $since , $since? => desde qué año apoya {X} a {Y}
{Y:9} $keeps (financiada|financiado|financiadas|financiados) por {X:4} , (y)? $since , $since? => desde qué año financia {X} {Y}

# Telegrams.
nuevos (miembros|paises miembros|estados miembros) (de|del)? {X:3} (segun|en)? (la)? declaracion (de)? {Y:year} => qué países son nuevos miembros de {X} según la declaración de {Y}

# Texts by their year.
{A?} declaracion (conjunta|ministerial)? (que fue)? (adoptada|acordada|aprobada|firmada|publicada|hecha|emitida) en (el ano)? {Y:year} {B?} => {A} declaración de {Y} {B}
{A?} declaracion (conjunta|ministerial)? (del|en el) ano {Y:year} {B?} => {A} declaración de {Y} {B}
{A?} procedimientos de trabajo (adoptados|acordados|aprobados) en (el ano)? {Y:year} {B?} => {A} procedimientos de trabajo de {Y} {B}

# Links.
que (tipo|clase) de (relacion|vinculo|conexion|nexo|lazo) {B} => qué relación {B}
(explicame|explique|explica|describe|describa|dime|digame|muestrame|muestreme|$want $know) (la|el) (relacion|vinculo|conexion|nexo) (que hay|que existe|existente)? entre {X} y {Y} => qué relación hay entre {X} y {Y}
(que tienen que ver entre si|que tienen que ver) {X:5} (y|con) {Y:5} => qué relación hay entre {X} y {Y}

# What is named first.
{X:5} , en que se (inspira|basa) => en qué se inspira {X}
{X:5} , en que se (inspiro|baso) => en qué se inspiró {X}
{X:5} , (quien|que programa) (lo|la|los|las) financia => quién financia {X}
{X:5} , quien (lo|la|los|las) apoya => quién apoya a {X}
{X:5} , que programas (lo|la|los|las) apoyan => qué programas apoyan a {X}
{X:5} , cuando (se creo|fue creado|fue creada) => cuándo se creó {X}
{X:5} , cuando (se firmo|fue firmado|fue firmada) => cuándo se firmó {X}
{X:5} , donde (se firmo|fue firmado|fue firmada) => dónde se firmó {X}
{X:5} , que significa => qué significa {X}
(es cierto que)? se puede invitar a {O:3} a {X} => pueden ser invitados {O} a {X}

# Parts.
(a que|de que|dentro de que|en que) programa (pertenece|forma parte|es parte|es componente|es un componente|es una parte|se enmarca|se encuadra|se inscribe|se inserta|se integra|constituye un componente) {X} => {X} es parte de qué programa
de que programa (es|forma|constituye) {X:4} (un|una)? (componente|parte|pieza) => {X} es parte de qué programa
(a que|de que|dentro de que|en que) (proyecto|iniciativa) (pertenece|forma parte|es parte|es componente|se enmarca|se encuadra|se inscribe) {X} => {X} es parte de qué iniciativa
? de que (forma parte|es parte|es componente|es un componente) {X} => {X} es parte de qué

# What is said of it.
que (informacion|datos|detalles|noticias) (da|ofrece|contiene|aporta|recoge|hay en|proporciona) {D:6} (sobre|acerca de|respecto a|respecto de|en relacion con) {X} => qué dice {D} sobre {X}
que (se cuenta|se lee|se indica|se senala|se afirma|se comenta|pone) (sobre|acerca de|de|respecto a) {X:6} en {D} => qué dice {D} sobre {X}
que (cuenta|comenta|pone|recoge|afirma) {D:6} (sobre|acerca de|respecto a) {X} => qué dice {D} sobre {X}

# El apoyo con su adjetivo.
{A} (expresan|expresaron|expresa|expresó|manifiestan|declaran) (los|las)? {S:2} su (pleno|total|firme|completo|decidido) apoyo {B?} => {A} expresan su apoyo los {S} {B}

# Qué fue primero.
(que|cual) (de los dos|de las dos|de ellos)? (fue|vino|ocurrio|sucedio|se produjo|tuvo lugar|es) (primero|antes|anterior|mas antiguo|mas antigua) , {A:14} o {B:14} => el anterior de los dos , {A} o {B}
(que|cual) (de los dos|de las dos|de ellos)? (fue|vino|ocurrio|sucedio|se produjo|tuvo lugar|es) (despues|posterior|mas tarde|mas reciente) , {A:14} o {B:14} => el posterior de los dos , {A} o {B}

# Cómo se llama ahora algo, y cómo se llamaba.
$ahora = (ahora|hoy|hoy en dia|actualmente|en la actualidad|en el presente|a dia de hoy)
$articulo = (el|la|los|las)
(como|de que modo) se (llama|denomina|conoce) $ahora (a)? $articulo? {X:12} => quién sucedió a {X}
(como|de que modo) se (llama|denomina|conoce) (a)? $articulo? {X:12} $ahora => quién sucedió a {X}
(que|cual) nombre (tiene|lleva|recibe) $ahora $articulo? {X:12} => quién sucedió a {X}
(que|cual) nombre (tiene|lleva|recibe) $articulo? {X:12} $ahora => quién sucedió a {X}
(cual|que) es el (nuevo nombre|nombre actual|nombre nuevo|nombre de hoy) (de|del) $articulo? {X:12} => quién sucedió a {X}
(como|de que modo) se (llamaba|denominaba|conocia) (antes|anteriormente|antiguamente|en el pasado) (a)? $articulo? {X:12} => a quién sucede {X}
(como|de que modo) se (llamaba|denominaba|conocia) (a)? $articulo? {X:12} (antes|anteriormente|antiguamente|en el pasado) => a quién sucede {X}
(cual|que) (era|es|fue) el (antiguo nombre|nombre anterior|nombre antiguo|anterior nombre) (de|del) $articulo? {X:12} => a quién sucede {X}
(a)? que (agencia|organismo|institucion|entidad|cuerpo|oficina) (sustituyo|reemplazo|sustituye|reemplaza|sucedio) $articulo {X:12} => a quién sucede {X}

# De nuevo, y hasta cuándo.
{A} (vuelven|volveran|volvera|vuelve) a (reunirse|verse|encontrarse) {B?} => {A} se reunirán de nuevo {B}
? {A?} ciclo (de|del|de la)? {X:1} {B?} => {A} {X} cycle {B}
(desde|de) que ano {V} (y)? hasta (que ano|cual|cuando) => desde cuándo hasta cuándo {V}

# Lo que declararon los líderes de dos organismos.
$lideres = (jefes de estado o de gobierno|jefes de estado y de gobierno|jefes de estado o gobierno|jefes de estado y gobierno|jefes de estado|jefes de gobierno|lideres|dirigentes|mandatarios)
cuando (hicieron|emitieron|adoptaron|aprobaron|publicaron|firmaron) (su|la|una) declaracion (conjunta)? (los|las) $lideres de (la|el)? (ue|union europea) y (de)? (la|el)? {Y:1} => cuál es la fecha de la declaración EU {Y}
cuando (hicieron|emitieron|adoptaron|aprobaron|publicaron|firmaron) (su|la|una) declaracion (conjunta)? (los|las) $lideres de (la|el)? {X:1} y (de)? (la|el)? {Y:1} => cuál es la fecha de la declaración {X} {Y}
cuando (hicieron|emitieron|adoptaron|aprobaron|publicaron|firmaron) (los|las) $lideres de (la|el)? (ue|union europea) y (de)? (la|el)? {Y:1} (su|la|una) declaracion (conjunta)? => cuál es la fecha de la declaración EU {Y}
cuando (hicieron|emitieron|adoptaron|aprobaron|publicaron|firmaron) (los|las) $lideres de (la|el)? {X:1} y (de)? (la|el)? {Y:1} (su|la|una) declaracion (conjunta)? => cuál es la fecha de la declaración {X} {Y}
{A} (la)? declaracion (conjunta)? de (los|las) $lideres de (la|el)? (ue|union europea) y (de)? (la|el)? {Y:1} {B?} => {A} la declaración EU {Y} {B}
{A} (la)? declaracion (conjunta)? de (los|las) $lideres de (la|el)? {X:1} y (de)? (la|el)? {Y:1} {B?} => {A} la declaración {X} {Y} {B}

# Quien se reunirá se reúne la próxima vez.
cuando se reuniran (los|las) {B} => cuándo será la próxima reunión de los {B}
donde se reuniran (los|las) {B} => dónde será la próxima reunión de los {B}
# El anexo es parte del texto.
{A} , (incluido|incluida|incluidos|incluyendo|con|contando|contado) (su|el|los|sus|tambien su|tambien el) (anexo|anexos|portada|notas al pie) , {B} => {A} {B}
{A} , (incluido|incluida|incluidos|incluyendo|con|contando|contado) (su|el|los|sus|tambien su|tambien el) (anexo|anexos|portada|notas al pie) => {A}
{A} {D:doc} (incluido|incluidos|incluyendo|con|contando) (su|el|los|sus) (anexo|anexos) {B} => {A} {D} {B}

# Quién es miembro.
?(paises|estados|naciones) (del|de la|de los|de|en el|en la|en) {X:3} => qué países son miembros de {X}
?(que|cuales) (paises|estados|naciones) (estan|hay|forman) (en|parte) (el|la|del|de la|de)? {X:3} => qué países son miembros de {X}

# Qué abarca.
en que (anos|periodo|años) (se desarrolla|discurre|transcurre|se extiende|tiene lugar) {X} => qué años abarca {X}
(cuanto|que tiempo) dura {X} => qué años abarca {X}
# Según quién.
(en|a) (opinion|palabras|ojos|version|terminos) (de|del) {D:doc} , {Q} => según {D} , {Q}
(a la vista de|con arreglo a|ateniendonos a|si nos atenemos a|a juzgar por|basandose en|sobre la base de|leyendo|conforme) {D:doc} , {Q} => según {D} , {Q}
{Q} , (a la vista de|con arreglo a|a juzgar por|sobre la base de) {D:doc} => según {D} , {Q}

# Sin palabra que pregunte.
?(documentos|textos) con {B} => qué documentos mencionan {B}
?declaraciones con {B} => qué declaraciones mencionan {B}
?programas {M:3?} que {B} => enumera los programas {M} que {B}
?agencias {M:3?} que {B} => enumera los agencias {M} que {B}
?organismos {M:3?} que {B} => enumera los organismos {M} que {B}
?redes {M:3?} que {B} => enumera los redes {M} que {B}
?paises {M:3?} que {B} => enumera los paises {M} que {B}
?estados {M:3?} que {B} => enumera los estados {M} que {B}
?delitos {M:3?} que {B} => enumera los delitos {M} que {B}
?instrumentos {M:3?} que {B} => enumera los instrumentos {M} que {B}
?documentos {M:3?} que {B} => enumera los documentos {M} que {B}
?textos {M:3?} que {B} => enumera los textos {M} que {B}
?declaraciones {M:3?} que {B} => enumera los declaraciones {M} que {B}
?parrafos {M:3?} que {B} => enumera los parrafos {M} que {B}
# La más antigua, la más reciente: la primera, la última.
(cual|que) (es|fue|era) (la|el) mas (antigua|antiguo|temprana) de {N:2?} declaraciones => cuál es la primera declaración
(cual|que) (es|fue|era) (la|el) mas (reciente|nueva) de {N:2?} declaraciones => cuál es la última declaración
(cual|que) de {N:2?} declaraciones (es|fue) la mas (antigua|temprana) => cuál es la primera declaración
(cual|que) de {N:2?} declaraciones (es|fue) la mas (reciente|nueva) => cuál es la última declaración
{A} declaracion mas (antigua|temprana) {B?} => {A} primera declaración {B}
{A} documento mas (antiguo|temprano) {B?} => {A} primer documento {B}

# Cómo se llega de uno a otro.
(como|por donde) (llegar|se llega|se puede llegar|se va|ir) (de|desde) {X} (a|hasta|al) {Y} => cómo está conectado {X} con {Y}

# Acogidos como miembros.
{A} (acoge|saluda|celebra|recibe) como (nuevos)? miembros del {X:3} {D:doc} => {A} se incorporaron al {X} según {D}

# A verb that may order, too: with "a" before what is named it asks of a text.
(nombra|cita|lista) {D:doc} a {X:6} => menciona {D} a {X}
(sigue|sigan|siga|seguir|sigamos|rastrea|rastree) (el|la|las|los) (rastro|pista|huella|huellas|evolucion|trayectoria|recorrido|camino) (de|del|de la) {X:6} (en|por|a traves de|a lo largo de|entre) (las declaraciones|los documentos|los textos|todos los documentos|todas las declaraciones|estos documentos) => sigue {X} a lo largo de los documentos
(sigue|sigan|siga|seguir|sigamos|rastrea|rastree) (el|la|las|los) (rastro|pista|huella|huellas|evolucion|trayectoria|recorrido|camino) (de|del|de la) {X:6} => sigue {X} a lo largo de los documentos

# After what model, who is let in, of what it is a part.
{A?} (planes de accion operativos|planes operativos de accion) (del|de la|de|coordinados por el|coordinados por la|coordinados por) {X:2} {B?} => {A} {X} operational action plans {B}
(segun|conforme a|siguiendo) (que|cual) modelo se {V:1} {X} => en qué modelo se basa {X}
(segun|conforme a|siguiendo) (que|cual) modelo (fue|fueron|ha sido|han sido) {V:1} {X} => en qué modelo se basa {X}
(que|cual) modelo (sigue|siguen|siguio|siguieron|toma|tomo) {X} => en qué modelo se basa {X}
a (que|cuales|cual) {N:4} se (invita|invitan|invito|convoca|convocan) (tambien|ademas)? (a|al) {X} => qué {N} están invitados a {X}
a (quien|quienes) se (invita|invitan|invito|convoca|convocan) (tambien|ademas)? (a|al) {X} => quién está invitado a {X}
(forma|forman) {X:4} parte (del|de la|de) {Y:5} => pertenece {X} a {Y}
? es {X:4} parte (del|de la|de) {Y:5} => pertenece {X} a {Y}
{A} (fueron|fue|han sido|ha sido|son) (acogidos|acogidas|acogido|recibidos|recibidas|admitidos|admitidas|bienvenidos|bienvenidas) (en el|en la|en|al|a la) {X:3} (segun|por|en) {D:8} => {A} se incorporaron al {X} según {D}
{A} (fueron|fue|han sido|ha sido|son) (acogidos|acogidas|acogido|recibidos|recibidas|admitidos|admitidas|bienvenidos|bienvenidas) (en el|en la|en|al|a la) {X:3} => {A} se incorporaron al {X}
"""##
