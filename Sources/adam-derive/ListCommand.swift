import AdamTheory
import ArgumentParser
import Optimizers
import Rendering

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the theorems, with what each says and where it comes from.",
    discussion: """
      With --optimizers it prints the shipped descriptions of optimizers instead; one of them, with another name and \
      changed to your needs, is a file for `adam-derive compare`.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The format: text or json.")
  var format = Format.text

  @Flag(help: "Print the descriptions of the shipped optimizers, or of those named.")
  var optimizers = false

  @ArgumentParser.Argument(help: "With --optimizers: the optimizers to print; all by default.")
  var names: [String] = []

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard optimizers || names.isEmpty else {
      throw ValidationError("names are for --optimizers; without it all theorems are listed")
    }
  }

  func run() throws {
    try reportingFailures {
      switch (format, optimizers) {
      case (.text, false): try output.write(text)
      case (.json, false): try output.write(json)
      case (.text, true): try output.write(descriptions(try chosen))
      case (.json, true): try output.write(descriptionsJSON(try chosen))
      }
    }
  }

  // MARK: Optimizers

  private var chosen: [OptimizerDescription.Shipped] {
    get throws {
      if names.isEmpty { return OptimizerDescription.shipped }
      return try names.map { name in
        guard let shipped = OptimizerDescription.shipped(name) else { throw DescribedOptimizer.unknown(name) }
        return shipped
      }
    }
  }

  private func descriptions(_ shipped: [OptimizerDescription.Shipped]) -> String {
    shipped.map { "# \($0.identifier): \($0.source)\n\($0.text)\n" }.joined(separator: "\n")
  }

  private func descriptionsJSON(_ shipped: [OptimizerDescription.Shipped]) -> String {
    let optimizers = shipped.map { shipped in
      JSONValue.object([
        .init("id", .string(shipped.identifier)), .init("source", .string(shipped.source)),
        .init("description", .string(shipped.text)),
      ])
    }
    return JSONValue.object([.init("optimizers", .array(optimizers))]).description
  }

  // MARK: Theorems

  private var text: String {
    let width = Theory.recipes.map(\.id.count).max() ?? 0
    var lines: [String] = []
    for recipe in Theory.recipes {
      // A title that doesn't fit into 80 columns goes on below.
      var line = recipe.id.padding(to: width) + " "
      for word in recipe.title.split(separator: " ") {
        if line.count + 1 + word.count > 80 {
          lines.append(line)
          line = "".padding(to: width + 1)
        }
        line += " " + word
      }
      lines.append(line)
    }
    lines.append("")
    lines.append("adam-derive check-theorem ID   proves one and checks it numerically")
    lines.append("adam-derive latex ID           writes its derivation")
    lines.append("adam-derive list --optimizers  prints the descriptions of optimizers")
    return lines.joined(separator: "\n")
  }

  private var json: String {
    let theorems = Theory.recipes.map { recipe in
      JSONValue.object([
        .init("id", .string(recipe.id)), .init("title", .string(recipe.title)),
        .init("source", .string(recipe.source)),
        .init("remarks", .array(recipe.remarks.map(JSONValue.string))),
      ])
    }
    return JSONValue.object([.init("theorems", .array(theorems))]).description
  }
}

extension String {
  /// The string with spaces at the end up to a width.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
