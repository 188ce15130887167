// Written by .ci/embed from Data/questions.en.4-voices.words. Change that file.
// swift-format-ignore-file
let EmbeddedQuestions_questions_en_4_voices_words = ##"""
# The words of English questions, further: as one speaks at ease, in haste or by the book. The files are one list, in the order of their names; the head of the first says how it is read.

# What a clipped word stands for: it is written out before anything else is read.
short government: govt, gov, govmt, gvt
short governments: govts, gvts
short documents: docs, dox
short document: doc
short declaration: decl, declar
short declarations: decls
short programme: prog
short programmes: progs
short about: abt
short between: btwn
short people: ppl
short police: cops, cop
short human trafficking: thb
short organisation: org, orgn
short organisations: orgs
short crime: crim
short meeting: mtg, mtng
short meetings: mtgs, mtngs
short presidency: pres
short cooperation: coop
short regarding: re
short reference: ref
short references: refs
short ministers: mins
short before: b4
short through: thru
short with: w
short because: cos, coz, cuz, bc
short something: sth, smth, smthg
short somebody: sb, smb
short number: nr, nbr
short numbers: nrs, nbrs
short you: u
short are: r
short your: ur
short going to: gonna
short want to: wanna
short have to: gotta
short want: wanting
short information: info, infos
short Latin America: latam
short working procedures: wps
short years: yrs
short year: yr
short months: mths
short European: euro

filler: even, names pls, names plz, list pls, list plz, cheers, ta, thx, tks, thnx, fyi, asap, tbh, imho, imo, lol, haha, in a nutshell, off the top of your head, for heaven s sake, on earth, the hell, the heck, the devil, in the world, again please, once more please, if you don t mind, if you do not mind, if available, if stated, if given, if known, if specified, if mentioned, as the case may be, where stated, be honest, honestly, frankly, seriously, obviously, apparently, supposedly, allegedly, presumably, of course, by any chance, per chance, perchance, by chance, at long last, for once, when all is said and done, all in all, as it happens, basically, literally, essentially, roughly speaking, strictly speaking, legally speaking, generally speaking, properly speaking, formally speaking
ask who: which lot, what lot, which crowd, what crowd, which crew, which bunch, which people, what people, which folks, which guys, what guys, which persons
kind Actor: outfit, outfits, organ of state, player in the field
kind named police: police outfit, police outfits, police organisation, police organisations, police force, police forces, police community, police office, police offices, police network, police networks
kind Assessment: exercise, exercises, assessment exercise, assessment exercises, threat assessment exercise, threat assessment exercises
neg: never once, not even once, not so much as once, never ever, never even, not one single time, not a single time
prevdoc: previous document number of, the previous document number of, previous doc number of, previous document number on, number of the preceding document of, the number of the preceding document of, preceding document of, the preceding document of, preceding document number of, prior document of, the prior document of
stancefill: a step, any step, some step, a measure, any measure, a move, an action, any action
scope: in accordance with, in conformity with, under the terms of, by virtue of, as provided for in, as provided in, as laid down in, as set out in, as set forth in, as recorded in, as reported in, as described in, as recalled in, as foreseen in, as worded in, in the wording of, in the text of, in the terms of, on the terms of, in the light of, on the evidence of, as formulated in, as phrased in, as expressed in, as enshrined in, as given in, as listed in, as mentioned in, as referred to in, as contained in, as spelled out in, as spelt out in
plain: boss, bosses, loss, moss, post, posts, toss, host, hosts, cast, coast, lost, lust, mist, must, salary, wages, crew
venue: via where, through where, from where, to where, whereto, by way of where, past where, near where
aside now: in this moment, at this moment, in the moment, at this time, as things stand, as it stands, as we speak, to this day
time in: back in, over the course of, sometime in, some time in, at some point in
aside: in the years ahead, in years to come, down the road, going forward, in the near future, in the coming period, in future years, in the time to come, from now on
short including: incl, inc
end: apply until, applies until, apply till, valid until, valid till
"""##
