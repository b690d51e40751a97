//! A small cluster: a scheduler and executors that know the functions of dynamic-integration, and a client.
//!
//! The scheduler and the executors that Ballista ships cannot load functions. They travel by name, so each process
//! registers them: this is all that an own one takes.
//!
//! ```sh
//! dynamic-integration-ballista scheduler 50050
//! dynamic-integration-ballista executor 50050 50051 DIRECTORY
//! dynamic-integration-ballista query 50050 PARTITIONS FOLDER "SELECT di_portfolio(document) FROM documents"
//! ```

use std::process::ExitCode;
use std::sync::Arc;

use ballista::prelude::SessionContextExt as _;
use ballista_core::extension::SessionConfigExt as _;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::arrow::array::{Array as _, ArrayRef, StringArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::execution::SessionState;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

const USAGE: &str = "\
scheduler PORT
executor SCHEDULER_PORT PORT DIRECTORY   takes PORT and the one after it
query SCHEDULER_PORT PARTITIONS FOLDER SQL   of the Parquet files of a folder, as the table `documents`";

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = runtime().and_then(|runtime| match arguments[..] {
        ["scheduler", port] => runtime.block_on(scheduler(port.parse()?)),
        ["executor", scheduler, port, directory] => {
            runtime.block_on(executor(scheduler.parse()?, port.parse()?, directory))
        }
        ["query", scheduler, partitions, folder, sql] => {
            runtime.block_on(query(scheduler.parse()?, partitions.parse()?, folder, sql))
        }
        _ => Err(USAGE.into()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Box<dyn std::error::Error>> {
    // Plans are walked by recursion: Ballista's own scheduler has as large a stack.
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(32 << 20).build()?)
}

/// A session that knows the functions.
fn session(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    dynamic_integration_datafusion::register(&mut state)?;
    Ok(state)
}

async fn scheduler(port: u16) -> Outcome {
    let config = SchedulerConfig {
        // A machine that is gone is noticed within seconds, and another one does its part.
        executor_timeout_seconds: 5,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: 10,
        ..SchedulerConfig::default()
    };
    let config = config.with_port(port).with_override_session_builder(Arc::new(session));
    let cluster = BallistaCluster::new_from_config(&config).await?;
    Ok(start_server(cluster, ([127, 0, 0, 1], port).into(), Arc::new(config)).await?)
}

async fn executor(scheduler_port: u16, port: u16, directory: &str) -> Outcome {
    let functions = BallistaFunctionRegistry::from(&session(SessionConfig::new_with_ballista())?);
    let config = ExecutorProcessConfig {
        scheduler_host: "127.0.0.1".into(),
        scheduler_port,
        scheduler_connect_timeout_seconds: 10,
        external_host: Some("127.0.0.1".into()),
        port,
        grpc_port: port + 1,
        vcores: 1,
        work_dir: Some(directory.into()),
        executor_heartbeat_interval_seconds: 1,
        override_function_registry: Some(Arc::new(functions)),
        ..ExecutorProcessConfig::default()
    };
    Ok(start_executor_process(Arc::new(config)).await?)
}

/// Prints one line for each row, its columns as text with tabs between them and `NULL` where there is none, and how long it
/// took as the last of stderr.
async fn query(scheduler: u16, partitions: usize, folder: &str, sql: &str) -> Outcome {
    let config = SessionConfig::new_with_ballista().with_target_partitions(partitions);
    let address = format!("df://127.0.0.1:{scheduler}");
    let mut context = SessionContext::remote_with_state(&address, default_session_builder(config)?).await?;
    // After that: it puts the functions that Ballista knows in place of others.
    dynamic_integration_datafusion::register(&mut context)?;
    context.register_parquet("documents", folder, ParquetReadOptions::default()).await?;
    let start = std::time::Instant::now();
    let batches = context.sql(sql).await?.collect().await?;
    eprintln!("seconds: {:.3}", start.elapsed().as_secs_f64());
    for batch in batches {
        let text = |column: &ArrayRef| cast(column, &DataType::Utf8);
        let columns = batch.columns().iter().map(text).collect::<Result<Vec<_>, _>>()?;
        for row in 0..batch.num_rows() {
            let texts = columns.iter().filter_map(|column| column.as_any().downcast_ref::<StringArray>());
            let text = |texts: &StringArray| {
                if texts.is_valid(row) { texts.value(row).to_owned() } else { "NULL".to_owned() }
            };
            println!("{}", texts.map(text).collect::<Vec<_>>().join("\t"));
        }
    }
    Ok(())
}
