//! What a document says, and what is read from its pages by their tags.

use std::collections::BTreeMap;

use crate::document::{Block, Document, Text};
use crate::drawing::Item;
use crate::figures::{Answer, Tile};
use crate::layout::{Kid, Laid, NodeId, Tree, What};
use crate::pdf::{Step, mark};

/// White space is where lines break; soft hyphens are nowhere else.
fn bare(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{AD}')
        .collect()
}

/// The words of a document in the order of its blocks.
pub(super) fn expected(document: &Document) -> String {
    let mut out = String::new();
    document
        .blocks
        .iter()
        .for_each(|block| say(block, &mut out));
    out
}

fn text(text: &Text, out: &mut String) {
    out.push_str(&bare(&text.words()));
}

fn say(block: &Block, out: &mut String) {
    match block {
        Block::CoverTitle(words)
        | Block::Heading { text: words, .. }
        | Block::Kicker(words)
        | Block::Lead(words)
        | Block::Paragraph(words)
        | Block::Small(words)
        | Block::Flagged(words)
        | Block::WriteLine(words)
        | Block::WriteBeside(words)
        | Block::AtFoot(words) => text(words, out),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                out.push_str(&if *ordered {
                    (index + 1).to_string()
                } else {
                    "•".into()
                });
                item.iter().for_each(|block| say(block, out));
            }
        }
        Block::Facts { facts, .. } => {
            for fact in facts {
                text(&fact.label, out);
                fact.value.iter().for_each(|value| text(value, out));
            }
        }
        Block::Matrix(matrix) => {
            text(&matrix.question, out);
            let levels = matrix.levels.iter();
            let levels = levels.flat_map(|level| [&level.mark, &level.name, &level.text]);
            let all = matrix.others.iter().chain(levels).chain([&matrix.why]);
            all.for_each(|words| out.push_str(&bare(words)));
        }
        Block::MarkSheet(sheet) => {
            out.push_str(&bare(&sheet.head));
            let both = sheet.columns.iter().chain(&sheet.rows);
            both.for_each(|(one, two)| out.push_str(&bare(&format!("{one}{two}"))));
        }
        Block::Rings { legend, choices } => {
            text(legend, out);
            choices
                .iter()
                .for_each(|choice| out.push_str(&bare(choice)));
        }
        Block::Table(table) => {
            text(&table.caption, out);
            table
                .columns
                .iter()
                .for_each(|column| text(&column.header, out));
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.for_each(|cell| text(&cell.text, out));
        }
        Block::Levels { rows, .. } => {
            for row in rows {
                out.push_str(&digit(&row.tile));
                text(&row.name, out);
                out.push_str(row.tag.as_ref().map_or("", |tag| &tag.word));
                text(&row.text, out);
                text(&row.note, out);
            }
        }
        Block::Card(blocks)
        | Block::Notes(blocks)
        | Block::Newspaper { blocks, .. }
        | Block::KeepTogether(blocks) => {
            blocks.iter().for_each(|block| say(block, out));
        }
        Block::Columns { left, right, .. } => {
            left.iter().chain(right).for_each(|block| say(block, out));
        }
        Block::Figure(figure) => {
            if !figure.decorative {
                drawn(&figure.drawing.items, out);
            }
            figure.caption.iter().for_each(|caption| text(caption, out));
        }
        Block::Picture(_) | Block::Space(_) | Block::PageBreak => {}
    }
}

fn digit(tile: &Tile) -> String {
    match &tile.answer {
        Answer::Level { mark, .. } => mark.clone(),
        Answer::DontKnow => "?".into(),
        Answer::Unanswered | Answer::NotApplicable => String::new(),
    }
}

fn drawn(items: &[Item], out: &mut String) {
    for item in items {
        match item {
            Item::Words(words) => out.push_str(&bare(&words.words)),
            Item::Part { items, .. } => drawn(items, out),
            _ => {}
        }
    }
}

/// The words on the pages, in the order of the tag tree.
pub(super) fn read(laid: &mut Laid) -> String {
    let (sheets, _) = mark(&laid.pages, &mut laid.tree);
    let mut contents: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for (page, sheet) in sheets.iter().enumerate() {
        let mut open = None;
        for step in &sheet.steps {
            match step {
                Step::Content { id, .. } => open = Some((page, *id)),
                Step::Artifact { .. } => open = None,
                Step::End => {}
                Step::Draw(item) => {
                    let (Some(open), What::Glyphs { run, .. }) = (open, &item.what) else {
                        continue;
                    };
                    let words = run.words();
                    contents.entry(open).or_default().push_str(&words);
                }
            }
        }
    }
    let mut out = String::new();
    speak(&laid.tree, Tree::ROOT, &contents, &mut out);
    bare(&out)
}

fn speak(tree: &Tree, node: NodeId, contents: &BTreeMap<(usize, usize), String>, out: &mut String) {
    for kid in &tree.nodes[node].kids {
        match *kid {
            Kid::Node(kid) => speak(tree, kid, contents, out),
            Kid::Content { page, id } => {
                out.push_str(contents.get(&(page, id)).map_or("", String::as_str));
            }
            Kid::Annotation(_) => {}
        }
    }
}
