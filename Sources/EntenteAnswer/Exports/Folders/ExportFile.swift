/// One file of an export that is a folder.
package struct ExportFile: Sendable {
  /// Below the folder, with `/` between names.
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
