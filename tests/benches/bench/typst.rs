//! The same content as Typst source, and Typst setting it: headings, paragraphs, lists, tables with
//! heads, figures and tiles as SVG, each with the sizes our pages have.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use pit_report::document::{
    Block, Document, Fact, FactsLook, HeadingLevel, LevelRow, LevelsLook, Table, TableSize, Text,
    Tone, Width,
};
use pit_report::figures::tile;
use pit_tests::repository;

use crate::report::Took;

/// Sets once, in a Python of its own: what Typst has set once it keeps for the next time.
const SCRIPT: &str = "
import re, resource, sys, time, typst
begun = time.perf_counter_ns()
pdf = typst.compile(sys.argv[1], font_paths=[sys.argv[2]], ignore_system_fonts=True,
                    pdf_standards=['ua-1'])
took = time.perf_counter_ns() - begun
with open(sys.argv[1] + '.pdf', 'wb') as file:
    file.write(pdf)
pages = max(map(int, re.findall(rb'/Count (\\d+)', pdf)), default=0)
print(took, pages, len(pdf), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
";

/// Typst, with a source to set.
pub struct Typst {
    python: PathBuf,
    source: PathBuf,
}

impl Typst {
    /// Writes the source, and sees that Typst sets it.
    ///
    /// # Errors
    /// Why it can't, for the table.
    pub fn prepare(document: &Document, folder: &Path) -> Result<Self, String> {
        let source = folder.join("full.typ");
        std::fs::write(&source, written(document)).map_err(|error| error.to_string())?;
        let ours = repository().join("target/venv/bin/python");
        let python = std::env::var_os("PIT_PYTHON").map_or(ours, PathBuf::from);
        let typst = Self { python, source };
        typst.run().map(|_| typst)
    }

    /// Sets it once.
    pub fn set(&self) -> Took {
        self.run().expect("it was set before")
    }

    fn run(&self) -> Result<Took, String> {
        let mut command = Command::new(&self.python);
        command.args(["-c", SCRIPT]).arg(&self.source);
        let output = command
            .arg(repository().join("crates/report/fonts"))
            .output();
        let output = output.map_err(|_| "not installed".to_owned())?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        if complaint.contains("No module named 'typst'") {
            return Err("not installed".to_owned());
        }
        Took::read(&String::from_utf8_lossy(&output.stdout)).ok_or_else(|| complaint.into_owned())
    }
}

fn written(document: &Document) -> String {
    let mut writer = Writer::default();
    writer.blocks(&document.blocks);
    let mut out = String::new();
    let put = |out: &mut String, line: String| {
        out.push_str(&line);
        out.push('\n');
    };
    put(
        &mut out,
        format!(
            "#set document(title: {}, author: {})",
            quoted(&document.title),
            quoted(&document.author)
        ),
    );
    let (language, region) = document
        .language
        .split_once('-')
        .unwrap_or((&document.language, ""));
    put(
        &mut out,
        format!(
            "#set text(lang: {}, region: {}, size: 12pt, font: (\"Atkinson Hyperlegible Next\", \"Noto Sans\"), number-width: \"tabular\")",
            quoted(language),
            quoted(region)
        ),
    );
    let running = &document.running;
    put(
        &mut out,
        format!(
            "#set page(paper: \"a4\", margin: (x: 18mm, top: 18mm, bottom: 22mm), footer: context [#text(size: 9.5pt)[#{} #h(1fr) #{} #h(1fr) #counter(page).display(\"1 of 1\", both: true)]])",
            quoted(&running.left),
            quoted(&running.middle)
        ),
    );
    put(&mut out, "#set par(leading: 0.55em, spacing: 2mm)\n#set table(stroke: none, inset: (x: 1.5mm, y: 1.5mm))".to_owned());
    for (level, size) in [(1, 27), (2, 15), (3, 12)] {
        put(
            &mut out,
            format!("#show heading.where(level: {level}): set text(size: {size}pt, weight: 600)"),
        );
    }
    for (svg, number) in &writer.pictures {
        put(
            &mut out,
            format!("#let picture{number} = bytes({})", quoted(svg)),
        );
    }
    out + &writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The last heading's rank: none is skipped on the way down.
    rank: u8,
    /// Every picture once, by its source.
    pictures: BTreeMap<String, usize>,
}

impl Writer {
    fn put(&mut self, line: impl AsRef<str>) {
        self.out.push_str(line.as_ref());
        self.out.push('\n');
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    /// Blocks within a call: `#block(…)[` and `]`.
    fn within(&mut self, call: &str, blocks: &[Block]) {
        self.put(format!("{call}["));
        self.blocks(blocks);
        self.put("]");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::CoverTitle(text) => self.heading(1, text, false),
            Block::Heading {
                level,
                text,
                new_page,
            } => {
                let level = match level {
                    HeadingLevel::One => 2,
                    HeadingLevel::Two => 3,
                    HeadingLevel::Three => 4,
                };
                self.heading(level, text, *new_page);
            }
            Block::Kicker(text) | Block::Small(text) => self.paragraph(text, "9.5pt"),
            Block::Lead(text) => self.paragraph(text, "14.5pt"),
            Block::Paragraph(text) => self.put(format!("#par{}", content(text))),
            Block::List { ordered, items } => {
                self.put(if *ordered { "#enum(" } else { "#list(" });
                for item in items {
                    self.within("", item);
                    self.put(",");
                }
                self.put(")");
            }
            Block::Facts { look, facts } => self.facts(*look, facts),
            Block::Table(table) => self.table(table),
            Block::Levels { look, rows } => {
                let whole = *look != LevelsLook::Ruled;
                self.put(format!("#block(breakable: {})[", !whole));
                rows.iter().for_each(|row| self.level(row));
                self.put("]");
            }
            Block::Flagged(text) => self.put(format!(
                "#block(stroke: (left: 2.5pt), inset: (left: 4mm)){}",
                content(text)
            )),
            Block::Card(blocks) => self.within(
                "#block(stroke: 1pt, inset: 4mm, width: 100%, breakable: false)",
                blocks,
            ),
            Block::Notes(blocks) => self.within("#text(size: 11pt)", blocks),
            Block::Columns {
                left_width,
                left,
                right,
            } => {
                self.put(format!(
                    "#grid(columns: ({left_width}mm, 1fr), gutter: 6mm,"
                ));
                self.within("", left);
                self.put(",");
                self.within("", right);
                self.put(")");
            }
            Block::Newspaper { blocks, .. } => {
                self.within("#text(size: 10.5pt, columns(2, gutter: 6mm)", blocks);
                self.put(")");
            }
            Block::Figure(figure) => {
                let drawing = &figure.drawing;
                let picture = self.picture(drawing.to_svg("figure"));
                let width = figure
                    .width
                    .map_or("100%".to_owned(), |width| format!("{width}mm"));
                if figure.decorative {
                    self.put(format!("#pdf.artifact(image({picture}, width: {width}))"));
                } else {
                    let words = quoted(&drawing.alternative());
                    let caption = figure
                        .caption
                        .as_ref()
                        .map(content)
                        .unwrap_or("none".into());
                    self.put(format!(
                        "#figure(image({picture}, width: {width}, alt: {words}), alt: {words}, caption: {caption}, numbering: none)"
                    ));
                }
            }
            Block::KeepTogether(blocks) => self.within("#block(breakable: false)", blocks),
            Block::AtFoot(text) => self.paragraph(text, "9.5pt"),
            // What is filled in with a pen, and a logo, are in no report that is timed.
            Block::Matrix(_)
            | Block::MarkSheet(_)
            | Block::Rings { .. }
            | Block::WriteLine(_)
            | Block::WriteBeside(_)
            | Block::Picture(_) => {}
            Block::Space(height) => self.put(format!("#v({height}mm)")),
            Block::PageBreak => self.put("#pagebreak(weak: true)"),
        }
    }

    fn heading(&mut self, level: u8, text: &Text, new_page: bool) {
        if new_page {
            self.put("#pagebreak(weak: true)");
        }
        self.rank = level.min(self.rank + 1);
        self.put(format!("#heading(level: {}){}", self.rank, content(text)));
    }

    fn paragraph(&mut self, text: &Text, size: &str) {
        self.put(format!("#par(text(size: {size}){})", content(text)));
    }

    fn facts(&mut self, look: FactsLook, facts: &[Fact]) {
        for fact in facts {
            let label = content(&fact.label);
            let value: String = fact
                .value
                .iter()
                .map(|text| format!("#par{}", content(text)))
                .collect();
            self.put(match look {
                FactsLook::Beside => {
                    format!("#grid(columns: (48mm, 1fr), gutter: 6mm, strong{label}, [{value}])")
                }
                FactsLook::Above => format!("#par(strong{label})\n{value}"),
            });
        }
    }

    fn level(&mut self, row: &LevelRow) {
        let picture = self.picture(tile(&row.tile, "", "en-GB").to_svg("tile"));
        let tag = row.tag.as_ref().map_or(String::new(), |tag| {
            format!("#box(stroke: 1pt, inset: (x: 2mm), {})", quoted(&tag.word))
        });
        self.put(format!(
            "#grid(columns: (11.5mm, 1fr), gutter: 4mm, pdf.artifact(image({picture}, width: 11.5mm)), \
             [#strong{} {tag} #par(text(size: 11pt){}) #par(text(size: 9.5pt){})])",
            content(&row.name),
            content(&row.text),
            content(&row.note),
        ));
    }

    fn table(&mut self, table: &Table) {
        let columns: Vec<String> = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Mm(width) => format!("{width}mm"),
                Width::Share(share) => format!("{share}fr"),
            })
            .collect();
        if !table.caption.is_blank() {
            self.paragraph(&table.caption, "10.5pt");
        }
        let size = match table.size {
            TableSize::Long => "10.5pt",
            TableSize::Board => "11pt",
            TableSize::Close => "9.5pt",
        };
        let heads: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("strong{}", content(&column.header)))
            .collect();
        self.put(format!(
            "#text(size: {size}, table(columns: ({},), table.header({}), table.hline(),",
            columns.join(", "),
            heads.join(", ")
        ));
        for row in &table.rows {
            let blank = Text::default();
            let cells: Vec<String> = (0..table.columns.len())
                .map(|index| content(row.cells.get(index).map_or(&blank, |cell| &cell.text)))
                .collect();
            self.put(format!("{}, table.hline(stroke: 0.5pt),", cells.join(", ")));
        }
        self.put("))");
    }

    fn picture(&mut self, svg: String) -> String {
        let next = self.pictures.len();
        let number = *self.pictures.entry(svg).or_insert(next);
        format!("picture{number}")
    }
}

/// A text in square brackets.
fn content(text: &Text) -> String {
    let mut out = String::from("[");
    for run in &text.runs {
        let words = quoted(&run.words);
        let set = match &run.tone {
            Tone::Plain => format!("text({words})"),
            Tone::Strong => format!("text(weight: 600, {words})"),
            Tone::Italic => format!("text(style: \"italic\", {words})"),
            Tone::Soft => format!("text(fill: rgb(\"3d3a34\"), {words})"),
            Tone::Link(address) => format!("link({}, {words})", quoted(address)),
        };
        match &run.language {
            Some(language) => {
                let language = language.split('-').next().unwrap_or_default();
                let _ = write!(out, "#text(lang: {}, {set})", quoted(language));
            }
            None => {
                let _ = write!(out, "#{set}");
            }
        }
    }
    out.push(']');
    out
}

fn quoted(words: &str) -> String {
    let words = words.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", words.replace('\n', "\\n"))
}
