import SymbolicAlgebra

/// LaTeX mathematics for amsmath and amssymb; widths are estimates in em (see `LaTeXMetrics`).
struct LaTeXBackEnd: LineBackEnd {
  /// TeX's styles, which decide sizes and where the limits of a sum stand.
  enum Style {
    case display, text, script

    var inFraction: Style { self == .display ? .text : .script }
  }

  var isBetweenBars = false
  var style = Style.display
  /// A fraction or root wider than this is written along the line, where it can be broken.
  var maximumBoxWidth = Double.infinity

  // MARK: What fits in a box

  func precedence(of layout: Layout) -> Precedence {
    guard isOversized(layout) else { return layout.precedence(in: .planar) }
    return layout.precedence(in: .line)
  }

  private func isOversized(_ layout: Layout) -> Bool {
    guard maximumBoxWidth.isFinite else { return false }
    switch layout {
    case .quotient(let numerator, let denominator):
      return fraction(numerator, denominator).width > maximumBoxWidth
    case .root(let degree, let inner): return radical(degree, inner).width > maximumBoxWidth
    default: return false
    }
  }

  func limitingBoxes(to width: Double) -> LaTeXBackEnd {
    var copy = self
    copy.maximumBoxWidth = width
    return copy
  }

  private func inside(_ style: Style) -> LaTeXBackEnd { LaTeXBackEnd(style: style) }

  // MARK: Operators

  func breakpoint(_ infix: InfixOperator) -> Breakpoint {
    switch infix {
    case .plus: spaced("+", LaTeXMetrics.binary, infix)
    case .minus: spaced("-", LaTeXMetrics.binary, infix)
    case .juxtaposition: product(" ", 0, infix)
    case .spacedJuxtaposition: product(" \\, ", LaTeXMetrics.thinSpace, infix)
    case .dot: product(" \\cdot ", LaTeXMetrics.dot, infix)
    case .slash:
      Breakpoint(
        inline: Box(string: " \\big/ ", width: LaTeXMetrics.slash),
        leading: Box(string: "\\big/ ", width: LaTeXMetrics.slash), rank: infix.rank)
    case .relation(let sign): spaced(Self.command(sign), LaTeXMetrics.relation, infix)
    case .connective(.and): connective("\\land", infix)
    case .connective(.or): connective("\\lor", infix)
    case .conditional(.implies): spaced("\\implies", LaTeXMetrics.longArrow, infix)
    case .conditional(.iff): spaced("\\iff", LaTeXMetrics.longArrow, infix)
    case .comma: trailing(",", " ", LaTeXMetrics.comma, infix)
    case .semicolon: trailing(";", " ", LaTeXMetrics.comma, infix)
    case .mapsTo: spaced("\\mapsto", LaTeXMetrics.arrow, infix)
    case .quantifierComma: trailing(",", "\\; ", LaTeXMetrics.quantifierComma, infix)
    }
  }

  private func spaced(_ sign: String, _ width: Double, _ infix: InfixOperator) -> Breakpoint {
    Breakpoint(
      inline: Box(string: " \(sign) ", width: width), leading: Box(string: "\(sign) ", width: width),
      rank: infix.rank)
  }

  /// More space than TeX sets by itself, which would hold a connective tighter than the relations beside it.
  private func connective(_ sign: String, _ infix: InfixOperator) -> Breakpoint {
    let width = LaTeXMetrics.connective
    return Breakpoint(
      inline: Box(string: " \\;\(sign)\\; ", width: width), leading: Box(string: "\(sign)\\; ", width: width),
      rank: infix.rank)
  }

  private func product(_ inline: String, _ width: Double, _ infix: InfixOperator) -> Breakpoint {
    Breakpoint(
      inline: Box(string: inline, width: width),
      leading: Box(string: "\\cdot ", width: LaTeXMetrics.dot), rank: infix.rank)
  }

  private func trailing(
    _ sign: String, _ space: String, _ width: Double, _ infix: InfixOperator
  ) -> Breakpoint {
    Breakpoint(
      inline: Box(string: sign + space, width: width), ending: Box(string: sign, width: width),
      leading: .empty, rank: infix.rank)
  }

  private static func command(_ sign: Layout.RelationSign) -> String {
    switch sign {
    case .equal: "="
    case .notEqual: "\\ne"
    case .less: "<"
    case .lessOrEqual: "\\le"
    }
  }

  func delimiter(_ delimiter: Delimiter, isOpening: Bool, isTall: Bool, isBroken: Bool) -> Box {
    let sign =
      switch delimiter {
      case .round: isOpening ? "(" : ")"
      case .square: isOpening ? "[" : "]"
      case .bar: "|"
      }
    let size =
      if isBroken {
        (isTall ? "\\bigg" : "\\big") + (isOpening ? "l" : "r")
      } else if isTall || delimiter == .bar {
        isOpening ? "\\left" : "\\right"
      } else {
        ""
      }
    return Box(
      string: size + sign, width: isTall ? LaTeXMetrics.tallDelimiter : LaTeXMetrics.delimiter, isTall: isTall
    )
  }

  var minusSign: Box { Box(string: "-", width: LaTeXMetrics.sign) }
  var signFunction: Box { Box(string: "\\operatorname{sign}", width: LaTeXMetrics.roman("sign")) }
  var negationSign: Box { Box(string: "\\lnot ", width: LaTeXMetrics.sign) }
  var falsity: Box { Box(string: "\\bot", width: LaTeXMetrics.sign) }

  func quantifier(_ quantifier: Layout.Quantifier) -> Box {
    switch quantifier {
    case .forall: Box(string: "\\forall ", width: LaTeXMetrics.sign)
    case .exists: Box(string: "\\exists ", width: LaTeXMetrics.sign)
    }
  }

  func range(_ sort: Sort) -> Box {
    switch sort {
    case .index: Box(string: " \\in \\mathbb{N}", width: LaTeXMetrics.membership)
    case .real: Box(string: " \\in \\mathbb{R}", width: LaTeXMetrics.membership)
    case .sequence(1):
      Box(string: " \\colon \\mathbb{N} \\to \\mathbb{R}", width: LaTeXMetrics.functionRange)
    case .sequence(let arity):
      Box(string: " \\colon \\mathbb{N}^{\(arity)} \\to \\mathbb{R}", width: LaTeXMetrics.functionRange)
    }
  }

  // MARK: Symbols

  func numeral(_ digits: String) -> Box {
    Box(string: digits, width: LaTeXMetrics.digit * Double(digits.count))
  }

  func scripted(_ symbol: Symbol, isOperator: Bool, _ scripts: Scripts) -> Box {
    let head = LaTeXGlyph.box(symbol.glyph, isOperator: isOperator)
    let own = symbol.glyph.subscriptText.map { [LaTeXGlyph.subscriptBox($0)] } ?? []
    let lower = script("_", own + scripts.subscripts.map(scriptBox))
    let stages = scripts.bracketedSuperscripts.map { stage -> ScriptBox in
      let inner = scriptBox(stage).box
      return ScriptBox(
        box: Box(string: "(\(inner.string))", width: inner.width + 2 * LaTeXMetrics.delimiter),
        isSingleToken: false)
    }
    let upper = script("^", (scripts.superscript.map { [scriptBox($0)] } ?? []) + stages)
    return Box(
      string: head.string + lower.string + upper.string, width: head.width + max(lower.width, upper.width))
  }

  func indexed(_ sequence: Box, by indices: [Layout]) -> Box {
    sequence + script("_", indices.map(scriptBox))
  }

  func raised(_ base: HorizontalList, to exponent: Layout) -> HorizontalList {
    var list = base
    list.append(script("^", [scriptBox(exponent)]))
    return list
  }

  private func script(_ mark: String, _ parts: [ScriptBox]) -> Box {
    if parts.isEmpty { return .empty }
    let separators = LaTeXMetrics.comma * Double(parts.count - 1)
    let width = (parts.map(\.box.width).reduce(0, +) + separators) * LaTeXMetrics.scriptScale
    let text = parts.map(\.box.string).joined(separator: ",")
    let isBare = parts.count == 1 && parts[0].isSingleToken
    return Box(string: isBare ? mark + text : "\(mark){\(text)}", width: width + LaTeXMetrics.scriptSpace)
  }

  private func scriptBox(_ layout: Layout) -> ScriptBox {
    let isSingleToken =
      switch layout {
      case .numeral(let digits): digits.count == 1
      case .symbol(let symbol):
        symbol.glyph.accent == nil && symbol.glyph.subscriptText == nil && !symbol.glyph.isWord
      default: false
      }
    return ScriptBox(box: inside(.script).box(layout), isSingleToken: isSingleToken)
  }

  // MARK: Arithmetic

  func quotient(_ numerator: Layout, _ denominator: Layout) -> HorizontalList {
    guard isOversized(.quotient(numerator, denominator)) else {
      return HorizontalList(fraction(numerator, denominator))
    }
    var list = self.list(numerator, in: .numerator)
    list.append(breakpoint(.slash))
    list.append(self.list(denominator, in: .denominator))
    return list
  }

  private func fraction(_ numerator: Layout, _ denominator: Layout) -> Box {
    let part = inside(style.inFraction)
    let (above, below) = (part.box(numerator), part.box(denominator))
    let scale = style == .text ? LaTeXMetrics.scriptScale : 1
    return Box(
      string: "\\frac{\(above.string)}{\(below.string)}",
      width: max(above.width, below.width) * scale + LaTeXMetrics.fractionMargin, isTall: true)
  }

  func root(_ degree: Int, _ inner: Layout) -> HorizontalList {
    guard isOversized(.root(degree, inner)) else { return HorizontalList(radical(degree, inner)) }
    var list = bracketed(inner)
    let digits = Double("\(degree)".count)
    list.append(Box(string: "^{1/\(degree)}", width: LaTeXMetrics.digit * (digits + 2)))
    return list
  }

  private func radical(_ degree: Int, _ inner: Layout) -> Box {
    let inner = inside(style).box(inner)
    return Box(
      string: "\\sqrt\(degree == 2 ? "" : "[\(degree)]"){\(inner.string)}",
      width: inner.width + LaTeXMetrics.rootSign, isTall: inner.isTall)
  }

  func summationSign(index: Symbol, upper: Layout) -> Box {
    let name = inside(.script).box(.symbol(index))
    let end = inside(.script).box(upper)
    let limits =
      max(name.width + LaTeXMetrics.sign + LaTeXMetrics.digit, end.width) * LaTeXMetrics.scriptScale
    return Box(
      string: "\\sum_{\(name.string)=1}^{\(end.string)} ",
      width: style == .display
        ? max(LaTeXMetrics.displaySum, limits) + LaTeXMetrics.thinSpace
        : LaTeXMetrics.textSum + limits + LaTeXMetrics.thinSpace,
      isTall: style == .display)
  }
}

/// A subscript or superscript in its own size.
struct ScriptBox {
  let box: Box
  /// Whether it needs no braces.
  let isSingleToken: Bool
}
