// Written by .ci/embed from Data/questions.es.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_es_words = ##"""
# The words of Spanish questions: a basic set. The head of questions.en.1-asking.words says how to read them.
function: el, la, los, las, lo, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa, se, le, les, me, nos, por favor, también, además, hay, ha habido, exactamente, concretamente, todo, todos, toda, todas, y cuál, según los documentos, en total, del mismo, misma, mismo, entre otros, otros, que, de ellos, de ellas, aquel, aquella, aquellos, aquellas, cada, cualquier, esos, esas, ellos, ellas, ahí, allí, así, cual, cuyo, cuya, cuyos, cuyas, lo que, los que, las que, el que, la que, algún, alguna, alguno, algunos, algunas, varios, varias, propio, propia, demás, vez, nuestra, nuestro, nuestros, nuestras
aside now: actualmente, ya, hoy
direct: directo, directa, directos, directas, directamente
aside: todavía, aún, pertinentes, concretos, actual, actuales, existente, existentes, distintos, distintas, diferentes, diversos, diversas, concretas, respectivos, principalmente, en particular, especialmente, plenamente, explícitamente, expresamente, oficialmente, formalmente, efectivamente, el papel de, la labor de, el trabajo de, el desarrollo de, el fortalecimiento de, el funcionamiento de, las actividades de, entonces, en la actualidad, hasta ahora, hasta la fecha, finalmente
excluding: aparte de, excepto, salvo, además de, con excepción de, a excepción de, que no sea, que no sean
beyond: al menos, por lo menos, como máximo, más de, menos de, casi, la mitad de, la mayoría de, si, por qué, cuánto, cuánta, cuesta, presupuesto, por ciento, porcentaje, nadie, nada, a menos que, en lugar de, en vez de, más que, menos que, apenas, casi nunca, la mayor parte de
filler: dime, dígame, puedes decirme, quisiera saber, quiero saber, sabes, me puedes decir, en los documentos, me gustaría saber, quisiera que me dijeras, me podría decir, podría decirme, podrías decirme, necesito saber, me interesa saber, según consta, según los textos, según las declaraciones, de acuerdo con los documentos, sabe usted, sabes si, se sabe, para un informe, para una nota, sí o no, los nombres de, el nombre de, precisamente, en concreto, en realidad, gracias, hola, buenos días
function prep: de, del, en, a, al, por, para, con, contra, entre, sobre, desde, hasta, ante, bajo, durante, mediante, dentro de, dentro del, acerca de, respecto a, respecto de, en relación con, en materia de, hacia, a través de, por parte de, frente a, junto a, en el marco de, en el ámbito de
aux be: es, son, fue, fueron, era, eran, está, están, ser, sido, estar, sea, han sido, ha sido, fuera, fuese, serán, será, sería, estaba, estaban, siendo
aux have: ha, han, había, haya, hayan
aux do: hace
aux modal: puede, pueden, podría, va a, van a, pudo, pudieron, iba a, iban a
aux: suele, suelen
conj: y, e, o, u, así como
both: ambos, ambas, tanto, los dos, las dos, a la vez, conjuntamente
neg: no, nunca, ni, sin, ninguno, ninguna, ningún, tampoco, jamás, en ningún momento, ni siquiera, en ninguna parte, en ningún lugar, omite, omiten, ausente de, ausentes de, faltan en, falta en
only: solo, sólo, solamente, únicamente, meramente
hope: debe, deben, debía, debían, deberá, deberán, ha de, han de, habrá de, habrán de, debería, prevé, prevén, tiene previsto, tienen previsto, piensan, planean, se espera, previsto, se prevé, se preveía, se pretende, pretende, pretenden, se propone, se proponen, prevista, previstas, previstos, está previsto, está prevista, quieren, quiere, deberían, se debe, se debería, hay que, se planea, se contempla, tiene que, tienen que, aspira a, aspiran a, va a, van a
ask who: quién, quiénes, a quién, a quiénes, con quién, qué organismo, qué actor, a cargo de quién, de quién, de quiénes, por quién, por quiénes, para quién, con quiénes, contra quién
ask what: qué, cuál, cuáles, a qué
ask which: qué, cuál, cuáles, cuáles son, cuál es, cuáles de, cuáles son los, cuáles son las, cuál es el, cuál es la, cuál de los, cuál de las, qué otro, qué otros, qué otra, qué otras
ask when: cuándo, en qué fecha, qué fecha, qué día, en qué día, en qué año, en qué mes, desde cuándo, hasta cuándo, fecha de, la fecha de, cuál es la fecha de, hasta qué año, desde qué año, en qué momento, a partir de qué año, en qué años, qué año, qué mes, día en que, fecha en que, la fecha en que, el día en que, cuál fue la fecha de, fecha del, la fecha del, cuál es la fecha del, cuál fue la fecha del
ask where State: en qué país
ask where Place: en qué ciudad, qué ciudad, en qué capital, en cuál ciudad
ask where: dónde, en dónde, en qué lugar, lugar de, en qué sitio, en qué localidad, sede de, la sede de, lugar en que, lugar donde, el lugar de, ciudad en que, adónde
ask howmany: cuántos, cuántas, número de, en cuántos, en cuántas, cuántas veces, cuál es el número de, cuántos son los, cuántas son las, cantidad de, qué número de, el número de
ask how: cómo
ask list: enumera, lista, nombra, dame, muestra, muéstrame, enumere, indícame, indica, indique, señala, cítame, dime los, dime las, dame los, dame las, deme, lista de, la lista de, una lista de, listado de, necesito la lista de, muestre
kind Agency: agencia, agencias
kind State: país, países, estado, estados, estados miembros, nación, naciones, gobierno, gobiernos, estado miembro
kind Organisation: organización, organizaciones, organismo internacional
kind Actor: organismo, organismos, institución, instituciones, entidad, entidades, actor, actores, órganos, órgano, autoridad, autoridades, oficina, oficinas, servicio, servicios, foro, foros, estructura, estructuras
kind Committee: comité, comités
newcomer new additional newly: nuevo, nueva, nuevos, nuevas, adicional, adicionales
kind TaskForce: task force, grupo de trabajo antidroga, grupo de trabajo antidrogas, grupo antidroga, grupo antidrogas, grupo operativo antidroga, grupo operativo antidrogas, fuerza de tarea antidroga, fuerza de tarea antidrogas, grupo de trabajo antinarcóticos, grupo operativo antinarcóticos, fuerza de tarea antinarcóticos, fuerza de tarea contra el narcotráfico, grupo de trabajo contra el narcotráfico, grupo operativo contra el narcotráfico, fuerza operativa contra el narcotráfico, grupo de trabajo antidrogas, fuerza de tarea antidrogas, grupo operativo, fuerza de tarea, grupo de trabajo
kind Programme: programa, programas, proyecto, proyectos, programa de cooperación, programas de cooperación, iniciativa, iniciativas, proyecto de cooperación, proyectos de cooperación
kind Phase: fase, fases
kind Network: red, redes
kind CrimeArea: delito, delitos, crimen, crímenes, formas de delincuencia, amenaza, amenazas, tipos de delito, ámbitos delictivos, formas de criminalidad, delincuencias, delincuencia, actividad delictiva, actividades delictivas, tipo de delito, tipos de delincuencia, ámbito delictivo, área delictiva, áreas delictivas, forma de delincuencia, fenómeno delictivo, fenómenos delictivos, amenaza criminal, amenazas criminales, infracciones, tipo de crimen, tipos de crimen
kind Instrument: instrumento, instrumentos, herramienta, herramientas
kind Framework: marco, marcos
kind Treaty: tratado, tratados, convenio, convención, tratado constitutivo
kind Assessment: evaluación, evaluaciones
kind Report: informe, informes
kind Strategy: estrategia, estrategias
kind Plan: plan, planes, plan de acción, planes de acción
kind Event: evento, eventos
kind Place: lugar, lugares, ciudad, ciudades
modifier Programme: de cooperación
modifier Region: regional, regionales, birregional, birregionales
modifier: europeo, europea, europeos, europeas, latinoamericanos, latinoamericanas, conjunto, conjunta, operativo, operativa, operativos, operativas, internacional, internacionales, principales
euadj: ue, unión europea, de la ue, de la unión europea, europeas, europeos
topicable asset recovery: de recuperación de activos, recuperación de activos
# A text, or its speakers, by those whose it is: {A} and {B} stand for the two parties that the names of a graph's documents begin with, {doc} for any phrase of a sort of text or of those who speak. What an outlet brought, by its name.
whose: {doc} {A} {B}, {doc} entre la {A} y el {B}, {doc} entre la {A} y {B}, {doc} de la {A} y el {B}, {doc} de la {A} y {B}, {doc} de la {A} y del {B}, {doc} de la {A} y de la {B}
outlet: artículo de {A}, noticia de {A}
doc Declaration: declaración, declaraciones, declaración conjunta, declaraciones conjuntas, declaración ministerial, declaraciones ministeriales
doc Procedure: procedimientos de trabajo, procedimientos de trabajo conjuntos, procedimientos, los procedimientos de trabajo, procedimiento de trabajo
doc News: noticia, la noticia, artículo
doc Annex: anexo, hoja de ruta
doc any: documento, documentos, texto, textos, fuente, fuentes, corpus, escrito, escritos
paragraph: párrafo, párrafos, punto, puntos, apartado, apartados, pasaje, pasajes, parágrafo, parágrafos, numeral, numerales, sección, secciones
ordinal 1: primer, primera, primero
ordinal 2: segunda, segundo
ordinal 3: tercera, tercer, tercero
ordinal last: última, último, más reciente, últimas, últimos, más recientes
ordinal next: próxima, próximo, de nuevo, otra vez, siguiente
scope: según, de acuerdo con, conforme a, en, de, del, bajo, de conformidad con, a tenor de, en virtud de, conforme al, en palabras de, a la luz de, dentro de, según el, según la
onward: en adelante, o después, o más tarde, y después, o posteriormente
backward: o antes, o con anterioridad
until: hasta, hasta finales de
since: desde, a partir de
sofar: hasta ahora, hasta la fecha, hasta hoy, hasta el momento, ya
sum: en total, en conjunto, juntos, juntas
time before: antes de, antes del, antes de la, previo a, previa a, anterior a, anteriores a, anterior al, con anterioridad a
time after: después de, después del, tras, desde, posterior a, con posterioridad a, posteriores a, posterior al, a partir del
time asof: a fecha de, a partir de, en fecha de, hasta el, a día de
time in: en, durante, en el año, en el transcurso de
trace: sigue, evolución de, evolución del, historia de, a lo largo del tiempo, a través de los documentos, a lo largo de los documentos, a través de las declaraciones, a lo largo de las declaraciones, rastrea, sigue la pista de, evolucionado, evoluciona, recorrido de, en el tiempo, seguimiento de, haz un seguimiento de, traza, trayectoria de, trayectoria del, historial de, cronología de, cómo ha evolucionado, cómo evoluciona, cómo evolucionó, evolucionó, con el tiempo, a lo largo de los años, de un documento a otro, de una declaración a otra, documento por documento, año tras año, a lo largo de los cinco documentos, a través de los cinco documentos, desde el primer documento hasta el último
rel MEMBER_OF lr: forman, componen, integran, forma, conforman, constituyen
tracefill: siga, siguiendo, recorre, recorrer, por todos, muéstrame, describe, resume, evoluciona, atención
trace: por todos los documentos, en todos los documentos, en orden temporal, en orden de fechas, a través de todos los documentos, de una declaración a otra, de un texto a otro, con los años, siga, uno tras otro, una tras otra, uno por uno, uno a uno, por orden cronológico, por orden, por fechas, por fecha, desde el primero hasta el último, del primero al último, paso a paso en el tiempo, sigue, seguir, rastrear, trayectoria de, cronología de, cronología, con el paso del tiempo, a través del tiempo, a lo largo de los años, de un documento a otro, documento por documento, en orden cronológico, de principio a fin, evolución
connectfill: pasos, paso, vía, camino, intermediarios, a través de quién, por medio de quién, mediante, muestra, cómo, llega, llegar, llegar de, va
tracefill: tratamiento, papel, mención, menciones, cambiado, posición, trato, tema, tema de, tema del, asunto, referencias a, cómo, mencionado, mencionada, tratado, tratada, presencia de, presencia, cambió, cambia, posición de, postura, trata, tratan, todos los documentos
connect: conectado, conectada, conectados, relacionado, relacionada, relacionados, vinculado, vinculada, vinculados, relación, relación entre, conexión, conexión entre, vínculo, vínculo entre, vincula, relaciona, conecta, qué relación, enlace, existe, hay entre, tiene, une, relación tiene, cómo se relaciona, cómo se relacionan, cómo se conecta, cómo se conectan, cómo se vincula, se relacionan, se relaciona, se vinculan, se conectan, conectan, unen, camino entre, camino de, cadena entre, nexo, nexo entre, ligado, ligada, lazo, lazos, qué une, que une, qué une a, qué conecta, qué conecta a, qué vincula a, relación hay entre, relación existe entre, vínculo existe entre, vínculo hay entre, conexión hay entre, conexión existe entre, qué tienen que ver, tiene que ver, tienen que ver, por qué vía, con qué
stand: significa, significan, siglas, sigla, nombre completo, abreviatura, qué significan las siglas, significan las siglas, qué quiere decir, quiere decir, quieren decir, significado de, el significado de, nombre oficial de, nombre completo del, a qué corresponden las siglas, corresponden las siglas, corresponde la sigla, acrónimo, acrónimo de, siglas de
mention: habla, hablan, hablar, hablaba, hablan sobre, habla sobre, se refiere a, se refieren a, se trata de, se habla, trata sobre, tratan sobre, nombrando, mencionando, hallan, halla, encuentra, encuentran, se encuentra, se encuentran, menciona, mencionan, mencionado, mencionada, mencionados, mencionadas, mencionar, nombra, nombran, nombrado, nombrada, nombrados, nombradas, cita, citan, citado, citada, alude, figura, figuran, mención, se nombra, se menciona, aluden, aludido, se nombran, se mencionan, se cita, se citan, nombrar, citar, hace mención de, hacen mención de, hace referencia, hacen referencia, referencia a, referencias a, menciones de, menciones a, se habla de, habla de, hablan de, se alude a, mencionó, mencionaron, contiene, contienen, incluye, incluyen, recoge, recogen
mentioned: aparece, aparecen, figura, figuran, aparecer, apareció, aparecieron, figuró, sale, salen, consta, constan, aparece mencionado, aparece mencionada, está mencionado, está mencionada
added: por primera vez, añadido, añadidos, nuevo en, aparece por primera vez, aparecen por primera vez, añade, añaden, se añade, se añaden, novedad en, nuevos en, nuevas en, nueva en
dropped: desaparece, desaparecen, ya no, ya no aparece, ya no aparecen, ya no menciona, ya no se menciona, ya no se mencionan, desapareció, desaparecieron, desaparecido, ha desaparecido, han desaparecido, dejó de mencionar, deja de mencionar, suprimido, suprimidos, eliminado, eliminados
compared: en comparación con, comparado con, comparada con, comparados con, comparadas con, respecto a, respecto al, respecto de, con respecto a, frente a
unlike: a diferencia de, a diferencia del, al contrario que, al contrario de, en contraste con
compare: comparando, si se compara, si se comparan, al comparar, compara, comparar
asmuch: como, cuanto
common: tienen en común, tiene en común, en común, comunes a, comparten, comparte
relative: que, los cuales, las cuales, el cual, la cual
pointer: el, la, los, las, lo
others: otro, otra
others all: otros, otras, demás, resto, restantes
later: posterior, posteriores
sooner: antes, anteriormente, previamente
ordinal previous: anterior, anteriores, previa, previas, previos
nor: ni
quantity all: todos, todas, cada, todo
quantity any: cualquier, cualquiera, alguno, alguna, algún, algunos, algunas
absence: ausente, ausentes, ausente de, ausentes de, omitido, omitida, omitidos, omitidas, falta, faltan, falta en, faltan en
contrast: pero, pero sí, y sí, mientras que, sino, aunque, en cambio
most: más, más mencionada, más mencionado, más veces, la más mencionada, el más mencionado, con mayor frecuencia, con más frecuencia, más a menudo, mayor número de, el mayor número de, más citada, más citado, más nombrada, más nombrado
speaker: ministros, los ministros, las partes, ambas partes, las dos partes, firmantes, los firmantes, signatarios, los signatarios, los ministros de interior, ministros de interior, ministros del interior, los ministros del interior, las dos regiones, ambas regiones
stance welcomes verb: celebrar, acoger
stance welcomes: da la bienvenida, dan la bienvenida, da la bienvenida a, acogen con satisfacción, acoge con satisfacción, celebran, felicitan, saludan, se congratulan de, acogieron con satisfacción, se felicitan de, se felicitan por, aplauden, dan la bienvenida a, acogen, celebraron, saluda, dieron la bienvenida a
stance recalls: recuerdan, recuerda, reconocen, reconoce, toman nota, toma nota, recordaron, reconocieron, tomaron nota, toman nota de
stance underlines: subrayan, subraya, destacan, destaca, resaltan, reafirman, subrayaron, destacaron, hacen hincapié en, insisten, insisten en, ponen de relieve, recalcan, reafirma, reafirmaron
stance supports express: expresan su apoyo, expresan su apoyo a, expresan su pleno apoyo a
stance commits: se comprometen, se comprometen a, acuerdan, acordaron, comprometerse, se comprometieron a, se compromete a, comprometieron, comprometen, acordar, asumen el compromiso de, prometen, comprometen a, comprometieron a, se comprometió a, se han comprometido a
stance calls: instan, instan a, piden, exhortan, invitan, hacen un llamamiento, insta, llaman a, pidieron, instaron, instaron a, invitan a, alientan, animan a, hacen un llamamiento a, exhortan a, solicitan, pide, invita, invita a, exhorta a
stance considers: consideran, considera, considerar, exploran, estudian, consideraron, estudiar, explorar, contemplan, contempla, se plantean, valoran, examinan, explora, estudia, contemplaron
rel SUPPORTS verb: apoyar, respaldar, ayudar, reforzar, fortalecer
rel SUPPORTS: brinda apoyo a
rel SUPPORTS noun: apoyo, respaldo
rel COOPERATES_WITH lr: coopera con, cooperan con, colabora con, colaboran con, trabaja con, trabajan con
rel COOPERATES_WITH lr say=information: intercambia información con, intercambian información con, intercambiar información con, intercambia información, intercambian información
rel COOPERATES_WITH lr say=exchange: mantiene intercambios con
rel MEMBER_OF lr: se incorporaron al, se incorporaron a, incorporaron, incorporaron a, incorporaron al, incorporado al, incorporado a, se adhirieron al, adhirieron al, adhirieron a, adhirió al, se unieron al, unieron al, unieron a, unió al, ingresaron en, ingresaron al, ingresó en, forma parte de, forman parte de, forma parte del, forman parte del, pertenecen a, pertenece a, pertenecen al, pertenece al, sumaron al, se sumaron al, entraron en, son miembros de, es miembro de, miembro de, miembros de, es miembro del, miembro del, son miembros del, miembros del, integran, integra, integran el, componen, conforman
rel MEMBER_OF agent: miembro, miembros, nuevo miembro, nuevos miembros
rel CHAIRS lr: preside, presidía, presidió, ostenta la presidencia de, ocupa la presidencia de, ostentaba la presidencia de, ejercía la presidencia de, ostentaba la presidencia del
rel PART_OF lr: es parte de, son parte de, componente de, componentes de
rel ADDRESSES verb: combatir, abordar, luchar contra, enfrentar, tratar
rel ADDRESSES lr: lucha contra, luchan contra, combate, combaten, aborda, abordan, se dirige contra, se dirigen contra, dirigido contra
rel ESTABLISHED verb: crear, establecer, fundar, adoptar
rel ESTABLISHED lr: creó, estableció, ha creado, ha establecido, han creado, han establecido
rel IMPLEMENTS verb: ejecutar, gestionar, aplicar
rel FUNDS verb: financiar, cofinanciar
rel COORDINATES verb: coordinar
rel MODELLED_ON lr: se inspira en, se inspiró en, inspirado en, inspirada en, inspira en, siguiendo el modelo de, según el modelo de, sigue el modelo de, basado en, tomó como modelo, toma como modelo, se basa en, se basó en, a imagen de, se inspira, se inspiró
rel ALIGNED_WITH lr: alineado con, alineada con, alineados con, sinergias con, coordinado con
rel SUCCEEDS lr: sustituye a, sustituyó a, sucede a, sucedió a, reemplaza a, reemplazó a, reemplaza al, sustituye al, sucede al, sustituyó al
rel PUBLISHED lr: publicó, ha publicado, publica
rel CITES lr: hace referencia a, remite a
event Creation: creado, creada, creó, creación, se creó, fundado, fundada, fundó, fue creado, fue creada, establecido, establecida, creación de, se fundó, nació, nacimiento, nacimiento de, nacimiento del, creación del, se creó el, se creó la, fundación, fundación de, fundación del, instituido, instituida, constituido, se constituyó, surgió, se estableció
event Launch: lanzado, lanzada, lanzó, se lanzó, lanzamiento, puso en marcha, se puso en marcha, lanzamiento de, inició, comenzó, arrancó, arranca, empezó, inicio de, inicio, puesta en marcha, puesta en marcha de, fue lanzado, fue lanzada, se inició, se inauguró, lanzaron, lanzamiento del
event Signature: firmado, firmada, firmó, se firmó, firma, firma de, firmaron, suscrito, fue firmado, fue firmada, firmados, firmadas, firmar, suscribió, suscribieron, suscrita, se suscribió, firma del
event Accession: adhirió, adhirieron, incorporó, incorporaron, se adhirió al, se incorporó al, ingresó, adhesión, unió, se unió al, se adhirió, se adhirieron, entrada, entró, entraron, ingreso, se incorporaron, incorporación, se unieron, se sumaron, se sumó, ingresaron
event Meeting: reunió, reunieron, se reunió, se reunieron, reunión, celebró, se celebró, cumbre, tuvo lugar, reunirse, volver a reunirse, celebrada, celebrado, reunirán, se reunirán, primera reunión operativa, reunión operativa, encuentro, encuentros, reuniones, reúnen, reunirse de nuevo, se reúnen, volverán a reunirse, vuelven a reunirse, vuelven a verse, encontrarse, se encontraron, cumbres, sesión, fue celebrada, se celebrará, celebrarán, tendrá lugar, tuvieron lugar, volverán a encontrarse
event Document: adoptado, adoptada, adoptó, se adoptó, aprobada, acordada, acordaron, acordado, publicada, se acordaron, se aprobó, acordados, aprobado, aprobó, aprobaron, se aprobaron, se publicó, publicado, publicó, aprobación de, adopción de, adopción, convenida, data, data de, fechada, fechado, se acordó, acordó, aprobados
begin: desde cuándo, empezó, comienza, desde qué año, en marcha desde, comenzó, comienzan, desde qué fecha, a partir de cuándo, empieza
end: hasta cuándo, termina, finaliza, hasta qué año, acaba, concluye, expira, dura hasta, hasta qué fecha, finalizará, terminará, terminó, acabará, dura, duran, durará, vigente
number 2: dos
number 3: tres
number 13: trece
number 16: dieciséis
month 1: enero
month 2: febrero
month 3: marzo
month 4: abril
month 5: mayo
month 6: junio
month 7: julio
month 8: agosto
month 9: septiembre
month 10: octubre
month 11: noviembre
month 12: diciembre
half 1: primer semestre de
half 2: segundo semestre de
span: cuánto tiempo, durante cuánto tiempo, qué período, qué periodo, en qué período, en qué periodo, cuánto dura, cuánto durará, entre qué años, de qué año a qué año
number 4: cuatro
number 5: cinco
number 6: seis
number 7: siete
number 8: ocho
number 9: nueve
number 10: diez
number 11: once
number 12: doce
called: llamado, llamada, denominado, denominada, designado como, descrito como, se llama, se denomina, se le llama, se le denomina
says: dónde se dice que, dónde dice que, dónde se afirma que, en qué párrafo se dice que, en qué párrafo se afirma que, en qué párrafo dice que, qué párrafo dice que, qué documento dice que, en qué documento se dice que, dónde consta que, en qué punto se dice que, dónde se indica que, en qué texto se dice que, dónde pone que, dónde está escrito que
fact: es cierto que, es verdad que, es correcto que, se dice que
least: menos mencionada, menos mencionado, con menor frecuencia, menos veces
stancenoun commits: compromiso, compromisos, promesa, promesas
stancenoun calls: llamamiento, llamamientos, petición, peticiones
stancefill: algo, hacer, a hacer, a algo, contienen, expresan, formulan
rel SUPPORTS verb: sostener, impulsar, asistir, contribuir a, potenciar
rel SUPPORTS lr: presta apoyo a, prestan apoyo a, prestó apoyo a, da apoyo a, dan apoyo a, dio apoyo a, da apoyo al, presta apoyo al, brindan apoyo a, brindó apoyo a, ofrece apoyo a, ofrecen apoyo a, contribuye a, apoya a, apoya al, apoyan a, apoyan al, respalda a, respalda al, respaldan a, respaldan al
rel SUPPORTS rl: recibe apoyo de, recibe apoyo del, reciben apoyo de, recibió apoyo de, recibe ayuda de, cuenta con el apoyo de, cuenta con el apoyo del, con el apoyo de, con el apoyo del, con ayuda de, se beneficia de, se benefician de
rel COOPERATES_WITH lr: cooperar con, cooperar, colaborar con, colaborar, cooperó con, cooperaron con, coopera, cooperan, cooperando con, colaborando con, trabajar con, trabaja junto a, trabajan junto a, socio de, socios de, socia de, cooperación con, colaboración con, cooperación entre, colaboración entre, en cooperación con
rel MEMBER_OF lr: se incorporó al, se incorporó a, incorporó al, se han incorporado al, se han incorporado a, se han adherido al, se ha adherido al, han adherido al, adherido al, adhirieron, han ingresado en, ingresaron, entró en, entraron en el, entrado en, son parte del, es parte del, pertenecer a, pertenecer al, ser miembro de, ser miembro del, forman el, unirse a, unirse al, se sumó al, se sumó a, sumaron a, se han sumado al, se han unido al, se han unido a, ha entrado en, han entrado en, adhesión al, adhesión a, ingreso en
rel MEMBER_OF rl: compuesto por, se compone de, está compuesto por, está formado por, formado por, integrado por, está integrado por, reúne a, reúne, agrupa a, agrupa, admitió a, admitió, tiene como miembros a, tiene como miembros
rel MEMBER_OF agent: integrante, integrantes, adhesiones, miembros actuales
rel CHAIRS verb: presidir
rel CHAIRS lr: ocupaba la presidencia de, ocupaba la presidencia del, ocupó la presidencia de, ocupó la presidencia del, ejercía la presidencia del, ejerce la presidencia de, ejerce la presidencia del, ejerció la presidencia de, ejerció la presidencia del, ostenta la presidencia del, ostentó la presidencia de, ostentó la presidencia del, tenía la presidencia de, tenía la presidencia del, tiene la presidencia de, tiene la presidencia del, está al frente de, encabeza, dirige
rel CHAIRS agent: presidencia, presidente
rel PART_OF lr: fase de, fases de, es una fase de, se enmarca en, se enmarcan en, es una forma de, son formas de, es un tipo de, son tipos de, incluido en, incluida en, anexo a, anexa a, parte del, forma parte integrante de, componente del
rel ADDRESSES verb: atacar, perseguir, afrontar, frenar, prevenir, hacer frente a
rel ADDRESSES lr: luchar contra, luchó contra, hace frente a, hacen frente a, dirigida contra, dirigidos contra, dirigidas contra, va dirigido contra, se ocupa de, se ocupan de, se centra en, se centran en, destinado a combatir, destinada a combatir, actúa contra, actúan contra, en la lucha contra, la lucha contra, dedicado a, dedicada a, se enfrenta a, se enfrentan a
rel ADDRESSES lr weak: contra
rel ESTABLISHED verb: instituir, instaurar, poner en marcha
rel ESTABLISHED lr: fundó, ha fundado, instituyó, adoptó, ha adoptado, han adoptado, adoptaron, crearon, establecieron
rel ESTABLISHED agent: fundador, fundadores, creador, creadores
rel IMPLEMENTS verb: administrar, implementar, llevar a cabo
rel IMPLEMENTS lr: gestiona, gestionan, se encarga de, encargado de, encargada de, encargado de gestionar, encargada de gestionar, a cargo de, responsable de, responsable de la gestión de, ejecuta, administra
rel IMPLEMENTS noun: gestión
rel FUNDS lr: financia, financian, cofinancia, cofinancian, paga, pagan, aporta fondos a, sufraga, sufragan, costea, subvenciona
rel FUNDS rl: financiado por, financiada por, cofinanciado por, cofinanciada por, recibe fondos de, recibe dinero de, recibe financiación de
rel FUNDS noun: financiación
rel COORDINATES lr: coordina, coordinan, coordinó, bajo la coordinación de
rel COORDINATES noun: coordinación
rel MODELLED_ON lr: toma como referencia, tomó como referencia, sigue el ejemplo de, siguió el ejemplo de, siguió el modelo de, siguió el modelo del, sigue el modelo del, siguiendo el ejemplo de, inspirados en, inspiradas en, modelado según, modelado sobre, basada en, basados en, basadas en, a semejanza de, a ejemplo de, tiene como modelo, tiene como modelo a, tiene por modelo, tuvo como modelo, tuvo como modelo a, tomó de modelo, se modeló según, se modeló sobre, fue modelado según, imita a, imita, imita al, inspiraron en, se inspiraron en, se inspiran en
rel MODELLED_ON rl: sirvió de modelo para, sirve de modelo para, sirvió de modelo a, sirvió de modelo al, sirve de modelo a, sirve de modelo al, sirvió de inspiración para, sirvió de inspiración a, sirve de inspiración para, inspiró a, inspiró al, inspira a, inspira al, modelo para, modelo de, modelo del, fue el modelo de, fue el modelo del, fue el modelo para, inspiración para, inspiración de, inspiración del, sirvió como modelo para, sirvió como modelo al
rel ALIGNED_WITH lr: alineadas con, se alinea con, se alinean con, en sintonía con, sincronizado con, sincronizada con, coordinada con, coordinados con, coordinar con, en consonancia con, sinergias entre, sinergia con, en línea con
rel SUCCEEDS verb: sustituir, suceder, reemplazar
rel SUCCEEDS lr: sucedió al, reemplazó al, reemplazará a, sustituirá a, sustituirá al, sucederá a, toma el relevo de, tomó el relevo de, es el sucesor de, es la sucesora de, es sucesora de, es sucesor de, sucesor de, sucesora de, sucesor del, sucesora del, antes llamado, antes llamada, antes conocido como, antes conocida como, ocupa el lugar de, ocupa el lugar del
rel SUCCEEDS rl: se convirtió en, se convierte en, se convertirá en, convirtió en, convierte en, convertirá en, pasó a ser, pasa a ser, pasa a llamarse, pasó a llamarse, predecesor de, predecesora de, predecesor del, antecesor de, antecesora de, se transformó en, se transforma en
rel PUBLISHED verb: publicar, emitir, editar
rel PUBLISHED lr: publicaron, emitió, es autor de, son autores de
rel PUBLISHED agent: autor, autora, autores
rel CITES verb: citar, mencionar, invocar
rel CITES lr: hacen referencia a, se refiere a, se refieren a, remiten a, cita a, invoca, alude a, aluden a, se remite a
rel INVOLVED_IN verb: participar en, asistir a
rel INVOLVED_IN lr: participa en, participan en, participó en, participaron en, asistió a, asistieron a, asiste a, asisten a, tomó parte en, tomaron parte en, estuvo presente en, estuvieron presentes en
rel INVOLVED_IN agent: participante, participantes, asistentes
capacity invited: invitado, invitada, invitados, invitadas, invitado a, invitados a
capacity signatory: signatario, firmantes, firmante
capacity observer: observador, observadores
alike fight combat tackle counter against verb: combatir
rel ADDRESSES lr: lucha, luchan
rel COOPERATES_WITH lr: trabaja
rel MEMBER_OF agent: país miembro, países miembros, estado miembro
rel MODELLED_ON rl agent: modelo, inspiración
kind named centre: centro, centros
kind named alliance: alianza, alianzas
aside: estrechamente, de cerca, activamente, activa y específicamente
rel COOPERATES_WITH lr: trabaja, trabajan, se coordina con, se coordinan con, colabora, colaboran, mantiene relaciones con, mantienen relaciones con, es socio de, son socios de, se asocia con, se asocian con
rel COOPERATES_WITH lr toward say=exchange: facilita intercambios con, facilita los intercambios con, facilitan intercambios con, facilita intercambios, facilita los intercambios
rel ADDRESSES lr: se dirige, se dirigen, va dirigido, va dirigida, van dirigidos, está dirigido, está dirigida, se enfoca en, se enfocan en, se concentra en, se concentran en, persigue, persiguen, se propone combatir, pretende combatir, pretenden combatir, trata de frenar
rel SUPPORTS lr: impulsa, impulsan, promueve, promueven, favorece, favorecen, presta ayuda a, prestan ayuda a, da respaldo a, dan respaldo a, auxilia, es vital para, es esencial para, es clave para, contribuye al desarrollo de, contribuye al fortalecimiento de
rel SUPPORTS rl: se apoya en, se apoyan en, goza del apoyo de, gozan del apoyo de, disfruta del apoyo de, está respaldado por, está respaldada por, es apoyado por, es apoyada por, apoyado por, apoyada por, respaldado por, respaldada por
rel IMPLEMENTS lr: dirige el programa, lleva, lleva adelante, pone en práctica, se ocupa de la gestión de, tiene a su cargo, está a cargo de, está encargado de, es responsable de
rel FUNDS lr: pone dinero para, pone el dinero para, aporta dinero a, corre con los gastos de, patrocina
rel FUNDS rl: se financia con, se financia con cargo a, vive de, está financiado por, está financiada por
rel MODELLED_ON lr: se basó, se basa, se inspiraron, copió a, copia a, sigue la pauta de, sigue el patrón de, se creó a imagen de, se diseñó según
rel PUBLISHED lr: ha emitido, sacó, escribió, aprobó, aprobaron, acordó, acordaron, convino, pactó, pactaron, adoptó, adoptaron
stance states concern: preocupa, preocupan, preocupaba, preocupados por, preocupadas por, preocupa profundamente, preocupa profundamente a, preocupa a, preocupan a, inquieta, inquieta a
withit paragraph: en el mismo párrafo que, en los mismos párrafos que, en un mismo párrafo, en el mismo apartado que, en el mismo punto que
withit: junto con, junto a, al lado de
thereis: hay, existe, existen
rel CHAIRS alone lr: ostentaba la presidencia del consejo, ostentaba la presidencia de la ue, ostentaba la presidencia, ostenta la presidencia del consejo, ostenta la presidencia de la ue, ostenta la presidencia, ostentó la presidencia del consejo, ostentó la presidencia de la ue, ostentó la presidencia, ejercía la presidencia del consejo, ejercía la presidencia de la ue, ejercía la presidencia, ejerce la presidencia del consejo, ejerce la presidencia de la ue, ejerce la presidencia, ejerció la presidencia del consejo, ejerció la presidencia de la ue, ejerció la presidencia, ocupaba la presidencia del consejo, ocupaba la presidencia de la ue, ocupaba la presidencia, ocupa la presidencia del consejo, ocupa la presidencia de la ue, ocupa la presidencia, ocupó la presidencia del consejo, ocupó la presidencia de la ue, ocupó la presidencia, tenía la presidencia del consejo, tenía la presidencia de la ue, tenía la presidencia, tiene la presidencia del consejo, tiene la presidencia de la ue, tiene la presidencia, tuvo la presidencia del consejo, tuvo la presidencia de la ue, tuvo la presidencia, detentaba la presidencia del consejo, detentaba la presidencia de la ue, detentaba la presidencia, asumía la presidencia del consejo, asumía la presidencia de la ue, asumía la presidencia, asumió la presidencia del consejo, asumió la presidencia de la ue, asumió la presidencia, asume la presidencia del consejo, asume la presidencia de la ue, asume la presidencia
ordinal 1: por primera vez, por vez primera, la primera vez
timing: por primera vez, por vez primera, la primera vez
ordinal last: por última vez, la última vez
extent: hay, tiene, tienen, existen
numbered: numerados
mention: mencione, mencionen, nombre, nombren, cite, citen, hable de, hablen de
issuing: publicada, publicado, publicó, se publicó
person leaders heads-of-state: jefes de estado, jefes de estado y de gobierno, líderes, los líderes, mandatarios

# Where something has its seat: no statement tells, and no paragraph answers.
sited: ubicado, ubicada, situado, situada, localizado, localizada, tiene su sede, tienen su sede, con sede, sede
telling: dice, dicen, dijo, dijeron, se dice, se ha dicho, dicho, señala, señalan, indica, indican
topical: sobre, acerca de, respecto a, respecto de, con respecto a, en cuanto a, en relación con, a propósito de
rel ADDRESSES lr: va contra, van contra, fue contra, arremete contra
rel SUPPORTS lr: fomenta, fomentan, fomentó, alimenta, potencia, potencian
ask when: fecha, la fecha
event Document: convino, convinieron, se convino, se convinieron, convenidos, convenidas, convenido, acordadas, concertado, concertada, se concertó, pactado, pactada, se pactó, se pactaron, adoptados, adoptadas, se adoptaron, aprobadas, publicados, publicadas, se publicaron, publicaron, fue acordada, fue acordado, fueron acordados, fue adoptada, fueron adoptados, quedó acordado, quedaron acordados, emitida, emitido, se emitió
event Creation: instituyó, se instituyó, establecidos, establecidas, constituida, fundaron, existe desde, existen desde
event Launch: echó a andar, se echó a andar, inaugurado, inaugurada, inauguración de, inauguración del
rel CHAIRS alone lr: presidía el consejo, presidía el consejo de la ue, presidió el consejo, presidió el consejo de la ue, preside el consejo, preside el consejo de la ue, presidía al consejo, estaba al frente del consejo, tenía la presidencia de turno, ejercía la presidencia de turno, ostentaba la presidencia de turno, ostentaba la presidencia del consejo de la ue, ejercía la presidencia del consejo de la ue, ocupaba la presidencia del consejo de la ue, tenía la presidencia del consejo de la ue
stance states concern: preocupados, preocupadas, preocupación, honda preocupación, profunda preocupación, expresan su preocupación, manifiestan su preocupación, expresan preocupación, muestran su preocupación, causa preocupación a, suscita preocupación en, se muestran preocupados por, están preocupados por
rel PART_OF lr: pertenece al programa, pertenecen al programa, se inscribe en, se encuadra en, se integra en, es un componente de, es un componente del, constituye un componente de
rel MODELLED_ON rl: inspiró, inspira, inspiraron
rel SUCCEEDS lr: reemplaza, sustituye, sustituyó, reemplazó, tomó el lugar de, tomó el lugar del, vino a sustituir a, vino a sustituir al, vino a reemplazar al
rel SUCCEEDS rl: fue sustituido por, fue sustituida por, fue reemplazado por, fue reemplazada por, ha sido sustituido por, dio paso a, dejó paso a
rel SUPPORTS lr: sostiene, sostienen, ayuda a, ayudan a, asiste a, arropa, arropan
rel ESTABLISHED verb: desarrollar, concebir
rel MEMBER_OF lr: incorporarse al, se incorporará al, han pasado a formar parte del, pasó a formar parte del, pasaron a formar parte del, se integró en, se integraron en
span: qué período cubre, qué periodo cubre, qué período abarca, qué años abarca, qué años cubre, está en vigor, en vigor, está vigente, vigencia de, vigencia del, duración de, duración del, desde cuándo hasta cuándo, de cuándo a cuándo, desde qué año hasta qué año
filler: quisiera confirmar, me gustaría confirmar, querría saber, deseo saber, búscame, a mi jefe le interesa saber, por curiosidad, si es posible, de antemano
fact: es exacto que, es el caso que, se puede decir que, cabe decir que, puede afirmarse que, es correcto decir que, tengo entendido que
kind Agreement: acuerdo, acuerdos
kind named partnership: asociación, asociaciones
kind named mechanism: mecanismo, mecanismos
kind Event: reunión de alto nivel
modifier: latinoamericana, latinoamericano, policial, policiales, portuaria, portuario, ministeriales, ministerial
mention: alusión, alusión a, hacer alusión a, se hace alusión a, se hace alusión al, se hace mención de, se hace mención del, se hace referencia a, se hace referencia al, sale a relucir, trae a colación
mentioned: sale mencionado, sale mencionada, viene mencionado, viene mencionada, aparecía, aparecían, figuraba, figuraban, salía
telling: cuenta, cuentan, comenta, comentan, pone, recoge, informa, informa de
footnote: nota al pie, nota a pie de página, una nota al pie, una nota a pie de página
stance supports express: expresan su pleno apoyo, expresan su total apoyo, expresan su firme apoyo, expresan apoyo, manifiestan su apoyo, manifiestan su pleno apoyo, expresaron su apoyo, expresaron su pleno apoyo, manifestaron su apoyo, brindan su apoyo, dan su apoyo
# What recurs, under the words of its English name.
recurring ministerial meetings: reuniones ministeriales, las reuniones ministeriales, reuniones de ministros, las reuniones de ministros
recurring senior officials meetings: reuniones de altos funcionarios, las reuniones de altos funcionarios, reuniones de funcionarios de alto nivel
recurring institutional meetings: reuniones institucionales, las reuniones institucionales
# Verbs that may come first, with what they govern behind their subject: "¿Pertenece A a B?".
rel MEMBER_OF lr: pertenece, pertenecen, pertenecía, pertenecían, perteneció, forma parte, forman parte, formaba parte, formaban parte
rel INVOLVED_IN lr: participa, participan, participó, participaron, participaba, asistió, asistieron, asiste, asisten, tomó parte, tomaron parte
rel SUPPORTS lr: contribuye, contribuyen, contribuyó
# De dos cosas que tienen fecha, cuál está antes.
earlierof first: el anterior de los dos
earlierof last: el posterior de los dos

# Lo que se dice bajo condición, y no es más que posible.
conditional: solo cuando proceda, solo si procede, solo en su caso, solo cuando sea aplicable, solo cuando corresponda, solo si corresponde, solo cuando sea posible, solo si es posible, sólo cuando proceda, sólo si procede, sólo en su caso, sólo cuando sea aplicable, sólo cuando corresponda, sólo si corresponde, sólo cuando sea posible, sólo si es posible, únicamente cuando proceda, únicamente si procede, únicamente en su caso, únicamente cuando sea aplicable, únicamente cuando corresponda, únicamente si corresponde, únicamente cuando sea posible, únicamente si es posible, unicamente cuando proceda, unicamente si procede, unicamente en su caso, unicamente cuando sea aplicable, unicamente cuando corresponda, unicamente si corresponde, unicamente cuando sea posible, unicamente si es posible, solamente cuando proceda, solamente si procede, solamente en su caso, solamente cuando sea aplicable, solamente cuando corresponda, solamente si corresponde, solamente cuando sea posible, solamente si es posible

# Más de lo uno que de lo otro.
comparing more: más
comparing fewer: menos
comparing same: tantos, tantas
than: que
asmany: como
often: veces, a menudo, frecuentemente
orelse: o después, o después de, o después del, o antes, o antes de, o antes del, o posterior a, o anterior a
concord: ninguno, ninguna, ningún, ninguno de los, ninguna de las, ninguno de, ninguna de
neg: ninguno de los, ninguna de las, ninguno de, ninguna de
ask how: de qué forma, de qué modo, de qué manera
number 14: catorce
number 15: quince
number 17: diecisiete
number 18: dieciocho
number 19: diecinueve
number 20: veinte
absence: dejó fuera, deja fuera, dejan fuera, dejaron fuera, omitió, omitieron, no recoge, pasa por alto
time in: a lo largo de, a lo largo del año, en el curso de
only: se limitan a, se limita a, limitan a, limita a, tan solo, tan sólo
stance supports express: dan su pleno apoyo, dan pleno apoyo, prestan su pleno apoyo, brindan su pleno apoyo, otorgan su pleno apoyo, ofrecen su pleno apoyo
trace: ha ido cambiando, ha ido evolucionando, ha cambiado, fue cambiando, va cambiando
rel MEMBER_OF lr: ingresó, ingresaron, ingresó en, ingresaron en, entró en, entraron en, entró a formar parte de, adhirió, se adhirió a, se adhirieron a
time between: entre
bodily: organismo, organismos, institución, instituciones, órgano, órganos, entidad, entidades, servicio, servicios, oficina, oficinas, autoridad, autoridades, estructura, estructuras, foro, foros, organización, organizaciones
rel INVOLVED_IN lr as=invited: invitado a, invitada a, invitados a, invitadas a, está invitado a, está invitada a, están invitados a, están invitadas a, es invitado a, son invitados a, son invitadas a, fue invitado a, fueron invitados a, fueron invitadas a, puede ser invitado a, pueden ser invitados a, pueden ser invitadas a
# How long something runs asks for its years.
ask when: cuánto tiempo, durante cuánto tiempo, qué período, qué periodo, en qué período, en qué periodo, cuánto dura, cuánto durará, entre qué años, de qué año a qué año, qué período cubre, qué periodo cubre, qué período abarca, qué años abarca, qué años cubre, vigencia de, vigencia del, duración de, duración del, desde cuándo hasta cuándo, de cuándo a cuándo, desde qué año hasta qué año
"""##
