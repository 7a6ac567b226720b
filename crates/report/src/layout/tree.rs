//! The tag tree: what each piece of a page is, in reading order.

/// A node by its place in the tree.
pub(crate) type NodeId = usize;

/// The structure types used, by their names in a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading(u8),
    Paragraph,
    Span,
    Link,
    List,
    Item,
    Label,
    Body,
    Table,
    TableHead,
    TableBody,
    TableRow,
    TableHeader,
    TableData,
    Caption,
    Figure,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::Span => "Span",
            Self::Link => "Link",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::TableHeader => "TH",
            Self::TableData => "TD",
            Self::Caption => "Caption",
            Self::Figure => "Figure",
        }
    }

    /// A row needs all its cells; everything else without content is left out.
    pub fn stays_empty(self) -> bool {
        matches!(self, Self::TableHeader | Self::TableData)
    }

    /// Stands among the words of its parent, where these come to it.
    pub fn is_inline(self) -> bool {
        matches!(self, Self::Span | Self::Link)
    }
}

/// What a node holds, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Marked content on a page.
    Content {
        page: usize,
        id: usize,
    },
    /// A link's annotation, by its place among all of them.
    Annotation(usize),
}

/// An attribute that only some nodes have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Extra {
    None,
    /// Of a list: numbered or with bullets.
    Numbering(&'static str),
    /// Of a table's header cell: what it heads.
    Scope(&'static str),
    /// Of a link: where it leads.
    Address(String),
    /// Of a figure: the words in its place, and where it stands
    /// (left, top, right, bottom; set when its page is known).
    Figure {
        words: String,
        place: [f32; 4],
    },
}

/// A node of the tag tree.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    pub language: Option<String>,
    pub extra: Extra,
    pub kids: Vec<Kid>,
}

/// The tag tree. The first node is the document.
#[derive(Debug)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
}

impl Tree {
    pub const ROOT: NodeId = 0;

    pub fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.push(None, Role::Document, Extra::None);
        tree
    }

    /// Adds a node. One among words joins its parent when its content is met.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.add_with(parent, role, Extra::None)
    }

    pub fn add_with(&mut self, parent: NodeId, role: Role, extra: Extra) -> NodeId {
        let id = self.push(Some(parent), role, extra);
        if !role.is_inline() {
            self.nodes[parent].kids.push(Kid::Node(id));
        }
        id
    }

    fn push(&mut self, parent: Option<NodeId>, role: Role, extra: Extra) -> NodeId {
        self.nodes.push(Node {
            role,
            parent,
            language: None,
            extra,
            kids: Vec::new(),
        });
        self.nodes.len() - 1
    }

    /// Puts content into a node, and the node among its parent's words.
    pub fn fill(&mut self, node: NodeId, kid: Kid) {
        let parent = self.nodes[node].parent;
        if let (true, Some(parent)) = (self.nodes[node].role.is_inline(), parent) {
            let here = Kid::Node(node);
            if !self.nodes[parent].kids.contains(&here) {
                self.fill(parent, here);
            }
        }
        self.nodes[node].kids.push(kid);
    }

    /// The node says something, itself or through others.
    pub fn says_something(&self, node: NodeId) -> bool {
        let node = &self.nodes[node];
        let kid = |kid: &Kid| !matches!(kid, Kid::Node(id) if !self.says_something(*id));
        node.role.stays_empty() || node.kids.iter().any(kid)
    }
}
