import Foundation
import Optimizers
import SurfaceSyntax

/// An optimizer that a user named: a shipped description or a file.
struct DescribedOptimizer {
  /// The identifier of a shipped description, or the name that the file gives.
  let identifier: String
  let analysis: OptimizerAnalysis

  /// Reads and analyses; throws a `CommandFailure` that names near identifiers, or the place in the file.
  init(_ argument: String) throws {
    let known = OptimizerDescription.shipped.map(\.identifier)
    let description: OptimizerDescription
    if let shipped = OptimizerDescription.shipped(argument) {
      description = try shipped.parsed()
      identifier = argument
    } else if FileManager.default.fileExists(atPath: argument) {
      guard let data = FileManager.default.contents(atPath: argument),
        let text = String(data: data, encoding: .utf8)
      else {
        throw CommandFailure(
          "\(argument): cannot read as text in UTF-8; give a file with an optimizer's description")
      }
      do { description = try OptimizerDescription(parsing: text) } catch {
        throw CommandFailure("\(argument): \(error)")
      }
      identifier = description.name
    } else {
      let nearest = Identifiers.nearest(to: argument, among: known).map { "`\($0)`" }
      throw CommandFailure(
        "there is no optimizer `\(argument)` and no such file; did you mean \(nearest.joined(separator: " or "))? "
          + "Known are \(known.joined(separator: ", "))")
    }
    do { analysis = try OptimizerAnalysis(of: description) } catch let failure as OptimizerFailure {
      throw CommandFailure("\(argument): \(failure)")
    }
  }
}
