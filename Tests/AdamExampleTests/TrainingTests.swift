import Testing

@testable import adam_example

@Suite("The example")
struct TrainingTests {
  @Test("trains its network to convergence")
  func convergence() throws {
    var training = try Training()
    let losses = try training.losses(steps: 1_000)
    #expect(abs(losses[0] - 0.6931) < 1e-3, "an output that says nothing has the loss log 2")
    #expect(losses[100] < losses[0])
    #expect(losses[1_000] < 0.05)
    #expect(training.accuracy > 0.98)
  }

  @Test("has gradients that are the slopes of its loss")
  func gradients() throws {
    var training = try Training()
    _ = try training.losses(steps: 20)
    let (model, points) = (training.model, Point.grid(6))
    let gradients = model.loss(over: points).gradients
    for tensor in model.parameters.indices {
      for index in model.parameters[tensor].indices {
        func loss(_ shift: Float) -> Float {
          var moved = model
          moved.parameters[tensor][index] += shift
          return moved.loss(over: points).value
        }
        let slope = (loss(0.01) - loss(-0.01)) / 0.02
        #expect(abs(slope - gradients[tensor][index]) < 1e-3, "tensor \(tensor), element \(index)")
      }
    }
  }
}
