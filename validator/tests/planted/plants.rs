//! The changes of a server that are planted.

use serde_json::{Value, json};

/// A change, in so many records of a hundred.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plant {
    pub(crate) percent: u64,
    /// Changes a payload; whether there was a place for it is not told.
    pub(crate) change: fn(&mut Value),
}

/// One of each kind, at places that have nothing to do with each other.
pub(crate) const ALL: [Plant; 5] = [
    RENAMED_FIELD,
    NEW_VALUE,
    NEW_NULL,
    VANISHED_FIELD,
    CHANGED_TYPE,
];

/// `can_reply` is called `reply_allowed`.
pub(crate) const RENAMED_FIELD: Plant = Plant {
    percent: 100,
    change: |payload| {
        let value = remove(payload, "can_reply");
        payload["reply_allowed"] = value;
    },
};

/// A conversation may be `archived`.
pub(crate) const NEW_VALUE: Plant = Plant {
    percent: 5,
    change: |payload| payload["status"] = json!("archived"),
};

/// There is not always an inbox.
pub(crate) const NEW_NULL: Plant = Plant {
    percent: 2,
    change: |payload| payload["inbox_id"] = Value::Null,
};

/// The contact's `thumbnail` is not written any more.
pub(crate) const VANISHED_FIELD: Plant = Plant {
    percent: 100,
    change: |payload| {
        remove(&mut payload["meta"]["sender"], "thumbnail");
    },
};

/// `muted` is a text now and then.
pub(crate) const CHANGED_TYPE: Plant = Plant {
    percent: 1,
    change: |payload| {
        let muted = payload["muted"].to_string();
        payload["muted"] = Value::from(muted);
    },
};

fn remove(object: &mut Value, name: &str) -> Value {
    let object = object.as_object_mut().expect("an object");
    object.remove(name).expect("what is always there")
}
