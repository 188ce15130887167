/// What the program was called with.
package enum Arguments {
  /// The number of the first argument that is not UTF-8, from 1; `nil` where all are. Swift puts U+FFFD for what is none, and so a name
  /// that nobody wrote. O(bytes).
  package static func firstInvalid() -> Int? {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let text = unsafe CommandLine.unsafeArgv[index] else { return nil }
      if unsafe String(validatingCString: text) == nil { return index }
    }
    return nil
  }
}
