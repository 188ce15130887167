import Glibc

// The settings of the C library's memory (mallopt(3), malloc_trim(3)), which the Glibc module does not show.
@_silgen_name("mallopt")
private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
@_silgen_name("malloc_trim")
private func mallocTrim(_ pad: Int) -> Int32
private let mmapThreshold: Int32 = -3
private let topPad: Int32 = -2
private let trimThreshold: Int32 = -1

/// The memory that the C library keeps for this process.
package enum Memory {
  /// What is larger than this goes back to the system as soon as it is freed, once ``returnEagerly()`` was called.
  private static let piece: Int32 = 256 << 10

  /// From now on, what is freed does not wait to be used again: for work that keeps to a limit. It costs time.
  package static func returnEagerly() {
    _ = mallopt(mmapThreshold, piece)
    _ = mallopt(trimThreshold, piece)
  }

  /// From now on, what threads take grows by megabytes: the library would ask the system for a page or two, again and again, of each thread's own heap. What
  /// is freed waits to be used again.
  package static func growBySteps() {
    _ = mallopt(topPad, 1 << 20)
    // Once one of these is set, the library no longer learns from what is freed how large pieces are that come again.
    _ = mallopt(mmapThreshold, kept / 2)
    _ = mallopt(trimThreshold, kept)
  }

  private static let kept: Int32 = 64 << 20

  /// Gives back what is free now.
  package static func giveBack() { _ = mallocTrim(0) }
}
