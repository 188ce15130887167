// Written by .ci/embed from Data/english-forms.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_forms_rules = ##"""
# English rules. The forms of irregular verbs. The words of the language stand in english.rules.
language en

# Irregular verbs: past, participle, gerund.
forms: set up, set up, set up, setting up
forms: set, set, set, setting
forms: put, put, put, putting
forms: fight, fought, fought, fighting
forms: lead, led, led, leading
forms: bring, brought, brought, bringing
forms: build, built, built, building
forms: begin, began, begun, beginning
forms: hold, held, held, holding
forms: take, took, taken, taking
forms: make, made, made, making
forms: give, gave, given, giving
forms: meet, met, met, meeting
forms: draw, drew, drawn, drawing
forms: undertake, undertook, undertaken, undertaking
forms: oversee, oversaw, overseen, overseeing
forms: become, became, become, becoming
forms: underlie, underlay, underlain, underlying
forms: pay, paid, paid, paying
forms: run, ran, run, running
forms: commit, committed, committed, committing
forms: combat, combated, combated, combating, combatting
forms: grow, grew, grown, growing
forms: keep, kept, kept, keeping
forms: seek, sought, sought, seeking
forms: speak, spoke, spoken, speaking
forms: see, saw, seen, seeing
forms: uphold, upheld, upheld, upholding
forms: plan, planned, planned, planning
forms: curb, curbed, curbed, curbing
forms: refer, referred, referred, referring
forms: spearhead, spearheaded, spearheaded, spearheading
forms: eradicate, eradicated, eradicated, eradicating
forms: stem, stemmed, stemmed, stemming
forms: co-fund, co-funded, co-funded, co-funding
forms: agree, agreed, agreed, agreeing
forms: know, knew, known, knowing
forms: send, sent, sent, sending
forms: model, modelled, modelled, modelling, modeled, modeling
forms: embed, embedded, embedded, embedding
forms: find, found, found, finding
forms: go, went, gone, going
forms: stand, stood, stood, standing
forms: spread, spread, spread, spreading
forms: win, won, won, winning
forms: drive, drove, driven, driving
forms: stop, stopped, stopped, stopping
forms: transfer, transferred, transferred, transferring
forms: rise, rose, risen, rising
forms: sell, sold, sold, selling
forms: break, broke, broken, breaking
forms: choose, chose, chosen, choosing
forms: permit, permitted, permitted, permitting
forms: submit, submitted, submitted, submitting
forms: sign, signed, signed, signing
forms: bear, bore, borne, bearing
forms: lend, lent, lent, lending
forms: lie, lay, lain, lying
forms: draw, drew, drawn, drawing
forms: get, got, got, getting
forms: admit, admitted, admitted, admitting
forms: come, came, come, coming
forms: stand behind, stood behind, stood behind, standing behind
forms: underwrite, underwrote, underwritten, underwriting
forms: go hand in hand, went hand in hand, gone hand in hand, going hand in hand
forms: go after, went after, gone after, going after
forms: take on, took on, taken on, taking on
forms: strike, struck, struck, striking
forms: put out, put out, put out, putting out
forms: bring out, brought out, brought out, bringing out
forms: bring into being, brought into being, brought into being, bringing into being
forms: bring into existence, brought into existence, brought into existence, bringing into existence
forms: bring to life, brought to life, brought to life, bringing to life
forms: swap, swapped, swapped, swapping
forms: repel, repelled, repelled, repelling
forms: prop up, propped up, propped up, propping up
forms: wipe out, wiped out, wiped out, wiping out
forms: come together, came together, come together, coming together
forms: get together, got together, got together, getting together
forms: lay on, laid on, laid on, laying on
forms: put on, put on, put on, putting on
forms: partake, partook, partaken, partaking
forms: tie in, tied in, tied in, tying in
forms: deal, dealt, dealt, dealing
forms: read, read, read, reading
forms: say, said, said, saying
forms: tell, told, told, telling
forms: think, thought, thought, thinking
forms: feel, felt, felt, feeling
forms: teach, taught, taught, teaching
forms: buy, bought, bought, buying
forms: catch, caught, caught, catching
forms: leave, left, left, leaving
forms: show, showed, shown, showing
forms: write, wrote, written, writing
forms: feed, fed, fed, feeding
forms: lay, laid, laid, laying
forms: cut, cut, cut, cutting
forms: forgo, forwent, forgone, forgoing
forms: equip, equipped, equipped, equipping
forms: accede, acceded, acceded, acceding
forms: drop, dropped, dropped, dropping
forms: wrap, wrapped, wrapped, wrapping
forms: fit, fitted, fitted, fitting
forms: expel, expelled, expelled, expelling
forms: forbid, forbade, forbidden, forbidding
forms: forget, forgot, forgotten, forgetting
forms: shut, shut, shut, shutting
forms: sink, sank, sunk, sinking
forms: throw, threw, thrown, throwing
forms: flee, fled, fled, fleeing
forms: bind, bound, bound, binding
forms: kidnap, kidnapped, kidnapped, kidnapping
forms: rob, robbed, robbed, robbing
forms: cancel, cancelled, cancelled, cancelling
forms: withdraw, withdrew, withdrawn, withdrawing
forms: spend, spent, spent, spending
forms: foresee, foresaw, foreseen, foreseeing
forms: overcome, overcame, overcome, overcoming
forms: undergo, underwent, undergone, undergoing
forms: withhold, withheld, withheld, withholding
forms: withstand, withstood, withstood, withstanding
forms: rebuild, rebuilt, rebuilt, rebuilding
forms: forecast, forecast, forecast, forecasting
forms: broadcast, broadcast, broadcast, broadcasting
forms: offset, offset, offset, offsetting
forms: transmit, transmitted, transmitted, transmitting
forms: vet, vetted, vetted, vetting
forms: scan, scanned, scanned, scanning
forms: recur, recurred, recurred, recurring
forms: defer, deferred, deferred, deferring
forms: compel, compelled, compelled, compelling
forms: propel, propelled, propelled, propelling
forms: flag, flagged, flagged, flagging
forms: quit, quit, quit, quitting
forms: fulfil, fulfilled, fulfilled, fulfilling
forms: co-lead, co-led, co-led, co-leading
"""##
