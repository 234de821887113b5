//! The server: it listens on this machine only.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::answer::{self, StandIn};
use super::error::Error;

/// A server that has its port; dropped, it answers no more.
pub struct Server {
    runtime: Option<Runtime>,
    /// There until it serves.
    listener: Option<TcpListener>,
    address: SocketAddr,
}

impl Server {
    /// Takes a port, 0 for a free one.
    ///
    /// # Errors
    ///
    /// If it cannot be had.
    pub fn bind(port: u16) -> Result<Server, Error> {
        bind(port).map_err(|error| Error::Listen { port, error })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers from now on, in threads of its own.
    pub fn serve(&mut self, stand_in: Arc<StandIn>) {
        if let (Some(runtime), Some(listener)) = (&self.runtime, self.listener.take()) {
            // small answers would otherwise wait for the acknowledgement of those before them
            let listener = listener.tap_io(|connection| {
                let _ = connection.set_nodelay(true);
            });
            runtime.spawn(async move { axum::serve(listener, answer::router(stand_in)).await });
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // nobody waits for answers that are under way
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn bind(port: u16) -> io::Result<Server> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = runtime.block_on(TcpListener::bind(address))?;
    let address = listener.local_addr()?;
    Ok(Server {
        runtime: Some(runtime),
        listener: Some(listener),
        address,
    })
}
