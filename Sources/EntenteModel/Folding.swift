/// Folding: what makes two spellings one name. Case, accents and typography go; letters and digits stay.
///
/// The toolchain has no Unicode normalisation without Foundation, so the table of base letters is here. It covers Latin
/// (Latin-1 to Extended-B, Extended Additional), Greek and Cyrillic; other letters fold to their lower case.
public enum Folding {
  /// The scalar's folded letters appended to `output`; nothing for a combining mark. O(1).
  @inlinable package static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      output.append(value >= 0x41 && value <= 0x5A ? UInt8(value) + 32 : UInt8(value))
    } else {
      appendRare(scalar, to: &output)
    }
  }

  @usableFromInline package static func appendRare(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if let letter = letter(scalar) { return output.append(letter) }
    if let base = table[scalar.value] {
      output.append(contentsOf: base)
      return
    }
    switch scalar.value {
    case 0x300...0x36F: return
    case 0x2018, 0x2019, 0x02BC, 0x2032: output.append(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212: output.append(UInt8(ascii: "-"))
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: output.append(UInt8(ascii: " "))
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return
    default: output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The base letter of a Latin one that has a single one. O(1).
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    guard latin.contains(Int(scalar.value)) else { return nil }
    let letter = letters[Int(scalar.value) - latin.lowerBound]
    return letter == UInt8(ascii: " ") ? nil : letter
  }

  /// The base letter of a Latin one that has a single one, by the two bytes that it takes; `nil` for any other two bytes. O(1).
  package static func letter(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard (0xC3...0xC5).contains(first), second & 0xC0 == 0x80 else { return nil }
    let letter = letters[Int(first - 0xC3) << 6 | Int(second & 0x3F)]
    return letter == UInt8(ascii: " ") ? nil : letter
  }

  /// Latin-1 and Extended-A, whose base letters are looked up by place; a blank stands for what has none, or several.
  private static let latin = 0xC0..<0x180
  private static let letters = Array(
    ("aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiii  jjkk llllll  llnnnnnn nnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Whether a scalar is part of a name's key: a letter or a digit of any script.
  package static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    if letter(scalar) != nil { return true }
    if scalar.value < 0x80 {
      return (scalar.value >= 0x30 && scalar.value <= 0x39) || (scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The key under which a name is looked up: folded words, one space between them. `"MAOC(N)"` and `"maoc-n"` both give `"maoc n"`. O(length).
  public static func key(_ name: some StringProtocol) -> String { String(decoding: keyBytes(name.unicodeScalars), as: UTF8.self) }

  /// The same, faster where all is ASCII.
  public static func key(_ name: String) -> String {
    let text = name.utf8.span
    var isPlain = true
    var output: [UInt8] = []
    // What is left out is as long as the space that stands for it, or longer.
    output.append(addingCapacity: text.count) { key in
      var gap = false
      for place in text.indices {
        let byte = text[place]
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        if byte >= 0x80 {
          isPlain = false
          return
        }
        guard isLetter || byte >= 0x30 && byte <= 0x39 else {
          gap = true
          continue
        }
        if gap, key.count > 0 { key.append(UInt8(ascii: " ")) }
        gap = false
        key.append(isLetter ? byte | 0x20 : byte)
      }
    }
    return String(decoding: isPlain ? output : keyBytes(name.unicodeScalars), as: UTF8.self)
  }

  /// ``key(_:)`` as UTF-8.
  package static func keyBytes(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
    var output: [UInt8] = []
    var gap = false
    for scalar in scalars {
      if isNameScalar(scalar) {
        if gap, !output.isEmpty { output.append(UInt8(ascii: " ")) }
        gap = false
        append(scalar, to: &output)
      } else if !(0x300...0x36F).contains(scalar.value), scalar.value != 0xAD {
        gap = true
      }
    }
    return output
  }

  /// The id of what bears this name: its key with hyphens, ASCII where the table knows the letter. `"EL PAcCTO 2.0"` gives `"el-paccto-2-0"`.
  public static func slug(_ name: some StringProtocol) -> String {
    String(decoding: keyBytes(name.unicodeScalars).map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  /// Base letters by scalar value.
  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    var letter: UInt32?
    for scalar in pairs.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        letter = nil
      } else if let letter {
        table[letter, default: []] += Array(String(scalar).utf8)
      } else {
        letter = scalar.value
      }
    }
    return table
  }()

  private static let pairs = """
    Àa Áa Âa Ãa Äa Åa Æae Çc Èe Ée Êe Ëe Ìi Íi Îi Ïi Ðd Ñn Òo Óo Ôo Õo Öo Øo Ùu Úu Ûu Üu Ýy Þth ßss àa áa âa ãa äa åa æae
    çc èe ée êe ëe ìi íi îi ïi ðd ñn òo óo ôo õo öo øo ùu úu ûu üu ýy þth ÿy Āa āa Ăa ăa Ąa ąa Ćc ćc Ĉc ĉc Ċc ċc Čc čc Ďd
    ďd Đd đd Ēe ēe Ĕe ĕe Ėe ėe Ęe ęe Ěe ěe Ĝg ĝg Ğg ğg Ġg ġg Ģg ģg Ĥh ĥh Ħh ħh Ĩi ĩi Īi īi Ĭi ĭi Įi įi İi ıi Ĳij ĳij Ĵj ĵj
    Ķk ķk Ĺl ĺl Ļl ļl Ľl ľl Łl łl Ńn ńn Ņn ņn Ňn ňn Ŋn ŋn Ōo ōo Ŏo ŏo Őo őo Œoe œoe Ŕr ŕr Ŗr ŗr Řr řr Śs śs Ŝs ŝs Şs şs Šs
    šs Ţt ţt Ťt ťt Ŧt ŧt Ũu ũu Ūu ūu Ŭu ŭu Ůu ůu Űu űu Ųu ųu Ŵw ŵw Ŷy ŷy Ÿy Źz źz Żz żz Žz žz ſs ƒf Ơo ơo Ưu ưu Ǆdz ǅdz ǆdz
    Ǉlj ǈlj ǉlj Ǌnj ǋnj ǌnj Ǎa ǎa Ǐi ǐi Ǒo ǒo Ǔu ǔu Ǖu ǖu Ǘu ǘu Ǚu ǚu Ǜu ǜu Ǟa ǟa Ǡa ǡa Ǧg ǧg Ǩk ǩk Ǫo ǫo Ǭo ǭo ǰj Ǳdz ǲdz
    ǳdz Ǵg ǵg Ǹn ǹn Ǻa ǻa Ȁa ȁa Ȃa ȃa Ȅe ȅe Ȇe ȇe Ȉi ȉi Ȋi ȋi Ȍo ȍo Ȏo ȏo Ȑr ȑr Ȓr ȓr Ȕu ȕu Ȗu ȗu Șs șs Țt țt Ȟh ȟh Ȧa ȧa
    Ȩe ȩe Ȫo ȫo Ȭo ȭo Ȯo ȯo Ȱo ȱo Ȳy ȳy Άα Έε Ήη Ίι Όο Ύυ Ώω ΐι Αα Ββ Γγ Δδ Εε Ζζ Ηη Θθ Ιι Κκ Λλ Μμ Νν Ξξ Οο Ππ Ρρ Σσ Ττ Υυ
    Φφ Χχ Ψψ Ωω Ϊι Ϋυ άα έε ήη ίι ΰυ ςσ ϊι ϋυ όο ύυ ώω Ѐѐ Ёё Ђђ Ѓѓ Єє Ѕѕ Іі Її Јј Љљ Њњ Ћћ Ќќ Ѝѝ Ўў Џџ Аа Бб Вв Гг Дд Ее Жж
    Зз Ии Йй Кк Лл Мм Нн Оо Пп Рр Сс Тт Уу Фф Хх Цц Чч Шш Щщ Ъъ Ыы Ьь Ээ Юю Яя Ḁa ḁa Ḃb ḃb Ḅb ḅb Ḇb ḇb Ḉc ḉc Ḋd ḋd Ḍd ḍd Ḏd
    ḏd Ḑd ḑd Ḓd ḓd Ḕe ḕe Ḗe ḗe Ḙe ḙe Ḛe ḛe Ḝe ḝe Ḟf ḟf Ḡg ḡg Ḣh ḣh Ḥh ḥh Ḧh ḧh Ḩh ḩh Ḫh ḫh Ḭi ḭi Ḯi ḯi Ḱk ḱk Ḳk ḳk Ḵk ḵk Ḷl
    ḷl Ḹl ḹl Ḻl ḻl Ḽl ḽl Ḿm ḿm Ṁm ṁm Ṃm ṃm Ṅn ṅn Ṇn ṇn Ṉn ṉn Ṋn ṋn Ṍo ṍo Ṏo ṏo Ṑo ṑo Ṓo ṓo Ṕp ṕp Ṗp ṗp Ṙr ṙr Ṛr ṛr Ṝr ṝr Ṟr
    ṟr Ṡs ṡs Ṣs ṣs Ṥs ṥs Ṧs ṧs Ṩs ṩs Ṫt ṫt Ṭt ṭt Ṯt ṯt Ṱt ṱt Ṳu ṳu Ṵu ṵu Ṷu ṷu Ṹu ṹu Ṻu ṻu Ṽv ṽv Ṿv ṿv Ẁw ẁw Ẃw ẃw Ẅw ẅw Ẇw
    ẇw Ẉw ẉw Ẋx ẋx Ẍx ẍx Ẏy ẏy Ẑz ẑz Ẓz ẓz Ẕz ẕz ẖh ẗt ẘw ẙy ẛs ẞss Ạa ạa Ảa ảa Ấa ấa Ầa ầa Ẩa ẩa Ẫa ẫa Ậa ậa Ắa ắa Ằa ằa
    Ẳa ẳa Ẵa ẵa Ặa ặa Ẹe ẹe Ẻe ẻe Ẽe ẽe Ếe ếe Ềe ềe Ểe ểe Ễe ễe Ệe ệe Ỉi ỉi Ịi ịi Ọo ọo Ỏo ỏo Ốo ốo Ồo ồo Ổo ổo Ỗo ỗo Ộo ộo
    Ớo ớo Ờo ờo Ởo ởo Ỡo ỡo Ợo ợo Ụu ụu Ủu ủu Ứu ứu Ừu ừu Ửu ửu Ữu ữu Ựu ựu Ỳy ỳy Ỵy ỵy Ỷy ỷy Ỹy ỹy
    """
}
