//! A value of the tree, with the way to it.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

#[derive(Clone)]
pub(super) struct Node<'t> {
    value: &'t Value<'t>,
    pub(super) path: String,
}

/// A field of an object.
pub(super) struct Entry<'t> {
    pub(super) key: &'t str,
    pub(super) key_at: usize,
    pub(super) node: Node<'t>,
}

impl<'t> Node<'t> {
    pub(super) fn root(value: &'t Value<'t>) -> Self {
        Node {
            value,
            path: String::new(),
        }
    }

    /// Where it begins, in bytes.
    pub(super) fn at(&self) -> usize {
        self.value.range().start
    }

    /// What type it is, in the words of the code `wrong-type`.
    pub(super) fn type_name(&self) -> &'static str {
        match self.value {
            Value::StringLit(_) => "text",
            Value::NumberLit(_) => "number",
            Value::BooleanLit(_) => "true-or-false",
            Value::Object(_) => "object",
            Value::Array(_) => "list",
            Value::NullKeyword(_) => "null",
        }
    }

    pub(super) fn text(&self) -> Option<&'t str> {
        self.value
            .as_string_lit()
            .map(|literal| literal.value.as_ref())
    }

    /// A number as it is written.
    pub(super) fn number(&self) -> Option<&'t str> {
        self.value.as_number_lit().map(|literal| literal.value)
    }

    /// Its entries, if it is a list.
    pub(super) fn list(&self) -> Option<Vec<Node<'t>>> {
        let elements = self.value.as_array()?.elements.iter().enumerate();
        let node = |(i, value)| Node {
            value,
            path: format!("{}[{i}]", self.path),
        };
        Some(elements.map(node).collect())
    }

    /// Its fields, if it is an object; repeated keys included.
    pub(super) fn object(&self) -> Option<Vec<Entry<'t>>> {
        let properties = self.value.as_object()?.properties.iter();
        let entry = |property: &'t jsonc_parser::ast::ObjectProp<'t>| {
            let key = property.name.as_str();
            Entry {
                key,
                key_at: property.name.range().start,
                node: Node {
                    value: &property.value,
                    path: self.path_to(key),
                },
            }
        };
        Some(properties.map(entry).collect())
    }

    /// The first field of this name, if it is an object that has one.
    pub(super) fn field(&self, key: &str) -> Option<Node<'t>> {
        self.object()?
            .into_iter()
            .find(|entry| entry.key == key)
            .map(|entry| entry.node)
    }

    /// The text of the field of this name.
    pub(super) fn field_text(&self, key: &str) -> Option<&'t str> {
        self.field(key)?.text()
    }

    /// The entries of the field of this name; none if it isn't a list.
    pub(super) fn field_list(&self, key: &str) -> Vec<Node<'t>> {
        self.field(key)
            .and_then(|node| node.list())
            .unwrap_or_default()
    }

    /// The way to a field of it.
    pub(super) fn path_to(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}
