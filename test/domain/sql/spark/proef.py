"""Runs the example of the handbook on a small Spark cluster, in the folder where its files are.

Argument: the file with the example. It finds a session named `spark`, as in a notebook.
"""

import sys

from pyspark.sql import SparkSession

voorbeeld = sys.argv[1]

spark = (
    SparkSession.builder.master("local-cluster[2,1,2048]")
    .appName("regels als SQL")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", "6g")
    .config("spark.executor.memory", "2g")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.files.minPartitionNum", "2")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
with open(voorbeeld, encoding="utf-8") as bestand:
    exec(compile(bestand.read(), voorbeeld, "exec"), {"spark": spark})
werkers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"Spark {spark.version}, {werkers} werkers")
spark.stop()
