//! Holds a tree against a shape.

use super::form::Form;
use super::nearest::nearest_or_none;
use super::node::Node;
use super::shape::{Field, Length, Shape};
use super::{Code, Found};

pub(super) fn check(node: &Node<'_>, shape: &Shape, found: &mut Found) {
    let fits = match shape {
        Shape::Text(form) => text(node, *form, found),
        Shape::Whole(least, most) => whole(node, *least, *most, found),
        Shape::OneOf(words) => one_of(node, words, found),
        Shape::List(item, length) => list(node, item, length, found),
        Shape::Map(keys, item) => map(node, *keys, item, found),
        Shape::Record(fields) => record(node, fields, found),
    };
    if fits.is_none() {
        let expected = match shape {
            Shape::Text(_) | Shape::OneOf(_) => "text",
            Shape::Whole(..) => "whole-number",
            Shape::List(..) => "list",
            Shape::Map(..) | Shape::Record(_) => "object",
        };
        found.add(
            node.at(),
            Code::WrongType,
            &node.path,
            &[&expected, &node.type_name()],
        );
    }
}

// Each of these is `None` if the node is of another type.

fn text(node: &Node<'_>, form: Form, found: &mut Found) -> Option<()> {
    let text = node.text()?;
    if let Some(code) = form.broken_by(text) {
        found.add(node.at(), code, &node.path, &[&text]);
    }
    Some(())
}

fn whole(node: &Node<'_>, least: u64, most: u64, found: &mut Found) -> Option<()> {
    let written = node
        .number()
        .filter(|written| !written.contains(['.', 'e', 'E']))?;
    if !written
        .parse::<u64>()
        .is_ok_and(|number| (least..=most).contains(&number))
    {
        found.add(
            node.at(),
            Code::NumberOutOfRange,
            &node.path,
            &[&written, &least, &most],
        );
    }
    Some(())
}

fn one_of(node: &Node<'_>, words: &[&str], found: &mut Found) -> Option<()> {
    let text = node.text()?;
    if !words.contains(&text) {
        let args: [&dyn std::fmt::Display; 3] =
            [&text, &nearest_or_none(text, words), &words.join(", ")];
        found.add(node.at(), Code::ValueNotAllowed, &node.path, &args);
    }
    Some(())
}

fn list(node: &Node<'_>, item: &Shape, length: &Length, found: &mut Found) -> Option<()> {
    let items = node.list()?;
    if !(length.least..=length.most).contains(&items.len()) {
        let args: [&dyn std::fmt::Display; 3] = [&items.len(), &length.least, &length.most];
        found.add(node.at(), length.code, &node.path, &args);
    }
    for node in &items {
        check(node, item, found);
    }
    Some(())
}

fn map(node: &Node<'_>, keys: Form, item: &Shape, found: &mut Found) -> Option<()> {
    for entry in node.object()? {
        if let Some(code) = keys.broken_by(entry.key) {
            found.add(entry.key_at, code, &entry.node.path, &[&entry.key]);
        }
        check(&entry.node, item, found);
    }
    Some(())
}

fn record(node: &Node<'_>, fields: &[Field], found: &mut Found) -> Option<()> {
    let entries = node.object()?;
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    for entry in &entries {
        match fields.iter().find(|field| field.name == entry.key) {
            Some(field) => check(&entry.node, field.shape, found),
            None => {
                let args: [&dyn std::fmt::Display; 3] = [
                    &entry.key,
                    &nearest_or_none(entry.key, &names),
                    &names.join(", "),
                ];
                found.add(entry.key_at, Code::UnknownField, &entry.node.path, &args);
            }
        }
    }
    for field in fields.iter().filter(|field| field.needed) {
        if !entries.iter().any(|entry| entry.key == field.name) {
            let path = node.path_to(field.name);
            found.add(node.at(), Code::MissingField, &path, &[&field.name]);
        }
    }
    Some(())
}
