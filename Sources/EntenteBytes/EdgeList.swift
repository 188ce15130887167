/// Where the edges of one type and direction at a node lie: found once, counted, and read later, together with others.
///
/// Plain numbers, as loops over many of them read and write them; what they mean is the caller's to say.
@usableFromInline package struct EdgeList: Sendable, BitwiseCopyable {
  /// The node.
  @usableFromInline package let owner: UInt32
  /// What the caller tells the list's edges by.
  @usableFromInline package let origin: UInt32
  /// The type × 2, + 1 for incoming.
  @usableFromInline package let slot: UInt32
  /// Where the list begins among those of its slot, and how many edges it has; see ``CheckedBytes/find(_:_:from:)``.
  @usableFromInline package internal(set) var start: UInt32
  @usableFromInline package internal(set) var length: UInt32

  @inlinable package init(owner: UInt32, origin: UInt32, slot: UInt32, start: UInt32 = 0, length: UInt32 = 0) {
    (self.owner, self.origin, self.slot, self.start, self.length) = (owner, origin, slot, start, length)
  }

  /// The length of a list that was not found: a slower way must tell.
  package static let unknown = UInt32.max
  /// The length of a list that is being looked for.
  static let wanted: UInt32 = 1

  @inlinable package var isIncoming: Bool { slot & 1 == 1 }
  @inlinable package var count: Int { Int(length) }
}
