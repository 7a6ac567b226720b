//! Marked content: which part of a page belongs to which node of the tag tree.

use crate::layout::{Extra, Kid, Mark, NodeId, Page, Path, Placed, Role, Tree, What};

/// A page as it is written: items between the marks that say what they are.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    pub steps: Vec<Step<'a>>,
    /// The node of each piece of marked content.
    pub owners: Vec<NodeId>,
}

/// One step of a page.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step<'a> {
    /// Content of a node begins: its structure type, and its number on the page.
    Content {
        tag: &'static str,
        id: usize,
    },
    /// Something begins that is passed over in reading.
    Artifact {
        furniture: bool,
    },
    End,
    Draw(&'a Placed),
}

/// A link on a page: left, top, right, bottom in points from the upper left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LinkArea {
    pub page: usize,
    pub node: NodeId,
    pub area: [f32; 4],
    pub address: String,
    pub words: String,
}

/// Marks all pages and fills the tag tree with what they hold.
pub(crate) fn mark<'a>(pages: &'a [Page], tree: &mut Tree) -> (Vec<Sheet<'a>>, Vec<LinkArea>) {
    let mut links = Vec::new();
    let mut sheets = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let mut sheet = Sheet {
            steps: Vec::new(),
            owners: Vec::new(),
        };
        let mut open: Option<Mark> = None;
        for item in &page.items {
            if open != Some(item.mark) {
                if open.is_some() {
                    sheet.steps.push(Step::End);
                }
                sheet.begin(item.mark, number, tree);
                open = Some(item.mark);
            }
            sheet.steps.push(Step::Draw(item));
            if let Mark::Node(node) = item.mark {
                note(item, node, number, tree, &mut links);
            }
        }
        if open.is_some() {
            sheet.steps.push(Step::End);
        }
        sheets.push(sheet);
    }
    (sheets, links)
}

impl Sheet<'_> {
    fn begin(&mut self, mark: Mark, page: usize, tree: &mut Tree) {
        self.steps.push(match mark {
            Mark::Furniture => Step::Artifact { furniture: true },
            Mark::Decoration => Step::Artifact { furniture: false },
            Mark::Node(node) => {
                let id = self.owners.len();
                self.owners.push(node);
                tree.fill(node, Kid::Content { page, id });
                Step::Content {
                    tag: tree.nodes[node].role.name(),
                    id,
                }
            }
        });
    }
}

/// Keeps where figures and links stand.
fn note(item: &Placed, node: NodeId, page: usize, tree: &mut Tree, links: &mut Vec<LinkArea>) {
    let bounds = bounds(item);
    if let Extra::Figure { place, .. } = &mut tree.nodes[node].extra {
        *place = if *place == [0.0; 4] {
            bounds
        } else {
            union(*place, bounds)
        };
    }
    let (Role::Link, Extra::Address(address)) = (tree.nodes[node].role, &tree.nodes[node].extra)
    else {
        return;
    };
    let address = address.clone();
    let words = match &item.what {
        What::Glyphs { run, .. } => run.words(),
        What::Shape(..) | What::Picture(..) => String::new(),
    };
    let area = [bounds[0], item.top, bounds[2], item.bottom];
    let same = |link: &LinkArea| {
        link.page == page && link.node == node && (link.area[1] - area[1]).abs() < 0.1
    };
    if let Some(link) = links.last_mut().filter(|link| same(link)) {
        link.area = union(link.area, area);
        link.words.push_str(&words);
        return;
    }
    tree.fill(node, Kid::Annotation(links.len()));
    links.push(LinkArea {
        page,
        node,
        area,
        address,
        words,
    });
}

fn union(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
    [
        a[0].min(b[0]),
        a[1].min(b[1]),
        a[2].max(b[2]),
        a[3].max(b[3]),
    ]
}

fn bounds(item: &Placed) -> [f32; 4] {
    let around = |points: &[(f32, f32)], by: f32| {
        let each = points.iter().map(|(x, y)| [x - by, y - by, x + by, y + by]);
        each.reduce(union).unwrap_or_default()
    };
    match &item.what {
        What::Glyphs { run, y, .. } => {
            let (above, below) = (
                crate::shape::ASCENT * run.size,
                crate::shape::DESCENT * run.size,
            );
            [run.x, y - above, run.x + run.width, y + below]
        }
        What::Picture(_, [x, y, width, height]) => [*x, *y, x + width, y + height],
        What::Shape(path, paint) => {
            let half = paint.stroke.map_or(0.0, |stroke| stroke.width / 2.0);
            match path {
                Path::Polygon(points) => around(points, half),
                Path::Line(from, to) => around(&[*from, *to], half),
                Path::Circle(center, radius) => around(&[*center], radius + half),
            }
        }
    }
}
