#!/usr/bin/env python3
"""What memory a query takes until it is refused: usage memory.py ENTENTE [RATIO]

Runs queries that would need far more than --max-memory (200 MB here), one of each kind that keeps rows or values, and tells the largest resident
memory of the process, the answer's status, and how many times the limit that is. Fails where a status is not 4 (for memory, or for time, 60 s), or the memory is above RATIO
(1.25) times the limit.
"""
import os, pathlib, random, subprocess, sys, tempfile, time

LIMIT = 200
MANY = "UNWIND range(1, 1000000000) AS x "
LONG = "reduce(s = 'abcdefghijklmnop', i IN range(1, 10) | s + s) + x"
QUERIES = {
    "collect": MANY + "RETURN collect(x)",
    "collect of strings": MANY + "RETURN collect('abcdefghijklmnopqrstuvwxyz' + x)",
    "collect of long strings": MANY + f"RETURN collect({LONG})",
    "collect of maps": MANY + "RETURN collect({a: x, b: [x, x]})",
    "collect of dates": MANY + "RETURN collect(datetime.fromEpoch(x, 0))",
    "collect of paths": "MATCH p = (a)-[*1..6]-(b) RETURN collect(p)",
    "collect for each of many": MANY + "RETURN x % 3000000 AS k, collect(x)",
    "distinct": MANY + "RETURN count(DISTINCT x)",
    "distinct of strings": MANY + "WITH DISTINCT 'abcdefghijklmnopqrstuvwxyz' + x AS s RETURN count(s)",
    "distinct of lists": MANY + "WITH DISTINCT [x, x + 1] AS l RETURN count(l)",
    "count of distinct strings": MANY + "RETURN count(DISTINCT 'abcdefghijklmnopqrstuvwxyz' + x)",
    "count of distinct for each": MANY + "RETURN x % 10 AS k, count(DISTINCT x)",
    "grouping": MANY + "WITH x AS k, count(*) AS n RETURN max(n)",
    "grouping, several aggregates": MANY + "WITH x AS k, sum(x) AS a, avg(x) AS b, min(x) AS c, stDev(x) AS d RETURN count(*)",
    "grouping by strings": MANY + "WITH 'abcdefghijklmnopqrstuvwxyz' + x AS k, count(*) AS n RETURN max(n)",
    "sort": MANY + "WITH x ORDER BY -x RETURN count(x)",
    "sort of strings": MANY + "WITH 'abcdefghijklmnopqrstuvwxyz' + x AS s ORDER BY s RETURN count(s)",
    "sort of long strings": MANY + f"WITH {LONG} AS s ORDER BY s RETURN count(s)",
    "sort of wide rows": MANY + "WITH x AS a, -x AS b, [x] AS c, 'text ' + x AS d ORDER BY b RETURN count(*)",
    "sort with a large limit": MANY + "WITH x ORDER BY -x LIMIT 20000000 RETURN count(x)",
    "sort of nodes": "MATCH (a), (b) WITH a, b ORDER BY a.k, b.k RETURN count(*)",
    "sort of paths": "MATCH p = (a)-[*1..5]-(b) WITH p ORDER BY length(p) RETURN count(p)",
    "percentile": MANY + "RETURN percentileCont(x, 0.5)",
    "range made a list": "RETURN [x IN range(1, 1000000000) | x]",
    "comprehension of strings": "RETURN size([x IN range(1, 1000000000) | 'abcdefghijklmnopqrstuvwxyz' + x])",
    "list twice as long each time": "RETURN size(reduce(l = [1], x IN range(1, 60) | l + l))",
    "nested lists": "RETURN reduce(l = [1], x IN range(1, 60) | [l, l])",
    "map of lists": MANY + "WITH {a: [y IN range(1, 100000) | y], b: x} AS m RETURN collect(m)",
    "split": "WITH reduce(s = 'a', x IN range(1, 22) | s + s) AS s RETURN [x IN range(1, 100) | split(s, '')]",
    "union": MANY + "RETURN x AS v UNION " + MANY + "RETURN -x AS v",
    "join by values": MANY + "WITH x LIMIT 3000000 MATCH (a), (b), (c) WHERE a.k = b.k AND b.k + 0 = c.k RETURN collect([a, b, c, x])",
    "product of everything": "MATCH (a), (b), (c) RETURN collect([a, b, c])",
    "trails": "MATCH p = (a:Clique)-[*..40]-(b) RETURN collect(length(p)), collect(p)",
    "shortest paths": "MATCH p = ALL SHORTEST (a)-[*]-(b) RETURN collect(p)",
    "many shortest paths": "MATCH p = SHORTEST 100000000 (a:Clique {k: 1})-[*]-(b:Clique {k: 2}) RETURN count(p)",
    "shortest paths of two parts": "MATCH p = SHORTEST 100000000 (a:Clique {k: 1})--+(b:Clique)--+(c {k: 2}) RETURN count(p)",
    "repeated pattern": "MATCH p = (a:Clique) ((x)--(y) WHERE x.k <> y.k){1,40} (b) RETURN collect(p)",
    "collect subquery": "MATCH (a) RETURN a.k, COLLECT { MATCH (b), (c) RETURN [b.k, c.k] }",
    "pattern comprehension": "MATCH (a:Clique) RETURN [(a)--(b)--(c)--(d) | [b, c, d]]",
}


def graph(folder):
    rows = random.Random(7)
    with (folder / "nodes.csv").open("w") as out:
        out.write(":ID,:LABEL,k:int\n" + "".join(f"{number},{'Clique' if number < 60 else 'Other'},{number}\n" for number in range(5_000)))
    with (folder / "edges.csv").open("w") as out:
        out.write(":START_ID,:END_ID,:TYPE\n" + "".join(f"{a},{b},K\n" for a in range(60) for b in range(a + 1, 60)))
        out.write("".join(f"{rows.randrange(5_000)},{rows.randrange(5_000)},L\n" for _ in range(20_000)))


def main():
    entente, most = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 1.25
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        graph(folder)
        subprocess.run([entente, "import", folder / "nodes.csv", folder / "edges.csv", "--output", folder / "graph"], check=True, stderr=subprocess.DEVNULL)
        print(f"{'':32}{'status':>7}{'seconds':>9}{'MB':>7}{'of limit':>10}")
        for title, query in QUERIES.items():
            began = time.monotonic()
            process = subprocess.Popen(
                [entente, "query", query, "--graph", folder / "graph", "--max-memory", str(LIMIT), "--timeout", "60", "--format", "csv"],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            error = process.stderr.read().decode().strip()
            _, wait, usage = os.wait4(process.pid, 0)
            status, megabytes = os.waitstatus_to_exitcode(wait), usage.ru_maxrss / 1024
            good = status == 4 and megabytes <= most * LIMIT 
            failures += not good
            print(f"{title:32}{status:7}{time.monotonic() - began:9.1f}{megabytes:7.0f}{megabytes / LIMIT:10.2f}" + ("" if good else f"   {error[:90]}"), flush=True)
    sys.exit(1 if failures else 0)


main()
