import Publishing
import Reporting
import Testing
import YouthCare

@Suite("A report as a page")
struct HTMLPageTests {
  private func page(in language: Language = .english, logo: Logo? = nil) -> String {
    String(decoding: HTMLPage().bytes(of: PageReport.make(in: language, logo: logo)), as: UTF8.self)
  }

  @Test("the same report gives the same bytes, in its language")
  func sameBytes() {
    #expect(page() == page())
    #expect(page().contains("<html lang=\"en\">"))
    #expect(page(in: .dutch).contains("<html lang=\"nl\">"))
    #expect(page(in: .dutch).contains(">Naar de inhoud</a>"))
    #expect(page(in: .dutch).contains("28-11-2026"))
  }

  @Test("all text is escaped, and the page holds no script and fetches nothing")
  func isSafe() {
    let page = page()
    #expect(page.contains("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<span>Region &lt;North&gt;</span>"))
    #expect(page.contains("default-src 'none'"))
    for attribute in ["src=\"http", "href=\"http", "url(http", "@import"] { #expect(!page.contains(attribute)) }
  }

  @Test("headings skip no level, and the contents link to each part")
  func headings() {
    let page = page()
    let levels = page.matches(of: /<h([1-6])[ >]/).map { String($0.output.1) }
    // The title, the contents, a section before any part, a part, and a section in it.
    #expect(levels == ["1", "2", "2", "2", "3"])
    let links = page.matches(of: /<li><a href="#(\w+)">/).map { String($0.output.1) }
    #expect(links == ["h1", "h2"])
    for link in links { #expect(page.contains(" id=\"\(link)\"")) }
    #expect(page.contains("<p class=\"details\">Scenario: base</p>"))
  }

  @Test("a title that isn't the cover's is a heading of its own")
  func otherTitle() {
    let report = PageReport.make(in: .english)
    let cover = Report.Cover(
      title: "Other", question: "", house: House(), date: report.cover.date, version: report.cover.version)
    let other = Report(cover: cover, document: report.document, curves: [])
    let page = String(decoding: HTMLPage().bytes(of: other), as: UTF8.self)
    #expect(page.contains("<h1>Other</h1>"))
    #expect(page.contains("<h2 id=\"h1\" class=\"part\">\(PageReport.title)</h2>"))
  }

  @Test("a table has its caption and unit, and its headings say of what they are")
  func table() {
    let page = page()
    #expect(page.contains("id=\"t1\">Options <span class=\"unit\">million euros</span></span></caption>"))
    // A hyphen that stands there for the break only becomes one that is seen at a break only.
    #expect(page.contains("<th scope=\"col\" class=\"n\">over\u{AD}spending</th>"))
    #expect(page.contains("<th scope=\"col\" class=\"n\">cost mean</th><td></td></tr>"))
    #expect(
      page.contains("<tr><th scope=\"row\">A &amp; B</th><td class=\"n\">1</td><td class=\"n\">1.2</td><td>same</td>"))
    #expect(page.contains("<td colspan=\"4\"><span class=\"stay\">A note.</span></td>"))
    #expect(page.contains("<div class=\"scroll short\" role=\"group\" tabindex=\"0\" aria-labelledby=\"t1\">"))
  }

  @Test("no name in the page is given twice")
  func names() {
    let names = page().matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(names).count == names.count)
    #expect(names.count > 20)
  }

  @Test("a logo stands in the page as a picture: bytes in letters, of which no script is run")
  func logo() throws {
    let svg = try #require(Logo(bytes: Array("<svg><script>1</script></svg>".utf8)))
    #expect(
      page(logo: svg).contains("src=\"data:image/svg+xml;base64,PHN2Zz48c2NyaXB0PjE8L3NjcmlwdD48L3N2Zz4=\""))
    let png = try #require(Logo(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(page(logo: png).contains("src=\"data:image/png;base64,iVBORw0KGgo=\""))
    #expect(Logo(bytes: Array("GIF89a".utf8)) == nil)
  }
}
