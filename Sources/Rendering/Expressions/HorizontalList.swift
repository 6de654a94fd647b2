/// A piece of a line that is never broken, with its width: columns of text, or em of LaTeX.
struct Box {
  var string: String
  var width: Double
  /// Whether it is clearly taller than a letter with scripts, so that brackets around it have to grow.
  var isTall = false

  static let empty = Box(string: "", width: 0)

  static func + (left: Box, right: Box) -> Box {
    Box(
      string: left.string + right.string, width: left.width + right.width, isTall: left.isTall || right.isTall
    )
  }

  /// In place, so that a line made of many pieces takes time proportional to its length.
  static func += (left: inout Box, right: Box) {
    left.string += right.string
    left.width += right.width
    left.isTall = left.isTall || right.isTall
  }
}

enum Delimiter {
  case round, square, bar
}

/// A place between two pieces where a line may end.
struct Breakpoint {
  /// What stands there when the line goes on.
  let inline: Box
  /// What ends the line otherwise.
  var ending = Box.empty
  /// What begins the next line otherwise.
  let leading: Box
  /// The lower, the better the place; each pair of brackets around it adds `nestingPenalty`.
  var rank: Int

  static let nestingPenalty = 8
}

/// The pieces of one line with the places where it may be broken.
struct HorizontalList {
  enum Item {
    case box(Box)
    case opening(Delimiter, isTall: Bool)
    case closing(Delimiter, isTall: Bool)
    case breakpoint(Breakpoint)
  }

  private(set) var items: [Item] = []
  private(set) var isTall = false

  init() {}

  init(_ box: Box) { append(box) }

  mutating func append(_ box: Box) {
    items.append(.box(box))
    isTall = isTall || box.isTall
  }

  mutating func append(_ list: HorizontalList) {
    items += list.items
    isTall = isTall || list.isTall
  }

  mutating func append(_ breakpoint: Breakpoint) { items.append(.breakpoint(breakpoint)) }

  func enclosed(in delimiter: Delimiter) -> HorizontalList {
    var enclosed = HorizontalList()
    enclosed.isTall = isTall
    enclosed.items.reserveCapacity(items.count + 2)
    enclosed.items.append(.opening(delimiter, isTall: isTall))
    for item in items {
      if case .breakpoint(var breakpoint) = item {
        breakpoint.rank += Breakpoint.nestingPenalty
        enclosed.items.append(.breakpoint(breakpoint))
      } else {
        enclosed.items.append(item)
      }
    }
    enclosed.items.append(.closing(delimiter, isTall: isTall))
    return enclosed
  }
}
