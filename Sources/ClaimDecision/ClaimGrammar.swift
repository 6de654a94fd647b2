/// The description of the language of claims for its users.
public enum ClaimGrammar {
  public static let text = """
    CLAIMS

      expression  := equivalence | binder
      binder      := ("forall" | "exists") variables "." expression
                   | "let" name "=" expression "in" expression
      variables   := group {"," group}
      group       := name {name} [":" sort | "in" index ".." index | "in" interval [":" sort]]
      sort        := "real" | "index" | "sequence" ["(" arity ")"]
      equivalence := implication ["<->" equivalence]
      implication := disjunction ["->" implication]
      disjunction := conjunction ["or" disjunction]
      conjunction := negation ["and" conjunction]
      negation    := "not" negation | comparison
      comparison  := sum {("=" | "!=" | "<" | "<=" | ">" | ">=") sum} | sum "in" interval
      interval    := ("[" | "(") end "," end ("]" | ")");  end := sum | ["-"] "inf"
      sum         := ["-"] product {("+" | "-") product}
      product     := "sum" "[" name "=" index ".." index "]" product | factor {["*" | "/"] factor}
      factor      := "-" factor | primary ["^" exponent]
      primary     := number | name | name "(" argument {"," argument} ")" | name "[" index "]"
                   | "(" expression ")" | ("sqrt" | "abs" | "sign") "(" expression ")" | "|" sum "|"
                   | "root" "(" degree "," expression ")"
                   | "[" index "=" index "]"
      argument    := [name "=>"] expression

      Numbers are exact: 0.9 is 9/10. Exponents are made of integers and indices; the degree of a root is a numeral
      from 2 to 1000, as in root(3, x). `x in [a, b)` means a <= x < b, and in a quantifier `x, y in [a, b)`
      is a condition on x and y, where a and b mean what they mean outside it. A factor beside another is multiplied,
      as in 2 x y; beside a name it needs a space, as in x (y + 1), and beside a quotient a `*`. Unicode works too, and
      what a report prints can be read: β₁, ≤, ∑ₖ₌₁ᵗ pₖ gₖ, m̂ₜ₋₁², √, ∛, ⁶√, ∀ k ∈ ℕ, .., →, ∈. So do ==, <=>, iff,
      ==>, && and ||.

    VOCABULARY

      m, v, mhat, vhat      moments of g at step t with beta1 and beta2; also m[t-1], vhat(beta)
      u, u_eps              mhat/sqrt(vhat), mhat/(sqrt(vhat) + eps)
      w(beta, k)            (1-beta) beta^(t-k)/(1-beta^t);  p[k] = w(beta1, k), q[k] = w(beta2, k)
      E_p[x], E_q[x]        weighted means over k = 1..t; a sequence in x stands for its member k. E_p[j => x] runs over
                            j; an index that is bound outside keeps its meaning there. E_beta[x] has the weights of beta
      Var_p[x], Cov_p[x,y]  E_p[(x - E_p[x])^2], E_p[x y] - E_p[x] E_p[y], also with q or a rate;  sigmahat2 = Var_p[g]
      S                     sum_k p[k]^2/q[k];  mean_age(beta) = sum_k w(beta, k) (t - k)
      ema(beta, f, n)       the recurrence a_n = beta a_(n-1) + (1-beta) f_n, a_0 = 0, as in ema(beta, k => g[k]^2, t)
      A name with an index is what it is printed as: p_k is p[k], S_t is S, m_1 is m[1], x_k is x[k], and x_1 is x[1] if
      x is a sequence in the claim and the number x1 if not. Names that would only look like the vocabulary are refused.
      If a claim speaks of beta and of no other decay rate, p, q and the moments all use beta.

    DOMAINS OF NAMES

      beta..                0 <= beta < 1           eps, epsilon   > 0
      t, T, n, N            1, 2, ..                i, j, k        1 .. t
      f, g, h and names that are indexed            sequences
      other letters and Greek names                 real numbers, or natural numbers where an index is needed
      The same holds for quantified names, unless a sort, a range or an interval is given, as in
      `forall beta: real. ..`, `forall k in 0..t. ..` and `forall eps in [0, 1]. ..`.
      i, j and k run up to what t stands for where they are used, to 5 below `let t = 5`.
      A claim is about the points where all of its expressions are defined; where that has to be said of every member
      of a sum, it is narrowed to positive decay rates or t >= 2, and the condition is shown.

    FILES

      let r = beta1^2/beta2           a definition for the claims below that use it
      given beta1 < beta2             a hypothesis for the claims below
      name: statement                 a claim; lines that begin with a space go on with it; # starts a comment. Two
                                      claims can't have one name
    """
}
