import AdamTheory
import ArgumentParser
import Rendering

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the theorems, with what each says and where it comes from.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The format: text or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reportingFailures {
      switch format {
      case .text: try output.write(text)
      case .json: try output.write(json)
      }
    }
  }

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
