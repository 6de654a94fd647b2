import ArgumentParser
import Foundation
import Optimizers

/// An optimizer that the user named: a shipped one, or one described in a file.
struct DescribedOptimizer {
  /// What the user called it: the identifier, or the file's name without its folder.
  let identifier: String
  /// Where a shipped optimizer comes from.
  let source: String?
  let description: OptimizerDescription

  /// Throws `CommandFailure` that says where a description has gone wrong, or which names there are.
  init(named name: String) throws {
    if let shipped = OptimizerDescription.shipped(name) {
      identifier = name
      source = shipped.source
      description = try Self.read(shipped.text, name)
      return
    }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Self.unknown(name)
    }
    let text = try Self.contents(name)
    identifier = URL(fileURLWithPath: name).lastPathComponent
    source = nil
    description = try Self.read(text, name)
  }

  /// The files among optimizers that the user named.
  static func files(_ names: [String]) -> [InputFile] {
    names.filter { OptimizerDescription.shipped($0) == nil }.map { InputFile($0) }
  }

  /// The text of a file or pipe.
  private static func contents(_ name: String) throws -> String {
    guard let text = String(bytes: try InputFile(name).bytes(), encoding: .utf8) else {
      throw CommandFailure("\(name): is not UTF-8 text; pass a file with a description")
    }
    return text
  }

  static func unknown(_ name: String) -> CommandFailure {
    let suggestion = Identifiers.suggestion(
      for: name, among: OptimizerDescription.shipped.map(\.identifier))
    let family =
      name.hasPrefix("adam-l")
      ? "the L^P family is there for even P, "
        + "`adam-l\(OptimizerDescription.familyPowers.lowerBound)` to `adam-l\(OptimizerDescription.familyPowers.upperBound)`; "
      : suggestion
    return CommandFailure(
      "there is no optimizer and no file `\(name)`; \(family)`adam-derive list --optimizers` shows all")
  }

  private static func read(_ text: String, _ name: String) throws -> OptimizerDescription {
    do { return try OptimizerDescription(parsing: text) } catch {
      throw CommandFailure("\(name): \(error.description)")
    }
  }
}

/// An optimizer with what was derived from its description.
struct AnalysedOptimizer {
  let optimizer: DescribedOptimizer
  let analysis: OptimizerAnalysis
}

extension AnalysedOptimizer {
  /// Throws `CommandFailure` where a state has no closed form, and `ExitCode.undecided` where a proof is not found.
  init(_ optimizer: DescribedOptimizer) throws {
    self.optimizer = optimizer
    do { analysis = try OptimizerAnalysis(of: optimizer.description) } catch let failure as OptimizerFailure {
      if case .noClosedForm = failure { throw CommandFailure("\(optimizer.identifier): \(failure)") }
      Diagnostics.write("adam-derive: undecided: \(optimizer.identifier): \(failure)\n")
      throw ExitCode.undecided
    } catch {
      Diagnostics.write("adam-derive: undecided: \(optimizer.identifier): \(error.surfaceReason)\n")
      throw ExitCode.undecided
    }
  }
}
