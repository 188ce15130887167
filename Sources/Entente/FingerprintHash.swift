import EntenteBytes

/// A number for a row of named texts: another text, name or order gives another number.
struct FingerprintHash {
  private var bytes: [UInt8] = []

  init(_ texts: [(name: String, text: String)]) {
    for (name, text) in texts { add(name, text) }
  }

  mutating func add(_ name: String, _ text: String) {
    for part in [name, text] {
      Little.appendVarint(UInt64(part.utf8.count), to: &bytes)
      Little.append(XXH64.hash(Array(part.utf8)), to: &bytes)
    }
  }

  var value: UInt64 { XXH64.hash(bytes) }
}
