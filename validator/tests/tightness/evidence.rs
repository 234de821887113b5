//! The table of `evidence.tsv`: what each place of a response may hold, stated without the schema.
//!
//! The file's own head describes its grammar. Everything here panics on a table it cannot read:
//! a typo must not quietly take a row out of the test.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

const TABLE: &str = include_str!("../evidence.tsv");

/// What a JSON value is; an integral float is an integer, as JSON Schema has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum JsonType {
    Object,
    Array,
    String,
    Integer,
    Fraction,
    Boolean,
    Null,
}

impl JsonType {
    const ALL: [Self; 7] = [
        Self::Object,
        Self::Array,
        Self::String,
        Self::Integer,
        Self::Fraction,
        Self::Boolean,
        Self::Null,
    ];

    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
            Value::Number(number) => match number.as_f64() {
                Some(float) if number.is_f64() && float.fract().abs() > 0.0 => Self::Fraction,
                _ => Self::Integer,
            },
        }
    }
}

/// One row of the table.
pub(crate) struct Row {
    pub(crate) place: String,
    pub(crate) types: BTreeSet<JsonType>,
    /// An array that is there has an element.
    pub(crate) never_empty: bool,
    pub(crate) always: bool,
    /// The only values of their own JSON type; other types of the row stay open.
    pub(crate) values: Vec<Value>,
    /// Selectors read this key: it says what the object, or its sibling, is.
    pub(crate) tag: bool,
}

impl Row {
    /// Whether `value` is of a type whose values the row closes, and is none of them.
    pub(crate) fn shuts_out(&self, value: &Value) -> bool {
        let mut closed = self
            .values
            .iter()
            .filter(|known| JsonType::of(known) == JsonType::of(value))
            .peekable();
        closed.peek().is_some() && !closed.any(|known| known == value)
    }
}

/// For which objects the keys below a place are meant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Selector {
    /// Every object.
    Any,
    /// `[key=a|b]`, and with a `?` also an object without the key.
    Value {
        key: String,
        values: Vec<String>,
        or_absent: bool,
    },
    /// `[key]`: one of the values that close the key's own row.
    Known { key: String },
}

impl Selector {
    fn parse(text: &str) -> Self {
        let Some((key, values)) = text.split_once('=') else {
            return Self::Known {
                key: text.to_owned(),
            };
        };
        Self::Value {
            key: key.to_owned(),
            values: values
                .trim_end_matches('?')
                .split('|')
                .map(str::to_owned)
                .collect(),
            or_absent: values.ends_with('?'),
        }
    }

    pub(crate) fn key(&self) -> Option<&str> {
        match self {
            Self::Any => None,
            Self::Value { key, .. } | Self::Known { key } => Some(key),
        }
    }
}

/// A place of the table with what is declared below it.
#[derive(Default)]
pub(crate) struct Place {
    row: Option<usize>,
    keys: Vec<(Selector, BTreeMap<String, Place>)>,
    layouts: Vec<(Selector, String)>,
}

impl Place {
    fn keys_for(&mut self, selector: &Selector) -> &mut BTreeMap<String, Place> {
        let known = self.keys.iter().position(|(known, _)| known == selector);
        let at = known.unwrap_or_else(|| {
            self.keys.push((selector.clone(), BTreeMap::new()));
            self.keys.len() - 1
        });
        &mut self.keys[at].1
    }

    fn declares(&self) -> bool {
        !self.keys.is_empty() || !self.layouts.is_empty()
    }
}

/// The whole table.
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    /// The document's place under "", a layout's under its `@name`.
    roots: BTreeMap<String, Place>,
}

/// Everything the table says of one place of one document; several rows may speak of it, one of
/// which says what may stand there.
pub(crate) type Places<'t> = Vec<&'t Place>;

impl Table {
    pub(crate) fn load() -> Self {
        let mut table = Self {
            rows: Vec::new(),
            roots: BTreeMap::new(),
        };
        for line in TABLE
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            table.add(line);
        }
        table.mark_tags();
        table
    }

    fn add(&mut self, line: &str) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [place, types, presence, values, evidence] = columns[..] else {
            panic!("not five columns: {line}");
        };
        assert!(!evidence.is_empty(), "no evidence: {line}");

        let path = place.strip_prefix("(document)").unwrap_or(place);
        let mut segments = path.split('/');
        let root = segments.next().unwrap_or_default();
        let mut at = self.roots.entry(root.to_owned()).or_default();
        let mut selector = Selector::Any;
        for segment in segments {
            let (key, selects) = match segment.strip_suffix(']') {
                Some(open) => open.split_once('[').expect("an opening bracket"),
                None => (segment, ""),
            };
            at = at.keys_for(&selector).entry(key.to_owned()).or_default();
            selector = match selects {
                "" => Selector::Any,
                text => Selector::parse(text),
            };
        }

        for layout in types.split(' ').filter(|name| name.starts_with('@')) {
            at.layouts.push((selector.clone(), layout.to_owned()));
        }
        if selector == Selector::Any {
            assert!(at.row.is_none(), "two rows for one place: {line}");
            at.row = Some(self.rows.len());
        } else {
            assert!(types.starts_with('@'), "only a layout is added: {line}");
        }
        self.rows.push(Row {
            place: place.to_owned(),
            types: types.split(' ').flat_map(parse_type).collect(),
            never_empty: types.split(' ').any(|name| name == "array+"),
            always: match presence {
                "always" => true,
                "maybe" | "-" => false,
                _ => panic!("no presence: {line}"),
            },
            values: match values {
                "-" => Vec::new(),
                some => serde_json::Deserializer::from_str(some)
                    .into_iter()
                    .map(|value| value.expect("a JSON literal"))
                    .collect(),
            },
            tag: false,
        });
    }

    fn mark_tags(&mut self) {
        let mut tags = Vec::new();
        let mut open: Vec<&Place> = self.roots.values().collect();
        while let Some(place) = open.pop() {
            let selectors = place.keys.iter().map(|(selector, _)| selector);
            let selectors = selectors.chain(place.layouts.iter().map(|(selector, _)| selector));
            for key in selectors.filter_map(Selector::key) {
                let (_, keys) = place
                    .keys
                    .iter()
                    .find(|(selector, _)| *selector == Selector::Any)
                    .expect("a tag is declared for every object");
                tags.push(keys[key].row.expect("a tag has a row"));
            }
            open.extend(place.keys.iter().flat_map(|(_, keys)| keys.values()));
        }
        for tag in tags {
            self.rows[tag].tag = true;
        }
    }

    pub(crate) fn document(&self) -> Places<'_> {
        vec![&self.roots[""]]
    }

    /// The row that says what may stand at a place.
    pub(crate) fn row(&self, places: &[&Place]) -> (usize, &Row) {
        let mut rows = places.iter().filter_map(|place| place.row);
        let index = rows.next().expect("a row for every place");
        assert!(rows.next().is_none(), "two rows speak of one place");
        (index, &self.rows[index])
    }

    /// Whether anything is declared below a place; where nothing is, its content is free.
    pub(crate) fn declares_below(places: &[&Place]) -> bool {
        places.iter().any(|place| place.declares())
    }

    /// What is declared below a place, for this object; for an array give an empty one, its
    /// elements are under `*`.
    pub(crate) fn below<'t>(
        &'t self,
        places: &[&'t Place],
        object: &Map<String, Value>,
    ) -> Below<'t> {
        let mut groups = Vec::new();
        for place in places {
            groups.extend(self.chosen(&place.keys, places, object));
            for layout in self.chosen(&place.layouts, places, object) {
                groups.extend(self.chosen(&self.roots[layout].keys, places, object));
            }
        }
        Below {
            rows: &self.rows,
            groups,
        }
    }

    fn chosen<'t, T>(
        &self,
        candidates: &'t [(Selector, T)],
        places: &[&Place],
        object: &Map<String, Value>,
    ) -> impl Iterator<Item = &'t T> {
        candidates
            .iter()
            .filter(|(selector, _)| self.selects(selector, places, object))
            .map(|(_, chosen)| chosen)
    }

    fn selects(&self, selector: &Selector, places: &[&Place], object: &Map<String, Value>) -> bool {
        match selector {
            Selector::Any => true,
            Selector::Value {
                key,
                values,
                or_absent,
            } => match object.get(key) {
                None => *or_absent,
                Some(value) => values.iter().any(|known| value == known),
            },
            Selector::Known { key } => object.get(key).is_some_and(|value| {
                let row = places
                    .iter()
                    .flat_map(|place| &place.keys)
                    .filter(|(selector, _)| *selector == Selector::Any)
                    .find_map(|(_, keys)| keys.get(key)?.row)
                    .expect("a row closes the tag's values");
                self.rows[row].values.contains(value)
            }),
        }
    }
}

/// The keys that one object may have.
pub(crate) struct Below<'t> {
    rows: &'t [Row],
    groups: Vec<&'t BTreeMap<String, Place>>,
}

impl<'t> Below<'t> {
    /// Empty where no row declares the key for this object.
    pub(crate) fn places(&self, key: &str) -> Places<'t> {
        let places: Places<'_> = self
            .groups
            .iter()
            .filter_map(|keys| keys.get(key))
            .collect();
        // a branch may speak of what is below a key that this object does not have
        if places.iter().any(|place| place.row.is_some()) {
            places
        } else {
            Vec::new()
        }
    }

    /// Each key with the row that says what may stand there.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&'t str, &'t Row)> {
        self.groups
            .iter()
            .flat_map(|keys| keys.iter())
            .filter_map(|(key, place)| Some((key.as_str(), &self.rows[place.row?])))
    }
}

fn parse_type(name: &str) -> Vec<JsonType> {
    match name {
        "any" => JsonType::ALL.to_vec(),
        "object" => vec![JsonType::Object],
        layout if layout.starts_with('@') => vec![JsonType::Object],
        "array" | "array+" => vec![JsonType::Array],
        "string" => vec![JsonType::String],
        "integer" => vec![JsonType::Integer],
        "number" => vec![JsonType::Integer, JsonType::Fraction],
        "boolean" => vec![JsonType::Boolean],
        "null" => vec![JsonType::Null],
        other => panic!("no JSON type: {other}"),
    }
}
