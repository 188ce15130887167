/// What one operator or search holds of a query's memory: told as a whole, so that it need not be counted down piece by piece.
final class HeldMemory {
  private let meter: Meter
  private(set) var bytes = 0
  /// Which run the bytes were counted in: a new run counts from nothing.
  private var run = -1

  init(_ meter: Meter) { self.meter = meter }

  /// Counts so many bytes more. O(1).
  @inline(__always)
  func add(_ more: Int) throws(RunError) {
    if run != meter.run { (run, bytes) = (meter.run, 0) }
    bytes &+= more
    try meter.hold(more)
  }

  /// Takes over bytes that somebody else has counted.
  func adopt(_ more: Int) {
    if run != meter.run { (run, bytes) = (meter.run, 0) }
    bytes &+= more
  }

  /// Counts what is held from now on, whatever it was before. O(1).
  func become(_ now: Int) throws(RunError) {
    if run != meter.run { (run, bytes) = (meter.run, 0) }
    try add(now - bytes)
  }

  /// Holds nothing any more.
  func removeAll() {
    if run == meter.run { meter.release(bytes) }
    bytes = 0
  }
}
