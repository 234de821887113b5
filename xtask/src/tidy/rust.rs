//! The modules of a crate, read from its root file: what each defines, imports and names.
//!
//! Tests are left out, and so are the tokens of `quote!`, which are code of another crate. Method
//! calls are not followed, because syntax alone does not tell in which file a method is defined.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, Macro, UseTree, Visibility};

use crate::tree;

/// A crate; its modules refer to each other, and to their files, by index.
#[derive(Default)]
pub(super) struct Source {
    /// Paths from the root of the workspace.
    pub(super) files: Vec<String>,
    /// The first is the root.
    pub(super) modules: Vec<Module>,
}

#[derive(Default)]
pub(super) struct Module {
    pub(super) file: usize,
    pub(super) parent: Option<usize>,
    pub(super) children: BTreeMap<String, usize>,
    /// The names that are defined in it.
    pub(super) items: BTreeSet<String>,
    pub(super) imports: Vec<Import>,
    /// The paths that its code uses.
    pub(super) paths: Vec<Vec<String>>,
}

/// A leaf of a `use`.
pub(super) struct Import {
    /// The name that it introduces; `None` for `*`.
    pub(super) name: Option<String>,
    pub(super) path: Vec<String>,
    /// Whether it is a re-export, which does not count as a use.
    pub(super) is_reexport: bool,
}

impl Source {
    pub(super) fn read(root: &Path, file: &str) -> Result<Self> {
        let mut reader = Reader {
            root,
            source: Self::default(),
            module: 0,
            folder: folder(file).to_owned(),
            failure: None,
        };
        reader.source.modules.push(Module::default());
        reader.file(file)?;
        Ok(reader.source)
    }
}

struct Reader<'r> {
    root: &'r Path,
    source: Source,
    /// The module being read.
    module: usize,
    /// The folder of its child modules' files.
    folder: String,
    failure: Option<anyhow::Error>,
}

impl Reader<'_> {
    fn file(&mut self, path: &str) -> Result<()> {
        let text = tree::read_text(self.root, path)?;
        let parsed = syn::parse_file(&text).with_context(|| format!("{path}: not Rust"))?;
        self.source.files.push(path.to_owned());
        let file = self.source.files.len() - 1;
        self.current().file = file;
        self.visit_file(&parsed);
        self.failure.take().map_or(Ok(()), Err)
    }

    fn current(&mut self) -> &mut Module {
        &mut self.source.modules[self.module]
    }

    /// Reads an inline module or a file, inside of the current module.
    fn child(&mut self, item: &ItemMod) -> Result<()> {
        let name = item.ident.to_string();
        let parent = self.module;
        let child = self.source.modules.len();
        let file = self.current().file;
        self.source.modules.push(Module {
            file,
            parent: Some(parent),
            ..Module::default()
        });
        self.current().children.insert(name.clone(), child);
        let outside = std::mem::replace(&mut self.module, child);
        let inner = format!("{}/{name}", self.folder);
        let above = std::mem::replace(&mut self.folder, inner);
        if let Some((_, items)) = &item.content {
            for item in items {
                self.visit_item(item);
            }
        } else {
            let beside = [
                format!("{above}/{name}.rs"),
                format!("{above}/{name}/mod.rs"),
            ];
            let file = beside.iter().find(|path| self.root.join(path).is_file());
            let Some(file) = file else {
                bail!("{}: there is no file for this module", beside[0]);
            };
            self.file(file)?;
        }
        self.module = outside;
        self.folder = above;
        Ok(())
    }

    fn import(&mut self, tree: &UseTree, path: &mut Vec<String>, is_reexport: bool) {
        let (name, last) = match tree {
            UseTree::Path(next) => {
                path.push(next.ident.to_string());
                self.import(&next.tree, path, is_reexport);
                path.pop();
                return;
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, path, is_reexport);
                }
                return;
            }
            UseTree::Name(name) => (None, Some(name.ident.to_string())),
            UseTree::Rename(rename) => (
                Some(rename.rename.to_string()),
                Some(rename.ident.to_string()),
            ),
            UseTree::Glob(_) => (None, None),
        };
        let mut full = path.clone();
        let is_glob = last.is_none();
        full.extend(last.filter(|last| last != "self"));
        let import = Import {
            name: name.or_else(|| full.last().cloned()).filter(|_| !is_glob),
            path: full,
            is_reexport,
        };
        self.current().imports.push(import);
    }

    /// The paths in the tokens of a macro, which may also be anything else.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if path.is_empty() || colons == 2 => {
                    path.push(ident.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    self.path(std::mem::replace(&mut path, vec![ident.to_string()]));
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            self.path(std::mem::take(&mut path));
            colons = 0;
        }
        self.path(path);
    }

    fn path(&mut self, path: Vec<String>) {
        if path.len() > 1 {
            self.current().paths.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let (name, attributes) = match item {
            Item::Const(item) => (Some(&item.ident), &item.attrs),
            Item::Enum(item) => (Some(&item.ident), &item.attrs),
            Item::Fn(item) => (Some(&item.sig.ident), &item.attrs),
            Item::Macro(item) => (item.ident.as_ref(), &item.attrs),
            Item::Static(item) => (Some(&item.ident), &item.attrs),
            Item::Struct(item) => (Some(&item.ident), &item.attrs),
            Item::Trait(item) => (Some(&item.ident), &item.attrs),
            Item::Type(item) => (Some(&item.ident), &item.attrs),
            Item::Union(item) => (Some(&item.ident), &item.attrs),
            Item::Impl(item) => (None, &item.attrs),
            Item::Mod(item) => (None, &item.attrs),
            Item::Use(item) => (None, &item.attrs),
            _ => return visit::visit_item(self, item),
        };
        if attributes.iter().any(is_test) {
            return;
        }
        if let Some(name) = name {
            let name = name.to_string();
            self.current().items.insert(name);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if let Err(error) = self.child(item) {
            self.failure.get_or_insert(error);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            let is_reexport = !matches!(item.vis, Visibility::Inherited);
            self.import(&item.tree, &mut Vec::new(), is_reexport);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let segments = path.segments.iter();
            let names = segments.map(|segment| segment.ident.to_string()).collect();
            self.current().paths.push(names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.visit_path(&item.path);
        let name = item.path.segments.last().map(|last| last.ident.to_string());
        let is_code_of_another = ["quote", "quote_spanned", "parse_quote"];
        if !name.is_some_and(|name| is_code_of_another.contains(&&*name)) {
            self.tokens(item.tokens.clone());
        }
    }

    /// `pub(in crate::there)` does not use anything of `there`.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

/// `#[cfg(test)]`, alone or with other conditions.
fn is_test(attribute: &Attribute) -> bool {
    let Ok(list) = attribute.meta.require_list() else {
        return false;
    };
    let condition = list.tokens.to_string();
    attribute.path().is_ident("cfg") && (condition == "test" || condition.starts_with("all (test"))
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
