// Trains a small network with Adam and prints how its loss falls.

var training = try Training()
for (step, loss) in try training.losses(steps: 1_000).enumerated() where step.isMultiple(of: 100) {
  print("step \(step): loss \(loss)")
}
print("points on the right side: \(training.accuracy * 100) %")
