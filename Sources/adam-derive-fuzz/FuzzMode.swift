import Optimizers
import SurfaceSyntax

/// One reader that is fed with arbitrary bytes, and what has to hold of whatever it accepts.
struct FuzzMode: Sendable {
  /// The name on the command line.
  let name: String
  /// Inputs to begin with.
  let seeds: [[UInt8]]
  /// Pieces that mutations insert.
  let dictionary: [String]
  /// Reads the bytes; gives a sentence on what is wrong, or nil. A crash is a finding too.
  let check: @Sendable ([UInt8]) -> String?

  static let all: [FuzzMode] = [descriptions, arrays, savedRuns, gradients, traces]
}

extension FuzzMode {
  /// Descriptions of optimizers: errors lie inside the text, and what is read is printed and read back the same.
  static let descriptions = FuzzMode(
    name: "descriptions", seeds: OptimizerDescription.shipped.map { Array($0.text.utf8) },
    dictionary: [
      "optimizer X\n", "parameter ", "state ", "update ", "let ", " in [0, 1)", "[t-1]", "[t]", "g[t]",
      "sqrt(",
      "sign(", "max(", "^(t+1)", "^2", "/", "*", "-inf", "1/0", "sum[k=1..t] ", "\u{3B2}\u{2081}", "|", "#",
    ]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let description: OptimizerDescription
    do throws(SyntaxError) { description = try OptimizerDescription(parsing: text) } catch {
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      return (1...max(1, lines + 1)).contains(error.start.line) && error.start.column >= 1
        ? nil : "the error lies outside of the text: \(error)"
    }
    guard let printed = try? description.text() else { return nil }
    do {
      let again = try OptimizerDescription(parsing: printed)
      return again == description ? nil : "printed and read back it is another description:\n\(printed)"
    } catch { return "what was printed can't be read: \(error)\n\(printed)" }
  }
}
