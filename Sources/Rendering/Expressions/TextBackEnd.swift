import SymbolicAlgebra

/// Unicode mathematics for a terminal; widths are columns, in which a combining accent takes none.
struct TextBackEnd: LineBackEnd {
  var isBetweenBars = false

  func precedence(of layout: Layout) -> Precedence { layout.precedence(in: .line) }

  /// All of text is written along the line.
  func limitingBoxes(to width: Double) -> TextBackEnd { self }

  private func box(_ string: String) -> Box { Box(string: string, width: Double(string.count)) }

  // MARK: Operators

  func breakpoint(_ infix: InfixOperator) -> Breakpoint {
    switch infix {
    case .plus: spaced("+", infix)
    case .minus: spaced("-", infix)
    case .juxtaposition, .spacedJuxtaposition:
      Breakpoint(inline: box(" "), leading: box("· "), rank: infix.rank)
    case .dot: Breakpoint(inline: box("·"), leading: box("· "), rank: infix.rank)
    case .slash: Breakpoint(inline: box("/"), leading: box("/ "), rank: infix.rank)
    case .relation(let sign): spaced(Self.text(sign), infix)
    case .connective(.and): spaced("∧", infix)
    case .connective(.or): spaced("∨", infix)
    case .conditional(.implies): spaced("→", infix)
    case .conditional(.iff): spaced("↔", infix)
    case .comma, .quantifierComma: trailing(",", infix)
    case .semicolon: trailing(";", infix)
    case .mapsTo: spaced("↦", infix)
    }
  }

  private func spaced(_ sign: String, _ infix: InfixOperator) -> Breakpoint {
    Breakpoint(inline: box(" \(sign) "), leading: box("\(sign) "), rank: infix.rank)
  }

  private func trailing(_ sign: String, _ infix: InfixOperator) -> Breakpoint {
    Breakpoint(inline: box("\(sign) "), ending: box(sign), leading: .empty, rank: infix.rank)
  }

  private static func text(_ sign: Layout.RelationSign) -> String {
    switch sign {
    case .equal: "="
    case .notEqual: "≠"
    case .less: "<"
    case .lessOrEqual: "≤"
    }
  }

  func delimiter(_ delimiter: Delimiter, isOpening: Bool, isTall: Bool, isBroken: Bool) -> Box {
    switch delimiter {
    case .round: box(isOpening ? "(" : ")")
    case .square: box(isOpening ? "[" : "]")
    case .bar: box("|")
    }
  }

  var minusSign: Box { box("-") }
  var signFunction: Box { box("sign") }
  var negationSign: Box { box("¬") }
  var falsity: Box { box("⊥") }

  func quantifier(_ quantifier: Layout.Quantifier) -> Box {
    switch quantifier {
    case .forall: box("∀ ")
    case .exists: box("∃ ")
    }
  }

  func range(_ sort: Sort) -> Box {
    switch sort {
    case .index: box(" ∈ ℕ")
    case .real: box(" ∈ ℝ")
    case .sequence(1): box(" : ℕ → ℝ")
    case .sequence(let arity): box(" : ℕ^\(arity) → ℝ")
    }
  }

  // MARK: Symbols

  func numeral(_ digits: String) -> Box { box(digits) }

  func scripted(_ symbol: Symbol, isOperator: Bool, _ scripts: Scripts) -> Box {
    var text = Self.text(symbol.glyph)
    let own = symbol.glyph.subscriptText
    switch (own, scripts.subscripts.count) {
    case (nil, 0): break
    case (let own?, 0): text += UnicodeScript.lowered.text(own) ?? "_" + own
    case (nil, 1): text += lowered(scripts.subscripts[0], isAfterOperator: isOperator)
    default:
      let parts = (own.map { [$0] } ?? []) + scripts.subscripts.map { box($0).string }
      text += "_(\(parts.joined(separator: ",")))"
    }
    if let superscript = scripts.superscript { text += raised(superscript) }
    for superscript in scripts.bracketedSuperscripts {
      text += UnicodeScript.raised.text(superscript).map { "⁽\($0)⁾" } ?? "^((\(box(superscript).string)))"
    }
    return box(text)
  }

  /// An upright operator keeps the same style for every letter, since E_q has no lowered q beside a lowered p.
  private func lowered(_ index: Layout, isAfterOperator: Bool) -> String {
    if !isAfterOperator, let text = UnicodeScript.lowered.text(index) { return text }
    if case .symbol(let symbol) = index, symbol.glyph.subscriptText == nil { return "_" + box(index).string }
    return "_(\(box(index).string))"
  }

  private func raised(_ exponent: Layout) -> String {
    UnicodeScript.raised.text(exponent) ?? "^(\(box(exponent).string))"
  }

  private static func text(_ glyph: Glyph) -> String {
    switch glyph.base {
    case .letter(let letter): String(letter) + combining(glyph.accent)
    case .greek(let letter): String(letter.character) + combining(glyph.accent)
    case .word(let word): word
    }
  }

  private static func combining(_ accent: Glyph.Accent?) -> String {
    switch accent {
    case .hat: "\u{302}"
    case .bar: "\u{304}"
    case .tilde: "\u{303}"
    case nil: ""
    }
  }

  func indexed(_ sequence: Box, by indices: [Layout]) -> Box {
    sequence + box("_(\(indices.map { box($0).string }.joined(separator: ",")))")
  }

  // MARK: Arithmetic

  func raised(_ base: HorizontalList, to exponent: Layout) -> HorizontalList {
    var list = base
    list.append(box(raised(exponent)))
    return list
  }

  func quotient(_ numerator: Layout, _ denominator: Layout) -> HorizontalList {
    var list = self.list(numerator, in: .numerator)
    list.append(breakpoint(.slash))
    list.append(self.list(denominator, in: .denominator))
    return list
  }

  func summationSign(index: Symbol, upper: Layout) -> Box {
    let lower =
      UnicodeScript.lowered.text(.symbol(index)).map { $0 + "₌₁" }
      ?? "_(\(box(.symbol(index)).string)=1)"
    return box("∑\(lower)\(raised(upper)) ")
  }

  /// `√`, `∛`, `∜`, `⁵√`, ..
  private static func radicalSign(_ degree: Int) -> String {
    switch degree {
    case 2: "√"
    case 3: "∛"
    case 4: "∜"
    default: (UnicodeScript.raised.text(.numeral("\(degree)")) ?? "") + "√"
    }
  }

  func root(_ degree: Int, _ inner: Layout) -> HorizontalList {
    var list = HorizontalList(box(Self.radicalSign(degree)))
    list.append(bracketed(inner))
    return list
  }
}
