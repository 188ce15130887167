package import Synchronization

/// XXH64, a fast hash of 64 bits that finds damage (Yann Collet, specification of the xxHash algorithms, 0.1.1). No protection against forgery.
///
/// Several gigabytes a second in a release build.
package enum XXH64 {
  static let p1: UInt64 = 0x9E37_79B1_85EB_CA87
  static let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  static let p3: UInt64 = 0x1656_67B1_9E37_79F9
  static let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
  static let p5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The hash of `bytes`. O(length).
  package static func hash(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe hash($0, seed: seed) }
  }

  /// The hash of `bytes`. O(length).
  package static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { unsafe bytes.withUnsafeBytes { unsafe hash($0, seed: 0) } }

  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var place = 0
    var hash: UInt64
    if bytes.count >= 32 {
      (hash, place) = unsafe stripes(bytes, seed)
    } else {
      hash = seed &+ p5
    }
    hash = hash &+ UInt64(bytes.count)
    while place + 8 <= bytes.count {
      hash = rotate(hash ^ round(0, unsafe word(bytes, place)), 27) &* p1 &+ p4
      place += 8
    }
    if place + 4 <= bytes.count {
      let half = UInt64(UInt32(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      hash = rotate(hash ^ (half &* p1), 23) &* p2 &+ p3
      place += 4
    }
    while place < bytes.count {
      hash = rotate(hash ^ (UInt64(unsafe bytes[place]) &* p5), 11) &* p1
      place += 1
    }
    return avalanche(hash)
  }

  /// Bytes of which every cache line is touched before they are hashed, where there are more: hashing waits for one line after the other, and a processor
  /// looks ahead no further than a page.
  private static let page = 4096
  /// What was touched last: a compiler leaves out what nobody could look at. It means nothing.
  package static let touched = Atomic<UInt64>(0)

  /// The whole 32-byte stripes: four lanes that know nothing of one another.
  private static func stripes(_ bytes: UnsafeRawBufferPointer, _ seed: UInt64) -> (hash: UInt64, place: Int) {
    var a = seed &+ p1 &+ p2
    var b = seed &+ p2
    var c = seed
    var d = seed &- p1
    let length = bytes.count & ~31
    var (place, ahead, sum) = (0, length > page ? 0 : length, 0 as UInt64)
    while place < length {
      let stop = min(length, place &+ page)
      let far = min(length, stop &+ page)
      while ahead < far {
        sum ^= unsafe word(bytes, ahead)
        ahead &+= 64
      }
      while place < stop {
        a = unsafe round(a, word(bytes, place))
        b = unsafe round(b, word(bytes, place &+ 8))
        c = unsafe round(c, word(bytes, place &+ 16))
        d = unsafe round(d, word(bytes, place &+ 24))
        place &+= 32
      }
    }
    if length > page { touched.store(sum, ordering: .relaxed) }
    var hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
    hash = merge(merge(merge(merge(hash, a), b), c), d)
    return (hash, length)
  }

  @inline(__always) private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
  @inline(__always) private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 { rotate(lane &+ word &* p2, 31) &* p1 }
  @inline(__always) private static func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { x &<< n | x &>> (64 &- n) }

  @inline(__always) private static func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 { (hash ^ round(0, lane)) &* p1 &+ p4 }

  private static func avalanche(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ hash >> 33) &* p2
    hash = (hash ^ hash >> 29) &* p3
    return hash ^ hash >> 32
  }
}
