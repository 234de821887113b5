//! The calls as the emitter reads them.

/// One call: its request and its responses.
pub(crate) struct Operation {
    /// `operationId`.
    pub(crate) id: String,
    /// The name of its type.
    pub(crate) name: String,
    /// The name of the client's method.
    pub(crate) method_name: String,
    /// The HTTP method, in capitals.
    pub(crate) method: String,
    /// The URL before the path, without a trailing slash.
    pub(crate) server: String,
    /// The path template.
    pub(crate) path: String,
    /// The header that holds the token, in lower case.
    pub(crate) token_header: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// In the order of the template.
    pub(crate) parameters: Vec<Parameter>,
    /// The definition that a successful response is decoded as.
    pub(crate) output: String,
    /// Sorted by status.
    pub(crate) responses: Vec<Response>,
}

/// A parameter in the path.
pub(crate) struct Parameter {
    /// Its name in the template.
    pub(crate) name: String,
    /// Its name in Rust.
    pub(crate) field: String,
    pub(crate) description: String,
    /// The definition of its values.
    pub(crate) definition: String,
    pub(crate) is_integer: bool,
    pub(crate) is_sensitive: bool,
}

/// A documented response.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) description: String,
    pub(crate) body: Body,
}

/// What the body of a response contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Body {
    /// The operation's output as JSON: a definition by its name.
    Output(String),
    /// A JSON object with the reason, in these properties.
    Reason(Vec<String>),
    /// Plain text.
    Text,
    /// The document does not describe the body.
    None,
}
