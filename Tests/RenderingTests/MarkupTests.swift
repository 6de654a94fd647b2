import Foundation
import FoundationXML
import Rendering
import SymbolicAlgebra
import Testing

private let (a, b, t) = (Sample.a, Sample.b, Sample.t)

@Suite("MathML and JSON")
struct MarkupTests {

  private func mathml(_ term: Term) -> String {
    ExpressionRenderer(notation: Sample.notation).render(term, as: .mathml)
  }

  private func math(_ content: String) -> String {
    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">\(content)</math>"
  }

  @Test("MathML has brackets where precedence asks for them")
  func brackets() {
    #expect(
      mathml((a + b).squared)
        == math(
          "<msup><mrow><mo>(</mo><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>)</mo></mrow><mn>2</mn></msup>"
        ))
    #expect(
      mathml((a + b) / 2)
        == math("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>"))
    #expect(
      mathml(Sample.beta1.power(t)) == math("<msup><msub><mi>β</mi><mn>1</mn></msub><mi>t</mi></msup>"))
    #expect(
      mathml(.sum(to: t) { Sample.g[$0] } * .parameter("mhat"))
        == math(
          "<mrow><mrow><mo>(</mo><mrow><munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>t</mi>"
            + "</munderover><msub><mi>g</mi><mi>k</mi></msub></mrow><mo>)</mo></mrow><mo>\u{2062}</mo>"
            + "<mover accent=\"true\"><mi>m</mi><mo>^</mo></mover></mrow>"))
  }

  @Test("Random MathML is well-formed, whatever the names")
  func wellFormed() {
    let seed: UInt64 = 41
    var random = RandomExpressions(seed: seed)
    let odd = Term.parameter("a<b>&\"").equals(.parameter("]]>"))
    for formula in [odd] + (0..<200).map({ _ in random.formula(depth: 3) }) {
      let markup = ExpressionRenderer().render(formula, as: .mathml)
      #expect(XMLParser(data: Data(markup.utf8)).parse(), "seed \(seed): \(markup)")
    }
  }

  @Test("JSON has every argument and the names that were chosen")
  func json() throws {
    let moment = try Sample.firstMoment()
    let term = Term.application(moment, [Sample.usualRate1, Sample.usualSequence, .index(t)]) - 1
    #expect(
      ExpressionRenderer(notation: Sample.notation).render(term, as: .json)
        == #"{"kind":"sum","terms":[{"sign":"+","term":{"kind":"application","definition":"m","arguments":"#
        + #"[{"kind":"variable","name":"beta1"},{"kind":"sequence","name":"g"},{"kind":"variable","name":"t"}]}},"#
        + #"{"sign":"-","term":{"kind":"number","value":"1"}}]}"#)
  }

  @Test("Random JSON is read by Foundation")
  func validJSON() throws {
    let seed: UInt64 = 42
    var random = RandomExpressions(seed: seed)
    for _ in 0..<200 {
      let json = ExpressionRenderer().render(random.formula(depth: 3), as: .json)
      #expect(throws: Never.self, "seed \(seed): \(json)") {
        try JSONSerialization.jsonObject(with: Data(json.utf8))
      }
    }
  }

  @Test("Strings in JSON are escaped")
  func escaping() throws {
    let text = "a\"b\\c\n\t\u{1}\u{7F}é😀"
    let document = JSONValue.object([
      .init("key \"", .array([.string(text), .integer(-3), .boolean(true), .null]))
    ])
    let object = try JSONSerialization.jsonObject(with: Data(document.description.utf8)) as? [String: [Any]]
    #expect(object?["key \""]?.first as? String == text)
    #expect(object?["key \""]?.count == 4)
  }
}
