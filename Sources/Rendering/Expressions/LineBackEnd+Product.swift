/// What a factor begins or ends with, as far as the sign of the product depends on it.
enum ProductEdge {
  case numeral
  /// A letter, after which a bracket would look like the argument of a function.
  case name
  case word
  case bracket
  case other
}

extension LineBackEnd {
  static func sign(between left: ProductEdge, _ right: ProductEdge) -> InfixOperator {
    switch (left, right) {
    case (_, .numeral): .dot
    case (.word, _), (_, .word), (.name, .bracket): .spacedJuxtaposition
    default: .juxtaposition
    }
  }

  func leadingEdge(_ factor: Layout) -> ProductEdge {
    switch factor {
    case .numeral: .numeral
    case .symbol(let symbol): symbol.glyph.isWord ? .word : .name
    case .member(.symbol(let symbol), _): symbol.glyph.isWord ? .word : .name
    case .application(let applied): isWord(applied) ? .word : .name
    case .power(let base, _): Position.base.admits(precedence(of: base)) ? leadingEdge(base) : .bracket
    default: .other
    }
  }

  func trailingEdge(_ factor: Layout) -> ProductEdge {
    switch factor {
    case .application(let applied):
      applied.notation?.bracketed.isEmpty == true && applied.notation?.integrand == nil
        ? leadingEdge(factor) : .other
    case .power(let base, _): leadingEdge(base) == .word ? .word : .other
    case .numeral, .symbol, .member: leadingEdge(factor)
    default: .other
    }
  }

  private func isWord(_ applied: Layout.AppliedDefinition) -> Bool {
    (applied.notation?.symbol ?? applied.name).glyph.isWord
  }
}
