import Glibc

/// The system's clocks.
package enum Clock {
  /// Nanoseconds since some moment in the past, never going back: for measuring.
  package static func monotonic() -> UInt64 {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }

  /// Seconds since 1970-01-01T00:00:00Z, and nanoseconds within the second (0 to 999,999,999).
  package static func realtime() -> (seconds: Int64, nanoseconds: Int32) {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &time)
    return (Int64(time.tv_sec), Int32(time.tv_nsec))
  }
}

/// The machine that this runs on.
package enum Machine {
  /// How many processors there are to use; at least 1.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The largest amount of memory that the process has held so far, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    return unsafe getrusage(0 /* RUSAGE_SELF */, &usage) == 0 ? Int(usage.ru_maxrss) * 1024 : 0
  }

  /// The tz database's file for a zone (`Europe/Brussels`), or `nil` where there is no such zone here.
  package static func zoneFile(_ name: String) -> [UInt8]? {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.first != UInt8(ascii: ".") }), !name.utf8.contains(0) else { return nil }
    return try? Files.read("/usr/share/zoneinfo/" + name, limit: 1 << 20)
  }
}
