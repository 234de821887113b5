//! Builds the outline of a schema: every place, and for each place every choice of branches.

use std::collections::HashMap;

use super::{Choice, Decided, Declared, Outline, PlaceId, Shape, ShapeId, Speaking};
use crate::contract::navigation::Openness;
use crate::contract::walk::Walk;
use crate::contract::{Node, Subschema, Subschemas, Union};
use crate::document::Name;

/// The outline of a schema in which `root` describes a whole document.
pub(in crate::contract) fn outline(root: &'static Node, subschemas: &Subschemas) -> Outline {
    let mut expansion = Expansion {
        subschemas,
        starts: Vec::new(),
        ids: HashMap::new(),
        shapes: Vec::new(),
    };
    expansion.place(root, None);
    let mut places = Vec::new();
    // each place leads to others, until there are no new ones
    while let Some(start) = expansion.starts.get(places.len()) {
        let way = Way {
            walk: *start,
            chain: Vec::new(),
            unions: Vec::new(),
        };
        places.push(expansion.go_on(way));
    }
    Outline {
        places,
        shapes: expansion.shapes,
    }
}

struct Expansion<'c> {
    subschemas: &'c Subschemas,
    /// The first schema nodes that describe a value, by its [`PlaceId`].
    starts: Vec<Walk>,
    /// The ids of places, by the pointers of the first node and of what a sibling's tag demands.
    ids: HashMap<(&'static str, Option<&'static str>), PlaceId>,
    /// Shapes, by their [`ShapeId`].
    shapes: Vec<Shape>,
}

/// The schema nodes on the way so far, with the branches that were chosen.
#[derive(Clone)]
struct Way {
    walk: Walk,
    chain: Vec<Subschema>,
    unions: Vec<Decided>,
}

impl Way {
    /// Continues after `from`, all of whose unions are decided.
    fn step(&mut self, from: Subschema) {
        let decided = &self.unions;
        self.walk.step(|index, union| {
            let of_union = |decided: &&Decided| decided.node == from && decided.index == index;
            let branch = decided.iter().find(of_union)?.branch?;
            Some(union.branches[branch].node)
        });
    }
}

impl Expansion<'_> {
    fn place(&mut self, start: &'static Node, chosen_by_sibling: Option<&'static Node>) -> PlaceId {
        let key = (start.pointer, chosen_by_sibling.map(|node| node.pointer));
        *self.ids.entry(key).or_insert_with(|| {
            self.starts.push(Walk::new(start, chosen_by_sibling));
            PlaceId(self.starts.len() - 1)
        })
    }

    /// The rest of a way.
    fn go_on(&mut self, mut way: Way) -> Choice<ShapeId> {
        let Some(node) = way.walk.peek() else {
            return Choice::Only(self.shape(way));
        };
        let subschema = self.subschemas.numbered(node);
        way.chain.push(subschema);
        self.decide(way, subschema, 0)
    }

    /// Every choice for the unions in `from`, from the one with this index on.
    fn decide(&mut self, mut way: Way, from: Subschema, least: usize) -> Choice<ShapeId> {
        let mut unions = from.node.own_unions();
        let Some((index, union)) = unions.find(|(index, _)| *index >= least) else {
            way.step(from);
            return self.go_on(way);
        };
        let mut decided = |branch: Option<usize>| {
            let mut way = way.clone();
            way.unions.push(Decided {
                node: from,
                index,
                branch,
            });
            self.decide(way, from, index + 1)
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
        let nodes = || way.chain.iter().map(|subschema| subschema.node);
        let is_reference_or_null =
            |Subschema { node, .. }: &Subschema| node.nullable && node.reference.is_some();
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
        let with_properties = |subschema: &&Subschema| !subschema.node.properties.is_empty();
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
            item: items.map(|node| self.place(node, None)),
            properties: self.properties(&way.chain, &sibling_unions),
            sibling_unions,
            unions: way.unions,
            chain: way.chain,
        };
        self.shapes.push(shape);
        ShapeId(self.shapes.len() - 1)
    }

    fn properties(&mut self, chain: &[Subschema], unions: &[Speaking]) -> Vec<Declared> {
        let mut all: Vec<Declared> = Vec::new();
        for property in chain.iter().flat_map(|from| from.node.properties) {
            let unions = unions.iter().filter(|u| u.subject == property.name);
            let unions: Vec<_> = unions.map(|speaking| speaking.union).collect();
            let place = self.beside_tags(&property.node, &unions);
            let node = self.subschemas.numbered(&property.node);
            match all.iter_mut().find(|known| known.name == property.name) {
                None => all.push(Declared {
                    name: property.name,
                    key: Name::new(property.name.as_bytes()),
                    node,
                    place,
                    overruled: Vec::new(),
                }),
                // the declaration of a branch takes precedence over that of its union
                Some(known) => {
                    let place = std::mem::replace(&mut known.place, place);
                    known.overruled.push((known.node, place));
                    known.node = node;
                }
            }
        }
        all
    }

    /// The place of a property's value. The first of `unions` whose tag chooses a branch
    /// contributes to it.
    fn beside_tags(
        &mut self,
        property: &'static Node,
        unions: &[&'static Union],
    ) -> Choice<PlaceId> {
        let mut place = |chosen_by_sibling| self.place(property, chosen_by_sibling);
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

fn sibling_unions(chain: &[Subschema]) -> Vec<Speaking> {
    let mut all = Vec::new();
    for &from in chain {
        for (index, union) in from.node.unions.iter().enumerate() {
            all.extend(union.subject.map(|subject| Speaking {
                node: from,
                index,
                union,
                subject,
            }));
        }
    }
    all
}
