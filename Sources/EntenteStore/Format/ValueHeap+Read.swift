import EntenteBytes
import EntenteModel

extension ValueCodec {
  /// What decoding needs of the graph: strings and EDTF dates by their codes.
  struct Sources {
    var string: (Int) throws(StoreError) -> String
    var edtf: (Int) throws(StoreError) -> PartialDate
  }

  /// The value at the reader's place; `nil` for bytes that are none.
  static func read(_ reader: inout ByteReader, _ sources: Sources, depth: Int = 0) throws(StoreError) -> PropertyValue? {
    guard depth <= depthLimit else { return nil }
    let tag = reader.byte()
    func signed() -> Int64 { Little.unzigzag(reader.varint()) }
    func small() -> Int32 { Int32(truncatingIfNeeded: signed()) }
    let value: PropertyValue
    switch tag {
    case 0, 1: value = .boolean(tag == 1)
    case 2: value = .integer(signed())
    case 3: value = .float(Double(bitPattern: reader.word()))
    case 4: value = .string(try sources.string(reader.count()))
    case 5: value = .date(days: signed())
    case 6: value = .localTime(LocalTime(nanoseconds: signed()))
    case 7: value = .time(OffsetTime(local: LocalTime(nanoseconds: signed()), offset: small()))
    case 8: value = .localDateTime(LocalDateTime(days: signed(), time: LocalTime(nanoseconds: signed())))
    case 9:
      let local = LocalDateTime(days: signed(), time: LocalTime(nanoseconds: signed()))
      let offset = small()
      let zone = reader.count()
      value = .dateTime(ZonedDateTime(local: local, offset: offset, zone: zone == 0 ? nil : try sources.string(zone - 1)))
    case 10: value = .duration(Duration(months: signed(), days: signed(), seconds: signed(), nanoseconds: small()))
    case 11: value = .edtf(try sources.edtf(reader.count()))
    case 12:
      var elements: [PropertyValue] = []
      for _ in 0..<reader.count(limit: reader.remaining) {
        guard let element = try read(&reader, sources, depth: depth + 1) else { return nil }
        elements.append(element)
      }
      value = .list(elements)
    default: return nil
    }
    return reader.failed ? nil : value
  }
}
