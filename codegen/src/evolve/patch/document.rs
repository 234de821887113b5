//! A JSON text that can be searched and edited.

use std::ops::Range;

use jsonc_parser::ast::{ObjectPropName, Value as Ast};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::container::{Container, Entry, REMEDY, index};
use super::layout::{self, Shape};
use super::pointer::Pointer;
use super::refusal::Refusal;
use crate::source::json::{Json, child};

/// A text that is valid JSON; each edit keeps it valid.
#[derive(Debug)]
pub(super) struct Document {
    text: String,
    /// The object from which the last edit removed a member, and that member's index: the next
    /// member added there takes its place, as when `anyOf` replaces `$ref`.
    vacated: Option<(Pointer, usize)>,
}

/// What a path resolves to.
enum Found {
    Scalar(Range<usize>),
    Container(Container),
}

impl Document {
    /// `text` has to be valid JSON without duplicate names.
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            vacated: None,
        }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn get(&self, path: &Pointer) -> Result<Json, Refusal> {
        let range = self.find(path)?.range();
        serde_json::from_str(&self.text[range])
            .map_err(|error| Refusal::new(error.to_string(), "report it: the text was JSON"))
    }

    pub(super) fn add(&mut self, path: &Pointer, value: &Json) -> Result<(), Refusal> {
        let Some((parent, last)) = path.split() else {
            return self.replace(path, value);
        };
        let container = self.container(&parent)?;
        if container.is_object {
            if container.member(last).is_some() {
                return self.replace(path, value);
            }
            let end = container.entries.len();
            let index = match self.vacated.take() {
                Some((object, index)) if object == parent => index.min(end),
                _ => end,
            };
            self.insert(&container, index, Some(last), value);
            return Ok(());
        }
        let index = match last {
            "-" => container.entries.len(),
            _ => index(last, container.entries.len() + 1)?,
        };
        self.insert(&container, index, None, value);
        Ok(())
    }

    pub(super) fn remove(&mut self, path: &Pointer) -> Result<(), Refusal> {
        let Some((parent, last)) = path.split() else {
            return Err(Refusal::new(
                "the whole schema cannot be removed",
                "name a part of it",
            ));
        };
        let container = self.container(&parent)?;
        let index = container.index_of(last)?;
        let cut = layout::removal(&self.text, &container, index);
        self.text.replace_range(cut, "");
        self.vacated = container.is_object.then_some((parent, index));
        Ok(())
    }

    pub(super) fn replace(&mut self, path: &Pointer, value: &Json) -> Result<(), Refusal> {
        let range = self.find(path)?.range();
        let shape = match path.split() {
            None => Shape::whole(&self.text),
            Some((parent, last)) => {
                let container = self.container(&parent)?;
                let index = container.index_of(last)?;
                Shape::at(&self.text, &container, index)
            }
        };
        self.vacated = None;
        let column = layout::column(&self.text, range.start);
        let rendered = shape.render(value, column);
        self.text.replace_range(range, &rendered);
        Ok(())
    }

    fn insert(&mut self, container: &Container, index: usize, name: Option<&str>, value: &Json) {
        self.vacated = None;
        let (range, text) = layout::insertion(&self.text, container, index, name, value);
        self.text.replace_range(range, &text);
    }

    fn container(&self, path: &Pointer) -> Result<Container, Refusal> {
        match self.find(path)? {
            Found::Container(container) => Ok(container),
            Found::Scalar(_) => Err(Refusal::new(
                format!("`{path}` is neither an object nor an array"),
                REMEDY,
            )),
        }
    }

    fn find(&self, path: &Pointer) -> Result<Found, Refusal> {
        let strict = ParseOptions {
            allow_comments: false,
            allow_loose_object_property_names: false,
            allow_trailing_commas: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        let refused = |what: String| Refusal::new(what, "write the text as plain JSON");
        let parsed = parse_to_ast(&self.text, &CollectOptions::default(), &strict)
            .map_err(|error| refused(error.to_string()))?;
        let root = parsed.value.ok_or_else(|| refused("no JSON".into()))?;
        let mut at = &root;
        for (depth, segment) in path.segments().iter().enumerate() {
            let container = self.read(at);
            let missing = || {
                let so_far: String = path.segments()[..depth]
                    .iter()
                    .map(|name| child("", name))
                    .collect();
                Refusal::new(format!("there is no `{segment}` in `{so_far}`"), REMEDY)
            };
            let Found::Container(container) = container else {
                return Err(missing());
            };
            let index = container.index_of(segment).map_err(|_| missing())?;
            at = match at {
                Ast::Object(object) => &object.properties[index].value,
                Ast::Array(array) => &array.elements[index],
                _ => return Err(missing()),
            };
        }
        Ok(self.read(at))
    }

    fn read(&self, at: &Ast<'_>) -> Found {
        let range = at.range().start..at.range().end;
        match at {
            Ast::Object(object) => Found::Container(Container {
                range,
                is_object: true,
                entries: object
                    .properties
                    .iter()
                    .map(|property| Entry {
                        name: Some(self.name(&property.name)),
                        range: property.range.start..property.range.end,
                        value: property.value.range().start..property.value.range().end,
                    })
                    .collect(),
            }),
            Ast::Array(array) => Found::Container(Container {
                range,
                is_object: false,
                entries: array
                    .elements
                    .iter()
                    .map(|item| Entry {
                        name: None,
                        range: item.range().start..item.range().end,
                        value: item.range().start..item.range().end,
                    })
                    .collect(),
            }),
            _ => Found::Scalar(range),
        }
    }

    /// The position as `serde_json` parses it, which has accepted the text.
    fn name(&self, name: &ObjectPropName<'_>) -> String {
        let range = name.range();
        serde_json::from_str(&self.text[range.start..range.end])
            .unwrap_or_else(|_| name.as_str().to_owned())
    }
}

impl Found {
    fn range(&self) -> Range<usize> {
        match self {
            Found::Scalar(range) => range.clone(),
            Found::Container(container) => container.range.clone(),
        }
    }
}
