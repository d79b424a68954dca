internal import YouthCare

/// A value written out whole, field by field: equal values give the same bytes in every process, others give others.
///
/// It follows what a value stores, so a field that a scenario gets tomorrow counts without a line here. Texts for
/// readers are left out; what has no order is put in that of its descriptions.
struct ValueDescription {
  private(set) var bytes: [UInt8] = []
  /// The names of types that were met, which take long to work out.
  private var typeNames: [ObjectIdentifier: String] = [:]

  init(_ value: Any) {
    write(value)
  }

  private mutating func write(_ value: Any) {
    switch value {
    case let number as Double: write("\(number)")
    case let number as Int: write("\(number)")
    case let truth as Bool: write(truth ? "true" : "false")
    case let text as String: write(text.debugDescription)
    case is LocalizedText: write("text")
    default: write(Mirror(reflecting: value), of: value)
    }
  }

  private mutating func write(_ mirror: Mirror, of value: Any) {
    switch mirror.displayStyle {
    case .dictionary, .set:
      let entries = mirror.children.map { Self(Mirror(reflecting: $0.value).children.map(\.value)).bytes }
      write("{")
      for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) { bytes += entry }
      write("}")
    case .optional:
      if let child = mirror.children.first { write(child.value) } else { write("nil") }
    case .collection, .tuple:
      write("[")
      for child in mirror.children { write(child.value) }
      write("]")
    case .struct, .class, .enum, .foreignReference, .none, .some:
      write(name(of: type(of: value)))
      guard !mirror.children.isEmpty else { return write("\(value)") }
      write("(")
      for child in mirror.children {
        write(child.label ?? "")
        write(child.value)
      }
      write(")")
    }
  }

  private mutating func name(of type: Any.Type) -> String {
    let key = ObjectIdentifier(type)
    if let known = typeNames[key] { return known }
    let name = String(reflecting: type)
    typeNames[key] = name
    return name
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: " "))
  }
}
