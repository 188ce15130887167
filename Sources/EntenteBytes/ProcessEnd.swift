/// What is best left to the end of the process.
package enum ProcessEnd {
  /// Never gives an object back: where the process ends with it, taking apart what it holds would only take time.
  package static func keep(_ object: AnyObject) { _ = unsafe Unmanaged.passRetained(object) }
}
