/// The hand-written files of `proofs` that a check needs, carried inside the program so that it checks wherever it runs.
enum Foundations {
  /// What the exported proofs and the statements rest on, each file after those that it requires.
  static let theories: [(name: String, text: String)] = [
    ("Powers", text(PackageResources.Powers_v)), ("Sums", text(PackageResources.Sums_v)),
    ("GeometricSums", text(PackageResources.GeometricSums_v)), ("Rules", text(PackageResources.Rules_v)),
    ("Arithmetic", text(PackageResources.Arithmetic_v)), ("Moments", text(PackageResources.Moments_v)),
    ("Statements", text(PackageResources.Statements_v)),
  ]

  /// The proofs that exported theorems give the statements written by hand.
  static let conformance = text(PackageResources.Conformance_v)

  /// The axiom that every proposition holds or doesn't.
  static let excludedMiddle = "Classical_Prop.classic"

  /// The axioms of the standard reals, the only ones that a theorem may rest on unless more is allowed.
  static let allowedAxioms = Set(
    text(PackageResources.allowed_axioms_txt).split(separator: "\n").map(String.init))

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
