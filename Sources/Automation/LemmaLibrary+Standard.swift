import ProofKernel
import SymbolicAlgebra

extension LemmaLibrary {
  /// The facts about powers, quotients, sums and square roots that every proof may use.
  ///
  /// They are proved from the kernel's rules once a process. Throws what the proofs throw.
  public static func standard() throws -> LemmaLibrary { try standardLibrary.get() }

  /// The same, proved again, for measurements.
  public static func provedAnew() throws -> LemmaLibrary {
    var library = LemmaLibrary()
    try library.proveOrderLemmas()
    try library.provePowerLemmas()
    try library.proveSumLemmas()
    try library.proveRootLemmas()
    try library.proveLimitLemmas()
    try library.proveMeanAgeLemmas()
    return library
  }
}

private let standardLibrary = Result { try LemmaLibrary.provedAnew() }
