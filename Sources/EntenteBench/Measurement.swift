import EntenteBytes

/// Times and memory of this process.
enum Measurement {
  /// Seconds that each of `runs` calls took, sorted.
  static func seconds(runs: Int, _ body: () throws -> Void) rethrows -> [Double] {
    var times: [Double] = []
    for _ in 0..<runs {
      let start = Clock.monotonic()
      try body()
      times.append(Double(Clock.monotonic() - start) / 1e9)
    }
    return times.sorted()
  }

  static func median(_ sorted: [Double]) -> Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }

  static func percentile(_ sorted: [Double], _ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// The largest resident set so far, in MB (Linux's VmHWM); 0 where the system does not tell.
  static var peakMegabytes: Double {
    guard let status = try? Files.read("/proc/self/status") else { return 0 }
    for line in status.split(separator: 0x0A) where line.starts(with: "VmHWM:".utf8) {
      let digits = line.filter { (0x30...0x39).contains($0) }
      return (Double(String(decoding: digits, as: UTF8.self)) ?? 0) / 1024
    }
    return 0
  }
}
