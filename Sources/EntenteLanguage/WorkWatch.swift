/// Counts the work of reading and planning a query, and asks now and then whether to go on: whoever runs queries knows the clock and
/// whether somebody waits. One for each query.
package final class WorkWatch {
  /// Steps between two looks; a step is a token, a part of a tree, or a comparison of two such parts: well under a microsecond.
  package static let stride = 4096

  private var steps = WorkWatch.stride
  private let look: () -> QueryError?
  /// Why to stop; `nil` while work goes on.
  package private(set) var verdict: QueryError?

  /// - Parameter look: says why to stop, if it is time to.
  package init(_ look: @escaping () -> QueryError?) { self.look = look }

  /// Counts work done. `false` from the moment on where it is time to stop. O(1).
  @inline(__always)
  package func goesOn(_ work: Int = 1) -> Bool {
    steps &-= work
    if steps <= 0 { ask() }
    return verdict == nil
  }

  /// Counts work done; throws when it is time to stop. O(1).
  @inline(__always)
  package func tick(_ work: Int = 1) throws(QueryError) {
    if !goesOn(work), let verdict { throw verdict }
  }

  @inline(never)
  private func ask() {
    steps = WorkWatch.stride
    if verdict == nil { verdict = look() }
  }
}
