import SymbolicAlgebra

/// What an update direction is made of.
enum UpdateShape: Sendable {
  /// A numerator over a root, of an even degree in all, of a radicand.
  case ratio(numerator: Term, radicand: Term, root: NestedRoot, power: Int)
  case sign(of: Term)
  case other

  init(_ update: Term) {
    switch update {
    case .divide(let numerator, let denominator):
      var radicand = denominator
      if let root = NestedRoot(denominator, radicand: &radicand),
        let power = root.degree(limit: RecurrenceReader.powerLimit), power.isMultiple(of: 2)
      {
        self = .ratio(numerator: numerator, radicand: radicand, root: root, power: power)
      } else {
        self = .other
      }
    case .sign(let inner): self = .sign(of: inner)
    default: self = .other
    }
  }
}

extension LinearForm {
  /// A term of the update as a linear form in values of states and powers of `g[t]`, or nil if it is none.
  ///
  /// Coefficients may depend on t.
  init?(_ term: Term, in description: OptimizerDescription) {
    guard term.freeVariables.contains(Variable("g", .sequence(arity: 1))) else {
      self.init(.gradient(power: 0), term)
      return
    }
    let newest = Term.element(OptimizerDescription.gradients, [OptimizerDescription.steps])
    switch term {
    case newest: self.init(.gradient(power: 1))
    case .power(newest, let exponent):
      guard let power = exponent.literal, power >= 1 else { return nil }
      self.init(.gradient(power: power))
    case .application(let definition, let arguments):
      guard let state = description.states.first(where: { $0.definition == definition }),
        let lag = [0, 1].first(where: {
          arguments == description.arguments(step: OptimizerDescription.steps - IndexTerm($0))
        })
      else { return nil }
      self.init(.state(state.name, lag: lag))
    case .negate(let inner):
      guard let form = LinearForm(inner, in: description) else { return nil }
      self = form.mapped { -$0 }
    case .add(let left, let right), .subtract(let left, let right):
      guard let first = LinearForm(left, in: description), let second = LinearForm(right, in: description)
      else { return nil }
      if case .add = term {
        self = first.adding(second)
      } else {
        self = first.adding(second.mapped { -$0 })
      }
    case .multiply(let left, let right):
      guard let first = LinearForm(left, in: description), let second = LinearForm(right, in: description)
      else { return nil }
      if let factor = first.constant {
        self = second.mapped { factor.times($0) }
      } else if let factor = second.constant {
        self = first.mapped { $0.times(factor) }
      } else {
        return nil
      }
    case .divide(let left, let right):
      guard let form = LinearForm(left, in: description), let divisor = LinearForm(right, in: description),
        let factor = divisor.constant
      else { return nil }
      self = form.mapped { $0 / factor }
    case .number, .parameter, .bound, .index, .element, .kronecker, .power, .sum, .root,
      .absoluteValue, .sign:
      return nil
    }
  }
}

extension Unrolling {
  /// The weights of one power of the gradient that a term of the update gives, or nil if it isn't such a sum.
  func kernel(of term: Term, power: Int) -> Kernel? {
    guard let form = LinearForm(term, in: description) else { return nil }
    var kernel = Kernel()
    for (unknown, coefficient) in form.summands {
      switch unknown {
      case .gradient(power): kernel.add(impulse: coefficient)
      case .gradient: return nil
      case .state(let name, 0):
        guard let state = states[name], state.kernels.count == 1, state.kernels[0].power == power else {
          return nil
        }
        kernel.add(state.kernels[0].kernel.scaled(by: coefficient))
      case .state: return nil
      }
    }
    return kernel.isZero ? nil : kernel
  }
}
