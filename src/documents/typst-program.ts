/**
 * How a paper looks as PDF, in the language of typst. The program is the same for every paper: words come to it as data
 * (`sys.inputs`) and are set by `text()`, which never reads markup, so nothing that a record says can act.
 */
export const TYPST_PROGRAM = `
#let paper = json(bytes(sys.inputs.paper))

#set document(
  title: paper.title,
  author: paper.author,
  date: datetime(year: paper.day.at(0), month: paper.day.at(1), day: paper.day.at(2)),
)
#set text(
  lang: "ru",
  region: "RU",
  size: 12pt,
  hyphenate: false,
  // Only what the compiler itself carries: the typefaces of a machine would give it bytes of its own.
  font: ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"),
  fallback: false,
)
#set page(
  paper: "a4",
  margin: (left: 30mm, right: 15mm, top: 20mm, bottom: if paper.address == none { 20mm } else { 32mm }),
  header: context if here().page() > 1 { align(center, text(size: 10pt, str(here().page()))) },
  // On every sheet, so that a sheet alone leads back to what was published.
  footer: if paper.address != none {
    grid(
      columns: (22mm, 1fr),
      align: left + horizon,
      image(bytes(paper.qr), format: "svg", width: 20mm, alt: "QR-код постоянного адреса"),
      text(size: 9pt, paper.address),
    )
  },
)
#set par(spacing: 3mm, leading: 0.6em)
#set list(marker: [—], indent: 5mm)
#set enum(indent: 5mm)

#show heading: set block(above: 6mm, below: 3mm, sticky: true)
#show heading: set text(size: 12pt)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set align(center)

#let run(piece) = {
  let words = text(piece.text)
  if piece.at("strong", default: false) { words = strong(words) }
  if piece.at("emphasis", default: false) { words = emph(words) }
  words
}
#let line-of(pieces) = pieces.map(run).join()

#let sides = (left: left, right: right, center: center)

#let grid-of(one) = {
  set text(size: 10pt)
  set par(leading: 0.5em)
  set table(stroke: 0.5pt, inset: (x: 1.5mm, y: 1.2mm))
  show table.cell: set align(left)
  show table.cell.where(y: 0): strong
  show table: set block(above: 4mm, below: 4mm)
  table(
    columns: one.columns.map(column => column.share * 1fr),
    table.header(..one.columns.map(column => text(column.title))),
    ..one.rows.sum(default: ()).map(cell => table.cell(breakable: false, line-of(cell))),
  )
}

#let print(one) = {
  if one.kind == "heading" { heading(level: one.level, text(one.text)) }
  else if one.kind == "paragraph" {
    if "align" in one { align(sides.at(one.align), par(line-of(one.line))) }
    else { par(first-line-indent: (amount: 12.5mm, all: true), line-of(one.line)) }
  }
  else if one.kind == "list" {
    if one.ordered { enum(..one.items.map(line-of)) } else { list(..one.items.map(line-of)) }
  }
  else if one.kind == "table" { grid-of(one) }
  else if one.kind == "signature" {
    block(above: 8mm, breakable: false, grid(columns: (1fr, 1fr), text(one.role), text(one.name)))
  }
  else if one.kind == "blank" {
    for n in range(one.lines) { block(above: 5mm, if n == 0 { text(one.label) }); line(length: 100%, stroke: 0.5pt) }
    if "hint" in one { align(center, text(size: 9pt, one.hint)) }
  }
  else if one.kind == "page-break" { pagebreak(weak: true) }
}

#for one in paper.blocks { print(one) }

#if paper.address != none {
  // The foot of a sheet is not read aloud.
  block(above: 8mm, text(size: 10pt)[Постоянный адрес: #link(paper.address, text(paper.address))])
}
`;
