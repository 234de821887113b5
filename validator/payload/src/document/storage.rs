//! The buffers of a document, filled value by value in the order of the text.

use std::mem;

use super::names::{Filter, Index};
use super::{Content, Document, Extent, Node, Span};

/// The number of members up to which those of an object are compared directly. Above it they are
/// indexed.
const COMPARED_LIMIT: u32 = 32;

/// The number of values, and of bytes of strings, up to which buffers are kept.
const KEPT_LIMIT: usize = 1 << 20;

/// Buffers for one document after another.
#[derive(Default)]
pub struct Storage {
    nodes: Vec<Node>,
    unescaped: String,
    /// The container of the next value; none for the document itself.
    innermost: Open,
    /// The containers around it, outermost first. The first one stands for "none".
    outer: Vec<Open>,
    index: Index,
    /// The members that later ones with the same name replace.
    replaced: Vec<u32>,
}

#[derive(Default)]
struct Open {
    node: u32,
    is_object: bool,
    /// The number of values in it so far, including replaced ones.
    len: u32,
    replaced: u32,
    names: Filter,
}

impl Storage {
    /// Forgets the previous document.
    pub(super) fn clear(&mut self) {
        // one exceptionally large document should not hold on to its memory
        if self.nodes.capacity() > KEPT_LIMIT || self.unescaped.capacity() > KEPT_LIMIT {
            *self = Storage::default();
        }
        self.nodes.clear();
        self.unescaped.clear();
        self.innermost = Open::default();
        self.outer.clear();
        self.index.clear();
        self.replaced.clear();
    }

    /// The document that was read.
    pub(super) fn document<'d>(&'d self, text: &'d str) -> Document<'d> {
        Document {
            nodes: &self.nodes,
            text,
            unescaped: &self.unescaped,
        }
    }

    /// Adds a value. The contents of a container follow it.
    #[inline]
    pub(super) fn add(&mut self, name: Span, content: Content) {
        self.innermost.len += 1;
        self.nodes.push(Node { name, content });
    }

    /// Opens a container. What follows is in it, up to [`Storage::close`].
    #[inline]
    pub(super) fn open(&mut self, name: Span, is_object: bool) {
        let open = Open {
            node: place(self.nodes.len()),
            is_object,
            ..Open::default()
        };
        // its content is known when it is closed
        self.add(name, Content::Null);
        self.outer.push(mem::replace(&mut self.innermost, open));
    }

    /// Closes the innermost container.
    #[inline]
    pub(super) fn close(&mut self) {
        let Some(outer) = self.outer.pop() else {
            return;
        };
        let open = mem::replace(&mut self.innermost, outer);
        let extent = Extent {
            len: open.len - open.replaced,
            end: place(self.nodes.len()),
        };
        self.nodes[open.node as usize].content = if open.is_object {
            Content::Object(extent)
        } else {
            Content::Array(extent)
        };
    }

    /// Whether the innermost container is an object; false if there is none.
    #[inline]
    pub(super) fn is_in_object(&self) -> bool {
        self.innermost.is_object
    }

    /// The number of open containers.
    #[inline]
    pub(super) fn depth(&self) -> usize {
        self.outer.len()
    }

    /// The strings unescaped so far.
    pub(super) fn unescaped(&mut self) -> &mut String {
        &mut self.unescaped
    }

    /// The string that was unescaped from `start` on, in a document of `text`.
    pub(super) fn unescaped_since(&self, start: usize, text: &str) -> Span {
        Span {
            start: place(text.len() + start),
            end: place(text.len() + self.unescaped.len()),
        }
    }

    /// The text of a span in a document of `text`.
    pub(super) fn spelled<'s>(&'s self, span: Span, text: &'s str) -> &'s str {
        span.of(text, &self.unescaped)
    }

    /// Sets the name of the next value, which is a member. Returns the member that already has this
    /// name.
    #[inline]
    pub(super) fn announce(&mut self, name: Span, text: &str) -> Option<u32> {
        let open = &mut self.innermost;
        let may_be_there = open.names.add(name.bytes_of(text, &self.unescaped));
        if may_be_there || open.len >= COMPARED_LIMIT {
            self.look_for(name, text)
        } else {
            None
        }
    }

    #[cold]
    fn look_for(&mut self, name: Span, text: &str) -> Option<u32> {
        let next = place(self.nodes.len());
        let open = &self.innermost;
        let object = open.node;
        if open.len < COMPARED_LIMIT {
            return self.last_named(object, name, text);
        }
        if open.len == COMPARED_LIMIT {
            for (member, node) in Members::of(&self.nodes, object) {
                let name = node.name.of(text, &self.unescaped);
                self.index.add(object, name, member);
            }
        }
        let spelled = name.of(text, &self.unescaped);
        let hashed = self.index.add(object, spelled, next)?;
        if self.nodes[hashed as usize].name.of(text, &self.unescaped) == spelled {
            Some(hashed)
        } else {
            self.last_named(object, name, text)
        }
    }

    fn last_named(&self, object: u32, name: Span, text: &str) -> Option<u32> {
        let bytes = |span: Span| span.bytes_of(text, &self.unescaped);
        Members::of(&self.nodes, object)
            .filter(|(_, node)| bytes(node.name) == bytes(name))
            .last()
            .map(|(member, _)| member)
    }

    /// Records that a later member has the same name as this one.
    pub(super) fn replace(&mut self, member: u32) {
        self.replaced.push(member);
        self.innermost.replaced += 1;
    }

    /// The path to the innermost container: the name or index of each container but the first.
    pub(super) fn way(&self) -> impl Iterator<Item = Step> {
        let outer = self.outer.iter().skip(1);
        let inner = outer.clone().skip(1).chain([&self.innermost]);
        outer.zip(inner).map(|(outer, inner)| {
            if outer.is_object {
                Step::Name(self.nodes[inner.node as usize].name)
            } else {
                Step::Index(outer.len as usize - 1)
            }
        })
    }

    /// Removes all replaced values at once, because each removal moves everything after it.
    pub(super) fn settle(&mut self) {
        if self.replaced.is_empty() {
            return;
        }
        self.replaced.sort_unstable();
        let mut gaps: Vec<Gap> = Vec::new();
        for &start in &self.replaced {
            // a replaced value inside another is removed with it
            let is_gone = gaps.last().is_some_and(|gap| start < gap.end);
            if !is_gone {
                let before = gaps.last().map_or(0, |gap| gap.moved);
                let end = end_of(&self.nodes, start);
                gaps.push(Gap {
                    start,
                    end,
                    moved: before + end - start,
                });
            }
        }
        let mut next_gap = gaps.iter().peekable();
        let mut index = 0;
        self.nodes.retain_mut(|node| {
            let at = index;
            index += 1;
            next_gap.next_if(|gap| gap.end <= at);
            if next_gap.peek().is_some_and(|gap| gap.start <= at) {
                return false;
            }
            if let Content::Array(extent) | Content::Object(extent) = &mut node.content {
                let before = gaps.partition_point(|gap| gap.start < extent.end);
                extent.end -= before.checked_sub(1).map_or(0, |last| gaps[last].moved);
            }
            true
        });
    }
}

/// A step down into a document.
pub(super) enum Step {
    Name(Span),
    Index(usize),
}

/// Replaced values.
struct Gap {
    start: u32,
    end: u32,
    /// The distance by which the values after it move.
    moved: u32,
}

/// The members so far of an object that is still open.
struct Members<'n> {
    nodes: &'n [Node],
    next: u32,
}

impl Members<'_> {
    fn of(nodes: &[Node], object: u32) -> Members<'_> {
        Members {
            nodes,
            next: object + 1,
        }
    }
}

impl<'n> Iterator for Members<'n> {
    type Item = (u32, &'n Node);

    fn next(&mut self) -> Option<(u32, &'n Node)> {
        let member = self.next;
        let node = self.nodes.get(member as usize)?;
        self.next = end_of(self.nodes, member);
        Some((member, node))
    }
}

fn end_of(nodes: &[Node], index: u32) -> u32 {
    match nodes[index as usize].content {
        Content::Array(extent) | Content::Object(extent) => extent.end,
        _ => index + 1,
    }
}

/// An offset into a text, or an index into the list of its values, which is never longer than the
/// text.
pub(super) fn place(at: usize) -> u32 {
    // never saturates: the length of texts is limited
    u32::try_from(at).unwrap_or(u32::MAX)
}
