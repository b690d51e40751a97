"""Sums up the practices of a folder of Parquet files by SQL or in a data frame, with the Python package.

figures.py polars FOLDER
figures.py duckdb FOLDER

An engine needs two functions of texts: one that sums a batch up, and one that merges.
"""

import sys
import time

import dynamic_integration as di

BATCH = 5000


def polars(folder: str) -> str:
    import polars as pl

    def one(function):
        return lambda texts: pl.Series([function(texts)])

    parts = (
        pl.scan_parquet(f"{folder}/*.parquet", row_index_name="row")
        .group_by(pl.col("row") // BATCH)
        .agg(pl.col("document").map_batches(one(di.portfolio_json), return_dtype=pl.String, returns_scalar=True))
        .collect()
    )
    return di.merge_json(parts["document"])


def duckdb(folder: str) -> str:
    import duckdb as db
    import pyarrow as pa

    def each(function):
        return lambda lists: pa.array([function(texts.values.to_pylist()) for texts in lists], pa.string())

    connection = db.connect()
    for name, function in [("di_portfolio", di.portfolio_json), ("di_merge", di.merge_json)]:
        connection.create_function(name, each(function), ["VARCHAR[]"], "VARCHAR", type="arrow")
    query = f"""
        SELECT di_merge(list(part)) FROM (
            SELECT di_portfolio(list(document)) AS part
            FROM read_parquet('{folder}/*.parquet', file_row_number = true, filename = true)
            GROUP BY filename, file_row_number // {BATCH}
        )
    """
    return connection.execute(query).fetchone()[0]


if __name__ == "__main__":
    engine, folder = sys.argv[1:]
    start = time.perf_counter()
    portfolio = {"polars": polars, "duckdb": duckdb}[engine](folder)
    print(f"seconds: {time.perf_counter() - start:.3f}", file=sys.stderr)
    print(portfolio)
