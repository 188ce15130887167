import EntenteBytes
import EntenteTestSupport
import Testing

@Suite("Files and folders")
struct FilesTests {
  @Test("What is wrong with a path is told apart")
  func refusals() throws {
    let folder = try ScratchFolder()
    #expect(throws: FileError.missing(path: folder.path("none"))) { try Files.read(folder.path("none")) }
    #expect(throws: FileError.isFolder(path: folder.path)) { try Files.read(folder.path) }
    try folder.write("12345", to: "five")
    #expect(throws: FileError.tooLarge(path: folder.path("five"), length: 5, limit: 4)) { try Files.read(folder.path("five"), limit: 4) }
    #expect(throws: FileError.notAFolder(path: folder.path("five"))) { try StagedFolder(replacing: folder.path("five")).commit() }
  }

  @Test("A file is replaced whole, and nothing is left beside it")
  func replacement() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "file")
    try Files.write(Array("new".utf8), to: folder.path("file"))
    #expect(try Files.read(folder.path("file")) == Array("new".utf8))
    #expect(try Files.names(in: folder.path) == ["file"])
  }

  @Test("A folder is replaced whole; one that is given up leaves the old one as it was")
  func folders() throws {
    let folder = try ScratchFolder()
    for text in ["first", "second"] {
      let staged = try StagedFolder(replacing: folder.path("graph"))
      try Files.write(Array(text.utf8), to: staged.staged + "/data")
      try staged.commit()
      #expect(try Files.read(folder.path("graph/data")) == Array(text.utf8))
    }
    do {
      let abandoned = try StagedFolder(replacing: folder.path("graph"))
      try Files.write([1], to: abandoned.staged + "/data")
    }
    #expect(try Files.read(folder.path("graph/data")) == Array("second".utf8))
    #expect(try Files.names(in: folder.path) == ["graph"])
  }

  @Test("Leftovers of a process that is gone are cleared away")
  func leftovers() throws {
    let folder = try ScratchFolder()
    try Files.makeFolder(folder.path(".graph.new-999999999"))
    try StagedFolder(replacing: folder.path("graph")).commit()
    #expect(try Files.names(in: folder.path) == ["graph"])
  }

  @Test("XXH64 gives the specification's values", arguments: [("", UInt64(0xEF46_DB37_51D8_E999)), ("abc", 0x44BC_2CF5_AD77_0999)])
  func checksum(_ text: String, _ hash: UInt64) { #expect(XXH64.hash(Array(text.utf8)) == hash) }

  @Test("Strings are numbered in the order of their first coming")
  func stringTable() {
    var table = StringTable()
    for i in 0..<5000 { #expect(table.intern("string \(i % 1000)") == i % 1000) }
    #expect(table.count == 1000)
    #expect(table.number(of: "string 7") == 7)
    #expect(table.number(of: "e\u{301}") == nil)
  }

  @Test("A radix sort is stable and in order")
  func radix() {
    var random = SeededGenerator(seed: 3)
    var keys = (0..<5000).map { _ in UInt64.random(in: 0..<3000, using: &random) << 20 }
    var values = (0..<5000).map { UInt32($0) }
    let wanted = zip(keys, values).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    RadixSort.sort(&keys, &values, bits: 40)
    #expect(keys == wanted.map(\.0))
    #expect(values == wanted.map(\.1))
  }
}
