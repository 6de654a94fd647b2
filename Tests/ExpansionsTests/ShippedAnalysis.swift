import Optimizers
import Testing

/// Shipped optimizers, each analysed once.
enum ShippedAnalysis {
  static let all: [String: OptimizerAnalysis] = Dictionary(
    uniqueKeysWithValues: OptimizerDescription.shipped.compactMap { shipped in
      guard let description = try? shipped.parsed(), let analysis = try? OptimizerAnalysis(of: description)
      else { return nil }
      return (shipped.identifier, analysis)
    })

  static func of(_ identifier: String) throws -> OptimizerAnalysis { try #require(all[identifier]) }

  /// The shipped optimizers whose update is a ratio.
  static let ratios = [
    "adam", "adam-uncorrected", "adamw", "adamd", "rmsprop", "nadam", "ademamix", "adam-l4",
  ]
}
