import Optimizers
import Testing

/// Shipped optimizers, each analysed once.
enum ShippedAnalysis {
  static let all: [String: OptimizerAnalysis] = Dictionary(
    uniqueKeysWithValues: (OptimizerDescription.shipped + family).compactMap { shipped in
      guard let description = try? shipped.parsed(), let analysis = try? OptimizerAnalysis(of: description)
      else { return nil }
      return (shipped.identifier, analysis)
    })

  /// Members of the L^P family that aren't listed among the shipped ones.
  private static let family = ["adam-l10", "adam-l12"].compactMap(OptimizerDescription.shipped)

  static func of(_ identifier: String) throws -> OptimizerAnalysis { try #require(all[identifier]) }

  /// The shipped optimizers whose update is a ratio.
  static let ratios = [
    "adam", "adam-uncorrected", "adamw", "adamd", "rmsprop", "nadam", "ademamix", "adam-l4", "adam-l6",
    "adam-l8",
    "adam-l10",
  ]
}
