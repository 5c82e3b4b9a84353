"""Runs the views of an edition over a Parquet file on a small Spark cluster, and writes one digest per case.

Arguments: the Parquet file with the cases, the file with the views, the query for the digests, the file to write.
"""

import sys

from pyspark.sql import SparkSession

dossiers, weergaven, vraag, uitvoer = sys.argv[1:]

spark = (
    SparkSession.builder.master("local-cluster[2,1,2048]")
    .appName("regels als SQL")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "2g")
    .config("spark.executor.memory", "2g")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
spark.sql(f"CREATE TABLE dossiers USING parquet LOCATION '{dossiers}'")

with open(weergaven, encoding="utf-8") as bestand:
    opdrachten = bestand.read().split(";\n")
for opdracht in opdrachten:
    if "CREATE" in opdracht:
        spark.sql(opdracht)

spark.sql(vraag).write.mode("overwrite").parquet(uitvoer)
werkers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"spark {spark.version}, {werkers} werkers")
spark.stop()
