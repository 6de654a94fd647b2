/// Breaks long expressions into lines: at the outermost relation first, then at the outermost signs `+` and `-`,
/// then at products, then in the same order inside brackets.
struct LineBreaker<BackEnd: LineBackEnd> {
  let backEnd: BackEnd
  /// The width of a line.
  let width: Double
  /// The width of one level of indentation.
  let indentation: Double

  struct Line {
    /// What stands before the alignment point.
    var left = Box.empty
    /// How far the line is indented after the alignment point.
    let level: Int
    let content: Box
  }

  /// A left side up to this part of the width shares a line with the right side.
  private static var largestLeftPart: Double { 0.4 }
  /// A line shorter than this part of the room is broken at the better place only if there is no other.
  private static var smallestFilling: Double { 0.25 }

  /// The lines of a chain of relations, a group for each step; the left side belongs to the first group.
  func lines(_ left: Layout, _ steps: [RelationChain.Step]) -> [[Line]] {
    let leftBox = backEnd.box(left)
    guard let first = steps.first else { return [broken(left, after: .empty, level: 0, room: width)] }
    let shortest = leftBox.width + sign(first).width + backEnd.box(first.right).width
    if leftBox.width <= Self.largestLeftPart * width || (steps.count == 1 && shortest <= width) {
      var groups = steps.map { broken($0.right, after: sign($0), level: 0, room: width - leftBox.width) }
      groups[0][0].left = leftBox
      return groups
    }
    var groups = steps.map { broken($0.right, after: sign($0), level: 1, room: width) }
    groups[0] = broken(left, after: .empty, level: 0, room: width) + groups[0]
    return groups
  }

  private func sign(_ step: RelationChain.Step) -> Box { backEnd.breakpoint(.relation(step.relation)).leading }

  private func broken(_ layout: Layout, after start: Box, level: Int, room: Double) -> [Line] {
    let limited = backEnd.limitingBoxes(to: room - start.width - Double(level + 1) * indentation)
    let items = limited.list(layout).items[...]
    var lines: [Line] = []
    var rest = items
    var (leading, lineLevel) = (start, level)
    while let end = end(of: rest, room: room - leading.width - Double(lineLevel) * indentation),
      case .breakpoint(let breakpoint) = items[end]
    {
      let content = leading + backEnd.joined(rest[..<end]) + breakpoint.ending
      lines.append(Line(level: lineLevel, content: content))
      rest = items[(end + 1)...]
      (leading, lineLevel) = (breakpoint.leading, level + 1 + min(breakpoint.depth, 2))
    }
    lines.append(Line(level: lineLevel, content: leading + backEnd.joined(rest)))
    return lines
  }

  /// The best place to end the line that begins `items`, or nil when all of them fit or can't be broken.
  private func end(of items: ArraySlice<HorizontalList.Item>, room: Double) -> Int? {
    var best: (position: Int, isShort: Bool, rank: Int)?
    var filled = 0.0
    for (position, item) in zip(items.indices, items) {
      if case .breakpoint(let breakpoint) = item, best == nil || filled + breakpoint.ending.width <= room {
        let candidate = (position, isShort: filled < Self.smallestFilling * room, rank: breakpoint.rank)
        if let old = best {
          if (candidate.isShort ? 1 : 0, candidate.rank) <= (old.isShort ? 1 : 0, old.rank) { best = candidate }
        } else {
          best = candidate
        }
      }
      filled += itemWidth(item)
      if filled > room, let best { return best.position }
    }
    return filled > room ? best?.position : nil
  }

  private func itemWidth(_ item: HorizontalList.Item) -> Double {
    switch item {
    case .box(let box): box.width
    case .breakpoint(let breakpoint): breakpoint.inline.width
    case .opening(let kind, let isTall):
      backEnd.delimiter(kind, isOpening: true, isTall: isTall, isBroken: false).width
    case .closing(let kind, let isTall):
      backEnd.delimiter(kind, isOpening: false, isTall: isTall, isBroken: false).width
    }
  }
}
