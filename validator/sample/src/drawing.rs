//! Draws a value from the contract.

use std::borrow::Cow;

use super::dice::Dice;
use super::free_form;
use super::hints::Hints;
use super::json::Json;
use super::number::{self, Bounds};
use super::scale::Scale;
use super::scene::{self, Scene};
use super::text;
use check::contract::{Contract, Literal, Node, Types};

mod shape;

use shape::{Member, Shape};

/// One in this many nullable values is null.
const NULLS: u64 = 6;
/// The most items of an array without a bound.
const MOST_ITEMS: u64 = 50;
const USUAL_ITEMS: f64 = 1.0;

/// A record that is being drawn.
#[derive(Debug)]
pub(super) struct Drawing {
    contract: &'static Contract,
    hints: &'static Hints,
    dice: Dice,
    scene: Scene,
    scale: Scale,
    /// The number of enclosing arrays.
    depth: u32,
}

/// A value to draw.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    /// The name of the property with the value, or with the array that it is in.
    name: &'static str,
    start: &'static Node,
    /// The branches that tags beside it select.
    by_sibling: Option<&'static Node>,
}

impl Drawing {
    pub(super) fn new(
        contract: &'static Contract,
        hints: &'static Hints,
        mut dice: Dice,
        record: u64,
        scale: Scale,
    ) -> Drawing {
        Drawing {
            contract,
            hints,
            scene: Scene::new(record, &mut dice),
            dice,
            scale,
            depth: 0,
        }
    }

    /// Draws a whole payload.
    pub(super) fn document(mut self) -> Json {
        self.value(Wanted {
            name: "",
            start: self.contract.root(),
            by_sibling: None,
        })
    }

    fn value(&mut self, wanted: Wanted) -> Json {
        let nullable = [Some(wanted.start), wanted.by_sibling]
            .into_iter()
            .flatten()
            .all(shape::allows_null);
        if nullable && self.dice.one_in(NULLS) {
            return Json::Null;
        }
        let shape = Shape::draw(wanted.start, wanted.by_sibling, &mut self.dice);
        match self.type_of(&shape) {
            Types::OBJECT => self.object(&shape),
            Types::ARRAY => self.array(wanted.name, &shape),
            Types::STRING => self.string(wanted.name, &shape),
            Types::INTEGER => self.integer(wanted.name, &shape),
            Types::NUMBER => self.number(wanted.name, &shape),
            Types::BOOLEAN => Json::Boolean(self.dice.one_in(2)),
            _ => Json::Null,
        }
    }

    /// Draws one of the types that all nodes allow. Null has been decided before.
    fn type_of(&mut self, shape: &Shape) -> Types {
        let allowed = [
            Types::OBJECT,
            Types::STRING,
            Types::ARRAY,
            Types::BOOLEAN,
            Types::NUMBER,
            Types::INTEGER,
        ]
        .into_iter()
        .filter(|candidate| shape.nodes().all(|node| allows(node, *candidate)));
        let mut chosen = Types::NULL;
        for (already, candidate) in (1..).zip(allowed) {
            // each with the same probability, without collecting them
            if self.dice.one_in(already) {
                chosen = candidate;
            }
        }
        chosen
    }

    fn object(&mut self, shape: &Shape) -> Json {
        let declared = shape.members();
        if declared.is_empty() {
            return free_form::object(&mut self.dice, 0);
        }
        let siblings = shape::sibling_choices(shape, &declared, &mut self.dice);
        let usual = usual_presence(&declared);
        let mut drawn: Vec<(Cow<'static, str>, Json)> = Vec::with_capacity(declared.len());
        for member in &declared {
            let by_tag = siblings.iter().find(|choice| choice.tag == member.name);
            if let Some(choice) = by_tag {
                drawn.extend(
                    choice
                        .value
                        .map(|tag| (member.name.into(), Json::string(tag))),
                );
                continue;
            }
            if !member.required && !self.dice.chance(self.scale.presence(usual)) {
                continue;
            }
            let json = if let Some(tag) = shape.tag(member.name) {
                Json::string(tag)
            } else if let Some(last) = self.last_of_sibling(*member, &declared, &drawn) {
                last
            } else {
                let by_sibling = siblings.iter().find(|c| c.subject == member.name);
                self.value(Wanted {
                    name: member.name,
                    start: member.node,
                    by_sibling: by_sibling.map(|choice| choice.branch),
                })
            };
            drawn.push((member.name.into(), json));
        }
        Json::Object(drawn)
    }

    /// A value with the same definition as the items of an array beside it is usually the last
    /// item.
    fn last_of_sibling(
        &mut self,
        member: Member,
        declared: &[Member],
        drawn: &[(Cow<'static, str>, Json)],
    ) -> Option<Json> {
        let property = member.node;
        let definition = property.reference?;
        let array = declared.iter().find(|sibling| {
            let items = sibling.node.items.and_then(|items| items.reference);
            items.is_some_and(|items| std::ptr::eq(items, definition))
        })?;
        let (_, array) = drawn.iter().find(|(name, _)| *name == array.name)?;
        let Json::Array(items) = array else {
            return None;
        };
        if self.dice.one_in(5) {
            return None;
        }
        match items.last() {
            None if property.nullable => Some(Json::Null),
            last => last.cloned(),
        }
    }

    fn array(&mut self, name: &'static str, shape: &Shape) -> Json {
        let Some(items) = shape.nodes().rev().find_map(|node| node.items) else {
            return free_form::array(&mut self.dice, 0);
        };
        let least = shape.nodes().filter_map(|node| node.min_items).max();
        let most = shape.nodes().filter_map(|node| node.max_items).min();
        let (least, most) = (least.unwrap_or(0), most.unwrap_or(MOST_ITEMS));
        let mean = self.scale.items(USUAL_ITEMS);
        let mut many = least;
        // arrays within items stay short, so that their product does not explode
        let mean = if self.depth > 0 {
            mean.min(USUAL_ITEMS)
        } else {
            mean
        };
        while many < most && self.dice.chance(mean / (mean + 1.0)) {
            many += 1;
        }
        self.depth += 1;
        let drawn = (0..many).map(|_| {
            if self.depth == 1 {
                self.scene.begin_item(&mut self.dice);
            }
            self.value(Wanted {
                name,
                start: items,
                by_sibling: None,
            })
        });
        let drawn = drawn.collect();
        self.depth -= 1;
        if self.depth == 0 {
            self.scene.end_items();
        }
        Json::Array(drawn)
    }

    fn string(&mut self, name: &'static str, shape: &Shape) -> Json {
        let listed = self.listed(shape, |literal| match literal {
            Literal::String(text) => Some(Json::string(*text)),
            Literal::Integer(_) => None,
        });
        if let Some(listed) = listed {
            return listed;
        }
        let drawn = match shape.nodes().find_map(|node| node.format) {
            Some("date-time") => {
                let moment = self.moment(name);
                Json::string(scene::written(moment, &mut self.dice))
            }
            Some("uuid") => text::uuid(&mut self.dice),
            _ => text::of_property(
                self.hints.words(name),
                name,
                self.scale.body(),
                &mut self.dice,
            ),
        };
        let shortest = shape.nodes().filter_map(|node| node.min_length).max();
        let longest = shape.nodes().filter_map(|node| node.max_length).min();
        text::bounded(drawn, shortest.unwrap_or(0), longest.unwrap_or(u64::MAX))
    }

    fn integer(&mut self, name: &'static str, shape: &Shape) -> Json {
        let listed = self.listed(shape, |literal| match literal {
            Literal::Integer(integer) => Some(Json::integer(*integer)),
            Literal::String(_) => None,
        });
        if let Some(listed) = listed {
            return listed;
        }
        let mut definitions = shape.nodes().filter_map(|node| node.name);
        if let Some(id) = definitions.find_map(|name| self.hints.id(name)) {
            return Json::integer(self.scene.id(id));
        }
        if shape.is_time() {
            if shape.nodes().any(|node| node.zero_means.is_some()) && self.dice.one_in(4) {
                return Json::integer(0);
            }
            return Json::integer(self.moment(name) / 1000);
        }
        number::integer(bounds(shape), &mut self.dice)
    }

    fn number(&mut self, name: &'static str, shape: &Shape) -> Json {
        if shape.is_time() {
            let moment = self.moment(name);
            return number::fractional_seconds(moment, &mut self.dice);
        }
        number::number(bounds(shape), &mut self.dice)
    }

    fn moment(&mut self, property: &str) -> i64 {
        self.scene
            .moment(self.hints.moment(property), &mut self.dice)
    }

    /// Draws a value of an `enum` or `x-extensible-enum` that `convert` supports.
    fn listed(&mut self, shape: &Shape, convert: fn(&Literal) -> Option<Json>) -> Option<Json> {
        let values: Vec<Json> = shape
            .nodes()
            .rev()
            .find(|node| !node.values.is_empty())?
            .values
            .iter()
            .filter_map(convert)
            .collect();
        if values.is_empty() {
            return None;
        }
        Some(self.dice.pick(&values).clone())
    }
}

/// The probability of an optional property. Servers usually leave out properties that belong to
/// other kinds of the object, so few of many are present.
#[allow(clippy::cast_precision_loss, reason = "the number of properties")]
fn usual_presence(declared: &[Member]) -> f64 {
    if declared.iter().any(|member| member.required) {
        0.6
    } else {
        (1.5 / declared.len() as f64).min(0.5)
    }
}

fn allows(node: &Node, candidate: Types) -> bool {
    node.types.contains(candidate)
        || (candidate == Types::INTEGER && node.types.contains(Types::NUMBER))
}

fn bounds(shape: &Shape) -> Bounds {
    let lowest = shape.nodes().filter_map(|node| node.minimum);
    let highest = shape.nodes().filter_map(|node| node.maximum);
    Bounds {
        low: lowest.fold(-1e6, f64::max),
        high: highest.fold(1e15, f64::min),
    }
}
