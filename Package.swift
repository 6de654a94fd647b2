// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "adam-derive",
  products: [
    .executable(name: "adam-derive", targets: ["adam-derive"]),
    .library(name: "AdamOptimizer", targets: ["AdamOptimizer"]),
    .library(name: "AdamTheory", targets: ["AdamTheory"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .target(
      name: "ExactArithmetic", dependencies: [.product(name: "BigInt", package: "BigInt")]),
    .target(name: "SymbolicAlgebra", dependencies: ["ExactArithmetic"]),
    .target(name: "NormalForms", dependencies: ["SymbolicAlgebra", "ExactArithmetic"]),
    .target(name: "ProofKernel", dependencies: ["NormalForms", "SymbolicAlgebra"]),
    .target(name: "Automation", dependencies: ["ProofKernel"]),
    .target(name: "SurfaceSyntax", dependencies: ["SymbolicAlgebra", "ExactArithmetic"]),
    .target(name: "Optimizers", dependencies: ["SurfaceSyntax", "Automation", "NormalForms"]),
    .target(name: "AdamTheory", dependencies: ["Automation"]),
    .target(
      name: "Expansions",
      dependencies: [
        "Optimizers", "SurfaceSyntax", "Automation", "NormalForms", "SymbolicAlgebra", "ExactArithmetic",
      ]),
    // C, because Swift can't compile a function for several sets of vector instructions and choose when it runs.
    .target(name: "AdamKernels", cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "AdamOptimizer", dependencies: ["AdamKernels"]),
    .target(name: "MemoryTraffic", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "CrossValidation", dependencies: ["AdamTheory", "AdamOptimizer", "ExactArithmetic"]),
    .target(
      name: "OptimizerTraces", dependencies: ["CrossValidation", "AdamOptimizer", "ExactArithmetic"]),
    .target(
      name: "ClaimDecision",
      dependencies: [
        "SurfaceSyntax", "AdamTheory", "Optimizers", "CrossValidation", "NormalForms", "ExactArithmetic",
      ]),
    .target(
      name: "RocqExport",
      dependencies: ["ProofKernel", "NormalForms", "SymbolicAlgebra", "ExactArithmetic"]),
    .target(
      name: "RocqChecker", dependencies: ["RocqExport"],
      resources: [
        "Powers.v", "Sums.v", "GeometricSums.v", "Rules.v", "Arithmetic.v", "Moments.v", "Statements.v",
        "Conformance.v", "allowed-axioms.txt",
      ].map { .embedInCode("Foundations/\($0)") }),
    .target(name: "Rendering", dependencies: ["ProofKernel", "SymbolicAlgebra", "ExactArithmetic"]),
    .executableTarget(
      name: "adam-derive",
      dependencies: [
        "AdamOptimizer", "AdamTheory", "ClaimDecision", "CrossValidation", "Expansions", "OptimizerTraces",
        "Optimizers", "Rendering", "RocqChecker", "RocqExport", "SurfaceSyntax",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "adam-derive-benchmark",
      dependencies: [
        "AdamOptimizer", "AdamTheory", "ClaimDecision", "CrossValidation", "Expansions", "MemoryTraffic",
        "Optimizers",
        .product(name: "Benchmark", package: "swift-benchmark"),
      ]),
    .executableTarget(
      name: "adam-derive-fuzz",
      dependencies: ["AdamOptimizer", "OptimizerTraces", "Optimizers", "SurfaceSyntax"]),
    .executableTarget(name: "adam-example", dependencies: ["AdamOptimizer"]),
    .testTarget(name: "ExactArithmeticTests", dependencies: ["ExactArithmetic"]),
    .testTarget(name: "SymbolicAlgebraTests", dependencies: ["SymbolicAlgebra"]),
    .testTarget(name: "NormalFormsTests", dependencies: ["NormalForms"]),
    .testTarget(name: "ProofKernelTests", dependencies: ["ProofKernel"]),
    .testTarget(name: "AutomationTests", dependencies: ["Automation"]),
    .testTarget(
      name: "SurfaceSyntaxTests", dependencies: ["SurfaceSyntax", "SymbolicAlgebra", "ExactArithmetic"]),
    .testTarget(name: "OptimizersTests", dependencies: ["Optimizers", "ExactArithmetic"]),
    .testTarget(name: "AdamTheoryTests", dependencies: ["AdamTheory", "CrossValidation", "Automation"]),
    .testTarget(
      name: "ExpansionsTests",
      dependencies: ["Expansions", "Optimizers", "Automation", "SymbolicAlgebra", "ExactArithmetic"]),
    .target(
      name: "AllocationCounter", path: "Tests/AllocationCounter", cSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(name: "AdamOptimizerTests", dependencies: ["AdamOptimizer", "AllocationCounter"]),
    .testTarget(name: "AdamExampleTests", dependencies: ["adam-example"]),
    .testTarget(
      name: "OptimizerTracesTests", dependencies: ["OptimizerTraces", "AdamOptimizer"], exclude: ["Traces"]),
    .testTarget(name: "CrossValidationTests", dependencies: ["CrossValidation"]),
    .testTarget(
      name: "ClaimDecisionTests",
      dependencies: [
        "ClaimDecision", "CrossValidation", "ProofKernel", "Rendering", "SurfaceSyntax", "SymbolicAlgebra",
        "ExactArithmetic",
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "SymbolicAlgebra", "ExactArithmetic", "AdamTheory"]),
    .testTarget(
      name: "RocqExportTests",
      dependencies: ["RocqExport", "ProofKernel", "SymbolicAlgebra", "ExactArithmetic"]),
    .testTarget(
      name: "RocqCheckerTests", dependencies: ["RocqChecker", "RocqExport", "ProofKernel", "SymbolicAlgebra"]),
    .testTarget(
      name: "ClaimReplayTests",
      dependencies: ["ClaimDecision", "RocqChecker", "RocqExport", "ProofKernel", "AdamTheory"]),
    .testTarget(name: "CommandLineTests", dependencies: ["adam-derive", "adam-derive-fuzz"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .plugin {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
