"""What do ten practices have in common? Evaluations as a Polars data frame, and their sum.

    python examples/portfolio.py FILES
"""

import sys
from pathlib import Path

import polars as pl

import dynamic_integration as di

texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
labels = {term["id"]: term["label"] for f in di.catalogue()["frameworks"] for v in f["vocabularies"] for term in v["terms"]}

# One row for each point that SPRING asks of each practice.
rows = [
    {"practice": evaluation["practice"]["name"], "rule": rule["rule"], "point": point["point"][-1], "mark": point["mark"]}
    for evaluation in map(di.evaluate, texts)
    if "spring" in evaluation
    for rule in evaluation["spring"]["rules"]
    for point in rule["points"]
]
points = pl.DataFrame(rows, schema=["practice", "rule", "point", "mark"])

# Absent is not assessed, so it is counted, and never as a no.
by_item = (
    points.group_by("point", maintain_order=True)
    .agg(
        pl.col("mark").is_in(["met", "partly_met", "not_met"]).sum().alias("assessed"),
        (pl.col("mark") == "met").sum().alias("met"),
    )
    .filter(pl.col("assessed") > 0)
    .sort(pl.col("met") / pl.col("assessed"), pl.col("point"))
    .with_columns(pl.col("point").replace_strict(labels).alias("item"))
)
print("The items of SPRING that are met least often, of those assessed:")
for row in by_item.head(5).iter_rows(named=True):
    print(f"  {row['item']}: met by {row['met']} of {row['assessed']}")

summary = next(rules for rules in di.portfolio(texts)["rule_sets"] if rules["rule_set"] == "spring/question")
print(f"\nEvaluations summed up: {summary['evaluations']}")
