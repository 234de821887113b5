//! The schemas of all files.
//!
//! A reference never leaves its file, so each file has a model of its own. Their types share one
//! module, though, and so all definitions share one namespace.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::schema::{self, Schema};
use crate::source::files::SCHEMA;
use crate::source::problem::{Errors, Problem, Problems};

pub(crate) struct Schemas {
    parsed: Vec<Schema>,
    /// The files without a model; their problems are already reported.
    broken: BTreeSet<String>,
}

/// What is known of a file.
pub(crate) enum Lookup<'a> {
    Found(&'a Schema),
    Broken,
    Missing,
}

impl Schemas {
    pub(crate) fn parse(texts: &BTreeMap<String, String>, problems: &mut Problems) -> Self {
        let mut schemas = Self {
            parsed: Vec::new(),
            broken: BTreeSet::new(),
        };
        for (file, text) in texts {
            match schema::parse(file, text) {
                Ok(schema) => schemas.parsed.push(schema),
                Err(errors) => {
                    problems.append(errors);
                    schemas.broken.insert(file.clone());
                }
            }
        }
        schemas.names_are_unique(problems);
        schemas.ids_are_unique(problems);
        schemas
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Schema> {
        self.parsed.iter()
    }

    /// The schema that the validator checks payloads against.
    ///
    /// # Errors
    ///
    /// Fails if there is no such file.
    pub(crate) fn primary(&self) -> Result<&Schema, Errors> {
        match self.named(SCHEMA) {
            Lookup::Found(schema) => Ok(schema),
            Lookup::Broken | Lookup::Missing => {
                Err(Problem::new(SCHEMA, "", "there is no such schema", "write it").into())
            }
        }
    }

    pub(crate) fn named(&self, file: &str) -> Lookup<'_> {
        match self.parsed.iter().find(|schema| schema.file == file) {
            Some(schema) => Lookup::Found(schema),
            None if self.broken.contains(file) => Lookup::Broken,
            None => Lookup::Missing,
        }
    }

    /// The file that defines a name.
    pub(crate) fn file_of(&self, definition: &str) -> Option<&str> {
        let defines = |schema: &&Schema| schema.definition(definition).is_some();
        self.parsed.iter().find(defines).map(|schema| &*schema.file)
    }

    fn names_are_unique(&self, problems: &mut Problems) {
        let mut files: BTreeMap<&str, &str> = BTreeMap::new();
        for schema in &self.parsed {
            let mut found = Problems::of(&*schema.file);
            for (name, node) in &schema.definitions {
                if let Some(other) = files.insert(name, &schema.file) {
                    found.add(
                        &node.pointer,
                        format!("`{name}` is defined in {other}, too"),
                        "give one of the two another name: all types are in one module",
                    );
                }
            }
            if let Err(errors) = found.or(()) {
                problems.append(errors);
            }
        }
    }
    fn ids_are_unique(&self, problems: &mut Problems) {
        let mut files: BTreeMap<&str, &str> = BTreeMap::new();
        for schema in &self.parsed {
            let other = schema.id().and_then(|id| files.insert(id, &schema.file));
            if let Some(other) = other {
                let problem = Problem::new(
                    &*schema.file,
                    "/$id",
                    format!("the `$id` of {other}, too"),
                    "give each response a name of its own",
                );
                problems.append(problem.into());
            }
        }
    }
}
