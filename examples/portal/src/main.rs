//! Starts the portal: `cargo run -- [ADDRESS [FOLDER]]`.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use portal::Store;

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let store = match arguments.next() {
        Some(folder) => Store::open(Path::new(&folder))?,
        None => Store::in_memory(),
    };
    let listener = tokio::net::TcpListener::bind(&address).await.map_err(|error| format!("{address}: {error}"))?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, portal::portal(store)).await?;
    Ok(())
}
