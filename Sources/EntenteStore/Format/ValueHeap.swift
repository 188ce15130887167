import EntenteBytes
import EntenteModel

/// Values that no column holds as a number: lists, times, durations, and the values of a key that has several kinds in one group.
///
/// Value *i* is the bytes from `data` + `offsets[i]` to `data` + `offsets[i + 1]`: a tag and what follows it, see ``ValueCodec``. Equal values are stored once.
///
/// In the catalog: count, offsets, data.
struct ValueHeap: Sendable {
  static let empty = ValueHeap(count: 0, offsets: .empty, data: 0)
  let count: Int
  let offsets: EliasFano
  let data: Int

  func bytes(_ place: Int, _ file: GraphFile) throws(StoreError) -> [UInt8] {
    guard UInt(bitPattern: place) < UInt(bitPattern: count) else { return [] }
    let (start, end) = try offsets.pair(place, file)
    guard start <= end else { throw file.damaged(data, "a value that ends before it begins") }
    return try file.array((data + start)..<(data + end))
  }

  static func encode(_ values: [[UInt8]], into writer: inout ContainerWriter) -> ValueHeap {
    guard !values.isEmpty else { return .empty }
    var offsets = [0]
    var data: [UInt8] = []
    for value in values {
      data.append(contentsOf: value)
      offsets.append(data.count)
    }
    let place = writer.append(data)
    return ValueHeap(count: values.count, offsets: EliasFano.encode(offsets, into: &writer), data: place)
  }
}

/// Property values as bytes.
///
/// | tag | value | what follows |
/// |---|---|---|
/// | 0, 1 | false, true | |
/// | 2 | integer | zigzag varint |
/// | 3 | float | 8 bytes |
/// | 4 | string | varint code |
/// | 5 | date | zigzag varint of days |
/// | 6 | local time | varint of nanoseconds |
/// | 7 | time | varint of nanoseconds, zigzag varint of the offset in seconds |
/// | 8 | local date and time | zigzag varint of days, varint of nanoseconds |
/// | 9 | date and time | as 8, zigzag varint of the offset, varint of 0 or 1 + the zone's string code |
/// | 10 | duration | zigzag varints of months, days, seconds and nanoseconds |
/// | 11 | EDTF date | varint place in the table of EDTF dates |
/// | 12 | list | varint count, the elements |
enum ValueCodec {
  /// How deep lists may be nested.
  static let depthLimit = 64

  /// Codes of strings and EDTF dates, while a graph is written.
  struct Codes {
    var string: (String) -> Int
    var edtf: (PartialDate) -> Int
  }

  static func append(_ value: PropertyValue, _ codes: Codes, to bytes: inout [UInt8]) {
    func put(_ tag: UInt8, _ numbers: UInt64...) {
      bytes.append(tag)
      for number in numbers { Little.appendVarint(number, to: &bytes) }
    }
    let zigzag = Little.zigzag
    switch value {
    case .boolean(let value): put(value ? 1 : 0)
    case .integer(let value): put(2, zigzag(value))
    case .float(let value):
      put(3)
      Little.append(value.bitPattern, to: &bytes)
    case .string(let value): put(4, UInt64(codes.string(value)))
    case .date(let days): put(5, zigzag(days))
    case .localTime(let time): put(6, zigzag(time.nanoseconds))
    case .time(let time): put(7, zigzag(time.local.nanoseconds), zigzag(Int64(time.offset)))
    case .localDateTime(let value): put(8, zigzag(value.days), zigzag(value.time.nanoseconds))
    case .dateTime(let value):
      put(9, zigzag(value.local.days), zigzag(value.local.time.nanoseconds), zigzag(Int64(value.offset)))
      Little.appendVarint(value.zone.map { UInt64(codes.string($0)) + 1 } ?? 0, to: &bytes)
    case .duration(let value): put(10, zigzag(value.months), zigzag(value.days), zigzag(value.seconds), zigzag(Int64(value.nanoseconds)))
    case .edtf(let value): put(11, UInt64(codes.edtf(value)))
    case .list(let values):
      put(12, UInt64(values.count))
      for value in values { append(value, codes, to: &bytes) }
    }
  }
}
