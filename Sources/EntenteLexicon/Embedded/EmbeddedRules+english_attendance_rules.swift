// Written by .ci/embed from Data/english-attendance.rules. Change that file.
// swift-format-ignore-file
let EmbeddedRules_english_attendance_rules = ##"""
# English rules. Who was there, by words that name no meeting. The words of the language stand in english.rules.
language en

# Pronouns of people.
words list personal relative: who, whom
"""##
