/// Places of an array that follow one another, and a number that whoever reads them tells them by.
package struct PlaceRun: Sendable {
  package let start: UInt32
  package let count: UInt32
  package let origin: UInt32

  package init(start: UInt32, count: UInt32, origin: UInt32) { (self.start, self.count, self.origin) = (start, count, origin) }
}

// Runs are short, mostly: an array that is grown by one element at a time would cost more than what is put into it.

extension PlaceRun {
  /// The places of runs, appended, each in the lower half of a word, the run's origin in the upper one. O(places).
  package static func append(_ runs: [PlaceRun], to output: inout [UInt64]) {
    let first = output.count
    output.append(contentsOf: repeatElement(0, count: runs.reduce(0) { $0 &+ Int($1.count) }))
    unsafe output.withUnsafeMutableBufferPointer { output in
      var next = first
      for run in runs {
        var word = UInt64(run.origin) &<< 32 | UInt64(run.start)
        for _ in 0..<run.count {
          unsafe output[next] = word
          word &+= 1
          next &+= 1
        }
      }
    }
  }
}
