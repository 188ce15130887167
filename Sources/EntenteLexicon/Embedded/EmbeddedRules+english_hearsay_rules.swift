// Written by .ci/embed from Data/english-hearsay.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_hearsay_rules = ##"""
# English rules. Hearsay: what others say, and the text does not say itself. It is a possibility at most; what is only alleged or accused of gives no edge.
# What a body, an office or a report of theirs says ("the Secretariat reported that", "according to the Agency") is no hearsay.
language en

# "The *press* reported that", "according to *rumours*", "…, the *newspapers* wrote".
words list hearsay source: press, media, newspaper, newspapers, tabloid, tabloids, journalist, journalists, critic, critics, commentator, commentators, rumour, rumours, rumor, rumors, source, sources, outlet, outlets, blog, blogs, blogger, bloggers, pundit, pundits, detractor, detractors, hearsay, gossip, whispers, leak, leaks, broadcaster, broadcasters, columnist, columnists, sceptics, opponents
# "*press reports*", "a newspaper *article*"; alone, "according to *reports*".
words list hearsay report: report, reports, article, articles, account, accounts, story, stories, coverage, claims, speculation, item, items
words list account of: according to, as per, judging by
# What such sources do, and "is *said* to", "it is *believed* that".
words list hearsay telling: say, report, write, claim, suggest, believe, allege, assert, state, announce, speculate, think, hint, insist, maintain, indicate, contend, quote, note, declare, point to, hold, whisper, assume, disclose, reveal
words list hearsay: say, report, allege, believe, rumour, understand, think, suppose, presume, claim, assume, whisper
words list hearsay impersonal: say, believe, think, suppose, presume, rumour, allege, assume, whisper, claim
words list hearsay adverb: reportedly, allegedly, supposedly, purportedly, presumably, seemingly, unconfirmed, apparently, ostensibly
words list claiming: claim, allege, speculate, suspect, assert, contend, insinuate, pretend, suppose, whisper, hint
# "*reports* that", "*hints* that" leave it open; a *claim* that something is so says nothing of its being so.
words list hearsay noun: reports, hints, whispers, speculation, indications, stories, talk, suggestions
words list allegation: claim, claims, allegation, allegations, accusation, accusations, rumour, rumours, suspicion, suspicions, insinuation, assertion, assertions
# "*accused* Peru *of* funding".
words list accusing: accuse, suspect, blame
"""##
