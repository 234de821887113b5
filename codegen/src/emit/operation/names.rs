//! The identifiers of an operation and of its parameters.

use proc_macro2::Ident;
use quote::format_ident;

use crate::read::openapi::{Operation, Parameter};

impl Operation {
    pub(super) fn ident(&self) -> Ident {
        format_ident!("{}", self.name)
    }

    pub(super) fn output(&self) -> Ident {
        format_ident!("{}", self.output)
    }
}

impl Parameter {
    pub(super) fn field(&self) -> Ident {
        format_ident!("{}", self.field)
    }

    pub(super) fn ty(&self) -> Ident {
        format_ident!("{}", self.definition)
    }
}
