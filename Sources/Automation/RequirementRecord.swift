import NormalForms
import SymbolicAlgebra

/// What the normal forms of terms need to know, given some relations of indices: found once for each term.
///
/// A search asks the same again whenever it has learned something.
final class RequirementRecord {
  let indexRelations: [IndexRelation]
  private var known: [Term: Result<Requirements, NormalizationError>] = [:]

  /// How many terms are kept.
  private static let limit = 4_096

  private init(_ indexRelations: [IndexRelation]) { self.indexRelations = indexRelations }

  /// Throws when the term has no normal form whatever is granted.
  func requirements(of term: Term) throws(NormalizationError) -> Requirements {
    if let found = known[term] { return try found.get() }
    let found = Result { () throws(NormalizationError) in
      try Requirements(of: [term], given: indexRelations)
    }
    // That no time was left says nothing about the term.
    if Deadline.hasPassed { return try found.get() }
    if known.count >= Self.limit { known.removeAll() }
    known[term] = found
    return try found.get()
  }

  /// The records of one search.
  final class Family {
    private var records: [[IndexRelation]: RequirementRecord] = [:]

    /// The record for some relations of indices.
    func record(given indexRelations: [IndexRelation]) -> RequirementRecord {
      if let record = records[indexRelations] { return record }
      let record = RequirementRecord(indexRelations)
      records[indexRelations] = record
      return record
    }
  }
}
