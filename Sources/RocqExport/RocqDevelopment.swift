import ProofKernel
import SymbolicAlgebra

/// Recorded proofs as a Rocq development: every theorem with all the lemmas it rests on.
///
/// ```swift
/// let development = try RocqDevelopment(theorems: [("weights-sum-to-one/sum", theorem)])
/// for file in development.files { print(file.name, file.text) }
/// ```
public struct RocqDevelopment: Sendable {
  public struct File: Sendable {
    /// The file's name without folder, such as `Lemmas.v`.
    public let name: String
    public let text: String
  }

  /// The name of the file that lists all theorems, for an audit.
  public static let listName = "Theorems.v"

  /// The files, each resting only on those before it.
  public let files: [File]
  /// The Rocq names of the given theorems, as `File.theorem`.
  public let theoremNames: [String]

  /// Writes the proofs of the theorems, which must be named lemmas, and, once each, of the named lemmas they rest on.
  ///
  /// Lemmas without a `/` in their name go to `Lemmas.v` unless they rest on one with it; the others go to a file that is
  /// named after what stands before the `/`, or to a second part of it if the files would rest on each other.
  ///
  /// Throws `RocqExportError` at a step that has no counterpart in Rocq.
  public init(theorems: [(name: String, theorem: Theorem)]) throws(RocqExportError) {
    let definitions = RocqDefinitions()
    var named: [(record: ProofRecord, theorem: Theorem, name: String)] = []
    var seen: Set<ObjectIdentifier> = []
    for (_, theorem) in theorems {
      for record in theorem.record.inPremiseOrder where seen.insert(ObjectIdentifier(record)).inserted {
        for premise in record.premises { definitions.add(premise.conclusion.definitions) }
        if case .arithmetic(_, let multipliers) = record.inference {
          for multiplier in multipliers { definitions.add(multiplier.definitions) }
        }
        guard case .lemma(let name) = record.inference, record.premises.count == 1 else { continue }
        named.append((record, record.premises[0], name))
      }
      definitions.add(theorem.conclusion.definitions)
    }
    var placed = Placement()
    var texts: [(group: String, text: String)] = []
    for (record, premise, name) in named {
      let (group, identifier) = placed.place(record, name)
      guard let theorem = try? Theorem.infer(.lemma(name), from: [premise]) else { continue }
      let writer = TheoremWriter(identifier, theorem, definitions: definitions, cited: placed.identifiers)
      try writer.write()
      placed.finish(record, identifier)
      if let position = texts.firstIndex(where: { $0.group == group }) {
        texts[position].text += writer.text
      } else {
        texts.append((group, writer.text))
      }
    }
    var files = [File(name: "Definitions.v", text: Self.head([]) + definitions.text())]
    // A file begins with its first theorem, but rests on all that any of its theorems cites.
    var waiting = texts
    texts = []
    while !waiting.isEmpty {
      let position = waiting.firstIndex { file in
        waiting.allSatisfy { placed.imports[file.group]?.contains($0.group) != true }
      }
      texts.append(waiting.remove(at: position ?? 0))
    }
    for (group, text) in texts {
      files.append(File(name: "\(group).v", text: Self.head(placed.imports[group] ?? []) + text))
    }
    let names = theorems.compactMap { placed.qualified[ObjectIdentifier($0.theorem.record)] }
    let folders = texts.map(\.group).filter { group in names.contains { $0.hasPrefix(group + ".") } }
    let all = names.dropLast().reversed().reduce(names.last ?? "I") { "(\($1),\n   \($0))" }
    files.append(
      File(
        name: Self.listName,
        text: Self.head(["Definitions"] + folders)
          + "(** All theorems, for the audit of what they assume. *)\n"
          + "Definition theorems :=\n  \(all).\n"))
    self.files = files
    theoremNames = names
  }

  private static func head(_ imports: [String]) -> String {
    """
    (* Written by adam-derive export --format rocq from recorded proofs. *)
    From Coq Require Import Reals Lra Lia ZArith Classical_Prop.
    From AdamDerive Require Import Powers Sums GeometricSums Rules Arithmetic.
    \(imports.isEmpty ? "" : "From AdamDerive.Generated Require Import \(imports.joined(separator: " ")).")
    Local Open Scope R_scope.


    """
  }
}

/// Which file each named theorem goes to.
private struct Placement {
  var identifiers: [ObjectIdentifier: String] = [:]
  var qualified: [ObjectIdentifier: String] = [:]
  /// For each file, the files it imports.
  var imports: [String: [String]] = [:]
  private var groups: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  mutating func place(_ record: ProofRecord, _ name: String) -> (group: String, identifier: String) {
    var cited: [String] = []
    for inner in record.inPremiseOrder {
      guard let group = groups[ObjectIdentifier(inner)], !cited.contains(group) else { continue }
      cited.append(group)
    }
    let wanted: String
    if let slash = name.firstIndex(of: "/") {
      wanted = "Thm_" + RocqName.mangled(String(name[..<slash]))
    } else {
      wanted = cited.last { $0 != "Lemmas" } ?? "Lemmas"
    }
    // A file that another one rests on can't rest on that one too.
    var group = wanted
    var part = 1
    while cited.contains(where: { $0 != group && rests($0, on: group) }) {
      part += 1
      group = "\(wanted)'part\(part)"
    }
    groups[ObjectIdentifier(record)] = group
    for file in ["Definitions"] + cited
    where file != group && imports[group, default: []].contains(file) == false {
      imports[group, default: []].append(file)
    }
    var identifier = "t_" + RocqName.mangled(name)
    var number = 1
    while !taken.insert(identifier).inserted {
      number += 1
      identifier = "t_\(RocqName.mangled(name))''\(number)"
    }
    return (group, identifier)
  }

  /// Whether a file imports another one, directly or through others.
  private func rests(_ file: String, on other: String) -> Bool {
    var waiting = imports[file, default: []]
    var seen = Set(waiting)
    while let next = waiting.popLast() {
      if next == other { return true }
      for inner in imports[next, default: []] where seen.insert(inner).inserted { waiting.append(inner) }
    }
    return false
  }

  mutating func finish(_ record: ProofRecord, _ identifier: String) {
    identifiers[ObjectIdentifier(record)] = identifier
    qualified[ObjectIdentifier(record)] = "\(groups[ObjectIdentifier(record)] ?? "Lemmas").\(identifier)"
  }
}
