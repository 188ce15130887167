// Written by .ci/embed from Data/spanish.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_spanish_rules = ##"""
# The grammar words and the relation rules of Spanish: fewer than English has, on the same engine. Words stand folded, without accents.
language es

words determiner: el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, dicho, dicha, todo, toda, todos, todas, ambos, ambas, cada, otro, otra, otros, otras, varios, varias, diversos, diversas, lo
words indefinite: un, una, unos, unas, varios, varias, diversos, diversas
words negation: no, nunca, ni, sin
words possessive: su, sus, nuestro, nuestra, nuestros, nuestras
words speaker: nosotros, nuestro, nuestra, nuestros, nuestras
words relative: que, cual, cuales, quien, quienes
words preposition: de, del, en, a, al, por, para, con, contra, entre, sobre, desde, hasta, hacia, bajo, mediante, durante, segun, ante, tras, a traves de, en el marco de, en materia de, de conformidad con
words conjunction: y, e, o, u, asi como, y/o, pero
words subordinator: mientras, cuando, si, porque, aunque
words lister: tales como, tal como, como, incluyendo, incluidos, incluidas, en particular, especialmente, entre ellos, entre otros, a saber
words adverb: tambien, ademas, mas, muy, ya, aun, conjuntamente, plenamente, estrechamente, activamente
words hedge: cuando proceda, segun proceda, en su caso, si procede
words be: es, son, fue, fueron, sera, seran, ser, sido, siendo, esta, estan
words have: ha, han, habia, habian, haber, habiendo
words modal call: debe, deben, deberia, deberian
words modal possibility: puede, pueden, podria, podrian
words list month: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
words list ordinal: primer, segundo, tercer, cuarto
words list meeting: reunion, cumbre, conferencia, sesion, encuentro, foro
words list meet: reunir
words list place preposition: en, em
words list creation: creacion, establecimiento, fundacion
words list topic: sobre, contra
words list origin: de
words list capacity: como
words list plural verb: son, han, fueron
words list launch: lanzamiento, inicio
words list signature: firma, suscripcion
words list accession: adhesion, ingreso
words list text: declaracion, comunicado, acuerdo, plan, resolucion
words verbs commitment: acordar, comprometer, decidir
words verbs call: instar, invitar, exhortar, solicitar, recomendar, alentar, promover, pedir
words verbs possibility: considerar, explorar, estudiar
words nouns commitment: compromiso, intencion, determinacion
words nouns call: llamamiento
words verbs attitude: reconocer, recordar, subrayar, destacar, celebrar, saludar, reafirmar, reiterar, expresar, tomar nota, acoger
words verbs: formar, desarrollar, mejorar, facilitar, promover, intensificar, intercambiar, participar, continuar, aumentar, publicar, firmar
words nouns transparent: papel, creacion, establecimiento, desarrollo, labor, trabajo, esfuerzo, esfuerzos, importancia, fortalecimiento, funcionamiento, continuidad, proceso, implementacion, lanzamiento
words nouns opaque: victima, victimas

rule apoyar
type: SUPPORTS
verb: apoyar, respaldar, asistir, reforzar
from: subject | speaker (Actor Programme Network Instrument)
to: object | a (Actor Programme Network Instrument Document not State Region)
example: El [Programme Mares Claros] apoya a la [Actor Oficina Andina].
=> Mares Claros SUPPORTS Oficina Andina
counter: Saludamos la labor de la [Actor Oficina Andina].

rule combatir
type: ADDRESSES
verb: combatir, enfrentar, prevenir, abordar, perseguir, reprimir
from: subject | voice (Actor Programme Network Instrument Event not Region)
to: object (CrimeArea)
example: Acordamos combatir el [CrimeArea narcotráfico] y la [CrimeArea corrupción].
=> document ADDRESSES corrupción commitment
=> document ADDRESSES narcotráfico commitment
counter: Expresamos preocupación por el [CrimeArea narcotráfico].

rule lucha-contra
type: ADDRESSES
noun: lucha, combate, accion
from: subject | actor | voice (Actor Programme Network Instrument Event not Region)
to: contra (CrimeArea)
example: Destacando el papel de la [Actor Oficina Andina] en la lucha contra el [CrimeArea narcotráfico].
=> Oficina Andina ADDRESSES narcotráfico
counter: La historia del [CrimeArea narcotráfico] es larga.

rule cooperar-con
type: COOPERATES_WITH
verb: cooperar, colaborar
from: subject (Actor Programme Network Instrument)
to: con (Actor Programme Network Instrument)
example: La [Actor Oficina Andina] coopera con [Actor INTERPOL] y la [Network Red Costera].
=> Oficina Andina COOPERATES_WITH INTERPOL
=> Oficina Andina COOPERATES_WITH Red Costera
counter: La [Actor Oficina Andina] informa a [Actor INTERPOL].

rule cooperacion-entre
type: COOPERATES_WITH
noun: cooperacion, colaboracion, asociacion, alianza
pair: entre (Actor Programme Network Instrument)
example: Fortalecer la cooperación entre la [Actor Oficina Andina] y la [Network Red Costera].
=> Oficina Andina COOPERATES_WITH Red Costera
counter: La cooperación entre ambas regiones es vital.

rule crear
type: ESTABLISHED
verb: crear, establecer, fundar
from: subject | speaker (Actor Document)
to: object (Actor Programme Network Instrument not State Region)
date: on
example: La [Network Red Costera] fue creada por la [Actor Oficina Andina] en 2016.
=> Oficina Andina ESTABLISHED Red Costera on 2016
counter: Saludamos la creación de la [Network Red Costera].

rule miembro-de
type: MEMBER_OF
noun: miembro
from: subject (Actor)
to: de (Actor Network)
as: member
example: [Actor Panamá] es miembro de la [Network Red Costera].
=> Panamá MEMBER_OF Red Costera as member
counter: Los miembros de la [Network Red Costera] se reunieron.

rule financiar
type: FUNDS
verb: financiar, cofinanciar
from: subject (Actor Programme)
to: object (Actor Programme Network Instrument Event not State Region)
example: El [Programme Mares Claros] fue financiado por el [Actor Fondo Nórdico].
=> Fondo Nórdico FUNDS Mares Claros
counter: El [Actor Fondo Nórdico] saluda el [Programme Mares Claros].

rule implementar
type: IMPLEMENTS
verb: implementar, ejecutar, gestionar, implantar
from: subject (Actor not State Region)
to: object (Programme Instrument)
example: El [Programme Mares Claros] es implementado por la [Actor Oficina Andina].
=> Oficina Andina IMPLEMENTS Mares Claros
counter: La [Actor Oficina Andina] saluda el [Programme Mares Claros].

rule presidir
type: CHAIRS
verb: presidir, copresidir
from: subject (Actor)
to: object (Actor Network Event)
example: [Actor Panamá] preside el [Actor Comité Andino].
=> Panamá CHAIRS Comité Andino
counter: [Actor Panamá] saluda al [Actor Comité Andino].

rule coordinar
type: COORDINATES
verb: coordinar
from: subject (Actor Network)
to: object (Actor Programme Network Instrument not State Region)
example: La [Network Red Costera] es coordinada por la [Actor Oficina Andina].
=> Oficina Andina COORDINATES Red Costera
counter: La [Actor Oficina Andina] saluda a la [Network Red Costera].

rule adherirse
type: MEMBER_OF
active: adherir, ingresar, incorporar
from: subject (Actor not Group)
to: a | en (Organisation Agency Committee TaskForce Network)
as: member
date: since
example: [Actor Panamá] ingresó en la [Network Red Costera] en 2021.
=> Panamá MEMBER_OF Red Costera as member since 2021
counter: [Actor Panamá] informa a la [Network Red Costera].

rule sustituir
type: SUCCEEDS
verb: sustituir, suceder, reemplazar
from: subject (Actor Programme Network Instrument Document)
to: object | a (Actor Programme Network Instrument Document)
date: on
example: La [Actor Oficina Andina] reemplaza a la [Actor Oficina Vieja].
=> Oficina Andina SUCCEEDS Oficina Vieja
counter: La [Actor Oficina Andina] informa a la [Actor Oficina Vieja].

rule inspirado-en
type: MODELLED_ON
passive: inspirar, basar
from: object (Actor Programme Network Instrument not State Region)
to: en (Actor Programme Network Instrument not State Region)
example: La [Actor Oficina Andina] fue inspirada en la [Actor Agencia Nórdica].
=> Oficina Andina MODELLED_ON Agencia Nórdica
counter: La [Actor Oficina Andina] está en la [Actor Agencia Nórdica].

rule parte-de
type: PART_OF
noun: parte
light: formar
from: subject (Actor Programme Network Instrument not State)
to: de (Actor Programme Network Instrument Document)
example: La [Actor Oficina Andina] forma parte de la [Actor Comunidad Andina].
=> Oficina Andina PART_OF Comunidad Andina
counter: La [Actor Oficina Andina] participa, por su parte, con la [Actor Comunidad Andina].

rule publicar
type: PUBLISHED
verb: publicar, emitir
from: subject (Actor)
to: object (Instrument Document)
date: on
example: El [Instrument:Report Panorama Costero] fue publicado por la [Actor Oficina Andina] en 2023.
=> Oficina Andina PUBLISHED Panorama Costero on 2023
counter: La [Actor Oficina Andina] lee el [Instrument:Report Panorama Costero].

rule alineado-con
type: ALIGNED_WITH
verb: alinear, armonizar
from: object (Programme Network Instrument)
to: con (Programme Network Instrument)
example: El [Instrument Plan Andino] fue alineado con la [Instrument Estrategia Costera].
=> Plan Andino ALIGNED_WITH Estrategia Costera
counter: El [Instrument Plan Andino] se lee con la [Instrument Estrategia Costera].

rule participar-en
type: INVOLVED_IN
active: participar, asistir
from: subject (Actor Programme Network)
to: en | a (Event)
as: participant
example: La [Actor Oficina Andina] participó en la [Event Conferencia Delta].
=> Oficina Andina INVOLVED_IN Conferencia Delta as participant
counter: La [Actor Oficina Andina] informó sobre la [Event Conferencia Delta].
"""##
