//! The HTTP server, which listens on this machine only.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::error::Error;
use super::response::{self, StandIn};

/// A server that is bound to its port. It stops when it is dropped.
pub struct Server {
    runtime: Option<Runtime>,
    /// Set until it serves.
    listener: Option<TcpListener>,
    address: SocketAddr,
}

impl Server {
    /// Binds a port; 0 selects a free one.
    ///
    /// # Errors
    ///
    /// If the port is not available.
    pub fn bind(port: u16) -> Result<Server, Error> {
        bind(port).map_err(|error| Error::Listen { port, error })
    }

    /// The address of the server.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Responds to requests from now on, in its own threads.
    pub fn serve(&mut self, stand_in: Arc<StandIn>) {
        if let (Some(runtime), Some(listener)) = (&self.runtime, self.listener.take()) {
            // without this, small responses would wait for the acknowledgement of earlier ones
            let listener = listener.tap_io(|connection| {
                let _ = connection.set_nodelay(true);
            });
            runtime.spawn(async move { axum::serve(listener, response::router(stand_in)).await });
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // does not wait for responses under way
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
