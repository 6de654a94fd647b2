/// Breaks long expressions into lines: at the outermost relation first, then at the outermost signs `+` and `-`,
/// then at products, then in the same order inside brackets. A part that needs lines of its own shares none with its
/// neighbours, so that the indentation shows what belongs together.
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
  /// Lines are not indented by more than this part of the room.
  private static var largestIndentedPart: Double { 0.4 }

  /// The lines of a chain of relations, a group for each step; the left side belongs to the first group.
  func lines(_ left: Layout, _ steps: [RelationChain.Step]) -> [[Line]] {
    guard let first = steps.first else { return [broken(left, after: .empty, level: 0, room: width)] }
    let leftBox = backEnd.box(left)
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

  private func sign(_ step: RelationChain.Step) -> Box {
    backEnd.breakpoint(.relation(step.relation)).leading
  }

  // MARK: Breaking one expression

  private struct Piece {
    /// What begins the piece when it begins a line.
    let leading: Box
    let items: ArraySlice<HorizontalList.Item>
    /// What ends the piece when it ends a line.
    let ending: Box
    /// What joins it to the piece before on one line.
    let inline: Box
  }

  private func broken(_ layout: Layout, after start: Box, level: Int, room: Double) -> [Line] {
    let whole = Piece(leading: start, items: backEnd.list(layout).items[...], ending: .empty, inline: .empty)
    let largestLevel = (level + 1...level + 20).last {
      Double($0) * indentation <= Self.largestIndentedPart * room
    }
    let frame = Frame(
      room: room, first: level, continuation: level + 1, largestLevel: largestLevel ?? level + 1)
    if fits(whole, in: frame, at: level) { return [Line(level: level, content: line(whole))] }
    // Boxes may be as wide as the lines allow, and lines that are further in allow less.
    var lines: [Line] = []
    for reserve in 0...frame.largestLevel + 2 {
      let limited = backEnd.limitingBoxes(to: room - Double(reserve) * indentation)
      let items = limited.list(layout).items[...]
      lines = broken(Piece(leading: start, items: items, ending: .empty, inline: .empty), in: frame)
      if lines.allSatisfy({ $0.content.width + Double($0.level) * indentation <= room }) { break }
    }
    return lines
  }

  /// The lines of a piece that is too long for one: as many of its parts to a line as fit, and a part that is itself
  /// too long on lines of its own, further in.
  private func broken(_ piece: Piece, in frame: Frame) -> [Line] {
    let parts = parts(of: piece)
    guard parts.count > 1 else { return [Line(level: frame.first, content: line(piece))] }
    var lines: [Line] = []
    var open: Line?
    for (number, part) in parts.enumerated() {
      let level = number == 0 ? frame.first : frame.continuation
      if let line = open {
        let joined = line.content + part.inline + backEnd.joined(part.items)
        if joined.width + part.ending.width + Double(line.level) * indentation <= frame.room {
          open = Line(level: line.level, content: joined)
          continue
        }
        lines.append(Line(level: line.level, content: line.content + parts[number - 1].ending))
        open = nil
      }
      if fits(part, in: frame, at: level) {
        open = Line(level: level, content: part.leading + backEnd.joined(part.items))
      } else {
        lines += broken(part, in: frame.inner(first: level))
      }
    }
    if let line = open { lines.append(Line(level: line.level, content: line.content + piece.ending)) }
    return lines
  }

  /// The piece cut at its best breakpoints.
  private func parts(of piece: Piece) -> [Piece] {
    let ranks = piece.items.compactMap { item in
      if case .breakpoint(let breakpoint) = item { breakpoint.rank } else { nil }
    }
    guard let best = ranks.min() else { return [piece] }
    var parts: [Piece] = []
    var start = piece.items.startIndex
    var (leading, inline) = (piece.leading, piece.inline)
    for position in piece.items.indices {
      guard case .breakpoint(let breakpoint) = piece.items[position], breakpoint.rank == best else {
        continue
      }
      let items = piece.items[start..<position]
      parts.append(Piece(leading: leading, items: items, ending: breakpoint.ending, inline: inline))
      (leading, inline) = (breakpoint.leading, breakpoint.inline)
      start = position + 1
    }
    return parts + [
      Piece(leading: leading, items: piece.items[start...], ending: piece.ending, inline: inline)
    ]
  }

  private func line(_ piece: Piece) -> Box { piece.leading + backEnd.joined(piece.items) + piece.ending }

  private func fits(_ piece: Piece, in frame: Frame, at level: Int) -> Bool {
    line(piece).width + Double(level) * indentation <= frame.room
  }
}

/// Where the lines of a piece stand.
private struct Frame {
  /// The width after the alignment point.
  let room: Double
  /// The level of the first line.
  let first: Int
  /// The level of the others.
  let continuation: Int
  /// Lines are not indented further.
  let largestLevel: Int

  func inner(first: Int) -> Frame {
    Frame(
      room: room, first: first, continuation: min(continuation + 1, largestLevel), largestLevel: largestLevel)
  }
}
