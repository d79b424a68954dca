internal import YouthCare

/// How a page looks: on a screen, on a phone and on paper.
enum HTMLStyle {
  /// The style sheet, with a house's colour for headings and links.
  static func text(colour: Colour) -> String { ":root { --house: \(colour.text); }\n" + screen + "\n" + paper }

  /// Texts have a contrast of 6.5 and more.
  private static let screen = """
    * { box-sizing: border-box; }
    html { color-scheme: light; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 56rem; background: #fff; color: #1f2933;
      font: 1rem/1.55 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    h1, h2, h3 { color: var(--house); line-height: 1.25; text-wrap: balance; scroll-margin-top: 1rem; }
    h1 { font-size: 2.1rem; margin: .5rem 0; }
    h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; }
    h2.part { border-top: 3px solid var(--house); padding-top: .75rem; }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    p, ul { margin: .6rem 0; max-width: 44rem; }
    a { color: var(--house); }
    :focus-visible { outline: 3px solid var(--house); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: 1rem; top: -4rem; background: #fff; padding: .6rem 1rem; z-index: 1; }
    .skip:focus { top: .5rem; }
    .cover { padding: 2rem 0 1rem; border-bottom: 3px solid var(--house); }
    .house { display: flex; align-items: center; flex-wrap: wrap; gap: 1rem; font-weight: bold; }
    .logo { display: block; height: 3.5rem; width: auto; max-width: 12rem; object-fit: contain; }
    .question { font-size: 1.2rem; }
    .made, .details, .unit, footer { color: #52606d; }
    nav ol { list-style: none; margin: 0; padding: 0; }
    nav ol ol { padding-left: 1.5rem; }
    nav a { display: inline-block; padding: .15rem 0; min-height: 1.75rem; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f5f7; padding: .75rem; font-size: .875rem; }
    .scroll { overflow-x: auto; margin: 1rem 0; max-width: 100%; }
    table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
    caption { text-align: left; font-weight: bold; padding: .25rem 0 .4rem; }
    .unit { font-weight: normal; }
    .unit::before { content: "("; } .unit::after { content: ")"; }
    th, td { padding: .3rem .6rem; text-align: left; vertical-align: top; }
    th:first-child, td:first-child { padding-left: 0; }
    thead th { vertical-align: bottom; hyphens: manual; }
    thead tr { border-bottom: 2px solid #1f2933; }
    tbody tr { border-bottom: 1px solid #d9dee3; }
    tbody th { font-weight: normal; min-width: 7rem; position: sticky; left: 0; background: #fff; }
    .stay { display: inline-block; position: sticky; left: 0; max-width: min(54rem, calc(100vw - 2rem)); }
    tbody + tbody tr:first-child > * { padding-top: 1.1rem; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    td.n { white-space: nowrap; } td.w { white-space: normal; }
    .note td { color: #52606d; font-style: italic; }
    figure { margin: 1.5rem 0; }
    .caption { font-weight: bold; }
    figure svg { display: block; width: 100%; min-width: 34rem; max-width: 48rem; height: auto; }
    summary { cursor: pointer; padding: .4rem 0; color: var(--house); }
    footer { border-top: 1px solid #d9dee3; margin-top: 3rem; font-size: .875rem; }
    """

  /// Parts begin on a page, the data of pictures are shown, and headings of tables are repeated.
  private static let paper = """
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
      font: 9pt Arial, Helvetica, sans-serif; color: #52606d; } }
    @page wide { size: A4 landscape; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      .skip { display: none; }
      h1 { font-size: 22pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; }
      h2, h3, .caption, caption, summary { break-after: avoid; }
      h2.part { break-before: page; margin-top: 0; }
      a { color: inherit; text-decoration: none; }
      nav { columns: 2; column-gap: 10mm; font-size: 9.5pt; } nav h2 { column-span: all; }
      nav a { display: inline; } nav li { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      .scroll { overflow: visible; }
      table { font-size: 8.5pt; } th, td { padding: 2pt 5pt; } tbody th { min-width: 0; position: static; }
      .stay { position: static; max-width: none; }
      .short { break-inside: avoid; } .wide table { font-size: 7pt; } .wide th, .wide td { padding: 2pt 3pt; }
      /* What stands right before and behind a wide table turns with it, so that no page holds a heading or a line alone. */
      .wide, h3:has(+ .wide, + p + .wide), p:has(+ .wide), .wide + p, details:has(.wide) { page: wide; }
      thead { display: table-header-group; } tr, figure > .scroll, figcaption, pre { break-inside: avoid; }
      figcaption { break-after: avoid; }
      figure svg { min-width: 0; max-width: 150mm; }
      td.n { white-space: normal; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      summary { list-style: none; color: inherit; } summary::-webkit-details-marker { display: none; }
      footer { display: none; }
    }
    """
}
