//! What a page says, in the order in which it is read.

use crate::layout::{Extra, Mark, NodeId, Page, Tree, What};

/// The words of a page: a line for each thing that is read as one, figures by the words in their
/// place. Foot lines and repeated heads are passed over, as in the PDF.
pub(super) fn read(page: &Page, tree: &Tree) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut last: Option<(NodeId, f32)> = None;
    for item in &page.items {
        let Mark::Node(node) = item.mark else {
            continue;
        };
        if let Extra::Figure { words, .. } = &tree.nodes[node].extra {
            if last.map(|(node, _)| node) != Some(node) {
                lines.push(words.clone());
            }
            last = Some((node, item.top));
            continue;
        }
        let What::Glyphs { run, y, .. } = &item.what else {
            continue;
        };
        // A word of its own tone, such as a link, goes on in the line it stands in.
        let block = block_of(node, tree);
        let goes_on = last.is_some_and(|(before, _)| before == block);
        match lines.last_mut().filter(|_| goes_on) {
            Some(line) => {
                let new_line = last.is_some_and(|(_, before)| (before - y).abs() > 0.1);
                join(line, new_line);
                line.push_str(&run.words());
            }
            None => lines.push(run.words()),
        }
        last = Some((block, *y));
    }
    let lines = lines.iter().map(|line| line.trim());
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// A word that was broken is whole again; others stay apart.
fn join(line: &mut String, new_line: bool) {
    if line.ends_with('\u{AD}') {
        line.pop();
    } else if new_line && !line.ends_with(' ') {
        line.push(' ');
    }
}

fn block_of(node: NodeId, tree: &Tree) -> NodeId {
    match tree.nodes[node].parent {
        Some(parent) if tree.nodes[node].role.is_inline() => block_of(parent, tree),
        _ => node,
    }
}
