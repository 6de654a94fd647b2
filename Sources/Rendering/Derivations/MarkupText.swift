/// Words as LaTeX and Markdown show them, with the characters that these give a meaning to made harmless.
public enum MarkupText {
  public static func latex(_ text: String) -> String { LaTeXProse.escaped(text) }

  public static func markdown(_ text: String) -> String { MarkdownProse.escaped(text) }
}
