import ExactArithmetic
import Rendering
import SymbolicAlgebra
import Testing

@Test func explore() throws {
  typealias S = Sample
  let (a, b, c, t) = (S.a, S.b, S.c, S.t)
  func show(_ x: Term) { print(x.text(S.notation), "   ", x.latex(S.notation), "   ", x.plain(S.notation)) }
  func show(_ x: Formula) { print(x.text(S.notation), "   ", x.latex(S.notation), "   ", x.plain(S.notation)) }
  show(S.movingAverage)
  show(a - (b + c)); show(a - b + c); show(-(a.squared)); show((-a).squared); show(a / (b * c)); show(a / b / c)
  show(Term.number(Rational(9, over: 10)!).power(t)); show(a * -3); show(-3 * a); show(a + -3); show(a * 2 * 3)
  show(Term.sum(to: t) { S.g[$0] } * b); show(Term.sum(to: t) { S.g[$0] + b }); show(Term.sum(to: t) { S.g[$0] } + b)
  show((a * Term.sum(to: t) { S.g[$0] } * b).squared)
  show(.squareRoot(a + b) * .absoluteValue(a * .absoluteValue(b)) * .sign(c)); show(.sign(a).squared)
  show(.parameter("epsilon") + .parameter("lambda") * .parameter("sigma2") + .parameter("learning_rate") * .parameter("lr"))
  let m = try S.firstMoment()
  show(.application(m, [S.usualRate1, S.usualSequence, S.usualCount]))
  show(.application(m, [S.usualRate1, S.usualSequence, .index(t - 1)]).squared)
  show(.application(m, [.real(.parameter("beta")), .sequence(S.f), S.usualCount]).squared)
  show(.application(m, [.real(.parameter("beta")), .sequence(.lambda { S.g[$0].squared}), S.usualCount]).squared)
  for f in m.definingEquations { show(f) }
  for f in try S.weight().definingEquations { show(f) }
  for f in try S.mean().definingEquations { show(f) }
  let e = try S.mean()
  show(.application(e, [S.usualRate2, S.usualCount, .sequence(.lambda { S.g[$0].squared})]) - .application(e, [S.usualRate1, .index(t + 1), S.usualSequence]).squared)
  show(Term.sum(to: t) { k in Term.sum("k", to: k) { j in Term.kronecker(k, j) * S.g[k] } } )
  let st = Formula.forall(Variable("beta1", .real), .forall(Variable("beta2", .real), .forall(Variable("t", .index), .forall(Variable("g", .sequence(arity: 1)), .implies(.all((0 as Term).isAtMost(S.beta1), S.beta1.isLess(than: 1), IndexTerm(1).isAtMost(t)), .iff(Term.application(m, [S.usualRate1, S.usualSequence, S.usualCount]).equals(S.movingAverage), .not(S.beta1.isLess(than: 0))))))))
  show(st)
  print(ExpressionRenderer(notation: S.notation).render(st, as: .json))
  print(ExpressionRenderer(notation: S.notation).render(st, as: .mathml))
  for l in RelationChain(ExpressionRenderer(notation: S.notation).layout(of: st)).textLines(width: 60).joined() { print(l) }
  for l in RelationChain(ExpressionRenderer(notation: S.notation).layout(of: st)).latexLines(width: 30).joined() { print(l) }
}
