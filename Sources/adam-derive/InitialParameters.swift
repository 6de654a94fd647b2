import AdamOptimizer
import CrossValidation

/// The parameters that a run starts from.
enum InitialParameters {
  /// Reads one number for all parameters, or one for each, separated by commas; no number is 0 for all.
  static func read<Scalar: AdamScalar>(
    _ text: String?, count: Int, in _: Scalar.Type = Scalar.self
  ) throws -> [Scalar] {
    guard let text else { return Array(repeating: 0, count: count) }
    let fields = text.split(separator: ",", omittingEmptySubsequences: false)
    let values = try fields.map { field in
      guard let value = number(field, in: Scalar.self) else {
        throw CommandFailure(
          "--initial \(text.excerpt): `\(field.excerpt)` is not a finite number; write numbers such as 0.5,-1"
        )
      }
      guard value.isFinite else {
        throw CommandFailure(
          "--initial \(text.excerpt): `\(field.excerpt)` is not finite in \(Precision(of: Scalar.self).rawValue), whose "
            + "largest number is \(Scalar.greatestFiniteMagnitude); give a smaller one"
            + (Scalar.self == Float.self ? ", or --precision double" : ""))
      }
      return value
    }
    guard values.count == 1 || values.count == count else {
      throw CommandFailure(
        "--initial \(text.excerpt): \(values.count) numbers for \(count) parameters; give one, or one for each"
      )
    }
    return values.count == 1 ? Array(repeating: values[0], count: count) : values
  }

  /// The number nearest to a text, infinity beyond the format's range; `nil` for anything else, NaN and infinity too.
  private static func number<Scalar: AdamScalar>(_ field: Substring, in _: Scalar.Type) -> Scalar? {
    let trimmed = field.filter { $0 != " " }
    guard !trimmed.lowercased().contains(where: { "ni".contains($0) }) else { return nil }
    // By way of Double a Float would be rounded twice.
    return Scalar.self == Float.self ? Float(trimmed).map { Scalar($0) } : Double(trimmed).map { Scalar($0) }
  }
}
