import Glibc

/// What is large and not needed any more, to be freed by a thread of its own: letting go of a hundred million values takes longer than
/// somebody wants to wait who has pressed Ctrl-C.
///
/// What is put in must have no other owner: it is freed here only as its last.
package final class Garbage: @unchecked Sendable {
  private var things: [Any] = []

  package init() {}

  /// Moves a list in; an empty one stays behind.
  package func take<Element>(_ list: inout [Element]) {
    things.append(list)
    list = []
  }

  /// Moves something in; nothing stays behind.
  package func take<Thing>(_ thing: inout Thing?) {
    if let thing { things.append(thing) }
    thing = nil
  }

  /// Frees it all, beside what goes on here. Where there is no thread to be had, it is freed when the last owner of this goes.
  package func letGo() { Parallel.Thread { self.things = [] }?.detach() }
}
