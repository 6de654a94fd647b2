import ExactArithmetic
import SurfaceSyntax
import Testing

@testable import ClaimDecision

@Suite("refutation")
struct RefutationTests {
  private static func found(_ text: String) throws -> [String] {
    guard case .refuted(let found, _) = try DecisionTests.decide(text) else { return [] }
    return found.assignments.map(\.value)
  }

  @Test(
    "counterexamples from the numbers of a claim are simple",
    arguments: [
      ("x <= 100", ["101"]), ("x > 5 -> x > 6", ["6"]), ("x <= 7 -> x < 7", ["7"]),
      ("x^2 = 49 -> x = 7", ["-7"]), ("x^2 - 13*x + 40 >= 0", ["6"]), ("t >= 10 -> t >= 12", ["10"]),
      ("x < -2 -> x^2 >= 9", ["-5/2"]), ("vhat <= 100", ["1/2", "1", "(11)"]), ("t <= 50", ["51"]),
      ("mhat <= g[t-400]", ["1/2", "1", "(1), 0 before"]), ("m >= g[1-t]", ["1/2", "1", "(0), g[0] = 1"]),
      ("t >= 3 -> g[t-3] <= abs(g[t-2])", ["3", "(0, 0, 0), g[0] = 1"]),
    ])
  func simple(text: String, values: [String]) throws {
    #expect(try Self.found(text) == values)
  }

  @Test("a statement that something exists is refuted by the kernel's proof that nothing does")
  func nothingExists() throws {
    for text in ["exists x. x^2 = -1", "exists t. t = 0"] {
      guard case .refuted(let found, _) = try DecisionTests.decide(text) else {
        Issue.record("not refuted: \(text)")
        continue
      }
      let claim = try ClaimReader(library: .shared()).claim(text).claim
      #expect(found.disproof?.conclusion == .not(claim.formula))
      #expect(found.disproof?.hypotheses.isEmpty == true)
    }
  }

  @Test(
    "what was evaluated is said as it was",
    arguments: [
      ("10^100000000 > 1", "the claim has no variables, and evaluating it didn't show it false"),
      (
        "x^2 = 2 -> x^3 != 2",
        "no point was found that meets the hypotheses and at which the claim can be evaluated"
      ),
    ])
  func evaluations(text: String, expected: String) throws {
    guard case .undecided(let tried) = try DecisionTests.decide(text) else { return }
    #expect(tried.first == expected)
  }

  @Test("points that violate the hypotheses aren't counted")
  func count() throws {
    for text in ["x = y^2 and y = 1/3 -> x <= 1", "y = 1/3 and x = y^2 -> x <= 1"] {
      let search = CounterexampleSearch(try ClaimReader(library: .shared()).claim(text))
      #expect(search.counterexample(0..<400) == nil)
      #expect(search.evaluatedPoints == 1, "\(text)")
    }
  }

  @Test("the limit that is named is the one that was given")
  func limit() throws {
    let library = try ClaimLibrary.shared()
    let text = "(x+y+z+a+b+c)^60 = (a+b+c+x+y+z)^60"
    let claim = try ClaimReader(library: library).claim(text)
    let decider = ClaimDecider(
      library: library, timeLimit: .milliseconds(200), readingTime: .milliseconds(150))
    guard case .undecided(let tried) = decider.decide(claim) else {
      Issue.record("decided: \(text)")
      return
    }
    #expect(tried == ["the time limit of 0.2 seconds was reached"])
  }

  @Test(
    "all conditions are listed that make an equation true",
    arguments: [
      ("E_q[g] = E_p[g]", ["beta1 = beta2", "t = 1"]), ("mean_age(beta) = beta/(1-beta)", ["beta = 0"]),
      ("q[t]-p[t] = (beta1-beta2)/((1+beta1)*(1+beta2))", ["beta1 = beta2", "t = 2"]),
    ])
  func repairs(text: String, expected: [String]) throws {
    guard case .refuted(_, let repairs) = try DecisionTests.decide(text, seconds: 10) else {
      Issue.record("not refuted: \(text)")
      return
    }
    #expect(try repairs.flatMap(\.conditions).map { try $0.surfaceText() } == expected)
    #expect(repairs.allSatisfy { $0.theorem.conclusion == $0.claim.formula && $0.theorem.hypotheses.isEmpty })
  }

  @Test("a condition that follows from another isn't listed beside it")
  func independentRepairs() throws {
    guard case .refuted(_, let repairs) = try DecisionTests.decide("abs(x) = x") else {
      Issue.record("not refuted")
      return
    }
    #expect(try repairs.flatMap(\.conditions).map { try $0.surfaceText() } == ["0 <= x"])
  }
}

@Suite("roots of polynomials")
struct UnivariatePolynomialTests {
  @Test("the product of linear factors has its roots, each once, in order")
  func products() throws {
    var generator = SplitMix64(seed: 31)
    for _ in 0..<200 {
      var roots: Set<Rational> = []
      var polynomial = [Rational(1)]
      for _ in 0..<(1 + Int(generator.next() % 4)) {
        let root = try #require(
          Rational(Int(generator.next() % 41) - 20, over: 1 + Int(generator.next() % 9)))
        roots.insert(root)
        for _ in 0...(generator.next() % 2) {
          let shifted = [Rational(0)] + polynomial
          polynomial = zip(shifted, polynomial.map { $0 * root } + [0]).map { $0 - $1 }
        }
      }
      let found = UnivariatePolynomial(polynomial).roots()
      #expect(found.map(\.lower) == roots.sorted() && found.map(\.upper) == roots.sorted(), "seed 31")
    }
  }

  @Test("irrational roots are enclosed and told apart")
  func irrational() throws {
    // (x^2 - 2) (x^2 - 2 - 10^-6), and x^2 + 1 without any.
    let small = try #require(Rational(1, over: 1_000_000))
    let close = UnivariatePolynomial([2 * (2 + small), 0, -4 - small, 0, 1])
    let roots = close.roots()
    #expect(roots.count == 4)
    for (root, next) in zip(roots, roots.dropFirst()) { #expect(root.upper < next.lower) }
    for root in roots { #expect(close.value(at: root.lower).signum * close.value(at: root.upper).signum < 0) }
    #expect(UnivariatePolynomial([1, 0, 1]).roots().isEmpty)
    #expect(UnivariatePolynomial([]).roots().isEmpty)
  }

  @Test("the simplest fraction between two numbers lies there and has the smallest denominator")
  func simplest() throws {
    var generator = SplitMix64(seed: 32)
    for _ in 0..<300 {
      let lower = try #require(
        Rational(Int(generator.next() % 401) - 200, over: 1 + Int(generator.next() % 50)))
      let upper = try #require(Rational(1, over: 1 + Int(generator.next() % 100))) + lower
      let simplest = try #require(Rational.simplest(above: lower, below: upper))
      #expect(lower < simplest && simplest < upper, "seed 32")
      for denominator in 1..<100 where Rational(denominator) < Rational(simplest.denominator) {
        let scale = Rational(denominator)
        // No whole number lies strictly between the multiples of the bounds.
        #expect(Rational.simplest(above: lower * scale, below: upper * scale)?.isInteger != true, "seed 32")
      }
    }
    #expect(Rational.simplest(above: 5, below: nil) == 6)
    #expect(Rational.simplest(above: nil, below: -2) == -3)
    #expect(Rational.simplest(above: 1, below: 1) == nil)
  }
}
