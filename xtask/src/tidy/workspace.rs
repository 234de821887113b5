//! The crates of the workspace, as cargo lists them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::plan::is_in;
use crate::tree;

pub(super) struct Workspace {
    pub(super) packages: Vec<Package>,
}

/// A crate; its paths are relative to the root of the workspace.
pub(super) struct Package {
    pub(super) name: String,
    /// The folder of its manifest.
    pub(super) folder: String,
    pub(super) description: Option<String>,
    /// The crates of the workspace that it depends on, without dev-dependencies.
    pub(super) uses: Vec<String>,
    /// The root files of its library and its binaries.
    pub(super) roots: Vec<String>,
}

impl Workspace {
    pub(super) fn read(root: &Path, cargo: &OsStr) -> Result<Self> {
        let output = Command::new(cargo)
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .current_dir(root)
            .output()
            .context("cannot start cargo")?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            bail!("cargo metadata: {}", message.trim_end());
        }
        let listed: Metadata =
            serde_json::from_slice(&output.stdout).context("cannot read cargo's metadata")?;
        let base = listed.workspace_root;
        let names: Vec<String> = listed.packages.iter().map(|p| p.name.clone()).collect();
        let mut packages = Vec::new();
        for package in listed.packages {
            let manifest = relative(&base, &package.manifest_path)?;
            let is_compiled = |target: &&Target| {
                target
                    .kind
                    .iter()
                    .any(|kind| matches!(&**kind, "lib" | "rlib" | "cdylib" | "proc-macro" | "bin"))
            };
            let roots = package.targets.iter().filter(is_compiled);
            packages.push(Package {
                folder: parent(&manifest).to_owned(),
                description: package.description,
                uses: package
                    .dependencies
                    .into_iter()
                    .filter(|one| one.kind.as_deref() != Some("dev") && names.contains(&one.name))
                    .map(|one| one.name)
                    .collect(),
                roots: roots
                    .map(|target| relative(&base, &target.src_path))
                    .collect::<Result<_>>()?,
                name: package.name,
            });
        }
        packages.sort_by(|a, b| a.folder.cmp(&b.folder));
        Ok(Self { packages })
    }

    /// The Rust files of a package, without those of packages in its subfolders.
    pub(super) fn rust_files(&self, root: &Path, package: &Package) -> Result<Vec<String>> {
        let inner = |path: &str| {
            self.packages.iter().any(|other| {
                other.folder.len() > package.folder.len() && is_in(path, &other.folder)
            })
        };
        let files = tree::files_under(root, &package.folder)?;
        Ok(files
            .into_iter()
            .filter(|path| {
                let is_rust = Path::new(path).extension() == Some(OsStr::new("rs"));
                is_rust && !path.split('/').any(|part| part == "target") && !inner(path)
            })
            .collect())
    }
}

impl Package {
    /// Whether the file at `path` is one of the crate's own sources, and not a test.
    pub(super) fn has_source(&self, path: &str) -> bool {
        self.roots.iter().any(|root| is_in(path, parent(root)))
    }
}

/// The folder of a file.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn relative(base: &Path, path: &Path) -> Result<String> {
    let path = path.strip_prefix(base).unwrap_or(path);
    let text = path.to_str().context("a path that is not UTF-8")?;
    Ok(text.replace('\\', "/"))
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Listed>,
    workspace_root: PathBuf,
}

#[derive(Deserialize)]
struct Listed {
    name: String,
    manifest_path: PathBuf,
    description: Option<String>,
    dependencies: Vec<Dependency>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
    src_path: PathBuf,
}
