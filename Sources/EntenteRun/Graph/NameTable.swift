/// Names and their numbers, in order of first use. Names are the same when their scalars are.
struct NameTable {
  private(set) var names: [String] = []
  private var numbers: [[UInt8]: UInt16] = [:]

  func number(of name: String) -> UInt16? { numbers[Array(name.utf8)] }

  /// The name's number, a new one where it has none.
  mutating func intern(_ name: String) throws(RunError) -> UInt16 {
    let bytes = Array(name.utf8)
    if let number = numbers[bytes] { return number }
    guard let number = UInt16(exactly: names.count) else {
      throw .limit(.size, message: "a graph has at most 65,536 labels, as many types, and as many property keys")
    }
    names.append(name)
    numbers[bytes] = number
    return number
  }
}
