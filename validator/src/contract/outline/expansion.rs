//! From the schema to its outline: every place, and of each every choice of branches.

use std::collections::HashMap;

use super::{Choice, Decided, Declared, Outline, PlaceId, Shape, ShapeId, Speaking};
use crate::contract::navigation::{Openness, node};
use crate::contract::{NodeId, Union};
use crate::document::Name;

pub(super) fn outline() -> Outline {
    let mut expansion = Expansion::default();
    expansion.place(Start {
        node: 0,
        chosen_by_sibling: None,
    });
    let mut places = Vec::new();
    // each one leads to others, until there are no new ones
    while let Some(start) = expansion.starts.get(places.len()) {
        places.push(expansion.choice(*start));
    }
    Outline {
        places,
        shapes: expansion.shapes,
    }
}

/// Where the subschemas begin that speak of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Start {
    node: NodeId,
    /// What a sibling's tag demands of the value besides.
    chosen_by_sibling: Option<NodeId>,
}

#[derive(Default)]
struct Expansion {
    /// By their [`PlaceId`].
    starts: Vec<Start>,
    ids: HashMap<Start, PlaceId>,
    /// By their [`ShapeId`].
    shapes: Vec<Shape>,
}

/// The subschemas that were met on the way, with the branches that were chosen.
#[derive(Clone, Default)]
struct Way {
    chain: Vec<NodeId>,
    unions: Vec<Decided>,
    chosen_by_sibling: Option<NodeId>,
}

impl Expansion {
    fn place(&mut self, start: Start) -> PlaceId {
        *self.ids.entry(start).or_insert_with(|| {
            self.starts.push(start);
            PlaceId(self.starts.len() - 1)
        })
    }

    fn choice(&mut self, start: Start) -> Choice<ShapeId> {
        let way = Way {
            chosen_by_sibling: start.chosen_by_sibling,
            ..Way::default()
        };
        self.go_on(way, start.node)
    }

    /// The rest of a way, from this subschema on.
    fn go_on(&mut self, mut way: Way, id: NodeId) -> Choice<ShapeId> {
        way.chain.push(id);
        self.decide(way, id, 0, None)
    }

    /// Every choice of the unions in `id` from the one of this index on; `chosen` is the branch
    /// that those before it lead to.
    fn decide(
        &mut self,
        mut way: Way,
        id: NodeId,
        from: usize,
        chosen: Option<NodeId>,
    ) -> Choice<ShapeId> {
        let unions = node(id).unions.iter().enumerate().skip(from);
        let Some((index, union)) = { unions }.find(|(_, union)| union.subject.is_none()) else {
            let next = node(id).reference.or(chosen);
            return match next.or_else(|| way.chosen_by_sibling.take()) {
                Some(next) => self.go_on(way, next),
                None => Choice::Only(self.shape(way)),
            };
        };
        let mut decided = |branch: Option<usize>| {
            let mut way = way.clone();
            way.unions.push(Decided {
                node: id,
                index,
                branch,
            });
            let leads_to = branch.map(|branch| union.branches[branch].node);
            self.decide(way, id, index + 1, chosen.or(leads_to))
        };
        Choice::ByTag {
            union,
            branches: (0..union.branches.len())
                .map(|b| decided(Some(b)))
                .collect(),
            otherwise: Box::new(decided(None)),
        }
    }

    fn shape(&mut self, way: Way) -> ShapeId {
        let nodes = || way.chain.iter().copied().map(node);
        let is_reference_or_null =
            |id: &NodeId| node(*id).nullable && node(*id).reference.is_some();
        let speaking_of_null = match way.chain.iter().position(is_reference_or_null) {
            Some(index) => index + 1,
            None => way.chain.len(),
        };
        let openness = if way.unions.iter().any(|union| union.branch.is_none()) {
            Openness::UnknownBranch
        } else if nodes().any(|node| !node.properties.is_empty()) {
            Openness::Declared
        } else {
            Openness::FreeForm
        };
        let items = nodes().rev().find_map(|node| node.items);
        let undecided = way.unions.iter().rfind(|union| union.branch.is_none());
        let with_properties = |id: &&NodeId| !node(**id).properties.is_empty();
        let sibling_unions = sibling_unions(&way.chain);
        let shape = Shape {
            speaking_of_null,
            sensitive: nodes().any(|node| node.sensitive),
            is_extensible: nodes().any(|node| node.extensible),
            owner: match undecided {
                Some(union) => Some(union.node),
                None => way.chain.iter().rfind(with_properties).copied(),
            },
            openness,
            item: items.map(|node| {
                self.place(Start {
                    node,
                    chosen_by_sibling: None,
                })
            }),
            properties: self.properties(&way.chain, &sibling_unions),
            sibling_unions,
            unions: way.unions,
            chain: way.chain,
        };
        self.shapes.push(shape);
        ShapeId(self.shapes.len() - 1)
    }

    fn properties(&mut self, chain: &[NodeId], unions: &[Speaking]) -> Vec<Declared> {
        let mut all: Vec<Declared> = Vec::new();
        for property in chain.iter().flat_map(|id| node(*id).properties) {
            let unions = unions.iter().filter(|u| u.subject == property.name);
            let unions: Vec<_> = unions.map(|speaking| speaking.union).collect();
            let place = self.beside_tags(property.node, &unions);
            match all.iter_mut().find(|known| known.name == property.name) {
                None => all.push(Declared {
                    name: property.name,
                    key: Name::new(property.name.as_bytes()),
                    node: property.node,
                    place,
                    overruled: Vec::new(),
                }),
                // a branch's own words go before those of the union it belongs to
                Some(known) => {
                    let place = std::mem::replace(&mut known.place, place);
                    known.overruled.push((known.node, place));
                    known.node = property.node;
                }
            }
        }
        all
    }

    /// The place of a property's value, which the first of `unions` whose tag chooses a branch
    /// has a say in.
    fn beside_tags(&mut self, property: NodeId, unions: &[&'static Union]) -> Choice<PlaceId> {
        let mut place = |chosen_by_sibling| {
            self.place(Start {
                node: property,
                chosen_by_sibling,
            })
        };
        let mut choice = Choice::Only(place(None));
        for union in unions.iter().rev() {
            let branches = union.branches.iter();
            choice = Choice::ByTag {
                union,
                branches: branches
                    .map(|branch| Choice::Only(place(Some(branch.node))))
                    .collect(),
                otherwise: Box::new(choice),
            };
        }
        choice
    }
}

fn sibling_unions(chain: &[NodeId]) -> Vec<Speaking> {
    let mut all = Vec::new();
    for &id in chain {
        for (index, union) in node(id).unions.iter().enumerate() {
            all.extend(union.subject.map(|subject| Speaking {
                node: id,
                index,
                union,
                subject,
            }));
        }
    }
    all
}
