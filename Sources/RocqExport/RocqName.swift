import SymbolicAlgebra

/// Names as Rocq identifiers, one to one.
///
/// Letters and digits stay, `-` becomes `_`, a space `'_`, `/` becomes `''`, and any other character its code between
/// primes.
/// A prefix says what kind of thing is named, so no name is a keyword or hides a name of the foundations.
public enum RocqName {
  /// The identifier without prefix.
  public static func mangled(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": text.unicodeScalars.append(scalar)
      case "-": text += "_"
      case "/": text += "''"
      case " ": text += "'_"
      default: text += "'" + String(scalar.value, radix: 16) + "'"
      }
    }
    return text
  }

  /// The name that an identifier made by `mangled` stands for, or nil if there is none.
  public static func demangled(_ identifier: String) -> String? {
    var name = String.UnicodeScalarView()
    var rest = Substring(identifier).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "_": name.append("-")
      case "'" where rest.first == "_":
        rest.removeFirst()
        name.append(" ")
      case "'":
        guard let end = rest.firstIndex(of: "'") else { return nil }
        let code = rest[..<end]
        rest = rest[rest.index(after: end)...]
        if code.isEmpty {
          name.append("/")
        } else {
          guard let value = UInt32(String(code), radix: 16), let scalar = Unicode.Scalar(value) else {
            return nil
          }
          name.append(scalar)
        }
      default: name.append(scalar)
      }
    }
    let original = String(name)
    return mangled(original) == identifier ? original : nil
  }

  static func variable(_ variable: Variable) -> String {
    switch variable.sort {
    case .real: "r_" + mangled(variable.name)
    case .index: "i_" + mangled(variable.name)
    case .sequence(let arity): "s\(arity == 1 ? "" : String(arity))_" + mangled(variable.name)
    }
  }

  /// The hypothesis that an index variable is a natural number.
  static func natural(_ name: String) -> String { "natural_" + mangled(name) }
}
