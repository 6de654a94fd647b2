import SymbolicAlgebra

/// One rule of the kernel, with what it needs besides its premises.
///
/// In the drawings, `G |- p` is a theorem with hypotheses `G`; the hypotheses of a conclusion are the union of those
/// of the premises unless the drawing says otherwise.
public enum Inference: Hashable, Sendable {
  // MARK: Logic

  /// `p |- p`.
  case hypothesis(Formula)
  /// From `falsity` infer anything.
  case falsityElimination(Formula)
  /// From `G, p |- falsity` infer `G |- not p`.
  case negationIntroduction(Formula)
  /// From `not p` and `p` infer `falsity`.
  case negationElimination
  /// `|- p or not p`.
  case excludedMiddle(Formula)
  /// From `p` and `q` infer `p and q`.
  case conjunctionIntroduction
  /// From `p and q` infer `p`.
  case leftConjunct
  /// From `p and q` infer `q`.
  case rightConjunct
  /// From `p` infer `p or q`.
  case leftDisjunct(or: Formula)
  /// From `q` infer `p or q`.
  case rightDisjunct(or: Formula)
  /// From `p or q`, `G, p |- r` and `D, q |- r` infer `r` from the union of `G`, `D` and the first hypotheses.
  case disjunctionElimination
  /// From `G, p |- q` infer `G |- p -> q`.
  case implicationIntroduction(Formula)
  /// From `p -> q` and `p` infer `q`.
  case implicationElimination
  /// From `p -> q` and `q -> p` infer `p <-> q`.
  case equivalenceIntroduction
  /// From `p <-> q` infer `p -> q`.
  case forwardImplication
  /// From `p <-> q` infer `q -> p`.
  case backwardImplication
  /// From `G |- p` infer `G |- forall x. p`; `x` must not be free in `G`.
  case universalIntroduction(Variable)
  /// From `forall x. p` infer `p[a]`. An index argument must be manifestly a natural number, or a second premise
  /// `0 <= a` says so.
  case universalElimination(Argument)
  /// From `p[a]` infer the given `exists x. p`. For an index witness as in `universalElimination`.
  case existentialIntroduction(Formula, witness: Argument)
  /// From `exists x. p` and `G, p[v] |- q` infer `q`; `v` must not be free in `G`, in `q` or in the first premise.
  case existentialElimination(Variable)

  // MARK: Equality and order of real numbers

  /// `|- a = a`.
  case reflexivity(Term)
  /// From `a = b` infer `b = a`.
  case symmetry
  /// From `a = b` and `p[a]` infer `p[b]`, where `p` is the template with bound variable 0 free.
  case substitution(template: Formula)
  /// From relations `a R b`, `b R' c`, .. infer `a R'' z`: an equation if all are, strict if one is.
  case chain
  /// Infer a relation, or `falsity`, as a combination of relations, decided by the normal form.
  ///
  /// The first premises, one a multiplier `c_i`, are relations `l_i R_i r_i`; the rest are facts: terms that don't
  /// vanish, index relations. Multipliers of inequalities are nonnegative numbers. With `s = sum c_i (r_i - l_i)`:
  /// `a = b` if only equations are used and `b - a - s` is identically 0; `a <= b` (`a < b`) if `b - a - s` is
  /// identically a constant that is nonnegative (positive, or 0 with a strict inequality used); `falsity` if `-s` is
  /// such a positive constant, or 0 with a strict inequality used.
  case arithmetic(Formula, multipliers: [Term])
  /// From `0 R a` and `0 R' b` infer `0 < a b` if both are strict, else `0 <= a b`.
  case product
  /// `|- 0 <= a^2`.
  case square(Term)
  /// `|- a < b or (a = b or b < a)`.
  case trichotomy(Term, Term)
  /// From `0 <= a` infer `0 <= root(degree, a)`; the degree is at least 2.
  case rootNonnegative(degree: Int)
  /// From `0 <= a` infer `root(degree, a)^degree = a`; the degree is at least 2.
  case rootPower(degree: Int)
  /// From `0 <= a` infer `abs(a) = a`; from `a <= 0` infer `abs(a) = -a`.
  case absoluteValue
  /// From `0 < a`, `a < 0` or `a = 0` infer `sign(a) = 1`, `-1` or `0`.
  case sign

  // MARK: Natural numbers

  /// Infer a relation of indices, or `falsity`, from relations of indices by linear arithmetic over the naturals.
  case indexArithmetic(Formula)
  /// `|- i < j or (i = j or j < i)`.
  case indexTrichotomy(IndexTerm, IndexTerm)
  /// From `i = j` (indices) and `p[i]` infer `p[j]`, where `p` is the template with bound variable 0 free.
  case indexSubstitution(template: Formula)
  /// From `G |- p[start]` and `G, start <= n, p[n] |- p[n + 1]` infer `G |- forall n. start <= n -> p[n]`; `n` must
  /// not be free in `G`. The formula is `p[n]`.
  case induction(Variable, Formula, start: Int)
  /// From `i R j` (indices) infer the same relation of the numbers.
  case indexOrder
  /// `|- exists n. a < n`.
  case archimedes(Term)

  // MARK: Definitions

  /// `|- f(a, ..) = body[a, ..]`.
  case definition(Definition, [Argument])
  /// From `p` infer `p` with every application of the given explicit definitions replaced by its body.
  case unfolding([Definition])
  /// From the formula with the given explicit definitions unfolded infer the formula.
  case folding(Formula, [Definition])
  /// `|- f(a, .., 0) = base[a, ..]`.
  case recursionBase(Definition, [Argument])
  /// `|- f(a, .., n + 1) = step[a, .., n, f(a, .., n)]`. For the index as in `universalElimination`.
  case recursionStep(Definition, [Argument], IndexTerm)

  // MARK: Structure for readers; neither changes the theorem

  /// The premise under a name by which it is cited.
  case lemma(String)
  /// The premise, shown as a line of the derivation.
  case displayed
}
