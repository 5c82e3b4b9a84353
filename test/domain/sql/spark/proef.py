"""Runs the example of the handbook on a small Spark cluster, in the folder where its files are.

Arguments: the file with the example, and how many files its cases are in. The example finds a session named `spark`,
as in a notebook. Says every minute how far it is; the last line is what it ran on.
"""

import os
import sys
import threading
import time

from pyspark.sql import SparkSession

voorbeeld, delen = sys.argv[1], int(sys.argv[2])

# What a machine of Java keeps beside its answers goes where the rest of the run is, and away with it.
JAVA = f"-Djava.io.tmpdir={os.getcwd()} -XX:-UsePerfData"

spark = (
    SparkSession.builder.master("local-cluster[2,1,2048]")
    .appName("regels als SQL")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", "6g")
    .config("spark.driver.extraJavaOptions", JAVA)
    .config("spark.executor.memory", "2g")
    .config("spark.executor.extraJavaOptions", JAVA)
    .config("spark.sql.session.timeZone", "UTC")
    # A task for every file: left alone, Spark takes small files together, and one worker gets them all.
    .config("spark.sql.files.minPartitionNum", str(delen))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
klaar = threading.Event()


def meld():
    begin = time.monotonic()
    tracker = spark.sparkContext.statusTracker()
    while not klaar.wait(60):
        stappen = [tracker.getStageInfo(stap) for stap in tracker.getActiveStageIds()]
        rekent = [stap for stap in stappen if stap is not None and stap.numTasks == delen]
        wat = f"{rekent[0].numCompletedTasks} van {delen} delen" if rekent else "de vraag voorbereiden"
        print(f"Spark, na {round((time.monotonic() - begin) / 60)} min: {wat}.", flush=True)


melder = threading.Thread(target=meld, daemon=True)
melder.start()
with open(voorbeeld, encoding="utf-8") as bestand:
    exec(compile(bestand.read(), voorbeeld, "exec"), {"spark": spark})
klaar.set()
melder.join()
werkers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"Spark {spark.version}, {werkers} werkers", flush=True)
spark.stop()
