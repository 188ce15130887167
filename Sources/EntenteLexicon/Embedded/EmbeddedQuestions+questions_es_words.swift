// Written by .ci/embed from Data/questions.es.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_es_words = ##"""
# The words of Spanish questions: a basic set. The head of questions.en.words says how to read them.
function: el, la, los, las, lo, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa, se, le, les, me, nos, por favor, también, además, hay, ha habido, exactamente, concretamente, todo, todos, toda, todas, y cuál, según los documentos, en total, del mismo, misma, mismo, entre otros, otros, que
aside: actualmente, ya, hoy, todavía, aún, pertinentes, concretos
excluding: aparte de, excepto, salvo, además de, con excepción de, a excepción de, que no sea, que no sean
beyond: al menos, por lo menos, como máximo, más de, menos de, casi, la mitad de, la mayoría de, si
filler: dime, dígame, puedes decirme, quisiera saber, quiero saber, sabes, me puedes decir, en los documentos
function prep: de, del, en, a, al, por, para, con, contra, entre, sobre, desde, hasta, ante, bajo, durante, mediante
aux be: es, son, fue, fueron, era, eran, está, están, ser, sido, estar, sea
aux have: ha, han, había, haya, hayan
aux do: hace
aux modal: puede, pueden, podría, va a, van a
conj: y, e, o, u, así como
both: ambos, ambas, tanto
neg: no, nunca, ni, sin, ninguno, ninguna, ningún, tampoco
only: solo, sólo, solamente, únicamente, meramente
hope: debe, deben, debería, prevé, prevén, tiene previsto, tienen previsto, piensan, planean, se espera, previsto
ask who: quién, quiénes, a quién, a quiénes, con quién
ask what: qué, cuál, cuáles, a qué
ask which: qué, cuál, cuáles, cuáles son, cuál es, cuáles de
ask when: cuándo, en qué fecha, qué fecha, qué día, en qué día, en qué año, en qué mes, desde cuándo, hasta cuándo, fecha de, la fecha de, cuál es la fecha de, hasta qué año, desde qué año
ask where State: en qué país
ask where: dónde, en dónde, en qué ciudad, en qué lugar, qué ciudad, lugar de
ask howmany: cuántos, cuántas, número de, en cuántos, en cuántas, cuántas veces
ask how: cómo
ask list: enumera, lista, nombra, dame, muestra, muéstrame
kind Agency: agencia, agencias
kind State: país, países, estado, estados, estados miembros, nación, naciones
kind Organisation: organización, organizaciones, organismo internacional
kind Actor: organismo, organismos, institución, instituciones, entidad, entidades, actor, actores, órganos, órgano
kind Committee: comité, comités
newcomer new additional newly: nuevo, nueva, nuevos, nuevas, adicional, adicionales
kind TaskForce: grupo de trabajo antinarcóticos, grupo operativo antinarcóticos, fuerza de tarea antinarcóticos, grupo operativo, fuerza de tarea, grupo de trabajo
kind Programme: programa, programas, proyecto, proyectos, programa de cooperación, programas de cooperación
kind Phase: fase, fases
kind Network: red, redes
kind CrimeArea: delito, delitos, crimen, crímenes, formas de delincuencia, amenaza, amenazas, tipos de delito, ámbitos delictivos, formas de criminalidad, delincuencias
kind Instrument: instrumento, instrumentos
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
doc Declaration: declaración, declaraciones, declaración conjunta, declaraciones conjuntas, declaración ue clasi, declaración conjunta ue clasi, declaración ministerial
doc Procedure: procedimientos de trabajo, procedimientos, los procedimientos de trabajo, procedimiento de trabajo
doc News: noticia, la noticia, artículo, eucrim, artículo de eucrim, noticia de eucrim
doc Annex: anexo, hoja de ruta
doc any: documento, documentos, texto, textos, fuente, fuentes
paragraph: párrafo, párrafos, punto, puntos, apartado, apartados, pasaje, pasajes
ordinal 1: primer, primera, primero
ordinal 2: segunda, segundo
ordinal 3: tercera, tercer, tercero
ordinal last: última, último, más reciente
ordinal next: próxima, próximo, de nuevo, otra vez, siguiente
scope: según, de acuerdo con, conforme a, en, de, del, bajo
time before: antes de, antes del, antes de la
time after: después de, después del, tras, desde, posterior a
time asof: a fecha de, a partir de, en fecha de
time in: en, durante, en el año, en el transcurso de
trace: sigue, evolución de, evolución del, historia de, a lo largo del tiempo, a través de los documentos, a lo largo de los documentos, a través de las declaraciones, a lo largo de las declaraciones, rastrea, sigue la pista de, evolucionado, evoluciona, recorrido de, en el tiempo
tracefill: tratamiento, papel, mención, menciones, cambiado, posición, trato
connect: conectado, conectada, conectados, relacionado, relacionada, relacionados, vinculado, vinculada, vinculados, relación, relación entre, conexión, conexión entre, vínculo, vínculo entre, vincula, relaciona, conecta, qué relación, enlace, existe, hay entre, tiene, une, relación tiene
stand: significa, significan, siglas, sigla, nombre completo, abreviatura
mention: menciona, mencionan, mencionado, mencionada, mencionados, mencionadas, mencionar, nombra, nombran, nombrado, nombrada, nombrados, nombradas, cita, citan, citado, citada, alude, figura, figuran, mención, se nombra, se menciona
mentioned: aparece, aparecen, figura, figuran
added: por primera vez, añadido, añadidos, nuevo en
dropped: desaparece, desaparecen, ya no
contrast: pero, mientras que, sino
most: más, más mencionada, más mencionado, más veces
speaker: ministros, los ministros, las partes, ambas partes, las dos partes, firmantes
stance welcomes verb: celebrar, acoger
stance welcomes: acogen con satisfacción, acoge con satisfacción, celebran, felicitan, saludan, se congratulan de
stance recalls: recuerdan, recuerda, reconocen, reconoce, toman nota, toma nota
stance underlines: subrayan, subraya, destacan, destaca, resaltan, reafirman
stance supports express: expresan su apoyo, expresan su apoyo a, expresan su pleno apoyo a
stance commits: se comprometen, se comprometen a, acuerdan, acordaron, comprometerse, se comprometieron a, se compromete a
stance calls: instan, instan a, piden, exhortan, invitan, hacen un llamamiento, insta, llaman a
stance considers: consideran, considera, considerar, exploran, estudian, consideraron
rel SUPPORTS verb: apoyar, respaldar, ayudar, reforzar, fortalecer
rel SUPPORTS: brinda apoyo a
rel SUPPORTS noun: apoyo, respaldo
rel COOPERATES_WITH lr: coopera con, cooperan con, colabora con, colaboran con, trabaja con, trabajan con, intercambia información con
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
rel MODELLED_ON lr: se inspira en, se inspiró en, inspirado en, inspirada en, inspira en, siguiendo el modelo de, según el modelo de, sigue el modelo de, basado en, tomó como modelo, toma como modelo, se basa en, se basó en, a imagen de, se inspira, inspira, se inspiró, inspiró
rel ALIGNED_WITH lr: alineado con, alineada con, alineados con, sinergias con, coordinado con
rel SUCCEEDS lr: sustituye a, sustituyó a, sucede a, sucedió a, reemplaza a, reemplazó a, reemplaza al, sustituye al, sucede al, sustituyó al
rel PUBLISHED lr: publicó, ha publicado, publica
rel CITES lr: hace referencia a, remite a
event Creation: creado, creada, creó, creación, se creó, fundado, fundada, fundó, fue creado, fue creada, establecido, establecida, creación de, se fundó
event Launch: lanzado, lanzada, lanzó, se lanzó, lanzamiento, puso en marcha, se puso en marcha, lanzamiento de, inició, comenzó
event Signature: firmado, firmada, firmó, se firmó, firma, firma de, firmaron, suscrito
event Accession: adhirió, adhirieron, incorporó, incorporaron, se adhirió al, se incorporó al, ingresó, adhesión, unió, se unió al
event Meeting: reunió, reunieron, se reunió, se reunieron, reunión, celebró, se celebró, cumbre, tuvo lugar, reunirse, volver a reunirse, celebrada, celebrado, reunirán, se reunirán, primera reunión operativa, reunión operativa
event Document: adoptado, adoptada, adoptó, se adoptó, aprobada, acordada, acordaron, acordado, publicada, se acordaron, se aprobó, acordados
begin: desde cuándo, empezó, comienza, desde qué año
end: hasta cuándo, termina, finaliza, hasta qué año
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
"""##
