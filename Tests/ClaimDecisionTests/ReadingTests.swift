import SurfaceSyntax
import SymbolicAlgebra
import Testing

@testable import ClaimDecision

@Suite("reading claims")
struct ReadingTests {
  static func read(_ text: String, given: [String] = []) throws -> StatedClaim {
    try ClaimReader(library: .shared()).claim(text, given: given)
  }

  @Test("names get the domain that they usually have")
  func domains() throws {
    let claim = try Self.read("beta + x + g[k] <= eps").claim
    #expect(
      claim.hypotheses == [
        Term(0).isAtMost(.parameter("beta")), Term.parameter("beta").isLess(than: 1),
        IndexTerm(1).isAtMost(.variable("t")), IndexTerm(1).isAtMost(.variable("k")),
        IndexTerm.variable("k").isAtMost(.variable("t")), Term(0).isLess(than: .parameter("eps")),
      ])
    #expect(claim.variables.contains(Variable("g", .sequence(arity: 1))))
  }

  @Test("quantified names have their domain too, unless a sort is given")
  func quantifiedDomains() throws {
    let plain = try Self.read("forall beta. beta <= 1").claim.conclusion
    let sorted = try Self.read("forall beta: real. beta <= 1").claim.conclusion
    #expect(plain != sorted)
    guard case .forall(_, .implies) = plain, case .forall(_, .relation) = sorted else {
      Issue.record("\(plain), \(sorted)")
      return
    }
  }

  @Test(
    "short forms stand for the quantities of the vocabulary",
    arguments: [
      ("mhat = 0", "mhat(beta1, g, t) = 0"), ("vhat = 0", "vhat(beta2, g, t) = 0"),
      ("m[t-1] = 0", "m(beta1, g, t-1) = 0"), ("p[k] = 0", "w(beta1, t, k) = 0"),
      ("q[k] = 0", "w(beta2, k) = 0"), ("E_p[g^2] = 0", "E(beta1, t, k => g[k]^2) = 0"),
      ("E_q[g*t] = 0", "E(beta2, t, k => g[k]*t) = 0"), ("u = 0", "u(beta1, beta2, g, t) = 0"),
      ("Var_p[g] = 0", "E_p[(g - E_p[g])^2] = 0"), ("v\u{302} = m\u{302}^2", "vhat = mhat^2"),
      ("\u{2211}[k=1..t] g[k] \u{2264} 1", "sum[k=1..t] g[k] <= 1"),
    ])
  func shortForms(short: String, long: String) throws {
    #expect(try Self.read(short).claim.conclusion == Self.read(long).claim.conclusion)
  }

  @Test("if beta is the only decay rate, both kernels use it")
  func singleRate() throws {
    #expect(
      try Self.read("mhat*beta = 0").claim.conclusion == Self.read("mhat(beta)*beta = 0").claim.conclusion)
  }

  @Test(
    "conditions that make all expressions defined are added, and only those that are missing",
    arguments: [
      ("x/y = 1", ["y != 0"]), ("x/(1-beta) = 1", []), ("sqrt(x) = 1", ["0 <= x"]),
      ("1/sqrt(x) = 1", ["0 < x"]), ("S = 1", ["0 < beta2"]), ("u = 1", ["0 < vhat(beta2, g, t)"]),
      ("1/(beta1+beta2) = 1", ["beta1 + beta2 != 0"]), ("1/beta1 = 1", ["0 < beta1"]),
      ("x != 0 -> y/x = 1", []), ("mhat[t-1] = 1", ["2 <= t"]), ("1/(a*b^2) = 1", ["a != 0", "b != 0"]),
    ])
  func definedness(text: String, conditions: [String]) throws {
    #expect(try Self.read(text).addedConditions.map { try $0.surfaceText() } == conditions)
  }

  @Test("a definition in a file reaches what stands below it, hypotheses and claims, and nothing above")
  func definitionsReachBelow() throws {
    let claims = try ClaimReader(library: .shared()).file(
      "given z = 0\nlet z = 5\nc: z = 5\ngiven z = 5\nd: x = 0")
    let first = try #require(try claims.first?.claim.get().claim)
    #expect(first.hypotheses == [Term.parameter("z").equals(0)])
    #expect(first.conclusion == Term.number(5).equals(5))
    #expect(try claims[1].claim.get().claim.hypotheses.last == Term.number(5).equals(5))
  }

  @Test(
    "a free index of members runs up to what t stands for where it is used",
    arguments: [("let t = 5", "5"), ("let n = 4\nlet t = n+1", "5"), ("let t = n", "n"), ("let r = 2", "t")])
  func memberRange(definitions: String, end: String) throws {
    let claims = try ClaimReader(library: .shared()).file(definitions + "\nc: w(beta,k) <= 1")
    let hypotheses = try claims[0].claim.get().claim.hypotheses.map { try $0.surfaceText() }
    #expect(hypotheses.filter { $0.contains("k") } == ["1 <= k", "k <= \(end)"])
  }

  @Test(
    "where t stands for several things, a bound variable or no index, a free index of members has no range",
    arguments: [
      ("k <= t -> (let t = 5 in k <= 5)", "different things"), ("forall t. g[k] <= t", "is bound below it"),
      ("forall n. let t = n in g[k] <= t", "is bound below it"),
      ("let t = 5/2 in g[k] = t", "is no index"),
    ])
  func noMemberRange(text: String, reason: String) throws {
    #expect {
      try Self.read(text)
    } throws: { error in
      "\(error)".contains(reason)
    }
  }

  @Test(
    "a definition that isn't used doesn't change a claim",
    arguments: [
      "r = beta", "r = mhat(beta)", "r = x + g[j]", "x = 1", "beta = 1/2", "r = (let c = beta in c)",
    ])
  func unusedDefinition(definition: String) throws {
    let reader = ClaimReader(library: try .shared())
    #expect(
      try reader.claim("S >= 1", definitions: [definition]).claim.formula == Self.read("S >= 1").claim.formula
    )
    let chain = [definition, "z = \(definition.prefix { $0 != " " })"]
    #expect(try reader.claim("S >= 1", definitions: chain).claim.formula == Self.read("S >= 1").claim.formula)
  }

  @Test("a definition may end with a comment, and its errors show what was written")
  func commentAfterDefinition() throws {
    let reader = ClaimReader(library: try .shared())
    let plain = try Self.read("x = 2").claim.formula
    #expect(try reader.claim("x = r", definitions: ["r = 2 # two"]).claim.formula == plain)
    let file = try reader.file("let r = # the value\n  2 # two\nc: x = r # as said")
    #expect(try file[0].claim.get().claim.formula == plain)
    for definition in ["r = 2 +", "r = (2", "r = 2 in x"] {
      #expect {
        try reader.claim("x = r", definitions: [definition])
      } throws: { error in
        !"\(error)".contains("false") && "\(error)".contains("\n  \(definition)\n")
      }
    }
  }

  @Test(
    "a definition of a rate reaches the quantities that use the rate, and is checked even if it isn't used")
  func usedDefinition() throws {
    let reader = ClaimReader(library: try .shared())
    #expect(
      try reader.claim("S >= 1", definitions: ["beta1 = beta"]).claim.conclusion
        == Self.read("S(beta, beta2, t) >= 1").claim.conclusion)
    #expect(throws: ClaimError.self) { try reader.claim("S >= 1", definitions: ["r = bta"]) }
  }

  @Test("names that look alike are refused")
  func alike() throws {
    #expect {
      try Self.read("x_1_2 = x_12")
    } throws: { error in
      "\(error)".contains("look alike")
    }
  }

  @Test("every kind of line end separates the entries of a file", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let text = ["a: 1 = 1", "# note", "b: 1 = 0", "c: 2 = 2"].joined(separator: end)
    #expect(try ClaimReader(library: .shared()).file(text).map(\.name) == ["a", "b", "c"])
    #expect(
      try ClaimReader(library: .shared()).file("a: 1 = 1\n# n\r\nb: 1 = 0\r\nc: 2 = 2").map(\.name) == [
        "a", "b", "c",
      ])
  }

  @Test("the letter and the name of epsilon are one quantity")
  func epsilon() throws {
    #expect(try Self.read("x <= \u{3B5}").claim.formula == Self.read("x <= eps").claim.formula)
  }

  @Test("a condition on a quantified variable is stated at its quantifier")
  func innerDefinedness() throws {
    let claim = try Self.read("forall x. x/x = 1")
    #expect(claim.addedConditions.isEmpty)
    #expect(try claim.claim.conclusion == Self.read("forall x. x != 0 -> x/x = 1").claim.conclusion)
  }

  @Test(
    "errors name the place and near names",
    arguments: [
      ("mhatt = 1", "mhat"), ("sum[k=1..t p[k] = 1", "line 1, column 12"), ("x + = 1", "line 1, column 5"),
      ("mean_ag(beta) = 1", "mean_age"), ("x + 1", "a statement"),
    ])
  func errors(text: String, expected: String) throws {
    #expect {
      try Self.read(text)
    } throws: { error in
      "\(error)".contains(expected)
    }
  }

  @Test("a file shares definitions and hypotheses, and errors point into it")
  func files() throws {
    let text = """
      # a comment
      let c = beta1*beta2
      given beta1 < beta2
      first: c <=
        1
      c >= 0
      wrong: c >=
      """
    let claims = try ClaimReader(library: .shared()).file(text)
    #expect(claims.map(\.name) == ["first", "claim 2", "wrong"])
    #expect(
      try claims[0].claim.get().claim.formula
        == Self.read("beta1*beta2 <= 1", given: ["beta1 < beta2"]).claim.formula)
    #expect(throws: ClaimError.self) { try claims[2].claim.get() }
    if case .failure(let error) = claims[2].claim { #expect("\(error)".contains("line 7")) }
  }
}
