/// Points with small coordinates in the natural numbers, those with the smallest sum first.
struct SimplePoints {
  let points: [[Int]]

  init(dimensions: Int, limit: Int) {
    var points: [[Int]] = []
    func extend(_ start: [Int], sum: Int) {
      if points.count >= limit { return }
      if start.count + 1 >= dimensions {
        points.append(dimensions == 0 ? [] : start + [sum])
        return
      }
      for coordinate in 0...sum { extend(start + [coordinate], sum: sum - coordinate) }
    }
    var sum = 0
    while points.count < limit, dimensions > 0 || sum == 0 {
      extend([], sum: sum)
      sum += 1
    }
    self.points = points
  }
}
