import Testing

@testable import EntenteRun

@Suite("Regular expressions match in linear time")
struct RegexTests {
  @Test(
    "Patterns of Java's syntax",
    arguments: [
      ("abc", "abc", true), ("abc", "xabc", false), ("a|b|cd", "cd", true), ("a|b|cd", "bd", false), ("(a|b)*c", "ababc", true),
      ("a+", "", false),
      ("a{2,3}", "aaaa", false), ("a{2,3}", "aaa", true), ("a{2,}", "aaaaa", true), ("x{0}", "", true), ("[a-cx]+", "abxc", true),
      ("[^a-c]", "b", false),
      ("\\d{4}-\\d\\d", "2023-09", true), ("(?i)EUROPOL", "europol", true), ("(?i)straSSe|É", "é", true), (".*", "a\nb", false),
      ("(?s).*", "a\nb", true),
      ("\\bEU\\b.*", "EU CLASI", true), ("\\Qa.b\\E", "a.b", true), ("\\Qa.b\\E", "axb", false), ("\\p{Lu}\\p{L}*", "Über", true),
      ("(?:ab)+?", "abab", true),
      ("", "", true), ("^a$", "a", true), ("[\\w.]+@[\\w.]+", "a.b@c.d", true), ("(a*)*", "aaa", true), ("(|a)+b", "aab", true),
      ("a|", "", true),
      ("((a|b)|(c|d))*e", "abcde", true), ("(a|b){2}c?", "ba", true), ("\\x41\\u0042", "AB", true), ("[]a]", "]", true),
      ("[a-]", "-", true),
    ])
  func matching(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try LinearRegex(pattern).matches(text) == expected)
  }

  @Test(
    "What is not regular, or not a pattern, is refused",
    arguments: ["(a)\\1", "(?=a)", "(?<!a)b", "a++", "(", "[a", "*a", "a{2,1}", "\\", "[b-a]", "a**"])
  func refusals(_ pattern: String) { #expect(throws: RunError.self) { try LinearRegex(pattern) } }

  @Test("Patterns that make other engines backtrack take no time", .timeLimit(.minutes(1)))
  func hostilePatterns() throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try !LinearRegex("(a+)+b").matches(text))
    #expect(try !LinearRegex("(a|aa)*(a|aa)*(a|aa)*c").matches(text))
    #expect(throws: RunError.self) { try LinearRegex("((a{1000}){1000}){1000}") }
    #expect(throws: RunError.self) { try LinearRegex(String(repeating: "(", count: 100_000)) }
  }

  @Test(
    "=~ is null beside null, and matches the whole text",
    arguments: [
      ("'abc' =~ 'a.c'", "true"), ("'abcd' =~ 'a.c'", "false"), ("null =~ 'a'", "null"), ("'a' =~ null", "null"),
      ("'a' =~ '('", "ArgumentError InvalidArgumentValue"),
    ])
  func predicate(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }
}
